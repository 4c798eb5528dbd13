"""What two who are said to do the same do with one thing: an end of it each, or side by side at it.

Where two rows fit, the higher up is done.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import Moment, PoseAt
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, PINCH
from filmkit.studio.animatic.figures.doing import caring, handwork, tools
from filmkit.studio.animatic.figures.doing.boarding import FLANK
from filmkit.studio.animatic.figures.doing.company import carries_end
from filmkit.studio.animatic.figures.poses import deeds, gait
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.poses.gear import Gear, Placed, aside, standing
from filmkit.studio.animatic.figures.poses.poses import crouch
from filmkit.studio.animatic.figures.poses.seated import on_ground
from filmkit.studio.animatic.figures.poses.stairs import OnStairs, under_foot
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke
from filmkit.studio.animatic.figures.verbs.boarding import CHANGES_TIRE, LOADS, WASHES, WIPES
from filmkit.studio.animatic.figures.verbs.everyday import ASSEMBLES, SHELF, SHELF_HIGH, SHELVES
from filmkit.studio.animatic.figures.verbs.sports import DRAUGHT
from filmkit.studio.animatic.figures.verbs.touches import STANDS

SIDE_BY_SIDE = replace(STANDS, placed="beside")
SEEN_FROM_BEHIND = replace(SIDE_BY_SIDE, seen="three-quarter-back")


def _alike(
    act: Act, name: str, pose: PoseAt, apart: float, *gear: Gear, held: str | None = None, size: str = "full"
) -> Act:
    """The same of two who do alike, so many metres from each other."""
    return replace(act, name=name, pose=pose, partner=pose, apart=apart, gear=gear, held=held, size=size)


TAPE = _alike(
    STANDS,
    "measure together",
    caring.holds_end,
    caring.HELD_BETWEEN,
    Gear("measuring tape", caring.middle),
    size="medium",
)
TOWEL = _alike(
    STANDS,
    "fold between two",
    caring.folds_end,
    caring.HELD_BETWEEN,
    Gear("towel between", caring.cloth_middle),
    size="medium",
)
BOX_APART, BOX_HIGH, CLIMBS = 0.98, 0.74, 0.30
"""Metres between two who carry a box up stairs, how high its foot is, and metres a second."""
BEHIND_ON_STAIRS = OnStairs(carries_end(1.0), before=1.15)
AHEAD_ON_STAIRS = replace(BEHIND_ON_STAIRS, upper=carries_end(-1.0), before=1.15 - BOX_APART)


def _on_stairs(m: Measures, now: Moment) -> Placed:
    slope = BEHIND_ON_STAIRS.slope(now.distance + BOX_APART / 2)
    return (0.0, BOX_HIGH + slope, BOX_APART / 2), (-0.50, 0.0, 0.0)


UP_STAIRS = replace(
    STANDS,
    name="carry up stairs",
    pose=BEHIND_ON_STAIRS,
    speed=CLIMBS,
    partner=AHEAD_ON_STAIRS,
    apart=BOX_APART,
    placed="ahead",
    size="full",
    gear=(Gear("box of two", _on_stairs), under_foot(BEHIND_ON_STAIRS)),
)
CART = _alike(
    replace(SIDE_BY_SIDE, speed=0.7),
    "push a cart together",
    gait.push,
    0.66,
    standing("laden cart", (0.33, 0.0, 1.02)),
)
CLOTHES_CART = replace(CART, gear=(standing("cart of clothes", (0.33, 0.0, 1.02)),))
PRAM = replace(CART, gear=(standing("whole stroller", (0.33, 0.0, 0.92)),))
TROLLEY = replace(CART, gear=(standing("whole shopping cart", (0.33, 0.0, 0.92)),))
IN_HAND = Gear("passed cardboard box", Amid(LOADS, (0.0, 0.0, 0.16)))
CAR = _alike(
    SEEN_FROM_BEHIND,
    "load a car together",
    LOADS,
    0.80,
    standing("car with its boot open", (0.40, 0.0, 0.34)),
    IN_HAND,
    aside(IN_HAND, 0.80),
)
BAG = Gear("grocery bag", Amid(LOADS, (0.0, -0.14, 0.14)))
GROCERIES_CAR = replace(CAR, gear=(CAR.gear[0], BAG, aside(BAG, 0.80)))
PAINTS = _alike(
    SEEN_FROM_BEHIND,
    "paint one canvas",
    handwork.paint,
    0.78,
    standing("canvas of two", (0.39, 0.0, 0.62)),
    held="paintbrush",
)
WINDOWS = _alike(
    SEEN_FROM_BEHIND,
    "clean a window together",
    WIPES,
    0.90,
    standing("window of two", (0.45, 0.0, 0.60)),
    held="tissue",
)
WASHED = _alike(
    SEEN_FROM_BEHIND,
    "wash a car together",
    WASHES,
    0.90,
    standing("car to get into", (0.95, 0.0, FLANK)),
    standing("door of the car", (0.95, 0.0, FLANK)),
    standing("suds on a car", (0.45, 0.0, FLANK)),
    standing("suds on a car", (-0.85, 0.0, FLANK)),
    standing("bucket", (0.45, 0.0, 0.06)),
    held="sponge",
)
STEADIES = Motion(
    right=Stroke((0.34, -0.22, 0.16), (0.34, -0.18, 0.18), (0.3, -0.2, 0.9), (-0.1, -1.0, 0.0), grip=CUP),
    left=Stroke((0.06, -0.26, 0.36), None, (-0.6, -0.2, 0.6), (-0.3, -0.9, 0.0), grip=CUP),
    base=crouch,
    period=2.1,
    lean=(0.18, 0.24),
    twist=(-0.2, -0.2),
    turn=(-0.5, -0.4),
)
TIRE = replace(
    CHANGES_TIRE, placed="beside", name="change a tire together", partner=STEADIES, apart=1.16, done=()
)
"""One turns the nuts of a wheel that is on the car, the other keeps the spare upright between them."""
SETS = Motion(
    right=Stroke(
        (0.06, -0.34, 0.30), (0.04, -0.54, 0.46), (-0.2, 0.0, 0.9), thumb=(0.1, 0.2, 0.9), grip=PINCH
    ),
    left=Stroke((0.10, -0.36, 0.30), (0.10, -0.55, 0.44), (-0.4, -0.1, 0.9), (-0.6, 0.6, 0.0), grip=CUP),
    period=2.0,
    lean=(0.05, 0.36),
    nod=(0.15, 0.25),
)
TABLE = _alike(
    STANDS,
    "set a table together",
    SETS,
    1.52,
    standing("table set for two", (0.0, 0.0, 0.76), math.pi / 2),
    held="plate",
)
UNPACKS = Motion(
    right=Stroke(
        (0.02, -0.30, 0.42), (0.22, -0.42, 0.36), (-0.3, -0.2, 0.9), thumb=(0.1, 0.9, 0.3), grip=CUP
    ),
    left=Stroke((0.10, -0.40, 0.42), None, (-0.5, -0.1, 0.8), (-0.9, 0.0, 0.2), grip=CUP),
    period=2.0,
    lean=(0.16, 0.24),
    nod=(0.2, 0.3),
)
GROCERIES = _alike(
    STANDS,
    "unpack groceries together",
    UNPACKS,
    1.30,
    standing("groceries on a table", (0.0, 0.0, 0.65), math.pi / 2),
    held="apple",
    size="medium-wide",
)
SPREADS = Motion(
    right=Stroke((0.06, -0.32, 0.40), (0.02, -0.40, 0.52), (-0.2, -0.4, 0.8), (0.0, -1.0, 0.2), grip=PINCH),
    left=Stroke((0.16, -0.36, 0.34), None, (-0.3, -0.5, 0.8), (0.0, -1.0, 0.2), grip=FLAT),
    base=on_ground,
    period=1.2,
    lean=(0.34, 0.46),
    nod=(0.20, 0.28),
)
PUZZLE = _alike(
    STANDS,
    "do a puzzle together",
    SPREADS,
    1.34,
    standing("puzzle on a rug", (0.0, 0.0, 0.67)),
)
PLANTS = Motion(
    right=Stroke((0.06, -0.46, 0.42), (0.10, -0.60, 0.42), (-0.4, -0.3, 0.8), (-0.8, -0.2, 0.0), grip=CUP),
    left=Stroke((0.08, -0.52, 0.42), (0.12, -0.62, 0.42), (-0.4, -0.3, 0.8), (-0.8, -0.2, 0.0), grip=CUP),
    base=crouch,
    period=1.2,
    lean=(0.24, 0.38),
    nod=(0.2, 0.3),
)
SAPLING = _alike(
    STANDS,
    "plant a sapling together",
    PLANTS,
    1.06,
    standing("sapling in a hole", (0.0, 0.0, 0.53)),
)
TIES = Motion(
    right=Stroke((0.03, -0.26, 0.34), (0.10, -0.20, 0.36), (-0.5, 0.2, 0.8), (-0.8, 0.0, 0.2), grip=PINCH),
    left=Stroke((0.03, -0.26, 0.34), (0.10, -0.30, 0.36), (-0.5, 0.2, 0.8), (-0.8, 0.0, 0.2), grip=PINCH),
    base=on_ground,
    period=0.857,
    lean=(0.10, 0.16),
    nod=(0.15, 0.25),
)
BALLOONS = _alike(
    STANDS,
    "tie balloons together",
    TIES,
    1.40,
    Gear("balloon", Amid(TIES, (0.0, 0.16, 0.10))),
    standing("balloons of two", (0.0, 0.0, 0.70)),
)
IN_A_BOAT = 1.10
"""Metres between two in one boat."""


def _in_one_boat(name: str, pose: PoseAt, held: str, other: str | None = None) -> Act:
    """Both on its thwarts, one behind the other, with water all round."""
    return _alike(
        replace(STANDS, placed="ahead", speed=0.8, seen="three-quarter", other=other),
        name,
        pose,
        IN_A_BOAT,
        standing("canoe", (0.0, 0.0, IN_A_BOAT / 2)),
        standing("pool", (0.0, -DRAUGHT, IN_A_BOAT / 2), ground=True),
        held=held,
    )


ROWS = _in_one_boat("row together", tools.row, "scull", "scull")
PADDLES = _in_one_boat("paddle together", tools.paddle, "oar")
SPARS = _alike(STANDS, "spar", deeds.fight, 1.02)
WORKS_OF_BOTH = (
    r"fix|repair|mend|assembl|build|restor|construct|put together|set up|put up|pitch|install|sand|dismantl|"
    r"plant|inspect|decorat|examin|adjust|sculpt|carv"
)
"""Beginnings of what two do to one thing with their hands."""
ONE_THING = (
    rf"\b(?:(?:{WORKS_OF_BOTH})(?:e|s|es|ing|ting)?|lift(?:ing)?|carry|carrying|hang(?:ing)?|haul(?:ing)?) "
    r"(?:up )?(?:an?|the|their|one|some)\b"
)
"""Two are at one thing."""
STAIRS_OF_BOTH = (
    r"\b(?:carry|move|haul|bring|lug)(?:ing)? [^.;]*?\b(?:box|crate|chest|trunk|carton)\b[^.;]*?"
    r"\b(?:stair\w*|steps|flight|upstairs)\b"
)
BOATS = "(?:boat|rowboat|canoe|kayak|dinghy|skiff|raft|gondola)"
CARS = "car|sedan|suv|van|truck|convertible|coupe|pickup|hatchback|vehicle|jeep|minivan"
LOAD = r"\b(?:un)?load(?:s|ing)?"
LAYS_TOP = Motion(
    right=Stroke((0.15, 0.28, 0.48), (0.15, -0.02, 0.48), (-0.1, 0.1, 0.9), (0.0, 0.9, 0.2), grip=CUP),
    left=Stroke((0.15, 0.28, 0.48), (0.15, -0.02, 0.48), (-0.1, 0.1, 0.9), (0.0, 0.9, 0.2), grip=CUP),
    base=crouch,
    period=3.2,
    once=True,
    alike=True,
    nod=(-0.05, 0.15),
)
"""Both hands let the end of a board down."""


def _top_comes_down(m: Measures, now: Moment) -> Placed:
    """The top of a shelf: one end lies on, the other comes down."""
    lift = 0.34 * (1.0 - LAYS_TOP.part(now))
    return (0.0, SHELF_HIGH + lift / 2, SHELF), (-math.atan2(lift, 2 * (SHELF - 0.5)), 0.0, 0.0)


FURNITURE = replace(
    ASSEMBLES,
    name="assemble together",
    placed="facing",
    partner=LAYS_TOP,
    apart=2 * SHELF,
    gear=(ASSEMBLES.gear[0], Gear("top of a shelf", _top_comes_down)),
    done=(),
)
"""Down on either side of a shelf: one screws an upright, the other lets the top down."""
_ASSEMBLE = r"\b(?:(?:assembl|build|construct|dismantl|disassembl)(?:e|es|s|ing)?|put(?:s|ting)? together)"
BY_BOTH: tuple[tuple[str, Act], ...] = (
    (STAIRS_OF_BOTH, UP_STAIRS),
    (rf"\b(?:paddl(?:e|es|ing)|canoe(?:ing)?|kayak(?:ing)?)\b(?![^.;]* in their (?:own )?{BOATS}s)", PADDLES),
    (rf"\brow(?:s|ing)? [^.;]*?\b{BOATS}\b", ROWS),
    (r"\bspar(?:s|ring)?\b|\bmartial arts?\b|\bkata\b", SPARS),
    (r"\bpuzzle\b", PUZZLE),
    (
        rf"{_ASSEMBLE} (?:(?:an?|the|their|some|new) )?(?:[\w-]+,? ){{0,3}}?(?:{SHELVES})\b",
        FURNITURE,
    ),
    (
        r"\b(?:tie|ties|tying|blow(?:ing)?(?: up)?|inflat(?:e|ing)|fill(?:ing)?) [^.;]*\bballoons?\b|"
        r"\bballoon arch\b",
        BALLOONS,
    ),
    (r"\bplant(?:ing)? (?:an?|the) (?:[\w-]+ )*?(?:tree|sapling|seedling)\b|\byoung sapling\b", SAPLING),
    (r"\bpush(?:ing)? [^.;]*?\bcart\b[^.;]*?\b(?:clothes|laundry|linen)\b", CLOTHES_CART),
    (r"\b(?:push|guid|steer|wheel)(?:ing|es?|s)? [^.;]*?\b(?:stroller|pram|baby carriage|pushchair)\b", PRAM),
    (r"\bpush(?:ing)? [^.;]*?\b(?:shopping|supermarket|grocery) (?:cart|trolley)\b", TROLLEY),
    (r"\bpush(?:ing)? [^.;]*?\b(?:cart|trolley|wheelbarrow|wagon)\b", CART),
    (rf"{LOAD} [^.;]*?\bgrocer[^.;]*?\b(?:{CARS}|trunk|boot)\b", GROCERIES_CAR),
    (rf"{LOAD} [^.;]*?\b(?:{CARS}|trunk|boot)\b", CAR),
    (rf"\b(?:wash|clean|polish|wax)(?:es|s|ing)? (?:an?|the|their) (?:[\w-]+ )*?(?:{CARS})\b", WASHED),
    (
        r"\b(?:chang|replac|fix)(?:e|es|ing)? (?:an?|the|their) (?:[\w-]+ )*?(?:tires?|tyres?|wheel)\b",
        TIRE,
    ),
    (r"\bunpack(?:s|ing)? (?:the |their )?(?:grocer|shopping)", GROCERIES),
    (
        r"\b(?:set(?:ting)?|lay(?:ing)?|clear(?:s|ing)?|prepar(?:e|ing)) (?:an?|the|their) "
        r"(?:[\w-]+ )*?table\b",
        TABLE,
    ),
    (
        r"\b(?:paint|collaborat|work)\w* (?:together )?on (?:an?|the|one) "
        r"(?:[\w-]+ )*?(?:canvas|painting|mural)\b",
        PAINTS,
    ),
    (r"\b(?:clean|wash|wip)(?:e|ing)? (?:an?|the)? ?(?:[\w-]+ )*?windows?\b", WINDOWS),
    (
        r"\bhold(?:s|ing)? (?:one|an) end of [^,.;]*\btape\b|"
        r"\bmeasur(?:e|ing) [^.;]*\b(?:together|tape|table|sofa|wall|room|board|plank|window)\b",
        TAPE,
    ),
    (
        r"\bfold(?:ing)? (?:an?|the|their|freshly \w+|clean|some)? ?(?:[\w-]+ )*?"
        r"(?:sheets?|towels?|blankets?|laundry)\b",
        TOWEL,
    ),
)
"""What two who are said to do the same do with one thing between them."""
