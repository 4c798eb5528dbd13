"""Hulls and wings: skins drawn over sections that change along their length. Knows no boat and no plane."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.geometry.mesh import Part, joined, part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.geometry.transform import F64

ROWS, GIRTH = 48, 14


@dataclass(frozen=True, slots=True)
class Lines:
    """A hull as a draughtsman has it: numbers along its length, from stern (0) to bow (1)."""

    length: float
    beam: Sequence[float]
    """Half the width at the rail."""
    sheer: Sequence[float]
    """Height of the rail."""
    keel: Sequence[float]
    """Height of the keel; below the water it is negative."""
    full: Sequence[float]
    """How full the sections are: 1 is a V, 2 round, 3 nearly a box."""
    rake: float = 0.6
    """How far the stem leans out ahead of its foot, metres."""

    def at(self, t: F64) -> tuple[F64, F64, F64, F64]:
        """The four numbers at parts of the length, drawn fair."""
        return _fair(self.beam, t), _fair(self.sheer, t), _fair(self.keel, t), _fair(self.full, t)


def _fair(values: Sequence[float], t: F64) -> F64:
    """A smooth line through values spaced evenly."""
    v = np.asarray(values, np.float64)
    n = len(v) - 1
    i = np.clip((t * n).astype(int), 0, n - 1)
    f = t * n - i
    slope = np.gradient(v)
    a, b, m, k = v[i], v[i + 1], slope[i], slope[i + 1]
    h = f * f * (3 - 2 * f)
    return np.asarray(a * (1 - h) + b * h + m * (f**3 - 2 * f**2 + f) + k * (f**3 - f**2), np.float64)


def hull_points(lines: Lines, inset: float = 0.0, low: float = 0.0, rows: int = ROWS) -> F64:
    """The left half and the right half of the skin as one grid (rows + 1, 2 * GIRTH + 1, 3), rail to rail.

    `inset` draws it that much inside, `low` leaves that much of the bottom away.
    """
    t = np.linspace(0, 1, rows + 1)
    beam, sheer, keel, full = lines.at(t)
    u = np.abs(np.linspace(-1, 1, 2 * GIRTH + 1))
    side = np.sign(np.linspace(-1, 1, 2 * GIRTH + 1))
    out = np.empty((rows + 1, len(u), 3))
    for i in range(rows + 1):
        b = max(beam[i] - inset, 0.02)
        down = 1 - u
        wide = b * (1 - down ** full[i]) ** (1 / full[i]) * side if full[i] > 1 else b * u * side
        y = keel[i] + inset + (sheer[i] - keel[i] - inset) * np.maximum(u, low) ** 1.15
        x = lines.length * (t[i] - 0.5) + lines.rake * t[i] ** 6 * (u**0.8)
        out[i] = np.stack([np.broadcast_to(x, u.shape), y, wide], 1)
    return out


def skin(points: F64, inward: bool = False) -> Part:
    """A grid of points as a surface, with strakes that run along it."""
    along, around = np.gradient(points, axis=0), np.gradient(points, axis=1)
    normal = np.cross(along, around)
    middle = points.mean((0, 1))
    flip = np.sign(((points - middle) * normal).sum(-1).mean()) * (-1.0 if inward else 1.0)
    girth = np.cumsum(np.linalg.norm(np.diff(points, axis=1, prepend=points[:, :1]), axis=2), 1)
    local = np.stack([girth, points[..., 0], girth], -1)
    return part_of(
        points.reshape(-1, 3),
        normal.reshape(-1, 3) * flip,
        grid_triangles(points.shape[0] - 1, points.shape[1] - 1),
        local.reshape(-1, 3).astype(np.float32),
    )


def deck(lines: Lines, drop: float, start: float = 0.0, stop: float = 1.0) -> Part:
    """A deck `drop` below the rail, its boards along the boat, a little higher in the middle."""
    t = np.linspace(start, stop, 30)
    beam, sheer, _, _ = lines.at(t)
    across = np.linspace(-1, 1, 9)
    points = np.stack(
        [
            np.repeat((lines.length * (t - 0.5) + 0.5 * lines.rake * t**6)[:, None], 9, 1),
            (sheer - drop)[:, None] + 0.04 * (1 - across[None] ** 2),
            np.maximum(beam - 0.05, 0.0)[:, None] * across[None],
        ],
        -1,
    )
    local = np.stack([points[..., 2], points[..., 1], points[..., 0]], -1)
    up = np.tile((0.0, 1.0, 0.0), (points.size // 3, 1))
    return part_of(
        points.reshape(-1, 3), up, grid_triangles(len(t) - 1, 8), local.reshape(-1, 3).astype(np.float32)
    )


def rail(
    lines: Lines, side: float, out: float = 0.0, up: float = 0.0, start: float = 0.0, stop: float = 1.0
) -> F64:
    """Points along the top of one side."""
    t = np.linspace(start, stop, 32)
    beam, sheer, _, _ = lines.at(t)
    x = lines.length * (t - 0.5) + lines.rake * t**6
    return np.stack([x, sheer + up, side * np.maximum(beam + out, 0.01)], 1)


def wing(
    root: tuple[float, float, float],
    tip: tuple[float, float, float],
    chords: tuple[float, float],
    thick: float,
    upright: bool = False,
) -> Part:
    """A wing between two leading edges; `thick` over chord. An upright one is a fin."""
    s = np.linspace(0, 1, 9)[:, None]
    a = np.linspace(0, 2 * math.pi, 25)[None]
    along = 0.5 - 0.5 * np.cos(a)
    depth = thick * 1.45 * np.sqrt(along) * (1 - along) * np.where(a < math.pi, 1.0, -0.75)
    chord = chords[0] + (chords[1] - chords[0]) * s
    lead = np.asarray(root) * (1 - s[..., None]) + np.asarray(tip) * s[..., None]
    x = lead[..., 0] - chord * along
    y, z = lead[..., 1] + 0 * x, lead[..., 2] + 0 * x
    if upright:
        z = z + chord * depth
    else:
        y = y + chord * depth
    points = np.stack([x, y, z], -1)
    normal = np.cross(np.gradient(points, axis=1), np.gradient(points, axis=0))
    outward = points - points.mean(1, keepdims=True)
    normal *= np.sign((normal * outward).sum(-1, keepdims=True) + 1e-12)
    body = part_of(points.reshape(-1, 3), normal.reshape(-1, 3) + 1e-9, grid_triangles(8, 24))
    end = points[-1]
    way = np.asarray(tip, np.float64) - np.asarray(root)
    k = np.arange(1, 24)
    cap = part_of(end, np.broadcast_to(way, end.shape), np.stack([0 * k, k, k + 1], 1))
    return joined([body, cap])


def cloth(corners: Sequence[tuple[float, float]], belly: Callable[[F64, F64], F64], cells: int = 16) -> Part:
    """A sail in x and y over four corners (tack, clew, head, head), bellied out along z; both sides."""
    p = np.array([(*c, 0.0) for c in corners])
    u, v = np.meshgrid(np.linspace(0, 1, cells + 1), np.linspace(0, 1, cells + 1), indexing="ij")
    a, b = u[..., None], v[..., None]
    points = p[0] * (1 - a) * (1 - b) + p[1] * a * (1 - b) + p[2] * a * b + p[3] * (1 - a) * b
    points[..., 2] += belly(u, v)
    normal = np.cross(np.gradient(points, axis=0), np.gradient(points, axis=1))
    normal[..., 2] += 1e-9
    normal *= np.sign(normal[..., 2:3])
    flat = grid_triangles(cells, cells)
    front = part_of(points.reshape(-1, 3) + (0, 0, 0.004), normal.reshape(-1, 3), flat)
    back = part_of(points.reshape(-1, 3) - (0, 0, 0.004), -normal.reshape(-1, 3), flat)
    return joined([front, back])
