"""What a surface is like from near: its relief, its colours and its stuff, for each kind that words can name.

Knows no place: closed forms of x and z in metres, twice as large as in life.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.land.heights import billows, ridges, smoothed, value_noise
from filmkit.studio.animatic.props.land.land import Height
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import F32, Color, Material, Pattern

Relief = tuple[Height, Callable[[F64, F64, F64], F32 | Color], Material]
"""Height at x and z, colour at x, z and that height, and the stuff."""


@dataclass(frozen=True, slots=True)
class Stuff:
    """One kind of surface."""

    words: tuple[str, ...]
    relief: Callable[[int], Relief]
    wet: bool = False
    """It moves."""
    written: bool = False
    """Somebody wrote on it."""


def _ramp(low: Color, high: Color, k: F64) -> F32:
    return (np.array(low) * (1 - k[:, None]) + np.array(high) * k[:, None]).astype(np.float32)


def _stone(seed: int) -> Relief:
    mass, crack, grain = billows(seed, 0.22), ridges(seed + 1, 0.16, 4), billows(seed + 2, 0.02, 3)

    def at(x: F64, z: F64) -> F64:
        split = smoothed(0.70, 0.90, crack(x, z))
        return np.asarray(0.075 * mass(x, z) + 0.006 * grain(x, z) - 0.007 * split, np.float64)

    def tint(x: F64, z: F64, y: F64) -> F32:
        moss = smoothed(0.50, 0.62, billows(seed + 5, 0.11, 4)(x, z))
        base = _ramp((0.075, 0.070, 0.064), (0.30, 0.28, 0.25), np.clip(y / 0.075, 0, 1))
        return (
            base * (1 - 0.75 * moss[:, None]) + np.array((0.060, 0.085, 0.022)) * 0.75 * moss[:, None]
        ).astype(np.float32)

    return at, tint, Material(0.35, 0.14, 0.0, Pattern.ROCK, 6.0)


def _bark(seed: int) -> Relief:
    warp, plate, fine = billows(seed, 0.13, 3), ridges(seed + 1, 0.075, 3), billows(seed + 2, 0.012, 3)

    def at(x: F64, z: F64) -> F64:
        u = x + 0.035 * warp(x, z * 0.5)
        furrow = smoothed(0.52, 0.90, plate(u * 1.15, z * 0.26))
        across = smoothed(0.88, 0.97, plate(u * 0.4 + 3, z * 1.2))
        return np.asarray(0.046 * (1 - furrow) - 0.012 * across + 0.006 * fine(x * 1.5, z * 0.5), np.float64)

    def tint(x: F64, z: F64, y: F64) -> F32:
        k = np.clip(y / 0.050, 0, 1)
        lichen = smoothed(0.58, 0.66, billows(seed + 6, 0.09, 4)(x, z)) * k
        base = _ramp((0.020, 0.012, 0.008), (0.205, 0.140, 0.088), k)
        return (
            base * (1 - 0.7 * lichen[:, None]) + np.array((0.20, 0.23, 0.13)) * 0.7 * lichen[:, None]
        ).astype(np.float32)

    return at, tint, Material(0.2, 0.07, 0.0, Pattern.BARK, 3.4)


def _cloth(color: Color, gloss: float, deep: float, thread: float = 0.0) -> Callable[[int], Relief]:
    def relief(seed: int) -> Relief:
        bend = billows(seed, 0.60, 3)

        def at(x: F64, z: F64) -> F64:
            way = 0.8 * x + 0.6 * z + 0.30 * bend(x, z)
            fold = np.sin(way * 26.0) + 0.45 * np.sin(way * 47.0 + 5 * bend(x, z))
            size = 0.35 + 0.65 * smoothed(0.30, 0.66, bend(x * 0.7 + 4, z * 0.7))
            return np.asarray(deep * fold * size + 0.22 * thread * woven(x, z), np.float64)

        def woven(x: F64, z: F64) -> F64:
            """Threads over and under one another, as wide as `thread`."""
            if not thread:
                return 0.0 * x
            u, v = x / thread, z / thread
            over = (np.floor(u) + np.floor(v)) % 2 < 1
            a, b = np.abs(np.sin(math.pi * u)), np.abs(np.sin(math.pi * v))
            return np.asarray(np.where(over, a * (0.4 + 0.6 * b), b * (0.4 + 0.6 * a)), np.float64)

        def tint(x: F64, z: F64, y: F64) -> F32 | Color:
            if not thread:
                return color
            dark = (color[0] * 0.30, color[1] * 0.28, color[2] * 0.26)
            slub = 0.25 * value_noise(seed + 3)(x * 60, z * 9)
            return _ramp(dark, color, np.clip(woven(x, z) * 1.1 - slub, 0, 1))

        return (
            at,
            tint,
            Material(gloss, 0.05 + 0.25 * gloss, 0.0, Pattern.FABRIC, 1.5, rim=0.9 if gloss < 0.5 else 0.3),
        )

    return relief


def _paper(seed: int) -> Relief:
    crumple = ridges(seed, 0.30, 2)

    def at(x: F64, z: F64) -> F64:
        return np.asarray(0.012 * crumple(x, z) + 0.004 * np.sin(x * 9), np.float64)

    def tint(x: F64, z: F64, y: F64) -> F32:
        stain = smoothed(0.52, 0.70, billows(seed + 3, 0.30, 4)(x, z))
        return _ramp((0.66, 0.60, 0.47), (0.50, 0.39, 0.23), stain)

    return at, tint, Material(0.1, 0.04, 0.0, Pattern.PAPER, 5.0)


def _steel(seed: int) -> Relief:
    dent = billows(seed, 0.4, 2)

    def at(x: F64, z: F64) -> F64:
        seam = np.exp(-(((x - 0.10) / 0.004) ** 2))
        return np.asarray(0.010 * dent(x, z) - 0.006 * seam, np.float64)

    def tint(x: F64, z: F64, y: F64) -> F32:
        long = value_noise(seed + 2)(x * 4.0, z * 420.0)
        return _ramp((0.24, 0.25, 0.26), (0.66, 0.66, 0.65), long)

    return at, tint, Material(0.72, 0.6, 0.0, Pattern.STEEL, 2.2, reflect=0.40, metal=0.85)


def _rust(seed: int) -> Relief:
    flake, fine = billows(seed, 0.16, 6), billows(seed + 1, 0.016, 3)

    def at(x: F64, z: F64) -> F64:
        eaten = smoothed(0.40, 0.50, flake(x, z))
        return np.asarray(0.007 * (1 - eaten) + 0.004 * fine(x, z) * eaten, np.float64)

    def tint(x: F64, z: F64, y: F64) -> F32:
        eaten = smoothed(0.40, 0.50, flake(x, z))
        red = _ramp((0.055, 0.018, 0.009), (0.215, 0.085, 0.034), fine(x * 0.4, z * 0.4))
        paint = np.broadcast_to((0.095, 0.135, 0.130), red.shape)
        return (paint * (1 - eaten[:, None]) + red * eaten[:, None]).astype(np.float32)

    return at, tint, Material(0.35, 0.15, 0.0, Pattern.PLASTER, 8.0)


def _sand(seed: int) -> Relief:
    bend, grain = billows(seed, 0.30, 3), value_noise(seed + 1)

    def at(x: F64, z: F64) -> F64:
        wave = (z * 13.0 + 1.9 * bend(x, z) + 0.6 * x) % 1.0
        shape = np.where(wave < 0.68, smoothed(0, 0.68, wave), 1 - smoothed(0.68, 1.0, wave))
        return np.asarray(0.013 * shape + 0.0016 * grain(x * 300, z * 300), np.float64)

    def tint(x: F64, z: F64, y: F64) -> F32:
        return _ramp((0.37, 0.245, 0.120), (0.60, 0.44, 0.26), np.clip(y / 0.014, 0, 1))

    return at, tint, Material(0.2, 0.06, 0.0, Pattern.SAND, 9.0)


def _ice(seed: int) -> Relief:
    crack, mass = ridges(seed, 0.15, 5), billows(seed + 1, 0.2, 5)

    def at(x: F64, z: F64) -> F64:
        return np.asarray(0.020 * mass(x, z) - 0.002 * smoothed(0.6, 0.9, crack(x, z)), np.float64)

    def tint(x: F64, z: F64, y: F64) -> F32:
        k = smoothed(0.50, 0.78, crack(x, z)) * 0.85 + 0.25 * mass(x, z)
        return _ramp((0.060, 0.155, 0.215), (0.72, 0.80, 0.86), np.clip(k, 0, 1))

    return at, tint, Material(0.95, 0.7, reflect=0.35, rim=0.5)


def _leaf(seed: int) -> Relief:
    soft = billows(seed, 0.5, 2)

    def veins(x: F64, z: F64) -> F64:
        middle = np.exp(-((x / 0.011) ** 2))
        side = np.abs(((np.abs(z * 1.0 + np.abs(x) * 0.75) * 8.5) % 1.0) - 0.5)
        thin = np.abs(((np.abs(z - 0.5 * np.abs(x)) * 60.0) % 1.0) - 0.5)
        return np.asarray(
            np.maximum(
                middle,
                np.maximum(np.exp(-((side / 0.035) ** 2)) * 0.75, np.exp(-((thin / 0.14) ** 2)) * 0.12),
            ),
            np.float64,
        )

    def at(x: F64, z: F64) -> F64:
        puff = 0.012 * np.sin(np.clip(np.abs(z + np.abs(x) * 0.75) * 8.5 % 1.0, 0, 1) * math.pi)
        return np.asarray(puff - 0.006 * veins(x, z) + 0.03 * soft(x, z) + 0.05 * np.abs(x), np.float64)

    def tint(x: F64, z: F64, y: F64) -> F32:
        return _ramp((0.040, 0.105, 0.018), (0.20, 0.30, 0.085), veins(x, z))

    return at, tint, Material(0.6, 0.22, 0.0, Pattern.LEAF, 30.0, translucency=0.6)


def _moss(seed: int) -> Relief:
    tuft, hill = billows(seed, 0.028, 4), billows(seed + 1, 0.22, 3)

    def at(x: F64, z: F64) -> F64:
        return np.asarray(0.028 * tuft(x, z) + 0.07 * hill(x, z), np.float64)

    def tint(x: F64, z: F64, y: F64) -> F32:
        return _ramp((0.012, 0.028, 0.006), (0.155, 0.205, 0.040), smoothed(0.32, 0.66, tuft(x, z)))

    return at, tint, Material(0.15, 0.05, 0.0, Pattern.FOLIAGE, 90.0, rim=0.6)


def _crumb(seed: int) -> Relief:
    crust, bubble = ridges(seed, 0.12, 4), billows(seed + 1, 0.035, 4)

    def at(x: F64, z: F64) -> F64:
        score = smoothed(0.80, 0.94, ridges(seed + 4, 0.40, 2)(x, z))
        return np.asarray(0.030 * crust(x, z) + 0.010 * bubble(x, z) - 0.020 * score, np.float64)

    def tint(x: F64, z: F64, y: F64) -> F32:
        flour = smoothed(0.54, 0.66, billows(seed + 7, 0.16, 4)(x, z))
        base = _ramp((0.20, 0.075, 0.020), (0.47, 0.255, 0.090), np.clip(y / 0.034, 0, 1))
        return (
            base * (1 - 0.7 * flour[:, None]) + np.array((0.60, 0.54, 0.44)) * 0.7 * flour[:, None]
        ).astype(np.float32)

    return at, tint, Material(0.12, 0.05, 0.0, Pattern.PLASTER, 14.0)


def _wood(seed: int) -> Relief:
    warp, pore = billows(seed, 0.5, 3), value_noise(seed + 1)

    def grain(x: F64, z: F64) -> F64:
        knot = np.hypot(x - 0.16, (z + 0.06) * 0.45)
        rings = np.sin(
            (x * 22.0 + 5.0 * warp(x, z * 0.25)) * math.tau * 0.9 + 5.5 * np.exp(-((knot / 0.10) ** 2)) * 6
        )
        return np.asarray(0.5 + 0.5 * rings, np.float64)

    def at(x: F64, z: F64) -> F64:
        split = np.exp(-(((np.abs(x + 0.28 + 0.01 * warp(x, z)) % 0.42) / 0.004) ** 2))
        return np.asarray(0.0025 * grain(x, z) + 0.0010 * pore(x * 260, z * 24) - 0.012 * split, np.float64)

    def tint(x: F64, z: F64, y: F64) -> F32:
        dark = np.clip(0.75 * grain(x, z) + 0.4 * pore(x * 260, z * 24) - 0.1, 0, 1)
        return _ramp((0.145, 0.075, 0.034), (0.40, 0.245, 0.125), dark)

    return at, tint, Material(0.45, 0.16)


def _water(seed: int) -> Relief:
    swell = billows(seed, 0.5, 3)

    def at(x: F64, z: F64) -> F64:
        return np.asarray(0.012 * swell(x, z), np.float64)

    def tint(x: F64, z: F64, y: F64) -> Color:
        return (0.006, 0.020, 0.026)

    return at, tint, Material(0.95, 0.6, reflect=0.62)


_LINEN = _cloth((0.56, 0.49, 0.38), 0.15, 0.012, 0.0085)
STUFFS: tuple[Stuff, ...] = (
    Stuff(("water", "raindrop", "ripple", "puddle", "droplet", "drop of water"), _water, True),
    Stuff(("bark", "trunk"), _bark),
    Stuff(("rust", "rusty", "corroded"), _rust),
    Stuff(("metal", "steel", "iron", "chrome", "aluminium", "brass", "copper"), _steel),
    Stuff(("silk", "satin"), _cloth((0.30, 0.030, 0.050), 0.75, 0.020)),
    Stuff(("velvet",), _cloth((0.060, 0.012, 0.075), 0.15, 0.020)),
    Stuff(("denim", "jeans"), _cloth((0.060, 0.105, 0.215), 0.1, 0.008, 0.0075)),
    Stuff(("wool", "knit", "knitted"), _cloth((0.46, 0.39, 0.30), 0.1, 0.010, 0.018)),
    Stuff(("fabric", "cloth", "linen", "cotton", "textile", "canvas"), _LINEN),
    Stuff(("leather",), _cloth((0.14, 0.060, 0.026), 0.55, 0.006)),
    Stuff(("paper", "parchment", "manuscript"), _paper, written=True),
    Stuff(("sand",), _sand),
    Stuff(("ice", "frost"), _ice),
    Stuff(("leaf", "petal"), _leaf),
    Stuff(("moss", "lichen"), _moss),
    Stuff(("bread", "crust", "loaf"), _crumb),
    Stuff(("wood", "wooden", "timber", "plank"), _wood),
    Stuff(("stone", "rock", "concrete", "granite", "brick", "texture"), _stone),
)  # fmt: skip
"""The first whose words are written wins."""


def stuff_of(words: SetBrief) -> Stuff:
    """The surface that words ask for; stone where they name none."""
    return next((stuff for stuff in STUFFS if words.mentions(*stuff.words)), STUFFS[-1])
