"""What fills a great room, kind by kind: pews and altar, shelves and desks, chandeliers, rows of seats, hay.

Knows no walls but the measures it is told. Every fitting is seen from +z and leaves the middle aisle free.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.props.food import kitchenware
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Lamp, Material, Mesh, Pattern, Vec

GILT = Finish((0.46, 0.32, 0.12), Material(0.85, 0.6, reflect=0.3, metal=0.6))
RED: Color = (0.20, 0.016, 0.022)


@dataclass(frozen=True, slots=True)
class Frame:
    """A great room's measures: half its width, its back and front, its height."""

    half: float
    back: float
    front: float
    high: float


Fitting = Callable[[Carpenter, Frame, SetBrief], tuple[Lamp, ...]]
"""Puts things up and tells the lamps among them."""


def burning(color: Color, strength: float) -> Color:
    """A lamp's colour at a strength."""
    return (color[0] * strength, color[1] * strength, color[2] * strength)


def church(c: Carpenter, r: Frame, brief: SetBrief) -> tuple[Lamp, ...]:
    """Pews, columns with arches, an altar with candles under a cross, coloured windows behind it."""
    stone = f.patterned((0.40, 0.37, 0.32), Pattern.PLASTER, 2.0, 0.2, 0.08)
    pew, side = furniture.bench(r.half * 0.62), r.half * 0.46
    for z in np.arange(r.back + 5.2, -1.3, 1.15):
        c.put(pew, *(Spot((s * side, 0, float(z)), math.pi) for s in (-1, 1)))
    for z in np.arange(r.back + 3.4, r.front - 1.0, 3.6):
        for s in (-1, 1):
            column(c, (s * (r.half - 1.15), 0, float(z)), 0.30, r.high * 0.52, stone)
            bow = [
                (
                    s * (r.half - 1.15 - 0.0),
                    r.high * 0.52 + 1.15 * math.sin(a),
                    float(z) + 1.8 - 1.8 * math.cos(a),
                )
                for a in np.linspace(0, math.pi, 11)
            ]
            c.tube(bow, 0.17, stone, 8)
        over = [
            (-(r.half - 1.15) * math.cos(a), r.high * 0.52 + r.high * 0.44 * math.sin(a), float(z))
            for a in np.linspace(0, math.pi, 17)
        ]
        c.tube(over, 0.14, stone, 8)
    z = r.back + 1.7
    for k in range(3):
        c.box(
            (0, 0.08 + 0.16 * k, z - 0.1 * k),
            (5.2 - 0.7 * k, 0.16, 3.0 - 0.7 * k),
            f.STONE.tinted((0.34, 0.31, 0.27)),
        )
    c.box((0, 0.94, z - 0.2), (2.2, 0.96, 0.8), f.TABLECLOTH, bevel=0.02)
    c.box((0, 0.90, z + 0.21), (0.5, 0.80, 0.02), f.RED_CARPET)
    c.boxes(
        [Block((0, 3.15, z - 0.75), (0.14, 2.3, 0.10)), Block((0, 3.65, z - 0.75), (1.15, 0.14, 0.10))], GILT
    )
    for x in (-0.85, -0.6, 0.6, 0.85):
        c.put(kitchenware.candle(0.34, True), Spot((x, 1.42, z - 0.2)))
    for x, high in ((-2.0, 3.6), (0.0, 4.6), (2.0, 3.6)):
        _lancet(c, (x, 2.1, r.back + 0.06), 0.62, high, brief)
    c.box((0, 0.01, -0.5), (1.25, 0.02, r.front - r.back - 5.0), f.RED_CARPET)
    warm = (1.0, 0.62, 0.28)
    sides = [
        Lamp((s * (r.half - 1.5), 2.6, float(k)), burning(warm, 0.9), 0.3, 5.0)
        for k in np.arange(r.back + 5, r.front, 5.4)
        for s in (-1, 1)
    ]
    for lamp in sides:
        c.put(kitchenware.candle(0.12, True), Spot((lamp.position[0], 2.45, lamp.position[2])))
    return (
        Lamp((0, 2.0, z + 0.4), burning(warm, 2.6), 0.4, 7.0),
        Lamp((0, 4.0, r.back + 1.6), (0.5, 0.55, 0.8), 0.8, 8.0),
        *sides[:8],
    )


def _lancet(c: Carpenter, at: Vec, wide: float, high: float, brief: SetBrief) -> None:
    """A pointed window of coloured panes, brighter by day."""
    glow = 0.55 if brief.night else 2.6
    hues: tuple[Color, ...] = (
        (0.10, 0.22, 0.85),
        (0.85, 0.10, 0.08),
        (0.95, 0.62, 0.10),
        (0.10, 0.55, 0.28),
        (0.55, 0.75, 0.95),
    )
    rows = int(high / 0.34)
    for j in range(rows):
        t = j / rows
        span = wide * (1.0 if t < 0.68 else math.sqrt(max(0.0, 1 - ((t - 0.68) / 0.32) ** 1.7)))
        for i in range(4):
            x = at[0] - span / 2 + span * (i + 0.5) / 4
            hue = hues[(i * 3 + j * 2 + (i * j) % 3 + int(at[0])) % 5]
            c.box((x, at[1] + 0.34 * (j + 0.5), at[2]), (span / 4 - 0.02, 0.32, 0.03), f.glowing(hue, glow))


def column(c: Carpenter, at: Vec, radius: float, high: float, finish: Finish) -> None:
    """A round column with foot and capital."""
    r = radius
    profile = [
        (r * 1.6, 0),
        (r * 1.6, 0.2),
        (r * 1.25, 0.28),
        (r, 0.40),
        (r * 0.9, high - 0.45),
        (r * 1.0, high - 0.40),
        (r * 1.5, high - 0.1),
        (r * 1.55, high),
        (0, high),
    ]
    c.turned(at, profile, finish, 20)


def book_wall(width: float, height: float, seed: int) -> Mesh:
    """A bookcase seen from afar: its books thicker and fewer than one sits beside."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    levels = round(height / 0.37)
    step = height / levels
    boards = [Block((0, step * i, 0), (width, 0.03, 0.28)) for i in range(levels + 1)]
    c.boxes(
        [*boards, Block((0, height / 2, -0.14), (width, height, 0.015))]
        + [Block((s * width / 2, height / 2, 0), (0.05, height, 0.30)) for s in (-1, 1)],
        f.DARK_OAK,
    )
    tones: tuple[Color, ...] = (
        (0.20, 0.04, 0.03),
        (0.05, 0.09, 0.13),
        (0.08, 0.12, 0.06),
        (0.30, 0.22, 0.12),
        (0.16, 0.08, 0.04),
    )
    rows: list[list[Block]] = [[] for _ in tones]
    for level in range(levels):
        x = -width / 2 + 0.04
        while x < width / 2 - 0.12:
            thick, tall = float(chance.uniform(0.045, 0.10)), step * float(chance.uniform(0.66, 0.88))
            rows[int(chance.integers(len(tones)))].append(
                Block((x + thick / 2, level * step + 0.015 + tall / 2, 0.02), (thick * 0.92, tall, 0.19))
            )
            x += thick
    for blocks, tone in zip(rows, tones, strict=True):
        c.boxes(blocks, f.plain(tone, 0.3, 0.12))
    return c.done()


def library(c: Carpenter, r: Frame, brief: SetBrief) -> tuple[Lamp, ...]:
    """Two storeys of books with a gallery, a ladder, long tables with green lamps and chairs."""
    low = [book_wall(2.2, 2.7, brief.seed % 1000 + i) for i in range(3)]
    high = [book_wall(2.2, 2.2, brief.seed % 1000 + 7 + i) for i in range(2)]
    for i, z in enumerate(np.arange(r.back + 1.3, r.front - 1.2, 2.28)):
        c.put(low[i % 3], Spot((r.half - 0.16, 0, float(z)), -math.pi / 2))
        c.put(high[i % 2], Spot((r.half - 0.16, 3.02, float(z)), -math.pi / 2))
        if i % 2:
            c.put(low[(i + 1) % 3], Spot((-r.half + 0.16, 0, float(z)), math.pi / 2))
    for i, x in enumerate(np.arange(-r.half + 1.35, r.half - 0.9, 2.28)):
        c.put(low[(i + 2) % 3], Spot((float(x), 0, r.back + 0.16)))
        c.put(high[i % 2], Spot((float(x), 3.02, r.back + 0.16)))
    wood = f.DARK_OAK
    for s, at in (("x", r.half - 0.62), ("z", r.back + 0.62)):
        long = (r.front - r.back) if s == "x" else 2 * r.half
        where: Vec = (at, 2.90, (r.back + r.front) / 2) if s == "x" else (0.0, 2.90, at)
        size: Vec = (1.15, 0.12, long) if s == "x" else (long, 0.12, 1.15)
        c.box(where, size, wood)
        n = int(long / 0.22)
        edge = at - 0.55 if s == "x" else at + 0.55
        posts = []
        for k in range(n):
            u = -long / 2 + long * (k + 0.5) / n
            posts.append(
                Block((edge, 3.38, where[2] + u) if s == "x" else (u, 3.38, edge), (0.03, 0.84, 0.03))
            )
        rail = Block(
            (edge, 3.82, where[2]) if s == "x" else (0, 3.82, edge),
            (0.06, 0.05, long) if s == "x" else (long, 0.05, 0.06),
        )
        c.boxes([*posts, rail], f.BRASS)
    for k in range(11):
        c.rod(
            (r.half - 1.05 + 0.05 * k, 0.25 + 0.26 * k, r.back + 3.6),
            (r.half - 1.05 + 0.05 * k, 0.25 + 0.26 * k, r.back + 4.1),
            0.016,
            wood,
            6,
        )
    for z in (r.back + 3.6, r.back + 4.1):
        c.rod((r.half - 1.10, 0.0, z), (r.half - 0.50, 3.0, z), 0.026, wood, 6)
    lamps = _reading_tables(c, wood, brief.night)
    over = [Lamp((x, 3.9, z), (1.3, 0.88, 0.48), 0.4, 6.5) for x in (-1.6, 1.6) for z in (-1.5, -6.0)]
    for lamp in over:
        c.put(furniture.pendant(True, r.high - 4.1), Spot((lamp.position[0], 4.0, lamp.position[2])))
    return (*lamps, *over) if brief.night else tuple(lamps[:4])


def _reading_tables(c: Carpenter, wood: Finish, night: bool) -> list[Lamp]:
    """Four long tables with green lamps, chairs and books."""
    lamps: list[Lamp] = []
    chair = furniture.chair()
    for x in (-1.75, 1.75):
        for z in (-2.6, -5.6):
            c.put(furniture.table(1.1, 2.3, 0.76, wood), Spot((x, 0, z)))
            for dz in (-0.6, 0.6):
                green_lamp(c, (x, 0.76, z + dz), night)
                lamps.append(Lamp((x, 1.12, z + dz), (0.85, 0.62, 0.32), 0.12, 2.6))
                c.put(
                    chair, Spot((x - 0.72, 0, z + dz), math.pi / 2), Spot((x + 0.72, 0, z + dz), -math.pi / 2)
                )
            c.put(furniture.open_book(), Spot((x - 0.25, 0.76, z + 0.1), 1.4))
            for k in range(4):
                c.box(
                    (x + 0.25, 0.78 + 0.036 * k, z - 0.2),
                    (0.17, 0.034, 0.24),
                    f.plain(
                        ((0.20, 0.04, 0.03), (0.05, 0.09, 0.13), (0.30, 0.22, 0.12), (0.08, 0.12, 0.06))[k]
                    ),
                    (0, 0.3 * k, 0),
                )
    return lamps


def green_lamp(c: Carpenter, at: Vec, lit: bool) -> None:
    """A reading lamp of brass with a green shade."""
    x, y, z = at
    c.turned(at, [(0.09, 0), (0.08, 0.02), (0.014, 0.035), (0.012, 0.32)], f.BRASS, 16)
    shade = f.glowing((0.05, 0.34, 0.13), 1.6) if lit else f.plain((0.012, 0.11, 0.045), 0.95, 0.6)
    c.ball((x, y + 0.35, z), (0.085, 0.055, 0.17), shade, 18)
    c.box((x, y + 0.325, z), (0.11, 0.02, 0.26), f.glowing((1.0, 0.80, 0.48), 6.0 if lit else 0.8))


def ballroom(c: Carpenter, r: Frame, brief: SetBrief) -> tuple[Lamp, ...]:
    """Gilt pilasters and tall mirrors, chandeliers in a row, a few chairs along the walls."""
    white = f.plain((0.58, 0.55, 0.47), 0.4, 0.15)
    for z in np.arange(r.back + 1.5, r.front - 1.0, 3.0):
        s = 1
        column(c, (s * (r.half - 0.36), 0, float(z)), 0.22, r.high - 0.7, white)
        c.box((r.half - 0.05, 2.6, float(z) + 1.5), (0.06, 3.7, 1.55), GILT, bevel=0.02)
        c.box(
            (r.half - 0.085, 2.6, float(z) + 1.5),
            (0.02, 3.4, 1.30),
            Finish((0.30, 0.31, 0.32), Material(1.0, 0.9, reflect=0.75)),
        )
        c.put(furniture.chair(GILT), Spot((r.half - 0.65, 0, float(z) + 0.75), -math.pi / 2))
    for x in np.arange(-r.half + 1.6, r.half, 2.6):
        column(c, (float(x), 0, r.back + 0.36), 0.22, r.high - 0.7, white)
    for x in np.arange(-r.half + 2.9, r.half - 1.0, 2.6):
        c.box((float(x), 2.55, r.back + 0.05), (1.55, 3.7, 0.06), RED_DRAPE)
        c.box(
            (float(x), 2.55, r.back + 0.09),
            (1.05, 3.3, 0.03),
            f.glowing((0.05, 0.07, 0.14), 1.0) if brief.night else f.glowing((0.8, 0.9, 1.0), 1.5),
        )
    for side in (-1, 1):
        c.box(
            (side * (r.half - 0.1), r.high - 0.55, (r.back + r.front) / 2),
            (0.4, 0.35, r.front - r.back),
            GILT,
            bevel=0.05,
        )
    c.box((0, r.high - 0.55, r.back + 0.1), (2 * r.half, 0.35, 0.4), GILT, bevel=0.05)
    lamps = []
    for z in (1.0, -3.6, -8.2):
        chandelier(c, (0.0, r.high - 1.9, z))
        lamps.append(Lamp((0.0, r.high - 1.9, z), (4.6, 3.3, 1.75), 0.7, 10.0))
    for z in np.arange(r.back + 1.5, r.front - 1.0, 6.0):
        lamps.append(Lamp((r.half - 0.7, 2.6, float(z)), (0.8, 0.52, 0.25), 0.3, 3.6))
        c.ball((r.half - 0.62, 2.75, float(z)), 0.06, f.glowing(f.LAMPLIGHT, 9.0), 10)
    return tuple(lamps)


RED_DRAPE = f.patterned(RED, Pattern.FABRIC, 1.0, 0.25, 0.08)


def chandelier(c: Carpenter, at: Vec) -> None:
    """Two rings of candles on gilt arms, glass drops under them."""
    x, y, z = at
    c.rod((x, y, z), (x, y + 1.9, z), 0.02, GILT, 8)
    c.turned(
        (x, y - 0.55, z), [(0, 0), (0.10, 0.1), (0.05, 0.3), (0.14, 0.5), (0.05, 0.9), (0.03, 1.1)], GILT, 16
    )
    ice = f.glowing((1.0, 0.86, 0.62), 2.0)
    for radius, up, count in ((0.82, 0.0, 12), (0.48, 0.42, 8)):
        c.part(primitives.torus(radius, 0.018, 36, 6), GILT, (x, y + up, z))
        for k in range(count):
            a = math.tau * k / count
            px, pz = x + radius * math.cos(a), z + radius * math.sin(a)
            c.rod((x, y + up - 0.14, z), (px, y + up, pz), 0.010, GILT, 5)
            c.post((px, y + up, pz), 0.014, 0.12, f.plain((0.7, 0.66, 0.55)), 6)
            c.ball((px, y + up + 0.16, pz), (0.018, 0.04, 0.018), f.glowing(f.LAMPLIGHT, 20.0), 8)
            c.ball((px, y + up - 0.08, pz), (0.014, 0.045, 0.014), ice, 6)


def theatre(c: Carpenter, r: Frame, brief: SetBrief) -> tuple[Lamp, ...]:
    """Rows of red seats before a stage with its curtain half open."""
    seat = _seat()
    for row in range(7):
        z = -1.4 - 1.05 * row
        for s in (-1, 1):
            for k in range(int((r.half - 1.6) / 0.62)):
                c.put(seat, Spot((s * (0.95 + 0.62 * k), 0, z), math.pi))
    back = r.back + 4.2
    c.box((0, 0.5, r.back + 2.1), (2 * r.half, 1.0, 4.2), f.PALE_BOARDS.tinted((0.24, 0.15, 0.085)))
    c.box((0, 0.52, back + 0.02), (2 * r.half, 1.04, 0.06), f.DARK_OAK)
    wide, tall = r.half - 1.0, r.high - 1.4
    c.boxes(
        [Block((s * (wide + 0.5), r.high / 2, back), (1.0, r.high, 0.4)) for s in (-1, 1)]
        + [Block((0, tall + 0.75, back), (2 * r.half, 1.5, 0.4))],
        f.PLASTER.tinted((0.34, 0.22, 0.13)),
    )
    c.boxes(
        [Block((s * wide, tall / 2 + 0.5, back + 0.22), (0.22, tall - 0.9, 0.12)) for s in (-1, 1)]
        + [Block((0, tall, back + 0.22), (2 * wide + 0.2, 0.24, 0.12))],
        GILT,
    )
    for s in (-1, 1):
        for k in range(14):
            x = s * (wide - 0.11 - 0.145 * k * 0.62)
            c.turned((x, 1.0, back - 0.25 - 0.05 * (k % 2)), [(0.085, 0), (0.085, tall - 1.0)], RED_DRAPE, 8)
    c.boxes([Block((0, tall - 0.35, back - 0.12), (2 * wide, 0.8, 0.16))], RED_DRAPE)
    c.box((0, 2.6, r.back + 0.3), (2 * r.half, 5.2, 0.1), f.PLASTER.tinted((0.06, 0.08, 0.14)))
    spots = tuple(
        Lamp((x, r.high - 1.1, back + 1.2), burning(hue, 6.5), 0.3, 9.0, (-0.16 * x, -0.86, -0.6), 0.86)
        for x, hue in ((-2.2, (1.0, 0.75, 0.45)), (2.2, (0.65, 0.80, 1.0)), (0.0, (1.0, 0.9, 0.75)))
    )
    walls = []
    for z in (-1.5, -5.0):
        for s in (-1, 1):
            c.ball((s * (r.half - 0.2), 2.6, z), 0.09, f.glowing(f.LAMPLIGHT, 8.0), 10)
            walls.append(Lamp((s * (r.half - 0.5), 2.6, z), (0.75, 0.46, 0.20), 0.3, 4.5))
    return (*spots, *walls, Lamp((0, 3.2, r.back + 2.4), (1.8, 1.4, 1.0), 0.6, 6.0))


def _seat() -> Mesh:
    c = Carpenter()
    cloth = RED_DRAPE
    c.box((0, 0.42, 0.05), (0.48, 0.10, 0.44), cloth, bevel=0.04)
    c.box((0, 0.74, -0.20), (0.50, 0.62, 0.10), cloth, (-0.14, 0, 0), 0.045)
    c.boxes([Block((s * 0.28, 0.32, 0.0), (0.05, 0.64, 0.42)) for s in (-1, 1)], f.DARK_OAK)
    return c.done()
