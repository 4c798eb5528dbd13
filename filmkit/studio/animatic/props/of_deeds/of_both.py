"""What two are at together: carts, a set table, groceries, a puzzle, a sapling, a canvas, a window.

Knows no bodies. Built as it lies before who does it: +z ahead, +y up; `figures` says where it is when.
"""

import math
from collections.abc import Callable, Mapping

import numpy as np

from filmkit.studio.animatic.props.food.kitchenware import plate, wine_glass
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.props.of_deeds.chores import wheel
from filmkit.studio.animatic.world import Color, Mesh

PRODUCE: tuple[Color, ...] = (
    (0.62, 0.05, 0.03), (0.80, 0.36, 0.02), (0.14, 0.42, 0.05), (0.76, 0.60, 0.05), (0.30, 0.05, 0.24),
)  # fmt: skip
CLOTHES: tuple[Color, ...] = (
    (0.10, 0.26, 0.60), (0.78, 0.74, 0.68), (0.66, 0.10, 0.16), (0.80, 0.60, 0.10), (0.16, 0.46, 0.30),
)  # fmt: skip
PAPER_BAG = f.plain((0.52, 0.36, 0.20), 0.1, 0.03)
SOIL = f.plain((0.10, 0.055, 0.03), 0.05, 0.02)


def _cart(heap: tuple[Color, ...], soft: bool) -> Mesh:
    """A cart on four wheels with a bar to push it by, heaped."""
    c, wood = Carpenter(), f.STEEL if soft else f.OAK
    c.box((0.0, 0.46, 0.0), (1.0, 0.05, 0.74), wood)
    for x, z, wide, deep in (
        (0.0, 0.36, 1.0, 0.03),
        (0.0, -0.36, 1.0, 0.03),
        (0.49, 0, 0.03, 0.74),
        (-0.49, 0, 0.03, 0.74),
    ):
        for y in (0.56, 0.72):
            c.box((x, y, z), (wide, 0.11, deep), wood)
    for x in (-0.44, 0.44):
        for z in (-0.26, 0.26):
            c.tilted(wheel(0.17 if soft else 0.21), (x * 1.12, 0.0, z), (0.0, 0.0, 0.0))
        c.rod((x, 0.6, -0.36), (x, 0.98, -0.52), 0.02, f.IRON)
    c.rod((-0.55, 0.98, -0.52), (0.55, 0.98, -0.52), 0.024, f.IRON, 10)
    chance = np.random.default_rng(5)
    for i in range(64):
        x, z = (float(v) for v in chance.uniform((-0.42, -0.29), (0.42, 0.29)))
        y = 0.78 + 0.20 * (1 - (x / 0.5) ** 2) * (1 - (z / 0.36) ** 2) * float(chance.uniform(0.3, 1.0))
        finish = f.plain(heap[i % len(heap)], 0.1 if soft else 0.4, 0.05)
        if soft:
            turn = (float(chance.uniform(-0.5, 0.5)), float(chance.uniform(0, 3)), 0.3)
            c.box((x, y, z), (0.26, 0.05, 0.18), finish, turn, 0.02)
        else:
            c.ball((x, y, z), float(chance.uniform(0.045, 0.075)), finish, 10)
    return c.done()


def _legs(c: Carpenter, out: tuple[float, float], high: float, thick: float, wood: Finish) -> None:
    """Four legs of a table, so far from its middle to the sides and to the front and back."""
    for x in (-out[0], out[0]):
        for z in (-out[1], out[1]):
            c.box((x, high / 2, z), (thick, high, thick), wood)


def _table() -> Mesh:
    """A table laid with plates, glasses and a dish."""
    c = Carpenter()
    c.box((0.0, 0.74, 0.0), (1.0, 0.04, 1.3), f.OAK, bevel=0.008)
    _legs(c, (0.44, 0.58), 0.72, 0.07, f.OAK)
    for z in (-0.42, 0.0, 0.42):
        c.tilted(plate(), (-0.24, 0.765, z), (0.0, 0.0, 0.0))
        c.tilted(wine_glass(), (0.10, 0.765, z + 0.16), (0.0, 0.0, 0.0))
    return c.done()


def _bag() -> Mesh:
    """A paper bag of groceries, its foot in the middle: bread, leaves and fruit stand out of it."""
    c = Carpenter()
    c.box((0.0, 0.17, 0.0), (0.26, 0.34, 0.18), PAPER_BAG, bevel=0.006)
    c.rod((-0.06, 0.20, 0.02), (-0.10, 0.56, 0.02), 0.032, f.plain((0.60, 0.36, 0.12), 0.2, 0.05), 10)
    for i in range(7):
        a = i - 3
        c.rod(
            (0.06, 0.30, 0.0),
            (0.06 + 0.03 * a, 0.50, 0.02 * (i % 3 - 1)),
            0.016,
            f.plain((0.10, 0.40, 0.06)),
            6,
        )
    for i, x in enumerate((-0.02, 0.05, 0.10)):
        c.ball((x, 0.35, 0.04), 0.045, f.plain(PRODUCE[i], 0.4, 0.1), 12)
    return c.done()


def _groceries() -> Mesh:
    """A table with two bags on it, and what is out of them."""
    c = Carpenter()
    c.box((0.0, 0.84, 0.0), (1.0, 0.05, 0.80), f.OAK, bevel=0.008)
    _legs(c, (0.44, 0.34), 0.82, 0.07, f.OAK)
    for x, z in ((-0.14, -0.16), (-0.10, 0.18)):
        c.tilted(_bag(), (x, 0.865, z), (0.0, 0.6, 0.0))
    for i in range(9):
        at = (-0.38 + 0.06 * (i % 3), 0.91, -0.30 + 0.28 * (i // 3))
        c.ball(at, 0.045, f.plain(PRODUCE[i % 5], 0.4, 0.1), 12)
    for z in (-0.05, 0.06):
        c.post((-0.36, 0.865, z), 0.04, 0.11, f.plain((0.70, 0.10, 0.06), 0.5, 0.3), 16)
    return c.done()


def _puzzle() -> Mesh:
    """A low table with a picture half put together, loose pieces round it, on a rug."""
    c = Carpenter()
    c.box((0.0, 0.01, 0.0), (2.0, 0.02, 1.9), f.plain((0.36, 0.12, 0.10), 0.1, 0.02))
    c.box((0.0, 0.20, 0.0), (0.90, 0.04, 0.56), f.DARK_OAK, bevel=0.008)
    _legs(c, (0.38, 0.22), 0.18, 0.06, f.DARK_OAK)
    chance = np.random.default_rng(3)
    for i in range(8):
        for k in range(5):
            if i + k < 8:
                color = ((0.20, 0.48, 0.80), (0.82, 0.80, 0.76), (0.16, 0.46, 0.12), (0.70, 0.52, 0.10))[
                    (k + i // 4) % 4
                ]
                c.box(
                    (-0.34 + 0.086 * i, 0.228, -0.17 + 0.086 * k),
                    (0.08, 0.012, 0.08),
                    f.plain(color, 0.2, 0.05),
                )
    for i in range(34):
        x, z = (float(v) for v in chance.uniform((-0.75, -0.62), (0.75, 0.62)))
        high = 0.228 if abs(x) < 0.43 and abs(z) < 0.26 else 0.03
        turn = (0.0, float(chance.uniform(0, 3)), 0.0)
        c.box((x, high, z), (0.075, 0.014, 0.075), f.plain((*PRODUCE, *CLOTHES)[i % 10], 0.2, 0.05), turn)
    return c.done()


def _sapling() -> Mesh:
    """A young tree set in a hole, earth heaped round it."""
    c = Carpenter()
    c.ball((0.0, -0.02, 0.0), (0.34, 0.14, 0.34), SOIL, 16)
    for i in range(10):
        a = math.tau * i / 10
        c.ball((0.32 * math.cos(a), 0.02, 0.32 * math.sin(a)), 0.07, SOIL, 8)
    c.rod((0.0, 0.0, 0.0), (0.02, 0.86, 0.0), 0.018, f.plain((0.22, 0.13, 0.06)), 8)
    chance = np.random.default_rng(9)
    for _ in range(46):
        x, y, z = (float(v) for v in chance.normal((0.0, 0.78, 0.0), (0.13, 0.13, 0.13)))
        c.ball((x, y, z), (0.06, 0.02, 0.04), f.plain((0.12, 0.40, 0.06), 0.2, 0.06), 8)
    return c.done()


def _canvas() -> Mesh:
    """A wide canvas on an easel, a landscape begun on it."""
    c = Carpenter()
    for x in (-0.42, 0.42):
        c.rod((x, 0.0, 0.05), (x * 0.7, 2.0, 0.12), 0.022, f.OAK)
    c.rod((0.0, 0.0, 0.75), (0.0, 1.9, 0.12), 0.022, f.OAK)
    c.box((0.0, 0.80, 0.03), (1.3, 0.05, 0.10), f.OAK)
    c.box((0.0, 1.32, 0.05), (1.30, 0.98, 0.04), f.plain((0.86, 0.85, 0.80), 0.1, 0.02))
    for at, size, color in (
        ((0.0, 1.58, 0.027), (1.18, 0.40, 0.004), (0.24, 0.52, 0.82)),
        ((-0.10, 1.24, 0.026), (0.98, 0.30, 0.004), (0.20, 0.48, 0.10)),
        ((-0.30, 1.02, 0.025), (0.50, 0.20, 0.004), (0.74, 0.50, 0.06)),
    ):
        c.box(at, size, f.plain(color, 0.2, 0.04))
    c.ball((0.34, 1.62, 0.026), (0.09, 0.09, 0.006), f.plain((0.92, 0.66, 0.06)), 16)
    return c.done()


def _window() -> Mesh:
    """A large pane in its frame from the floor up, suds and streaks on it."""
    c = Carpenter()
    for x in (-1.1, 0.0, 1.1):
        c.box((x, 1.15, 0.0), (0.07, 2.3, 0.08), f.STEEL)
    for y in (0.05, 2.28):
        c.box((0.0, y, 0.0), (2.27, 0.08, 0.08), f.STEEL)
    pane: Finish = f.plain((0.42, 0.60, 0.74), 0.95, 0.6)
    c.box((0.0, 1.16, 0.02), (2.2, 2.2, 0.012), pane)
    for i, x in enumerate((-0.95, -0.80, -0.5, 0.12, 0.22, 0.62, 0.80)):
        c.box(
            (x, 1.5 - 0.06 * i, 0.010),
            (0.06, 0.9, 0.004),
            f.plain((0.80, 0.86, 0.90), 0.6, 0.3),
            (0.0, 0.0, 0.35),
        )
    chance = np.random.default_rng(2)
    for x, y in chance.uniform((-1.0, 0.9), (1.0, 2.1), (40, 2)):
        c.ball((float(x), float(y), 0.006), (0.03, 0.03, 0.008), f.plain((0.88, 0.92, 0.95), 0.5, 0.3), 8)
    return c.done()


def _balloons() -> Mesh:
    """Balloons of all colours on the floor, and a bunch of them on strings."""
    c = Carpenter()
    chance = np.random.default_rng(4)
    for i in range(16):
        x, z = (float(v) for v in chance.uniform((-0.9, -0.5), (0.5, 0.5)))
        c.ball((x, 0.15, z), (0.13, 0.15, 0.13), f.plain((*PRODUCE, *CLOTHES)[i % 10], 0.7, 0.3), 16)
    for i in range(7):
        a = math.tau * i / 7
        top = (-0.45 + 0.24 * math.cos(a), 1.15 + 0.13 * (i % 3), 0.24 * math.sin(a))
        c.ball(top, (0.14, 0.17, 0.14), f.plain((*CLOTHES, *PRODUCE)[i], 0.7, 0.3), 16)
        c.rod((-0.45, 0.1, 0.0), (top[0], top[1] - 0.16, top[2]), 0.004, f.STEEL, 5)
    return c.done()


TANDEM_APART = 0.86
"""Metres from one saddle to the other."""


def _tandem() -> Mesh:
    """A bicycle for two along z: the saddle behind is over the middle, that ahead so much farther on."""
    c, paint = Carpenter(), f.plain((0.62, 0.05, 0.04), 0.6, 0.4)
    ends = (-0.60, TANDEM_APART + 0.58)
    for z in ends:
        turns = [math.tau * i / 32 for i in range(33)]
        c.tube([(0.0, 0.34 + 0.325 * math.sin(a), z + 0.325 * math.cos(a)) for a in turns], 0.017, f.IRON, 8)
        for a in turns[::3]:
            end = (0.0, 0.34 + 0.31 * math.sin(a), z + 0.31 * math.cos(a))
            c.rod((0.0, 0.34, z), end, 0.0035, f.BRIGHT_STEEL, 5)
    for at in (0.0, TANDEM_APART):
        crank, saddle, bar = (0.0, 0.285, at - 0.06), (0.0, 0.88, at - 0.235), (0.0, 0.98, at + 0.34)
        c.rod(crank, saddle, 0.020, paint, 10)
        c.rod(saddle, (0.0, 0.80, at + 0.36), 0.018, paint, 10)
        c.rod(crank, (0.0, 0.72, at + 0.38), 0.020, paint, 10)
        c.rod((0.0, 0.66, at + 0.38), bar, 0.016, f.STEEL, 10)
        c.rod((-0.28, 1.02, at + 0.33), (0.28, 1.02, at + 0.33), 0.015, f.STEEL, 8)
        c.box((0.0, 0.90, at - 0.25), (0.15, 0.05, 0.25), f.plain((0.07, 0.03, 0.015)), bevel=0.02)
        c.rod((-0.14, 0.285, at - 0.06), (0.14, 0.285, at - 0.06), 0.03, f.IRON, 10)
    c.rod((0.0, 0.285, -0.06), (0.0, 0.285, TANDEM_APART - 0.06), 0.020, paint, 10)
    c.rod((0.0, 0.285, -0.06), (0.0, 0.34, ends[0]), 0.016, paint, 8)
    c.rod((0.0, 0.80, -0.20), (0.0, 0.34, ends[0]), 0.014, paint, 8)
    c.rod((0.0, 0.80, TANDEM_APART + 0.37), (0.0, 0.34, ends[1]), 0.018, paint, 8)
    return c.done()


def _half_shelf() -> Mesh:
    """A shelf without its top, open to the sides, an upright at either end; boards lie beside it."""
    c = Carpenter()
    for z in (-0.45, 0.45):
        c.box((0.0, 0.43, z), (0.34, 0.86, 0.03), f.OAK, bevel=0.004)
    for y in (0.08, 0.46):
        c.box((0.0, y, 0.0), (0.32, 0.025, 0.88), f.PALE_BOARDS)
    for x, yaw in ((0.42, 0.2), (0.50, -0.3), (-0.46, 0.1)):
        c.box((x, 0.015 + 0.025 * (yaw < 0), 0.1), (0.30, 0.024, 0.80), f.PALE_BOARDS, (0.0, yaw, 0.0))
    for i in range(7):
        c.rod((0.30, 0.01, -0.55 + 0.05 * i), (0.33, 0.01, -0.53 + 0.05 * i), 0.008, f.STEEL, 6)
    return c.done()


def _shelf_top() -> Mesh:
    """The board that is missing, about its middle."""
    c = Carpenter()
    c.box((0.0, 0.0, 0.0), (0.36, 0.028, 0.96), f.PALE_BOARDS, bevel=0.004)
    return c.done()


OF_BOTH: Mapping[str, Callable[[], Mesh]] = {
    "shelf half made": _half_shelf,
    "top of a shelf": _shelf_top,
    "laden cart": lambda: _cart(PRODUCE, False),
    "cart of clothes": lambda: _cart(CLOTHES, True),
    "table set for two": _table,
    "grocery bag": _bag,
    "groceries on a table": _groceries,
    "puzzle on a rug": _puzzle,
    "sapling in a hole": _sapling,
    "canvas of two": _canvas,
    "window of two": _window,
    "tandem": _tandem,
    "balloons of two": _balloons,
}
"""By the names that `figures.gear` uses."""
