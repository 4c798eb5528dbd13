"""Two wild sights of the open country: a mountain that burns, and water that falls from a cliff.

Knows no words; the ground under them is of `steeps`.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props import finishes as f
from filmkit.studio.animatic.props.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.sets.country import Land
from filmkit.studio.animatic.sets.recipe import SetBrief
from filmkit.studio.animatic.sets.steeps import CRATER, EDGE, FALL, RIM
from filmkit.studio.animatic.weather.floating import smoke, steam
from filmkit.studio.animatic.world import Material, Particles, Streaks


def fire_mountain(c: Carpenter, land: Land, brief: SetBrief) -> tuple[Particles, ...]:
    """Streams of lava down the near side, a glow in the crater; smoke and what it throws up."""
    hot = f.glowing((1.0, 0.26, 0.03), 7.0 if brief.night else 4.0)
    chance = np.random.default_rng(brief.seed + 3)
    for k in range(5):
        a, path = -0.75 + 0.36 * k, []
        for t in np.linspace(9.0, 30.0 + 26.0 * float(chance.random()), 16):
            a += float(chance.normal(0, 0.05))
            x, z = CRATER[0] + t * math.sin(a), CRATER[1] + t * math.cos(a)
            path.append((x, land.at(x, z) + 0.25, z))
        c.tube(path, [1.3 * (1 - 0.045 * i) for i in range(len(path))], hot, 6)
    c.ball((CRATER[0], land.at(CRATER[0] + 10.0, CRATER[1]) - 4.0, CRATER[1]), (9.5, 3.4, 9.5), hot, 20)
    top = RIM - 2.0
    light = (0.10, 0.05, 0.04) if brief.night else (0.20, 0.18, 0.17)
    box = ((CRATER[0] - 8, top, CRATER[1] - 8), (CRATER[0] + 8, top + 70, CRATER[1] + 8))
    return (*smoke(1.6, box, (2.4, 0.0, 0.3), brief.seed, light), _thrown(brief.seed, top))


def _thrown(seed: int, top: float) -> Particles:
    """Glowing stones that rise from the crater and fall."""
    chance = np.random.default_rng(seed)
    n = 90
    start, way = chance.uniform(0, 4.0, n), chance.normal(0, 3.6, (n, 2))
    up = chance.uniform(14, 27, n)
    color = (np.outer(chance.uniform(0.4, 1.0, n), (1.0, 0.34, 0.06)) * 2.0).astype(np.float32)

    def at(seconds: float) -> Streaks:
        def place(t: F64) -> F64:
            return np.stack(
                [CRATER[0] + way[:, 0] * t, top + up * t - 4.9 * t * t, CRATER[1] + way[:, 1] * t], 1
            )

        t = (start + seconds) % 4.0
        return Streaks(place(t).astype(np.float32), place(t + 0.06).astype(np.float32), color, 0.30, 0.9)

    return at


def waterfall(c: Carpenter, land: Land, brief: SetBrief) -> tuple[Particles, ...]:
    """A white sheet before the cliff, broken by ledges, and the spray at its foot."""
    x0, z0 = FALL
    white = Finish((0.66, 0.74, 0.78), Material(0.6, 0.3, 0.10 if brief.night else 0.22, translucency=0.6))
    for k in range(7):
        x = x0 - 1.9 + 0.63 * k
        path = [
            (x, EDGE - 1.4, z0 - 3.0),
            (x, EDGE - 1.6, z0 - 0.4),
            (x, EDGE - 2.6, z0 + 0.9),
            (x, 5.0, z0 + 1.6),
            (x + 0.1, -0.6, z0 + 1.9),
        ]
        c.tube(path, (0.42, 0.42, 0.38, 0.46, 0.55), white, 7)
    c.boxes([Block((x0, -0.42, z0 + 3.0), (5.2, 0.1, 2.6))], white)
    bright = 0.10 if brief.night else 0.55
    chance = np.random.default_rng(brief.seed + 9)
    n = 700
    across, start = chance.uniform(-2.3, 2.3, n), chance.uniform(0, 1.6, n)
    out, shade = chance.uniform(0.9, 2.3, n), chance.uniform(0.4, 1.0, n)
    color = (np.outer(shade, (0.86, 0.94, 1.0)) * bright).astype(np.float32)

    def falling(seconds: float) -> Streaks:
        def place(t: F64) -> F64:
            return np.stack(
                [x0 + across * (1 + 0.12 * t), EDGE - 1.6 - 4.9 * t * t, z0 + out * (0.5 + 0.5 * t)], 1
            )

        t = (start + seconds * 0.85) % 1.6
        return Streaks(place(t).astype(np.float32), place(t + 0.05).astype(np.float32), color, 0.055, 0.5)

    level = (0.05, 0.06, 0.07) if brief.night else (0.40, 0.43, 0.45)
    mist = steam(
        0.9, ((x0 - 4.0, -0.4, z0 + 1.5), (x0 + 4.0, 4.5, z0 + 6.0)), (0.1, 0.0, 0.3), brief.seed, level
    )
    return (falling, *mist)
