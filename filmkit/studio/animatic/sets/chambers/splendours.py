"""A throne, a hunter's hearth, bones of old: rooms one comes to see, for `chamber`.

Knows no walls but the room it is told; the middle stays free.
"""

import math

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.grounds.sights import Extra
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import Room
from filmkit.studio.animatic.world import Lamp, Material, Pattern


def throne(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A gilt throne on steps under a canopy, a red carpet to it, pillars, banners, torches."""
    gilt = Finish((0.52, 0.36, 0.12), Material(0.85, 0.6, reflect=0.3, metal=0.6))
    red = f.patterned((0.26, 0.018, 0.022), Pattern.FABRIC, 1.0)
    stone = f.STONE.tinted((0.30, 0.28, 0.25))
    z = room.back + 1.6
    for k in range(3):
        c.box((0, 0.1 + 0.18 * k, z - 0.15 * k), (7.2 - 0.8 * k, 0.2, 3.0 - 0.6 * k), stone)
    seat = Carpenter()
    seat.box((0, 0.30, 0), (1.0, 0.5, 0.8), gilt, bevel=0.04)
    seat.box((0, 0.58, 0.05), (0.86, 0.12, 0.74), red, bevel=0.04)
    seat.box((0, 1.35, -0.42), (1.0, 1.7, 0.14), gilt, bevel=0.05)
    seat.box((0, 1.30, -0.34), (0.74, 1.3, 0.05), red)
    seat.turned((0, 2.2, -0.42), [(0.36, 0), (0.05, 0.5), (0, 0.6)], gilt, 4)
    for s in (-1, 1):
        seat.box((s * 0.5, 0.75, 0), (0.14, 0.5, 0.8), gilt, bevel=0.03)
        seat.ball((s * 0.5, 2.3, -0.42), 0.1, gilt, 10)
        c.box(
            (s * 3.4, 2.4, room.back + 0.1),
            (1.1, 3.2, 0.04),
            f.patterned((0.04, 0.06, 0.24), Pattern.FABRIC, 0.8),
        )
        c.box((s * 3.4, 2.2, room.back + 0.13), (0.4, 0.5, 0.02), gilt, (0, 0, 0.785))
    c.put(seat.done(), *(Spot((s * 1.45, 0.5, z - 0.3), 0.0, 1.2) for s in (-1, 1)))
    c.box((0, 2.6, room.back + 0.16), (4.6, 4.0, 0.05), f.patterned((0.22, 0.016, 0.02), Pattern.FABRIC, 1.0))
    c.box((0.5, 0.012, -1.0), (1.7, 0.024, 8.0), f.RED_CARPET)
    lamps = [Lamp((x, 2.4, z + 1.6), (4.4, 3.0, 1.6), 0.5, 6.0) for x in (-1.4, 1.4)]
    for zz in (-1.8, -4.6):
        for s in (-1, 1):
            x = 0.5 + s * 3.1
            c.turned(
                (x, 0, zz),
                [(0.42, 0), (0.30, 0.4), (0.28, room.height - 0.6), (0.45, room.height)],
                stone,
                18,
            )
            c.ball((x - s * 0.4, 2.3, zz + 0.2), (0.07, 0.15, 0.07), f.glowing((1.0, 0.5, 0.12), 9.0), 8)
            lamps.append(Lamp((x - s * 0.6, 2.4, zz + 0.4), (2.6, 1.5, 0.6), 0.3, 6.0))
    return Extra((*lamps, Lamp((0.0, 2.6, 1.8), (1.5, 1.1, 0.7), 0.5, 5.0)))


def lodge(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Walls of logs, a fire of stone, antlers over it, a hide on the floor, an armchair."""
    log = f.patterned((0.30, 0.17, 0.08), Pattern.BARK, 3.0, 0.3, 0.1)
    for k in range(11):
        y = 0.13 + 0.26 * k
        c.rod((room.left, y, room.back + 0.12), (room.right, y, room.back + 0.12), 0.14, log, 8)
        c.rod((room.right - 0.1, y, room.back), (room.right - 0.1, y, room.front), 0.14, log, 8)
    stone = f.patterned((0.24, 0.22, 0.20), Pattern.STONE, 3.0)
    x, z = 0.9, room.back + 0.5
    c.boxes(
        [Block((x + s * 0.75, 0.7, z), (0.5, 1.4, 0.7)) for s in (-1, 1)]
        + [Block((x, 1.9, z), (2.0, 1.1, 0.7))],
        stone,
    )
    c.box((x, 1.42, z + 0.2), (2.2, 0.12, 0.8), f.BEAM)
    c.box((x, 0.6, z - 0.2), (1.0, 1.2, 0.1), f.plain((0.02, 0.018, 0.016)))
    for k in range(7):
        c.ball(
            (x - 0.3 + 0.1 * k, 0.3 + 0.06 * (k % 3), z),
            (0.09, 0.24 + 0.06 * (k % 2), 0.09),
            f.glowing((1.0, 0.42, 0.07), 5.0),
            8,
        )
    for k in range(3):
        c.rod(
            (x - 0.4, 0.12 + 0.06 * k, z + 0.1 * k - 0.1),
            (x + 0.4, 0.12 + 0.04 * k, z - 0.05 * k),
            0.07,
            f.BARK,
            7,
        )
    bone = f.plain((0.46, 0.38, 0.26))
    c.ball((x, 2.1, z + 0.4), (0.14, 0.2, 0.1), f.plain((0.24, 0.14, 0.07)), 12)
    for s in (-1, 1):
        c.tube(
            [(x + s * 0.08, 2.25, z + 0.4), (x + s * 0.4, 2.45, z + 0.45), (x + s * 0.6, 2.85, z + 0.4)],
            (0.035, 0.03, 0.012),
            bone,
            6,
        )
        for t in ((0.30, 2.62), (0.46, 2.75)):
            c.tube(
                [(x + s * t[0], 2.40, z + 0.44), (x + s * (t[0] - 0.05), t[1], z + 0.46)],
                (0.025, 0.008),
                bone,
                5,
            )
    c.box(
        (0.3, 0.015, -1.4),
        (1.7, 0.03, 1.2),
        f.patterned((0.30, 0.20, 0.12), Pattern.FABRIC, 1.4),
        (0, 0.3, 0),
    )
    c.put(furniture.armchair((0.24, 0.06, 0.04)), Spot((-1.9, 0, -1.5), 0.8))
    return Extra(
        (
            Lamp((x, 0.7, z + 0.7), (5.0, 2.5, 0.8), 0.3, 6.0),
            Lamp((-1.6, 2.2, -1.0), (1.6, 1.1, 0.6), 0.4, 5.0),
        )
    )


def bones(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """The skeleton of a great beast of old on its plinth."""
    c.box((1.0, 0.2, -3.8), (7.0, 0.4, 2.6), f.plain((0.5, 0.49, 0.46)))
    if brief.mentions("science", "space", "planetarium", "technology"):
        _rocket(c, (1.5, 0.4, -5.0))
        for k, (r, tint) in enumerate(
            (
                (0.7, (0.62, 0.40, 0.08)),
                (0.35, (0.10, 0.26, 0.50)),
                (0.5, (0.42, 0.22, 0.10)),
                (0.28, (0.5, 0.16, 0.06)),
            )
        ):
            at = (-2.6 + 1.5 * k, 1.9 + 0.4 * (k % 2), -4.6)
            c.ball(at, r * 0.8, f.plain(tint, 0.6, 0.3), 20)
            c.rod(at, (at[0], room.height, at[2]), 0.01, f.IRON, 4)
            if k == 2:
                c.turned(
                    (at[0], at[1] - 0.02, at[2]), [(0.55, 0), (0.85, 0.03)], f.plain((0.5, 0.42, 0.3)), 30
                )
    else:
        made = Carpenter()
        _beast_of_old(made, (0.0, 0.0, 0.0))
        c.put(made.done(), Spot((0.1, 0.4, -4.8), 0.12, 0.72))
    for x in (-4.6, 5.0):
        c.box((x, 1.2, room.back + 1.2), (1.4, 2.4, 1.0), f.GLASS)
    return Extra(
        tuple(Lamp((x, room.height - 1.0, -2.0), (4.6, 4.0, 3.2), 0.5, 9.0) for x in (-2.4, 1.0, 4.0))
    )


def _beast_of_old(c: Carpenter, at: tuple[float, float, float]) -> None:
    x, y, z = at
    bone = f.plain((0.50, 0.42, 0.29), 0.3, 0.1)
    back = [
        (x - 3.2, y + 2.2, z),
        (x - 1.8, y + 1.7, z),
        (x - 0.4, y + 1.8, z),
        (x + 0.9, y + 2.1, z),
        (x + 1.8, y + 2.9, z),
        (x + 2.4, y + 3.4, z),
    ]
    c.tube(back, (0.03, 0.08, 0.13, 0.14, 0.11, 0.09), bone, 8)
    for k in range(9):
        px, py = x - 0.7 + 0.2 * k, y + 1.78 + 0.04 * k
        for s in (-1, 1):
            c.tube(
                [(px, py, z), (px - 0.05, py - 0.3, z + s * 0.42), (px, py - 0.85, z + s * 0.24)],
                (0.045, 0.04, 0.02),
                bone,
                6,
            )
    for s in (-1, 1):
        c.tube(
            [
                (x - 0.6, y + 1.75, z + s * 0.2),
                (x - 0.2, y + 0.95, z + s * 0.35),
                (x - 0.6, y + 0.4, z + s * 0.35),
                (x - 0.3, y, z + s * 0.35),
            ],
            (0.11, 0.09, 0.06, 0.08),
            bone,
            8,
        )
        c.tube(
            [
                (x + 1.3, y + 2.2, z + s * 0.2),
                (x + 1.6, y + 1.7, z + s * 0.3),
                (x + 1.9, y + 1.5, z + s * 0.3),
            ],
            (0.06, 0.05, 0.03),
            bone,
            6,
        )
    c.ball((x + 2.75, y + 3.5, z), (0.5, 0.26, 0.22), bone, 14)
    c.box((x + 2.85, y + 3.18, z), (0.75, 0.09, 0.24), bone, (0, 0, -0.25))
    c.boxes(
        [Block((x + 2.6 + 0.1 * k, y + 3.25, z + 0.1), (0.03, 0.1, 0.03)) for k in range(6)],
        f.plain((0.62, 0.58, 0.5)),
    )
    c.ball((x + 2.7, y + 3.58, z + 0.2), 0.06, f.IRON, 8)


def _rocket(c: Carpenter, at: tuple[float, float, float]) -> None:
    white = f.plain((0.62, 0.62, 0.60), 0.6, 0.3)
    c.turned(at, [(0.3, 0), (0.42, 0.3), (0.42, 2.4), (0.25, 3.1), (0, 3.6)], white, 24)
    c.turned((at[0], at[1] + 2.0, at[2]), [(0.425, 0), (0.425, 0.25)], f.plain((0.5, 0.04, 0.03)), 24)
    for a in (0.0, 2.1, 4.2):
        c.box(
            (at[0] + 0.55 * math.sin(a), at[1] + 0.35, at[2] + 0.55 * math.cos(a)),
            (0.06, 0.8, 0.45),
            f.plain((0.5, 0.04, 0.03)),
            (0, a, 0),
        )
