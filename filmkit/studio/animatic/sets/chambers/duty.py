"""What rooms of duty are known by: screens over consoles, a judge's bench, a panel of dials: for `chamber`.

Knows no walls but the room it is told; the middle stays free.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import desks, furniture
from filmkit.studio.animatic.sets.grounds.sights import Extra
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import Room
from filmkit.studio.animatic.world import Color, Lamp

STEEL = f.BRIGHT_STEEL


BLUE: Color = (0.12, 0.55, 1.0)
AMBER: Color = (1.0, 0.55, 0.12)


def _screens(c: Carpenter, room: Room, seed: int, chance: np.random.Generator) -> None:
    """Eight screens on the back wall: waves, bars, a map with a ring."""
    for row in range(2):
        for k in range(4):
            x, y = -3.9 + 2.6 * k, 1.55 + 1.35 * row
            c.box((x, y, room.back + 0.06), (2.5, 1.28, 0.08), f.DARK)
            c.box((x, y, room.back + 0.11), (2.4, 1.2, 0.01), f.glowing((0.01, 0.05, 0.10), 1.0))
            kind = (k + row * 3 + seed) % 3
            if kind == 0:
                u = np.linspace(-1.1, 1.1, 50)
                for j in range(3):
                    c.tube(
                        np.stack(
                            [
                                x + u,
                                y + 0.28 * np.sin(u * 2.2 + j * 1.3) + 0.1 * (j - 1),
                                np.full_like(u, room.back + 0.13),
                            ],
                            1,
                        ),
                        0.012,
                        f.glowing(BLUE if j else AMBER, 4.0),
                        3,
                    )
            elif kind == 1:
                bars = [
                    Block((x - 1.0 + 0.17 * j, y - 0.5 + h / 2, room.back + 0.125), (0.1, h, 0.01))
                    for j in range(13)
                    if (h := float(chance.uniform(0.1, 1.0)))
                ]
                c.boxes(bars, f.glowing(BLUE, 2.4))
            else:
                for _ in range(12):
                    c.box(
                        (
                            x + float(chance.uniform(-0.9, 0.9)),
                            y + float(chance.uniform(-0.4, 0.4)),
                            room.back + 0.125,
                        ),
                        (float(chance.uniform(0.1, 0.5)), 0.05, 0.01),
                        f.glowing((0.3, 1.0, 0.55), 2.6),
                    )
                c.part(
                    primitives.torus(0.42, 0.012, 36, 4),
                    f.glowing((0.3, 1.0, 0.55), 3.0),
                    (x, y, room.back + 0.13),
                    (math.pi / 2, 0, 0),
                )


def control(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A wall of screens over rows of consoles, chairs, lights that blink; racks on both sides."""
    chance = brief.accidents()
    _screens(c, room, brief.seed, chance)
    grey = f.plain((0.16, 0.17, 0.19), 0.5, 0.2)
    for z, xs in ((-2.2, (-2.9, -1.0, 0.9, 2.8)), (-4.4, (-3.6, -1.6, 0.4, 2.4))):
        for x in xs:
            c.box((x, 0.42, z), (1.8, 0.84, 0.7), grey, bevel=0.03)
            c.box((x, 0.93, z + 0.05), (1.7, 0.04, 0.6), f.DARK, (-0.25, 0, 0))
            for s in (-0.45, 0.45):
                c.box((x + s, 1.16, z - 0.25), (0.62, 0.38, 0.04), f.DARK, (-0.1, math.pi * 0, 0))
                c.box(
                    (x + s, 1.16, z - 0.225),
                    (0.56, 0.32, 0.01),
                    f.glowing((0.05, 0.22, 0.36), 1.6),
                    (-0.1, 0, 0),
                )
            keys = [
                Block((x - 0.6 + 0.11 * j, 0.97 + 0.02 * i, z + 0.2 - 0.1 * i), (0.05, 0.02, 0.05))
                for j in range(12)
                for i in range(3)
            ]
            c.boxes(keys[::3], f.glowing(AMBER, 2.0))
            c.boxes(keys[1::3], f.glowing((0.2, 0.9, 0.4), 2.0))
            c.put(desks.swivel_chair(), Spot((x, 0, z + 0.85), math.pi))
    for s in (-1, 1):
        for z in (-1.0, -2.2, -3.4, -4.6, -5.8):
            c.box((s * (room.right - 0.4), 1.1, z), (0.7, 2.2, 1.1), f.DARK, bevel=0.02)
            for j in range(18):
                hue = (BLUE, (0.2, 1.0, 0.4), AMBER)[j % 3]
                c.box(
                    (s * (room.right - 0.76), 0.4 + 0.1 * j, z - 0.4 + 0.8 * float(chance.random())),
                    (0.02, 0.03, 0.05),
                    f.glowing(hue, 4.0),
                )
    lamps = [Lamp((x, 2.4, room.back + 1.3), (0.8, 1.9, 3.0), 0.8, 7.0) for x in (-3.2, 0.0, 3.2)]
    lamps += [Lamp((x, 1.3, -1.9), (0.5, 1.0, 1.4), 0.4, 3.0) for x in (-2.0, 2.0)]
    return Extra((*lamps, Lamp((0, room.height - 0.5, 1.5), (1.1, 1.2, 1.4), 0.8, 6.0)))


def court(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """The judge's high bench under a seal, flags, the witness's box, a rail, tables and pews."""
    wood, dark = f.DARK_OAK.tinted((0.24, 0.125, 0.06)), f.DARK_OAK
    z = room.back + 1.6
    _high_bench(c, room, wood, dark)
    _seal_and_flags(c, room, dark)
    _witness_box(c, z, wood, dark)
    for x in (-2.2, 2.2):
        c.put(furniture.table(1.9, 0.8, 0.76, dark), Spot((x, 0, -1.6)))
        c.put(furniture.chair(), Spot((x - 0.4, 0, -0.9), math.pi), Spot((x + 0.4, 0, -0.9), math.pi))
        c.put(desks.papers(brief.seed % 97), Spot((x, 0.76, -1.6)))
    for s in (-1, 1):
        c.boxes(
            [Block((s * (1.4 + 0.34 * k), 0.5, 1.7), (0.06, 0.9, 0.06)) for k in range(12)]
            + [Block((s * 3.3, 0.98, 1.7), (4.0, 0.08, 0.12))],
            wood,
        )
        for zz in (2.7, 3.7, 4.7):
            c.put(furniture.bench(3.6), Spot((s * 3.1, 0, zz), math.pi))
    lamps = _court_lamps(c, room, z)
    return Extra((*lamps, Lamp((0, 3.6, room.back + 2.2), (2.4, 1.7, 0.9), 0.5, 5.0)))


def _high_bench(c: Carpenter, room: Room, wood: Finish, dark: Finish) -> None:
    """Where the judge sits."""
    z = room.back + 1.6
    c.box((0, 0.25, room.back + 1.3), (9.0, 0.5, 2.6), dark)
    c.box((0, 1.15, z + 0.4), (4.4, 1.4, 0.3), wood, bevel=0.02)
    c.boxes(
        [Block((0, 1.88, z + 0.35), (4.7, 0.09, 0.7)), Block((0, 0.55, z + 0.56), (4.6, 0.12, 0.06))], dark
    )
    c.boxes([Block((-1.65 + 0.83 * k, 1.2, z + 0.56), (0.62, 0.9, 0.04)) for k in range(5)], dark)
    c.box((0, 1.7, z - 0.6), (0.9, 1.6, 0.16), f.plain((0.10, 0.02, 0.018), 0.5, 0.25), bevel=0.06)


def _seal_and_flags(c: Carpenter, room: Room, dark: Finish) -> None:
    """Brass scales on a disk, a flag on either side."""
    c.post((0, 3.3, room.back + 0.02), 0.72, 0.06, f.BRASS, 36, (math.pi / 2, 0, 0))
    c.post((0, 3.3, room.back + 0.06), 0.56, 0.05, dark, 32, (math.pi / 2, 0, 0))
    c.boxes(
        [
            Block((0, 3.3, room.back + 0.14), (0.05, 0.7, 0.04)),
            Block((0, 3.55, room.back + 0.14), (0.66, 0.05, 0.04)),
        ],
        f.BRASS,
    )
    for s in (-1, 1):
        c.turned((s * 0.3, 3.2, room.back + 0.15), [(0.02, 0), (0.13, 0.05), (0.14, 0.06)], f.BRASS, 14)
        c.rod((s * 2.9, 0.5, room.back + 0.6), (s * 2.9, 3.4, room.back + 0.6), 0.03, f.BRASS, 8)
        for j in range(6):
            tint = ((0.40, 0.03, 0.03), (0.58, 0.56, 0.52))[j % 2] if s < 0 else (0.05, 0.09, 0.32)
            c.box(
                (s * 2.9 + 0.12 * math.sin(j * 1.1) + 0.18, 2.6, room.back + 0.5 + 0.05 * j),
                (0.12, 1.5, 0.05),
                f.plain(tint),
                (0, 0.5, 0.06),
            )


def _witness_box(c: Carpenter, z: float, wood: Finish, dark: Finish) -> None:
    """Three sides of panels round a chair."""
    c.boxes(
        [
            Block((2.9, 0.85, z + 1.4), (1.3, 0.9, 0.08)),
            Block((3.5, 0.85, z + 0.8), (0.08, 0.9, 1.2)),
            Block((2.3, 0.85, z + 0.8), (0.08, 0.9, 1.2)),
        ],
        wood,
    )
    c.box((2.9, 0.2, z + 0.8), (1.3, 0.4, 1.3), dark)
    c.put(furniture.chair(), Spot((2.9, 0.4, z + 0.7)))


def _court_lamps(c: Carpenter, room: Room, z: float) -> list[Lamp]:
    """Green ones on the bench, glass ones over the tables."""
    lamps = []
    for x in (-1.9, 1.9):
        c.turned((x, 1.92, z + 0.4), [(0.09, 0), (0.014, 0.035), (0.012, 0.32)], f.BRASS, 14)
        c.ball((x, 2.28, z + 0.4), (0.17, 0.055, 0.085), f.glowing((0.05, 0.34, 0.13), 1.6), 16)
        lamps.append(Lamp((x, 2.2, z + 0.6), (1.2, 0.85, 0.42), 0.15, 3.0))
    for x in (-2.4, 2.4):
        c.turned(
            (x, 3.6, -1.0),
            [(0, 0), (0.30, 0.12), (0.34, 0.3), (0.1, 0.42)],
            f.glowing((1.0, 0.84, 0.58), 4.0),
            20,
        )
        c.rod((x, 4.0, -1.0), (x, room.height, -1.0), 0.02, f.BRASS)
        lamps.append(Lamp((x, 3.4, -1.0), (3.0, 2.2, 1.2), 0.4, 7.0))
    return lamps


def cockpit(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Two seats before a panel of dials and screens, switches overhead, the sky in the windows."""
    dark, z = f.plain((0.05, 0.053, 0.058), 0.4, 0.15), room.back + 0.5
    chance = brief.accidents()
    c.box((0, 0.75, z), (4.2, 0.7, 0.5), dark, (-0.25, 0, 0), 0.05)
    for k in range(6):
        x = -1.75 + 0.7 * k
        c.box((x, 0.82, z + 0.27), (0.52, 0.42, 0.02), f.glowing((0.008, 0.016, 0.03), 1.0), (-0.25, 0, 0))
        for j in range(4):
            hue = ((0.1, 0.9, 0.4), (0.2, 0.6, 1.0), (1.0, 0.6, 0.1), (1.0, 0.2, 0.6))[(j + k) % 4]
            c.box(
                (x + float(chance.uniform(-0.1, 0.1)), 0.70 + 0.08 * j, z + 0.31 - 0.02 * j),
                (float(chance.uniform(0.1, 0.36)), 0.018, 0.01),
                f.glowing(hue, 3.5),
                (-0.25, 0, 0),
            )
    c.box((0, 0.45, -1.9), (0.5, 0.9, 1.6), dark, bevel=0.04)
    for s in (-0.1, 0.1):
        c.rod((s, 0.9, -2.1), (s, 1.12, -2.2), 0.025, f.BRIGHT_STEEL, 8)
        c.ball((s, 1.14, -2.2), 0.05, f.plain((0.5, 0.5, 0.48), 0.7, 0.4), 10)
    for s in (-1, 1):
        x = s * 0.95
        c.box((x, 0.42, -1.55), (0.6, 0.16, 0.6), f.plain((0.12, 0.10, 0.085), 0.4, 0.15), bevel=0.06)
        c.box(
            (x, 0.92, -1.22), (0.56, 0.95, 0.16), f.plain((0.12, 0.10, 0.085), 0.4, 0.15), (0.12, 0, 0), 0.06
        )
        c.tube([(x, 0.5, -2.7), (x, 0.86, -2.45), (x, 0.95, -2.38)], 0.03, f.IRON, 8)
        c.tube(
            [
                (x - 0.2, 1.05, -2.36),
                (x - 0.18, 0.95, -2.38),
                (x + 0.18, 0.95, -2.38),
                (x + 0.2, 1.05, -2.36),
            ],
            0.026,
            f.IRON,
            8,
        )
    for i in range(6):
        for j in range(12):
            c.box(
                (-1.1 + 0.2 * j, room.height - 0.04, -0.6 - 0.28 * i),
                (0.06, 0.05, 0.06),
                f.glowing((1.0, 0.8, 0.4) if (i + j) % 3 else (0.2, 1.0, 0.4), 2.5),
            )
    sky = f.glowing((0.012, 0.022, 0.05), 1.0) if brief.night else f.glowing((0.32, 0.55, 0.86), 1.1)
    c.box((0, 1.4, room.back - 6.0), (16.0, 8.0, 0.1), sky)
    for k in range(9):
        cloud = f.glowing((0.03, 0.035, 0.05), 1.0) if brief.night else f.glowing((0.85, 0.88, 0.92), 1.3)
        c.ball(
            (-5.0 + 1.25 * k, 0.35 + 0.25 * math.sin(k * 2.2), room.back - 5.0), (1.1, 0.34, 0.3), cloud, 14
        )
    return Extra(
        (Lamp((0, 1.2, z + 0.7), (0.4, 0.8, 1.0), 0.4, 3.0), Lamp((0, 1.9, -0.4), (1.0, 0.85, 0.6), 0.4, 3.6))
    )
