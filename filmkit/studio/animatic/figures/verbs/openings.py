"""What is opened, shut and packed: doors, windows, fridges, cupboards, drawers, boxes, letters, cases.

Where words stand equally early in an action, the deed higher up is done.
"""

from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT
from filmkit.studio.animatic.figures.body.pose import CUP, HOLD, PINCH
from filmkit.studio.animatic.figures.doing import handwork, opening
from filmkit.studio.animatic.figures.doing.opening import Leaf, Opens, pair
from filmkit.studio.animatic.figures.doing.work import bent
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke

KNOB = Stroke((0.02, -0.66, 0.66), (0.02, -0.66, 0.34), (-0.1, 0.0, 1.0), (0.0, -0.7, 0.5), grip=HOLD)
DRAWS_OUT = Motion(
    right=KNOB,
    left=KNOB,
    period=1.2,
    once=True,
    lean=(0.62, 0.35),
    nod=(0.1, 0.34),
)
PUSHES_IN = replace(DRAWS_OUT, right=KNOB.back(), left=KNOB.back(), lean=(0.35, 0.62), nod=(0.34, 0.1))
LIFTS_LID = Motion(
    right=Stroke((0.10, -0.22, 0.32), (0.20, 0.10, 0.34), (-0.6, 0.1, 0.7), (-0.7, -0.5, 0.0), grip=CUP),
    left=Stroke((0.12, -0.40, 0.30), None, (-0.4, 0.1, 0.9), (-0.5, 0.8, 0.0), grip=CUP),
    period=1.4,
    once=True,
    nod=(0.30, 0.34),
    mouth=(0.0, 0.25),
)
TAKES_OUT = Motion(
    right=Stroke((0.04, -0.20, 0.36), (0.06, 0.02, 0.38), (-0.5, 0.3, 0.8), (-0.6, -0.3, 0.2), grip=PINCH),
    left=Stroke((0.12, -0.34, 0.34), None, (-0.4, 0.3, 0.9), (-0.6, 0.5, -0.2), grip=PINCH),
    period=1.6,
    once=True,
    nod=(0.30, 0.18),
)
PACKS = Motion(
    right=Stroke((0.16, -0.26, 0.30), (0.12, -0.48, 0.44), (-0.4, -0.2, 0.9), (-0.6, 0.7, 0.0), grip=CUP),
    left=Stroke((0.16, -0.26, 0.30), (0.12, -0.48, 0.44), (-0.4, -0.2, 0.9), (-0.6, 0.7, 0.0), grip=CUP),
    base=bent,
    period=2.0,
)


def _cupboard(name: str, of: str, leaves: tuple[Leaf, Leaf], verbs: str, things: str) -> Act:
    """Two leaves drawn open before what is inside."""
    left, right = leaves
    return Act(
        name,
        Opens(left, right),
        size="full",
        seen="three-quarter-back",
        gear=(
            standing(f"{of} inside", (0.0, 0.0, left.hinge[2])),
            Gear(f"left leaf of a {of}", left.at),
            Gear(f"right leaf of a {of}", right.at),
        ),
        done=done(verbs, things),
    )


def _door(name: str, pose: Opens, words: str, verbs: str) -> Act:
    return Act(
        name,
        pose,
        said(words),
        done=done(verbs, "door|gate"),
        size="full",
        seen="profile",
        gear=(Gear("door", pose.leaf.at), standing("door frame", (0.62, 0.0, 0.66))),
    )


SASHES = pair(0.545, 0.70, 0.50, 1.50, 1.25, 0.8)


def _shut(act: Act, name: str, things: str) -> Act:
    """The same with leaves that are open at first and are shut."""
    assert isinstance(act.pose, Opens)
    assert act.pose.other is not None
    inside, left, right = act.gear
    one, two = replace(act.pose.leaf, shuts=True), replace(act.pose.other, shuts=True)
    gear = (inside, replace(left, at=one.at), replace(right, at=two.at))
    return replace(act, name=name, pose=Opens(one, two), gear=gear, done=done("close|shut", things))


LOOKS_IN = "open|look in|look into|search|rummage in|stand at"
FRIDGES, WARDROBES = "fridge|refrigerator|freezer", "wardrobe|closet|locker|armoire"
CUPBOARDS, WINDOWS = "cupboard|cabinet|pantry|larder", "window|windows|shutters|shutter"
DRAWERS = "drawer|drawers|dresser"
FRIDGE = _cupboard(
    "open a fridge", "fridge", pair(0.41, 0.74, 0.37, 1.05, 2.85, 0.75), f"{LOOKS_IN}|raid", FRIDGES
)
WARDROBE = _cupboard(
    "open a wardrobe", "wardrobe", pair(0.54, 0.74, 0.49, 1.05, 2.85, 0.7), LOOKS_IN, WARDROBES
)
CUPBOARD = _cupboard(
    "open a cupboard", "cupboard", pair(0.47, 0.74, 0.42, 1.05, 2.85, 0.7), LOOKS_IN, CUPBOARDS
)
WINDOW = Act(
    "open a window",
    Opens(*SASHES),
    size="medium-wide",
    seen="three-quarter-back",
    gear=(
        standing("window to open", (0.0, 0.0, 0.70)),
        Gear("left leaf of a window", SASHES[0].at),
        Gear("right leaf of a window", SASHES[1].at),
    ),
    done=done("open|fling open|throw open|unlatch", WINDOWS),
)
DRAWER = Act(
    "open a drawer",
    DRAWS_OUT,
    size="full",
    seen="three-quarter-back",
    gear=(
        standing("chest of drawers", (0.0, 0.0, 0.72)),
        Gear("drawer", Amid(DRAWS_OUT, (0.0, 0.0, 0.06))),
    ),
    done=done(f"{LOOKS_IN}|pull open|pull out", DRAWERS),
)
OPENINGS: tuple[Act, ...] = (
    FRIDGE,
    _shut(FRIDGE, "shut a fridge", FRIDGES),
    WARDROBE,
    _shut(WARDROBE, "shut a wardrobe", WARDROBES),
    CUPBOARD,
    _shut(CUPBOARD, "shut a cupboard", CUPBOARDS),
    WINDOW,
    _shut(WINDOW, "shut a window", WINDOWS),
    DRAWER,
    replace(
        DRAWER,
        name="shut a drawer",
        pose=PUSHES_IN,
        gear=(DRAWER.gear[0], Gear("drawer", Amid(PUSHES_IN, (0.0, 0.0, 0.06)))),
        done=done("close|shut|slam|push in", DRAWERS),
    ),
    Act(
        "open a box",
        LIFTS_LID,
        size="medium",
        seen="three-quarter",
        gear=(
            Gear("gift box", Amid(LIFTS_LID, (-0.10, 0.10, 0.10), hands=(LEFT,))),
            Gear("lid of a gift box", Amid(LIFTS_LID, (0.10, 0.0, 0.10), hands=(RIGHT,))),
        ),
        words=said("unbox|opening present|opening gift|unwrap"),
        done=done("open|unwrap|look into|look in|peek into", "box|gift|present|package|parcel"),
    ),
    Act(
        "open a letter",
        TAKES_OUT,
        size="medium",
        seen="three-quarter",
        gear=(
            Gear("envelope open", Amid(TAKES_OUT, (-0.10, 0.04, 0.07), hands=(LEFT,))),
            Gear("sheet of a letter", Amid(TAKES_OUT, (0.03, -0.08, 0.09), hands=(RIGHT,))),
        ),
        done=done("open|unseal|receive|get", "letter|envelope|mail|telegram|invitation"),
    ),
    _door("slam a door", opening.SLAMS_DOOR, "slams the door|slamming the door", "slam|bang"),
    _door(
        "shut a door",
        opening.SHUTS_DOOR,
        "closes the door|closing the door|closes a door|door behind her|door behind him",
        "close|shut|lock|pull shut",
    ),
    _door(
        "open", opening.OPENS_DOOR, "pushes the door|opens her door|opens his door", "open|unlock|pull open"
    ),
    Act(
        "pack a case",
        PACKS,
        at_work=True,
        size="medium-wide",
        seen="three-quarter",
        gear=(
            Gear("case open", handwork.under_hands),
            Gear("shirt folded", Amid(PACKS, (0.0, 0.05, 0.08))),
        ),
        done=done("pack|unpack|close|open", "suitcase|bag|trunk|luggage|backpack|rucksack|case"),
    ),
)
