"""What is done sitting down: write, eat, drive, type, play the piano or the guitar, drink at a table.

Knows no furniture but the heights of seat and surface. The figure's origin is under the pelvis.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, PoseAt, smooth, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import FLAT, HOLD, PINCH, RELAXED, Grip, Pose, Reach, Step
from filmkit.studio.animatic.figures.poses.arms import gripping
from filmkit.studio.animatic.figures.poses.poses import looking, on_legs_of, sit, stand
from filmkit.studio.animatic.geometry.transform import F64, rotation
from filmkit.studio.animatic.world import Vec

EDGE = 0.27
"""From the pelvis ahead to where hands lie on a table, metres of an adult."""
PEN = Grip((0.95, 1.0, 1.05, 1.1), 0.6, 0.62, 0.3)
WHEEL_RADIUS, WHEEL_TILT = 0.185, 0.42


def top_of(m: Measures, now: Moment) -> float:
    """The table's height; without one, the lap's."""
    seat = 0.46 * m.scale if now.seat is None else now.seat
    return now.surface if now.surface is not None else seat + 0.27 * m.scale


def _at_table(m: Measures, now: Moment, look: Vec, lean: float) -> Pose:
    """Sitting, leaning over what is looked at."""
    pose = sit(m, replace(now, look=None))
    pose = replace(pose, spine=(0.04 + lean, 0.0, 0.0), chest=(pose.chest[0] + 0.6 * lean, 0.0, 0.0))
    sunk = _shift(look, m.hips - pose.hips[1])
    return looking(pose, m, sunk, 0.72)


def _shift(point: Vec, up: float) -> Vec:
    """A point as `looking` measures it, whose eyes are as high as when standing."""
    return point[0], point[1] + up, point[2]


def _shoulders(m: Measures, now: Moment) -> float:
    seat = 0.46 * m.scale if now.seat is None else now.seat
    return m.shoulder - m.hips + max(seat, 0.15) + 0.105 * m.scale


def write(m: Measures, now: Moment) -> Pose:
    """A pen goes along a line in the right hand, and back; the left holds the paper."""
    s, top = m.scale, top_of(m, now)
    u = (now.time / 3.2 + now.phase) % 1.0
    along = u / 0.88 if u < 0.88 else 1 - smooth((u - 0.88) / 0.12)
    x = -0.155 * s + 0.115 * s * along
    tip = (x + 0.003 * wave(now.time, 0.21), top + 0.006 * abs(wave(now.time, 0.33)), (EDGE + 0.13) * s)
    wrist = (tip[0] - 0.035 * m.palm, top + 0.048 * m.palm, tip[2] - 0.105 * m.palm)
    right = Reach(wrist, (0.20, -0.10, 0.95), (0.50, -0.86, 0.0), (-1.0, -0.35, -0.2), PEN)
    left = Reach(
        (0.15 * s, top + 0.030 * m.palm, (EDGE + 0.05) * s),
        (-0.55, -0.03, 0.8),
        (0.0, -1.0, 0.0),
        (1.0, -0.3, -0.2),
        FLAT,
    )
    return replace(_at_table(m, now, tip, 0.16), left_hand=left, right_hand=right)


def type_(m: Measures, now: Moment) -> Pose:
    """Both hands over a keyboard."""
    return _keys(m, now, 0.075, 0.010, 0.34)


def piano(m: Measures, now: Moment) -> Pose:
    """Hands wander over the keys, each at its own pace; the body goes along."""
    pose = _keys(m, now, 0.20, 0.085, 0.52)
    sway = wave(now.time, 4.7, now.phase)
    spine = (pose.spine[0] + 0.04 * sway, 0.05 * wave(now.time, 6.1, now.phase), 0.03 * sway)
    foot = Step((-0.09 * m.scale, m.ankle, pose.right_foot.ankle[2] + 0.12 * m.scale), -0.10, -0.08)
    return replace(pose, spine=spine, right_foot=foot, head=(pose.head[0] - 0.08, 0.05 * sway, 0.05 * sway))


def _keys(m: Measures, now: Moment, apart: float, roam: float, beat: float) -> Pose:
    s, top = m.scale, top_of(m, now)

    def hand(side: int) -> Reach:
        strike = max(0.0, wave(now.time, beat * (1.0 if side > 0 else 0.77), now.phase + 0.3 * side))
        x = side * apart * s + roam * s * wave(now.time, 2.9 + 0.8 * side, now.phase)
        y = top + (0.062 + 0.020 * strike) * m.palm
        return Reach(
            (x, y, (EDGE + 0.06) * s),
            (-side * 0.08, -0.16, 0.98),
            (0, -1, -0.15),
            (side, -0.5, -0.4),
            _key_grip(now, side, beat),
        )

    look = (0.0, top + 0.10 * s, (EDGE + 0.35) * s)
    return replace(_at_table(m, now, look, 0.10), left_hand=hand(LEFT), right_hand=hand(RIGHT))


def _key_grip(now: Moment, side: int, beat: float) -> Grip:
    """Fingers that go down one after another."""

    def curl(k: int) -> float:
        return 0.42 + 0.28 * max(0.0, wave(now.time, 2 * beat, now.phase + 0.21 * k * side))

    return Grip((curl(0), curl(1), curl(2), curl(3)), 1.0, 0.2, 0.9)


def eat(m: Measures, now: Moment) -> Pose:
    """A spoon goes from the plate to the mouth; the other hand lies by the plate."""
    s, top = m.scale, top_of(m, now)
    k = smooth(1.6 * max(0.0, wave(now.time, 3.6, now.phase - 0.1)))
    lips = _shoulders(m, now) + (m.head - m.shoulder) - 0.105 * s
    way: Vec = (0.55 + 0.15 * k, -0.62 * (1 - k) + 0.10, 0.55 - 0.95 * k)
    low = (-0.02 * s, top + 0.035, (EDGE + 0.16) * s)
    high = (0.0, lips - 0.07 * s, 0.225 * s)  # where the mouth of a body is that leans over the table
    tip = [a + (b - a) * k for a, b in zip(low, high, strict=True)]
    long = math.sqrt(sum(w * w for w in way))
    grip = (tip[0] - 0.155 * way[0] / long, tip[1] - 0.155 * way[1] / long, tip[2] - 0.155 * way[2] / long)
    right = gripping(m, RIGHT, grip, way, (0.35, 0.30 * k - 0.1, 0.85), HOLD, (-1.0, -0.7, -0.1))
    left = Reach(
        (0.20 * s, top + 0.035 * m.palm, (EDGE + 0.02) * s),
        (-0.6, 0.0, 0.8),
        (0.0, -1.0, -0.1),
        (1.0, -0.4, -0.2),
        RELAXED,
    )
    pose = _at_table(m, now, (0.0, top, (EDGE + 0.2) * s), 0.13)
    head = (pose.head[0] * (1 - 0.45 * k), pose.head[1], pose.head[2])
    chews = (1 - k) * abs(wave(now.time, 0.62)) * 0.10
    return replace(pose, left_hand=left, right_hand=right, head=head, mouth=0.35 * k**3 + chews)


def drive(m: Measures, now: Moment) -> Pose:
    """Both hands on a wheel that gives and comes back; the eyes on the road."""
    s = m.scale
    turn = 0.10 * wave(now.time, 4.1, now.phase) + 0.04 * wave(now.time, 1.7)
    tilt = rotation((-WHEEL_TILT, 0.0, 0.0))
    center = (0.0, _shoulders(m, now) - 0.26 * s, 0.42 * s)

    def hand(side: int) -> Reach:
        a = turn + (0.35 if side > 0 else math.pi - 0.35)
        out: F64 = tilt @ (math.cos(a), math.sin(a), 0.0)
        tangent: F64 = tilt @ (-math.sin(a) * side, math.cos(a) * side, 0.0)
        ahead: F64 = tilt @ (0.0, 0.0, 1.0)
        x, y, z = (c + WHEEL_RADIUS * s * o for c, o in zip(center, out, strict=True))
        return gripping(m, side, (x, y, z), tuple(tangent), tuple(ahead), HOLD, (side * 0.8, -1.0, -0.1))

    pose = sit(m, replace(now, look=None))
    glance = 0.22 * smooth(4 * wave(now.time, 6.3, now.phase) - 2.6)
    ahead = replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        right_foot=Step((-0.10 * s, m.ankle + 0.02 * s, pose.right_foot.ankle[2] + 0.20 * s), -0.55, -0.05),
        spine=(0.0, 0.0, 0.0),
        head=(0.0, glance, 0.0),
    )
    look = now.look
    return looking(ahead, m, None if look is None else _shift(look, m.hips - pose.hips[1]))


def guitar(m: Measures, now: Moment) -> Pose:
    """The left hand on the neck, the right strums over the body on the thigh."""
    return _strummed(m, now, sit(m, replace(now, look=None)), _shoulders(m, now))


def busk(m: Measures, now: Moment) -> Pose:
    """The same standing, and sung to."""
    pose = _strummed(m, now, stand(m, replace(now, look=None)), m.shoulder)
    return replace(pose, mouth=0.2 + 0.6 * abs(wave(now.time, 1.9)))


def _strummed(m: Measures, now: Moment, pose: Pose, shoulders: float) -> Pose:
    s, t = m.scale, now.time
    lap = shoulders - 0.40 * s
    slide = 0.03 * s * wave(t, 5.9, now.phase)
    neck = (0.40 * s + slide, lap + 0.165 * s + 0.28 * slide, 0.30 * s)
    left = gripping(m, LEFT, neck, (0.93, 0.30, 0.10), (0.0, 0.45, 0.9), HOLD, (0.7, -1.0, -0.1))
    strum = wave(t, 0.62, now.phase)
    wrist = (-0.125 * s, lap + 0.085 * s + 0.035 * s * strum, 0.335 * s)
    right = Reach(wrist, (0.80, -0.45 - 0.15 * strum, 0.05), (0.1, 0.15, -1.0), (-1.0, 0.1, 0.3), PINCH)
    sway = wave(t, 2.48, now.phase)
    body = replace(
        pose, left_hand=left, right_hand=right, spine=(0.08, 0.0, 0.02 * sway), chest=(0.08, -0.06, 0.0)
    )
    look = now.look or (0.30 * s, lap + 0.1 * s, 0.50 * s)
    return looking(body, m, _shift(look, m.hips - pose.hips[1]), 0.6)


def on_ground(m: Measures, now: Moment) -> Pose:
    """On the ground, the knees drawn up, a hand on one of them and a hand behind."""
    s = m.scale
    breath = wave(now.time, 3.9, now.phase)
    hips: Vec = (0.0, 0.125 * s, -0.24 * s)
    pose = replace(
        sit(m, replace(now, look=None)),
        left_hand=Reach(
            (0.15 * s, 0.43 * s, 0.10 * s), (-0.2, -0.2, 1.0), (0.0, -1.0, -0.2), (1.0, 0.0, -0.6), RELAXED
        ),
        right_hand=Reach(
            (-0.26 * s, 0.06 * s, -0.40 * s), (-0.3, -0.3, -1.0), (0.0, -1.0, 0.0), (-0.6, 0.0, -1.0), FLAT
        ),
        left_foot=Step((0.12 * s, m.ankle, 0.30 * s), 0.0, 0.10),
        right_foot=Step((-0.11 * s, m.ankle, 0.40 * s), 0.0, -0.12),
        hips=hips,
        hips_turn=(-0.22, 0.0, 0.0),
        spine=(0.10, 0.0, 0.0),
        chest=(0.08 - 0.012 * breath, 0.0, 0.0),
    )
    if now.look is None:
        return pose
    x, y, z = now.look
    return looking(pose, m, (x, y + m.hips - hips[1], z - hips[2]))


MATTRESS = 0.53
"""Metres: the top of a bed that is sat up in."""


def in_bed(m: Measures, now: Moment) -> Pose:
    """Sitting up in a bed, the legs straight ahead under the quilt."""
    s = m.scale
    pose = sit(m, replace(now, look=None, seat=MATTRESS))
    long = min(0.97 * m.leg, 1.25)
    return replace(
        pose,
        hips=(0.0, MATTRESS + 0.10 * s, -0.24),
        left_foot=Step((0.10 * s, MATTRESS + 0.05, long - 0.24), -1.2, 0.1),
        right_foot=Step((-0.10 * s, MATTRESS + 0.05, long - 0.24), -1.2, -0.1),
        hips_turn=(-0.15, 0.0, 0.0),
    )


def sitting(upper: PoseAt, on: PoseAt = sit) -> PoseAt:
    """What arms and head do standing, done on a seat, or on what one sits `on`."""

    def pose(m: Measures, now: Moment) -> Pose:
        below = on(m, replace(now, look=None))
        down = below.hips[1] - m.hips + 0.010 * m.scale
        look = None if now.look is None else _shift(now.look, -down)
        above = upper(m, replace(now, look=look))

        def hand(own: Reach, lap: Reach) -> Reach:
            x, y, z = own.wrist
            if y + down < below.hips[1] + 0.02 * m.scale:  # it hung at the side: a lap is better
                return lap
            return replace(own, wrist=(x, y + down, z + below.hips[2] + 0.02 * m.scale))

        left, right = hand(above.left_hand, below.left_hand), hand(above.right_hand, below.right_hand)
        return on_legs_of(
            below, above, left, right, (above.spine[0] + 0.06, above.spine[1], above.spine[2] * 0.5)
        )

    return pose


def at_table(upper: PoseAt) -> PoseAt:
    """What is done sitting, at a table: hands that lay in the lap lie on it, others stay above it."""

    def pose(m: Measures, now: Moment) -> Pose:
        body, s = upper(m, now), m.scale
        top = top_of(m, now)
        lap = body.hips[1] + 0.10 * s

        def hand(own: Reach, side: int) -> Reach:
            x, y, z = own.wrist
            if y < max(lap, top + 0.02):
                return Reach(
                    (side * (0.11 if side > 0 else 0.13) * s, top + 0.035 * m.palm, (EDGE + 0.06) * s),
                    (-side * 0.85, 0.0, 0.55),
                    (0.0, -1.0, -0.1),
                    (side, -0.4, -0.2),
                    RELAXED,
                )
            return replace(own, wrist=(x, max(y, top + 0.09), z))

        spine = (body.spine[0] + 0.05, body.spine[1], body.spine[2])
        return replace(
            body, left_hand=hand(body.left_hand, LEFT), right_hand=hand(body.right_hand, RIGHT), spine=spine
        )

    return pose
