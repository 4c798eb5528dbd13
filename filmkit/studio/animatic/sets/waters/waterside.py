"""Water with people beside it in a town or a port: a canal between houses, a harbour, a dam, a swimming pool.

Knows no boats that sail. People stand on a quay or a deck at y = 0; the water lies behind it.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import Part
from filmkit.studio.animatic.geometry.primitives import extruded
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.buildings import bridges, monuments, street
from filmkit.studio.animatic.props.land import rural
from filmkit.studio.animatic.props.land.heights import ridges, smoothed
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.waters.stilts import stilts
from filmkit.studio.animatic.vehicles.vehicles import vehicle_of
from filmkit.studio.animatic.world import Color, Lamp, Mark, Material, Pattern, Set, Vec

MARKS = {
    "center": Mark((0.0, 0.0, 0.0)),
    "left": Mark((-0.8, 0.0, 0.0), 0.4),
    "right": Mark((0.8, 0.0, 0.0), -0.4),
    "far": Mark((-3.2, 0.0, -0.9)),
    "work": Mark((0.0, 0.0, -0.2)),
    "seat": Mark((3.6, 0.0, 0.5), -0.4, 0.47),
    "path-start": Mark((-4.2, 0.0, 0.0), math.pi / 2),
    "path-end": Mark((4.2, 0.0, 0.0), math.pi / 2),
    "view": Mark((-1.0, 0.0, 8.0), 0.0, 2.1),
    "look": Mark((0.5, 0.0, -10.0), 0.0, 1.6),
}
EDGE = -1.8
"""Where the quay ends and the water begins."""
WET = Finish((0.014, 0.030, 0.034), Material(0.9, 0.5, 0.0, Pattern.WATER, 0.5, reflect=0.95))
TONES: tuple[Color, ...] = (
    (0.27, 0.11, 0.075),
    (0.34, 0.27, 0.16),
    (0.22, 0.20, 0.18),
    (0.36, 0.20, 0.11),
    (0.16, 0.10, 0.08),
)


def waterside(brief: SetBrief) -> Set:
    """The place that words ask for; a canal where they name none."""
    if brief.mentions("swimming pool", "pool", "lido"):
        return _pool(brief)
    if brief.mentions("dam", "reservoir"):
        return _dam(brief)
    if brief.mentions(
        "harbour", "harbor", "port", "dock", "docks", "marina", "quay", "wharf", "shipyard", "fish market"
    ):
        return _harbour(brief)
    if brief.mentions("stilt", "stilts", "stilt house", "floating village", "water village"):
        return stilts(brief)
    return _canal(brief)


RIVERS = ("seine", "thames", "danube", "tiber", "arno", "river")
"""What is as wide as a river in a city."""
TOWERS = ("eiffel", "iron tower")
"""What is seen of a city behind its river, where it is named."""
TOWER, BEHIND_THE_BANK = 35.0, (28.0, 38.0)
"""How high it is, to fit the picture, and where: across, and behind the other bank, metres."""
OPEN_LOTS = (9, 10, 11)
"""Houses of the row that do not stand in its way."""


def _set(
    brief: SetBrief, c: Carpenter, water: float, lamps: tuple[Lamp, ...], marks: dict[str, Mark] | None = None
) -> Set:
    return Set(
        "waterside",
        c.done(),
        marks or MARKS,
        practicals=lamps if brief.night else (),
        mirror=water,
        room=((-12.0, 0.35, EDGE - 5.0), (12.0, 22.0, 11.0)),
    )


def _quay(c: Carpenter, stone: Finish, water: float) -> None:
    c.floor((-70, 0, EDGE), (70, 0, 40), stone, (20, 8))
    c.box((0, water / 2 - 0.6, EDGE - 0.15), (140, -water + 1.2, 0.3), f.STONE.tinted((0.17, 0.155, 0.14)))
    c.box((0, 0.06, EDGE + 0.2), (140, 0.14, 0.5), f.STONE.tinted((0.30, 0.28, 0.25)), bevel=0.03)


def _canal(brief: SetBrief) -> Set:
    """Narrow houses with gables on the other side, a bridge, boats at the wall, lamps and trees."""
    river = brief.mentions(*RIVERS)
    c, water, far = Carpenter(), -0.9, -56.0 if river else -17.0
    _quay(c, f.patterned((0.13, 0.125, 0.12), Pattern.COBBLES, 3.6, 0.4, 0.15), water)
    c.floor((-90, water, far), (90, water, EDGE), WET, (40, 10))
    c.box((0, water / 2 - 0.4, far - 0.2), (180, -water + 0.9, 0.4), f.STONE.tinted((0.20, 0.17, 0.15)))
    c.floor(
        (-90, 0.05, far - 60),
        (90, 0.05, far),
        f.patterned((0.13, 0.125, 0.12), Pattern.COBBLES, 3.6),
        (20, 6),
    )
    tower = river and brief.mentions(*TOWERS)
    if tower:
        x, z = BEHIND_THE_BANK
        c.put(monuments.iron_tower(TOWER, brief.night), Spot((x, 0.0, far - z)))
    for i in range(15):
        x, wide = -42.0 + 6.0 * i, 5.7
        if tower and i in OPEN_LOTS:
            continue
        floors = 3 + (i * 7 + brief.seed) % 3
        high = 2.9 * floors + 0.8
        tone = TONES[(i * 3 + brief.seed) % 5]
        front = street.house_front(wide, floors, brief.seed % 997 + i, brief.night, tone, balconies=False)
        c.put(front, Spot((x, 0.0, far - 3.4)))
        c.part(_gable(wide, 2.2), f.patterned(tone, Pattern.STONE, 7.0), (x, high + 0.2, far - 3.6))
        if i % 2:
            c.put(
                rural.trees("broad", brief.seed % 997)[1][0], Spot((x + 3.0, 0.0, far - 1.2), 1.3 * i, 0.62)
            )
    if river:
        c.put(bridges.stone_bridge(13.0, 4), Spot((34.0, water, (far + EDGE) / 2), math.pi / 2))
    else:
        _bridge(c, water)
    for k, (x, z) in enumerate(((-6.5, EDGE - 1.6), (8.5, EDGE - 1.5), (2.0, far + 1.6), (-14.0, far + 1.6))):
        _barge(c, (x, water, z), ((0.05, 0.10, 0.09), (0.20, 0.045, 0.03), (0.07, 0.08, 0.12))[k % 3])
    lamps = []
    for x in (-7.4, 5.4, 18.0):
        c.put(street.lamp_post(brief.night), Spot((x, 0.0, EDGE + 0.9)))
        lamps.append(Lamp((x, street.HEAD, EDGE + 1.0), (9.0, 5.6, 2.6), 0.4, 11.0))
    for x in (-12.0, 0.5, 13.0):
        c.put(street.lamp_post(brief.night), Spot((x, 0.0, far - 0.9)))
        lamps.append(Lamp((x, street.HEAD, far - 0.8), (9.0, 5.6, 2.6), 0.4, 11.0))
    c.put(furniture.bench(1.9), Spot((3.6, 0.0, 0.5), -0.4))
    _row_behind(c, brief)
    return _set(brief, c, water, tuple(lamps))


def _gable(wide: float, high: float) -> Part:
    """A stepped gable as an outline."""
    half, steps = wide / 2, 4
    left = [(-half + half * 0.8 * k / steps, high * (k + j) / steps) for k in range(steps) for j in (0, 1)]
    return extruded([*left, *[(-x, y) for x, y in left[::-1]]], 0.5)


def _bridge(c: Carpenter, water: float) -> None:
    """An arched bridge of brick to the right."""
    brick = f.patterned((0.24, 0.13, 0.09), Pattern.STONE, 6.0)
    for z0 in range(22):
        t = z0 / 21
        z = EDGE + (-17.0 - EDGE) * t
        rise = 1.5 * math.sin(math.pi * t)
        c.box((15.0, rise - 0.15, z), (4.4, 0.4, 0.82), f.STONE.tinted((0.24, 0.22, 0.2)))
        for s in (-1, 1):
            c.box((15.0 + s * 2.1, rise + 0.5, z), (0.28, 0.95, 0.82), brick)
            under = water - 0.2 + 2.2 * math.sin(math.pi * min(max((t - 0.12) / 0.76, 0.0), 1.0)) ** 0.6
            tall = max(rise - under, 0.1)
            c.box((15.0 + s * 2.1, rise - tall / 2, z), (0.3, tall, 0.82), brick)


def _barge(c: Carpenter, at: Vec, tone: Color) -> None:
    x, y, z = at
    c.box((x, y + 0.25, z), (5.6, 0.75, 1.7), f.plain(tone, 0.6, 0.25), bevel=0.25)
    c.box((x, y + 0.66, z), (5.2, 0.06, 1.5), f.PALE_BOARDS.tinted((0.30, 0.21, 0.12)))
    c.box((x + 0.7, y + 1.05, z), (2.6, 0.75, 1.2), f.plain((0.42, 0.40, 0.35), 0.5, 0.2), bevel=0.05)
    c.boxes(
        [Block((x + 0.7 + k, y + 1.1, z + 0.61), (0.5, 0.3, 0.03)) for k in (-0.75, 0.0, 0.75)],
        f.plain((0.04, 0.06, 0.08), 0.95, 0.6),
    )


def _row_behind(c: Carpenter, brief: SetBrief) -> None:
    """House fronts behind the camera, for the reverse angle."""
    for i in range(7):
        front = street.house_front(
            7.6,
            3 + (i + brief.seed) % 2,
            brief.seed % 997 + 40 + i,
            brief.night,
            TONES[(i + brief.seed) % 5],
            balconies=False,
        )
        c.put(front, Spot((-24.0 + 8.0 * i, 0.0, 13.5), math.pi))


def _harbour(brief: SetBrief) -> Set:
    """Boats at a stone quay, cranes and sheds beyond, bollards, nets, crates and coils of rope."""
    c, water = Carpenter(), -1.1
    _quay(c, f.patterned((0.16, 0.155, 0.15), Pattern.STONE, 1.1, 0.3, 0.1), water)
    c.floor((-140, water, -140), (140, water, EDGE), WET, (50, 30))
    names = ("trawler", "sailboat", "fishing boat", "yacht")
    for k, (x, z, yaw) in enumerate(
        ((-13.5, -9.5, 1.45), (11.0, -10.5, 1.75), (-21.0, -14.0, 0.3), (23.0, -20.0, 2.6), (2.0, -34.0, 0.2))
    ):
        boat = vehicle_of(
            names[(k + brief.seed) % 4],
            "blue and white" if k % 2 else "red",
            brief.night,
            brief.seed % 997 + k,
        )
        if boat is not None:
            c.put(boat.drawn(0.0, (0.0, 0.0, 0.0), 0.0, 0.0, None), Spot((x, water, z), yaw))
    for x in (-6.0, -1.9, 2.4, 6.6):
        c.turned(
            (x, 0, EDGE + 0.5),
            [(0.20, 0), (0.15, 0.10), (0.13, 0.38), (0.22, 0.46), (0.20, 0.55), (0, 0.57)],
            f.IRON,
            16,
        )
    for x in (-44.0, -30.0, 31.0, 47.0):
        _crane(c, (x, 0.0, -62.0))
    c.box((0, -0.3, -70), (190, 2.0, 14), f.STONE.tinted((0.20, 0.19, 0.18)))
    for i in range(11):
        tone = ((0.30, 0.07, 0.05), (0.06, 0.12, 0.20), (0.32, 0.30, 0.26))[i % 3]
        c.box(
            (-62.0 + 12.0 * i, 4.0 + (i % 3), -70),
            (10.5, 7.0 + 2.0 * (i % 3), 9),
            f.patterned(tone, Pattern.PLANKS, 0.8),
        )
    for k, (x, z) in enumerate(((-4.6, 0.6), (-5.4, 0.9), (-4.9, 1.5), (5.6, 1.1))):
        c.box(
            (x, 0.28, z), (0.75, 0.56, 0.55), f.PALE_BOARDS.tinted((0.22, 0.16, 0.10)), (0, 0.4 * k, 0), 0.01
        )
    for k in range(5):
        c.turned(
            (4.3, 0.06 + 0.075 * k, 0.4),
            [(0.42 - 0.02 * k, 0), (0.46 - 0.02 * k, 0.035), (0.42 - 0.02 * k, 0.07)],
            f.patterned((0.36, 0.28, 0.16), Pattern.FABRIC, 8.0),
            24,
        )
    c.ball((-2.9, 0.0, 1.5), (0.9, 0.32, 0.6), f.patterned((0.05, 0.20, 0.16), Pattern.GRASS, 6.0), 20)
    lamps = []
    for x in (-8.4, 8.2):
        c.put(street.lamp_post(brief.night), Spot((x, 0.0, EDGE + 1.1)))
        lamps.append(Lamp((x, street.HEAD, EDGE + 1.2), (9.0, 6.4, 3.6), 0.4, 12.0))
    _row_behind(c, brief)
    return _set(brief, c, water, tuple(lamps))


def _crane(c: Carpenter, at: Vec) -> None:
    x, y, z = at
    steel = f.plain((0.42, 0.13, 0.03), 0.5, 0.2)
    for dx in (-3.0, 3.0):
        for dz in (-2.5, 2.5):
            c.rod((x + dx, y, z + dz), (x + dx * 0.5, y + 15, z + dz * 0.5), 0.35, steel, 6)
    c.box((x, y + 15.5, z), (4.6, 2.2, 4.0), steel)
    c.rod((x, y + 16, z), (x + 12, y + 29, z + 6), 0.4, steel, 6)
    c.rod((x, y + 22, z), (x + 12, y + 29, z + 6), 0.12, f.IRON, 5)
    c.rod((x, y + 16, z), (x, y + 22, z), 0.3, steel, 6)
    c.rod((x + 12, y + 29, z + 6), (x + 12, y + 9, z + 6), 0.08, f.IRON, 4)


def _dam(brief: SetBrief) -> Set:
    """The crown of a great wall: it bends away to the right, water high on one side, a valley far below."""
    c, water = Carpenter(), -3.0
    concrete = f.PLASTER.tinted((0.36, 0.355, 0.34))
    c.floor((-14, 0, -4.2), (14, 0, 9), concrete, (10, 6))
    c.box((0, 0.55, -4.3), (28, 1.1, 0.35), concrete, bevel=0.03)
    for k in range(30):
        a = 0.052 * k
        x, z = 13.0 + 92.0 * math.sin(a), -3.0 - 92.0 * (1 - math.cos(a))
        c.box((x, -17.0, z), (6.2, 34.0, 8.5), concrete, (0, a, 0))
        for s in (-1, 1):
            c.box(
                (x + s * 4.0 * math.sin(a), 0.5, z + s * 4.0 * math.cos(a)),
                (6.0, 1.0, 0.4),
                concrete,
                (0, a, 0),
            )
        if k % 5 == 2:
            c.box(
                (x - 3.8 * math.sin(a), -8.0, z - 3.8 * math.cos(a)),
                (1.4, 12.0, 1.2),
                concrete.tinted((0.30, 0.295, 0.285)),
                (0, a, 0),
            )
    c.box((19.0, 3.0, -2.6), (3.6, 6.0, 3.2), concrete.tinted((0.30, 0.29, 0.28)))
    c.floor((-160, water, -190), (120, water, -4.4), Finish((0.016, 0.050, 0.055), WET.material), (40, 30))
    peak = ridges(brief.seed % 9973, 70.0, 5)

    def slope(x: F64, z: F64) -> F64:
        away = smoothed(58.0, 170.0, np.hypot(x * 0.9, z))
        return np.asarray(-8.0 + 95.0 * away * (0.35 + 0.9 * peak(x, z)), np.float64)

    land = primitives.terrain(420, 420, slope, (90, 90))
    green = smoothed(0.55, 0.85, land.normals[:, 1].astype(np.float64))
    tint = (np.outer(1 - green, (0.17, 0.155, 0.14)) + np.outer(green, (0.085, 0.115, 0.045))).astype(
        np.float32
    )
    c.part(land, Finish(tint, Material(0.2, 0.05, 0.0, Pattern.PLASTER, 0.06)), (0, 0, -60))
    lamps = []
    for x in (-9.0, 4.0):
        c.put(street.lamp_post(brief.night), Spot((x, 0, -3.5)))
        lamps.append(Lamp((x, street.HEAD, -3.4), (9.0, 7.0, 4.6), 0.4, 11.0))
    marks = {
        **MARKS,
        "view": Mark((-5.0, 0.0, 7.2), 0.0, 3.4),
        "look": Mark((8.0, 0.0, -14.0), 0.0, 0.2),
        "far": Mark((4.0, 0.0, -2.0)),
    }
    return _set(brief, c, water, tuple(lamps), marks)


def _pool(brief: SetBrief) -> Set:
    """A tiled pool with lanes, a ladder, a board, chairs in a row and a hedge."""
    c, water = Carpenter(), -0.22
    deck = f.patterned((0.46, 0.44, 0.40), Pattern.TILES, 1.6, 0.5, 0.2)
    c.floor((-40, 0, EDGE), (40, 0, 30), deck, (10, 8))
    c.floor((-40, 0, -40), (40, 0, -18.0), deck, (10, 6))
    for s in (-1, 1):
        low, high = sorted((s * 11.0, s * 40.0))
        c.floor((low, 0, -18.0), (high, 0, EDGE), deck, (6, 6))
    tiles = f.WALL_TILES.tinted((0.20, 0.50, 0.60))
    c.boxes(
        [Block((0, -0.75, z), (22.2, 1.5, 0.1)) for z in (EDGE, -18.0)]
        + [Block((s * 11.0, -0.75, -9.9), (0.1, 1.5, 16.2)) for s in (-1, 1)],
        tiles,
    )
    c.floor(
        (-11, water, -18.0),
        (11, water, EDGE),
        Finish((0.035, 0.26, 0.33), Material(0.9, 0.5, 0.0, Pattern.WATER, 0.9, reflect=0.55)),
        (20, 16),
    )
    for x in (-6.6, -2.2, 2.2, 6.6):
        for k in range(40):
            c.ball(
                (x, water + 0.03, EDGE - 0.4 * k - 0.2),
                (0.07, 0.07, 0.16),
                f.plain((0.55, 0.03, 0.03) if k % 4 < 2 else (0.7, 0.7, 0.68)),
                8,
            )
    for x in (-9.2, -8.7):
        c.tube(
            [(x, 0.0, EDGE + 0.5), (x, 0.85, EDGE + 0.3), (x, 0.85, EDGE - 0.2), (x, -0.8, EDGE - 0.25)],
            0.022,
            f.BRIGHT_STEEL,
            8,
        )
    c.boxes(
        [Block((0, 0.45, -19.2), (0.9, 0.9, 1.2)), Block((0, 0.95, -18.4), (0.55, 0.08, 3.6))],
        f.plain((0.60, 0.60, 0.58)),
    )
    for k in range(6):
        _lounger(c, (-10.0 + 4.0 * k, 0.0, -21.5))
    _round_a_pool(c, brief.seed % 9973)
    c.box((0, 2.0, 32), (90, 5.0, 3.0), f.WHITE_WALL)
    lamps = tuple(Lamp((x, 0.5, -8.0), (0.6, 3.0, 3.6), 0.8, 11.0) for x in (-6.0, 6.0))
    return _set(brief, c, water, lamps)


def _round_a_pool(c: Carpenter, seed: int) -> None:
    """Sunshades over the chairs, a clipped hedge, a row of cabins, and trees behind."""
    green = f.patterned((0.045, 0.10, 0.03), Pattern.GRASS, 2.0)
    c.box((0, 0.8, -27.0), (80, 1.6, 1.3), green, bevel=0.12)
    for k in range(3):
        x = -8.0 + 8.0 * k
        c.post((x, 0.0, -21.6), 0.035, 2.5, f.WHITE_WALL, 8)
        for i in range(8):
            a, b = math.tau * i / 8, math.tau * (i + 1) / 8
            rim = [(x + 1.7 * math.cos(t), 2.15, -21.6 + 1.7 * math.sin(t)) for t in (a, b)]
            tint = f.plain((0.55, 0.05, 0.04) if i % 2 else (0.66, 0.64, 0.60))
            for one, other in ((rim[0], rim[1]), (rim[1], rim[0])):
                c.sheet((one, other, (x, 2.75, -21.6), (x, 2.75, -21.6)), tint)
    c.box((-15.5, 1.5, -31.0), (17.0, 3.0, 4.0), f.WHITE_WALL)
    c.box((-15.5, 3.1, -30.8), (18.0, 0.24, 5.2), f.plain((0.06, 0.22, 0.30)))
    for k in range(6):
        c.box((-22.5 + 2.8 * k, 1.1, -28.97), (1.1, 2.1, 0.06), f.plain((0.05, 0.20, 0.28), 0.4, 0.2))
    near, far = rural.trees("broad", seed)
    for k in range(12):
        tree = (near if k % 5 == 0 else far)[k % 2]
        at = (-36.0 + 6.6 * k + 1.7 * math.sin(5.0 * k), -0.1, -37.0 - 4.0 * (k % 3))
        c.put(tree, Spot(at, 2.4 * k, 0.9 + 0.1 * (k % 3)))
    c.floor((-60, -0.02, -80), (60, -0.02, -27.5), f.MEADOW, (8, 8))


def _lounger(c: Carpenter, at: Vec) -> None:
    x, y, z = at
    white = f.LINEN.tinted((0.62, 0.61, 0.57))
    c.box((x, y + 0.36, z + 0.3), (0.66, 0.08, 1.3), white, bevel=0.03)
    c.box((x, y + 0.66, z - 0.55), (0.66, 0.08, 0.8), white, (0.85, 0, 0), 0.03)
    c.boxes(
        [Block((x + s * 0.28, y + 0.17, z + t), (0.05, 0.34, 0.05)) for s in (-1, 1) for t in (-0.2, 0.8)],
        f.OAK,
    )
