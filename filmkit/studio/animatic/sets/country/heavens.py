"""What stands in the sky where words name it: a rainbow, northern lights, lightning, by night a moon.

Knows no light of the set: all of it gives its own, far behind what one looks at.
"""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Discs, Particles, Set, Vec

RAINBOW = ("rainbow", "double rainbow")
AURORA = ("aurora", "aurora borealis", "northern lights", "polar lights")
LIGHTNING = ("lightning", "thunderstorm", "thunder", "lightning bolt", "electrical storm")
THUNDERS_BY = re.compile(r"\bthunder(?:s|ing) (?:across|past|over|through|along|by|down|applause)\b", re.I)
"""What goes by with a noise, and is no storm."""
MOON = ("moon", "full moon", "crescent moon", "moonrise")
MOONS_GROUND = ("on the moon", "across the moon", "moon surface", "lunar surface", "over the moon's")
"""Where one is on it."""
MOUNTAINS = ("mountain", "lake", "peak", "valley", "canyon", "cliff", "glacier")
CRESCENT = ("crescent", "sickle moon", "new moon over")
PHASES = ("lunar cycle", "moon phases", "phases of the moon", "waning", "diminishing", "to a new moon")
WAXES = ("waxing", "to a full moon", "grows into a full moon")
MOON_FAR, MOON_UP, MOON_ASIDE = 380.0, 0.135, 0.30
"""Metres off; radians over the ground, and to the right of what a wide view looks at: where pictures of
somebody, who are seen from a little aside, have it too."""
OVER_PEAKS = 0.31
"""Radians over the ground in a country whose mountains stand round it."""
STAR_RAYS = 20.0
"""Metres from the middle of a bright star to the ends of its rays, at the moon's distance."""
CLEAR_OF_TREES = (0.06, 0.26)
"""Radians to the right and up of a moon that one looks at for itself."""
MOON_WIDE, MOON_FINE = 15.0, 15
"""Metres of its radius, and spots along it."""
CYCLE = 24.0
"""Seconds of what is filmed in which a moon that wanes is gone: a shot of four, six times as fast."""
MARES = (
    (-0.35, 0.35, 0.34),
    (0.12, 0.48, 0.24),
    (0.42, 0.18, 0.22),
    (-0.48, -0.12, 0.26),
    (0.2, -0.55, 0.14),
)
"""Dark seas of it: right, up, radius, in its radii."""
BANDS: tuple[Color, ...] = (
    (0.30, 0.02, 0.30), (0.05, 0.08, 0.55), (0.02, 0.40, 0.45), (0.05, 0.48, 0.06), (0.55, 0.50, 0.02),
    (0.62, 0.26, 0.01), (0.60, 0.04, 0.03),
)  # fmt: skip
"""From the inside of the bow to its outside."""
FAR = 150.0
"""How far off, metres."""
SUNS: tuple[tuple[tuple[str, ...], int], ...] = (
    (("two suns", "twin suns", "double sun", "binary suns"), 2), (("three suns",), 3), (("four suns",), 4),
    (("five suns", "several suns", "many suns", "multiple suns"), 5),
)  # fmt: skip
"""How many suns such words mean."""
SUN: tuple[float, Color] = (9.0, (1.0, 0.86, 0.56))
"""The radius of one of several at the moon's distance, and its colour."""
GLARE = 4.0
"""How many times as bright as that."""
PLANETS = (
    "planets in the sky", "planet in the sky", "planets loom", "planet looms", "two moons", "three moons",
    "planets hang", "planet rises", "planets rise", "planets fill the sky", "planets above",
    "planets and moons",
)  # fmt: skip
"""Words of worlds that hang over the place."""
WORLDS: tuple[tuple[float, Color], ...] = (
    (34.0, (0.62, 0.40, 0.26)), (13.0, (0.52, 0.56, 0.62)), (8.0, (0.66, 0.36, 0.30)),
)  # fmt: skip
"""Radius at the moon's distance, and colour."""
BODIES = ((78.0, 92.0), (-96.0, 70.0), (-30.0, 112.0), (146.0, 128.0), (-150.0, 118.0))
"""Where bodies stand, metres right and up at the moon's distance."""
FLASHES = ((0.35, 0.16), (1.55, 0.22), (1.95, 0.08), (3.1, 0.18), (4.6, 0.2), (6.4, 0.15), (8.3, 0.2))
"""When lightning strikes, and for how long, seconds."""
Seen = Callable[[float, float, float], Vec]
"""From right, up and nearer, in metres, to a place in the set."""


def heavenly(place: Set, brief: SetBrief) -> Set:
    """The place under what words put in its sky."""
    if place.interior or place.name == "underwater":
        return place
    brief = replace(brief, words=THUNDERS_BY.sub("", brief.words))
    seen = _before(place)
    kinds: tuple[tuple[tuple[str, ...], Callable[[Seen, SetBrief], Particles]], ...] = (
        (RAINBOW, _bow), (AURORA, _lights), (LIGHTNING, _bolts),
    )  # fmt: skip
    made = tuple(make(seen, brief) for words, make in kinds if brief.mentions(*words))
    if suns := next((k for words, k in SUNS if brief.mentions(*words)), 0):
        made = (*made, _discs(seen, [SUN] * suns, GLARE))
    if brief.mentions(*PLANETS):
        made = (*made, _discs(seen, WORLDS, 1.0))
    if brief.night and place.sky is None and brief.mentions(*MOON) and not brief.mentions(*MOONS_GROUND):
        made = (*made, _moon(seen, brief))
    return replace(place, air=(*place.air, *made)) if made else place


def _discs(seen: Seen, kinds: Sequence[tuple[float, Color]], times: float) -> Particles:
    """Round bodies of a width and a colour side by side in the sky, lit from the left; suns are alike."""
    points: list[Vec] = []
    colors: list[Color] = []
    sizes: list[float] = []
    for k, (wide, color) in enumerate(kinds):
        x, y = BODIES[k % len(BODIES)]
        steps = [(i / 9, j / 9) for i in range(-9, 10) for j in range(-9, 10) if i * i + j * j <= 81]
        for right, up in steps:
            shade = 1.0 if times > 1.0 else min(max(0.62 - 0.62 * right + 0.2 * up, 0.06), 1.0)
            points.append(seen(x + wide * right, y + wide * up, FAR - MOON_FAR))
            colors.append((color[0] * times * shade, color[1] * times * shade, color[2] * times * shade))
            sizes.append(1.2 * wide / 9)
    discs = Discs(
        np.array(points, np.float32), np.array(colors, np.float32), np.array(sizes, np.float32), 1.0
    )
    return lambda seconds: discs


def _before(place: Set) -> Seen:
    """A frame far behind what a wide view looks at."""
    (cx, cy, cz), (vx, _, vz) = place.marks["center"].position, place.marks["view"].position
    lx, _, lz = place.marks["look"].position
    long = max(math.hypot(lx - vx, lz - vz), 1e-6)
    ax, az = (lx - vx) / long, (lz - vz) / long

    def at(right: float, up: float, near: float) -> Vec:
        ahead = FAR - near
        return (cx + ahead * ax - right * az, cy + up, cz + ahead * az + right * ax)

    return at


def _held(points: list[Vec], colors: list[Color], sizes: list[float]) -> Discs:
    return Discs(np.array(points, np.float32), np.array(colors, np.float32), np.array(sizes, np.float32))


def _bow(seen: Seen, brief: SetBrief) -> Particles:
    """Seven bands in a half circle, dark blue within, red without."""
    points: list[Vec] = []
    colors: list[Color] = []
    for band, hue in enumerate(BANDS):
        r = 62.0 + 1.9 * band
        for a in np.linspace(0.04, math.pi - 0.04, 150):
            points.append(seen(10.0 + r * math.cos(a), -6.0 + 0.86 * r * math.sin(a), 0.0))
            colors.append((hue[0] * 0.17, hue[1] * 0.17, hue[2] * 0.17))
    discs = _held(points, colors, [1.9] * len(points))
    return lambda seconds: discs


def _lights(seen: Seen, brief: SetBrief) -> Particles:
    """Green curtains that hang in folds, violet at their hem, and drift."""
    chance = np.random.default_rng(brief.seed + 3)
    sheets = [(float(chance.uniform(0, 6)), 34.0 + 16.0 * k, 1.0 - 0.22 * k) for k in range(3)]

    def at(seconds: float) -> Discs:
        points: list[Vec] = []
        colors: list[Color] = []
        for phase, low, strong in sheets:
            for t in np.linspace(-1.0, 1.0, 74):
                wave = math.sin(4.0 * t + phase + 0.25 * seconds) + 0.5 * math.sin(
                    9.0 * t - phase + 0.4 * seconds
                )
                pulse = strong * (0.55 + 0.45 * math.sin(11.0 * t + 2.0 * phase + 0.6 * seconds))
                for k in range(9):
                    up = low + 7.0 * wave + 4.2 * k
                    fade = pulse * (1.0 - k / 9.0) ** 1.3
                    hue: Color = (
                        (0.10, 0.02, 0.09) if k == 0 else (0.006 * k, 0.115 - 0.006 * k, 0.045 + 0.006 * k)
                    )
                    points.append(seen(150.0 * t, up, 20.0 * wave))
                    colors.append((hue[0] * fade, hue[1] * fade, hue[2] * fade))
        return _held(points, colors, [4.6] * len(points))

    return at


def _bolts(seen: Seen, brief: SetBrief) -> Particles:
    """A jagged stroke from the clouds to the ground, gone at once, elsewhere each time."""
    chance = np.random.default_rng(brief.seed + 7)
    strokes = []
    for _ in FLASHES:
        x, y = float(chance.uniform(-45.0, 55.0)), 72.0
        path: list[Vec] = []
        while y > 0.0:
            dx, dy = float(chance.normal(0.0, 3.4)), float(chance.uniform(2.5, 5.5))
            path += [seen(x + dx * t, y - dy * t, 20.0) for t in np.linspace(0, 1, 9)]
            if chance.random() < 0.16:
                bx, by = float(chance.normal(0, 9.0)), float(chance.uniform(7.0, 15.0))
                path += [seen(x + bx * t + math.sin(9 * t), y - by * t, 20.0) for t in np.linspace(0, 1, 22)]
            x, y = x + dx, y - dy
        strokes.append(_held(path, [(2.6, 2.7, 3.4)] * len(path), [0.42] * len(path)))
    dark = _held([seen(0.0, 40.0, 0.0)], [(0.0, 0.0, 0.0)], [0.1])

    def at(seconds: float) -> Discs:
        there = (k for k, (start, long) in enumerate(FLASHES) if start <= seconds < start + long)
        k = next(there, None)
        return dark if k is None else strokes[k]

    return at


def moon_in(place: Set, brief: SetBrief, tint: Callable[[float], Color]) -> Particles:
    """A full moon, larger, for it is what one sees, in the colour it has at each instant."""
    white = _moon(_before(place), brief, 1.7, CLEAR_OF_TREES)

    def at(seconds: float) -> Discs:
        discs = white(seconds)
        assert isinstance(discs, Discs)
        return replace(discs, color=(discs.color * np.asarray(tint(seconds))).astype(np.float32))

    return at


def star_in(place: Set, brief: SetBrief, tint: Callable[[float], Color]) -> Particles:
    """One star among the many: a point with a glow and four rays, as wide as it is bright."""
    seen = _before(place)
    right, up = (MOON_FAR * math.tan(way) for way in CLEAR_OF_TREES)
    far = [(STAR_RAYS * k / 12, (1.0 - k / 12) ** 2) for k in range(12)]
    spots = [(s * x, 0.0, k) for x, k in far for s in (1.0, -1.0)]
    spots = [*spots, *((0.0, x, k) for x, _, k in spots)]
    center = np.array([seen(right + x, up + y, FAR - MOON_FAR) for x, y, _ in spots], np.float32)
    light = np.array([k for *_, k in spots], np.float32)

    def at(seconds: float) -> Discs:
        color = np.asarray(tint(seconds), np.float32)
        wide = 0.25 + 0.75 * min(float(color.max()) / 1.5, 1.0)
        middle = center.mean(0)
        around = (middle + (center - middle) * np.float32(wide)).astype(np.float32)
        return Discs(around, light[:, None] * color, (1.0 + 2.2 * light * wide).astype(np.float32))

    return at


def _moon(
    seen: Seen, brief: SetBrief, times: float = 1.0, stands: tuple[float, float] | None = None
) -> Particles:
    """A disc of light with its seas, so many times as wide; a sickle; or one that goes through its phases."""
    wide = MOON_WIDE * times
    steps = [(i / MOON_FINE, j / MOON_FINE) for i in range(-MOON_FINE, MOON_FINE + 1)
             for j in range(-MOON_FINE, MOON_FINE + 1)]  # fmt: skip
    spots = [(x, y) for x, y in steps if x * x + y * y <= 1.0]
    high = OVER_PEAKS if brief.mentions(*MOUNTAINS) else MOON_UP
    right, up = (MOON_FAR * math.tan(way) for way in stands or (MOON_ASIDE, high))
    points = [seen(right + wide * x, up + wide * y, FAR - MOON_FAR) for x, y in spots]
    colors = np.array([_of_the_moon(x, y) for x, y in spots], np.float32)
    across = np.array([x / math.sqrt(max(1.0 - y * y, 1e-6)) for x, y in spots])
    sizes = np.full(len(spots), 1.15 * wide / MOON_FINE, np.float32)
    center = np.array(points, np.float32)

    def phased(lit: float) -> Discs:
        """`lit`: 1 a full moon, 0 none; its left side goes first."""
        k = np.clip((across - (1.0 - 2.0 * lit)) / 0.12, 0.0, 1.0) if lit < 1.0 else np.ones(len(spots))
        return Discs(center, (colors * k[:, None]).astype(np.float32), sizes)

    if brief.mentions(*PHASES, *WAXES):
        waxes = brief.mentions(*WAXES)

        def at(seconds: float) -> Discs:
            gone = min(max(seconds / CYCLE, 0.0), 1.0)
            return phased(gone if waxes else 1.0 - gone)

        return at
    discs = phased(0.22 if brief.mentions(*CRESCENT) else 1.0)
    return lambda seconds: discs


def _of_the_moon(x: float, y: float) -> Color:
    dark = max((1.0 - math.hypot(x - a, y - b) / r for a, b, r in MARES), default=0.0)
    k = 0.62 - 0.30 * min(max(2.0 * dark, 0.0), 1.0)
    return (0.98 * k, 0.95 * k, 0.86 * k)
