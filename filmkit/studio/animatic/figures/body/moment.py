"""The instant a pose is asked for, and the two curves poses are made of.

Knows no bodies. Every pose is a closed form of its moment: any frame can be asked for alone.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import Pose
from filmkit.studio.animatic.world import Vec

LEFT, RIGHT = 1, -1


@dataclass(frozen=True, slots=True)
class Moment:
    """What a pose depends on besides the body."""

    time: float = 0.0
    """Seconds."""
    distance: float = 0.0
    """Metres walked so far, straight ahead: what keeps feet from sliding."""
    speed: float = 1.2
    """Metres a second, when walking."""
    surface: float | None = None
    """Height of the table or counter ahead."""
    seat: float | None = None
    """Height of the seat."""
    look: Vec | None = None
    """What is looked at, in the figure's own frame; None: what is at hand, or ahead."""
    spot: Vec | None = None
    """Where hands work, in the figure's own frame; None: on the surface ahead."""
    phase: float = 0.0
    """0..1, the person's own: two people do not breathe as one."""


PoseAt = Callable[[Measures, Moment], Pose]


def wave(t: float, period: float, phase: float = 0.0) -> float:
    """A sine of a period in seconds."""
    return math.sin(math.tau * (t / period + phase))


def smooth(t: float) -> float:
    """0 to 1 with rest at both ends."""
    t = min(max(t, 0.0), 1.0)
    return t * t * (3 - 2 * t)
