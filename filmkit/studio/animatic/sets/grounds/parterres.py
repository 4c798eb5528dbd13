"""Gardens made to be looked at: mazes, clipped trees, ponds, pavilions: builders for `grounds`.

Knows no people. What a garden is known by stands behind the middle, low enough for a medium view.
"""

import itertools
import math

import numpy as np

from filmkit.studio.animatic.props.land import gardens
from filmkit.studio.animatic.props.land.ground import rock
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.sets.grounds.sights import BLOOMS, Extra, posts
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.weather.floating import steam
from filmkit.studio.animatic.world import Lamp, Material, Pattern

LEAF = f.FOLIAGE.tinted((0.045, 0.11, 0.028))
WATER = Finish((0.02, 0.06, 0.06), Material(0.9, 0.5, 0.0, Pattern.WATER, 0.8, reflect=0.8))
STONE = f.patterned((0.34, 0.32, 0.28), Pattern.STONE, 2.4)
PALE = f.patterned((0.46, 0.43, 0.37), Pattern.TILES, 1.0, 0.3, 0.1)
FENCE = f.patterned((0.33, 0.23, 0.14), Pattern.PLANKS, 4.0)
GREY = Finish((0.20, 0.195, 0.185), Material(0.2, 0.06, 0.0, Pattern.ROCK, 0.9))


def maze(c: Carpenter, brief: SetBrief) -> Extra:
    """Clipped hedges, or walls of stone, far over a head: a way between them that parts and parts again."""
    stone = brief.mentions("stone", "ancient", "minotaur", "labyrinth") and not brief.mentions(
        "hedge", "garden", "corn"
    )
    high = 2.6 if not stone else 3.4
    body = (
        f.patterned((0.34, 0.30, 0.23), Pattern.STONE, 1.6)
        if stone
        else f.FOLIAGE.tinted((0.05, 0.115, 0.03))
    )
    runs = [
        (-1.9, 5.0, -3.0, "z"),
        (1.9, 5.0, -2.4, "z"),
        (-6.0, -1.9, -3.0, "x"),
        (1.9, 7.0, -2.4, "x"),
        (-3.4, 3.4, -6.6, "x"),
        (-7.5, -5.2, -6.6, "x"),
        (5.4, 9.0, -6.0, "x"),
        (-3.4, -6.6, -10.4, "z"),
        (3.4, -6.6, -8.4, "z"),
        (5.4, -6.0, -12.0, "z"),
        (-1.6, 6.4, -12.4, "x"),
        (-9.0, -3.4, -10.4, "x"),
        (-12.0, 12.0, -17.0, "x"),
        (8.6, -2.4, -17.0, "z"),
        (-9.4, -3.0, -17.0, "z"),
        (0.6, -9.0, -14.5, "z"),
        (-6.0, -3.0, -6.0, "z"),
        (7.0, -2.4, 5.0, "z"),
        (-6.0, -3.0, 5.0, "z"),
    ]
    for a, b, at, way in runs:
        if way == "x":
            c.box(((a + b) / 2, high / 2, at), (abs(b - a) + 0.7, high, 0.7), body, bevel=0.05)
        else:
            c.box((a, high / 2, (b + at) / 2), (0.7, high, abs(b - at) + 0.7), body, bevel=0.05)
    path = f.patterned((0.42, 0.36, 0.26), Pattern.SAND, 2.0)
    c.box((0, 0.015, -5.0), (26.0, 0.03, 26.0), path)
    for row in range(9):
        z, y = -19.0 - 3.4 * row, 0.0
        for k in range(5 + row):
            x = -2.6 * (4 + row) / 2 + 2.6 * k + 1.3 * (row % 2)
            c.box((x, y + high / 2 + 0.35 * row, z), (2.0, high, 0.8), body, bevel=0.05)
    if stone:
        for x in (-1.9, 1.9):
            c.ball((x * 0.8, 2.0, -2.7), (0.05, 0.13, 0.05), f.glowing((1.0, 0.5, 0.12), 8.0), 8)
    return Extra(
        (Lamp((0, 2.4, -1.6), (3.4, 2.2, 1.0), 0.4, 8.0), Lamp((1.0, 2.6, -8.0), (3.0, 2.0, 0.9), 0.4, 8.0))
    )


def topiary(c: Carpenter, brief: SetBrief) -> Extra:
    """Clipped cones, balls and birds in rows along gravel, low hedges round beds, a fountain at the end."""
    c.box((0, 0.015, -14.0), (3.0, 0.03, 40.0), f.patterned((0.42, 0.36, 0.26), Pattern.SAND, 2.0))
    hedge = gardens.hedge(4.6, brief.seed % 997, 0.55)
    for k, z in enumerate((-4.6, -9.2, -13.8, -18.4)):
        for s in (-1, 1):
            x = s * 2.6
            if k % 2 == 0:
                c.turned((x, 0, z), [(0.75, 0.1), (0.7, 0.5), (0.05, 2.7), (0, 2.75)], LEAF, 16)
            else:
                for y, r in ((0.5, 0.62), (1.35, 0.45), (1.98, 0.3)):
                    c.ball((x, y, z), r, LEAF, 14)
            c.put(hedge, Spot((s * 5.4, 0, z - 2.2)), Spot((s * 5.4, 0, z + 1.6)))
            c.put(gardens.flower_bed(1.3, brief.seed % 97 + k, BLOOMS), Spot((s * 5.4, 0.02, z - 0.3)))
    for s, z in ((-1, -6.8), (1, -6.8)):
        x = s * 2.7
        c.ball((x, 0.7, z), (0.6, 0.5, 0.4), LEAF, 14)
        c.rod((x + 0.3, 0.9, z), (x + 0.55, 1.7, z), 0.16, LEAF, 8)
        c.ball((x + 0.62, 1.8, z), (0.26, 0.2, 0.18), LEAF, 10)
    c.put(gardens.fountain(), Spot((0, 0, -25.0), 0.0, 1.3))
    return Extra(
        posts(c, ((-4.0, -7.0), (4.0, -11.0)), brief.night),
        air=(gardens.jets((0.0, 0.0, -25.0), brief.seed),),
    )


def pond_garden(c: Carpenter, brief: SetBrief) -> Extra:
    """A pond with stones, a red bridge, lanterns, pines, lilies and fish; in a garden of zen raked gravel."""
    zen = brief.mentions("zen", "raked", "rock garden", "karesansui")
    (_raked if zen else _pond)(c, brief)
    for x, z in ((-3.6, -4.0), (5.8, -4.6)):
        c.boxes([Block((x, 0.4, z), (0.4, 0.8, 0.4)), Block((x, 0.98, z), (0.7, 0.1, 0.7))], GREY)
        c.box((x, 1.2, z), (0.44, 0.36, 0.44), f.glowing((1.0, 0.66, 0.3), 3.0 if brief.night else 0.25))
        c.turned((x, 1.38, z), [(0.6, 0), (0.3, 0.18), (0, 0.36)], GREY, 4, (0, math.pi / 4, 0))
    for k, (x, z) in enumerate(((-6.5, -9.0), (8.5, -12.5), (-4.0, -15.5), (3.4, -17.5))):
        c.tube(
            [(x, 0, z), (x + 0.4, 1.0, z), (x - 0.2, 2.0, z), (x + 0.2, 2.8, z)],
            (0.2, 0.16, 0.12, 0.08),
            f.BARK,
            8,
        )
        for j in range(5):
            at = (x + 0.9 * math.sin(2.4 * j + k), 1.7 + 0.42 * j, z + 0.7 * math.cos(2.4 * j + k))
            c.ball(at, (0.9 - 0.1 * j, 0.24, 0.8 - 0.1 * j), f.FOLIAGE.tinted((0.03, 0.085, 0.03)), 12)
    c.box((0, 1.1, -21.0), (60, 2.2, 0.3), f.PLASTER.tinted((0.46, 0.42, 0.34)))
    c.box((0, 2.3, -21.0), (60, 0.3, 1.0), f.SLATE_ROOF)
    return Extra(
        tuple(Lamp((x, 1.5, z + 0.5), (3.4, 2.1, 0.9), 0.3, 6.0) for x, z in ((-3.6, -4.0), (5.8, -4.6))),
        water=None if zen else 0.03,
    )


def _raked(c: Carpenter, brief: SetBrief) -> None:
    """Sand in lines, and in rings round its stones."""
    sand = f.patterned((0.56, 0.53, 0.46), Pattern.SAND, 2.0)
    c.box((1.0, 0.02, -8.0), (18.0, 0.04, 12.0), sand)
    groove = f.plain((0.40, 0.37, 0.31))
    c.boxes([Block((1.0, 0.045, -2.4 - 0.3 * k), (18.0, 0.012, 0.09)) for k in range(38)], groove)
    for x, z, size in (
        (2.6, -6.0, 1.2),
        (3.8, -6.5, 0.7),
        (-3.2, -8.5, 1.0),
        (-2.3, -8.2, 0.5),
        (6.6, -10.0, 1.3),
    ):
        c.turned((x, 0.046, z), [(size * 2.0, 0), (0, 0.001)], sand, 30)
        for r in (1.35, 1.65, 1.95):
            ring = [
                (x + size * r * math.cos(a), 0.055, z + size * r * math.sin(a))
                for a in np.linspace(0, math.tau, 40)
            ]
            c.tube(ring, 0.035, groove, 4)
        c.part(rock(brief.seed % 97 + int(10 * size), 1.0), GREY, (x, 0, z), (0, x, 0), size * 0.8)


def _pond(c: Carpenter, brief: SetBrief) -> None:
    """Water in a ring of stones, lilies and fish on it, a red bridge over it."""
    chance = brief.accidents()
    c.turned((1.5, 0.03, -8.0), [(6.6, 0), (0, 0.001)], WATER, 40)
    for k in range(26):
        a = math.tau * k / 26
        c.part(
            rock(k % 5, 1.0),
            GREY,
            (1.5 + 6.7 * math.sin(a), -0.1, -8.0 + 6.7 * math.cos(a)),
            (0, k, 0),
            0.45 + 0.25 * float(chance.random()),
        )
    for k in range(14):
        a, r = 2.4 * k, 1.0 + 0.36 * k
        at = (1.5 + r * math.sin(a), 0.045, -8.0 + r * math.cos(a))
        c.turned(at, [(0.32, 0), (0.30, 0.012), (0, 0.012)], f.plain((0.06, 0.20, 0.05), 0.6, 0.3), 14)
        if k % 3 == 0:
            c.turned(
                (at[0], 0.06, at[2]),
                [(0.05, 0), (0.16, 0.12), (0.02, 0.14)],
                f.plain((0.62, 0.30, 0.42)),
                8,
            )
        if k % 2:
            fish = f.plain((0.64, 0.22, 0.03) if k % 4 == 1 else (0.62, 0.58, 0.52))
            c.ball((at[0] + 0.7, 0.035, at[2] + 0.3), (0.10, 0.02, 0.28), fish, 8)
    red = f.plain((0.46, 0.04, 0.025), 0.5, 0.25)
    arc = [(-3.2 + 8.6 * t, 0.25 + 1.25 * math.sin(math.pi * t), -6.4) for t in np.linspace(0, 1, 13)]
    for dz in (-0.7, 0.7):
        c.tube([(x, y + 0.85, z + dz) for x, y, z in arc], 0.07, red, 6)
        for x, y, z in arc:
            c.box((x, y + 0.42, z + dz), (0.1, 0.9, 0.1), red)
    for (x0, y0, z0), (x1, y1, _) in itertools.pairwise(arc):
        c.box(((x0 + x1) / 2, (y0 + y1) / 2, z0), (0.8, 0.1, 1.5), red, (0, 0, math.atan2(y1 - y0, x1 - x0)))


def gazebo(c: Carpenter, brief: SetBrief) -> Extra:
    """A white pavilion of eight posts under a pointed roof, steps up to it, roses on its rail."""
    x, z, r = 2.2, -9.4, 3.0
    white = f.plain((0.62, 0.61, 0.58), 0.3, 0.12)
    c.turned((x, 0, z), [(r + 0.5, 0), (r + 0.5, 0.25), (r + 0.2, 0.25), (r + 0.2, 0.5), (0, 0.5)], STONE, 8)
    for k in range(8):
        a = math.tau * (k + 0.5) / 8
        px, pz = x + r * math.sin(a), z + r * math.cos(a)
        c.turned((px, 0.5, pz), [(0.16, 0), (0.10, 0.2), (0.10, 2.4), (0.18, 2.6)], white, 10)
        b = math.tau * (k + 1.5) / 8
        qx, qz = x + r * math.sin(b), z + r * math.cos(b)
        c.rod((px, 3.1, pz), (qx, 3.1, qz), 0.12, white, 6)
        if k not in (7, 0):
            c.rod((px, 1.35, pz), (qx, 1.35, qz), 0.06, white, 6)
            for t in np.linspace(0.1, 0.9, 7):
                at = (px + (qx - px) * t, 0.5, pz + (qz - pz) * t)
                c.rod(at, (at[0], 1.35, at[2]), 0.03, white, 4)
                c.ball((at[0], 0.75 + 0.3 * math.sin(9 * t), at[2]), 0.13, LEAF, 7)
                c.ball(
                    (at[0], 0.95 + 0.3 * math.sin(9 * t), at[2] + 0.06), 0.07, f.plain((0.60, 0.10, 0.18)), 6
                )
    c.turned(
        (x, 3.1, z),
        [(r + 0.6, 0), (r * 0.5, 1.3), (0.1, 2.4), (0, 2.5)],
        f.patterned((0.16, 0.24, 0.22), Pattern.TILES, 3.0),
        8,
    )
    c.ball((x, 5.7, z), 0.18, white, 10)
    for k in range(4):
        c.put(
            gardens.flower_bed(1.1, brief.seed % 97 + k, BLOOMS),
            Spot(((-4.6, -2.4, 6.6, 8.2)[k], 0.02, (-6.0, -9.5, -6.4, -9.0)[k])),
        )
    return Extra(
        (*posts(c, ((-4.4, -4.6), (6.8, -5.0)), brief.night), Lamp((x, 2.6, z), (4.0, 2.8, 1.5), 0.4, 8.0))
    )


def tree_house(c: Carpenter, brief: SetBrief) -> Extra:
    """A hut of boards in the fork of a great tree, a ladder up to it, a rope with a tyre."""
    x, z = 2.4, -8.6
    c.tube(
        [(x, -0.2, z), (x + 0.1, 1.6, z), (x, 3.2, z), (x - 0.3, 5.6, z - 0.2)],
        (0.85, 0.6, 0.55, 0.35),
        f.BARK,
        14,
    )
    for s, up in ((-1, 5.6), (1, 5.0)):
        c.tube(
            [(x, 2.6, z), (x + s * 1.4, 3.8, z - 0.3), (x + s * 2.4, up, z - 0.6)],
            (0.4, 0.28, 0.16),
            f.BARK,
            10,
        )
    _hut(c, x, z, brief.night)
    for k in range(26):
        a, r = 2.4 * k, 0.62 * math.sqrt(k)
        c.ball(
            (x + r * math.sin(a), 6.8 + 0.5 * math.sin(k * 1.3), z - 0.4 + r * math.cos(a)),
            (1.3, 0.95, 1.2),
            LEAF,
            9,
        )
    return Extra(
        (
            Lamp((x - 0.7, 4.0, z + 1.8), (3.0, 2.0, 1.0), 0.3, 6.0),
            Lamp((0, 3.0, 2.0), (2.0, 1.5, 0.9), 0.5, 7.0),
        )
    )


def _hut(c: Carpenter, x: float, z: float, night: bool) -> None:
    """Boards, roof, railing and ladder of a tree house."""
    c.box((x, 2.9, z + 0.4), (3.6, 0.16, 3.0), f.BEAM)
    c.box((x, 3.85, z + 0.1), (2.6, 1.8, 2.0), FENCE)
    c.box((x + 0.2, 3.7, z + 1.12), (0.7, 1.3, 0.04), f.plain((0.03, 0.025, 0.02)))
    c.box(
        (x - 0.75, 4.0, z + 1.12),
        (0.55, 0.55, 0.04),
        f.glowing((1.0, 0.7, 0.36), 1.6 if night else 0.05),
    )
    for s in (-1, 1):
        side = [
            (x + s * 1.7, 4.6, z + 1.5),
            (x + s * 1.7, 4.6, z - 1.2),
            (x, 5.6, z - 1.2),
            (x, 5.6, z + 1.5),
        ]
        c.sheet(side if s > 0 else side[::-1], f.patterned((0.26, 0.10, 0.06), Pattern.PLANKS, 3.0))
    c.boxes(
        [Block((x - 1.7 + 0.28 * k, 3.35, z + 1.85), (0.07, 0.8, 0.05)) for k in range(13)]
        + [Block((x, 3.75, z + 1.85), (3.5, 0.08, 0.06))],
        FENCE,
    )
    for side_x in (x - 1.45, x - 0.95):
        c.rod((side_x, 0, z + 2.8), (side_x, 3.0, z + 1.95), 0.04, f.OAK, 6)
    for k in range(9):
        c.rod(
            (x - 1.45, 0.25 + 0.32 * k, z + 2.74 - 0.09 * k),
            (x - 0.95, 0.25 + 0.32 * k, z + 2.74 - 0.09 * k),
            0.03,
            f.OAK,
            5,
        )


def hot_spring(c: Carpenter, brief: SetBrief) -> Extra:
    """A pool of blue-green water that steams among dark stones, a bamboo spout, lanterns."""
    blue = Finish((0.10, 0.42, 0.46), Material(0.8, 0.4, 0.0, Pattern.WATER, 1.0, reflect=0.45))
    c.turned((1.2, 0.05, -6.4), [(5.4, 0), (0, 0.001)], blue, 40)
    grey = Finish((0.13, 0.125, 0.12), Material(0.2, 0.06, 0.0, Pattern.ROCK, 0.9))
    for k in range(30):
        a = math.tau * k / 30
        size = 0.5 + 0.4 * ((k * 7) % 5) / 5
        c.part(
            rock(k % 6, 1.0), grey, (1.2 + 5.5 * math.sin(a), -0.1, -6.4 + 5.5 * math.cos(a)), (0, k, 0), size
        )
    for k in range(6):
        x, z = -4.0 + 2.4 * k, -13.5 - 0.8 * (k % 2)
        c.part(rock(k, 1.0), grey, (x, -0.2, z), (0, k, 0), 2.0 + 0.5 * (k % 3))
    c.rod((4.6, 1.1, -4.4), (3.6, 0.75, -5.0), 0.07, f.plain((0.30, 0.34, 0.10)), 8)
    c.rod((3.6, 0.75, -5.0), (3.5, 0.05, -5.1), 0.04, Finish((0.5, 0.58, 0.6), blue.material), 6)
    fog: tuple[tuple[float, float, float], tuple[float, float, float]] = (
        (-3.6, 0.1, -10.8),
        (6.0, 3.4, -2.6),
    )
    light = (0.10, 0.11, 0.13) if brief.night else (0.8, 0.82, 0.84)
    return Extra(
        (
            Lamp((-2.4, 1.4, -3.0), (3.0, 2.0, 1.0), 0.3, 7.0),
            Lamp((4.6, 1.6, -5.0), (3.0, 2.0, 1.0), 0.3, 7.0),
        ),
        air=steam(1.6, fog, (0.15, 0.0, 0.0), brief.seed % 997, light),
        water=0.05,
    )
