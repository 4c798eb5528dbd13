"""Soft forms as distance fields: cones, ellipsoids and boxes, smoothly united and cut.

Knows no meshes and no bodies. A `Solid` is one row of numbers for the kernels; where forms meet
they flow into one another over their `blend`, in metres.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.render.kernel import kernel
from filmkit.studio.animatic.world import F32, I32

Point = Sequence[float] | NDArray[np.float64]
WIDTH = 14
KIND, CUT, BLEND, A, B, R1, R2, FLAT, BONE = 0, 1, 2, 3, 6, 9, 10, 11, 12


class Kind(IntEnum):
    """Which form a solid is."""

    CONE = 0
    """From one ball to another."""
    ELLIPSOID = 1
    BOX = 2


@dataclass(frozen=True, slots=True)
class Solid:
    """One soft form, and the bone it follows."""

    row: tuple[float, ...]


def cone(
    a: Point,
    b: Point,
    r1: float,
    r2: float,
    bone: int = 0,
    *,
    blend: float = 0.03,
    flat: float = 1.0,
    cut: bool = False,
) -> Solid:
    """A limb from `a` to `b` with a ball at each end; `flat` is its depth in z over its width."""
    return Solid((Kind.CONE, cut, blend, *map(float, a), *map(float, b), r1, r2, flat, bone, 0.0))


def ellipsoid(center: Point, radii: Point, bone: int = 0, *, blend: float = 0.03, cut: bool = False) -> Solid:
    """An ellipsoid along the axes."""
    return Solid(
        (Kind.ELLIPSOID, cut, blend, *map(float, center), *map(float, radii), 0.0, 0.0, 1.0, bone, 0.0)
    )


def block(
    center: Point, half: Point, edge: float, bone: int = 0, *, blend: float = 0.02, cut: bool = False
) -> Solid:
    """A box of half sizes with edges rounded by `edge`."""
    return Solid((Kind.BOX, cut, blend, *map(float, center), *map(float, half), edge, 0.0, 1.0, bone, 0.0))


def table(solids: Iterable[Solid]) -> F64:
    """The rows the kernels read."""
    return np.array([s.row for s in solids], np.float64).reshape(-1, WIDTH)


@kernel
def solid_distance(S: F64, i: int, x: float, y: float, z: float) -> float:
    """Distance to row `i` alone, negative inside; an estimate for flattened and ellipsoid forms."""
    px, py, pz = x - S[i, 3], y - S[i, 4], z - S[i, 5]
    kind = S[i, 0]
    if kind == 0:
        f = S[i, 11]
        bx, by, bz = S[i, 6] - S[i, 3], S[i, 7] - S[i, 4], (S[i, 8] - S[i, 5]) / f
        pz /= f
        h = (px * bx + py * by + pz * bz) / (bx * bx + by * by + bz * bz + 1e-12)
        h = min(max(h, 0.0), 1.0)
        qx, qy, qz = px - bx * h, py - by * h, pz - bz * h
        d = math.sqrt(qx * qx + qy * qy + qz * qz) - (S[i, 9] + (S[i, 10] - S[i, 9]) * h)
        return d * min(f, 1.0)
    if kind == 1:
        rx, ry, rz = S[i, 6], S[i, 7], S[i, 8]
        k0 = math.sqrt((px / rx) ** 2 + (py / ry) ** 2 + (pz / rz) ** 2)
        k1 = math.sqrt((px / (rx * rx)) ** 2 + (py / (ry * ry)) ** 2 + (pz / (rz * rz)) ** 2)
        return k0 * (k0 - 1.0) / (k1 + 1e-9)
    e = S[i, 9]
    qx, qy, qz = abs(px) - S[i, 6] + e, abs(py) - S[i, 7] + e, abs(pz) - S[i, 8] + e
    ox, oy, oz = max(qx, 0.0), max(qy, 0.0), max(qz, 0.0)
    return math.sqrt(ox * ox + oy * oy + oz * oz) + min(max(qx, max(qy, qz)), 0.0) - e


@kernel
def joint_distance(S: F64, use: NDArray[np.int64], count: int, x: float, y: float, z: float) -> float:
    """Distance to the first `count` rows named by `use`, united and cut in that order."""
    d = 1e3
    for j in range(count):
        i = use[j]
        q = solid_distance(S, i, x, y, z)
        k = S[i, 2]
        if S[i, 1] == 0:
            h = max(k - abs(d - q), 0.0) / k
            d = min(d, q) - h * h * k * 0.25
        else:
            q = -q
            h = max(k - abs(d - q), 0.0) / k
            d = max(d, q) + h * h * k * 0.25
    return d


@kernel
def distances(S: F64, points: F64) -> F64:
    """Distance to all rows at each point."""
    use = np.arange(S.shape[0])
    out = np.empty(points.shape[0])
    for p in range(points.shape[0]):
        out[p] = joint_distance(S, use, S.shape[0], points[p, 0], points[p, 1], points[p, 2])
    return out


BLOCK = 4


@kernel
def sampled(S: F64, low: F64, step: float, nx: int, ny: int, nz: int) -> NDArray[np.float32]:
    """The field on a grid. Blocks far from the surface only get the right sign.

    Each block asks only the rows that can matter in it, which is what makes a figure cheap.
    """
    F = np.empty((nx, ny, nz), np.float32)
    n = S.shape[0]
    every = np.arange(n)
    use = np.empty(n, np.int64)
    reach = step * BLOCK * 0.5 * 1.7320508 + step
    for bi in range(0, nx, BLOCK):
        for bj in range(0, ny, BLOCK):
            for bk in range(0, nz, BLOCK):
                ei, ej, ek = min(bi + BLOCK, nx), min(bj + BLOCK, ny), min(bk + BLOCK, nz)
                cx = low[0] + step * (bi + BLOCK * 0.5)
                cy = low[1] + step * (bj + BLOCK * 0.5)
                cz = low[2] + step * (bk + BLOCK * 0.5)
                d = joint_distance(S, every, n, cx, cy, cz)
                if abs(d) > 1.8 * reach:
                    F[bi:ei, bj:ej, bk:ek] = d
                    continue
                count = 0
                for i in range(n):
                    q = solid_distance(S, i, cx, cy, cz)
                    limit = 2.0 * reach + S[i, 2] + (max(d, 0.0) if S[i, 1] == 0 else 0.0)
                    if q < limit:
                        use[count] = i
                        count += 1
                for a in range(bi, ei):
                    for b in range(bj, ej):
                        for c in range(bk, ek):
                            F[a, b, c] = joint_distance(
                                S, use, count, low[0] + a * step, low[1] + b * step, low[2] + c * step
                            )
    return F


@kernel
def slopes(S: F64, points: NDArray[np.float32], step: float, settle: int) -> NDArray[np.float32]:
    """Unit normals at points near the surface; `settle` times the points are first moved onto it."""
    n = S.shape[0]
    use = np.empty(n, np.int64)
    N = np.empty_like(points)
    for p in range(points.shape[0]):
        x, y, z = float(points[p, 0]), float(points[p, 1]), float(points[p, 2])
        count = 0
        for i in range(n):
            if solid_distance(S, i, x, y, z) < S[i, 2] + 5.0 * step:
                use[count] = i
                count += 1
        gx, gy, gz = 0.0, 1.0, 0.0
        for turn in range(settle + 1):
            a = joint_distance(S, use, count, x + step, y - step, z - step)
            b = joint_distance(S, use, count, x - step, y - step, z + step)
            c = joint_distance(S, use, count, x - step, y + step, z - step)
            d = joint_distance(S, use, count, x + step, y + step, z + step)
            gx, gy, gz = a - b - c + d, -a - b + c + d, -a + b - c + d
            long = math.sqrt(gx * gx + gy * gy + gz * gz) + 1e-12
            gx, gy, gz = gx / long, gy / long, gz / long
            if turn < settle:
                off = 0.8 * joint_distance(S, use, count, x, y, z)
                off = min(max(off, -step), step)
                x, y, z = x - gx * off, y - gy * off, z - gz * off
        points[p, 0], points[p, 1], points[p, 2] = x, y, z
        N[p, 0], N[p, 1], N[p, 2] = gx, gy, gz
    return N


@kernel
def nearest_bones(S: F64, V: F32, fall: float, bones: int) -> tuple[I32, F32]:
    """For each point the four bones whose rows lie nearest, and how strongly they pull.

    It stands here because the compiler's cache notices changes of one file only.
    """
    index = np.zeros((V.shape[0], 4), np.int32)
    weight = np.zeros((V.shape[0], 4), np.float32)
    pull = np.empty(bones)
    away = np.empty(S.shape[0])
    for p in range(V.shape[0]):
        least = 1e9
        for i in range(S.shape[0]):
            away[i] = solid_distance(S, i, V[p, 0], V[p, 1], V[p, 2])
            least = min(least, away[i])
        pull[:] = 0.0
        for i in range(S.shape[0]):
            bone = int(S[i, 12])
            pull[bone] = max(pull[bone], math.exp(-(away[i] - least) / fall))
        total = 0.0
        for slot in range(4):
            best = 0
            for b in range(bones):
                if pull[b] > pull[best]:
                    best = b
            index[p, slot] = best
            weight[p, slot] = pull[best] if pull[best] > 0.01 else 0.0
            total += weight[p, slot]
            pull[best] = 0.0
        for slot in range(4):
            weight[p, slot] /= total
    return index, weight
