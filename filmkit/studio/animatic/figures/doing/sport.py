"""Play with a ball, a disc, a racket, a bow: the body's part of it, and where the ball is meanwhile.

Knows no verbs and no meshes. A ball's flight is a closed form of the moment, as poses are.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, smooth, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CLAW, CUP, FLAT, HOLD, PINCH, Pose, Reach, Step
from filmkit.studio.animatic.figures.doing.tools import braced
from filmkit.studio.animatic.figures.poses.arms import at, gripping, hanging
from filmkit.studio.animatic.figures.poses.gear import Placed, between, spun, thrown
from filmkit.studio.animatic.figures.poses.poses import looking, stand
from filmkit.studio.animatic.world import Vec

SHOT = 2.7
"""Seconds from one throw to the next."""
CAST = 3.3
"""The same of what is thrown by hand: three instants of a shot are the arm back, the flight, the arm back."""
RING: Vec = (0.0, 2.34, 1.62)
"""Where the ring of a basket is: lower and nearer than on a court, to be in the picture."""


def _u(now: Moment, period: float = SHOT) -> float:
    return (now.time / period + 0.12) % 1.0


def shoot(m: Measures, now: Moment) -> Pose:
    """Knees bend with the ball at the chest, then the body goes up and the arms send it off."""
    s, u = m.scale, _u(now)
    up = smooth((u - 0.16) / 0.20) * (1 - smooth((u - 0.70) / 0.25))
    dip = smooth(u / 0.14) * (1 - smooth((u - 0.16) / 0.14))
    fly = 0.16 * s * max(0.0, math.sin(math.pi * min(max((u - 0.22) / 0.26, 0.0), 1.0)))
    y, z = m.shoulder - 0.22 * s + 0.72 * s * up + fly - 0.2 * s * dip, (0.30 + 0.06 * up) * s

    def hand(side: int) -> Reach:
        return at(
            m,
            side,
            0.20,
            y,
            z / m.arm,
            CLAW,
            fingers=(0.0, 0.9, 0.35),
            palm=(-side * 0.8, 0.2, 0.5),
            elbow=(side * 0.7, -0.8, 0.2),
        )

    pose = braced(m, now, 0.13, 0.06, 0.02)
    feet = [
        replace(f, ankle=(f.ankle[0], f.ankle[1] + fly, f.ankle[2]), pitch=f.pitch + 4 * fly)
        for f in (pose.left_foot, pose.right_foot)
    ]
    pose = replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        left_foot=feet[0],
        right_foot=feet[1],
        hips=(0.0, m.hips - (0.03 + 0.18 * dip) * s + fly, -0.05 * s * dip),
        spine=(0.22 * dip - 0.08 * up, 0.0, 0.0),
    )
    return looking(pose, m, RING, 0.6)


def ball_to_ring(m: Measures, now: Moment) -> Placed:
    """In both hands, then in an arc to the ring, and down through it."""
    u = _u(now)
    pose = shoot(m, now)
    (lx, ly, lz), (rx, ry, rz) = pose.left_hand.wrist, pose.right_hand.wrist
    hands = ((lx + rx) / 2, (ly + ry) / 2 + 0.12, (lz + rz) / 2 + 0.05)
    if u < 0.36:
        return hands, spun(0.0)
    off = shoot(m, replace(now, time=now.time - (u - 0.36) * SHOT)).left_hand.wrist
    start, k = (0.0, off[1] + 0.12, off[2] + 0.05), min((u - 0.36) / 0.30, 1.0)
    if k < 1.0:
        return thrown(start, RING, k, 0.32), spun(k)
    fallen = min((u - 0.66) / 0.22, 1.0)
    return (RING[0], RING[1] - (RING[1] - 0.13) * fallen**2, RING[2]), spun(fallen)


def dribble(m: Measures, now: Moment) -> Pose:
    """One hand keeps a ball bouncing; the knees are bent."""
    s, k = m.scale, abs(wave(now.time, 1.7))
    y = m.hips - 0.02 * s + 0.14 * s * k
    hand = at(
        m,
        RIGHT,
        0.42,
        y,
        0.62,
        CLAW,
        fingers=(0.1, -0.25, 0.9),
        palm=(0.0, -1.0, -0.2),
        elbow=(-0.9, -0.3, -0.5),
    )
    free = at(m, LEFT, 0.62, m.hips + 0.25 * s, 0.42, FLAT, palm=(0.0, -0.8, 0.4))
    pose = braced(m, now, 0.18, 0.20, 0.14)
    pose = replace(pose, left_hand=free, right_hand=hand, spine=(0.25, 0.0, 0.0), chest=(0.12, 0.0, 0.0))
    return looking(pose, m, (-0.2, 0.6, 1.4), 0.5)


def ball_bouncing(m: Measures, now: Moment) -> Placed:
    """Between the floor and the hand of who dribbles."""
    k = abs(wave(now.time, 1.7))
    low, high = 0.12, m.hips - 0.02 * m.scale
    return (-0.42 * m.arm, low + (high - low) * k, 0.62 * m.arm + 0.10), spun(now.time * 0.7)


def _cast(now: Moment) -> float:
    return (now.time / CAST + 0.02) % 1.0


def throw(m: Measures, now: Moment) -> Pose:
    """The arm goes back behind the head and whips forward; then it is open for what comes back."""
    s, u = m.scale, _cast(now)
    back = smooth(u / 0.22) * (1 - smooth((u - 0.30) / 0.12))
    out = smooth((u - 0.32) / 0.12) * (1 - smooth((u - 0.80) / 0.2))
    hand = Reach(
        (
            (-0.30 - 0.12 * back + 0.22 * out) * s,
            m.shoulder + (0.10 + 0.22 * back - 0.10 * out) * s,
            (0.25 - 0.42 * back + 0.36 * out) * s,
        ),
        (0.0, 0.8 - 0.7 * out, 0.3 + 0.7 * out),
        (0.2, -0.5, 0.8),
        (-1.0, 0.1, -0.3),
        CUP,
    )
    free = at(
        m, LEFT, 0.45, m.shoulder - (0.10 + 0.35 * out) * s, 0.60 - 0.35 * out, FLAT, palm=(-0.3, -0.8, 0.4)
    )
    pose = braced(m, now, 0.14, 0.20 + 0.05 * out, 0.06)
    pose = replace(
        pose,
        left_hand=free,
        right_hand=hand,
        hips_turn=(0.05, -0.45 * back + 0.35 * out, 0.0),
        spine=(0.22 * out - 0.12 * back, -0.30 * back + 0.25 * out, 0.0),
        chest=(0.10 * out, -0.25 * back + 0.25 * out, 0.0),
        head=(0.0, 0.7 * back - 0.5 * out, 0.0),
    )
    return looking(pose, m, now.look, 0.3)


def catch(m: Measures, now: Moment) -> Pose:
    """Both hands go up to what comes flying, take it to the chest, and give it back."""
    s, u = m.scale, _cast(now)
    up = smooth((u - 0.62) / 0.18) * (1 - smooth((u - 0.90) / 0.10))

    def hand(side: int) -> Reach:
        return at(
            m,
            side,
            0.20,
            m.shoulder + (-0.30 + 0.42 * up) * s,
            0.50 + 0.30 * up,
            CUP,
            fingers=(0.0, 0.75, 0.5),
            palm=(-side * 0.5, 0.0, 0.8),
            elbow=(side * 0.8, -0.8, 0.0),
        )

    pose = braced(m, now, 0.18, 0.10, 0.10)
    return replace(pose, left_hand=hand(LEFT), right_hand=hand(RIGHT), spine=(0.12 - 0.12 * up, 0.0, 0.0))


def flying(m: Measures, now: Moment) -> Placed:
    """What a thrower has in the hand, and then in the air straight ahead."""
    u, s = _cast(now), m.scale
    if u < 0.40:
        x, y, z = throw(m, now).right_hand.wrist
        return (x + 0.02, y + 0.09, z + 0.05), (0.2, 0.0, 0.3)
    k = min((u - 0.40) / 0.45, 1.0)
    end: Vec = (0.0, 1.45 * s, 2.7 * s)
    return thrown((-0.15 * s, m.shoulder + 0.05 * s, 0.60 * s), end, k, 0.22), (0.12, 9.0 * k, 0.75)


def kick(m: Measures, now: Moment) -> Pose:
    """The right leg swings from behind through the ball; arms out for balance."""
    s, u = m.scale, _u(now)
    back = smooth(u / 0.22) * (1 - smooth((u - 0.26) / 0.10))
    out = smooth((u - 0.28) / 0.12) * (1 - smooth((u - 0.74) / 0.22))
    pose = stand(m, replace(now, look=None))
    foot = Step(
        (-0.09 * s, m.ankle + (0.20 * back + 0.50 * out) * s, (-0.06 - 0.48 * back + 0.72 * out) * s),
        0.9 * back - 0.35 * out,
        -0.2,
    )
    arms = [hanging(m, side, side * 0.5 * (back - out) + 0.2, 0.10, 0.32) for side in (LEFT, RIGHT)]
    pose = replace(
        pose,
        left_hand=arms[0],
        right_hand=arms[1],
        left_foot=Step((0.09 * s, m.ankle, 0.06 * s), yaw=0.2),
        right_foot=foot,
        hips=(0.05 * s, m.hips - 0.04 * s, 0.0),
        hips_turn=(-0.10 * out + 0.12 * back, 0.25 * out - 0.25 * back, 0.0),
        spine=(0.10 * back - 0.16 * out, 0.0, 0.0),
    )
    return looking(pose, m, (0.0, 0.2, 1.6), 0.5)


def ball_kicked(m: Measures, now: Moment) -> Placed:
    """On the ground before the foot, then away."""
    u, s = _u(now), m.scale
    k = min(max((u - 0.36) / 0.34, 0.0), 1.0)
    return thrown((-0.10 * s, 0.11, 0.38 * s), (0.0, 0.55, 3.0), k, 0.30), spun(1.4 * k)


def racket(m: Measures, now: Moment) -> Pose:
    """A racket goes back, forward through the ball, and up over the other shoulder."""
    s, u = m.scale, (now.time / 2.1) % 1.0
    back = smooth(u / 0.30) * (1 - smooth((u - 0.36) / 0.12))
    out = smooth((u - 0.36) / 0.14) * (1 - smooth((u - 0.74) / 0.24))
    spot: Vec = (
        (-0.50 - 0.10 * back + 0.42 * out) * s,
        m.shoulder + (-0.30 + 0.05 * back + 0.30 * out) * s,
        (0.28 - 0.42 * back + 0.26 * out) * s,
    )
    way: Vec = (-0.7 + 0.9 * out, 0.35 + 0.6 * out, -0.35 * back + 0.45 * out + 0.1)
    hand = gripping(m, RIGHT, spot, way, (0.4, -0.2, 0.8), HOLD, (-0.9, -0.5, -0.4))
    free = at(m, LEFT, 0.50, m.shoulder - 0.25 * s, 0.50 - 0.3 * out, FLAT, palm=(-0.3, -0.8, 0.4))
    pose = braced(m, now, 0.20, 0.14, 0.10)
    return replace(
        pose,
        left_hand=free,
        right_hand=hand,
        hips_turn=(0.05, -0.5 * back + 0.4 * out, 0.0),
        spine=(0.12, -0.35 * back + 0.35 * out, 0.0),
        chest=(0.05, -0.2 * back + 0.2 * out, 0.0),
        head=(0.0, 0.6 * back - 0.5 * out, 0.0),
    )


def archery(m: Measures, now: Moment) -> Pose:
    """Side on: the left arm holds the bow out, the right draws the string to the cheek, and lets go."""
    s, u = m.scale, (now.time / 3.3 + 0.25) % 1.0
    drawn = smooth(u / 0.45) * (1 - smooth((u - 0.82) / 0.04))
    pose = stand(m, replace(now, look=None))
    y = m.shoulder + 0.02 * s
    bow = gripping(
        m, LEFT, (0.08 * s, y, 0.66 * s), (0.0, 1.0, 0.0), (-0.25, 0.0, 1.0), HOLD, (0.3, -1.0, 0.0)
    )
    hand = Reach(
        (0.0, y + 0.01 * s, (0.46 - 0.50 * drawn) * s),
        (0.35, 0.0, 0.9),
        (0.8, 0.0, -0.4),
        (-0.6, 0.25, -1.0),
        PINCH,
    )
    return replace(
        pose,
        left_hand=bow,
        right_hand=hand,
        left_foot=Step((0.02 * s, m.ankle, 0.22 * s), yaw=-0.6),
        right_foot=Step((-0.06 * s, m.ankle, -0.20 * s), yaw=-1.2),
        hips_turn=(0.0, -0.9, 0.0),
        spine=(0.0, -0.25, 0.0),
        chest=(0.0, -0.15, 0.0),
        neck=(0.0, 0.5, 0.0),
        head=(0.0, 0.75, 0.0),
    )


def arrow(m: Measures, now: Moment) -> Placed:
    """On the string; let go it is away at once."""
    u = (now.time / 3.3 + 0.25) % 1.0
    _, y, z = archery(m, now).right_hand.wrist
    return (0.06 * m.scale, y + 0.02, z + 0.06 + 30.0 * max(0.0, u - 0.83)), (0.0, 0.0, 0.0)


def juggle(m: Measures, now: Moment) -> Pose:
    """Two hands go up and down by turns under three balls."""
    s = m.scale

    def hand(side: int) -> Reach:
        k = wave(now.time, 0.9, 0.25 * side)
        return at(
            m,
            side,
            0.34,
            m.hips + (0.16 + 0.07 * k) * s,
            0.55,
            CUP,
            fingers=(-side * 0.3, 0.1, 0.9),
            palm=(0.0, 1.0, 0.0),
            elbow=(side * 0.8, -0.8, -0.4),
        )

    pose = stand(m, replace(now, look=None))
    return looking(
        replace(pose, left_hand=hand(LEFT), right_hand=hand(RIGHT)), m, (0.0, m.head + 0.35, 0.9), 0.8
    )


def juggled(number: int, m: Measures, now: Moment) -> Placed:
    """One of three balls: from hand to hand in a high arc."""
    s, u = m.scale, (now.time / 1.35 + number / 3) % 1.0
    way = 1.0 if u < 0.5 else -1.0
    k = (u % 0.5) * 2
    a: Vec = (-way * 0.26 * s, m.hips + 0.28 * s, 0.40 * s)
    b: Vec = (way * 0.22 * s, m.hips + 0.28 * s, 0.40 * s)
    return thrown(a, b, k, 0.62 * s), spun(u)


def lift(m: Measures, now: Moment) -> Pose:
    """A bar goes from the thighs to the shoulders and over the head."""
    s, k = m.scale, smooth(0.5 + 0.62 * wave(now.time, 3.1))
    y = m.hips + 0.02 * s + (m.shoulder + m.arm * 0.92 - m.hips) * k
    z = (0.20 + 0.22 * math.sin(math.pi * k)) * s
    hands = [
        gripping(
            m,
            side,
            (side * 0.36 * s, y, z),
            (-side, 0.0, 0.0),
            (0.0, 1.0 if k > 0.4 else -0.4, 0.5),
            HOLD,
            (side * 0.8, -0.5, 0.2),
        )
        for side in (LEFT, RIGHT)
    ]
    pose = braced(m, now, 0.17, 0.02, 0.06 + 0.12 * math.sin(math.pi * k))
    return replace(pose, left_hand=hands[0], right_hand=hands[1], mouth=0.3 * k)


def bar_lifted(m: Measures, now: Moment) -> Placed:
    """In both hands of who lifts."""
    k = smooth(0.5 + 0.62 * wave(now.time, 3.1))
    y = m.hips + 0.02 * m.scale + (m.shoulder + m.arm * 0.92 - m.hips) * k
    return (0.0, y, (0.20 + 0.22 * math.sin(math.pi * k)) * m.scale), (0.0, 0.0, 0.0)


def curl(m: Measures, now: Moment) -> Pose:
    """A weight in each hand comes up to the shoulder by turns."""

    def hand(side: int) -> Reach:
        a = 2.3 * smooth(0.5 + 0.6 * side * wave(now.time, 2.1)) + 0.05
        elbow = (side * (m.shoulders_apart + 0.03), m.shoulder - 0.52 * m.arm, 0.02)
        end = between(
            elbow,
            (elbow[0], elbow[1] - 0.46 * m.arm * math.cos(a), elbow[2] + 0.46 * m.arm * math.sin(a)),
            1.0,
        )
        return Reach(
            end,
            (0.0, -math.cos(a), math.sin(a)),
            (0.0, math.sin(a), math.cos(a)),
            (side * 0.1, -0.3, -1.0),
            HOLD,
        )

    return replace(stand(m, now), left_hand=hand(LEFT), right_hand=hand(RIGHT), spine=(0.0, 0.0, 0.0))
