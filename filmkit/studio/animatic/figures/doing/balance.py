"""Bodies in balance: on a line, in a hoop, on one wheel, on a sledge, towed, under a canopy, on one hand.

Knows no verbs and no things.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, PoseAt, smooth, wave
from filmkit.studio.animatic.figures.body.moved import mixed, moved
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import FLAT, HOLD, Pose, Reach, Step
from filmkit.studio.animatic.figures.poses.arms import gripping
from filmkit.studio.animatic.figures.poses.deeds import jump
from filmkit.studio.animatic.figures.poses.gear import Placed
from filmkit.studio.animatic.figures.poses.poses import crouch, sit, stand
from filmkit.studio.animatic.world import Vec

LINE = 0.42
"""Metres: how high a line is walked on."""
ALOFT = 1.5
"""Metres that who hangs under a canopy is over the ground."""


def arms_out(pose: Pose, m: Measures, sway: float = 0.0, up: float = 0.0) -> Pose:
    """The same with both arms held out to the sides."""
    x, y, z = pose.hips
    hands = [
        Reach(
            (
                x + side * 0.92 * (m.arm + m.shoulders_apart) * 0.80,
                y + m.shoulder - m.hips + (up + side * sway) * m.scale,
                z + 0.06 * m.scale,
            ),
            (side * 0.9, 0.1, 0.15),
            (0.0, -1.0, 0.0),
            (0.0, -1.0, -0.3),
            FLAT,
        )
        for side in (LEFT, RIGHT)
    ]
    return replace(pose, left_hand=hands[0], right_hand=hands[1])


def on_line(m: Measures, now: Moment) -> Pose:
    """On one leg on a line, the other feeling ahead and to the side, the arms out and swaying."""
    s, sway = m.scale, wave(now.time, 2.0, now.phase)
    pose = stand(m, replace(now, look=None))
    pose = replace(
        pose,
        left_foot=Step((0.0, m.ankle, 0.0), 0.0, 0.0),
        right_foot=Step(((-0.26 - 0.12 * sway) * s, m.ankle + (0.26 + 0.08 * sway) * s, 0.12 * s), 0.5),
        hips=(0.02 * s + 0.03 * s * sway, m.hips - 0.03 * s, 0.0),
        hips_turn=(0.0, 0.0, 0.08 + 0.10 * sway),
        spine=(0.05, 0.0, -0.10 - 0.18 * sway),
    )
    return moved(arms_out(pose, m, 0.18 * sway, 0.04), LINE)


def line_walked(m: Measures, now: Moment) -> Placed:
    """The line and its posts, across to who looks on."""
    return (0.0, LINE, 0.0), (0.0, 0.9, 0.0)


def hoop(m: Measures, now: Moment) -> Pose:
    """Hips that go round in a hoop, the arms held up and out."""
    a = math.tau * (now.time / 1.1 + now.phase)
    pose = arms_out(stand(m, replace(now, look=None)), m, 0.05 * math.sin(a), 0.12)
    x, y, z = pose.hips
    s = m.scale
    return replace(
        pose,
        hips=(x + 0.085 * s * math.cos(a), y, z + 0.06 * s * math.sin(a)),
        hips_turn=(0.10 * math.sin(a), 0.0, 0.20 * math.cos(a)),
        spine=(-0.10 * math.sin(a), 0.0, -0.22 * math.cos(a)),
    )


def hoop_turned(m: Measures, now: Moment) -> Placed:
    """The hoop round the waist, its far side always opposite the hips."""
    a = math.tau * (now.time / 1.1 + now.phase)
    far = -0.24 * m.scale
    return (
        far * math.cos(a),
        m.hips + 0.10 * m.scale,
        far * math.sin(a) * 0.8,
    ), (0.20 * math.sin(a), 0.0, -0.20 * math.cos(a))


def stomp(m: Measures, now: Moment) -> Pose:
    """On the spot, the knees go up by turns and the feet come down hard."""
    s, k = m.scale, wave(now.time, 1.3, now.phase)
    pose = stand(m, replace(now, look=None))
    feet = [
        Step(
            (
                side * (m.legs_apart + 0.02 * s),
                m.ankle + 0.36 * s * max(0.0, side * k),
                0.12 * s * max(0.0, side * k),
            ),
            0.4 * max(0.0, side * k),
        )
        for side in (LEFT, RIGHT)
    ]
    return arms_out(
        replace(pose, left_foot=feet[0], right_foot=feet[1], hips=(0.04 * s * -k, m.hips - 0.02 * s, 0.0)),
        m,
        0.08 * k,
        -0.22,
    )


def hop(m: Measures, now: Moment) -> Pose:
    """Jumps on one leg, the other drawn up behind."""
    pose = jump(m, now)
    x, y, z = pose.right_foot.ankle
    return replace(pose, right_foot=Step((x * 0.7, y + 0.36 * m.scale, z - 0.34 * m.scale), 1.2))


def sledge(m: Measures, now: Moment) -> Pose:
    """Low on a sledge or a slide, leaning back, legs ahead, hands at its sides."""
    s, jolt = m.scale, wave(now.time, 1.1, now.phase)
    low = 0.30 * s
    feet = [
        Step((side * 0.12 * s, low + 0.02 * s, 0.82 * m.leg), -0.35, side * 0.15) for side in (LEFT, RIGHT)
    ]
    hands = [
        Reach(
            (side * 0.27 * s, low + 0.06 * s, 0.10 * s), (0, -0.6, 0.6), (-side, 0, 0), (side, 0, -0.6), HOLD
        )
        for side in (LEFT, RIGHT)
    ]
    return replace(
        stand(m, replace(now, look=None)),
        left_hand=hands[0],
        right_hand=hands[1],
        left_foot=feet[0],
        right_foot=feet[1],
        hips=(0.0, low + 0.12 * s + 0.015 * jolt, 0.0),
        hips_turn=(-0.30, 0.0, 0.06 * jolt),
        spine=(0.10, 0.0, -0.06 * jolt),
        head=(0.18, 0.0, 0.0),
        mouth=0.5,
    )


def towed(deck: float) -> PoseAt:
    """Leaning back on a board or skis against the pull of a bar in both hands."""

    def pose(m: Measures, now: Moment) -> Pose:
        s, k = m.scale, wave(now.time, 2.1, now.phase)
        hips: Vec = (0.03 * s * k, deck + m.hips - 0.20 * s, -0.26 * s)
        feet = [
            Step((side * 0.13 * s, m.ankle + deck, 0.16 * s), -0.15, side * 0.1) for side in (LEFT, RIGHT)
        ]
        hands = [
            gripping(
                m,
                side,
                (side * 0.14 * s, hips[1] + (0.42 + 0.05 * k) * s, 0.28 * s),
                (-side, 0.0, 0.0),
                (0.0, 0.1, 1.0),
                HOLD,
                (side * 0.6, -1.0, 0.0),
            )
            for side in (LEFT, RIGHT)
        ]
        return replace(
            stand(m, replace(now, look=None)),
            left_hand=hands[0],
            right_hand=hands[1],
            left_foot=feet[0],
            right_foot=feet[1],
            hips=hips,
            hips_turn=(-0.30, 0.0, 0.10 * k),
            spine=(0.05, 0.0, -0.06 * k),
            head=(0.12, 0.0, 0.0),
        )

    return pose


def under_canopy(m: Measures, now: Moment) -> Pose:
    """Sitting in the air under a canopy, both hands up at its lines."""
    s, k = m.scale, wave(now.time, 2.7, now.phase)
    y = ALOFT + m.hips
    feet = [
        Step((side * 0.10 * s, y - 0.46 * s, (0.40 + 0.08 * side * k) * s), 0.1) for side in (LEFT, RIGHT)
    ]
    hands = [
        gripping(
            m,
            side,
            (side * 0.26 * s, y + m.shoulder - m.hips + (0.26 - 0.06 * side * k) * s, 0.10 * s),
            (0.0, 1.0, 0.0),
            (-side * 0.4, 0.2, 0.8),
            HOLD,
            (side, -0.5, 0.0),
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
        hips_turn=(-0.15, 0.0, 0.08 * k),
        head=(0.1, 0.15 * k, 0.0),
    )


def canopy(m: Measures, now: Moment) -> Placed:
    """The canopy over who hangs under it."""
    return (0.0, ALOFT + m.shoulder, 0.0), (0.0, 0.0, 0.08 * wave(now.time, 2.7, now.phase))


def unicycle(m: Measures, now: Moment) -> Pose:
    """High over one wheel, feet going round, arms out."""
    s, k = m.scale, wave(now.time, 1.3, now.phase)
    a = now.distance / 0.33

    def foot(side: int) -> Step:
        b = a + (0.0 if side > 0 else math.pi)
        return Step((side * 0.11 * s, 0.42 + 0.13 * math.cos(b), 0.13 * math.sin(b)), 0.15)

    pose = stand(m, replace(now, look=None))
    pose = replace(
        pose,
        left_foot=foot(LEFT),
        right_foot=foot(RIGHT),
        hips=(0.0, 0.42 + 0.84 * m.leg, 0.0),
        hips_turn=(0.05, 0.0, 0.05 * k),
        spine=(0.03, 0.0, -0.10 * k),
    )
    return arms_out(pose, m, 0.10 * k, -0.02)


def spun_on_floor(m: Measures, now: Moment) -> Pose:
    """Upside down on one hand, the legs wide apart in the air and flung round."""
    s, a = m.scale, math.tau * now.time / 3.4 + 0.5
    hips: Vec = (0.0, m.arm + 0.97 * (m.shoulder - m.hips), 0.0)
    leg = 0.94 * (m.leg + 0.02 * s)

    def foot(side: int) -> Step:
        b, open_, long = (a, 1.05, leg) if side > 0 else (a + math.pi, 0.80, 0.72 * leg)
        out = long * math.sin(open_)
        at = (hips[0] + out * math.cos(b), hips[1] + long * math.cos(open_), hips[2] + out * math.sin(b))
        return Step(at, math.pi - 0.5)

    ground = Reach((-0.10 * s, 0.05, 0.02), (0.0, -0.1, 1.0), (0.0, -1.0, 0.0), (-1.0, 0.0, -0.3), FLAT)
    free = Reach(
        (0.66 * s, m.arm + 0.10 * s, 0.10 * s), (0.9, 0.2, 0.2), (0.0, 0.0, 1.0), (0.6, 0.6, 0.0), FLAT
    )
    return Pose(
        free,
        ground,
        foot(LEFT),
        foot(RIGHT),
        hips=hips,
        hips_turn=(math.pi, 0.25 * math.sin(a), 0.0),
        head=(-0.4, 0.0, 0.0),
    )


def on_deck(m: Measures, now: Moment) -> Pose:
    """Upright on a low deck between two wheels."""
    return moved(stand(m, replace(now, look=None)), 0.24)


def dangle(m: Measures, now: Moment) -> Pose:
    """Sitting, the legs hanging and swinging by turns."""
    s, pose = m.scale, sit(m, replace(now, look=None))
    k = wave(now.time, 1.3, now.phase)

    def foot(side: int) -> Step:
        x, _, z = (pose.left_foot if side > 0 else pose.right_foot).ankle
        swing = 0.5 + 0.5 * side * k
        return Step(
            (x, m.ankle + (0.05 + 0.16 * swing) * s, z + (0.26 * swing - 0.10) * s), -0.2 - 0.5 * swing
        )

    return replace(pose, left_foot=foot(LEFT), right_foot=foot(RIGHT))


def rises(m: Measures, now: Moment) -> Pose:
    """From a crouch up to standing, once."""
    k = smooth((now.time - 0.6) / 2.0)
    at_ease = replace(now, look=None)
    return mixed(crouch(m, at_ease), stand(m, at_ease), k)
