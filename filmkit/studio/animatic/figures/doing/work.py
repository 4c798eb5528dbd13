"""Work at a counter: plating, chopping, stirring, kneading, tasting, wiping, guiding hands.

Knows no tools and no food. Hands go to the surface, wherever it is; the body leans as far as it must.
"""

import math
from dataclasses import dataclass, replace

import numpy as np

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, smooth, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CLAW, CUP, FLAT, HOLD, KNIFE, PINCH, Grip, Pose, Reach
from filmkit.studio.animatic.figures.poses.arms import gripping
from filmkit.studio.animatic.figures.poses.gear import Placed
from filmkit.studio.animatic.figures.poses.poses import looking, stand
from filmkit.studio.animatic.geometry.transform import unit
from filmkit.studio.animatic.world import Vec

AHEAD = 0.66
"""Where hands work, in arm lengths before the body."""


def surface_of(m: Measures, now: Moment) -> float:
    """The height worked at: the counter's, else where a counter would suit."""
    return m.thigh + 0.02 * m.scale if now.surface is None else now.surface


def bent(m: Measures, now: Moment, look: Vec | None = None, lean: float = 0.10) -> Pose:
    """Standing at the surface, head bowed to the work; a low table is leaned over."""
    top = surface_of(m, now)
    spot = look or (0.0, top, AHEAD * m.arm)
    drop = m.shoulder - top
    over = lean + min(max((drop / m.arm - 0.80) * 0.9, 0.0), 0.55)
    pose = stand(m, replace(now, look=None))
    pose = replace(
        pose, spine=(pose.spine[0] + over * 0.55, 0.0, 0.0), chest=(pose.chest[0] + over * 0.45, 0.0, 0.0)
    )
    # the eyes see the work past the chest's own lean
    return looking(pose, m, now.look or spot, 0.80)


def hand_on(
    m: Measures, now: Moment, side: int, x: float, z: float, up: float, grip: Grip, fingers: Vec, palm: Vec
) -> Reach:
    """A wrist `up` metres (of an adult) over the surface, `x` out and `z` ahead in arm lengths."""
    wrist = (side * x * m.arm, surface_of(m, now) + up * m.scale, z * m.arm)
    return Reach(wrist, fingers=fingers, palm=palm, elbow=(side * 0.9, -0.35, -0.7), grip=grip)


def fingertips(m: Measures, side: int, tips: Vec, fingers: Vec, palm: Vec) -> Reach:
    """A claw whose fingertips touch a point."""
    along = unit(np.array(fingers))
    down = np.array(palm)
    down = unit(down - along * float(along @ down))
    wrist = np.array(tips) - (along * 0.116 + down * 0.066) * m.palm
    return Reach((wrist[0], wrist[1], wrist[2]), fingers, palm, (side * 1.0, 0.1, -0.4), CLAW)


def plate(m: Measures, now: Moment) -> Pose:
    """The left hand steadies a plate; the right sets small things down, precisely."""
    t = now.time
    k = (t / 2.6 + now.phase) % 1.0
    lift = smooth(k / 0.25) * (1 - smooth((k - 0.55) / 0.25))
    side = 0.26 * smooth((k - 0.05) / 0.25) * (1 - smooth((k - 0.45) / 0.25))
    tremor = 0.0015 * wave(t, 0.31)
    left = hand_on(m, now, LEFT, 0.27, AHEAD - 0.05, 0.045, CUP, (-0.75, -0.15, 0.5), (-0.35, -0.65, 0.2))
    right = hand_on(
        m,
        now,
        RIGHT,
        0.07 + side,
        AHEAD - 0.20,
        0.115 + 0.06 * lift + tremor,
        PINCH,
        (0.10, -0.62, 0.75),
        (0.30, -0.75, -0.6),
    )
    pose = bent(m, now)
    return replace(pose, left_hand=left, right_hand=right)


def chop(m: Measures, now: Moment) -> Pose:
    """The knife hand rocks; the other holds, fingertips back, and gives way."""
    beat = now.time / 0.62 + now.phase
    k = beat % 1.0
    up = 0.5 - 0.5 * math.cos(math.tau * k)
    within = (now.time / 6.0 + now.phase) % 1.0
    retreat = 0.05 * (within / 0.88 if within < 0.88 else 1 - smooth((within - 0.88) / 0.12))
    x, top, z = now.spot or (0.0, surface_of(m, now), AHEAD * m.arm)
    # the tip rests on the board and the handle rises about it
    pitch = 0.03 + 0.30 * up
    ahead = np.array([0.10, -math.sin(pitch), math.cos(pitch)])
    lift = np.array([0.0, math.cos(pitch), math.sin(pitch)])
    grip = np.array([x, top + 0.004, z + 0.09]) - 0.255 * ahead + 0.029 * lift
    right = gripping(
        m, RIGHT, (grip[0], grip[1], grip[2]), tuple(ahead), (0.10, -1.0, 0.25), KNIFE, (-1.0, -0.1, -0.5)
    )
    tips = (x + 0.030 + retreat, top + 0.022, z + 0.005)
    left = fingertips(m, LEFT, tips, (-0.80, -0.10, 0.55), (-0.22, -0.95, -0.10))
    return replace(bent(m, now, (x, top, z)), left_hand=left, right_hand=right)


def stir(m: Measures, now: Moment) -> Pose:
    """The right hand leads a spoon round a pot; the left holds the rim."""
    a = math.tau * (now.time / 1.9 + now.phase)
    x, top, z = now.spot or (-0.06 * m.arm, surface_of(m, now), AHEAD * m.arm)
    grip = (
        x - 0.07 * m.arm + 0.07 * m.arm * math.cos(a),
        top + 0.20 * m.scale,
        z - 0.05 * m.arm + 0.07 * m.arm * math.sin(a),
    )
    right = gripping(m, RIGHT, grip, (-0.25, 0.95, -0.30), (0.75, 0.0, 0.65), HOLD, (-1.0, -0.3, -0.4))
    left = hand_on(m, now, LEFT, 0.30, AHEAD - 0.08, 0.135, CUP, (-0.55, -0.2, 0.8), (-0.7, -0.7, 0.0))
    return replace(bent(m, now, lean=0.06), left_hand=left, right_hand=right)


def knead(m: Measures, now: Moment) -> Pose:
    """Both hands push the dough away and draw it back; the shoulders go along."""
    k = 0.5 + 0.5 * wave(now.time, 1.7, now.phase)
    twist = 0.04 * wave(now.time, 3.4, now.phase)

    x, z = (0.0, AHEAD) if now.spot is None else (now.spot[0] / m.arm, now.spot[2] / m.arm - 0.10)

    def hand(side: int) -> Reach:
        return hand_on(
            m,
            now,
            side,
            0.115 + side * x,
            z - 0.16 + 0.17 * k + side * twist,
            0.125 - 0.012 * k,
            CUP,
            (-side * 0.35, -0.40, 0.9),
            (-side * 0.15, -0.95, -0.3),
        )

    pose = bent(m, now, lean=0.14 + 0.08 * k)
    return replace(pose, left_hand=hand(LEFT), right_hand=hand(RIGHT))


def guide(m: Measures, now: Moment) -> Pose:
    """Hands reach round another's and move with them; stands close behind or beside."""
    k = 0.5 + 0.5 * wave(now.time, 1.7, now.phase)
    spot = now.look or (-0.20 * m.arm, surface_of(m, now) + 0.05, 0.80 * m.arm)
    x, z = spot[0] / m.arm, min(spot[2] / m.arm, 0.86)

    def hand(side: int) -> Reach:
        reach = hand_on(
            m,
            now,
            side,
            0.13,
            z - 0.14 + 0.10 * k,
            0.115,
            CUP,
            (-side * 0.35, -0.45, 0.85),
            (-side * 0.2, -0.95, -0.2),
        )
        wx, wy, wz = reach.wrist
        return replace(reach, wrist=(wx + x * m.arm, wy, wz))

    pose = bent(m, replace(now, look=None), spot, lean=0.20)
    return replace(pose, left_hand=hand(LEFT), right_hand=hand(RIGHT))


def taste(m: Measures, now: Moment) -> Pose:
    """A spoon goes from the pot to the lips, and waits there."""
    k = smooth(1.5 * max(0.0, wave(now.time, 5.0, now.phase - 0.12)))
    pot, lips = surface_of(m, now) + 0.22 * m.scale, m.head - 0.095 * m.scale
    # the bowl of the spoon is 15 cm ahead of the thumb
    way: Vec = (0.45 + 0.20 * k, -0.55 * (1 - k) + 0.12, 0.70 - 1.35 * k)
    tip = np.array([0.0, pot + (lips - pot) * k, (AHEAD * m.arm) * (1 - k) + 0.135 * m.face * k])
    grip = tip - 0.155 * unit(np.array(way))
    right = gripping(
        m, RIGHT, (grip[0], grip[1], grip[2]), way, (0.15, 0.75 * k - 0.3, 0.55), HOLD, (-0.6, -1.0, 0.1)
    )
    left = hand_on(m, now, LEFT, 0.24, AHEAD - 0.15, 0.05, FLAT, (-0.3, -0.1, 0.9), (0.0, -1.0, 0.0))
    pose = bent(m, now, lean=0.06 * (1 - k))
    head = (pose.head[0] * (1 - 0.7 * k), pose.head[1], pose.head[2] + 0.05 * k)
    neck = (pose.neck[0] * (1 - 0.6 * k), pose.neck[1], pose.neck[2])
    return replace(pose, left_hand=left, right_hand=right, head=head, neck=neck, lids=max(pose.lids, 0.5 * k))


def wipe(m: Measures, now: Moment) -> Pose:
    """A cloth goes round on the surface under the right hand."""
    a = math.tau * (now.time / 1.9 + now.phase)
    right = hand_on(
        m,
        now,
        RIGHT,
        0.20 + 0.22 * math.cos(a),
        AHEAD + 0.06 * math.sin(a),
        0.035,
        FLAT,
        (0.25, -0.10, 0.95),
        (0.0, -1.0, 0.0),
    )
    left = hand_on(m, now, LEFT, 0.32, AHEAD - 0.12, 0.03, FLAT, (-0.2, -0.05, 0.95), (0.0, -1.0, 0.0))
    pose = bent(m, now, lean=0.14)
    return replace(pose, left_hand=left, right_hand=right)


SWAYS = 0.32
"""Radians that a vessel is tipped more and less while it pours."""


@dataclass(frozen=True, slots=True)
class Pouring:
    """The right hand holds a vessel, its mouth over what the left steadies, and tips it more and less."""

    out: float
    """Metres from the grip to the mouth, away from the hand, of a vessel that is upright."""
    up: float
    """The same, along the vessel."""
    tip: float
    """Radians."""
    high: float
    """Metres of the mouth above the surface."""

    def __call__(self, m: Measures, now: Moment) -> Pose:
        """One instant."""
        tip = self.tip + SWAYS * wave(now.time, 2.0, now.phase)
        x, top, z = now.spot or (0.02 * m.arm, surface_of(m, now), (AHEAD - 0.04) * m.arm)
        c, s = math.cos(tip), math.sin(tip)
        lift = self.high - (self.up * c - self.out * s)
        grip = (x - self.up * s - self.out * c, top + lift, z)
        right = gripping(m, RIGHT, grip, (s, c, 0.0), (0.25 * c, 0.0, 0.9), HOLD, (-1.0, -0.1, -0.4))
        left = hand_on(m, now, LEFT, 0.21, AHEAD - 0.12, 0.05, CUP, (-0.75, -0.05, 0.6), (-0.6, -0.2, -0.6))
        return replace(bent(m, now, (x, top, z), lean=0.06), left_hand=left, right_hand=right)


POUR = Pouring(out=0.0, up=0.18, tip=1.75, high=0.25)
"""From a bottle, or whatever is held round its body."""
POUR_POT = Pouring(out=0.172, up=0.058, tip=0.75, high=0.235)
POUR_TEAPOT = Pouring(out=0.275, up=0.05, tip=0.55, high=0.235)
POUR_JUG = Pouring(out=0.136, up=0.10, tip=1.05, high=0.245)


def filled(m: Measures, now: Moment) -> Placed:
    """The glass that is poured into, and where the stream meets it."""
    x, top, z = now.spot or (0.02 * m.arm, surface_of(m, now), (AHEAD - 0.04) * m.arm)
    return (x, top, z), (0.0, 0.0, 0.0)


def lean(m: Measures, now: Moment) -> Pose:
    """Both hands on the surface, the weight on them."""

    def hand(side: int) -> Reach:
        return hand_on(
            m, now, side, 0.42, AHEAD - 0.14, 0.035, FLAT, (side * 0.25, -0.12, 0.95), (0.0, -1.0, 0.0)
        )

    pose = bent(m, now, look=(0.0, m.head - 0.25 * m.scale, 3.0), lean=0.22)
    return replace(pose, left_hand=hand(LEFT), right_hand=hand(RIGHT))


def serve(m: Measures, now: Moment) -> Pose:
    """Holds a plate before the body with both hands, and looks at it."""
    y = m.shoulder - 0.66 * m.arm + 0.004 * wave(now.time, 3.7, now.phase)

    def hand(side: int) -> Reach:
        wrist = (side * 0.21 * m.arm, y, 0.50 * m.arm)
        return Reach(
            wrist,
            fingers=(-side * 0.45, 0.0, 0.9),
            palm=(-side * 0.25, 0.95, 0.0),
            elbow=(side, -0.6, -0.5),
            grip=CUP,
        )

    pose = stand(m, replace(now, look=now.look or (0.0, y, 0.75 * m.arm)))
    return replace(pose, left_hand=hand(LEFT), right_hand=hand(RIGHT))
