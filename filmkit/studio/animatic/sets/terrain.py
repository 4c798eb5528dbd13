"""Kinds of open country, by their words: their shape, their colours, what grows and lies there.

Builds nothing. Every country is level where people stand and rises away from there.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.heights import billows, dunes, ridges, smoothed, terraces
from filmkit.studio.animatic.props.land import Height
from filmkit.studio.animatic.sets.recipe import SetBrief
from filmkit.studio.animatic.sets.steeps import cliff, volcano
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
    """Height of a lake's surface."""


def _peaks(seed: int) -> Height:
    crest, hill = ridges(seed, 95.0), billows(seed + 1, 46.0)

    def at(x: F64, z: F64) -> F64:
        r = np.hypot(x, z)
        rise = 92.0 * smoothed(70, 215, r) * crest(x, z)
        return np.asarray(rise + 13.0 * smoothed(16, 110, r) * (hill(x, z) - 0.25), np.float64)

    return at


def _lake(seed: int) -> Height:
    peaks = _peaks(seed)
    shore = float(peaks(np.zeros(1), np.zeros(1))[0])

    def at(x: F64, z: F64) -> F64:
        basin = smoothed(-3.0, -9.0, z + 0.8 * np.sin(x * 0.21)) * (
            1 - smoothed(62, 100, np.hypot(x, z + 40))
        )
        return np.asarray(peaks(x, z) * (1 - basin) + (shore - 2.4) * basin, np.float64)

    return at


def _hills(seed: int) -> Height:
    hill, wide = billows(seed, 60.0), billows(seed + 1, 150.0, 4)

    def at(x: F64, z: F64) -> F64:
        r = np.hypot(x, z)
        return np.asarray(
            8.0 * (hill(x, z) - 0.45) * smoothed(6, 70, r) + 38.0 * smoothed(80, 300, r) * wide(x, z),
            np.float64,
        )

    return at


def _sands(seed: int) -> Height:
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


def _snowfield(seed: int) -> Height:
    drift, crest = billows(seed, 14.0, 4), ridges(seed + 1, 150.0)

    def at(x: F64, z: F64) -> F64:
        r = np.hypot(x, z)
        return np.asarray(
            1.5 * (drift(x, z) - 0.4) + 4.0 * smoothed(20, 90, r) + 84.0 * smoothed(80, 250, r) * crest(x, z),
            np.float64,
        )

    return at


def _canyon(seed: int) -> Height:
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


def _plains(seed: int) -> Height:
    hill, far = billows(seed, 40.0, 4), ridges(seed + 1, 170.0, 4)

    def at(x: F64, z: F64) -> F64:
        r = np.hypot(x, z)
        return np.asarray(
            1.4 * hill(x, z) * smoothed(6, 50, r) + 46.0 * smoothed(180, 380, r) * far(x, z), np.float64
        )

    return at


def _flat(seed: int) -> Height:
    """Level to the horizon, far mountains at its edge."""
    far, crust = ridges(seed, 120.0, 5), billows(seed + 1, 2.2, 3)

    def at(x: F64, z: F64) -> F64:
        r = np.hypot(x, z)
        return np.asarray(0.03 * crust(x, z) + 62.0 * smoothed(190, 330, r) * far(x, z), np.float64)

    return at


def _glacier(seed: int) -> Height:
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


def _moon(seed: int) -> Height:
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


GREEN: tuple[Color, Color] = ((0.075, 0.110, 0.026), (0.200, 0.250, 0.060))
GOLD: tuple[Color, Color] = ((0.200, 0.130, 0.035), (0.520, 0.380, 0.130))
COUNTRIES: tuple[tuple[tuple[str, ...], Country], ...] = (
    (
        ("volcano", "lava", "volcanic", "eruption", "magma", "molten"),
        Country("volcano", volcano, (0.062, 0.056, 0.054), (0.085, 0.072, 0.066), (0.050, 0.043, 0.041),
                ((Pattern.ROCK, Pattern.ROCK), (0.5, 0.05)), rocks=26, stone=(0.055, 0.050, 0.049)),
    ),
    (
        ("waterfall", "cascade", "niagara"),
        Country("falls", cliff, (0.085, 0.125, 0.034), (0.095, 0.120, 0.045), (0.115, 0.108, 0.100),
                ALPINE, tree="spruce", trees=110, rocks=34, grass=4200, blade=GREEN, tall=0.3, water=-0.5),
    ),
    (
        ("salt flat", "salt pan", "salt lake", "salt desert", "bonneville", "uyuni", "playa", "dry lake"),
        Country("salt", _flat, (0.62, 0.615, 0.59), (0.60, 0.60, 0.585), (0.30, 0.265, 0.235),
                ((Pattern.ROCK, Pattern.PLASTER), (0.10, 0.05)), rocks=0, stone=(0.4, 0.39, 0.37)),
    ),
    (
        ("glacier", "ice field", "crevasse", "iceberg"),
        Country("ice", _glacier, (0.42, 0.53, 0.60), (0.56, 0.61, 0.66), (0.13, 0.31, 0.40),
                DRIFT, cap=(0.60, 0.64, 0.69), line=30.0, rocks=8, stone=(0.15, 0.16, 0.175)),
    ),
    (
        ("moon", "moon surface", "lunar", "asteroid", "planet", "alien planet"),
        Country("moon", _moon, (0.20, 0.198, 0.195), (0.25, 0.247, 0.243), (0.12, 0.119, 0.117),
                ((Pattern.SAND, Pattern.PLASTER), (0.6, 0.10)), rocks=26, stone=(0.17, 0.168, 0.165)),
    ),
    (
        ("dune", "desert", "sahara", "sand", "oasis", "sandy", "pyramid", "sphinx"),
        Country("dunes", _sands, (0.50, 0.345, 0.190), (0.60, 0.430, 0.250), (0.36, 0.205, 0.095),
                SAND, rocks=4, stone=(0.30, 0.21, 0.14), grass=500,
                blade=((0.16, 0.13, 0.06), (0.36, 0.29, 0.14)), tall=0.42),
    ),
    (
        ("mars", "martian", "canyon", "mesa", "badlands", "wasteland", "western", "gorge", "ravine",
         "crater", "red rock", "monument valley", "arizona"),
        Country("canyon", _canyon, (0.36, 0.170, 0.085), (0.46, 0.235, 0.125), (0.27, 0.105, 0.055),
                CLIFF, rocks=22, stone=(0.29, 0.130, 0.070), grass=420,
                blade=((0.12, 0.11, 0.05), (0.30, 0.25, 0.11)), tall=0.36),
    ),
    (
        ("snow", "snowy", "arctic", "antarctic", "antarctica", "tundra", "ice", "frozen", "winter", "glacier",
         "snowfield", "north pole", "ski"),
        Country("snow", _snowfield, (0.47, 0.505, 0.56), (0.53, 0.56, 0.61), (0.16, 0.175, 0.20),
                DRIFT, cap=(0.56, 0.59, 0.64), tree="snowy", trees=60, rocks=7, stone=(0.16, 0.165, 0.175)),
    ),
    (
        ("lake", "lakeside", "lakeshore", "reservoir", "pond", "fjord", "river", "riverbank",
         "riverside", "stream"),
        Country("lake", _lake, (0.095, 0.120, 0.034), (0.120, 0.125, 0.055), (0.130, 0.126, 0.124),
                ALPINE, 44.0, tree="spruce", trees=90, rocks=20, grass=3600, blade=GREEN, tall=0.26,
                water=-0.45),
    ),
    (
        ("mountain", "peak", "alps", "summit", "ridge", "cliff", "alpine", "himalayas", "volcano", "valley",
         "highlands", "mountainside", "plateau", "rocky", "slope", "foothills"),
        Country("peaks", _peaks, (0.095, 0.120, 0.034), (0.125, 0.125, 0.060), (0.130, 0.124, 0.120),
                ALPINE, 46.0, tree="spruce", trees=90, rocks=30, grass=3600, blade=GREEN, tall=0.24,
                flowers=((0.70, 0.68, 0.60), (0.55, 0.42, 0.08))),
    ),
    (
        ("savannah", "savanna", "steppe", "prairie", "outback", "serengeti", "africa", "plains", "bush"),
        Country("plains", _plains, (0.33, 0.235, 0.100), (0.40, 0.290, 0.140), (0.26, 0.190, 0.120),
                GRASSY, tree="acacia", trees=16, rocks=7, grass=6200, blade=GOLD, tall=0.50),
    ),
    (
        ("wheat", "corn", "cornfield", "barley", "harvest", "hayfield", "rye", "golden field", "rice field"),
        Country("wheat", _hills, (0.34, 0.235, 0.080), (0.17, 0.165, 0.055), (0.20, 0.170, 0.080),
                GRASSY, tree="broad", trees=60, rocks=2, grass=8200, blade=GOLD, tall=0.78),
    ),
    (
        ("flower", "floral", "poppy", "lavender", "tulip", "wildflower", "bloom", "sunflower"),
        Country("flowers", _hills, (0.105, 0.135, 0.036), (0.110, 0.140, 0.045), (0.15, 0.140, 0.060),
                GRASSY, tree="broad", trees=60, rocks=3, grass=4600, blade=GREEN, tall=0.42,
                flowers=((0.62, 0.045, 0.030), (0.62, 0.50, 0.10), (0.34, 0.16, 0.52), (0.70, 0.67, 0.60))),
    ),
)  # fmt: skip
MEADOW = Country(
    "meadow", _hills, (0.105, 0.140, 0.036), (0.115, 0.150, 0.045), (0.150, 0.140, 0.060), GRASSY,
    tree="broad", trees=84, rocks=5, grass=6800, blade=GREEN, tall=0.34,
    flowers=((0.68, 0.66, 0.58), (0.58, 0.46, 0.06)),
)  # fmt: skip


def country_of(brief: SetBrief) -> Country:
    """The country that words name first; a meadow between hills where they name none."""
    return next((country for words, country in COUNTRIES if brief.mentions(*words)), MEADOW)


def levelled(height: Height) -> Height:
    """The same, level and at zero where people stand and the wide view looks over."""
    base = float(height(np.zeros(1), np.zeros(1))[0])

    def at(x: F64, z: F64) -> F64:
        ahead = np.where(z > 0, z * 0.42, z * 1.0)
        free = smoothed(3.2, 15.0, np.hypot(x * 0.62, ahead))
        return np.asarray((height(x, z) - base) * free, np.float64)

    return at
