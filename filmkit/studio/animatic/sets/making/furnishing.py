"""Pieces of furniture where a room wants them, each by its name in `PIECES`.

Knows no words but "book" on a table, and no walls beyond the plan's measures.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.props.food import food, kitchenware
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Vec


@dataclass(frozen=True, slots=True)
class Plan:
    """What was guessed of a room."""

    width: float
    depth: float
    height: float
    wall: Finish
    floor: Finish
    furniture: tuple[str, ...]
    lamp: str
    """pendant, candle, tubes, or none by day."""


def _laid_table(c: Carpenter, plan: Plan, brief: SetBrief) -> None:
    """A table laid for one; a book, if a book is written, left open beside the plate."""
    top = 0.76
    c.put(furniture.table(1.35, 0.80, top), Spot((0, 0, -0.30)))
    c.put(kitchenware.plate(0.13, segments=36), Spot((0.12, top, -0.24)))
    c.put(kitchenware.fork(), Spot((-0.06, top, -0.24)))
    c.put(kitchenware.table_knife(), Spot((0.30, top, -0.24)))
    c.put(kitchenware.wine_glass(), Spot((0.33, top, -0.44)))
    if brief.mentions("book", "letter", "read"):
        c.put(furniture.open_book(), Spot((-0.32, top, -0.22), 0.25, 1.15))
    c.put(kitchenware.jug(0.18, (0.30, 0.36, 0.40)), Spot((-0.42, top, -0.50)))
    c.put(
        food.bouquet(brief.seed, ((0.80, 0.75, 0.66), (0.70, 0.30, 0.34), (0.80, 0.62, 0.20)), 0.16),
        Spot((-0.42, top + 0.18, -0.50)),
    )
    c.put(furniture.chair(), Spot((0.92, 0, -0.22), -math.pi / 2 - 0.25))


def _chair(c: Carpenter, plan: Plan, brief: SetBrief) -> None:
    if "laid-table" not in plan.furniture:
        c.put(furniture.chair(), Spot((0.7, 0, -0.5), -0.7))


def _desk(c: Carpenter, plan: Plan, brief: SetBrief) -> None:
    top = 0.76
    c.put(furniture.table(1.5, 0.75, top, f.DARK_OAK), Spot((0, 0, -0.30)))
    c.put(furniture.open_book(), Spot((-0.05, top, -0.22), 0.1))
    c.put(furniture.chair(), Spot((0.0, 0, -0.95)))
    stack: tuple[Color, ...] = ((0.20, 0.04, 0.03), (0.05, 0.09, 0.13), (0.30, 0.22, 0.12))
    for i, tint in enumerate(stack):
        c.box((0.48, top + 0.02 + 0.036 * i, -0.38), (0.22, 0.034, 0.16), f.plain(tint), (0, 0.3 * i, 0))
    c.put(kitchenware.jug(0.12, (0.30, 0.36, 0.40)), Spot((-0.52, top, -0.46)))
    if not brief.mentions("candle"):
        c.turned((-0.42, top, -0.5), [(0.08, 0), (0.07, 0.02), (0.012, 0.03), (0.012, 0.32)], f.BRASS, 14)
        shade = f.glowing((1.0, 0.72, 0.42), 2.4) if brief.night else f.plain((0.05, 0.12, 0.08), 0.8, 0.5)
        c.turned((-0.42, top + 0.30, -0.5), [(0.13, 0), (0.07, 0.14)], shade, 18)


def _bed(c: Carpenter, plan: Plan, brief: SetBrief) -> None:
    x, z = 0.7, -plan.depth / 2 + 1.15
    c.box((x, 0.20, z), (1.5, 0.24, 2.1), f.DARK_OAK, bevel=0.02)
    c.box((x, 0.42, z), (1.46, 0.24, 2.04), f.TABLECLOTH, bevel=0.07)
    c.box((x, 0.52, z + 0.32), (1.54, 0.14, 1.42), f.LINEN, bevel=0.06)
    for s in (-1, 1):
        c.box((x + s * 0.36, 0.60, z - 0.78), (0.60, 0.16, 0.38), f.TABLECLOTH, (-0.3, 0.1 * s, 0), 0.07)
    c.box((x, 0.62, z - 1.06), (1.6, 0.9, 0.06), f.DARK_OAK, bevel=0.02)


def _night_table(c: Carpenter, plan: Plan, brief: SetBrief) -> None:
    at = (-0.45, 0.0, -plan.depth / 2 + 0.35)
    c.put(furniture.cupboard(0.45, 0.5, 0.4, f.DARK_OAK, 1), Spot(at))
    shade = f.glowing((1.0, 0.70, 0.40), 2.6) if brief.night else f.CURTAIN
    c.turned((at[0], 0.54, at[2]), [(0.06, 0), (0.05, 0.02), (0.012, 0.03), (0.012, 0.22)], f.BRASS, 12)
    c.turned((at[0], 0.74, at[2]), [(0.13, 0), (0.09, 0.17)], shade, 18)


def _bookshelf(c: Carpenter, plan: Plan, brief: SetBrief) -> None:
    c.put(
        furniture.bookshelf(1.6, min(2.1, plan.height - 0.4), brief.seed),
        Spot((plan.width / 2 - 1.0, 0, -plan.depth / 2 + 0.16)),
    )


def _bookshelves(c: Carpenter, plan: Plan, brief: SetBrief) -> None:
    tall = min(2.6, plan.height - 0.3)
    shelf = [furniture.bookshelf(1.6, tall, brief.seed + i) for i in range(2)]
    count = int((plan.width - 2.4) // 1.65)
    for i in range(count):
        c.put(shelf[i % 2], Spot((plan.width / 2 - 2.7 - 1.65 * i, 0, -plan.depth / 2 + 0.16)))
    for i in range(int((plan.depth - 1.0) // 1.65)):
        c.put(shelf[i % 2], Spot((plan.width / 2 - 0.16, 0, -plan.depth / 2 + 1.5 + 1.65 * i), -math.pi / 2))


def _armchair(c: Carpenter, plan: Plan, brief: SetBrief) -> None:
    tones: tuple[Color, ...] = ((0.20, 0.07, 0.05), (0.07, 0.12, 0.12), (0.22, 0.17, 0.10))
    c.put(furniture.armchair(tones[brief.seed % 3]), Spot((plan.width * 0.27, 0, -plan.depth * 0.20), -0.7))
    c.put(furniture.floor_lamp(brief.night), Spot((plan.width * 0.27 + 0.7, 0, -plan.depth * 0.30)))


def _low_table(c: Carpenter, plan: Plan, brief: SetBrief) -> None:
    c.put(furniture.table(1.0, 0.6, 0.42, f.DARK_OAK), Spot((0.1, 0, -plan.depth * 0.12)))
    c.put(furniture.open_book(), Spot((0.0, 0.42, -plan.depth * 0.12), 0.4))


def _small_tables(c: Carpenter, plan: Plan, brief: SetBrief) -> None:
    chair = furniture.chair()
    for x in np.arange(-plan.width / 2 + 1.2, plan.width / 2 - 0.9, 2.1):
        for z in np.arange(-plan.depth / 2 + 1.9, plan.depth / 2 - 1.6, 2.3):
            if abs(x) < 0.9 and abs(z - 0.35) < 1.0:
                continue
            at = (float(x), 0.0, float(z))
            c.turned(
                at,
                [(0.22, 0), (0.2, 0.03), (0.03, 0.05), (0.03, 0.70), (0.34, 0.72), (0.35, 0.74), (0, 0.75)],
                f.DARK_OAK,
                18,
            )
            c.put(kitchenware.candle(0.08, brief.night), Spot((at[0], 0.75, at[2])))
            c.put(kitchenware.wine_glass(), Spot((at[0] + 0.16, 0.75, at[2] + 0.08)))
            c.put(
                chair,
                Spot((at[0] - 0.58, 0, at[2]), math.pi / 2),
                Spot((at[0] + 0.58, 0, at[2]), -math.pi / 2),
            )


def _counter(c: Carpenter, plan: Plan, brief: SetBrief) -> None:
    z = -plan.depth / 2 + 0.95
    c.box((0, 0.55, z), (plan.width * 0.7, 1.1, 0.5), f.DARK_OAK)
    c.box((0, 1.12, z), (plan.width * 0.72, 0.05, 0.62), f.OAK, bevel=0.01)
    tints: tuple[Color, ...] = (
        (0.045, 0.075, 0.025),
        (0.20, 0.105, 0.022),
        (0.035, 0.045, 0.055),
        (0.15, 0.028, 0.018),
    )
    for level in range(3):
        y = 1.25 + 0.42 * level
        c.box((0, y, z - 0.78), (plan.width * 0.6, 0.03, 0.25), f.DARK_OAK)
        if brief.night:
            strip = (plan.width * 0.58, 0.012, 0.02)
            c.box((0, y + 0.02, z - 0.895), strip, f.glowing((1.0, 0.66, 0.32), 3.0))
        for i, x in enumerate(np.arange(-plan.width * 0.28, plan.width * 0.28, 0.16)):
            c.put(
                kitchenware.bottle(0.24 + 0.02 * (i % 4), tints[(i + level) % 4]),
                Spot((float(x), y + 0.015, z - 0.78)),
            )


def _picture(c: Carpenter, plan: Plan, brief: SetBrief) -> None:
    c.put(furniture.picture(0.9, 0.65, brief.seed), Spot((-plan.width * 0.22, 1.65, -plan.depth / 2)))
    c.put(
        furniture.picture(0.6, 0.8, brief.seed + 1), Spot((-plan.width * 0.2, 1.6, plan.depth / 2), math.pi)
    )


def _pews(c: Carpenter, plan: Plan, brief: SetBrief) -> None:
    """Benches in rows that face the back wall, an aisle between them."""
    bench = furniture.bench(plan.width * 0.34)
    for z in np.arange(-plan.depth * 0.36, -0.6, 1.05):
        c.put(bench, *(Spot((s * plan.width * 0.24, 0, float(z)), math.pi) for s in (-1, 1)))


def _crates(c: Carpenter, plan: Plan, brief: SetBrief) -> None:
    """Crates stacked along the walls."""
    chance = brief.accidents()
    for i in range(int(plan.width * 2.2)):
        size = float(chance.uniform(0.5, 0.95))
        x = float(chance.uniform(-plan.width / 2 + 0.7, plan.width / 2 - 0.7))
        z = -plan.depth / 2 + 0.7 + 1.1 * float(chance.random()) ** 2
        turn = float(chance.normal(0, 0.25))
        _crate(c, (x, 0.0, z), size, turn)
        if i % 3 == 0:
            _crate(c, (x + 0.05, size, z), size * 0.8, turn + 0.3)


def _crate(c: Carpenter, at: Vec, size: float, turn: float) -> None:
    box = Carpenter()
    box.box(
        (0, size / 2, 0), (size * 0.95, size * 0.95, size * 0.95), f.PALE_BOARDS.tinted((0.26, 0.18, 0.11))
    )
    edge = f.PALE_BOARDS.tinted((0.34, 0.24, 0.15))
    for s in (-1, 1):
        for y in (0.06, 0.94):
            box.box((0, y * size, s * size * 0.48), (size, 0.10 * size, 0.03), edge)
        box.box((s * size * 0.45, size / 2, size * 0.49), (0.10 * size, size, 0.03), edge)
    c.put(box.done(), Spot(at, turn))


PIECES: dict[str, Callable[[Carpenter, Plan, SetBrief], None]] = {
    "laid-table": _laid_table,
    "chair": _chair,
    "desk": _desk,
    "bed": _bed,
    "night-table": _night_table,
    "bookshelf": _bookshelf,
    "bookshelves": _bookshelves,
    "armchair": _armchair,
    "low-table": _low_table,
    "small-tables": _small_tables,
    "counter": _counter,
    "picture": _picture,
    "pews": _pews,
    "crates": _crates,
}
