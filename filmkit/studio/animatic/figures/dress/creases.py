"""How worn cloth creases: rings at elbows, knees and cuffs, drags at the waist, folds of a skirt.

Knows no garment. Heights are a closed form of a point at rest, so what is sewn on a cloth creases as it does.
"""

from collections.abc import Callable

import numpy as np

from filmkit.studio.animatic.figures.body import skeleton
from filmkit.studio.animatic.figures.body.skeleton import SIDES, Bone
from filmkit.studio.animatic.geometry.transform import F64, unit
from filmkit.studio.animatic.world import F32

FOLDS = 13
"""Of a skirt, all round."""
DEEP = 0.010
"""Of a fold at a hem, metres."""
NEAR = 0.004
"""Between the points a slope is measured at, metres."""


def creased(points: F32, normals: F32, rest: F64, strength: float, folds: float = 0.0) -> tuple[F32, F32]:
    """The cloth creased, `strength` 1 that of a shirt; `folds` 1 is a wide skirt's fall below the hips."""
    p, n = points.astype(np.float64), normals.astype(np.float64)
    if strength:
        p, n = _raised(p, n, n, lambda at: strength * _creases(at, rest))
    if folds:
        hip = float(rest[Bone.HIPS][1])
        out = unit(p * (1.0, 0.0, 1.0))
        p, n = _raised(p, n, out, lambda at: folds * _folds(at, hip))
    return p.astype(np.float32), n.astype(np.float32)


def _raised(p: F64, n: F64, way: F64, height: Callable[[F64], F64]) -> tuple[F64, F64]:
    """Points moved by a height along `way`, and normals that lean as its slope does."""
    moved = p + way * height(p)[:, None]
    slope = np.stack([height(p + off) - height(p - off) for off in np.eye(3) * NEAR], 1) / (2 * NEAR)
    along = slope - n * (slope * n).sum(1, keepdims=True)
    return moved, unit(n - along * (n * way).sum(1, keepdims=True))


def _wave(turns: F64) -> F64:
    """Ridges sharper than the hollows between them, -1 to 1, one a turn."""
    return np.asarray(2.0 * (0.5 + 0.5 * np.sin(2 * np.pi * turns)) ** 1.7 - 0.8, np.float64)


def _bell(x: F64, wide: float) -> F64:
    return np.asarray(np.exp(-((x / wide) ** 2)), np.float64)


def _creases(p: F64, rest: F64) -> F64:
    high = np.zeros(len(p))
    arms = np.zeros(len(p))
    for side in SIDES:
        along, round_it, near = _on_limb(p, rest[list(skeleton.arm(side))])
        arm = near * np.clip((p[:, 0] * side - rest[skeleton.arm(side)[0], 0] * side) / 0.04, 0, 1)
        lean = 0.16 * np.sin(round_it + 0.6 * side)
        high += arm * 0.0038 * _bell(along - 1.0, 0.36) * _wave(along / 0.23 + lean)
        high += arm * 0.0028 * _bell(along - 1.86, 0.17) * _wave(along / 0.17 - lean)
        high += arm * 0.0022 * _bell(along - 0.42, 0.30) * _wave(along / 0.42 + 2.2 * lean)
        arms = np.maximum(arms, arm)
        along, round_it, near = _on_limb(p, rest[list(skeleton.leg(side))])
        leg = near * np.clip((p[:, 0] * side) / 0.02, 0, 1)
        lean = 0.14 * np.sin(round_it + 1.1 * side)
        high += leg * 0.0026 * _bell(along - 1.06, 0.16) * _wave(along / 0.125 + 1.6 * lean)
        high += leg * 0.0044 * _bell(along - 1.90, 0.15) * _wave(along / 0.115 - lean)
        high += leg * 0.0045 * _bell(along - 0.32, 0.13) * _wave(along / 0.16 + 2.5 * p[:, 0] * side / 0.1)
    hips, spine, chest = (float(rest[b][1]) for b in (Bone.HIPS, Bone.SPINE, Bone.CHEST))
    x, y = np.abs(p[:, 0]), p[:, 1]
    trunk = (1 - arms) * np.clip((y - hips + 0.06) / 0.05, 0, 1)
    sway = 0.10 * np.sin(22.0 * p[:, 0] + 1.0)
    high += trunk * 0.0034 * _bell(y - (spine - 0.02), 0.085) * _wave((y + 0.35 * x) / 0.080 + sway)
    drag = np.clip((x - 0.02) / 0.07, 0, 1)
    high += trunk * 0.0034 * drag * _bell(y - (chest + 0.03), 0.09) * _wave((0.55 * y - x) / 0.105)
    return high


def _on_limb(p: F64, joints: F64) -> tuple[F64, F64, F64]:
    """How far along a limb points are (1 its middle joint, 2 its end), where round it, and how near."""
    best = np.full(len(p), np.inf)
    along, turn = np.zeros(len(p)), np.zeros(len(p))
    for k in (0, 1):
        way = joints[k + 1] - joints[k]
        t = np.clip((p - joints[k]) @ way / (way @ way), -0.2, 1.2)
        off = p - joints[k] - np.clip(t, 0, 1)[:, None] * way
        away = np.linalg.norm(off, axis=1)
        closer = away < best
        best = np.where(closer, away, best)
        along = np.where(closer, k + t, along)
        turn = np.where(closer, np.arctan2(off[:, 2], off[:, 0]), turn)
    return along, turn, np.clip((0.17 - best) / 0.04, 0, 1)


def _folds(p: F64, hip: float) -> F64:
    """Of a skirt: none at the hips, deepest at the hem."""
    round_it = np.arctan2(p[:, 0], p[:, 2])
    down = np.clip((hip - 0.02 - p[:, 1]) / 0.5, 0, 1) ** 0.8
    uneven = 0.22 * np.sin(2 * round_it + 1.3) + 0.12 * np.sin(5 * round_it)
    return np.asarray(DEEP * down * _wave(FOLDS * round_it / (2 * np.pi) + uneven), np.float64)
