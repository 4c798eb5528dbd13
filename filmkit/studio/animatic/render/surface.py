"""What patterns decide about points of one material: rows of numbers, many points side by side.

Knows no pattern. Every kind of number has a row of one flat array, as `batch` has; how many points there are
is a multiple of `LANES`, for loops with no rest.
"""

import numpy as np

from filmkit.studio.animatic.render.batch import BLOCK, HALF, NIL, ONE
from filmkit.studio.animatic.render.kernel import LANES, inlined, step
from filmkit.studio.animatic.render.noise import noise
from filmkit.studio.animatic.world import F32

F = np.float32
(
    U,
    V,
    W,
    P,
    Q,
    UPRIGHT,
    AT_X,
    AT_Y,
    AT_Z,
    NOISE,
    KEPT,
    MORE,
    RED,
    GREEN,
    BLUE,
    GLOSS,
    GLOW,
    GLOW_GREEN,
    GLOW_BLUE,
    BEND,
    BEND_UP,
    BEND_AHEAD,
    REFLECT,
) = (BLOCK * row for row in range(23))
"""Where a point is: in metres; along the surface, in repeats; whether that stands. Where noise is asked for,
and what it said; what a pattern keeps. Its answer: colour; factor on gloss and highlight; what emission
multiplies, below nought where it is the colour itself; what is added to the normal; factor on reflection."""
ROWS = 23


@step
def fresh(count: int, rows: F32) -> None:
    """Points as plain as their colour."""
    for n in range(count & -LANES):
        rows[GLOSS + n] = ONE
        rows[GLOW + n] = -ONE
        rows[BEND + n] = NIL
        rows[BEND_UP + n] = NIL
        rows[BEND_AHEAD + n] = NIL
        rows[REFLECT + n] = ONE


@inlined
def dim(rows: F32, n: int, r: float, g: float, b: float) -> None:
    """Multiply the colour of a point."""
    rows[RED + n] *= r
    rows[GREEN + n] *= g
    rows[BLUE + n] *= b


@inlined
def blend(rows: F32, n: int, r: float, g: float, b: float, t: float) -> None:
    """Move the colour of a point towards another."""
    rows[RED + n] += (r - rows[RED + n]) * t
    rows[GREEN + n] += (g - rows[GREEN + n]) * t
    rows[BLUE + n] += (b - rows[BLUE + n]) * t


@step
def look(count: int, rows: F32, x: float, y: float, z: float) -> None:
    """Ask for noise at the points, so many bumps a metre."""
    for n in range(count & -LANES):
        rows[AT_X + n] = rows[U + n] * x
        rows[AT_Y + n] = rows[V + n] * y
        rows[AT_Z + n] = rows[W + n] * z


@step
def layers(count: int, rows: F32, several: int) -> None:
    """Noise at `several` scales, each half as strong and twice as fine: 0..1, mostly near 0.45.

    Where it was asked for is lost.
    """
    weight = HALF
    for n in range(count & -LANES):
        rows[NOISE + n] = NIL
    for _ in range(several):
        for n in range(count & -LANES):
            x, y, z = rows[AT_X + n], rows[AT_Y + n], rows[AT_Z + n]
            rows[NOISE + n] += weight * noise(x, y, z)
            rows[AT_X + n] = x * F(2.03) + F(17.1)
            rows[AT_Y + n] = y * F(2.01) + F(3.7)
            rows[AT_Z + n] = z * F(2.02)
        weight *= HALF


@step
def single(count: int, rows: F32) -> None:
    """Noise at one scale, 0..1, where it was asked for."""
    for n in range(count & -LANES):
        rows[NOISE + n] = noise(rows[AT_X + n], rows[AT_Y + n], rows[AT_Z + n])


@step
def keep(count: int, rows: F32, to: int) -> None:
    """Put noise by, in `KEPT` or `MORE`."""
    for n in range(count & -LANES):
        rows[to + n] = rows[NOISE + n]
