"""Rooms where people eat together, bathe and change: for `chamber`.

Knows no walls but the room it is told; the middle stays free.
"""

import math

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.chambers.shops import tubes
from filmkit.studio.animatic.sets.grounds.sights import Extra
from filmkit.studio.animatic.sets.halls.halls import GILT, RED_DRAPE, chandelier
from filmkit.studio.animatic.sets.making.fixtures import (
    BRIGHT,
    PALE,
    counter,
    lockers,
    long_table,
    name,
    round_table,
)
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import Room
from filmkit.studio.animatic.world import Color, Lamp, Material, Pattern

POOL = Finish((0.06, 0.30, 0.36), Material(0.9, 0.5, 0.0, Pattern.WATER, 1.4, reflect=0.5))


def banquet(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Round tables under white cloths with gilt chairs, candles of light over them, a table of honour."""
    chair = furniture.chair(GILT)
    for x, z in (
        (-2.9, -1.9),
        (2.4, -2.0),
        (-3.4, -4.9),
        (0.2, -4.6),
        (3.6, -4.9),
        (-1.6, -7.4),
        (2.0, -7.4),
    ):
        round_table(c, (x, 0, z), chair)
    c.box((0.2, 0.4, room.back + 0.9), (5.6, 0.8, 0.8), f.TABLECLOTH)
    for k in range(9):
        x = room.left + 0.6 + (room.right - room.left - 1.2) * k / 8
        c.box((x, 2.2, room.back + 0.1), (0.5, 3.6, 0.1), RED_DRAPE, bevel=0.04)
    lamps = []
    for x, z in ((-2.2, -2.4), (2.2, -2.4), (0.0, -6.2)):
        chandelier(c, (x, room.height - 1.5, z))
        lamps.append(Lamp((x, room.height - 1.6, z), (4.4, 3.2, 1.7), 0.6, 9.0))
    return Extra((*lamps, Lamp((0.3, 2.8, 1.6), (1.8, 1.3, 0.75), 0.5, 6.0)))


def beer_hall(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Long tables of planks with mugs, barrels with taps along the back wall, garlands of blue and white."""
    for x in (-2.7, 2.5):
        for z in (-1.6, -3.6, -5.6):
            long_table(c, (x, 0, z), 3.0)
            for k in range(6):
                at = (x - 1.2 + 0.48 * k, 0.77, z + 0.2 * (k % 2) - 0.1)
                c.turned(at, [(0.05, 0), (0.055, 0.15)], f.glowing((0.75, 0.36, 0.04), 0.35), 10)
                c.turned((at[0], at[1] + 0.15, at[2]), [(0.058, 0), (0.05, 0.05), (0, 0.06)], f.PAPER, 10)
    for k in range(6):
        x = -2.6 + 1.05 * k
        c.post((x, 1.0, room.back + 0.1), 0.46, 0.8, f.OAK, 20, (math.pi / 2, 0, 0))
        for d in (0.2, 0.6):
            ring = primitives.torus(0.465, 0.02, 22, 5)
            c.part(ring, f.IRON, (x, 1.0, room.back + 0.1 + d), (math.pi / 2, 0, 0))
        c.rod((x, 0.72, room.back + 0.9), (x, 0.72, room.back + 1.06), 0.025, f.BRASS, 6)
    for z in (-1.0, -3.0, -5.0):
        for k in range(17):
            t = k / 16
            tint = (0.05, 0.16, 0.44) if k % 2 else (0.62, 0.62, 0.6)
            at = (room.left + 0.3 + (room.right - room.left - 0.6) * t, 3.0 - 0.5 * math.sin(math.pi * t), z)
            c.box(at, (0.3, 0.4, 0.01), f.plain(tint), (0, 0, 0.785))
    return Extra(
        tuple(Lamp((x, 2.6, z), (3.4, 2.2, 1.0), 0.5, 7.0) for x in (-2.2, 2.2) for z in (-1.6, -4.8))
    )


def fast_food(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A counter under lit boards with pictures of food, tills, booths of red seats, trays."""
    counter(c, (0.6, 0, -2.6), 4.6, f.plain((0.50, 0.04, 0.03), 0.6, 0.3), f.STEEL)
    for k, x in enumerate((-1.1, 0.6, 2.3)):
        c.box((x, 2.35, room.back + 0.9), (1.6, 0.74, 0.08), f.glowing((1.0, 0.92, 0.78), 0.8))
        y, z = 2.28, room.back + 0.96
        if k == 0:
            for dy, tint in (
                (-0.10, (0.44, 0.24, 0.08)),
                (-0.03, (0.2, 0.08, 0.03)),
                (0.02, (0.12, 0.36, 0.06)),
                (0.09, (0.46, 0.25, 0.08)),
            ):
                c.ball((x - 0.3, y + dy, z), (0.24, 0.06, 0.03), f.plain(tint), 12)
        elif k == 1:
            c.turned(
                (x - 0.3, y - 0.2, z), [(0.09, 0), (0.13, 0.38), (0, 0.38)], f.plain((0.5, 0.05, 0.04)), 14
            )
            c.rod((x - 0.28, y + 0.1, z), (x - 0.2, y + 0.36, z), 0.015, f.PAPER, 5)
        else:
            c.box((x - 0.3, y - 0.1, z), (0.24, 0.26, 0.03), f.plain((0.5, 0.05, 0.04)))
            c.boxes(
                [
                    Block((x - 0.4 + 0.04 * j, y + 0.08 + 0.03 * (j % 3), z), (0.026, 0.24, 0.02))
                    for j in range(6)
                ],
                f.plain((0.66, 0.50, 0.10)),
            )
        c.boxes([Block((x + 0.35, y + 0.2 - 0.11 * j, z), (0.55, 0.035, 0.01)) for j in range(4)], f.IRON)
    red = f.plain((0.50, 0.05, 0.04), 0.6, 0.3)
    for z in (-1.7, 0.2):
        c.box((room.right - 0.9, 0.72, z), (1.3, 0.06, 0.7), PALE)
        c.box((room.right - 0.9, 0.36, z), (0.1, 0.7, 0.1), f.IRON)
        for s in (-1, 1):
            c.box((room.right - 0.9, 0.4, z + s * 0.65), (1.3, 0.16, 0.44), red, bevel=0.04)
            c.box((room.right - 0.9, 0.8, z + s * 0.85), (1.3, 0.8, 0.1), red, bevel=0.04)
    name(c, "BURGERS", (0.6, 2.95, room.back + 0.9), 0.26, f.plain((0.45, 0.03, 0.03)), True)
    return Extra(tubes(c, room, (-1.7, 1.7), 2.4, 2.0))


def food_court(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Stalls side by side along the walls, each lit with its name, many small tables before them, trays."""
    for k, text in enumerate(("PIZZA", "NOODLES", "SUSHI", "BURGERS", "TACOS")):
        x, tint = -6.4 + 3.2 * k, BRIGHT[k % 5]
        c.box((x, 1.5, room.back + 0.3), (3.0, 3.0, 0.2), f.glowing((1.0, 0.80, 0.52), 0.55))
        counter(c, (x, 0, room.back + 1.3), 2.7, f.plain(tint, 0.5, 0.2), f.STEEL)
        name(
            c,
            text,
            (x, 2.85, room.back + 1.2),
            0.34,
            f.plain((tint[0] * 0.6, tint[1] * 0.6, tint[2] * 0.6)),
            True,
        )
        c.boxes([Block((x + s * 1.5, 1.7, room.back + 0.8), (0.12, 3.4, 1.2)) for s in (-1, 1)], PALE)
        for j in range(5):
            c.box(
                (x - 0.9 + 0.45 * j, 2.2, room.back + 0.45), (0.36, 0.4, 0.03), f.plain(BRIGHT[(j + k) % 7])
            )
    chair, table = furniture.chair(f.plain((0.5, 0.2, 0.05))), furniture.table(0.75, 0.75, 0.74)
    for x in (-4.6, -2.4, 2.2, 4.5):
        for z in (-1.4, -3.6, -5.8):
            c.put(table, Spot((x, 0, z)))
            c.put(
                chair,
                *(
                    Spot((x + 0.62 * math.sin(a), 0, z + 0.62 * math.cos(a)), a + math.pi)
                    for a in (0, 1.57, 3.14, 4.71)
                ),
            )
            c.box((x, 0.76, z), (0.4, 0.02, 0.3), f.plain((0.45, 0.06, 0.04)))
            c.turned((x + 0.1, 0.77, z), [(0.035, 0), (0.05, 0.14), (0, 0.14)], f.PAPER, 10)
    return Extra(tubes(c, room, (-4.0, 0.0, 4.0), 2.8, 2.4))


def sauna(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Benches of pale wood in steps, a stove with stones, a bucket and ladle, towels."""
    wood = f.patterned((0.50, 0.33, 0.17), Pattern.PLANKS, 6.0, 0.3, 0.1)
    for k in range(3):
        c.box((0.2, 0.25 + 0.42 * k, room.back + 1.6 - 0.6 * k), (2 * room.right, 0.07, 0.6), wood)
        c.box(
            (0.2, 0.12 + 0.42 * k, room.back + 1.88 - 0.6 * k),
            (2 * room.right, 0.3, 0.04),
            wood.tinted((0.40, 0.26, 0.13)),
        )
    x, z = 1.35, -0.9
    c.box((x, 0.45, z), (0.7, 0.9, 0.6), f.IRON, bevel=0.02)
    for k in range(22):
        a = 2.4 * k
        at = (
            x + 0.05 * math.sqrt(k) * math.sin(a),
            0.95 + 0.03 * (k % 4),
            z + 0.05 * math.sqrt(k) * math.cos(a),
        )
        c.ball(at, (0.09, 0.07, 0.08), f.plain((0.16, 0.155, 0.15)), 8)
    c.box((x, 0.4, z + 0.31), (0.4, 0.3, 0.01), f.glowing((1.0, 0.3, 0.04), 1.6))
    c.turned((-1.2, 0.32, room.back + 1.5), [(0.14, 0), (0.17, 0.26), (0.15, 0.26)], wood, 16)
    c.rod((-1.2, 0.5, room.back + 1.5), (-0.85, 0.82, room.back + 1.5), 0.014, wood, 6)
    for k in range(2):
        c.box((0.2 + 0.6 * k, 0.76, room.back + 1.0), (0.4, 0.14, 0.3), f.TABLECLOTH, bevel=0.05)
    return Extra(
        (
            Lamp((-1.1, 1.9, room.back + 0.6), (2.6, 1.5, 0.6), 0.3, 5.0),
            Lamp((0.6, 1.9, 0.6), (1.6, 1.0, 0.45), 0.4, 4.0),
        )
    )


def spa(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A round tub that bubbles, steps up to it, candles, towels, bamboo."""
    x, z = 0.5, -2.3
    stone = f.patterned((0.30, 0.29, 0.27), Pattern.TILES, 2.2, 0.6, 0.3)
    c.turned((x, 0, z), [(1.75, 0), (1.75, 0.72), (1.4, 0.74), (1.4, 0.5)], stone, 34)
    c.turned((x, 0.6, z), [(1.42, 0), (0, 0.001)], POOL, 34)
    for k in range(90):
        a, r = 2.4 * k, 0.14 * math.sqrt(k)
        c.ball(
            (x + r * math.sin(a), 0.61, z + r * math.cos(a)),
            0.04 + 0.02 * (k % 3),
            f.plain((0.6, 0.66, 0.68)),
            6,
        )
    c.box((x, 0.18, z + 1.95), (1.4, 0.36, 0.5), stone)
    for k in range(7):
        at = (-2.6 + 0.9 * k, 0.02, room.back + 0.4)
        c.turned(at, [(0.05, 0), (0.05, 0.3 + 0.1 * (k % 2))], f.PAPER, 10)
        c.ball((at[0], at[1] + 0.38 + 0.1 * (k % 2), at[2]), (0.02, 0.05, 0.02), f.glowing(f.CANDLE, 12.0), 6)
    for k in range(6):
        c.rod(
            (2.9 + 0.14 * k, 0, room.back + 0.3),
            (2.9 + 0.13 * k, 2.4, room.back + 0.3),
            0.035,
            f.plain((0.16, 0.30, 0.06)),
            8,
        )
    c.boxes([Block((-2.4, 0.5 + 0.13 * k, -1.5), (0.5, 0.11, 0.36)) for k in range(4)], f.TABLECLOTH)
    c.box((-2.4, 0.22, -1.5), (0.8, 0.44, 0.5), f.OAK)
    return Extra(
        (
            Lamp((0.5, 1.2, -2.0), (1.4, 2.2, 2.4), 0.6, 5.0),
            Lamp((-1.6, 1.8, -2.6), (2.6, 1.6, 0.8), 0.4, 6.0),
            Lamp((1.2, 2.2, 1.2), (1.5, 1.2, 0.9), 0.4, 5.0),
        )
    )


def changing(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Lockers in rows, a bench between them, a towel, boots under it."""
    lockers(c, (0.2, 0, room.back + 0.3), 14, (0.06, 0.16, 0.34))
    lockers(c, (room.right - 0.3, 0, -1.4), 9, (0.06, 0.16, 0.34), -math.pi / 2)
    for z in (-1.9, -3.0):
        c.box((0.6, 0.45, z), (3.4, 0.06, 0.36), f.OAK)
        c.boxes([Block((0.6 + s * 1.4, 0.22, z), (0.06, 0.44, 0.3)) for s in (-1, 1)], f.IRON)
    c.box((1.5, 0.52, -1.9), (0.5, 0.08, 0.34), f.TABLECLOTH, bevel=0.03)
    c.ball((0.2, 0.62, -1.9), 0.14, f.plain((0.42, 0.20, 0.07)), 14)
    return Extra(tubes(c, room, (-1.4, 1.4), 2.4, 1.8))


def dojo(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Mats of green and red over the floor, wooden swords in a rack, a scroll, paper windows."""
    for i in range(-3, 4):
        for j in range(-5, 3):
            tint: Color = (0.20, 0.30, 0.13) if -2 < i < 3 and -4 < j < 2 else (0.40, 0.07, 0.05)
            c.box((i * 1.02, 0.02, j * 1.02), (0.99, 0.04, 0.99), f.patterned(tint, Pattern.FABRIC, 1.0))
    for k in range(5):
        x = -2.4 + 1.2 * k
        c.box((x, 1.5, room.back + 0.05), (1.1, 2.2, 0.03), f.glowing((1.0, 0.93, 0.80), 0.55))
        c.boxes(
            [Block((x - 0.5 + 0.25 * j, 1.5, room.back + 0.08), (0.03, 2.2, 0.03)) for j in range(5)]
            + [Block((x, 0.5 + 0.4 * j, room.back + 0.08), (1.1, 0.03, 0.03)) for j in range(6)],
            f.DARK_OAK,
        )
    c.box((0.6, 1.7, room.back + 0.14), (0.7, 1.7, 0.02), f.PAPER)
    ink = f.plain((0.02, 0.02, 0.02))
    c.boxes(
        [
            Block((0.6, 2.15, room.back + 0.16), (0.36, 0.06, 0.01)),
            Block((0.6, 1.9, room.back + 0.16), (0.06, 0.5, 0.01)),
            Block((0.55, 1.5, room.back + 0.16), (0.34, 0.05, 0.01)),
            Block((0.66, 1.3, room.back + 0.16), (0.05, 0.36, 0.01)),
        ],
        ink,
    )
    for k in range(4):
        c.rod(
            (1.6, 0.8 + 0.22 * k, room.back + 0.2), (2.8, 0.86 + 0.22 * k, room.back + 0.2), 0.022, f.OAK, 6
        )
    c.boxes([Block((x, 1.1, room.back + 0.17), (0.07, 1.3, 0.1)) for x in (1.8, 2.6)], f.DARK_OAK)
    return Extra(tubes(c, room, (-1.8, 1.8), 3.0, 1.3))
