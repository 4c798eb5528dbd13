"""How cloth hangs below the hips: four panels round both legs, each of an upper and a lower half.

Knows no garments. A skirt or a coat's tails belong to neither leg: legs push the panels from inside,
and what is not pushed hangs down. Panels turn with no memory, so any frame can be posed alone.
"""

import math

import numpy as np

from filmkit.studio.animatic.figures.body import skeleton
from filmkit.studio.animatic.figures.body.skeleton import BONES, SIDES, Bone
from filmkit.studio.animatic.geometry.skin import Binding
from filmkit.studio.animatic.geometry.transform import F64, rotation
from filmkit.studio.animatic.world import F32

FRONT, BACK = 1, -1
FURTHEST = 0.85
"""Radians the lower half is kicked back by a heel: a shin beyond comes out under the hem."""
CREASE = 0.16
"""Metres over which cloth passes from the hips to its panels."""
KNEE = 0.10
"""The same at the knee."""


def panel(face: int, side: int) -> tuple[int, int]:
    """Upper and lower half of the panel before or behind one leg."""
    first = Bone.CLOTH + (0 if face == FRONT else 4) + (0 if side > 0 else 2)
    return first, first + 1


def hang(rest: F64, turns: F64, starts: F64) -> None:
    """Put the panels where the legs push them; fills their rows of `turns` and `starts`."""
    hips = turns[Bone.HIPS]
    legs = [_angles(side, hips, rest, turns) for side in SIDES]
    thighs, shins, asides = zip(*legs, strict=True)
    seated = _smooth((min(thighs) - 0.55) / 0.5)
    for i, side in enumerate(SIDES):
        ahead = max(0.0, 0.55 * thighs[i] + 0.45 * max(thighs))
        behind = min(0.0, 0.55 * thighs[i] + 0.45 * min(thighs)) * 0.85
        low = max(0.9 * shins[i], 0.20 * ahead)
        trail = max(min(0.7 * shins[i], 0.8 * behind), -FURTHEST)
        for face, upper, lower in ((FRONT, ahead, low), (BACK, behind, trail)):
            upper += (thighs[i] - upper) * seated
            lower += (shins[i] - lower) * seated
            _put(face, side, (upper, lower, asides[i]), hips, rest, turns, starts)


def _angles(side: int, hips: F64, rest: F64, turns: F64) -> tuple[float, float, float]:
    """How far a thigh and a shin point ahead, and the thigh aside, seen from the hips."""
    thigh, shin, foot = skeleton.leg(side)
    a = hips.T @ turns[thigh] @ (rest[shin] - rest[thigh])
    b = hips.T @ turns[shin] @ (rest[foot] - rest[shin])
    flat = math.hypot(a[1], a[2])
    return math.atan2(a[2], -a[1]), math.atan2(b[2], -b[1]), math.atan2(a[0], flat)


def _put(
    face: int, side: int, way: tuple[float, float, float], hips: F64, rest: F64, turns: F64, starts: F64
) -> None:
    high, low = panel(face, side)
    upper, lower, aside = way
    starts[high] = starts[skeleton.leg(side)[0]]
    turns[high] = hips @ rotation((-upper, 0.0, 0.0)) @ rotation((0.0, 0.0, 0.8 * aside))
    starts[low] = starts[high] + turns[high] @ (rest[low] - rest[high])
    turns[low] = hips @ rotation((-lower, 0.0, 0.0)) @ rotation((0.0, 0.0, 0.5 * aside))


def draped(binding: Binding, points: F32, rest: F64) -> Binding:
    """The same binding, what belonged to hips and cloth shared out among hips and panels."""
    every = np.zeros((len(points), BONES), np.float32)
    np.put_along_axis(every, binding.bones.astype(np.int64), binding.weights, 1)
    cloth = np.flatnonzero(every[:, Bone.CLOTH] > 0)
    whole = every[cloth, Bone.CLOTH] + every[cloth, Bone.HIPS]
    x, y, z = points[cloth].T
    hip, knee = rest[Bone.THIGH_L, 1], rest[Bone.SHIN_L, 1]
    down = _soft((hip + 0.03 - y) / CREASE)
    shin = _soft((knee + KNEE / 2 - y) / KNEE)
    left, front = _soft(0.5 + x / 0.16), _soft(0.5 + z / 0.14)
    every[cloth, Bone.HIPS] = whole * (1 - down)
    every[cloth, Bone.CLOTH] = 0
    for face, depth in ((FRONT, front), (BACK, 1 - front)):
        for side, half in ((1, left), (-1, 1 - left)):
            high, low = panel(face, side)
            every[cloth, high] = whole * down * depth * half * (1 - shin)
            every[cloth, low] = whole * down * depth * half * shin
    bones = np.argsort(-every, axis=1, kind="stable")[:, :4].astype(np.int32)
    weights = np.take_along_axis(every, bones.astype(np.int64), 1)
    return Binding(bones, (weights / weights.sum(1, keepdims=True)).astype(np.float32))


def _soft(t: F32) -> F32:
    t = np.clip(t, 0, 1)
    return (t * t * (3 - 2 * t)).astype(np.float32)


def _smooth(t: float) -> float:
    t = min(max(t, 0.0), 1.0)
    return t * t * (3 - 2 * t)
