"""Any room: its size, its stuff and its furniture guessed from words.

Knows no film; what words do not say, the seed decides. A tall window stands in the left wall.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from filmkit.studio.animatic.props import finishes as f
from filmkit.studio.animatic.props import food, furniture, kitchenware
from filmkit.studio.animatic.props.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.walls import Opening, pierced, window_bars
from filmkit.studio.animatic.sets.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Lamp, Mark, Pattern, Set

T = TypeVar("T")


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


SIZES: tuple[tuple[tuple[str, ...], tuple[float, float, float]], ...] = (
    (("vast", "huge", "hall", "warehouse", "church", "factory", "theatre", "museum"), (13.0, 12.0, 6.0)),
    (("large", "wide", "loft", "ballroom", "library", "bar", "cafe", "classroom"), (8.5, 7.5, 3.6)),
    (("small", "tiny", "narrow", "cramped", "cell", "attic", "closet"), (3.8, 4.6, 2.5)),
)
WALLS: tuple[tuple[tuple[str, ...], Finish], ...] = (
    (("brick",), f.STONE.tinted((0.30, 0.14, 0.10))),
    (("concrete", "bunker", "garage"), f.PLASTER.tinted((0.30, 0.30, 0.29))),
    (("stone", "castle", "church", "cellar"), f.STONE),
    (("wooden", "cabin", "wood", "log"), f.patterned((0.30, 0.19, 0.11), Pattern.PLANKS, 5.0)),
    (("white", "bare", "empty", "hospital", "clinic", "studio"), f.WHITE_WALL),
    (("tiled", "bathroom", "laboratory", "lab"), f.WALL_TILES),
    (("dark", "bar", "jazz", "velvet"), f.PLASTER.tinted((0.10, 0.055, 0.050))),
)
FLOORS: tuple[tuple[tuple[str, ...], Finish], ...] = (
    (("marble",), f.patterned((0.32, 0.30, 0.28), Pattern.MARBLE, 1.0, 0.9, 0.4, reflect=0.5)),
    (("concrete", "garage", "warehouse", "factory"), f.PLASTER.tinted((0.20, 0.20, 0.195))),
    (
        ("tiled", "bathroom", "hospital", "clinic", "lab"),
        f.patterned((0.40, 0.41, 0.40), Pattern.TILES, 3.0, 0.7, 0.3, reflect=0.15),
    ),
    (("dark", "bar"), f.DARK_OAK),
)
FURNITURE: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("bedroom", "bed", "hotel"), ("bed", "night-table", "picture")),
    (("office", "desk", "study", "writer"), ("desk", "bookshelf", "picture")),
    (("library", "books", "bookshop"), ("bookshelf", "bookshelves", "armchair", "desk")),
    (("living", "sofa", "lounge", "salon"), ("armchair", "bookshelf", "low-table", "picture")),
    (("bar", "cafe", "restaurant", "diner", "dining"), ("small-tables", "counter", "picture")),
    (("table",), ("laid-table",)),
    (("chair",), ("chair",)),
)


def interior(brief: SetBrief) -> Set:
    """The room that the words ask for."""
    plan = _plan(brief)
    c = Carpenter()
    _shell(c, plan)
    _outside(c, plan)
    for name in plan.furniture:
        PIECES[name](c, plan, brief)
    _fixtures(c, plan, brief)
    w, d, h = plan.width / 2, plan.depth / 2, plan.height
    top = 0.76
    return Set(
        "interior",
        c.done(),
        {
            "center": Mark((0.0, 0.0, 0.35)),
            "left": Mark((-0.6, 0.0, 0.35), 0.4),
            "right": Mark((0.6, 0.0, 0.35), -0.4),
            "work": Mark((0.0, 0.0, -0.75), 0.0, top),
            "seat": Mark((0.62, 0.0, -0.30), -math.pi / 2, 0.46),
            "far": Mark((w * 0.45, 0.0, -d * 0.6)),
            "path-start": Mark((-w * 0.6, 0.0, 0.4), math.pi / 2),
            "path-end": Mark((w * 0.6, 0.0, 0.4), math.pi / 2),
            "view": Mark((w * 0.25, 0.0, d - 0.5), 0.0, 1.4),
            "look": Mark((-0.1, 0.0, -d * 0.45), 0.0, 1.05),
        },
        practicals=_lamps(plan, brief),
        windows=(((-w, 1.7, -0.4), (1.0, 0.0, 0.0)),),
        interior=True,
        surface=top if _has_table(plan) else None,
        room=((-w + 0.35, 0.2, -d + 0.5), (w - 0.35, h - 0.2, d - 0.35)),
    )


def _first(brief: SetBrief, rows: tuple[tuple[tuple[str, ...], T], ...], otherwise: T) -> T:
    return next((value for words, value in rows if brief.mentions(*words)), otherwise)


def _plan(brief: SetBrief) -> Plan:
    width, depth, height = _first(brief, SIZES, (5.6, 5.6, 2.9))
    named = tuple(dict.fromkeys(n for words, names in FURNITURE if brief.mentions(*words) for n in names))
    bare = brief.mentions("empty", "bare", "nothing in it", "abandoned")
    if not named and not bare:
        named = (
            ("armchair", "bookshelf", "laid-table", "picture"),
            ("laid-table", "chair", "bookshelf", "picture"),
        )[brief.seed % 2]
    lamp = "pendant" if brief.night else "none"
    if brief.mentions("candle", "flame"):
        lamp = "candle"
    elif brief.mentions("fluorescent", "tubes", "neon", "hospital", "office", "lab"):
        lamp = "tubes"
    return Plan(
        width, depth, height,
        _first(brief, WALLS, f.PLASTER.tinted((0.46, 0.40, 0.32))),
        _first(brief, FLOORS, f.PALE_BOARDS),
        named, lamp,
    )  # fmt: skip


def _shell(c: Carpenter, plan: Plan) -> None:
    w, d, h = plan.width / 2, plan.depth / 2, plan.height
    c.floor((-w, 0, -d), (w, 0, d), plan.floor, (8, 8))
    c.boxes(
        [Block((0, h / 2, -d - 0.06), (2 * w + 0.3, h, 0.12)), Block((w + 0.06, h / 2, 0), (0.12, h, 2 * d))],
        plan.wall,
    )
    if plan.lamp == "none":  # by lamplight it would keep out the key, which falls in from above
        c.box((0, h + 0.05, 0), (2 * w + 0.4, 0.1, 2 * d + 0.3), plan.wall.tinted((0.40, 0.38, 0.35)))
    tall = Opening(-0.4, 1.25, 0.35, min(h - 0.35, 2.75))
    holes = (
        [tall] if d < 5 else [tall, Opening(-4.0, 1.25, 0.35, tall.top), Opening(3.2, 1.25, 0.35, tall.top)]
    )
    for block in pierced(-d, d, 0, h, holes, 0.24):
        (z, y, _), (long, high, deep) = block
        c.box((-w - 0.12, y, z), (deep, high, long), plan.wall)
    paint = f.plain((0.55, 0.54, 0.50))
    for hole in holes:
        for block in window_bars(hole, 2, 4, 0.04):
            (z, y, _), (long, high, _) = block
            c.box((-w - 0.14, y, z), (0.05, high, long), paint)
        c.box((-w + 0.03, hole.bottom - 0.02, hole.x), (0.26, 0.04, hole.width + 0.2), paint)
    door = Opening(w * 0.35, 0.95, 0.0, 2.08)
    for block in pierced(-w - 0.2, w + 0.1, 0, h, [door], 0.12):
        (x, y, _), size = block
        c.box((x, y, d + 0.06), size, plan.wall)
    c.box((door.x, 1.04, d + 0.08), (0.95, 2.08, 0.05), f.DARK_OAK)
    c.ball((door.x - 0.38, 1.02, d + 0.03), 0.028, f.BRASS, 10)
    skirting = [
        Block((0, 0.06, -d + 0.012), (2 * w, 0.12, 0.024)),
        Block((w - 0.012, 0.06, 0), (0.024, 0.12, 2 * d)),
    ]
    c.boxes([*skirting, Block((0, 0.06, d - 0.012), (2 * w, 0.12, 0.024))], paint)


def _outside(c: Carpenter, plan: Plan) -> None:
    """What a window shows: a lawn and bushes, too low to keep out the sun."""
    edge = -plan.width / 2 - 0.3
    c.floor((edge - 40, -0.4, -20), (edge, -0.4, 20), f.MEADOW.tinted((0.14, 0.19, 0.06)), (6, 6))
    bush = f.MEADOW.tinted((0.08, 0.14, 0.04))
    for i in range(9):
        c.ball((edge - 11.0 - 2.0 * (i % 3), 0.5, -9.0 + 2.3 * i), (1.7, 1.5 + 0.4 * (i % 2), 1.6), bush, 14)


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
}


def _has_table(plan: Plan) -> bool:
    return bool({"laid-table", "desk"} & set(plan.furniture))


def _pendants(plan: Plan) -> tuple[tuple[float, float], ...]:
    """Where lamps hang: one in a room, a row or two in a large one. None comes near a face at the centre."""
    if plan.width < 7:
        return ((0.0, -0.5),)
    xs = np.arange(-plan.width / 2 + 1.6, plan.width / 2 - 1.0, 2.6)
    return tuple((float(x), float(z)) for x in xs for z in (-plan.depth * 0.28, plan.depth * 0.16))


CANDLE = (0.46, 0.98, 0.62)
"""Where a single candle burns: right of whoever stands at the centre, in front and below the face."""


def _fixtures(c: Carpenter, plan: Plan, brief: SetBrief) -> None:
    h = plan.height
    if plan.lamp == "pendant" and not {"desk", "bed"} & set(plan.furniture):
        c.put(furniture.pendant(True, max(0.3, h - 2.35)), *(Spot((x, 2.15, z)) for x, z in _pendants(plan)))
    elif plan.lamp == "tubes":
        for z in np.arange(-plan.depth / 2 + 1, plan.depth / 2, 1.8):
            c.box((0, h - 0.05, float(z)), (1.4, 0.05, 0.14), f.glowing((0.85, 0.95, 1.0), 4.0))
    elif plan.lamp == "candle":
        x, y, z = CANDLE
        c.turned(
            (x, 0, z),
            [
                (0.16, 0),
                (0.14, 0.02),
                (0.02, 0.04),
                (0.02, y - 0.14),
                (0.15, y - 0.13),
                (0.15, y - 0.11),
                (0, y - 0.11),
            ],
            f.DARK_OAK,
            18,
        )
        c.put(kitchenware.candle(0.08, True), Spot((x, y - 0.11, z)))


def _lamps(plan: Plan, brief: SetBrief) -> tuple[Lamp, ...]:
    w, d = plan.width / 2, plan.depth / 2
    if plan.lamp == "candle":
        return (Lamp((CANDLE[0], CANDLE[1] + 0.02, CANDLE[2]), (1.5, 0.85, 0.34), 0.05, 4.0),)
    if plan.lamp == "tubes":
        return tuple(
            Lamp((0.0, plan.height - 0.2, float(z)), (1.3, 1.5, 1.6), 0.5, 6.0)
            for z in np.arange(-d + 1, d, 1.8)
        )
    if not brief.night:
        return ()
    lamps = (
        [] if {"desk", "bed"} & set(plan.furniture) else [Lamp((0.0, 2.05, -0.3), (2.6, 1.6, 0.8), 0.25, 6.0)]
    )
    if "armchair" in plan.furniture:
        lamps.append(Lamp((plan.width * 0.27 + 0.7, 1.5, -plan.depth * 0.30), (1.6, 0.95, 0.45), 0.25, 4.5))
    if "desk" in plan.furniture:
        lamps.append(Lamp((-0.42, 1.05, -0.46), (1.5, 0.95, 0.5), 0.15, 4.0))
    if "counter" in plan.furniture:
        lamps += [Lamp((x * w * 0.4, 1.7, -d + 0.5), (1.5, 0.9, 0.4), 0.4, 5.0) for x in (-1.0, 0.0, 1.0)]
    if "night-table" in plan.furniture:
        lamps.append(Lamp((-0.45, 0.85, -d + 0.5), (1.6, 0.95, 0.45), 0.2, 4.5))
    return tuple(lamps) or (Lamp((w * 0.5, 1.8, -d * 0.5), (1.6, 0.95, 0.45), 0.3, 5.0),)
