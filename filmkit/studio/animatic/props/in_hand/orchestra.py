"""Instruments that a body holds or sits at: flute, trumpet, clarinet, violin, harp, drums, accordion.

Knows no bodies. What is blown has its mouthpiece at the origin and goes ahead along +z; the violin has
its chin rest there; what stands, stands on the floor before who plays.
"""

import math
from collections.abc import Callable, Mapping

from filmkit.studio.animatic.geometry.primitives import extruded
from filmkit.studio.animatic.props.in_hand.tools import BLACK, RED, WHITE
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.world import Mesh

GOLD = f.plain((0.55, 0.36, 0.07), 0.9, 0.7, 0.3)
VARNISH = f.plain((0.36, 0.13, 0.035), 0.8, 0.4, 0.3)
BELLY = f.plain((0.47, 0.21, 0.06), 0.8, 0.4, 0.2)
BOUTS = (
    *((0.0, 0.03), (0.015, 0.14), (0.05, 0.215), (0.10, 0.26), (0.17, 0.285), (0.25, 0.285), (0.32, 0.265)),
    *((0.375, 0.235), (0.40, 0.245), (0.415, 0.195), (0.46, 0.165), (0.52, 0.155), (0.58, 0.165)),
    *((0.625, 0.195), (0.64, 0.225), (0.665, 0.205), (0.72, 0.23), (0.80, 0.236), (0.88, 0.215)),
    *((0.945, 0.165), (0.985, 0.09), (1.0, 0.03)),
)
"""Half the width of a fiddle's body at parts of its length, in its length."""


def _flute() -> Mesh:
    c = Carpenter()
    c.rod((0, 0, -0.34), (0, 0, 0.36), 0.012, f.BRIGHT_STEEL, 10)
    for i in range(7):
        c.ball((0, 0.013, -0.28 + 0.06 * i), 0.009, f.STEEL, 8)
    return c.done()


def _trumpet() -> Mesh:
    c = Carpenter()
    c.tube(
        [(0, 0, 0), (0, 0, 0.42), (0, 0, 0.50), (0, 0, 0.58), (0, 0, 0.62)],
        (0.010, 0.012, 0.020, 0.045, 0.075),
        GOLD,
        18,
    )
    c.tube(
        [(0, 0, 0.12), (0, -0.07, 0.09), (0, -0.08, 0.20), (0, -0.07, 0.40), (0, -0.02, 0.42)], 0.010, GOLD, 8
    )
    for z in (0.19, 0.23, 0.27):
        c.rod((0, -0.07, z), (0, 0.045, z), 0.014, GOLD, 10)
    return c.done()


def _pipe() -> Mesh:
    """A saxophone: down along +z's foot, its bell turned up ahead."""
    c = Carpenter()
    c.tube(
        [
            (0, 0, 0),
            (0, 0.01, 0.05),
            (0, -0.05, 0.10),
            (0, -0.30, 0.13),
            (0, -0.56, 0.15),
            (0, -0.64, 0.22),
            (0, -0.58, 0.30),
            (0, -0.40, 0.34),
            (0, -0.32, 0.36),
        ],
        (0.008, 0.011, 0.015, 0.022, 0.030, 0.038, 0.046, 0.062, 0.088),
        GOLD,
        14,
    )
    for i in range(6):
        c.ball((0.028, -0.16 - 0.07 * i, 0.125), 0.014, GOLD, 8)
    return c.done()


def _violin() -> Mesh:
    c = Carpenter()
    c.tilted(fiddle(0.355), (0, -0.02, 0.0), (math.pi / 2, 0.0, math.pi))
    return c.done()


def fiddle(long: float) -> Mesh:
    """A violin, or a cello: its body so many metres long, upright on its foot, the strings towards +z."""
    k, c = long / 0.355, Carpenter()
    outline = [(side * w * long, y * long) for side, rows in ((1, BOUTS), (-1, BOUTS[::-1])) for y, w in rows]
    c.part(extruded(outline, 0.085 * long), VARNISH)
    c.part(
        extruded([(0.95 * x, 0.96 * y + 0.02 * long) for x, y in outline], 0.02 * long),
        BELLY,
        (0, 0, 0.046 * long),
    )
    for side in (-1, 1):  # the sound holes
        c.box(
            (side * 0.13 * long, 0.46 * long, 0.057 * long),
            (0.022 * long, 0.2 * long, 0.004 * k),
            BLACK,
            (0, 0, -side * 0.14),
        )
    c.box((0, 0.98 * long, 0.075 * long), (0.066 * long, 0.86 * long, 0.03 * long), BLACK)
    c.box((0, 0.17 * long, 0.07 * long), (0.11 * long, 0.24 * long, 0.03 * long), BLACK)
    c.box((0, 1.46 * long, 0.05 * long), (0.06 * long, 0.26 * long, 0.05 * long), VARNISH)
    c.ball((0, 1.6 * long, 0.04 * long), (0.042 * long, 0.06 * long, 0.06 * long), VARNISH, 12)
    for side in (-1, 1):
        for y in (1.42, 1.5):
            c.rod(
                (0, y * long, 0.05 * long), (side * 0.11 * long, y * long, 0.05 * long), 0.012 * long, BLACK
            )
    c.box((0, 0.40 * long, 0.085 * long), (0.14 * long, 0.022 * long, 0.06 * long), WHITE)
    for x in (-0.025, -0.008, 0.008, 0.025):
        c.rod(
            (x * long, 0.28 * long, 0.095 * long),
            (0.7 * x * long, 1.4 * long, 0.092 * long),
            0.004 * long,
            WHITE,
            4,
        )
    return c.done()


def violin_bow() -> Mesh:
    """Held at its end: a long thin stick and white hair beside it, towards the thumb."""
    c = Carpenter()
    c.rod((0, 0.0, -0.05), (0, 0.0, 0.66), 0.006, VARNISH)
    c.box((0, -0.014, 0.31), (0.008, 0.004, 0.64), WHITE)
    return c.done()


def _harp() -> Mesh:
    c = Carpenter()
    c.tube([(0, 0.10, 0.25), (0, 0.75, 0.18), (0, 1.30, 0.16)], (0.12, 0.085, 0.05), VARNISH, 14)
    c.tube([(0, 0.06, 0.95), (0, 1.0, 0.97), (0, 1.72, 0.95)], (0.055, 0.035, 0.05), GOLD, 12)
    c.tube(
        [(0, 1.30, 0.16), (0, 1.42, 0.36), (0, 1.40, 0.60), (0, 1.60, 0.82), (0, 1.75, 0.95)], 0.040, GOLD, 10
    )
    c.box((0, 0.06, 0.60), (0.34, 0.12, 0.85), VARNISH, bevel=0.02)
    for i in range(17):
        k = i / 16
        c.rod(
            (0, 0.22 + 1.02 * (1 - k), 0.20 + 0.04 * k),
            (0, 1.33 + 0.28 * k**2, 0.27 + 0.58 * k),
            0.0035,
            WHITE,
            4,
        )
    return c.done()


def _drums() -> Mesh:
    c = Carpenter()
    c.rod((0, 0.30, 0.58), (0, 0.30, 1.00), 0.30, RED, 28)
    for z in (0.575, 1.005):
        c.rod((0, 0.30, z - 0.006), (0, 0.30, z + 0.006), 0.285, WHITE, 28)
    for x, y, z, r, h in (
        (0.34, 0.55, 0.42, 0.17, 0.16),
        (-0.40, 0.50, 0.40, 0.20, 0.30),
        (0.16, 0.72, 0.68, 0.15, 0.18),
        (-0.16, 0.72, 0.68, 0.15, 0.18),
    ):
        c.post((x, y, z), r, h, RED, 24)
        c.post((x, y + h, z), r * 0.95, 0.012, WHITE, 24)
        c.rod((x, 0, z), (x, y, z), 0.014, f.STEEL)
    for x, y, z in ((0.62, 1.08, 0.62), (-0.62, 1.08, 0.62)):
        c.rod((x, 0, z), (x, y, z), 0.013, f.STEEL)
        c.turned(
            (x, y, z),
            [(0, 0.03), (0.03, 0.03), (0.23, 0.0), (0.23, -0.004), (0, 0.02)],
            GOLD,
            28,
            (-0.25, 0.0, 0.0),
        )
    return c.done()


def _accordion() -> Mesh:
    c = Carpenter()
    for i in range(9):
        c.box(((i - 4) * 0.028, 0, 0), (0.014, 0.34, 0.17), BLACK)
        c.box(((i - 4) * 0.028 + 0.014, 0, 0), (0.014, 0.31, 0.14), RED)
    for side in (-1, 1):
        c.box((side * 0.165, 0, 0), (0.07, 0.37, 0.19), RED, bevel=0.012)
    for i in range(10):
        c.box((-0.205, -0.14 + 0.030 * i, 0.05), (0.012, 0.024, 0.05), WHITE)
    return c.done()


ORCHESTRA: Mapping[str, Callable[[], Mesh]] = {
    "flute": _flute,
    "trumpet": _trumpet,
    "saxophone": _pipe,
    "violin": _violin,
    "harp": _harp,
    "drums": _drums,
    "accordion": _accordion,
}
"""By the names that `figures.gear` uses."""
