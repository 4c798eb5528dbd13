"""What shops are known by: shelves full of goods, counters, ovens, mirrors, machines: fittings for `chamber`.

Knows no walls but the room it is told. The middle, from -0.9 to 0.9 in x and -0.5 to 1.2 in z, stays free.
"""

import math
from collections.abc import Callable, Sequence

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.props.food import food
from filmkit.studio.animatic.props.land import gardens
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making import lettering
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.grounds.sights import Extra
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import Room
from filmkit.studio.animatic.world import Color, Lamp, Material, Mesh, Vec

Fit = Callable[[Carpenter, Room, SetBrief], Extra]
GOODS: tuple[Color, ...] = (
    (0.50, 0.06, 0.04), (0.55, 0.40, 0.05), (0.06, 0.18, 0.42), (0.10, 0.34, 0.12), (0.58, 0.56, 0.52),
    (0.40, 0.16, 0.05),
    (0.30, 0.06, 0.26),
)  # fmt: skip
PALE = f.plain((0.58, 0.58, 0.56), 0.5, 0.2)
GLASS_EDGE = Finish((0.34, 0.40, 0.41), Material(0.98, 0.8, reflect=0.4))


def tubes(
    c: Carpenter, room: Room, xs: Sequence[float], step: float = 2.6, strength: float = 2.0
) -> tuple[Lamp, ...]:
    """Rows of fluorescent tubes under the ceiling, and the light of some of them."""
    lamps = []
    for x in xs:
        for z in np.arange(room.back + 1.2, room.front - 0.4, step):
            c.box((x, room.height - 0.06, float(z)), (0.34, 0.08, 1.3), PALE)
            c.box((x, room.height - 0.105, float(z)), (0.26, 0.02, 1.2), f.glowing((0.94, 1.0, 0.98), 5.0))
            lamps.append(
                Lamp((x, room.height - 0.3, float(z)), (strength, strength * 1.06, strength), 0.5, 6.5)
            )
    return tuple(lamps[:12])


def shelf_run(length: float, high: float, seed: int, lit: bool = False) -> Mesh:
    """A shelf along x full of packets, jars and bottles, seen from +z."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    levels = max(3, round(high / 0.42))
    step = high / levels
    c.boxes(
        [Block((0, step * k + 0.08, -0.02), (length, 0.035, 0.46)) for k in range(levels + 1)]
        + [Block((0, high / 2, -0.25), (length, high, 0.03))],
        PALE,
    )
    c.boxes(
        [Block((0, step * k + 0.075, 0.215), (length, 0.06, 0.01)) for k in range(levels)],
        f.plain((0.60, 0.50, 0.08)),
    )
    rows: list[list[Block]] = [[] for _ in GOODS]
    for k in range(levels):
        x = -length / 2 + 0.06
        while x < length / 2 - 0.15:
            wide, tall = float(chance.uniform(0.10, 0.24)), step * float(chance.uniform(0.5, 0.85))
            tint, repeat = int(chance.integers(len(GOODS))), int(chance.integers(2, 5))
            for _ in range(repeat):
                if x < length / 2 - 0.15:
                    rows[tint].append(
                        Block((x + wide / 2, step * k + 0.10 + tall / 2, 0.08), (wide * 0.92, tall, 0.22))
                    )
                    x += wide
    for blocks, tint_ in zip(rows, GOODS, strict=True):
        c.boxes(blocks, f.plain(tint_, 0.5, 0.2))
    return c.done()


def supermarket(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Aisles of full shelves, signs that hang over them, fruit in front, a trolley."""
    run = [shelf_run(2.4, 2.0, brief.seed % 997 + k) for k in range(4)]
    for n, x in enumerate((-4.3, -1.9, 2.3, 4.6)):
        for i, z in enumerate(np.arange(-3.2, room.back + 1.6, -2.42)):
            for s in (-1, 1):
                c.put(run[(i + n + (s > 0)) % 4], Spot((x + s * 0.27, 0, float(z)), s * math.pi / 2))
        c.put(run[n], Spot((x, 0, -1.92)))
    for i, x in enumerate(np.arange(-4.8, 5.0, 2.42)):
        c.put(run[i % 4], Spot((float(x), 0, room.back + 0.3)))
    for n, x in enumerate((-3.1, 0.2, 3.45)):
        c.box((x, 3.05, -3.6), (1.5, 0.42, 0.06), f.plain((0.05, 0.30, 0.14), 0.5, 0.2))
        name = lettering.lettering(("BREAD", "FRUIT", "MILK")[n], 0.2)
        c.part(name, f.plain((0.66, 0.66, 0.62)), (x, 2.95, -3.55))
        c.boxes([Block((x + s * 0.6, 3.5, -3.6), (0.02, 0.6, 0.02)) for s in (-1, 1)], f.IRON)
    for x, tint in (
        (-3.6, (0.50, 0.05, 0.03)),
        (-2.5, (0.58, 0.26, 0.03)),
        (3.0, (0.20, 0.36, 0.06)),
        (4.1, (0.56, 0.46, 0.06)),
    ):
        c.box((x, 0.42, -0.6), (1.0, 0.84, 0.8), f.OAK)
        for k in range(30):
            c.ball(
                (x - 0.4 + 0.16 * (k % 6), 0.92 + 0.05 * (k % 2), -0.88 + 0.14 * (k // 6)),
                0.085,
                f.plain(tint, 0.6, 0.3),
                8,
            )
    _trolley(c, (1.7, 0.0, -0.9), 0.5)
    return Extra(tubes(c, room, (-3.1, 0.2, 3.45), 3.0, 2.0))


def _trolley(c: Carpenter, at: tuple[float, float, float], yaw: float) -> None:
    t, wire = Carpenter(), f.BRIGHT_STEEL
    for y, w in ((0.45, 0.38), (0.62, 0.44), (0.80, 0.48), (0.95, 0.52)):
        t.boxes(
            [Block((s * w / 2, y, 0), (0.015, 0.015, 0.85)) for s in (-1, 1)]
            + [Block((0, y, s * 0.42), (w, 0.015, 0.015)) for s in (-1, 1)],
            wire,
        )
    t.boxes(
        [
            Block((0.26 * math.cos(a), 0.7, 0.42 * math.sin(a)), (0.012, 0.5, 0.012))
            for a in np.linspace(0, math.tau, 29)
        ],
        wire,
    )
    t.boxes([Block((0, 0.46, z), (0.38, 0.012, 0.012)) for z in np.linspace(-0.4, 0.4, 11)], wire)
    t.box((0, 1.0, -0.5), (0.52, 0.05, 0.05), f.plain((0.5, 0.04, 0.03)))
    t.boxes([Block((s * 0.22, 0.25, z), (0.03, 0.4, 0.03)) for s in (-1, 1) for z in (-0.38, 0.38)], wire)
    for s in (-1, 1):
        for z in (-0.4, 0.4):
            t.ball((s * 0.22, 0.06, z), (0.03, 0.06, 0.06), f.IRON, 10)
    c.put(t.done(), Spot(at, yaw))


def pharmacy(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """White shelves of small packets, a counter with a till, a green cross."""
    for k, x in enumerate((-2.9, -0.5, 1.9)):
        c.put(shelf_run(2.4, 2.3, brief.seed % 997 + k), Spot((x + 0.5, 0, room.back + 0.3)))
    for k, z in enumerate((-3.0, -0.6)):
        c.put(shelf_run(2.4, 2.1, brief.seed % 997 + 5 + k), Spot((room.right - 0.3, 0, z), -math.pi / 2))
        c.put(shelf_run(2.4, 2.1, brief.seed % 997 + 8 + k), Spot((room.left + 0.3, 0, z), math.pi / 2))
    c.box((0.4, 0.5, -2.3), (4.2, 1.0, 0.6), PALE, bevel=0.02)
    c.box((0.4, 1.02, -2.3), (4.4, 0.05, 0.75), f.plain((0.10, 0.34, 0.20), 0.7, 0.3))
    c.box((1.5, 1.2, -2.25), (0.4, 0.3, 0.35), f.plain((0.05, 0.055, 0.06), 0.5, 0.2), (-0.3, 0, 0))
    green = f.glowing((0.06, 0.85, 0.30), 3.2)
    c.boxes([Block((0.9, 2.62, -3.6), (0.62, 0.2, 0.1)), Block((0.9, 2.62, -3.6), (0.2, 0.62, 0.1))], green)
    c.boxes([Block((-0.6, 1.3, -2.0), (0.9, 0.5, 0.02))], f.GLASS)
    return Extra((*tubes(c, room, (-1.6, 1.8), 2.4, 1.8), Lamp((0.9, 2.5, -3.2), (0.2, 1.6, 0.6), 0.3, 4.0)))


def bakery(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Loaves on slanting shelves of wood behind a glass counter with cakes, baskets, a slate."""
    chance, loaf = brief.accidents(), food.loaf()
    for k, y in enumerate((1.0, 1.45, 1.9, 2.35)):
        c.box((0.3, y, room.back + 0.3), (5.4, 0.04, 0.5), f.OAK, (0.25, 0, 0))
        for j in range(13):
            at = (-2.2 + 0.42 * j, y + 0.08, room.back + 0.32)
            if (j + k) % 3:
                c.tilted(loaf, at, (0.2, float(chance.uniform(0, 3)), 0), 1.15)
            else:
                c.part(primitives.sphere((0.19, 0.09, 0.09), 14), f.plain((0.42, 0.21, 0.07), 0.4, 0.15), at)
    crust = f.plain((0.46, 0.24, 0.085), 0.4, 0.15)
    for k in range(9):
        a = -0.2 + 0.05 * k
        c.rod(
            (2.3 + 0.06 * k, 0.55, -2.5),
            (2.2 + 0.07 * k + a * 0.2, 1.35, -2.6 + 0.1 * math.sin(k)),
            0.045,
            crust,
            8,
        )
    c.turned(
        (2.5, 0.0, -2.5),
        [(0.25, 0), (0.36, 0.7), (0.34, 0.72), (0.24, 0.1)],
        f.patterned((0.30, 0.19, 0.09), f.LINEN.material.pattern, 3.0),
        18,
    )
    c.box((0.2, 0.45, -2.0), (3.4, 0.9, 0.75), f.DARK_OAK)
    c.box((0.2, 0.93, -2.0), (3.5, 0.05, 0.85), f.patterned((0.5, 0.48, 0.44), f.CHINA.material.pattern, 1.0))
    for j in range(10):
        x = -1.25 + 0.32 * j
        tint = ((0.56, 0.30, 0.34), (0.24, 0.11, 0.05), (0.62, 0.52, 0.30))[j % 3]
        c.turned(
            (x, 0.97, -1.9), [(0.11, 0), (0.12, 0.08), (0.10, 0.12), (0, 0.13)], f.plain(tint, 0.6, 0.3), 16
        )
        c.ball((x, 1.12, -1.9), 0.025, f.plain((0.5, 0.02, 0.03), 0.8, 0.5), 8)
    glass = Finish((0.22, 0.24, 0.24), Material(0.98, 1.0, reflect=0.5))
    c.boxes(
        [Block((0.2, 1.42, -1.6), (3.5, 0.02, 0.02)), Block((0.2, 1.42, -2.3), (3.5, 0.02, 0.3))]
        + [Block((0.2 + s * 1.74, 1.2, -1.95), (0.02, 0.5, 0.7)) for s in (-1, 1)],
        glass,
    )
    c.box((-1.9, 2.0, room.back + 0.05), (1.0, 0.7, 0.04), f.plain((0.02, 0.025, 0.024)))
    c.part(lettering.lettering("BREAD", 0.16), f.plain((0.55, 0.54, 0.5)), (-1.9, 2.08, room.back + 0.08))
    lamps = []
    for x in (-1.3, 0.4, 2.0):
        c.put(furniture.pendant(True, 0.7), Spot((x, 2.2, -2.0)))
        lamps.append(Lamp((x, 2.0, -2.0), (2.6, 1.6, 0.75), 0.25, 5.0))
    return Extra((*lamps, Lamp((0.3, 2.6, -3.2), (2.6, 1.7, 0.8), 0.5, 5.0)))


def barber(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Chairs of leather and steel before lit mirrors, bottles, a striped pole."""
    for x in (-1.6, 0.5, 2.5):
        c.box((x, 1.6, room.back + 0.03), (1.2, 1.5, 0.04), f.DARK_OAK)
        c.box(
            (x, 1.6, room.back + 0.06),
            (1.06, 1.36, 0.02),
            Finish((0.30, 0.31, 0.32), Material(1.0, 0.9, reflect=0.75)),
        )
        for s in (-1, 1):
            for k in range(5):
                c.ball(
                    (x + s * 0.58, 1.05 + 0.28 * k, room.back + 0.09), 0.045, f.glowing(f.LAMPLIGHT, 9.0), 8
                )
        c.box((x, 0.85, room.back + 0.22), (1.3, 0.06, 0.44), f.PAPER)
        for k in range(6):
            c.turned(
                (x - 0.45 + 0.16 * k, 0.88, room.back + 0.2),
                [(0.03, 0), (0.03, 0.14), (0.012, 0.17), (0.012, 0.22)],
                f.plain(GOODS[k], 0.9, 0.5),
                10,
            )
        z = room.back + 1.5
        hide = f.plain((0.16, 0.025, 0.022), 0.7, 0.35)
        c.turned((x, 0, z), [(0.32, 0), (0.30, 0.05), (0.08, 0.08), (0.08, 0.45)], f.BRIGHT_STEEL, 18)
        c.box((x, 0.54, z), (0.56, 0.16, 0.54), hide, bevel=0.05)
        c.box((x, 0.95, z + 0.26), (0.54, 0.72, 0.12), hide, (0.14, 0, 0), 0.05)
        c.boxes(
            [Block((x + s * 0.32, 0.74, z), (0.08, 0.06, 0.5)) for s in (-1, 1)]
            + [Block((x, 0.26, z - 0.5), (0.44, 0.05, 0.2))],
            f.BRIGHT_STEEL,
        )
    for k in range(16):
        tint = ((0.55, 0.03, 0.03), (0.62, 0.61, 0.58), (0.05, 0.10, 0.42), (0.62, 0.61, 0.58))[k % 4]
        c.turned(
            (room.right - 0.3, 1.2 + 0.06 * k, room.back + 0.3),
            [(0.11, 0), (0.11, 0.06)],
            f.plain(tint, 0.8, 0.4),
            14,
        )
    return Extra(tuple(Lamp((x, 1.8, room.back + 0.5), (2.4, 1.6, 0.9), 0.3, 4.5) for x in (-1.6, 0.5, 2.5)))


def laundry(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Machines with round doors in two rows, a bench, a basket."""
    white = f.plain((0.60, 0.61, 0.61), 0.6, 0.3)
    for level in (0, 1):
        for k in range(9):
            x, y = -3.4 + 0.84 * k, 0.5 + 0.98 * level
            c.box((x, y, room.back + 0.4), (0.80, 0.94, 0.75), white, bevel=0.03)
            c.part(
                primitives.torus(0.25, 0.045, 26, 8),
                f.BRIGHT_STEEL,
                (x, y - 0.05, room.back + 0.79),
                (math.pi / 2, 0, 0),
            )
            c.post(
                (x, y - 0.05, room.back + 0.76),
                0.24,
                0.03,
                Finish((0.03, 0.05, 0.07), f.GLASS.material),
                22,
                (math.pi / 2, 0, 0),
            )
            c.box((x, y + 0.36, room.back + 0.785), (0.7, 0.13, 0.01), f.plain((0.06, 0.20, 0.34)))
            c.ball((x + 0.22, y + 0.36, room.back + 0.79), 0.03, f.glowing((0.2, 1.0, 0.4), 2.0), 8)
    c.put(furniture.bench(2.6), Spot((-1.4, 0, -1.6), 0.0), Spot((2.3, 0, -1.6), 0.0))
    c.turned(
        (1.5, 0, -0.9), [(0.24, 0), (0.32, 0.4), (0.34, 0.42), (0.28, 0.1)], f.plain((0.08, 0.24, 0.42)), 16
    )
    for k in range(5):
        c.ball((1.42 + 0.06 * k, 0.4 + 0.03 * (k % 2), -0.9), 0.14, f.plain(GOODS[(k * 2) % 7]), 10)
    return Extra(tubes(c, room, (-1.8, 1.8), 2.4, 1.9))


def mall(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Two storeys of lit shops round a hall, a gallery with glass, an escalator, plants, a skylight."""
    for s in (-1, 1):
        _storeys(c, room, s)
        _gallery(c, room, s)
    _escalator(c)
    sky = f.glowing((0.06, 0.09, 0.17), 1.0) if brief.night else f.glowing((0.80, 0.90, 1.0), 1.8)
    c.box((0, room.height - 0.03, -8.0), (6.0, 0.05, 26.0), sky)
    c.boxes(
        [Block((0, room.height - 0.1, z), (6.2, 0.12, 0.12)) for z in np.arange(-20.5, 5.0, 2.2)]
        + [Block((x, room.height - 0.1, -8.0), (0.12, 0.12, 26.0)) for x in (-3, -1, 1, 3)],
        f.IRON,
    )
    for x, z in ((-2.4, -3.0), (-2.4, -9.0), (-2.2, -15.0)):
        _plant(c, x, z)
    c.put(furniture.bench(1.8), Spot((-2.2, 0, -5.6), math.pi / 2))
    for x in (-2.2, 1.2):
        _glass_lift(c, (x, 0.0, room.back + 1.5), 1.6 if x < 0 else 4.6, room.height)
    c.put(gardens.fountain(), Spot((0.4, 0.0, -9.5), 0.0, 0.55))
    return Extra(
        tuple(
            Lamp((x, 3.4, z), (3.2, 2.8, 2.2), 0.8, 9.0)
            for x in (-5.0, 5.0)
            for z in (1.5, -4.0, -10.0, -16.0)
        )
    )


def _glass_lift(c: Carpenter, at: Vec, cabin: float, high: float) -> None:
    """A shaft of steel posts with a lit cabin of glass in it, its foot `cabin` up."""
    x, _, z = at
    for dx in (-0.85, 0.85):
        for dz in (-0.7, 0.7):
            c.rod((x + dx, 0.0, z + dz), (x + dx, high, z + dz), 0.05, f.BRIGHT_STEEL, 8)
    for y in (0.1, 4.3, high - 0.2):
        c.box((x, y, z + 0.7), (1.8, 0.16, 0.06), f.BRIGHT_STEEL)
    c.box((x, cabin + 1.2, z), (1.5, 2.2, 1.2), f.glowing((0.72, 0.88, 1.0), 0.8))
    c.boxes([Block((x, cabin + d, z), (1.62, 0.16, 1.32)) for d in (0.05, 2.4)], f.IRON)
    c.boxes([Block((x + d, cabin + 1.2, z + 0.62), (0.05, 2.3, 0.05)) for d in (-0.72, 0.0, 0.72)], f.IRON)


def _storeys(c: Carpenter, room: Room, s: int) -> None:
    """Shop over shop along one side, each with its goods and its name in light."""
    names = ("SHOES", "MUSIC", "BOOKS", "COFFEE", "TOYS", "MODE")
    for level in (0, 1):
        for k, z in enumerate(np.arange(1.0, room.back + 2.0, -4.6)):
            x, y = s * (room.right - 0.25), 4.4 * level
            tint = GOODS[(k * 2 + level + (s > 0)) % 7]
            warm = f.glowing((1.0, 0.86, 0.66), 0.75)
            c.box((x, y + 1.6, float(z)), (0.2, 3.0, 4.2), warm)
            for j in range(5):
                c.box(
                    (x - s * 0.22, y + 0.7 + 0.3 * (j % 2), float(z) - 1.6 + 0.8 * j),
                    (0.2, 1.3 + 0.3 * (j % 2), 0.42),
                    f.plain(GOODS[(j + k) % 7]),
                )
            c.box(
                (x - s * 0.2, y + 3.35, float(z)),
                (0.5, 0.7, 4.4),
                f.plain((tint[0] * 0.7, tint[1] * 0.7, tint[2] * 0.7), 0.6, 0.3),
            )
            sign = lettering.lettering(names[(k + level * 2 + (s > 0)) % 6], 0.34)
            c.part(
                sign,
                f.glowing((1.0, 0.96, 0.9), 2.5),
                (x - s * 0.48, y + 3.18, float(z)),
                (0, -s * math.pi / 2, 0),
            )


def _gallery(c: Carpenter, room: Room, s: int) -> None:
    """Before the upper shops, with glass along its edge."""
    edge = s * (room.right - 2.6)
    c.box((s * (room.right - 1.3), 4.2, -8.0), (2.6, 0.35, 28.0), PALE)
    c.box((edge, 4.9, -8.0), (0.04, 1.0, 28.0), GLASS_EDGE)
    c.box((edge, 5.42, -8.0), (0.09, 0.06, 28.0), f.BRIGHT_STEEL)


def _escalator(c: Carpenter) -> None:
    """Steps up to the gallery, between sheets of glass."""
    for k in range(18):
        t = k / 17
        c.box((1.9, 0.15 + 4.1 * t, -6.0 - 6.5 * t), (1.1, 0.22, 0.42), f.STEEL.tinted((0.10, 0.105, 0.11)))
    for s in (-1, 1):
        c.rod((1.9 + s * 0.62, 1.0, -5.6), (1.9 + s * 0.62, 5.1, -12.5), 0.06, f.IRON, 8)
        c.sheet(
            [
                (1.9 + s * 0.6, 0.1, -5.6),
                (1.9 + s * 0.6, 4.2, -12.5),
                (1.9 + s * 0.6, 5.1, -12.5),
                (1.9 + s * 0.6, 1.0, -5.6),
            ][::s],
            GLASS_EDGE,
        )


def _plant(c: Carpenter, x: float, z: float) -> None:
    """Nine leaves in a pot."""
    c.turned((x, 0, z), [(0.45, 0), (0.6, 0.6), (0.5, 0.62)], PALE, 18)
    for j in range(9):
        a = math.tau * j / 9
        c.tube(
            [
                (x, 0.6, z),
                (x + 0.5 * math.sin(a), 1.6, z + 0.5 * math.cos(a)),
                (x + 0.95 * math.sin(a), 1.35, z + 0.95 * math.cos(a)),
            ],
            (0.05, 0.10, 0.01),
            f.FOLIAGE.tinted((0.04, 0.13, 0.035)),
            5,
        )
