"""What parks have: a fountain, hedges, beds of flowers, swings, headstones.

Knows no park. Everything stands on its own origin and faces +z.
"""

import math
from collections.abc import Callable

import numpy as np

from filmkit.studio.animatic.props.land import greenery
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.world import Color, Discs, Material, Mesh, Particles, Pattern, Vec

STONE = f.patterned((0.30, 0.285, 0.26), Pattern.PLASTER, 1.6, 0.25, 0.08)
STREAM = Finish((0.62, 0.70, 0.74), Material(0.8, 0.4, 0.05, translucency=0.6))
"""Water that falls, white with air."""
WATER = Finish((0.030, 0.055, 0.060), Material(0.9, 0.6, 0.0, Pattern.WATER, 1.4, reflect=0.8))


def fountain() -> Mesh:
    """A round basin, a bowl on a shaft in it, water in both and in arcs from its top and its rim."""
    c = Carpenter()
    c.turned(
        (0, -0.1, 0),
        [
            (2.35, 0),
            (2.35, 0.14),
            (2.10, 0.18),
            (2.05, 0.56),
            (2.20, 0.60),
            (2.20, 0.70),
            (1.86, 0.70),
            (1.84, 0.3),
        ],
        STONE,
        44,
    )
    c.turned((0, 0.42, 0), [(1.86, 0), (0, 0)], WATER, 44)
    c.turned(
        (0, 0.2, 0),
        [(0.42, 0), (0.40, 0.18), (0.20, 0.30), (0.17, 0.95), (0.28, 1.02), (0.22, 1.08)],
        STONE,
        24,
    )
    c.turned(
        (0, 1.24, 0),
        [(0.16, 0), (0.55, 0.12), (0.85, 0.26), (0.90, 0.32), (0.80, 0.31), (0.5, 0.2)],
        STONE,
        30,
    )
    c.turned((0, 1.50, 0), [(0.80, 0), (0, 0)], WATER, 30)
    c.turned(
        (0, 1.45, 0),
        [(0.12, 0), (0.10, 0.25), (0.16, 0.36), (0.10, 0.52), (0.03, 0.66), (0, 0.66)],
        STONE,
        18,
    )
    _arcs(c, 9, (0.03, 2.08), (0.62, 1.52), 0.75)
    _arcs(c, 16, (0.86, 1.55), (1.42, 0.44), 0.14)
    c.turned((0, 2.05, 0), [(0.05, 0), (0.045, 0.55), (0.0, 0.85)], STREAM, 8)
    return c.done()


def _arcs(
    c: Carpenter, count: int, start: tuple[float, float], end: tuple[float, float], rise: float
) -> None:
    """Streams all round, each a bow from one radius and height to another that rises so far between."""
    u = np.linspace(0.0, 1.0, 8)
    out = start[0] + (end[0] - start[0]) * u
    up = start[1] + (end[1] - start[1]) * u + 4 * rise * u * (1 - u)
    for k in range(count):
        turn = math.tau * (k + 0.5) / count
        path = [
            (float(r) * math.sin(turn), float(y), float(r) * math.cos(turn))
            for r, y in zip(out, up, strict=True)
        ]
        c.tube(path, np.linspace(0.020, 0.034, 8).tolist(), STREAM, 4)


def well() -> Mesh:
    """A round well of old stone with moss on it, a roof of shingles on two posts, a rope and a bucket."""
    c = Carpenter()
    old = f.patterned((0.26, 0.245, 0.21), Pattern.STONE, 3.4, 0.15, 0.05)
    c.turned(
        (0, 0, 0), [(0.66, 0), (0.64, 0.78), (0.70, 0.80), (0.70, 0.90), (0.48, 0.90), (0.48, 0.2)], old, 30
    )
    c.turned((0, 0, 0), [(0.48, 0.55), (0, 0.55)], f.DARK, 24)
    moss = f.patterned((0.075, 0.120, 0.030), Pattern.GRASS, 3.0)
    for turn, y in ((0.5, 0.88), (1.9, 0.88), (3.0, 0.5), (4.4, 0.88), (0.1, 0.3), (5.6, 0.55)):
        c.ball((0.64 * math.sin(turn), y, 0.64 * math.cos(turn)), (0.14, 0.05, 0.12), moss, 10)
    for x in (-0.60, 0.60):
        c.box((x, 1.5, 0.0), (0.09, 1.3, 0.09), f.DARK_OAK)
    c.rod((-0.60, 1.62, 0.0), (0.66, 1.62, 0.0), 0.06, f.OAK, 10)
    for s in (-1, 1):
        c.box((0.0, 2.28, s * 0.34), (1.6, 0.06, 0.86), f.DARK_OAK, (s * 0.62, 0.0, 0.0))
    c.rod((0.0, 1.6, 0.05), (0.0, 1.2, 0.05), 0.012, f.plain((0.40, 0.32, 0.20)))
    c.turned((0.0, 0.96, 0.05), [(0.09, 0), (0.13, 0.24), (0.11, 0.24), (0.08, 0.03)], f.OAK, 14)
    return c.done()


def jets(at: Vec, seed: int) -> Particles:
    """Water thrown up from a fountain's middle and let fall from its bowl; `at` is its foot."""
    chance, count = np.random.default_rng(seed), 520
    turn, phase = chance.uniform(0, math.tau, count), chance.uniform(0, 1, count)
    high = chance.random(count) < 0.45
    out = np.where(high, chance.uniform(0.05, 0.42, count), chance.uniform(0.35, 0.55, count))
    start = np.where(high, 2.1, 1.55)
    rise = np.where(high, 3.4, 0.4) * chance.uniform(0.85, 1.1, count)
    life = np.where(high, 0.95, 0.60)
    reach = np.where(high, 0.0, 0.86)
    color = np.outer(chance.uniform(0.4, 1.0, count), (0.34, 0.38, 0.40)).astype(np.float32)
    size = (0.016 * chance.uniform(0.6, 1.4, count)).astype(np.float32)

    def drops(seconds: float) -> Discs:
        t = ((seconds / life + phase) % 1.0) * life
        r = reach + out * t * 1.6
        y = at[1] + start + rise * t - 4.9 * t * t
        points = np.stack(
            [at[0] + r * np.sin(turn), np.maximum(y, at[1] + 0.45), at[2] + r * np.cos(turn)], 1
        )
        return Discs(points.astype(np.float32), color, size)

    return drops


def hedge(length: float, seed: int, height: float = 0.8) -> Mesh:
    """A clipped hedge along x: a dark body under a close coat of leaves."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    deep = 0.55
    c.box((0, height / 2, 0), (length, height - 0.06, deep - 0.06), f.FOLIAGE, bevel=0.06)
    count = int(length * 150)
    face = chance.integers(0, 3, count)
    x = chance.uniform(-length / 2, length / 2, count)
    y = np.where(face == 0, height, chance.uniform(0.05, height, count))
    z = np.where(
        face == 0, chance.uniform(-deep / 2, deep / 2, count), np.where(face == 1, deep / 2, -deep / 2)
    )
    up = np.stack([0 * x, 0.35 + (face == 0), (face == 1) * 1.0 - (face == 2)], 1)
    part = greenery.foliage(np.stack([x, y, z], 1), up, chance.uniform(0.05, 0.09, count), chance)
    tone = np.repeat(np.where(face == 0, 0.75, 0.35) + chance.normal(0, 0.15, count), 5)
    leaf = Finish(greenery.shaded((0.022, 0.048, 0.014), (0.095, 0.150, 0.040), tone), greenery.LEAVES)
    c.part(part, leaf)
    return c.done()


def flower_bed(radius: float, seed: int, tints: tuple[Color, ...], lush: float = 1.0) -> Mesh:
    """A round bed in a stone rim: rings of flowers, each ring one colour, tallest within.

    `lush`: how many times larger the flowers are.
    """
    c, chance = Carpenter(), np.random.default_rng(seed)
    r = radius
    c.turned((0, 0, 0), [(r + 0.14, -0.05), (r + 0.14, 0.12), (r + 0.02, 0.14), (r, 0.02)], STONE, 40)
    soil = f.patterned((0.055, 0.038, 0.026), Pattern.SAND, 3.0)
    c.turned((0, 0.04, 0), [(r, 0), (r * 0.6, 0.10), (0, 0.16)], soil, 30)
    for k, tint in enumerate(tints):
        low, high = r * k / len(tints), r * (k + 1) / len(tints) * 0.97
        count = int(260 * (high * high - low * low) / (r * r)) + 30
        a, d = chance.uniform(0, math.tau, count), np.sqrt(chance.uniform(low * low, high * high, count))
        y = 0.16 + (0.30 * (1 - d / r) + 0.25 * (lush - 1.0)) * lush + chance.normal(0, 0.03, count)
        at = np.stack([d * np.sin(a), y, d * np.cos(a)], 1)
        up = np.tile(np.array((0.0, 1.0, 0.15)), (count, 1))
        bloom = greenery.foliage(at, up, lush * chance.uniform(0.035, 0.06, count), chance)
        c.part(bloom, Finish(tint, Material(0.2, 0.08, translucency=0.9)))
        leaves = greenery.foliage(
            at - (0, 0.09 * lush, 0), up, lush * chance.uniform(0.07, 0.11, count), chance
        )
        c.part(leaves, Finish((0.045, 0.095, 0.025), greenery.LEAVES))
    return c.done()


def headstone(number: int) -> Mesh:
    """An old grave: a stone that leans, a slab before it."""
    c, chance = Carpenter(), np.random.default_rng(number)
    grey = f.patterned((0.22, 0.215, 0.20), Pattern.ROCK, 1.4, 0.15, 0.05)
    lean = (float(chance.normal(-0.05, 0.05)), float(chance.normal(0, 0.1)), float(chance.normal(0, 0.05)))
    kind = number % 3
    tall = float(chance.uniform(0.75, 1.1))
    if kind == 2:
        c.box((0, 0.62, 0), (0.16, 1.25, 0.14), grey, lean, 0.02)
        c.box((0, 0.92, 0), (0.66, 0.16, 0.14), grey, lean, 0.02)
        c.box((0, 0.08, 0), (0.6, 0.18, 0.4), grey, bevel=0.02)
    else:
        c.box((0, tall / 2, 0), (0.62, tall, 0.13), grey, lean, 0.02)
        if kind == 0:
            c.post((0, tall - 0.02, -0.062), 0.30, 0.124, grey, 24, (math.pi / 2, 0.0, 0.0))
    c.box((0, 0.03, 0.95), (0.72, 0.10, 1.6), grey.tinted((0.17, 0.17, 0.155)), bevel=0.02)
    return c.done()


def swing_frame() -> Mesh:
    """The frame that swings hang from, along x; its bar is 2.4 m up."""
    c, paint = Carpenter(), f.plain((0.34, 0.05, 0.04), 0.6, 0.3)
    for x in (-1.7, 1.7):
        for z in (-0.9, 0.9):
            c.rod((x * 1.06, 0, z), (x, 2.4, 0), 0.045, paint, 8)
    c.rod((-1.75, 2.4, 0), (1.75, 2.4, 0), 0.05, paint, 8)
    return c.done()


def swings(at: Vec, yaw: float) -> Callable[[float], Mesh]:
    """Two seats on chains under a frame at that place; the wind moves them a little."""
    c, s = math.cos(yaw), math.sin(yaw)

    def place(x: float, y: float, z: float) -> Vec:
        return (at[0] + c * x + s * z, at[1] + y, at[2] - s * x + c * z)

    def moved(seconds: float) -> Mesh:
        made = Carpenter()
        for x, start in ((-0.8, 0.0), (0.8, 1.3)):
            lean = 0.16 * math.sin(1.9 * seconds + start)
            y, z = 2.4 - 1.9 * math.cos(lean), 1.9 * math.sin(lean)
            for d in (-0.22, 0.22):
                made.rod(place(x + d, 2.4, 0), place(x + d, y, z), 0.010, f.IRON, 4)
            made.box(place(x, y, z), (0.50, 0.035, 0.20), f.DARK_OAK, (lean, yaw, 0.0), 0.01)
        return made.done()

    return moved


def slide() -> Mesh:
    """A slide that comes down along +z."""
    c, paint = Carpenter(), f.plain((0.05, 0.16, 0.34), 0.6, 0.3)
    steel = f.STEEL.tinted((0.55, 0.56, 0.57))
    c.sheet([(-0.28, 0.25, 2.3), (0.28, 0.25, 2.3), (0.28, 1.75, 0.0), (-0.28, 1.75, 0.0)], steel, (1, 4))
    for s in (-1, 1):
        c.rod((s * 0.29, 0.34, 2.35), (s * 0.29, 1.90, -0.05), 0.04, paint, 8)
        c.rod((s * 0.29, 0, -0.9), (s * 0.29, 2.3, -0.15), 0.035, paint, 8)
        c.rod((s * 0.29, 0, 2.2), (s * 0.29, 0.3, 2.3), 0.035, paint, 8)
        c.rod((s * 0.29, 2.3, -0.15), (s * 0.29, 1.85, 0.35), 0.03, paint, 8)
    c.boxes([Block((0, 0.30 * k, -0.9 + 0.105 * k), (0.56, 0.03, 0.10)) for k in range(1, 7)], paint)
    return c.done()
