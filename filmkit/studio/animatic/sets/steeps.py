"""Two heights that a country is known by: a burning mountain's cone, and the cliff that water falls from.

Builds nothing; `wild` puts fire and water where these have room for them.
"""

import numpy as np

from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.heights import billows, ridges, smoothed
from filmkit.studio.animatic.props.land import Height

CRATER = (40.0, -215.0)
"""Where a volcano stands, in x and z."""
RIM, FOOT = 60.0, 120.0
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
