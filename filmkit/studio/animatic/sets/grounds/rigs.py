"""What men put up: wind wheels, pads, slides, tanks, ditches, decks: builders for `grounds`.

Knows no people. The thing stands behind the middle, a little to the right.
"""

import itertools
import math
from collections.abc import Callable

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import MeshBuilder
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.sets.grounds.battlefield import OLD, old_battlefield
from filmkit.studio.animatic.sets.grounds.sights import Extra, posts
from filmkit.studio.animatic.sets.making.fixtures import BRIGHT, crates, name
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.vehicles.vehicles import vehicle_of
from filmkit.studio.animatic.world import Lamp, Material, Mesh, Pattern, Vec

STONE = f.patterned((0.42, 0.38, 0.31), Pattern.STONE, 1.6)
WATER = Finish((0.014, 0.040, 0.050), Material(0.9, 0.5, 0.0, Pattern.WATER, 0.5, reflect=0.9))
BLUE = Finish((0.05, 0.34, 0.46), Material(0.9, 0.5, 0.0, Pattern.WATER, 1.2, reflect=0.5))
WOOD = f.patterned((0.30, 0.20, 0.12), Pattern.PLANKS, 4.0)
ROCK = Finish((0.23, 0.21, 0.185), Material(0.2, 0.06, 0.0, Pattern.ROCK, 0.5))
LEAF = f.FOLIAGE.tinted((0.05, 0.11, 0.03))
SNOW = f.plain((0.60, 0.63, 0.68), 0.4, 0.1)


def wind_wheels(c: Carpenter, brief: SetBrief) -> Extra:
    """White towers over fields, each with three blades that turn."""
    white = f.plain((0.64, 0.65, 0.66), 0.4, 0.15)
    chance = brief.accidents()
    spots = [(16.0, -62.0, 20.0), (-22.0, -96.0, 24.0)]
    spots += [(-70.0 + 14.0 * k, -128.0 - 22.0 * (k % 3), float(chance.uniform(21, 25))) for k in range(12)]
    moving: list[Callable[[float], Mesh]] = []
    for k, (x, z, tall) in enumerate(spots):
        c.turned((x, -0.5, z), [(1.0, 0), (0.5, tall), (0.5, tall + 0.4)], white, 14)
        c.box((x, tall + 0.5, z - 0.3), (1.0, 1.0, 2.6), white, bevel=0.1)
        moving.append(_blades((x, tall + 0.5, z + 1.3), tall * 0.42, 0.7 * k, white))
    return Extra(posts(c, ((-6.0, -6.0),), brief.night), tuple(moving))


def _blades(hub: Vec, long: float, start: float, white: Finish) -> Callable[[float], Mesh]:
    c = Carpenter()
    for k in range(3):
        arm = Carpenter()
        arm.tube(
            [(0, 0, 0), (0.25, long * 0.2, 0), (0.1, long * 0.6, 0), (0, long, 0)],
            (0.22, 0.5, 0.3, 0.05),
            white,
            6,
        )
        c.tilted(arm.done(), (0, 0, 0), (0, 0, math.tau * k / 3))
    c.ball((0, 0, 0), 0.55, white, 10)
    wheel = c.done()

    def turning(seconds: float) -> Mesh:
        put = placement(hub, (0, 0, 0)) @ placement((0, 0, 0), (0, 0, start - 1.1 * seconds))
        return MeshBuilder().add_mesh(wheel, put).build()

    return turning


def helipad(c: Carpenter, brief: SetBrief) -> Extra:
    """A great H in a circle, a helicopter on it unless one is named, lights round it, a wind sock."""
    paint = f.plain((0.62, 0.61, 0.57))
    x, z = 1.6, -9.5
    c.boxes(
        [Block((x + s * 1.5, 0.02, z), (0.8, 0.03, 5.4)) for s in (-1, 1)]
        + [Block((x, 0.02, z), (3.0, 0.03, 0.8))],
        paint,
    )
    c.tube(
        [(x + 5.2 * math.cos(a), 0.03, z + 5.2 * math.sin(a)) for a in np.linspace(0, math.tau, 60)],
        0.2,
        f.plain((0.6, 0.46, 0.03)),
        4,
    )
    heli = vehicle_of("helicopter", "red helicopter", brief.night, 3)
    if heli is not None and not brief.mentions("helicopter"):
        c.put(heli.drawn(0.0, (x + 0.6, heli.stands, z - 1.0), -0.8), Spot((0, 0, 0)))
    for k in range(16):
        a = math.tau * k / 16
        c.ball(
            (x + 6.2 * math.cos(a), 0.12, z + 6.2 * math.sin(a)),
            0.12,
            f.glowing((0.3, 1.0, 0.4), 7.0 if brief.night else 0.8),
            6,
        )
    c.rod((-5.4, 0, -8.0), (-5.4, 4.4, -8.0), 0.06, f.STEEL, 6)
    for k in range(5):
        c.post(
            (-5.2 + 0.36 * k, 4.2 - 0.05 * k, -8.0),
            0.3 - 0.03 * k,
            0.36,
            f.plain(((0.6, 0.22, 0.02), (0.62, 0.6, 0.56))[k % 2]),
            12,
            (0, 0, -math.pi / 2),
        )
    return Extra((*posts(c, ((-6.6, -5.0), (9.0, -6.0)), brief.night),))


def water_park(c: Carpenter, brief: SetBrief) -> Extra:
    """Slides of every colour that wind down into a blue pool, a tower with stairs, rings that float."""
    c.box((1.0, 0.05, -9.0), (18.0, 0.1, 10.0), f.patterned((0.5, 0.48, 0.42), Pattern.TILES, 1.0))
    c.box((1.0, 0.11, -9.0), (16.6, 0.03, 8.8), BLUE)
    x, z = 3.0, -19.0
    c.boxes(
        [Block((x + a * 1.6, 4.5, z + b * 1.6), (0.25, 9.0, 0.25)) for a in (-1, 1) for b in (-1, 1)]
        + [Block((x, y, z), (3.8, 0.2, 3.8)) for y in (3.0, 6.0, 9.0)],
        f.STEEL,
    )
    c.turned((x, 10.6, z), [(3.2, 0), (0.1, 2.0), (0, 2.1)], f.plain((0.6, 0.4, 0.03)), 8)
    for k in range(4):
        tint = f.plain(
            ((0.55, 0.05, 0.04), (0.60, 0.44, 0.03), (0.05, 0.34, 0.46), (0.30, 0.5, 0.06))[k], 0.9, 0.5
        )
        top = 9.0 - 1.8 * k
        path = []
        for t in np.linspace(0, 1, 34):
            swing = (2.2 + 1.2 * k) * math.sin(math.pi * 2.2 * t) * (1 - 0.5 * t)
            path.append(
                (
                    x - 6.0 * t + swing + (1.2 + 3.2 * k) * t,
                    top * (1 - t) ** 1.15 + 0.4,
                    z + 1.6 + 5.4 * t + 0.5 * k,
                )
            )
        c.tube(path, 0.55, tint, 10)
    for k in range(5):
        c.part(
            primitives.torus(0.5, 0.18, 20, 8),
            f.plain(BRIGHT[k], 0.8, 0.4),
            (-3.6 + 2.3 * k, 0.22, -6.6 - 1.3 * (k % 2)),
        )
    return Extra(posts(c, ((-7.0, -4.0), (9.0, -4.0)), brief.night), water=0.125)


def tank_on_legs(c: Carpenter, brief: SetBrief) -> Extra:
    """A round tank on four braced legs, a ladder, a name on it."""
    x, z = 8.0, -60.0
    steel = f.plain((0.50, 0.52, 0.52), 0.5, 0.25)
    for a in range(4):
        t = math.tau * (a + 0.5) / 4
        c.rod(
            (x + 4.2 * math.sin(t), 0, z + 4.2 * math.cos(t)),
            (x + 2.9 * math.sin(t), 12.0, z + 2.9 * math.cos(t)),
            0.22,
            steel,
            8,
        )
        u = math.tau * (a + 1.5) / 4
        for y0, y1 in ((1.0, 6.0), (6.5, 11.5)):
            r0, r1 = 4.2 - 0.108 * y0, 4.2 - 0.108 * y1
            c.rod(
                (x + r0 * math.sin(t), y0, z + r0 * math.cos(t)),
                (x + r1 * math.sin(u), y1, z + r1 * math.cos(u)),
                0.07,
                steel,
                5,
            )
            c.rod(
                (x + r1 * math.sin(t), y1, z + r1 * math.cos(t)),
                (x + r0 * math.sin(u), y0, z + r0 * math.cos(u)),
                0.07,
                steel,
                5,
            )
    c.rod((x, 0, z), (x, 12.0, z), 0.4, steel, 10)
    c.turned(
        (x, 11.6, z),
        [(0.5, 0), (3.9, 1.4), (4.1, 2.0), (4.1, 5.6), (0.2, 7.6), (0, 7.7)],
        f.plain((0.50, 0.16, 0.08), 0.5, 0.25),
        28,
    )
    c.part(primitives.torus(4.4, 0.10, 36, 6), steel, (x, 13.6, z))
    name(c, "WATER", (x, 15.6, z + 4.1), 1.0, f.plain((0.60, 0.58, 0.52)))
    return Extra(
        (Lamp((x, 9.0, z + 9.0), (40.0, 26.0, 12.0), 1.5, 30.0), *posts(c, ((-5.4, -5.4),), brief.night))
    )


def trench(c: Carpenter, brief: SetBrief) -> Extra:
    """A ditch between walls of earth held by boards, sandbags on top, duckboards, wire and stakes over it; a
    field where a battle of old was fought."""
    if brief.mentions(*OLD) and not brief.mentions("trench"):
        return old_battlefield(c, brief)
    earth = f.patterned((0.20, 0.145, 0.09), Pattern.SAND, 1.2)
    bag = f.patterned((0.34, 0.29, 0.19), Pattern.FABRIC, 1.0)
    for s in (-1, 1):
        c.box((s * 6.6, 0.9, -14.0), (8.8, 1.8, 40.0), earth)
        for k in range(20):
            z = 4.0 - 1.9 * k
            c.boxes([Block((s * 2.16, 0.25 + 0.3 * j, z), (0.06, 0.24, 1.8)) for j in range(5)], WOOD)
            c.box((s * 2.08, 0.9, z + 0.9), (0.12, 1.8, 0.12), WOOD)
            for j in range(4):
                c.ball((s * 2.5, 1.9 + 0.2 * (j // 3), z - 0.75 + 0.5 * (j % 3)), (0.22, 0.12, 0.28), bag, 8)
        for k in range(9):
            z = -2.0 - 4.0 * k
            c.rod((s * 4.6, 1.7, z), (s * 4.4, 3.0, z), 0.05, WOOD, 5)
            c.tube([(s * 4.5, 2.4 + 0.3 * math.sin(2.1 * j), z + 0.5 * j) for j in range(9)], 0.02, f.IRON, 4)
    c.boxes([Block((0, 0.04, 3.0 - 0.32 * k), (1.4, 0.05, 0.24)) for k in range(110)], WOOD)
    c.box((0.4, 1.2, -18.0), (6.0, 2.4, 0.4), earth)
    for x in (1.5, 1.95):
        c.rod((x, 0, -4.6), (x + 0.35, 2.3, -4.6), 0.04, WOOD, 5)
    crates(c, ((-1.5, -3.6, 0.55), (1.4, -8.6, 0.6)))
    return Extra(
        (
            Lamp((1.6, 1.6, -3.4), (3.0, 1.8, 0.7), 0.3, 6.0),
            Lamp((-1.4, 1.6, -10.0), (3.0, 1.8, 0.7), 0.3, 6.0),
        )
    )


def deck(c: Carpenter, brief: SetBrief) -> Extra:
    """A ship's deck of planks in the open sea: rails, a mast with shrouds and sail, ropes; logs beside it
    where it is a raft."""
    c.floor((-400, -2.2, -400), (400, -2.2, 60), WATER, (60, 60))
    if brief.mentions("raft"):
        for k in range(9):
            c.rod((-1.9 + 0.48 * k, -1.95, 2.6), (-1.9 + 0.48 * k, -1.95, -3.2), 0.26, f.BARK, 9)
        c.boxes([Block((0, -1.66, z), (4.4, 0.12, 0.2)) for z in (-2.6, 0.0, 2.0)], WOOD)
    boards = f.patterned((0.42, 0.29, 0.17), Pattern.PLANKS, 5.0, 0.4, 0.15)
    edge = [(3.4, 6.0), (3.6, 0.0), (3.2, -6.0), (2.2, -10.5), (0.0, -14.0)]
    for (x0, z0), (x1, z1) in itertools.pairwise(edge):
        c.sheet([(-x0, 0, z0), (x0, 0, z0), (x1, 0, z1), (-x1, 0, z1)], boards, (4, 6))
        for s in (-1, 1):
            a, b = (s * x0, 0.0, z0), (s * x1, 0.0, z1)
            side = [(a[0], -2.4, z0), (b[0] * 0.8, -2.4, z1), (b[0], 0.0, z1), (a[0], 0.0, z0)]
            c.sheet(side if s > 0 else side[::-1], WOOD)
            c.rod((a[0], 1.0, z0), (b[0], 1.0 + (0.3 if z1 < -12 else 0), z1), 0.06, f.DARK_OAK, 6)
            for t in np.linspace(0, 1, 6):
                x, z = a[0] + (b[0] - a[0]) * t, z0 + (z1 - z0) * t
                c.rod((x, 0, z), (x, 1.0, z), 0.035, f.plain((0.6, 0.58, 0.53)), 6)
    c.rod((0.9, 0, -6.5), (0.9, 13.0, -6.5), 0.17, WOOD, 10)
    c.rod((-3.4, 9.0, -6.4), (5.2, 9.0, -6.4), 0.10, WOOD, 8)
    sail = f.patterned((0.62, 0.58, 0.49), Pattern.FABRIC, 0.5, 0.1, 0.03, translucency=0.4)
    for k in range(8):
        t0, t1 = k / 8, (k + 1) / 8
        bulge = [0.9 * math.sin(math.pi * t) for t in (t0, t1)]
        c.sheet(
            [
                (-3.2, 9.0 - 5.4 * t1, -6.3 - bulge[1]),
                (5.0, 9.0 - 5.4 * t1, -6.3 - bulge[1]),
                (5.0, 9.0 - 5.4 * t0, -6.3 - bulge[0]),
                (-3.2, 9.0 - 5.4 * t0, -6.3 - bulge[0]),
            ],
            sail,
        )
    for s in (-1, 1):
        for k in range(4):
            c.rod((s * 3.5, 0.9, -5.0 - 0.7 * k), (0.9, 11.0, -6.5), 0.025, f.plain((0.2, 0.15, 0.1)), 4)
        for k in range(7):
            y = 1.8 + 1.0 * k
            x = s * (3.5 - (3.5 - s * 0.9) * (y - 0.9) / 10.1)
            c.rod((x, y, -5.0 - 0.15 * k), (x, y, -7.1 + 0.08 * k), 0.016, f.plain((0.2, 0.15, 0.1)), 4)
    c.part(
        primitives.torus(0.36, 0.09, 22, 8),
        f.plain((0.58, 0.16, 0.04)),
        (2.9, 0.8, -5.2),
        (0, 0, math.pi / 2),
    )
    c.turned((2.2, 0, -4.2), [(0.28, 0), (0.36, 0.4), (0.28, 0.85), (0, 0.85)], f.OAK, 16)
    c.part(primitives.torus(0.3, 0.06, 20, 6), f.plain((0.44, 0.35, 0.2)), (-1.9, 0.06, -3.4))
    c.part(primitives.torus(0.24, 0.06, 20, 6), f.plain((0.44, 0.35, 0.2)), (-1.9, 0.16, -3.4))
    c.box((-0.9, 0.55, -9.0), (1.8, 1.1, 1.6), f.plain((0.6, 0.58, 0.53)), bevel=0.04)
    return Extra(
        (Lamp((0.9, 2.6, -5.8), (3.0, 2.0, 0.9), 0.3, 7.0), Lamp((0, 2.4, 2.4), (1.8, 1.3, 0.8), 0.5, 6.0)),
        water=-2.2,
    )


def rig(c: Carpenter, brief: SetBrief) -> Extra:
    """A deck of steel over the sea with its derrick, cranes, a flame, yellow rails, pipes."""
    c.floor((-400, -16.0, -400), (400, -16.0, 60), WATER, (60, 60))
    c.box((0, -0.5, -6.0), (26.0, 1.0, 26.0), f.patterned((0.20, 0.21, 0.215), Pattern.TILES, 2.0))
    yellow = f.plain((0.62, 0.44, 0.03), 0.5, 0.25)
    c.boxes(
        [Block((0.0, y, -18.8), (26.0, 0.09, 0.09)) for y in (0.55, 1.1)]
        + [Block((-12.9 + 1.4 * k, 0.55, -18.8), (0.08, 1.1, 0.08)) for k in range(19)],
        yellow,
    )
    x, z, tall = 4.0, -13.0, 22.0
    for a in range(4):
        t, u = math.tau * (a + 0.5) / 4, math.tau * (a + 1.5) / 4
        c.rod(
            (x + 3.4 * math.sin(t), 0, z + 3.4 * math.cos(t)),
            (x + 0.8 * math.sin(t), tall, z + 0.8 * math.cos(t)),
            0.16,
            yellow,
            6,
        )
        for k in range(7):
            r0, r1 = 3.4 - 2.6 * k / 7, 3.4 - 2.6 * (k + 1) / 7
            y0, y1 = tall * k / 7, tall * (k + 1) / 7
            c.rod(
                (x + r0 * math.sin(t), y0, z + r0 * math.cos(t)),
                (x + r1 * math.sin(u), y1, z + r1 * math.cos(u)),
                0.07,
                yellow,
                4,
            )
    c.rod((x, 0, z), (x, 18.0, z), 0.12, f.STEEL, 6)
    c.rod((-9.0, 0, -15.0), (-9.0, 7.0, -15.0), 0.7, yellow, 10)
    c.rod((-9.0, 7.0, -15.0), (-1.0, 13.5, -13.0), 0.25, yellow, 6)
    c.rod((12.0, 3.0, -17.0), (22.0, 12.0, -26.0), 0.3, f.STEEL, 6)
    for k in range(5):
        c.ball(
            (22.2 + 0.3 * k, 12.6 + 0.5 * k, -26.0), (0.8, 1.1, 0.8), f.glowing((1.0, 0.42, 0.06), 6.0), 10
        )
    for k in range(4):
        c.rod(
            (-6.0 + 0.7 * k, 0.5 + 0.2 * (k % 2), -18.0),
            (-6.0 + 0.7 * k, 0.5 + 0.2 * (k % 2), -3.0),
            0.2,
            (f.STEEL, yellow)[k % 2],
            8,
        )
    return Extra(
        (
            Lamp((2.0, 5.0, -8.0), (12.0, 9.0, 5.0), 0.6, 16.0),
            Lamp((16.0, 10.0, -20.0), (30.0, 14.0, 3.0), 1.0, 30.0),
        ),
        water=-16.0,
    )


def volleyball(c: Carpenter, brief: SetBrief) -> Extra:
    """A net on two posts across sand, the lines, a ball, a high chair."""
    c.box((0.6, 0.015, -6.0), (10.0, 0.03, 18.0), f.patterned((0.52, 0.43, 0.28), Pattern.SAND, 1.6))
    line = f.plain((0.05, 0.20, 0.46))
    c.boxes(
        [Block((0.6 + s * 4.4, 0.035, -6.0), (0.09, 0.02, 16.0)) for s in (-1, 1)]
        + [Block((0.6, 0.035, z), (8.9, 0.02, 0.09)) for z in (-14.0, 2.0)],
        line,
    )
    z = -5.0
    for s in (-1, 1):
        c.rod((0.6 + s * 4.8, 0, z), (0.6 + s * 4.8, 2.5, z), 0.06, f.plain((0.6, 0.44, 0.03)), 8)
    c.boxes(
        [Block((0.6, 1.45 + 0.2 * k, z), (9.5, 0.022, 0.022)) for k in range(6)]
        + [Block((-4.1 + 0.22 * k, 1.95, z), (0.016, 1.0, 0.016)) for k in range(44)],
        f.plain((0.05, 0.05, 0.05)),
    )
    c.boxes([Block((0.6, y, z), (9.6, 0.09, 0.03)) for y in (1.45, 2.45)], f.plain((0.62, 0.61, 0.57)))
    c.ball((1.4, 0.13, -3.2), 0.13, f.plain((0.62, 0.55, 0.2), 0.6, 0.3), 14)
    c.boxes(
        [Block((6.2 + a * 0.35, 1.0, z + b * 0.35), (0.08, 2.0, 0.08)) for a in (-1, 1) for b in (-1, 1)]
        + [Block((6.2, 2.0, z), (0.9, 0.08, 0.9))],
        f.OAK,
    )
    return Extra(posts(c, ((-6.6, -3.0), (8.0, -9.0)), brief.night))


def ticket_booth(c: Carpenter, brief: SetBrief) -> Extra:
    """A small house with a lit window and a name, rails for a queue, posters."""
    x, z = 1.8, -6.6
    red = f.plain((0.42, 0.04, 0.035), 0.5, 0.25)
    c.box((x, 1.4, z), (2.8, 2.8, 2.2), red)
    c.box((x, 2.95, z), (3.3, 0.35, 2.7), f.plain((0.58, 0.42, 0.08)))
    c.box((x, 1.65, z + 1.11), (1.6, 0.95, 0.04), f.glowing((1.0, 0.82, 0.5), 1.4))
    c.boxes(
        [Block((x, 1.65, z + 1.15), (0.05, 0.95, 0.04)), Block((x, 1.14, z + 1.25), (1.9, 0.06, 0.4))],
        f.BRASS,
    )
    name(c, "TICKETS", (x, 2.45, z + 1.14), 0.34, f.plain((0.03, 0.03, 0.035)), True)
    for k in range(4):
        for dx in (-2.3, 2.5):
            at = (x + dx, 0, z + 1.6 + 0.9 * k)
            c.turned(at, [(0.16, 0), (0.03, 0.04), (0.03, 0.95), (0.05, 1.0), (0, 1.02)], f.BRASS, 10)
            if k:
                c.tube(
                    [(at[0], 0.9, at[2]), (at[0], 0.7, at[2] - 0.45), (at[0], 0.9, at[2] - 0.9)],
                    0.03,
                    f.RED_CARPET,
                    6,
                )
    return Extra(
        (Lamp((x, 1.7, z + 1.8), (4.0, 2.9, 1.5), 0.3, 7.0), *posts(c, ((-5.0, -5.0),), brief.night))
    )
