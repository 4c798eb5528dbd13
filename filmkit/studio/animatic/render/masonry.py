"""Built surfaces: courses of stone, slabs, planks, tiles, cobbles, house fronts, steel.

Knows no light. Each function paints one point; `p` and `q` run along the surface in repeats,
`u`, `v`, `w` are the point in metres.
"""

import math

from filmkit.studio.animatic.render.kernel import step
from filmkit.studio.animatic.render.noise import layers, scatter, smooth
from filmkit.studio.animatic.render.scene import F64
from filmkit.studio.animatic.render.surface import BEND, GLOSS, GLOW, REFLECT, dim


@step
def stone(surface: F64, p: float, q: float, u: float, v: float, w: float) -> None:
    """Courses of blocks twice as long as high, each its own tone, stained across."""
    row = math.floor(q)
    along = p * 0.5 + 0.5 * (int(row) & 1)
    column = math.floor(along)
    edge = min(q - row, 1.0 - q + row, 2.0 * (along - column), 2.0 * (1.0 - along + column))
    face = smooth(0.02, 0.07, edge)
    k = (0.82 + 0.36 * scatter(row, column, 5)) * (0.85 + 0.3 * layers(u * 3.0, v * 3.0, w * 3.0, 3))
    k *= 0.45 + 0.55 * face
    dim(surface, k, k, k)
    surface[GLOSS] = 0.4 + 0.6 * face


@step
def marble(surface: F64, p: float, q: float, u: float, v: float, w: float) -> None:
    """Veined slabs in two tones, with dull joints."""
    i = math.floor(p)
    j = math.floor(q)
    edge = min(p - i, 1.0 - p + i, q - j, 1.0 - q + j)
    face = smooth(0.004, 0.014, edge)
    grain = layers(u * 1.3 + 9.0 * scatter(i, j, 1), v + w * 1.3, 4.0 * scatter(i, j, 2), 4)
    vein = smooth(0.0, 0.05, abs(grain - 0.47))
    k = (0.72 + 0.28 * vein) * (0.86 + 0.24 * scatter(i, j, 8)) * (0.35 + 0.65 * face)
    if (int(i) + int(j)) & 1 == 0:
        k *= 0.80
    dim(surface, k, k, k)
    surface[REFLECT] = 0.3 + 0.7 * face


@step
def planks(surface: F64, p: float, q: float) -> None:
    """Boards along q with rings in the wood."""
    i = math.floor(p)
    grain = layers(p * 7.0 + 31.0 * scatter(i, 0, 4), q * 0.6, 1.0, 4)
    ring = math.sin(grain * 34.0) * 0.5 + 0.5
    face = smooth(0.0, 0.018, min(p - i, 1.0 - p + i))
    k = (0.72 + 0.17 * ring + 0.25 * grain) * (0.82 + 0.3 * scatter(i, 3, 4)) * (0.4 + 0.6 * face)
    dim(surface, k, k * (0.97 + 0.03 * ring), k * (0.93 + 0.07 * ring))


@step
def tiles(surface: F64, p: float, q: float) -> None:
    """Glazed tiles twice as long as high, in half bond."""
    row = math.floor(q)
    along = p * 0.5 + 0.5 * (int(row) & 1)
    column = math.floor(along)
    edge = min(2.0 * (along - column), 2.0 * (1.0 - along + column), q - row, 1.0 - q + row)
    face = smooth(0.02, 0.05, edge)
    k = (0.92 + 0.16 * scatter(row, column, 5)) * (0.55 + 0.45 * face)
    dim(surface, k, k, k)
    surface[GLOSS] = 0.2 + 0.8 * face


@step
def cobbles(surface: F64, p: float, q: float, u: float, w: float) -> None:
    """Domed setts with puddles between: dry ones bend the reflection, wet ones hold it."""
    row = math.floor(q)
    along = p + 0.5 * (int(row) & 1)
    column = math.floor(along)
    a = along - column - 0.5
    b = q - row - 0.5
    dome = smooth(0.5, 0.40, max(abs(a), abs(b)))
    puddle = smooth(0.42, 0.60, layers(u * 0.35, w * 0.35, 3.0, 3))
    k = (0.6 + 0.8 * scatter(row, column, 9)) * (0.4 + 0.6 * dome)
    dim(surface, k, k, k)
    surface[BEND] = a * 0.35 * dome * (1.0 - puddle)
    surface[BEND + 2] = b * 0.35 * dome * (1.0 - puddle)
    surface[REFLECT] = 0.35 + 0.65 * puddle


@step
def asphalt(surface: F64, u: float, v: float, w: float, scale: float) -> None:
    """Fine grit, old patches, and water standing in the hollows."""
    grit = layers(u * 38.0 * scale, v * 38.0 * scale, w * 38.0 * scale, 2)
    worn = layers(u * 0.5, v * 0.5, w * 0.5, 3)
    puddle = smooth(0.40, 0.56, layers(u * 0.28, w * 0.28, 3.0, 3))
    k = (0.62 + 0.5 * grit) * (0.75 + 0.5 * worn) * (1.0 - 0.35 * puddle)
    dim(surface, k, k, k)
    surface[BEND] = (grit - 0.45) * 0.22 * (1.0 - puddle)
    surface[BEND + 2] = (worn - 0.45) * 0.05 * (1.0 - puddle)
    surface[REFLECT] = 0.35 + 0.65 * puddle


@step
def facade(surface: F64, p: float, q: float, u: float, v: float, w: float, upright: bool) -> None:
    """A far front: a grid of windows with a mullion, a third of them lit, each its own warmth."""
    k = 0.85 + 0.3 * layers(u * 0.8, v * 0.8, w * 0.8, 3)
    dim(surface, k, k, k)
    surface[GLOW] = 0.0
    surface[GLOW + 1] = 0.0
    surface[GLOW + 2] = 0.0
    if not upright:
        return
    i = math.floor(p)
    j = math.floor(q)
    a = p - i
    b = q - j
    pane = smooth(0.20, 0.23, a) * smooth(0.80, 0.77, a) * smooth(0.18, 0.21, b) * smooth(0.82, 0.79, b)
    pane *= smooth(0.02, 0.035, abs(a - 0.5))
    dim(surface, 1.0 - 0.85 * pane, 1.0 - 0.85 * pane, 1.0 - 0.85 * pane)
    if scatter(i, j, int(u * 0.013 + w * 0.007 + 50.0)) > 0.66:
        warmth = scatter(i, j, 77)
        bright = pane * (0.5 + warmth) * (0.55 + 0.45 * b)
        surface[GLOW] = bright
        surface[GLOW + 1] = bright * (0.48 + 0.2 * warmth)
        surface[GLOW + 2] = bright * (0.16 + 0.25 * warmth * warmth)


@step
def plaster(surface: F64, u: float, v: float, w: float, scale: float) -> None:
    """Cloudy, like a wall long painted."""
    k = 0.78 + 0.44 * layers(u * scale, v * scale, w * scale, 4)
    dim(surface, k, k, k)


@step
def steel(surface: F64, u: float, v: float, w: float, scale: float) -> None:
    """Brushed along the level."""
    brush = layers(u * 2.0 * scale, v * 60.0 * scale, w * 2.0 * scale, 3)
    k = 0.92 + 0.16 * brush
    dim(surface, k, k, k)
    surface[GLOSS] = 0.75 + 0.5 * brush
    surface[BEND] = (brush - 0.45) * 0.10
