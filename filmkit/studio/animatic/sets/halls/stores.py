"""What stands in great plain rooms: pictures and figures, racks of crates, hay, trunks.

Knows no walls but the measures it is told. Every fitting is seen from +z and leaves the middle free.
"""

import math

import numpy as np

from filmkit.studio.animatic.props.food import kitchenware
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.halls.halls import Frame
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Lamp, Pattern, Vec


def museum(c: Carpenter, r: Frame, brief: SetBrief) -> tuple[Lamp, ...]:
    """Large pictures, a figure on a plinth, benches; a lamp over each picture."""
    lamps = []
    for i, z in enumerate(np.arange(r.back + 2.0, r.front - 1.0, 3.1)):
        wide = (1.9, 1.2, 1.6)[(i + brief.seed) % 3]
        c.put(
            furniture.picture(wide, 1.35, brief.seed % 999 + i),
            Spot((r.half - 0.01, 1.75, float(z)), -math.pi / 2),
        )
        lamps.append(Lamp((r.half - 0.9, 3.0, float(z)), (1.5, 1.35, 1.1), 0.25, 3.6))
        c.box((r.half - 0.22, 2.62, float(z)), (0.30, 0.05, 0.5), f.glowing((1.0, 0.92, 0.75), 4.0))
    for i, x in enumerate((-r.half * 0.55, r.half * 0.5)):
        c.put(furniture.picture(2.2, 1.6, brief.seed % 999 + 20 + i), Spot((x, 1.85, r.back + 0.01)))
        lamps.append(Lamp((x, 3.2, r.back + 1.0), (1.5, 1.35, 1.1), 0.25, 4.0))
    for x, z in ((-1.9, -3.4), (1.6, -6.2)):
        c.box((x, 0.5, z), (0.62, 1.0, 0.62), f.WHITE_WALL, bevel=0.01)
        marble = f.patterned((0.56, 0.55, 0.52), Pattern.MARBLE, 4.0, 0.5, 0.25)
        c.turned(
            (x, 1.0, z),
            [(0.22, 0), (0.20, 0.06), (0.12, 0.12), (0.24, 0.42), (0.20, 0.52), (0.08, 0.58), (0.075, 0.66)],
            marble,
            24,
        )
        c.ball((x, 1.80, z + 0.01), (0.115, 0.155, 0.125), marble, 22)
        c.ball((x, 1.79, z + 0.125), (0.022, 0.035, 0.03), marble, 10)
    c.box((0.1, 0.44, -2.0), (0.5, 0.08, 1.8), f.OAK, bevel=0.015)
    c.boxes([Block((0.1, 0.20, -2.0 + s * 0.75), (0.40, 0.40, 0.06)) for s in (-1, 1)], f.IRON)
    return tuple(lamps)


def storehouse(c: Carpenter, r: Frame, brief: SetBrief) -> tuple[Lamp, ...]:
    """Steel racks with crates and boxes, a stack on the floor, lamps under the trusses."""
    chance = brief.accidents()
    for s in (-1, 1):
        for k, z in enumerate(np.arange(r.back + 1.5, -0.5, 2.7)):
            x = s * (r.half - 0.9)
            posts = [
                Block((x + dx, 2.0, float(z) + dz), (0.08, 4.0, 0.08))
                for dx in (-0.5, 0.5)
                for dz in (-1.3, 1.3)
            ]
            c.boxes(posts, f.plain((0.03, 0.075, 0.16), 0.5, 0.2))
            shelves = [Block((x, y, float(z)), (1.1, 0.07, 2.7)) for y in (0.25, 1.6, 2.95)]
            c.boxes(shelves, f.plain((0.42, 0.16, 0.03), 0.5, 0.2))
            for y in (0.29, 1.64, 2.99):
                for dz in (-0.85, 0.0, 0.85):
                    if chance.random() < 0.85:
                        size = float(chance.uniform(0.5, 0.78))
                        tone = ((0.30, 0.21, 0.12), (0.36, 0.27, 0.16), (0.22, 0.16, 0.10))[k % 3]
                        c.box(
                            (x, y + size / 2, float(z) + dz),
                            (size * 1.2, size, size),
                            f.PALE_BOARDS.tinted(tone),
                            (0, float(chance.normal(0, 0.06)), 0),
                            0.01,
                        )
    for x, z, size in ((2.0, -2.4, 0.9), (2.1, -3.5, 0.8), (-2.3, -5.0, 1.0)):
        c.box(
            (x, size / 2, z),
            (size, size, size),
            f.PALE_BOARDS.tinted((0.29, 0.20, 0.12)),
            (0, 0.2 * x, 0),
            0.01,
        )
    lamps = []
    for z in np.arange(r.back + 2.5, r.front, 4.2):
        for x in (-r.half * 0.35, r.half * 0.35):
            c.turned(
                (x, r.high - 1.75, float(z)),
                [(0.34, 0), (0.20, 0.16), (0.08, 0.26), (0.05, 0.42)],
                f.STEEL,
                18,
            )
            c.ball((x, r.high - 1.72, float(z)), 0.12, f.glowing((0.95, 0.98, 1.0), 9.0), 10)
            lamps.append(Lamp((x, r.high - 2.0, float(z)), (2.7, 2.75, 2.7), 0.4, 8.0))
    return tuple(lamps[:10])


def barn(c: Carpenter, r: Frame, brief: SetBrief) -> tuple[Lamp, ...]:
    """Hay in bales and a heap, stalls on one side, a ladder to a loft, tools on the wall, a lantern."""
    chance, hay = brief.accidents(), f.patterned((0.42, 0.30, 0.10), Pattern.GRASS, 2.0, 0.1, 0.03)
    wood = f.BEAM.tinted((0.20, 0.13, 0.075))
    for k in range(14):
        level, i = divmod(k, 6) if k < 12 else (2, k - 12)
        at = (-r.half + 0.75 + 0.08 * level, 0.25 + 0.48 * level, r.back + 1.0 + 1.12 * i + 0.3 * level)
        c.box(at, (0.85, 0.47, 1.08), hay, (0, float(chance.normal(0, 0.07)), 0), 0.06)
    for k in range(7):
        c.box(
            (0.6 + 1.0 * (k % 4), 0.25 + 0.48 * (k // 4), r.back + 0.7),
            (0.98, 0.47, 0.8),
            hay,
            (0, float(chance.normal(0, 0.06)), 0),
            0.06,
        )
    c.ball((-1.6, 0.0, r.back + 3.4), (1.5, 0.95, 1.3), hay, 22)
    for z in np.arange(r.back + 2.6, 0.5, 2.3):
        c.boxes([Block((r.half - 1.1, 0.35 + 0.24 * k, float(z)), (2.0, 0.15, 0.06)) for k in range(5)], wood)
        c.box((r.half - 2.15, 0.85, float(z)), (0.16, 1.7, 0.16), wood)
        c.boxes(
            [Block((r.half - 2.12, 0.35 + 0.24 * k, float(z) + 0.7), (0.05, 0.15, 1.25)) for k in range(4)],
            wood,
        )
    for z in np.arange(r.back + 0.4, r.front, 2.6):
        for s in (-1, 1):
            c.box((s * (r.half - 0.14), r.high * 0.29, float(z)), (0.22, r.high * 0.58, 0.22), wood)
            c.rod(
                (s * (r.half - 0.14), r.high * 0.40, float(z)),
                (s * (r.half - 1.1), r.high * 0.58, float(z)),
                0.09,
                wood,
                6,
            )
        c.box((0, r.high * 0.58, float(z)), (2 * r.half, 0.22, 0.20), wood)
    c.box(
        (0.8, r.high * 0.58 + 0.14, r.back + 1.2),
        (2 * r.half - 1.6, 0.06, 2.4),
        f.PALE_BOARDS.tinted((0.24, 0.16, 0.09)),
    )
    for k in range(9):
        c.rod(
            (1.0, 0.3 + 0.32 * k, r.back + 2.95 - 0.055 * k),
            (1.5, 0.3 + 0.32 * k, r.back + 2.95 - 0.055 * k),
            0.02,
            wood,
            6,
        )
    for x in (1.0, 1.5):
        c.rod((x, 0, r.back + 3.0), (x, r.high * 0.58 + 0.7, r.back + 2.45), 0.035, wood, 6)
    c.put(kitchenware.pot(0.16, 0.26), Spot((1.9, 0, -1.2)))
    c.rod((-r.half + 0.35, 0, 0.5), (-r.half + 0.18, 1.5, 0.4), 0.02, wood, 6)
    lamp: Vec = (r.half - 2.15, 1.85, r.back + 4.9)
    c.turned((lamp[0], lamp[1] - 0.14, lamp[2]), [(0.07, 0), (0.08, 0.03), (0.06, 0.06)], f.IRON, 12)
    c.ball(lamp, (0.055, 0.09, 0.055), f.glowing(f.CANDLE, 11.0), 12)
    return (
        Lamp(lamp, (2.4, 1.35, 0.55), 0.15, 6.5),
        Lamp((-0.6, r.high * 0.5, -1.5), (0.5, 0.36, 0.2), 0.5, 6.0),
    )


def attic(c: Carpenter, r: Frame, brief: SetBrief) -> tuple[Lamp, ...]:
    """Trunks, boxes, a covered chair, a picture leaned to the wall, a bare bulb."""
    chance, wood = brief.accidents(), f.BEAM
    for z in np.arange(r.back + 0.5, r.front, 1.35):
        for s in (-1, 1):
            c.rod((s * r.half, 0.62, float(z)), (0, r.high - 0.03, float(z)), 0.075, wood, 6)
        c.box((0, r.high * 0.74, float(z)), (r.half * 0.86, 0.13, 0.11), wood)
    c.rod((0, r.high - 0.08, r.back), (0, r.high - 0.08, r.front), 0.09, wood, 6)
    for k, (x, z) in enumerate(
        (
            (-1.75, r.back + 0.9),
            (-1.2, r.back + 0.7),
            (1.5, r.back + 0.8),
            (1.9, r.back + 2.2),
            (-1.9, r.back + 2.4),
            (1.75, -0.4),
        )
    ):
        size = float(chance.uniform(0.42, 0.62))
        tone: Color = ((0.30, 0.21, 0.12), (0.11, 0.055, 0.030), (0.06, 0.075, 0.06))[k % 3]
        c.box(
            (x, size * 0.4, z),
            (size * 1.5, size * 0.8, size),
            f.PALE_BOARDS.tinted(tone),
            (0, float(chance.normal(0, 0.25)), 0),
            0.02,
        )
        if k % 3 == 1:
            c.boxes(
                [Block((x + dx, size * 0.4, z), (0.05, size * 0.84, size * 1.03)) for dx in (-0.2, 0.2)],
                f.BRASS,
            )
        elif k < 4:
            c.box(
                (x + 0.05, size * 0.8 + 0.14, z),
                (size * 0.8, 0.28, size * 0.7),
                f.PALE_BOARDS.tinted((0.34, 0.25, 0.15)),
                (0, 0.4, 0),
                0.01,
            )
    c.put(furniture.armchair((0.46, 0.44, 0.40)), Spot((0.75, 0, r.back + 1.1), -0.4))
    c.tilted(furniture.picture(0.8, 0.6, brief.seed % 999), (-0.35, 0.36, r.back + 0.32), (-0.22, 0.15, 0.0))
    c.put(furniture.floor_lamp(False), Spot((-0.85, 0, r.back + 1.25)))
    c.rod((0.1, r.high - 0.1, -0.5), (0.1, 1.98, -0.5), 0.008, f.IRON)
    c.ball(
        (0.1, 1.93, -0.5),
        (0.045, 0.06, 0.045),
        f.glowing((1.0, 0.80, 0.50), 13.0 if brief.night else 0.6),
        12,
    )
    return (Lamp((0.1, 1.86, -0.5), (1.9, 1.25, 0.65), 0.12, 5.0),) if brief.night else ()
