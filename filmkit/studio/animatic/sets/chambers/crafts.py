"""What workrooms are known by: a car and tools, an easel and pots, fire and an anvil: for `chamber`.

Knows no walls but the room it is told; the middle stays free.
"""

import math

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.props.buildings import works
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.chambers.shops import GOODS, PALE, tubes
from filmkit.studio.animatic.sets.grounds.sights import Extra
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import Room
from filmkit.studio.animatic.vehicles.vehicles import vehicle_of
from filmkit.studio.animatic.world import Color, Lamp, Pattern


def garage(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A car with its bonnet towards us, or bicycles where words tell of them, unless another is told of, a
    tool board, shelves, tyres, a jack."""
    cycles = brief.mentions("bicycle", "bike", "bicycles", "bikes", "cyclist")
    name, spots = ("bicycle", (1.0, 1.8, 2.6)) if cycles else ("car", (1.5,))
    for number, x in enumerate(spots):
        vehicle = vehicle_of(name, "red vintage car", False, (brief.seed + number) % 97)
        if vehicle is not None and not brief.brings_vehicle:
            c.put(vehicle.drawn(0.0, (x, 0.0, -2.9), 0.35 if name == "car" else 0.9), Spot((0, 0, 0)))
    c.box((-1.9, 0.85, room.back + 0.4), (3.6, 0.08, 0.7), f.OAK)
    c.boxes([Block((-3.5 + 1.6 * k, 0.42, room.back + 0.4), (0.1, 0.84, 0.6)) for k in range(3)], f.BEAM)
    c.box(
        (-1.9, 1.75, room.back + 0.04), (3.4, 1.3, 0.04), f.patterned((0.40, 0.28, 0.16), Pattern.PLANKS, 3.0)
    )
    for k in range(14):
        x, y = -3.4 + 0.235 * k, 1.5 + 0.45 * (k % 2)
        if k % 3 == 0:
            c.box((x, y, room.back + 0.09), (0.035, 0.3, 0.03), f.BRIGHT_STEEL)
            c.box((x, y - 0.2, room.back + 0.09), (0.05, 0.14, 0.04), f.plain((0.46, 0.05, 0.03)))
        elif k % 3 == 1:
            c.box((x, y, room.back + 0.09), (0.03, 0.34, 0.03), f.OAK)
            c.box((x, y + 0.18, room.back + 0.09), (0.18, 0.07, 0.05), f.IRON)
        else:
            c.box((x, y, room.back + 0.09), (0.045, 0.32, 0.02), f.BRIGHT_STEEL)
            c.part(
                primitives.torus(0.05, 0.018, 14, 5),
                f.BRIGHT_STEEL,
                (x, y + 0.18, room.back + 0.09),
                (math.pi / 2, 0, 0),
            )
    chest = f.plain((0.42, 0.03, 0.025), 0.7, 0.35)
    c.box((-3.3, 0.55, -2.2), (0.8, 1.1, 0.5), chest, bevel=0.03)
    c.boxes([Block((-3.3, 0.2 + 0.17 * k, -1.94), (0.7, 0.02, 0.01)) for k in range(6)], f.BRIGHT_STEEL)
    c.put(works.tyres(4), Spot((-2.2, 0, -1.6)))
    c.put(works.tyres(3), Spot((3.9, 0, -0.8)))
    for k in range(5):
        c.turned(
            (-2.9 + 0.42 * k, 0.89, room.back + 0.35),
            [(0.09, 0), (0.09, 0.2), (0, 0.2)],
            f.plain(GOODS[k], 0.6, 0.3),
            14,
        )
    c.boxes(
        [Block((0, 0.3 + 0.5 * k, room.front - 0.05), (2 * room.right - 1.0, 0.46, 0.06)) for k in range(5)],
        PALE,
    )
    return Extra(tubes(c, room, (-1.6, 1.8), 2.8, 2.0))


def atelier(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """An easel with a canvas, shelves of pots, a bench with a vice, sawn boards, jars with brushes."""
    c.boxes(
        [Block((-2.6, 0.84, room.back + 0.5), (2.6, 0.09, 0.8))]
        + [Block((-2.6 + s * 1.15, 0.42, room.back + 0.5), (0.12, 0.84, 0.6)) for s in (-1, 1)],
        f.OAK,
    )
    _pots(c, room)
    _easel(c, brief)
    _brushes(c, room)
    c.box((-1.9, 1.0, room.back + 0.55), (0.16, 0.2, 0.3), f.IRON)
    c.boxes(
        [Block((room.right - 0.2 - 0.05 * k, 1.2, -2.6 + 0.2 * k), (0.04, 2.4, 0.22)) for k in range(7)],
        f.PALE_BOARDS,
    )
    c.put(furniture.chair(), Spot((-1.6, 0, -1.6), 0.6))
    lamps = []
    for px in (-2.0, 1.6):
        c.put(furniture.pendant(True, 0.9), Spot((px, 2.5, -1.8)))
        lamps.append(Lamp((px, 2.3, -1.8), (2.6, 1.7, 0.85), 0.25, 5.5))
    return Extra(tuple(lamps) if brief.night else ())


def clockmaker(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A wall of clocks, a narrow bench with drawers under it, a case clock in the corner, a lamp over all."""
    c.box((0.0, 0.84, room.back + 0.4), (2 * room.right - 0.8, 0.07, 0.6), f.OAK)
    for k in range(5):
        c.box((-2.0 + k, 0.40, room.back + 0.42), (0.92, 0.80, 0.5), f.BEAM)
        for row in range(3):
            c.ball((-2.0 + k, 0.20 + 0.24 * row, room.back + 0.70), (0.025, 0.025, 0.025), f.BRASS)
    chance = brief.accidents()
    for k, x in enumerate((-2.3, -1.5, -0.75, 0.0, 0.75, 1.55, 2.35)):
        radius, y = (0.19, 0.26, 0.16)[k % 3], (1.62, 2.05, 1.75)[(k + k // 3) % 3]
        clock = furniture.wall_clock(radius, float(chance.uniform(0, 12)), False, (1.1, 1.25, 1.4)[k % 3])
        c.put(clock, Spot((x, y, room.back + 0.03)))
    x = room.right - 0.35
    c.box((x, 1.0, room.back + 0.28), (0.44, 2.0, 0.34), f.BEAM)
    c.put(furniture.wall_clock(0.16, 10.1, False), Spot((x, 1.72, room.back + 0.46)))
    c.put(furniture.pendant(True, 0.9), Spot((0.0, 2.4, -1.6)))
    lamp = Lamp((0.0, 2.2, -1.6), (2.6, 1.7, 0.85), 0.25, 5.5)
    return Extra((lamp,) if brief.night else ())


def _pots(c: Carpenter, room: Room) -> None:
    """Eight on each of four shelves."""
    for k in range(4):
        c.box((0.6, 0.7 + 0.5 * k, room.back + 0.22), (2.6, 0.04, 0.4), f.PALE_BOARDS)
        for j in range(8):
            tint: Color = ((0.36, 0.17, 0.09), (0.30, 0.28, 0.25), (0.12, 0.22, 0.28), (0.42, 0.36, 0.26))[
                (j + k) % 4
            ]
            r = 0.07 + 0.03 * ((j * 3 + k) % 3)
            c.turned(
                (-0.5 + 0.32 * j, 0.72 + 0.5 * k, room.back + 0.24),
                [(r * 0.6, 0), (r, r * 1.2), (r * 0.5, r * 2.2), (r * 0.7, r * 2.6)],
                f.plain(tint, 0.6, 0.3),
                18,
            )


def _easel(c: Carpenter, brief: SetBrief) -> None:
    """A canvas with strokes of any colour."""
    x, z = 1.9, -1.9
    for a in ((-0.35, 0.0), (0.35, 0.0)):
        c.rod((x + a[0], 0, z + 0.2), (x + a[0] * 0.2, 1.95, z - 0.1), 0.022, f.OAK, 6)
    c.rod((x, 0, z - 0.7), (x, 1.6, z - 0.1), 0.022, f.OAK, 6)
    canvas = Carpenter()
    canvas.box((0, 0, 0), (0.95, 0.75, 0.03), f.plain((0.66, 0.63, 0.56)))
    chance = brief.accidents()
    for _ in range(26):
        at = (float(chance.uniform(-0.4, 0.4)), float(chance.uniform(-0.3, 0.3)), 0.018)
        canvas.box(
            at,
            (float(chance.uniform(0.06, 0.3)), float(chance.uniform(0.04, 0.16)), 0.006),
            f.plain(GOODS[int(chance.integers(7))]),
            (0, 0, float(chance.normal(0, 0.5))),
        )
    c.tilted(canvas.done(), (x, 1.30, z + 0.08), (-0.15, -0.25, 0))
    c.box((x, 0.9, z + 0.16), (0.8, 0.04, 0.08), f.OAK)


def _brushes(c: Carpenter, room: Room) -> None:
    """In four jars on the bench."""
    for k in range(4):
        c.turned(
            (-3.4 + 0.3 * k, 0.89, room.back + 0.5),
            [(0.055, 0), (0.06, 0.14), (0.05, 0.14)],
            f.plain(GOODS[k], 0.6, 0.3),
            14,
        )
        for j in range(4):
            c.rod(
                (-3.4 + 0.3 * k, 0.95, room.back + 0.5),
                (-3.45 + 0.3 * k + 0.04 * j, 1.25, room.back + 0.48 + 0.02 * j),
                0.006,
                f.OAK,
                4,
            )


def forge(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A hearth of glowing coals under a hood, an anvil on its block, hammers and tongs, a barrel."""
    brick = f.patterned((0.18, 0.085, 0.06), Pattern.STONE, 7.0)
    z = room.back + 0.9
    c.box((0.9, 0.42, z), (2.2, 0.84, 1.5), brick)
    c.box((0.9, 2.9, z - 0.1), (2.0, 1.4, 1.3), brick)
    c.sheet([(-0.1, 1.75, z + 0.7), (1.9, 1.75, z + 0.7), (1.9, 2.3, z + 0.5), (-0.1, 2.3, z + 0.5)], brick)
    chance = brief.accidents()
    for _ in range(60):
        x, zz = 0.9 + float(chance.normal(0, 0.42)), z + float(chance.normal(0, 0.24))
        hot = float(chance.uniform(0.2, 1.0))
        c.ball(
            (x, 0.90 + 0.05 * float(chance.random()), zz),
            float(chance.uniform(0.05, 0.09)),
            f.glowing((1.0, 0.25 + 0.25 * hot, 0.03), 1.5 + 6.0 * hot),
            8,
        )
    for k in range(5):
        c.ball(
            (0.6 + 0.15 * k, 1.05 + 0.05 * (k % 2), z),
            (0.07, 0.22, 0.07),
            f.glowing((1.0, 0.45, 0.08), 6.0),
            8,
        )
    c.post((-1.3, 0, -1.6), 0.30, 0.55, f.BARK, 18)
    iron = f.plain((0.06, 0.06, 0.064), 0.7, 0.4)
    c.box((-1.3, 0.62, -1.6), (0.34, 0.14, 0.22), iron)
    c.box((-1.3, 0.80, -1.6), (0.60, 0.16, 0.17), iron, bevel=0.02)
    c.tube([(-1.0, 0.83, -1.6), (-0.8, 0.85, -1.6), (-0.62, 0.87, -1.6)], (0.08, 0.055, 0.01), iron, 10)
    c.box((-1.35, 0.90, -1.6), (0.5, 0.03, 0.04), f.glowing((1.0, 0.32, 0.05), 6.0), (0, 0.2, 0))
    c.box((-1.5, 0.95, -1.45), (0.10, 0.09, 0.18), iron)
    c.rod((-1.5, 0.95, -1.45), (-1.9, 1.02, -1.3), 0.018, f.OAK, 6)
    for k in range(9):
        x = -3.2 + 0.24 * k
        c.rod((x, 1.2, room.back + 0.08), (x, 2.0, room.back + 0.08), 0.014, iron, 5)
        c.box((x, 1.2, room.back + 0.09), (0.10, 0.12, 0.05), iron)
    c.turned(
        (2.8, 0, -1.7),
        [(0.30, 0), (0.36, 0.4), (0.32, 0.8), (0.30, 0.8), (0.28, 0.7), (0, 0.7)],
        f.DARK_OAK,
        20,
    )
    for k in range(5):
        c.part(
            primitives.torus(0.11, 0.022, 18, 6),
            iron,
            (-3.7, 1.0 + 0.3 * k, -2.0),
            (math.pi / 2, math.pi / 2, 0),
        )
    return Extra(
        (
            Lamp((0.9, 1.2, z + 0.3), (9.0, 3.4, 0.7), 0.4, 8.0),
            Lamp((-1.3, 1.1, -1.5), (1.6, 0.5, 0.1), 0.15, 3.0),
            Lamp((0.0, 1.6, -1.2), (2.2, 0.9, 0.25), 0.5, 5.0),
        )
    )
