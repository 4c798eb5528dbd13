"""Making music standing and sitting: flute, violin, trumpet, harp, drums, accordion; singing.

Knows no verbs and no instruments, but where each is held. The guitar and the piano are in `seated`.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, smooth, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, HOLD, PINCH, Grip, Pose, Reach
from filmkit.studio.animatic.figures.poses.arms import gripping
from filmkit.studio.animatic.figures.poses.gear import Placed
from filmkit.studio.animatic.figures.poses.poses import looking, sit, stand
from filmkit.studio.animatic.world import Vec

KEYS = Grip((0.55, 0.70, 0.60, 0.55), 0.9, 0.45, 0.4)


def _sways(m: Measures, now: Moment, pose: Pose) -> Pose:
    sway = wave(now.time, 2.9, now.phase)
    x, y, z = pose.spine
    return replace(pose, spine=(x + 0.03, y + 0.08 * sway, z + 0.05 * sway))


def flute(m: Measures, now: Moment) -> Pose:
    """A flute held out to the right of the mouth, level; the fingers go."""
    s, y = m.scale, m.head - 0.105 * m.scale
    dip = 0.03 * s * wave(now.time, 2.9, now.phase)
    left = gripping(
        m,
        LEFT,
        (-0.13 * s, y - 0.01 * s, 0.165 * s),
        (-1.0, -0.06, -0.05),
        (0.2, 0.4, -0.9),
        KEYS,
        (0.9, -0.7, 0.3),
    )
    right = gripping(
        m,
        RIGHT,
        (-0.40 * s, y - 0.03 * s + dip, 0.17 * s),
        (-1.0, -0.06, -0.05),
        (0.1, 0.5, 0.9),
        KEYS,
        (-0.6, -1.0, 0.2),
    )
    pose = _sways(m, now, stand(m, replace(now, look=None)))
    return replace(pose, left_hand=left, right_hand=right, head=(0.10, -0.30, 0.10), lids=max(pose.lids, 0.6))


def flute_held(m: Measures, now: Moment) -> Placed:
    """The flute from the lips out to the right."""
    s = m.scale
    dip = 0.03 * wave(now.time, 2.9, now.phase)
    return (-0.24 * s, m.head - 0.112 * s + dip * 0.5, 0.165 * s), (0.0, -math.pi / 2, 0.0)


def trumpet(m: Measures, now: Moment) -> Pose:
    """A trumpet at the lips, straight ahead and up, lowered and raised."""
    s, k = m.scale, 0.10 * wave(now.time, 2.9)
    y = m.head - 0.09 * s
    left = gripping(
        m,
        LEFT,
        (0.03 * s, y - 0.02 * s + 0.30 * k * s, 0.34 * s),
        (0.0, 0.9, 0.2),
        (-0.9, 0.0, 0.3),
        HOLD,
        (0.9, -0.9, 0.0),
    )
    right = gripping(
        m,
        RIGHT,
        (-0.03 * s, y + 0.01 * s + 0.34 * k * s, 0.38 * s),
        (0.0, 0.3, 0.9),
        (0.9, 0.1, 0.0),
        KEYS,
        (-1.0, -0.6, 0.0),
    )
    pose = _sways(m, now, stand(m, replace(now, look=None)))
    return replace(
        pose, left_hand=left, right_hand=right, head=(-0.10 - 0.5 * k, 0.0, 0.0), lids=max(pose.lids, 0.5)
    )


def trumpet_held(m: Measures, now: Moment) -> Placed:
    """From the lips ahead."""
    s = m.scale
    return (0.0, m.head - 0.10 * s, 0.15 * s), (-0.10 - 0.10 * wave(now.time, 2.9), 0.0, 0.0)


def pipe(m: Measures, now: Moment) -> Pose:
    """A clarinet or a saxophone before the chest, both hands on it."""
    s, swing = m.scale, 0.05 * wave(now.time, 2.9)
    top, low = (0.0, m.head - 0.13 * s, 0.15 * s), (-0.08 * s, m.hips + 0.06 * s, (0.40 + swing) * s)
    way: Vec = (top[0] - low[0], top[1] - low[1], top[2] - low[2])
    left = gripping(
        m, LEFT, (-0.02 * s, m.shoulder - 0.16 * s, 0.25 * s), way, (-0.9, 0.0, 0.5), KEYS, (0.9, -0.8, 0.0)
    )
    right = gripping(
        m,
        RIGHT,
        (-0.06 * s, m.shoulder - 0.38 * s, (0.33 + swing) * s),
        way,
        (0.9, 0.0, 0.5),
        KEYS,
        (-0.9, -0.8, 0.0),
    )
    pose = _sways(m, now, stand(m, replace(now, look=None)))
    return replace(pose, left_hand=left, right_hand=right, head=(0.12, 0.0, 0.0), lids=max(pose.lids, 0.6))


def pipe_held(m: Measures, now: Moment) -> Placed:
    """Hanging from the lips down before the body."""
    s = m.scale
    return (0.0, m.head - 0.12 * s, 0.155 * s), (-0.30 - 0.07 * wave(now.time, 2.9), 0.10, 0.0)


def violin(m: Measures, now: Moment) -> Pose:
    """A violin between chin and left hand; the bow goes its whole length."""
    s, k = m.scale, wave(now.time, 2.1)
    neck: Vec = (0.30 * s, m.shoulder + 0.01 * s, 0.42 * s)
    left = gripping(m, LEFT, neck, (0.45, 0.10, 0.85), (-0.3, 0.9, 0.2), HOLD, (0.5, -1.0, 0.2))
    spot: Vec = ((-0.16 - 0.17 * k) * s, m.shoulder + (0.05 + 0.02 * k) * s, (0.36 - 0.06 * k) * s)
    right = gripping(m, RIGHT, spot, (0.88, 0.05, 0.20), (0.2, -0.5, 0.8), HOLD, (-0.8, -0.4, -0.3))
    pose = _sways(m, now, stand(m, replace(now, look=None)))
    return replace(pose, left_hand=left, right_hand=right, head=(0.18, 0.38, 0.22), lids=max(pose.lids, 0.65))


def violin_held(m: Measures, now: Moment) -> Placed:
    """From under the chin out along the left arm."""
    s = m.scale
    return (0.045 * s, m.shoulder + 0.045 * s, 0.085 * s), (-0.07, 0.53 + math.pi, math.pi - 0.5)


def harp(m: Measures, now: Moment) -> Pose:
    """Sitting behind a harp, both hands pluck its strings by turns."""
    s = m.scale
    pose = sit(m, replace(now, look=None))
    y = pose.hips[1] + 0.36 * s

    def hand(side: int) -> Reach:
        k = wave(now.time, 2.1, 0.25 * side)
        return Reach(
            (side * 0.10 * s, y + 0.12 * s * wave(now.time, 3.3, 0.3 * side), (0.46 + 0.09 * k) * s),
            (-side * 0.3, 0.2, 0.9),
            (-side * 0.9, 0.0, 0.2),
            (side, -0.3, 0.0),
            PINCH,
        )

    return replace(_sways(m, now, pose), left_hand=hand(LEFT), right_hand=hand(RIGHT), head=(0.12, 0.2, 0.0))


def drum(m: Measures, now: Moment) -> Pose:
    """Sitting at a drum kit, the sticks go up and down by turns, one far out to a cymbal."""
    s = m.scale
    pose = sit(m, replace(now, look=None))

    def hand(side: int) -> Reach:
        k = smooth(0.5 + 0.7 * wave(now.time, 0.68, 0.25 * side))
        out = 0.5 + 0.5 * wave(now.time, 2.7, 0.25 * side)
        spot: Vec = (
            side * (0.16 + 0.24 * out) * s,
            pose.hips[1] + (0.24 + 0.20 * k + 0.16 * out) * s,
            (0.40 + 0.05 * k) * s,
        )
        return gripping(
            m,
            side,
            spot,
            (-side * 0.15, 0.7 * k - 0.25, 0.9),
            (-side * 0.8, -0.2, 0.2),
            HOLD,
            (side, -0.6, -0.4),
        )

    nod = 0.12 * abs(wave(now.time, 1.36))
    return replace(
        pose, left_hand=hand(LEFT), right_hand=hand(RIGHT), head=(0.10 + nod, 0.1 * wave(now.time, 2.7), 0.0)
    )


def accordion(m: Measures, now: Moment) -> Pose:
    """An accordion before the belly is drawn out and pressed together."""
    s, k = m.scale, 0.5 + 0.5 * wave(now.time, 2.1)
    pose = stand(m, now)

    def hand(side: int) -> Reach:
        x = side * (0.20 + (0.16 if side > 0 else 0.02) * k) * s
        return Reach(
            (x, m.hips + 0.22 * s, 0.28 * s),
            (0.0, 0.2, 0.9),
            (-side * 0.95, 0.0, 0.0),
            (side, -0.8, -0.2),
            CUP,
        )

    return replace(_sways(m, now, pose), left_hand=hand(LEFT), right_hand=hand(RIGHT))


def bellows(m: Measures, now: Moment) -> Placed:
    """The accordion itself."""
    k = 0.5 + 0.5 * wave(now.time, 2.1)
    s = m.scale
    return (0.05 * s * k, m.hips + 0.26 * s, 0.27 * s), (0.0, 0.0, 0.06 * k)


def sing(m: Measures, now: Moment) -> Pose:
    """A microphone at the mouth, the other arm thrown out on the long notes."""
    s, t = m.scale, now.time
    k = smooth(0.5 + 0.7 * wave(t, 2.9, now.phase))
    mike = gripping(
        m,
        RIGHT,
        (-0.02 * s, m.head - 0.20 * s, 0.20 * s),
        (0.0, 0.8, -0.55),
        (0.8, 0.2, 0.4),
        HOLD,
        (-0.9, -0.8, 0.1),
    )
    out = Reach(
        ((0.30 + 0.30 * k) * s, m.shoulder + (-0.28 + 0.34 * k) * s, 0.30 * s),
        (0.6, 0.5 * k, 0.6),
        (0.0, 0.6, 0.7),
        (0.8, -0.8, 0.0),
        FLAT,
    )
    pose = _sways(m, now, stand(m, now))
    return replace(
        pose,
        left_hand=out,
        right_hand=mike,
        head=(-0.14 * k, 0.0, 0.05),
        mouth=0.35 + 0.55 * k * abs(wave(t, 0.9)),
    )


def conduct(m: Measures, now: Moment) -> Pose:
    """Both arms beat time in the air, a stick in the right hand."""
    s, t = m.scale, now.time

    def hand(side: int) -> Reach:
        x, y = 0.30 + 0.16 * wave(t, 2.1, 0.25), 0.02 + 0.24 * wave(t, 1.05, 0.1 * side)
        return gripping(
            m,
            side,
            (side * x * s, m.shoulder + y * s, 0.42 * s),
            (-side * 0.3, 0.75, 0.5),
            (-side * 0.3, -0.3, 0.8),
            HOLD,
            (side, -0.7, 0.0),
        )

    return looking(
        replace(stand(m, now), left_hand=hand(LEFT), right_hand=hand(RIGHT)), m, (0.0, m.head - 0.3, 3.0), 0.7
    )
