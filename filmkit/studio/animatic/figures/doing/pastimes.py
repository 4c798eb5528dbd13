"""Small deeds at home and in the yard: wiping a pane, blowing bubbles, skipping rope, holding a child.

Knows no verbs. Closed forms of the moment, as all poses.
"""

import math
from collections.abc import Callable
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, PoseAt, smooth, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, HOLD, PINCH, Pose, Reach, Step
from filmkit.studio.animatic.figures.poses import gait
from filmkit.studio.animatic.figures.poses.arms import gripping
from filmkit.studio.animatic.figures.poses.gear import Placed
from filmkit.studio.animatic.figures.poses.poses import looking, stand
from filmkit.studio.animatic.world import Vec

PANE = 0.52
"""Metres ahead of a pane that is wiped."""
HELD_AT, APART = 0.27, 0.60
"""Metres from who carries a child to it, and between two hand in hand."""
TURN = 0.9
"""Seconds a rope goes round in."""
JOINED = 0.80
"""Metres: how high two hold hands."""
BUBBLES = 14


def wipe_pane(m: Measures, now: Moment) -> Pose:
    """A cloth goes round and up and down a pane ahead at the height of the face."""
    s, a = m.scale, math.tau * now.time / 1.7
    spot: Vec = ((-0.12 + 0.20 * math.cos(a)) * s, m.shoulder + (0.10 + 0.18 * math.sin(a)) * s, PANE - 0.06)
    hand = Reach(spot, (0.0, 1.0, 0.15), (0.0, 0.0, 1.0), (-0.9, -0.7, 0.0), FLAT)
    other = Reach(
        (0.20 * s, m.shoulder - 0.30 * s, 0.26 * s), (-0.5, 0.5, 0.7), (0.0, 0.3, 0.9), (1.0, -0.8, 0.0), CUP
    )
    pose = looking(stand(m, replace(now, look=None)), m, spot, 0.7)
    return replace(pose, right_hand=hand, left_hand=other, spine=(0.06, 0.10 * math.cos(a), 0.0))


def cloth_on_pane(m: Measures, now: Moment) -> Placed:
    """The cloth under that hand."""
    x, y, z = wipe_pane(m, now).right_hand.wrist
    return (x, y + 0.06 * m.scale, z + 0.045), (0.0, 0.0, 0.0)


def blow_bubbles(m: Measures, now: Moment) -> Pose:
    """A ring on a stick before the lips, the cheeks out, a pot in the other hand."""
    s, k = m.scale, 0.5 + 0.5 * wave(now.time, 2.0)
    mouth = m.head - 0.10 * s
    spot = (-0.02 * s, mouth - 0.05 * s - 0.16 * s * (1 - k), 0.26 * s + 0.08 * s * (1 - k))
    wand = gripping(m, RIGHT, spot, (0.0, 1.0, 0.2), (0.8, 0.0, 0.5), PINCH, (-0.9, -0.8, 0.0))
    pot = Reach(
        (0.13 * s, m.shoulder - 0.52 * m.arm, 0.28 * s),
        (-0.7, 0.0, 0.7),
        (-0.4, 0.0, 0.9),
        (1.0, -0.8, 0.0),
        CUP,
    )
    pose = stand(m, now)
    return replace(pose, right_hand=wand, left_hand=pot, mouth=0.22 * k, head=(-0.10, 0.0, 0.0))


def bubble(i: int) -> Callable[[Measures, Moment], Placed]:
    """One of the bubbles on its way from the ring."""

    def floating(m: Measures, now: Moment) -> Placed:
        u = (now.time / 3.4 + i * 0.618) % 1.0
        out = 0.34 * m.scale + 0.95 * u**0.8
        aside = 0.50 * u * math.sin(2.4 * i + 1.2 * now.time)
        return (aside, m.head - 0.06 * m.scale + (0.36 * math.sin(5.1 * i) + 0.08) * u, out), (0.0, 0.0, 0.0)

    return floating


def skip_rope(m: Measures, now: Moment) -> Pose:
    """Hands out at the hips turning a rope, a small jump at each round."""
    s, a = m.scale, math.tau * now.time / TURN
    up = 0.16 * s * max(0.0, math.cos(a)) ** 0.8
    bend = 0.06 * s * max(0.0, -math.cos(a))

    def hand(side: int) -> Reach:
        wrist = (
            side * 0.36 * s,
            m.hips + 0.06 * s + up + 0.04 * s * math.cos(a),
            0.10 * s + 0.04 * s * math.sin(a),
        )
        return Reach(wrist, (side * 0.8, 0.0, 0.5), (0.0, 0.6, 0.6), (side * 0.4, -0.6, -1.0), HOLD)

    def foot(side: int) -> Step:
        return Step((side * 0.075 * s, m.ankle + up, -0.03 * s), 0.7 * min(up / 0.08, 1.0), side * 0.08)

    pose = stand(m, replace(now, look=None))
    return replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        left_foot=foot(LEFT),
        right_foot=foot(RIGHT),
        hips=(0.0, m.hips + up - bend, -0.02 * s),
        spine=(0.05, 0.0, 0.0),
        mouth=0.25,
    )


def rope_turned(m: Measures, now: Moment) -> Placed:
    """The rope between those hands: under the feet while they are up."""
    a = math.tau * now.time / TURN
    return (0.0, m.hips + 0.10 * m.scale, 0.10 * m.scale), (math.pi - a, 0.0, 0.0)


def carry_child(m: Measures, now: Moment) -> Pose:
    """Both arms round a small one held before the chest."""
    s, sway = m.scale, wave(now.time, 2.0)

    def hand(side: int) -> Reach:
        y = 1.12 if side > 0 else 0.98
        return Reach(
            (side * 0.06 * s + 0.08 * sway, y, 0.36),
            (-side * 0.9, 0.1, 0.1),
            (0.0, 0.1, -1.0),
            (side, -0.6, 0.2),
            FLAT,
        )

    pose = stand(m, replace(now, look=None))
    return replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        hips=(0.075 * s * sway, m.hips - 0.02 * s, -0.03 * s),
        hips_turn=(-0.06, 0.0, 0.06 * sway),
        spine=(-0.04, 0.12 * sway, 0.06 * sway),
        head=(0.16, 0.22, 0.10),
    )


def carried_child(m: Measures, now: Moment) -> Pose:
    """Held before somebody's chest, arms round the neck, head on the shoulder."""
    legs, sway = min(m.leg, 0.62), wave(now.time, 2.0)
    seat = 1.05

    def hand(side: int) -> Reach:
        return Reach(
            (side * 0.10, seat + 0.27, 0.30),
            (-side * 0.6, 0.1, 0.8),
            (0.0, -0.2, 1.0),
            (side, -0.3, 0.0),
            CUP,
        )

    def foot(side: int) -> Step:
        return Step((side * 0.21, seat - 0.62 * legs, 0.34 * legs), 0.3, side * 0.3)

    return Pose(
        hand(LEFT),
        hand(RIGHT),
        foot(LEFT),
        foot(RIGHT),
        hips=(-0.08 * sway, seat, 0.02),
        hips_turn=(0.08, 0.0, -0.03 * sway),
        spine=(0.10, 0.0, 0.0),
        head=(0.05, 0.45, 0.22),
    )


def hand_in_hand(side: int) -> PoseAt:
    """Walking beside somebody, the hand of that side in theirs."""

    def pose(m: Measures, now: Moment) -> Pose:
        swing = 0.06 * wave(now.time, 1.1)
        wrist = (side * (APART / 2 - 0.035 * m.palm), JOINED, 0.10 + swing)
        held = Reach(wrist, (side * 0.3, -0.9, 0.3), (side * 0.2, 0.2, 0.9), (side * 0.6, 0.0, -1.0), CUP)
        walked = gait.walk(m, now)
        head = (0.0, 0.30 * side * smooth(wave(now.time, 4.2)), 0.0)
        if side == LEFT:
            return replace(walked, left_hand=held, head=head)
        return replace(walked, right_hand=held, head=head)

    return pose
