"""What one does for another at their side: a cloth put round them, a case lifted, a chair pushed up.

Knows no verbs and not where they stand; each deed says how far apart. Things that are put on somebody are
measured for an adult.
"""

import math
from dataclasses import dataclass, replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, PoseAt, smooth, wave
from filmkit.studio.animatic.figures.body.moved import mixed, moved
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, HOLD, PINCH, Pose, Reach
from filmkit.studio.animatic.figures.poses.arms import gripping
from filmkit.studio.animatic.figures.poses.gear import UNDERGROUND, Placed
from filmkit.studio.animatic.figures.poses.poses import looking, sit, stand
from filmkit.studio.animatic.world import Vec

DRAPED, SEATED, PUSHED, CASE, HELD_BETWEEN = 0.44, 0.52, 0.62, 1.10, 1.44
"""Metres between the two of each deed."""
ON = 1.25
"""Seconds until a cloth lies on somebody."""
SHOULDERS, SITTING = 1.42, 1.06
"""Metres: how high the shoulders are of an adult who stands, who sits."""
HELD_HIGH, CLOTH_HIGH = 1.14, 1.16
"""Metres: how high they hold the ends of a tape, and of a cloth its middle."""
COVERED, RAISED = 0.86, 0.40
"""Metres: how high the top of a cover is over who lies, and how much higher it is held at first."""


@dataclass(frozen=True, slots=True)
class Drapes:
    """Behind somebody, a cloth is held out in both hands and laid round their shoulders."""

    apart: float = DRAPED
    seated: bool = False
    before: bool = False
    """They stand face to face, and it goes round the neck."""

    def high(self, now: Moment) -> float:
        """Of the other's shoulders, metres."""
        return now.spot[1] if now.spot else SITTING if self.seated else SHOULDERS

    def __call__(self, m: Measures, now: Moment) -> Pose:
        """One instant."""
        s, k = m.scale, smooth(now.time / ON)
        y = self.high(now) + 0.06 * (1 - k) + 0.015 * wave(now.time, 2.1) * k
        z = 0.34 + (self.apart - 0.10 - 0.34) * k

        def hand(side: int) -> Reach:
            x = side * (0.30 - 0.13 * k)
            return Reach((x, y, z), (-side * 0.3, -0.1, 0.9), (0.0, -0.9, 0.2), (side, -0.5, 0.0), PINCH)

        lean = 0.12 + (0.35 if self.seated else 0.0)
        pose = looking(
            stand(m, replace(now, look=None)), m, (0.0, self.high(now) + 0.1, self.apart + 0.2), 0.8
        )
        return replace(
            pose,
            left_hand=hand(LEFT),
            right_hand=hand(RIGHT),
            hips=(0.0, m.hips, -0.22 * lean * s),
            hips_turn=(0.4 * lean, 0.0, 0.0),
            spine=(0.5 * lean, 0.0, 0.0),
        )

    def hung(self, m: Measures, now: Moment) -> Placed:
        """Where the cloth hangs from the hands."""
        if now.time >= ON:
            return UNDERGROUND
        pose = self(m, now)
        _, y, z = pose.left_hand.wrist
        return (0.0, y, z + 0.08), (0.0, 0.0, 0.0)

    def worn(self, m: Measures, now: Moment) -> Placed:
        """Where it lies then."""
        if now.time < ON:
            return UNDERGROUND
        turn = math.pi if self.before else 0.0
        y, z = (-0.05, 0.0) if self.before else (0.0, 0.02)
        return (0.0, self.high(now) + y, self.apart + z), (0.0, turn, 0.0)


def covers(m: Measures, now: Moment) -> Pose:
    """Bent over somebody who lies across, a cover let down on them and smoothed."""
    s, k = m.scale, smooth((now.time - 0.3) / 1.4)
    y = COVERED + RAISED * (1 - k) + 0.02

    def hand(side: int) -> Reach:
        x = side * (0.30 + 0.06 * wave(now.time, 2.1) * k)
        return Reach((x, y, 0.42), (-side * 0.1, -0.3, 0.9), (0.0, -1.0, 0.0), (side, -0.4, -0.2), FLAT)

    lean = 0.30 + 0.45 * k
    pose = looking(stand(m, replace(now, look=None)), m, (-0.35, 0.8, 0.6), 0.6)
    return replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        hips=(0.0, m.hips - 0.03 * lean * s, -0.28 * lean * s),
        hips_turn=(0.35 * lean, 0.0, 0.0),
        spine=(0.40 * lean, 0.0, 0.0),
        chest=(0.25 * lean, 0.0, 0.0),
    )


def cover(m: Measures, now: Moment) -> Placed:
    """Where the cover is."""
    k = smooth((now.time - 0.3) / 1.4)
    return (0.24, COVERED + RAISED * (1 - k), 0.60), (0.0, 0.0, 0.10 * (1 - k))


def lifts_case(m: Measures, now: Moment) -> Pose:
    """Bent to the handle of a case on the floor, then upright with it, held out to whose it is."""
    s, k = m.scale, smooth((now.time - 0.7) / 1.7)
    low, high = (-0.04, 0.56, 0.46 * s), (-0.14 * s, 0.92 * s, 0.42 * s)
    x, y, z = (a + (b - a) * k for a, b in zip(low, high, strict=True))
    hand = gripping(m, RIGHT, (x, y, z), (0.0, 0.0, 1.0), (0.1, -1.0, 0.0), HOLD, (-0.9, -0.3, -0.2))
    over = 1.15 * (1 - k) + 0.05
    pose = looking(stand(m, replace(now, look=None)), m, (0.0, 0.4 + 1.15 * k, CASE), 0.8)
    help_hand = Reach(
        (0.14 * s, y + 0.02, z + 0.02), (-0.5, -0.6, 0.5), (-0.8, 0.0, 0.0), (0.9, -0.4, 0.0), CUP
    )
    return replace(
        pose,
        right_hand=hand,
        left_hand=mixed(help_hand, pose.left_hand, smooth(2 * k - 1)),
        hips=(0.0, m.hips - 0.16 * (1 - k) * s, -0.20 * (1 - k) * s),
        hips_turn=(0.45 * over, 0.0, 0.0),
        spine=(0.30 * over, 0.0, 0.0),
        chest=(0.20 * over, 0.0, 0.0),
    )


def thankful(m: Measures, now: Moment) -> Pose:
    """Standing by what is done for one: both hands come open before the breast, the head nods."""
    s, k = m.scale, smooth((now.time - 0.6) / 1.2)
    pose = looking(stand(m, replace(now, look=None)), m, (0.0, 1.0 + 0.5 * k, CASE), 0.8)
    nod = 0.10 * max(wave(now.time, 1.2), 0.0) * k

    def hand(side: int) -> Reach:
        return Reach(
            (side * 0.15 * s, m.hips + 0.14 * s, 0.26 * s),
            (-side * 0.2, 0.3, 0.9),
            (-side * 0.3, 1.0, 0.0),
            (side, -0.8, -0.2),
            FLAT,
        )

    return replace(
        pose,
        left_hand=mixed(pose.left_hand, hand(LEFT), k),
        right_hand=mixed(pose.right_hand, hand(RIGHT), k),
        head=(pose.head[0] + nod, *pose.head[1:]),
        mouth=0.25 * k,
    )


def pushes_chair(m: Measures, now: Moment) -> Pose:
    """Both hands on the back of a chair, which goes ahead under whoever sits down on it."""
    s, k = m.scale, smooth((now.time - 0.4) / 1.3)
    pose = looking(stand(m, replace(now, look=None)), m, (0.0, 1.2, 0.9), 0.8)

    def hand(side: int) -> Reach:
        return Reach(
            (side * 0.19, 0.96, 0.26 * s + 0.14 * k),
            (-side * 0.1, -0.2, 0.9),
            (0.0, -0.9, 0.2),
            (side, -0.7, -0.3),
            CUP,
        )

    lean = 0.12 + 0.20 * k
    return replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        hips_turn=(0.4 * lean, 0.0, 0.0),
        spine=(0.5 * lean, 0.0, 0.0),
    )


def chair_pushed(m: Measures, now: Moment) -> Placed:
    """Where that chair is."""
    k = smooth((now.time - 0.4) / 1.3)
    return (0.0, 0.0, PUSHED - 0.16 * (1 - k)), (0.0, 0.0, 0.0)


def sits_down(m: Measures, now: Moment) -> Pose:
    """Standing, then on the seat that is pushed up from behind."""
    k, at_ease = smooth((now.time - 1.1) / 1.5), replace(now, look=None, seat=0.46)
    pose = mixed(moved(stand(m, at_ease), 0.0, 0.20 * m.scale), sit(m, at_ease), k)
    bow = 4 * k * (1 - k)
    return replace(
        pose,
        spine=(pose.spine[0] + 0.40 * bow, *pose.spine[1:]),
        head=(pose.head[0], 0.55 * (1 - k) + 0.25, pose.head[2]),
        mouth=0.25,
    )


def helps_in(m: Measures, now: Moment) -> Pose:
    """Beside who gets into a car, the left hand out to their back and the right to the door."""
    s, k = m.scale, smooth((now.time - 0.6) / 1.6)
    pose = looking(stand(m, replace(now, look=None)), m, (0.75, 1.35 - 0.4 * k, 0.30 + 0.4 * k), 0.9)
    left = Reach(
        (0.44 * s, 1.20 - 0.12 * k, 0.24 + 0.20 * k),
        (0.8, 0.0, 0.5),
        (0.3, -0.3, 0.9),
        (0.6, -0.9, 0.0),
        FLAT,
    )
    lean = 0.10 + 0.35 * k
    return replace(pose, left_hand=left, hips_turn=(0.3 * lean, 0.3, 0.0), spine=(0.5 * lean, 0.2, -0.12 * k))


def steps_in(m: Measures, now: Moment) -> Pose:
    """A hand in that of who stands in a boat, a foot up on its side, then in."""
    s, k = m.scale, smooth((now.time - 0.4) / 2.4)
    pose = looking(stand(m, replace(now, look=None)), m, (0.0, 1.3, 0.9), 0.7)
    lift = 4 * smooth(2 * k) * (1 - smooth(2 * k)) * 0.2
    lead, trail = smooth(1.8 * k), smooth(1.8 * k - 0.8)

    def foot(ankle: Vec, part: float) -> Vec:
        return (ankle[0], ankle[1] + (0.34 + lift) * s * part, ankle[2] + 0.34 * s * part)

    up, ahead = 0.26 * s * trail, 0.26 * s * k
    right = Reach((0.0, 1.12 + up, 0.40 * s), (0.0, 0.1, 1.0), (0.9, 0.0, 0.0), (-0.9, -0.7, 0.0), CUP)
    return replace(
        pose,
        right_hand=right,
        right_foot=replace(pose.right_foot, ankle=foot(pose.right_foot.ankle, lead)),
        left_foot=replace(pose.left_foot, ankle=foot(pose.left_foot.ankle, trail)),
        hips=(0.0, m.hips + up - 0.06 * s * 4 * k * (1 - k), ahead),
        spine=(0.16 * 4 * k * (1 - k) + 0.05, 0.0, 0.0),
    )


def gives_a_hand(m: Measures, now: Moment) -> Pose:
    """Standing in a boat, the right hand held out to who comes in."""
    s, k = m.scale, smooth((now.time - 0.2) / 0.6)
    pose = looking(stand(m, replace(now, look=None)), m, (0.0, 1.4, 0.9), 0.9)
    hand = Reach((0.0, 1.12, 0.46 * s), (0.0, 0.0, 1.0), (0.9, 0.0, 0.0), (-0.8, -0.8, 0.0), CUP)
    return replace(
        pose,
        right_hand=mixed(pose.right_hand, hand, k),
        spine=(0.10, 0.10 * k, 0.0),
        hips=(0.0, m.hips - 0.03 * s, -0.04 * s),
        mouth=0.25,
    )


def holds_end(m: Measures, now: Moment) -> Pose:
    """Both hands at one end of what two hold between them at the breast."""
    return _end(m, now, HELD_HIGH)


def _end(m: Measures, now: Moment, high: float) -> Pose:
    s = m.scale
    y = high + 0.012 * wave(now.time, 2.1)

    def hand(side: int) -> Reach:
        at = (side * 0.05, y + 0.02 * side, HELD_BETWEEN / 2 - 0.50)
        return Reach(at, (-side * 0.3, 0.1, 0.9), (-side * 0.8, -0.2, 0.0), (side, -0.7, -0.2), PINCH)

    pose = looking(stand(m, replace(now, look=None)), m, (0.0, high, HELD_BETWEEN / 2), 0.8)
    return replace(pose, left_hand=hand(LEFT), right_hand=hand(RIGHT), spine=(0.08 * s, 0.0, 0.0))


def folds_end(m: Measures, now: Moment) -> Pose:
    """The same with a cloth, whose corners are brought together and let out."""
    return _end(m, now, HELD_HIGH + _let_out(now))


def middle(m: Measures, now: Moment) -> Placed:
    """Where what two hold out between them is."""
    return (0.0, HELD_HIGH + 0.012 * wave(now.time, 2.1), HELD_BETWEEN / 2), (0.0, 0.0, 0.0)


def cloth_middle(m: Measures, now: Moment) -> Placed:
    """Where that cloth is."""
    return (0.0, CLOTH_HIGH + _let_out(now), HELD_BETWEEN / 2), (0.0, 0.0, 0.0)


def _let_out(now: Moment) -> float:
    """How far the ends of a cloth are up, metres, as its corners are brought together and let out."""
    return 0.14 * wave(now.time, 2.0)


@dataclass(frozen=True, slots=True)
class Dusted:
    """Dust round the right hand, blown away stroke by stroke."""

    pose: PoseAt

    def __call__(self, m: Measures, now: Moment) -> Placed:
        """Its place and turn."""
        x, y, z = self.pose(m, now).right_hand.wrist
        gone = (now.time % 1.3) / 1.3
        return (x + 0.05, y + 0.06 - 0.22 * gone, z - 0.02 - 0.12 * gone), (0.0, 1.4 * now.time, 0.0)
