"""What is worked on about a house: trees that are picked and dressed, a hedge, a snowman, leaves, a gutter.

Knows no bodies. Built as `chores` is: as it lies before who does it, +z ahead, +y up.
"""

import math
from collections.abc import Callable, Mapping

from filmkit.studio.animatic.props.in_hand.tools import BLACK, BLUE, RED
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.world import Mesh


def _fruit_branch() -> Mesh:
    """Boughs with leaves and red apples over the head, on a trunk ahead."""
    c = Carpenter()
    c.tube([(0.5, 0.0, 0.55), (0.45, 1.2, 0.55), (0.30, 2.0, 0.45)], 0.10, f.BARK, 12)
    for i in range(26):
        a, r = 2.4 * i, 0.22 + 0.035 * i
        x, z = r * math.cos(a), 0.25 + r * math.sin(a)
        c.ball((x, 2.28 + 0.16 * math.sin(4.0 * i), z), (0.24, 0.16, 0.24), f.FOLIAGE, 10)
        if i % 2:
            c.ball((x, 2.07 + 0.10 * math.sin(3.0 * i), z - 0.06), 0.055, RED, 12)
    return c.done()


def _hedge() -> Mesh:
    c = Carpenter()
    for i in range(26):
        x, y = -1.3 + 0.2 * (i % 13), 0.45 + 0.55 * (i // 13)
        c.ball((x, y + 0.06 * math.sin(5.0 * i), 0.25), (0.30, 0.36, 0.30), f.FOLIAGE, 12)
    return c.done()


def _christmas_tree() -> Mesh:
    c = Carpenter()
    c.post((0.0, 0.0, 0.0), 0.07, 0.4, f.BARK)
    for i in range(5):
        c.turned((0.0, 0.30 + 0.34 * i, 0.0), [(0.62 - 0.115 * i, 0.0), (0.02, 0.52)], f.FOLIAGE, 20)
    for i in range(26):
        y = 0.42 + 0.058 * i
        r, a = 0.60 * (1 - (y - 0.3) / 1.85), 2.4 * i
        tint = (RED, f.YELLOW, BLUE)[i % 3]
        c.ball((r * math.cos(a), y, r * math.sin(a)), 0.045, tint, 12)
    c.ball((0.0, 2.22, 0.0), 0.08, f.glowing((1.0, 0.75, 0.25), 3.0), 10)
    return c.done()


def _snowman() -> Mesh:
    c = Carpenter()
    for y, r in ((0.36, 0.38), (0.92, 0.28)):
        c.ball((0.0, y, 0.0), r, f.SNOW, 24)
    for y in (0.82, 0.96, 1.08):
        c.ball((0.0, y, -0.27), 0.03, BLACK, 8)
    c.ball((0.0, 1.32, 0.0), 0.20, f.SNOW, 20)
    for x in (-0.07, 0.07):
        c.ball((x, 1.37, -0.18), 0.025, BLACK, 8)
    c.rod((0.0, 1.31, -0.19), (0.0, 1.30, -0.36), 0.022, f.plain((0.60, 0.20, 0.02)), 8)
    for side in (-1, 1):
        c.rod((side * 0.24, 0.98, 0.0), (side * 0.62, 1.22, 0.0), 0.016, f.BARK)
    return c.done()


def _leaf_pile() -> Mesh:
    c = Carpenter()
    for i in range(130):
        r, a = 0.75 * math.sqrt((i + 0.5) / 130), 2.39996 * i
        y = 0.30 * (1 - r / 0.75) + 0.02
        tint = f.plain(((0.55, 0.20, 0.02), (0.42, 0.08, 0.02), (0.60, 0.40, 0.05))[i % 3], 0.1, 0.05)
        c.box((r * math.cos(a), y, r * math.sin(a)), (0.10, 0.012, 0.07), tint, (0.5 * math.sin(i), a, 0.4))
    return c.done()


def _gutter() -> Mesh:
    """The eaves of a house: a gutter along a low roof, and a ladder against it."""
    c = Carpenter()
    c.box((0.0, 1.6, 0.75), (4.0, 3.2, 0.1), f.WHITE_WALL)
    c.box((0.0, 3.15, 0.55), (4.2, 0.12, 0.16), f.IRON)
    c.box((0.0, 3.45, 1.1), (4.4, 0.08, 1.4), f.SLATE_ROOF, (-0.5, 0.0, 0.0))
    return c.done()


YARD: Mapping[str, Callable[[], Mesh]] = {
    "fruit tree": _fruit_branch,
    "hedge": _hedge,
    "christmas tree": _christmas_tree,
    "snowman built": _snowman,
    "leaf pile": _leaf_pile,
    "gutter": _gutter,
}
"""By the names that `figures.gear` uses."""
