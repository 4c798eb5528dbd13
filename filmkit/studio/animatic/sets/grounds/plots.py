"""Yards people sit, play and grow things in: builders for `grounds`.

Knows no people. What a place is known by stands behind the middle, low enough for a medium view.
"""

import math

import numpy as np

from filmkit.studio.animatic.props.land import gardens, rural
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.grounds.sights import Extra, posts
from filmkit.studio.animatic.sets.making.fixtures import BRIGHT, long_table
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Lamp, Material, Pattern

LEAF = f.FOLIAGE.tinted((0.045, 0.11, 0.028))
WATER = Finish((0.02, 0.06, 0.06), Material(0.9, 0.5, 0.0, Pattern.WATER, 0.8, reflect=0.8))
STONE = f.patterned((0.34, 0.32, 0.28), Pattern.STONE, 2.4)
PALE = f.patterned((0.46, 0.43, 0.37), Pattern.TILES, 1.0, 0.3, 0.1)
FENCE = f.patterned((0.33, 0.23, 0.14), Pattern.PLANKS, 4.0)


def bulbs(
    c: Carpenter, rows: tuple[tuple[float, float, float], ...], high: float, night: bool
) -> tuple[Lamp, ...]:
    """Strings of bulbs along x by their left end, right end and depth; and their light."""
    glow = f.glowing((1.0, 0.72, 0.36), 11.0 if night else 1.0)
    lamps = []
    for left, right, z in rows:
        count = int((right - left) / 0.7)
        path = [
            (left + (right - left) * k / 12, high - 0.7 * math.sin(math.pi * k / 12), z) for k in range(13)
        ]
        c.tube(path, 0.012, f.IRON, 4)
        for k in range(count + 1):
            t = k / count
            c.ball((left + (right - left) * t, high - 0.09 - 0.7 * math.sin(math.pi * t), z), 0.07, glow, 6)
        c.boxes([Block((x, high / 2, z), (0.09, high, 0.09)) for x in (left, right)], f.IRON)
        lamps += [
            Lamp((left + (right - left) * t, high - 0.5, z), (4.0, 2.6, 1.2), 0.5, 8.0) for t in (0.25, 0.75)
        ]
    return tuple(lamps)


def parasol(c: Carpenter, at: tuple[float, float, float], tint: Color) -> None:
    """A sunshade of eight gores on its pole."""
    x, y, z = at
    c.turned(
        (x, y + 2.1, z),
        [(1.6, 0), (0.8, 0.38), (0.05, 0.6), (0, 0.62)],
        f.patterned(tint, Pattern.FABRIC, 0.7),
        8,
    )
    c.rod((x, y, z), (x, y + 2.7, z), 0.03, f.OAK, 6)


def patio(c: Carpenter, brief: SetBrief) -> Extra:
    """Flags behind a house with glass doors: a table laid under a sunshade, a grill, pots, bulbs, a fence."""
    c.box((0.5, 0.03, -5.0), (13.0, 0.06, 9.0), PALE)
    wall = f.PLASTER.tinted((0.52, 0.47, 0.38))
    c.box((7.8, 2.2, -8.6), (8.0, 4.4, 8.0), wall)
    glass = f.glowing((1.0, 0.76, 0.44), 1.3) if brief.night else f.plain((0.08, 0.10, 0.11), 0.95, 0.7)
    c.box((6.2, 1.3, -4.55), (3.2, 2.3, 0.08), glass)
    c.boxes(
        [Block((4.6 + 0.8 * k, 1.3, -4.5), (0.08, 2.4, 0.1)) for k in range(5)], f.plain((0.58, 0.57, 0.53))
    )
    c.sheet(
        [(3.4, 4.3, -4.2), (12.2, 4.3, -4.2), (12.2, 6.6, -8.6), (3.4, 6.6, -8.6)],
        f.patterned((0.30, 0.11, 0.06), Pattern.TILES, 3.0),
        (6, 3),
    )
    c.put(furniture.table(1.5, 0.9, 0.74), Spot((1.9, 0.06, -3.4)))
    chair = furniture.chair(f.plain((0.56, 0.55, 0.5)))
    for dx in (-0.45, 0.45):
        c.put(chair, Spot((1.9 + dx, 0.06, -4.1), 0.0), Spot((1.9 + dx, 0.06, -2.7), math.pi))
    parasol(c, (1.9, 0.06, -3.5), (0.50, 0.12, 0.06))
    for k in range(4):
        c.turned(
            (1.4 + 0.33 * k, 0.80, -3.4),
            [(0.03, 0), (0.04, 0.14), (0, 0.14)],
            f.plain(BRIGHT[k], 0.9, 0.5),
            10,
        )
    x, z = -2.4, -3.6
    c.boxes(
        [Block((x + a * 0.2, 0.4, z + b * 0.2), (0.05, 0.8, 0.05)) for a in (-1, 1) for b in (-1, 1)], f.IRON
    )
    c.ball((x, 0.95, z), (0.42, 0.30, 0.42), f.plain((0.03, 0.03, 0.03), 0.7, 0.4), 20)
    for k in range(6):
        at = (-5.4 + 0.55 * k, 0.06, -6.0)
        c.turned(at, [(0.18, 0), (0.26, 0.4), (0.22, 0.4)], f.TERRACOTTA, 14)
        c.ball((at[0], 0.72, at[2]), (0.32, 0.32, 0.3), LEAF, 10)
        for j in range(7):
            c.ball(
                (
                    at[0] + 0.28 * math.sin(2.4 * j),
                    0.8 + 0.12 * math.cos(j),
                    at[2] + 0.25 * math.cos(2.4 * j),
                ),
                0.06,
                f.plain(BRIGHT[(k + j) % 5]),
                6,
            )
    lights = bulbs(c, ((-4.8, 4.4, -5.4),), 3.2, brief.night)
    _fenced(c, brief)
    return Extra((*lights, Lamp((5.6, 2.2, -3.4), (5.0, 3.4, 1.7), 0.5, 8.0)))


def _fenced(c: Carpenter, brief: SetBrief) -> None:
    """A fence of boards at the end of the garden, trees over it."""
    c.boxes([Block((-14.0 + 0.34 * k, 0.95, -13.0), (0.31, 1.9, 0.05)) for k in range(86)], FENCE)
    c.boxes([Block((0.6, y, -13.1), (29.0, 0.1, 0.08)) for y in (0.5, 1.5)], FENCE)
    c.boxes([Block((-9.5, 0.95, -13.0 + 0.34 * k), (0.05, 1.9, 0.31)) for k in range(40)], FENCE)
    near = rural.trees("broad", brief.seed % 997)[0]
    for k, (x, z) in enumerate(((-6.0, -17.0), (1.5, -19.0), (-12.0, -12.0))):
        c.put(near[k % 2], Spot((x, 0, z), 2.1 * k, 0.8))


def backyard(c: Carpenter, brief: SetBrief) -> Extra:
    """A lawn behind a fence: a swing, a slide, a paddling pool, washing on a line, a shed, a ball."""
    _fenced(c, brief)
    c.put(gardens.swing_frame(), Spot((3.6, 0, -6.4), -0.3))
    line = f.plain((0.6, 0.6, 0.58))
    c.boxes([Block((x, 1.0, -8.6), (0.09, 2.0, 0.09)) for x in (-5.2, 1.4)], f.IRON)
    c.rod((-5.2, 1.95, -8.6), (1.4, 1.95, -8.6), 0.012, line, 4)
    for k in range(9):
        c.box(
            (-4.7 + 0.68 * k, 1.6 - 0.1 * (k % 2), -8.6),
            (0.5, 0.66 + 0.2 * (k % 2), 0.02),
            f.patterned(BRIGHT[(k * 3) % 7], Pattern.FABRIC, 0.7),
        )
    c.turned(
        (-2.7, 0, -4.6),
        [(1.1, 0), (1.16, 0.2), (1.1, 0.4), (1.0, 0.36)],
        f.plain((0.06, 0.26, 0.56), 0.8, 0.4),
        26,
    )
    c.turned((-2.7, 0.3, -4.6), [(1.05, 0), (0, 0.001)], Finish((0.06, 0.36, 0.44), WATER.material), 26)
    c.box((8.4, 1.2, -10.5), (3.4, 2.4, 2.6), FENCE)
    c.sheet([(6.5, 2.3, -9.0), (10.3, 2.3, -9.0), (10.3, 3.3, -12.0), (6.5, 3.3, -12.0)], f.SLATE_ROOF)
    c.box((8.4, 1.0, -9.18), (0.9, 1.9, 0.05), f.DARK_OAK)
    c.ball((1.5, 0.13, -3.4), 0.13, f.plain((0.55, 0.06, 0.04), 0.7, 0.3), 12)
    c.put(gardens.slide(), Spot((6.2, 0, -7.5), -0.5))
    return Extra(
        (
            Lamp((2.0, 3.0, -4.0), (4.0, 2.8, 1.5), 0.5, 10.0),
            *bulbs(c, ((-6.0, 6.0, -10.0),), 3.0, brief.night),
        )
    )


def courtyard(c: Carpenter, brief: SetBrief) -> Extra:
    """Walls on three sides with arches below and windows above, a well, orange trees in tubs, tiles."""
    wall = f.PLASTER.tinted((0.56, 0.48, 0.35))
    dark = f.plain((0.05, 0.04, 0.035))
    for yaw, x, z, long in (
        (0.0, 1.0, -11.0, 22.0),
        (math.pi / 2, -9.0, -2.0, 18.0),
        (-math.pi / 2, 11.0, -2.0, 18.0),
    ):
        side = Carpenter()
        side.box((0, 4.3, -0.6), (long, 2.8, 1.2), wall)
        side.box((0, 1.45, -2.4), (long, 2.9, 0.2), dark)
        for k in range(int(long / 2.6) + 1):
            u = -long / 2 + 2.6 * k
            side.turned((u, 0, 0), [(0.32, 0), (0.22, 0.2), (0.2, 2.0), (0.34, 2.2), (0, 2.2)], STONE, 12)
            bow = [
                (u + 1.3 - 1.08 * math.cos(a), 2.15 + 0.75 * math.sin(a), 0)
                for a in np.linspace(0, math.pi, 9)
            ]
            side.tube(bow, 0.2, wall, 6)
            pane = f.glowing((1.0, 0.7, 0.36), 1.2) if brief.night and k % 2 else f.plain((0.05, 0.10, 0.09))
            side.box((u + 1.3, 4.4, 0.05), (0.9, 1.5, 0.1), pane)
            side.boxes(
                [Block((u + 1.3 + s * 0.68, 4.4, 0.08), (0.42, 1.5, 0.06)) for s in (-1, 1)],
                f.plain((0.05, 0.22, 0.18)),
            )
        side.box((0, 5.85, -0.3), (long + 0.6, 0.3, 2.0), f.patterned((0.32, 0.12, 0.06), Pattern.TILES, 3.0))
        c.put(side.done(), Spot((x, 0, z), yaw))
    c.turned((2.6, 0, -5.4), [(1.0, 0), (1.05, 0.8), (0.8, 0.85), (0.8, 0.4), (0, 0.4)], STONE, 20)
    c.boxes(
        [Block((2.6 + s * 0.9, 1.4, -5.4), (0.1, 1.3, 0.1)) for s in (-1, 1)]
        + [Block((2.6, 2.05, -5.4), (2.1, 0.1, 0.12))],
        f.IRON,
    )
    for x, z in ((-3.4, -5.6), (-5.6, -3.0), (6.6, -7.6), (-2.2, -8.6)):
        c.turned((x, 0, z), [(0.36, 0), (0.48, 0.6), (0.4, 0.6)], f.TERRACOTTA, 14)
        c.rod((x, 0.5, z), (x, 1.5, z), 0.06, f.BARK, 6)
        c.ball((x, 2.0, z), 0.75, LEAF, 14)
        for k in range(12):
            a, b = 2.4 * k, 0.5 * math.sin(k * 1.7)
            c.ball(
                (
                    x + 0.72 * math.sin(a) * math.cos(b),
                    2.0 + 0.72 * math.sin(b),
                    z + 0.72 * math.cos(a) * math.cos(b),
                ),
                0.08,
                f.plain((0.64, 0.28, 0.02)),
                6,
            )
    lamps = tuple(
        Lamp((x, 2.4, z), (4.0, 2.5, 1.1), 0.3, 7.0)
        for x, z in ((-4.0, -8.6), (4.6, -8.6), (-6.8, -2.0), (8.4, -2.0))
    )
    return Extra((*lamps, Lamp((0, 3.0, 1.5), (2.0, 1.4, 0.8), 0.5, 6.0)))


def vegetables(c: Carpenter, brief: SetBrief) -> Extra:
    """Raised beds with rows of cabbage, tomatoes on canes, carrots' green, a scarecrow, a can, a shed."""
    soil = f.patterned((0.075, 0.05, 0.034), Pattern.SAND, 2.0)
    for i, x in enumerate((-5.4, -2.6, 2.4, 5.2)):
        for j, z in enumerate((-3.6, -7.4, -11.2)):
            c.box((x, 0.16, z), (1.9, 0.32, 3.0), FENCE)
            c.box((x, 0.29, z), (1.7, 0.10, 2.8), soil)
            for k in range(15):
                at = (x - 0.55 + 0.55 * (k % 3), 0.34, z - 1.15 + 0.56 * (k // 3))
                kind = (i + j) % 3
                if kind == 0:
                    c.ball(
                        (at[0], at[1] + 0.12, at[2]),
                        (0.24, 0.16, 0.24),
                        f.FOLIAGE.tinted((0.14, 0.26, 0.10)),
                        10,
                    )
                    c.ball((at[0], at[1] + 0.18, at[2]), 0.13, f.FOLIAGE.tinted((0.24, 0.36, 0.16)), 8)
                elif kind == 1:
                    c.rod(at, (at[0], at[1] + 1.2, at[2]), 0.014, f.OAK, 4)
                    c.ball((at[0], at[1] + 0.6, at[2]), (0.18, 0.5, 0.18), LEAF, 8)
                    for n in range(4):
                        c.ball(
                            (
                                at[0] + 0.15 * math.sin(2.4 * n),
                                at[1] + 0.35 + 0.18 * n,
                                at[2] + 0.16 * math.cos(2.4 * n),
                            ),
                            0.06,
                            f.plain((0.55, 0.05, 0.03), 0.8, 0.4),
                            7,
                        )
                else:
                    c.ball(
                        (at[0], at[1] + 0.14, at[2]),
                        (0.10, 0.2, 0.10),
                        f.FOLIAGE.tinted((0.08, 0.24, 0.04)),
                        8,
                    )
                    c.ball((at[0], at[1] - 0.01, at[2]), (0.05, 0.05, 0.05), f.plain((0.58, 0.22, 0.03)), 6)
    x, z = 0.9, -8.4
    c.boxes([Block((x, 1.0, z), (0.08, 2.0, 0.08)), Block((x, 1.45, z), (1.5, 0.07, 0.07))], f.OAK)
    c.box((x, 1.25, z), (0.5, 0.7, 0.25), f.patterned((0.36, 0.09, 0.06), Pattern.GINGHAM, 4.0), bevel=0.06)
    c.ball((x, 1.82, z), 0.17, f.plain((0.50, 0.38, 0.22)), 12)
    c.turned((x, 1.92, z), [(0.34, 0), (0.16, 0.04), (0.13, 0.2), (0, 0.22)], f.plain((0.44, 0.33, 0.14)), 16)
    _fenced(c, brief)
    return Extra((Lamp((1.0, 3.0, -3.0), (4.0, 2.8, 1.5), 0.5, 10.0),))


def roof_garden(c: Carpenter, brief: SetBrief) -> Extra:
    """Decking, boxes of grasses and flowers, sofas, a rail of glass, the towers of a town beyond it."""
    c.box((0, 0.04, -1.0), (20.0, 0.08, 14.0), f.PALE_BOARDS)
    c.boxes(
        [Block((-9.5 + 1.5 * k, 0.6, -7.6), (0.06, 1.2, 0.06)) for k in range(14)]
        + [Block((0.3, 1.2, -7.6), (20.0, 0.07, 0.1))],
        f.STEEL,
    )
    for k in range(7):
        x, z = -6.6 + 2.3 * k, -6.8
        c.box((x, 0.35, z), (1.7, 0.7, 0.7), f.plain((0.10, 0.105, 0.11)))
        for j in range(9):
            c.ball((x - 0.7 + 0.17 * j, 0.9 + 0.1 * (j % 3), z), (0.17, 0.28, 0.2), LEAF, 8)
            if j % 2:
                c.ball((x - 0.7 + 0.17 * j, 1.16, z + 0.12), 0.08, f.plain(BRIGHT[(j + k) % 5]), 6)
    for x, yaw in ((1.8, 0.0), (4.0, -1.2)):
        s = Carpenter()
        s.box((0, 0.25, 0), (2.2, 0.4, 0.85), f.LINEN, bevel=0.06)
        s.box((0, 0.62, -0.34), (2.2, 0.5, 0.2), f.LINEN, bevel=0.06)
        c.put(s.done(), Spot((x, 0.08, -4.0), yaw))
    chance = brief.accidents()
    for k in range(30):
        x, tall, wide = -90.0 + 6.2 * k, float(chance.uniform(-8, 22)), float(chance.uniform(5, 9))
        tone = float(chance.uniform(0.7, 1.2))
        glass = Material(0.8, 0.4, 0.85 if brief.night else 0.0, Pattern.FACADE, 0.32, reflect=0.3)
        c.box(
            (x, tall / 2 - 20, -60.0 - 8.0 * (k % 4)),
            (wide, tall + 40, wide),
            Finish((0.27 * tone, 0.26 * tone, 0.26 * tone), glass),
        )
    return Extra(bulbs(c, ((-6.5, 7.0, -6.2),), 3.0, brief.night))


def beer_garden(c: Carpenter, brief: SetBrief) -> Extra:
    """Long tables and benches under trees hung with bulbs, mugs, sunshades, a counter with barrels."""
    near = rural.trees("broad", brief.seed % 997)[0]
    for k, (x, z) in enumerate(((-6.5, -6.0), (7.5, -7.0), (-4.0, -14.0), (5.0, -15.0))):
        c.put(near[k % 2], Spot((x, 0, z), 2.0 * k, 0.75))
    for x in (-3.0, 2.2):
        for z in (-3.2, -6.0, -8.8):
            long_table(c, (x, 0, z), 3.2)
            for k in range(5):
                at = (x - 1.2 + 0.55 * k, 0.77, z + 0.2 * (k % 2) - 0.1)
                c.turned(at, [(0.06, 0), (0.065, 0.18)], f.glowing((0.75, 0.36, 0.04), 0.4), 10)
                c.turned((at[0], 0.95, at[2]), [(0.066, 0), (0.05, 0.06), (0, 0.07)], f.PAPER, 10)
    for x, z, tint in ((4.6, -4.4, (0.05, 0.18, 0.44)), (-5.4, -9.6, (0.48, 0.06, 0.04))):
        parasol(c, (x, 0, z), tint)
    c.box((1.0, 0.6, -13.0), (6.0, 1.2, 0.9), f.OAK)
    for k in range(4):
        c.post((-0.9 + 1.2 * k, 1.65, -13.3), 0.45, 0.8, f.OAK, 18, (math.pi / 2, 0, 0))
    c.sheet([(-2.6, 3.2, -12.0), (4.6, 3.2, -12.0), (4.6, 4.2, -14.4), (-2.6, 4.2, -14.4)], f.AWNING)
    return Extra(bulbs(c, ((-6.0, 6.4, -4.6), (-6.0, 6.4, -9.6)), 3.6, brief.night))


def picnic(c: Carpenter, brief: SetBrief) -> Extra:
    """Tables with their benches on a lawn, a chequered cloth with a basket and food, a grill, trees."""
    near = rural.trees("broad", brief.seed % 997)[0]
    for k, (x, z) in enumerate(((-7.0, -9.0), (8.0, -10.0), (-2.0, -17.0), (4.5, -19.0))):
        c.put(near[k % 2], Spot((x, 0, z), 2.0 * k, 0.85))
    for x, z, yaw in ((3.4, -5.2, 0.2), (-4.6, -6.6, -0.3), (5.6, -10.5, 0.5)):
        long_table(c, (x, 0, z), 1.9, yaw)
    c.box((0.9, 0.02, -2.9), (2.2, 0.02, 1.6), f.GINGHAM, (0, 0.2, 0))
    c.box(
        (1.4, 0.2, -3.2),
        (0.55, 0.34, 0.36),
        f.patterned((0.34, 0.20, 0.08), Pattern.FABRIC, 2.0),
        (0, 0.3, 0),
        0.03,
    )
    c.tube([(1.15, 0.36, -3.2), (1.25, 0.62, -3.2), (1.55, 0.62, -3.2), (1.66, 0.36, -3.2)], 0.02, f.OAK, 6)
    for k in range(7):
        c.ball(
            (0.3 + 0.2 * k, 0.08, -2.6 - 0.1 * (k % 3)),
            0.06,
            f.plain(((0.55, 0.05, 0.03), (0.62, 0.46, 0.05), (0.2, 0.4, 0.06))[k % 3]),
            8,
        )
    return Extra(posts(c, ((-4.4, -4.6), (6.8, -7.0)), brief.night))
