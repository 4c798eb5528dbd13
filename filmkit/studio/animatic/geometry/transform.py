"""Where a part is put: rotations and placements as matrices.

Knows no meshes. Angles are radians; turns apply about z, then x, then y, so the yaw comes last.
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.world import Vec

F64 = NDArray[np.float64]
ORIGIN: Vec = (0.0, 0.0, 0.0)


def rotation(turn: Sequence[float]) -> F64:
    """The 3x3 matrix of pitch about x, yaw about y, roll about z."""
    x, y, z = turn
    cx, sx, cy, sy, cz, sz = math.cos(x), math.sin(x), math.cos(y), math.sin(y), math.cos(z), math.sin(z)
    # Yaw times pitch times roll, written out: three small products cost ten times as much.
    return np.array(
        (
            (cy * cz + sy * sx * sz, sy * sx * cz - cy * sz, sy * cx),
            (cx * sz, cx * cz, -sx),
            (cy * sx * sz - sy * cz, sy * sz + cy * sx * cz, cy * cx),
        )
    )


def placement(at: Sequence[float] = ORIGIN, turn: Sequence[float] = ORIGIN, scale: float = 1.0) -> F64:
    """The 4x4 matrix that scales, turns, then moves to `at`."""
    matrix = np.eye(4)
    matrix[:3, :3] = rotation(turn) * scale
    matrix[:3, 3] = at
    return matrix


def framed(x: F64, y: F64, z: F64, at: Sequence[float] | F64) -> F64:
    """The 4x4 matrix with these axes as columns."""
    matrix = np.eye(4)
    matrix[:3, 0], matrix[:3, 1], matrix[:3, 2], matrix[:3, 3] = x, y, z, at
    return matrix


def unit(v: F64) -> F64:
    """The vector, or each row, at length one; a zero vector stays zero."""
    length = np.linalg.norm(v, axis=-1, keepdims=True)
    return np.asarray(v / np.maximum(length, 1e-12), np.float64)


def aimed(at: Sequence[float] | F64, toward: Sequence[float] | F64, up: Vec = (0.0, 1.0, 0.0)) -> F64:
    """A placement at `at` whose z axis points to `toward` and whose y axis stays near `up`."""
    z = unit(np.asarray(toward, np.float64) - np.asarray(at, np.float64))
    x = np.cross(np.asarray(up, np.float64), z)
    if np.linalg.norm(x) < 1e-6:
        x = np.cross(np.array([1.0, 0.0, 0.0]), z)
    x = unit(x)
    return framed(x, np.cross(z, x), z, at)
