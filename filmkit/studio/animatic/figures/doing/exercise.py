"""Exercise on the feet, hanging and upside down: stretching, yoga, squats, a bar, a wall, a handstand.

Knows no verbs and no things. The figure's origin is on the floor.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, smooth, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import FIST, FLAT, HOLD, Pose, Reach, Step
from filmkit.studio.animatic.figures.poses.arms import gripping
from filmkit.studio.animatic.figures.poses.deeds import QUARTER
from filmkit.studio.animatic.figures.poses.poses import stand

BAR = 2.16
"""Metres: the height of a bar that an adult hangs from."""
TOES = 0.105
"""Metres: the ankle's height over a foot on its toes."""
ROUND = 2.1


BAR_HIGH = 0.80
"""Metres of an adult: the bar a leg is stretched on."""


def stretch_leg(m: Measures, now: Moment) -> Pose:
    """One leg straight out on a bar as high as the hip, the body folded over it, the hands at the toes."""
    s, k = m.scale, smooth(0.55 + 0.6 * wave(now.time, 2.9))
    pose = stand(m, replace(now, look=None))
    over = 0.35 + 0.75 * k
    heel = 0.80 * m.leg

    def hand(side: int) -> Reach:
        y, z = m.hips + (0.30 - 0.14 * k) * s, (0.30 + 0.22 * k) * s
        return Reach(
            (0.08 * s + side * 0.07 * s, y, z),
            (0.0, -0.3, 0.9),
            (-side * 0.5, -0.7, 0.0),
            (side, 0.2, -0.3),
            FLAT,
        )

    return replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        left_foot=Step((0.09 * s, BAR_HIGH * s + 0.07 * s, heel), -1.25, 0.0),
        right_foot=Step((-0.10 * s, m.ankle, -0.06 * s), 0.0, -0.4),
        hips=(0.0, m.hips - 0.03 * s, -0.06 * s),
        hips_turn=(0.25 * over, 0.0, 0.0),
        spine=(0.45 * over, 0.0, 0.0),
        chest=(0.35 * over, 0.0, 0.0),
        head=(-0.2, 0.0, 0.0),
    )


def stretch(m: Measures, now: Moment) -> Pose:
    """On tiptoe, both arms stretched up with the hands together, bent to one side and the other."""
    s, k = m.scale, 2.0 * smooth(0.5 + 0.9 * wave(now.time, 3.0, 0.1)) - 1.0
    rise = 0.06 * s
    pose = stand(m, replace(now, look=None))
    over = 0.30 * s * k

    def hand(side: int) -> Reach:
        wrist = (over + side * 0.045 * s, m.shoulder + rise + 0.84 * m.arm - 0.06 * s * abs(k), 0.02 * s)
        return Reach(wrist, (0.3 * k, 1.0, 0.0), (-side, 0.0, 0.0), (side, 0.2, 0.0), FLAT)

    feet = [Step((side * 0.13 * s, m.ankle + rise, 0.0), 0.55, side * 0.2) for side in (LEFT, RIGHT)]
    return replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        left_foot=feet[0],
        right_foot=feet[1],
        hips=(-0.05 * s * k, m.hips + rise - 0.02 * s, 0.0),
        hips_turn=(0.0, 0.0, -0.06 * k),
        spine=(-0.06, 0.0, -0.22 * k),
        chest=(-0.06, 0.0, -0.16 * k),
        head=(-0.2, 0.0, -0.08 * k),
        mouth=0.3,
        lids=0.7,
    )


def bend_back(m: Measures, now: Moment) -> Pose:
    """Arms over the head, the body arches backwards and comes up again."""
    s, k = m.scale, smooth(0.55 + 0.6 * wave(now.time, 2.9))

    def hand(side: int) -> Reach:
        a = 0.95 * k
        y = m.shoulder + m.arm * 0.96 * math.cos(a) - 0.10 * s * k
        return Reach(
            (side * 0.20 * s, y, -m.arm * math.sin(a) - 0.28 * s * k),
            (0.0, math.cos(a), -math.sin(a)),
            (-side, 0.0, 0.0),
            (side, 0.0, -0.2),
            FLAT,
        )

    pose = stand(m, replace(now, look=None))
    return replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        left_foot=Step((m.legs_apart + 0.06 * s, m.ankle, 0.0), 0.0, 0.2),
        right_foot=Step((-m.legs_apart - 0.06 * s, m.ankle, 0.0), 0.0, -0.2),
        hips=(0.0, m.hips - 0.05 * s * k, 0.14 * s * k),
        hips_turn=(-0.20 * k, 0.0, 0.0),
        spine=(-0.42 * k, 0.0, 0.0),
        chest=(-0.36 * k, 0.0, 0.0),
        neck=(-0.30 * k, 0.0, 0.0),
        head=(-0.35 * k, 0.0, 0.0),
    )


def tree(m: Measures, now: Moment) -> Pose:
    """Yoga: on one leg, the other foot at the knee; palms go from the chest out and join over the head."""
    s, k = m.scale, smooth(0.5 + 0.7 * wave(now.time, 5.2, -0.2))
    y, out = m.shoulder + (-0.36 + 1.26 * k) * m.arm, math.sin(math.pi * k)

    def hand(side: int) -> Reach:
        return Reach(
            (side * (0.025 * m.palm + 0.92 * m.arm * out), y, (0.26 - 0.20 * k) * s),
            (side * out, 1.0 - 0.8 * out, 0.05),
            (-side, 0.0, 0.0),
            (side, -0.2, 0.0),
            FLAT,
        )

    pose = stand(m, replace(now, look=None))
    return replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        left_foot=Step((0.02 * s, m.ankle, 0.0), yaw=0.0),
        right_foot=Step((-0.06 * s, m.ankle + 0.42 * s, 0.02 * s), 0.9, -1.3),
        hips=(0.03 * s, m.hips - 0.01 * s, 0.0),
        hips_turn=(0.0, 0.0, 0.0),
        spine=(0.0, 0.0, 0.0),
    )


def warrior(m: Measures, now: Moment) -> Pose:
    """A long step, the knee ahead bent, arms straight out ahead and behind: into it and out of it."""
    s, k = m.scale, smooth(0.6 + 0.6 * wave(now.time, 4.3))
    y = m.shoulder - 0.22 * s * k + 0.02 * s
    ahead = Reach((0.06 * s, y, m.arm * 0.98), (0.0, 0.0, 1.0), (0.0, -1.0, 0.0), (1.0, 0.0, 0.0), FLAT)
    behind = Reach((-0.06 * s, y, -m.arm * 0.98), (0.0, 0.0, -1.0), (0.0, -1.0, 0.0), (-1.0, 0.0, 0.0), FLAT)
    pose = stand(m, replace(now, look=None))
    return replace(
        pose,
        left_hand=ahead,
        right_hand=behind,
        left_foot=Step((0.05 * s, m.ankle, (0.24 + 0.22 * k) * s), 0.0, 0.0),
        right_foot=Step((-0.05 * s, m.ankle + 0.01, (-0.30 - 0.28 * k) * s), 0.10, -1.1),
        hips=(0.0, m.hips - (0.06 + 0.20 * k) * s, 0.0),
        hips_turn=(0.0, -0.95, 0.0),
        spine=(0.0, -0.2, 0.0),
        chest=(0.0, -0.15, 0.0),
        neck=(0.0, 0.5, 0.0),
        head=(0.0, 0.75, 0.0),
    )


def squat(m: Measures, now: Moment) -> Pose:
    """Down on bent knees with the arms out ahead, and up."""
    s, k = m.scale, smooth(0.5 + 0.6 * wave(now.time, ROUND))
    pose = stand(m, replace(now, look=None))
    y = m.shoulder - 0.36 * s * k + (k - 1) * 0.55 * s
    hands = [
        Reach(
            (side * 0.16 * s, y, (0.20 + 0.36 * k) * s),
            (0, -0.1, 1.0),
            (0, -1.0, 0.0),
            (side, -0.5, 0.0),
            FLAT,
        )
        for side in (LEFT, RIGHT)
    ]
    return replace(
        pose,
        left_hand=hands[0],
        right_hand=hands[1],
        left_foot=Step((0.17 * s, m.ankle, 0.0), 0.0, 0.35),
        right_foot=Step((-0.17 * s, m.ankle, 0.0), 0.0, -0.35),
        hips=(0.0, m.hips - (0.04 + 0.36 * k) * s, -0.20 * s * k),
        hips_turn=(0.30 * k, 0.0, 0.0),
        spine=(0.25 * k, 0.0, 0.0),
        head=(-0.25 * k, 0.0, 0.0),
    )


def jacks(m: Measures, now: Moment) -> Pose:
    """Arms and legs fly apart and together: aerobics."""
    return _jumping(m, now, 0.95, 0.0)


def cheer(m: Measures, now: Moment) -> Pose:
    """Arms thrown up in a V and down, jumping with joy."""
    return _jumping(m, now, 0.78, 0.3)


def _jumping(m: Measures, now: Moment, most: float, joy: float) -> Pose:
    s, k = m.scale, smooth(0.5 + 0.62 * wave(now.time, 1.3))
    fly = 0.10 * s * abs(wave(now.time, 1.3, 0.25))
    a = 0.15 + (math.pi * most - 0.15) * k

    def hand(side: int) -> Reach:
        x, y = (
            side * (m.shoulders_apart + 0.97 * m.arm * math.sin(a)),
            m.shoulder + fly - 0.97 * m.arm * math.cos(a),
        )
        return Reach(
            (x, y, 0.05 * s),
            (side * math.sin(a), -math.cos(a), 0.0),
            (0.0, 0.0, 1.0),
            (side * 0.3, 0.0, -1.0),
            FIST if joy else FLAT,
        )

    def foot(side: int) -> Step:
        return Step(
            (side * (0.10 + (0.26 - joy * 0.5) * k) * s, m.ankle + fly, 0.0), 3.0 * fly / s, side * 0.3
        )

    pose = stand(m, replace(now, look=None))
    return replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        left_foot=foot(LEFT),
        right_foot=foot(RIGHT),
        hips=(0.0, m.hips + fly - (0.02 + 0.05 * k) * s, 0.0),
        hips_turn=(0.0, 0.0, 0.0),
        spine=(0.0, 0.0, 0.0),
        head=(-0.4 * joy, 0.0, 0.0),
        mouth=1.6 * joy * k,
    )


def pull_up(m: Measures, now: Moment) -> Pose:
    """Hanging from a bar, the chin goes up to it and down."""
    s, k = m.scale, smooth(0.5 + 0.6 * wave(now.time, 2.7))
    y = BAR - (m.shoulder - m.hips) - m.arm * (0.99 - 0.62 * k)
    hands = [
        gripping(
            m,
            side,
            (side * 0.26 * s, BAR, 0.02),
            (-side, 0.0, 0.0),
            (0.0, 0.9, 0.4),
            HOLD,
            (side, -0.8, -0.2),
        )
        for side in (LEFT, RIGHT)
    ]
    low = y - (m.hips - m.thigh) - m.leg

    def foot(side: int) -> Step:
        return Step((side * 0.06 * s, low + 0.16 * s + 0.03 * side * s, -0.34 * s), 1.1)

    pose = stand(m, replace(now, look=None))
    return replace(
        pose,
        left_hand=hands[0],
        right_hand=hands[1],
        left_foot=foot(LEFT),
        right_foot=foot(RIGHT),
        hips=(0.0, y, -0.04 * s),
        hips_turn=(0.06, 0.0, 0.0),
        spine=(-0.05, 0.0, 0.0),
        head=(-0.25 - 0.2 * k, 0.0, 0.0),
    )


def climb(m: Measures, now: Moment) -> Pose:
    """Up a wall: a hand and the other foot reach for the next hold by turns."""
    s = m.scale
    side_now = wave(now.time, 2.7)
    up = 0.50 + 0.05 * now.time

    def hand(side: int) -> Reach:
        k = 0.5 + 0.5 * side * side_now
        return Reach(
            (side * 0.24 * s, up + m.shoulder - 0.06 * s + 0.42 * s * k, 0.30 * s),
            (0.0, 1.0, 0.3),
            (0.0, -0.3, 1.0),
            (side, -0.9, -0.3),
            HOLD,
        )

    def foot(side: int) -> Step:
        k = 0.5 - 0.5 * side * side_now
        return Step((side * 0.20 * s, up - 0.10 * s + 0.40 * s * k, 0.24 * s), -0.15 + 0.3 * k, side * 0.5)

    pose = stand(m, replace(now, look=None))
    return replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        left_foot=foot(LEFT),
        right_foot=foot(RIGHT),
        hips=(0.04 * s * side_now, up + m.hips - 0.14 * s, -0.02 * s),
        hips_turn=(0.10, 0.0, 0.10 * side_now),
        spine=(0.0, 0.0, -0.08 * side_now),
        head=(-0.45, 0.2 * side_now, 0.0),
    )


def handstand(m: Measures, now: Moment) -> Pose:
    """Over the head: hands to the floor, legs up, held, and down again."""
    s = m.scale
    k = smooth(0.75 + 0.8 * wave(now.time, 5.0, -0.1))
    a = 1.5 + (math.pi - 1.5) * k
    lift = 0.06 + (m.arm - 0.06) * 1.0
    along = (0.0, -math.cos(math.pi - a), math.sin(math.pi - a))
    shoulders = (0.0, lift, 0.0)
    torso, leg = m.shoulder - m.hips, m.leg + (m.hips - m.thigh)
    hips = (0.0, shoulders[1] + torso * math.sin(a - QUARTER), shoulders[2] - torso * math.cos(a - QUARTER))
    part = 0.35 * wave(now.time, 2.1) * (1 - k) + 0.25 * (1 - k)
    hands = [
        Reach((side * 0.20 * s, 0.05, 0.02), (0.0, -0.1, 1.0), (0.0, -1.0, 0.0), (side, 0.0, -0.3), FLAT)
        for side in (LEFT, RIGHT)
    ]

    def foot(side: int) -> Step:
        b = a - QUARTER + side * part + (0.35 * k * side * wave(now.time, 2.6))
        y = max(hips[1] + leg * math.sin(b) * 0.97, TOES)
        return Step((side * m.legs_apart, y, hips[2] - leg * math.cos(b) * 0.97), a - 0.4)

    return Pose(
        hands[0],
        hands[1],
        foot(LEFT),
        foot(RIGHT),
        hips=hips,
        hips_turn=(a, 0.0, 0.0),
        head=(-0.4 * along[2] - 0.2, 0.0, 0.0),
    )
