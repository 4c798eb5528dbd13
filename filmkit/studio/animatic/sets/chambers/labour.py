"""Rooms of work and storage: lines of machines, engines, vaults, cars, beasts: for `chamber`.

Knows no walls but the room it is told; the middle stays free.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.props.buildings import works
from filmkit.studio.animatic.props.buildings.parked import parked
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import desks
from filmkit.studio.animatic.sets.chambers.shops import tubes
from filmkit.studio.animatic.sets.grounds.sights import Extra
from filmkit.studio.animatic.sets.making.fixtures import (
    BRIGHT,
    cage,
    crates,
    name,
)
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import Room
from filmkit.studio.animatic.vehicles.vehicles import vehicle_of
from filmkit.studio.animatic.world import Lamp, Material

ORANGE = f.plain((0.60, 0.22, 0.02), 0.6, 0.3)


def assembly(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Bodies of cars, or crates, on a moving belt; arms of orange steel that reach over them, sparks."""
    cars = brief.mentions("car", "auto", "automobile", "assembly line", "vehicle")
    belt = f.plain((0.05, 0.052, 0.056), 0.4, 0.2)
    z = -3.2
    c.box((0, 0.35, z), (2 * room.right, 0.5, 2.0), belt)
    c.boxes(
        [Block((-7.5 + 0.5 * k, 0.62, z + 0.98), (0.1, 0.05, 0.06)) for k in range(31)],
        f.plain((0.62, 0.48, 0.03)),
    )
    for k in range(3):
        x = -5.4 + 4.9 * k
        if cars:
            c.put(parked(k), Spot((x, 0.6, z), math.pi / 2))
        else:
            c.box((x, 1.0, z), (1.0, 0.8, 0.9), f.PALE_BOARDS)
    for k, x in enumerate((-3.0, 1.9, 5.6)):
        base = (x, 0.0, z - 1.7)
        c.turned(base, [(0.5, 0), (0.42, 0.4), (0.3, 0.6)], f.IRON, 18)
        elbow, wrist = (x + 0.2, 2.6, z - 1.5), (x - 0.5, 2.3, z - 0.1)
        c.rod((x, 0.6, z - 1.7), elbow, 0.20, ORANGE, 10)
        c.ball(elbow, 0.28, ORANGE, 12)
        c.rod(elbow, wrist, 0.15, ORANGE, 10)
        c.ball(wrist, 0.18, f.IRON, 10)
        c.rod(wrist, (wrist[0] - 0.1, 1.75, z + 0.1), 0.07, f.STEEL, 8)
        c.ball((wrist[0] - 0.1, 1.7, z + 0.1), 0.09, f.glowing((1.0, 0.8, 0.35), 9.0 if k == 1 else 0.5), 8)
    c.boxes([Block((x, room.height - 1.0, room.back + 2.0), (0.3, 0.3, 10.0)) for x in (-4, 0, 4)], f.STEEL)
    return Extra(
        (*tubes(c, room, (-3.4, 0.0, 3.4), 2.6, 2.4), Lamp((1.4, 1.9, z + 0.6), (4.0, 2.9, 1.3), 0.2, 4.0))
    )


def engines(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Great machines between pipes, gauges, wheels to turn, a grating underfoot, red lamps."""
    grey, red = f.plain((0.16, 0.19, 0.18), 0.5, 0.25), f.plain((0.46, 0.05, 0.03), 0.6, 0.3)
    for x in (-1.5, 1.6):
        c.box((x, 0.8, room.back + 1.1), (2.4, 1.6, 1.5), grey, bevel=0.06)
        for j in range(4):
            at = (x - 0.85 + 0.57 * j, 1.6, room.back + 1.1)
            c.turned(at, [(0.24, 0), (0.24, 0.5), (0.16, 0.56), (0, 0.6)], f.STEEL, 16)
            c.tube(
                [(at[0], 2.1, at[2]), (at[0], 2.4, at[2]), (at[0] + 0.1, 2.55, room.back + 0.3)],
                0.07,
                f.COPPER,
                8,
            )
        c.part(primitives.torus(0.3, 0.035, 24, 6), red, (x, 1.0, room.back + 1.9), (math.pi / 2, 0, 0))
        c.boxes(
            [
                Block((x, 1.0, room.back + 1.9), (0.58, 0.04, 0.03)),
                Block((x, 1.0, room.back + 1.9), (0.04, 0.58, 0.03)),
            ],
            red,
        )
        for j in range(2):
            at = (x - 0.8 + 1.6 * j, 1.2, room.back + 1.87)
            c.post(at, 0.15, 0.04, f.BRASS, 20, (math.pi / 2, 0, 0))
            c.post((at[0], at[1], at[2] + 0.03), 0.125, 0.02, f.PAPER, 20, (math.pi / 2, 0, 0))
            c.box((at[0] + 0.03, at[1] + 0.03, at[2] + 0.055), (0.1, 0.014, 0.008), f.IRON, (0, 0, 0.8))
    for k in range(6):
        y, r = 2.0 + 0.2 * k, 0.05 + 0.02 * (k % 3)
        tint = (f.COPPER, f.STEEL, red, grey)[k % 4]
        c.rod(
            (room.left + 0.2 + 0.12 * k, y, room.back),
            (room.left + 0.2 + 0.12 * k, y, room.front),
            r,
            tint,
            8,
        )
        c.rod(
            (room.right - 0.2 - 0.1 * k, 0.4 + 0.3 * k, room.back),
            (room.right - 0.2 - 0.1 * k, 0.4 + 0.3 * k, room.front),
            r,
            tint,
            8,
        )
    for k in range(4):
        c.ball((-2.6 + 1.7 * k, 2.75, -2.0), 0.08, f.glowing((1.0, 0.5, 0.2), 8.0), 8)
    warm = tuple(Lamp((-2.6 + 1.7 * k, 2.6, -1.9), (2.2, 1.4, 0.7), 0.2, 4.5) for k in range(4))
    return Extra((*warm, Lamp((0.2, 1.2, room.back + 2.4), (1.2, 0.3, 0.1), 0.4, 4.0)))


def storeroom(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Steel shelves to the ceiling full of boxes, a ladder, crates, a bare bulb."""
    chance = brief.accidents()
    jars = brief.mentions("pantry", "larder", "food")
    walls = [
        (-1.25, room.back + 0.35, 0.0),
        (1.25, room.back + 0.35, 0.0),
        (room.right - 0.35, -1.2, -math.pi / 2),
    ]
    for x, z, yaw in walls:
        s = Carpenter()
        s.boxes(
            [Block((0, 0.15 + 0.55 * k, 0), (2.4, 0.04, 0.55)) for k in range(5)], f.OAK if jars else f.STEEL
        )
        s.boxes(
            [Block((a * 1.2, 1.2, b * 0.25), (0.05, 2.4, 0.05)) for a in (-1, 1) for b in (-1, 1)], f.IRON
        )
        for k in range(4):
            for j in range(11 if jars else 5):
                if jars:
                    at = (-1.1 + 0.22 * j, 0.17 + 0.55 * k, 0.08)
                    tint = f.plain(BRIGHT[(j * 2 + k) % 5], 0.8, 0.5)
                    s.turned(at, [(0.085, 0), (0.09, 0.2), (0.06, 0.25)], tint, 12)
                    s.turned((at[0], at[1] + 0.25, at[2]), [(0.07, 0), (0.07, 0.04), (0, 0.04)], f.BRASS, 12)
                elif chance.random() < 0.9:
                    high = float(chance.uniform(0.26, 0.44))
                    tone = float(chance.uniform(0.75, 1.15))
                    at = (-0.98 + 0.48 * j, 0.17 + 0.55 * k + high / 2, 0.05)
                    s.box(
                        at, (0.42, high, 0.44), f.plain((0.36 * tone, 0.25 * tone, 0.14 * tone)), (0, 0.05, 0)
                    )
                    s.box((at[0], at[1], at[2] + 0.222), (0.07, high, 0.004), f.plain((0.5, 0.42, 0.28)))
        c.put(s.done(), Spot((x, 0, z), yaw))
    crates(c, ((-1.7, -1.1, 0.6), (-1.75, -1.75, 0.5), (1.3, -1.6, 0.45)))
    if jars:
        for k in range(5):
            c.ball((-1.9 + 0.22 * k, 0.14, -0.6), (0.16, 0.18, 0.15), f.plain((0.46, 0.36, 0.22)), 12)
    c.ball((0.2, 2.3, -1.4), (0.05, 0.07, 0.05), f.glowing((1.0, 0.85, 0.6), 10.0), 10)
    return Extra(
        (Lamp((0.2, 2.25, -1.3), (3.0, 2.3, 1.4), 0.2, 6.0), Lamp((0.0, 2.2, 1.2), (1.4, 1.1, 0.8), 0.4, 4.0))
    )


def vault(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A round door of steel that stands open, walls of small numbered doors, bars of gold on a table."""
    steel = f.BRIGHT_STEEL
    x, y, z = 1.5, 1.45, room.back + 0.5
    c.part(primitives.torus(1.25, 0.16, 40, 10), f.STEEL, (x, y, z - 0.3), (math.pi / 2, 0, 0))
    c.post((x, y, z - 0.4), 1.2, 0.05, f.plain((0.02, 0.02, 0.022)), 36, (math.pi / 2, 0, 0))
    d = Carpenter()
    d.post((0, 0, 0), 1.2, 0.4, f.STEEL, 40, (math.pi / 2, 0, 0))
    d.post((0, 0, 0.4), 0.95, 0.06, steel, 36, (math.pi / 2, 0, 0))
    for k in range(8):
        a = math.tau * k / 8
        d.rod((0, 0, 0.5), (0.55 * math.cos(a), 0.55 * math.sin(a), 0.5), 0.04, steel, 8)
        d.post(
            (1.1 * math.cos(a + 0.4), 1.1 * math.sin(a + 0.4), 0.2), 0.07, 0.3, steel, 10, (math.pi / 2, 0, 0)
        )
    d.part(primitives.torus(0.42, 0.035, 30, 6), f.BRASS, (0, 0, 0.5), (math.pi / 2, 0, 0))
    c.put(d.done(), Spot((x, y, z), 0.25))
    blocks, holes = [], []
    for i in range(9):
        for j in range(9):
            at = (room.left + 0.4 + 0.34 * i, 0.3 + 0.28 * j, room.back + 0.06)
            blocks.append(Block(at, (0.31, 0.25, 0.06)))
            holes.append(Block((at[0] + 0.08, at[1], at[2] + 0.035), (0.03, 0.03, 0.01)))
    c.boxes(blocks, f.BRASS.tinted((0.40, 0.33, 0.19)))
    c.boxes(holes, f.IRON)
    gold = Finish((0.60, 0.42, 0.10), Material(0.9, 0.7, reflect=0.4, metal=0.8))
    c.box((-1.5, 0.4, -1.5), (1.1, 0.8, 0.7), f.IRON)
    for k in range(14):
        level, i = (0, k) if k < 8 else (1, k - 8)
        c.box(
            (-1.86 + 0.24 * (i % 4), 0.84 + 0.09 * level, -1.65 + 0.3 * (i // 4)),
            (0.2, 0.08, 0.26),
            gold,
            bevel=0.01,
        )
    return Extra(tubes(c, room, (-1.2, 1.2), 2.2, 1.7))


def parking(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A low concrete deck: cars between painted lines, pillars with yellow feet and numbers, pipes."""
    cars = [parked(k) for k in range(5)]
    for row, z in enumerate((-4.4, -13.5)):
        for k in range(7):
            x = -8.4 + 2.8 * k
            c.box((x - 1.4, 0.006, z), (0.12, 0.012, 4.8), f.plain((0.6, 0.6, 0.57)))
            if (k * 5 + row * 3 + brief.seed) % 4 and not (row == 0 and abs(x) < 1.0):
                c.put(cars[(k * 3 + row) % 5], Spot((x, 0, z), 0.0))
    for x in (-7.0, -1.4, 4.2):
        for n, z in enumerate((-2.0, -8.4, -16.5)):
            c.box((x - 0.1, room.height / 2, z), (0.55, room.height, 0.55), works.CONCRETE)
            c.box((x - 0.1, 0.55, z), (0.57, 1.1, 0.57), f.plain((0.62, 0.46, 0.03)))
            name(c, "ABC"[n], (x - 0.1, 1.9, z + 0.29), 0.3, f.plain((0.03, 0.10, 0.30)))
    for k in range(4):
        c.rod(
            (room.left, room.height - 0.25, -1.0 - 4 * k),
            (room.right, room.height - 0.25, -1.0 - 4 * k),
            0.07,
            f.plain((0.4, 0.05, 0.03)),
            8,
        )
    name(c, "EXIT", (1.4, room.height - 0.5, -6.0), 0.26, f.plain((0.02, 0.24, 0.10)), True)
    return Extra(tubes(c, room, (-4.6, 1.0, 6.0), 4.0, 2.1))


def showroom(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """New cars on a floor like a mirror, each on its round stand, a wall of glass, a desk."""
    for x, z, yaw, words in (
        (1.6, -3.2, 0.7, "red sports car"),
        (-3.4, -4.6, -0.5, "white car"),
        (5.0, -6.2, 0.3, "blue car"),
    ):
        if x == 1.6 and brief.brings_vehicle:
            continue
        c.turned((x, 0, z), [(2.6, 0), (2.6, 0.10), (0, 0.10)], f.plain((0.5, 0.5, 0.5), 0.8, 0.4), 40)
        c.turned((x, 0.02, z), [(2.62, 0), (2.62, 0.03)], f.glowing((1.0, 0.96, 0.9), 2.0), 40)
        car = vehicle_of("car", words, False, 5) if x == 1.6 else None
        c.put(car.drawn(0.0, (0.0, 0.0, 0.0), 0.0) if car else parked(int(x) % 5), Spot((x, 0.10, z), yaw))
    c.put(desks.desk(1.6), Spot((-4.4, 0, -1.2), 0.5))
    name(c, "AUTO", (0.6, 3.4, room.back + 0.1), 0.6, f.plain((0.03, 0.03, 0.035)), True)
    return Extra(tubes(c, room, (-3.2, 0.0, 3.2), 2.4, 2.6))


def hangar(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """An aeroplane under a roof of steel, steps, barrels, tool chests, the floor painted."""
    plane = vehicle_of("plane", "small propeller plane", False, 2)
    if plane is not None:
        mesh = plane.drawn(0.0, (0.0, 0.0, 0.0), 0.0)
        wide = float(np.ptp(mesh.vertices[:, 0]))
        c.put(mesh, Spot((0.6, 0.0, -11.0), 0.5, min(1.0, 11.0 / wide)))
    for z in np.arange(room.back + 1.0, room.front, 3.2):
        arch = [
            (room.right * math.cos(a), 2.2 + (room.height - 2.4) * math.sin(a), float(z))
            for a in np.linspace(0, math.pi, 15)
        ]
        c.tube(arch, 0.10, f.STEEL, 6)
    c.boxes([Block((0, 0.006, z), (0.16, 0.012, 3.0)) for z in (-14, -9, -4)], f.plain((0.6, 0.46, 0.03)))
    for k in range(5):
        c.turned(
            (-5.6 + 0.5 * (k % 3), 0, -3.4 - 0.6 * (k // 3)),
            [(0.29, 0), (0.29, 0.88), (0, 0.88)],
            f.plain(BRIGHT[k % 2]),
            18,
        )
    c.box((-4.0, 0.5, -2.6), (1.0, 1.0, 0.5), f.plain((0.46, 0.04, 0.03), 0.6, 0.3), bevel=0.02)
    c.boxes(
        [Block((3.6, 0.2 + 0.25 * k, -3.0 - 0.25 * k), (0.8, 0.06, 0.3)) for k in range(6)],
        f.plain((0.6, 0.46, 0.03)),
    )
    return Extra(tubes(c, room, (-4.0, 0.0, 4.0), 3.4, 3.0))


def kennels(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Runs of wire with dogs in them, bowls, a hose."""
    for k in range(4):
        x = -2.7 + 1.6 * k
        cage(c, (x, 0, room.back + 0.9), (1.5, 1.6, 1.5))
        tint = f.plain(((0.30, 0.17, 0.08), (0.06, 0.055, 0.05), (0.56, 0.50, 0.40), (0.36, 0.24, 0.12))[k])
        _dog(c, (x, 0.06, room.back + 1.0), tint)
        c.turned((x + 0.45, 0.06, room.back + 1.3), [(0.10, 0), (0.13, 0.07)], f.BRIGHT_STEEL, 14)
    return Extra(tubes(c, room, (-1.4, 1.4), 2.4, 1.8))


def _dog(c: Carpenter, at: tuple[float, float, float], coat: Finish) -> None:
    """A dog that sits, from few points."""
    x, y, z = at
    c.ball((x, y + 0.26, z - 0.08), (0.15, 0.24, 0.19), coat, 12)
    c.ball((x, y + 0.42, z + 0.06), (0.12, 0.20, 0.12), coat, 12)
    c.ball((x, y + 0.68, z + 0.10), (0.11, 0.11, 0.13), coat, 12)
    c.ball((x, y + 0.64, z + 0.24), (0.055, 0.05, 0.09), coat, 10)
    c.ball((x, y + 0.66, z + 0.33), 0.025, f.IRON, 6)
    for s in (-1, 1):
        c.ball((x + s * 0.11, y + 0.68, z + 0.07), (0.035, 0.10, 0.05), coat, 8)
        c.rod((x + s * 0.08, y, z + 0.16), (x + s * 0.09, y + 0.36, z + 0.10), 0.04, coat, 8)
        c.ball((x + s * 0.042, y + 0.71, z + 0.205), 0.016, f.IRON, 6)
