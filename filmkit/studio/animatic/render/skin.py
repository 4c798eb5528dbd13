"""A face painted on a head: skin, brows, lips, lids, age; and the eye.

Knows no geometry but the proportions of a head in head coordinates: metres, origin between the
ears, +y up, +z out of the face. `face` is a row of expressions as `scene.expression_rows` lays it.
Each function paints points of one head, on rows as `surface` lays them.
"""

import math

import numpy as np

from filmkit.studio.animatic.render.batch import HALF, NIL, ONE, ease, quick_exp
from filmkit.studio.animatic.render.kernel import LANES, inlined, step
from filmkit.studio.animatic.render.noise import wave
from filmkit.studio.animatic.render.scene import F64
from filmkit.studio.animatic.render.surface import (
    AT_X,
    AT_Y,
    AT_Z,
    BEND,
    BEND_UP,
    BLUE,
    GLOSS,
    GREEN,
    KEPT,
    MORE,
    NOISE,
    U,
    V,
    W,
    blend,
    dim,
    keep,
    layers,
    look,
    single,
)
from filmkit.studio.animatic.world import F32

BLUSH, BROW, BROW_WEIGHT, BROW_COLOR, FROWN, LID, WET, IRIS, AGE = 0, 1, 2, 3, 6, 7, 8, 9, 12
F = np.float32
EYE_X, EYE_Y = F(0.0325), F(0.0205)
FRONT = F(0.03)
"""Ahead of this a head is a face."""


@step
def _complexion(count: int, rows: F32, face: F64) -> None:
    """Blush on cheeks and nose, blotches, pores."""
    look(count, rows, 60.0, 60.0, 60.0)
    single(count, rows)
    keep(count, rows, MORE)
    look(count, rows, 900.0, 900.0, 900.0)
    single(count, rows)
    keep(count, rows, KEPT)
    look(count, rows, 800.0, 800.0, 800.0)
    for n in range(count & -LANES):
        rows[AT_X + n] += F(9.0)
    single(count, rows)
    for n in range(count & -LANES):
        pore = rows[KEPT + n]
        rows[BEND + n] = (pore - HALF) * F(0.16)
        rows[BEND_UP + n] = (rows[NOISE + n] - HALF) * F(0.16)
        rows[GLOSS + n] = F(0.55) + F(0.9) * pore * rows[MORE + n]
    look(count, rows, 90.0, 90.0, 90.0)
    layers(count, rows, 3)
    red = F(0.35 * face[BLUSH])
    for n in range(count & -LANES):
        u, v, w = rows[U + n], rows[V + n], rows[W + n]
        side, high, low, ahead = abs(u) - F(0.047), v + F(0.018), v + F(0.016), w - F(0.118)
        cheeks = quick_exp((side * side + high * high) * F(-1.0 / 0.0009))
        nose = quick_exp((u * u + low * low + ahead * ahead) * F(-1.0 / 0.0004))
        blush = (cheeks + nose) * red
        k = (F(0.93) + F(0.14) * rows[NOISE + n]) * (F(0.975) + F(0.05) * rows[KEPT + n])
        dim(rows, n, k * (ONE + F(0.10) * blush), k * (ONE - F(0.34) * blush), k * (ONE - F(0.30) * blush))


@inlined
def _crease(
    rows: F32, n: int, offset: np.float32, width: np.float32, strength: np.float32, depth: np.float32
) -> None:
    """A wrinkle `offset` metres away: shading and a little shadow."""
    far = offset / width
    near = quick_exp(-far * far) * strength
    rows[BEND_UP + n] += far * near * depth
    k = ONE - F(0.20) * depth * near
    dim(rows, n, k, k, k)


@step
def _age(count: int, rows: F32, age: float) -> None:
    """Lines of the forehead, crow's feet, and under the eyes."""
    for line in range(3):
        high = F(0.066 + 0.0105 * line)
        for n in range(count & -LANES):
            u, side = rows[U + n], abs(rows[U + n])
            away = rows[V + n] - (high + F(0.0016) * wave(u * F(90.0) + F(2.0 * line)) - u * u * F(2.0))
            strength = ease(F(0.044), F(0.020), side) * F(age)
            _crease(rows, n, away, F(0.0016), strength if rows[W + n] > FRONT else NIL, F(0.55))
    for line in range(3):
        turn = 0.45 - 0.5 * line
        c, s = F(math.cos(turn)), F(math.sin(turn))
        for n in range(count & -LANES):
            dx, dy = abs(rows[U + n]) - F(0.051), rows[V + n] - F(0.019)
            along, across = dx * c + dy * s, dy * c - dx * s
            strength = ease(NIL, F(0.004), along) * ease(F(0.017), F(0.010), along) * F(age)
            _crease(rows, n, across, F(0.0011), strength if rows[W + n] > FRONT else NIL, HALF)
    for n in range(count & -LANES):
        side = abs(rows[U + n]) - F(0.033)
        under = rows[V + n] - (F(0.0075) + F(14.0) * side * side)
        strength = ease(F(0.018), F(0.010), abs(side)) * F(age)
        _crease(rows, n, under, F(0.0022), strength if rows[W + n] > FRONT else NIL, HALF)


@step
def _brow(count: int, rows: F32, face: F64) -> None:
    for n in range(count & -LANES):
        u, v, side = rows[U + n], rows[V + n], abs(rows[U + n])
        lean = F(1400.0) if u > NIL else F(-1400.0)
        rows[AT_X + n] = u * F(1500.0) + v * lean
        rows[AT_Y + n] = v * F(420.0) - side * F(300.0)
        rows[AT_Z + n] = ONE
    single(count, rows)
    weight, lift = F(face[BROW_WEIGHT]), F(face[BROW] * 0.013)
    # one who smiles lifts the whole brow: ends that slant are worry
    slope = F(0.5 * min(max(1.0 + 0.8 * face[FROWN], 0.0), 1.0))
    r, g, b = F(face[BROW_COLOR]), F(face[BROW_COLOR + 1]), F(face[BROW_COLOR + 2])
    for n in range(count & -LANES):
        x = (abs(rows[U + n]) - F(0.036)) * F(1.0 / 0.026)
        y = F(0.0445) + F(0.0048) * (ONE - x * x) + lift * (F(0.55) - x * slope) - F(0.002) * x
        y = abs(rows[V + n] - y)
        thick = F(0.0056) * (F(1.05) - F(0.45) * x) * ease(F(1.08), F(0.80), abs(x))
        cover = ease(thick, thick * F(0.35), y) * ease(F(1.1), F(0.9), abs(x))
        cover = min(cover * (F(0.45) + F(0.75) * rows[NOISE + n]), ONE) * weight
        blend(rows, n, r, g, b, cover if (rows[W + n] > FRONT) & (thick > NIL) else NIL)


@step
def _lips(count: int, rows: F32, face: F64) -> None:
    frown = F(face[FROWN] * 0.004)
    half = F(1.0 / (0.0255 * (1.0 + 0.09 * max(-0.9 - face[FROWN], 0.0))))  # a smile widens the mouth
    for n in range(count & -LANES):
        x = rows[U + n] * half
        y = rows[V + n] + F(0.0575) + frown * x * x
        arc = ONE - x * x
        top = F(0.0072) * arc * (ONE - F(0.22) * quick_exp(x * x * F(-40.0)))
        low = F(-0.0090) * arc
        cover = (
            F(0.72) * ease(low - F(0.0015), low + F(0.0012), y) * ease(top + F(0.0012), top - F(0.0012), y)
        )
        seam = ease(F(0.0016), F(0.0004), abs(y - F(0.0004) * wave(x * F(3.0)))) * ease(ONE, F(0.85), abs(x))
        here = (rows[W + n] > FRONT) & (abs(x) < ONE)
        cover = cover if here else NIL
        seam = seam if here else NIL
        # of the skin's own colour, darker and redder: so they suit every skin
        dark = ONE - seam * F(0.72)
        dim(
            rows,
            n,
            dark * (ONE - cover * F(0.22)),
            dark * (ONE - cover * F(0.52)),
            dark * (ONE - cover * HALF),
        )
        rows[GLOSS + n] += (F(0.85) - rows[GLOSS + n]) * cover
        rows[GLOSS + n] *= ONE - F(0.9) * seam


@step
def _lids(count: int, rows: F32, face: F64) -> None:
    """Lashes round the opening, the fold above it, and redness when wet."""
    high = F(0.0097 * (1.0 - face[LID] * 0.55))
    wet = F(face[WET] * 0.5)
    for n in range(count & -LANES):
        x = (abs(rows[U + n]) - EYE_X) * F(1.0 / 0.0188)
        y = rows[V + n] - EYE_Y
        here = ONE if (rows[W + n] > FRONT) & (abs(x) < F(1.12)) else NIL
        arc = np.sqrt(max(NIL, ONE - x * x))
        upper = high * arc
        lash = ease(F(0.0022), F(0.0006), abs(y - upper)) * ease(F(1.12), F(0.95), abs(x)) * F(0.85)
        lower = ease(F(0.0016), F(0.0005), abs(y + F(0.0073) * arc)) * ease(F(1.1), F(0.95), abs(x)) * F(0.35)
        dark = max(lash, lower) * here
        apart, below = x * F(0.017), y + F(0.004)
        red = wet * quick_exp((apart * apart + below * below) * F(-1.0 / 0.00018)) * here
        fold = abs(y - upper - F(0.0052) + F(0.002) * x * x)
        fold = ONE - ease(F(0.0011), F(0.0003), fold) * ease(ONE, F(0.7), abs(x)) * F(0.35) * here
        k = (ONE - dark * F(0.9)) * fold
        dim(rows, n, (ONE - dark * F(0.85)) * fold, k * (ONE - red * HALF), k * (ONE - red * F(0.45)))
        rows[GLOSS + n] += red * F(0.7)


@step
def skin(count: int, rows: F32, face: F64) -> None:
    """A head."""
    _complexion(count, rows, face)
    if face[AGE] > 0:
        _age(count, rows, face[AGE])
    _brow(count, rows, face)
    _lips(count, rows, face)
    _lids(count, rows, face)


@step
def eye(count: int, rows: F32, face: F64) -> None:
    """An eyeball, in coordinates centred on it with +z along the gaze."""
    for n in range(count & -LANES):
        rows[AT_X + n] = rows[U + n] * F(600.0)
        rows[AT_Y + n] = rows[V + n] * F(600.0)
        rows[AT_Z + n] = F(2.0)
    layers(count, rows, 3)
    keep(count, rows, KEPT)
    for n in range(count & -LANES):
        u, v = rows[U + n], rows[V + n]
        radius = np.sqrt(u * u + v * v) * F(1.0 / 0.0071)
        rows[MORE + n] = radius
        rows[AT_X + n] = F(math.atan2(v, u)) * F(9.0)
        rows[AT_Y + n] = radius * F(2.5)
        rows[AT_Z + n] = F(3.0)
    single(count, rows)
    wet = F(0.12 * (1.0 + 2.0 * face[WET]))
    r, g, b = F(face[IRIS]), F(face[IRIS + 1]), F(face[IRIS + 2])
    for n in range(count & -LANES):
        radius = rows[MORE + n]
        here = ONE if rows[W + n] > NIL else NIL
        vein = ONE - here * wet * rows[KEPT + n] * ease(ONE, F(1.9), radius)
        rows[GREEN + n] *= vein
        rows[BLUE + n] *= vein
        k = F(0.65) + HALF * rows[NOISE + n] + F(0.35) * wave(radius * F(2.2) + F(math.pi / 2.0))
        k *= (ONE - F(0.7) * ease(F(0.72), ONE, radius)) * (ONE - ease(F(0.46), F(0.40), radius))
        blend(rows, n, r * k, g * k, b * k, ease(F(1.06), F(0.96), radius) * here)
        shade = ONE - ease(F(-0.001), F(0.012), rows[V + n]) * F(0.42) * here  # of the upper lid
        dim(rows, n, shade, shade, shade)
        # What keeps an eye alive: a light in it, wherever the lights are, as a puppet's is painted.
        a, b = rows[U + n] + F(0.0024), rows[V + n] - F(0.0026)
        spark = ease(ONE, F(0.55), np.sqrt(a * a + b * b) * F(1.0 / 0.0016)) * here
        blend(rows, n, F(2.4), F(2.4), F(2.3), spark)
