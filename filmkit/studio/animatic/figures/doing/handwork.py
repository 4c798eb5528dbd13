"""What hands do with a thing before them: fold, iron, wash up, wrap, hammer, paint, knit, throw a pot, plant.

Knows no verbs and no things. Work at a table goes to its surface, as in `work`.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, smooth, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import (
    CLAW,
    CUP,
    FLAT,
    HOLD,
    LOOSE_FIST,
    PINCH,
    Grip,
    Pose,
    Reach,
)
from filmkit.studio.animatic.figures.doing.work import AHEAD, bent, hand_on, surface_of
from filmkit.studio.animatic.figures.poses.arms import gripping
from filmkit.studio.animatic.figures.poses.gear import Placed
from filmkit.studio.animatic.figures.poses.poses import crouch, looking, sit, stand
from filmkit.studio.animatic.world import Vec

ROUND = 2.1
"""Seconds of one stroke."""


def both(
    m: Measures, now: Moment, x: float, z: float, up: float, turn: float = 0.0, grip: Grip = CUP
) -> tuple[Reach, Reach]:
    """Left and right hand over the surface, mirrored, `x` out and `z` ahead in arm lengths.

    `turn` puts one before the other.
    """
    hands = [
        hand_on(
            m, now, side, x, z + side * turn, up, grip, (-side * 0.45, -0.35, 0.8), (-side * 0.4, -0.9, 0.0)
        )
        for side in (LEFT, RIGHT)
    ]
    return hands[0], hands[1]


def fold(m: Measures, now: Moment) -> Pose:
    """Cloth is lifted by two corners, held up before the chest, laid together and pressed down."""
    k = smooth(0.5 + 0.7 * wave(now.time, 2.7))
    left, right = both(m, now, 0.20 + 0.24 * k, AHEAD - 0.10 * k, 0.05 + 0.42 * k, 0.0, PINCH)
    return replace(bent(m, now, lean=0.10 * (1 - k)), left_hand=left, right_hand=right)


def cloth_folded(m: Measures, now: Moment) -> Placed:
    """Hanging between the hands of who folds."""
    k = smooth(0.5 + 0.7 * wave(now.time, 2.7))
    top = surface_of(m, now)
    return (0.0, top + (0.02 + 0.42 * k) * m.scale, (AHEAD + 0.10 - 0.12 * k) * m.arm), (
        -1.35 * (1 - k),
        0.0,
        0.0,
    )


SHEET = 0.15
"""Metres of an adult: half of a sheet that is folded."""


def _turned_over(now: Moment) -> float:
    """How far a half of the sheet is turned over the other, radians."""
    return 1.35 + 1.35 * wave(now.time, 2.4, now.phase)


def crease(m: Measures, now: Moment) -> Pose:
    """The right hand turns half of a sheet over the half that the left holds down."""
    a, far = _turned_over(now), SHEET * m.scale / m.arm
    right = hand_on(
        m,
        now,
        RIGHT,
        0.04 + far * math.cos(a),
        AHEAD - 0.18,
        0.05 + SHEET * math.sin(a),
        PINCH,
        (0.3, -0.3, 0.9),
        (0.6, -0.7, 0.0),
    )
    left = hand_on(m, now, LEFT, far + 0.06, AHEAD - 0.22, 0.035, FLAT, (-0.3, -0.1, 0.9), (0.0, -1.0, 0.0))
    return replace(bent(m, now, lean=0.08), left_hand=left, right_hand=right)


def sheet_held_down(m: Measures, now: Moment) -> Placed:
    """The half of the sheet that lies, by the fold."""
    return (0.0, surface_of(m, now), (AHEAD + 0.06) * m.arm), (0.0, 0.0, 0.0)


def sheet_turned(m: Measures, now: Moment) -> Placed:
    """The half that is turned over it."""
    at, _ = sheet_held_down(m, now)
    return at, (0.0, 0.0, math.pi - _turned_over(now))


def done_already(m: Measures, now: Moment) -> Placed:
    """What was made before, beside the work."""
    return (0.34 * m.scale, surface_of(m, now) + 0.05, (AHEAD + 0.16) * m.arm), (0.0, 0.7, 0.0)


def iron(m: Measures, now: Moment) -> Pose:
    """An iron goes to and fro over what lies on the board; the left hand holds it smooth."""
    k = wave(now.time, ROUND)
    top, s = surface_of(m, now), m.scale
    spot: Vec = ((-0.20 + 0.26 * k) * s, top + 0.125, (AHEAD - 0.05) * m.arm)
    right = gripping(m, RIGHT, spot, (1.0, 0.0, 0.05), (0.0, -0.5, 0.85), HOLD, (-0.9, -0.2, -0.5))
    left = hand_on(m, now, LEFT, 0.42, AHEAD - 0.05, 0.03, FLAT, (-0.8, -0.1, 0.4), (0.0, -1.0, 0.0))
    pose = bent(m, now, lean=0.12)
    return replace(pose, left_hand=left, right_hand=right, spine=(pose.spine[0], 0.10 * k, 0.0))


def rub(m: Measures, now: Moment) -> Pose:
    """The left hand holds a thing over the surface, the right rubs round on it: washing up, shining."""
    a = math.tau * now.time / 0.95
    left = hand_on(m, now, LEFT, 0.13, AHEAD - 0.12, 0.16, CUP, (-0.7, 0.0, 0.6), (-0.6, 0.6, 0.0))
    right = hand_on(
        m,
        now,
        RIGHT,
        0.04 + 0.13 * math.cos(a),
        AHEAD - 0.08,
        0.20 + 0.05 * math.sin(a),
        LOOSE_FIST,
        (0.7, -0.3, 0.6),
        (0.6, -0.7, 0.0),
    )
    return replace(bent(m, now, lean=0.08), left_hand=left, right_hand=right)


def wrap(m: Measures, now: Moment) -> Pose:
    """Both hands go round a parcel: over it, along its sides, over it again."""
    k = 0.5 + 0.5 * wave(now.time, ROUND)
    left, right = both(
        m, now, 0.10 + 0.22 * k, AHEAD - 0.06, 0.20 - 0.10 * k, 0.10 * wave(now.time, ROUND, 0.25)
    )
    return replace(bent(m, now, lean=0.12), left_hand=left, right_hand=right)


def hammer(m: Measures, now: Moment) -> Pose:
    """A hammer goes up to the shoulder and down on what the left hand holds."""
    s, top = m.scale, surface_of(m, now)
    u = (now.time / 0.95) % 1.0
    up = smooth(u / 0.55) * (1 - smooth((u - 0.62) / 0.2))
    spot: Vec = ((-0.16 - 0.10 * up) * s, top + (0.10 + 0.42 * up) * s, (0.34 - 0.06 * up) * s)
    right = gripping(
        m, RIGHT, spot, (0.35, 0.35 + 0.8 * up, 0.85 - 0.9 * up), (0.5, -0.8, 0.2), HOLD, (-1.0, -0.3, -0.4)
    )
    left = hand_on(m, now, LEFT, 0.12, AHEAD + 0.02, 0.06, PINCH, (-0.7, -0.3, 0.5), (-0.5, -0.8, 0.0))
    return replace(bent(m, now, lean=0.10), left_hand=left, right_hand=right)


def saw(m: Measures, now: Moment) -> Pose:
    """A saw goes out and back with the whole arm; the left hand holds the wood."""
    s, top, k = m.scale, surface_of(m, now), wave(now.time, 1.3)
    spot: Vec = (-0.14 * s, top + 0.16 * s - 0.04 * k * s, (0.30 + 0.17 * k) * s)
    right = gripping(m, RIGHT, spot, (0.0, 0.85, 0.35), (0.1, -0.4, 0.9), HOLD, (-0.7, 0.0, -1.0))
    left = hand_on(m, now, LEFT, 0.30, AHEAD - 0.02, 0.05, FLAT, (-0.6, -0.2, 0.6), (0.0, -1.0, 0.0))
    return replace(bent(m, now, lean=0.16), left_hand=left, right_hand=right)


def board_sawn(m: Measures, now: Moment) -> Placed:
    """Flat on the table, its end under the saw and out over the edge."""
    return (0.28 * m.scale, surface_of(m, now) + 0.02, 0.48 * m.scale), (-math.pi / 2, 0.0, 0.0)


def paint(m: Measures, now: Moment) -> Pose:
    """A brush goes over a canvas on an easel; the left hand holds a palette."""
    s, t = m.scale, now.time
    spot: Vec = (
        (-0.10 + 0.16 * wave(t, 2.1)) * s,
        m.shoulder + (-0.10 + 0.16 * wave(t, 2.9, 0.2)) * s,
        0.52 * s,
    )
    right = gripping(m, RIGHT, spot, (0.10, 0.25, 1.0), (0.8, -0.2, 0.4), PINCH, (-0.9, -0.8, 0.0))
    left = gripping(
        m,
        LEFT,
        (0.22 * s, m.hips + 0.16 * s, 0.30 * s),
        (-0.5, 0.0, 0.85),
        (-0.8, 0.1, -0.3),
        HOLD,
        (0.8, -0.9, -0.2),
    )
    return looking(
        replace(stand(m, replace(now, look=None)), left_hand=left, right_hand=right),
        m,
        (spot[0], spot[1] + 0.05, 0.9),
        0.8,
    )


def knit(m: Measures, now: Moment) -> Pose:
    """Sitting, two needles tick against each other over the lap."""
    s, k = m.scale, wave(now.time, 0.8)
    pose = sit(m, replace(now, look=None))
    y = pose.hips[1] + 0.24 * s
    hands = [
        gripping(
            m,
            side,
            (side * (0.11 + 0.015 * k) * s, y + 0.02 * side * k, 0.30 * s),
            (-side * 0.6, 0.45, 0.6),
            (-side * 0.6, -0.2, 0.7),
            HOLD,
            (side, -0.6, -0.3),
        )
        for side in (LEFT, RIGHT)
    ]
    return replace(
        pose,
        left_hand=hands[0],
        right_hand=hands[1],
        neck=(0.20, 0.0, 0.0),
        head=(0.30, 0.0, 0.0),
        gaze=(0.0, -0.3),
    )


def pot(m: Measures, now: Moment) -> Pose:
    """Sitting at a wheel, both hands round the clay that turns, rising and sinking along it."""
    s, k = m.scale, 0.5 + 0.5 * wave(now.time, 2.7)
    pose = sit(m, replace(now, look=None))
    y = 0.62 * s + 0.16 * s * k

    def hand(side: int) -> Reach:
        return Reach(
            (side * (0.145 - 0.03 * k) * s, y, 0.47 * s),
            (-side * 0.35, -0.35, 0.85),
            (-side * 0.9, -0.2, 0.2),
            (side, -0.5, -0.2),
            CUP,
        )

    pose = replace(
        pose, left_hand=hand(LEFT), right_hand=hand(RIGHT), spine=(0.22, 0.0, 0.0), chest=(0.18, 0.0, 0.0)
    )
    return replace(
        pose,
        neck=(0.15, 0.0, 0.0),
        head=(0.25, 0.0, 0.0),
        gaze=(0.0, -0.3),
        left_foot=replace(pose.left_foot, ankle=(0.30 * s, m.ankle, 0.40 * s)),
        right_foot=replace(pose.right_foot, ankle=(-0.30 * s, m.ankle, 0.40 * s)),
    )


def play_console(m: Measures, now: Moment) -> Pose:
    """A controller in both hands before the chest; thumbs and body go with the game."""
    s, t = m.scale, now.time
    pose = sit(m, replace(now, look=None))
    jolt, tilt = wave(t, 1.3), 0.16 * wave(t, 2.1)
    y = pose.hips[1] + (0.25 + 0.03 * jolt) * s
    hands = [
        Reach(
            (side * 0.105 * s, y + side * 0.08 * tilt * s, 0.40 * s),
            (-side * 0.35, 0.25, 0.9),
            (-side * 0.6, 0.6, -0.2),
            (side, -0.7, -0.3),
            CUP,
        )
        for side in (LEFT, RIGHT)
    ]
    return replace(
        pose,
        left_hand=hands[0],
        right_hand=hands[1],
        spine=(0.20 + 0.03 * jolt, 0.0, tilt),
        head=(-0.12, 0.0, tilt),
        mouth=0.12,
    )


def console_held(m: Measures, now: Moment) -> Placed:
    """Between the hands of who plays."""
    pose = play_console(m, now)
    (lx, ly, lz), (rx, ry, rz) = pose.left_hand.wrist, pose.right_hand.wrist
    return ((lx + rx) / 2, (ly + ry) / 2 + 0.035, (lz + rz) / 2 + 0.085), (
        -0.3,
        0.0,
        0.16 * wave(now.time, 2.1),
    )


def stroke(m: Measures, now: Moment) -> Pose:
    """Crouching, a hand strokes to and fro at knee height: an animal's back, a plant, an engine."""
    s, k = m.scale, wave(now.time, ROUND)
    pose = crouch(m, replace(now, look=None))
    hand = Reach(
        (-0.05 * s + 0.10 * s * k, 0.54 * s, (0.42 + 0.07 * k) * s),
        (0.3, -0.25, 0.9),
        (0.0, -1.0, -0.1),
        (-0.9, -0.3, -0.3),
        FLAT,
    )
    return looking(replace(pose, right_hand=hand), m, (0.0, m.head - 0.55, 0.9), 0.7)


def groom(m: Measures, now: Moment) -> Pose:
    """Crouching, one hand draws a brush along the back of what stands across, the other is on it."""
    s, k = m.scale, wave(now.time, ROUND)
    x, y, z = now.spot or (0.0, 0.62 * s, 0.5 * s)
    pose = crouch(m, replace(now, look=None, spot=None))
    brush = gripping(
        m,
        RIGHT,
        (x - (0.02 + 0.16 * k) * s, y + 0.05, z - 0.04 * s),
        (0.7, -0.1, 0.6),
        (0.3, -0.3, 0.9),
        HOLD,
        (-0.9, -0.3, -0.3),
    )
    flat = Reach(
        (x + 0.24 * s, y + 0.03, z - 0.06 * s), (-0.2, -0.2, 0.9), (0.0, -1.0, 0.0), (0.9, -0.3, -0.3), FLAT
    )
    return looking(replace(pose, right_hand=brush, left_hand=flat), m, (x, y, z), 0.7)


def plant(m: Measures, now: Moment) -> Pose:
    """Crouching, both hands press the earth round a seedling."""
    s, k = m.scale, 0.5 + 0.5 * wave(now.time, ROUND)
    pose = crouch(m, replace(now, look=None))
    hands = [
        Reach(
            (side * (0.13 + 0.09 * k) * s, (0.17 + 0.09 * k) * s, 0.42 * s),
            (-side * 0.5, -0.5, 0.6),
            (-side * 0.6, -0.7, 0.0),
            (side, 0.0, -0.4),
            CLAW,
        )
        for side in (LEFT, RIGHT)
    ]
    return replace(
        pose,
        left_hand=hands[0],
        right_hand=hands[1],
        hips_turn=(0.42, 0.0, 0.0),
        spine=(0.42, 0.0, 0.0),
        chest=(0.36, 0.0, 0.0),
        head=(0.15, 0.0, 0.0),
    )


def in_left(m: Measures, now: Moment) -> Placed:
    """What the left hand holds up over the surface to be rubbed."""
    return (0.02 * m.arm, surface_of(m, now) + 0.20 * m.scale, (AHEAD + 0.03) * m.arm), (-0.9, 0.3, 0.0)


def under_hands(m: Measures, now: Moment) -> Placed:
    """What lies on the surface between the hands."""
    if now.spot is not None:
        x, y, z = now.spot
        return (x, y, z - 0.10 * m.scale), (0.0, 0.0, 0.0)
    return (0.0, surface_of(m, now), (AHEAD + 0.06) * m.arm), (0.0, 0.0, 0.0)


def under_blade(m: Measures, now: Moment) -> Placed:
    """What lies on the surface to the left of a blade, held by the left hand."""
    if now.spot is not None:
        x, y, z = now.spot
        return (x + 0.06 * m.scale, y, z), (0.0, 0.4, 0.0)
    return (0.06 * m.scale, surface_of(m, now), (AHEAD + 0.10) * m.arm), (0.0, 0.4, 0.0)


def under_knife(m: Measures, now: Moment) -> Placed:
    """The board that what is cut lies on: let into the surface, so that nothing lies higher for it."""
    return (-0.03 * m.scale, surface_of(m, now), (AHEAD + 0.06) * m.arm), (0.0, 0.0, 0.0)
