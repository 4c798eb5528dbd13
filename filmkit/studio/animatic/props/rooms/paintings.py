"""Paintings for a wall: hills, a sea, woods, a bowl of fruit, plain forms, somebody's head and shoulders.

Knows no room and no frame. Each is colours over a sheet, as coarse as a brush: u goes from the left to the
right, v from the foot to the top, both from 0 to 1.
"""

from collections.abc import Callable, Sequence

import numpy as np

from filmkit.studio.animatic.geometry.primitives import quad
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern

CELL = 0.032
"""Metres of the finest stroke."""
MOST = 36
"""Strokes along one side."""
UPRIGHT = 1.1
"""How much higher than wide the canvas of a portrait is."""
CANVAS = Material(0.25, 0.06, 0.0, Pattern.FABRIC, 2.0)
Chance = np.random.Generator
Painter = Callable[[F64, F64, Chance], F64]


def canvas(width: float, height: float, seed: int) -> Mesh:
    """A painted sheet by its middle, towards +z."""
    across, up = (min(max(round(side / CELL), 8), MOST) for side in (width, height))
    x, y = width / 2, height / 2
    part = quad([(-x, -y, 0.0), (x, -y, 0.0), (x, y, 0.0), (-x, y, 0.0)], (across, up))
    u = part.vertices[:, 0].astype(np.float64) / width + 0.5
    v = part.vertices[:, 1].astype(np.float64) / height + 0.5
    chance = np.random.default_rng(seed)
    paint = _sitter if height > UPRIGHT * width else _WIDE[seed % len(_WIDE)]
    colors = paint(u, v, chance) * (1.0 + chance.normal(0.0, 0.05, (len(u), 1)))
    c = Carpenter()
    c.part(part, Finish(np.clip(colors, 0.0, 0.9).astype(np.float32), CANVAS))
    return c.done()


def _between(low: Color, high: Color, k: F64) -> F64:
    share = np.clip(k, 0.0, 1.0)[:, None]
    return np.asarray((1 - share) * np.array(low) + share * np.array(high), np.float64)


def _over(ground: F64, where: F64, color: Color) -> F64:
    """A colour laid over others, `where` from 0 to 1."""
    return _between(color, color, where) * where[:, None] + ground * (1 - where[:, None])


def _disc(u: F64, v: F64, at: tuple[float, float], size: tuple[float, float]) -> F64:
    return np.asarray(np.hypot((u - at[0]) / size[0], (v - at[1]) / size[1]) < 1.0, np.float64)


def _ridges(u: F64, v: F64, chance: Chance, ground: F64, colors: Sequence[Color], top: float) -> F64:
    """Hills one before the other, the first the farthest, each lower."""
    for i, color in enumerate(colors):
        a, b = chance.uniform(0, 6.3, 2)
        line = top - 0.13 * i + 0.07 * np.sin(5.0 * u + a) + 0.035 * np.sin(11.0 * u + b)
        ground = _over(ground, np.asarray(v < line, np.float64), color)
    return ground


def _hills(u: F64, v: F64, chance: Chance) -> F64:
    sky = _between((0.62, 0.46, 0.26), (0.16, 0.27, 0.42), (v - 0.45) / 0.45)
    sky = _over(sky, _disc(u, v, (float(chance.uniform(0.25, 0.75)), 0.72), (0.07, 0.09)), (0.85, 0.66, 0.32))
    rows = ((0.20, 0.26, 0.36), (0.13, 0.22, 0.18), (0.20, 0.24, 0.07), (0.42, 0.30, 0.08))
    return _ridges(u, v, chance, sky, rows, 0.58)


def _sea(u: F64, v: F64, chance: Chance) -> F64:
    sky = _between((0.58, 0.52, 0.44), (0.20, 0.32, 0.42), (v - 0.4) / 0.5)
    water = _between((0.03, 0.10, 0.14), (0.14, 0.30, 0.34), v / 0.4)
    water += 0.05 * np.sin(60.0 * v + 4.0 * np.sin(9.0 * u))[:, None]
    picture = np.where((v < 0.4)[:, None], water, sky)
    x = float(chance.uniform(0.3, 0.7))
    sail = (np.abs(u - x - 0.02) < 0.11 * (0.74 - v) / 0.36) & (v > 0.38) & (v < 0.74)
    picture = _over(picture, np.asarray(sail, np.float64), (0.72, 0.66, 0.54))
    return _over(picture, _disc(u, v, (x, 0.35), (0.14, 0.05)), (0.16, 0.06, 0.03))


def _woods(u: F64, v: F64, chance: Chance) -> F64:
    picture = _between((0.20, 0.20, 0.05), (0.52, 0.42, 0.16), v)
    for _ in range(22):
        at = float(chance.uniform(0, 1)), float(chance.uniform(0.5, 1.0))
        leaf: Color = ((0.50, 0.20, 0.03), (0.46, 0.32, 0.05), (0.16, 0.24, 0.05))[int(chance.integers(3))]
        picture = _over(picture, 0.8 * _disc(u, v, at, (0.11, 0.13)), leaf)
    for x in np.linspace(0.08, 0.92, 6) + chance.uniform(-0.05, 0.05, 6):
        trunk = np.asarray((np.abs(u - x) < 0.022) & (v > 0.12), np.float64)
        picture = _over(picture, trunk, (0.10, 0.07, 0.05))
    return picture


def _fruit(u: F64, v: F64, chance: Chance) -> F64:
    picture = _between((0.16, 0.11, 0.07), (0.09, 0.07, 0.055), v)
    picture = _over(picture, np.asarray(v < 0.34, np.float64), (0.34, 0.20, 0.09))
    picture = _over(picture, _disc(u, v, (0.34, 0.52), (0.11, 0.24)), (0.15, 0.26, 0.38))
    for i in range(6):
        at = 0.34 + 0.14 * float(chance.normal()), 0.84 + 0.05 * float(chance.normal())
        petals: Color = ((0.62, 0.16, 0.14), (0.70, 0.56, 0.20), (0.62, 0.52, 0.50))[i % 3]
        picture = _over(picture, _disc(u, v, at, (0.055, 0.07)), petals)
    fruits: tuple[Color, ...] = ((0.60, 0.09, 0.04), (0.64, 0.40, 0.06), (0.30, 0.38, 0.06))
    for i, fruit in enumerate(fruits):
        picture = _over(picture, _disc(u, v, (0.56 + 0.13 * i, 0.33), (0.075, 0.10)), fruit)
    return picture


def _forms(u: F64, v: F64, chance: Chance) -> F64:
    """Two soft fields and a disc."""
    inks: tuple[Color, ...] = ((0.58, 0.13, 0.07), (0.64, 0.42, 0.08), (0.07, 0.22, 0.34), (0.08, 0.26, 0.22))
    first = int(chance.integers(4))
    picture = _between((0.58, 0.54, 0.46), (0.58, 0.54, 0.46), v)
    for i, (low, high) in enumerate(((0.10, 0.44), (0.50, 0.90))):
        edge = np.minimum(np.minimum(v - low, high - v), np.minimum(u - 0.1, 0.9 - u)) / 0.05
        picture = _over(picture, np.clip(edge, 0, 1), inks[(first + i) % 4])
    return _over(picture, _disc(u, v, (0.66, 0.52), (0.16, 0.2)), inks[(first + 2) % 4])


def _sitter(u: F64, v: F64, chance: Chance) -> F64:
    """Head and shoulders before a dark ground, lit from the left."""
    skin: Color = ((0.52, 0.34, 0.22), (0.30, 0.17, 0.10), (0.60, 0.42, 0.31))[int(chance.integers(3))]
    dress: Color = ((0.20, 0.05, 0.05), (0.05, 0.10, 0.20), (0.10, 0.14, 0.07))[int(chance.integers(3))]
    picture = _between((0.15, 0.11, 0.06), (0.06, 0.05, 0.035), np.hypot(u - 0.4, v - 0.6) * 1.6)
    picture = _over(picture, _disc(u, v, (0.5, 0.0), (0.40, 0.36)), dress)
    picture = _over(picture, _disc(u, v, (0.5, 0.66), (0.19, 0.215)), (0.07, 0.04, 0.025))
    picture = _over(picture, _disc(u, v, (0.5, 0.38), (0.075, 0.12)), skin)
    picture = _over(picture, _disc(u, v, (0.5, 0.61), (0.135, 0.17)), skin)
    shade = _disc(u, v, (0.5, 0.61), (0.135, 0.17)) * np.clip((u - 0.5) / 0.12, 0, 1) * 0.6
    return _over(picture, shade, (0.5 * skin[0], 0.42 * skin[1], 0.4 * skin[2]))


_WIDE: tuple[Painter, ...] = (_hills, _sea, _forms, _woods, _fruit)
