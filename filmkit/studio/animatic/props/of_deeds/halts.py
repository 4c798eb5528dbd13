"""What somebody stops at, stands behind or sits before: a tree, a corner, a bar, a bus stop, a grave, news.

Knows no bodies. Built before who comes to it: the side turned to them is at z = 0 and looks to -z.
"""

import math
from collections.abc import Callable, Mapping
from functools import partial

from filmkit.studio.animatic.props.in_hand.tools import BLACK, BLUE, RED, STRAW, WHITE, WOOD
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.props.making.lettering import lettering
from filmkit.studio.animatic.world import Mesh, Vec

GREEN = f.plain((0.05, 0.20, 0.05), 0.4, 0.2)
GRANITE = f.plain((0.30, 0.30, 0.29), 0.3, 0.12)
ICE = f.plain((0.70, 0.78, 0.82), 0.9, 0.6)
FISH = f.plain((0.13, 0.19, 0.24), 0.9, 0.6)
WORDS = f.glowing((1.0, 1.0, 1.0), 1.0)
PINK = f.plain((0.62, 0.16, 0.10), 0.9, 0.6)


def _trunk() -> Mesh:
    """A thick trunk with its roots, and the lowest of its boughs."""
    c = Carpenter()
    c.turned((0.0, 0.0, 0.0), [(0.40, 0.0), (0.27, 0.30), (0.23, 1.2), (0.25, 2.4), (0.20, 5.0)], f.BARK, 24)
    for i in range(6):
        a = math.tau * i / 6 + 0.3
        x, z = math.cos(a), math.sin(a)
        c.tube(
            [(0.24 * x, 0.34, 0.24 * z), (0.42 * x, 0.08, 0.42 * z), (0.66 * x, -0.03, 0.66 * z)],
            (0.12, 0.08, 0.03),
            f.BARK,
        )
    for i in range(5):
        a = math.tau * i / 5
        x, z = math.cos(a), math.sin(a)
        c.tube(
            [(0.0, 2.5, 0.0), (0.7 * x, 3.1, 0.7 * z), (1.5 * x, 3.4, 1.5 * z)], (0.14, 0.09, 0.04), f.BARK
        )
        for j in range(3):
            c.ball((1.3 * x + 0.4 * j * z, 3.4 + 0.3 * j, 1.3 * z - 0.4 * j * x), 0.8, f.FOLIAGE, 16)
    return c.done()


def _corner() -> Mesh:
    """The end of a brick wall."""
    c = Carpenter()
    brick, joint = f.plain((0.34, 0.12, 0.075), 0.2, 0.06), f.plain((0.42, 0.38, 0.32), 0.1, 0.03)
    c.box((0.98, 1.25, 0.0), (1.96, 2.5, 0.24), joint)
    for row in range(25):
        for i in range(8):
            x = 0.125 + 0.25 * i + (0.125 if row % 2 else 0.0)
            c.box((x, 0.05 + 0.10 * row, 0.0), (0.235, 0.085, 0.26), brick)
    return c.done()


def _railing() -> Mesh:
    """An iron railing breast-high, longer than any picture of one."""
    c = Carpenter()
    c.box((0.0, 1.03, 0.03), (5.0, 0.05, 0.09), f.DARK_OAK, bevel=0.012)
    c.rod((-2.5, 0.12, 0.03), (2.5, 0.12, 0.03), 0.014, f.IRON, 6)
    for i in range(41):
        c.rod((-2.5 + 0.125 * i, 0.12, 0.03), (-2.5 + 0.125 * i, 1.02, 0.03), 0.009, f.IRON, 6)
    for i in range(5):
        c.box((-2.5 + 1.25 * i, 0.52, 0.03), (0.05, 1.04, 0.05), f.IRON)
    return c.done()


def _bar() -> Mesh:
    """A long counter of dark wood with a brass rail, bottles and glasses at its ends."""
    c = Carpenter()
    c.box((0.0, 0.52, 0.24), (3.4, 1.02, 0.42), f.DARK_OAK)
    c.box((0.0, 1.06, 0.24), (3.5, 0.06, 0.58), f.OAK, bevel=0.015)
    for i in range(7):
        c.box((-1.5 + 0.5 * i, 0.55, 0.455), (0.38, 0.74, 0.02), f.OAK, bevel=0.01)
    c.rod((-1.7, 0.22, 0.50), (1.7, 0.22, 0.50), 0.022, f.BRASS, 10)
    for x in (-1.2, -1.0, 0.95, 1.15, 1.32):
        tint = (GREEN, RED, STRAW)[int(abs(x) * 10) % 3]
        c.post((x, 1.09, 0.30), 0.040, 0.19, tint, 14)
        c.post((x, 1.28, 0.30), 0.015, 0.09, tint, 10)
    for x in (-0.62, 0.66):
        c.post((x, 1.09, 0.22), 0.032, 0.11, ICE, 14)
    return c.done()


def _fish(c: Carpenter, at: Vec, scales: Finish) -> None:
    """One that lies on its side, its head to the left."""
    x, y, z = at
    c.ball((x, y, z), (0.105, 0.022, 0.050), scales, 14)
    c.box((x + 0.115, y, z), (0.055, 0.014, 0.055), scales, (0.0, 0.785, 0.0))
    c.box((x + 0.01, y, z - 0.045), (0.06, 0.012, 0.035), scales, (0.0, 0.6, 0.0))
    c.ball((x - 0.070, y + 0.016, z - 0.012), 0.011, BLACK, 8)


def _stall(fish: bool) -> Mesh:
    """A slanting counter of a market, heaped with fish on ice or with what grows, under a striped roof."""
    c = Carpenter()
    c.box((0.0, 0.36, 0.30), (1.7, 0.72, 0.6), BLUE if fish else GREEN, bevel=0.01)
    c.box((0.0, 0.80, 0.34), (1.8, 0.05, 0.84), WOOD, (0.22, 0.0, 0.0))
    if fish:
        c.box((0.0, 0.83, 0.34), (1.7, 0.03, 0.78), ICE, (0.22, 0.0, 0.0))
    for row in range(3):
        y, z = 0.90 - 0.055 * row, 0.12 + 0.24 * row
        for i in range(6 if fish else 8):
            x = (-0.68 + 0.27 * i) if fish else (-0.735 + 0.21 * i)
            if fish:
                _fish(c, (x, y + 0.02, z), PINK if (i + row) % 3 == 0 else FISH)
            else:
                tint = (RED, f.YELLOW, GREEN, f.plain((0.62, 0.22, 0.02), 0.4, 0.2))[(i // 3 + row) % 4]
                for dx, dy in ((-0.05, 0.0), (0.05, 0.0), (0.0, 0.07)):
                    c.ball((x + dx, y + dy, z), 0.058, tint, 12)
    for x in (-0.86, 0.86):
        c.rod((x, 0.0, 0.64), (x, 2.25, 0.64), 0.03, WOOD, 8)
    for i in range(9):
        tint = WHITE if i % 2 else (BLUE if fish else RED)
        c.box((-0.84 + 0.21 * i, 2.30, 0.42), (0.21, 0.02, 1.0), tint, (0.18, 0.0, 0.0))
    return c.done()


def _bus_stop() -> Mesh:
    """A shelter of glass behind who waits, its bench, and the sign on its pole."""
    c = Carpenter()
    glass = f.plain((0.42, 0.52, 0.55), 0.95, 0.7)
    for x in (-1.3, 1.3):
        for z in (0.0, -0.9):
            c.rod((x, 0.0, z), (x, 2.35, z), 0.035, f.IRON, 10)
    c.box((0.0, 2.38, -0.40), (2.9, 0.07, 1.3), f.IRON, bevel=0.01)
    c.box((0.0, 1.25, -0.90), (2.6, 1.6, 0.02), glass)
    for y in (0.45, 2.05):
        c.box((0.0, y, -0.90), (2.6, 0.05, 0.05), f.IRON)
    c.box((0.0, 0.46, -0.66), (2.2, 0.05, 0.34), f.OAK, bevel=0.01)
    for x in (-0.9, 0.9):
        c.box((x, 0.23, -0.66), (0.05, 0.46, 0.30), f.IRON)
    c.box((0.75, 1.30, -0.87), (0.62, 0.95, 0.03), WHITE)
    c.box((0.75, 1.42, -0.85), (0.54, 0.55, 0.02), f.YELLOW)
    c.rod((-1.75, 0.0, 0.25), (-1.75, 2.75, 0.25), 0.03, f.STEEL, 10)
    c.box((-1.75, 2.50, 0.25), (0.62, 0.62, 0.04), BLUE, bevel=0.02)
    for z in (0.275, 0.225):
        c.box((-1.75, 2.54, z), (0.40, 0.26, 0.02), WHITE, bevel=0.03)
        c.box((-1.75, 2.58, z), (0.34, 0.11, 0.03), BLUE)
        for x in (-1.87, -1.63):
            c.ball((x, 2.39, z), (0.05, 0.05, 0.015), WHITE, 12)
    return c.done()


def _grave() -> Mesh:
    """A rounded stone with a cross and lines on it, a mound and flowers before it, two more stones behind."""
    c = Carpenter()
    for x, z, k in ((0.0, 0.85, 1.0), (-1.5, 1.5, 0.9), (1.4, 1.7, 1.05)):
        c.box((x, 0.42 * k, z), (0.62 * k, 0.84 * k, 0.14), GRANITE, bevel=0.02)
        c.ball((x, 0.84 * k, z), (0.31 * k, 0.22 * k, 0.07), GRANITE, 20)
        c.box((x, 0.05, z), (0.80 * k, 0.10, 0.30), GRANITE, bevel=0.02)
        c.box((x, 0.76 * k, z - 0.075), (0.05, 0.30, 0.02), BLACK)
        c.box((x, 0.82 * k, z - 0.075), (0.18, 0.05, 0.02), BLACK)
        for i in range(3):
            c.box((x, 0.50 * k - 0.08 * i, z - 0.075), (0.40 - 0.08 * i, 0.025, 0.015), BLACK)
    c.ball((0.0, 0.0, 0.36), (0.42, 0.12, 0.52), f.plain((0.10, 0.065, 0.035), 0.1, 0.03), 20)
    for i in range(9):
        a = 2.39996 * i
        x, z = 0.13 * math.cos(a), 0.56 + 0.08 * math.sin(a)
        c.rod((x, 0.02, z), (x, 0.20, z), 0.008, GREEN, 5)
        c.ball((x, 0.22, z), 0.045, (RED, WHITE, f.YELLOW)[i % 3], 10)
    return c.done()


def _hookah() -> Mesh:
    """A water pipe on a small table, its hose going up to the mouth of who stands behind it on the right."""
    c = Carpenter()
    c.post((0.0, 0.0, 0.0), 0.03, 0.62, BLACK, 10)
    c.post((0.0, 0.0, 0.0), 0.18, 0.02, BLACK, 20)
    c.post((0.0, 0.62, 0.0), 0.24, 0.03, WOOD, 28)
    c.turned(
        (0.0, 0.65, 0.0),
        [(0.0, 0.0), (0.09, 0.0), (0.115, 0.07), (0.09, 0.15), (0.04, 0.20), (0.025, 0.28)],
        f.plain((0.02, 0.16, 0.30), 0.95, 0.7),
        28,
    )
    c.turned(
        (0.0, 0.92, 0.0),
        [(0.016, 0.0), (0.035, 0.05), (0.014, 0.10), (0.03, 0.16), (0.014, 0.22), (0.06, 0.27), (0.05, 0.31)],
        f.BRASS,
        20,
    )
    ember = f.glowing((1.0, 0.25, 0.04), 2.0)
    for i in range(5):
        c.ball((0.03 * math.cos(2.4 * i), 1.23, 0.03 * math.sin(2.4 * i)), 0.018, ember, 8)
    hose = ((0.0, 0.95, 0.0), (-0.16, 0.98, 0.06), (-0.26, 0.86, -0.02), (-0.24, 1.16, -0.16))
    c.tube([*hose, (-0.20, 1.44, -0.25)], 0.016, RED, 10)
    return c.done()


def _news() -> Mesh:
    """A broadcaster's screen behind who sits: a globe, and words on both sides of the head; it faces +z."""
    c = Carpenter()
    c.box((0.0, 1.10, 0.0), (2.9, 1.40, 0.05), f.plain((0.015, 0.05, 0.16), 0.6, 0.3))
    c.ball((-0.85, 1.18, 0.0), (0.40, 0.40, 0.06), f.glowing((0.06, 0.20, 0.42), 1.0), 28)
    for x, y, w, h in ((-0.96, 1.30, 0.30, 0.22), (-0.74, 1.08, 0.22, 0.26), (-1.02, 1.02, 0.16, 0.14)):
        c.ball((x, y, 0.05), (0.5 * w, 0.5 * h, 0.03), f.glowing((0.30, 0.55, 0.70), 1.0), 14)
    c.box((0.85, 0.90, 0.03), (1.1, 0.26, 0.03), f.glowing((0.60, 0.03, 0.03), 0.8))
    for word, y in (("NEWS", 1.12), ("LIVE", 0.82)):
        c.part(lettering(word, 0.28 if word == "NEWS" else 0.16), WORDS, (0.85, y, 0.06))
    return c.done()


HALTS: Mapping[str, Callable[[], Mesh]] = {
    "hookah": _hookah,
    "news on a screen": _news,
    "trunk to hide behind": _trunk,
    "end of a wall": _corner,
    "railing": _railing,
    "bar to lean at": _bar,
    "stall of fish": partial(_stall, True),
    "stall of fruit": partial(_stall, False),
    "bus stop": _bus_stop,
    "graves": _grave,
}
"""By the names of `figures.gear`."""
