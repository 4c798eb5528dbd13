"""What stands behind a face: a room too soft to be read, lamps that melt into discs.

Knows no face. "center" is where the face's owner stands; nothing comes nearer than two metres.
"""

import itertools
import math

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Lamp, Mark, Material, Pattern, Set

COLORS: tuple[Color, ...] = ((1.0, 0.62, 0.28), (1.0, 0.75, 0.45), (0.40, 0.60, 1.0))

BARE: tuple[tuple[tuple[str, ...], Color, float], ...] = (
    (("dark background", "black background", "black void", "darkness"), (0.028, 0.027, 0.030), 0.0),
    (("white background", "white void", "infinity cove"), (0.74, 0.74, 0.73), 0.85),
    (("plain background", "soft background", "neutral background", "gray background", "grey background",
      "studio background", "photo studio", "neutral gray studio", "seamless backdrop"),
     (0.26, 0.26, 0.27), 0.30),
)  # fmt: skip
"""What a background is called that has nothing in it, its colour, and how much it shines by itself: it has
lamps of its own."""

MARKS = {
    "center": Mark((0.0, 0.0, 0.0)),
    "left": Mark((-0.5, 0.0, 0.0), 0.5),
    "right": Mark((0.5, 0.0, 0.0), -0.5),
    "work": Mark((0.0, 0.0, 0.0)),
    "view": Mark((0.1, 0.0, 1.6), 0.0, 1.6),
    "look": Mark((0.0, 0.0, 0.0), 0.0, 1.55),
}


WINDOW = 1.6
"""Metres that the middle of a window is aside."""
DAY_SKY, GARDEN = f.glowing((0.80, 0.90, 1.0), 0.85), f.glowing((0.42, 0.56, 0.30), 0.6)
NIGHT_SKY, NIGHT_GARDEN = f.glowing((0.04, 0.06, 0.12), 0.8), f.glowing((0.010, 0.016, 0.018), 0.8)
HIGH = 4.2
"""Metres: the walls go out of a picture of somebody down to the hips."""
BOOKS: tuple[Color, ...] = (
    (0.26, 0.10, 0.07), (0.12, 0.17, 0.21), (0.33, 0.26, 0.17), (0.13, 0.17, 0.12), (0.38, 0.35, 0.29),
)  # fmt: skip
DAYLIT, DIM = 0.34, 0.035
"""Of its colour, that no lamp of its own needs to reach: by day, and by night."""


def close_background(brief: SetBrief) -> Set:
    """Dark and pricked with lamps by night, pale with a bright window by day."""
    c, chance = Carpenter(), brief.accidents()
    for words, tone, shine in BARE:
        if brief.is_called(*words):
            return _bare(Finish(tone, Material(0.1, 0.04, shine, Pattern.PLASTER, 1.2)))
    # No lamp of the face's own reaches it: it is bright by itself, and warm.
    tone, shine = ((0.10, 0.075, 0.062), 0.06) if brief.night else ((0.40, 0.36, 0.31), DAYLIT)
    wall = Finish(tone, Material(0.1, 0.04, shine, Pattern.PLASTER, 1.2))
    c.boxes(
        [Block((0, HIGH / 2, s * 5.0), (12, HIGH, 0.1)) for s in (-1, 1)]
        + [Block((s * 6.0, HIGH / 2, 0), (0.1, HIGH, 10)) for s in (-1, 1)],
        wall,
    )
    c.floor((-6, 0, -5), (6, 0, 5), f.DARK_OAK, (4, 4))
    if brief.night:
        _strings(c, chance)
    for side in (-1, 1):
        _window(c, side * WINDOW, -side * 4.9, side, brief.night)
    _furniture(c, chance, brief.night)
    return _set(c)


def _bare(wall: Finish) -> Set:
    """One wall of one colour all round, with nothing on it or before it."""
    c = Carpenter()
    c.turned((0, -0.5, 0), [(5.6, 0), (5.6, 5.0)], wall, 48)
    c.turned((0, -0.5, 0), [(5.6, 5.0), (5.6, 0)], wall, 48)
    c.floor((-6, 0, -6), (6, 0, 6), wall, (6, 6))
    return _set(c)


def _set(c: Carpenter) -> Set:
    return Set(
        "close-background",
        c.done(),
        MARKS,
        practicals=(
            Lamp((-1.9, 1.9, -2.4), (0.35, 0.22, 0.11), 0.3, 3.0),
            Lamp((2.1, 1.6, -2.8), (0.25, 0.18, 0.11), 0.3, 3.0),
        ),
        interior=True,
        room=((-3.0, 0.3, -2.4), (3.0, 2.6, 2.4)),
        facing=0.0,
    )


def _strings(c: Carpenter, chance: np.random.Generator) -> None:
    """Small lamps on cords that hang along both walls."""
    for side, (top, z) in itertools.product((-1, 1), ((2.75, 4.7), (2.35, 4.0), (1.95, 3.3), (2.05, 2.7))):
        sag, along = float(chance.uniform(0.35, 0.6)), np.linspace(-1.0, 1.0, 25)
        away = np.full(25, side * z)
        cord = np.stack([3.4 * along, top - sag * (1.0 - along**2) + 0.1 * np.sin(9 * along), away], 1)
        c.part(primitives.tube(cord, 0.004, 4), f.plain((0.02, 0.02, 0.02)))
        for i, (x, y, _) in enumerate(cord):
            at = (float(x), float(y) - 0.04, side * z)
            c.ball(at, 0.028, f.glowing(COLORS[i % 3], float(chance.uniform(4, 12))), 8)


def _furniture(c: Carpenter, chance: np.random.Generator, night: bool) -> None:
    """Shelves, plants, lamps and a picture along both walls."""
    for side in (-1, 1):
        for i in range(5):
            x, high = -3.2 + 1.6 * i + float(chance.normal(0, 0.2)), float(chance.uniform(0.8, 2.2))
            if abs(x + side * WINDOW) > 1.7:  # a window behind shelves is none
                (_shelves, _plant, _lamp)[(i + (side > 0)) % 3](c, x, side * 4.4, high, night)
        _picture(c, -side * 0.35, side, night)


def _picture(c: Carpenter, x: float, side: float, night: bool) -> None:
    """A framed view of hills on the wall of that side."""
    c.box((x, 1.75, side * 4.93), (0.96, 0.70, 0.03), _soft((0.20, 0.12, 0.07), night))
    bands = (
        ((0.46, 0.55, 0.62), 1.88, 0.34),
        ((0.26, 0.34, 0.26), 1.64, 0.16),
        ((0.42, 0.36, 0.18), 1.50, 0.12),
    )
    for color, y, high in bands:
        c.box((x, y, side * 4.91), (0.84, high, 0.03), _soft(color, night))


def _window(c: Carpenter, x: float, z: float, side: float, night: bool) -> None:
    """Between two curtains the sky, and the green of a garden under it; by night the dark."""
    sky, garden = (NIGHT_SKY, NIGHT_GARDEN) if night else (DAY_SKY, GARDEN)
    c.box((x, 1.75, z), (1.5, 2.0, 0.05), sky)
    c.box((x, 1.02, z + side * 0.01), (1.5, 0.54, 0.05), garden)
    frame = Finish((0.60, 0.58, 0.54), Material(0.2, 0.06, DIM if night else DAYLIT))
    c.boxes([Block((x + dx, 1.75, z + side * 0.05), (0.06, 2.1, 0.05)) for dx in (-0.75, 0, 0.75)], frame)
    c.boxes([Block((x, y, z + side * 0.05), (1.56, 0.06, 0.05)) for y in (0.74, 1.75, 2.76)], frame)
    for dx in (-0.98, 0.98):
        for k in range(6):
            fold = (x + dx + 0.085 * (k - 2.5), 1.42, z + side * (0.12 + 0.02 * (k % 2)))
            c.box(fold, (0.09, 2.84, 0.06), _soft((0.42, 0.30, 0.20), night), bevel=0.02)


def _shelves(c: Carpenter, x: float, z: float, high: float, night: bool) -> None:
    """Books in rows between dark boards."""
    high = max(high, 1.4)
    for row in range(round(high / 0.36)):
        y = 0.36 * row
        c.box((x, y + 0.02, z), (1.3, 0.04, 0.34), _soft((0.20, 0.12, 0.07), night))
        for k in range(19):
            tall = 0.23 + 0.05 * math.sin(7.0 * k + 3.0 * row)
            book = _soft(BOOKS[(k * 3 + row * 7 + k * k) % 5], night)
            c.box((x - 0.60 + 0.064 * k, y + 0.04 + tall / 2, z), (0.055, tall, 0.24), book)
    for end in (-0.66, 0.66):
        c.box((x + end, high / 2, z), (0.05, high, 0.36), _soft((0.20, 0.12, 0.07), night))


def _plant(c: Carpenter, x: float, z: float, high: float, night: bool) -> None:
    c.turned((x, 0, z), [(0.16, 0), (0.24, 0.4), (0.0, 0.4)], _soft((0.36, 0.17, 0.09), night), 18)
    leaf = _soft((0.10, 0.21, 0.07), night), _soft((0.07, 0.15, 0.05), night)
    for k in range(16):
        a, long = 2.4 * k, 0.42 + 0.05 * (k % 5)
        out, up = 0.10 + 0.012 * k, 0.45 + 0.055 * k
        tip = (x + (out + long) * math.cos(a), up + 0.30 - 0.02 * k, z + (out + long) * math.sin(a))
        stem = (x, up - 0.1, z)
        side = (-0.16 * math.sin(a), 0.0, 0.16 * math.cos(a))
        x0, y0, z0 = (0.45 * a + 0.55 * b for a, b in zip(stem, tip, strict=True))
        up_side, down_side = ((x0 + s * side[0], y0 + 0.12, z0 + s * side[2]) for s in (1, -1))
        for one, other in ((up_side, down_side), (down_side, up_side)):
            c.sheet((stem, one, tip, other), leaf[k % 2])


def _lamp(c: Carpenter, x: float, z: float, high: float, night: bool) -> None:
    c.turned((x, 0, z), [(0.16, 0), (0.02, 0.04), (0.02, 1.4)], _soft((0.16, 0.12, 0.08), night), 12)
    c.turned((x, 1.4, z), [(0.26, 0), (0.17, 0.36)], f.glowing((1.0, 0.74, 0.46), 2.4 if night else 0.9), 20)


def _soft(color: Color, night: bool) -> Finish:
    """What is seen without a lamp of its own reaching it."""
    return Finish(color, Material(0.2, 0.06, DIM if night else DAYLIT))
