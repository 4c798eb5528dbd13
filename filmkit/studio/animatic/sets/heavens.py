"""What stands in the sky where words name it: a rainbow, northern lights, lightning.

Knows no light of the set: all of it gives its own, far behind what one looks at.
"""

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.sets.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Discs, Particles, Set, Vec

RAINBOW = ("rainbow", "double rainbow")
AURORA = ("aurora", "aurora borealis", "northern lights", "polar lights")
LIGHTNING = ("lightning", "thunderstorm", "thunder", "lightning bolt", "electrical storm")
BANDS: tuple[Color, ...] = (
    (0.30, 0.02, 0.30), (0.05, 0.08, 0.55), (0.02, 0.40, 0.45), (0.05, 0.48, 0.06), (0.55, 0.50, 0.02),
    (0.62, 0.26, 0.01), (0.60, 0.04, 0.03),
)  # fmt: skip
"""From the inside of the bow to its outside."""
FAR = 150.0
"""How far off, metres."""
FLASHES = ((0.35, 0.16), (1.55, 0.22), (1.95, 0.08), (3.1, 0.18), (4.6, 0.2), (6.4, 0.15), (8.3, 0.2))
"""When lightning strikes, and for how long, seconds."""
Seen = Callable[[float, float, float], Vec]
"""From right, up and nearer, in metres, to a place in the set."""


def heavenly(place: Set, brief: SetBrief) -> Set:
    """The place under what words put in its sky."""
    if place.interior or place.name == "underwater":
        return place
    seen = _before(place)
    kinds: tuple[tuple[tuple[str, ...], Callable[[Seen, SetBrief], Particles]], ...] = (
        (RAINBOW, _bow), (AURORA, _lights), (LIGHTNING, _bolts),
    )  # fmt: skip
    made = tuple(make(seen, brief) for words, make in kinds if brief.mentions(*words))
    return replace(place, air=(*place.air, *made)) if made else place


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
