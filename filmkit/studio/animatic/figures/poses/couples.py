"""Two who hold each other: embracing, dancing. Each pose fits the other's.

Knows no verbs and not where they stand; for that it says how far apart they must be.
"""

from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, Pose, Reach, Step
from filmkit.studio.animatic.figures.poses.poses import blink, stand

EMBRACE_APART = 0.155
"""From each of two who embrace to the middle between them, metres."""
HELD_OUT = 1.34
"""Metres: the height two who dance hold their hands at, whatever their own."""
HOLD_APART = 0.20
"""From each of two who dance to the middle between them."""


def embrace(m: Measures, now: Moment) -> Pose:
    """Both arms round somebody close ahead, one over and one under theirs; cheek beside cheek."""
    pose, s = stand(m, now), m.scale
    sway = wave(now.time, 4.9, 0.0)
    feet = m.legs_apart

    def hand(side: int) -> Reach:
        over = side > 0
        y = m.shoulder - (0.18 if over else 0.46) * m.arm + 0.012 * s * sway
        return Reach(
            (side * 0.040 * s, y, 0.435 * s),
            (-side * 0.85, -0.30 if over else 0.20, -0.10),
            (0.0, 0.0, -1.0),
            (side * 1.0, 0.25 if over else -0.75, 0.15),
            FLAT,
        )

    return replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        left_foot=Step((feet, m.ankle, -0.03 * s), yaw=0.15),
        right_foot=Step((-feet, m.ankle, -0.06 * s), yaw=-0.15),
        hips=(0.0, m.hips - 0.012 * s, -0.045 * s),
        hips_turn=(0.03, 0.0, 0.012 * sway),
        spine=(0.06, 0.0, 0.02),
        chest=(0.05, 0.0, 0.03),
        neck=(0.02, 0.05, 0.22),
        head=(0.10, 0.22, 0.16),
        lids=max(0.85, pose.lids),
    )


def lead(m: Measures, now: Moment) -> Pose:
    """Dancing with a partner close ahead: the left hand holds theirs out, the right lies on their back."""
    back = Reach(
        (-0.03 * m.scale, m.shoulder - 0.42 * m.arm, 0.46 * m.scale),
        (0.92, 0.15, -0.10),
        (0.0, 0.0, -1.0),
        (-1.0, -0.55, 0.1),
        FLAT,
    )
    return _waltz(m, now, LEFT, back)


def follow(m: Measures, now: Moment) -> Pose:
    """The same for the partner: the right hand is held, the left lies on their shoulder."""
    shoulder = Reach(
        (0.15 * m.scale, m.shoulder + 0.07 * m.scale, 0.36 * m.scale),
        (-0.10, 0.25, 0.95),
        (-0.10, -1.0, 0.1),
        (1.0, -0.5, 0.0),
        FLAT,
    )
    return _waltz(m, now, RIGHT, shoulder)


def _waltz(m: Measures, now: Moment, out: int, other: Reach) -> Pose:
    s = m.scale
    # one goes to its left when the other goes to its right
    side = out * wave(now.time, 3.0)
    sway = 0.07 * s * side

    def foot(way: int) -> Step:
        lift = 0.035 * s * max(0.0, -way * side)
        z = -0.03 * s + 0.03 * s * way * wave(now.time, 3.0, 0.25)
        return Step((way * 0.095 * s + sway * 0.6, m.ankle + lift, z), 3.0 * lift / s, way * 0.15)

    held = Reach(
        (out * 0.46 * s + sway, HELD_OUT, HOLD_APART - 0.03),
        (out * 0.55, 0.75, 0.25),
        (-out * 0.35, 0.0, 1.0),
        (out * 0.4, -1.0, -0.1),
        CUP,
    )
    x, y, z = other.wrist
    rest = replace(other, wrist=(x + sway, y, z))
    return Pose(
        held if out > 0 else rest,
        rest if out > 0 else held,
        foot(LEFT),
        foot(RIGHT),
        hips=(sway, m.hips - 0.022 * s, -0.02 * s),
        hips_turn=(0.02, 0.08 * side, 0.03 * side),
        spine=(-0.01, -0.05 * side, -0.03 * side),
        chest=(-0.02, 0.0, 0.0),
        head=(0.02, out * 0.35, out * 0.04),
        lids=blink(now.time, now.phase),
    )
