"""What two do for each other close by: help up, feed, comb, carry on the back, push on a swing, propose.

Knows no verbs and not where they stand; each deed says how far apart. Hands that meet do so at a height in
metres; a child is taken to be somewhat smaller than whoever carries, feeds or pushes it.
"""

import math
from collections.abc import Callable
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, smooth, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, HOLD, PINCH, Pose, Reach, Step
from filmkit.studio.animatic.figures.poses.arms import gripping
from filmkit.studio.animatic.figures.poses.gear import Placed
from filmkit.studio.animatic.figures.poses.poses import crouch, looking, stand
from filmkit.studio.animatic.world import Vec

UP, FED, FED_OTHER, COMBED = 0.92, 0.66, 0.80, 0.42
ASTRIDE, SWUNG, PROPOSED = -0.20, 0.95, 0.95
"""Metres between the two of each deed; what is negative is behind."""
PIVOT, ROPE = 2.35, 1.80
"""Metres: how high a swing hangs, and how long its ropes are."""
SWINGS = 2.6
"""Seconds to and fro."""


def _risen(now: Moment) -> float:
    """How far one is up who is helped up."""
    return smooth((now.time - 0.7) / 2.0)


def _clasped(m: Measures, now: Moment, side: int) -> Reach:
    y = 0.74 + 0.26 * _risen(now)
    palm = (0.9 * -side, 0.0, 0.0)
    return Reach((side * 0.02, y, UP / 2 - 0.06 * m.palm), (0.0, 0.1, 1.0), palm, (side, -0.8, -0.2), CUP)


def help_up(m: Measures, now: Moment) -> Pose:
    """Bent down to somebody on the ground, a hand in theirs, drawing them up."""
    s, k = m.scale, _risen(now)
    pose = looking(stand(m, replace(now, look=None)), m, (0.0, 0.55 + 0.9 * k, UP))
    lean = 0.55 * (1 - k)
    return replace(
        pose,
        right_hand=_clasped(m, now, RIGHT),
        hips=(0.0, m.hips - (0.10 - 0.08 * k) * s, -(0.20 - 0.16 * k) * s),
        hips_turn=(0.7 * lean, 0.0, 0.0),
        spine=(0.6 * lean, 0.0, 0.0),
        left_foot=Step((0.12 * s, m.ankle, 0.10 * s), yaw=0.15),
        right_foot=Step((-0.11 * s, m.ankle, -0.16 * s), yaw=-0.2),
    )


def helped_up(m: Measures, now: Moment) -> Pose:
    """Sitting on the ground, then on the feet."""
    s, k = m.scale, _risen(now)
    up = stand(m, replace(now, look=None))
    low = 0.13 * s
    hips: Vec = (0.0, low + (m.hips - low) * k, -0.34 * s * (1 - k))
    foot = 0.28 * s * (1 - k)
    down: Vec = (0.20 * s, low * 0.4, -0.46 * s)
    away = tuple(a + (b - a) * k for a, b in zip(down, up.left_hand.wrist, strict=True))
    pose = replace(
        up,
        hips=hips,
        hips_turn=(-0.25 * (1 - k), 0.0, 0.0),
        left_foot=Step((0.11 * s, m.ankle, foot), -0.1 * (1 - k), 0.1),
        right_foot=Step((-0.11 * s, m.ankle, foot * 0.8), -0.1 * (1 - k), -0.1),
        right_hand=_clasped(m, now, RIGHT),
        left_hand=replace(up.left_hand, wrist=(away[0], away[1], away[2]), elbow=(1.0, 0.1, -0.5)),
    )
    return looking(pose, m, (0.0, 1.5, UP), 0.8)


def feed(m: Measures, now: Moment) -> Pose:
    """Crouching before a small one, a spoon going to its mouth and back."""
    s, k = m.scale, 0.5 + 0.5 * wave(now.time, 2.6)
    pose = crouch(m, replace(now, look=None))
    spot = (-0.10 * s * (1 - k), 0.60 + 0.13 * k, 0.30 + (FED - 0.58) * k)
    hand = gripping(m, RIGHT, spot, (0.0, 0.15, 1.0), (0.9, 0.2, 0.2), PINCH, (-0.9, -0.7, 0.0))
    bowl = Reach((0.12 * s, 0.62, 0.32 * s), (-0.6, 0.0, 0.8), (0.0, 1.0, 0.0), (1.0, -0.6, 0.0), CUP)
    return looking(replace(pose, right_hand=hand, left_hand=bowl), m, (0.0, 0.75, FED), 0.8)


def fed(m: Measures, now: Moment) -> Pose:
    """Standing with the mouth open for the spoon."""
    pose = looking(stand(m, replace(now, look=None)), m, (0.0, 0.9, FED), 0.6)
    return replace(pose, mouth=0.7 * max(wave(now.time, 2.6), 0.0))


def feed_other(m: Measures, now: Moment) -> Pose:
    """Standing, a spoon going to the mouth of somebody as tall, a hand held under it."""
    s, k = m.scale, 0.5 + 0.5 * wave(now.time, 2.6)
    spot = (-0.08 * s * (1 - k), 1.24 + 0.24 * k, 0.30 + (FED_OTHER - 0.64) * k)
    hand = gripping(m, RIGHT, spot, (0.0, 0.15, 1.0), (0.9, 0.2, 0.2), PINCH, (-0.9, -0.8, 0.0))
    under = Reach(
        (0.06 * s, spot[1] - 0.16, spot[2] - 0.04), (-0.4, 0.1, 0.9), (0.0, 1.0, 0.0), (1.0, -0.8, 0.0), CUP
    )
    pose = looking(stand(m, replace(now, look=None)), m, (0.0, 1.5, FED_OTHER))
    return replace(pose, right_hand=hand, left_hand=under, spine=(0.06 * k, 0.0, 0.0))


def fed_standing(m: Measures, now: Moment) -> Pose:
    """The mouth open for the spoon, the hands behind."""
    pose = looking(stand(m, replace(now, look=None)), m, (0.0, 1.5, FED_OTHER), 0.6)
    lean = 0.06 + 0.05 * wave(now.time, 2.6)
    return replace(
        pose, mouth=0.8 * max(wave(now.time, 2.6), 0.0), spine=(lean, 0.0, 0.0), chest=(lean, 0.0, 0.0)
    )


def comb(m: Measures, now: Moment) -> Pose:
    """Behind somebody, a brush drawn down their hair, the other hand holding it."""
    s, k = m.scale, 0.5 + 0.5 * wave(now.time, 1.9)
    z = COMBED - 0.10
    pose = looking(stand(m, replace(now, look=None)), m, (0.0, 1.5, COMBED), 0.7)
    spot = (-0.05 * s, 1.62 - 0.24 * k, z)
    brush = gripping(m, RIGHT, spot, (0.7, 0.4, 0.2), (0.2, 0.3, 0.9), HOLD, (-1.0, -0.5, 0.0))
    other = Reach((0.09 * s, 1.36, z - 0.02), (-0.2, 0.5, 0.8), (-0.5, 0.0, 0.9), (1.0, -0.6, 0.0), CUP)
    return replace(pose, right_hand=brush, left_hand=other)


def carry_on_back(m: Measures, now: Moment) -> Pose:
    """Bent forward a little, both arms back round the legs of who sits on the back."""
    s, k = m.scale, wave(now.time, 1.9)
    pose = stand(m, replace(now, look=None))

    def hand(side: int) -> Reach:
        wrist = (side * 0.21 * s, m.hips + 0.03 * s, 0.05 * s)
        return Reach(wrist, (-side * 0.5, 0.3, 0.8), (-side * 0.6, 0.8, 0.0), (side * 0.8, -0.2, -1.0), CUP)

    step = 0.15 * s
    return replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        left_foot=Step((m.legs_apart, m.ankle + step * max(k, 0.0), 0.10 * s), 0.4 * max(k, 0.0), 0.1),
        right_foot=Step((-m.legs_apart, m.ankle + step * max(-k, 0.0), -0.10 * s), 0.4 * max(-k, 0.0), -0.1),
        hips=(0.0, m.hips - 0.05 * s, -0.02 * s),
        hips_turn=(0.16, 0.0, -0.05 * k),
        spine=(0.14, 0.0, 0.0),
        head=(-0.16, 0.0, 0.0),
    )


def on_back(m: Measures, now: Moment) -> Pose:
    """On somebody's back: arms round their neck, legs round their waist, laughing."""
    s = m.scale
    seat = 1.02 + 0.012 * wave(now.time, 1.9)
    legs = min(m.leg, 0.80)

    def hand(side: int) -> Reach:
        return Reach(
            (side * 0.09, seat + 0.36, 0.26),
            (-side * 0.8, -0.2, 0.4),
            (0.0, 0.0, -1.0),
            (side, -0.3, 0.0),
            CUP,
        )

    def foot(side: int) -> Step:
        return Step((side * 0.23, seat - 0.52 * legs, 0.36 * legs + 0.04), 0.35, side * 0.2)

    return Pose(
        hand(LEFT),
        hand(RIGHT),
        foot(LEFT),
        foot(RIGHT),
        hips=(0.0, seat, -0.02),
        hips_turn=(0.18, 0.0, 0.0),
        spine=(0.16, 0.0, 0.0),
        chest=(0.05, 0.0, 0.0),
        head=(-0.18, 0.25 * wave(now.time, 2.9), 0.10 * s),
        mouth=0.5,
    )


def swing_angle(now: Moment) -> float:
    """How far a swing is out, radians, ahead positive."""
    return 0.62 * math.sin(math.tau * now.time / SWINGS - 0.6)


def push_swing(m: Measures, now: Moment) -> Pose:
    """Behind a swing, both hands out after it and drawn back for it."""
    s, out = m.scale, 0.5 + 0.5 * math.sin(math.tau * now.time / SWINGS - 0.6)
    pose = looking(stand(m, replace(now, look=None)), m, (0.0, 1.2, 1.4), 0.7)
    hands = [
        Reach(
            (side * 0.16 * s, m.shoulder - 0.22 * s, (0.22 + 0.30 * out) * s),
            (0.0, 0.7, 0.5),
            (0.0, 0.0, 1.0),
            (side, -0.6, 0.0),
            FLAT,
        )
        for side in (LEFT, RIGHT)
    ]
    return replace(
        pose,
        left_hand=hands[0],
        right_hand=hands[1],
        hips_turn=(0.10 + 0.14 * out, 0.0, 0.0),
        left_foot=Step((m.legs_apart, m.ankle, 0.20 * s), yaw=0.1),
        right_foot=Step((-m.legs_apart, m.ankle, -0.20 * s), 0.2 * out, -0.1),
    )


def on_swing(m: Measures, now: Moment) -> Pose:
    """On the seat of a swing, hands at the ropes, legs out on the way ahead."""
    s, a = m.scale, swing_angle(now)
    x, y = math.sin(a), math.cos(a)
    seat: Vec = (0.0, PIVOT - ROPE * y, ROPE * x)

    def out(along: float, ahead: float, aside: float) -> Vec:
        """A point up the ropes and ahead of them, turned as the swing is."""
        return (aside, seat[1] + along * y + ahead * x, seat[2] - along * x + ahead * y)

    kick = 0.5 + 0.5 * math.sin(a / 0.62)
    feet = [
        Step(
            out(-0.62 * m.leg * (1 - 0.62 * kick), (0.30 + 0.52 * kick) * m.leg, side * 0.09 * s),
            -0.5 * kick - a,
        )
        for side in (LEFT, RIGHT)
    ]
    hands = [
        gripping(
            m,
            side,
            out(0.46 * s, 0.03, side * 0.21),
            (0.0, y, -x),
            (-side * 0.5, 0.0, 0.9),
            HOLD,
            (side, -0.8, 0.0),
        )
        for side in (LEFT, RIGHT)
    ]
    return Pose(
        hands[0],
        hands[1],
        feet[0],
        feet[1],
        hips=out(0.10 * s, 0.0, 0.0),
        hips_turn=(-a - 0.12 * kick, 0.0, 0.0),
        spine=(0.05, 0.0, 0.0),
        head=(0.25 * a, 0.15 * wave(now.time, 4.1), 0.0),
        mouth=0.3,
    )


def swing_hung(apart: float) -> Callable[[Measures, Moment], Placed]:
    """Where a swing hangs that is so far ahead of who has it for gear, as gear is placed."""

    def hung(m: Measures, now: Moment) -> Placed:
        return (0.0, PIVOT, apart), (-swing_angle(now), 0.0, 0.0)

    return hung


def propose(m: Measures, now: Moment) -> Pose:
    """On one knee, a ring held up in both hands."""
    s, k = m.scale, smooth((now.time - 0.4) / 0.8)
    pose = crouch(m, replace(now, look=None))
    low = m.ankle + 0.50 * m.leg
    y, z = low + (0.18 + 0.22 * k) * s, (0.30 + 0.12 * k) * s
    right = gripping(m, RIGHT, (-0.02, y, z), (0.0, 1.0, 0.1), (0.7, 0.0, 0.6), PINCH, (-0.9, -0.7, 0.0))
    left = Reach((0.06 * s, y - 0.04 * s, z - 0.02), (-0.6, 0.2, 0.7), (0.0, 1.0, 0.0), (1.0, -0.6, 0.0), CUP)
    pose = replace(
        pose,
        hips=(0.0, low, -0.06 * s),
        left_foot=Step((0.11 * s, m.ankle, 0.24 * s), yaw=0.05),
        right_foot=Step((-0.11 * s, m.ankle + 0.03 * s, -0.44 * s), pitch=1.0, yaw=-0.05),
        left_hand=left,
        right_hand=right,
        spine=(0.02, 0.0, 0.0),
        chest=(0.0, 0.0, 0.0),
    )
    return looking(pose, m, (0.0, 1.55, PROPOSED))


def proposed_to(m: Measures, now: Moment) -> Pose:
    """Standing, both hands going to the mouth."""
    s, k = m.scale, smooth((now.time - 0.9) / 0.6)
    pose = looking(stand(m, replace(now, look=None)), m, (0.0, 0.9, PROPOSED))
    y = m.shoulder - 0.45 * m.arm * (1 - k) + 0.12 * s * k

    def hand(side: int) -> Reach:
        return Reach(
            (side * 0.05 * s, y, 0.20 * s),
            (-side * 0.2, 0.9, 0.1),
            (-side * 0.3, 0.0, -0.9),
            (side, -0.9, 0.0),
            FLAT,
        )

    return replace(pose, left_hand=hand(LEFT), right_hand=hand(RIGHT), mouth=0.5 * k)
