"""What turns on a hinge and who turns it: doors, the two leaves of a cupboard, the two of a window.

Knows no verbs and no meshes. Points are metres of an adult in the doer's own frame: +x to its left, +z ahead.
"""

import math
from dataclasses import dataclass, replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, smooth
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import HOLD, Pose, Reach
from filmkit.studio.animatic.figures.poses.arms import gripping
from filmkit.studio.animatic.figures.poses.gear import Placed
from filmkit.studio.animatic.figures.poses.poses import looking, stand
from filmkit.studio.animatic.world import Vec


@dataclass(frozen=True, slots=True)
class Leaf:
    """One leaf: its hinge stands on the ground, and it is put there in the axes of its mesh."""

    hinge: Vec
    wide: float
    """From the hinge to the handle."""
    high: float
    """Of the handle."""
    side: int = LEFT
    """Where its hinge is of the doer."""
    turn: float = 1.25
    """Radians that it opens to: towards the doer, away from them below nought."""
    begins: float = 0.7
    takes: float = 2.2
    """Seconds."""
    shuts: bool = False
    held: float = 2.0
    """Radians up to which a hand stays on it."""

    def part(self, now: Moment) -> float:
        """How far it is open, 0 to 1."""
        k = smooth((now.time - self.begins) / self.takes)
        return 1.0 - k if self.shuts else k

    def at(self, m: Measures, now: Moment) -> Placed:
        """Where the leaf is."""
        x, y, z = (a * m.scale for a in self.hinge)
        return (x, y, z), (0.0, -self.side * self.turn * self.part(now), 0.0)

    def handle(self, m: Measures, now: Moment) -> Vec:
        """Where the hand is that opens it."""
        turn = self.turn * self.part(now)
        a = math.copysign(min(abs(turn), self.held), turn)
        x, _, z = self.hinge
        at = (x - self.side * self.wide * math.cos(a), self.high, z - 0.04 - self.wide * math.sin(a))
        return at[0] * m.scale, at[1] * m.scale, at[2] * m.scale

    def hand(self, m: Measures, now: Moment, side: int) -> Reach:
        """A hand on the handle."""
        way = (-side * 0.1, 0.2, 0.95)
        return gripping(
            m, side, self.handle(m, now), (-side * 0.9, 0.0, 0.1), way, HOLD, (side * 0.7, -0.8, -0.2)
        )


@dataclass(frozen=True, slots=True)
class Opens:
    """Somebody opens or shuts one leaf with the right hand, or two with both."""

    leaf: Leaf
    other: Leaf | None = None
    """The leaf on the right."""
    bend: float = 0.10
    """Radians that the back is bent at the end."""
    look: float = 0.3
    """Metres over the handle that is looked at."""

    def __call__(self, m: Measures, now: Moment) -> Pose:
        """One instant."""
        k = self.leaf.part(now)
        pose = stand(m, replace(now, look=None))
        right = (self.other or self.leaf).hand(m, now, RIGHT)
        left = pose.left_hand if self.other is None else self.leaf.hand(m, now, LEFT)
        twist = -0.15 * k if self.other is None else 0.0
        body = replace(pose, left_hand=left, right_hand=right, spine=(0.06 - self.bend * k, twist, 0.0))
        x, y, z = self.leaf.handle(m, now)
        at = (x, y + self.look, z + 0.4) if self.other is None else (0.0, y + self.look, z + 0.8)
        return looking(body, m, at, 0.6)


DOOR = Leaf((0.62, 0.0, 0.66), 0.80, 1.0)
OPENS_DOOR = Opens(DOOR)
SLAMMED = Leaf((0.62, 0.0, 0.66), 0.80, 1.0, turn=1.0, begins=0.75, takes=0.45, shuts=True)
SLAMS_DOOR = Opens(SLAMMED, bend=-0.25)
SHUT = replace(DOOR, shuts=True)
SHUTS_DOOR = Opens(SHUT)


def pair(
    apart: float, far: float, wide: float, high: float, turn: float, held: float = 2.0
) -> tuple[Leaf, Leaf]:
    """Two leaves that meet before the doer, their hinges `apart` from the middle and `far` ahead."""
    left = Leaf((apart, 0.0, far), wide, high, turn=turn, begins=0.6, takes=1.2, held=held)
    return left, replace(left, hinge=(-apart, 0.0, far), side=RIGHT)
