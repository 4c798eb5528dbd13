"""The roof of a forest from above: a builder for `grounds`.

Knows no people: the middle is in the air over it.
"""

import math
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.props.land import greenery
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Spot
from filmkit.studio.animatic.sets.grounds.sights import Extra
from filmkit.studio.animatic.sets.grounds.wilds import WATER
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.seasons import WINTER
from filmkit.studio.animatic.weather.floating import steam
from filmkit.studio.animatic.world import Color, Vec

CROWNS: tuple[tuple[Color, Color], ...] = (
    ((0.010, 0.034, 0.008), (0.100, 0.240, 0.050)),
    ((0.018, 0.044, 0.010), (0.160, 0.290, 0.066)),
    ((0.026, 0.050, 0.012), (0.230, 0.330, 0.080)),
    ((0.018, 0.036, 0.008), (0.165, 0.250, 0.056)),
)
"""The shade and the light of near crowns in a forest's roof."""


def canopy(c: Carpenter, brief: SetBrief) -> Extra:
    """The roof of a forest from above: crowns to the horizon, some far taller, mist; a river that winds
    where one is told of, or the forest is a wet one."""
    chance = brief.accidents()
    green = ((0.035, 0.095, 0.022), (0.055, 0.125, 0.030), (0.085, 0.150, 0.036), (0.060, 0.105, 0.022))
    firs = ((0.016, 0.050, 0.022), (0.022, 0.062, 0.026), (0.030, 0.072, 0.030), (0.018, 0.045, 0.026))
    frosted = ((0.30, 0.36, 0.37), (0.12, 0.19, 0.17), (0.42, 0.47, 0.50), (0.20, 0.27, 0.26))
    fir = frosted if brief.mentions(*WINTER) else firs
    pointed = fir is frosted or brief.mentions("pine", "spruce", "fir", "conifer", "evergreen", "taiga")
    c.floor((-400, -17.0, -400), (400, -17.0, 60), f.plain((0.012, 0.030, 0.010)))
    wet = brief.mentions("river", "stream", "creek", "waterway", "rainforest", "jungle", "amazon")
    river = [(22.0 * math.sin(z / 34.0), z) for z in np.linspace(20.0, -360.0, 60)]
    for (x0, z0), (x1, z1) in pairwise(river if wet else ()):
        c.sheet([(x0 - 5, -12.0, z0), (x0 + 5, -12.0, z0), (x1 + 5, -12.0, z1), (x1 - 5, -12.0, z1)], WATER)
    near = [greenery.crown(brief.seed % 997 + k, -1.0, 0.9, 1.5, *tones, 0) for k, tones in enumerate(CROWNS)]
    for k in range(1500):
        z = 30.0 - 330.0 * float(chance.random()) ** 1.5
        x = float(chance.uniform(-1, 1)) * (42.0 + 0.75 * abs(z))
        if wet and abs(x - 22.0 * math.sin(z / 34.0)) < 8.0:
            continue
        size, tall = float(chance.uniform(2.4, 4.8)), float(chance.uniform(-12.5, -9.0))
        if k % 23 == 0:
            tall, size = tall + 3.5, size * 1.3
        if pointed:
            c.turned((x, tall - 3.0, z), _tiers(0.62 * size), f.FOLIAGE.tinted(fir[k % 4]), 8)
        elif z > -120.0:
            c.put(near[k % 4], Spot((x, tall, z), 1.7 * k, size))
        else:
            c.ball((x, tall, z), (size, size * 0.72, size), f.FOLIAGE.tinted(green[k % 4]), 7)
    light = (0.10, 0.11, 0.13) if brief.night else (0.80, 0.84, 0.86)
    fog: tuple[Vec, Vec] = ((-90.0, -12.0, -150.0), (90.0, 0.0, -60.0))
    return Extra(air=steam(1.6, fog, (0.6, 0.0, 0.0), brief.seed % 997, light))


def _tiers(size: float) -> list[tuple[float, float]]:
    """The outline of a fir so wide, from its lowest boughs to its tip."""
    return [
        (k * size, h * size) for k, h in ((1, 0), (0.5, 1.5), (0.8, 1.4), (0.35, 2.8), (0.5, 2.7), (0, 4.6))
    ]
