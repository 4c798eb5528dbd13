"""Built surfaces: courses of stone, slabs, planks, tiles, cobbles, house fronts, steel.

Knows no light. Each function paints points of one material, on rows as `surface` lays them.
"""

import numpy as np

from filmkit.studio.animatic.render.batch import HALF, NIL, ONE, ease
from filmkit.studio.animatic.render.kernel import LANES, inlined, step
from filmkit.studio.animatic.render.noise import speck, wave, whole
from filmkit.studio.animatic.render.surface import (
    AT_X,
    AT_Y,
    AT_Z,
    BEND,
    BEND_AHEAD,
    GLOSS,
    GLOW,
    GLOW_BLUE,
    GLOW_GREEN,
    KEPT,
    MORE,
    NOISE,
    REFLECT,
    UPRIGHT,
    P,
    Q,
    U,
    V,
    W,
    dim,
    keep,
    layers,
    look,
)
from filmkit.studio.animatic.world import F32

F = np.float32


@inlined
def _bond(
    p: np.float32, q: np.float32, length: np.float32
) -> tuple[np.int32, np.int32, np.float32, np.float32]:
    """Row and column of a course in half bond, and how far along and up its piece a place is, 0..1."""
    row = whole(q)
    along = p * length + HALF * F(np.int32(row & 1))
    column = whole(along)
    return row, column, along - F(column), q - F(row)


@inlined
def _rim(a: np.float32, b: np.float32) -> np.float32:
    """How far from its edge a place of a piece twice as long as high is, in heights."""
    return min(min(b, ONE - b), F(2.0) * min(a, ONE - a))


@step
def stone(count: int, rows: F32) -> None:
    """Courses of blocks twice as long as high, each its own tone, stained across."""
    look(count, rows, 3.0, 3.0, 3.0)
    layers(count, rows, 3)
    for n in range(count & -LANES):
        row, column, a, b = _bond(rows[P + n], rows[Q + n], HALF)
        face = ease(F(0.02), F(0.07), _rim(a, b))
        k = (F(0.82) + F(0.36) * speck(row, column, 5)) * (F(0.85) + F(0.3) * rows[NOISE + n])
        k *= F(0.45) + F(0.55) * face
        dim(rows, n, k, k, k)
        rows[GLOSS + n] = F(0.4) + F(0.6) * face


@step
def marble(count: int, rows: F32) -> None:
    """Veined slabs in two tones, with dull joints."""
    for n in range(count & -LANES):
        i, j = whole(rows[P + n]), whole(rows[Q + n])
        rows[AT_X + n] = rows[U + n] * F(1.3) + F(9.0) * speck(i, j, 1)
        rows[AT_Y + n] = rows[V + n] + rows[W + n] * F(1.3)
        rows[AT_Z + n] = F(4.0) * speck(i, j, 2)
    layers(count, rows, 4)
    for n in range(count & -LANES):
        i, j = whole(rows[P + n]), whole(rows[Q + n])
        a, b = rows[P + n] - F(i), rows[Q + n] - F(j)
        face = ease(F(0.004), F(0.014), min(min(a, ONE - a), min(b, ONE - b)))
        grain = rows[NOISE + n]
        vein = ease(NIL, F(0.05), abs(grain - F(0.47)))
        k = (F(0.72) + F(0.28) * vein) * (F(0.86) + F(0.24) * speck(i, j, 8)) * (F(0.35) + F(0.65) * face)
        k *= F(0.80) + F(0.20) * F(np.int32((i + j) & 1))
        dim(rows, n, k, k, k)
        rows[REFLECT + n] = F(0.3) + F(0.7) * face


@step
def planks(count: int, rows: F32) -> None:
    """Boards along q with rings in the wood."""
    for n in range(count & -LANES):
        p = rows[P + n]
        rows[AT_X + n] = p * F(7.0) + F(31.0) * speck(whole(p), 0, 4)
        rows[AT_Y + n] = rows[Q + n] * F(0.6)
        rows[AT_Z + n] = ONE
    layers(count, rows, 4)
    for n in range(count & -LANES):
        i = whole(rows[P + n])
        a = rows[P + n] - F(i)
        grain = rows[NOISE + n]
        ring = wave(grain * F(34.0)) * HALF + HALF
        face = ease(NIL, F(0.018), min(a, ONE - a))
        k = (F(0.72) + F(0.17) * ring + F(0.25) * grain) * (F(0.82) + F(0.3) * speck(i, 3, 4))
        k *= F(0.4) + F(0.6) * face
        dim(rows, n, k, k * (F(0.97) + F(0.03) * ring), k * (F(0.93) + F(0.07) * ring))


@step
def tiles(count: int, rows: F32) -> None:
    """Glazed tiles twice as long as high, in half bond."""
    for n in range(count & -LANES):
        row, column, a, b = _bond(rows[P + n], rows[Q + n], HALF)
        face = ease(F(0.02), F(0.05), _rim(a, b))
        k = (F(0.92) + F(0.16) * speck(row, column, 5)) * (F(0.55) + F(0.45) * face)
        dim(rows, n, k, k, k)
        rows[GLOSS + n] = F(0.2) + F(0.8) * face


@inlined
def _puddles(count: int, rows: F32, size: float) -> None:
    """Ask where water stands in the hollows."""
    for n in range(count & -LANES):
        rows[AT_X + n] = rows[U + n] * F(size)
        rows[AT_Y + n] = rows[W + n] * F(size)
        rows[AT_Z + n] = F(3.0)
    layers(count, rows, 3)


@step
def cobbles(count: int, rows: F32) -> None:
    """Domed setts with puddles between: dry ones bend the reflection, wet ones hold it."""
    _puddles(count, rows, 0.35)
    for n in range(count & -LANES):
        row, column, a, b = _bond(rows[P + n], rows[Q + n], ONE)
        a -= HALF
        b -= HALF
        dome = ease(HALF, F(0.40), max(abs(a), abs(b)))
        puddle = ease(F(0.42), F(0.60), rows[NOISE + n])
        k = (F(0.6) + F(0.8) * speck(row, column, 9)) * (F(0.4) + F(0.6) * dome)
        dim(rows, n, k, k, k)
        rows[BEND + n] = a * F(0.35) * dome * (ONE - puddle)
        rows[BEND_AHEAD + n] = b * F(0.35) * dome * (ONE - puddle)
        rows[REFLECT + n] = F(0.35) + F(0.65) * puddle


@step
def asphalt(count: int, rows: F32, scale: float) -> None:
    """Fine grit, old patches, and water standing in the hollows."""
    look(count, rows, 38.0 * scale, 38.0 * scale, 38.0 * scale)
    layers(count, rows, 2)
    keep(count, rows, KEPT)
    look(count, rows, 0.5, 0.5, 0.5)
    layers(count, rows, 3)
    keep(count, rows, MORE)
    _puddles(count, rows, 0.28)
    for n in range(count & -LANES):
        grit, worn = rows[KEPT + n], rows[MORE + n]
        puddle = ease(F(0.40), F(0.56), rows[NOISE + n])
        k = (F(0.62) + HALF * grit) * (F(0.75) + HALF * worn) * (ONE - F(0.35) * puddle)
        dim(rows, n, k, k, k)
        rows[BEND + n] = (grit - F(0.45)) * F(0.22) * (ONE - puddle)
        rows[BEND_AHEAD + n] = (worn - F(0.45)) * F(0.05) * (ONE - puddle)
        rows[REFLECT + n] = F(0.35) + F(0.65) * puddle


@step
def facade(count: int, rows: F32) -> None:
    """A far front: a grid of windows with a mullion, a third of them lit, each its own warmth."""
    look(count, rows, 0.8, 0.8, 0.8)
    layers(count, rows, 3)
    for n in range(count & -LANES):
        i, j = whole(rows[P + n]), whole(rows[Q + n])
        a, b = rows[P + n] - F(i), rows[Q + n] - F(j)
        pane = ease(F(0.20), F(0.23), a) * ease(F(0.80), F(0.77), a)
        pane *= ease(F(0.18), F(0.21), b) * ease(F(0.82), F(0.79), b)
        pane *= ease(F(0.02), F(0.035), abs(a - HALF)) * rows[UPRIGHT + n]
        k = (F(0.85) + F(0.3) * rows[NOISE + n]) * (ONE - F(0.85) * pane)
        dim(rows, n, k, k, k)
        block = np.int32(rows[U + n] * F(0.013) + rows[W + n] * F(0.007) + F(50.0))
        warmth = speck(i, j, 77)
        bright = pane * (HALF + warmth) * (F(0.55) + F(0.45) * b)
        bright = bright if speck(i, j, block) > F(0.66) else NIL
        rows[GLOW + n] = bright
        rows[GLOW_GREEN + n] = bright * (F(0.48) + F(0.2) * warmth)
        rows[GLOW_BLUE + n] = bright * (F(0.16) + F(0.25) * warmth * warmth)


@step
def plaster(count: int, rows: F32, scale: float) -> None:
    """Cloudy, like a wall long painted."""
    look(count, rows, scale, scale, scale)
    layers(count, rows, 4)
    for n in range(count & -LANES):
        k = F(0.78) + F(0.44) * rows[NOISE + n]
        dim(rows, n, k, k, k)


@step
def steel(count: int, rows: F32, scale: float) -> None:
    """Brushed along the level."""
    look(count, rows, 2.0 * scale, 60.0 * scale, 2.0 * scale)
    layers(count, rows, 3)
    for n in range(count & -LANES):
        brush = rows[NOISE + n]
        k = F(0.92) + F(0.16) * brush
        dim(rows, n, k, k, k)
        rows[GLOSS + n] = F(0.75) + HALF * brush
        rows[BEND + n] = (brush - F(0.45)) * F(0.10)
