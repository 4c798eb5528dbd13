"""Skin over bones: which bones move a point, and where they take it.

Knows no skeleton: bones are row numbers, their motion 3x4 matrices. Four bones a point at most.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.geometry.distance import Solid, nearest_bones, table
from filmkit.studio.animatic.render.kernel import kernel
from filmkit.studio.animatic.world import F32, I32


@dataclass(frozen=True, slots=True)
class Binding:
    """What moves each point of a part."""

    bones: I32
    """(n, 4)."""
    weights: F32
    """(n, 4), each row sums to 1."""


def bound(solids: Sequence[Solid], points: F32, fall: float, bones: int) -> Binding:
    """Bind points to the bones of the solids nearest to them; `fall` is how far a bone reaches, metres."""
    rows = table(s for s in solids if s.row[1] == 0)
    return Binding(*nearest_bones(rows, points, fall, bones))


def rigid(bone: int, count: int) -> Binding:
    """All points follow one bone."""
    bones = np.zeros((count, 4), np.int32)
    bones[:, 0] = bone
    weights = np.zeros((count, 4), np.float32)
    weights[:, 0] = 1.0
    return Binding(bones, weights)


@kernel
def skinned(V: F32, N: F32, index: I32, weight: F32, M: NDArray[np.float64]) -> tuple[F32, F32]:
    """Points and unit normals after each bone moved by its 3x4 matrix."""
    VO, NO = np.empty_like(V), np.empty_like(N)
    for p in range(V.shape[0]):
        x, y, z, a, b, c = 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
        vx, vy, vz = V[p, 0], V[p, 1], V[p, 2]
        nx, ny, nz = N[p, 0], N[p, 1], N[p, 2]
        for slot in range(4):
            w = weight[p, slot]
            if w == 0.0:
                continue
            m = M[index[p, slot]]
            x += w * (m[0, 0] * vx + m[0, 1] * vy + m[0, 2] * vz + m[0, 3])
            y += w * (m[1, 0] * vx + m[1, 1] * vy + m[1, 2] * vz + m[1, 3])
            z += w * (m[2, 0] * vx + m[2, 1] * vy + m[2, 2] * vz + m[2, 3])
            a += w * (m[0, 0] * nx + m[0, 1] * ny + m[0, 2] * nz)
            b += w * (m[1, 0] * nx + m[1, 1] * ny + m[1, 2] * nz)
            c += w * (m[2, 0] * nx + m[2, 1] * ny + m[2, 2] * nz)
        long = math.sqrt(a * a + b * b + c * c) + 1e-12
        VO[p, 0], VO[p, 1], VO[p, 2] = x, y, z
        NO[p, 0], NO[p, 1], NO[p, 2] = a / long, b / long, c / long
    return VO, NO
