"""What a kind of open country is, and the shapes that most of them have.

Builds nothing and knows no words. Every country is level where people stand and rises away from there.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.land.heights import billows, dunes, ridges, smoothed, terraces
from filmkit.studio.animatic.props.land.land import Height
from filmkit.studio.animatic.world import Color, Pattern

Ground = tuple[tuple[Pattern, Pattern], tuple[float, float]]
GRASSY: Ground = ((Pattern.GRASS, Pattern.PLASTER), (0.3, 0.10))
ALPINE: Ground = ((Pattern.GRASS, Pattern.ROCK), (0.35, 0.045))
SAND: Ground = ((Pattern.SAND, Pattern.PLASTER), (1.0, 0.08))
CLIFF: Ground = ((Pattern.PLASTER, Pattern.BARK), (0.7, 0.018))
DRIFT: Ground = ((Pattern.PLASTER, Pattern.PLASTER), (0.5, 0.06))


@dataclass(frozen=True, slots=True)
class Country:
    """One kind."""

    kind: str
    shape: Callable[[int], Height]
    """Its heights for a seed, before it is levelled near the middle."""
    low: Color
    high: Color
    steep: Color
    patterns: Ground = GRASSY
    """Of the ground near by and far off, and their repeats."""
    line: float = 1e9
    """Height above which it is `cap`."""
    cap: Color = (0.58, 0.61, 0.66)
    tree: str = ""
    """spruce, snowy, broad, acacia, or none."""
    trees: int = 0
    rocks: int = 8
    stone: Color = (0.20, 0.185, 0.17)
    grass: int = 0
    blade: tuple[Color, Color] = ((0.085, 0.115, 0.028), (0.210, 0.250, 0.060))
    tall: float = 0.30
    flowers: tuple[Color, ...] = ()
    water: float | None = None
    """Height of the water's surface."""
    shore: Color | None = None
    """Of the ground just over the water and under it."""
    covered: bool = False
    """Snow lies on it."""
    sown: str = ""
    """What stands in rows, one of `rows.CROPS`."""
    eye: tuple[float, float, float] = (1.75, 3.1, -15.0)
    """Where a wide view is seen from and what it looks at: the lens's height; height and z of that point."""
    fine: tuple[float, int] = (330.0, 96)
    """How far the ground reaches, and how many rings it is made of."""


def peaks(seed: int) -> Height:
    """Peaks all round, hills before them."""
    crest, hill = ridges(seed, 95.0), billows(seed + 1, 46.0)

    def at(x: F64, z: F64) -> F64:
        r = np.hypot(x, z)
        rise = 92.0 * smoothed(70, 215, r) * crest(x, z)
        return np.asarray(rise + 13.0 * smoothed(16, 110, r) * (hill(x, z) - 0.25), np.float64)

    return at


def lake(seed: int) -> Height:
    """Peaks, and a basin before them."""
    return basin(peaks(seed))


def basin(around: Height) -> Height:
    """A country with a hollow for water before what stands behind the middle."""
    shore = float(around(np.zeros(1), np.zeros(1))[0])

    def at(x: F64, z: F64) -> F64:
        hollow = smoothed(-3.0, -9.0, z + 0.8 * np.sin(x * 0.21)) * (
            1 - smoothed(62, 100, np.hypot(x, z + 40))
        )
        return np.asarray(around(x, z) * (1 - hollow) + (shore - 2.4) * hollow, np.float64)

    return at


def hills(seed: int) -> Height:
    """Soft hills."""
    hill, wide = billows(seed, 60.0), billows(seed + 1, 150.0, 4)

    def at(x: F64, z: F64) -> F64:
        r = np.hypot(x, z)
        return np.asarray(
            8.0 * (hill(x, z) - 0.45) * smoothed(6, 70, r) + 38.0 * smoothed(80, 300, r) * wide(x, z),
            np.float64,
        )

    return at


def sands(seed: int) -> Height:
    """Dunes, and before the wide view a great one whose crest winds away."""
    near, far, ripple = dunes(seed, 52.0), dunes(seed + 1, 110.0), billows(seed + 2, 9.0, 3)
    start = float(np.random.default_rng(seed).uniform(0, 6))

    def at(x: F64, z: F64) -> F64:
        r, ahead = np.hypot(x, z), np.maximum(-z - 9.0, 0.0)
        small = 13.0 * near(x, z) * smoothed(4, 52, r) + 24.0 * far(x, z) * smoothed(60, 190, r)
        crest = 23.0 * smoothed(0, 62, ahead) * (1 - 0.6 * smoothed(75, 130, ahead))
        aside = x + 5.0 - 0.10 * ahead - (3.0 + 0.13 * ahead) * np.sin(ahead / 17.0 + start)
        slope = np.where(aside < 0, np.exp(-((aside / 30.0) ** 2)), 1 - aside / np.maximum(crest * 1.55, 1.0))
        return np.asarray(np.maximum(small * 0.75, crest * slope) + 0.5 * ripple(x, z), np.float64)

    return at


def snowfield(seed: int) -> Height:
    """Drifts, and white peaks."""
    drift, crest = billows(seed, 14.0, 4), ridges(seed + 1, 150.0)

    def at(x: F64, z: F64) -> F64:
        r = np.hypot(x, z)
        return np.asarray(
            1.5 * (drift(x, z) - 0.4) + 4.0 * smoothed(20, 90, r) + 84.0 * smoothed(80, 250, r) * crest(x, z),
            np.float64,
        )

    return at


def canyon(seed: int) -> Height:
    """Table mountains that stand alone, two of them before the wide view, over washed ground."""
    chance = np.random.default_rng(seed)
    rough, wash, wall = ridges(seed + 2, 24.0, 4), billows(seed + 1, 13.0, 4), terraces(seed, 90.0)
    angle = np.concatenate([np.pi + chance.normal((-0.34, 0.42), 0.06), np.arange(5) * 1.05 - 2.0])
    far, wide = chance.uniform(92, 175, 7), chance.uniform(13, 26, 7)
    tall = wide * chance.uniform(1.1, 1.9, 7)

    def at(x: F64, z: F64) -> F64:
        r = np.hypot(x, z)
        total = 30.0 * wall(x, z) * smoothed(150, 240, r) + 2.6 * rough(x, z) * smoothed(14, 60, r)
        ragged = 0.5 * rough(x * 1.6, z * 1.6)
        for a, d, w, h in zip(angle, far, wide, tall, strict=True):
            edge = np.hypot(x - d * np.sin(a), z - d * np.cos(a)) / w + ragged - 0.2
            total = total + h * (0.74 * smoothed(1.12, 0.90, edge) + 0.26 * smoothed(2.3, 0.9, edge))
        return np.asarray(total + 0.7 * wash(x, z), np.float64)

    return at


def plains(seed: int) -> Height:
    """Nearly level, ridges at its end."""
    hill, far = billows(seed, 40.0, 4), ridges(seed + 1, 170.0, 4)

    def at(x: F64, z: F64) -> F64:
        r = np.hypot(x, z)
        return np.asarray(
            1.4 * hill(x, z) * smoothed(6, 50, r) + 46.0 * smoothed(180, 380, r) * far(x, z), np.float64
        )

    return at


def flat(seed: int) -> Height:
    """Level to the horizon, far mountains at its edge."""
    far, crust = ridges(seed, 120.0, 5), billows(seed + 1, 2.2, 3)

    def at(x: F64, z: F64) -> F64:
        r = np.hypot(x, z)
        return np.asarray(0.03 * crust(x, z) + 62.0 * smoothed(190, 330, r) * far(x, z), np.float64)

    return at


def glacier(seed: int) -> Height:
    """A tongue of broken ice between peaks: it falls towards us in steps cut by crevasses."""
    crack, block, crest = ridges(seed, 13.0, 4), billows(seed + 1, 9.0, 4), ridges(seed + 2, 130.0)

    def at(x: F64, z: F64) -> F64:
        r, ahead = np.hypot(x, z), np.maximum(-z - 7.0, 0.0)
        tongue = 1 - smoothed(20.0, 48.0, np.abs(x + 5.0 * np.sin(ahead / 24.0)))
        steps = 0.19 * ahead + 4.2 * smoothed(0, 9, ahead) * (
            block(x, z) + 0.9 * crack(x * 0.7, z * 1.6) - 0.55
        )
        return np.asarray(
            tongue * steps * (1 - smoothed(95, 170, ahead)) + 88.0 * smoothed(46, 230, r) * crest(x, z),
            np.float64,
        )

    return at


def moon(seed: int) -> Height:
    """Dust and craters, each with its rim."""
    chance, rough, far = np.random.default_rng(seed), billows(seed + 1, 5.0, 4), ridges(seed + 2, 110.0, 4)
    at_x, at_z = chance.uniform(-70, 70, 44), chance.uniform(-120, 25, 44)
    size = chance.uniform(1.6, 9.0, 44) * (1 + 0.012 * np.abs(at_z))

    def at(x: F64, z: F64) -> F64:
        total = 0.6 * rough(x, z) + 46.0 * smoothed(120, 260, np.hypot(x, z)) * far(x, z)
        for a, b, w in zip(at_x, at_z, size, strict=True):
            d = np.hypot(x - a, z - b) / w
            total = total + 0.26 * w * (np.exp(-(((d - 1.0) / 0.22) ** 2)) - 1.2 * smoothed(1.0, 0.2, d))
        return np.asarray(total, np.float64)

    return at


def levelled(height: Height) -> Height:
    """The same, level and at zero where people stand and the wide view looks over."""
    base = float(height(np.zeros(1), np.zeros(1))[0])

    def at(x: F64, z: F64) -> F64:
        ahead = np.where(z > 0, z * 0.42, z * 1.0)
        free = smoothed(3.2, 15.0, np.hypot(x * 0.62, ahead))
        return np.asarray((height(x, z) - base) * free, np.float64)

    return at
