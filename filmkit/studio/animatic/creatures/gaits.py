"""How four feet go: the cycle of each foot, and the gaits as numbers.

Knows no animal. Lengths are parts of a leg; a phase runs from 0 to 1 and 0 is when the foot touches.
"""

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gait:
    """One way of going on four feet."""

    name: str
    offsets: tuple[float, float, float, float]
    """When in the cycle each foot touches: fore left, fore right, hind left, hind right."""
    duty: float
    """Part of the cycle a foot is on the ground."""
    stride: float
    """At `pace`, in leg lengths."""
    pace: float
    """Leg lengths a second at which the stride is as given."""
    lift: float
    """Of the swinging foot."""
    bob: float
    """Of the back."""
    beats: int
    """Ups and downs of the back in a cycle."""
    rock: float = 0.0
    """Pitch of the body, radians."""
    flex: float = 0.0
    """Arching of the back, radians."""
    sink: float = 0.03
    nod: float = 0.0
    """Of the neck, radians."""


WALK = Gait("walk", (0.75, 0.25, 0.5, 0.0), 0.62, 1.55, 1.9, 0.12, 0.012, 2, nod=0.05)
TROT = Gait("trot", (0.5, 0.0, 0.0, 0.5), 0.42, 2.2, 4.0, 0.24, 0.030, 2, sink=0.06, nod=0.015)
GALLOP = Gait(
    "gallop",
    (0.58, 0.44, 0.0, 0.13),
    0.24,
    3.9,
    9.5,
    0.34,
    0.050,
    1,
    rock=0.09,
    flex=0.17,
    sink=0.07,
    nod=0.10,
)


@dataclass(frozen=True, slots=True)
class Footfall:
    """One foot at one instant, relative to where it stands at rest."""

    ahead: float
    up: float
    fold: float
    """0 on the ground, 1 when the leg is most folded."""
    roll: float
    """How far the heel has come off, 0..1."""


def stride_of(gait: Gait, leg: float, speed: float) -> float:
    """Metres of one cycle: who goes faster steps longer and quicker."""
    pace = speed / (leg * gait.pace)
    return gait.stride * leg * min(max(math.sqrt(pace), 0.5), 1.15)


def footfall(gait: Gait, phase: float, stride: float, leg: float) -> Footfall:
    """Where a foot is at a phase of its own cycle."""
    u = phase % 1.0
    front = gait.duty * stride / 2
    if u < gait.duty:
        return Footfall(front - u * stride, 0.0, 0.0, max(0.0, (u / gait.duty - 0.7) / 0.3) ** 2)
    s = (u - gait.duty) / (1 - gait.duty)
    slope = -stride * (1 - gait.duty)
    ahead = (2 * s**3 - 3 * s**2 + 1) * -front + (s**3 - 2 * s**2 + s) * slope
    ahead += (3 * s**2 - 2 * s**3) * front + (s**3 - s**2) * slope
    up = gait.lift * leg * math.sin(math.pi * s) ** 1.3
    return Footfall(ahead, up, math.sin(math.pi * s**0.75) ** 1.2, max(0.0, 1.0 - 2.2 * s))
