"""What lies about a lagoon: woods on its hills and a fall where one is named, or black rocks and steam.

Knows no people; the land under it is of `waters`.
"""

import math

import numpy as np

from filmkit.studio.animatic.props.land import greenery
from filmkit.studio.animatic.props.land.ground import rock
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.sets.country.country import Land
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.weather.floating import steam
from filmkit.studio.animatic.world import Color, Material, Particles, Pattern

VOLCANIC = ("volcanic", "lava", "geothermal", "iceland", "icelandic")
"""Words of a lagoon that no palm grows at."""
MIDDLE, SHORE = (4.0, -38.0), 36.0
"""The middle of the water, x and z, and how far its shore is from there."""
WOODS: tuple[tuple[Color, Color], ...] = (
    ((0.014, 0.040, 0.010), (0.110, 0.225, 0.050)),
    ((0.020, 0.046, 0.012), (0.160, 0.270, 0.062)),
    ((0.012, 0.034, 0.012), (0.080, 0.180, 0.050)),
)
"""The shade and the light of crowns."""
FALL, HIGH = (-13.0, -81.0), 15.0
"""Where water falls from, x and z, and how high."""


def shores(c: Carpenter, land: Land, brief: SetBrief) -> tuple[Particles, ...]:
    """All of it; what drifts over the water."""
    chance = np.random.default_rng(land.seed + 17)
    if brief.mentions(*VOLCANIC):
        _rocks(c, land, chance)
        level = (0.06, 0.07, 0.08) if brief.night else (0.72, 0.76, 0.78)
        return steam(1.3, ((-26.0, -0.4, -60.0), (34.0, 2.5, -20.0)), (0.4, 0.0, 0.1), brief.seed, level)
    _woods(c, land, chance)
    if brief.mentions("waterfall", "waterfalls", "cascade", "cascades"):
        _fall(c, land)
    return ()


def _woods(c: Carpenter, land: Land, chance: np.random.Generator) -> None:
    """Crowns side by side on all that rises behind the beach."""
    crowns = [greenery.crown(land.seed % 997 + k, 0.2, 2.0, 1.5, *tones, 0) for k, tones in enumerate(WOODS)]
    for k in range(420):
        turn, reach = float(chance.uniform(-1.75, 1.75)), SHORE + 14.0 + 78.0 * float(chance.random()) ** 1.3
        x, z = MIDDLE[0] + 1.3 * reach * math.sin(turn), MIDDLE[1] - reach * math.cos(turn)
        if math.hypot(x - FALL[0], z - FALL[1]) > 9.0:
            size = float(chance.uniform(2.0, 3.6)) * (1.0 + 0.006 * reach)
            c.put(crowns[k % 3], Spot((x, land.at(x, z) - 0.5, z), 1.7 * k, size))


def _rocks(c: Carpenter, land: Land, chance: np.random.Generator) -> None:
    """Black lava along the water and over the land behind it."""
    shapes = [rock(land.seed + k, 1.0) for k in range(3)]
    black = Finish((0.045, 0.043, 0.042), Material(0.25, 0.06, 0.0, Pattern.ROCK, 0.5))
    for k in range(170):
        turn = float(chance.uniform(-2.6, 2.6))
        reach = SHORE - 5.0 + (7.0 if k % 2 else 60.0) * float(chance.random())
        x, z = MIDDLE[0] + 1.36 * reach * math.sin(turn), MIDDLE[1] - reach * math.cos(turn)
        if z < -4.0:
            size = float(chance.uniform(0.6, 2.2)) * (1.0 if k % 2 else 1.5)
            c.part(shapes[k % 3], black, (x, land.at(x, z) - 0.2 * size, z), (0.0, 1.3 * k, 0.0), size)


def _fall(c: Carpenter, land: Land) -> None:
    """A white sheet over a wall of rock at the far shore."""
    x0, z0 = FALL
    foot = land.at(x0, z0 + 6.0)
    wall = Finish((0.100, 0.095, 0.085), Material(0.25, 0.06, 0.0, Pattern.ROCK, 0.22))
    for k, (dx, size) in enumerate(((-9.0, 7.2), (0.0, 11.0), (9.5, 7.7))):
        c.part(rock(land.seed + k, 1.0), wall, (x0 + dx, foot + 0.3 * HIGH, z0 - 6.0), (0.0, k, 0.0), size)
    white = Finish((0.66, 0.74, 0.78), Material(0.6, 0.3, 0.22, translucency=0.6))
    for k in range(6):
        x = x0 - 1.9 + 0.76 * k
        ways = ((0.8, -5.0), (0.78, 2.2), (0.3, 4.6), (-0.15, 5.2))
        path = [(x, foot + HIGH * up, z0 + out) for up, out in ways]
        c.tube(path, (0.5, 0.5, 0.55, 0.7), white, 7)
