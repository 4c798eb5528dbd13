"""Housework, and what is rubbed, peeled or sharpened in the hands: told by the thing it is done to.

Where words stand equally early in an action, the deed higher up is done.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, HOLD, LOOSE_FIST, PINCH
from filmkit.studio.animatic.figures.doing import handwork, work
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, since, standing
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke
from filmkit.studio.animatic.figures.verbs.in_hands import SQUEEZES as SQUEEZED
from filmkit.studio.animatic.figures.verbs.making import FOOD

IN_LEFT = Stroke((-0.02, -0.26, 0.36), None, (-0.6, 0.2, 0.7), (-0.5, 0.6, -0.3), grip=CUP)
"""A thing held before the chest to be worked on."""
RUBS = Motion(
    right=Stroke(
        (0.04, -0.20, 0.42), None, (-0.6, -0.1, 0.7), (-0.4, -0.7, -0.3), grip=LOOSE_FIST, round=0.07
    ),
    left=IN_LEFT,
    period=0.857,
    nod=(0.24, 0.28),
)
PARES = Motion(
    right=Stroke(
        (0.15, -0.16, 0.36), (0.06, -0.24, 0.38), (-0.5, -0.4, 0.6), thumb=(-0.55, 0.75, 0.30), grip=HOLD
    ),
    left=IN_LEFT,
    period=1.2,
    nod=(0.24, 0.28),
)
HONES = Motion(
    right=Stroke(
        (0.24, -0.04, 0.34), (0.14, -0.26, 0.42), (-0.4, -0.5, 0.6), thumb=(-0.70, 0.70, 0.1), grip=HOLD
    ),
    left=Stroke((0.08, -0.36, 0.40), None, (-0.6, 0.1, 0.7), thumb=(-0.25, 1.0, 0.1), grip=HOLD),
    period=1.2,
    nod=(0.2, 0.25),
)
SCRUBS_DISH = replace(
    RUBS,
    right=Stroke(
        (0.02, -0.26, 0.50), None, (-0.6, -0.1, 0.7), (-0.4, -0.7, -0.3), grip=LOOSE_FIST, round=0.07
    ),
    left=replace(IN_LEFT, a=(0.0, -0.30, 0.44)),
)
RUBS_HANDS = Motion(
    right=Stroke((0.03, -0.44, 0.35), (0.05, -0.35, 0.48), (-0.4, -0.4, 0.8), (-0.9, 0.2, 0.0), grip=FLAT),
    left=Stroke((0.05, -0.35, 0.48), (0.03, -0.44, 0.35), (-0.4, -0.4, 0.8), (-0.9, -0.2, 0.0), grip=FLAT),
    period=0.667,
    lean=(0.22, 0.28),
    nod=(0.2, 0.24),
)
SHAKES_OUT = Motion(
    right=Stroke((0.30, -0.42, 0.34), (0.30, -0.14, 0.42), (-0.2, 0.0, 1.0), (0.0, -1.0, 0.2), grip=PINCH),
    left=Stroke((0.30, -0.42, 0.34), (0.30, -0.14, 0.42), (-0.2, 0.0, 1.0), (0.0, -1.0, 0.2), grip=PINCH),
    period=2.0,
    lean=(0.35, 0.05),
    nod=(0.15, 0.0),
)
LOADS = Motion(
    right=Stroke((0.18, -0.46, 0.34), (0.16, -0.30, 0.42), (-0.5, -0.2, 0.8), (-0.7, 0.2, -0.2), grip=PINCH),
    left=Stroke((0.18, -0.46, 0.34), (0.16, -0.30, 0.42), (-0.5, -0.2, 0.8), (-0.7, 0.2, -0.2), grip=PINCH),
    period=2.0,
    lean=(0.45, 0.15),
    nod=(0.2, 0.1),
)
ORDERS = "organize|tidy|arrange|rearrange|sort|stock|restock"
SHELVES = Motion(
    right=Stroke((0.24, -0.26, 0.34), (0.26, 0.12, 0.46), (-0.2, 0.3, 0.9), (-0.9, 0.0, 0.0), grip=HOLD),
    left=Stroke((0.24, 0.02, 0.44), (0.22, -0.30, 0.44), (-0.2, 0.3, 0.9), (-0.9, 0.0, 0.0), grip=CUP),
    period=2.0,
    nod=(0.1, -0.12),
    turn=(-0.15, 0.15),
)
ARRANGES = Motion(
    right=Stroke((0.18, -0.18, 0.34), (0.10, -0.02, 0.40), (-0.6, 0.3, 0.6), (-0.8, -0.2, 0.1), grip=PINCH),
    left=Stroke((0.16, -0.34, 0.40), None, (-0.6, 0.0, 0.8), (-0.9, 0.0, -0.2), grip=CUP),
    period=2.0,
    nod=(0.1, 0.0),
)
SQUEEZES = replace(
    SQUEEZED,
    right=replace(IN_LEFT, a=(0.20, -0.14, 0.36), b=(0.12, -0.14, 0.38)),
    left=replace(IN_LEFT, a=(0.20, -0.14, 0.36), b=(0.12, -0.14, 0.38)),
)
"""A pillow between both hands."""
IN_HAND = Act("rub", RUBS, size="medium", seen="three-quarter")
AT_IT = Act("clean", RUBS, size="medium-wide", seen="three-quarter")


def _held_up(name: str, pose: Motion = RUBS, turn: tuple[float, float, float] = (-0.9, 0.3, 0.0)) -> Gear:
    """A thing in the left hand, its face to who works on it."""
    return Gear(name, Amid(pose, (-0.02, 0.07, 0.07), turn, hands=(LEFT,)))


def _peels() -> tuple[Gear, ...]:
    """The band that comes off, longer and longer, under what is peeled."""
    hangs = Amid(PARES, (0.0, 0.01, 0.10), hands=(LEFT,))
    parts = ((0.0, "short peel", 1.3), (1.3, "longer peel", 2.8), (2.8, "long peel", 60.0))
    return tuple(Gear(name, since(start, since(end, hangs, gone=True))) for start, name, end in parts)


HOUSE: tuple[Act, ...] = (
    replace(
        IN_HAND,
        name="peel",
        pose=PARES,
        size="medium",
        held="knife",
        thing="apple",
        gear=(_held_up("apple", PARES, (0.0, 0.3, 0.0)), *_peels()),
        done=done("peel|pare", FOOD),
    ),
    replace(
        IN_HAND,
        name="scrape",
        pose=PARES,
        held="knife",
        thing="apple",
        gear=(_held_up("apple", PARES, (0.0, 0.3, 0.0)),),
        done=done("grate|scrape|core|carve|hull", FOOD),
    ),
    replace(
        IN_HAND,
        name="sharpen",
        pose=HONES,
        held="knife",
        other="sharpening steel",
        words=said("knife sharpening|sharpening knives"),
        done=done("sharpen|hone|grind", "knife|knives|blade|axe|tool|sword"),
    ),
    replace(
        IN_HAND,
        name="shine",
        held="tissue",
        gear=(_held_up("shoe", turn=(-0.2, -1.3, 0.0)),),
        words=said("shining shoe|shines shoe|shine shoe"),
        done=done("polish|shine|clean|brush|scrub|wipe|wax", "shoe|boot|sneaker"),
    ),
    replace(
        IN_HAND,
        name="decorate",
        held="paintbrush",
        pose=PARES,
        thing="egg",
        gear=(_held_up("egg", PARES, (0.0, 0.3, 0.0)),),
        done=done("decorate|paint|color|dye", "egg|ornament|figurine|mask|model|toy"),
    ),
    replace(
        IN_HAND,
        name="clean a thing",
        held="tissue",
        thing="dish",
        gear=(_held_up("dish", turn=(-1.2, 0.3, 0.0)),),
        done=done(
            "polish|clean|dry|dust|wipe",
            "dish|plate|glass|cup|bowl|trophy|silver|trumpet|jewelry|lens|ring|vase|knife|"
            "pot|pan|apple|fruit|vegetable|instrument|guitar|camera",
        ),
    ),
    replace(
        AT_IT,
        name="wash up",
        pose=SCRUBS_DISH,
        gear=(standing("sink", (0.0, 0.0, 0.62)), _held_up("dish", SCRUBS_DISH, (-1.2, 0.3, 0.0))),
        words=said("washing up|does the dishes|doing the dishes|do the dishes|doing dishes"),
        done=done("wash|rinse|scrub|clean|wash up", "dish|plate|pot|pan|cup|glass|cutlery"),
    ),
    replace(
        AT_IT,
        name="wash hands",
        pose=RUBS_HANDS,
        gear=(standing("washbasin", (0.0, 0.0, 0.58)),),
        words=said("hand washing|handwashing"),
        done=done("wash|soap|rinse|scrub", "hand|fruit|vegetable|lettuce|apple"),
    ),
    replace(
        AT_IT,
        name="iron",
        pose=handwork.iron,
        held="iron",
        surface=0.92,
        gear=(standing("ironing board with a shirt", (0.0, 0.0, 0.42)),),
        words=said("irons |ironing"),
    ),
    replace(
        AT_IT,
        name="make the bed",
        pose=SHAKES_OUT,
        size="full",
        seen="back",
        gear=(
            standing("bed to make", (0.0, 0.0, 0.50)),
            Gear("sheet shaken", Amid(SHAKES_OUT, (0.0, 0.0, 0.06))),
        ),
        words=said("bed making|bedmaking"),
        done=done("make|make up|change|strip|tidy", "bed|beds|bedsheet|sheets|bedding"),
    ),
    replace(
        AT_IT,
        name="do the laundry",
        pose=LOADS,
        size="full",
        seen="profile",
        gear=(
            standing("washing machine open", (0.0, 0.0, 0.68)),
            standing("basket of laundry", (0.0, 0.0, -0.55)),
            Gear("cloth", Amid(LOADS, (0.0, 0.06, 0.10))),
        ),
        words=said("doing laundry|doing the laundry|does laundry|does the laundry|do laundry|do the laundry"),
        done=done("wash|load|unload|sort", "laundry|clothes|washing machine|washer|shirts"),
    ),
    *(
        replace(
            AT_IT,
            name=name,
            pose=SHELVES,
            seen="back",
            held=held,
            gear=(standing(f"whole {shelf}", (0.0, 0.0, 0.66), math.pi),),
            done=done(f"{ORDERS}|clean out|dust|fill", things),
        )
        for name, held, shelf, things in (
            (
                "put food in order",
                "jar",
                "pantry shelf",
                "pantry|larder|kitchen cabinets?|jars|spices|groceries",
            ),
            ("put clothes in order", "shirt", "clothes shelf", "closet|wardrobe|clothes|clothing|dresser"),
            ("put tools in order", "hammer", "tool shelf", "garage|toolbox|tools|shed|workshop"),
            (
                "put in order",
                "book",
                "shelf",
                "bookshelf|bookshelves|shelf|shelves|cupboard|books|cabinet|library",
            ),
        )
    ),
    replace(
        AT_IT,
        name="tidy up",
        pose=work.plate,
        seen=None,
        at_work=True,
        gear=(Gear("pencil case", handwork.under_hands),),
        done=done("organize|tidy|rearrange|clear", "desk|table|counter|workspace")
        + done("arrange|sort|sort through|organize|rearrange", "items|piles|stationery|documents|belongings"),
    ),
    replace(
        IN_HAND,
        name="plump a pillow",
        pose=SQUEEZES,
        gear=(Gear("whole pillow", Amid(SQUEEZES, (0.0, -0.14, 0.10))),),
        done=done("arrange|fluff|plump|adjust|rearrange|straighten", "pillow|cushion"),
    ),
    replace(
        AT_IT,
        name="arrange",
        pose=ARRANGES,
        held="rose",
        size="medium",
        gear=(standing("stand", (0.0, -0.02, 0.54)), standing("flowers in a vase", (0.0, 1.0, 0.50))),
        words=said("flower arrang|arranging flowers|ikebana"),
        done=done("arrange|trim|put", "flower|bouquet|rose|tulip"),
    ),
)
