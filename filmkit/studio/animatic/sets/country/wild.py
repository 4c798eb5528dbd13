"""Sights of the open country: a mountain that burns, water that falls, a ski lift, palms, rocks in the sea.

Knows no words; the ground under them is of `steeps`.
"""

import math
import re
from collections.abc import Callable, Mapping
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.land import rural
from filmkit.studio.animatic.props.land.ground import rock
from filmkit.studio.animatic.props.land.kinds_of_tree import KINDS_OF_TREE as _KINDS
from filmkit.studio.animatic.props.land.land import scattered
from filmkit.studio.animatic.props.land.palms import palm
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.sets.country.country import Land
from filmkit.studio.animatic.sets.country.steeps import CRATER, EDGE, FALL, RIM
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.weather.floating import smoke, steam
from filmkit.studio.animatic.world import Color, Material, Particles, Pattern, Streaks

FLOWS, COLD = (
    ("lava", "molten river", "fiery river", "fiery rivers"),
    ("lava rock", "lava field", "lava stone"),
)
"""Words of lava that has come down to where one stands, and of what was lava."""


def fire_mountain(c: Carpenter, land: Land, brief: SetBrief) -> tuple[Particles, ...]:
    """Streams of lava down the near side, a glow in the crater; smoke and what it throws up."""
    hot = f.glowing((1.0, 0.26, 0.03), 7.0 if brief.night else 4.0)
    chance = np.random.default_rng(brief.seed + 3)
    for k in range(5):
        a, path = -0.75 + 0.36 * k, []
        for t in np.linspace(9.0, 30.0 + 26.0 * float(chance.random()), 16):
            a += float(chance.normal(0, 0.05))
            x, z = CRATER[0] + t * math.sin(a), CRATER[1] + t * math.cos(a)
            path.append((x, land.at(x, z) + 0.25, z))
        c.tube(path, [1.3 * (1 - 0.045 * i) for i in range(len(path))], hot, 6)
    if brief.mentions(*FLOWS) and not brief.mentions(*COLD):
        _lava_river(c, land, f.glowing((1.0, 0.20, 0.015), 2.2 if brief.night else 1.6), chance)
    c.ball((CRATER[0], land.at(CRATER[0] + 10.0, CRATER[1]) - 4.0, CRATER[1]), (9.5, 3.4, 9.5), hot, 20)
    top = RIM - 2.0
    light = (0.10, 0.05, 0.04) if brief.night else (0.20, 0.18, 0.17)
    box = ((CRATER[0] - 8, top, CRATER[1] - 8), (CRATER[0] + 8, top + 70, CRATER[1] + 8))
    return (*smoke(1.6, box, (2.4, 0.0, 0.3), brief.seed, light), _thrown(brief.seed, top))


def _lava_river(c: Carpenter, land: Land, hot: Finish, chance: np.random.Generator) -> None:
    """A stream that winds from the foot of the mountain to where one stands, with black crust along it."""
    crust, path = f.patterned((0.030, 0.026, 0.025), Pattern.ROCK, 0.8), []
    for k, t in enumerate(np.linspace(0.0, 1.0, 40) ** 0.7):
        x = CRATER[0] * 0.92 * (1 - t) + 3.0 + 5.0 * math.sin(7.0 * t) * (0.4 + t) * (1 - 0.5 * t)
        z = (CRATER[1] + 24.0) * (1 - t) + 9.0 * t
        path.append((x, land.at(x, z), z))
        for side in (-1.0, 1.0):
            size = 0.5 + 0.5 * float(chance.random())
            c.ball(
                (x + side * (2.9 - 1.0 * t + 0.4 * size), land.at(x, z), z + k % 3),
                (size, 0.4 * size, 1.2),
                crust,
                7,
            )
    sunk = [(x, y - 1.35 + 0.85 * i / 40, z) for i, (x, y, z) in enumerate(path)]
    c.tube(sunk, [2.4 - 1.2 * i / 40 for i in range(40)], hot, 10)


def _thrown(seed: int, top: float) -> Particles:
    """Glowing stones that rise from the crater and fall."""
    chance = np.random.default_rng(seed)
    n = 90
    start, way = chance.uniform(0, 4.0, n), chance.normal(0, 3.6, (n, 2))
    up = chance.uniform(14, 27, n)
    color = (np.outer(chance.uniform(0.4, 1.0, n), (1.0, 0.34, 0.06)) * 2.0).astype(np.float32)

    def at(seconds: float) -> Streaks:
        def place(t: F64) -> F64:
            return np.stack(
                [CRATER[0] + way[:, 0] * t, top + up * t - 4.9 * t * t, CRATER[1] + way[:, 1] * t], 1
            )

        t = (start + seconds) % 4.0
        return Streaks(place(t).astype(np.float32), place(t + 0.06).astype(np.float32), color, 0.30, 0.9)

    return at


def waterfall(c: Carpenter, land: Land, brief: SetBrief) -> tuple[Particles, ...]:
    """A white sheet before the cliff, broken by ledges, and the spray at its foot."""
    x0, z0 = FALL
    white = Finish((0.66, 0.74, 0.78), Material(0.6, 0.3, 0.10 if brief.night else 0.22, translucency=0.6))
    for k in range(7):
        x = x0 - 1.9 + 0.63 * k
        path = [
            (x, EDGE - 1.4, z0 - 3.0),
            (x, EDGE - 1.6, z0 - 0.4),
            (x, EDGE - 2.6, z0 + 0.9),
            (x, 5.0, z0 + 1.6),
            (x + 0.1, -0.6, z0 + 1.9),
        ]
        c.tube(path, (0.42, 0.42, 0.38, 0.46, 0.55), white, 7)
    c.boxes([Block((x0, -0.42, z0 + 3.0), (5.2, 0.1, 2.6))], white)
    bright = 0.10 if brief.night else 0.55
    chance = np.random.default_rng(brief.seed + 9)
    near, _ = rural.trees("spruce", brief.seed)
    for k in range(22):
        x = (-1.0 if k % 2 else 1.0) * float(chance.uniform(8.0, 24.0)) + 1.5
        z = float(chance.uniform(-25.0, -7.0))
        c.put(near[k % 2], Spot((x, land.at(x, z) - 0.15, z), 2.4 * k, float(chance.uniform(0.7, 1.2))))
    n = 700
    across, start = chance.uniform(-2.3, 2.3, n), chance.uniform(0, 1.6, n)
    out, shade = chance.uniform(0.9, 2.3, n), chance.uniform(0.4, 1.0, n)
    color = (np.outer(shade, (0.86, 0.94, 1.0)) * bright).astype(np.float32)

    def falling(seconds: float) -> Streaks:
        def place(t: F64) -> F64:
            return np.stack(
                [x0 + across * (1 + 0.12 * t), EDGE - 1.6 - 4.9 * t * t, z0 + out * (0.5 + 0.5 * t)], 1
            )

        t = (start + seconds * 0.85) % 1.6
        return Streaks(place(t).astype(np.float32), place(t + 0.05).astype(np.float32), color, 0.055, 0.5)

    level = (0.05, 0.06, 0.07) if brief.night else (0.40, 0.43, 0.45)
    mist = steam(
        0.9, ((x0 - 4.0, -0.4, z0 + 1.5), (x0 + 4.0, 4.5, z0 + 6.0)), (0.1, 0.0, 0.3), brief.seed, level
    )
    return (falling, *mist)


def ski_lift(c: Carpenter, land: Land) -> None:
    """A chair lift up the right-hand side, and gates of red and blue poles down the middle."""
    foot, top = (9.0, -9.0), (24.0, -135.0)
    places = [
        (foot[0] + (top[0] - foot[0]) * t, foot[1] + (top[1] - foot[1]) * t) for t in np.linspace(0, 1, 7)
    ]
    heads = []
    for x, z in places:
        y = land.at(x, z)
        c.rod((x, y - 0.5, z), (x, y + 7.6, z), 0.16, f.STEEL, 8)
        c.box((x, y + 7.6, z), (3.0, 0.22, 0.24), f.IRON)
        heads.append((x, y + 7.5, z))
    for a, b in pairwise(heads):
        for s in (-1.3, 1.3):
            c.rod((a[0] + s, a[1], a[2]), (b[0] + s, b[1], b[2]), 0.035, f.IRON, 4)
        for k in range(2):
            t = (k + 0.5) / 2
            x, y, z = (p + (q - p) * t for p, q in zip(a, b, strict=True))
            for s, u in ((-1.3, 0.0), (1.3, 0.22)):
                _chair(c, x + s, y + (b[1] - a[1]) * u * 0.5, z + (b[2] - a[2]) * u * 0.5)
    for k in range(8):
        z = -11.0 - 9.0 * k
        x = 1.2 + 3.2 * math.sin(1.9 * k)
        for s in (-0.9, 0.9):
            y = land.at(x + s, z)
            paint = f.plain((0.62, 0.02, 0.02) if k % 2 else (0.02, 0.06, 0.50))
            c.rod((x + s, y - 0.2, z), (x + s, y + 1.7, z), 0.035, paint, 6)
        c.box((x, land.at(x, z) + 1.35, z), (1.8, 0.42, 0.03), paint)


def _chair(c: Carpenter, x: float, y: float, z: float) -> None:
    """One chair of a lift, hung from its rope."""
    c.rod((x, y, z), (x, y - 2.0, z), 0.04, f.IRON, 4)
    c.box((x, y - 2.45, z + 0.1), (1.5, 0.10, 0.5), f.plain((0.10, 0.12, 0.16)))
    c.box((x, y - 2.10, z - 0.15), (1.5, 0.6, 0.08), f.plain((0.46, 0.05, 0.04)))


def island_palms(c: Carpenter, land: Land) -> None:
    """Palms over the green of an island, bushes between them, a hut and a jetty."""
    chance = np.random.default_rng(land.seed + 21)
    grown = [palm(land.seed % 97 + k, 6.0 + k) for k in range(4)]
    bush = f.FOLIAGE.tinted((0.040, 0.100, 0.026))
    for i, (x, z) in enumerate(scattered(chance, 44, 2.6, 15.5, 1.7, lambda x, z: z < 3.0)):
        z -= 7.0
        y = land.at(x, z)
        if y < 0.05:
            continue
        if i % 2:
            c.put(grown[i % 4], Spot((x, y - 0.2, z), 2.4 * i))
        else:
            wide = float(chance.uniform(0.8, 1.9))
            c.ball((x, y + 0.2, z), (wide, wide * 0.7, wide), bush, 10)
    for k in range(9):
        c.box((10.5 + 1.6 * k, 0.1, 2.5 + 0.3 * k), (1.5, 0.12, 1.5), f.OAK, (0.0, -0.19, 0.0))


def sea_stacks(c: Carpenter, land: Land) -> None:
    """Rocks that the sea has left before the cliffs, white water round them and along the foot."""
    assert land.country.water is not None
    chance, level = np.random.default_rng(land.seed + 31), land.country.water
    shapes = [rock(land.seed + k, 1.0) for k in range(3)]
    stone = Finish(land.country.steep, Material(0.3, 0.08, 0.0, Pattern.ROCK, 0.12))
    foam = Finish((0.66, 0.70, 0.72), Material(0.2, 0.05, 0.0, Pattern.PLASTER, 0.5))
    for k, (x, z, size) in enumerate(
        ((-31.0, -58.0, 6.0), (-24.0, -44.0, 3.0), (-52.0, -96.0, 8.0), (-19.0, -30.0, 1.6))
    ):
        c.part(shapes[k % 3], stone, (x, level + 0.2 * size, z), (0.0, 1.7 * k, 0.0), size)
        c.part(shapes[k % 3], stone, (x, level + 0.9 * size, z), (0.3, 2.1 * k, 0.0), size * 0.7)
        c.post((x, level - 0.02, z), size * 1.3, 0.10, foam, 18)
    for z in np.arange(-6.0, -150.0, -2.6):
        xs = np.linspace(-70.0, 30.0, 200)
        low = np.nonzero(land.height(xs, 0 * xs + z) > level)[0]
        if len(low):
            x = float(xs[low[0]]) - 0.6
            wide = 1.0 + 0.02 * abs(float(z))
            c.ball((x, level, float(z)), (wide * float(chance.uniform(0.8, 1.8)), 0.10, 2.0), foam, 8)


TREES: tuple[tuple[tuple[str, ...], tuple[Color, Color], Color | None], ...] = (
    (("cherry blossom", "cherry tree", "sakura", "blossoming tree"),
     ((0.36, 0.14, 0.19), (0.70, 0.44, 0.50)), None),
    (("apple tree",), rural.GREENS, (0.52, 0.03, 0.025)),
    (("orange tree", "tangerine tree"), rural.GREENS, (0.80, 0.27, 0.015)),
    (("lemon tree",), rural.GREENS, (0.78, 0.62, 0.04)),
    (("peach tree", "fruit tree"), rural.GREENS, (0.78, 0.33, 0.16)),
)  # fmt: skip
"""One tree that is named: its words, its leaves from dark to light, and its fruit."""
ONE_TREE = re.compile(r"\b(?:tree|oak)\b(?! (?:house|trunk|branch|line|stump|top|lined))", re.I)
"""A tree of no kind of its own."""


NAMED = tuple(kind.removesuffix(" tree") for kind in _KINDS if kind != "tree")
"""Kinds that stand by themselves as what the shot is about."""


def has_one_tree(brief: SetBrief) -> bool:
    """Whether words name one tree that stands there."""
    named = any(brief.mentions(*each[0]) for each in TREES)
    return named or bool(ONE_TREE.search(brief.words) and not brief.mentions(*NAMED))


def standing_tree(c: Carpenter, land: Land, brief: SetBrief) -> None:
    """The one tree that words name, to the right of the middle, its fruit all over it."""
    found = next((each for each in TREES if brief.mentions(*each[0])), None)
    if not has_one_tree(brief):
        return
    _, leaves, fruit = found or ((), rural.GREENS, None)
    x, z, tall, chance = 4.2, -8.5, 7.5, np.random.default_rng(brief.seed + 51)
    y = land.at(x, z) - 0.1
    c.put(rural.oak(brief.seed % 97, tall, 620, leaves), Spot((x, y, z)))
    for _ in range(90 if fruit else 0):
        a, up = float(chance.uniform(0, math.tau)), float(chance.uniform(0.36, 0.92))
        out = (
            tall
            * 0.40
            * math.sqrt(max(1 - ((up - 0.62) / 0.34) ** 2, 0.05))
            * float(chance.uniform(0.85, 1.12))
        )
        at = (x + out * math.sin(a), y + up * tall, z + out * math.cos(a))
        c.ball(at, 0.16, f.plain(fruit or (0.5, 0.5, 0.5), 0.5, 0.2), 8)


SIGHTS: Mapping[str, Callable[[Carpenter, Land], None]] = {
    "piste": ski_lift,
    "island": island_palms,
    "cliff": sea_stacks,
}
"""What stands in a country by itself, by its kind."""
