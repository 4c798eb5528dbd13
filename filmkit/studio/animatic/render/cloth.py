"""Printed, sewn and knitted cloth: stripes, flowers, dots, camouflage, sequins, ribs; squares of a table.

Knows no light. Clothes are printed round the body that stands at the middle of their coordinates, so a print
does not change with the way somebody faces; `p` and `q` are its repeats around and up.
"""

import math

from filmkit.studio.animatic.render.kernel import step
from filmkit.studio.animatic.render.noise import layers, noise, smooth
from filmkit.studio.animatic.render.scene import F64
from filmkit.studio.animatic.render.surface import BEND, GLOSS, REFLECT, blend, dim


@step
def gingham(surface: F64, p: float, q: float) -> None:
    """White squares, squares of the colour, and of both."""
    both = (math.floor(p * 2.0) & 1) + (math.floor(q * 2.0) & 1)
    blend(surface, 0.86, 0.84, 0.80, 1.0 - 0.5 * both)


@step
def around(u: float, w: float) -> float:
    """Metres round a trunk; along the depth of an arm."""
    return math.atan2(u, w) * 0.155 if abs(u) < 0.19 else w


@step
def stripes(surface: F64, q: float) -> None:
    """Across, the colour and white by turns."""
    at = abs(q - math.floor(q) - 0.5)
    blend(surface, 0.82, 0.80, 0.76, smooth(0.22, 0.28, at))


@step
def checks(surface: F64, p: float, q: float) -> None:
    """Squares of white, of the colour and of both, with a dark line along each."""
    both = (math.floor(p * 2.0) & 1) + (math.floor(q * 2.0) & 1)
    blend(surface, 0.80, 0.78, 0.74, 0.85 - 0.425 * both)
    line = min(abs(p - math.floor(p) - 0.5), abs(q - math.floor(q) - 0.5))
    dark = 1.0 - 0.55 * smooth(0.06, 0.03, line)
    dim(surface, dark, dark, dark)


@step
def dots(surface: F64, p: float, q: float) -> None:
    """White dots, every second row between those of the first."""
    row = math.floor(q)
    x = p + 0.5 * (int(row) & 1)
    far = math.sqrt((x - math.floor(x) - 0.5) ** 2 + (q - row - 0.5) ** 2)
    blend(surface, 0.84, 0.82, 0.78, smooth(0.27, 0.22, far))


@step
def flowers(surface: F64, p: float, q: float) -> None:
    """A flower of five petals in each square, white, pink or yellow, turned by chance, with a leaf."""
    i = math.floor(p)
    j = math.floor(q)
    kind = noise(i * 7.31 + 0.5, j * 5.17 + 0.5, 1.5)
    turn = 6.28 * noise(i * 3.7 + 0.5, j * 9.1 + 0.5, 4.5)
    x = p - i - 0.36 - 0.28 * kind
    y = q - j - 0.36 - 0.28 * noise(i * 2.3 + 0.5, j * 4.9 + 0.5, 7.5)
    far = math.sqrt(x * x + y * y)
    petals = 0.25 + 0.09 * math.cos(5.0 * math.atan2(y, x) + turn)
    a = x * math.cos(turn) + y * math.sin(turn) - 0.30
    b = y * math.cos(turn) - x * math.sin(turn)
    blend(surface, 0.06, 0.20, 0.05, 0.8 * smooth(1.0, 0.7, a * a / 0.022 + b * b / 0.005))
    red = 0.80
    green = 0.76 if kind < 0.45 else 0.20 if kind < 0.55 else 0.55
    blue = 0.72 if kind < 0.45 else 0.30 if kind < 0.55 else 0.10
    blend(surface, red, green, blue, smooth(petals, petals - 0.05, far))
    blend(surface, 0.75, 0.42, 0.03, smooth(0.10, 0.06, far))


@step
def camouflage(surface: F64, u: float, v: float, w: float, scale: float) -> None:
    """The colour, and patches of brown, dark green and sand."""
    x = u * scale
    y = v * scale * 1.5
    z = w * scale
    brown = layers(x, y, z, 2)
    dark = layers(x + 7.0, y + 3.0, z + 1.0, 2)
    sand = layers(x + 3.0, y + 11.0, z + 5.0, 2)
    blend(surface, 0.075, 0.046, 0.022, smooth(0.47, 0.485, brown))
    blend(surface, 0.26, 0.23, 0.12, smooth(0.52, 0.535, sand))
    blend(surface, 0.022, 0.034, 0.018, smooth(0.50, 0.515, dark))


@step
def sequins(surface: F64, p: float, q: float) -> None:
    """Small scales, each tilted its own way, so that some catch the light."""
    row = math.floor(q)
    x = p + 0.5 * (int(row) & 1)
    i = math.floor(x)
    one = noise(i * 3.17 + 0.5, row * 7.93 + 0.5, 2.5)
    other = noise(i * 5.31 + 0.5, row * 2.71 + 0.5, 6.5)
    far = math.sqrt((x - i - 0.5) ** 2 + (q - row - 0.5) ** 2)
    on = smooth(0.55, 0.45, far)
    k = (0.55 + 0.45 * on) * (0.5 + 1.5 * smooth(0.35, 0.70, one))
    dim(surface, k, k, k)
    surface[BEND] = (one - 0.5) * 1.3 * on
    surface[BEND + 1] = (other - 0.5) * 1.3 * on
    surface[GLOSS] = 0.3 + 0.7 * on
    surface[REFLECT] = on


@step
def ribs(surface: F64, p: float, q: float) -> None:
    """Knitted: upright ribs, and the stitches on them."""
    rib = math.sin(6.2832 * p)
    stitch = math.sin(6.2832 * (q * 1.6 + 0.25 * abs(rib)))
    k = 0.90 + 0.13 * rib + 0.05 * stitch
    dim(surface, k, k, k)
    surface[BEND] = 0.30 * math.cos(6.2832 * p)
