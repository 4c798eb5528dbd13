"""What rooms of sport are known by: a hoop, weights, ropes, ice, lanes, a barre: for `chamber`.

Knows no walls but the room it is told; the middle stays free.
"""

import math
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.props.in_hand import instruments, sports
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making import lettering
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.chambers.shops import GOODS, PALE, tubes
from filmkit.studio.animatic.sets.grounds.sights import Extra
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import Room
from filmkit.studio.animatic.world import Color, Lamp, Material, Pattern

MIRROR = Finish((0.30, 0.31, 0.32), Material(1.0, 0.9, reflect=0.75))
POOL = Finish((0.035, 0.26, 0.33), Material(0.9, 0.5, 0.0, Pattern.WATER, 0.9, reflect=0.55))


def sports_hall(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A hoop on the back wall, painted lines, wall bars, benches, a ball."""
    line, red = f.plain((0.60, 0.58, 0.54)), f.plain((0.46, 0.06, 0.04))
    z = room.back + 2.4
    c.boxes(
        [Block((x, 0.006, z + 1.4), (0.06, 0.012, 5.8)) for x in (-2.45, 2.45)]
        + [Block((0, 0.006, z + 4.3), (4.9, 0.012, 0.06))]
        + [Block((s * 7.2, 0.006, -3.0), (0.06, 0.012, 21.0)) for s in (-1, 1)]
        + [Block((0, 0.006, -2.6), (14.4, 0.012, 0.06))],
        line,
    )
    for r, at in ((1.8, z + 4.3), (6.5, z)):
        c.tube(
            [(r * math.sin(a), 0.008, at + r * math.cos(a)) for a in np.linspace(-1.57, 1.57, 30)],
            0.03,
            line,
            4,
        )
    c.tube(
        [(1.8 * math.sin(a), 0.008, -2.6 + 1.8 * math.cos(a)) for a in np.linspace(0, math.tau, 40)],
        0.035,
        red,
        4,
    )
    c.put(sports.hoop(), Spot((0.6, 0.0, room.back + 1.5)))
    c.box((0.6, 3.5, room.back + 0.6), (0.1, 0.1, 1.6), f.IRON)
    for k in range(5):
        x = room.right - 0.14
        for j in range(13):
            c.box((x, 0.3 + 0.2 * j, room.back + 2.4 + 1.25 * k), (0.05, 0.04, 1.05), f.OAK)
        c.boxes(
            [Block((x, 1.5, room.back + 2.4 + 1.25 * k + s * 0.54), (0.12, 3.0, 0.05)) for s in (-1, 1)],
            f.OAK,
        )
    for zz in (-3.6, -6.6):
        c.put(furniture.bench(2.6), Spot((-room.right + 0.8, 0, zz), math.pi / 2))
    mat = f.plain((0.05, 0.14, 0.34), 0.4, 0.15)
    c.box((-4.6, 1.2, room.back + 0.15), (6.0, 2.4, 0.25), mat)
    c.box((5.2, 1.2, room.back + 0.15), (5.4, 2.4, 0.25), mat)
    c.ball((1.7, 0.12, -2.0), 0.12, f.plain((0.46, 0.17, 0.045), 0.5, 0.2), 16)
    for x in (-5.0, 5.0):
        c.rod((x, room.height - 0.2, room.back + 6.0), (x, 3.6, room.back + 6.0), 0.03, f.LINEN, 8)
    return Extra(tubes(c, room, (-4.5, 0.0, 4.5), 4.6, 4.0))


def gym(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Treadmills before a mirror, racks of dumbbells, a bench with a barbell, a bag."""
    dark, iron = f.plain((0.04, 0.042, 0.046), 0.5, 0.25), f.plain((0.16, 0.165, 0.17), 0.6, 0.35)
    c.box((0.0, 1.5, room.back + 0.04), (9.0, 2.2, 0.03), MIRROR)
    for x in (-3.6, -2.2, 2.3, 3.7):
        z = room.back + 1.7
        c.box((x, 0.14, z), (0.78, 0.24, 1.8), dark, bevel=0.04)
        c.box((x, 0.27, z + 0.1), (0.54, 0.02, 1.5), f.plain((0.015, 0.015, 0.016)))
        for s in (-1, 1):
            c.tube(
                [(x + s * 0.36, 0.2, z - 0.8), (x + s * 0.34, 1.15, z - 0.62), (x + s * 0.34, 0.98, z + 0.1)],
                0.035,
                iron,
                8,
            )
        c.box((x, 1.28, z - 0.66), (0.66, 0.38, 0.10), dark, (-0.4, 0, 0), 0.03)
        c.box((x, 1.29, z - 0.60), (0.44, 0.22, 0.01), f.glowing((0.15, 0.6, 1.0), 2.2), (-0.4, 0, 0))
    for y in (0.35, 0.72, 1.08):
        c.box((0.0, y, room.back + 0.5), (3.0, 0.05, 0.42), iron, (0.15, 0, 0))
        for k in range(8):
            x = -1.3 + 0.37 * k
            c.rod(
                (x - 0.09, y + 0.1, room.back + 0.5),
                (x + 0.09, y + 0.1, room.back + 0.5),
                0.022,
                f.BRIGHT_STEEL,
                8,
            )
            for s in (-1, 1):
                c.post(
                    (x + s * 0.09, y + 0.1, room.back + 0.5),
                    0.06 + 0.006 * k,
                    0.08,
                    dark,
                    8,
                    (0, 0, -s * math.pi / 2),
                )
    c.box((1.9, 0.45, -1.8), (0.36, 0.10, 1.25), f.plain((0.30, 0.03, 0.025), 0.5, 0.2), bevel=0.04)
    c.boxes(
        [Block((1.9 + s * 0.55, 0.6, -2.3), (0.07, 1.2, 0.07)) for s in (-1, 1)]
        + [Block((1.9, 0.2, -1.8 + s * 0.5), (0.3, 0.4, 0.06)) for s in (-1, 1)],
        iron,
    )
    c.rod((0.8, 1.16, -2.25), (3.0, 1.16, -2.25), 0.02, f.BRIGHT_STEEL, 10)
    for s in (-1, 1):
        for k, r in enumerate((0.22, 0.22, 0.16)):
            c.post((1.9 + s * (0.78 + 0.07 * k), 1.16, -2.25), r, 0.05, dark, 24, (0, 0, -s * math.pi / 2))
    c.rod((-1.9, room.height, -2.2), (-1.9, 2.0, -2.2), 0.015, f.IRON, 6)
    c.turned(
        (-1.9, 0.75, -2.2),
        [(0.17, 0), (0.19, 0.05), (0.19, 1.2), (0.16, 1.26), (0, 1.26)],
        f.plain((0.34, 0.03, 0.025), 0.6, 0.3),
        22,
    )
    c.ball((-3.3, 0.32, -0.8), 0.32, f.plain((0.05, 0.24, 0.44), 0.6, 0.3), 22)
    return Extra(tubes(c, room, (-2.4, 2.4), 2.8, 2.2))


def boxing(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A ring on its platform: posts with pads, three ropes, lamps over it; seats round."""
    z, half, top = -3.4, 2.9, 0.85
    c.box((0.4, top / 2, z), (2 * half + 0.8, top, 2 * half + 0.8), f.plain((0.035, 0.06, 0.16), 0.4, 0.15))
    c.box(
        (0.4, top + 0.02, z),
        (2 * half + 0.7, 0.05, 2 * half + 0.7),
        f.patterned((0.52, 0.50, 0.46), Pattern.FABRIC, 0.6),
    )
    for sx in (-1, 1):
        for sz in (-1, 1):
            c.rod(
                (0.4 + sx * half, top, z + sz * half),
                (0.4 + sx * half, top + 1.4, z + sz * half),
                0.07,
                f.IRON,
                10,
            )
            tint: Color = (0.46, 0.03, 0.025) if sx == sz else (0.04, 0.10, 0.42)
            c.box(
                (0.4 + sx * (half - 0.12), top + 0.78, z + sz * (half - 0.12)),
                (0.22, 1.1, 0.22),
                f.plain(tint, 0.5, 0.2),
                (0, 0.78, 0),
                0.05,
            )
    for k, y in enumerate((0.45, 0.85, 1.25)):
        rope = f.plain(((0.58, 0.56, 0.52), (0.46, 0.03, 0.025), (0.04, 0.10, 0.42))[k], 0.4, 0.2)
        p = [
            (0.4 + sx * half, top + y, z + sz * half)
            for sx, sz in ((-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1))
        ]
        for a, b in pairwise(p):
            c.rod(a, b, 0.032, rope, 8)
    lamps = []
    for x in (-1.6, 0.4, 2.4):
        for dz in (-1.4, 1.4):
            c.turned((x, 3.7, z + dz), [(0.36, 0), (0.10, 0.3), (0.06, 0.4)], f.IRON, 18)
            c.ball((x, 3.7, z + dz), 0.13, f.glowing((1.0, 0.95, 0.84), 14.0), 12)
            lamps.append(Lamp((x, 3.5, z + dz), (4.4, 4.0, 3.3), 0.4, 6.5))
    for s in (-1, 1):
        for i in range(5):
            c.put(furniture.chair(), Spot((0.4 + s * (half + 1.6), 0, z - 2.4 + 1.2 * i), -s * math.pi / 2))
    c.put(furniture.bench(2.0), Spot((-5.6, 0, 0.6), 1.2))
    return Extra((*lamps, Lamp((0.6, 3.0, 1.0), (1.8, 1.5, 1.2), 0.4, 6.0)))


def rink(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Ice with red and blue lines, a goal, white boards with glass, seats behind, floodlights."""
    blue, red = f.plain((0.05, 0.13, 0.50)), f.plain((0.55, 0.04, 0.04))
    c.boxes([Block((0, 0.006, -5.0), (20.0, 0.012, 0.35))], blue)
    c.boxes([Block((0, 0.006, -13.0), (20.0, 0.012, 0.1)), Block((0, 0.006, 2.6), (20.0, 0.012, 0.35))], red)
    for x in (-5.0, 5.0):
        c.tube(
            [(x + 2.6 * math.sin(a), 0.008, -9.5 + 2.6 * math.cos(a)) for a in np.linspace(0, math.tau, 44)],
            0.035,
            red,
            4,
        )
        c.turned((x, 0.008, -9.5), [(0.3, 0), (0, 0.002)], red, 20)
    c.put(sports.goal(1.83, 1.22), Spot((0.8, 0, -13.0)))
    for s in (-1, 1):
        c.box((s * 10.2, 0.6, -6.0), (0.2, 1.2, 26.0), PALE)
        c.box((s * 10.2, 0.12, -6.0), (0.24, 0.24, 26.0), f.plain((0.55, 0.42, 0.04)))
    c.boxes([Block((0, 0.6, -16.0), (20.4, 1.2, 0.2))], PALE)
    c.boxes([Block((0, 0.12, -15.9), (20.4, 0.24, 0.24))], f.plain((0.55, 0.42, 0.04)))
    for k in range(6):
        c.box((-8.4 + 3.3 * k, 0.72, -15.88), (2.6, 0.6, 0.03), f.plain(GOODS[k]))
    c.put(sports.stand(20.0, 9, brief.seed % 997, 0.55), Spot((0, 0, -18.4)))
    return Extra(tubes(c, room, (-5.0, 0.0, 5.0), 5.6, 6.0))


def indoor_pool(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A long basin with lanes under a roof, starting blocks, a clock, a ladder."""
    low, high, wide = -20.5, -1.7, 6.2
    c.box(
        (0, 0.03, (low + high) / 2),
        (2 * wide + 0.5, 0.06, high - low + 0.5),
        f.WALL_TILES.tinted((0.10, 0.28, 0.40)),
    )
    c.floor((-wide, 0.07, low), (wide, 0.07, high), POOL, (16, 24))
    _lanes(c, high, wide)
    _starting_blocks(c, low, wide)
    _ladder(c, high, wide)
    c.put(furniture.wall_clock(0.7, 10.2, False), Spot((0.6, 4.2, room.back + 0.04)))
    c.boxes(
        [
            Block((0, room.height - 0.4, z), (2 * room.right, 0.5, 0.25))
            for z in np.arange(room.back + 2, room.front, 3.4)
        ],
        f.OAK,
    )
    for z in (-4.0, -7.0, -10.0):
        c.put(furniture.bench(2.0), Spot((room.right - 0.7, 0, z), -math.pi / 2))
    lamps = tubes(c, room, (-3.6, 3.6), 4.6, 3.6)
    return Extra(
        (
            *lamps[:8],
            Lamp((0, 0.5, -6.0), (0.2, 1.6, 1.9), 0.8, 8.0),
            Lamp((0, 0.5, -13.0), (0.2, 1.6, 1.9), 0.8, 8.0),
        ),
        water=0.07,
    )


def _lanes(c: Carpenter, high: float, wide: float) -> None:
    """Floats on five lines, two red and two white in turn."""
    for x in np.linspace(-wide + 2.1, wide - 2.1, 5):
        floats = [Block((float(x), 0.11, high - 0.2 - 0.42 * k), (0.11, 0.08, 0.2)) for k in range(44)]
        c.boxes([each for k, each in enumerate(floats) if k % 4 < 2], f.plain((0.55, 0.03, 0.03), 0.6, 0.3))
        c.boxes([each for k, each in enumerate(floats) if k % 4 >= 2], f.plain((0.66, 0.65, 0.62), 0.6, 0.3))


def _starting_blocks(c: Carpenter, low: float, wide: float) -> None:
    """One for each lane, with its letter."""
    for k, x in enumerate(np.linspace(-wide + 1.0, wide - 1.0, 6)):
        c.box((float(x), 0.42, low - 0.5), (0.6, 0.7, 0.7), PALE, bevel=0.03)
        c.part(
            lettering.lettering("ABCDEF"[k], 0.3), f.plain((0.04, 0.14, 0.42)), (float(x), 0.30, low - 0.13)
        )


def _ladder(c: Carpenter, high: float, wide: float) -> None:
    """Two rails over the edge."""
    for s in (-0.25, 0.25):
        c.tube(
            [
                (wide - 0.9 + s, 0.0, high + 0.6),
                (wide - 0.9 + s, 0.9, high + 0.4),
                (wide - 0.9 + s, 0.9, high - 0.1),
                (wide - 0.9 + s, -0.2, high - 0.2),
            ],
            0.024,
            f.BRIGHT_STEEL,
            8,
        )


def dance(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A wall of mirrors with a barre before it, a piano, ballet shoes' boxes."""
    c.box((0, 1.5, room.back + 0.04), (2 * room.right - 0.6, 2.5, 0.03), MIRROR)
    c.boxes(
        [Block((x, 1.5, room.back + 0.065), (0.03, 2.5, 0.02)) for x in np.linspace(-4, 4, 6)], f.BRIGHT_STEEL
    )
    for z, y in ((room.back + 0.35, 1.05), (room.back + 0.35, 0.8)):
        c.rod((-room.right + 0.4, y, z), (room.right - 0.4, y, z), 0.028, f.OAK, 10)
    c.boxes([Block((x, 0.6, room.back + 0.3), (0.04, 1.1, 0.1)) for x in np.linspace(-4.2, 4.2, 6)], f.IRON)
    c.rod((room.right - 0.3, 1.05, room.back), (room.right - 0.3, 1.05, 1.5), 0.028, f.OAK, 10)
    c.put(instruments.piano(), Spot((3.0, 0, -3.6), -0.5))
    return Extra(tubes(c, room, (-2.2, 2.2), 3.0, 1.7))
