"""Things to eat and what garnishes them: herbs, dough, bread, vegetables, flowers.

Knows no dish and no table. Leaves are many small sheets made at once.
"""

import math
from collections.abc import Sequence

import numpy as np

from filmkit.studio.animatic.geometry.distance import block, ellipsoid
from filmkit.studio.animatic.geometry.mesh import Part, part_of
from filmkit.studio.animatic.geometry.nets import surface
from filmkit.studio.animatic.geometry.transform import F64, ORIGIN, unit
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern


def leaves(at: F64, along: F64, lengths: F64, wide: float, chance: np.random.Generator) -> Part:
    """Pointed leaves, each a fold of two sheets: feet `at`, pointing `along`; `wide` over long."""
    forward = unit(along)
    side = unit(np.cross(forward, chance.normal(size=at.shape)))
    up = np.cross(side, forward)
    size = lengths[:, None]
    mid, tip = at + forward * size * 0.5, at + forward * size
    left = mid + side * size * wide / 2 + up * size * wide * 0.22
    right = mid - side * size * wide / 2 + up * size * wide * 0.22
    points = np.stack([at, left, tip, right, mid], 1).reshape(-1, 3)
    up = np.where(up[:, 1:2] < 0, -up, up)
    normals = np.repeat(up, 5, axis=0)
    fold = np.array([[0, 4, 1], [1, 4, 2], [0, 3, 4], [3, 2, 4]])
    count = len(at)
    triangles = (fold[None] + (np.arange(count) * 5)[:, None, None]).reshape(-1, 3)
    return part_of(points, normals, triangles)


def _green(color: Color) -> Finish:
    return Finish(color, Material(0.4, 0.2, 0.0, Pattern.LEAF, 60.0, translucency=1.0))


def herb_bunch(seed: int, color: Color = (0.13, 0.17, 0.06), length: float = 0.34) -> Mesh:
    """Drying herbs, tied and hung: the string's end is the origin, the leaves hang down."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    c.rod((0, 0, 0), (0, -0.10, 0), 0.003, f.LINEN, 4)
    for _ in range(7):
        lean = chance.normal(0, 0.10, 2) * length
        c.tube([(0, -0.09, 0), (lean[0], -0.09 - length, lean[1])], 0.0022, f.BARK, 4)
    t = chance.uniform(0.25, 1.0, 90)
    at = np.stack(
        [
            chance.normal(0, 0.11, 90) * t * length,
            -0.10 - t * length,
            chance.normal(0, 0.11, 90) * t * length,
        ],
        1,
    )
    along = chance.normal(0, 0.7, (90, 3)) + (0.0, -0.8, 0.0)
    for k, shade in enumerate((0.7, 1.0, 1.4)):
        own = slice(k * 30, k * 30 + 30)
        tint: Color = (color[0] * shade, color[1] * shade, color[2] * shade)
        c.part(leaves(at[own], along[own], chance.uniform(0.05, 0.09, 30), 0.5, chance), _green(tint))
    return c.done()


def herb_heap(seed: int, radius: float, count: int = 160, leaf: float = 0.016) -> Mesh:
    """Chopped or picked herbs in a loose heap."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    angle, reach = chance.uniform(0, 2 * math.pi, count), np.abs(chance.normal(0, 0.5, count)) * radius
    height = 0.004 + 0.34 * radius * np.exp(-((reach / (0.55 * radius)) ** 2)) * chance.uniform(
        0.1, 1.0, count
    )
    at = np.stack([reach * np.cos(angle), height, reach * np.sin(angle)], 1)
    along = chance.normal(0, 1, (count, 3)) * (1, 0.35, 1)
    shades = ((0.05, 0.17, 0.022), (0.07, 0.22, 0.03), (0.10, 0.28, 0.045))
    for k, tint in enumerate(shades):
        own = slice(k * count // 3, (k + 1) * count // 3)
        n = len(at[own])
        c.part(leaves(at[own], along[own], chance.uniform(0.6, 1.3, n) * leaf, 0.7, chance), _green(tint))
    return c.done()


def dough(radius: float = 0.14) -> Mesh:
    """A ball of dough, floured and slumping."""
    c = Carpenter()
    r = radius
    body = [
        ellipsoid((0, 0.22 * r, 0), (r, 0.34 * r, 0.86 * r), blend=0.3 * r),
        ellipsoid((0.25 * r, 0.38 * r, 0.1 * r), (0.55 * r, 0.26 * r, 0.5 * r), blend=0.4 * r),
        block((0, -0.5 * r, 0), (2 * r, 0.5 * r, 2 * r), 0.001, blend=0.01, cut=True),
    ]
    finish = Finish((0.82, 0.72, 0.54), Material(0.2, 0.08, 0.0, Pattern.FOOD, 14.0, translucency=0.6))
    c.part(surface(body, r * 0.06), finish)
    return c.done()


def flour(seed: int, radius: float) -> Mesh:
    """Flour strewn on a board: a thin uneven film and crumbs."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    white = f.plain((0.80, 0.76, 0.68), 0.05, 0.02)
    for _ in range(5):
        x, z = chance.normal(0, radius * 0.3, 2)
        r = radius * chance.uniform(0.25, 0.5)
        c.part(surface_disc(r, chance), white, (float(x), 0.0012, float(z)))
    for _ in range(60):
        x, z = chance.normal(0, radius * 0.6, 2)
        c.ball((float(x), 0.001, float(z)), float(chance.uniform(0.0010, 0.0030)), white, 6)
    return c.done()


def surface_disc(radius: float, chance: np.random.Generator, points: int = 26) -> Part:
    """A flat blot with an uneven rim."""
    angle = np.linspace(0, 2 * math.pi, points + 1)[:-1]
    reach = radius * (
        0.78 + 0.22 * np.sin(angle * 3 + chance.uniform(0, 6)) * chance.uniform(0.3, 1.0, points)
    )
    rim = np.stack([reach * np.cos(angle), np.zeros(points), reach * np.sin(angle)], 1)
    vertices = np.concatenate([[(0.0, 0.0006, 0.0)], rim])
    k = np.arange(points)
    fan = np.stack([np.zeros(points, int), k + 1, (k + 1) % points + 1], 1)
    return part_of(vertices, np.broadcast_to((0.0, 1.0, 0.0), vertices.shape), fan)


def loaf() -> Mesh:
    """A country loaf, scored."""
    c = Carpenter()
    crust = Finish((0.46, 0.23, 0.085), Material(0.25, 0.1, 0.0, Pattern.FOOD, 16.0))
    c.part(surface([ellipsoid((0, 0.055, 0), (0.15, 0.075, 0.10), blend=0.03)], 0.012), crust)
    for x in (-0.06, 0.0, 0.06):
        c.tube(
            [(x - 0.02, 0.118, -0.05), (x, 0.131, 0.0), (x + 0.02, 0.118, 0.05)],
            (0.003, 0.009, 0.003),
            f.plain((0.72, 0.55, 0.33)),
            6,
        )
    return c.done()


def tomato(radius: float = 0.036) -> Mesh:
    """A tomato with its calyx."""
    c = Carpenter()
    red = Finish((0.62, 0.05, 0.03), Material(0.95, 0.6, rim=0.4, reflect=0.12, translucency=0.7))
    c.ball((0, radius * 0.86, 0), (radius, radius * 0.86, radius), red, 26)
    at = np.tile((0.0, radius * 1.70, 0.0), (6, 1))
    angle = np.linspace(0, 2 * math.pi, 7)[:-1]
    along = np.stack([np.cos(angle), np.full(6, 0.25), np.sin(angle)], 1)
    c.part(
        leaves(at, along, np.full(6, radius * 0.62), 0.35, np.random.default_rng(1)),
        _green((0.06, 0.17, 0.03)),
    )
    return c.done()


def lemon(radius: float = 0.03) -> Mesh:
    """A lemon along x."""
    c = Carpenter()
    peel = Finish((0.80, 0.58, 0.06), Material(0.6, 0.3, 0.0, Pattern.FOOD, 60.0))
    c.part(
        surface(
            [
                ellipsoid((0, radius * 0.9, 0), (radius * 1.3, radius * 0.92, radius * 0.92), blend=0.006),
                ellipsoid((radius * 1.25, radius * 0.9, 0), (0.007, 0.006, 0.006), blend=0.012),
            ],
            0.0035,
        ),
        peel,
    )
    return c.done()


def garlic() -> Mesh:
    """A head of garlic."""
    c = Carpenter()
    skin = f.plain((0.72, 0.66, 0.58), 0.3, 0.12)
    for k in range(6):
        a = k * math.pi / 3
        c.ball((0.013 * math.cos(a), 0.019, 0.013 * math.sin(a)), (0.014, 0.019, 0.014), skin, 12)
    c.tube([(0, 0.03, 0), (0, 0.05, 0), (0.004, 0.065, 0)], (0.010, 0.005, 0.004), skin, 8)
    return c.done()


def carrot(length: float = 0.15, radius: float = 0.019) -> Mesh:
    """A carrot along x: the cut end at the origin, the tip towards -x, lying on the table."""
    c = Carpenter()
    r = radius
    flesh = Finish((0.78, 0.26, 0.035), Material(0.6, 0.35, 0.0, Pattern.LEAF, 60.0, translucency=0.5))
    profile = [
        (0, 0),
        (r * 0.90, 0),
        (r * 0.95, length * 0.3),
        (r, length * 0.7),
        (r * 0.85, length * 0.95),
        (0, length),
    ]
    c.turned((0, r * 0.95, 0), profile, flesh, 22, (0.0, 0.0, math.pi / 2))
    c.turned(
        (0.0004, r * 0.95, 0),
        [(0, 0.0), (r * 0.45, 0.0), (r * 0.45, 0.0006), (0, 0.0006)],
        f.plain((0.88, 0.40, 0.07), 0.6, 0.3),
        14,
        (0.0, 0.0, math.pi / 2),
    )
    return c.done()


def carrot_coin(radius: float = 0.0172) -> Mesh:
    """A slice of carrot lying flat."""
    c = Carpenter()
    r = radius
    flesh = Finish((0.78, 0.26, 0.035), Material(0.6, 0.35, 0.0, Pattern.LEAF, 60.0, translucency=0.6))
    c.turned(ORIGIN, [(0, 0), (r * 0.96, 0), (r, 0.002), (r * 0.96, 0.004), (0, 0.004)], flesh, 20)
    c.turned((0, 0.0041, 0), [(r * 0.46, 0), (0, 0.0001)], f.plain((0.86, 0.36, 0.06), 0.6, 0.3), 14)
    return c.done()


def flower(radius: float, color: Color) -> Mesh:
    """One open blossom of five petals."""
    c = Carpenter()
    petal = Finish(color, Material(0.2, 0.08, translucency=1.0))
    for k in range(5):
        a = k * 2 * math.pi / 5
        x, z = radius * 0.55 * math.cos(a), radius * 0.55 * math.sin(a)
        c.ball((x, 0.0, z), (radius * 0.48, radius * 0.13, radius * 0.48), petal, 10)
    c.ball((0.0, radius * 0.12, 0.0), radius * 0.24, f.plain((0.85, 0.55, 0.08)), 8)
    return c.done()


def bouquet(seed: int, colors: Sequence[Color], height: float = 0.18) -> Mesh:
    """Field flowers as they stand in a jug; the origin is the jug's mouth."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    for i in range(9):
        a, reach = i * 2.4, chance.uniform(0.02, 0.09)
        top = (reach * math.cos(a), height * float(chance.uniform(0.7, 1.1)), reach * math.sin(a))
        c.tube(
            [(0, -0.05, 0), (top[0] * 0.4, top[1] * 0.55, top[2] * 0.4), top],
            0.0025,
            f.plain((0.10, 0.20, 0.05)),
            5,
        )
        blossom = flower(float(chance.uniform(0.024, 0.034)), colors[i % len(colors)])
        c.put(blossom, Spot(top, 0.7 * i))
    n = 26
    at = np.stack(
        [chance.normal(0, 0.03, n), chance.uniform(0, 0.6, n) * height, chance.normal(0, 0.03, n)], 1
    )
    c.part(
        leaves(at, chance.normal(0, 1, (n, 3)) + (0, 0.8, 0), chance.uniform(0.03, 0.06, n), 0.4, chance),
        _green((0.09, 0.18, 0.05)),
    )
    return c.done()
