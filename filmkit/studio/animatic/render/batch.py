"""Points shaded together: one number of each kind for up to a block of them, side by side.

Knows no light. Every kind of number has a row of one flat array, at a distance the compiler knows, so
that a loop over the points of a batch runs on eight or sixteen of them at a time.
"""

from typing import NamedTuple

import numpy as np

from filmkit.studio.animatic.render.kernel import step
from filmkit.studio.animatic.world import F32, I32

BLOCK = 256
"""Points in a batch: what is known of them stays in the nearest cache."""

(
    PLACE,
    NORMAL,
    TOWARDS,
    LOCAL,
    COLOR,
    BENT,
    GLOWING,
    DIFFUSE,
    SHINE,
    OUT,
) = (BLOCK * 3 * row for row in range(10))
"""Three rows each."""
(
    DISTANCE,
    ACROSS,
    DOWN,
    SHARE,
    OPEN,
    GLOSSY,
    MIRRORING,
    POWER,
    STRENGTH,
    GLOSSINESS,
    SPECULAR,
    EMISSION,
    RIM,
    REFLECTS,
    TRANSLUCENT,
    METAL,
    GRAZE,
    REACHED,
) = (BLOCK * (30 + row) for row in range(18))
ROWS = 48
Y, Z = BLOCK, 2 * BLOCK
"""From the first row of three to the others."""

ONE = np.float32(1.0)
NIL = np.float32(0.0)
HALF = np.float32(0.5)
TINY = np.float32(1e-9)


class Batch(NamedTuple):
    """What shading keeps of the points at hand."""

    values: F32
    triangles: I32
    pixels: I32
    """(BLOCK, 2): row and column."""
    materials: I32
    """Row of the palette of each point that has a pattern yet to be painted, or -1."""
    faces: I32
    """Row of the expressions of each."""
    chosen: I32
    """Points of one material."""
    rows: F32
    """What their painter knows of them, and says."""


def batch_for(painted: int) -> Batch:
    """An empty one, with so many rows for painters.

    Never read before it is written, yet no garbage may be not-a-number.
    """
    values, rows = (np.zeros(count * BLOCK, np.float32) for count in (ROWS, painted))
    triangles, materials, faces, chosen = (np.zeros(BLOCK, np.int32) for _ in range(4))
    return Batch(values, triangles, np.zeros((BLOCK, 2), np.int32), materials, faces, chosen, rows)


@step
def quick_exp(x: np.float32) -> np.float32:
    """exp for -60 to 30, of plain arithmetic alone, which the compiler can do on many at a time.

    Within 1e-5 near nought, 3e-4 at its ends.
    """
    x = max(x, np.float32(-60.0)) * np.float32(1.0 / 64.0)
    square = x * x * np.float32(1.0 / 12.0)
    half = x * HALF
    e = (ONE + half + square) / (ONE - half + square)
    e *= e
    e *= e
    e *= e
    e *= e
    e *= e
    e *= e
    return e


@step
def ease(low: np.float32, high: np.float32, x: np.float32) -> np.float32:
    """`smooth` in single precision."""
    t = min(max((x - low) / (high - low), NIL), ONE)
    return t * t * (np.float32(3.0) - np.float32(2.0) * t)
