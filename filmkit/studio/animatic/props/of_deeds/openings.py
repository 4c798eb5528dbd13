"""What somebody opens, and what is inside: a fridge, an oven, cupboards, drawers, a box, a letter, a case.

Knows no bodies. The front of what stands is at z = 0 and looks to -z, to who opens it; a leaf goes from its
hinge at the origin, to the right of who opens it from "left", to the left from "right".
"""

import math
from collections.abc import Callable, Mapping
from functools import partial

from filmkit.studio.animatic.props.in_hand.tools import BLACK, BLUE, RED, WHITE
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.world import Mesh

ENAMEL = f.plain((0.56, 0.57, 0.57), 0.7, 0.3)
LIT = f.plain((0.72, 0.75, 0.78), 0.3, 0.1)
GREEN = f.plain((0.06, 0.26, 0.07), 0.4, 0.2)
TAN = f.plain((0.42, 0.24, 0.10), 0.4, 0.15)
COLOURS = (RED, f.YELLOW, BLUE, WHITE, GREEN, TAN)


def _carcass(wide: float, high: float, deep: float, finish: Finish, inside: Finish) -> Carpenter:
    """Five walls of a box that is open to -z."""
    c = Carpenter()
    for x in (-wide / 2, wide / 2):
        c.box((x, high / 2, deep / 2), (0.05, high, deep), finish)
    for y in (0.03, high - 0.02):
        c.box((0.0, y, deep / 2), (wide, 0.06, deep), finish)
    c.box((0.0, high / 2, deep - 0.02), (wide, high, 0.04), finish)
    c.box((0.0, high / 2, deep - 0.05), (wide - 0.06, high - 0.1, 0.02), inside)
    return c


def _fridge() -> Mesh:
    """Lit from within, with shelves of bottles, jars, fruit and a box or two."""
    c = _carcass(0.84, 1.80, 0.62, ENAMEL, LIT)
    c.box((0.0, 1.72, 0.16), (0.50, 0.03, 0.16), f.glowing((0.95, 0.97, 1.0), 7.0))
    c.box((0.0, 0.95, 0.54), (0.74, 1.60, 0.01), f.glowing((0.70, 0.80, 0.90), 0.7))
    for i, y in enumerate((0.42, 0.80, 1.14, 1.44)):
        c.box((0.0, y, 0.30), (0.76, 0.016, 0.48), LIT)
        for j in range(4):
            x, tint = -0.27 + 0.18 * j, COLOURS[(i + 2 * j) % 6]
            if (i + j) % 3 == 0:
                c.post((x, y + 0.01, 0.16), 0.045, 0.15, tint, 14)
                c.post((x, y + 0.16, 0.16), 0.018, 0.06, tint, 10)
            elif (i + j) % 3 == 1:
                c.box((x, y + 0.07, 0.18), (0.13, 0.12, 0.14), tint, bevel=0.01)
            else:
                for dx in (-0.045, 0.045):
                    c.ball((x + dx, y + 0.055, 0.15), 0.046, tint, 12)
    for x in (-0.19, 0.19):
        c.box((x, 0.22, 0.26), (0.34, 0.26, 0.46), f.plain((0.50, 0.60, 0.62), 0.8, 0.4), bevel=0.01)
    return c.done()


def _wardrobe() -> Mesh:
    """Clothes on a rail, shoes under them."""
    c = _carcass(1.10, 2.0, 0.55, f.DARK_OAK, f.OAK)
    c.rod((-0.52, 1.82, 0.26), (0.52, 1.82, 0.26), 0.015, f.STEEL, 8)
    for i in range(9):
        x, tint, tall = -0.44 + 0.11 * i, COLOURS[(5 * i) % 6], 0.80 + 0.28 * (i * 0.618 % 1.0)
        c.box((x, 1.76 - tall / 2, 0.24), (0.075, tall, 0.36), tint, (0.0, 0.25, 0.0), bevel=0.03)
    for x in (-0.3, 0.0, 0.3):
        for dx in (-0.05, 0.05):
            c.box((x + dx, 0.11, 0.20), (0.08, 0.08, 0.24), TAN, bevel=0.03)
    return c.done()


def _cupboard() -> Mesh:
    """Plates, cups and jars on its shelves."""
    c = _carcass(0.96, 1.90, 0.40, f.OAK, f.PALE_BOARDS)
    for i, y in enumerate((0.36, 0.76, 1.12, 1.48)):
        c.box((0.0, y, 0.20), (0.90, 0.025, 0.36), f.OAK)
        for j in range(4):
            x, tint = -0.33 + 0.22 * j, COLOURS[(i + 3 * j) % 6]
            if (i + j) % 2:
                for k in range(4):
                    c.post((x, y + 0.015 + 0.03 * k, 0.16), 0.085, 0.02, f.CHINA, 18)
            else:
                c.post((x, y + 0.013, 0.14), 0.055, 0.17, tint, 14)
                c.post((x, y + 0.18, 0.14), 0.058, 0.02, f.STEEL, 14)
    return c.done()


def _leaf(side: int, wide: float, high: float, finish: Finish, handle: Finish) -> Mesh:
    """A leaf as high as its cupboard, its handle along its free edge."""
    c = Carpenter()
    x = -side * wide
    c.box((x / 2, high / 2, -0.02), (wide, high, 0.035), finish, bevel=0.006)
    c.box((x / 2, high / 2, -0.042), (wide * 0.68, high * 0.84, 0.012), finish, bevel=0.005)
    c.rod((x * 0.90, 0.80, -0.075), (x * 0.90, 1.20, -0.075), 0.013, handle, 8)
    return c.done()


def _drawers() -> Mesh:
    """A chest whose uppermost drawer is out."""
    c = _carcass(0.92, 0.90, 0.46, f.OAK, f.DARK_OAK)
    for y in (0.18, 0.44):
        c.box((0.0, y, 0.0), (0.84, 0.235, 0.04), f.OAK, bevel=0.008)
        for x in (-0.22, 0.22):
            c.ball((x, y, -0.04), 0.024, f.BRASS, 12)
    c.box((0.0, 0.58, 0.23), (0.88, 0.03, 0.42), f.DARK_OAK)
    c.box((0.0, 0.92, 0.22), (0.98, 0.04, 0.52), f.DARK_OAK, bevel=0.008)
    return c.done()


def _drawer() -> Mesh:
    """The drawer by itself, about its two knobs, folded things and papers in it."""
    c = Carpenter()
    c.box((0.0, 0.0, 0.05), (0.84, 0.235, 0.035), f.OAK, bevel=0.008)
    for x in (-0.22, 0.22):
        c.ball((x, 0.0, 0.0), 0.024, f.BRASS, 12)
    for x in (-0.40, 0.40):
        c.box((x, -0.02, 0.26), (0.02, 0.17, 0.40), f.PALE_BOARDS)
    c.box((0.0, -0.10, 0.26), (0.80, 0.015, 0.40), f.PALE_BOARDS)
    for i, (x, tint) in enumerate(((-0.27, WHITE), (-0.02, BLUE), (0.24, RED))):
        c.box((x, -0.01 + 0.02 * i, 0.24), (0.22, 0.13, 0.30), tint, bevel=0.03)
    return c.done()


def _window_frame() -> Mesh:
    """A wall with a hole in it, the sky and hills a little behind."""
    c = Carpenter()
    wall, sky = f.plain((0.42, 0.37, 0.28), 0.2, 0.06), f.glowing((0.50, 0.70, 1.0), 2.0)
    c.box((0.0, 0.46, 0.08), (3.4, 0.92, 0.16), wall)
    c.box((0.0, 2.42, 0.08), (3.4, 0.48, 0.16), wall)
    for x in (-1.15, 1.15):
        c.box((x, 1.55, 0.08), (1.10, 1.26, 0.16), wall)
    for x in (-0.58, 0.58):
        c.box((x, 1.55, 0.06), (0.07, 1.30, 0.18), WHITE, bevel=0.006)
    c.box((0.0, 2.18, 0.06), (1.22, 0.07, 0.18), WHITE, bevel=0.006)
    c.box((0.0, 0.91, 0.03), (1.36, 0.05, 0.28), WHITE, bevel=0.008)
    c.box((0.0, 1.55, 0.40), (1.7, 1.7, 0.02), sky)
    for x, r in ((-0.5, 0.45), (0.1, 0.55), (0.6, 0.40)):
        c.ball((x, 0.80, 0.36), (r, r * 0.75, 0.02), f.glowing((0.16, 0.34, 0.10), 1.0), 24)
    return c.done()


def _sash(side: int) -> Mesh:
    """Half a window: a white frame of two panes that the light goes through."""
    c = Carpenter()
    wide, x = 0.54, -side * 0.27
    for dx in (-wide / 2 + 0.025, wide / 2 - 0.025):
        c.box((x + dx, 1.55, 0.0), (0.05, 1.20, 0.045), WHITE, bevel=0.006)
    for y in (0.97, 1.55, 2.13):
        c.box((x, y, 0.0), (wide, 0.05, 0.045), WHITE, bevel=0.006)
    c.rod((-side * 0.50, 1.46, -0.05), (-side * 0.50, 1.64, -0.05), 0.012, f.BRASS, 8)
    return c.done()


def _gift(lid: bool) -> Mesh:
    """A box of red paper about its middle, or its lid with the bow."""
    c = Carpenter()
    paper, ribbon = f.plain((0.46, 0.03, 0.05), 0.5, 0.25), f.plain((0.74, 0.58, 0.10), 0.6, 0.3)
    if lid:
        c.box((0.0, 0.0, 0.0), (0.29, 0.055, 0.29), paper, bevel=0.006)
        for size in ((0.05, 0.060, 0.295), (0.295, 0.060, 0.05)):
            c.box((0.0, 0.0, 0.0), size, ribbon)
        for s in (-1.0, 1.0):
            c.ball((0.06 * s, 0.055, 0.0), (0.065, 0.032, 0.04), ribbon, 14)
        return c.done()
    for x in (-0.13, 0.13):
        c.box((x, 0.0, 0.0), (0.012, 0.19, 0.27), paper)
        c.box((0.0, 0.0, x), (0.27, 0.19, 0.012), paper)
        c.box((x * 1.01, 0.0, 0.0), (0.013, 0.19, 0.05), ribbon)
        c.box((0.0, 0.0, x * 1.01), (0.05, 0.19, 0.013), ribbon)
    c.box((0.0, -0.09, 0.0), (0.27, 0.012, 0.27), paper)
    for i in range(12):
        a = 2.39996 * i
        c.ball((0.09 * math.cos(a), 0.075, 0.09 * math.sin(a)), 0.035, WHITE, 8)
    return c.done()


def _letter(sheet: bool) -> Mesh:
    """A written sheet that stands on its lower edge, or the envelope it comes from, both seen from -z."""
    c = Carpenter()
    ink = f.plain((0.03, 0.03, 0.08))
    if sheet:
        c.box((0.0, 0.13, 0.0), (0.19, 0.26, 0.003), f.plain((0.78, 0.75, 0.66), 0.1, 0.04))
        for i in range(8):
            for z in (-0.003, 0.003):
                wide = 0.14 if i != 7 else 0.07
                c.box((-0.07 + wide / 2, 0.225 - 0.026 * i, z), (wide, 0.006, 0.002), ink)
        return c.done()
    c.box((0.0, 0.0, 0.0), (0.24, 0.15, 0.008), f.plain((0.66, 0.55, 0.36), 0.1, 0.04))
    c.sheet(((-0.12, 0.075, 0.004), (0.12, 0.075, 0.004), (0.0, 0.17, 0.03), (0.0, 0.17, 0.03)), f.CHINA)
    c.sheet(((0.0, 0.17, 0.03), (0.0, 0.17, 0.03), (0.12, 0.075, 0.004), (-0.12, 0.075, 0.004)), f.CHINA)
    c.box((0.08, 0.04, -0.005), (0.035, 0.04, 0.002), RED)
    return c.done()


def _case() -> Mesh:
    """A suitcase that lies open, half packed, its lid up at the far side."""
    c = Carpenter()
    hide, lining = f.plain((0.24, 0.09, 0.035), 0.4, 0.2), f.plain((0.46, 0.34, 0.20), 0.2, 0.06)
    wide, deep, high = 0.68, 0.44, 0.15
    c.box((0.0, 0.012, 0.0), (wide, 0.024, deep), hide, bevel=0.006)
    for x in (-wide / 2, wide / 2):
        c.box((x, high / 2, 0.0), (0.022, high, deep), hide, bevel=0.005)
    for z in (-deep / 2, deep / 2):
        c.box((0.0, high / 2, z), (wide, high, 0.022), hide, bevel=0.005)
    c.box((0.0, 0.05, deep + 0.03), (wide, 0.10, deep), hide, bevel=0.012)
    c.box((0.0, 0.102, deep + 0.03), (wide - 0.05, 0.004, deep - 0.05), lining)
    c.rod((-0.07, high * 0.5, -deep / 2 - 0.035), (0.07, high * 0.5, -deep / 2 - 0.035), 0.012, hide, 8)
    for i, tint in enumerate((BLUE, WHITE, GREEN, RED)):
        x, z = -0.17 + 0.34 * (i % 2), -0.10 + 0.20 * (i // 2)
        c.box((x, 0.105 + 0.02 * (i % 3), z), (0.30, 0.10, 0.18), tint, bevel=0.03)
    return c.done()


def _folded() -> Mesh:
    """A folded shirt between two hands."""
    c = Carpenter()
    c.box((0.0, 0.0, 0.0), (0.30, 0.065, 0.22), f.YELLOW, bevel=0.025)
    c.box((0.0, 0.035, -0.07), (0.12, 0.02, 0.05), WHITE, bevel=0.008)
    return c.done()


def _photograph() -> Mesh:
    """A photograph on edge: two people before a sky on the side to -z, white behind."""
    c = Carpenter()
    c.box((0.0, 0.0, 0.0), (0.20, 0.15, 0.003), f.plain((0.78, 0.76, 0.70), 0.4, 0.2))
    c.box((0.0, 0.02, -0.002), (0.17, 0.08, 0.002), f.plain((0.30, 0.42, 0.52)))
    c.box((0.0, -0.04, -0.002), (0.17, 0.04, 0.002), f.plain((0.16, 0.22, 0.08)))
    for x, tint in ((-0.03, RED), (0.03, BLUE)):
        c.box((x, -0.02, -0.0035), (0.035, 0.05, 0.002), tint)
        c.ball((x, 0.018, -0.0035), (0.014, 0.016, 0.002), TAN, 10)
    return c.done()


def _train_window() -> Mesh:
    """A piece of a carriage's side with an open window before who stands in it, seen from outside at +z."""
    c = Carpenter()
    body, band = f.plain((0.05, 0.13, 0.30), 0.7, 0.3), f.plain((0.62, 0.60, 0.55), 0.7, 0.3)
    c.box((0.0, 0.52, 0.0), (5.0, 1.04, 0.10), body)
    c.box((0.0, 2.15, 0.0), (5.0, 0.66, 0.10), body)
    for x in (-1.52, 1.52):
        c.box((x, 1.43, 0.0), (1.96, 0.80, 0.10), body)
        c.box((x * 1.05, 1.46, 0.03), (0.95, 0.62, 0.06), f.plain((0.10, 0.11, 0.12), 0.95, 0.8))
    c.box((0.0, 1.00, 0.03), (5.0, 0.06, 0.10), band)
    c.box((0.0, 1.78, 0.04), (1.16, 0.16, 0.06), f.plain((0.42, 0.50, 0.55), 0.95, 0.8))
    for x in (-0.55, 0.55):
        c.box((x, 1.43, 0.03), (0.05, 0.84, 0.08), band)
    c.box((0.0, 1.3, -1.1), (5.0, 2.6, 0.04), f.plain((0.30, 0.20, 0.12), 0.3, 0.1))
    c.box((0.0, 2.2, -0.7), (1.6, 0.04, 0.3), f.glowing((1.0, 0.80, 0.50), 3.0))
    return c.done()


def _both(
    name: str, wide: float, high: float, finish: Finish, handle: Finish
) -> Mapping[str, Callable[[], Mesh]]:
    """The two leaves of a cupboard."""
    return {
        f"left leaf of a {name}": partial(_leaf, 1, wide, high, finish, handle),
        f"right leaf of a {name}": partial(_leaf, -1, wide, high, finish, handle),
    }


def _oven_door() -> Mesh:
    """The door of a stove at the origin let down towards -z, and the heat behind it."""
    c = Carpenter()
    c.box((0.0, 0.17, -0.52), (0.54, 0.03, 0.42), BLACK, bevel=0.01)
    c.box((0.0, 0.19, -0.52), (0.40, 0.012, 0.30), f.plain((0.16, 0.15, 0.15), 0.9, 0.6))
    c.rod((-0.24, 0.24, -0.70), (0.24, 0.24, -0.70), 0.014, f.BRIGHT_STEEL, 10)
    c.box((0.0, 0.38, -0.325), (0.46, 0.34, 0.02), f.glowing((1.0, 0.42, 0.10), 1.4))
    c.boxes([Block((0.0, y, -0.34), (0.46, 0.008, 0.01)) for y in (0.30, 0.44)], f.IRON)
    return c.done()


OPENINGS: Mapping[str, Callable[[], Mesh]] = {
    "oven door let down": _oven_door,
    "fridge inside": _fridge,
    **_both("fridge", 0.41, 1.80, ENAMEL, f.BRIGHT_STEEL),
    "wardrobe inside": _wardrobe,
    **_both("wardrobe", 0.54, 2.0, f.DARK_OAK, f.BRASS),
    "cupboard inside": _cupboard,
    **_both("cupboard", 0.47, 1.90, f.OAK, f.BRASS),
    "chest of drawers": _drawers,
    "drawer": _drawer,
    "window to open": _window_frame,
    "left leaf of a window": partial(_sash, 1),
    "right leaf of a window": partial(_sash, -1),
    "gift box": partial(_gift, False),
    "lid of a gift box": partial(_gift, True),
    "envelope open": partial(_letter, False),
    "sheet of a letter": partial(_letter, True),
    "photograph on edge": _photograph,
    "window of a train": _train_window,
    "case open": _case,
    "shirt folded": _folded,
}
"""By the names of `figures.gear`."""
