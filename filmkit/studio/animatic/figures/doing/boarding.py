"""Getting into a car that stands across ahead, and out of it; and up into a train.

Knows no car. Points are metres of an adult in the doer's own frame: the car's nose is to the left.
"""

from dataclasses import dataclass, replace

from filmkit.studio.animatic.figures.body.moment import RIGHT, Moment, smooth
from filmkit.studio.animatic.figures.body.moved import mixed, turned
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import HOLD, Pose
from filmkit.studio.animatic.figures.doing.opening import Leaf
from filmkit.studio.animatic.figures.poses.arms import gripping
from filmkit.studio.animatic.figures.poses.poses import sit, stand
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


STEP_UP, STEPS_IN = 0.34, 1.05
"""Metres up and ahead from the platform into a train."""


def gets_aboard(m: Measures, now: Moment) -> Pose:
    """Goes to the open door of a train, a hand on its rail, and up the step into it."""
    k, s = smooth((now.time - 0.5) / 2.4), m.scale
    pose = stand(m, replace(now, look=None))
    lead, trail = smooth(1.7 * k), smooth(1.7 * k - 0.7)

    def foot(ankle: Vec, part: float) -> Vec:
        lift = STEP_UP * smooth(2.0 * part - 0.4) + 0.14 * 4 * part * (1 - part)
        return ankle[0], ankle[1] + lift * s, ankle[2] + STEPS_IN * s * part

    x, y, z = pose.hips
    up, ahead = STEP_UP * s * smooth(1.6 * k - 0.3), STEPS_IN * s * k
    rail: Vec = (-0.42 * s, m.shoulder + 0.5 * up, 0.50 * s)
    hand = gripping(m, RIGHT, rail, (0.0, 1.0, 0.0), (0.5, 0.0, 0.8), HOLD, (-0.8, -0.6, 0.0))
    swung = replace(pose.left_hand, wrist=foot(pose.left_hand.wrist, k))
    return replace(
        pose,
        right_hand=hand if k < 0.8 else replace(pose.right_hand, wrist=foot(pose.right_hand.wrist, k)),
        left_hand=swung,
        left_foot=replace(pose.left_foot, ankle=foot(pose.left_foot.ankle, lead)),
        right_foot=replace(pose.right_foot, ankle=foot(pose.right_foot.ankle, trail)),
        hips=(x, y + up - 0.06 * s * 4 * k * (1 - k), z + ahead),
        spine=(0.14 * 4 * k * (1 - k), 0.0, 0.0),
    )


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
