"""From a distance field to triangles, by naive surface nets.

Knows no bodies and no colours. One point in each cell the surface crosses, joined across edges:
rounder and lighter than marching cubes, which suits clay.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.geometry.distance import Kind, Solid, sampled, slopes, table
from filmkit.studio.animatic.geometry.mesh import Part
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.render.kernel import kernel
from filmkit.studio.animatic.world import F32, I32


def surface(solids: Sequence[Solid], step: float, settle: int = 0) -> Part:
    """The surface of the united solids in cells of `step` metres; a solid far below a cell vanishes."""
    rows = table(solids)
    low, high = extent(rows)
    low, high = low - 2.5 * step, high + 2.5 * step
    nx, ny, nz = (int(n) for n in np.ceil((high - low) / step).astype(int) + 1)
    field = sampled(rows, low, step, nx, ny, nz)
    vertices, triangles = nets(field, low, step)
    normals = slopes(rows, vertices, step * 0.6, settle)
    return Part(vertices, normals, triangles, solid=True)


def extent(rows: F64) -> tuple[F64, F64]:
    """Low and high corner of all solids that add, with room for their blends."""
    low, high = np.full(3, np.inf), np.full(3, -np.inf)
    for row in rows[rows[:, 1] == 0]:
        a, b, blend = row[3:6], row[6:9], 0.3 * row[2]
        if row[0] == Kind.CONE:
            deep = np.array([1.0, 1.0, row[11]])
            ends = [a - row[9] * deep, a + row[9] * deep, b - row[10] * deep, b + row[10] * deep]
        else:
            ends = [a - b, a + b]
        low, high = np.minimum(low, np.min(ends, 0) - blend), np.maximum(high, np.max(ends, 0) + blend)
    return low, high


@kernel
def _crossings(F: NDArray[np.float32]) -> int:
    nx, ny, nz = F.shape
    found = 0
    for i in range(nx - 1):
        for j in range(ny - 1):
            for k in range(nz - 1):
                inside = 0
                for a in range(2):
                    for b in range(2):
                        for c in range(2):
                            if F[i + a, j + b, k + c] < 0:
                                inside += 1
                if 0 < inside < 8:
                    found += 1
    return found


@kernel
def _cell_point(F: NDArray[np.float32], i: int, j: int, k: int) -> tuple[float, float, float, int]:
    """Mean of where the surface crosses a cell's edges, in cells; the last number counts them."""
    sx, sy, sz, n = 0.0, 0.0, 0.0, 0
    for axis in range(3):
        for u in range(2):
            for v in range(2):
                if axis == 0:
                    a, b, c, p, q, r = 0, u, v, 1, u, v
                elif axis == 1:
                    a, b, c, p, q, r = u, 0, v, u, 1, v
                else:
                    a, b, c, p, q, r = u, v, 0, u, v, 1
                f, g = F[i + a, j + b, k + c], F[i + p, j + q, k + r]
                if (f < 0) != (g < 0):
                    t = f / (f - g)
                    sx += a + (p - a) * t
                    sy += b + (q - b) * t
                    sz += c + (r - c) * t
                    n += 1
    return sx, sy, sz, n


@kernel
def nets(F: NDArray[np.float32], low: F64, step: float) -> tuple[F32, I32]:
    """Points and triangles of the zero surface; triangles wind outward, towards positive."""
    nx, ny, nz = F.shape
    count = _crossings(F)
    V = np.empty((count, 3), np.float32)
    T = np.empty((count * 6, 3), np.int32)
    at = np.full((nx, ny, nz), -1, np.int32)
    n = 0
    for i in range(nx - 1):
        for j in range(ny - 1):
            for k in range(nz - 1):
                sx, sy, sz, hits = _cell_point(F, i, j, k)
                if hits == 0:
                    continue
                V[n, 0] = low[0] + (i + sx / hits) * step
                V[n, 1] = low[1] + (j + sy / hits) * step
                V[n, 2] = low[2] + (k + sz / hits) * step
                at[i, j, k] = n
                n += 1
    m = 0
    for i in range(1, nx - 1):
        for j in range(1, ny - 1):
            for k in range(1, nz - 1):
                here = F[i, j, k] < 0
                for axis in range(3):
                    if axis == 0:
                        there = F[i + 1, j, k] < 0
                        a, b, c, d = at[i, j - 1, k - 1], at[i, j, k - 1], at[i, j, k], at[i, j - 1, k]
                    elif axis == 1:
                        there = F[i, j + 1, k] < 0
                        a, b, c, d = at[i - 1, j, k - 1], at[i - 1, j, k], at[i, j, k], at[i, j, k - 1]
                    else:
                        there = F[i, j, k + 1] < 0
                        a, b, c, d = at[i - 1, j - 1, k], at[i, j - 1, k], at[i, j, k], at[i - 1, j, k]
                    if here == there or min(min(a, b), min(c, d)) < 0:
                        continue
                    if here:
                        T[m, 0], T[m, 1], T[m, 2] = a, b, c
                        T[m + 1, 0], T[m + 1, 1], T[m + 1, 2] = a, c, d
                    else:
                        T[m, 0], T[m, 1], T[m, 2] = a, c, b
                        T[m + 1, 0], T[m + 1, 1], T[m + 1, 2] = a, d, c
                    m += 2
    return V[:n].copy(), T[:m].copy()
