"""Places of shows, digs and beasts: tiers, rings, rails, a stage, a booth: builders for `grounds`.

Knows no people. The thing stands behind the middle, a little to the right.
"""

import itertools
import math

import numpy as np

from filmkit.studio.animatic.props.in_hand import sports
from filmkit.studio.animatic.props.land import rural
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.sets.grounds.sights import Extra, posts
from filmkit.studio.animatic.sets.making.fixtures import BRIGHT, crates, name
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.vehicles.vehicles import vehicle_of
from filmkit.studio.animatic.world import Color, Lamp, Mark, Material, Mesh, Pattern, Vec

RAILWAY = ("viaduct", "railway", "train", "locomotive")
"""Words of rails over the arches."""
STONE = f.patterned((0.42, 0.38, 0.31), Pattern.STONE, 1.6)
WATER = Finish((0.014, 0.040, 0.050), Material(0.9, 0.5, 0.0, Pattern.WATER, 0.5, reflect=0.9))
WOOD = f.patterned((0.30, 0.20, 0.12), Pattern.PLANKS, 4.0)
ROCK = Finish((0.23, 0.21, 0.185), Material(0.2, 0.06, 0.0, Pattern.ROCK, 0.5))
LEAF = f.FOLIAGE.tinted((0.05, 0.11, 0.03))
SNOW = f.plain((0.60, 0.63, 0.68), 0.4, 0.1)


def tiers(c: Carpenter, brief: SetBrief) -> Extra:
    """A half round of stone steps that rise one behind the other, stairs between them, a few columns."""
    for k in range(16):
        r = 9.0 + 1.3 * k
        a0, a1 = math.pi * 0.62, math.pi * 1.38
        for a in np.linspace(a0, a1, 26):
            at = (r * math.sin(a), 0.28 + 0.55 * k, r * math.cos(a))
            c.box(at, (r * 0.098, 0.56, 1.35), STONE, (0, float(a), 0))
        for a in (math.pi * 0.75, math.pi, math.pi * 1.25):
            c.box(
                (r * math.sin(a), 0.42 + 0.55 * k, r * math.cos(a)),
                (1.0, 0.56, 1.3),
                STONE.tinted((0.30, 0.27, 0.22)),
                (0, a, 0),
            )
    for s, tall in ((-1, 3.4), (1, 4.6), (1.5, 2.2)):
        x = 6.4 * s
        c.turned(
            (x, 0, -3.4), [(0.6, 0), (0.45, 0.3), (0.38, tall), (0.5, tall + 0.3), (0, tall + 0.3)], STONE, 14
        )
    return Extra(tuple(Lamp((x, 2.0, -8.0), (12.0, 8.0, 4.0), 0.6, 14.0) for x in (-6.0, 0.0, 6.0)))


def arches(c: Carpenter, brief: SetBrief) -> Extra:
    """Two rows of arches of stone over a valley with a stream."""
    rail = brief.mentions(*RAILWAY)
    sea = rail and brief.mentions("coast", "coastal", "sea", "ocean", "bay")
    near = -6.0 if sea else -52.0
    c.floor((-200, 0.02, -250 if sea else -70), (200, 0.02, near), WATER, (20, 20 if sea else 4))
    z, step = -86.0, 8.0
    for level, (foot, high, wide) in enumerate(((0.0, 11.0, 1.9), (11.5, 6.5, 1.5))):
        if level and rail:
            break
        for k in range(-14, 17):
            x = step * k
            c.box((x, foot + high / 2, z), (wide, high, 3.4), STONE)
            bow = [
                (x + step / 2 - (step / 2 - wide / 2) * math.cos(a), foot + high - 3.0 + 3.0 * math.sin(a), z)
                for a in np.linspace(0, math.pi, 9)
            ]
            for (x0, y0, _), (x1, y1, _) in itertools.pairwise(bow):
                top = foot + high + 0.6
                c.box(
                    ((x0 + x1) / 2, ((y0 + y1) / 2 + top) / 2, z),
                    (abs(x1 - x0) + 0.05, top - (y0 + y1) / 2, 3.2),
                    STONE,
                )
        c.box((8.0, foot + high + 0.9, z), (270.0, 0.8, 4.0), STONE)
    if rail and not brief.mentions("train", "locomotive"):  # who is named goes there by itself
        train = vehicle_of("train", "red train", brief.night, 2)
        if train is not None:
            c.put(train.drawn(0.0, (6.0, 12.3, z), math.pi / 2), Spot((0, 0, 0)))
    lamps = tuple(Lamp((x, 5.0, -74.0), (90.0, 56.0, 24.0), 2.0, 60.0) for x in (-24.0, 6.0, 36.0))
    track = Mark((6.0, 12.3, z), math.pi / 2) if rail else None
    return Extra(lamps, water=0.02 if sea else None, rail=track)


def dig(c: Carpenter, brief: SetBrief) -> Extra:
    """Square pits in a grid of strings, walls and pots half out of the ground, sieves, barrows."""
    earth, dark = (
        f.patterned((0.38, 0.28, 0.17), Pattern.SAND, 1.4),
        f.patterned((0.17, 0.115, 0.07), Pattern.SAND, 1.4),
    )
    for i in range(3):
        for j in range(3):
            x, z = -3.6 + 4.0 * i, -4.6 - 4.0 * j
            c.box((x, 0.012, z), (3.1, 0.024, 3.1), dark)
            c.boxes(
                [Block((x + s * 1.7, 0.14, z), (0.32, 0.28, 3.7)) for s in (-1, 1)]
                + [Block((x, 0.14, z + s * 1.7), (3.7, 0.28, 0.32)) for s in (-1, 1)],
                earth,
            )
            for s in (-1, 1):
                c.rod((x - 1.8, 0.5, z + s * 1.8), (x + 1.8, 0.5, z + s * 1.8), 0.014, f.PAPER, 4)
                c.rod((x + s * 1.8, 0, z - 1.8), (x + s * 1.8, 0.62, z - 1.8), 0.03, f.OAK, 5)
            _found(c, x, z, (i + 2 * j) % 3)
    c.boxes(
        [Block((4.6 + a * 1.8, 1.3, -9.0 + b * 1.5), (0.08, 2.6, 0.08)) for a in (-1, 1) for b in (-1, 1)],
        f.IRON,
    )
    c.sheet(
        [(2.4, 2.5, -7.2), (6.8, 2.5, -7.2), (6.8, 2.8, -10.8), (2.4, 2.8, -10.8)],
        f.patterned((0.60, 0.58, 0.52), Pattern.FABRIC, 0.6),
    )
    for k in range(3):
        c.ball((-8.0 + 3.0 * k, -0.3, -18.0), (2.6, 1.8, 1.8), earth, 14)
    crates(c, ((4.0, -3.0, 0.5), (4.6, -3.2, 0.4)))
    return Extra((Lamp((2.0, 3.0, -4.0), (6.0, 4.4, 2.6), 0.5, 12.0),))


def _found(c: Carpenter, x: float, z: float, kind: int) -> None:
    """What lies in a pit: walls, pots or bones."""
    if kind == 0:
        c.boxes([Block((x - 0.9 + 0.45 * k, 0.18, z + 0.3), (0.42, 0.34, 0.4)) for k in range(5)], STONE)
        c.boxes([Block((x + 0.9, 0.18, z - 1.0 + 0.42 * k), (0.4, 0.34, 0.4)) for k in range(4)], STONE)
    elif kind == 1:
        for k in range(3):
            c.turned(
                (x - 0.7 + 0.7 * k, 0.0, z - 0.3 * k),
                [(0.12, 0), (0.3, 0.3), (0.12, 0.52), (0.17, 0.6)],
                f.TERRACOTTA,
                14,
            )
    else:
        bone = f.plain((0.54, 0.47, 0.34))
        c.tube([(x - 0.9, 0.1, z), (x, 0.16, z + 0.1), (x + 0.8, 0.1, z)], (0.05, 0.07, 0.03), bone, 6)
        for k in range(6):
            c.tube(
                [
                    (x - 0.5 + 0.2 * k, 0.14, z - 0.35),
                    (x - 0.5 + 0.2 * k, 0.26, z),
                    (x - 0.5 + 0.2 * k, 0.12, z + 0.4),
                ],
                0.03,
                bone,
                5,
            )
        c.ball((x + 1.0, 0.18, z), (0.26, 0.18, 0.18), bone, 12)


def ring(c: Carpenter, brief: SetBrief) -> Extra:
    """A ring of sand behind boards with people on the steps round it: red boards for bulls."""
    bull = brief.mentions("bullring", "bull ring", "bullfight", "matador", "bullfighting")
    board = f.plain((0.46, 0.04, 0.03), 0.4, 0.2) if bull else WOOD
    for a in np.linspace(math.pi * 0.58, math.pi * 1.42, 34):
        at = (13.0 * math.sin(a), 0.0, 13.0 * math.cos(a))
        if bull:
            c.box((at[0], 0.7, at[2]), (1.1, 1.4, 0.12), board, (0, float(a), 0))
            c.box((at[0], 1.42, at[2]), (1.1, 0.1, 0.2), f.plain((0.6, 0.58, 0.52)), (0, float(a), 0))
        else:
            c.box((at[0], 0.75, at[2]), (0.14, 1.5, 0.14), board, (0, float(a), 0))
            for y in (0.35, 0.8, 1.3):
                c.box((at[0], y, at[2]), (1.15, 0.12, 0.06), f.plain((0.58, 0.57, 0.53)), (0, float(a), 0))
    for k, a in enumerate(np.linspace(math.pi * 0.64, math.pi * 1.36, 5)):
        c.put(
            sports.stand(11.5, 9, brief.seed % 97 + k, 0.85),
            Spot((16.5 * math.sin(a), 0, 16.5 * math.cos(a)), float(a) + math.pi),
        )
    if not bull:
        name(c, "RODEO", (1.4, 3.4, -12.8), 0.9, f.plain((0.30, 0.10, 0.03)), True)
        c.boxes([Block((x, 1.9, -12.8), (0.2, 3.8, 0.2)) for x in (-1.2, 4.0)], WOOD)
    else:
        for k in range(12):
            a = math.pi * (0.62 + 0.76 * k / 11)
            c.box(
                (19.5 * math.sin(a), 7.2, 19.5 * math.cos(a)),
                (1.4, 0.9, 0.04),
                f.plain(((0.5, 0.04, 0.03), (0.62, 0.46, 0.03))[k % 2]),
                (0, a, 0),
            )
    return Extra(tuple(Lamp((x, 7.0, -8.0), (22.0, 18.0, 11.0), 1.0, 22.0) for x in (-6.0, 0.0, 6.0)))


def corral(c: Carpenter, brief: SetBrief) -> Extra:
    """A pen of poles and rails with a gate, a trough, bales of hay, a stable behind it."""
    for a in np.linspace(0.25, math.tau - 0.25, 24):
        at = (1.5 + 6.4 * math.sin(a), 0.0, -9.6 + 6.4 * math.cos(a))
        c.box((at[0], 0.8, at[2]), (0.16, 1.6, 0.16), WOOD)
        for y in (0.4, 0.85, 1.35):
            c.box((at[0], y, at[2]), (1.75, 0.11, 0.07), WOOD, (0, float(a), 0))
    c.box((2.8, 0.35, -6.8), (1.8, 0.5, 0.6), WOOD)
    c.box((2.8, 0.58, -6.8), (1.6, 0.04, 0.45), WATER)
    hay = f.patterned((0.44, 0.32, 0.11), Pattern.GRASS, 2.0)
    for k in range(5):
        c.box(
            (-3.6 + 1.05 * (k % 3), 0.25 + 0.48 * (k // 3), -10.5),
            (1.0, 0.47, 0.6),
            hay,
            (0, 0.1 * k, 0),
            0.05,
        )
    c.put(rural.barn(1, brief.night), Spot((9.0, 0, -24.0), -0.4))
    return Extra((Lamp((1.5, 3.0, -6.0), (6.0, 4.2, 2.2), 0.5, 12.0),))


def stage_outside(c: Carpenter, brief: SetBrief) -> Extra:
    """A stage under a bow of steel hung with lamps of many colours, walls of loudspeakers, screens."""
    z = -13.0
    c.box((1.0, 0.7, z - 3.0), (16.0, 1.4, 8.0), f.plain((0.03, 0.03, 0.035)))
    for s in (-1, 1):
        c.boxes(
            [
                Block((1.0 + s * 8.4 + a * 0.35, 4.2, z + b * 0.35), (0.12, 8.4, 0.12))
                for a in (-1, 1)
                for b in (-1, 1)
            ],
            f.STEEL,
        )
        for k in range(6):
            c.box(
                (1.0 + s * 6.9, 2.0 + 0.85 * k, z + 0.4),
                (1.5, 0.8, 0.9),
                f.plain((0.02, 0.02, 0.022)),
                (0.05 * k, 0, 0),
                0.03,
            )
        c.box((1.0 + s * 11.2, 4.6, z + 0.2), (3.8, 4.6, 0.2), f.glowing((0.25, 0.35, 0.8), 1.1))
    c.box((1.0, 8.4, z - 2.0), (17.6, 0.7, 6.0), f.plain((0.04, 0.04, 0.045)))
    c.box((1.0, 4.6, z - 6.6), (15.0, 6.4, 0.2), f.glowing((0.30, 0.08, 0.42), 0.8))
    lamps = []
    hues: tuple[Color, ...] = ((1.0, 0.2, 0.5), (0.2, 0.5, 1.0), (1.0, 0.7, 0.2), (0.3, 1.0, 0.5))
    for k in range(10):
        x, hue = -6.2 + 1.6 * k, hues[k % 4]
        c.turned((x, 7.5, z + 0.2), [(0.14, 0), (0.24, 0.5)], f.IRON, 12)
        c.ball((x, 7.5, z + 0.2), 0.2, f.glowing(hue, 10.0), 8)
        if k % 2:
            lamps.append(Lamp((x, 5.0, z + 2.0), (hue[0] * 16, hue[1] * 16, hue[2] * 16), 0.6, 14.0))
    c.rod((1.2, 1.4, z + 0.4), (1.2, 2.9, z + 0.4), 0.02, f.BRIGHT_STEEL, 6)
    c.put(_drums(), Spot((2.6, 1.4, z - 2.0)))
    c.boxes(
        [Block((-7.0 + 2.0 * k, 0.55, -6.2), (1.8, 0.06, 0.06)) for k in range(9)]
        + [Block((-7.9 + 1.0 * k, 0.3, -6.2), (0.06, 0.6, 0.06)) for k in range(18)],
        f.STEEL,
    )
    return Extra((*lamps, Lamp((0, 3.0, 2.0), (3.0, 2.0, 3.4), 0.6, 8.0)))


def _drums() -> Mesh:
    c, red = Carpenter(), f.plain((0.46, 0.03, 0.03), 0.8, 0.4)
    c.post((0, 0.36, 0.0), 0.36, 0.5, red, 20, (math.pi / 2, 0, 0))
    for x, y, z, r in ((-0.5, 0.6, 0.1, 0.2), (0.5, 0.6, 0.1, 0.2), (0.0, 0.85, 0.1, 0.17)):
        c.post((x, y, z), r, 0.24, red, 16)
        c.post((x, y + 0.24, z), r, 0.01, f.PAPER, 16)
    for x in (-0.75, 0.75):
        c.rod((x, 0, 0), (x, 1.25, 0), 0.015, f.STEEL, 5)
        c.turned((x, 1.25, 0), [(0.26, 0), (0.02, 0.05)], f.BRASS, 18)
    return c.done()


def turf(c: Carpenter, brief: SetBrief) -> Extra:
    """A course for horses: white rails in a bend over turf, a full stand, jumps of brush, a winning post."""
    white = f.plain((0.64, 0.63, 0.60), 0.3, 0.1)
    for r in (26.0, 40.0):
        path = [
            (-20.0 + r * math.sin(a), 1.15, -4.0 - r * math.cos(a) + 26.0) for a in np.linspace(0.2, 2.0, 40)
        ]
        path = [(x, y, z - 26.0) for x, y, z in path]
        c.tube(path, 0.07, white, 6)
        for x, _, z in path[::2]:
            c.box((x, 0.55, z), (0.09, 1.1, 0.09), white)
    for x, z in ((1.2, -7.0), (4.5, -15.0)):
        c.box((x, 0.5, z), (4.4, 1.0, 0.7), f.FOLIAGE.tinted((0.10, 0.11, 0.03)), bevel=0.1)
        c.boxes([Block((x + s * 2.4, 0.9, z), (0.3, 1.8, 0.3)) for s in (-1, 1)], white)
    c.put(sports.stand(40.0, 12, brief.seed % 97, 0.85), Spot((6.0, 0, -36.0)))
    c.turned((-3.6, 0, -9.0), [(0.09, 0), (0.09, 4.0)], white, 10)
    c.post((-3.6, 4.0, -9.0), 0.5, 0.08, f.plain((0.5, 0.04, 0.03)), 20, (math.pi / 2, 0, 0))
    return Extra(posts(c, ((-6.0, -6.0), (8.0, -8.0)), brief.night))


def mud_town(c: Carpenter, brief: SetBrief) -> Extra:
    """Houses of clay, or huts of sheet and boards, heaped up a slope one over the other, ladders, washing."""
    poor = brief.mentions("slum", "favela", "shanty", "shantytown")
    chance = brief.accidents()
    clay = [f.PLASTER.tinted((0.50 * t, 0.34 * t, 0.20 * t)) for t in (0.85, 1.0, 1.12)]
    tin = [
        f.patterned(tint, Pattern.PLANKS, 2.0)
        for tint in (
            (0.30, 0.14, 0.08),
            (0.36, 0.38, 0.38),
            (0.10, 0.24, 0.32),
            (0.40, 0.30, 0.14),
            (0.14, 0.28, 0.16),
        )
    ]
    for row in range(7):
        for k in range(9):
            wide, tall = float(chance.uniform(3.0, 5.0)), float(chance.uniform(2.6, 4.4))
            x, y, z = -16.0 + 4.2 * k + 2.0 * (row % 2), 2.1 * row, -9.5 - 3.6 * row
            if row == 0 and abs(x) < 1.8:
                z -= 2.6
            wall = tin[int(chance.integers(5))] if poor else clay[int(chance.integers(3))]
            c.box((x, (y + tall) / 2, z), (wide, y + tall, 3.6), wall)
            if poor:
                c.box(
                    (x, y + tall + 0.06, z),
                    (wide + 0.5, 0.1, 4.1),
                    tin[int(chance.integers(5))],
                    (0.08, 0, 0.05),
                )
            else:
                _clay_top(c, (x, y + tall, z), wide, wall)
            pane = (
                f.glowing((1.0, 0.66, 0.3), 1.4)
                if brief.night and chance.random() < 0.6
                else f.plain((0.03, 0.025, 0.02))
            )
            c.box(
                (x - wide * 0.22, y + 1.0, z + 1.82),
                (0.85, 1.9, 0.05),
                f.plain((0.06, 0.16, 0.24)) if chance.random() < 0.5 else f.DARK_OAK,
            )
            c.box((x + wide * 0.22, y + 1.6, z + 1.82), (0.6, 0.7, 0.05), pane)
    for x, z in ((-4.2, -6.0), (5.0, -5.6)):
        c.put(_washing(4.0), Spot((x, 0, z), 0.2))
    return Extra(
        (
            Lamp((-2.6, 3.0, -6.0), (5.0, 3.2, 1.4), 0.4, 9.0),
            Lamp((3.6, 3.0, -6.4), (5.0, 3.2, 1.4), 0.4, 9.0),
        )
    )


def _clay_top(c: Carpenter, at: Vec, wide: float, wall: Finish) -> None:
    """Teeth along the roof of a house of clay, and the ends of its beams."""
    x, y, z = at
    c.boxes(
        [
            Block((x - wide / 2 + 0.3 + 0.7 * j, y + 0.2, z + 1.7), (0.35, 0.4, 0.2))
            for j in range(int(wide / 0.7))
        ],
        wall,
    )
    c.boxes(
        [
            Block((x - wide / 2 + 0.5 + 0.9 * j, y - 0.4, z + 1.9), (0.12, 0.12, 0.5))
            for j in range(int(wide / 0.9))
        ],
        f.BEAM,
    )


def _washing(long: float) -> Mesh:
    c = Carpenter()
    c.boxes([Block((s * long / 2, 1.2, 0), (0.08, 2.4, 0.08)) for s in (-1, 1)], f.BEAM)
    c.rod((-long / 2, 2.3, 0), (long / 2, 2.3, 0), 0.012, f.IRON, 4)
    for k in range(6):
        c.box(
            (-long / 2 + 0.5 + 0.6 * k, 1.95, 0),
            (0.45, 0.7, 0.02),
            f.patterned(BRIGHT[(k * 3) % 7], Pattern.FABRIC, 0.7),
        )
    return c.done()
