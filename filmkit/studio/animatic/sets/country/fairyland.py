"""A land of fantasy: islands that float with trees and falls on them, mushrooms as high as houses, crystals.

Knows no words but those it is called by.
"""

import math

import numpy as np

from filmkit.studio.animatic.props.land import rural
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.sets.country.country import Land
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Material, Pattern

CALLED = (
    "fantasy landscape", "fantasy landscapes", "fantasy world", "fantasy land",
    "fantasy realm", "fantastical landscape", "fantastical world", "magical landscape", "magical land",
    "magical world", "magical realm", "enchanted land", "enchanted world", "enchanted realm", "fairyland",
    "dreamland", "floating island", "floating islands",
)  # fmt: skip
"""Words of such a land."""
ISLANDS = (
    (-15.0, 15.0, -44.0, 8.5),
    (21.0, 23.0, -62.0, 10.0),
    (-33.0, 27.0, -78.0, 12.0),
    (2.0, 32.0, -96.0, 9.0),
)
"""Where they float, x, y and z of their grass, and how wide they are to each side."""
MUSHROOMS = (
    (-6.4, -11.0, 3.4),
    (-9.5, -16.0, 5.2),
    (8.6, -15.0, 4.3),
    (-4.2, -19.0, 2.4),
    (12.0, -23.0, 6.0),
)
"""x, z and height."""
CRYSTALS = ((4.6, -9.5), (-2.6, -13.5), (6.2, -19.0))
"""x and z of a cluster."""
CAPS: tuple[Color, ...] = ((0.46, 0.03, 0.05), (0.26, 0.06, 0.42), (0.04, 0.26, 0.42))
GLOWS: tuple[Color, ...] = ((0.20, 0.62, 0.95), (0.72, 0.28, 0.92), (0.20, 0.85, 0.60))


def furnish(c: Carpenter, land: Land, brief: SetBrief) -> None:
    """All of it, over a country that is there."""
    chance = np.random.default_rng(brief.seed + 71)
    for number, (x, y, z, wide) in enumerate(ISLANDS):
        _island(c, (x, y, z), wide, brief.seed + number)
    for number, (x, z, tall) in enumerate(MUSHROOMS):
        _mushroom(c, (x, land.at(x, z) - 0.2, z), tall, CAPS[number % len(CAPS)])
    for number, (x, z) in enumerate(CRYSTALS):
        y, glow = land.at(x, z) - 0.2, f.glowing(GLOWS[number % len(GLOWS)], 1.1 if brief.night else 0.45)
        for k in range(6):
            lean, way = float(chance.uniform(0.05, 0.5)), 1.05 * k
            long = float(chance.uniform(0.7, 1.9))
            turn = (lean * math.cos(way), 0.0, lean * math.sin(way))
            c.turned((x, y, z), [(0.16, 0), (0.20, 0.7 * long), (0, long)], glow, 6, turn)


def _island(c: Carpenter, at: tuple[float, float, float], wide: float, seed: int) -> None:
    """Torn out of the ground: grass above, rock that ends in a point below, trees, water over its edge."""
    x, y, z = at
    rock = Finish((0.22, 0.185, 0.16), Material(0.2, 0.06, 0.0, Pattern.ROCK, 0.35))
    grass = Finish((0.13, 0.20, 0.045), Material(0.2, 0.05, 0.0, Pattern.GRASS, 0.3))
    under = [
        (0, -1.35),
        (0.10, -1.25),
        (0.30, -0.85),
        (0.52, -0.60),
        (0.80, -0.22),
        (1.0, -0.06),
        (0.97, 0.0),
    ]
    c.turned(at, [(r * wide, k * wide) for r, k in under], rock, 11, (0.0, 0.7 * seed, 0.05))
    c.turned(at, [(1.0 * wide, -0.08 * wide), (0.93 * wide, 0.06 * wide), (0, 0.13 * wide)], grass, 22)
    near, _ = rural.trees("broad", seed)
    for k, (a, far) in enumerate(((0.5, 0.45), (2.4, 0.55), (3.9, 0.35), (5.2, 0.6))):
        spot = (x + far * wide * math.cos(a), y + 0.05 * wide, z + far * wide * math.sin(a))
        c.put(near[k % len(near)], Spot(spot, a, 0.085 * wide))
    white = Finish((0.70, 0.80, 0.86), Material(0.6, 0.3, 0.15, translucency=0.6))
    edge = (x + 0.25 * wide, y + 0.06 * wide, z + 0.93 * wide)
    for k in range(3):
        path = [(edge[0] + 0.10 * wide * k, edge[1] - 0.35 * wide * j, edge[2] + 0.03 * j) for j in range(6)]
        c.tube(path, (0.30, 0.34, 0.36, 0.34, 0.26, 0.06), white, 6)


def _mushroom(c: Carpenter, at: tuple[float, float, float], tall: float, cap: Color) -> None:
    """As high as a house, with light spots."""
    stem, gills = f.plain((0.52, 0.46, 0.36), 0.3, 0.08), f.plain((0.46, 0.36, 0.28), 0.3, 0.08)
    x, y, z = at
    c.turned(at, [(0.16 * tall, 0), (0.10 * tall, 0.4 * tall), (0.09 * tall, 0.8 * tall)], stem, 16)
    c.turned((x, y + 0.72 * tall, z), [(0, 0.04 * tall), (0.46 * tall, 0)], gills, 24)
    dome = [(0.46, 0.0), (0.47, 0.05), (0.40, 0.18), (0.24, 0.28), (0, 0.32)]
    c.turned((x, y + 0.72 * tall, z), [(r * tall, k * tall) for r, k in dome], f.plain(cap, 0.7, 0.3), 26)
    for k in range(9):
        a, r = 2.4 * k, 0.12 + 0.032 * k
        up = 0.72 + 0.05 + 0.30 * (1 - (r / 0.47) ** 2)
        at_spot = (x + r * tall * math.cos(a), y + (up - 0.035) * tall, z + r * tall * math.sin(a))
        c.ball(at_spot, (0.05 * tall, 0.03 * tall, 0.05 * tall), f.plain((0.66, 0.64, 0.58)), 10)
