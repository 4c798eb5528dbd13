"""What hands do to oneself and in the air: clap, brush teeth, comb hair, tie a tie, photograph.

Knows no verbs and no things. Positions are metres in the figure's own frame; see `pose`.
"""

from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, smooth, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import (
    CUP,
    FIST,
    FLAT,
    HOLD,
    PINCH,
    RELAXED,
    Grip,
    Pose,
    Reach,
)
from filmkit.studio.animatic.figures.poses.arms import at, gripping
from filmkit.studio.animatic.figures.poses.gear import Placed
from filmkit.studio.animatic.figures.poses.poses import looking, stand
from filmkit.studio.animatic.world import Vec

SNAP = Grip((0.7, 0.35, 1.2, 1.3), 0.9, 0.7, 0.3)


def clap(m: Measures, now: Moment) -> Pose:
    """Hands come apart and together before the face."""
    s, k = m.scale, smooth(0.5 + 0.8 * wave(now.time, 0.62))
    y = m.shoulder - 0.06 * s

    def hand(side: int) -> Reach:
        return Reach(
            (side * (0.025 + 0.24 * k) * s, y + 0.02 * side * s, 0.34 * s),
            (-side * 0.15, 0.75, 0.6),
            (-side, 0.0, 0.0),
            (side, -0.8, -0.1),
            FLAT,
        )

    pose = stand(m, now)
    return replace(pose, left_hand=hand(LEFT), right_hand=hand(RIGHT), mouth=0.25)


def snap(m: Measures, now: Moment) -> Pose:
    """A hand raised beside the head snaps its fingers and swings with the beat."""
    s, k = m.scale, wave(now.time, 1.3)
    hand = at(
        m,
        RIGHT,
        0.56 + 0.10 * k,
        m.shoulder + (0.12 + 0.08 * k) * s,
        0.42,
        SNAP,
        fingers=(0.3, 0.9, 0.2),
        palm=(0.7, 0.0, 0.7),
        elbow=(-0.8, -1.0, 0.0),
    )
    pose = stand(m, now)
    return replace(pose, right_hand=hand, head=(pose.head[0], 0.1 * k, 0.12 * k), spine=(0.0, 0.0, 0.05 * k))


def to_mouth(m: Measures, now: Moment) -> Pose:
    """Fingers at the lips: whistling."""
    s = m.scale
    hand = Reach(
        (-0.07 * s, m.head - 0.17 * s, 0.22 * s),
        (0.5, 0.75, -0.35),
        (0.6, 0.0, -0.8),
        (-0.9, -0.8, 0.2),
        SNAP,
    )
    pose = stand(m, now)
    return replace(
        pose,
        right_hand=hand,
        mouth=0.12 + 0.12 * abs(wave(now.time, 1.1)),
        head=(-0.06, 0.15 * wave(now.time, 2.9), 0.0),
    )


def brush_teeth(m: Measures, now: Moment) -> Pose:
    """A small brush goes to and fro at the mouth."""
    s, k = m.scale, wave(now.time, 0.41)
    high = 0.016 * wave(now.time, 2.7)
    spot: Vec = ((-0.155 + 0.030 * k) * s, m.head - (0.128 - high) * s, 0.185 * s)
    hand = gripping(m, RIGHT, spot, (1.0, 0.0, -0.12), (0.1, 0.4, -0.8), HOLD, (-1.0, 0.05, 0.3))
    pose = stand(m, now)
    return replace(pose, right_hand=hand, mouth=0.35, head=(0.06, 0.08 * wave(now.time, 2.7), 0.08))


def paint_lips(m: Measures, now: Moment) -> Pose:
    """A short stick is drawn along the lips, to and fro."""
    s, k = m.scale, wave(now.time, 0.6)
    spot: Vec = ((-0.112 + 0.026 * k) * s, m.head - 0.122 * s, 0.180 * s)
    hand = gripping(m, RIGHT, spot, (1.0, 0.1, -0.25), (0.1, 0.4, -0.8), PINCH, (-1.0, 0.05, 0.3))
    pose = stand(m, replace(now, look=None))
    return replace(pose, right_hand=hand, mouth=0.22, head=(0.02, 0.05 * k, 0.03))


def comb(m: Measures, now: Moment) -> Pose:
    """A brush goes down through the hair from crown to shoulder."""
    s, u = m.scale, (now.time / 1.7) % 1.0
    k = smooth(u / 0.6) * (1 - smooth((u - 0.75) / 0.25))
    spot: Vec = ((-0.215 - 0.03 * k) * s, m.head + (0.13 - 0.34 * k) * s, (0.03 - 0.01 * k) * s)
    hand = gripping(m, RIGHT, spot, (0.9, 0.30 - 0.5 * k, -0.1), (0.5, -0.2, -0.7), HOLD, (-1.0, 0.0, 0.3))
    pose = stand(m, now)
    return replace(pose, right_hand=hand, head=(0.03, 0.12, 0.16))


def make_up(m: Measures, now: Moment) -> Pose:
    """A small brush dabs at the cheek, a mirror held in the other hand."""
    s, k = m.scale, wave(now.time, 0.9)
    spot: Vec = (-0.115 * s, m.head + (-0.05 + 0.03 * wave(now.time, 2.7)) * s, (0.19 + 0.015 * k) * s)
    hand = gripping(m, RIGHT, spot, (0.5, 0.1, -0.8), (0.5, 0.7, 0.1), PINCH, (-1.0, -0.2, 0.2))
    left = gripping(
        m,
        LEFT,
        (0.14 * s, m.shoulder - 0.02 * s, 0.42 * s),
        (0.0, 1.0, 0.0),
        (-0.7, 0.0, 0.7),
        HOLD,
        (0.6, -1.0, 0.0),
    )
    pose = stand(m, replace(now, look=None))
    return replace(pose, left_hand=left, right_hand=hand, head=(-0.05, 0.18, 0.0), lids=max(0.25, pose.lids))


def tie(m: Measures, now: Moment) -> Pose:
    """Both hands at the throat: one pulls the knot up, the other the end down."""
    s, k = m.scale, smooth(0.5 + 0.6 * wave(now.time, 2.1))
    up = Reach(
        (0.045 * s, m.shoulder - (0.06 - 0.03 * k) * s, 0.20 * s),
        (-0.7, 0.5, -0.2),
        (-0.3, -0.2, -0.9),
        (0.9, -0.6, 0.2),
        PINCH,
    )
    down = Reach(
        (-0.03 * s, m.shoulder - (0.16 + 0.16 * k) * s, 0.24 * s),
        (0.6, 0.5, -0.3),
        (0.3, 0.2, -0.9),
        (-0.9, -0.5, 0.1),
        PINCH,
    )
    pose = stand(m, replace(now, look=None))
    return replace(pose, left_hand=up, right_hand=down, head=(-0.20 + 0.05 * k, 0.06, 0.06 * k))


def photograph(m: Measures, now: Moment) -> Pose:
    """A camera at the eye in both hands; lowered a little, and up again."""
    s, k = m.scale, smooth(0.75 + 0.8 * wave(now.time, 3.7, 0.1))
    y, z = m.head - (0.055 + 0.16 * (1 - k)) * s, (0.25 + 0.06 * (1 - k)) * s
    hands = [
        Reach(
            (side * 0.085 * s, y - 0.05 * s, z - 0.02),
            (-side * 0.25, 0.75, 0.55),
            (-side * 0.9, 0.0, 0.2),
            (side * 0.8, -1.0, 0.0),
            CUP,
        )
        for side in (LEFT, RIGHT)
    ]
    pose = stand(m, replace(now, look=None))
    return replace(
        pose, left_hand=hands[0], right_hand=hands[1], spine=(0.06, 0.0, 0.0), head=(0.05, 0.0, 0.0)
    )


def camera_held(m: Measures, now: Moment) -> Placed:
    """Before the eye of who photographs."""
    k = smooth(0.75 + 0.8 * wave(now.time, 3.7, 0.1))
    s = m.scale
    return (0.0, m.head - (0.02 + 0.16 * (1 - k)) * s, (0.235 + 0.06 * (1 - k)) * s), (0.0, 0.0, 0.0)


def look_at_hands(m: Measures, now: Moment) -> Pose:
    """Both hands before the breast, palms up, turned slowly over and back; the head is bowed to them."""
    s, k = m.scale, smooth(0.5 + 0.7 * wave(now.time, 2.7))

    def hand(side: int) -> Reach:
        return Reach(
            (side * 0.135 * s, m.shoulder - 0.26 * s, 0.33 * s),
            (-side * 0.25, 0.35, 0.85),
            (-side * (0.9 - 0.9 * k) * 0.6, 0.25 + 0.75 * k, -0.5),
            (side, -0.8, -0.3),
            RELAXED,
        )

    pose = stand(m, replace(now, look=None))
    return looking(
        replace(pose, left_hand=hand(LEFT), right_hand=hand(RIGHT)),
        m,
        (0.0, m.shoulder - 0.22 * s, 0.45 * s),
        1.0,
    )


def salute(m: Measures, now: Moment) -> Pose:
    """The flat right hand goes to the brow."""
    s, k = m.scale, smooth(now.time / 0.6)
    hand = Reach(
        (-(0.24 - 0.06 * k) * s, m.hips + (m.head - 0.0 * s - m.hips) * k, 0.16 * s * k),
        (0.75, 0.55, -0.1),
        (0.3, -0.6, 0.6),
        (-1.0, 0.0, 0.0),
        FLAT,
    )
    return replace(stand(m, now), right_hand=hand)


def shake_fist(m: Measures, now: Moment) -> Pose:
    """Both fists go up over the head, again and again: a win."""
    s, k = m.scale, smooth(0.5 + 0.6 * wave(now.time, 1.3))
    hands = [
        Reach(
            (side * 0.32 * s, m.shoulder + (0.10 + 0.34 * k) * s, 0.12 * s),
            (0.0, 1.0, 0.0),
            (0.0, 0.0, 1.0),
            (side, -0.6, 0.0),
            FIST,
        )
        for side in (LEFT, RIGHT)
    ]
    return replace(
        stand(m, now), left_hand=hands[0], right_hand=hands[1], head=(-0.25 * k, 0.0, 0.0), mouth=0.6 * k
    )


def tie_hung(m: Measures, now: Moment) -> Placed:
    """The tie that is tied, its knot at the throat."""
    s = m.scale
    return (0.0, m.shoulder - 0.035 * s, m.chest + 0.060 * s), (-0.10, 0.0, 0.0)
