"""What burns in the sky: fireworks that burst into balls of sparks, meteors that fall with a tail.

Knows no scene. Every one has a place, a colour and a size of its own, drawn from its number: no state.
"""

import math
from functools import partial

import numpy as np

from filmkit.studio.animatic.weather.motion import F64, Box
from filmkit.studio.animatic.world import F32, Color, Discs, Particles, Vec

COLORS: tuple[Color, ...] = (
    (6.0, 2.6, 0.7),
    (5.5, 0.7, 0.5),
    (0.8, 4.6, 1.2),
    (0.9, 1.6, 6.0),
    (5.0, 0.9, 4.2),
    (4.6, 4.4, 4.0),
)
LIFE = 2.4
"""Seconds from burst to burst of one shell."""
SPARKS = 110
TRAIL = (0.0, 0.035, 0.07, 0.105)
"""How much earlier in its life each piece of a spark's trail was."""
FALLS, TAIL, PIECES = 2.1, 0.42, 70
"""Seconds from one meteor to the next; how much of its way its tail is, and of how many pieces."""
HOT: Color = (7.0, 4.4, 2.2)
OPENS = 4.0
"""How soon a ball has its size, against its life."""


def fireworks(strength: float, box: Box, wind: Vec, seed: int, light: Color) -> tuple[Particles, ...]:
    """Bursts all over the box, about as wide as it is high; they shine by themselves."""
    shells = int(4 + 3 * min(strength, 3.0))
    return tuple(partial(_shell, box, (seed, number), number / shells, wind) for number in range(shells))


def _shell(box: Box, seed: tuple[int, int], begun: float, wind: Vec, time: float) -> Discs:
    """The burst that a shell is at, at an instant."""
    count, age = divmod(time / LIFE + begun, 1.0)
    chance = np.random.default_rng((*seed, int(count) + 1000))
    low, high = np.asarray(box[0]), np.asarray(box[1])
    middle = chance.uniform(low, high)
    reach = float((high - low)[1]) * float(chance.uniform(0.38, 0.62))
    ways = chance.normal(size=(SPARKS, 3))
    ways *= (chance.uniform(0.85, 1.0, SPARKS) / np.linalg.norm(ways, axis=1))[:, None]
    color = np.asarray(COLORS[int(chance.integers(len(COLORS)))])
    ages = [max(age - back, 0.0) for back in TRAIL]
    center = np.concatenate([middle + _thrown(ways, each, wind) * reach for each in ages])
    shine = math.sin(math.pi * min(age * 3.0 + 0.2, 0.5)) * (1.0 - age) ** 1.3
    tails = np.repeat([1.0, 0.6, 0.35, 0.18], SPARKS)[:, None]
    size = np.full(len(center), 0.022 * reach, np.float32)
    return Discs(_f32(center), _f32(color * tails * shine), size)


def meteors(strength: float, box: Box, wind: Vec, seed: int, light: Color) -> tuple[Particles, ...]:
    """Meteors that fall aslant over the box, each with a tail that thins out; they shine by themselves."""
    count = int(3 + 4 * min(strength, 3.0))
    return tuple(partial(_meteor, box, (seed, number), number / count) for number in range(count))


def _meteor(box: Box, seed: tuple[int, int], begun: float, time: float) -> Discs:
    """Where a meteor is on its way at an instant, and its tail."""
    count, age = divmod(time / FALLS + begun, 1.0)
    chance = np.random.default_rng((*seed, int(count) + 1000))
    low, high = np.asarray(box[0]), np.asarray(box[1])
    tall = float((high - low)[1])
    start = chance.uniform(low, high) + np.array([0.3 * tall, 0.6 * tall, 0.0])
    way = np.array([-0.80, -0.60, 0.0]) * tall * float(chance.uniform(1.6, 2.4))
    back = np.linspace(0.0, TAIL, PIECES)
    center = start + way * np.maximum(age - back, 0.0)[:, None]
    thin = np.linspace(1.0, 0.12, PIECES)
    shine = math.sin(math.pi * min(max(age, 0.0) * 1.6, 1.0)) ** 0.5 * float(chance.uniform(0.6, 1.0))
    color = np.array(HOT) * thin[:, None] ** 1.5 * shine
    return Discs(_f32(center), _f32(color), _f32(0.035 * tall * thin))


def _thrown(ways: F64, age: float, wind: Vec) -> F64:
    """Where sparks are, in sizes of their ball: thrown out, slowed by the air, drawn down and blown away."""
    out = 1.0 - math.exp(-OPENS * age)
    return np.asarray(ways * out + np.array([0.12 * wind[0], -0.35 * age, 0.12 * wind[2]]) * age, np.float64)


def _f32(values: F64) -> F32:
    return np.asarray(values, np.float32)
