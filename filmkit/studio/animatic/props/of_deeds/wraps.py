"""What two put round, over and between each other: cloths, a cover, dust, a tape, a box.

Knows no bodies. Built as it lies before who does it: +z ahead, +y up; `figures` says where it is when.
"""

import math
from collections.abc import Callable, Mapping
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.geometry.mesh import part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles, torus
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.world import Material, Mesh, Pattern

WOOL = Finish((0.46, 0.10, 0.07), Material(gloss=0.1, specular=0.03, pattern=Pattern.FABRIC, rim=0.8))
FRINGE = Finish((0.62, 0.50, 0.30), WOOL.material)
LODEN = Finish((0.10, 0.13, 0.20), WOOL.material)
COLLAR = Finish((0.055, 0.070, 0.115), WOOL.material)
HORN = f.plain((0.16, 0.10, 0.05), 0.5, 0.2)
DUST = f.plain((0.78, 0.74, 0.66), 0.1, 0.02)
YELLOW = f.plain((0.72, 0.54, 0.03), 0.3, 0.1)
BODY = (
    (0.05, 0.075, 0.075),
    (0.015, 0.14, 0.11),
    (-0.05, 0.225, 0.145),
    (-0.24, 0.275, 0.19),
    (-0.58, 0.315, 0.24),
)
"""Height over the shoulders, and half the width and the depth there, of a cloth that somebody wears."""
ROUND = 40


def _worn(cloth: Finish = WOOL, stripes: Finish = FRINGE) -> Mesh:
    """A cloth round somebody's shoulders, its folds falling to the hips; it stands on the shoulders."""
    c = Carpenter()
    rings = [_ring(*row) for row in _smoothed(BODY)]
    points = np.concatenate(rings)
    out = points * (1.0, 0.0, 1.6) + (0.0, 0.06, 0.0)
    normals = out / np.linalg.norm(out, axis=1, keepdims=True)
    triangles = grid_triangles(len(rings) - 1, ROUND - 1)
    c.part(part_of(points, normals, triangles), cloth)
    c.part(part_of(points * 0.97, -normals, triangles), cloth)
    for k in (-2, -5, -8):  # stripes a little outside
        band = np.concatenate(
            [rings[k] * (1.012, 1.0, 1.012), rings[k] * (1.014, 1.0, 1.014) + (0.0, -0.03, 0.0)]
        )
        c.part(part_of(band, np.tile(normals[-ROUND:], (2, 1)), grid_triangles(1, ROUND - 1)), stripes)
    return c.done()


def _coat_worn() -> Mesh:
    """A coat over somebody's shoulders: empty sleeves at its sides, a collar, buttons down its front."""
    c = Carpenter()
    c.put(_worn(LODEN, LODEN), Spot((0.0, 0.0, 0.0)))
    for side in (-1, 1):
        path = [(side * 0.22, -0.06, 0.0), (side * 0.31, -0.26, 0.03), (side * 0.35, -0.56, 0.06)]
        c.tube(path, (0.055, 0.060, 0.052), LODEN, 12)
        c.tube([path[-1], (side * 0.352, -0.60, 0.064)], 0.056, HORN, 12)
        lapel = ((0.02, -0.30, 0.205), (0.16, -0.06, 0.135), (0.07, 0.04, 0.085), (0.0, -0.10, 0.165))
        c.sheet([(side * x, y, z) for x, y, z in (lapel if side > 0 else lapel[::-1])], COLLAR)
    c.part(torus(0.085, 0.026, 28, 8), COLLAR, (0.0, 0.045, 0.0))
    for y in (-0.33, -0.43, -0.53):
        c.ball((0.03, y, 0.155 - 0.155 * y), (0.014, 0.014, 0.008), HORN, 10)
    return c.done()


def _ring(high: float, wide: float, deep: float) -> NDArray[np.float64]:
    """Points of a cloth round a body at a height."""
    turns = np.linspace(0.0, math.tau, ROUND)
    fold = 1.0 + 0.06 * min(max(-high, 0.0) * 2.0, 1.0) * np.cos(9 * turns)
    return np.stack([wide * fold * np.sin(turns), np.full(ROUND, high), deep * fold * np.cos(turns)], 1)


def _smoothed(rows: tuple[tuple[float, float, float], ...]) -> list[tuple[float, float, float]]:
    """Rows between rows, straight from one to the next."""
    out = []
    for a, b in pairwise(rows):
        out += [tuple(p + (q - p) * k for p, q in zip(a, b, strict=True)) for k in (0.0, 0.34, 0.67)]
    return [*((x, y, z) for x, y, z in out), rows[-1]]


def _cloth(wide: float, high: float, folds: float, sag: float, finish: Finish, c: Carpenter) -> None:
    """A sheet that hangs from its upper edge, which lies along x with its middle at the top, in folds."""
    rows, columns = 8, 40
    x, y = np.meshgrid(np.linspace(-wide / 2, wide / 2, columns + 1), np.linspace(0.0, 1.0, rows + 1))
    drop = sag * (1 - (2 * x / wide) ** 2)
    depth = 0.03 * y * np.sin(math.tau * folds * x / wide)
    for side in (0.006, -0.006):
        points = np.stack([x, -drop - high * y, depth + side], 2).reshape(-1, 3)
        normals = np.tile([0.0, 0.0, math.copysign(1.0, side)], (len(points), 1))
        c.part(part_of(points, normals, grid_triangles(rows, columns)), finish)


def _hung(finish: Finish = WOOL) -> Mesh:
    """A cloth that hangs from two hands, its upper edge in the middle."""
    c = Carpenter()
    _cloth(0.66, 0.72, 5.0, 0.04, finish, c)
    return c.done()


def _scarf() -> Mesh:
    """A scarf wound round a neck, which is over the middle, its two ends hanging before the breast."""
    c = Carpenter()
    for high, wide in ((0.0, 0.105), (0.045, 0.098), (-0.035, 0.120)):
        ring = [
            (wide * math.sin(a), high, 0.92 * wide * math.cos(a))
            for a in (math.tau * i / 24 for i in range(25))
        ]
        c.tube(ring, 0.034, WOOL, 10)
    for x, long in ((-0.055, 0.40), (0.055, 0.30)):
        c.box((x, -0.04 - long / 2, 0.118), (0.095, long, 0.03), WOOL, (-0.10, 0.0, 0.0), 0.012)
        for i in range(5):
            at = x - 0.036 + 0.018 * i
            c.rod((at, -0.04 - long, 0.138), (at, -0.10 - long, 0.142), 0.005, WOOL, 5)
    return c.done()


def _band() -> Mesh:
    """A scarf held out between two hands, its upper edge in the middle."""
    c = Carpenter()
    _cloth(0.70, 0.17, 1.5, 0.07, WOOL, c)
    for x in (-0.33, 0.33):
        c.box((x, -0.28, 0.0), (0.10, 0.46, 0.03), WOOL, bevel=0.012)
    return c.done()


def _cover() -> Mesh:
    """A blanket spread over somebody who lies along x, its top in the middle: it falls over both sides."""
    c = Carpenter()
    x, u = np.meshgrid(np.linspace(-0.62, 0.64, 27), np.linspace(-1.0, 1.0, 25))
    over = np.minimum(1.0, 1.35 * np.cos(0.5 * math.pi * u))
    y = -0.02 - 0.30 * (1.0 - over) + 0.012 * np.sin(17 * x) * (1 - over)
    z = 0.40 * np.sin(0.5 * math.pi * u)
    points, out = (
        np.stack([x, y, z], 2).reshape(-1, 3),
        np.stack([0 * x, over + 0.1, 2 * z], 2).reshape(-1, 3),
    )
    c.part(part_of(points, out, grid_triangles(24, 26)), WOOL)
    for at in (3, 9, 15, 21):
        stripe = np.stack([x, y, z], 2)[:, at : at + 2] * (1.0, 1.0, 1.012) + (0.0, 0.006, 0.0)
        normals = np.stack([0 * x, over + 0.1, 2 * z], 2)[:, at : at + 2]
        c.part(part_of(stripe.reshape(-1, 3), normals.reshape(-1, 3), grid_triangles(24, 1)), FRINGE)
    return c.done()


def _dust() -> Mesh:
    """Specks in the air."""
    c = Carpenter()
    chance = np.random.default_rng(7)
    for x, y, z, r in chance.uniform((-0.22, -0.16, -0.20, 0.006), (0.22, 0.20, 0.20, 0.017), (26, 4)):
        c.ball((float(x), float(y), float(z)), float(r), DUST, 6)
    return c.done()


def _tape() -> Mesh:
    """A measuring tape drawn out between two along z, its case at the far end."""
    c = Carpenter()
    c.box((0.0, 0.0, 0.0), (0.012, 0.055, 1.0), YELLOW)
    for i in range(19):
        c.box((0.0, 0.012, -0.47 + 0.052 * i), (0.016, 0.026, 0.006), f.plain((0.02, 0.02, 0.02)))
    c.box((0.0, -0.01, 0.50), (0.06, 0.10, 0.10), f.plain((0.55, 0.05, 0.03), 0.4, 0.2), bevel=0.02)
    return c.done()


def _towel() -> Mesh:
    """A white towel held out by its corners between two, along z."""
    c = Carpenter()
    _cloth(0.84, 0.42, 3.0, 0.07, Finish((0.86, 0.86, 0.84), WOOL.material), c)
    turned = Carpenter()
    turned.tilted(c.done(), (0.0, 0.0, 0.0), (0.0, math.pi / 2, 0.0))
    return turned.done()


def _box() -> Mesh:
    """A large closed box of cardboard that two carry, its foot in the middle."""
    c, card = Carpenter(), f.plain((0.46, 0.30, 0.15), 0.1, 0.03)
    c.box((0.0, 0.21, 0.0), (0.58, 0.42, 0.62), card, bevel=0.008)
    c.box((0.0, 0.21, 0.0), (0.07, 0.424, 0.624), f.plain((0.66, 0.56, 0.38), 0.3, 0.1))
    for x in (-0.293, 0.293):
        c.box((x, 0.10, 0.16), (0.004, 0.10, 0.16), f.plain((0.10, 0.07, 0.05), 0.1, 0.03))
    return c.done()


def _tent() -> Mesh:
    """A tent going up: its poles bent over, the cloth half over them."""
    c, cloth = Carpenter(), Finish((0.80, 0.26, 0.03), Material(gloss=0.2, specular=0.06, rim=0.6))
    long, wide, high = 0.80, 0.70, 1.15
    a = np.linspace(0.0, math.pi, 25)
    for z in (-long, 0.0, long):
        c.tube(np.stack([wide * np.cos(a), high * np.sin(a) ** 0.8, np.full(25, z)], 1), 0.016, f.STEEL, 8)
    x = np.repeat([wide * np.cos(a)], 13, 0) * 1.01
    y = np.repeat([high * np.sin(a) ** 0.8], 13, 0) * 1.01
    deep = np.repeat(np.linspace(-long, 0.25 * long, 13)[:, None], 25, 1)
    points = np.stack([x, y, deep + 0.05 * np.cos(5 * x)], 2).reshape(-1, 3)
    out = np.stack([x, y + 0.02, 0 * deep], 2).reshape(-1, 3)
    for scale, way in ((1.0, 1.0), (0.985, -1.0)):
        c.part(part_of(points * (scale, scale, 1.0), out * way, grid_triangles(12, 24)), cloth)
    c.box((0.0, 0.012, 0.0), (1.44, 0.02, 1.6), f.plain((0.12, 0.12, 0.13), 0.1, 0.03))
    return c.done()


def _phone() -> Mesh:
    """A telephone held up, lit on both sides."""
    c = Carpenter()
    c.box((0.0, 0.0, 0.0), (0.018, 0.13, 0.26), f.plain((0.20, 0.21, 0.23), 0.6, 0.4), bevel=0.006)
    for x in (-0.0095, 0.0095):
        c.box((x, 0.0, 0.0), (0.002, 0.112, 0.235), f.glowing((0.55, 0.72, 0.95), 1.3))
        for i in range(6):
            at = (x * 1.15, 0.033 - 0.033 * (i % 3), 0.06 - 0.05 * (i // 3))
            c.box(at, (0.002, 0.022, 0.032), f.glowing((0.9, 0.35 + 0.1 * i, 0.15), 0.9))
    return c.done()


def _map() -> Mesh:
    """A map unfolded, its land and water, roads and creases on both sides."""
    c = Carpenter()
    c.box((0.0, 0.0, 0.0), (0.004, 0.54, 0.38), f.plain((0.80, 0.76, 0.60), 0.1, 0.03))
    for x in (-0.003, 0.003):
        c.box((x, -0.13, 0.08), (0.002, 0.24, 0.18), f.plain((0.10, 0.32, 0.62), 0.1, 0.03))
        c.box((x, 0.10, -0.05), (0.002, 0.26, 0.22), f.plain((0.20, 0.46, 0.12), 0.1, 0.03))
        for y, z, high, wide in (
            (0.0, 0.03, 0.5, 0.014),
            (0.06, 0.0, 0.012, 0.34),
            (-0.1, -0.06, 0.3, 0.010),
        ):
            c.box((x * 1.4, y, z), (0.002, high, wide), f.plain((0.75, 0.16, 0.06), 0.1, 0.03))
        for y in (-0.09, 0.09):
            c.box((x * 1.5, y, 0.0), (0.002, 0.006, 0.38), f.plain((0.5, 0.46, 0.36), 0.1, 0.03))
    return c.done()


WRAPS: Mapping[str, Callable[[], Mesh]] = {
    "blanket worn": _worn,
    "blanket held out": _hung,
    "blanket over a sleeper": _cover,
    "coat worn": _coat_worn,
    "coat held out": lambda: _hung(LODEN),
    "passed phone": _phone,
    "passed map": _map,
    "box of two": _box,
    "tent of two": _tent,
    "scarf worn": _scarf,
    "scarf held out": _band,
    "dust": _dust,
    "measuring tape": _tape,
    "towel between": _towel,
}
"""By the names that `figures.gear` uses."""
