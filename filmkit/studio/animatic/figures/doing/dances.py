"""Dances that are known by one picture each: ballet, flamenco, salsa, the stiff arms of a robot.

Knows no verbs. Each holds its extremes longer than the way between them, so that any instant shows one.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, PoseAt, smooth, wave
from filmkit.studio.animatic.figures.body.moved import moved
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import FLAT, RELAXED, Pose, Reach, Step
from filmkit.studio.animatic.figures.doing.balance import arms_out
from filmkit.studio.animatic.figures.doing.leaps import HIGH, height
from filmkit.studio.animatic.figures.poses.arms import at
from filmkit.studio.animatic.figures.poses.gear import Placed
from filmkit.studio.animatic.figures.poses.poses import blink, stand
from filmkit.studio.animatic.world import Vec

TIPTOE = 0.11
"""Metres of an adult that the ankle rises on the point of the foot."""
ROUND = 3.0
"""Seconds of a figure there and back: of three instants 1.5 seconds apart both ends are seen."""


def held(now: Moment, period: float = ROUND, phase: float = 0.0) -> float:
    """To and fro between 0 and 1 with long rests at both ends."""
    return smooth(0.5 + 1.1 * wave(now.time, period, phase))


def jete(m: Measures, now: Moment) -> Pose:
    """A leap with the legs in a split, one out ahead and one behind, the arms wide: on the ground first, at
    the top after two seconds."""
    s, up = m.scale, height(now) * m.scale
    k = smooth(1.6 * up / (HIGH * s))
    pose = arms_out(stand(m, replace(now, look=None)), m, 0.0, 0.10 + 0.16 * k)
    ahead = (0.07 * s, m.ankle + 0.72 * k * m.leg, 0.66 * k * m.leg)
    behind = (-0.07 * s, m.ankle + 0.70 * k * m.leg, -0.66 * k * m.leg)
    split = replace(
        pose,
        left_foot=Step(ahead, 0.2 * k),
        right_foot=Step(behind, 1.5 * k),
        hips=(0.0, m.hips - 0.10 * s * (1 - k), 0.0),
        hips_turn=(0.06, 0.0, 0.0),
        spine=(-0.10 * k, 0.0, 0.0),
        chest=(-0.10 * k, 0.0, 0.0),
    )
    return moved(split, 0.8 * up)


def _mixed(a: Vec, b: Vec, k: float) -> Vec:
    x, y, z = (p + (q - p) * k for p, q in zip(a, b, strict=True))
    return x, y, z


def ballet(m: Measures, now: Moment) -> Pose:
    """On the point of one foot: the arms rounded overhead, the other foot at the knee; then an arabesque."""
    s, k = m.scale, held(now, phase=0.1)
    high = m.hips + TIPTOE * s - 0.012 * s

    def hand(side: int, far: Vec) -> Reach:
        crown = (side * 0.13 * s, m.shoulder + TIPTOE * s + 0.80 * m.arm, 0.14 * s)
        return Reach(
            _mixed(crown, far, k),
            (-side * 0.7 * (1 - k) + side * 0.3 * k, 0.3 * (1 - k), 0.4 + 0.6 * k * side),
            (-side * 0.3, -0.6, 0.0),
            (side * 1.0, 0.2 - 0.4 * k, 0.2),
            RELAXED,
        )

    passe = (-0.24 * s, m.ankle + 0.46 * m.leg, 0.10 * s)
    behind = (-0.10 * s, high + 0.10 * s, -0.93 * m.leg)
    turn = smooth(k)
    return Pose(
        hand(LEFT, (0.16 * s, m.shoulder + 0.12 * s, 0.20 * s + 0.86 * m.arm)),
        hand(RIGHT, (-0.66 * m.arm, m.shoulder + 0.06 * s, 0.02 * s - 0.34 * m.arm)),
        Step((0.02 * s, m.ankle + TIPTOE * s, 0.0), 1.05, 0.2),
        Step(_mixed(passe, behind, turn), 1.0 + 0.7 * turn, -0.5 * (1 - turn)),
        hips=(0.0, high, 0.02 * s * turn),
        hips_turn=(0.42 * turn, 0.0, 0.0),
        spine=(-0.14 * turn, 0.0, 0.0),
        chest=(-0.16 * turn, 0.0, 0.0),
        neck=(-0.06, 0.0, 0.0),
        head=(-0.16 * turn - 0.05, 0.0, 0.0),
        lids=blink(now.time, now.phase),
    )


def at_the_waist(body: PoseAt, m: Measures, now: Moment) -> Placed:
    """A skirt that stands out all round and goes with the hips."""
    pose = body(m, now)
    x, y, z = pose.hips
    return (x, y + 0.07 * m.scale, z), (0.7 * pose.hips_turn[0], 0.0, 0.0)


def robot(m: Measures, now: Moment) -> Pose:
    """Elbows out at right angles, one forearm up and one hanging, changing over in jerks; a stiff neck."""
    k = smooth(4.0 * wave(now.time, 2.0, 0.08) + 0.5)
    pose = stand(m, replace(now, look=None))

    def hand(side: int) -> Reach:
        up = k if side > 0 else 1 - k
        y = m.shoulder + (-0.44 + 0.88 * up) * 0.92 * m.arm * 0.60
        return Reach(
            (side * (m.shoulders_apart + 0.50 * m.arm), y, 0.10 * m.arm),
            (0.0, 2.0 * up - 1.0, 0.12),
            (0.0, 0.0, 1.0 if up > 0.5 else -1.0),
            (side * 1.0, 0.25 - 0.1 * up, -0.3),
            FLAT,
        )

    turn = 0.5 * (k - 0.5)
    return replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        left_foot=Step((0.15 * m.scale, m.ankle, 0.0), 0.0, 0.2),
        right_foot=Step((-0.15 * m.scale, m.ankle, 0.0), 0.0, -0.2),
        hips=(0.0, m.hips - 0.035 * m.scale, 0.0),
        hips_turn=(0.0, 0.0, 0.0),
        spine=(0.0, turn, 0.16 * (k - 0.5)),
        chest=(0.0, 0.0, 0.0),
        head=(0.0, 1.6 * turn, 0.22 * (0.5 - k)),
    )


def hips_swung(m: Measures, now: Moment) -> Pose:
    """Salsa, belly dance, hula: the hips far out to one side and the other, the arms out and rippling."""
    s, side = m.scale, 2.0 * held(now, 1.2) - 1.0
    pose = stand(m, replace(now, look=None))

    def hand(way: int) -> Reach:
        up = 0.10 - 0.16 * way * side
        return at(
            m,
            way,
            1.02,
            m.shoulder + up * m.arm,
            0.22,
            RELAXED,
            fingers=(way * 0.8, -0.5 * up * 4, 0.3),
            palm=(0.0, -1.0, 0.2),
            elbow=(way * 0.5, -0.8, -0.3),
        )

    def foot(way: int) -> Step:
        free = max(0.0, -way * side)
        return Step((way * 0.12 * s, m.ankle + 0.05 * s * free, 0.08 * s * free), 0.5 * free, way * 0.25)

    return replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        left_foot=foot(LEFT),
        right_foot=foot(RIGHT),
        hips=(0.13 * s * side, m.hips - 0.05 * s, 0.0),
        hips_turn=(0.0, -0.25 * side, 0.26 * side),
        spine=(0.0, 0.15 * side, -0.30 * side),
        chest=(-0.05, 0.10 * side, -0.14 * side),
        head=(-0.05, 0.0, 0.18 * side),
    )


def lunged(m: Measures, now: Moment) -> Pose:
    """Flamenco, tango alone: one arm high over the head, the other behind the back, a foot stamped ahead."""
    s, k = m.scale, held(now, 2.0)
    pose = stand(m, replace(now, look=None))
    arms = (LEFT, RIGHT) if math.cos(math.tau * now.time / 4.0 + 0.4) > 0 else (RIGHT, LEFT)
    high = Reach(
        (arms[0] * 0.10 * s, m.shoulder + 0.86 * m.arm, 0.10 * s),
        (-arms[0] * 0.6, 0.8, 0.1),
        (0.0, 0.2, 1.0),
        (arms[0] * 1.0, 0.1, 0.0),
        RELAXED,
    )
    low = Reach(
        (arms[1] * 0.12 * s, m.hips + 0.16 * s, 0.26 * s),
        (-arms[1] * 0.9, 0.2, 0.2),
        (0.0, 0.0, -1.0),
        (arms[1] * 1.0, 0.1, 0.1),
        RELAXED,
    )
    stamped = Step((0.08 * s, m.ankle + 0.14 * s * (1 - k), 0.30 * s), -0.15 * (1 - k), 0.2)
    return replace(
        pose,
        left_hand=high if arms[0] == LEFT else low,
        right_hand=low if arms[0] == LEFT else high,
        left_foot=stamped,
        right_foot=Step((-0.08 * s, m.ankle, -0.14 * s), 0.2, -0.5),
        hips=(0.0, m.hips - 0.06 * s, 0.0),
        spine=(-0.14, 0.25 * arms[0], 0.10 * arms[0]),
        chest=(-0.12, 0.10 * arms[0], 0.0),
        head=(0.06, 0.45 * arms[0], 0.0),
    )
