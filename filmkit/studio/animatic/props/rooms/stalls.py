"""Market stalls and what is sold from them.

Knows no market. A stall is 2.4 m wide, faces +z, and its counter's front is at z = 0.
"""

import math
from collections.abc import Callable, Mapping
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.props.buildings import hangings
from filmkit.studio.animatic.props.food import food, kitchenware
from filmkit.studio.animatic.props.land import greenery
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern

WIDE, COUNTER, EAVES = 2.4, 0.86, 2.32
"""Of a stall: its width, its counter's height, its canopy's lower edge."""
BULB = (0.0, 2.12, -0.35)
"""Where its light hangs."""


def stall(kind: str, seed: int, night: bool, cloths: tuple[Color, Color]) -> Mesh:
    """One stall with its goods."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    _frame(c, cloths)
    for x in (-0.75, 0.0, 0.75):
        c.rod((x, EAVES + 0.2, BULB[2]), (x, BULB[1] + 0.05, BULB[2]), 0.006, f.IRON, 4)
        c.ball((x, BULB[1], BULB[2]), 0.05, f.glowing(f.TUNGSTEN, 13.0 if night else 0.4), 8)
    GOODS[kind](c, chance, night)
    return c.done()


def _frame(c: Carpenter, cloths: tuple[Color, Color]) -> None:
    """Trestle, skirt, posts, a striped canopy that sags, a scalloped valance."""
    w = WIDE / 2
    c.box((0, COUNTER - 0.03, -0.42), (WIDE, 0.06, 0.86), f.OAK, bevel=0.01)
    skirt = f.patterned(cloths[0], Pattern.FABRIC, 0.6, 0.1, 0.03)
    c.box((0, 0.42, -0.06), (WIDE - 0.06, 0.80, 0.02), skirt)
    c.boxes([Block((s * (w - 0.02), 0.42, -0.42), (0.02, 0.80, 0.74)) for s in (-1, 1)], skirt)
    posts = [Block((s * w, z_height / 2, z), (0.055, z_height, 0.055)) for s in (-1, 1)
             for z, z_height in ((0.02, EAVES), (-1.15, EAVES + 0.32))]  # fmt: skip
    c.boxes(posts, f.DARK_OAK)
    c.box((0, EAVES + 0.02, 0.02), (WIDE, 0.05, 0.05), f.DARK_OAK)
    stripes = 8
    for k in range(stripes):
        cloth = f.patterned(cloths[k % 2], Pattern.FABRIC, 0.6, 0.1, 0.03, translucency=0.7)
        a, b = (WIDE + 0.3) * (k / stripes - 0.5), (WIDE + 0.3) * ((k + 1) / stripes - 0.5)
        rows = [(0.55, EAVES - 0.06), (0.02, EAVES + 0.05), (-0.55, EAVES + 0.16), (-1.2, EAVES + 0.36)]
        for (z0, y0), (z1, y1) in pairwise(rows):
            c.sheet([(a, y0, z0), (b, y0, z0), (b, y1, z1), (a, y1, z1)], cloth)
        hem = EAVES - (0.24 if k % 2 else 0.20)
        c.box(
            ((a + b) / 2, (EAVES - 0.06 + hem) / 2, 0.552), (b - a - 0.01, EAVES - 0.06 - hem, 0.012), cloth
        )


def _crates(c: Carpenter, chance: np.random.Generator, tints: tuple[Color, ...], radius: float) -> None:
    """Tilted crates in two rows, each full of one fruit."""
    for i in range(8):
        x, row = -0.87 + 0.58 * (i % 4), i // 4
        y, z = COUNTER + 0.05 + 0.16 * row, -0.22 - 0.36 * row
        c.box((x, y, z), (0.53, 0.12, 0.34), f.PALE_BOARDS, (0.30, 0.0, 0.0))
        tint = tints[int(chance.integers(len(tints)))]
        for n in range(15):
            u, v = (n % 5 - 2) * 0.098, (n // 5 - 1) * 0.098
            jitter = float(chance.uniform(-0.012, 0.012))
            at = (x + u + jitter, y + 0.075 - 0.30 * v + jitter, z + v)
            shade = float(chance.uniform(0.75, 1.2))
            c.ball(at, radius, f.plain((tint[0] * shade, tint[1] * shade, tint[2] * shade), 0.6, 0.25), 6)


def _fruit(c: Carpenter, chance: np.random.Generator, night: bool) -> None:
    _crates(
        c,
        chance,
        ((0.50, 0.05, 0.03), (0.62, 0.28, 0.03), (0.20, 0.32, 0.05), (0.62, 0.48, 0.07), (0.26, 0.04, 0.10)),
        0.048,
    )


def _vegetables(c: Carpenter, chance: np.random.Generator, night: bool) -> None:
    _crates(
        c,
        chance,
        ((0.10, 0.22, 0.04), (0.52, 0.16, 0.03), (0.17, 0.05, 0.13), (0.34, 0.28, 0.16), (0.55, 0.06, 0.04)),
        0.052,
    )
    for k in range(3):
        c.put(food.herb_bunch(k, (0.10, 0.19, 0.05), 0.24), Spot((-0.8 + 0.7 * k, EAVES + 0.02, -0.1), k))


def _cookshop(c: Carpenter, chance: np.random.Generator, night: bool) -> None:
    """Cauldrons, bamboo steamers, a grill that glows, bowls in stacks."""
    for x, r in ((-0.82, 0.21), (-0.30, 0.18)):
        c.put(kitchenware.pot(r, 0.26, f.STEEL), Spot((x, COUNTER, -0.42)))
        c.post((x, COUNTER + 0.17, -0.42), r * 0.93, 0.012, f.plain((0.22, 0.10, 0.03), 0.9, 0.5), 18)
    cane = f.patterned((0.42, 0.29, 0.14), Pattern.FABRIC, 0.2, 0.3, 0.08)
    for k in range(3):
        c.turned(
            (0.22, COUNTER + 0.13 * k, -0.46),
            [(0.19, 0), (0.20, 0.02), (0.20, 0.11), (0.185, 0.115)],
            cane,
            20,
        )
    c.turned((0.22, COUNTER + 0.39, -0.46), [(0.20, 0), (0.19, 0.03), (0.0, 0.06)], cane, 20)
    c.box((0.82, COUNTER + 0.07, -0.42), (0.55, 0.14, 0.42), f.IRON)
    c.box(
        (0.82, COUNTER + 0.132, -0.42),
        (0.50, 0.012, 0.36),
        f.glowing((1.0, 0.22, 0.04), 2.6 if night else 0.8),
    )
    for k in range(6):
        x = 0.62 + 0.08 * k
        c.rod((x, COUNTER + 0.17, -0.18), (x, COUNTER + 0.17, -0.62), 0.006, f.OAK, 4)
        for n in range(4):
            c.ball((x, COUNTER + 0.175, -0.30 - 0.08 * n), 0.026, f.plain((0.30, 0.09, 0.025), 0.8, 0.4), 7)
    for x, count in ((-0.55, 6), (-0.05, 8)):
        for n in range(count):
            c.turned((x, COUNTER + 0.022 * n, -0.13), [(0.03, 0), (0.065, 0.035), (0.068, 0.04)], f.CHINA, 14)


def _spices(c: Carpenter, chance: np.random.Generator, night: bool) -> None:
    """Cones of powder in bowls, sacks before the counter."""
    tints: tuple[Color, ...] = (
        (0.50, 0.09, 0.02), (0.62, 0.36, 0.03), (0.30, 0.12, 0.03),
        (0.20, 0.20, 0.04), (0.45, 0.03, 0.04), (0.50, 0.42, 0.28),
    )  # fmt: skip
    sack = f.patterned((0.42, 0.33, 0.20), Pattern.FABRIC, 0.3, 0.1, 0.03)
    for i in range(10):
        x, z = -0.92 + 0.46 * (i % 5), -0.20 - 0.42 * (i // 5)
        y = COUNTER + 0.10 * (i // 5)
        tint = f.patterned(tints[(i * 7 + int(chance.integers(2))) % 6], Pattern.SAND, 2.0, 0.1, 0.02)
        c.turned((x, y, z), [(0.14, 0), (0.18, 0.10), (0.165, 0.10)], f.BRASS, 18)
        c.turned((x, y + 0.085, z), [(0.165, 0), (0.09, 0.10), (0.0, 0.20)], tint, 18)
    for k in range(3):
        x = -0.75 + 0.75 * k
        c.turned((x, 0, 0.24), [(0.20, 0), (0.24, 0.20), (0.22, 0.40), (0.25, 0.44), (0.20, 0.42)], sack, 16)
        c.turned(
            (x, 0.36, 0.24),
            [(0.20, 0), (0.12, 0.08), (0.0, 0.13)],
            f.patterned(tints[k], Pattern.SAND, 2.0),
            16,
        )


def _cloth(c: Carpenter, chance: np.random.Generator, night: bool) -> None:
    """Bolts on the counter, lengths of cloth hung behind."""
    tints: tuple[Color, ...] = (
        (0.34, 0.04, 0.05), (0.05, 0.13, 0.24), (0.46, 0.30, 0.05),
        (0.07, 0.20, 0.14), (0.30, 0.08, 0.24), (0.50, 0.46, 0.38),
    )  # fmt: skip
    for i in range(12):
        x, y = -0.95 + 0.38 * (i % 6), COUNTER + 0.075 + 0.14 * (i // 6)
        cloth = f.patterned(tints[int(chance.integers(6))], Pattern.FABRIC, 0.5, 0.1, 0.03)
        c.post((x, y, -0.10), 0.075, 0.62, cloth, 12, (-math.pi / 2, 0.0, 0.0))
    for k in range(5):
        cloth = f.patterned(tints[(k * 5 + 1) % 6], Pattern.FABRIC, 0.5, 0.1, 0.03, translucency=0.6)
        a, b = -1.15 + 0.47 * k, -1.15 + 0.47 * (k + 1)
        drop = float(chance.uniform(0.9, 1.2))
        for n in range(4):
            x0, x1 = a + (b - a) * n / 4, a + (b - a) * (n + 1) / 4
            z0, z1 = -1.05 + 0.05 * (n % 2), -1.05 + 0.05 * ((n + 1) % 2)
            c.sheet([(x0, drop, z0), (x1, drop, z1), (x1, 2.3, z1), (x0, 2.3, z0)], cloth)


def _lamps(c: Carpenter, chance: np.random.Generator, night: bool) -> None:
    """Lanterns of paper and glass, hung in rows."""
    tints: tuple[Color, ...] = (
        (1.0, 0.30, 0.10),
        (1.0, 0.66, 0.24),
        (0.30, 0.75, 0.60),
        (0.95, 0.30, 0.45),
        (0.35, 0.50, 1.0),
    )
    for i in range(11):
        at = (-1.0 + 0.2 * i, float(chance.uniform(1.45, 2.0)), -0.25 - 0.5 * (i % 2))
        c.put(hangings.lantern(tints[int(chance.integers(5))], 0.13, night, 8), Spot(at))
        c.rod((at[0], at[1] + 0.15, at[2]), (at[0], EAVES + 0.2, at[2]), 0.005, f.IRON, 4)
    for i in range(7):
        c.put(kitchenware.jar(0.07, 0.16, tints[i % 5]), Spot((-0.9 + 0.3 * i, COUNTER, -0.2)))


def _pottery(c: Carpenter, chance: np.random.Generator, night: bool) -> None:
    tints: tuple[Color, ...] = (
        (0.10, 0.24, 0.34),
        (0.62, 0.58, 0.50),
        (0.36, 0.15, 0.07),
        (0.10, 0.28, 0.20),
    )
    for i in range(5):
        x, glaze = -0.92 + 0.46 * i, tints[int(chance.integers(4))]
        c.put(kitchenware.bowl(0.11, f.CHINA.tinted(glaze)), Spot((x, COUNTER, -0.16)))
        if i % 2 == 0:
            c.put(kitchenware.jug(0.24, tints[int(chance.integers(4))]), Spot((x + 0.2, COUNTER, -0.48), i))
    c.box((0, 1.42, -1.0), (WIDE - 0.1, 0.03, 0.24), f.OAK)
    for i in range(8):
        plate = kitchenware.plate(0.12, f.CHINA.tinted(tints[i % 4]), 14)
        c.tilted(plate, (-1.0 + 0.25 * i, 1.56, -1.04), (math.pi / 2 - 0.18, 0.0, 0.0))


def _flowers(c: Carpenter, chance: np.random.Generator, night: bool) -> None:
    """Cut flowers in buckets, in three steps."""
    tints: tuple[Color, ...] = (
        (0.62, 0.05, 0.08),
        (0.75, 0.55, 0.08),
        (0.70, 0.66, 0.60),
        (0.42, 0.12, 0.46),
        (0.72, 0.28, 0.34),
    )
    tin = f.STEEL.tinted((0.40, 0.42, 0.42))
    for i in range(15):
        x, row = -0.96 + 0.48 * (i % 5), i // 5
        y, z = (0.0, 0.30) if row == 0 else (COUNTER + 0.16 * (row - 1), -0.20 - 0.38 * (row - 1))
        c.turned((x, y, z), [(0.10, 0), (0.14, 0.26), (0.13, 0.25)], tin, 14)
        heads = chance.normal(0, 0.095, (16, 3)) * (1, 0.4, 1) + (x, y + 0.46, z)
        up = heads - (x, y + 0.2, z)
        bloom = greenery.foliage(heads, up, chance.uniform(0.030, 0.055, 16), chance)
        c.part(bloom, Finish(tints[int(chance.integers(5))], Material(0.2, 0.08, translucency=0.9)))
        leafy = chance.normal(0, 0.085, (12, 3)) * (1, 0.5, 1) + (x, y + 0.33, z)
        part = greenery.foliage(leafy, leafy - (x, y + 0.1, z), chance.uniform(0.05, 0.09, 12), chance)
        c.part(part, Finish((0.05, 0.12, 0.03), greenery.LEAVES))


GOODS: Mapping[str, Callable[[Carpenter, np.random.Generator, bool], None]] = {
    "fruit": _fruit,
    "cookshop": _cookshop,
    "lamps": _lamps,
    "vegetables": _vegetables,
    "cloth": _cloth,
    "spices": _spices,
    "pottery": _pottery,
    "flowers": _flowers,
}
