"""A place seen from above: how high what stands there is, cell by cell; where is floor, where a wall.

Knows no words and nothing of what is to be put there.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.world import F32, Mesh, Vec

OVERHEAD = 1.9
"""Metres over the floor from which things hang over it and take no room: lamps, a ceiling."""
FLAT, EVEN = 0.09, 0.28
"""Metres that a floor may be off its height: in a room, out of doors."""
TALLEST = 1.5
"""What is as high as this over the floor is a wall, a trunk, a cupboard."""
MOST = 40
"""Samples on a side of one triangle."""


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """Heights over a square round a point."""

    x: float
    z: float
    floor: float
    half: float
    cell: float
    high: F32
    """(n, n) over x and z; -inf where nothing is."""
    even: float

    def at(self, x: float, z: float) -> float:
        """The height at a point; -inf outside."""
        i, k = self._cell(x, z)
        return float(self.high[i, k]) if min(i, k) >= 0 and max(i, k) < len(self.high) else -math.inf

    def disc(self, x: float, z: float, radius: float) -> F32:
        """The heights within a radius; none where that leaves the plan."""
        i, k = self._cell(x, z)
        r = round(radius / self.cell)
        if i - r < 0 or k - r < 0 or max(i, k) + r >= len(self.high):
            return np.empty(0, np.float32)
        return np.asarray(self.high[i - r : i + r + 1, k - r : k + r + 1], np.float32)

    def floor_at(self, x: float, z: float, radius: float) -> float | None:
        """The height of the floor round a point, if nothing stands on it there."""
        some = self.disc(x, z, radius)
        if not len(some) or not np.isfinite(some).mean() > 0.9:
            return None
        some = some[np.isfinite(some)]
        low, high = float(some.min()), float(some.max())
        level = abs(low - self.floor) < (FLAT if self.even == FLAT else 2.5)
        return low if level and high - low < self.even * max(1.0, radius / 0.8) else None

    def top_at(self, x: float, z: float, radius: float) -> float | None:
        """The height of a table or a shelf at a point, if it is level and free there."""
        some = self.disc(x, z, radius)
        if not len(some) or not np.isfinite(some).all():
            return None
        low, high = float(some.min()), float(some.max())
        return high if low - self.floor > 0.36 and high - self.floor < 1.2 and high - low < 0.035 else None

    def hides(self, eye: Vec, point: Vec) -> bool:
        """Whether something stands in the line from an eye to a point, more than half a metre before it."""
        long = math.dist(eye, point)
        for far in np.arange(0.4, long - 0.5, self.cell):
            x, y, z = (a + (b - a) * float(far) / long for a, b in zip(eye, point, strict=True))
            if self.at(x, z) > y:
                return True
        return False

    def wall_from(self, x: float, z: float, way: tuple[float, float]) -> float | None:
        """Metres from a point to the first wall in a direction."""
        for step in np.arange(0.3, 2 * self.half, self.cell):
            high = self.at(x + way[0] * float(step), z + way[1] * float(step))
            if high - self.floor > TALLEST:
                return float(step)
        return None

    def _cell(self, x: float, z: float) -> tuple[int, int]:
        return (
            math.floor((x - self.x + self.half) / self.cell),
            math.floor((z - self.z + self.half) / self.cell),
        )


def plan_of(mesh: Mesh, at: Vec, half: float, room: bool) -> Plan:
    """The plan of a mesh round a point of its floor."""
    cell = 0.12 if room else 0.20
    many = math.ceil(2 * half / cell)
    points = _sampled(mesh, at, half, cell)
    points = points[points[:, 1] < at[1] + OVERHEAD]
    cells = np.floor((points[:, ::2] - (at[0] - half, at[2] - half)) / cell).astype(np.int64)
    inside = ((cells >= 0) & (cells < many)).all(1)
    high = np.full((many, many), -np.inf, np.float32)
    np.maximum.at(high, tuple(cells[inside].T), points[inside, 1].astype(np.float32))
    return Plan(at[0], at[2], at[1], half, cell, high, FLAT if room else EVEN)


def _sampled(mesh: Mesh, at: Vec, half: float, cell: float) -> NDArray[np.float64]:
    """Points on all triangles near by, closer together than the cells."""
    corners = mesh.vertices[mesh.triangles].astype(np.float64)
    low, high = corners.min(1), corners.max(1)
    near = (high[:, 0] > at[0] - half) & (low[:, 0] < at[0] + half)
    near &= (high[:, 2] > at[2] - half) & (low[:, 2] < at[2] + half) & (low[:, 1] < at[1] + OVERHEAD)
    corners = corners[near]
    long = (corners.max(1) - corners.min(1)).max(1)
    steps = np.clip(np.ceil(long / (0.7 * cell)), 1, MOST).astype(np.int64)
    out = [corners.reshape(-1, 3)]
    for n in np.unique(steps[steps > 1]):
        some = corners[steps == n]
        a, b = (v.ravel() for v in np.meshgrid(np.arange(n + 1) / n, np.arange(n + 1) / n))
        keep = a + b <= 1.0 + 1e-9
        a, b = a[keep, None, None], b[keep, None, None]
        spread = some[None, :, 0] * (1 - a - b) + some[None, :, 1] * a + some[None, :, 2] * b
        out.append(spread.reshape(-1, 3))
    return np.concatenate(out)


def ground_under(mesh: Mesh, x: float, z: float) -> float | None:
    """The height of what is highest under a point far off."""
    a, b, c = (mesh.vertices[mesh.triangles[:, k]].astype(np.float64) for k in range(3))
    (ax, az), (bx, bz), (cx, cz) = ((p[:, 0] - x, p[:, 2] - z) for p in (a, b, c))
    whole = (bx - ax) * (cz - az) - (cx - ax) * (bz - az)
    with np.errstate(divide="ignore", invalid="ignore"):
        u = (bx * cz - cx * bz) / whole
        v = (cx * az - ax * cz) / whole
        hit = (u >= 0) & (v >= 0) & (u + v <= 1) & (np.abs(whole) > 1e-9)
    if not hit.any():
        return None
    u, v = u[hit], v[hit]
    return float((a[hit, 1] * u + b[hit, 1] * v + c[hit, 1] * (1 - u - v)).max())
