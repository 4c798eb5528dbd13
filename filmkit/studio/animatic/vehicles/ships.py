"""Large and odd craft: a liner, a ship under sail, a submarine, a canoe, a motor boat. Knows no sea."""

import math

from filmkit.studio.animatic.geometry.distance import cone, ellipsoid
from filmkit.studio.animatic.geometry.nets import surface
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.vehicles.boatyard import painted, planked
from filmkit.studio.animatic.vehicles.lofts import Lines, deck, rail
from filmkit.studio.animatic.vehicles.vehicle import Vehicle, Way
from filmkit.studio.animatic.world import Material, Pattern

LINER = Lines(
    70.0,
    (5.0, 6.0, 6.2, 6.2, 6.0, 4.6, 0.1),
    (5.6, 5.0, 4.8, 4.8, 5.0, 5.8, 7.4),
    (-1.2, -2.2, -2.4, -2.4, -2.3, -2.0, -0.6),
    (2.8, 3.2, 3.4, 3.2, 2.8, 2.0, 1.3),
    3.0,
)
GALLEON = Lines(
    26.0,
    (2.6, 3.4, 3.7, 3.8, 3.6, 2.7, 0.1),
    (6.2, 4.4, 3.4, 3.2, 3.4, 4.0, 5.0),
    (-0.6, -1.4, -1.6, -1.6, -1.5, -1.2, -0.3),
    (2.0, 2.2, 2.3, 2.3, 2.1, 1.7, 1.3),
    2.2,
)
CANOE = Lines(
    4.8,
    (0.03, 0.30, 0.42, 0.44, 0.42, 0.30, 0.03),
    (0.56, 0.38, 0.32, 0.31, 0.32, 0.38, 0.56),
    (-0.02, -0.10, -0.13, -0.13, -0.13, -0.10, -0.02),
    (1.6, 2.0, 2.2, 2.2, 2.2, 2.0, 1.6),
    0.15,
)
RUNABOUT = Lines(
    6.6,
    (1.05, 1.15, 1.18, 1.15, 1.0, 0.66, 0.04),
    (0.80, 0.78, 0.80, 0.84, 0.90, 1.0, 1.12),
    (-0.20, -0.28, -0.32, -0.34, -0.30, -0.2, 0.1),
    (2.6, 2.4, 2.0, 1.7, 1.5, 1.3, 1.2),
    0.8,
)
WHITE = paint.enamel((0.62, 0.615, 0.59))
SAIL = Finish((0.64, 0.58, 0.45), Material(0.2, 0.04, 0.0, Pattern.FABRIC, 0.4, translucency=0.8))


def ship(words: str, seed: int, lit: bool) -> Vehicle:
    """The ship some words speak of."""
    rough = 1.7 if paint.says(words, "rough") else 1.0
    if paint.says(words, "pirate", "galleon", "wooden", "tall", "sailing", "sail", "frigate"):
        return _galleon(words, rough)
    if paint.says(words, "submarine"):
        return _submarine(words)
    if paint.says(words, "canoe", "kayak", "gondola"):
        return _canoe(words, rough)
    if paint.says(words, "speedboat", "motorboat"):
        return _runabout(words, rough)
    return _liner(words, lit, rough)


def _liner(words: str, lit: bool, rough: float) -> Vehicle:
    """A dark hull, white decks, funnels."""
    c = Carpenter()
    named = paint.colors_in(words)
    cruise = paint.says(words, "cruise", "ferry")
    hull = paint.enamel(named[0] if named else (0.60, 0.595, 0.57) if cruise else (0.014, 0.018, 0.030))
    planked(c, LINER, Finish(hull.color, Material(0.6, 0.25)), (0.22, 0.02, 0.015), WHITE, 0.2)
    c.part(deck(LINER, 0.6), f.patterned((0.34, 0.20, 0.10), Pattern.PLANKS, 2.0, 0.4, 0.12))
    glow = f.glowing(paint.CABIN, 1.6) if lit else paint.GLASS
    levels = 5 if cruise else 3
    for k in range(levels):
        long, wide, y = 42.0 - 4.5 * k, 10.4 - 0.9 * k, 5.4 + 2.2 * k
        c.box((-3.0 - 0.4 * k, y + 1.0, 0), (long, 2.0, wide), WHITE, bevel=0.25)
        c.box((-3.0 - 0.4 * k, y + 2.05, 0), (long + 1.2, 0.14, wide + 0.9), WHITE)
        rows = [
            Block(
                (-3.0 - 0.4 * k + 1.5 * (i - long / 3.2), y + 1.15, s * (wide / 2 + 0.01)), (0.95, 0.75, 0.05)
            )
            for i in range(int(long / 1.6))
            for s in (-1, 1)
        ]
        c.boxes(rows, glow)
    top = 5.4 + 2.2 * levels
    red = paint.enamel((0.42, 0.05, 0.02))
    for x in (4.0, -4.0, -12.0)[: 1 if cruise else 3]:
        c.turned((x, top - 0.4, 0), [(1.5, 0.0), (1.45, 4.6)], red, 24, (0, 0, 0.12))
        c.turned(
            (x - 0.55, top + 4.1, 0), [(1.46, 0.0), (1.46, 1.0), (0.0, 1.0)], paint.RUBBER, 24, (0, 0, 0.12)
        )
    for x in (26.0, -26.0):
        c.rod((x, 5.0, 0), (x - 0.6, 19.0, 0), 0.16, f.STEEL, 8)
    for s in (-1.0, 1.0):
        for k in range(6):
            c.ball((10.0 - 4.4 * k, 8.6, s * 5.7), (1.6, 0.55, 0.55), paint.enamel((0.55, 0.25, 0.04)), 10)
    return Vehicle("ship", (12.4, 24.0, 74.0), Way.WATER, c.done(), (), (), 5.0, rough)


def _galleon(words: str, rough: float) -> Vehicle:
    """Wooden, high at the stern, three masts of square sails."""
    c = Carpenter()
    hull = painted(f"{words} wooden", (0.20, 0.10, 0.046))
    inner = f.patterned((0.24, 0.14, 0.07), Pattern.PLANKS, 3.0, 0.3, 0.08)
    planked(c, GALLEON, hull, None, inner, 0.15)
    c.part(deck(GALLEON, 1.0), inner)
    dark = paint.says(words, "pirate", "black", "ghost")
    sail = Finish((0.05, 0.047, 0.045), SAIL.material) if dark else SAIL
    for s in (-1.0, 1.0):
        c.tube(rail(GALLEON, s, 0.02, 0.05), 0.16, f.DARK_OAK, 8)
        for k in range(7):
            c.box((-7.0 + 2.2 * k, 2.05, s * (3.62 - 0.05 * abs(k - 3))), (0.62, 0.6, 0.16), paint.UNDER)
            c.rod((-7.0 + 2.2 * k, 2.05, s * 3.4), (-7.0 + 2.2 * k, 2.05, s * 4.1), 0.13, f.IRON, 8)
    c.box((-10.6, 5.9, 0), (4.6, 2.0, 5.4), hull, bevel=0.1)
    c.boxes([Block((-12.93, 5.9, z), (0.06, 0.9, 0.7)) for z in (-1.6, 0, 1.6)], f.glowing(paint.CABIN, 1.2))
    c.rod((11.5, 4.6, 0), (18.0, 7.2, 0), 0.20, f.DARK_OAK, 8)
    for x, top, wide in ((7.0, 17.5, 7.4), (0.4, 21.0, 8.6), (-7.6, 16.0, 6.4)):
        c.turned((x, 2.0, 0), [(0.34, 0.0), (0.26, top * 0.6), (0.12, top)], f.DARK_OAK, 12)
        for k, (low, high) in enumerate(((0.30, 0.58), (0.62, 0.84), (0.87, 1.0))):
            w = wide * (1 - 0.24 * k)
            _square(c, x, 2.0 + top * low, 2.0 + top * high, w, sail)
            c.rod(
                (x + 0.2, 2.0 + top * high, -w / 2 - 0.3),
                (x + 0.2, 2.0 + top * high, w / 2 + 0.3),
                0.11,
                f.DARK_OAK,
                8,
            )
        for s in (-1.0, 1.0):
            for d in (-1.2, 0.0, 1.2):
                c.rod((x + d, 3.2, s * 3.5), (x, 2.0 + top * 0.86, 0), 0.035, paint.UNDER, 4)
    return Vehicle("ship", (8.6, 23.5, 32.0), Way.WATER, c.done(), (), (), 3.5, rough)


def _square(c: Carpenter, x: float, low: float, high: float, wide: float, sail: Finish) -> None:
    """A square sail, full of wind."""
    n = 8
    for k in range(n):
        a, b = k / n, (k + 1) / n
        ya, yb = low + (high - low) * a, low + (high - low) * b
        fa, fb = 0.9 * math.sin(math.pi * (0.15 + 0.75 * a)), 0.9 * math.sin(math.pi * (0.15 + 0.75 * b))
        corners = [
            (x + fa, ya, wide / 2),
            (x + fa, ya, -wide / 2),
            (x + fb, yb, -wide / 2),
            (x + fb, yb, wide / 2),
        ]
        c.sheet(corners, sail)
        c.sheet(corners[::-1], sail)


def _submarine(words: str) -> Vehicle:
    """A dark whale of steel with a tower; yellow when said so."""
    named = paint.colors_in(words)
    c = Carpenter()
    body = [
        cone((15.0, 0.2, 0), (8.0, 0.0, 0), 1.4, 2.1, blend=0.8),
        cone((8.0, 0.0, 0), (-10.0, 0.0, 0), 2.1, 2.0, blend=0.8),
        cone((-10.0, 0.0, 0), (-20.0, 0.4, 0), 2.0, 0.4, blend=0.6),
        cone((3.6, 2.4, 0), (1.2, 2.4, 0), 0.9, 0.9, blend=0.4, flat=0.7),
        cone((3.4, 4.3, 0), (1.4, 4.3, 0), 0.85, 0.8, blend=0.4, flat=0.7),
        cone((-17.6, 0.5, 0), (-19.2, 3.4, 0), 0.9, 0.6, blend=0.3, flat=0.3),
        *(ellipsoid((2.6, 3.7, s * 1.5), (0.7, 0.12, 1.1), blend=0.2) for s in (-1.0, 1.0)),
        *(ellipsoid((-18.2, 0.4, s * 1.6), (0.9, 0.16, 1.7), blend=0.2) for s in (-1.0, 1.0)),
    ]
    c.part(surface(body, 0.22, settle=1), paint.enamel(named[0] if named else (0.030, 0.036, 0.042)))
    c.rod((2.4, 4.6, 0.2), (2.4, 7.4, 0.2), 0.10, f.STEEL, 8)
    c.rod((1.9, 4.6, -0.2), (1.9, 6.6, -0.2), 0.07, f.STEEL, 8)
    for k in range(5):
        c.ball((9.0 - 3.2 * k, 0.8, 2.0), (0.4, 0.4, 0.12), paint.GLASS, 14)
    return Vehicle("submarine", (5.0, 9.4, 36.0), Way.WATER, c.done(), (), (), 3.0, 0.4)


def _canoe(words: str, rough: float) -> Vehicle:
    """Pointed at both ends, a paddle laid across."""
    c = Carpenter()
    hull = painted(words, (0.30, 0.05, 0.03))
    planked(
        c,
        CANOE,
        Finish(hull.color, hull.material),
        None,
        f.patterned((0.34, 0.20, 0.10), Pattern.PLANKS, 9.0),
        0.02,
    )
    for s in (-1.0, 1.0):
        c.tube(rail(CANOE, s, 0.0, 0.005), 0.020, f.OAK, 8)
    for x in (-1.2, 0.9):
        c.box((x, 0.22, 0), (0.24, 0.03, 0.74), f.OAK, bevel=0.01)
    c.rod((-0.3, 0.36, -0.75), (0.2, 0.36, 0.95), 0.018, f.OAK, 8)
    c.box((0.27, 0.36, 1.18), (0.17, 0.02, 0.48), f.OAK, turn=(0, 0.3, 0), bevel=0.008)
    return Vehicle("canoe", (1.2, 0.70, 4.8), Way.WATER, c.done(), (), (), 1.3, rough, seat=(-0.9, 0.24, 0.0))


def _runabout(words: str, rough: float) -> Vehicle:
    """A white motor boat with a raked screen."""
    c = Carpenter()
    named = paint.colors_in(words)
    hull = Finish(named[0] if named else (0.62, 0.615, 0.60), Material(0.9, 0.5, reflect=0.2))
    planked(c, RUNABOUT, hull, (0.02, 0.05, 0.16), WHITE, 0.06)
    c.part(deck(RUNABOUT, 0.06, 0.45, 1.0), hull)
    c.part(deck(RUNABOUT, 0.45, 0.0, 0.5), f.patterned((0.34, 0.20, 0.10), Pattern.PLANKS, 8.0))
    c.box((0.55, 1.22, 0), (0.04, 0.42, 1.7), paint.GLASS, turn=(0, 0, 0.9), bevel=0.02)
    for z in (-0.45, 0.45):
        c.box((-0.75, 0.72, z), (0.6, 0.5, 0.6), f.plain((0.60, 0.58, 0.52), 0.4, 0.1), bevel=0.12)
    c.box((-3.35, 0.75, 0), (0.5, 0.9, 0.6), paint.RUBBER, bevel=0.15)
    return Vehicle("speedboat", (2.4, 1.7, 7.0), Way.WATER, c.done(), (), (), 7.0, rough)
