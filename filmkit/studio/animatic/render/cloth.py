"""Printed, sewn and knitted cloth: stripes, flowers, dots, camouflage, sequins, ribs; squares of a table.

Knows no light. Each function paints points of one material, on rows as `surface` lays them. Clothes are
printed round the body that stands at the middle of their coordinates, so a print does not change with the way
somebody faces: `P` and `Q` are then its repeats around and up.
"""

import math

import numpy as np

from filmkit.studio.animatic.render.batch import HALF, ONE, ease
from filmkit.studio.animatic.render.kernel import LANES, inlined, step
from filmkit.studio.animatic.render.noise import noise, wave, whole
from filmkit.studio.animatic.render.surface import (
    AT_X,
    AT_Y,
    AT_Z,
    BEND,
    BEND_UP,
    GLOSS,
    KEPT,
    MORE,
    NOISE,
    REFLECT,
    P,
    Q,
    U,
    V,
    W,
    blend,
    dim,
    keep,
    layers,
    look,
)
from filmkit.studio.animatic.world import F32

F = np.float32
QUARTER = F(math.pi / 2.0)
TURN = F(6.2832)


@step
def wind(count: int, rows: F32, scale: float) -> None:
    """Measure repeats round a trunk, or along the depth of an arm."""
    for n in range(count & -LANES):
        u, w = rows[U + n], rows[W + n]
        round_ = F(math.atan2(u, w)) * F(0.155) if abs(u) < F(0.19) else w
        rows[P + n] = round_ * F(scale)
        rows[Q + n] = rows[V + n] * F(scale)


@inlined
def _both(p: np.float32, q: np.float32) -> np.float32:
    """Nought, one or two of the stripes of two directions."""
    return F(np.int32((whole(p * F(2.0)) & 1) + (whole(q * F(2.0)) & 1)))


@inlined
def _off(x: np.float32) -> np.float32:
    """How far from the middle of its repeat a place is."""
    return x - F(whole(x)) - HALF


@step
def gingham(count: int, rows: F32) -> None:
    """White squares, squares of the colour, and of both."""
    for n in range(count & -LANES):
        both = _both(rows[P + n], rows[Q + n])
        blend(rows, n, F(0.86), F(0.84), F(0.80), ONE - HALF * both)


@step
def stripes(count: int, rows: F32) -> None:
    """Across, the colour and white by turns."""
    for n in range(count & -LANES):
        at = abs(_off(rows[Q + n]))
        blend(rows, n, F(0.82), F(0.80), F(0.76), ease(F(0.22), F(0.28), at))


@step
def checks(count: int, rows: F32) -> None:
    """Squares of white, of the colour and of both, with a dark line along each."""
    for n in range(count & -LANES):
        p, q = rows[P + n], rows[Q + n]
        blend(rows, n, F(0.80), F(0.78), F(0.74), F(0.85) - F(0.425) * _both(p, q))
        dark = ONE - F(0.55) * ease(F(0.06), F(0.03), min(abs(_off(p)), abs(_off(q))))
        dim(rows, n, dark, dark, dark)


@step
def dots(count: int, rows: F32) -> None:
    """White dots, every second row between those of the first."""
    for n in range(count & -LANES):
        q = rows[Q + n]
        x = _off(rows[P + n] + HALF * F(np.int32(whole(q) & 1)))
        y = _off(q)
        blend(rows, n, F(0.84), F(0.82), F(0.78), ease(F(0.27), F(0.22), np.sqrt(x * x + y * y)))


@step
def flowers(count: int, rows: F32, painted: bool) -> None:
    """A flower of five petals in each square, turned by chance, with a leaf: white, pink or yellow, or
    painted in blue."""
    for n in range(count & -LANES):
        i, j = F(whole(rows[P + n])), F(whole(rows[Q + n]))
        kind = noise(i * F(7.31) + HALF, j * F(5.17) + HALF, F(1.5))
        turn = F(6.28) * noise(i * F(3.7) + HALF, j * F(9.1) + HALF, F(4.5))
        x = rows[P + n] - i - F(0.36) - F(0.28) * kind
        y = rows[Q + n] - j - F(0.36) - F(0.28) * noise(i * F(2.3) + HALF, j * F(4.9) + HALF, F(7.5))
        far = np.sqrt(x * x + y * y)
        petals = F(0.25) + F(0.09) * wave(F(5.0 * math.atan2(y, x)) + turn + QUARTER)
        s, c = wave(turn), wave(turn + QUARTER)
        a, b = x * c + y * s - F(0.30), y * c - x * s
        leaf = F(0.8) * ease(ONE, F(0.7), a * a * F(1.0 / 0.022) + b * b * F(1.0 / 0.005))
        if painted:
            blend(rows, n, F(0.10), F(0.18), F(0.48), leaf)
            blend(rows, n, F(0.02), F(0.05), F(0.30), ease(petals, petals - F(0.05), far))
            blend(rows, n, F(0.40), F(0.46), F(0.60), ease(F(0.10), F(0.06), far))
            continue
        blend(rows, n, F(0.06), F(0.20), F(0.05), leaf)
        green = F(0.76) if kind < F(0.45) else F(0.20) if kind < F(0.55) else F(0.55)
        blue = F(0.72) if kind < F(0.45) else F(0.30) if kind < F(0.55) else F(0.10)
        blend(rows, n, F(0.80), green, blue, ease(petals, petals - F(0.05), far))
        blend(rows, n, F(0.75), F(0.42), F(0.03), ease(F(0.10), F(0.06), far))


@inlined
def _patches(count: int, rows: F32, scale: float, x: float, y: float, z: float) -> None:
    """Noise over the cloth, moved on."""
    look(count, rows, scale, 1.5 * scale, scale)
    for n in range(count & -LANES):
        rows[AT_X + n] += F(x)
        rows[AT_Y + n] += F(y)
        rows[AT_Z + n] += F(z)
    layers(count, rows, 2)


@step
def camouflage(count: int, rows: F32, scale: float) -> None:
    """The colour, and patches of brown, dark green and sand."""
    _patches(count, rows, scale, 0.0, 0.0, 0.0)
    keep(count, rows, KEPT)
    _patches(count, rows, scale, 3.0, 11.0, 5.0)
    keep(count, rows, MORE)
    _patches(count, rows, scale, 7.0, 3.0, 1.0)
    for n in range(count & -LANES):
        brown, sand, dark = rows[KEPT + n], rows[MORE + n], rows[NOISE + n]
        blend(rows, n, F(0.075), F(0.046), F(0.022), ease(F(0.47), F(0.485), brown))
        blend(rows, n, F(0.26), F(0.23), F(0.12), ease(F(0.52), F(0.535), sand))
        blend(rows, n, F(0.022), F(0.034), F(0.018), ease(F(0.50), F(0.515), dark))


@step
def sequins(count: int, rows: F32) -> None:
    """Small scales, each tilted its own way, so that some catch the light."""
    for n in range(count & -LANES):
        row = whole(rows[Q + n])
        x = rows[P + n] + HALF * F(np.int32(row & 1))
        i, j = F(whole(x)), F(row)
        one = noise(i * F(3.17) + HALF, j * F(7.93) + HALF, F(2.5))
        other = noise(i * F(5.31) + HALF, j * F(2.71) + HALF, F(6.5))
        a, b = _off(x), _off(rows[Q + n])
        on = ease(F(0.55), F(0.45), np.sqrt(a * a + b * b))
        k = (F(0.55) + F(0.45) * on) * (HALF + F(1.5) * ease(F(0.35), F(0.70), one))
        dim(rows, n, k, k, k)
        rows[BEND + n] = (one - HALF) * F(1.3) * on
        rows[BEND_UP + n] = (other - HALF) * F(1.3) * on
        rows[GLOSS + n] = F(0.3) + F(0.7) * on
        rows[REFLECT + n] = on


@step
def ribs(count: int, rows: F32) -> None:
    """Knitted: upright ribs, and the stitches on them."""
    for n in range(count & -LANES):
        across = TURN * rows[P + n]
        rib = wave(across)
        stitch = wave(TURN * (rows[Q + n] * F(1.6) + F(0.25) * abs(rib)))
        k = F(0.90) + F(0.13) * rib + F(0.05) * stitch
        dim(rows, n, k, k, k)
        rows[BEND + n] = F(0.30) * wave(across + QUARTER)
