"""Grown, woven and edible surfaces: water, leaves, grass, bark, sand, rock, cloth, hair, food.

Knows no light. Each function paints points of one material, on rows as `surface` lays them.
"""

import math

import numpy as np

from filmkit.studio.animatic.render.batch import HALF, NIL, ONE, ease
from filmkit.studio.animatic.render.kernel import LANES, inlined, step
from filmkit.studio.animatic.render.noise import wave
from filmkit.studio.animatic.render.surface import (
    AT_X,
    AT_Y,
    AT_Z,
    BEND,
    BEND_AHEAD,
    BEND_UP,
    BLUE,
    GLOSS,
    GREEN,
    KEPT,
    MORE,
    NOISE,
    RED,
    REFLECT,
    U,
    V,
    W,
    dim,
    keep,
    layers,
    look,
    single,
)
from filmkit.studio.animatic.world import F32

F = np.float32
QUARTER = F(math.pi / 2.0)


@inlined
def _moved(count: int, rows: F32, x: float, y: float, z: float) -> None:
    """Ask for noise beside the place asked for."""
    for n in range(count & -LANES):
        rows[AT_X + n] += F(x)
        rows[AT_Y + n] += F(y)
        rows[AT_Z + n] += F(z)


@inlined
def _level(count: int, rows: F32, scale: float, x: float, y: float, z: float) -> None:
    """Ask for noise that is drawn on the level, moved on."""
    for n in range(count & -LANES):
        rows[AT_X + n] = rows[U + n] * F(scale) + F(x)
        rows[AT_Y + n] = rows[W + n] * F(scale) + F(y)
        rows[AT_Z + n] = F(z)


@step
def water(count: int, rows: F32, scale: float, time: float) -> None:
    """Ripples that travel, and foam on what stands high."""
    reach = 0.18
    x, z = time * 0.5, time * 0.22
    steep = F(1.1 / reach)
    _level(count, rows, scale, x, z, time * 0.35)
    layers(count, rows, 4)
    keep(count, rows, KEPT)
    _level(count, rows, scale, x + reach * scale, z, time * 0.35)
    layers(count, rows, 4)
    for n in range(count & -LANES):
        rows[BEND + n] = (rows[KEPT + n] - rows[NOISE + n]) * steep
    _level(count, rows, scale, x, z + reach * scale, time * 0.35)
    layers(count, rows, 4)
    for n in range(count & -LANES):
        rows[BEND_AHEAD + n] = (rows[KEPT + n] - rows[NOISE + n]) * steep
    _level(count, rows, 1.7, -time * 0.3, 0.0, 2.0)
    layers(count, rows, 3)
    for n in range(count & -LANES):
        torn = ease(F(0.42), F(0.62), rows[NOISE + n])
        high = rows[V + n] * F(0.40) + (rows[KEPT + n] - HALF) * F(2.4) + F(0.22)
        foam = ease(F(0.95), F(1.60), high) * torn
        rows[RED + n] += foam * F(0.55)
        rows[GREEN + n] += foam * F(0.60)
        rows[BLUE + n] += foam * F(0.62)
        rows[GLOSS + n] = ONE - foam
        rows[REFLECT + n] = ONE - foam


@step
def leaf(count: int, rows: F32, scale: float) -> None:
    """Fleshy leaves and vegetables."""
    look(count, rows, scale, scale, scale)
    layers(count, rows, 3)
    for n in range(count & -LANES):
        k = F(0.8) + F(0.4) * rows[NOISE + n]
        dim(rows, n, k, k, k * F(0.95))


@step
def foliage(count: int, rows: F32, scale: float) -> None:
    """A mass of leaves: deep shade between tufts."""
    look(count, rows, scale, scale, scale)
    layers(count, rows, 4)
    for n in range(count & -LANES):
        k = F(0.55) + F(0.9) * rows[NOISE + n]
        dim(rows, n, k, k, k * F(0.9))


@step
def grass(count: int, rows: F32, scale: float) -> None:
    """Blades, thick and thin, over patches dry and green."""
    look(count, rows, 60.0 * scale, 8.0 * scale, 60.0 * scale)
    layers(count, rows, 2)
    keep(count, rows, KEPT)
    look(count, rows, 0.7 * scale, 0.0, 0.7 * scale)
    _moved(count, rows, 0.0, 3.0, 0.0)
    layers(count, rows, 3)
    for n in range(count & -LANES):
        blade, patch = rows[KEPT + n], rows[NOISE + n]
        k = HALF + F(0.7) * blade + F(0.35) * patch
        dry = ease(F(0.42), F(0.68), patch)
        dim(rows, n, k * (ONE + F(0.35) * dry), k, k * (ONE - F(0.25) * dry))
        rows[BEND + n] = (blade - F(0.45)) * HALF
        rows[BEND_AHEAD + n] = (patch - F(0.45)) * F(0.4)


@step
def bark(count: int, rows: F32, scale: float) -> None:
    """Long upright furrows."""
    look(count, rows, 3.0 * scale, 1.5 * scale, 3.0 * scale)
    single(count, rows)
    look(count, rows, 18.0 * scale, 2.6 * scale, 18.0 * scale)
    for n in range(count & -LANES):
        rows[AT_X + n] += rows[NOISE + n]
        rows[AT_Z + n] += rows[NOISE + n]
    layers(count, rows, 4)
    for n in range(count & -LANES):
        furrow = rows[NOISE + n]
        k = F(0.35) + F(1.25) * ease(F(0.28), F(0.62), furrow)
        dim(rows, n, k, k, k)
        rows[BEND + n] = (furrow - F(0.45)) * F(1.1)
        rows[BEND_AHEAD + n] = (furrow - F(0.45)) * F(0.8)


@step
def sand(count: int, rows: F32, scale: float) -> None:
    """Wind ripples and grains."""
    look(count, rows, 0.9 * scale, 1.0, 0.9 * scale)
    layers(count, rows, 3)
    keep(count, rows, KEPT)
    look(count, rows, 300.0, 300.0, 300.0)
    single(count, rows)
    size = F(9.0 * scale)
    for n in range(count & -LANES):
        drift, grain = rows[KEPT + n], rows[NOISE + n]
        ripple = (rows[W + n] + drift) * size
        k = F(0.84) + F(0.05) * wave(ripple) + F(0.14) * drift + F(0.14) * (grain - HALF)
        dim(rows, n, k, k, k)
        rows[BEND + n] = (grain - HALF) * F(0.14)
        rows[BEND_AHEAD + n] = wave(ripple + QUARTER) * F(0.16)


@step
def rock(count: int, rows: F32, scale: float) -> None:
    """Broken faces, cracks and lichen."""
    look(count, rows, 3.2 * scale, 4.8 * scale, 3.2 * scale)
    layers(count, rows, 4)
    keep(count, rows, KEPT)
    look(count, rows, 2.1 * scale, 3.6 * scale, 2.1 * scale)
    _moved(count, rows, 7.0, 0.0, 0.0)
    layers(count, rows, 4)
    keep(count, rows, MORE)
    look(count, rows, 2.2 * scale, 2.2 * scale, 2.2 * scale)
    _moved(count, rows, 0.0, 0.0, 5.0)
    layers(count, rows, 3)
    for n in range(count & -LANES):
        mass = rows[KEPT + n]
        crack = ease(NIL, F(0.016), abs(rows[MORE + n] - F(0.45)))
        moss = ease(F(0.55), F(0.70), rows[NOISE + n])
        k = (F(0.45) + mass) * (F(0.45) + F(0.55) * crack)
        dim(rows, n, k * (ONE - F(0.1) * moss), k, k * (ONE - F(0.25) * moss))
        rows[BEND + n] = (mass - F(0.45)) * F(0.9)
    look(count, rows, 3.2 * scale, 4.8 * scale, 3.2 * scale)
    _moved(count, rows, 3.0, 0.0, 0.0)
    layers(count, rows, 3)
    for n in range(count & -LANES):
        rows[BEND_UP + n] = (rows[NOISE + n] - F(0.45)) * F(0.9)


@step
def fabric(count: int, rows: F32, scale: float) -> None:
    """Broad soft variation under a fine weave."""
    look(count, rows, 6.0, 6.0, 6.0)
    layers(count, rows, 2)
    fine = F(1400.0 * scale)
    for n in range(count & -LANES):
        u, v, w = rows[U + n], rows[V + n], rows[W + n]
        k = F(0.90) + F(0.2) * rows[NOISE + n] + F(0.05) * wave((u + v) * fine) * wave((w - v) * fine)
        dim(rows, n, k, k, k)


@step
def hair(count: int, rows: F32) -> None:
    """Strands along y: fine ones in bundles, with dark between."""
    look(count, rows, 95.0, 7.0, 22.0)
    layers(count, rows, 2)
    keep(count, rows, KEPT)
    look(count, rows, 430.0, 11.0, 60.0)
    layers(count, rows, 2)
    for n in range(count & -LANES):
        bundle, strand = rows[KEPT + n], rows[NOISE + n]
        k = (F(0.40) + F(1.05) * bundle) * (F(0.66) + F(0.68) * strand)
        dim(rows, n, k, k, k)
        rows[BEND + n] = (strand - HALF) * F(0.8) + (bundle - HALF) * F(0.7)
        rows[BEND_AHEAD + n] = (strand - HALF) * HALF
        rows[GLOSS + n] = F(0.25) + F(0.8) * strand * bundle


@step
def food(count: int, rows: F32, scale: float) -> None:
    """Broad moist mottling, browned here and there."""
    size = 24.0 * scale
    look(count, rows, size, size, size)
    layers(count, rows, 4)
    keep(count, rows, KEPT)
    look(count, rows, size, size, size)
    _moved(count, rows, 9.0, 0.0, 0.0)
    single(count, rows)
    for n in range(count & -LANES):
        rows[BEND_AHEAD + n] = (rows[NOISE + n] - HALF) * F(0.4)
    look(count, rows, 2.0 * size, 2.0 * size, 2.0 * size)
    single(count, rows)
    keep(count, rows, MORE)
    look(count, rows, 0.5 * size, 0.5 * size, 0.5 * size)
    _moved(count, rows, 5.0, 0.0, 0.0)
    layers(count, rows, 3)
    for n in range(count & -LANES):
        mottle = rows[KEPT + n]
        brown = ease(F(0.50), F(0.68), rows[NOISE + n])
        k = F(0.72) + F(0.6) * mottle
        dim(rows, n, k * (ONE - F(0.15) * brown), k * (ONE - F(0.38) * brown), k * (ONE - F(0.55) * brown))
        rows[GLOSS + n] = F(0.6) + F(1.1) * rows[MORE + n]
        rows[BEND + n] = (mottle - F(0.45)) * F(0.7)


@step
def paper(count: int, rows: F32, scale: float) -> None:
    """Fibres and a little yellowing."""
    look(count, rows, 260.0 * scale, 90.0 * scale, 260.0 * scale)
    layers(count, rows, 2)
    keep(count, rows, KEPT)
    look(count, rows, 4.0 * scale, 4.0 * scale, 4.0 * scale)
    layers(count, rows, 3)
    for n in range(count & -LANES):
        stain = rows[NOISE + n]
        k = F(0.93) + F(0.10) * rows[KEPT + n]
        dim(rows, n, k, k * (ONE - F(0.05) * stain), k * (ONE - F(0.14) * stain))
