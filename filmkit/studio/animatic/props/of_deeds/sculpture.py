"""What a sculptor has before him: a block out of which a head and shoulders have come, on a stand, and chips.

Knows no bodies. Built as it lies before who does it: +z ahead, +y up; `figures` says where it is.
"""

import math
from collections.abc import Callable, Mapping

from filmkit.studio.animatic.props.in_hand.tools import WOOD
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.world import Mesh, Pattern

MARBLE = f.patterned((0.70, 0.68, 0.64), Pattern.MARBLE, 2.0, 0.5, 0.25)
ROUGH = f.patterned((0.52, 0.50, 0.46), Pattern.PLASTER, 3.0, 0.1, 0.05)
STAND = 0.55
"""Metres: how high the block stands."""


def half_hewn() -> Mesh:
    """The face is to who hews it; below the shoulders it is still the rough block."""
    c = Carpenter()
    for x in (-0.24, 0.24):
        for z in (-0.24, 0.24):
            c.box((x, STAND / 2, z), (0.09, STAND, 0.09), WOOD)
    c.box((0, STAND - 0.03, 0), (0.66, 0.06, 0.66), WOOD)
    c.box((0, STAND + 0.22, 0), (0.58, 0.44, 0.54), ROUGH, (0.0, 0.05, 0.0), 0.03)
    for i, (x, z) in enumerate(((-0.24, 0.18), (0.22, 0.2), (0.2, -0.2), (-0.2, -0.18))):
        c.box((x, STAND + 0.46 + 0.03 * (i % 2), z), (0.16, 0.16, 0.17), ROUGH, (0.3 * i, 0.4 * i, 0.2))
    c.box((0, STAND + 0.66, 0.16), (0.40, 0.62, 0.16), ROUGH, (0.05, 0.0, 0.03), 0.03)
    c.ball((0, STAND + 0.50, 0), (0.25, 0.14, 0.17), MARBLE, 22)
    c.post((0, STAND + 0.55, 0), 0.075, 0.16, MARBLE, 16)
    c.ball((0, STAND + 0.83, 0), (0.125, 0.165, 0.145), MARBLE, 24)
    c.box((0, STAND + 0.82, -0.145), (0.035, 0.075, 0.05), MARBLE, (0.35, 0.0, 0.0), 0.012)
    for x in (-0.05, 0.05):
        c.ball((x, STAND + 0.86, -0.118), (0.026, 0.016, 0.014), ROUGH, 10)
    c.box((0, STAND + 0.755, -0.128), (0.065, 0.014, 0.02), ROUGH, bevel=0.004)
    for i in range(34):
        a, far = 2.4 * i, 0.32 + 0.75 * ((0.618 * i) % 1.0)
        size = 0.02 + 0.05 * ((0.37 * i) % 1.0)
        at = (far * math.cos(a), size / 3, far * math.sin(a) - 0.1)
        c.box(at, (size, 0.6 * size, 0.8 * size), MARBLE, (0.2 * i, 0.7 * i, 0.3 * i))
    return c.done()


def chip_flying() -> Mesh:
    """A few chips that fly from the chisel."""
    c = Carpenter()
    for i in range(9):
        a, far = 2.4 * i, 0.03 + 0.022 * i
        c.box(
            (far * math.cos(a), 0.05 + 0.6 * far * math.sin(1.7 * a), -far * abs(math.sin(a))),
            (0.022, 0.014, 0.018),
            MARBLE,
            (a, 0.5 * a, 0.0),
        )
    return c.done()


SCULPTURE: Mapping[str, Callable[[], Mesh]] = {
    "half-hewn block": half_hewn,
    "chips of stone": chip_flying,
}
"""By the names that `figures.gear` uses."""
