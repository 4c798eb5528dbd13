"""Fire: tongues of flame that lick upward, and what is under them: a campfire, a heap, a dish.

Knows no place.

Every instant is a closed form of seconds.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, merge
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.world import Color, Material, Mesh, Vec

TONGUE = (
    (0.0, 0.0), (0.13, 0.06), (0.19, 0.18), (0.185, 0.30), (0.14, 0.46), (0.085, 0.64), (0.035, 0.82),
    (0.0, 1.0),
)  # fmt: skip
"""Radius and height of a tongue as high as 1."""
HEAT = (
    (0.0, (1.0, 0.62, 0.20)), (0.35, (1.0, 0.42, 0.075)), (0.75, (1.0, 0.20, 0.022)),
    (1.0, (0.75, 0.07, 0.008)),
)  # fmt: skip
"""The colour of a flame from its foot to its tip, by part of its height."""
GLOW, CORE = 2.2, 3.6
"""How strongly the outer tongues shine, and those within: more would burn to white by night."""
HUES: Mapping[str, Color] = {
    "orange": (1.0, 0.42, 0.075), "yellow": (1.0, 0.70, 0.10), "green": (0.10, 0.85, 0.14),
    "blue": (0.08, 0.30, 1.0), "purple": (0.55, 0.12, 0.95), "red": (1.0, 0.10, 0.05),
    "white": (0.85, 0.90, 1.0),
}  # fmt: skip
"""Colours that stuffs burn in."""
SAMPLES: Mapping[str, str] = {f"{hue} burning sample": hue for hue in HUES}
"""What burns in a dish, and in which of them."""
HEAPS: Mapping[str, tuple[Color, ...]] = {
    "leaf heap": ((0.55, 0.20, 0.02), (0.42, 0.08, 0.02), (0.60, 0.40, 0.05)),
    "straw heap": ((0.58, 0.40, 0.13), (0.46, 0.30, 0.08), (0.66, 0.50, 0.20)),
    "paper heap": ((0.72, 0.71, 0.68), (0.60, 0.59, 0.56), (0.66, 0.64, 0.58)),
    "flower heap": ((0.55, 0.05, 0.08), (0.62, 0.42, 0.04), (0.36, 0.10, 0.42), (0.10, 0.20, 0.05)),
}
"""What fire spreads over, and its colours."""
WIDE, PIECES = 0.75, 150
"""Metres from the middle of a heap to its rim, and what it is made of."""
ASH: Color = (0.020, 0.018, 0.017)


def _heat(hue: Color) -> tuple[tuple[float, Color], ...]:
    """The colour of a flame of a hue from its foot to its tip."""
    r, g, b = hue
    pale = (0.5 + 0.5 * r, 0.5 + 0.5 * g, 0.5 + 0.5 * b)
    return ((0.0, pale), (0.3, hue), (0.75, (0.6 * r, 0.6 * g, 0.6 * b)), (1.0, (0.3 * r, 0.3 * g, 0.3 * b)))


def flames(
    at: Vec, size: float, seed: int, count: int = 7, heated: tuple[tuple[float, Color], ...] = HEAT
) -> Callable[[float], Mesh]:
    """Tongues of fire that lick upward from a place."""
    chance = np.random.default_rng(seed)
    foot = chance.normal(0, 0.30, (count, 2)) * (size, size * 0.45)
    tall, phase = chance.uniform(0.55, 1.15, count) * size, chance.uniform(0, math.tau, count)
    tongue = primitives.lathe(list(TONGUE), 10)
    up, parts, hues = (
        tongue.vertices[:, 1],
        [part for part, _ in heated],
        np.array([hue for _, hue in heated]),
    )
    heat = np.stack([np.interp(up, parts, hues[:, k]) for k in range(3)], 1).astype(np.float32)

    def at_time(seconds: float) -> Mesh:
        made = MeshBuilder()
        for i in range(count):
            beat = seconds * (5.0 + i % 3) + phase[i]
            lean = 0.16 * math.sin(beat * 0.7)
            x, z, core = at[0] + foot[i, 0], at[2] + foot[i, 1], i % 3 == 0
            high = tall[i] * (0.80 + 0.22 * math.sin(beat) + 0.10 * math.sin(2.7 * beat))
            high *= 0.7 if core else 1.0
            place = placement((x, at[1], z), (lean, 0.4 * i, lean), high)
            made.add(tongue, heat, Material(0.0, 0.0, emission=CORE if core else GLOW), place)
        return made.build()

    return at_time


def campfire(seconds: float = 0.0) -> Mesh:
    """Logs in a ring of stones, and flames, at an instant."""
    hearth, burning = _hearth()
    return merge([hearth, burning(seconds)])


@lru_cache(maxsize=1)
def _hearth() -> tuple[Mesh, Callable[[float], Mesh]]:
    """What burns and what lies round it; its flames."""
    c = Carpenter()
    for k in range(11):
        a = math.tau * k / 11
        c.ball((0.42 * math.cos(a), 0.06, 0.42 * math.sin(a)), (0.10, 0.08, 0.09), f.STONE, 10)
    for k in range(5):
        x, z = math.cos(math.tau * k / 5), math.sin(math.tau * k / 5)
        c.rod((0.34 * x, 0.05, 0.34 * z), (-0.05 * x, 0.32, -0.05 * z), 0.045, f.BARK, 8)
    c.ball((0.0, 0.07, 0.0), (0.24, 0.06, 0.24), f.glowing((1.0, 0.16, 0.02), 1.2), 12)
    return c.done(), flames((0.0, 0.10, 0.0), 0.62, 2, 17)


@lru_cache(maxsize=len(HUES))
def _dish(hue: str) -> tuple[Mesh, Callable[[float], Mesh]]:
    """A lump of something in a dish of iron on three legs; its flame."""
    c, a = Carpenter(), math.tau / 3
    iron, grey = f.plain((0.03, 0.03, 0.032), 0.4, 0.2), f.plain((0.24, 0.24, 0.25), 0.5, 0.3)
    for k in range(3):
        x, z = math.sin(a * k), math.cos(a * k)
        c.rod((0.075 * x, 0.0, 0.075 * z), (0.055 * x, 0.10, 0.055 * z), 0.005, iron, 8)
    c.turned(
        (0.0, 0.10, 0.0), [(0.04, 0.0), (0.085, 0.012), (0.09, 0.02), (0.08, 0.016), (0, 0.008)], iron, 28
    )
    c.ball((0.0, 0.12, 0.0), (0.042, 0.022, 0.034), grey, 12)
    return c.done(), flames((0.0, 0.125, 0.0), 0.12, 5, 9, HEAT if hue == "orange" else _heat(HUES[hue]))


def sample(name: str, seconds: float = 0.0) -> Mesh:
    """What burns in a dish, at an instant."""
    dish, burning = _dish(SAMPLES[name])
    return merge([dish, burning(seconds)])


@lru_cache(maxsize=len(HEAPS))
def _heaped(name: str) -> tuple[Mesh, Sequence[tuple[float, Callable[[float], Mesh]]]]:
    """A heap, and flames on it, of each how far it is from where the fire begins, 0 to 1."""
    c, tints = Carpenter(), HEAPS[name]
    chance = np.random.default_rng(len(name))
    straws, crumpled = name.startswith("straw"), name.startswith("paper")
    for i in range(PIECES):
        r, a = WIDE * math.sqrt((i + 0.5) / PIECES), 2.39996 * i
        at = (r * math.cos(a), 0.30 * (1 - r / WIDE) + 0.03, r * math.sin(a))
        tint = f.plain(tints[i % len(tints)], 0.1, 0.05)
        if straws:
            for _ in range(2):
                x, y, z = (float(d) for d in chance.normal(0, (0.17, 0.04, 0.17)))
                c.rod((at[0] - x, at[1] - y, at[2] - z), (at[0] + x, at[1] + y, at[2] + z), 0.012, tint, 4)
        elif crumpled:
            c.ball(at, (0.085, 0.06, 0.075), tint, 5)
        else:
            c.box(at, (0.10, 0.012, 0.07), tint, (0.5 * math.sin(i), a, 0.4))
    burning = []
    for i in range(9):
        r, a = (0.0 if i == 0 else 0.28 if i < 4 else 0.54), 2.39996 * i
        x, z = r * math.cos(a), r * math.sin(a)
        far = min(math.hypot(x - 0.3, z - 0.3) / 1.1, 1.0)
        burning.append((far, flames((x, 0.26 * (1 - r / WIDE), z), 0.34, i, 4)))
    made = c.done()
    low = np.array((-np.inf, 0.0, -np.inf), np.float32)  # no straw goes into the ground
    return replace(made, vertices=np.maximum(made.vertices, low)), burning


def heap(name: str, seconds: float = 0.0, part: float = 0.0) -> Mesh:
    """A heap that fire has gone over so far, 0 to 1: first a little flame on one side of it."""
    made, burning = _heaped(name)
    far = np.hypot(made.vertices[:, 0] - 0.3, made.vertices[:, 2] - 0.3) / 1.1
    burnt = np.clip(3.0 * (part - 0.15 - 0.7 * far), 0.0, 1.0)[:, None].astype(np.float32)
    colors = made.colors * (1 - burnt) + np.array(ASH, np.float32) * burnt
    low = np.array((1.0, 0.55, 1.0), np.float32)
    sunken = made.vertices * (1 - burnt * (1 - low))
    lit = [
        _scaled(flame(seconds), min(max(0.25 + 2.2 * (part - 0.75 * away), 0.0), 1.0))
        for away, flame in burning
        if part + 0.11 > 0.75 * away
    ]
    return merge([replace(made, colors=colors, vertices=sunken), *lit])


def _scaled(flame: Mesh, size: float) -> Mesh:
    """Flames so much smaller, about their own foot."""
    low, high = flame.vertices.min(0), flame.vertices.max(0)
    foot = np.array(((low[0] + high[0]) / 2, low[1], (low[2] + high[2]) / 2), np.float32)
    return replace(flame, vertices=(foot + (flame.vertices - foot) * np.float32(size)).astype(np.float32))
