"""Bodies that trip, and that turn over sideways: a cartwheel, rolling over the ground.

Knows no verbs and no mats.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, smooth, wave
from filmkit.studio.animatic.figures.body.moved import moved, pitched
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import FLAT, RELAXED, Pose, Reach, Step
from filmkit.studio.animatic.figures.poses.poses import stand
from filmkit.studio.animatic.world import Vec

QUARTER = math.pi / 2
WHEEL = 2.9
"""Seconds of a cartwheel to one side and back."""
ROLL = 5.2
"""Seconds of rolling over ahead, back, and back to the beginning."""
BY_THE_WAY = 0.7
"""Metres of an adult to either side that it goes."""
LOG = 0.14
"""Metres of an adult: half of how thick a body is that rolls, over clothes."""


def trip(m: Measures, now: Moment) -> Pose:
    """Stumbles, arms flung ahead, and falls flat on the face."""
    s = m.scale
    k = min(max((now.time - 0.30) / 1.35, 0.0), 1.0)
    over, flung = k**1.7, smooth(k / 0.35)
    pose = stand(m, replace(now, look=None))
    up = m.shoulder + (0.45 + 0.10 * over) * m.arm

    def hand(side: int) -> Reach:
        x, y, z = (pose.left_hand if side == LEFT else pose.right_hand).wrist
        end = (side * 0.28 * s, up, 0.30 * s * (1.0 - over) + 0.05 * s)
        at = tuple(p + (q - p) * flung for p, q in zip((x, y, z), end, strict=True))
        return Reach((at[0], at[1], at[2]), (0.0, 0.9, 0.3), (0.0, 0.1, 1.0), (side, 0.0, -0.2), FLAT)

    trailing = Step((-m.legs_apart, m.ankle + 0.22 * s * (flung - over), -0.26 * s * (flung - over)), 0.7)
    body = replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        left_foot=Step((m.legs_apart, m.ankle, 0.0), -0.9 * over),
        right_foot=trailing,
        head=(-0.35 * over, 0.0, 0.0),
        mouth=0.7 * flung * (1.0 - over),
    )
    return moved(pitched(body, (QUARTER - 0.04) * over, (0.0, 0.0, 0.0)), 0.115 * s * over)


def cartwheel(m: Measures, now: Moment) -> Pose:
    """Arms and legs spread like spokes, over the hands to one side and over them back."""
    k = 0.5 - 0.5 * math.cos(math.tau * now.time / WHEEL)
    over = math.tau * smooth(k)
    x = (2 * k - 1) * BY_THE_WAY * m.scale
    spokes = [0.42 * side + over for side in (LEFT, RIGHT)]
    up = m.shoulder - m.hips
    leg, arm = 0.97 * m.leg + (m.hips - m.thigh), 0.95 * m.arm
    feet = [(leg * math.sin(a), -leg * math.cos(a)) for a in spokes]
    top = (-up * math.sin(over), up * math.cos(over))
    wide = m.shoulders_apart
    hands = [
        (
            top[0] + side * wide * math.cos(over) - arm * math.sin(over - 0.30 * side),
            top[1] + side * wide * math.sin(over) + arm * math.cos(over - 0.30 * side),
        )
        for side in (LEFT, RIGHT)
    ]
    y = max(*(m.ankle - p[1] for p in feet), *(0.06 * m.scale - p[1] for p in hands))
    left, right = (_palm(at, top, side, (x, y)) for side, at in zip((LEFT, RIGHT), hands, strict=True))
    one, other = (_sole(at, a, m, (x, y)) for at, a in zip(feet, spokes, strict=True))
    return Pose(
        left,
        right,
        one,
        other,
        hips=(x, y, 0.0),
        hips_turn=(0.0, 0.0, over),
    )


def _palm(at: tuple[float, float], top: tuple[float, float], side: int, hips: tuple[float, float]) -> Reach:
    """A hand at the end of its spoke; on the ground it lies flat."""
    x, y = at[0] + hips[0], at[1] + hips[1]
    low = 1.0 - smooth((y - 0.10) / 0.25)
    out = (at[0] - top[0], at[1] - top[1])
    fingers: Vec = (out[0] * (1 - low) + 0.3 * side * low, out[1] * (1 - low), 0.8 * low + 0.05)
    return Reach((x, y, 0.0), fingers, (0.0, -low, 1.0 - low), None, FLAT)


def _sole(at: tuple[float, float], spoke: float, m: Measures, hips: tuple[float, float]) -> Step:
    """A foot at the end of its spoke: flat on the ground, in the air its toes pointed."""
    x, y = at[0] + hips[0], at[1] + hips[1]
    air = smooth((y - m.ankle) / (0.35 * m.scale))
    return Step((x, y, 0.0), (QUARTER - spoke) * air, QUARTER * air)


def roll_about(m: Measures, now: Moment) -> Pose:
    """Lying, the head to the left, arms at the chest, over and over ahead and back again."""
    s = m.scale
    up = m.shoulder - m.hips

    def hand(side: int) -> Reach:
        return Reach((up - 0.14 * s, side * 0.05 * s, 0.17 * s), (0.2, -side, 0.1), (0, 0, -1), None, RELAXED)

    def foot(side: int) -> Step:
        return Step((-m.leg - (m.hips - m.thigh) + 0.02, side * m.legs_apart * 0.7, 0.0), 0.3, -QUARTER)

    flat = Pose(
        hand(LEFT),
        hand(RIGHT),
        foot(LEFT),
        foot(RIGHT),
        hips=(0.0, 0.0, 0.0),
        hips_turn=(0.0, 0.0, -QUARTER),
    )
    over = 1.4 * math.pi * wave(now.time, ROLL)
    return moved(pitched(flat, over, (0.0, 0.0, 0.0)), LOG * s + 0.02, LOG * s * over)
