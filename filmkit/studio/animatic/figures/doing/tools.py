"""Both hands on a tool with a long handle: sweep, rake, dig, hew, paddle, fish, pull a rope, swing a club.

Knows no verbs and no tools, but that a handle runs through both hands. A stroke takes a little over two
seconds, so that three instants of a shot are three different ones.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, smooth, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import HOLD, Pose, Step
from filmkit.studio.animatic.figures.poses.arms import gripping, shaft
from filmkit.studio.animatic.figures.poses.gear import Placed, between
from filmkit.studio.animatic.figures.poses.poses import looking, sit, stand
from filmkit.studio.animatic.world import Vec

ROUND = 2.1
"""Seconds of one stroke."""
TUG_HEIGHT = 0.98
"""Metres: how high a rope between two is, whoever they are."""


def braced(m: Measures, now: Moment, wide: float = 0.16, ahead: float = 0.16, sink: float = 0.06) -> Pose:
    """Standing firm: the left foot ahead, the right back, the knees a little bent."""
    s, pose = m.scale, stand(m, replace(now, look=None))
    return replace(
        pose,
        left_foot=Step((wide * s, m.ankle, ahead * s), yaw=0.15),
        right_foot=Step((-wide * s, m.ankle + 0.015 * s, -ahead * s), 0.12, -0.45),
        hips=(0.0, m.hips - sink * s, 0.0),
        hips_turn=(0.0, 0.0, 0.0),
        spine=(0.05, 0.0, 0.0),
    )


def _leant(pose: Pose, over: float, twist: float = 0.0) -> Pose:
    return replace(
        pose,
        hips_turn=(0.35 * over, 0.25 * twist, 0.0),
        spine=(0.35 * over, 0.35 * twist, 0.0),
        chest=(0.30 * over, 0.40 * twist, 0.0),
    )


def sweep(m: Measures, now: Moment) -> Pose:
    """A broom goes to and fro across the floor; body and shoulders go along."""
    s, side = m.scale, wave(now.time, ROUND)
    foot: Vec = (0.46 * s * side, 0.02, (0.78 + 0.05 * abs(side)) * s)
    top: Vec = (-0.10 * s - 0.05 * s * side, m.shoulder + 0.02 * s, 0.22 * s)
    left, right = shaft(m, foot, top, 0.93, 0.62)
    pose = _leant(braced(m, now), 0.42, 0.35 * side)
    pose = replace(
        pose, left_hand=left, right_hand=right, hips=(0.05 * s * side, m.hips - 0.06 * s, -0.06 * s)
    )
    return looking(pose, m, foot, 0.6)


def rake(m: Measures, now: Moment) -> Pose:
    """A long tool is pushed out over the ground and drawn in."""
    s, k = m.scale, 0.5 + 0.5 * wave(now.time, ROUND)
    foot: Vec = (0.10 * s, 0.02, (0.62 + 0.48 * k) * s)
    top: Vec = (-0.12 * s, m.shoulder - 0.12 * s, (0.02 + 0.26 * k) * s)
    left, right = shaft(m, foot, top, 0.92, 0.72)
    pose = _leant(braced(m, now, ahead=0.22), 0.22 + 0.38 * k)
    pose = replace(pose, left_hand=left, right_hand=right, hips=(0, m.hips - 0.07 * s, (0.10 * k - 0.08) * s))
    return looking(pose, m, foot, 0.6)


def _spade(m: Measures, now: Moment) -> tuple[float, float, Vec]:
    """How far a spade is lifted and swung aside, and where its blade is."""
    s, u = m.scale, (now.time / 2.7 + 0.1) % 1.0
    lift = smooth((u - 0.35) / 0.22) * (1 - smooth((u - 0.78) / 0.2))
    aside = smooth((u - 0.52) / 0.2) * (1 - smooth((u - 0.80) / 0.18))
    down = smooth(u / 0.22) * (1 - lift)
    low: Vec = (0.06 * s, 0.14 - 0.20 * down, 0.62 * s)
    return lift, aside, between(low, (0.55 * s * aside, 0.62 * s, 0.78 * s), lift)


def clod(m: Measures, now: Moment) -> Placed:
    """Earth on the blade of who digs."""
    _, _, (x, y, z) = _spade(m, now)
    return (x, y + 0.05, z + 0.04), (0.0, 0.0, 0.0)


def dig(m: Measures, now: Moment) -> Pose:
    """A spade is driven into the ground, lifted, and its earth thrown aside."""
    s, (lift, aside, foot) = m.scale, _spade(m, now)
    top = between(
        (-0.08 * s, m.shoulder - 0.30 * s, 0.30 * s), (-0.22 * s, m.hips + 0.05 * s, 0.10 * s), lift
    )
    left, right = shaft(m, foot, top, 0.94, 0.66 - 0.14 * lift)
    over = 0.85 * (1 - lift) + 0.30 * lift
    pose = _leant(braced(m, now, ahead=0.20, sink=0.12 * (1 - lift) + 0.05), over, 0.8 * aside)
    pose = replace(pose, left_hand=left, right_hand=right, hips=(pose.hips[0], pose.hips[1], -0.10 * s))
    return looking(pose, m, foot, 0.5)


def hew(m: Measures, now: Moment) -> Pose:
    """An axe goes up behind the head and comes down on what stands before."""
    s, u = m.scale, (now.time / ROUND + 0.05) % 1.0
    up = smooth(u / 0.45) * (1 - smooth((u - 0.55) / 0.14))
    a = 0.15 + 2.5 * up
    hands: Vec = (0.0, m.shoulder - 0.52 * s + 0.72 * s * up, (0.46 - 0.30 * up) * s)
    head: Vec = (0.0, hands[1] + 0.70 * s * math.sin(a - 0.45), hands[2] + 0.70 * s * math.cos(a - 0.45))
    left, right = shaft(m, hands, head, 0.30, 0.03, True, 0.9)
    pose = _leant(braced(m, now, 0.20, 0.04, 0.10 * (1 - up) + 0.02), 0.75 - 1.0 * up)
    return looking(replace(pose, left_hand=left, right_hand=right), m, (0.0, 0.4 * s, 0.9 * s), 0.6)


def paddle(m: Measures, now: Moment) -> Pose:
    """Sitting low, a double paddle dips on one side and the other."""
    s, side = m.scale, wave(now.time, ROUND)
    seat = 0.20
    pose = sit(m, replace(now, look=None, seat=seat))
    mid: Vec = (0.0, pose.hips[1] + 0.40 * s, 0.42 * s)
    dip, reach = 0.42 * side, 0.22 * wave(now.time, ROUND, 0.25)
    left = (mid[0] + 0.34 * s, mid[1] - 0.34 * s * dip, mid[2] + 0.34 * s * reach)
    right = (mid[0] - 0.34 * s, mid[1] + 0.34 * s * dip, mid[2] - 0.34 * s * reach)
    hands = [
        gripping(
            m,
            way,
            at,
            (left[0] - right[0], left[1] - right[1], left[2] - right[2]),
            (0.0, -0.4, 1.0),
            HOLD,
            (way * 1.0, -0.6, -0.2),
        )
        for way, at in ((LEFT, left), (RIGHT, right))
    ]
    return replace(
        pose,
        left_hand=hands[0],
        right_hand=hands[1],
        left_foot=Step((0.13 * s, seat - 0.02, 0.72 * m.leg), -0.5),
        right_foot=Step((-0.13 * s, seat - 0.02, 0.72 * m.leg), -0.5),
        spine=(0.10, 0.22 * reach, -0.10 * side),
        chest=(0.06, 0.35 * reach, -0.10 * side),
    )


def row(m: Measures, now: Moment) -> Pose:
    """Sitting, both hands draw oars to the chest and push them away again."""
    s, k = m.scale, 0.5 + 0.5 * wave(now.time, ROUND)
    pose = sit(m, replace(now, look=None, seat=0.26))
    y, z = pose.hips[1] + (0.24 + 0.12 * k) * s, (0.62 - 0.36 * k) * s
    hands = [
        gripping(m, way, (way * 0.20 * s, y, z), (-way, 0.05, 0.0), (0.0, -0.2, 1.0), HOLD, (way, -0.6, -0.6))
        for way in (LEFT, RIGHT)
    ]
    over = 0.45 - 0.70 * k
    return replace(
        pose,
        left_hand=hands[0],
        right_hand=hands[1],
        left_foot=Step((0.13 * s, 0.10, 0.70 * m.leg), -0.6),
        right_foot=Step((-0.13 * s, 0.10, 0.70 * m.leg), -0.6),
        spine=(0.5 * over, 0.0, 0.0),
        chest=(0.5 * over, 0.0, 0.0),
    )


def fish(m: Measures, now: Moment) -> Pose:
    """A rod held before the belly; it is raised, and sinks again."""
    s, k = m.scale, 0.5 + 0.5 * wave(now.time, 2.6)
    butt: Vec = (0.0, m.hips - 0.02 * s, 0.20 * s)
    a = 0.25 + 0.55 * k
    top: Vec = (0.0, butt[1] + 0.6 * s * math.sin(a), butt[2] + 0.6 * s * math.cos(a))
    left, right = shaft(m, butt, top, 0.10, 0.62)
    pose = _leant(braced(m, now, ahead=0.14), 0.18 - 0.40 * k)
    return looking(replace(pose, left_hand=left, right_hand=right), m, (0.0, 0.3, 4.0), 0.6)


def pull(m: Measures, now: Moment) -> Pose:
    """Leaning back, a rope comes in hand over hand."""
    return _hauled(m, now, 0.5 + 0.5 * wave(now.time, 1.9), m.shoulder - 0.34 * m.scale)


def tug(m: Measures, now: Moment) -> Pose:
    """Pulling against another: heels in the ground, the whole body back, a step won."""
    return _hauled(m, now, 0.5 + 0.5 * wave(now.time, 2.6), TUG_HEIGHT)


def tugged(m: Measures, now: Moment) -> Pose:
    """The same for the other, who gives way as the first wins."""
    return _hauled(m, now, 0.5 - 0.5 * wave(now.time, 2.6), TUG_HEIGHT)


def _hauled(m: Measures, now: Moment, k: float, height: float) -> Pose:
    s = m.scale
    back = (0.26 + 0.16 * k) * s
    near: Vec = (-0.03 * s, height, 0.02 * s - back)
    far: Vec = (-0.03 * s, height, 0.20 * s - back)
    left, right = shaft(m, near, far, 0.0, 1.0, True, 0.7)
    pose = stand(m, replace(now, look=None))
    lean = 0.38 + 0.26 * k
    return replace(
        pose,
        left_hand=left,
        right_hand=right,
        left_foot=Step((0.13 * s, m.ankle + 0.01, 0.20 * s), -0.30, 0.1),
        right_foot=Step((-0.13 * s, m.ankle, -0.10 * s), -0.05, -0.5),
        hips=(0.0, m.hips - (0.17 + 0.06 * k) * s, -back),
        hips_turn=(-0.45 * lean, 0.0, 0.0),
        spine=(-0.35 * lean, 0.0, 0.0),
        chest=(-0.20 * lean, 0.0, 0.0),
        neck=(0.35 * lean, 0.0, 0.0),
        head=(0.45 * lean, 0.0, 0.0),
        mouth=0.25 * k,
    )


def golf(m: Measures, now: Moment) -> Pose:
    """A club goes back over the right shoulder, down through the ball and up over the left."""
    return _swung(m, now, 0.42, 0.34)


def bat(m: Measures, now: Moment) -> Pose:
    """A bat waits over the right shoulder and goes round level."""
    return _swung(m, now, 0.85, 0.06)


def _swung(m: Measures, now: Moment, level: float, over: float) -> Pose:
    """Round an axis through the breast; `level` is how high the hands pass, in arms under the shoulder up."""
    s, u = m.scale, (now.time / 2.7 + 0.02) % 1.0
    k = smooth(u / 0.42) * (1 - smooth((u - 0.52) / 0.16)) - smooth((u - 0.56) / 0.14) * (
        1 - smooth((u - 0.85) / 0.15)
    )
    a = 2.0 * k
    high = m.shoulder - (1.0 - level) * 0.60 * s + 0.45 * s * k * k * (1.2 - level)
    hands: Vec = (-0.36 * s * math.sin(a) * 0.9, high, 0.34 * s * math.cos(a) * 0.6 + 0.20 * s)
    way: Vec = (
        -math.sin(1.25 * a),
        0.9 * abs(k) - 0.7 * (1 - abs(k)) * (1.0 - level),
        math.cos(1.25 * a) * 0.7,
    )
    tip = (hands[0] + way[0], hands[1] + way[1], hands[2] + way[2])
    left, right = shaft(m, hands, tip, 0.13, 0.0, True, 0.6)
    pose = _leant(braced(m, now, 0.22, 0.02, 0.07), over * 1.6, -0.75 * k)
    return replace(pose, left_hand=left, right_hand=right)
