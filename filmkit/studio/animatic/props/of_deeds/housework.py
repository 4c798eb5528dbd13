"""What is worked at about a house: a sink, a washbasin, an ironing board, a bed, a washing machine.

Knows no bodies. Built as it lies before who does it: +z ahead, +y up; `figures` says where it is.
"""

import math
from collections.abc import Callable, Mapping
from itertools import pairwise

from filmkit.studio.animatic.props.in_hand.tools import BLACK, BLUE, RED, WHITE
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.world import Mesh

WATER = f.plain((0.55, 0.74, 0.86), 0.9, 0.6)
SUDS = f.plain((0.86, 0.90, 0.94), 0.4, 0.2)
GREEN = f.plain((0.05, 0.20, 0.07), 0.3, 0.1)


def _tap(c: Carpenter, at: float, top: float, ahead: float) -> None:
    """A tap whose water falls `ahead` of it into a bowl whose rim is `at`."""
    c.rod((0.0, at, ahead), (0.0, at + 0.06, ahead), 0.035, f.BRIGHT_STEEL, 14)
    bent = [
        (0.0, top - 0.10 * (1.0 - math.sin(a)), ahead - 0.10 + 0.10 * math.cos(a))
        for a in (math.pi * i / 12 for i in range(13))
    ]
    c.tube([(0.0, at, ahead), *bent], 0.019, f.BRIGHT_STEEL, 10)
    c.rod((0.0, top - 0.11, ahead - 0.20), (0.0, at - 0.08, ahead - 0.20), 0.016, WATER, 8)


def _suds(c: Carpenter, at: float, wide: float, deep: float) -> None:
    for i in range(26):
        a, r = 2.39996 * i, math.sqrt((i + 0.5) / 26)
        size = 0.045 + 0.025 * ((0.37 * i) % 1.0)
        c.ball((wide * r * math.cos(a), at, deep * r * math.sin(a)), (size, 0.7 * size, size), SUDS, 8)


def _sink() -> Mesh:
    """A counter with a steel sink full of suds, a running tap, and plates in a rack beside it."""
    c = Carpenter()
    top, front, back = 0.92, -0.24, 0.28
    c.box((0.0, 0.44, 0.02), (1.7, 0.88, 0.5), f.plain((0.16, 0.28, 0.30), 0.3, 0.1), bevel=0.01)
    for x in (-0.56, 0.0, 0.56):
        c.box((x, 0.44, back - 0.005), (0.50, 0.74, 0.02), f.plain((0.20, 0.34, 0.36), 0.3, 0.1), bevel=0.01)
        c.rod((x - 0.08, 0.74, back + 0.02), (x + 0.08, 0.74, back + 0.02), 0.010, f.STEEL)
    for z in (front, back):
        c.box((0.0, top - 0.02, z), (1.74, 0.05, 0.07), f.STEEL, bevel=0.008)
    for x in (-0.62, 0.62):
        c.box((x, top - 0.02, 0.02), (0.50, 0.05, 0.5), f.STEEL, bevel=0.008)
    c.box((0.0, top - 0.10, 0.02), (0.75, 0.02, 0.46), f.STEEL)
    _suds(c, top - 0.01, 0.30, 0.17)
    _tap(c, top, top + 0.34, 0.24)
    for i in range(5):
        c.turned(
            (0.50 + 0.075 * i, top + 0.13, 0.02),
            [(0.0, 0.0), (0.07, 0.0), (0.125, 0.018), (0.12, 0.024), (0.0, 0.010)],
            f.CHINA,
            24,
            (0.0, 0.0, 1.35),
        )
    return c.done()


def _washbasin() -> Mesh:
    """A white basin on its foot, water running into it from a tap, a piece of soap on its rim."""
    c = Carpenter()
    c.post((0.0, 0.0, 0.02), 0.09, 0.80, f.CHINA, 20)
    c.turned(
        (0.0, 0.72, 0.0),
        [(0.0, 0.0), (0.12, 0.02), (0.30, 0.17), (0.32, 0.19), (0.28, 0.19), (0.16, 0.08), (0.0, 0.06)],
        f.CHINA,
        36,
    )
    _suds(c, 0.86, 0.17, 0.12)
    _tap(c, 0.90, 1.20, 0.27)
    c.box((0.22, 0.925, 0.10), (0.09, 0.035, 0.055), f.plain((0.55, 0.22, 0.30), 0.5, 0.2), bevel=0.014)
    return c.done()


def _ironing_board() -> Mesh:
    """A padded board on crossed legs with a shirt on it."""
    c = Carpenter()
    blue = f.plain((0.10, 0.22, 0.42), 0.1, 0.03)
    c.box((0.06, 0.88, 0.0), (1.10, 0.045, 0.40), blue, bevel=0.02)
    c.turned((-0.49, 0.857, 0.0), [(0.0, 0.0), (0.20, 0.0), (0.20, 0.045), (0.0, 0.045)], blue, 24)
    for z in (-0.13, 0.13):
        c.rod((-0.42, 0.0, z), (0.38, 0.86, z), 0.016, f.STEEL, 8)
        c.rod((0.42, 0.0, z), (-0.34, 0.86, z), 0.016, f.STEEL, 8)
    c.rod((-0.42, 0.02, -0.2), (-0.42, 0.02, 0.2), 0.016, BLACK, 8)
    c.rod((0.42, 0.02, -0.2), (0.42, 0.02, 0.2), 0.016, BLACK, 8)
    c.box((0.05, 0.912, 0.0), (0.60, 0.014, 0.36), WHITE, bevel=0.005)
    c.box((0.10, 0.74, 0.205), (0.46, 0.34, 0.012), WHITE, bevel=0.005)
    for x, turn in ((-0.13, 0.25), (0.36, -0.25)):
        c.box((x, 0.72, 0.21), (0.13, 0.36, 0.014), WHITE, (0.0, 0.0, turn), 0.005)
    for y in (0.62, 0.72, 0.82):
        c.ball((0.10, y, 0.214), 0.011, BLUE, 6)
    return c.done()


def _bed() -> Mesh:
    """A bed across the way, its head to the right of who makes it: two pillows, a blanket drawn up."""
    c = Carpenter()
    c.box((-0.95, 0.42, 0.50), (0.07, 0.84, 1.40), f.DARK_OAK, bevel=0.02)
    c.box((1.05, 0.32, 0.50), (0.06, 0.64, 1.40), f.DARK_OAK, bevel=0.02)
    c.box((0.05, 0.24, 0.50), (2.0, 0.18, 1.34), f.DARK_OAK, bevel=0.01)
    c.box((0.05, 0.42, 0.50), (1.95, 0.24, 1.30), f.plain((0.80, 0.80, 0.78), 0.1, 0.03), bevel=0.06)
    for z in (0.20, 0.82):
        c.box((-0.66, 0.60, z), (0.42, 0.15, 0.54), WHITE, (0.0, 0.0, -0.25), 0.07)
    quilt = f.plain((0.14, 0.26, 0.50), 0.1, 0.03)
    c.box((0.35, 0.545, 0.50), (1.36, 0.05, 1.36), quilt, bevel=0.02)
    c.box((0.35, 0.38, 1.18), (1.36, 0.34, 0.03), quilt, bevel=0.01)
    c.box((-0.36, 0.565, 0.50), (0.16, 0.06, 1.36), WHITE, bevel=0.02)
    return c.done()


def _sheet_shaken() -> Mesh:
    """A sheet shaken out over a bed, one edge in the hands, bellying away from them."""
    c = Carpenter()
    steps = [(0.10 * i, 0.16 * math.sin(0.42 * i) - 0.035 * i) for i in range(11)]
    for (z, y), (far, low) in pairwise(steps):
        side = WHITE if z % 0.4 < 0.2 else f.plain((0.66, 0.72, 0.80), 0.1, 0.03)
        up = math.atan2(y - low, far - z)
        c.box(
            (0.0, (y + low) / 2, (z + far) / 2),
            (1.20, 0.014, 0.012 + math.hypot(far - z, low - y)),
            side,
            (up, 0, 0),
        )
    return c.done()


def _machine() -> Mesh:
    """A washing machine with a round door on either side, for it is seen from both, and clothes in it."""
    c = Carpenter()
    c.box((0.0, 0.44, 0.0), (0.62, 0.88, 0.64), f.plain((0.72, 0.73, 0.74), 0.6, 0.3), bevel=0.02)
    for side in (-1, 1):
        turn, face = (0.0, 0.0, -side * math.pi / 2), 0.31 * side
        c.box((face, 0.80, 0.0), (0.012, 0.10, 0.60), f.STEEL)
        c.rod((face, 0.80, 0.2), (face + 0.035 * side, 0.80, 0.2), 0.035, BLACK, 16)
        c.turned(
            (face, 0.42, 0.0),
            [(0.0, 0.0), (0.23, 0.0), (0.23, 0.03), (0.19, 0.035), (0.0, 0.02)],
            f.STEEL,
            32,
            turn,
        )
        c.turned((face + 0.026 * side, 0.42, 0.0), [(0.0, 0.0), (0.185, 0.0), (0.0, 0.012)], BLACK, 32, turn)
        for z, y, tint in ((-0.09, 0.33, RED), (0.03, 0.30, BLUE), (0.12, 0.36, WHITE)):
            c.box((face + 0.06 * side, y, z), (0.05, 0.26, 0.12), tint, (0.1 * z, 0.0, 0.2 * side), 0.02)
    return c.done()


def _laundry() -> Mesh:
    """A basket heaped with clothes."""
    c = Carpenter()
    c.turned((0.0, 0.0, 0.0), [(0.0, 0.0), (0.19, 0.0), (0.26, 0.30), (0.24, 0.30), (0.0, 0.05)],
             f.plain((0.60, 0.46, 0.26), 0.2, 0.05), 28)  # fmt: skip
    tints = (RED, WHITE, BLUE, GREEN, f.plain((0.70, 0.50, 0.08), 0.1, 0.03))
    for i in range(12):
        a, r = 2.39996 * i, 0.17 * math.sqrt((i + 0.5) / 12)
        c.ball((r * math.cos(a), 0.36 - 0.6 * r, r * math.sin(a)), (0.11, 0.05, 0.08), tints[i % 5], 10)
    return c.done()


def _flowers() -> Mesh:
    """A vase with tall flowers of many colours."""
    c = Carpenter()
    c.turned((0, 0, 0), [(0, 0), (0.07, 0), (0.10, 0.09), (0.055, 0.20), (0.075, 0.24), (0, 0.22)],
             f.plain((0.06, 0.20, 0.44), 0.8, 0.4), 28)  # fmt: skip
    tints = [f.plain(t, 0.2, 0.05) for t in ((0.72, 0.10, 0.16), (0.85, 0.55, 0.05), (0.80, 0.35, 0.52))]
    for i in range(15):
        a, r = 2.39996 * i, 0.20 * math.sqrt((i + 0.5) / 15)
        x, y, z = r * math.cos(a), 0.52 - 0.7 * r + 0.05 * (i % 3), r * math.sin(a)
        c.rod((0.02 * math.cos(a), 0.2, 0.02 * math.sin(a)), (x, y, z), 0.006, GREEN, 5)
        for k in range(6):
            b = math.tau * k / 6
            c.ball(
                (x + 0.03 * math.cos(b), y, z + 0.03 * math.sin(b)), (0.028, 0.018, 0.028), tints[i % 3], 8
            )
        c.ball((x, y + 0.012, z), 0.018, f.plain((0.60, 0.42, 0.05)), 8)
    return c.done()


HOUSEWORK: Mapping[str, Callable[[], Mesh]] = {
    "sink": _sink,
    "washbasin": _washbasin,
    "ironing board with a shirt": _ironing_board,
    "bed to make": _bed,
    "sheet shaken": _sheet_shaken,
    "washing machine open": _machine,
    "basket of laundry": _laundry,
    "flowers in a vase": _flowers,
}
"""By the names that `figures.gear` uses."""
