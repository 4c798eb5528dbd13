"""What rises off its pad: a shuttle on its tank and boosters, and the billows that a launch leaves below.

Knows no place. How fast it rises is told in `vehicle`.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry.distance import cone, ellipsoid
from filmkit.studio.animatic.geometry.nets import surface
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.vehicles.vehicle import Vehicle, Way
from filmkit.studio.animatic.world import Discs, Particles, Vec

TANK = f.plain((0.40, 0.15, 0.045), 0.3, 0.1)
WHITE = f.plain((0.66, 0.655, 0.63), 0.5, 0.2)
TILES = (0.016, 0.016, 0.018)
DARK = f.plain((0.10, 0.10, 0.11), 0.5, 0.25)
FLAME = f.glowing((1.0, 0.55, 0.18), 9.0)
CORE = f.glowing((1.0, 0.86, 0.60), 12.0)
RISE = (2.0, 1.4, 0.25)
"""Metres over the pad, metres a second, and half of what that gains each second, of what rises."""
PUFFS, LIFE = 320, 5.5
"""How many billows there are at once, and how long each is seen, seconds."""


def shuttle_on_its_pad() -> Vehicle:
    """The orbiter upright on a rust-red tank between two white boosters, all of them burning."""
    c = Carpenter()
    c.turned(
        (0, 0, 0), [(0, 2), (2.2, 2.4), (2.3, 4), (2.3, 17), (1.8, 20.5), (0.5, 23.4), (0, 23.8)], TANK, 36
    )
    for side in (-1.0, 1.0):
        rows = [(0.0, 0.6), (1.1, 0.6), (0.8, 2.2), (0.8, 18.0), (0.45, 19.4), (0.0, 20.2)]
        c.turned((3.15 * side, 0, 0), rows, WHITE, 28)
        c.turned((3.15 * side, 0, 0), [(0.83, 5.0), (0.83, 5.4), (0.80, 5.4)], DARK, 28)
        _fire(c, (3.15 * side, 0.8, 0), 0.85, 9.0)
    body = [
        cone((0, 4.2, 3.4), (0, 13.4, 3.4), 1.35, 1.2, blend=0.4),
        cone((0, 13.4, 3.4), (0, 15.6, 3.1), 1.2, 0.5, blend=0.5),
        cone((0, 4.4, 4.6), (0, 2.9, 6.4), 0.7, 0.3, blend=0.3, flat=0.3),
    ]
    for side in (-1.0, 1.0):
        body += [
            ellipsoid((2.2 * side, 5.4, 2.8), (2.0, 2.3, 0.24), blend=0.4),
            ellipsoid((1.1 * side, 8.2, 2.7), (1.0, 3.0, 0.22), blend=0.4),
        ]
    skin = surface(body, 0.15, settle=1)
    low = (skin.normals[:, 2] < -0.25) | (skin.vertices[:, 1] > 15.4)
    colors = np.where(low[:, None], np.asarray(TILES), np.asarray(WHITE.color))
    c.part(skin, Finish(colors.astype(np.float32), WHITE.material))
    for x, z in ((0.0, 4.2), (-0.7, 3.2), (0.7, 3.2)):
        c.turned((x, 0, z), [(0.75, 2.6), (0.35, 4.2)], DARK, 20)
        _fire(c, (x, 2.7, z), 0.4, 3.4)
    for x in (-0.5, 0.0, 0.5):
        c.box((x, 14.3, 4.2), (0.36, 0.5, 0.30), paint.GLASS, bevel=0.04)
    return Vehicle("space shuttle", (8.6, 24.0, 9.0), Way.UP, c.done(), cruise=7.0)


def _fire(c: Carpenter, at: Vec, r: float, long: float) -> None:
    """A flame down from a nozzle, its middle brighter."""
    c.turned(at, [(0.0, -long), (0.7 * r, -0.5 * long), (1.2 * r, -0.15 * long), (0.9 * r, 0.1)], FLAME, 20)
    c.turned(at, [(0.0, -0.55 * long), (0.6 * r, -0.12 * long), (0.5 * r, 0.05)], CORE, 16)


def billows(at: Vec, dark: bool) -> Particles:
    """Clouds that a launch drives out along the ground, and the trail under what rises."""
    chance = np.random.default_rng(3)
    start, way = chance.uniform(0, 1, PUFFS), chance.uniform(0, math.tau, PUFFS)
    spread, trail = chance.uniform(0.55, 1.0, PUFFS), chance.uniform(0, 1, PUFFS) < 0.35
    tone = 0.06 if dark else 0.60

    def now(seconds: float) -> Discs:
        age = (seconds / LIFE + start) % 1.0
        born = seconds - age * LIFE
        over = np.maximum(RISE[0] + RISE[1] * born + RISE[2] * born**2, 0.0)
        far = np.where(trail, 0.6 + 2.2 * age, 2.5 + 15.0 * spread * age**0.6)
        high = np.where(trail, np.maximum(over - 6.0, 0.5), 0.6 + 4.2 * spread * age)
        center = np.stack([far * np.cos(way), high, far * np.sin(way)], 1) + np.asarray(at)
        fade = np.sin(np.pi * np.clip(0.15 + 0.85 * age, 0, 1)) ** 0.6
        warm = np.exp(-far / 4.0)[:, None] * (0.5, 0.22, 0.04)
        color = (tone * np.array((1.0, 0.98, 0.95)) + warm) * (0.45 * fade)[:, None]
        size = np.where(trail, 0.9 + 1.4 * age, 1.1 + 3.0 * age)
        return Discs(center.astype(np.float32), color.astype(np.float32), size.astype(np.float32), cover=0.5)

    return now
