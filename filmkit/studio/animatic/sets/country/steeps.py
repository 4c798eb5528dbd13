"""Heights that a country is known by: a burning cone, a fall, sea cliffs, a canyon, a ski slope, terraces.

Builds nothing; `wild` puts fire, water and what people built where these have room for them.
"""

import numpy as np

from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.land.heights import billows, ridges, smoothed
from filmkit.studio.animatic.props.land.land import Height
from filmkit.studio.animatic.sets.country.terrain import basin, peaks

CRATER = (40.0, -215.0)
"""Where a volcano stands, in x and z."""
RIM, FOOT = 60.0, 120.0
SUMMIT = (0.0, -235.0)
"""Where a mountain with a name stands, in x and z."""
HIGHEST, SLOPES = 122.0, 190.0
FALL, EDGE = (5.5, -27.0), 13.0
"""Where the water falls, and from how high."""


def volcano(seed: int) -> Height:
    """A cone with a crater behind the middle, on broken black ground."""
    rough, gully = billows(seed, 9.0, 4), ridges(seed + 1, 26.0, 4)

    def at(x: F64, z: F64) -> F64:
        r = np.hypot(x - CRATER[0], z - CRATER[1])
        cone = RIM * np.clip(1 - (r - 9.0) / FOOT, 0, 1.0) ** 1.7 - 14.0 * smoothed(11.0, 3.0, r)
        ragged = 6.0 * gully(x, z) * smoothed(6.0, 40.0, r) * smoothed(120.0, 60.0, r)
        return np.asarray(
            cone + ragged + 1.6 * (rough(x, z) - 0.4) * smoothed(5, 30, np.hypot(x, z)), np.float64
        )

    return at


def mount(seed: int) -> Height:
    """One mountain by itself in the middle of the view, steeper to the top, over low hills."""
    gully, hill = ridges(seed, 60.0, 4), billows(seed + 1, 46.0)

    def at(x: F64, z: F64) -> F64:
        away = np.hypot(x - SUMMIT[0], z - SUMMIT[1])
        part = np.clip(1 - away / SLOPES, 0.0, 0.96)
        low = 9.0 * smoothed(16, 110, np.hypot(x, z)) * (hill(x, z) - 0.25)
        return np.asarray(low + HIGHEST * part**2.1 * (1 + 0.16 * (gully(x, z) - 0.5)), np.float64)

    return at


def mount_lake(seed: int) -> Height:
    """The same behind a lake."""
    return basin(mount(seed))


def cliff(seed: int) -> Height:
    """A wall of rock with a notch in it, a pool before it, woods above."""
    rough, wall = billows(seed, 6.0, 4), ridges(seed + 1, 18.0, 4)

    def at(x: F64, z: F64) -> F64:
        bent = z + 0.012 * x * x * 0.35 + 2.2 * (wall(x, 0 * z) - 0.4)
        up = EDGE * smoothed(FALL[1] + 1.5, FALL[1] - 2.0, bent)
        notch = 2.2 * np.exp(-(((x - FALL[0]) / 2.6) ** 2)) * smoothed(FALL[1] + 1.0, FALL[1] - 1.5, z)
        pool = -2.4 * smoothed(9.0, 5.0, np.hypot((x - FALL[0] + 1.0) * 0.62, z - FALL[1] - 7.5))
        rise = 7.0 * smoothed(10.0, 46.0, np.abs(x)) * smoothed(10, -20, z)
        return np.asarray(
            up - notch + pool + rise + 0.9 * (rough(x, z) - 0.4) * smoothed(3, 12, np.hypot(x, z)), np.float64
        )

    return at


DROP = 23.0
"""How far under a cliff's edge the sea lies."""


def headlands(seed: int) -> Height:
    """Grass that ends at an edge on the left: cliffs go out and come back, one headland behind another."""
    roll, ragged, fine = billows(seed, 30.0, 4), ridges(seed + 1, 13.0, 4), billows(seed + 2, 5.0, 3)

    def at(x: F64, z: F64) -> F64:
        ahead = np.maximum(-z, 0.0)
        edge = -9.0 + 14.0 * smoothed(5.0, 26.0, ahead) - 26.0 * np.exp(-(((ahead - 62.0) / 15.0) ** 2))
        edge = edge - 40.0 * np.exp(-(((ahead - 138.0) / 24.0) ** 2)) + 5.0 * (ragged(x, z) - 0.4)
        inland = x - edge
        top = 9.0 * smoothed(0.0, 70.0, inland) + 3.0 * (roll(x, z) - 0.4) * smoothed(8, 30, np.hypot(x, z))
        wall = smoothed(-5.5, 0.8, inland + 1.6 * (fine(x, z) - 0.5)) ** 0.8
        return np.asarray(top * wall - (DROP + 5.0) * (1 - wall), np.float64)

    return at


def gorge(seed: int) -> Height:
    """A plain cut by a deep canyon in steps; what the water left stands in it as towers and walls."""
    bend, stand, fine = billows(seed, 60.0, 3), billows(seed + 1, 34.0, 4), ridges(seed + 2, 9.0, 3)

    def at(x: F64, z: F64) -> F64:
        ahead = np.maximum(-z, 0.0) + 16.0 * (bend(x, z) - 0.5) + 2.0 * (fine(x, z) - 0.4)
        cut = smoothed(5.0, 22.0, ahead) * smoothed(158.0, 120.0, ahead)
        left = smoothed(0.50, 0.60, stand(x, z)) * smoothed(24.0, 44.0, ahead)
        deep = np.clip(cut * (1 - 0.88 * left), 0.0, 1.0) * 6.0
        step = np.floor(deep)
        return np.asarray(-9.0 * (step + smoothed(0.42, 1.0, deep - step)) + 0.5 * fine(x, z), np.float64)

    return at


def under_peaks(seed: int) -> Height:
    """A gorge, and high peaks round it."""
    cut, high = gorge(seed), peaks(seed)

    def at(x: F64, z: F64) -> F64:
        away = smoothed(70.0, 150.0, np.hypot(x, z))
        return np.asarray(cut(x, z) + away * np.maximum(high(x, z), 0.0), np.float64)

    return at


def summit(seed: int) -> Height:
    """A bare top that falls away on three sides, and other peaks as high beyond what lies below."""
    rough, crest = billows(seed, 7.0, 4), ridges(seed + 1, 95.0)

    def at(x: F64, z: F64) -> F64:
        r = np.hypot(x, z)
        beyond = np.maximum(np.maximum(-z - 3.5, np.abs(x) - 6.5), 0.0)
        fall = -74.0 * (1 - np.exp(-beyond / 16.0))
        peaks = 112.0 * smoothed(95.0, 230.0, r) * crest(x, z)
        return np.asarray(fall + peaks + 1.5 * (rough(x, z) - 0.4) * smoothed(2.0, 9.0, r), np.float64)

    return at


def piste(seed: int) -> Height:
    """A slope that comes down to where people stand, with higher ground on both sides and peaks above."""
    drift, side, crest = billows(seed, 12.0, 4), billows(seed + 1, 40.0), ridges(seed + 2, 120.0)

    def at(x: F64, z: F64) -> F64:
        ahead = np.maximum(-z - 5.0, 0.0)
        fall = 58.0 * (1 - np.exp(-ahead / 120.0)) + 4.0 * np.sin(ahead / 19.0) * smoothed(6, 40, ahead)
        aside = 15.0 * smoothed(13.0, 60.0, np.abs(x)) * (0.4 + side(x, z))
        peaks = 85.0 * smoothed(170, 290, np.hypot(x, z)) * crest(x, z)
        return np.asarray(fall + aside + peaks + 0.5 * (drift(x, z) - 0.5), np.float64)

    return at


STEP = 3.2
"""How high one terrace lies over the next."""


def paddies(seed: int) -> Height:
    """A hillside in terraces that follow its curves, from under the camera up to wooded tops."""
    curve, small = billows(seed, 44.0, 3), billows(seed + 1, 17.0, 3)

    def at(x: F64, z: F64) -> F64:
        ahead = np.maximum(-z - 7.0, 0.0)
        rise = 34.0 * (1 - np.exp(-ahead / 62.0)) + 0.004 * x * x * smoothed(0, 40, ahead)
        rise = rise + (26.0 * (curve(x, z) - 0.5) + 7.0 * (small(x, z) - 0.5)) * smoothed(2.0, 40.0, ahead)
        t = np.maximum(rise, 0.0) / STEP
        level = np.floor(t)
        return np.asarray(STEP * (level + smoothed(0.80, 1.0, t - level)), np.float64)

    return at
