"""Country with water in it: a river that winds down its valley, a marsh of pools, a small island.

Builds no water; a country says how high its surface is.
"""

import numpy as np

from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.land.heights import billows, ridges, smoothed
from filmkit.studio.animatic.props.land.land import Height
from filmkit.studio.animatic.sets.country.terrain import hills, plains

SPRING, SPRING_WIDE = (2.0, -14.0), 9.0
"""Where the water of an oasis lies, and how far from its middle to its shore."""


def course(z: F64) -> F64:
    """Where a river's middle lies in x at a depth: past the people on their left, then from side to side."""
    ahead = np.maximum(-z - 4.0, 0.0)
    bend = (9.0 + 0.10 * ahead) * np.sin(5.2 * np.log1p(ahead / 16.0))
    return np.asarray(-11.5 + (bend + 11.5) * smoothed(0.0, 22.0, ahead), np.float64)


def valley(seed: int) -> Height:
    """A broad floor with a river in it, wooded sides, peaks at its end."""
    bank, side, crest = billows(seed, 12.0, 4), billows(seed + 1, 46.0), ridges(seed + 2, 110.0)

    def at(x: F64, z: F64) -> F64:
        r, off = np.hypot(x, z), np.abs(x - course(z))
        half = 3.4 + 0.035 * np.maximum(-z, 0.0)
        sides = 34.0 * smoothed(26.0, 120.0, np.abs(x)) * (0.35 + side(x, z))
        peaks = 88.0 * smoothed(130.0, 270.0, r) * crest(x, z)
        bed = 2.6 * smoothed(2.2, -1.2, off - half)
        return np.asarray(0.5 * bank(x, z) * smoothed(6, 16, r) + sides + peaks - bed, np.float64)

    return at


def pools(seed: int) -> Height:
    """Ground that is now over its water and now under it, hills far off."""
    wet, far = billows(seed, 8.0, 4), billows(seed + 1, 110.0, 4)

    def at(x: F64, z: F64) -> F64:
        r = np.hypot(x, z)
        low = 2.4 * (wet(x * 0.6, z) - 0.54) * smoothed(3.0, 9.0, r) * (1 - 0.4 * smoothed(60, 160, r))
        return np.asarray(low + 34.0 * smoothed(130, 300, r) * far(x, z), np.float64)

    return at


def pond(seed: int) -> Height:
    """A small round water before the middle, in soft hills."""
    return hollowed(hills(seed), 11.0, (1.0, -14.5))


def spring(seed: int) -> Height:
    """A water among sands."""
    return hollowed(plains(seed), SPRING_WIDE, SPRING)


def cove(seed: int) -> Height:
    """A still bay before the middle, its far shore low and green."""
    return hollowed(hills(seed), 30.0, (4.0, -38.0))


def ditch(seed: int) -> Height:
    """A broad moat right across, before what stands behind it."""
    around = hills(seed)
    shore = float(around(np.zeros(1), np.zeros(1))[0])

    def at(x: F64, z: F64) -> F64:
        off = np.abs(z + 20.5 + 0.012 * x * x)
        hollow, level = smoothed(9.0, 7.0, off), smoothed(20.0, 9.0, off)
        ground = around(x, z) * (1 - level) + shore * level
        return np.asarray(ground * (1 - hollow) + (shore - 2.4) * hollow, np.float64)

    return at


def hollowed(around: Height, wide: float, middle: tuple[float, float]) -> Height:
    """A country with a round hollow for water, about so wide from its middle to its shore."""
    edge = billows(len(str(wide)) + 5, 9.0, 3)
    shore = float(around(np.zeros(1), np.zeros(1))[0])

    def at(x: F64, z: F64) -> F64:
        r = np.hypot((x - middle[0]) * 0.72, z - middle[1]) + 0.30 * wide * (edge(x, z) - 0.5)
        hollow, level = smoothed(wide + 1.5, wide - 2.5, r), smoothed(wide + 16.0, wide + 2.0, r)
        ground = around(x, z) * (1 - level) + shore * level
        return np.asarray(ground * (1 - hollow) + (shore - 2.0) * hollow, np.float64)

    return at


SHALLOW = 3.2
"""Metres of water through which sand is seen."""


def islet(seed: int) -> Height:
    """An island with a green middle, its beach and the shallows about it; the sea bed beyond."""
    coast, hill = billows(seed, 16.0, 3), billows(seed + 1, 9.0, 3)

    def at(x: F64, z: F64) -> F64:
        r = np.hypot(x * 0.78, z + 8.0) + 15.0 * (coast(x, z) - 0.5)
        shore = -1.6 * smoothed(15.0, 22.0, r) - 5.0 * smoothed(21.0, 46.0, r)
        hump = 6.0 * hill(x, z) * smoothed(15.0, 6.0, np.hypot(x, z + 15.0))
        return np.asarray(shore + hump, np.float64)

    return at
