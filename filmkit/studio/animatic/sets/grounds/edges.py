"""Places at an edge: a balcony over a town, a porch, a pier out into the sea: builders for `grounds`.

Knows no people. They stand on what is built here; all beyond it is lower.
"""

import math
import re

from filmkit.studio.animatic.props.land import rural
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.grounds.rigs import LEAF, WATER, WOOD
from filmkit.studio.animatic.sets.grounds.sights import Extra
from filmkit.studio.animatic.sets.making.fixtures import BRIGHT
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Lamp, Material, Pattern, Vec

RAIL = -2.3
"""Where a balcony ends, before whoever stands in the middle."""
DRIVEN = re.compile(r"\b(cars?|trucks?|bus|taxi|vans?|vehicles?|traffic|convoy|tractor|jeep|tank)\b")
LOW = -2.6
"""The river under a footbridge."""
WALL = f.PLASTER.tinted((0.50, 0.44, 0.34))


def balcony(c: Carpenter, brief: SetBrief) -> Extra:
    """Tiles between two walls of the house, a balustrade with flower boxes, roofs and towers far below."""
    tiles = f.patterned((0.40, 0.29, 0.20), Pattern.TILES, 1.6, 0.5, 0.2, reflect=0.1)
    c.box((0, -0.06, 5.0), (13.6, 0.12, 2 * (5.0 - RAIL)), tiles)
    stone = f.plain((0.60, 0.57, 0.51), 0.3, 0.1)
    for k in range(45):
        profile = [(0.075, 0), (0.045, 0.12), (0.085, 0.36), (0.045, 0.66), (0.075, 0.80), (0, 0.80)]
        c.turned((-6.6 + 0.3 * k, 0.0, RAIL + 0.12), profile, stone, 10)
    c.box((0, 0.86, RAIL + 0.12), (13.8, 0.13, 0.34), stone)
    for side in (-1, 1):
        c.box((side * 7.1, 1.6, 4.4), (0.4, 6.4, 9.6), WALL)
        c.box((side * 6.86, 1.15, 1.2), (0.10, 2.3, 1.1), f.plain((0.10, 0.24, 0.20), 0.3, 0.1))
        c.box((side * 3.4, 0.24, RAIL + 0.55), (1.5, 0.42, 0.40), f.TERRACOTTA)
        for k in range(9):
            at = (side * 3.4 - 0.62 + 0.155 * k, 0.52 + 0.06 * (k % 3), RAIL + 0.55)
            c.ball(at, (0.17, 0.22, 0.19), LEAF, 8)
            c.ball((at[0], at[1] + 0.20, at[2] + 0.06), 0.075, f.plain(BRIGHT[k % 5]), 6)
    _town_below(c, brief)
    return Extra(())


def _town_below(c: Carpenter, brief: SetBrief) -> None:
    """Houses whose roofs lie under a balcony, and taller ones that close the view."""
    chance = brief.accidents()
    c.floor((-220, -15, -320), (220, -15, RAIL), f.patterned((0.12, 0.12, 0.11), Pattern.ASPHALT, 0.4))
    lit = Material(0.1, 0.04, 0.9 if brief.night else 0.0, Pattern.FACADE, 0.40)
    for row, z in enumerate((-16.0, -27.0, -39.0, -54.0, -74.0, -98.0)):
        for k in range(15):
            x = -66.0 + 9.4 * k + float(chance.uniform(-1.5, 1.5))
            tall = float(chance.uniform(8.0, 11.5)) + (1.2 * row if row < 4 else 3.4 * row)
            wide, tone = float(chance.uniform(6.5, 8.8)), float(chance.uniform(0.75, 1.2))
            wall = Finish((0.40 * tone, 0.33 * tone, 0.25 * tone), lit)
            c.box((x, tall / 2 - 15.0, z), (wide, tall, 7.5), wall)
            roof = f.plain((0.30 * tone, 0.105 * tone, 0.06 * tone), 0.2, 0.05)
            if row < 4:
                c.turned((x, tall - 15.0, z), [(wide * 0.74, 0), (0.0, 2.0)], roof, 4, (0, math.pi / 4, 0))


def porch(c: Carpenter, brief: SetBrief) -> Extra:
    """Boards before a white house: its door and windows, a roof on posts, a rail, a swing bench, pots; the
    garden beyond."""
    white = f.patterned((0.60, 0.59, 0.55), Pattern.PLANKS, 4.0, 0.3, 0.1)
    paint, green = f.plain((0.66, 0.65, 0.61), 0.4, 0.12), f.plain((0.055, 0.16, 0.12), 0.5, 0.2)
    pane = f.glowing((1.0, 0.70, 0.36), 0.7) if brief.night else f.plain((0.07, 0.09, 0.10), 0.95, 0.7)
    left, right, wall, front = -3.4, 9.0, -1.9, 2.6
    middle, wide = (left + right) / 2, right - left
    boards = f.patterned((0.25, 0.155, 0.085), Pattern.PLANKS, 4.0, 0.35, 0.12)
    c.box((middle, -0.05, (front + wall) / 2), (wide, 0.12, front - wall), boards)
    c.box((middle, 2.6, wall - 0.15), (wide, 5.2, 0.3), white)
    for x, across, low, high in (
        (0.9, 0.95, 0.0, 2.1),
        (-1.5, 1.2, 0.8, 2.1),
        (3.5, 1.2, 0.8, 2.1),
        (6.2, 1.2, 0.8, 2.1),
    ):
        c.box((x, (low + high) / 2, wall + 0.02), (across + 0.22, high - low + 0.22, 0.10), paint)
        c.box((x, (low + high) / 2, wall + 0.07), (across, high - low, 0.06), pane if low else green)
        if low:
            c.boxes(
                [
                    Block((x, 1.45, wall + 0.11), (0.05, 1.3, 0.03)),
                    Block((x, 1.45, wall + 0.11), (1.2, 0.05, 0.03)),
                ],
                paint,
            )
    c.ball((1.26, 1.0, wall + 0.15), (0.035, 0.035, 0.035), f.BRASS, 10)
    c.box((0.9, 0.02, wall + 0.65), (0.95, 0.02, 0.55), f.patterned((0.20, 0.13, 0.07), Pattern.FABRIC, 3.0))
    c.box((middle, 2.95, (wall + 1.1) / 2), (wide + 0.5, 0.12, 1.1 - wall), paint)
    posts = (left + 0.1, 2.6, 5.4)
    c.boxes([Block((x, 1.45, 1.0), (0.13, 2.9, 0.13)) for x in posts], paint)
    for begin, end in ((posts[1], posts[2]), (posts[2], right)):
        c.boxes([Block(((begin + end) / 2, y, 1.0), (end - begin, 0.06, 0.08)) for y in (0.14, 0.92)], paint)
        c.boxes(
            [
                Block((begin + 0.16 * k, 0.53, 1.0), (0.035, 0.78, 0.035))
                for k in range(1, int((end - begin) / 0.16))
            ],
            paint,
        )
    c.boxes([Block((left + 0.1, y, -0.45), (0.08, 0.06, 2.9)) for y in (0.14, 0.92)], paint)
    c.boxes([Block((left + 0.1, 0.53, wall + 0.16 * k), (0.035, 0.78, 0.035)) for k in range(1, 18)], paint)
    c.put(furniture.bench(1.3), Spot((-2.2, 0.0, -1.35)))
    for x, z in ((-0.35, -1.5), (2.1, -1.5), (-3.0, 0.6)):
        c.turned((x, 0.0, z), [(0.14, 0), (0.20, 0.30), (0.17, 0.30)], f.TERRACOTTA, 14)
        for k in range(9):
            at = (x + 0.13 * math.sin(2.4 * k), 0.42 + 0.05 * (k % 4), z + 0.13 * math.cos(2.4 * k))
            c.ball(at, (0.11, 0.12, 0.11), LEAF, 8)
            c.ball((at[0], at[1] + 0.10, at[2] + 0.05), 0.045, f.plain(BRIGHT[k % 5]), 6)
    lamp = (1.75, 2.05, wall + 0.16)
    c.box(lamp, (0.14, 0.24, 0.14), f.glowing((1.0, 0.74, 0.42), 6.0 if brief.night else 0.4))
    c.boxes([Block((-4.6 - 0.30 * k, 0.45, -7.0), (0.10, 0.9, 0.03)) for k in range(60)], paint)
    c.boxes([Block((-13.6, y, -7.03), (18.0, 0.07, 0.03)) for y in (0.3, 0.7)], paint)
    return Extra((Lamp((lamp[0], lamp[1], lamp[2] + 0.3), (1.7, 1.1, 0.55), 0.5, 7.0),))


def footbridge(c: Carpenter, brief: SetBrief) -> Extra:
    """A deck across the picture, a rail behind, over a river that comes from between wooded banks; of stone
    where words say so, and as wide as a road for who drives."""
    stone = "stone" in brief.words
    back, front = (-7.4, 11.0) if DRIVEN.search(brief.words) else (-1.6, 3.4)
    deck = f.STONE if stone else f.patterned((0.36, 0.25, 0.15), Pattern.PLANKS, 4.0, 0.3, 0.1)
    c.floor((-420, LOW, -420), (420, LOW, 80), WATER, (60, 60))
    c.box((0, -0.16, (front + back) / 2), (120.0, 0.32, front - back + 0.2), deck)
    c.box((0, 0.06, front - 0.1), (120.0, 0.14, 0.24), deck)
    if stone:
        c.box((0, 0.48, back - 0.15), (120.0, 0.96, 0.42), f.STONE)
        c.box((0, 1.0, back - 0.15), (120.0, 0.12, 0.56), f.STONE.tinted((0.44, 0.42, 0.38)))
    else:
        c.boxes([Block((0, y, back), (120.0, 0.09, 0.09)) for y in (0.55, 1.02)], WOOD)
        c.boxes([Block((-60.0 + 2.0 * k, 0.5, back), (0.13, 1.16, 0.13)) for k in range(61)], WOOD)
        for k in range(60):
            x, way = -60.0 + 2.0 * k, 1.0 if k % 2 else -1.0
            c.rod((x, 0.55 - 0.45 * way, back), (x + 2.0, 0.55 + 0.45 * way, back), 0.035, WOOD, 5)
    for k in range(9):
        c.box((-56.0 + 14.0 * k, LOW / 2, (front + back) / 2), (1.1, -LOW, front - back - 0.4), f.STONE)
    _banks(c, brief)
    return Extra(())


def _banks(c: Carpenter, brief: SetBrief) -> None:
    """Wooded land on both sides of a river that narrows, and hills behind."""
    grass = f.patterned((0.085, 0.13, 0.045), Pattern.GRASS, 0.5)
    near, far = rural.trees("broad", brief.seed % 997)
    for side in (-1, 1):
        for k in range(7):
            z = -16.0 - 24.0 * k
            x = side * (46.0 - 4.6 * k)
            c.ball((x, LOW - 1.0, z), (24.0, 3.6, 22.0), grass, 20)
            for j in range(4):
                at = (x + side * (3.0 * j - 8.0), LOW + 1.9, z + 6.0 * ((j * 2) % 3) - 6.0)
                c.put((near if k < 2 else far)[(j + k) % 2], Spot(at, 1.7 * (j + k), 1.0 + 0.1 * (j % 3)))
    hills = f.patterned((0.10, 0.15, 0.10), Pattern.PLASTER, 0.05)
    for x, z, wide, tall in (
        (-120.0, -300.0, 150.0, 34.0),
        (130.0, -330.0, 170.0, 44.0),
        (0.0, -380.0, 160.0, 26.0),
    ):
        c.ball((x, LOW, z), (wide, tall, 40.0), hills, 24)


def pier(c: Carpenter, brief: SetBrief) -> Extra:
    """Planks on piles far out into the sea: rails, lamps, a hut at its end."""
    c.floor((-420, -2.0, -420), (420, -2.0, 80), WATER, (60, 60))
    c.box(
        (0, -0.08, -16.0), (4.6, 0.16, 62.0), f.patterned((0.36, 0.27, 0.18), Pattern.PLANKS, 4.0, 0.3, 0.1)
    )
    glow = f.glowing((1.0, 0.76, 0.42), 9.0 if brief.night else 0.6)
    lamps: list[Lamp] = []
    for k in range(16):
        z = 13.0 - 4.0 * k
        for side in (-1, 1):
            x = side * 2.25
            c.rod((x, -5.0, z), (x, 1.05, z), 0.11, WOOD, 8)
            c.boxes([Block((x, y, z - 2.0), (0.07, 0.09, 4.0)) for y in (0.55, 1.0)], WOOD)
            if k % 3 == 1:
                c.rod((x, 1.0, z), (x, 2.9, z), 0.05, f.IRON, 8)
                c.ball((x, 3.0, z), 0.17, glow, 12)
                at: Vec = (x, 2.9, z)
                lamps.append(Lamp(at, (9.0, 6.2, 3.2), 0.3, 9.0))
    c.box((0, -0.08, -50.0), (11.0, 0.16, 9.0), WOOD)
    c.box((0, 1.5, -51.0), (5.0, 3.0, 4.4), f.patterned((0.62, 0.60, 0.55), Pattern.PLANKS, 3.0))
    c.turned(
        (0, 3.0, -51.0), [(4.0, 0), (0.0, 2.3)], f.plain((0.42, 0.06, 0.04), 0.3, 0.1), 4, (0, math.pi / 4, 0)
    )
    c.box((0, 1.1, -48.76), (1.1, 2.2, 0.06), f.plain((0.06, 0.16, 0.24)))
    far = f.patterned((0.10, 0.15, 0.10), Pattern.PLASTER, 0.05)
    for x, z, wide, tall in ((-150.0, -330.0, 130.0, 17.0), (190.0, -360.0, 150.0, 22.0)):
        c.ball((x, -2.0, z), (wide, tall, 24.0), far, 24)
    return Extra(tuple(lamps[:6]))
