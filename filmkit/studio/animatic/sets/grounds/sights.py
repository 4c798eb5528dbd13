"""What towns are known by, put where it is seen behind whoever stands in the middle: builders for `grounds`.

Knows no words but a few that vary one sight, and no light.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.props.buildings import bridges, monuments, street, works
from filmkit.studio.animatic.props.land import gardens, rural
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Lamp, Mark, Material, Mesh, Particles, Pattern, Vec

WATER = Finish((0.014, 0.032, 0.040), Material(0.9, 0.5, 0.0, Pattern.WATER, 0.35, reflect=0.95))
LAWN = f.patterned((0.105, 0.155, 0.042), Pattern.GRASS, 0.6, 0.1, 0.03)
BLOOMS: tuple[Color, ...] = ((0.62, 0.06, 0.09), (0.66, 0.60, 0.16), (0.30, 0.12, 0.44))


@dataclass(frozen=True, slots=True)
class Extra:
    """What a sight has besides its mesh."""

    lamps: tuple[Lamp, ...] = ()
    moving: tuple[Callable[[float], Mesh], ...] = ()
    air: tuple[Particles, ...] = ()
    water: float | None = None
    rail: Mark | None = None
    """Where a train goes, and the yaw it goes along."""
    sight: Vec | None = None
    """What a flight is over, where more rises behind it."""
    runway: Mark | None = None
    """Where an aeroplane comes down or leaves the ground, and the yaw it goes along."""


Build = Callable[[Carpenter, SetBrief], Extra]


def _lawns(c: Carpenter, half: float, back: float, front: float = -7.0, inner: float = 3.4) -> None:
    """Grass on both sides of a walk that goes to the sight."""
    for s in (-1, 1):
        middle = s * (inner + half) / 2
        c.box((middle, 0.02, (back + front) / 2), (half - inner, 0.05, front - back), LAWN)


def _alley(c: Carpenter, brief: SetBrief, aside: float, back: float, step: float = 8.0) -> None:
    """Trees in two rows."""
    near, far = rural.trees("broad", brief.seed % 997)
    for i, z in enumerate(np.arange(-12.0, back, -step)):
        some = near if i == 0 else far
        for s in (-1, 1):
            c.put(some[i % 2], Spot((s * aside, 0.0, float(z)), 2.1 * i + s, 0.8))


def posts(c: Carpenter, places: tuple[tuple[float, float], ...], night: bool) -> tuple[Lamp, ...]:
    """Street lamps at places, and their light."""
    c.put(street.lamp_post(night), *(Spot((x, 0.0, z)) for x, z in places))
    return tuple(Lamp((x, street.HEAD, z + 0.1), (10.0, 6.2, 2.9), 0.4, 12.0) for x, z in places)


def iron_tower(c: Carpenter, brief: SetBrief) -> Extra:
    """The tower at the end of lawns and trees."""
    c.put(monuments.iron_tower(84.0, brief.night), Spot((24.0, 0.0, -155.0), 0.22))
    _lawns(c, 22.0, -110.0)
    _alley(c, brief, 20.0, -100.0)
    lamps = posts(c, ((-5.0, -6.0), (6.4, -9.0), (-5.0, -20.0), (6.4, -24.0)), brief.night)
    c.put(furniture.bench(1.9), Spot((4.6, 0.0, -5.2), -0.5))
    return Extra(
        (*lamps, *(Lamp((24.0 + s * 9, 6.0, -140.0), (60.0, 34.0, 12.0), 3.0, 60.0) for s in (-1, 1)))
    )


def domes(c: Carpenter, brief: SetBrief) -> Extra:
    """The white tomb at the end of a long basin."""
    c.put(monuments.domes(brief.night), Spot((9.0, 0.0, -118.0), 0.0, 1.25))
    _lawns(c, 30.0, -80.0, -5.0, 7.0)
    c.floor((-1.6, 0.03, -56.0), (5.4, 0.03, -6.0), WATER, (4, 20))
    stone = f.patterned((0.52, 0.47, 0.42), Pattern.MARBLE, 0.5, 0.4, 0.15)
    c.boxes([Block((x, 0.12, -31.0), (0.5, 0.24, 51.0)) for x in (-1.85, 5.65)], stone)
    for z in np.arange(-9.0, -56.0, -5.0):
        for x in (-4.2, 8.0):
            cypress = f.FOLIAGE.tinted((0.030, 0.070, 0.026))
            c.turned(
                (x, 0, float(z)),
                [(0.1, 0), (0.1, 0.3), (0.75, 0.6), (0.7, 1.6), (0.05, 3.4), (0, 3.5)],
                cypress,
                10,
            )
    glow = tuple(Lamp((9.0 + x, 3.0, -92.0), (70.0, 58.0, 40.0), 2.0, 60.0) for x in (-12.0, 0.0, 12.0))
    return Extra((*glow, Lamp((0, 3.0, 2.5), (3.0, 2.2, 1.2), 0.5, 8.0)), water=0.03)


def pagoda(c: Carpenter, brief: SetBrief) -> Extra:
    """The tower of roofs over a walled court, lanterns, blossom."""
    c.put(monuments.pagoda(), Spot((9.0, 0.0, -45.0), 0.4, 1.1))
    red = f.plain((0.34, 0.035, 0.025), 0.4, 0.2)
    c.box((0, 1.3, -62.0), (140, 2.6, 0.8), f.PLASTER.tinted((0.40, 0.10, 0.07)))
    c.box((0, 2.75, -62.0), (140, 0.4, 1.8), f.patterned((0.075, 0.10, 0.095), Pattern.TILES, 3.0))
    for x, z in ((-3.6, -8.0), (4.0, -10.0), (-4.6, -16.0)):
        c.boxes([Block((x, 0.5, z), (0.5, 1.0, 0.5)), Block((x, 1.18, z), (0.8, 0.12, 0.8))], f.STONE)
        c.box((x, 1.46, z), (0.5, 0.44, 0.5), f.glowing((1.0, 0.66, 0.28), 3.0 if brief.night else 0.3))
        c.turned((x, 1.68, z), [(0.62, 0), (0.3, 0.2), (0, 0.42)], f.STONE, 4, (0, math.pi / 4, 0))
    pink = rural.oak(brief.seed % 97, 6.0, 420, ((0.36, 0.14, 0.19), (0.66, 0.40, 0.46)))
    for x, z in ((-8.0, -13.0), (-12.5, -22.0), (15.0, -17.0)):
        c.put(pink, Spot((x, 0.0, z), x))
    gate = [Block((x, 2.6, -20.0), (0.5, 5.2, 0.5)) for x in (-7.5, -2.5)]
    c.boxes(
        [*gate, Block((-5.0, 5.2, -20.0), (7.6, 0.5, 0.7)), Block((-5.0, 4.3, -20.0), (5.6, 0.3, 0.4))], red
    )
    lamps = tuple(Lamp((x, 1.6, z + 0.5), (3.0, 1.8, 0.8), 0.3, 6.0) for x, z in ((-3.6, -8.0), (4.0, -10.0)))
    return Extra(
        (
            *lamps,
            Lamp((9.0, 4.0, -34.0), (30.0, 17.0, 7.0), 1.5, 28.0),
            Lamp((1.5, 3.0, 2.0), (3.0, 1.9, 0.9), 0.5, 8.0),
        )
    )


def arena(c: Carpenter, brief: SetBrief) -> Extra:
    """The arena of arches, stumps of columns before it."""
    c.put(monuments.arena(), Spot((9.0, -0.2, -72.0)))
    for i, (x, z) in enumerate(((-6.0, -12.0), (-8.6, -15.0), (6.6, -13.0))):
        c.turned(
            (x, 0, z),
            [(0.8, 0), (0.6, 0.3), (0.52, 1.2 + 1.4 * (i % 2)), (0, 1.2 + 1.4 * (i % 2))],
            monuments.PALE,
            16,
        )
    pine = rural.oak(brief.seed % 97, 9.0, 300, ((0.03, 0.06, 0.02), (0.09, 0.13, 0.045)))
    for x, z in ((-22.0, -30.0), (-28.0, -42.0)):
        c.put(pine, Spot((x, 0.0, z), x))
    lamps = posts(c, ((-5.4, -6.0), (6.6, -8.5)), brief.night)
    return Extra(
        (*lamps, *(Lamp((9.0 + x, 5.0, -36.0), (34.0, 20.0, 8.0), 2.0, 34.0) for x in (-18.0, 0.0, 18.0)))
    )


def gate(c: Carpenter, brief: SetBrief) -> Extra:
    """The triumphal arch in its square."""
    c.put(monuments.gate(brief.night), Spot((11.0, 0.0, -76.0), -0.12, 1.25))
    lamps = posts(c, ((-5.4, -6.0), (6.6, -8.5), (-7.0, -22.0), (14.0, -24.0)), brief.night)
    return Extra((*lamps, Lamp((11.0, 3.0, -62.0), (60.0, 38.0, 17.0), 1.5, 46.0)))


def palace(c: Carpenter, brief: SetBrief) -> Extra:
    """The palace behind a parterre with a fountain."""
    c.put(monuments.palace(brief.night), Spot((5.0, 0.0, -58.0)))
    _lawns(c, 26.0, -46.0, -6.0, 3.6)
    c.put(gardens.fountain(), Spot((0.6, 0, -24.0), 0.0, 1.5))
    hedge = gardens.hedge(5.0, brief.seed % 997, 0.7)
    for i, z in enumerate((-8.5, -17.0, -33.0, -41.0)):
        for s in (-1, 1):
            c.put(hedge, Spot((s * 6.6, 0, z), 0.0))
            c.put(gardens.flower_bed(1.0, brief.seed % 997 + i, BLOOMS), Spot((s * 10.5, 0.04, z + 2.0)))
            c.turned(
                (s * 4.2, 0, z + 2.2),
                [(0.1, 0), (0.1, 0.2), (0.6, 0.4), (0.05, 2.4), (0, 2.5)],
                f.FOLIAGE.tinted((0.03, 0.075, 0.025)),
                10,
            )
    glow = tuple(Lamp((5.0 + x, 2.2, -52.0), (20.0, 13.0, 6.0), 1.5, 22.0) for x in (-20.0, 0.0, 20.0))
    lamps = posts(c, ((-4.6, -5.0), (5.4, -7.0)), brief.night)
    return Extra((*lamps, *glow), air=(gardens.jets((0.6, 0.0, -24.0), brief.seed),))


def skyline(c: Carpenter, brief: SetBrief) -> Extra:
    """Towers across a bay, one of them far taller; a railing and lamps on this side."""
    water = -1.2
    c.floor(
        (-320, 0.01, -9.0),
        (320, 0.01, 60),
        f.patterned((0.20, 0.19, 0.175), Pattern.TILES, 0.8, 0.4, 0.15),
        (10, 6),
    )
    chance = brief.accidents()
    for k in range(46):
        x = -150.0 + 6.8 * k + float(chance.normal(0, 2.0))
        wide = float(chance.uniform(6.5, 12.0))
        tall = float(chance.uniform(12, 34)) + 30.0 * math.exp(-(((x - 26.0) / 44.0) ** 2)) * float(
            chance.uniform(0.3, 1.0)
        )
        tone = float(chance.uniform(0.7, 1.3))
        glass = Material(0.9, 0.4, 0.85 if brief.night else 0.0, Pattern.FACADE, 0.32, reflect=0.35)
        paint: Color = ((0.22 * tone, 0.25 * tone, 0.29 * tone), (0.30 * tone, 0.26 * tone, 0.22 * tone))[
            k % 2
        ]
        c.box((x, tall / 2 - 2, -150.0 - 14.0 * (k % 4)), (wide, tall + 4, wide), Finish(paint, glass))
        if k % 6 == 2:
            c.rod((x, tall, -150.0 - 14.0 * (k % 4)), (x, tall + 9, -150.0 - 14.0 * (k % 4)), 0.3, f.IRON, 5)
    needle = Finish(
        (0.26, 0.30, 0.34),
        Material(0.9, 0.5, 0.7 if brief.night else 0.0, Pattern.FACADE, 0.32, reflect=0.45),
    )
    for k in range(6):
        w = 10.0 - 1.55 * k
        c.box((24.0, 8.0 + 13.0 * k, -140.0), (w, 16.0 + 0.1 * k, w), needle, (0, 0.3 * k, 0))
    c.rod((24.0, 78.0, -140.0), (24.0, 104.0, -140.0), 0.5, f.STEEL, 6)
    c.boxes(
        [Block((-20.0 + 2.0 * k, 0.55, -4.6), (0.08, 1.1, 0.08)) for k in range(21)]
        + [Block((0, y, -4.6), (40, 0.06, 0.06)) for y in (0.35, 0.7, 1.1)],
        f.IRON,
    )
    c.floor((-320, 0.02, -132), (320, 0.02, -4.8), WATER, (40, 14))
    if brief.mentions("bridge"):
        c.put(bridges.suspension_bridge((0.22, 0.23, 0.25), brief.night), Spot((-50.0, 0.0, -78.0), 1.05))
    lamps = posts(c, ((-6.0, -4.0), (7.0, -4.0)), brief.night)
    return Extra((*lamps, Lamp((0.5, 3.2, 2.6), (2.4, 1.8, 1.2), 0.5, 8.0)), water=0.02 if water else None)


def hanging_bridge(c: Carpenter, brief: SetBrief) -> Extra:
    """A bridge over the water, or one of stone where words say so."""
    stone = brief.mentions(
        "stone", "old", "ancient", "river", "arched", "medieval", "wooden", "prague", "venice"
    )
    c.floor((-300, 0.02, -170), (300, 0.02, -7.0), WATER, (40, 14))
    c.box((0, -0.2, -6.9), (120, 0.6, 0.5), f.STONE, bevel=0.05)
    if stone:
        c.put(bridges.stone_bridge(), Spot((3.0, 0.0, -27.0), 0.16))
        bank = f.patterned((0.10, 0.145, 0.045), Pattern.GRASS, 0.4)
        for s in (-1, 1):
            c.ball((s * 30 + 3.0, -1.4, -28.0 - s * 5), (16.0, 3.6, 13.0), bank, 20)
    else:
        red: Color = (
            (0.36, 0.075, 0.035)
            if not brief.mentions("brooklyn", "steel", "grey", "gray")
            else (0.26, 0.26, 0.27)
        )
        c.put(bridges.suspension_bridge(red, brief.night), Spot((20.0, 0.0, -82.0), 0.42))
    lamps = posts(c, ((-6.0, -5.6), (7.0, -5.6)), brief.night)
    glow: tuple[Lamp, ...] = (Lamp((3.0, 3.0, -21.0), (16.0, 10.0, 5.0), 1.0, 24.0),)
    if not stone:
        glow = tuple(
            Lamp((x, 13.0, z), (60.0, 36.0, 15.0), 2.0, 40.0)
            for x, z in ((-22.0, -56.0), (20.0, -72.0), (60.0, -96.0))
        )
    return Extra((*lamps, *glow), water=0.02)


def campus(c: Carpenter, brief: SetBrief) -> Extra:
    """Brick halls round a lawn, a clock tower over them, paths that cross."""
    brick = f.patterned((0.27, 0.115, 0.08), Pattern.STONE, 4.0)
    path = f.patterned((0.34, 0.30, 0.24), Pattern.SAND, 2.0)
    c.box((0, 0.02, -14.0), (3.0, 0.05, 40.0), path)
    for s in (-1, 1):
        c.box((s * 12.0, 0.021, -16.0), (28.0, 0.05, 2.0), path, (0, s * 0.5, 0))
    lit = f.glowing((1.0, 0.68, 0.34), 1.0) if brief.night else f.plain((0.035, 0.045, 0.055), 0.9, 0.6)
    for x, z, yaw, wide in ((2.0, -46.0, 0.0, 40.0), (-30.0, -28.0, 0.9, 26.0), (32.0, -28.0, -0.9, 26.0)):
        c.put(_brick_hall(wide, brick, lit), Spot((x, 0, z), yaw))
    _clock_tower(c, brick, brief.night)
    near = rural.trees("broad", brief.seed % 997)[0]
    for i, (x, z) in enumerate(((-10.0, -12.0), (12.5, -15.0), (-16.0, -24.0))):
        c.put(near[i % 2], Spot((x, 0.0, z), 2.0 * i, 0.8))
    lamps = posts(c, ((-4.6, -6.0), (4.6, -9.0), (-4.6, -20.0)), brief.night)
    c.put(furniture.bench(1.9), Spot((3.6, 0.0, -4.2), -0.4))
    return Extra(lamps)


def _brick_hall(wide: float, brick: Finish, lit: Finish) -> Mesh:
    """Two rows of windows with stone about them, a porch of four columns, a hipped roof."""
    hall = Carpenter()
    hall.box((0, 4.6, 0), (wide, 9.2, 11.0), brick)
    hall.boxes(
        [
            Block((u, y, 5.55), (1.3, 2.0, 0.1))
            for u in np.arange(-wide / 2 + 2, wide / 2 - 1, 3.0)
            for y in (2.3, 6.2)
        ],
        lit,
    )
    hall.boxes(
        [
            Block((u, y + dy, 5.6), (1.7, 0.2, 0.2))
            for u in np.arange(-wide / 2 + 2, wide / 2 - 1, 3.0)
            for y in (2.3, 6.2)
            for dy in (-1.1, 1.1)
        ],
        f.TRIM,
    )
    hall.sheet(
        [
            (-wide / 2 - 0.5, 9.0, 6.0),
            (wide / 2 + 0.5, 9.0, 6.0),
            (wide / 2 - 2, 12.4, 0),
            (-wide / 2 + 2, 12.4, 0),
        ],
        f.SLATE_ROOF,
        (8, 2),
    )
    hall.boxes(
        [Block((x, 3.0, 6.6), (0.5, 6.0, 0.5)) for x in (-3.0, -1.0, 1.0, 3.0)]
        + [Block((0, 6.3, 6.3), (7.6, 0.8, 1.6))],
        f.plain((0.6, 0.58, 0.53)),
    )
    return hall.done()


def _clock_tower(c: Carpenter, brick: Finish, night: bool) -> None:
    """Over the hall in the middle."""
    c.box((7.0, 11.0, -44.0), (5.0, 22.0, 5.0), brick)
    c.boxes([Block((7.0, y, -44.0), (5.6, 0.5, 5.6)) for y in (14.0, 22.0)], f.TRIM)
    c.post(
        (7.0, 17.8, -41.6),
        1.6,
        0.2,
        f.glowing((1.0, 0.92, 0.72), 1.6 if night else 0.5),
        24,
        (math.pi / 2, 0, 0),
    )
    c.boxes(
        [Block((7.0, 18.3, -41.35), (0.16, 1.0, 0.05)), Block((7.35, 17.8, -41.35), (0.7, 0.14, 0.05))],
        f.IRON,
    )
    c.turned((7.0, 22.0, -44.0), [(3.0, 0), (0.2, 6.0), (0, 6.2)], f.SLATE_ROOF, 4, (0, math.pi / 4, 0))


def plaza(c: Carpenter, brief: SetBrief) -> Extra:
    """A fountain in a square of town houses, a café's tables, lamps, pigeons' ground."""
    tones: tuple[Color, ...] = ((0.30, 0.26, 0.20), (0.36, 0.29, 0.19), (0.26, 0.24, 0.23))
    for i in range(9):
        x = (i - 4) * 11.6
        floors = 3 + (i + brief.seed) % 3
        front = street.house_front(
            11.5, floors, brief.seed % 997 + i, brief.night, tones[i % 3], balconies=i % 2 == 0
        )
        c.put(front, Spot((x, 0.0, -27.0 - 1.2 * (i % 2))))
        c.put(front, Spot((x, 0.0, 19.0), math.pi))
    for s in (-1, 1):
        for i in range(3):
            front = street.house_front(
                11.5, 4, brief.seed % 997 + 20 + i, brief.night, tones[(i + s) % 3], balconies=False
            )
            c.put(front, Spot((s * 25.0, 0.0, -21.0 + 11.6 * i), -s * math.pi / 2))
    at, size = ((1.7, 0.0, -3.6), 1.5) if brief.mentions("fountain") else ((2.6, 0.0, -8.2), 1.25)
    c.put(gardens.fountain(), Spot(at, 0.0, size))
    table = furniture.table(0.7, 0.7, 0.74)
    for x, z in ((-6.2, -7.0), (-8.2, -9.0), (-5.8, -10.6)):
        c.put(table, Spot((x, 0, z)))
        c.put(furniture.chair(), Spot((x - 0.7, 0, z), 1.5), Spot((x + 0.7, 0, z), -1.5))
        c.turned((x, 2.0, z), [(1.5, 0), (0.1, 0.55), (0, 0.6)], f.AWNING, 8)
        c.rod((x, 0, z), (x, 2.5, z), 0.03, f.IRON)
    lamps = posts(c, ((-4.6, -4.4), (6.6, -4.6), (-9.0, -15.0), (10.5, -14.0)), brief.night)
    return Extra(lamps, air=(gardens.jets(at, brief.seed),))


def call_box(c: Carpenter, brief: SetBrief) -> Extra:
    """A red telephone box on a pavement."""
    c.put(works.call_box(brief.night), Spot((1.7, 0.0, -2.0), -0.25))
    for i in range(5):
        front = street.house_front(
            11.5, 4, brief.seed % 997 + i, brief.night, (0.28, 0.24, 0.20), balconies=False
        )
        c.put(front, Spot(((i - 2) * 11.6, 0.0, -13.0)))
    c.put(rural.trees("broad", brief.seed % 997)[0][0], Spot((-5.2, 0.0, -7.0), 0.4, 0.7))
    lamps = posts(c, ((-2.6, -4.6), (6.6, -5.0)), brief.night)
    return Extra((*lamps, Lamp((1.7, 2.0, -1.2), (2.2, 1.5, 0.8), 0.3, 4.0)))
