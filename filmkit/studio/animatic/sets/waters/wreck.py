"""A wooden ship that lies on the sea bed: ribs, what is left of its planks, a broken mast. Knows no sea."""

import math
from itertools import pairwise

from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.world import Material, Pattern, Vec

LONG, WIDE, DEEP = 9.0, 1.7, 2.3
"""Metres from stem to stern, from its middle to its side and from keel to rail."""
HEEL = 0.42
"""Radians that it lies on its side."""
RIBS, STRAKES, PIECES = 10, 6, 14
HOLES = frozenset({(3, 1), (3, 2), (4, 6), (4, 7), (2, 10), (1, 4), (4, 12), (3, 11)})
"""Where a plank is gone: which from the keel, and which piece of it."""
WOOD = Finish((0.16, 0.105, 0.055), Material(0.15, 0.05, 0.0, Pattern.BARK, 1.0))
DARK = Finish((0.085, 0.06, 0.04), Material(0.1, 0.04))


def wreck(c: Carpenter, at: Vec, yaw: float) -> None:
    """The hull with its keel at a point, its bow along `yaw` from the x axis."""
    for k in range(RIBS + 1):
        u = -0.94 + 1.88 * k / RIBS
        for side in (-1.0, 1.0):
            bow = [_hull(u, side, v / 4, at, yaw) for v in range(5)]
            for a, b in pairwise(bow):
                c.rod(a, b, 0.075, DARK, 8)
    for strake in range(STRAKES):
        v = 0.30 + 0.70 * strake / (STRAKES - 1)
        for side in (-1.0, 1.0):
            for piece in range(PIECES):
                if side > 0 and (strake, piece) in HOLES:
                    continue
                ends = [_hull(-1.0 + 2.0 * (piece + j) / PIECES, side, v, at, yaw) for j in (0, 1)]
                c.rod(ends[0], ends[1], 0.18, WOOD, 6)
    keel = [_hull(-1.0 + 0.25 * k, 0.0, 0.0, at, yaw) for k in range(9)]
    for a, b in pairwise(keel):
        c.rod(a, b, 0.14, DARK, 8)
    foot, top = _turned(0.6, 0.3, 0.0, at, yaw), _turned(0.9, 4.6, 0.25, at, yaw)
    c.rod(foot, top, 0.13, WOOD, 10)
    c.rod(_turned(0.75, 3.5, -1.4, at, yaw), _turned(0.95, 3.7, 1.5, at, yaw), 0.08, WOOD, 8)


def _hull(u: float, side: float, v: float, at: Vec, yaw: float) -> Vec:
    """A point of the side: `u` from stern to bow, -1 to 1, `v` from the keel to the rail."""
    beam = WIDE * max(1.0 - abs(u) ** 2.4, 0.0) ** 0.7 * math.sin(0.5 * math.pi * v) ** 0.7
    return _turned(0.5 * LONG * u, DEEP * v + 0.7 * abs(u) ** 3, side * beam, at, yaw)


def _turned(x: float, y: float, z: float, at: Vec, yaw: float) -> Vec:
    y, z = y * math.cos(HEEL) - z * math.sin(HEEL), y * math.sin(HEEL) + z * math.cos(HEEL)
    c, s = math.cos(yaw), math.sin(yaw)
    return at[0] + c * x + s * z, at[1] + y, at[2] - s * x + c * z
