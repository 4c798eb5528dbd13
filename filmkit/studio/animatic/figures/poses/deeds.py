"""What whole bodies do: lie, sleep, fall, jump, dance, laugh, telephone; crossed arms, pockets.

Knows no verbs and no furniture. Closed forms of the moment, as all poses.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, smooth, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CUP, FIST, FLAT, LOOSE_FIST, RELAXED, Pose, Reach, Step
from filmkit.studio.animatic.figures.poses.arms import at
from filmkit.studio.animatic.figures.poses.poses import blink, looking, stand

QUARTER = math.pi / 2


def behind(m: Measures) -> float:
    """From the middle of the pelvis to the back of the clothes: they are three quarters as deep as wide."""
    return 0.78 * m.side + 0.004 * m.scale


def lie(m: Measures, now: Moment) -> Pose:
    """On the back, feet ahead of the pelvis, one knee up; `seat` is how high the bed is."""
    s, low = m.scale, now.seat or 0.0
    breath = wave(now.time, 4.3, now.phase)
    back = low + behind(m)
    front = back + 0.150 * s + 0.006 * s * max(breath, 0.0)
    left = Reach(
        (0.07 * s, front, -0.13 * s), (-0.8, -0.12, 0.35), (0.0, -1.0, 0.0), (1.0, 0.15, 0.2), RELAXED
    )
    right = Reach(
        (-(m.side + 0.10 * s), low + 0.045 * s, 0.02 * s), (-0.15, 0.0, 1.0), (0.0, -1.0, 0.0), (-1.0, 0, 0)
    )
    heel = low + 0.058 * s
    return Pose(
        left,
        right,
        Step((m.legs_apart + 0.03 * s, heel, 0.985 * m.leg), -1.30, 0.30),
        Step((-m.legs_apart, low + m.ankle, 0.78 * m.leg), -0.06, -0.05),
        hips=(0.0, back, 0.0),
        hips_turn=(-QUARTER, 0.0, 0.0),
        chest=(0.05 - 0.012 * breath, 0.0, 0.0),
        neck=(0.12, 0.0, 0.0),
        head=(0.06, 0.10 * wave(now.time, 13.0, now.phase), 0.0),
        lids=blink(now.time, now.phase),
    )


def sleep(m: Measures, now: Moment) -> Pose:
    """Lying with shut eyes, the head fallen to one side."""
    pose = lie(m, replace(now, time=now.time * 0.8))
    return replace(pose, head=(0.02, 0.55, 0.10), neck=(0.12, 0.10, 0.0), lids=1.0)


def fall(m: Measures, now: Moment) -> Pose:
    """The knees give way and the body goes down backwards, and lies."""
    s = m.scale
    k = min(max((now.time - 0.35) / 0.95, 0.0), 1.0) ** 1.8
    up, down = stand(m, now), lie(m, replace(now, seat=None))
    back = 0.86 * m.leg * smooth(k)
    fling = math.sin(math.pi * min(k * 1.1, 1.0))

    def hand(side: int, rest: Reach, end: Reach) -> Reach:
        x, y, z = (a + (b - a) * k for a, b in zip(rest.wrist, end.wrist, strict=True))
        wrist = (x + side * 0.22 * fling * m.arm, y + 0.40 * fling * m.arm, z - back)
        return replace(end if k > 0.5 else rest, wrist=wrist, elbow=(side * 1.0, -0.3, -0.4), grip=FLAT)

    def foot(side: int) -> Step:
        x = side * (m.legs_apart + 0.02 * s)
        return Step((x, m.ankle - 0.027 * s * k, 0.02 * s + 0.06 * s * k), -1.25 * k * k, side * 0.2)

    height = m.hips + (behind(m) - m.hips) * k
    return Pose(
        hand(LEFT, up.left_hand, down.left_hand),
        hand(RIGHT, up.right_hand, down.right_hand),
        foot(LEFT),
        foot(RIGHT),
        hips=(0.0, height, -back),
        hips_turn=(-QUARTER * smooth(k), 0.0, 0.05 * fling),
        spine=(0.25 * fling, 0.0, 0.0),
        chest=(0.20 * fling, 0.0, 0.0),
        neck=(0.15, 0.0, 0.0),
        head=(0.30 * fling + 0.05, 0.0, 0.0),
        mouth=0.5 * fling,
        lids=0.7 * smooth((k - 0.85) / 0.15),
    )


def jump(m: Measures, now: Moment) -> Pose:
    """Bends the knees, flies, lands, and does it again."""
    s = m.scale
    u = (now.time / 1.9 + now.phase) % 1.0
    dip = 0.22 * (smooth(u / 0.25) - smooth((u - 0.25) / 0.07)) + 0.17 * (
        smooth((u - 0.66) / 0.07) - smooth((u - 0.73) / 0.22)
    )
    w = min(max((u - 0.30) / 0.37, 0.0), 1.0)
    fly = 0.50 * s * 4 * w * (1 - w)
    air = math.sin(math.pi * w)
    arms = smooth((u - 0.16) / 0.18) - smooth((u - 0.66) / 0.26)

    def hand(side: int) -> Reach:
        y = m.shoulder + fly - dip * m.leg + (-0.80 + 1.30 * arms) * m.arm
        z = -0.30 * dip / 0.22 * (1 - arms) + 0.20 * arms
        return at(m, side, 0.40 + 0.30 * arms, y, z, FLAT, palm=(-side, 0.0, 0.2), elbow=(side, 0.0, -0.5))

    def foot(side: int) -> Step:
        tuck = (0.26 if side == LEFT else 0.16) * s * air
        return Step(
            (side * m.legs_apart, m.ankle + fly + tuck, (0.10 if side == LEFT else -0.26) * s * air),
            0.75 * air,
            side * 0.12,
        )

    lean = 1.5 * dip
    return Pose(
        hand(LEFT),
        hand(RIGHT),
        foot(LEFT),
        foot(RIGHT),
        hips=(0.0, m.hips - 0.012 * s - dip * m.leg + fly, -0.45 * dip * s),
        hips_turn=(lean, 0.0, 0.0),
        spine=(0.4 * lean, 0.0, 0.0),
        chest=(-0.08 * arms, 0.0, 0.0),
        head=(-0.9 * lean - 0.12 * arms, 0.0, 0.0),
        mouth=0.35 * arms,
        lids=blink(now.time, now.phase),
    )


def dance(m: Measures, now: Moment) -> Pose:
    """From foot to foot on a beat, hips against shoulders, arms high by turns."""
    s, t = m.scale, now.time
    side = wave(t, 2.1, now.phase)
    beat = abs(side)
    twist = wave(t, 2.1, now.phase + 0.22)
    wide = 0.135 * s

    def foot(way: int) -> Step:
        lift = 0.055 * s * max(0.0, -way * side) ** 1.5
        return Step((way * wide, m.ankle + lift, -0.02 * s * way * twist), 5.0 * lift / s, way * 0.25)

    def hand(way: int) -> Reach:
        k = 0.5 + 0.5 * way * wave(t, 4.2, now.phase)
        y = m.shoulder + (-0.38 + 0.95 * smooth(k)) * m.arm
        x = 0.60 - 0.14 * k + 0.10 * way * side
        return at(
            m,
            way,
            way * way * x,
            y,
            0.36 - 0.12 * k,
            RELAXED,
            fingers=(way * (0.35 - 0.5 * k), 0.35 + 0.6 * k, 0.5),
            palm=(-way * 0.5, 0.2 - 0.6 * k, 0.6 * k - 0.2),
            elbow=(way, -0.55, -0.25),
        )

    pose = Pose(
        hand(LEFT),
        hand(RIGHT),
        foot(LEFT),
        foot(RIGHT),
        hips=(0.075 * s * side, m.hips - (0.050 - 0.022 * beat) * s, 0.0),
        hips_turn=(0.03, 0.26 * twist, 0.10 * side),
        spine=(0.02, -0.18 * twist, -0.12 * side),
        chest=(-0.02, -0.20 * twist, -0.06 * side),
        neck=(0.04, 0.05 * twist, 0.03 * side),
        head=(0.05 * (1 - beat), 0.10 * twist, 0.08 * side),
        lids=blink(t, now.phase),
    )
    return looking(pose, m, now.look, 0.6)


def laugh(m: Measures, now: Moment) -> Pose:
    """The head goes back, shoulders shake, a hand comes to the belly."""
    pose, t = stand(m, now), now.time
    swell = 0.62 + 0.38 * wave(t, 3.1, now.phase - 0.2)
    shake = wave(t, 0.27) * swell
    hand = Reach(
        (-0.04 * m.scale, m.shoulder - 0.66 * m.arm, m.chest + 0.085 * m.scale),
        (0.9, 0.12, 0.15),
        (0.0, 0.0, -1.0),
        (-1.0, -0.3, 0.1),
        FLAT,
    )
    head = (pose.head[0] - 0.19 * swell + 0.05 * shake, pose.head[1], pose.head[2] + 0.10 * wave(t, 2.3))
    return replace(
        pose,
        right_hand=hand,
        spine=(pose.spine[0] - 0.06 * swell, pose.spine[1], pose.spine[2]),
        chest=(pose.chest[0] + 0.05 * shake - 0.12 * swell, pose.chest[1], pose.chest[2]),
        head=head,
        mouth=0.45 + 0.30 * swell + 0.12 * shake,
        lids=max(pose.lids, 0.55 * swell),
    )


def telephone(m: Measures, now: Moment) -> Pose:
    """A telephone at the right ear; speaks, then listens."""
    pose, t = stand(m, now), now.time
    speaks = smooth(3 * wave(t, 5.2, now.phase))
    along, palm = (0.30, 0.86, -0.30), (0.95, -0.20, 0.20)
    ear = (pose.hips[0] - 0.100 * m.face, m.head - 0.035 * m.scale, 0.035 * m.scale)
    wrist = tuple(
        e - 0.028 * m.palm * p - 0.085 * m.palm * a for e, p, a in zip(ear, palm, along, strict=True)
    )
    hand = Reach((wrist[0], wrist[1], wrist[2]), along, palm, (-0.75, -1.0, -0.15), CUP)
    nod = 0.03 * wave(t, 1.7)
    head = (pose.head[0] + nod + 0.03, pose.head[1], pose.head[2] + 0.05)
    return replace(pose, right_hand=hand, head=head, mouth=0.6 * speaks * abs(wave(t, 0.41)))


def pockets(m: Measures, now: Moment) -> Pose:
    """Hands in the pockets."""
    return in_pockets(stand(m, now), m)


def in_pockets(pose: Pose, m: Measures) -> Pose:
    """The same pose with the hands in the pockets."""

    def hand(side: int) -> Reach:
        x = side * (m.side - 0.022 * m.scale) + pose.hips[0]
        wrist = (x, pose.hips[1] + 0.035 * m.scale, pose.hips[2] + 0.050 * m.scale)
        return Reach(
            wrist, (-side * 0.10, -0.95, 0.30), (-side, 0.0, -0.1), (side * 0.8, 0.0, -1.0), LOOSE_FIST
        )

    return replace(pose, left_hand=hand(LEFT), right_hand=hand(RIGHT))


def crossed(m: Measures, now: Moment) -> Pose:
    """Arms crossed before the chest: the right over the left."""
    pose, s = stand(m, now), m.scale
    y, z = m.shoulder - 0.50 * m.arm, m.chest + 0.075 * s
    left = Reach(
        (-0.10 * s, y - 0.015 * s, z), (-0.95, 0.15, -0.25), (0.0, -0.2, -1.0), (0.9, -0.7, 0.1), FLAT
    )
    right = Reach(
        (0.10 * s, y + 0.02 * s, z + 0.050 * s),
        (0.95, 0.10, -0.35),
        (0.0, -0.3, -1.0),
        (-0.9, -0.7, 0.1),
        RELAXED,
    )
    return replace(pose, left_hand=left, right_hand=right)


def pray(m: Measures, now: Moment) -> Pose:
    """Palms together before the chest, head bowed."""
    pose, s = stand(m, now), m.scale
    y = m.shoulder - 0.42 * m.arm

    def hand(side: int) -> Reach:
        wrist = (side * 0.022 * m.palm, y, m.chest + 0.13 * s)
        return Reach(wrist, (0.0, 0.94, 0.30), (-side, 0.0, 0.0), (side * 0.9, -0.6, 0.0), FLAT)

    return replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        neck=(pose.neck[0] + 0.12, 0.0, 0.0),
        head=(pose.head[0] + 0.20, pose.head[1], pose.head[2]),
        lids=max(pose.lids, 0.85),
    )


def fight(m: Measures, now: Moment) -> Pose:
    """Fists up, one foot ahead; strikes with the right every other second."""
    s, t = m.scale, now.time
    u = (t / 1.7 + now.phase) % 1.0
    hit = smooth(u / 0.10) * (1 - smooth((u - 0.16) / 0.22))
    sway = wave(t, 0.85, now.phase)
    down = (0.6, -1.0, 0.0)
    guard = m.shoulder - 0.10 * m.arm
    left = at(m, LEFT, 0.26, guard, 0.60 - 0.12 * hit, FIST, palm=(-1, 0, -0.2), elbow=down)
    right = at(
        m,
        RIGHT,
        0.28 - 0.28 * hit,
        m.shoulder - (0.16 - 0.18 * hit) * m.arm,
        0.36 + 0.60 * hit,
        FIST,
        palm=(1.0 - hit, -hit, 0.0),
        elbow=(-0.6, -1.0 + 0.6 * hit, 0.0),
    )
    pose = Pose(
        left,
        right,
        Step((0.13 * s, m.ankle, 0.20 * s), yaw=0.15),
        Step((-0.12 * s, m.ankle + 0.02 * s, -0.22 * s), 0.20, -0.55),
        hips=(0.02 * s * sway, m.hips - (0.075 + 0.012 * sway) * s, 0.02 * s + 0.06 * s * hit),
        hips_turn=(0.06, -0.35 + 0.55 * hit, 0.0),
        spine=(0.08, 0.20 + 0.15 * hit, 0.0),
        chest=(0.06, 0.10 + 0.20 * hit, 0.0),
        head=(-0.08, 0.10 - 0.85 * hit, 0.0),
        lids=blink(t, now.phase),
    )
    return looking(pose, m, now.look, 0.5)
