"""Any room: its size, its stuff and its furniture guessed from words.

Knows no film; what words do not say, the seed decides. A tall window stands in the left wall.
"""

import math
import re
from collections.abc import Callable
from typing import TypeVar

import numpy as np

from filmkit.studio.animatic.props.buildings.walls import Opening, pierced, window_bars
from filmkit.studio.animatic.props.food import kitchenware
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.making.furnishing import PIECES, Plan
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import Room, cloth_said, curtains
from filmkit.studio.animatic.world import Lamp, Mark, Mesh, Pattern, Set

T = TypeVar("T")


SIZES: tuple[tuple[tuple[str, ...], tuple[float, float, float]], ...] = (
    (("vast", "huge", "hall", "warehouse", "church", "factory", "theatre", "museum"), (13.0, 12.0, 6.0)),
    (("large", "wide", "loft", "ballroom", "library", "bar", "cafe", "classroom"), (8.5, 7.5, 3.6)),
    (("small", "tiny", "narrow", "cramped", "cell", "attic", "closet"), (3.8, 4.6, 2.5)),
)
WALLS: tuple[tuple[tuple[str, ...], Finish], ...] = (
    (("brick",), f.patterned((0.28, 0.12, 0.085), Pattern.STONE, 8.0, 0.2, 0.06)),
    (("concrete", "bunker", "garage"), f.PLASTER.tinted((0.30, 0.30, 0.29))),
    (("stone", "castle", "church", "cellar"), f.STONE),
    (("wooden", "cabin", "wood", "log"), f.patterned((0.30, 0.19, 0.11), Pattern.PLANKS, 5.0)),
    (("white", "bare", "empty", "hospital", "clinic", "studio"), f.WHITE_WALL),
    (("tiled", "bathroom", "laboratory", "lab"), f.WALL_TILES),
    (("dark", "bar", "jazz", "velvet"), f.PLASTER.tinted((0.10, 0.055, 0.050))),
)
STUFFS = frozenset(
    ("brick", "concrete", "stone", "wooden", "wood", "log", "white", "marble", "tiled", "velvet")
)
"""Words of what walls and floors are of, that may be told of anything else."""
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
    (("church", "chapel", "theatre", "cinema", "court"), ("pews",)),
    (("warehouse", "factory", "garage", "workshop", "barn"), ("crates",)),
    (("hospital", "clinic", "ward"), ("bed", "chair")),
    (("corridor", "hallway", "gallery", "museum"), ("picture",)),
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
        moving=_curtained(plan, brief),
        windows=(((-w, 1.7, -0.4), (1.0, 0.0, 0.0)),),
        interior=True,
        surface=top if _has_table(plan) else None,
        room=((-w + 0.35, 0.2, -d + 0.5), (w - 0.35, h - 0.2, d - 0.35)),
    )


_OF_ROOMS = (
    r"(?:(?:(?!(?:in|on|at|of|to|into|with|by|inside|from)\b)\w+[- ]){0,2}(?:walls?|walled|rooms?|house|hall|"
    r"chamber|cell|cellar|building|interior|cabin|castle|cottage|hut|church|bunker|tower|loft|floors?|attic|corridor|study|apartment|tiles))"
)
_ARTICLE = r"(?<!\bthe )(?<!\ba )(?<!\bof )(?<!\bhis )(?<!\bher )(?<!\bits )(?<!\brough )"


def _made_of(brief: SetBrief, stuff: str) -> bool:
    """Whether a room is of a stuff, and not only something in it: "stone walls", "a cell of bare brick", but
    not "chisels the stone"."""
    low = brief.words.lower()
    if re.search(rf"\b{stuff}[- ]{_OF_ROOMS}\b|{_OF_ROOMS}(?: (?:is|are))? of (?:\w+ )?{stuff}\b", low):
        return True
    return re.search(rf"{_ARTICLE}\b{stuff}\b(?= ?(?:[,.;]|$|and ))", low) is not None


def _known(brief: SetBrief, word: str) -> bool:
    return _made_of(brief, word) if word in STUFFS else brief.mentions(word)


def _first(brief: SetBrief, rows: tuple[tuple[tuple[str, ...], T], ...], otherwise: T) -> T:
    return next((value for words, value in rows if any(_known(brief, word) for word in words)), otherwise)


def _plan(brief: SetBrief) -> Plan:
    width, depth, height = _first(brief, SIZES, (5.6, 5.6, 2.9))
    named = tuple(dict.fromkeys(n for words, names in FURNITURE if brief.mentions(*words) for n in names))
    bare = brief.mentions("empty", "bare", "nothing in it", "nothing else in it", "abandoned")
    if brief.mentions("nothing else in it"):  # what is named is put there by itself
        named = ()
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
    c.box((0, h + 0.05, 0), (2 * w + 0.4, 0.1, 2 * d + 0.3), plan.wall.tinted((0.40, 0.38, 0.35)))
    holes = _holes(plan)
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


def _holes(plan: Plan) -> list[Opening]:
    """The windows, all to the left."""
    tall = Opening(-0.4, 1.25, 0.35, min(plan.height - 0.35, 2.75))
    more = [Opening(-4.0, 1.25, 0.35, tall.top), Opening(3.2, 1.25, 0.35, tall.top)]
    return [tall] if plan.depth < 10 else [tall, *more]


def _curtained(plan: Plan, brief: SetBrief) -> tuple[Callable[[float], Mesh], ...]:
    """A pair of curtains at every window, where words have any."""
    if not brief.mentions("curtain", "drape"):
        return ()
    w, d = plan.width / 2, plan.depth / 2
    room = Room(-w, w, -d, d, plan.height, plan.wall, plan.floor)
    cloth = f.CURTAIN.tinted(cloth_said(brief, (0.62, 0.56, 0.46)))
    return tuple(curtains(room, "left", hole, cloth) for hole in _holes(plan))


def _outside(c: Carpenter, plan: Plan) -> None:
    """What a window shows: a lawn and bushes, too low to keep out the sun."""
    edge = -plan.width / 2 - 0.3
    c.floor((edge - 40, -0.4, -20), (edge, -0.4, 20), f.MEADOW.tinted((0.14, 0.19, 0.06)), (6, 6))
    bush = f.MEADOW.tinted((0.08, 0.14, 0.04))
    for i in range(9):
        c.ball((edge - 11.0 - 2.0 * (i % 3), 0.5, -9.0 + 2.3 * i), (1.7, 1.5 + 0.4 * (i % 2), 1.6), bush, 14)


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
