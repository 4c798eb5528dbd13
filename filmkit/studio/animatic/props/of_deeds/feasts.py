"""What is put up for a feast: a line of pennants, a line of lights, an ornament; and what is cut, poured and
folded at a table.

Knows no bodies. A line hangs along x over the origin, as high as raised hands; +z ahead, +y up.
"""

import math
from collections.abc import Callable, Mapping
from functools import partial
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.props.buildings.hangings import garland
from filmkit.studio.animatic.props.in_hand.tools import BLUE, RED, WHITE, WOOD
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.props.making.liquids import LIQUIDS
from filmkit.studio.animatic.world import Color, Mesh, Pattern, Vec

GOLD = f.plain((0.62, 0.46, 0.04), 0.5, 0.3)
GREEN = f.plain((0.05, 0.30, 0.08), 0.4, 0.2)
CREAM = f.plain((0.80, 0.74, 0.62), 0.3, 0.1)
COLORS = (RED, GOLD, BLUE, GREEN, WHITE)
HIGH, WIDE, SAG = 2.12, 3.4, 0.12
"""Metres."""


def _between_posts(c: Carpenter, balloons: int) -> tuple[Vec, Vec]:
    """Two posts and the balloons bound to them; where the ends of a line are."""
    for s in (-1, 1):
        c.rod((s * WIDE / 2, 0, 0), (s * WIDE / 2, HIGH + 0.08, 0), 0.035, WOOD, 10)
        for i, (x, y, z) in enumerate(
            ((0.0, 0.22, 0.0), (0.17, 0.06, 0.05), (-0.16, 0.04, -0.03))[:balloons]
        ):
            c.ball((s * WIDE / 2 + x, HIGH + y, z), 0.135, COLORS[(i + s) % len(COLORS)], 20)
    return (-WIDE / 2, HIGH, 0.0), (WIDE / 2, HIGH, 0.0)


def _pennants() -> Mesh:
    """Three-cornered flags of all colours on a line, balloons at its ends."""
    c = Carpenter()
    _between_posts(c, 3)
    xs = np.linspace(-WIDE / 2, WIDE / 2, 16)
    ys = HIGH - SAG * (1 - (2 * xs / WIDE) ** 2)
    c.tube([(float(x), float(y), 0.0) for x, y in zip(xs, ys, strict=True)], 0.008, WHITE, 4)
    for i in range(len(xs) - 1):
        (a, b), (p, q) = (float(x) for x in xs[i : i + 2]), (float(y) for y in ys[i : i + 2])
        tip: Vec = ((a + b) / 2, (p + q) / 2 - 0.24, 0.0)
        for z, turned in ((0.003, False), (-0.003, True)):
            corners = [(a + 0.01, p, z), (tip[0], tip[1], z), (b - 0.01, q, z), (b - 0.01, q, z)]
            c.sheet(corners[1::-1] + corners[:1:-1] if turned else corners, COLORS[i % len(COLORS)])
    return c.done()


def _lights() -> Mesh:
    """Bulbs that burn, on a line."""
    c = Carpenter()
    garland(c, *_between_posts(c, 0), SAG, 17, True)
    return c.done()


def _ornament() -> Mesh:
    """A red glass ball in its cap."""
    c = Carpenter()
    c.ball((0, 0, 0), 0.055, RED, 20)
    c.rod((0, 0.05, 0), (0, 0.075, 0), 0.014, GOLD, 8)
    return c.done()


def _iced_cake() -> Mesh:
    """A low round cake on its plate, drops of cream round its edge, some of them still to come."""
    c = Carpenter()
    c.rod((0, 0.0, 0), (0, 0.012, 0), 0.19, WHITE, 32)
    c.rod((0, 0.012, 0), (0, 0.10, 0), 0.145, f.plain((0.62, 0.22, 0.26), 0.3, 0.1), 32)
    c.rod((0, 0.10, 0), (0, 0.112, 0), 0.148, CREAM, 32)
    for i in range(11):
        a = math.tau * i / 16
        c.ball((0.122 * math.cos(a), 0.125, 0.122 * math.sin(a)), 0.022, CREAM, 12)
        c.ball((0.122 * math.cos(a), 0.148, 0.122 * math.sin(a)), 0.010, RED, 8)
    return c.done()


def _cutting_board() -> Mesh:
    """Its upper side 5 mm over what it lies on, the rest let into it."""
    c = Carpenter()
    maple = f.patterned((0.60, 0.43, 0.25), Pattern.PLANKS, 16.0, 0.4, 0.15)
    c.box((0.0, -0.007, 0.0), (0.50, 0.024, 0.32), maple, bevel=0.005)
    return c.done()


def _stream(color: Color) -> Mesh:
    """What runs from a mouth down into a cup, its foot at the origin."""
    c = Carpenter()
    shiny = f.plain(color, 0.9, 0.5)
    ends = [(0.03, 0.0035), (0.08, 0.0038), (0.13, 0.0044), (0.18, 0.0054), (0.24, 0.0072)]
    for (low, thin), (high, _) in pairwise(ends):  # it runs thinner the faster it falls
        c.rod((0.0, low, 0.0), (0.0, high, 0.0), thin, shiny, 8)
    return c.done()


def _half_to_fold() -> Mesh:
    """Half of a sheet to the left of its fold, lying."""
    c = Carpenter()
    c.box((0.075, 0.002, 0.0), (0.15, 0.003, 0.22), WHITE)
    return c.done()


FEASTS: Mapping[str, Callable[[], Mesh]] = {
    "line of pennants": _pennants,
    "line of lights": _lights,
    "ornament": _ornament,
    "iced cake": _iced_cake,
    "board under a knife": _cutting_board,
    **{f"stream of {name}": partial(_stream, liquid.stream) for name, liquid in LIQUIDS.items()},
    "half of a sheet": _half_to_fold,
}
"""By the names that `figures.gear` uses."""
