"""Long hair as one curtain from a parting: over the skull, past the ears, and down to ragged ends.

Knows no colour. Head axes, as in `head`. It has an inside and an outside, which meet in points at the ends.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from filmkit.studio.animatic.figures.hair.crop import FINE, Waves, cells, noise, outward, waves_of
from filmkit.studio.animatic.figures.hair.hair import SKULL, on_skull, over
from filmkit.studio.animatic.figures.looks.appearance import HairStyle
from filmkit.studio.animatic.geometry.mesh import Part, part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.geometry.transform import F64, unit

FIRST = 46.0
"""Degrees from straight ahead where the curtain opens for the face."""
TEMPLE = 6
"""How many points of a lock lie on the skull."""


@dataclass(frozen=True, slots=True)
class _Fall:
    """How far a style hangs, metres below the middle of the skull."""

    front: float
    back: float
    ragged: float
    inward: float
    """How far its ends turn in."""
    sway: float


_FALLS = {
    HairStyle.BOB: _Fall(0.116, 0.112, 0.014, 0.016, 0.005),
    HairStyle.LONG: _Fall(0.205, 0.270, 0.038, 0.004, 0.009),
}


def is_hanging(style: HairStyle) -> bool:
    """Whether a style is a curtain."""
    return style in _FALLS


@lru_cache(maxsize=32)
def curtain(style: HairStyle, seed: int, step: float, below: float | None = None) -> Part:
    """The hair of a style in cells of about `step`; none above the height `below`, for hats."""
    fall, rng = _FALLS[style], np.random.default_rng(seed)
    columns, rows = cells(0.60, 0.13, step)
    degrees = np.linspace(FIRST, 360.0 - FIRST, columns)
    turn = np.radians(degrees)
    waves = waves_of((5, 9, 14), rng)
    tips, strands = waves_of((23, 37, 53), rng), waves_of((31, 47, 71), rng)
    long = 1.0 + 0.5 * noise(tips, turn)
    paths = np.array(
        [_path(fall, float(d), float(m), rows) for d, m in zip(degrees, long, strict=True)], np.float64
    )
    t = np.linspace(0.0, 1.0, rows)
    hangs = np.clip((0.035 - paths[..., 1]) / 0.12, 0, 1)
    along = turn[:, None] + 0.10 * np.sin(5.0 * t + 2.0 * turn[:, None]) * hangs
    paths = _swayed(paths, along, waves, fall.sway * hangs)
    out = _away(paths, turn)
    thick = _thickness(along, t, waves, strands, step, hangs)
    outer, inner = paths + out * thick[..., None], paths - out * (0.010 * (1 - t**3))[None, :, None]
    ring = np.concatenate([outer, inner[::-1]])
    normals = outward(ring, np.concatenate([out, -out[::-1]]))
    own = np.stack([0.085 * along, np.broadcast_to(0.22 * t, along.shape), 1.5 * thick], 2)
    local = np.concatenate([own, own[::-1]])
    triangles = grid_triangles(len(ring), rows - 1)
    triangles = _closed(triangles, len(ring), rows)
    flat = ring.reshape(-1, 3)
    if below is not None:
        triangles = triangles[flat[triangles][..., 1].min(1) < below]
    return part_of(flat, normals.reshape(-1, 3), triangles, local.reshape(-1, 3).astype(np.float32))


def _closed(triangles: np.ndarray, columns: int, rows: int) -> np.ndarray:
    """Triangles of a grid whose last column joins its first."""
    return np.asarray(triangles % (columns * rows), np.int32)


def _path(fall: _Fall, degrees: float, uneven: float, rows: int) -> F64:
    """One lock from the parting to its end, evenly spaced."""
    side = 1.0 if degrees <= 180 else -1.0
    own = degrees if side > 0 else 360.0 - degrees
    share = (own - FIRST) / (180.0 - FIRST)
    back = math.radians(56 + 74 * share)
    part = on_skull((0.14 * (1 - share), math.sin(back), math.cos(back)), 0.002)
    a = math.radians(own)
    temple = on_skull((side * math.sin(a), -0.10, math.cos(a)), 0.008)
    path = over(part, temple, 0.003, TEMPLE, 0.008)
    out = np.array([side * math.sin(a), 0.0, math.cos(a)])
    nape = max(0.0, math.sin(math.radians(own - 90)))
    brow = max(0.0, 1.0 - share / 0.12)
    drop = fall.front + (fall.back - fall.front) * nape - fall.ragged * uneven
    clear = np.array([side * 0.004, 0.0, -0.026 * brow])
    middle = temple + (0, -0.050, 0) + out * (0.010 - 0.018 * nape) + 0.5 * clear
    end = np.array([temple[0], SKULL[1] - drop, temple[2]]) + clear - out * (fall.inward + 0.012 * nape)
    end[0] *= 1 - 0.10 * nape
    low = (middle + end) / 2 + out * 0.006
    return _even(np.array([*path, middle, low, end]), rows)


def _even(points: F64, rows: int) -> F64:
    """A smooth line through points, in steps of one length."""
    ends = np.vstack([2 * points[0] - points[1], points, 2 * points[-1] - points[-2]])
    inner = np.linspace(0, len(points) - 1, 6 * len(points))
    at = np.minimum(inner.astype(int), len(points) - 2)
    k = (inner - at)[:, None]
    a, b, c, d = ends[at], ends[at + 1], ends[at + 2], ends[at + 3]
    fine = b + 0.5 * k * (c - a + k * (2 * a - 5 * b + 4 * c - d + k * (3 * (b - c) + d - a)))
    run = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(fine, axis=0), axis=1))])
    steps = np.linspace(0.0, run[-1], rows)
    return np.stack([np.interp(steps, run, fine[:, axis]) for axis in range(3)], 1)


def _away(paths: F64, turn: F64) -> F64:
    """Which way is outside: from the skull above, level below."""
    level = np.stack([np.sin(turn), np.zeros(len(turn)), np.cos(turn)], 1)[:, None]
    down = np.clip((0.06 - paths[..., 1]) / 0.08, 0, 1)[..., None]
    return unit(unit(paths - SKULL) * (1 - down) + level * down)


def _swayed(paths: F64, along: F64, waves: Waves, far: F64) -> F64:
    """Locks in soft waves, neighbours together, the more the lower they hang."""
    turns = 38.0 * paths[..., 1] + 2.5 * noise(waves, along)
    round_it = np.stack([np.cos(along), np.zeros(along.shape), -np.sin(along)], 2)
    ahead = np.stack([np.sin(along), np.zeros(along.shape), np.cos(along)], 2)
    return paths + far[..., None] * (
        0.7 * np.sin(turns)[..., None] * round_it + 0.5 * np.cos(turns)[..., None] * ahead
    )


def _thickness(along: F64, t: F64, waves: Waves, strands: Waves, step: float, hangs: F64) -> F64:
    """How far the outside stands off the locks' middle."""
    full = 0.0085 * np.clip(t / 0.10, 0.15, 1) * np.clip((1 - t) / 0.22, 0, 1) ** 0.7
    lumps = (0.0018 + 0.0030 * hangs) * noise(waves, along)
    fine = 0.0012 * noise(strands, along) if step < FINE else 0.0
    return np.asarray(full[None] + (lumps + fine) * np.clip(t / 0.10, 0, 1)[None], np.float64)
