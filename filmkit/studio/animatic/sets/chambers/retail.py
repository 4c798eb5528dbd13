"""Shops of one trade each: what lies on the shelves, what stands by the counter, the name over it.

Knows no walls but the room it is told. The middle, from -0.9 to 0.9 in x and -0.5 to 1.2 in z, stays free.
"""

import math
from collections.abc import Callable

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.chambers.shops import tubes
from filmkit.studio.animatic.sets.grounds.sights import Extra
from filmkit.studio.animatic.sets.making import wares
from filmkit.studio.animatic.sets.making.fixtures import (
    BRIGHT,
    PALE,
    cage,
    counter,
    glass_case,
    name,
    rail,
    shelves,
    stood,
)
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import Room
from filmkit.studio.animatic.world import Color, Lamp, Material, Mesh, Pattern

Goods = Callable[[Carpenter, Room, SetBrief], None]


def shop(
    sign: str, board: Color, goods: Goods, warm: bool, c: Carpenter, room: Room, brief: SetBrief
) -> Extra:
    """The name on the back wall, the trade's own goods, a counter on the left, lamps."""
    name(c, sign, (0.35, 2.16, room.back + 0.10), 0.26, f.plain(board, 0.5, 0.2), True)
    counter(
        c, (-2.3, 0, -1.5), 1.7, f.DARK_OAK if warm else PALE, f.OAK if warm else f.plain((0.3, 0.31, 0.32))
    )
    goods(c, room, brief)
    if not warm:
        return Extra(tubes(c, room, (-1.7, 1.7), 2.4, 1.7))
    lamps = []
    for x, z in ((-2.2, -1.4), (0.4, room.back + 1.6), (2.4, room.back + 1.9)):
        c.put(furniture.pendant(True, 0.6), Spot((x, 2.3, z)))
        lamps.append(Lamp((x, 2.1, z), (2.7, 2.0, 1.25), 0.3, 5.5))
    return Extra((*lamps, Lamp((0.3, 2.5, -0.8), (1.8, 1.4, 0.95), 0.6, 5.0)))


def on_shelves(
    makers: tuple[Callable[[Color], Mesh], ...],
    tall: float,
    step: float,
    c: Carpenter,
    room: Room,
    brief: SetBrief,
) -> None:
    """One kind of thing on the back wall and on the right one, and a few on a table in front."""
    things = [make(tint) for tint in BRIGHT[:6] for make in makers]
    levels = tuple(0.55 + (tall + 0.20) * k for k in range(max(2, min(4, int(1.45 / (tall + 0.2))))))
    for x in (-1.35, 1.35):
        shelves(c, (x + 0.3, 0, room.back + 0.3), 2.5, levels, things, tall, step)
    shelves(c, (room.right - 0.3, 0, -2.0), 2.6, levels, things, tall, step, yaw=-math.pi / 2)
    c.box((1.9, 0.4, -1.9), (1.2, 0.8, 0.7), f.OAK, bevel=0.02)
    for k in range(3):
        stood(c, things[k % len(things)], (1.55 + 0.36 * k, 0.8, -1.9), tall, 0.5 - 0.4 * k)


def clothes(c: Carpenter, room: Room, brief: SetBrief) -> None:
    """Rails along the walls and in the room, two figures without heads in dresses, a tall glass."""
    for k, x in enumerate((-1.7, 0.3, 2.3)):
        rail(c, (x, 0, room.back + 0.6), 1.7, 0.0, k + brief.seed % 97)
        rail(c, (x, 0.92, room.back + 0.35), 1.7, 0.0, k + 7)
    for k, z in enumerate((-2.6, -0.6)):
        rail(c, (room.right - 0.5, 0, z), 1.6, math.pi / 2, 11 + k)
        rail(c, (room.left + 0.5, 0, z - 0.6), 1.6, math.pi / 2, 21 + k)
    for x, tint in ((1.35, (0.48, 0.05, 0.07)), (2.05, (0.05, 0.10, 0.30))):
        c.post((x, 0, -1.9), 0.16, 0.03, f.IRON, 18)
        c.rod((x, 0, -1.9), (x, 0.9, -1.9), 0.02, f.IRON)
        cloth = f.patterned(tint, Pattern.FABRIC, 0.7, 0.15, 0.05)
        c.turned(
            (x, 0.55, -1.9), [(0.32, 0), (0.15, 0.45), (0.20, 0.72), (0.17, 0.86), (0.06, 0.92)], cloth, 20
        )
        c.turned((x, 1.46, -1.9), [(0.05, 0), (0.045, 0.1), (0, 0.11)], f.plain((0.62, 0.52, 0.42)), 12)


def sweets(c: Carpenter, room: Room, brief: SetBrief) -> None:
    """Glass jars of bright balls in rows, sticks of sugar, striped rocks."""
    for row, y in enumerate((0.75, 1.2, 1.65)):
        c.box((0.3, y - 0.02, room.back + 0.3), (5.4, 0.04, 0.4), f.PAPER)
        for k in range(13):
            x, tint = -2.3 + 0.43 * k, BRIGHT[(k * 3 + row) % 7]
            glow = f.plain((tint[0] * 1.3, tint[1] * 1.3, tint[2] * 1.3), 0.8, 0.4)
            c.turned((x, y, room.back + 0.32), [(0.14, 0), (0.16, 0.05), (0.16, 0.2), (0.10, 0.26)], glow, 14)
            c.turned(
                (x, y + 0.26, room.back + 0.32), [(0.11, 0), (0.11, 0.04), (0, 0.06)], f.BRIGHT_STEEL, 12
            )
    c.box((1.7, 0.4, -1.9), (1.9, 0.8, 0.8), f.plain((0.56, 0.20, 0.30), 0.5, 0.2))
    for k in range(44):
        at = (0.85 + 0.17 * (k % 11), 0.86, -2.15 + 0.17 * (k // 11))
        c.ball(at, 0.085, f.plain(BRIGHT[(k * 5) % 7], 0.9, 0.5), 8)
    for k in range(7):
        x, tint = 1.0 + 0.25 * k, BRIGHT[k]
        c.rod((x, 0.85, -2.2), (x, 1.25, -2.2), 0.012, f.PAPER, 5)
        c.post((x, 1.35, -2.23), 0.11, 0.04, f.plain(tint, 0.9, 0.5), 16, (math.pi / 2, 0, 0))
        c.part(primitives.torus(0.06, 0.014, 16, 5), f.PAPER, (x, 1.35, -2.18), (math.pi / 2, 0, 0))


def flowers(c: Carpenter, room: Room, brief: SetBrief) -> None:
    """Buckets full of flowers in steps up to the back wall, pots, hanging green."""
    zinc = f.STEEL.tinted((0.34, 0.35, 0.36))
    for step in range(3):
        z, y = room.back + 0.4 + 0.55 * step, 0.95 - 0.45 * step
        c.box((0.5, y / 2, z), (5.2, max(y, 0.05), 0.55), f.PALE_BOARDS)
        for k in range(11):
            x, tint = -1.9 + 0.48 * k, BRIGHT[(k + 2 * step) % 6]
            c.turned((x, y, z), [(0.11, 0), (0.15, 0.26), (0.13, 0.26)], zinc, 12)
            for j in range(13):
                a, r = 2.4 * j, 0.045 * math.sqrt(j)
                head = (x + r * math.sin(a), y + 0.46 + 0.05 * (j % 3) - r * 0.5, z + r * math.cos(a))
                c.ball(head, 0.055, f.plain((tint[0] * 1.15, tint[1] * 1.15, tint[2] * 1.15)), 6)
                if j % 3 == 0:
                    c.rod((x, y + 0.2, z), head, 0.008, f.FOLIAGE.tinted((0.05, 0.14, 0.035)), 4)
            c.ball((x, y + 0.32, z), (0.17, 0.10, 0.17), f.FOLIAGE.tinted((0.05, 0.13, 0.035)), 10)
    for k, z in enumerate((-2.6, -1.4)):
        stood(c, wares.lettuce((0.05, 0.14, 0.035)), (room.right - 0.6, 0, z), 1.2 - 0.2 * k)
    for x in (-1.6, 1.9):
        c.rod((x, room.height, -2.2), (x, 2.35, -2.2), 0.008, f.IRON, 4)
        c.ball((x, 2.25, -2.2), (0.32, 0.22, 0.32), f.FOLIAGE.tinted((0.05, 0.14, 0.035)), 12)


def meat(c: Carpenter, room: Room, brief: SetBrief) -> None:
    """Hams, sides and strings of sausages on hooks before tiles, a case of cuts."""
    flesh, fat = f.plain((0.36, 0.055, 0.045), 0.7, 0.35), f.plain((0.58, 0.42, 0.34), 0.5, 0.2)
    c.rod((-2.0, 1.82, room.back + 0.5), (3.0, 1.82, room.back + 0.5), 0.03, f.BRIGHT_STEEL, 8)
    for k in range(9):
        x, z = -1.8 + 0.58 * k, room.back + 0.5
        c.rod((x, 1.82, z), (x, 1.66, z), 0.01, f.BRIGHT_STEEL, 5)
        if k % 3 == 0:
            c.turned((x, 0.68, z), [(0.02, 0), (0.16, 0.2), (0.20, 0.5), (0.08, 0.9), (0.03, 1.0)], flesh, 16)
            c.turned((x, 0.68, z - 0.02), [(0.02, 0), (0.17, 0.25), (0.19, 0.5), (0, 0.8)], fat, 16)
        elif k % 3 == 1:
            for j in range(6):
                c.ball((x + 0.03 * (j % 2), 1.56 - 0.16 * j, z), (0.045, 0.09, 0.045), flesh, 8)
        else:
            c.box((x, 1.14, z), (0.34, 1.0, 0.14), flesh, bevel=0.05)
            c.boxes([Block((x, 0.80 + 0.13 * j, z + 0.072), (0.30, 0.035, 0.02)) for j in range(7)], fat)
    glass_case(c, (1.3, 0, -2.2), 2.6, (1.0, 0.95, 0.9))
    for k in range(9):
        tint = flesh if k % 2 else fat
        c.ball((0.25 + 0.27 * k, 0.80, -2.2), (0.12, 0.07, 0.20), tint, 10)


def jewels(c: Carpenter, room: Room, brief: SetBrief) -> None:
    """Cases of glass on both sides and behind, busts of velvet with necklaces, trays of rings."""
    velvet, gold = f.plain((0.03, 0.035, 0.07), 0.2, 0.1), f.BRASS.tinted((0.62, 0.45, 0.14))
    for at, long in (((0.6, 0, -2.4), 3.0), ((2.6, 0, -1.0), 1.2)):
        glass_case(c, at, long)
        for k in range(int(long / 0.3)):
            x = at[0] - long / 2 + 0.2 + 0.3 * k
            c.box((x, 0.765, at[2]), (0.22, 0.04, 0.3), velvet)
            spark = f.glowing(((0.7, 0.9, 1.0), (1.0, 0.4, 0.4), (0.4, 1.0, 0.6))[k % 3], 2.0)
            for j in range(4):
                c.part(primitives.torus(0.025, 0.008, 12, 5), gold, (x, 0.80, at[2] - 0.1 + 0.07 * j))
                c.ball((x, 0.825, at[2] - 0.1 + 0.07 * j), 0.014, spark, 6)
    c.boxes([Block((0.4, y, room.back + 0.25), (4.6, 0.05, 0.4)) for y in (0.9, 1.5)], f.DARK_OAK)
    for k in range(8):
        for y in (0.92, 1.52):
            x = -1.7 + 0.6 * k
            c.turned(
                (x, y, room.back + 0.25), [(0.10, 0), (0.16, 0.2), (0.05, 0.33), (0.05, 0.42)], velvet, 14
            )
            path = [
                (
                    x + 0.11 * math.sin(a),
                    y + 0.30 - 0.13 * abs(math.cos(a / 2)),
                    room.back + 0.25 + 0.13 * math.cos(a / 2),
                )
                for a in (-3, -2, -1, 0, 1, 2, 3)
            ]
            c.tube(path, 0.014, gold, 6)


def cloth(c: Carpenter, room: Room, brief: SetBrief) -> None:
    """Bolts of cloth of every colour on end and on shelves, a cutting table."""
    for row in range(4):
        y = 0.5 + 0.48 * row
        c.box((0.3, y - 0.12, room.back + 0.35), (5.4, 0.03, 0.7), f.OAK)
        for k in range(18):
            tint = f.patterned(BRIGHT[(k * 2 + row * 3) % 7], Pattern.FABRIC, 0.7)
            c.post((-2.3 + 0.3 * k, y, room.back + 0.05), 0.12, 0.62, tint, 14, (math.pi / 2, 0, 0))
    for k in range(12):
        tint = f.patterned(BRIGHT[(k * 3) % 7], Pattern.FABRIC, 0.7)
        c.post((room.right - 0.4, 0, -3.2 + 0.28 * k), 0.11, 1.3 + 0.15 * (k % 3), tint, 14)
    c.box((1.7, 0.45, -1.9), (1.8, 0.9, 0.9), f.OAK)
    c.box((1.7, 0.92, -1.9), (1.3, 0.03, 0.8), f.patterned((0.48, 0.12, 0.30), Pattern.FABRIC, 0.7))
    c.sheet(
        [(1.2, 0.2, -1.42), (2.2, 0.2, -1.42), (2.2, 0.94, -1.44), (1.2, 0.94, -1.44)],
        f.patterned((0.48, 0.12, 0.30), Pattern.FABRIC, 0.7),
        (6, 6),
    )


def hardware(c: Carpenter, room: Room, brief: SetBrief) -> None:
    """Saws, hammers, spades on a board of pegs, tins of paint, boards, rope."""
    c.box((0.4, 1.45, room.back + 0.05), (5.2, 1.7, 0.04), f.PALE_BOARDS.tinted((0.40, 0.30, 0.18)))
    makers = (wares.hammer, wares.saw, wares.spanner, wares.brush)
    for k in range(28):
        at = (-1.95 + 0.36 * (k % 14), 1.02 + 0.46 * (k // 14), room.back + 0.12)
        stood(c, makers[k % 4](BRIGHT[k % 5]), at, 0.38)
    for k in range(24):
        x, y = -1.9 + 0.36 * (k % 12), 0.0 + 0.26 * (k // 12)
        c.post((x, y, room.back + 0.45), 0.13, 0.25, f.STEEL, 16)
        c.post((x, y + 0.06, room.back + 0.45), 0.133, 0.13, f.plain(BRIGHT[k % 7]), 16)
    for k in range(9):
        c.box((room.right - 0.2, 1.3, -3.0 + 0.16 * k), (0.06, 2.6, 0.14), f.PALE_BOARDS, (0, 0, 0.06))
    c.boxes([Block((room.right - 0.4, 0.7 + 0.5 * k, -0.8), (0.6, 0.04, 1.8)) for k in range(3)], f.STEEL)
    for k in range(12):
        size = 0.30 + 0.06 * (k % 2)
        c.box(
            (room.right - 0.4, 0.90 + 0.5 * (k // 4), -1.5 + 0.45 * (k % 4)),
            (size, size, size),
            f.plain(BRIGHT[(k * 3) % 7]),
        )


def pets(c: Carpenter, room: Room, brief: SetBrief) -> None:
    """Tanks of fish with light in them, cages with birds and rabbits, sacks of food."""
    water = Finish((0.02, 0.22, 0.30), Material(0.9, 0.6, emission=1.1))
    for row in range(2):
        for k in range(3):
            x, y = -1.6 + 1.05 * k, 0.62 + 0.72 * row
            c.box((x, y - 0.04, room.back + 0.4), (1.0, 0.06, 0.6), f.IRON)
            c.box((x, y + 0.28, room.back + 0.4), (0.92, 0.54, 0.5), water)
            for j in range(7):
                at = (x - 0.36 + 0.12 * j, y + 0.12 + 0.055 * ((j * 3) % 7), room.back + 0.67)
                tint = f.glowing(((1.0, 0.35, 0.05), (1.0, 0.8, 0.1), (0.9, 0.9, 0.95))[(j + k) % 3], 1.2)
                c.ball(at, (0.055, 0.035, 0.015), tint, 8)
                c.box((at[0] - 0.06, at[1], at[2]), (0.03, 0.05, 0.01), tint)
    for k in range(4):
        at = (1.75 + 0.8 * (k % 2), 0.5 + 0.95 * (k // 2), room.back + 0.5)
        c.box((at[0], at[1] - 0.03, at[2]), (0.78, 0.05, 0.6), f.OAK)
        cage(c, at, (0.72, 0.72, 0.5))
        tint = f.plain(((0.66, 0.56, 0.06), (0.60, 0.58, 0.54), (0.06, 0.40, 0.20), (0.30, 0.22, 0.16))[k])
        body = (at[0], at[1] + (0.34 if k % 2 == 0 else 0.16), at[2])
        c.ball(body, (0.08, 0.11, 0.08) if k % 2 == 0 else (0.18, 0.12, 0.11), tint, 12)
        c.ball((body[0] + 0.07, body[1] + 0.12, body[2] + 0.04), 0.065, tint, 10)
        if k % 2:
            c.boxes(
                [
                    Block((body[0] + 0.06 + 0.04 * s, body[1] + 0.22, body[2] + 0.03), (0.03, 0.14, 0.03))
                    for s in (-1, 1)
                ],
                tint,
            )
        else:
            c.rod((at[0] - 0.3, body[1] - 0.11, at[2]), (at[0] + 0.3, body[1] - 0.11, at[2]), 0.012, f.OAK, 5)
    for k in range(5):
        c.box(
            (room.right - 0.5, 0.2 + 0.28 * (k % 2), -2.2 + 0.6 * (k // 2)),
            (0.5, 0.26, 0.56),
            f.plain(BRIGHT[k]),
            (0, 0.1 * k, 0),
            0.08,
        )


def ices(c: Carpenter, room: Room, brief: SetBrief) -> None:
    """A case with tubs of ice in every colour, cones on stands, round tables, a great cone on the wall."""
    glass_case(c, (0.9, 0, -2.1), 3.2, (1.0, 1.0, 1.0))
    for k in range(20):
        tint = (
            (0.62, 0.30, 0.34),
            (0.62, 0.56, 0.36),
            (0.22, 0.10, 0.05),
            (0.34, 0.54, 0.36),
            (0.62, 0.6, 0.56),
        )
        at = (-0.5 + 0.31 * (k % 10), 0.80, -2.25 + 0.27 * (k // 10))
        c.ball(at, (0.14, 0.12, 0.12), f.plain(tint[(k * 3 + k // 10) % 5], 0.3, 0.1), 12)
    x, y, z = 0.4, 1.0, room.back + 0.3
    c.turned(
        (x, y - 0.1, z),
        [(0, 0), (0.26, 0.75), (0.28, 0.78)],
        f.patterned((0.48, 0.29, 0.11), Pattern.TILES, 5),
        18,
    )
    for k, tint_ in enumerate(((0.62, 0.26, 0.32), (0.60, 0.57, 0.5), (0.22, 0.10, 0.05))):
        c.ball((x + (-0.14, 0.14, 0.0)[k], y + (0.8, 0.8, 1.02)[k], z), 0.22, f.plain(tint_, 0.3, 0.1), 18)
    for k in range(6):
        stood(c, wares.cone_of_ice(BRIGHT[k]), (-0.3 + 0.5 * k, 1.09, -2.0), 0.26)
    c.put(furniture.table(0.7, 0.7, 0.74), Spot((2.6, 0, -0.8)))
    c.put(furniture.chair(f.plain((0.56, 0.24, 0.32))), Spot((2.0, 0, -0.8), 1.5), Spot((3.2, 0, -0.8), -1.5))


def delicacies(c: Carpenter, room: Room, brief: SetBrief) -> None:
    """Cheeses and loaves behind glass, hams and sausages that hang, bottles on shelves."""
    on_shelves((wares.wheel, wares.bottle), 0.24, 0.36, c, room, brief)
    c.rod((-1.6, 2.2, -2.3), (2.6, 2.2, -2.3), 0.02, f.IRON, 6)
    for k in range(10):
        x = -1.4 + 0.42 * k
        c.ball((x, 1.95, -2.3), (0.06, 0.22, 0.06), f.plain((0.30, 0.06, 0.04), 0.4, 0.2), 10)
    glass_case(c, (0.9, 0, -2.3), 2.8)
    for k in range(8):
        stood(c, wares.wheel((0.56, 0.42, 0.12)), (-0.3 + 0.34 * k, 0.75, -2.3), 0.14, 0.5 * k)


def sushi(c: Carpenter, room: Room, brief: SetBrief) -> None:
    """A bar of pale wood with pieces under glass, stools, red lanterns, cut curtains over the pass."""
    wood = f.PALE_BOARDS.tinted((0.52, 0.38, 0.22))
    c.box((0.7, 0.52, -2.0), (5.0, 1.04, 0.7), wood)
    glass_case(c, (0.7, 0.36, -2.15), 4.0)
    for k in range(13):
        stood(c, wares.roll_of_rice(BRIGHT[(0, 2, 4)[k % 3]]), (-1.2 + 0.32 * k, 1.12, -2.15), 0.13, 0.3)
    for k in range(5):
        c.turned(
            (-1.3 + 0.95 * k, 0, -1.35),
            [(0.18, 0), (0.03, 0.04), (0.03, 0.66), (0.18, 0.7), (0, 0.74)],
            wood,
            14,
        )
    for k in range(6):
        x = -1.7 + 0.95 * k
        c.turned(
            (x, 1.95, -2.3),
            [(0.10, 0), (0.19, 0.14), (0.19, 0.3), (0.10, 0.44)],
            f.glowing((1.0, 0.10, 0.04), 1.3),
            14,
        )
    blue = f.patterned((0.03, 0.06, 0.20), Pattern.FABRIC, 0.8)
    c.boxes([Block((-1.1 + 0.62 * k, 1.85, room.back + 0.12), (0.58, 0.7, 0.02)) for k in range(6)], blue)
