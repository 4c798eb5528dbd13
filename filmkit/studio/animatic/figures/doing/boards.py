"""Gliding: on a skateboard, a surfboard, skis, skates, a scooter; swimming; falling through the air.

Knows no verbs and no boards. Who stands on a board stands across it; the way gone is straight ahead.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, PoseAt, smooth, wave
from filmkit.studio.animatic.figures.body.moved import pitched
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import FLAT, HOLD, LOOSE_FIST, RELAXED, Pose, Reach, Step
from filmkit.studio.animatic.figures.poses.arms import at, gripping, hanging
from filmkit.studio.animatic.figures.poses.deeds import QUARTER
from filmkit.studio.animatic.figures.poses.gear import Placed
from filmkit.studio.animatic.figures.poses.poses import blink, stand

DECK = 0.115
"""Metres: the top of a skateboard."""
ALOFT = 7.0
"""Metres: how high who falls through the air hangs over the ground."""


def _across(m: Measures, now: Moment, deck: float, crouch: float, lean: float, wide: float = 0.30) -> Pose:
    """Across a board, the left foot ahead, knees bent, arms out, the face to where it goes."""
    s = m.scale
    low = m.hips - (0.08 + crouch) * s + deck

    def hand(side: int) -> Reach:
        z = side * 0.78 * m.arm + 0.08 * s
        y = low + 0.26 * s - side * 0.10 * s * lean
        return Reach(
            (-0.10 * s - 0.06 * m.arm, y, z),
            (-0.45, 0.0, side * 0.9),
            (0.0, -1.0, 0.1),
            (0.4, -1.0, side * 0.3),
            FLAT,
        )

    return Pose(
        hand(LEFT),
        hand(RIGHT),
        Step((0.0, m.ankle + deck, wide * s), yaw=-1.15),
        Step((0.0, m.ankle + deck, -wide * s), yaw=-1.45),
        hips=(0.10 * s + 0.1 * crouch, low, 0.02 * s),
        hips_turn=(0.14 + 0.5 * crouch, -1.25, 0.0),
        spine=(0.10 + 0.3 * crouch, 0.10, -0.22 * lean),
        chest=(0.04, 0.22, -0.16 * lean),
        neck=(-0.10, 0.35, 0.0),
        head=(-0.15 - 0.4 * crouch, 0.55, 0.0),
        lids=blink(now.time, now.phase),
    )


def skateboard(m: Measures, now: Moment) -> Pose:
    """Pushes off with the back foot, then rides with bent knees."""
    s, u = m.scale, (now.time / 2.9 + 0.05) % 1.0
    push = smooth(u / 0.10) * (1 - smooth((u - 0.34) / 0.14))
    pose = _across(m, now, DECK, 0.10 + 0.10 * wave(now.time, 2.1) * (1 - push), 0.7 * wave(now.time, 2.6))
    if push <= 0.0:
        return pose
    swing = 0.30 * math.cos(math.pi * min(max((u - 0.06) / 0.34, 0.0), 1.0))
    foot = Step(
        (-0.16 * s * push, m.ankle + DECK * (1 - push), (-0.28 + push * (swing - 0.05)) * s),
        0.2 * push,
        1.2 * push - 1.45,
    )
    return replace(
        pose,
        right_foot=foot,
        hips_turn=(pose.hips_turn[0], 0.8 * push - 1.25, 0.0),
        head=(-0.15, 0.55 - 0.4 * push, 0.0),
    )


def surf(m: Measures, now: Moment) -> Pose:
    """Crouched across a board, arms wide, swaying from rail to rail."""
    return _across(
        m, now, rise_of_wave(now) + 0.06, 0.22 + 0.06 * wave(now.time, 1.7), wave(now.time, 2.3), 0.36
    )


def rise_of_wave(now: Moment) -> float:
    """Metres the water lifts a board."""
    return 0.42 + 0.10 * wave(now.time, 2.6)


def snowboard(m: Measures, now: Moment) -> Pose:
    """Crouched across a board, leaning into one turn and the other."""
    return _across(m, now, 0.04, 0.26, 1.2 * wave(now.time, 2.3), 0.26)


def rolled(height: float, tip: float, m: Measures, now: Moment) -> Placed:
    """A board under the feet, its nose nodding a little."""
    return (0.0, height, 0.0), (tip * wave(now.time, 2.1), 0.0, 0.0)


def on_wave(m: Measures, now: Moment) -> Placed:
    """A surfboard on the water that lifts it."""
    return (0.0, rise_of_wave(now) + 0.02, 0.0), (
        -0.10 + 0.05 * wave(now.time, 2.6, 0.25),
        0.0,
        0.20 * wave(now.time, 2.3),
    )


def ski(m: Measures, now: Moment) -> Pose:
    """Knees bent, poles under the arms, swaying from turn to turn."""
    s, lean = m.scale, wave(now.time, 2.3)

    def hand(side: int) -> Reach:
        y = m.hips + (0.06 + 0.10 * side * lean) * s
        return gripping(
            m,
            side,
            (side * 0.34 * s + 0.10 * s * lean, y - 0.16 * s, 0.42 * s),
            (side * 0.15, 0.85, 0.55),
            (-side * 0.4, -0.5, 0.9),
            HOLD,
            (side * 0.9, -0.5, -0.5),
        )

    feet = [Step((side * 0.12 * s, m.ankle + 0.03, 0.0), 0.0, 0.0) for side in (LEFT, RIGHT)]
    return Pose(
        hand(LEFT),
        hand(RIGHT),
        feet[0],
        feet[1],
        hips=(0.12 * s * lean, m.hips - (0.24 + 0.04 * abs(lean)) * s, -0.16 * s),
        hips_turn=(0.42, 0.0, 0.16 * lean),
        spine=(0.28, 0.10 * lean, -0.10 * lean),
        chest=(0.16, 0.0, -0.06 * lean),
        neck=(-0.25, 0.0, 0.0),
        head=(-0.45, 0.0, 0.0),
        lids=blink(now.time, now.phase),
    )


def skate(m: Measures, now: Moment) -> Pose:
    """Long strokes out to one side and the other, the free leg out behind, the arms swinging across."""
    s, side = m.scale, wave(now.time, 2.1)
    pose = stand(m, replace(now, look=None))

    def foot(way: int) -> Step:
        out = smooth(1.5 * max(0.0, -way * side))
        return Step(
            (way * (0.08 + 0.26 * out) * s, m.ankle + 0.06 + 0.10 * out * s, (0.06 - 0.48 * out) * s),
            0.55 * out,
            way * 0.35,
        )

    def hand(way: int) -> Reach:
        k = way * side
        return at(
            m,
            way,
            0.48 - 0.20 * k,
            m.hips + (0.12 + 0.12 * k) * s,
            0.25 + 0.50 * k,
            LOOSE_FIST,
            palm=(-way, -0.2, 0.0),
        )

    return replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        left_foot=foot(LEFT),
        right_foot=foot(RIGHT),
        hips=(0.07 * s * side, m.hips - 0.10 * s + 0.06, -0.08 * s),
        hips_turn=(0.28, 0.10 * side, 0.06 * side),
        spine=(0.22, -0.15 * side, 0.0),
        chest=(0.12, -0.20 * side, 0.0),
        head=(-0.40, 0.2 * side, 0.0),
    )


def underfoot(side: int, body: PoseAt, m: Measures, now: Moment) -> Placed:
    """A skate or a ski that goes with a foot."""
    pose = body(m, now)
    step = pose.left_foot if side > 0 else pose.right_foot
    x, y, z = step.ankle
    return (x, y - m.ankle, z + 0.03 * m.scale), (step.pitch, step.yaw, 0.0)


def scooter(m: Measures, now: Moment) -> Pose:
    """Both hands on the bar, one foot on the deck, the other pushes off and rests."""
    s, u = m.scale, (now.time / 2.2 + 0.05) % 1.0
    push = smooth(u / 0.12) * (1 - smooth((u - 0.45) / 0.16))
    swing = 0.34 * math.cos(math.pi * min(max((u - 0.06) / 0.44, 0.0), 1.0))
    hands = [
        gripping(
            m,
            side,
            (side * 0.22, 0.98, 0.40),
            (-side, 0.0, 0.1),
            (0.0, -0.4, 1.0),
            HOLD,
            (side * 0.8, -0.6, -0.4),
        )
        for side in (LEFT, RIGHT)
    ]
    deck = 0.12
    foot = Step(
        (-0.10 * s * push - 0.02, m.ankle + deck * (1 - push), (-0.22 + push * (swing + 0.05)) * s),
        0.4 * push * max(-swing, 0.0) * 2,
    )
    return Pose(
        hands[0],
        hands[1],
        Step((0.0, m.ankle + deck, 0.06 * s)),
        foot,
        hips=(0.0, m.hips - 0.05 * s + deck * 0.8 - 0.05 * push * s, -0.06 * s),
        hips_turn=(0.12 + 0.12 * push, 0.0, 0.0),
        spine=(0.14 + 0.10 * push, 0.0, 0.0),
        chest=(0.05, 0.0, 0.0),
        head=(-0.20, 0.0, 0.0),
        lids=blink(now.time, now.phase),
    )


def swim(m: Measures, now: Moment) -> Pose:
    """Crawl with the face out of the water: an arm over it by turns, the legs beating."""
    s, high = m.scale, 0.34
    a = math.tau * now.time / 1.7

    def hand(side: int) -> Reach:
        b = a + (0.0 if side > 0 else math.pi)
        shoulder = m.shoulder - m.hips
        return Reach(
            (
                side * 0.24 * s,
                high + 0.06 + 0.46 * m.arm * math.sin(b),
                shoulder + 0.88 * m.arm * math.cos(b),
            ),
            None,
            (0.0, -0.7, -0.6),
            (side * 0.6, 1.0, 0.0),
            FLAT,
        )

    def foot(side: int) -> Step:
        return Step((side * 0.09 * s, high - 0.05 + 0.13 * s * math.sin(2.6 * a) * side, -0.95 * m.leg), 1.35)

    roll = 0.40 * math.sin(a)
    return Pose(
        hand(LEFT),
        hand(RIGHT),
        foot(LEFT),
        foot(RIGHT),
        hips=(0.0, high - 0.02, 0.0),
        hips_turn=(QUARTER - 0.14, 0.0, 0.0),
        spine=(-0.14, roll * 0.4, 0.0),
        chest=(-0.16, roll * 0.6, 0.0),
        neck=(-0.52, 0.0, 0.0),
        head=(-0.62, 0.16 * math.sin(a), 0.0),
    )


def under_water(m: Measures, now: Moment) -> Pose:
    """Along under water: both arms sweep from ahead to the sides and are led back, the legs beat."""
    s, high, shoulder = m.scale, 0.44, m.shoulder - m.hips
    u = (now.time / 2.6 + now.phase) % 1.0
    k = smooth(u / 0.45) - smooth((u - 0.55) / 0.40)
    beat = math.sin(math.tau * now.time / 0.9)

    def hand(side: int) -> Reach:
        wrist = (
            side * (0.10 + 0.46 * math.sin(math.pi * 0.7 * k)) * s,
            high - 0.06 * s - 0.16 * s * k,
            shoulder + (0.95 - 0.85 * k) * m.arm,
        )
        return Reach(wrist, None, (0.0, -0.6, 0.6), (side * 0.8, 0.5, -0.3), FLAT)

    def foot(side: int) -> Step:
        return Step((side * 0.09 * s, high + 0.12 * s * beat * side, -0.93 * m.leg), 1.35)

    return Pose(
        hand(LEFT),
        hand(RIGHT),
        foot(LEFT),
        foot(RIGHT),
        hips=(0.0, high, 0.0),
        hips_turn=(QUARTER - 0.12, 0.0, 0.0),
        spine=(-0.08, 0.05 * beat, 0.0),
        chest=(-0.12, 0.0, 0.0),
        neck=(-0.35, 0.0, 0.0),
        head=(-0.50, 0.0, 0.0),
    )


def soar(m: Measures, now: Moment) -> Pose:
    """Head first through the air, one fist ahead and the other arm along the side, legs straight."""
    s, sway = m.scale, wave(now.time, 1.7)
    high, shoulder = 2.0 + 0.05 * sway, m.shoulder - m.hips
    ahead = (-0.14 * s, high + 0.16 * s, shoulder + 0.90 * m.arm)
    along = (0.27 * s, high - 0.02 * s, shoulder - 0.80 * m.arm)
    legs = [
        Step((side * 0.07 * s, high - (0.04 + 0.05 * side * sway) * s, -0.95 * m.leg), 1.35)
        for side in (LEFT, RIGHT)
    ]
    return Pose(
        Reach(along, (0.0, 0.0, -1.0), (-1.0, 0.0, 0.0), (0.6, 0.3, 0.0), FLAT),
        Reach(ahead, (0.0, 0.0, 1.0), (0.0, -1.0, 0.0), (-0.5, -0.4, 0.0), LOOSE_FIST),
        legs[0],
        legs[1],
        hips=(0.0, high, 0.0),
        hips_turn=(QUARTER - 0.20, 0.0, 0.10 * sway),
        spine=(-0.10, 0.0, 0.0),
        chest=(-0.10, 0.0, 0.0),
        neck=(-0.42, 0.0, 0.0),
        head=(-0.60, 0.0, 0.0),
    )


def skydive(m: Measures, now: Moment) -> Pose:
    """Belly down and a little head first in the air, arms and legs spread and bent up, rocking."""
    s, rock = m.scale, wave(now.time, 2.1)

    def hand(side: int) -> Reach:
        return Reach(
            (side * 0.52 * s, ALOFT + 0.26 * s + 0.07 * s * side * rock, 0.60 * s),
            (side * 0.5, 0.5, 0.6),
            (0.0, -1.0, 0.3),
            (side * 1.0, -0.2, 0.3),
            FLAT,
        )

    def foot(side: int) -> Step:
        return Step(
            (side * 0.32 * s, ALOFT + 0.40 * s + 0.06 * s * side * wave(now.time, 1.3), -0.62 * s),
            1.9,
            side * 0.2,
        )

    pose = Pose(
        hand(LEFT),
        hand(RIGHT),
        foot(LEFT),
        foot(RIGHT),
        hips=(0.0, ALOFT + 0.06 * s * rock, 0.0),
        hips_turn=(QUARTER, 0.0, 0.16 * rock),
        spine=(-0.22, 0.0, 0.0),
        chest=(-0.22, 0.0, 0.0),
        neck=(-0.35, 0.0, 0.0),
        head=(-0.45, 0.0, 0.0),
        mouth=0.4,
    )
    return pitched(pose, 0.38 + 0.10 * rock, (0.0, ALOFT, 0.0))


def on_the_back(m: Measures, now: Moment) -> Placed:
    """The pack of who falls through the air."""
    x, y, z = skydive(m, now).hips
    a = 0.38 + 0.10 * wave(now.time, 2.1)
    up, ahead = 0.20 * m.scale, 0.28 * m.scale
    return (x, y + up * math.cos(a) - ahead * math.sin(a), z + up * math.sin(a) + ahead * math.cos(a)), (
        a,
        0.0,
        0.0,
    )


def glide(m: Measures, now: Moment) -> Pose:
    """Flying upright and weightless: arms and legs drift."""
    s, drift = m.scale, wave(now.time, 3.1)
    pose = stand(m, replace(now, look=None))
    arms = [
        hanging(m, side, 0.5 + 0.3 * side * drift, 0.10, 0.42 + 0.1 * drift, RELAXED)
        for side in (LEFT, RIGHT)
    ]
    lift = 0.42 + 0.08 * drift
    up = [replace(arm, wrist=(arm.wrist[0], arm.wrist[1] + lift + 0.25 * s, arm.wrist[2])) for arm in arms]
    return replace(
        pose,
        left_hand=up[0],
        right_hand=up[1],
        left_foot=Step((0.14 * s, m.ankle + lift + 0.10 * s, -0.18 * s), 0.7),
        right_foot=Step((-0.10 * s, m.ankle + lift + 0.20 * s, 0.10 * s), 0.5),
        hips=(0.0, m.hips + lift, 0.0),
        hips_turn=(0.30, 0.0, 0.12 * drift),
        spine=(0.10, 0.0, 0.0),
        head=(-0.30, 0.0, 0.0),
    )
