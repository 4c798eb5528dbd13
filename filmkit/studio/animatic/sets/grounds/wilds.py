"""Country with one thing in it: cactus, a rock's bow, a pool, igloos, clay houses: builders for `grounds`.

Knows no people. The thing stands behind the middle, a little to the right.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.land import greenery, rural
from filmkit.studio.animatic.props.land.ground import rock
from filmkit.studio.animatic.props.land.heights import ridges
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.sets.grounds.sights import Extra, posts
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.weather.floating import steam
from filmkit.studio.animatic.world import Lamp, Material, Pattern, Vec

STONE = f.patterned((0.42, 0.38, 0.31), Pattern.STONE, 1.6)
WATER = Finish((0.014, 0.040, 0.050), Material(0.9, 0.5, 0.0, Pattern.WATER, 0.5, reflect=0.9))
WOOD = f.patterned((0.30, 0.20, 0.12), Pattern.PLANKS, 4.0)
ROCK = Finish((0.23, 0.21, 0.185), Material(0.2, 0.06, 0.0, Pattern.ROCK, 0.5))
RED_ROCK = Finish((0.40, 0.19, 0.10), Material(0.2, 0.06, 0.0, Pattern.ROCK, 0.3))
LEAF = f.FOLIAGE.tinted((0.05, 0.11, 0.03))
SNOW = f.plain((0.60, 0.63, 0.68), 0.4, 0.1)


def water_hole(c: Carpenter, brief: SetBrief) -> Extra:
    """A muddy pool on a dry plain, its rim trodden, thorn trees, stones, dry grass."""
    mud = f.patterned((0.20, 0.135, 0.08), Pattern.SAND, 1.2)
    c.turned((1.5, 0.03, -9.0), [(7.6, 0), (0, 0.001)], mud, 40)
    c.turned((1.5, 0.05, -9.0), [(6.2, 0), (0, 0.001)], Finish((0.05, 0.06, 0.05), WATER.material), 40)
    tree = rural.acacia(brief.seed % 97, 6.0, 300)
    for x, z, size in ((-6.5, -15.0, 1.0), (9.0, -19.0, 1.2), (-16.0, -32.0, 1.2), (20.0, -40.0, 1.3)):
        c.put(tree, Spot((x, 0, z), x, size))
    for k in range(10):
        a = 2.4 * k
        c.part(
            rock(k % 6, 1.0),
            ROCK,
            (1.5 + 7.2 * math.sin(a), -0.1, -9.0 + 7.2 * math.cos(a)),
            (0, k, 0),
            0.4 + 0.12 * (k % 3),
        )
    chance = brief.accidents()
    for _ in range(160):
        x, z = float(chance.uniform(-16, 18)), float(chance.uniform(-30, -3))
        if math.hypot(x - 1.5, z + 9.0) > 8.2:
            for j in range(3):
                c.rod(
                    (x, 0, z), (x + 0.14 * (j - 1), 0.5, z + 0.06 * j), 0.014, f.plain((0.46, 0.34, 0.13)), 3
                )
    return Extra((), water=0.05)


def rope_bridge(c: Carpenter, brief: SetBrief) -> Extra:
    """Planks on ropes from under our feet across a gorge to its other wall, forest on both."""
    rope = f.plain((0.34, 0.25, 0.13))
    sag = [(0.0, -0.1 - 2.6 * math.sin(math.pi * t), -2.0 - 38.0 * t) for t in np.linspace(0, 1, 60)]
    for x, y, z in sag:
        c.box((x, y, z), (1.7, 0.07, 0.42), WOOD)
    for s in (-1, 1):
        c.tube([(s * 0.9, y + 1.1, z) for _, y, z in sag], 0.045, rope, 5)
        for _, y, z in sag[::2]:
            c.rod((s * 0.86, y, z), (s * 0.9, y + 1.1, z), 0.02, rope, 4)
        c.boxes([Block((s * 1.0, 0.8, z), (0.2, 1.8, 0.2)) for z in (-1.8, -40.5)], WOOD)
    for k in range(26):
        s = -1 if k % 2 else 1
        z = -3.0 - 1.6 * k
        c.part(rock(k % 6, 1.0), ROCK, (s * (15.0 + 2.0 * math.sin(k)), -7.0, z), (0, k, 0), 7.0)
    near, far = rural.trees("spruce", brief.seed % 997)
    for k in range(40):
        s = -1 if k % 2 else 1
        c.put(
            far[k % 2],
            Spot((s * (13.0 + 5.0 * ((k * 7) % 5) / 5 + 3.0 * (k % 3)), -0.5, -4.0 - 1.3 * k), 2.0 * k, 1.0),
        )
    for x in (-9.0, -5.0, 5.0, 9.0, 14.0, -14.0):
        c.put(near[0], Spot((x, 0.0, -43.0), x, 1.1))
    c.box((0, -2.0, -46.0), (60.0, 4.2, 10.0), f.patterned((0.10, 0.14, 0.05), Pattern.GRASS, 0.5))
    return Extra((Lamp((0, 3.0, 2.0), (2.4, 1.8, 1.1), 0.5, 8.0),))


def igloos(c: Carpenter, brief: SetBrief) -> Extra:
    """Domes of blocks of snow, each with its tunnel, a sledge, skis stuck in the snow."""
    for x, z, r in ((2.6, -7.6, 2.5), (-6.0, -13.0, 2.3), (9.0, -17.0, 2.4)):
        for k in range(9):
            a0 = math.pi / 2 * k / 9
            a1 = math.pi / 2 * (k + 1) / 9
            ring = [(r * math.cos(a0), r * math.sin(a0)), (r * math.cos(a1) + 0.02, r * math.sin(a1) - 0.05)]
            c.turned((x, 0, z), ring, SNOW.tinted(((0.60, 0.63, 0.68), (0.54, 0.58, 0.65))[k % 2]), 24)
            for j in range(12):
                b = math.tau * (j + 0.5 * (k % 2)) / 12
                rr = r * math.cos(a0) + 0.005
                c.box(
                    (x + rr * math.sin(b), r * math.sin(a0) + r * 0.08, z + rr * math.cos(b)),
                    (0.035, r * 0.16, 0.03),
                    f.plain((0.34, 0.40, 0.50)),
                    (0, b, 0),
                )
        c.post((x - 0.3, 0, z + r + 1.0), 0.9, 1.6, SNOW, 18, (-math.pi / 2, 0, 0))
        c.post(
            (x - 0.3, 0.05, z + r + 1.02),
            0.62,
            0.03,
            f.glowing((1.0, 0.5, 0.16), 1.2) if brief.night else f.plain((0.02, 0.03, 0.05)),
            18,
            (math.pi / 2, 0, 0),
        )
    sledge = Carpenter()
    sledge.boxes(
        [Block((s * 0.35, 0.12, 0), (0.06, 0.08, 2.0)) for s in (-1, 1)]
        + [Block((0, 0.3, -0.8 + 0.4 * k), (0.8, 0.05, 0.2)) for k in range(5)],
        f.OAK,
    )
    c.put(sledge.done(), Spot((-2.6, 0, -4.0), 0.7))
    for k in range(9):
        c.ball((-30.0 + 8.0 * k, -2.0, -48.0 - 4.0 * (k % 2)), (8.0, 5.0 + 3.0 * (k % 3), 7.0), SNOW, 14)
    return Extra((Lamp((2.3, 1.0, -3.6), (4.0, 2.2, 0.8), 0.3, 7.0),))


def stone_arch(c: Carpenter, brief: SetBrief) -> Extra:
    """A bow of red rock over open ground, towers of rock about it."""
    bow = [
        (4.0 + 8.5 * math.cos(a), -0.5 + 10.5 * math.sin(a) ** 0.8, -50.0)
        for a in np.linspace(math.pi - 0.02, 0.02, 19)
    ]
    c.tube(
        bow,
        [2.9 - 1.2 * math.sin(math.pi * k / 18) + 0.25 * math.sin(5.0 * k) for k in range(19)],
        RED_ROCK,
        14,
    )
    for k, (x, z, tall, wide) in enumerate(
        (
            (-18.0, -62.0, 11.0, 4.0),
            (26.0, -72.0, 14.0, 5.0),
            (-34.0, -60.0, 20.0, 8.0),
            (44.0, -70.0, 16.0, 9.0),
        )
    ):
        c.turned(
            (x, -0.5, z),
            [
                (wide * 1.3, 0),
                (wide, tall * 0.3),
                (wide * 0.8, tall * 0.7),
                (wide * 0.95, tall),
                (0, tall + 0.3),
            ],
            RED_ROCK,
            11,
            (0, 0.7 * k, 0),
        )
    for k in range(14):
        a = 2.4 * k
        c.part(
            rock(k % 6, 1.0),
            RED_ROCK,
            (4.0 + 13.0 * math.sin(a), -0.2, -22.0 + 9.0 * math.cos(a)),
            (0, k, 0),
            0.7 + 0.3 * (k % 3),
        )
    return Extra()


def cacti(c: Carpenter, brief: SetBrief) -> Extra:
    """Tall ribbed cactuses with arms, prickly pears, scrub and stones on dry ground, blue ridges far off."""
    chance = brief.accidents()
    green = f.plain((0.075, 0.165, 0.06), 0.3, 0.1)
    spots = [(3.0, -6.5, 3.6), (-4.2, -8.0, 4.2), (6.8, -12.0, 5.0), (-8.5, -15.0, 5.2), (1.0, -19.0, 5.0)]
    spots += [
        (float(chance.uniform(-40, 44)), float(chance.uniform(-70, -22)), float(chance.uniform(3.5, 6.0)))
        for _ in range(34)
    ]
    for k, (x, z, tall) in enumerate(spots):
        c.turned(
            (x, 0, z),
            [(0.26, 0), (0.32, tall * 0.5), (0.28, tall * 0.9), (0.1, tall), (0, tall + 0.03)],
            green,
            10,
        )
        for s in (-1, 1):
            y = tall * (0.42 + 0.12 * ((k + s) % 3))
            arm = [
                (x, y, z),
                (x + s * 0.7, y + 0.05, z),
                (x + s * 0.85, y + 0.5, z),
                (x + s * 0.85, y + 0.36 * tall, z),
            ]
            c.tube(arm, (0.17, 0.19, 0.19, 0.13), green, 8)
            c.ball((x + s * 0.85, y + 0.36 * tall, z), 0.13, green, 8)
    for _ in range(16):
        x, z = float(chance.uniform(-12, 13)), float(chance.uniform(-22, -4))
        if abs(x) > 1.6:
            for j in range(5):
                c.ball(
                    (x + 0.22 * (j - 2), 0.28 + 0.26 * (j % 2), z + 0.1 * j),
                    (0.2, 0.26, 0.06),
                    green.tinted((0.10, 0.19, 0.07)),
                    10,
                )
    for k in range(12):
        x, z = float(chance.uniform(-14, 14)), float(chance.uniform(-24, -3.4))
        c.part(rock(k % 6, 1.0), RED_ROCK, (x, -0.1, z), (0, k, 0), 0.4 + 0.2 * (k % 3))
    return Extra()


PEAKS = (
    (13.0, -96.0, 20.0, 66.0), (-8.0, -112.0, 17.0, 36.0), (-58.0, -140.0, 40.0, 70.0),
    (74.0, -150.0, 46.0, 78.0), (-120.0, -180.0, 60.0, 88.0), (130.0, -120.0, 44.0, 60.0),
)  # fmt: skip
"""Where the green peaks over a lost city stand, x and z, half how wide each is and how high, metres."""


def _steep_peaks(c: Carpenter, seed: int) -> None:
    """Green peaks, steeper to their tops, with crags in their sides."""
    crag, gully = ridges(seed, 26.0, 5), ridges(seed + 1, 60.0, 3)

    def height(x: F64, z: F64) -> F64:
        z = z - 150.0
        top = np.full_like(x, -6.0)
        for at, deep, wide, tall in PEAKS:
            part = np.clip(1 - np.hypot(x - at, z - deep) / (1.9 * wide), 0.0, 1.0)
            rugged = 1 + 0.30 * (gully(x, z) - 0.5) + 0.24 * (crag(x, z) - 0.5)
            top = np.maximum(top, tall * part**1.25 * rugged - 5.0)
        return np.asarray(top, np.float64)

    part = primitives.terrain(420.0, 230.0, height, (150, 84))
    up = part.normals[:, 1].astype(np.float64)
    bare = np.clip((0.62 - up) / 0.22, 0.0, 1.0)[:, None]
    green = greenery.shaded((0.050, 0.095, 0.030), (0.120, 0.175, 0.055), np.clip(up, 0.0, 1.0))
    tint = (green * (1 - 0.7 * bare) + 0.7 * bare * np.array((0.19, 0.185, 0.175))).astype(np.float32)
    c.part(part, Finish(tint, Material(0.2, 0.05, 0.0, Pattern.ROCK, 0.12)), (0.0, 0.0, -150.0))


def lost_city(c: Carpenter, brief: SetBrief) -> Extra:
    """Terraces of grey stone and walls without roofs on a green ridge, a steep peak over them."""
    grass, wall = (
        f.patterned((0.12, 0.20, 0.05), Pattern.GRASS, 0.5),
        f.patterned((0.30, 0.29, 0.27), Pattern.STONE, 2.2),
    )
    for k in range(9):
        z, top, deep = -9.0 - 3.4 * k, 0.9 * (k + 1), 3.5 if k < 8 else 30.0
        c.box((1.0, top / 2 - 1.0, z - deep / 2), (44.0 - 1.5 * k, top + 2.0, deep), wall)
        c.box((1.0, top + 0.03, z - deep / 2 - 0.1), (43.8 - 1.5 * k, 0.08, deep - 0.3), grass)
    chance = brief.accidents()
    for k in range(26):
        x, row = -12.0 + 4.2 * (k % 7) + float(chance.normal(0, 0.4)), k // 7
        z = -9.0 - 3.4 * (2 * row + 2) - 1.75
        y = 0.9 * (2 * row + 3)
        c.boxes(
            [Block((x + s * 1.3, y + 1.0, z), (0.4, 2.1, 3.0)) for s in (-1, 1)]
            + [Block((x + s * 0.9, y + 0.9, z + 1.4), (0.9, 1.9, 0.4)) for s in (-1, 1)],
            wall,
        )
        for s in (0.0, 1.0):
            tip = (x, y + 3.4, z - 1.4 + 2.8 * s)
            c.sheet([(x - 1.5, y + 2.0, tip[2]), (x + 1.5, y + 2.0, tip[2]), tip, tip], wall)
    _steep_peaks(c, brief.seed % 997)
    light = (0.10, 0.11, 0.13) if brief.night else (0.86, 0.88, 0.90)
    fog: tuple[Vec, Vec] = ((-60.0, -8.0, -84.0), (70.0, 12.0, -52.0))
    return Extra(air=steam(2.2, fog, (0.5, 0.0, 0.0), brief.seed % 997, light), sight=(1.0, 4.0, -26.0))


def orchard(c: Carpenter, brief: SetBrief) -> Extra:
    """Fruit trees in rows to the hills, red fruit in them, ladders and baskets."""
    firs = brief.mentions("tree farm", "christmas tree", "fir")
    near, far = rural.trees("spruce" if firs else "broad", brief.seed % 997)
    fruit = (
        f.plain((0.55, 0.05, 0.03), 0.8, 0.4)
        if not brief.mentions("orange", "citrus", "lemon", "peach")
        else f.plain((0.64, 0.34, 0.03), 0.8, 0.4)
    )
    for i, x in enumerate((-13.5, -8.5, -3.8, 3.8, 8.5, 13.5)):
        for j in range(12):
            z = -4.6 - 4.6 * j
            if firs:
                c.put((near if j < 2 else far)[(i + j) % 2], Spot((x, 0, z), 2.1 * j + i, 0.34))
                continue
            c.tube([(x, 0, z), (x + 0.1, 0.8, z), (x, 1.6, z)], (0.18, 0.14, 0.12), f.BARK, 7)
            for k in range(7):
                a = 2.4 * k
                c.ball(
                    (x + 0.75 * math.sin(a), 2.1 + 0.32 * (k % 3), z + 0.75 * math.cos(a)),
                    (0.85, 0.72, 0.85),
                    LEAF,
                    9,
                )
            if j < 5:
                for k in range(16):
                    a, b = 2.4 * k, 0.9 * math.sin(k * 1.9)
                    at = (
                        x + 1.5 * math.sin(a) * math.cos(b),
                        2.25 + 0.85 * math.sin(b),
                        z + 1.5 * math.cos(a) * math.cos(b),
                    )
                    c.ball(at, 0.10, fruit, 6)
    if not firs:
        for x, z in ((2.2, -4.0), (-2.4, -6.2)):
            c.turned(
                (x, 0, z),
                [(0.28, 0), (0.36, 0.36), (0.32, 0.36)],
                f.patterned((0.34, 0.21, 0.09), Pattern.FABRIC, 2.0),
                14,
            )
            for k in range(9):
                c.ball(
                    (x + 0.2 * math.sin(2.4 * k), 0.38 + 0.02 * (k % 3), z + 0.2 * math.cos(2.4 * k)),
                    0.09,
                    fruit,
                    7,
                )
        for s in (-0.22, 0.22):
            c.rod((3.4 + s, 0, -2.9), (3.6 + s * 0.5, 2.4, -4.0), 0.035, f.OAK, 5)
        c.boxes(
            [Block((3.42 + 0.02 * k, 0.3 + 0.3 * k, -3.03 - 0.14 * k), (0.5, 0.05, 0.05)) for k in range(7)],
            f.OAK,
        )
    return Extra()


def temple_tomb(c: Carpenter, brief: SetBrief) -> Extra:
    """A small house of marble with columns and a bronze door among cypresses and graves."""
    x, z = 2.2, -11.5
    marble = f.patterned((0.50, 0.49, 0.46), Pattern.MARBLE, 0.6, 0.3, 0.1)
    c.box((x, 2.3, z), (5.0, 3.8, 5.0), marble)
    c.boxes(
        [Block((x, 0.1 + 0.2 * k, z + 0.6 - 0.2 * k), (7.0 - 0.5 * k, 0.2, 8.0 - 0.5 * k)) for k in range(3)],
        marble,
    )
    for k in range(4):
        c.turned(
            (x - 2.1 + 1.4 * k, 0.6, z + 3.2),
            [(0.3, 0), (0.22, 0.2), (0.2, 3.0), (0.3, 3.2), (0, 3.2)],
            marble,
            14,
        )
    c.box((x, 4.1, z + 1.8), (5.6, 0.5, 4.0), marble)
    c.sheet(
        [(x - 2.9, 4.35, z + 3.81), (x + 2.9, 4.35, z + 3.81), (x, 5.6, z + 3.81), (x, 5.6, z + 3.81)], marble
    )
    c.box((x, 1.8, z + 2.52), (1.4, 2.4, 0.06), f.COPPER.tinted((0.10, 0.22, 0.17)))
    for px, pz in ((-3.2, -8.0), (7.0, -8.5), (-5.5, -14.0), (9.5, -15.0)):
        c.turned(
            (px, 0, pz),
            [(0.1, 0), (0.7, 0.6), (0.6, 3.0), (0.05, 6.0), (0, 6.1)],
            f.FOLIAGE.tinted((0.025, 0.06, 0.022)),
            12,
        )
    return Extra(posts(c, ((-4.6, -5.0), (6.4, -5.4)), brief.night))
