"""A face painted on a head: skin, brows, lips, lids, age; and the eye.

Knows no geometry but the proportions of a head in head coordinates: metres, origin between the
ears, +y up, +z out of the face. `face` is a row of expressions as `scene.expression_rows` lays it.
"""

import math

from filmkit.studio.animatic.render.kernel import step
from filmkit.studio.animatic.render.noise import layers, noise, smooth
from filmkit.studio.animatic.render.scene import F64
from filmkit.studio.animatic.render.surface import BEND, BLUE, GLOSS, GREEN, blend, dim

BLUSH, BROW, BROW_WEIGHT, BROW_COLOR, FROWN, LID, WET, IRIS, AGE = 0, 1, 2, 3, 6, 7, 8, 9, 12
EYE_X, EYE_Y = 0.0325, 0.0205


@step
def _bell(x: float, width: float) -> float:
    return math.exp(-(x / width) * (x / width))


@step
def _complexion(surface: F64, side: float, u: float, v: float, w: float, face: F64) -> None:
    """Blush on cheeks and nose, blotches, pores."""
    cheeks = math.exp(-((side - 0.047) ** 2 + (v + 0.018) ** 2) / 0.0009)
    nose = math.exp(-(u * u + (v + 0.016) ** 2 + (w - 0.118) ** 2) / 0.0004)
    blush = (cheeks + nose) * 0.35 * face[BLUSH]
    dim(surface, 1.0 + 0.10 * blush, 1.0 - 0.34 * blush, 1.0 - 0.30 * blush)
    pore = noise(u * 900.0, v * 900.0, w * 900.0)
    k = (0.93 + 0.14 * layers(u * 90.0, v * 90.0, w * 90.0, 3)) * (0.975 + 0.05 * pore)
    dim(surface, k, k, k)
    surface[BEND] = (pore - 0.5) * 0.16
    surface[BEND + 1] = (noise(u * 800.0 + 9.0, v * 800.0, w * 800.0) - 0.5) * 0.16
    surface[GLOSS] = 0.55 + 0.9 * pore * noise(u * 60.0, v * 60.0, w * 60.0)


@step
def _crease(surface: F64, offset: float, width: float, strength: float, depth: float) -> None:
    """A wrinkle `offset` metres away: shading and a little shadow."""
    near = _bell(offset, width) * strength
    surface[BEND + 1] += offset / width * near * depth
    k = 1.0 - 0.20 * depth * near
    dim(surface, k, k, k)


@step
def _age(surface: F64, side: float, u: float, v: float, age: float) -> None:
    """Lines of the forehead, crow's feet, and under the eyes."""
    for row in range(3):
        line = v - (0.066 + 0.0105 * row + 0.0016 * math.sin(u * 90.0 + row * 2.0) - u * u * 2.0)
        _crease(surface, line, 0.0016, smooth(0.044, 0.020, side) * age, 0.55)
    for row in range(3):
        turn = 0.45 - 0.5 * row
        dx = side - 0.051
        dy = v - 0.019
        along = dx * math.cos(turn) + dy * math.sin(turn)
        across = -dx * math.sin(turn) + dy * math.cos(turn)
        _crease(surface, across, 0.0011, smooth(0.0, 0.004, along) * smooth(0.017, 0.010, along) * age, 0.5)
    under = v - (0.0075 + 14.0 * (side - 0.033) ** 2)
    _crease(surface, under, 0.0022, smooth(0.018, 0.010, abs(side - 0.033)) * age, 0.5)


@step
def _brow(surface: F64, side: float, u: float, v: float, face: F64) -> None:
    x = (side - 0.036) / 0.026
    lift = face[BROW] * 0.013 * (0.55 - x * 0.5)
    y = v - (0.0445 + 0.0048 * (1.0 - x * x) + lift - 0.002 * x)
    thick = 0.0050 * (1.05 - 0.45 * x) * smooth(1.08, 0.80, abs(x))
    lean = 1.0 if u > 0 else -1.0
    hairs = 0.45 + 0.75 * noise(u * 1500.0 + v * 1400.0 * lean, v * 420.0 - side * 300.0, 1.0)
    cover = smooth(thick, thick * 0.35, abs(y)) * smooth(1.1, 0.9, abs(x)) * hairs
    cover = min(cover, 1.0) * face[BROW_WEIGHT]
    blend(surface, face[BROW_COLOR], face[BROW_COLOR + 1], face[BROW_COLOR + 2], cover)


@step
def _lips(surface: F64, u: float, v: float, face: F64) -> None:
    x = u / 0.0255
    if abs(x) >= 1.0:
        return
    y = v + 0.0575 + face[FROWN] * x * x * 0.004
    arc = 1.0 - x * x
    top = 0.0072 * arc * (1.0 - 0.22 * math.exp(-x * x * 40.0))
    low = -0.0090 * arc
    cover = 0.72 * smooth(low - 0.0015, low + 0.0012, y) * smooth(top + 0.0012, top - 0.0012, y)
    seam = smooth(0.0016, 0.0004, abs(y - 0.0004 * math.sin(x * 3.0))) * smooth(1.0, 0.85, abs(x))
    # of the skin's own colour, darker and redder: so they suit every skin
    dim(surface, 1.0 - cover * 0.22, 1.0 - cover * 0.52, 1.0 - cover * 0.50)
    dark = seam * 0.72
    dim(surface, 1.0 - dark, 1.0 - dark, 1.0 - dark)
    surface[GLOSS] += (0.85 - surface[GLOSS]) * cover
    surface[GLOSS] *= 1.0 - 0.9 * seam


@step
def _lids(surface: F64, side: float, v: float, face: F64) -> None:
    """Lashes round the opening, the fold above it, and redness when wet."""
    x = (side - EYE_X) / 0.0188
    if abs(x) >= 1.12:
        return
    y = v - EYE_Y
    arc = math.sqrt(max(0.0, 1.0 - x * x))
    upper = 0.0097 * arc * (1.0 - face[LID] * 0.55)
    lash = smooth(0.0022, 0.0006, abs(y - upper)) * smooth(1.12, 0.95, abs(x)) * 0.85
    lower = smooth(0.0016, 0.0005, abs(y + 0.0073 * arc)) * smooth(1.1, 0.95, abs(x)) * 0.35
    dark = max(lash, lower)
    dim(surface, 1.0 - dark * 0.85, 1.0 - dark * 0.9, 1.0 - dark * 0.9)
    red = face[WET] * 0.5 * math.exp(-((x * 0.017) ** 2 + (y + 0.004) ** 2) / 0.00018)
    dim(surface, 1.0, 1.0 - red * 0.5, 1.0 - red * 0.45)
    surface[GLOSS] += red * 0.7
    fold = smooth(0.0011, 0.0003, abs(y - upper - 0.0052 + 0.002 * x * x)) * smooth(1.0, 0.7, abs(x)) * 0.35
    dim(surface, 1.0 - fold, 1.0 - fold, 1.0 - fold)


@step
def skin(surface: F64, u: float, v: float, w: float, face: F64) -> None:
    """One point of a head."""
    side = abs(u)
    _complexion(surface, side, u, v, w, face)
    if w > 0.03:
        if face[AGE] > 0:
            _age(surface, side, u, v, face[AGE])
        _brow(surface, side, u, v, face)
        _lips(surface, u, v, face)
        _lids(surface, side, v, face)


@step
def eye(surface: F64, u: float, v: float, w: float, face: F64) -> None:
    """One point of an eyeball, in coordinates centred on it with +z along the gaze."""
    if w <= 0:
        return
    radius = math.sqrt(u * u + v * v) / 0.0071
    vein = 0.12 * layers(u * 600.0, v * 600.0, 2.0, 3) * smooth(1.0, 1.9, radius) * (1.0 + 2.0 * face[WET])
    surface[GREEN] *= 1.0 - vein
    surface[BLUE] *= 1.0 - vein
    fibre = 0.65 + 0.5 * noise(math.atan2(v, u) * 9.0, radius * 2.5, 3.0) + 0.35 * math.cos(radius * 2.2)
    k = fibre * (1.0 - 0.7 * smooth(0.72, 1.0, radius)) * (1.0 - smooth(0.46, 0.40, radius))
    blend(surface, face[IRIS] * k, face[IRIS + 1] * k, face[IRIS + 2] * k, smooth(1.06, 0.96, radius))
    shade = 1.0 - smooth(-0.001, 0.012, v) * 0.42  # of the upper lid
    dim(surface, shade, shade, shade)
    # What keeps an eye alive: a light in it, wherever the lights are, as a puppet's is painted.
    spark = smooth(1.0, 0.55, math.sqrt((u + 0.0024) ** 2 + (v - 0.0026) ** 2) / 0.0016)
    blend(surface, 2.4, 2.4, 2.3, spark)
