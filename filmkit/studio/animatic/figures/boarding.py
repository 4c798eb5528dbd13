"""Getting into a car that stands across ahead, and out of it: the door, the step, the seat.

Knows no car. Points are metres of an adult in the doer's own frame: the car's nose is to the left.
"""

from dataclasses import dataclass, replace

from filmkit.studio.animatic.figures.moment import RIGHT, Moment, smooth
from filmkit.studio.animatic.figures.moved import mixed, turned
from filmkit.studio.animatic.figures.opening import Leaf
from filmkit.studio.animatic.figures.physique import Measures
from filmkit.studio.animatic.figures.pose import Pose
from filmkit.studio.animatic.figures.poses import sit, stand
from filmkit.studio.animatic.world import Vec

FLANK = 0.62
"""Where the side of the car is."""
DOOR = Leaf((0.85, 0.0, FLANK), 0.88, 0.86, turn=1.15, begins=0.3, takes=0.8, held=0.6)
SEAT: Vec = (0.22, 0.0, FLANK + 0.14)
"""Where who is in sits, turned to the nose."""
SEAT_HIGH, ASIDE = 0.50, 1.05
"""Metres; radians that they are turned."""
ENTERS, TAKES = 1.15, 1.9
"""Seconds."""


def _inside(now: Moment) -> float:
    """How far somebody is in the car, 0 to 1."""
    return smooth((now.time - ENTERS) / TAKES)


def gets_in(m: Measures, now: Moment) -> Pose:
    """Opens the door, bends, and sits down on the seat."""
    k, s = _inside(now), m.scale
    at_ease = replace(now, look=None, seat=SEAT_HIGH)
    up = replace(stand(m, at_ease), right_hand=DOOR.hand(m, now, RIGHT))
    x, y, z = SEAT
    down = turned(sit(m, at_ease), ASIDE, (x * s, y, z))
    pose = mixed(up, down, k)
    bow = 4 * k * (1 - k)
    return replace(
        pose,
        spine=(pose.spine[0] + 0.45 * bow, pose.spine[1], pose.spine[2]),
        chest=(pose.chest[0] + 0.35 * bow, pose.chest[1], pose.chest[2]),
        left_foot=replace(pose.left_foot, ankle=_over_the_sill(pose.left_foot.ankle, bow * s)),
    )


def _over_the_sill(ankle: Vec, high: float) -> Vec:
    return ankle[0], ankle[1] + 0.22 * high, ankle[2]


@dataclass(frozen=True, slots=True)
class Backwards:
    """A pose that is done from its end to its beginning within so many seconds."""

    seconds: float = ENTERS + TAKES + 0.15

    def __call__(self, m: Measures, now: Moment) -> Pose:
        """One instant."""
        return gets_in(m, self.at(now))

    def at(self, now: Moment) -> Moment:
        """The moment of getting in that it is like; the door stays open."""
        return replace(now, time=max(self.seconds - now.time, ENTERS))


GETS_OUT = Backwards()
