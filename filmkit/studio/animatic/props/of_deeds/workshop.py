"""What work goes with and no hand holds: easel, cloth, parcel, tub, wheel, stump; what two pass or lift.

Knows no bodies. Built as it lies before who does it: +z ahead, +y up; `figures` says where it is when.
"""

import math
from collections.abc import Callable, Mapping
from functools import partial

from filmkit.studio.animatic.geometry.primitives import extruded
from filmkit.studio.animatic.props.in_hand.tools import BLACK, BLUE, RED, WHITE, WOOD
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.world import Mesh

GREEN = f.plain((0.05, 0.30, 0.10), 0.4, 0.2)
YELLOW = f.plain((0.62, 0.52, 0.04), 0.4, 0.2)


def _easel() -> Mesh:
    c = Carpenter()
    for x in (-0.34, 0.34):
        c.rod((x, 0, 0.02), (x * 0.25, 1.95, 0.22), 0.018, WOOD, 8)
    c.rod((0, 0, 0.75), (0, 1.85, 0.22), 0.018, WOOD, 8)
    c.box((0, 0.92, 0.08), (0.78, 0.04, 0.06), WOOD)
    c.box((0, 1.34, 0.125), (0.74, 0.86, 0.03), WHITE, (0.09, 0.0, 0.0))
    for at, size, color in (
        ((-0.1, 1.20, 0.105), (0.40, 0.20, 0.012), GREEN),
        ((0.08, 1.46, 0.115), (0.52, 0.26, 0.012), BLUE),
        ((0.18, 1.36, 0.10), (0.13, 0.13, 0.012), f.ORANGE),
    ):
        c.box(at, size, color, (0.09, 0.0, 0.0))
    return c.done()


def _swing() -> Mesh:
    """Its seat and two ropes, hung from the origin."""
    c = Carpenter()
    for x in (-0.22, 0.22):
        c.rod((x, -1.80, 0.0), (x, 0.0, 0.0), 0.012, f.plain((0.50, 0.38, 0.22), 0.1, 0.04))
    c.box((0.0, -1.81, 0.0), (0.52, 0.035, 0.20), RED, bevel=0.01)
    return c.done()


def _swing_frame() -> Mesh:
    """Two pairs of legs and the beam a swing hangs from."""
    c = Carpenter()
    for x in (-0.95, 0.95):
        for z in (-0.8, 0.8):
            c.rod((x, 0.0, z), (x * 0.92, 2.40, 0.0), 0.035, WOOD, 10)
    c.rod((-1.0, 2.38, 0.0), (1.0, 2.38, 0.0), 0.045, WOOD, 10)
    return c.done()


BRIGHT_SKY = f.glowing((0.42, 0.58, 0.74), 0.55)
LOW_SUN = f.glowing((1.0, 0.62, 0.34), 0.80)
DARK_SKY = f.plain((0.010, 0.016, 0.034), 0.95, 0.10)
LIT_WINDOW = f.glowing((1.0, 0.66, 0.32), 1.1)


def _pane(sky: Finish = BRIGHT_SKY) -> Mesh:
    """A window in its frame, standing, the sky in it; by night windows far off."""
    c = Carpenter()
    c.box((0, 1.42, 0.03), (1.24, 1.56, 0.012), sky)
    if sky is DARK_SKY:
        for x, y in ((-0.48, 1.06), (-0.36, 1.06), (-0.30, 1.21), (0.16, 0.98), (0.34, 1.13), (0.52, 1.05)):
            c.box((x, y, 0.02), (0.035, 0.05, 0.012), LIT_WINDOW)
    for x in (-0.64, 0.0, 0.64):
        c.box((x, 1.42, 0.02), (0.07 if x else 0.04, 1.66, 0.06), WHITE)
    for y in (0.61, 2.23):
        c.box((0, y, 0.02), (1.35, 0.07, 0.08), WHITE)
    c.box((0, 0.28, 0.05), (1.35, 0.60, 0.10), f.WHITE_WALL)
    return c.done()


def _rag() -> Mesh:
    c = Carpenter()
    c.box((0, 0, 0), (0.20, 0.17, 0.02), YELLOW, (0.0, 0.0, 0.3), bevel=0.008)
    return c.done()


def _bubble() -> Mesh:
    c = Carpenter()
    c.ball((0, 0, 0), 0.034, f.plain((0.62, 0.72, 0.86), 0.95, 0.9, 0.9), 14)
    c.ball((0.014, 0.016, 0.022), 0.010, f.glowing((1.0, 1.0, 1.0), 1.6), 6)
    return c.done()


def _skipping_rope() -> Mesh:
    """A loop that hangs from two handles at the origin's height, its middle 1.15 m below."""
    c = Carpenter()
    a = [i / 20 for i in range(21)]
    path = [(-0.42 + 0.84 * u, -1.12 * math.sin(math.pi * u) ** 0.6, 0.0) for u in a]
    c.tube(path, 0.012, RED, 6)
    return c.done()


def _ladder() -> Mesh:
    """Leaning a little, of wood, as high as the picture."""
    c = Carpenter()
    for x in (-0.24, 0.24):
        c.rod((x, 0.0, -0.10), (x, 4.2, 0.32), 0.030, WOOD, 8)
    for i in range(14):
        y = 0.25 + 0.29 * i
        c.rod((-0.24, y, -0.10 + 0.1 * y), (0.24, y, -0.10 + 0.1 * y), 0.018, WOOD, 8)
    return c.done()


def _bucket() -> Mesh:
    """Of tin, milk in it."""
    c = Carpenter()
    c.turned(
        (0, 0, 0), [(0, 0), (0.11, 0), (0.15, 0.26), (0.14, 0.26), (0.105, 0.02), (0, 0.02)], f.STEEL, 24
    )
    c.turned((0, 0.18, 0), [(0, 0), (0.13, 0.0), (0.13, -0.01)], WHITE, 24)
    return c.done()


def _plants() -> Mesh:
    """Three pots in a row across, leaves and flowers in them."""
    c = Carpenter()
    for k, x in enumerate((-0.34, 0.0, 0.34)):
        c.turned(
            (x, 0, 0), [(0, 0), (0.10, 0), (0.14, 0.24), (0.15, 0.25), (0.12, 0.25), (0, 0.22)], f.TERRACOTTA
        )
        for i in range(9):
            a, out = 2.4 * i + k, 0.10 + 0.05 * (i % 3)
            top = (x + out * math.cos(a), 0.42 + 0.05 * (i % 4), out * math.sin(a))
            c.tube([(x, 0.22, 0), top], (0.010, 0.006), GREEN)
            c.ball(top, 0.036, (RED, YELLOW, WHITE)[(i + k) % 3] if i % 2 else GREEN, 8)
    return c.done()


def _cloth() -> Mesh:
    """A shirt by its shoulders: a body, two sleeves, a collar, a stripe."""
    c, blue = Carpenter(), f.plain((0.12, 0.26, 0.50), 0.1, 0.03)
    c.box((0, -0.20, 0), (0.46, 0.54, 0.014), blue, bevel=0.005)
    for s in (-1.0, 1.0):
        c.box((s * 0.315, -0.045, 0), (0.27, 0.17, 0.014), blue, (0.0, 0.0, -s * 0.55), 0.005)
        c.box((s * 0.055, 0.045, 0.006), (0.14, 0.05, 0.016), WHITE, (0.0, 0.0, -s * 0.42), 0.004)
    c.ball((0.0, 0.062, 0.0), (0.075, 0.045, 0.009), f.plain((0.03, 0.06, 0.12)), 14)
    c.box((0, -0.25, 0.004), (0.462, 0.05, 0.014), WHITE)
    return c.done()


def _ironed() -> Mesh:
    """A white shirt laid flat on a padded cloth."""
    c = Carpenter()
    c.box((0, 0.010, 0), (1.05, 0.020, 0.44), f.plain((0.30, 0.42, 0.56), 0.1, 0.03), bevel=0.006)
    c.box((-0.02, 0.024, 0), (0.56, 0.010, 0.36), WHITE, bevel=0.004)
    for x in (-0.26, 0.22):
        c.box((x, 0.024, 0.12), (0.30, 0.009, 0.13), WHITE, (0.0, 0.5 if x < 0 else -0.5, 0.0), 0.004)
    return c.done()


def _parcel() -> Mesh:
    c = Carpenter()
    c.box((0, 0.07, 0), (0.34, 0.14, 0.24), RED, bevel=0.004)
    c.box((0, 0.071, 0), (0.05, 0.145, 0.246), YELLOW)
    c.box((0, 0.071, 0), (0.346, 0.145, 0.05), YELLOW)
    for x in (-0.05, 0.05):
        c.ball((x, 0.165, 0), (0.05, 0.025, 0.03), YELLOW)
    return c.done()


def _shoe() -> Mesh:
    c = Carpenter()
    c.ball((0, 0.0, 0.05), (0.048, 0.045, 0.10), BLACK)
    c.ball((0, 0.035, -0.06), (0.045, 0.07, 0.06), BLACK)
    c.box((0, -0.035, 0.01), (0.09, 0.02, 0.25), f.plain((0.10, 0.05, 0.02)), bevel=0.006)
    return c.done()


def _dish() -> Mesh:
    c = Carpenter()
    c.turned(
        (0, 0, 0),
        [(0, 0), (0.08, 0.0), (0.13, 0.018), (0.125, 0.024), (0.075, 0.010), (0, 0.010)],
        f.CHINA,
        28,
    )
    return c.done()


def _basin() -> Mesh:
    """A tub of suds."""
    c = Carpenter()
    c.turned((0, 0, 0), [(0, 0), (0.20, 0), (0.25, 0.15), (0.235, 0.15), (0.19, 0.02), (0, 0.02)], BLUE, 28)
    for i in range(20):
        a, r = 2.399 * i, 0.045 * math.sqrt(i)
        c.ball((r * math.cos(a), 0.14, r * math.sin(a)), (0.055, 0.035, 0.055), f.FOAM, 8)
    return c.done()


def _potters_wheel() -> Mesh:
    c = Carpenter()
    c.box((0, 0.24, 0), (0.52, 0.48, 0.46), f.GREY, bevel=0.02)
    c.turned((0, 0.50, 0), [(0, 0), (0.19, 0), (0.19, 0.03), (0, 0.03)], f.STEEL, 28)
    clay = f.plain((0.36, 0.17, 0.09), 0.5, 0.25)
    c.turned(
        (0, 0.53, 0),
        [(0, 0), (0.10, 0.0), (0.125, 0.08), (0.105, 0.17), (0.085, 0.24), (0.075, 0.24), (0.0, 0.10)],
        clay,
        32,
    )
    return c.done()


def _stump() -> Mesh:
    c = Carpenter()
    c.turned((0, 0, 0), [(0.26, 0), (0.22, 0.06), (0.21, 0.40), (0, 0.40)], f.BARK, 24)
    c.turned((0, 0.40, 0), [(0.07, 0), (0.07, 0.28), (0, 0.28)], WOOD, 14)
    return c.done()


def seedling() -> Mesh:
    """A young plant in a little earth."""
    c = Carpenter()
    c.ball((0, 0.0, 0), (0.20, 0.07, 0.20), f.plain((0.09, 0.05, 0.03), 0.1), 14)
    c.rod((0, 0.04, 0), (0, 0.50, 0), 0.010, WOOD)
    for i in range(9):
        a, y = 2.4 * i, 0.20 + 0.035 * i
        c.ball((0.08 * math.cos(a), y, 0.08 * math.sin(a)), (0.055, 0.018, 0.03), GREEN, 8)
    return c.done()


def _controller() -> Mesh:
    c = Carpenter()
    c.box((0, 0, 0), (0.12, 0.03, 0.07), BLACK, bevel=0.012)
    for x in (-0.075, 0.075):
        c.ball((x, -0.01, -0.02), (0.034, 0.026, 0.055), BLACK)
        c.ball((x * 0.6, 0.022, 0.005), 0.012, f.GREY, 8)
    c.ball((0.055, 0.02, 0.02), 0.007, RED, 8)
    return c.done()


def _camera() -> Mesh:
    c = Carpenter()
    c.box((0, 0, 0), (0.145, 0.095, 0.06), BLACK, bevel=0.010)
    c.box((0, 0.058, 0), (0.055, 0.030, 0.05), BLACK, bevel=0.008)
    c.rod((0, -0.004, 0.03), (0, -0.004, 0.12), 0.038, BLACK, 20)
    c.rod((0, -0.004, 0.118), (0, -0.004, 0.124), 0.031, f.GLASS, 20)
    return c.done()


def _easy_cup() -> Mesh:
    c = Carpenter()
    c.turned(
        (0, -0.045, 0),
        [(0, 0), (0.028, 0), (0.038, 0.09), (0.035, 0.09), (0.028, 0.012), (0, 0.01)],
        RED,
        24,
        (math.pi / 2, 0.0, 0.0),
    )
    return c.done()


def _table_carried() -> Mesh:
    c = Carpenter()
    c.box((0, 0, 0), (1.05, 0.045, 0.62), WOOD, bevel=0.006)
    for x in (-0.44, 0.44):
        for z in (-0.24, 0.24):
            c.box((x, -0.24, z), (0.05, 0.44, 0.05), WOOD)
    return c.done()


def _box_carried() -> Mesh:
    c = Carpenter()
    c.box((0, 0.08, 0), (0.86, 0.52, 0.55), f.plain((0.42, 0.28, 0.15), 0.15, 0.05), bevel=0.004)
    c.box((0, 0.342, 0), (0.87, 0.004, 0.07), f.plain((0.58, 0.45, 0.28)))
    return c.done()


def _door() -> Mesh:
    """A panelled leaf that goes left to right from its hinge at the origin, in no frame."""
    c = Carpenter()
    leaf = f.plain((0.28, 0.10, 0.045), 0.5, 0.25)
    c.box((-0.43, 1.02, 0), (0.86, 2.04, 0.045), leaf, bevel=0.004)
    for y, tall in ((0.52, 0.72), (1.48, 0.86)):
        for x in (-0.63, -0.23):
            c.box((x, y, 0), (0.30, tall, 0.062), f.plain((0.22, 0.075, 0.032), 0.5, 0.25), bevel=0.008)
    for z in (-0.06, 0.06):
        c.rod((-0.80, 1.0, z), (-0.66, 1.0, z), 0.014, f.BRASS, 8)
        c.rod((-0.80, 1.0, 0), (-0.80, 1.0, z), 0.014, f.BRASS, 8)
    return c.done()


def _frame() -> Mesh:
    """What a door hangs in, its opening from the origin to the left."""
    c = Carpenter()
    trim = f.plain((0.62, 0.58, 0.50), 0.3, 0.1)
    for x in (0.06, -0.92):
        c.box((x, 1.06, 0), (0.11, 2.12, 0.14), trim, bevel=0.006)
    c.box((-0.43, 2.12, 0), (1.10, 0.12, 0.14), trim, bevel=0.006)
    return c.done()


def _goblet() -> Mesh:
    """Half full of red wine."""
    c = Carpenter()
    stem = [
        (0.0, 0.0),
        (0.036, 0.0),
        (0.036, 0.006),
        (0.006, 0.012),
        (0.006, 0.08),
        (0.040, 0.12),
        (0.036, 0.20),
    ]
    c.turned((0, 0, 0), stem, f.GLASS, 24)
    wine = f.plain((0.30, 0.01, 0.03), 0.9, 0.5)
    c.turned((0, 0.10, 0), [(0.0, 0.0), (0.030, 0.012), (0.037, 0.05), (0.0, 0.05)], wine, 24)
    return c.done()


def _tie() -> Mesh:
    c = Carpenter()
    c.box((0, 0, 0), (0.055, 0.050, 0.030), BLUE, bevel=0.010)
    for x in (-0.04, 0.04):
        c.rod((x * 0.4, 0.005, 0), (x * 1.5, 0.045, -0.05), 0.014, BLUE)
    c.part(
        extruded([(-0.02, -0.02), (0.02, -0.02), (0.045, -0.34), (0.0, -0.40), (-0.045, -0.34)], 0.012), BLUE
    )
    for y in (-0.10, -0.19, -0.28):
        c.box((0, y, 0.008), (0.05 - 0.02 * (y + 0.28) / 0.18, 0.014, 0.006), WHITE, (0.0, 0.0, 0.4))
    return c.done()


WORKSHOP: Mapping[str, Callable[[], Mesh]] = {
    "easel": _easel,
    "plants": _plants,
    "bucket": _bucket,
    "pane": _pane,
    "pane at a low sun": partial(_pane, LOW_SUN),
    "pane by night": partial(_pane, DARK_SKY),
    "rag": _rag,
    "bubble": _bubble,
    "skipping rope": _skipping_rope,
    "ladder": _ladder,
    "swing": _swing,
    "swing frame": _swing_frame,
    "cloth": _cloth,
    "ironed": _ironed,
    "parcel": _parcel,
    "shoe": _shoe,
    "dish": _dish,
    "basin": _basin,
    "potter's wheel": _potters_wheel,
    "stump": _stump,
    "seedling": seedling,
    "controller": _controller,
    "camera": _camera,
    "passed cup": _easy_cup,
    "table": _table_carried,
    "box": _box_carried,
    "door": _door,
    "door frame": _frame,
    "goblet": _goblet,
    "tie": _tie,
}
"""By the names that `figures.gear` uses."""
