"""What lies below ground is known by: a boiler, barrels, a painted coffin: for `chamber`.

Knows no walls but the room it is told; the middle stays free.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.props.food import kitchenware
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.sets.chambers.shops import GOODS
from filmkit.studio.animatic.sets.grounds.sights import Extra
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import Room
from filmkit.studio.animatic.world import Lamp, Material, Pattern

STEEL = f.BRIGHT_STEEL


def basement(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A boiler with pipes along the ceiling, shelves of jars, boxes, a bare bulb, stairs up."""
    iron, rust = (
        f.plain((0.10, 0.085, 0.075), 0.4, 0.2),
        f.patterned((0.24, 0.11, 0.06), Pattern.PLASTER, 3.0),
    )
    c.turned(
        (2.5, 0, room.back + 1.2),
        [(0.62, 0), (0.66, 0.1), (0.66, 1.5), (0.4, 1.8), (0.16, 1.9), (0.15, 2.6)],
        rust,
        26,
    )
    c.box((2.5, 0.55, room.back + 1.86), (0.5, 0.42, 0.08), iron, bevel=0.02)
    c.box((2.5, 0.55, room.back + 1.91), (0.34, 0.22, 0.02), f.glowing((1.0, 0.36, 0.06), 4.0))
    for y in (1.05, 1.3):
        c.post((2.3 + y * 0.15, y, room.back + 1.85), 0.09, 0.04, f.BRASS, 16, (math.pi / 2, 0, 0))
    for z, y in ((room.back + 1.2, 2.42), (-1.5, 2.46), (room.back + 2.4, 2.38)):
        c.rod((room.left, y, z), (room.right, y, z), 0.07, rust if z < -2 else f.COPPER, 10)
    for x in (-1.6, 1.4):
        c.rod((x, 2.44, room.back), (x, 2.44, room.front), 0.05, iron, 8)
    c.boxes([Block((x, 2.5, 0), (0.16, 0.2, 2 * room.front)) for x in (-2.8, -0.9, 1.0, 2.9)], f.BEAM)
    for k, y in enumerate((0.4, 0.95, 1.5, 2.0)):
        c.box((-1.2, y, room.back + 0.3), (2.6, 0.04, 0.4), f.PALE_BOARDS)
        for j in range(9):
            if (j * 3 + k) % 5:
                c.put(
                    kitchenware.jar(0.08, 0.2, GOODS[(j + k) % 7]),
                    Spot((-2.3 + 0.28 * j, y + 0.02, room.back + 0.3)),
                )
    c.boxes(
        [Block((-2.5 + s * 0.0, 1.1, room.back + 0.3), (0.05, 2.2, 0.4)) for s in (0,)]
        + [Block((0.1, 1.1, room.back + 0.3), (0.05, 2.2, 0.4))],
        f.BEAM,
    )
    card = f.plain((0.34, 0.24, 0.14))
    for x, z, s in (
        (1.3, room.back + 0.6, 0.6),
        (1.35, room.back + 1.3, 0.5),
        (-3.4, -2.4, 0.7),
        (-3.2, -1.5, 0.5),
        (3.3, -1.8, 0.55),
    ):
        c.box((x, s / 2, z), (s, s * 0.9, s), card, (0, x, 0))
    for k in range(8):
        c.box(
            (room.left + 0.5, 0.16 + 0.29 * k, -0.9 - 0.3 * k),
            (0.95, 0.07, 0.34),
            f.PALE_BOARDS.tinted((0.24, 0.165, 0.10)),
        )
    c.rod((room.left + 1.0, 0.9, -0.7), (room.left + 1.0, 3.1, -3.2), 0.035, f.BEAM, 6)
    c.rod((0.3, room.height, -0.9), (0.3, 2.12, -0.9), 0.008, f.IRON)
    c.ball((0.3, 2.06, -0.9), (0.045, 0.06, 0.045), f.glowing((1.0, 0.80, 0.50), 14.0), 12)
    return Extra(
        (
            Lamp((0.3, 2.0, -0.9), (2.6, 1.75, 0.9), 0.1, 6.0),
            Lamp((2.5, 0.6, room.back + 2.1), (1.8, 0.6, 0.1), 0.2, 3.0),
        )
    )


def wine_cellar(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Barrels on both sides under a low vault, bottles in a rack, candles."""
    wood = f.patterned((0.26, 0.15, 0.075), Pattern.PLANKS, 7.0, 0.3, 0.1)
    for s in (-1, 1):
        for z in np.arange(-1.6, room.back + 0.8, -1.5):
            for y, x in ((0.62, s * (room.right - 0.9)), (1.75, s * (room.right - 0.8))):
                profile = [(0.46, -0.6), (0.55, -0.25), (0.57, 0.0), (0.55, 0.25), (0.46, 0.6)]
                c.turned((x, y, float(z)), profile, wood, 22, (0, 0, math.pi / 2))
                c.post(
                    (x - s * 0.56, y, float(z)),
                    0.44,
                    0.03,
                    wood.tinted((0.30, 0.18, 0.09)),
                    22,
                    (0, 0, s * math.pi / 2),
                )
                for d in (-0.42, -0.2, 0.2, 0.42):
                    c.part(
                        primitives.torus(0.55 - 0.25 * d * d, 0.018, 24, 5),
                        f.IRON,
                        (x + d, y, float(z)),
                        (0, 0, math.pi / 2),
                    )
                c.ball((x - s * 0.62, y - 0.2, float(z)), 0.04, f.BRASS, 8)
    for z in np.arange(1.0, room.back, -2.6):
        bow = [
            (-(room.right) * math.cos(a), 1.7 + 1.25 * math.sin(a), float(z))
            for a in np.linspace(0, math.pi, 15)
        ]
        c.tube(bow, 0.16, f.STONE.tinted((0.28, 0.23, 0.18)), 8)
    glass = f.plain((0.02, 0.045, 0.02), 0.95, 0.6)
    for j in range(8):
        for i in range(6):
            c.post(
                (-1.2 + 0.34 * j, 0.5 + 0.3 * i, room.back + 0.1), 0.045, 0.32, glass, 10, (math.pi / 2, 0, 0)
            )
    lamps = []
    for x, z in ((-0.9, -2.6), (1.0, -4.6), (-0.8, -6.8)):
        c.put(kitchenware.candle(0.18, True), Spot((x * 2.0, 2.34, z)))
        lamps.append(Lamp((x * 1.4, 2.3, z), (2.2, 1.25, 0.5), 0.15, 5.0))
    return Extra((*lamps, Lamp((0.8, 2.2, 0.8), (1.5, 0.9, 0.4), 0.2, 4.0)))


def tomb(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A painted coffin on its dais between two seated figures, signs on the walls, torches, jars of gold."""
    gold = Finish((0.56, 0.38, 0.10), Material(0.8, 0.6, reflect=0.3, metal=0.6))
    stone = f.patterned((0.38, 0.29, 0.18), Pattern.STONE, 1.4)
    for k in range(3):
        c.box((0.3, 0.12 + 0.22 * k, room.back + 2.2), (4.0 - 0.6 * k, 0.24, 2.4 - 0.3 * k), stone)
    c.box((0.3, 1.0, room.back + 2.2), (2.5, 0.6, 1.0), stone, bevel=0.05)
    blue = f.plain((0.03, 0.09, 0.26), 0.6, 0.3)
    c.ball((0.3, 1.36, room.back + 2.2), (1.12, 0.30, 0.42), gold, 26)
    c.ball((-0.72, 1.48, room.back + 2.2), (0.27, 0.28, 0.28), gold, 18)
    for k in range(6):
        c.part(
            primitives.torus(0.40 - 0.02 * k, 0.03, 24, 6),
            blue,
            (-0.2 + 0.24 * k, 1.37, room.back + 2.2),
            (0, 0, math.pi / 2),
        )
    for s in (-1, 1):
        x = 0.3 + s * 3.0
        c.box((x, 0.5, room.back + 0.9), (1.1, 1.0, 1.2), stone)
        c.box((x, 1.55, room.back + 0.7), (0.8, 1.2, 0.5), stone, bevel=0.08)
        c.boxes(
            [Block((x + d, 0.62, room.back + 1.6), (0.28, 1.25, 0.3)) for d in (-0.22, 0.22)]
            + [Block((x + d, 1.12, room.back + 1.3), (0.28, 0.26, 0.8)) for d in (-0.22, 0.22)],
            stone,
        )
        c.ball((x, 2.42, room.back + 0.75), (0.24, 0.30, 0.26), stone, 16)
        c.box((x, 2.38, room.back + 0.66), (0.78, 0.62, 0.2), blue, bevel=0.1)
        c.turned(
            (x - s * 1.2, 0, room.back + 1.2),
            [(0.18, 0), (0.30, 0.35), (0.26, 0.6), (0.12, 0.72), (0.16, 0.78)],
            gold,
            20,
        )
    chance = brief.accidents()
    inks = (f.plain((0.04, 0.12, 0.22)), f.plain((0.36, 0.08, 0.04)), f.plain((0.03, 0.03, 0.025)), gold)
    for row in range(5):
        rows: list[list[Block]] = [[] for _ in inks]
        for k in range(26):
            z, y = room.back + 0.4 + 0.44 * k, 1.0 + 0.46 * row
            w, h = float(chance.uniform(0.05, 0.26)), float(chance.uniform(0.05, 0.26))
            rows[int(chance.integers(4))].append(Block((room.right - 0.012, y, z), (0.02, h, w)))
            if k < 19:
                rows[int(chance.integers(4))].append(
                    Block((-4.1 + 0.44 * k, y, room.back + 0.012), (w, h, 0.02))
                )
            rows[int(chance.integers(4))].append(Block((room.left + 0.012, y, z), (0.02, h, w)))
        for blocks, ink in zip(rows, inks, strict=True):
            c.boxes(blocks, ink)
    lamps = []
    for x, z in (
        (-1.9, room.back + 2.8),
        (2.6, room.back + 2.8),
        (room.left + 0.4, 0.4),
        (room.right - 0.4, 0.4),
    ):
        c.turned((x, 0, z), [(0.2, 0), (0.05, 0.05), (0.05, 1.3), (0.18, 1.42), (0.2, 1.5)], gold, 12)
        c.ball((x, 1.62, z), (0.11, 0.2, 0.11), f.glowing((1.0, 0.42, 0.09), 9.0), 12)
        lamps.append(Lamp((x, 1.8, z), (4.2, 1.9, 0.55), 0.2, 6.5))
    return Extra(tuple(lamps))
