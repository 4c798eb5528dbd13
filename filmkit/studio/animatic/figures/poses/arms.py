"""Where a hand goes: hanging, at a place before the body, closed round what it holds.

Knows no deeds. Positions are metres in the figure's own frame; see `pose`.
"""

import math

import numpy as np

from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import HOLD, RELAXED, Grip, Reach
from filmkit.studio.animatic.figures.body.skeleton import GRIP_AT
from filmkit.studio.animatic.geometry.transform import F64, unit
from filmkit.studio.animatic.world import Vec


def gripping(
    m: Measures, side: int, at: Vec, thumb: Vec, fingers: Vec, grip: Grip = HOLD, elbow: Vec | None = None
) -> Reach:
    """A hand whose grip closes at a point, what it holds pointing along `thumb`."""
    z = unit(np.array(thumb))
    along = np.array(fingers)
    along = unit(along - z * float(along @ z))
    palm = np.cross(along, z) * side
    wrist = np.array(at) - (palm * GRIP_AT[0] + along * GRIP_AT[1]) * m.palm
    return Reach(_vec(wrist), _vec(along), _vec(palm), elbow, grip)


def _vec(v: F64) -> Vec:
    return float(v[0]), float(v[1]), float(v[2])


def hanging(
    m: Measures, side: int, swing: float = 0.0, bend: float = 0.06, out: float = 0.055, grip: Grip = RELAXED
) -> Reach:
    """An arm that hangs, swung forward by radians."""
    long = m.arm * (1 - bend)
    x = side * max(m.shoulders_apart + out * m.scale, m.side + 0.012 * m.palm)
    y = m.shoulder - 0.012 * m.scale - long * math.cos(swing)
    z = long * math.sin(swing) + 0.02 * m.scale
    # palms to the thighs and a little back, as they hang when nothing is meant
    return Reach((x, y, z), palm=(-side, 0.0, -0.30), elbow=(side * 0.55, 0.0, -1.0), grip=grip)


def at(
    m: Measures, side: int, x: float, y: float, z: float, grip: Grip = RELAXED, **way: Vec | None
) -> Reach:
    """A wrist at `x` outward and `z` ahead in arm lengths, and `y` metres above the floor."""
    return Reach((side * x * m.arm, y, z * m.arm), grip=grip, **way)


def shaft(
    m: Measures, lower: Vec, upper: Vec, right: float, left: float, up: bool = True, out: float = 0.5
) -> tuple[Reach, Reach]:
    """Left and right hand on a straight shaft, each at a part of its way from `lower` to `upper`.

    Thumbs point to the upper end, or with `up` false to the lower; `out` is how far the elbows are spread.
    """
    low, high = np.array(lower), np.array(upper)
    way = unit(high - low) * (1.0 if up else -1.0)

    def hand(side: int, part: float) -> Reach:
        spot = low + (high - low) * part
        fingers = _across(way, side)
        return gripping(m, side, _vec(spot), _vec(way), fingers, HOLD, (side * out, -1.0, -0.2))

    return hand(1, left), hand(-1, right)


def _across(way: F64, side: int) -> Vec:
    """Fingers go over a shaft ahead and inward; over one that points ahead, inward and down."""
    steep = abs(float(way[2]))
    return (-side * (0.35 + 0.5 * steep), -0.6 * steep, 1.0 - 0.6 * steep)
