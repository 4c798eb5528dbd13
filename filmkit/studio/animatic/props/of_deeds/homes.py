"""What a deed at home or at school goes with: a set, a switch, a shower, a cake, a board, a grill, a line.

Knows no bodies. Built as it lies before who does it: +z ahead, +y up; `figures` says where it is when.
"""

import math
from collections.abc import Callable, Mapping

from filmkit.studio.animatic.props.in_hand.tools import BLACK, BLUE, RED, WHITE, WOOD
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.world import Mesh

STRAW = f.plain((0.52, 0.36, 0.14), 0.15, 0.05)


def _television() -> Mesh:
    """A set on a low stand, its picture lit, turned to who sits before it."""
    c = Carpenter()
    c.box((0.0, 0.25, 0.0), (1.5, 0.50, 0.42), f.DARK_OAK, bevel=0.015)
    c.box((0.0, 0.94, 0.0), (1.30, 0.78, 0.06), BLACK, bevel=0.01)
    c.box((0.0, 0.94, -0.032), (1.22, 0.70, 0.006), f.glowing((0.20, 0.45, 0.85), 1.6))
    c.box((0.25, 0.84, -0.037), (0.5, 0.36, 0.004), f.glowing((0.85, 0.50, 0.20), 1.6))
    return c.done()


def _switch() -> Mesh:
    """A piece of wall with a plate and a lit button, at breast height."""
    c = Carpenter()
    c.box((0.0, 1.2, 0.06), (0.55, 2.4, 0.08), f.WHITE_WALL)
    c.box((-0.04, 1.32, 0.01), (0.16, 0.24, 0.03), f.STEEL, bevel=0.006)
    c.rod((-0.04, 1.32, -0.03), (-0.04, 1.32, 0.0), 0.05, f.glowing((0.9, 0.15, 0.08), 1.5), 20)
    return c.done()


def _board() -> Mesh:
    """Boards that something is screwed to."""
    c = Carpenter()
    for i in range(5):
        c.box((0.0, 0.75 + 0.21 * i, 0.04), (0.5, 0.2, 0.05), f.OAK, bevel=0.006)
    for x in (-0.2, 0.2):
        c.box((x, 0.8, 0.09), (0.09, 1.6, 0.05), f.OAK)
        for i in range(5):
            c.ball((x, 0.75 + 0.21 * i, 0.012), 0.012, f.BRIGHT_STEEL, 8)
    return c.done()


def _microphone_stand() -> Mesh:
    c = Carpenter()
    c.post((0.0, 0.0, 0.0), 0.15, 0.02, BLACK, 20)
    c.tube([(0.0, 0.0, 0.0), (0.0, 1.36, 0.0), (0.0, 1.48, -0.03)], 0.012, BLACK, 8)
    c.rod((0.0, 1.46, -0.03), (0.0, 1.60, -0.03), 0.032, f.STEEL, 14)
    c.turned(
        (0.0, 1.53, -0.16), [(0.10, 0.0), (0.11, 0.01), (0.0, 0.012)], BLACK, 24, (-math.pi / 2, 0.0, 0.0)
    )
    return c.done()


def _cake() -> Mesh:
    """A birthday cake whose candles burn."""
    c = Carpenter()
    c.post((0.0, 0.0, 0.0), 0.20, 0.015, f.CHINA, 28)
    c.post((0.0, 0.015, 0.0), 0.16, 0.11, f.plain((0.70, 0.36, 0.40), 0.3, 0.1), 28)
    for i in range(14):
        a = math.tau * i / 14
        c.ball((0.155 * math.cos(a), 0.125, 0.155 * math.sin(a)), 0.026, WHITE, 8)
    for i in range(6):
        a = math.tau * i / 6
        x, z = 0.09 * math.cos(a), 0.09 * math.sin(a)
        c.rod((x, 0.12, z), (x, 0.21, z), 0.008, (BLUE, RED, f.YELLOW)[i % 3], 6)
        c.ball((x, 0.232, z), (0.012, 0.022, 0.012), f.glowing((1.0, 0.60, 0.18), 10.0), 8)
    return c.done()


def _small_table() -> Mesh:
    """A round table of one leg, its top at the height of the elbow."""
    c = Carpenter()
    c.post((0.0, 0.0, 0.0), 0.20, 0.03, f.DARK_OAK, 20)
    c.post((0.0, 0.0, 0.0), 0.03, 1.0, f.DARK_OAK, 12)
    c.post((0.0, 0.99, 0.0), 0.32, 0.03, f.DARK_OAK, 28)
    return c.done()


def _shower() -> Mesh:
    """A tiled wall, a pipe, a rose over the head, and the water from it."""
    c = Carpenter()
    c.box((0.0, 1.2, -0.62), (2.2, 2.4, 0.06), f.WALL_TILES)
    c.tube(
        [(0.0, 1.0, -0.56), (0.0, 2.15, -0.56), (0.0, 2.22, -0.30), (0.0, 2.16, 0.02)], 0.016, f.BRIGHT_STEEL
    )
    c.post((0.0, 2.12, 0.02), 0.13, 0.03, f.BRIGHT_STEEL, 24)
    drop = f.plain((0.60, 0.74, 0.82), 0.9, 0.6)
    for i in range(46):
        r, a = 0.12 * math.sqrt((i + 0.5) / 46), 2.39996 * i
        x, z = r * math.cos(a), 0.02 + r * math.sin(a)
        top = 2.10 - 0.55 * ((0.37 * i) % 1.0)
        c.rod((x, top, z), (1.6 * x, top - 0.35, 1.6 * z), 0.004, drop, 4)
        c.rod((2.0 * x, top - 0.6, 2.0 * z), (2.4 * x, top - 1.1, 2.4 * z), 0.004, drop, 4)
    return c.done()


def _blackboard() -> Mesh:
    c = Carpenter()
    c.box((0.0, 1.45, 0.05), (2.4, 1.3, 0.06), f.OAK)
    c.box((0.0, 1.45, 0.015), (2.25, 1.15, 0.02), f.plain((0.015, 0.05, 0.035), 0.1, 0.03))
    for i in range(5):
        for j in range(4 + i % 2):
            c.box((-0.85 + 0.24 * j, 1.85 - 0.17 * i, 0.0), (0.17, 0.018, 0.006), WHITE)
    return c.done()


def _grill() -> Mesh:
    """A round grill on legs with embers, and sausages on the grate."""
    c = Carpenter()
    c.turned((0.0, 0.62, 0.0), [(0.0, 0.0), (0.22, 0.06), (0.30, 0.22), (0.285, 0.22)], BLACK, 28)
    c.post((0.0, 0.78, 0.0), 0.27, 0.02, f.glowing((1.0, 0.25, 0.05), 2.0), 24)
    for i in range(9):
        x = -0.24 + 0.06 * i
        z = math.sqrt(max(0.28**2 - x * x, 0.0))
        c.rod((x, 0.84, -z), (x, 0.84, z), 0.005, f.STEEL, 5)
    for i in range(4):
        c.rod(
            (-0.15 + 0.10 * i, 0.865, -0.09),
            (-0.15 + 0.10 * i, 0.865, 0.09),
            0.022,
            f.plain((0.30, 0.08, 0.03)),
            10,
        )
    for i in range(3):
        a = math.tau * i / 3 + 0.5
        c.rod(
            (0.12 * math.cos(a), 0.66, 0.12 * math.sin(a)),
            (0.34 * math.cos(a), 0.0, 0.34 * math.sin(a)),
            0.014,
            f.IRON,
        )
    return c.done()


def _bulb() -> Mesh:
    """A lit bulb that hangs over the head."""
    c = Carpenter()
    c.rod((-0.04, 2.12, 0.26), (-0.04, 3.4, 0.26), 0.008, BLACK, 6)
    c.rod((-0.04, 2.04, 0.26), (-0.04, 2.14, 0.26), 0.024, f.BRASS, 12)
    c.ball((-0.04, 1.98, 0.26), 0.05, f.glowing((1.0, 0.80, 0.45), 8.0), 16)
    return c.done()


def _washing_line() -> Mesh:
    c = Carpenter()
    for x in (-1.6, 1.6):
        c.rod((x, 0.0, 0.0), (x, 1.95, 0.0), 0.04, WOOD, 10)
    c.rod((-1.6, 1.88, 0.0), (1.6, 1.88, 0.0), 0.006, WHITE, 5)
    for i, (wide, tall, tint) in enumerate(
        ((0.5, 0.62, WHITE), (0.30, 0.40, RED), (0.62, 0.80, BLUE), (0.42, 0.55, f.YELLOW))
    ):
        c.box((-1.05 + 0.68 * i, 1.87 - tall / 2, 0.01 * i), (wide, tall, 0.012), tint)
    return c.done()


def _kite() -> Mesh:
    """A diamond kite up ahead, its tail, and its line down to the hands at breast height."""
    c = Carpenter()
    x, y, z = 0.7, 2.75, 1.4
    top, low, left, right = (x, y + 0.42, z), (x, y - 0.55, z), (x - 0.36, y, z), (x + 0.36, y, z)
    for a, b, d, tint in ((top, left, low, RED), (top, low, right, f.YELLOW)):
        c.sheet((a, b, d, d), tint)
        c.sheet((d, d, b, a), tint)
    c.tube([low, (x + 0.15, y - 0.9, z), (x - 0.1, y - 1.15, z), (x + 0.12, y - 1.4, z)], 0.014, BLUE)
    c.tube([(x, y, z), (0.3, 2.0, 0.75), (0.0, 1.30, 0.0)], 0.006, WHITE, 5)
    return c.done()


def _beehive() -> Mesh:
    """Two white boxes one on the other, a frame of honeycomb lifted out over them."""
    c = Carpenter()
    for y in (0.30, 0.66):
        c.box((0.0, y, 0.0), (0.56, 0.34, 0.44), WHITE if y < 0.5 else f.YELLOW, bevel=0.01)
    c.box((0.0, 0.115, 0.0), (0.64, 0.05, 0.52), WOOD)
    c.box((0.0, 1.22, -0.24), (0.44, 0.26, 0.03), WOOD)
    c.box((0.0, 1.22, -0.26), (0.38, 0.20, 0.02), f.plain((0.60, 0.34, 0.03), 0.7, 0.4))
    for i in range(26):
        a = 2.39996 * i
        r = 0.25 + 0.012 * i
        c.ball((r * math.cos(a), 1.15 + 0.30 * math.sin(3.1 * i), r * math.sin(a) - 0.2), 0.012, BLACK, 6)
    return c.done()


def _woven_basket() -> Mesh:
    """A basket in the making: woven rows, and the canes that stand up from them."""
    c = Carpenter()
    for row in range(5):
        r = 0.13 + 0.012 * row
        points = [
            ((r + 0.007 * math.cos(9 * a + math.pi * row)) * math.cos(a), 0.035 * row, r * math.sin(a))
            for a in (math.tau * i / 36 for i in range(37))
        ]
        c.tube(points, 0.016, STRAW, 6)
    for i in range(18):
        a = math.tau * i / 18
        c.rod(
            (0.13 * math.cos(a), 0.0, 0.13 * math.sin(a)),
            (0.21 * math.cos(a), 0.32, 0.21 * math.sin(a)),
            0.006,
            STRAW,
            5,
        )
    return c.done()


def _glass_pipe() -> Mesh:
    """A long pipe from the mouth at the origin, hot glass at its end."""
    c = Carpenter()
    c.rod((0.0, 0.0, 0.0), (0.0, -0.38, 0.85), 0.012, f.STEEL, 8)
    c.ball((0.0, -0.46, 1.02), (0.11, 0.11, 0.16), f.glowing((1.0, 0.38, 0.08), 4.0), 18)
    return c.done()


def _pancake() -> Mesh:
    c = Carpenter()
    c.turned(
        (0.0, 0.0, 0.0),
        [(0.0, 0.0), (0.11, 0.0), (0.12, 0.008), (0.11, 0.016), (0.0, 0.016)],
        f.plain((0.60, 0.36, 0.12), 0.2, 0.1),
        24,
        (0.5, 0.0, 0.2),
    )
    return c.done()


def _blown_balloon() -> Mesh:
    """A balloon that is being blown up, its neck at the origin's side."""
    c = Carpenter()
    c.ball((0.0, 0.0, 0.0), (0.15, 0.15, 0.17), RED, 24)
    c.rod((0.0, 0.0, -0.20), (0.0, 0.0, -0.15), 0.02, RED, 10)
    return c.done()


def _foam() -> Mesh:
    """Lather on a head."""
    c = Carpenter()
    for i in range(34):
        a, k = 2.39996 * i, (i + 0.5) / 34
        r = 0.125 * math.sqrt(k)
        c.ball((r * math.cos(a), 0.10 * (1.0 - k), r * math.sin(a)), 0.035, WHITE, 8)
    return c.done()


def _carton() -> Mesh:
    """A cardboard box, its bottom at the hands."""
    c = Carpenter()
    brown = f.plain((0.42, 0.27, 0.13), 0.1, 0.04)
    c.box((0.0, 0.16, 0.10), (0.50, 0.36, 0.38), brown, bevel=0.008)
    c.box((0.0, 0.342, 0.10), (0.07, 0.004, 0.38), f.plain((0.60, 0.48, 0.30), 0.4, 0.2))
    return c.done()


def _wool() -> Mesh:
    """A ball of wool, its thread going up from it."""
    c = Carpenter()
    c.ball((0.0, 0.07, 0.0), 0.075, RED, 18)
    for turn in (0.0, 0.9, 1.8, 2.5):
        ring = [
            (
                0.077 * math.cos(a) * math.cos(turn),
                0.07 + 0.077 * math.sin(a),
                0.077 * math.cos(a) * math.sin(turn),
            )
            for a in (math.tau * i / 20 for i in range(21))
        ]
        c.tube(ring, 0.006, RED, 5)
    c.tube([(0.0, 0.13, 0.0), (-0.05, 0.26, 0.06), (-0.14, 0.30, 0.12)], 0.005, RED, 5)
    return c.done()


def _knitted() -> Mesh:
    """Something that is being knitted, hanging from its needles: rows of stitches in two colours."""
    c = Carpenter()
    for row in range(11):
        tint = RED if row // 2 % 2 == 0 else WHITE
        for i in range(9):
            c.ball((-0.10 + 0.025 * i, -0.028 * row, 0.0), (0.015, 0.017, 0.012), tint, 6)
    return c.done()


def _window() -> Mesh:
    """A wall with a bright window in it, and the rail of its curtains."""
    c = Carpenter()
    c.box((0.0, 1.30, 0.08), (3.4, 2.6, 0.08), f.plain((0.40, 0.36, 0.28), 0.2, 0.06))
    c.box((0.0, 1.42, 0.035), (1.24, 1.44, 0.03), WHITE)
    for x in (-0.29, 0.29):
        for y in (1.09, 1.75):
            c.box((x, y, 0.018), (0.54, 0.62, 0.01), f.glowing((0.62, 0.78, 1.0), 2.2))
    c.rod((-1.35, 2.28, -0.06), (1.35, 2.28, -0.06), 0.02, WOOD, 8)
    return c.done()


def _curtain() -> Mesh:
    """Half of a pair of curtains, in folds, from its rail to the floor."""
    c = Carpenter()
    for i in range(9):
        c.box(
            (0.07 * (i - 4), 1.16, 0.02 * (i % 2)),
            (0.075, 2.22, 0.05),
            f.plain((0.36, 0.06, 0.07)),
            bevel=0.02,
        )
    return c.done()


HOMES: Mapping[str, Callable[[], Mesh]] = {
    "television set": _television,
    "switch on a wall": _switch,
    "board on a wall": _board,
    "microphone on a stand": _microphone_stand,
    "cake with candles": _cake,
    "stand": _small_table,
    "shower": _shower,
    "blackboard": _blackboard,
    "grill": _grill,
    "bulb": _bulb,
    "washing line": _washing_line,
    "window in a wall": _window,
    "curtain drawn": _curtain,
    "kite on a line": _kite,
    "beehive": _beehive,
    "basket woven": _woven_basket,
    "glass on a pipe": _glass_pipe,
    "pancake": _pancake,
    "wool": _wool,
    "knitted": _knitted,
    "blown balloon": _blown_balloon,
    "foam": _foam,
    "carton": _carton,
}
"""By the names that `figures.gear` uses."""
