"""What two do with their whole bodies: shove, drag, lift, carry, go arm in arm, lean on, wheel, pour for.

Knows no verbs and not where they stand; each deed says how far apart. Poses that meet are at the same part
of it at the same time. Each fits the other's.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, PoseAt, smooth, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, HOLD, Pose, Reach, Step
from filmkit.studio.animatic.figures.doing.tools import braced
from filmkit.studio.animatic.figures.doing.work import SWAYS, Pouring
from filmkit.studio.animatic.figures.poses.arms import gripping
from filmkit.studio.animatic.figures.poses.gait import WALK, going
from filmkit.studio.animatic.figures.poses.gear import Placed
from filmkit.studio.animatic.figures.poses.poses import sit, stand
from filmkit.studio.animatic.world import Vec

SHOVE, DRAG, LIFTED, BORNE, ARM_IN_ARM = 0.74, 1.02, 0.34, 0.26, 0.40
"""Metres between the two of each deed."""


def shove(m: Measures, now: Moment) -> Pose:
    """Both hands thrust at the other's chest, the body after them."""
    s, k = m.scale, _thrust(now)
    pose = braced(m, now, 0.12, 0.16, 0.05)
    hands = [
        Reach(
            (side * 0.13 * s, m.shoulder - 0.12 * s, (0.22 + 0.32 * k) * s),
            (0.0, 0.9, 0.4),
            (0.0, 0.1, 1.0),
            (side, -0.7, 0.0),
            FLAT,
        )
        for side in (LEFT, RIGHT)
    ]
    lean = 0.15 + 0.35 * k
    return replace(
        pose,
        left_hand=hands[0],
        right_hand=hands[1],
        hips=(0.0, pose.hips[1], 0.10 * k * s),
        hips_turn=(0.35 * lean, 0.0, 0.0),
        spine=(0.35 * lean, 0.0, 0.0),
        chest=(0.2 * lean, 0.0, 0.0),
        head=(-0.2 * lean, 0.0, 0.0),
    )


def _thrust(now: Moment) -> float:
    """How far a blow that comes again and again has gone."""
    u = (now.time / 2.1 + 0.10) % 1.0
    return smooth(u / 0.16) * (1 - smooth((u - 0.45) / 0.45))


def shoved(m: Measures, now: Moment) -> Pose:
    """Thrown back: the arms fly up, one foot goes behind."""
    s, k = m.scale, _thrust(now)
    pose = stand(m, replace(now, look=None))
    hands = [
        Reach(
            (side * (0.26 + 0.20 * k) * s, m.hips + (0.05 + 0.34 * k) * s, (0.10 + 0.16 * k) * s),
            (side * 0.3, 0.8 * k - 0.5, 0.6),
            (0.0, -0.3, 1.0),
            (side, -0.6, -0.4),
            FLAT,
        )
        for side in (LEFT, RIGHT)
    ]
    return replace(
        pose,
        left_hand=hands[0],
        right_hand=hands[1],
        left_foot=Step((0.10 * s, m.ankle, (-0.02 - 0.30 * k) * s), 0.2 * k, 0.2),
        hips=(0.0, m.hips - 0.05 * k * s, -0.16 * k * s),
        hips_turn=(-0.22 * k, 0.0, 0.0),
        spine=(-0.20 * k, 0.0, 0.0),
        head=(0.2 * k, 0.0, 0.0),
        mouth=0.6 * k,
    )


def drag(m: Measures, now: Moment) -> Pose:
    """Leaning back with all its weight, both hands on the other's arm."""
    s, k = m.scale, 0.5 + 0.5 * wave(now.time, 2.1)
    pose = braced(m, now, 0.15, 0.20, 0.10)
    hands = [
        Reach(
            (side * 0.05 * s, 1.02 * s, (0.62 - 0.30 * (0.3 + 0.2 * k)) * s - side * 0.04),
            (-side * 0.3, 0.0, 0.9),
            (-side * 0.9, 0.0, 0.1),
            (side, -0.8, -0.2),
            CUP,
        )
        for side in (LEFT, RIGHT)
    ]
    lean = -0.40 - 0.15 * k
    return replace(
        pose,
        left_hand=hands[0],
        right_hand=hands[1],
        hips=(0.0, pose.hips[1], (-0.22 - 0.10 * k) * s),
        hips_turn=(0.4 * lean, 0.0, 0.0),
        spine=(0.35 * lean, 0.0, 0.0),
        head=(0.3, 0.0, 0.0),
    )


def dragged(m: Measures, now: Moment) -> Pose:
    """Drawn forward by an arm, the heels set against it."""
    s, k = m.scale, 0.5 + 0.5 * wave(now.time, 2.1)
    pose = braced(m, now, 0.13, 0.22, 0.05)
    hand = Reach((-0.04 * s, 1.04, 0.60 * s), (0.1, 0.0, 1.0), (0.8, -0.4, 0.0), (-0.9, -0.6, 0.0), CUP)
    return replace(
        pose,
        right_hand=hand,
        hips=(0.0, pose.hips[1], 0.04 * k * s),
        hips_turn=(0.10 + 0.10 * k, 0.0, 0.0),
        spine=(0.16 + 0.08 * k, 0.25, 0.0),
        head=(-0.15, -0.3, 0.0),
    )


def lift_high(m: Measures, now: Moment) -> Pose:
    """Both hands under the arms of somebody small, up over the head and down to the breast."""
    s, k = m.scale, _raised(now)
    y = m.shoulder + (-0.10 + 0.40 * k) * s
    hands = [
        Reach(
            (side * 0.14 * s, y, (0.30 - 0.10 * k) * s),
            (-side * 0.3, 0.6, 0.5),
            (-side, 0, 0),
            (side, -0.5, 0),
            CUP,
        )
        for side in (LEFT, RIGHT)
    ]
    pose = stand(m, replace(now, look=None))
    return replace(pose, left_hand=hands[0], right_hand=hands[1], head=(-0.45 * k, 0, 0), mouth=0.5 * k)


def _raised(now: Moment) -> float:
    return smooth(0.5 + 0.7 * wave(now.time, 2.6))


def lifted_high(m: Measures, now: Moment) -> Pose:
    """Held up by who lifts: the arms spread, the legs hanging."""
    s, k = m.scale, _raised(now)
    # the armpits of the small one are where an adult's hands are
    y = 1.30 + 0.40 * k - (m.shoulder - m.hips) + 0.10 * s
    feet = [Step((side * 0.10 * s, y - 0.86 * m.leg, 0.05 * s), 0.7) for side in (LEFT, RIGHT)]
    hands = [
        Reach(
            (side * (0.36 + 0.14 * k) * s, y + m.shoulder - m.hips + (0.10 * k - 0.05) * s, 0.12 * s),
            (side * 0.9, 0.4, 0.2),
            (0.0, -1.0, 0.0),
            (side, -0.4, -0.2),
            FLAT,
        )
        for side in (LEFT, RIGHT)
    ]
    return replace(
        stand(m, replace(now, look=None)),
        left_hand=hands[0],
        right_hand=hands[1],
        left_foot=feet[0],
        right_foot=feet[1],
        hips=(0.0, y, 0.0),
        mouth=0.8,
    )


def bear(m: Measures, now: Moment) -> Pose:
    """Walking with somebody lying across both forearms."""
    s, pose = m.scale, stand(m, replace(now, look=None))
    hands = [
        Reach(
            (side * 0.27 * s, m.hips + 0.14 * s, 0.36 * s),
            (-side * 0.4, 0.3, 0.9),
            (0.0, 1.0, -0.1),
            (side, -0.7, -0.3),
            CUP,
        )
        for side in (LEFT, RIGHT)
    ]
    return replace(
        pose, left_hand=hands[0], right_hand=hands[1], spine=(-0.12, 0.0, 0.03 * wave(now.time, 2.1))
    )


def borne(m: Measures, now: Moment) -> Pose:
    """Lying across the arms of who carries, a hand round the neck, the knees bent over an arm."""
    s, sway = m.scale, 0.02 * wave(now.time, 2.1)
    y = 1.10 + sway
    knee = 0.30 * s
    feet = [
        Step((side * 0.06 * s, y - 0.30 * s, knee + (0.30 - 0.05 * side) * s), 0.9) for side in (LEFT, RIGHT)
    ]
    return Pose(
        Reach((0.20 * s, y + 0.34 * s, -0.28 * s), (0.6, 0.4, 0.2), (0.0, -1.0, 0.0), (0.6, -0.5, 0.4), CUP),
        Reach(
            (-0.06 * s, y + 0.16 * s, -0.05 * s), (0.3, 0.0, 1.0), (0.0, -1.0, 0.0), (-1.0, 0.0, 0.0), FLAT
        ),
        feet[0],
        feet[1],
        hips=(0.0, y, 0.06 * s),
        hips_turn=(-0.95, 0.0, 0.0),
        spine=(0.25, 0.0, 0.0),
        chest=(0.2, 0.0, 0.0),
        head=(0.15, 0.5, 0.0),
        lids=0.2,
    )


def arm_in_arm(side: int) -> PoseAt:
    """Walking beside another, that arm bent through theirs."""

    def pose(m: Measures, now: Moment) -> Pose:
        s = m.scale
        walks = going(WALK, m, replace(now, phase=0.0))
        hand = Reach(
            (side * 0.20 * s, m.hips + 0.16 * s, 0.24 * s),
            (-side * 0.3, 0.2, 0.9),
            (-side * 0.4, -0.8, 0.0),
            (side * 0.9, -0.8, -0.4),
            CUP,
        )
        name = "left_hand" if side > 0 else "right_hand"
        turned = (walks.head[0] + 0.05, side * 0.35, walks.head[2])
        if name == "left_hand":
            return replace(walks, left_hand=hand, head=turned)
        return replace(walks, right_hand=hand, head=turned)

    return pose


def rest_head(m: Measures, now: Moment) -> Pose:
    """Leaning to the left, the head laid on the shoulder of who stands there."""
    pose = stand(m, replace(now, look=None))
    return replace(
        pose,
        hips=(0.03 * m.scale, m.hips - 0.01, 0.0),
        spine=(0.02, 0.0, -0.14),
        chest=(0.02, 0.0, -0.14),
        neck=(0.05, 0.0, -0.22),
        head=(0.06, 0.0, -0.34),
        lids=max(0.6, pose.lids),
    )


def wheeled(m: Measures, now: Moment) -> Pose:
    """Sitting in a chair on wheels, hands on its arms."""
    s, pose = m.scale, sit(m, replace(now, look=None, seat=0.50))
    hands = [
        Reach(
            (side * 0.25 * s, pose.hips[1] + 0.10 * s, 0.20 * s),
            (0, -0.3, 1.0),
            (0.0, -1.0, 0.0),
            (side, 0, -0.7),
            CUP,
        )
        for side in (LEFT, RIGHT)
    ]
    return replace(pose, left_hand=hands[0], right_hand=hands[1])


def dealt(m: Measures, now: Moment) -> Placed:
    """Where two carry a long thing: between them, at the hips."""
    return (0.0, 0.92 + 0.02 * wave(now.time, 1.1), 0.80), (0.0, 0.0, 0.0)


def carries_end(way: float) -> PoseAt:
    """Walking with both hands under the end of a long thing at the hips; `way` 1 carries it ahead."""

    def pose(m: Measures, now: Moment) -> Pose:
        s = m.scale
        hands = [
            Reach(
                (side * 0.20 * s, 0.90, way * 0.26 * s),
                (-side * 0.2, 0.0, way),
                (0.0, 1.0, 0.0),
                (side, -0.6, -0.5),
                CUP,
            )
            for side in (LEFT, RIGHT)
        ]
        walks = going(WALK, m, replace(now, phase=0.0 if way > 0 else 0.5))
        return replace(walks, left_hand=hands[0], right_hand=hands[1])

    return pose


def pouring_for(vessel: Pouring) -> PoseAt:
    """A vessel tipped with the right hand over the cup that the other holds out."""

    def pose(m: Measures, now: Moment) -> Pose:
        s, tip = m.scale, vessel.tip + SWAYS * wave(now.time, 2.0, now.phase)
        up, out = math.sin(tip), math.cos(tip)
        far = (vessel.up * up + vessel.out * out) * math.sqrt(0.5)
        high = CUP_HELD_OUT[1] + 0.235 - (vessel.up * out - vessel.out * up)
        at = (CUP_HELD_OUT[0] - far, high, CUP_HELD_OUT[2] - far)
        thumb = (0.7 * up, out, 0.7 * up)
        hand = gripping(m, RIGHT, at, thumb, (-0.7 * out, 0.0, 0.7), HOLD, (-0.9, -0.5, 0.0))
        body = stand(m, replace(now, look=None))
        return replace(body, right_hand=hand, head=(0.25, 0.0, 0.0), spine=(0.06 * s, 0.0, 0.0))

    return pose


CUP_HELD_OUT: Vec = (0.02, 1.00, 0.505)
"""The middle of the cup's foot."""


def held_out(m: Measures, now: Moment) -> Placed:
    """A cup that the other of two holds out to be filled."""
    x, y, z = CUP_HELD_OUT
    return (x, y, z - 0.045), (-math.pi / 2, 0.0, 0.0)


def into_it(m: Measures, now: Moment) -> Placed:
    """The stream that runs into that cup."""
    return CUP_HELD_OUT, (0.0, 0.0, 0.0)
