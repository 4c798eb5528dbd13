"""Rooms for many: screens in rows, bunks, lectures, waiting, a studio, toys, mirrors: for `chamber`.

Knows no walls but the room it is told; the middle stays free.
"""

import math

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import desks, furniture, lounge
from filmkit.studio.animatic.sets.chambers.shops import tubes
from filmkit.studio.animatic.sets.grounds.sights import Extra
from filmkit.studio.animatic.sets.making.fixtures import (
    BRIGHT,
    bunk,
    counter,
    monitor,
    name,
    rail,
    seats,
    stood,
)
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import Room
from filmkit.studio.animatic.sets.making.wares import teddy
from filmkit.studio.animatic.world import Lamp, Material, Pattern


def machines(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Rows of tables with screens that are on, keyboards, chairs."""
    for z in (-1.9, -3.4, -4.9):
        for x in (-2.6, -1.2, 1.2, 2.6):
            c.put(desks.desk(1.2), Spot((x, 0, z)))
            monitor(c, (x, 0.75, z - 0.1), 0.56, (0.12, 0.44, 0.86), 0.0)
            c.put(desks.keyboard(), Spot((x, 0.76, z + 0.2)))
            c.put(desks.swivel_chair((0.05, 0.06, 0.08)), Spot((x, 0, z + 0.75), math.pi))
    return Extra(tubes(c, room, (-1.8, 1.8), 2.2, 1.7))


def beds(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Bunks along the walls, bags at their feet, a window."""
    for k, z in enumerate((room.back + 1.2, room.back + 3.4)):
        bunk(c, (room.right - 0.65, 0, z), 0.0, BRIGHT[k])
        bunk(c, (room.left + 0.65, 0, z), 0.0, BRIGHT[(k + 3) % 5])
    bunk(c, (0.7, 0, room.back + 0.65), math.pi / 2, BRIGHT[1])
    for k, x in enumerate((-1.5, 1.5)):
        c.ball((x, 0.24, -1.3), (0.22, 0.26, 0.18), f.plain(BRIGHT[(k * 2 + 3) % 6]), 14)
    return Extra((Lamp((0.2, 2.3, -1.6), (2.6, 2.0, 1.3), 0.4, 6.0),) if brief.night else ())


def lecture(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Seats in rows, a lectern before a lit screen with a chart."""
    laws = brief.mentions("legislative", "parliament", "senate", "council", "assembly")
    seats(c, (0, 0, room.back + 3.4), 11, 4, (0.05, 0.16, 0.10) if laws else (0.08, 0.12, 0.24))
    c.box((0.6, 2.3, room.back + 0.1), (4.2, 2.1, 0.06), f.glowing((0.82, 0.88, 0.95), 1.0))
    for k in range(5):
        c.box(
            (-0.7 + 0.6 * k, 1.6 + 0.14 * k, room.back + 0.14),
            (0.36, 0.4 + 0.28 * k, 0.02),
            f.glowing((0.1, 0.3, 0.7), 1.0),
        )
    c.box((-2.3, 0.6, room.back + 1.5), (0.7, 1.2, 0.5), f.DARK_OAK, bevel=0.02)
    c.box((-2.3, 1.24, room.back + 1.5), (0.8, 0.05, 0.6), f.OAK, (0.25, 0, 0))
    if laws:
        for s in (-1, 1):
            c.rod(
                (s * 2.6 + 0.4, 0, room.back + 0.5), (s * 2.6 + 0.4, 2.6, room.back + 0.5), 0.025, f.BRASS, 6
            )
            c.box(
                (s * 2.6 + 0.7, 2.1, room.back + 0.5), (0.55, 0.9, 0.03), f.plain(BRIGHT[0 if s > 0 else 1])
            )
    return Extra(
        (*tubes(c, room, (-2.2, 2.2), 2.4, 1.6), Lamp((0.6, 2.2, room.back + 1.0), (1.8, 2.0, 2.2), 0.6, 5.0))
    )


def waiting(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Rows of chairs along the walls, a low table with papers, a plant, a clock, a desk with a pane."""
    blue = f.plain((0.07, 0.18, 0.34), 0.5, 0.2)
    for k in range(7):
        x = -2.2 + 0.68 * k
        c.box((x, 0.44, room.back + 0.55), (0.56, 0.07, 0.5), blue, bevel=0.02)
        c.box((x, 0.78, room.back + 0.30), (0.56, 0.5, 0.06), blue, (-0.12, 0, 0), 0.02)
    c.boxes(
        [Block((0, 0.38, room.back + 0.5), (5.0, 0.05, 0.06))]
        + [Block((x, 0.19, room.back + 0.5), (0.05, 0.38, 0.4)) for x in (-2.2, 0, 2.2)],
        f.IRON,
    )
    for k in range(4):
        z = -2.4 + 0.7 * k
        c.box((room.right - 0.5, 0.44, z), (0.5, 0.07, 0.56), blue, bevel=0.02)
        c.box((room.right - 0.26, 0.78, z), (0.06, 0.5, 0.56), blue, bevel=0.02)
    c.box((0.9, 0.4, -2.3), (1.2, 0.06, 0.6), f.OAK)
    c.boxes([Block((0.9 + s * 0.5, 0.2, -2.3), (0.06, 0.4, 0.5)) for s in (-1, 1)], f.OAK)
    for k in range(4):
        c.box((0.6 + 0.2 * k, 0.44, -2.3 + 0.05 * k), (0.21, 0.02, 0.28), f.plain(BRIGHT[k]), (0, 0.3 * k, 0))
    c.put(lounge.pot_plant(3), Spot((room.right - 0.6, 0, room.back + 0.6)))
    c.put(furniture.wall_clock(0.26, 10.2, False), Spot((0.6, 2.3, room.back + 0.06)))
    return Extra(tubes(c, room, (-1.4, 1.4), 2.4, 1.7))


def welcome(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A long desk with a bell and a lamp, keys in their holes behind it, armchairs, a trolley with cases."""
    counter(
        c,
        (0.5, 0, -2.3),
        3.8,
        f.DARK_OAK,
        f.patterned((0.32, 0.30, 0.28), Pattern.MARBLE, 1.0, 0.9, 0.4),
        False,
    )
    c.box((0.5, 1.75, room.back + 0.2), (3.6, 1.5, 0.3), f.OAK)
    for i in range(12):
        for j in range(4):
            at = (-1.1 + 0.29 * i, 1.2 + 0.36 * j, room.back + 0.36)
            c.box(at, (0.24, 0.3, 0.02), f.DARK_OAK)
            c.box((at[0], at[1] - 0.02, at[2] + 0.02), (0.04, 0.14, 0.02), f.BRASS)
    name(c, "RECEPTION", (0.5, 2.72, room.back + 0.2), 0.24, f.plain((0.10, 0.05, 0.03)), True)
    c.turned((-0.6, 1.03, -2.3), [(0.09, 0), (0.085, 0.03), (0.05, 0.08), (0, 0.09)], f.BRASS, 16)
    c.turned((1.7, 1.03, -2.3), [(0.08, 0), (0.02, 0.04), (0.02, 0.3)], f.BRASS, 12)
    c.turned((1.7, 1.3, -2.3), [(0.18, 0), (0.10, 0.2)], f.glowing(f.LAMPLIGHT, 2.2), 16)
    for k in range(3):
        c.box(
            (2.9, 0.3 + 0.36 * k, -1.1),
            (0.7 - 0.1 * k, 0.32, 0.45),
            f.plain(((0.24, 0.11, 0.05), (0.04, 0.1, 0.2), (0.3, 0.05, 0.04))[k]),
            (0, 0.1 * k, 0),
            0.04,
        )
    c.put(furniture.armchair((0.30, 0.08, 0.05)), Spot((-2.9, 0, -1.6), 0.8))
    return Extra(
        (Lamp((1.7, 1.6, -2.0), (2.2, 1.5, 0.8), 0.2, 4.0), Lamp((0.4, 2.6, -1.6), (2.8, 2.1, 1.3), 0.5, 7.0))
    )


def television_studio(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Cameras on their stands towards a lit desk with a wall of pictures behind it."""
    c.box((1.0, 0.08, -3.0), (4.4, 0.16, 2.4), f.plain((0.08, 0.10, 0.16), 0.8, 0.4))
    c.box((1.0, 0.65, -2.6), (2.8, 1.0, 0.6), f.plain((0.06, 0.16, 0.42), 0.8, 0.4), bevel=0.05)
    c.box((1.0, 0.6, -2.28), (2.4, 0.12, 0.02), f.glowing((0.3, 0.6, 1.0), 3.0))
    c.box((1.0, 1.9, room.back + 0.3), (4.6, 2.2, 0.1), f.glowing((0.05, 0.18, 0.55), 1.2))
    name(c, "NEWS", (1.0, 2.1, room.back + 0.38), 0.6, f.glowing((0.45, 0.03, 0.03), 1.0), True)
    for x, yaw in ((-2.3, 2.6), (3.2, -2.5)):
        m = Carpenter()
        m.box((0, 1.45, 0), (0.34, 0.34, 0.62), f.plain((0.04, 0.042, 0.045)), bevel=0.03)
        m.turned((0, 1.45, 0.30), [(0.12, 0), (0.15, 0.22), (0.13, 0.23)], f.IRON, 18, (math.pi / 2, 0, 0))
        m.ball((0.0, 1.68, 0.2), 0.035, f.glowing((1.0, 0.05, 0.03), 6.0), 8)
        m.rod((0, 0.4, 0), (0, 1.3, 0), 0.07, f.STEEL, 10)
        for a in (0.0, 2.1, 4.2):
            m.rod((0, 0.5, 0), (0.4 * math.sin(a), 0.03, 0.4 * math.cos(a)), 0.035, f.IRON, 6)
        c.put(m.done(), Spot((x, 0, -1.0), yaw))
    lamps = []
    for _k, x in enumerate((-2.2, -0.7, 0.8, 2.3)):
        c.box((x, room.height - 0.55, -1.4), (0.36, 0.3, 0.3), f.IRON, (0.5, 0, 0))
        c.box(
            (x, room.height - 0.66, -1.55), (0.28, 0.22, 0.02), f.glowing((1.0, 0.97, 0.9), 8.0), (0.5, 0, 0)
        )
        lamps.append(Lamp((x, room.height - 0.8, -1.0), (2.2, 2.2, 2.1), 0.3, 6.0))
    c.rod((room.left, room.height - 0.35, -1.4), (room.right, room.height - 0.35, -1.4), 0.03, f.STEEL, 6)
    return Extra((*lamps, Lamp((0.2, 2.8, 1.5), (2.2, 2.1, 2.0), 0.5, 5.0)))


def playroom(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Bright boxes of toys, a tent, a rocking horse, letters on the wall, a mat of squares."""
    for i in range(-3, 4):
        for j in range(-3, 3):
            tint = BRIGHT[(i * 2 + j * 3) % 5]
            c.box(
                (i * 0.72, 0.01, j * 0.72 - 0.6),
                (0.7, 0.02, 0.7),
                f.plain((tint[0] * 0.8 + 0.05, tint[1] * 0.8 + 0.05, tint[2] * 0.8 + 0.05)),
            )
    for k, letter in enumerate("ABC"):
        c.box((-1.3 + 1.15 * k, 1.75, room.back + 0.05), (0.95, 0.95, 0.04), f.plain(BRIGHT[k]))
        name(c, letter, (-1.3 + 1.15 * k, 1.75, room.back + 0.06), 0.6, f.plain(BRIGHT[k]))
    for k in range(7):
        size = 0.24
        c.box(
            (1.0 + 0.26 * (k % 3) + 0.12 * (k // 3), 0.12 + 0.24 * (k // 3), -1.7),
            (size, size, size),
            f.plain(BRIGHT[k]),
            (0, 0.15 * k, 0),
            0.02,
        )
    tent = f.patterned((0.50, 0.10, 0.08), Pattern.FABRIC, 0.8)
    c.turned((-1.9, 0, room.back + 1.1), [(0.85, 0), (0.05, 1.8), (0, 1.9)], tent, 6)
    stood(c, teddy((0.40, 0.24, 0.10)), (2.2, 0, room.back + 0.7), 0.9)
    for k in range(3):
        c.ball((-0.7 - 0.3 * k, 0.14, -1.9 + 0.2 * k), 0.14, f.plain(BRIGHT[(k * 2) % 5], 0.8, 0.4), 12)
    return Extra((Lamp((0.2, 2.3, -0.8), (2.6, 2.2, 1.7), 0.5, 6.0),) if brief.night else ())


def dressing(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Mirrors framed in bulbs over a table of pots and brushes, a rail of costumes, a stool."""
    for x in (-1.2, 0.6, 2.4):
        c.box((x, 1.55, room.back + 0.05), (1.2, 1.2, 0.04), f.DARK_OAK)
        c.box(
            (x, 1.55, room.back + 0.08),
            (1.02, 1.02, 0.02),
            Finish((0.30, 0.31, 0.32), Material(1.0, 0.9, reflect=0.75)),
        )
        for k in range(20):
            s, t = divmod(k, 5)
            u = -0.55 + 1.1 * t / 5
            dx, dy = ((u, 0.55), (0.55, -u), (-u, -0.55), (-0.55, u))[s]
            c.ball((x + dx, 1.55 + dy, room.back + 0.10), 0.05, f.glowing(f.LAMPLIGHT, 8.0), 8)
        c.box((x, 0.78, room.back + 0.32), (1.5, 0.06, 0.55), f.PAPER)
        for k in range(7):
            at = (x - 0.5 + 0.16 * k, 0.81, room.back + 0.3)
            c.turned(
                at,
                [(0.035, 0), (0.035, 0.08 + 0.05 * (k % 3)), (0, 0.1 + 0.05 * (k % 3))],
                f.plain(BRIGHT[k]),
                10,
            )
        c.turned(
            (x, 0, room.back + 1.1),
            [(0.22, 0), (0.04, 0.04), (0.04, 0.45), (0.22, 0.48), (0, 0.52)],
            f.plain((0.4, 0.05, 0.08)),
            18,
        )
    rail(c, (room.right - 0.4, 0, -1.2), 1.8, math.pi / 2, brief.seed % 97)
    return Extra(tuple(Lamp((x, 1.6, room.back + 0.6), (2.2, 1.5, 0.85), 0.4, 4.5) for x in (-1.2, 0.6, 2.4)))
