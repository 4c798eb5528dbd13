"""What two do to each other at arm's length: shake hands, hand over, kiss, wrestle, fence, lift, dress.

Knows no verbs and not where they stand; each deed says how far apart. Hands that meet do so at a height
in metres, half-way, whatever the two are. Each pose fits the other's.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, smooth, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, HOLD, PINCH, Pose, Reach, Step
from filmkit.studio.animatic.figures.doing.tools import braced
from filmkit.studio.animatic.figures.poses.arms import gripping
from filmkit.studio.animatic.figures.poses.gear import Placed, between
from filmkit.studio.animatic.figures.poses.poses import crouch, looking, sit, stand
from filmkit.studio.animatic.world import Vec

SHAKE, HAND, FENCE, LIFT = 0.86, 0.98, 1.75, 1.60
KISS, DRESS, CLINCH = 0.56, 0.52, 0.66
TUG, TABLE = 2.35, 1.14
"""Metres between the two of each deed."""
MET = 1.02
"""Metres: how high hands meet."""


def _to(m: Measures, now: Moment, apart: float) -> Pose:
    """Standing, the eyes on who stands opposite."""
    return looking(stand(m, replace(now, look=None)), m, now.look or (0.0, m.head, apart))


def shake(m: Measures, now: Moment) -> Pose:
    """The right hand goes out, takes the other's, and they go up and down together."""
    s, out = m.scale, smooth((now.time - 0.1) / 0.7)
    y = MET + 0.06 * wave(now.time, 0.62) * out
    rest: Vec = (-0.20 * s, m.hips, 0.10 * s)
    x, y, z = between(rest, (-0.03, y, SHAKE / 2 - 0.075 * m.palm), out)
    hand = Reach((x, y, z), (0.12, 0.0, 1.0), (0.9, 0.0, 0.0), (-0.6, -1.0, -0.2), CUP)
    pose = _to(m, now, SHAKE)
    return replace(pose, right_hand=hand, spine=(0.10, 0.12 * out, 0.0))


def hand_over(m: Measures, now: Moment) -> Pose:
    """Something is held out at breast height, and stays out till it is taken."""
    return _gives(m, now, smooth((now.time - 0.1) / 0.9) * (1 - smooth((now.time - 2.6) / 0.8)))


def take(m: Measures, now: Moment) -> Pose:
    """A hand comes out for what is offered, closes on it and draws it in."""
    return _gives(m, now, smooth((now.time - 0.7) / 0.9) * (1 - smooth((now.time - 2.7) / 1.0)))


def _gives(m: Measures, now: Moment, out: float) -> Pose:
    s, high = m.scale, 1.12
    near: Vec = (-0.16 * s, high - 0.04, 0.24 * s)
    x, y, z = between(near, (-0.05, high, HAND / 2 - 0.03), out)
    hand = gripping(m, RIGHT, (x, y, z), (0.0, 1.0, 0.0), (0.75, 0.0, 0.7), HOLD, (-0.7, -1.0, -0.1))
    return replace(_to(m, now, HAND), right_hand=hand, spine=(0.04 + 0.08 * out, 0.10 * out, 0.0))


SHOWN = -0.9
"""Radians that what is passed is turned, so that a sheet or a plate is not seen by its edge."""


def given(m: Measures, now: Moment) -> Placed:
    """A cup that passes from one hand to the other's."""
    mine = smooth((now.time - 0.1) / 0.9)
    theirs = smooth((now.time - 2.7) / 1.0)
    near, middle, far = (
        (-0.16 * m.scale, 1.08, 0.24 * m.scale),
        (0.0, 1.12, HAND / 2),
        (0.17, 1.08, HAND - 0.22),
    )
    return (between(near, middle, mine) if theirs <= 0 else between(middle, far, theirs)), (
        -math.pi / 2,
        SHOWN,
        0.0,
    )


def taken(m: Measures, now: Moment) -> Placed:
    """A cup that passes from the other's hand to one's own."""
    (x, y, z), turn = given(m, now)
    return (-x, y, HAND - z), turn


def kiss(m: Measures, now: Moment) -> Pose:
    """Hands on the other's arms, faces come together, eyes shut."""
    s, k = m.scale, smooth((now.time - 0.3) / 1.2)

    def hand(side: int) -> Reach:
        return Reach(
            (side * 0.20 * s, m.shoulder - (0.16 if side > 0 else 0.34) * s, 0.34 * s),
            (-side * 0.3, 0.2, 0.9),
            (-side * 0.9, 0.0, 0.1),
            (side, -0.7, 0.0),
            FLAT,
        )

    pose = stand(m, replace(now, look=None))
    return replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        hips=(0.0, m.hips - 0.01 * s, -0.02 * s),
        hips_turn=(0.05 + 0.04 * k, 0.0, 0.0),
        spine=(0.05 + 0.06 * k, 0.0, 0.0),
        chest=(0.05 + 0.05 * k, 0.0, 0.0),
        neck=(0.02, 0.0, 0.06),
        head=(0.02, 0.05, 0.24 * k),
        lids=max(pose.lids, k),
    )


def wrestle(m: Measures, now: Moment) -> Pose:
    """Bent low, hands on the other's shoulders, legs braced: pushing to and fro."""
    return _clinched(m, now, wave(now.time, 2.1))


def wrestled(m: Measures, now: Moment) -> Pose:
    """The same for the other."""
    return _clinched(m, now, -wave(now.time, 2.1))


def _clinched(m: Measures, now: Moment, k: float) -> Pose:
    s = m.scale

    def hand(side: int) -> Reach:
        return Reach(
            (side * 0.20 * s, 1.12 + 0.05 * side * k, 0.36 * s),
            (-side * 0.4, 0.1, 0.9),
            (-side * 0.5, -0.8, 0.1),
            (side, -0.5, 0.0),
            CUP,
        )

    over = 0.75 + 0.12 * k
    return replace(
        braced(m, now, 0.18, 0.24, 0.16),
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        hips=(0.0, m.hips - 0.17 * s, (0.10 * k - 0.30) * s),
        hips_turn=(0.45 * over, 0.0, 0.0),
        spine=(0.35 * over, 0.15 * k, 0.0),
        chest=(0.25 * over, 0.0, 0.0),
        neck=(-0.2, 0.0, 0.0),
        head=(-0.35, 0.35, 0.0),
    )


def fence(m: Measures, now: Moment) -> Pose:
    """A blade is thrust with a lunge, and drawn back on guard."""
    return _fenced(m, now, smooth(1.6 * wave(now.time, 1.9)))


def parry(m: Measures, now: Moment) -> Pose:
    """The other's part: giving way as the first lunges, and lunging in turn."""
    return _fenced(m, now, smooth(-1.6 * wave(now.time, 1.9)))


def _fenced(m: Measures, now: Moment, k: float) -> Pose:
    s = m.scale
    spot: Vec = (-0.20 * s + 0.10 * s * k, m.shoulder - (0.16 - 0.10 * k) * s, (0.34 + 0.28 * k) * s)
    blade = gripping(m, RIGHT, spot, (0.10, 0.55 - 0.50 * k, 1.0), (0.5, -0.8, 0.2), HOLD, (-0.9, -0.7, -0.2))
    free = Reach(
        (0.26 * s, m.shoulder + (0.16 - 0.20 * k) * s, -0.30 * s),
        (0.3, 0.7 - k, -0.6),
        (0.0, -1.0, 0.0),
        (0.8, -0.4, -0.8),
        FLAT,
    )
    return replace(
        stand(m, replace(now, look=None)),
        left_hand=free,
        right_hand=blade,
        left_foot=Step((0.06 * s, m.ankle + 0.01 * k, (-0.26 - 0.14 * k) * s), 0.2 * k, 1.0),
        right_foot=Step((-0.06 * s, m.ankle, (0.20 + 0.26 * k) * s), 0.0, -0.1),
        hips=(0.0, m.hips - (0.08 + 0.14 * k) * s, 0.06 * s * k),
        hips_turn=(0.08, 0.55, 0.0),
        spine=(0.08 + 0.10 * k, 0.1, 0.0),
        neck=(0.0, -0.25, 0.0),
        head=(0.0, -0.35, 0.0),
    )


def lift_up(m: Measures, now: Moment) -> Pose:
    """Both hands under the end of something: up from the knees to the hips, and down."""
    s, k = m.scale, lifted(now)
    y = 0.46 + 0.42 * k

    def hand(side: int) -> Reach:
        return Reach(
            (side * 0.26 * s, y, 0.38 * s), (-side * 0.1, 0.0, 1.0), (0.0, 1.0, 0.1), (side, -0.3, -0.6), CUP
        )

    pose = braced(m, now, 0.16, 0.06, 0.04 + 0.30 * (1 - k))
    over = 0.85 * (1 - k) + 0.10
    return replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        hips=(0.0, pose.hips[1], -0.18 * s * (1 - k)),
        hips_turn=(0.35 * over, 0.0, 0.0),
        spine=(0.35 * over, 0.0, 0.0),
        chest=(0.25 * over, 0.0, 0.0),
        head=(-0.3 * over, 0.0, 0.0),
    )


def lifted(now: Moment) -> float:
    """How far up what two lift is, 0 to 1."""
    return smooth(0.5 + 0.62 * wave(now.time, 3.7, -0.25))


def load(m: Measures, now: Moment) -> Placed:
    """What two lift, its middle half-way between them."""
    return (0.0, 0.44 + 0.42 * lifted(now), LIFT / 2), (0.0, math.pi / 2, 0.0)


def dress(m: Measures, now: Moment) -> Pose:
    """Both hands at the other's collar or tie, setting it right."""
    s, k = m.scale, wave(now.time, 2.1)
    high = now.spot[1] - 0.15 if now.spot else 1.36
    hands = [
        Reach(
            (side * (0.075 + 0.02 * k) * s, high + 0.05 * side * k, 0.33 * s),
            (-side * 0.3, 0.35, 0.85),
            (-side * 0.7, -0.5, 0.2),
            (side, -0.8, 0.0),
            PINCH,
        )
        for side in (LEFT, RIGHT)
    ]
    pose = looking(stand(m, replace(now, look=None)), m, (0.0, high, DRESS), 0.8)
    return replace(pose, left_hand=hands[0], right_hand=hands[1])


def patient(m: Measures, now: Moment) -> Pose:
    """Standing still for it, the chin a little up."""
    pose = stand(m, replace(now, look=None))
    return replace(pose, head=(-0.14, 0.05 * wave(now.time, 3.1), 0.0))


def lace(m: Measures, now: Moment) -> Pose:
    """Down on one knee at the other's feet, both hands at a shoe."""
    s, k = m.scale, 0.5 + 0.5 * wave(now.time, 2.1)
    pose = crouch(m, replace(now, look=None))
    hands = [
        Reach(
            (side * (0.04 + 0.12 * k) * s - 0.07, (0.12 + 0.18 * k) * s, 0.57 * s),
            (-side * 0.5, -0.5, 0.7),
            (-side * 0.6, -0.6, 0.0),
            (side, 0.0, -0.4),
            PINCH,
        )
        for side in (LEFT, RIGHT)
    ]
    return replace(
        pose,
        left_hand=hands[0],
        right_hand=hands[1],
        hips_turn=(0.40, 0.0, 0.0),
        spine=(0.44, 0.0, 0.0),
        chest=(0.36, 0.0, 0.0),
        neck=(0.1, 0.0, 0.0),
        head=(0.2, 0.0, 0.0),
    )


def high_five(m: Measures, now: Moment) -> Pose:
    """A flat hand goes up and meets the other's over the heads."""
    s, k = m.scale, smooth(0.5 + 0.8 * wave(now.time, 2.1))
    hand = Reach(
        (-0.06 * s - 0.06, 1.30 + 0.36 * k, 0.14 + (SHAKE / 2 - 0.16) * k),
        (0.0, 0.95, 0.3),
        (0.1, 0.1, 1.0),
        (-0.9, -0.7, 0.0),
        FLAT,
    )
    return replace(_to(m, now, SHAKE), right_hand=hand, mouth=0.4 * k)


def arm_wrestle(m: Measures, now: Moment) -> Pose:
    """At a table, elbow on it, the right hand locked in the other's: it goes over, and comes back."""
    return _locked(m, now, 1.0)


def arm_wrestled(m: Measures, now: Moment) -> Pose:
    """The same for the other, whose right is on the other side."""
    return _locked(m, now, -1.0)


def _locked(m: Measures, now: Moment, way: float) -> Pose:
    s, k = m.scale, way * 0.55 * wave(now.time, 2.7)
    top = now.surface if now.surface is not None else 0.76
    pose = sit(m, replace(now, look=None))
    x, y, z = 0.22 * k, top + 0.30 * math.cos(k), TABLE / 2 - 0.05
    hand = Reach((x - 0.05, y, z), (0.5, 0.75, 0.3), (0.75, -0.2, 0.4), (-0.3, -1.0, 0.2), CUP)
    rest = Reach((0.24 * s, top + 0.04, 0.34 * s), (-0.7, 0.0, 0.6), (0.0, -1.0, 0.0), (1.0, -0.4, 0.0), HOLD)
    return replace(
        pose,
        left_hand=rest,
        right_hand=hand,
        spine=(0.30, 0.0, -0.20 * k),
        chest=(0.22, 0.0, -0.2 * k),
        head=(-0.1, 0.0, 0.2 * k),
        mouth=0.2,
    )


def play_chess(m: Measures, now: Moment) -> Pose:
    """At a table, a hand goes out over the board, sets a piece, and comes back under the chin."""
    return _moves(m, now, smooth(1.8 * wave(now.time, 5.3, 0.05)))


def ponder(m: Measures, now: Moment) -> Pose:
    """The other's part: thinking, then moving in turn."""
    return _moves(m, now, smooth(-1.8 * wave(now.time, 5.3, 0.05)))


def _moves(m: Measures, now: Moment, k: float) -> Pose:
    s, top = m.scale, now.surface if now.surface is not None else 0.76
    pose = sit(m, replace(now, look=None))
    chin = m.shoulder - m.hips + pose.hips[1] + 0.09 * s
    x, y, z = between((-0.06 * s, chin - 0.06 * s, 0.24 * s), (0.04, top + 0.15, TABLE / 2 - 0.05), k)
    hand = Reach(
        (x, y, z),
        (0.3, 0.8 - 1.2 * k, 0.4 + 0.5 * k),
        (0.5, -0.5 * k, -0.6 + 0.4 * k),
        (-0.9, -0.9, 0.1),
        PINCH,
    )
    rest = Reach(
        (0.22 * s, top + 0.035, 0.33 * s), (-0.8, 0.0, 0.5), (0.0, -1.0, 0.0), (1.0, -0.4, 0.0), FLAT
    )
    return replace(
        pose,
        left_hand=rest,
        right_hand=hand,
        spine=(0.16 + 0.10 * k, 0.0, 0.0),
        neck=(0.12, 0.0, 0.0),
        head=(0.22, 0.0, 0.0),
        gaze=(0.0, -0.2),
    )
