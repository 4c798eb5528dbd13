"""What is raised, opened, broken or spread from one instant to the next, in the parts that move.

Knows no bodies. What is held is about its own middle, its broad side to -z, to who holds it; what stands has
its front to -z.
"""

import math
from collections.abc import Callable, Mapping
from functools import partial

from filmkit.studio.animatic.props.in_hand.tools import WHITE
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.world import Mesh

LID = 0.25
"""Metres from the hinge of a laptop to the edge of its lid."""
CHOCOLATE = f.plain((0.085, 0.036, 0.016), 0.8, 0.35)
CRUST, CRUMB = f.plain((0.20, 0.09, 0.03), 0.2, 0.06), f.plain((0.48, 0.32, 0.14), 0.1, 0.04)
BUTTER = f.plain((0.46, 0.34, 0.08), 0.6, 0.25)
LETTUCE, HAM = f.plain((0.10, 0.36, 0.05), 0.4, 0.1), f.plain((0.66, 0.26, 0.24), 0.4, 0.1)
CHEESE, TOMATO = f.plain((0.74, 0.46, 0.04), 0.4, 0.1), f.plain((0.56, 0.035, 0.02), 0.8, 0.3)
SHELL, FLESH = f.plain((0.52, 0.09, 0.03), 0.8, 0.4), f.plain((0.84, 0.74, 0.62), 0.4, 0.15)


def _slat() -> Mesh:
    """One slat of a blind."""
    c = Carpenter()
    c.box((0.0, 0.0, 0.0), (1.30, 0.055, 0.012), WHITE, (0.5, 0.0, 0.0))
    return c.done()


def _bar() -> Mesh:
    """The bar at the foot of a blind."""
    c = Carpenter()
    c.box((0.0, 0.0, 0.0), (1.32, 0.06, 0.045), f.OAK, bevel=0.01)
    return c.done()


def _laptop_below() -> Mesh:
    """The half of a laptop with the keys; its hinge is over the origin, its near edge to -z."""
    c = Carpenter()
    c.box((0.0, 0.012, -LID / 2), (0.36, 0.022, LID), f.SILVER, bevel=0.005)
    c.box((0.0, 0.024, -0.09), (0.32, 0.004, 0.11), f.PLASTIC)
    c.box((0.0, 0.024, -0.205), (0.11, 0.003, 0.06), f.STEEL)
    return c.done()


def _laptop_lid() -> Mesh:
    """The other half, shut, its hinge in the origin: the screen is on its underside."""
    c = Carpenter()
    c.box((0.0, 0.006, -LID / 2), (0.36, 0.012, LID), f.SILVER, bevel=0.004)
    c.box((0.0, -0.002, -LID / 2), (0.33, 0.004, LID - 0.03), f.glowing((0.36, 0.52, 0.78), 1.3))
    return c.done()


def _half_bar(side: int) -> Mesh:
    """Half of a chocolate bar in squares, its foil at the outer end; side 1 is the left half."""
    c = Carpenter()
    c.box((0.0, 0.0, 0.0), (0.15, 0.15, 0.016), CHOCOLATE, bevel=0.004)
    for i in range(3):
        for j in range(3):
            c.box((0.048 * (i - 1), 0.048 * (j - 1), -0.010), (0.040, 0.040, 0.014), CHOCOLATE, bevel=0.004)
            c.box((0.048 * (i - 1), 0.048 * (j - 1), 0.010), (0.040, 0.040, 0.014), CHOCOLATE, bevel=0.004)
    c.box((side * 0.062, 0.0, 0.0), (0.05, 0.156, 0.04), f.STEEL, bevel=0.006)
    return c.done()


def _toast() -> Mesh:
    """A slice of toast that lies on its back, butter half over it."""
    c = Carpenter()
    c.box((0.0, 0.0, 0.0), (0.17, 0.022, 0.17), CRUST, bevel=0.008)
    c.box((0.0, 0.004, 0.0), (0.152, 0.020, 0.152), CRUMB, bevel=0.006)
    c.box((0.018, 0.013, 0.0), (0.10, 0.010, 0.13), BUTTER, bevel=0.004)
    return c.done()


def _open_sandwich() -> Mesh:
    """A slice of bread with leaves, ham, cheese and tomato on it, broader than it is."""
    c = Carpenter()
    c.box((0.0, 0.0, 0.0), (0.20, 0.030, 0.20), CRUST, bevel=0.008)
    for k in range(9):
        a = math.tau * k / 9
        c.ball((0.095 * math.cos(a), 0.020, 0.095 * math.sin(a)), (0.044, 0.010, 0.034), LETTUCE, 10)
    c.box((0.0, 0.032, 0.0), (0.19, 0.012, 0.19), HAM, (0.0, 0.3, 0.0), bevel=0.005)
    c.box((0.0, 0.044, 0.0), (0.18, 0.010, 0.18), CHEESE, (0.0, 0.78, 0.0))
    for x, z in ((-0.045, -0.04), (0.05, -0.03), (0.0, 0.05)):
        c.ball((x, 0.056, z), (0.042, 0.012, 0.042), TOMATO, 14)
    return c.done()


def _top_slice() -> Mesh:
    """The slice that goes on it."""
    c = Carpenter()
    c.box((0.0, 0.0, 0.0), (0.20, 0.034, 0.20), CRUST, bevel=0.010)
    c.box((0.0, 0.0, 0.0), (0.182, 0.036, 0.182), CRUMB, bevel=0.006)
    return c.done()


def _half_crab(side: int) -> Mesh:
    """Half of a crab: shell without, flesh within, with legs and a claw; side 1 is the left half."""
    c = Carpenter()
    c.ball((0.0, 0.0, 0.0), (0.085, 0.075, 0.045), SHELL, 16)
    c.ball((-side * 0.028, 0.0, -0.012), (0.05, 0.062, 0.042), FLESH, 14)
    for k in range(4):
        y = 0.05 - 0.035 * k
        c.tube(
            [(side * 0.07, y, 0), (side * 0.15, y + 0.03, -0.02), (side * 0.19, y - 0.05, 0)], 0.010, SHELL
        )
    c.tube([(side * 0.05, 0.06, 0.0), (side * 0.10, 0.13, 0.0), (side * 0.06, 0.18, -0.01)], 0.016, SHELL)
    for tip in (-0.03, 0.03):
        c.ball((side * 0.05 + tip, 0.20, -0.01), (0.022, 0.05, 0.02), SHELL, 12)
    return c.done()


def _half_loaf(side: int) -> Mesh:
    """Half of a loaf of bread, its crumb at the inner end."""
    c = Carpenter()
    c.ball((side * 0.03, 0.0, 0.0), (0.12, 0.062, 0.065), CRUST, 18)
    for k in range(5):
        y, z = 0.03 * (k % 3 - 1), 0.024 * (k % 2 * 2 - 1)
        c.ball((-side * (0.060 + 0.008 * (k % 3)), y, z), (0.034, 0.030, 0.030), CRUMB, 10)
    return c.done()


def _half_stick(side: int) -> Mesh:
    """Half of a stick, splintered at the inner end."""
    c = Carpenter()
    c.tube([(side * 0.26, -0.02, 0.0), (side * 0.06, 0.01, 0.0), (-side * 0.07, 0.0, 0.0)], 0.014, f.OAK)
    for k in range(3):
        c.rod((-side * 0.06, 0.01 * (k - 1), 0.0), (-side * 0.10, 0.012 * (k - 1), 0.0), 0.004, CRUMB)
    return c.done()


IN_PHASES: Mapping[str, Callable[[], Mesh]] = {
    "slat of a blind": _slat,
    "foot of a blind": _bar,
    "lower half of a laptop": _laptop_below,
    "lid of a laptop": _laptop_lid,
    "left half of a chocolate bar": partial(_half_bar, 1),
    "right half of a chocolate bar": partial(_half_bar, -1),
    "buttered toast": _toast,
    "open sandwich": _open_sandwich,
    "slice of bread on top": _top_slice,
    "left half of a loaf": partial(_half_loaf, 1),
    "right half of a loaf": partial(_half_loaf, -1),
    "left half of a stick": partial(_half_stick, 1),
    "right half of a stick": partial(_half_stick, -1),
    "left half of a crab": partial(_half_crab, 1),
    "right half of a crab": partial(_half_crab, -1),
}
"""By the names of `figures.gear`."""
