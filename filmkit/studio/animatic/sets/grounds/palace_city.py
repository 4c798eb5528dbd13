"""A palace city: a great hall in its court between long halls, more courts behind it, red walls, trees.

Knows no people. The great hall stands behind whoever is in the middle.
"""

import math

from filmkit.studio.animatic.props.buildings import wonders
from filmkit.studio.animatic.props.land import rural
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Spot
from filmkit.studio.animatic.sets.grounds.sights import LAWN, Extra, posts
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Lamp

MIDDLE = 7.0
"""Where the axis of the courts lies, x."""
HALLS = ((-150.0, 46.0, 9.0), (-206.0, 40.0, 9.0))
"""Those on the axis behind the great one: z, length and height of the walls."""
ALONG = ((-34.0, 34.0), (-86.0, 46.0), (-142.0, 40.0), (-200.0, 44.0))
"""Those along both sides of the courts: z of the middle, and length."""
ASIDE, WALL = 64.0, 84.0
"""How far from the axis those and the outer walls stand."""
GLOW = (58.0, 40.0, 20.0)
"""What lights the great hall from below by night."""


def palace_city(c: Carpenter, brief: SetBrief) -> Extra:
    """The courts, one behind the other."""
    c.put(wonders.gate_hall(), Spot((MIDDLE, 0.0, -78.0), -0.12))
    for z, long, tall in HALLS:
        c.put(wonders.side_hall(long, tall), Spot((MIDDLE, 0.0, z)))
    for z, long in ALONG:
        hall = wonders.side_hall(long)
        c.put(hall, *(Spot((MIDDLE + s * ASIDE, 0.0, z), s * math.pi / 2) for s in (-1, 1)))
    _walls(c)
    _groves(c, brief)
    lamps = tuple(Lamp((MIDDLE + s * 14.0, 3.0, -52.0), GLOW, 3.0, 70.0) for s in (-1, 1))
    return Extra((*lamps, *posts(c, ((-5.0, -7.0), (6.4, -9.0)), brief.night)))


def _walls(c: Carpenter) -> None:
    """Red under yellow tiles, round all of it but where one comes in, and between two courts."""
    runs = [((s * WALL, -126.0), (1.6, 236.0)) for s in (-1, 1)]
    runs += [((s * 46.0, -116.0), (36.0, 1.6)) for s in (-1, 1)] + [((0.0, -244.0), (2 * WALL, 1.6))]
    for (x, z), (wide, deep) in runs:
        c.box((MIDDLE + x, 3.0, z), (wide, 6.0, deep), wonders.VERMILION)
        c.box((MIDDLE + x, 6.3, z), (wide + 1.2, 0.7, deep + 1.2), wonders.GOLD_TILES)


def _groves(c: Carpenter, brief: SetBrief) -> None:
    """Old trees on grass between the long halls and the walls, and outside those."""
    far = rural.trees("broad", brief.seed % 997)[1]
    chance = brief.accidents()
    for s in (-1, 1):
        c.box((MIDDLE + s * 118.0, 0.02, -120.0), (66.0, 0.05, 260.0), LAWN)
        for k in range(34):
            x, z = (
                (76.0, -14.0 - 12.0 * k)
                if k < 20
                else (float(chance.uniform(92, 140)), -18.0 - 16.0 * (k - 20))
            )
            c.put(far[k % 2], Spot((MIDDLE + s * x, -0.2, z), 1.3 * k, float(chance.uniform(0.8, 1.3))))
    cypress = f.FOLIAGE.tinted((0.030, 0.070, 0.026))
    shape = [(0.2, 0), (0.2, 0.8), (1.5, 1.4), (1.3, 3.6), (0.1, 6.6), (0, 6.7)]
    for x, z in ((-40.0, -118.0), (54.0, -118.0), (-20.0, -178.0), (34.0, -178.0)):
        c.turned((x, 0, z), shape, cypress, 10)
