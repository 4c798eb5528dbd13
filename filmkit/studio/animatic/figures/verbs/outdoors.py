"""Chores and trades with wheels, fires, loads and beasts: what is pushed, pulled, borne, done low.

Where words stand equally early in an action, the deed higher up is done.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import RIGHT
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, HOLD, PINCH
from filmkit.studio.animatic.figures.doing import exercise, handwork, tools
from filmkit.studio.animatic.figures.poses import gait, gestures
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.poses import crouch
from filmkit.studio.animatic.figures.poses.stroke import Amid, AtFace, Motion, Stroke
from filmkit.studio.animatic.figures.verbs.boarding import HEAVES

LOW = Motion(
    right=Stroke((0.10, -0.30, 0.36), (0.20, -0.16, 0.34), (-0.3, -0.3, 0.9), (-0.5, -0.5, 0.4), grip=CUP),
    left=Stroke((0.16, -0.26, 0.36), (0.12, -0.34, 0.36), (-0.3, -0.3, 0.9), (-0.6, -0.4, 0.4), grip=CUP),
    base=crouch,
    period=1.2,
    nod=(0.1, 0.2),
)
BEARS = Motion(
    right=Stroke((0.16, -0.40, 0.34), (0.16, -0.38, 0.34), (-0.4, 0.1, 0.9), (-0.3, 0.9, 0.0), grip=CUP),
    left=Stroke((0.16, -0.40, 0.34), (0.16, -0.38, 0.34), (-0.4, 0.1, 0.9), (-0.3, 0.9, 0.0), grip=CUP),
    base=gait.walk,
    period=1.2,
    lean=(-0.12, -0.10),
)
PATS = Motion(
    right=Stroke((0.10, -0.36, 0.44), (0.24, -0.20, 0.42), (-0.4, -0.1, 0.9), (-0.6, -0.5, 0.3), grip=FLAT),
    left=Stroke((0.18, -0.22, 0.44), (0.24, -0.38, 0.42), (-0.4, -0.1, 0.9), (-0.6, -0.5, 0.3), grip=FLAT),
    period=2.0,
    lean=(0.40, 0.5),
)
CASTS = Motion(
    right=Stroke((0.10, -0.30, 0.28), (0.30, -0.16, 0.42), (0.2, -0.2, 0.9), (0.0, -0.6, 0.6), grip=CUP),
    left=Stroke((0.10, -0.36, 0.26), None, (-0.8, 0.2, 0.4), (0.0, 1.0, 0.0)),
    period=1.2,
    twist=(0.1, -0.2),
)
KITE = Motion(
    right=Stroke((0.12, 0.06, 0.32), (0.18, -0.10, 0.26), (-0.2, 0.6, 0.7), grip=HOLD),
    left=Stroke((0.08, -0.16, 0.30), None, (-0.4, 0.4, 0.7), grip=HOLD),
    period=2.0,
    nod=(-0.45, -0.4),
    lean=(-0.1, -0.15),
)
WHOLE = Act("work", LOW, size="full", seen="profile")


def ahead(name: str, far: float, yaw: float = 0.0) -> tuple[Gear, ...]:
    """One thing that stands so far before who works at it."""
    return (standing(name, (0.0, 0.0, far), yaw),)


OUTDOORS: tuple[Act, ...] = (
    replace(
        WHOLE,
        name="mow",
        pose=gait.push,
        speed=0.7,
        gear=ahead("mower", 0.98),
        done=done("mow|cut", "lawn|grass"),
    ),
    replace(
        WHOLE,
        name="push a wheelchair",
        pose=gait.push,
        speed=0.8,
        gear=ahead("wheelchair", 0.62),
        words=said("pushing wheelchair|pushes a wheelchair|pushing a wheelchair|pushes the wheelchair"),
    ),
    replace(
        WHOLE,
        name="push a thing",
        pose=gait.push,
        speed=0.5,
        thing="box",
        gear=ahead("box", 0.85),
        done=done(
            "push|shove|slide|roll",
            "box|crate|barrel|table|sofa|fridge|refrigerator|bed|chair|desk|cabinet|piano|suitcase|tire",
        ),
    ),
    replace(
        WHOLE,
        name="heave",
        pose=HEAVES,
        speed=0.35,
        done=done("push", "truck|bus |boat|wall|boulder|rock|stuck"),
    ),
    replace(
        WHOLE,
        name="pull a cart",
        pose=gait.carry,
        speed=0.8,
        gear=ahead("laden cart", -1.02, math.pi),
        done=done("pull|drag|tow", "cart|wagon|trolley|sled|sledge|rickshaw"),
    ),
    replace(
        WHOLE,
        name="pull a suitcase",
        pose=gait.carry,
        speed=1.0,
        held="suitcase",
        done=done("pull|drag|roll|wheel", "suitcase|luggage|bag|trolley case"),
    ),
    replace(
        WHOLE,
        name="carry a thing",
        pose=BEARS,
        speed=0.9,
        thing="carton",
        gear=(Gear("carton", Amid(BEARS, (0.0, 0.02, 0.10))),),
        words=said("unloading|unloads|loading a truck|moving furniture|moves furniture"),
        done=done(
            "carry|unload|load|bring|deliver",
            "box|crate|parcel|package|furniture|truck|pile|stack|tray|basket|television|pumpkin|pot|"
            "bucket|log|firewood|plant|chair",
        ),
    ),
    replace(
        WHOLE,
        name="lay bricks",
        seen="three-quarter",
        gear=ahead("bricks", 0.62),
        held="trowel",
        done=done("lay|stack|build", "brick|stone|wall|shed|tile|block"),
    ),
    replace(
        WHOLE,
        name="work on a wheel",
        gear=ahead("car wheel", 0.58, 0.0),
        done=done("change|check|fix|repair|pump|inspect|replace|inflate", "wheel|tire|tyre|oil|brake"),
    ),
    replace(
        WHOLE,
        name="build a snowman",
        pose=PATS,
        gear=ahead("snowman built", 0.80),
        done=done("make|build|roll", "snowman|snowball|snow man"),
    ),
    replace(
        WHOLE,
        name="build a sandcastle",
        gear=ahead("whole sandcastle", 0.62),
        done=done("build|make|shape|construct", "sandcastle|sand castle|castle of sand|castle out of sand"),
    ),
    replace(
        WHOLE,
        name="tend a fire",
        gear=ahead("whole campfire", 0.80),
        held="stick",
        words=said(
            "on campfire|over a campfire|over the campfire|on a campfire|campfire cooking|"
            "roasting marshmallow|roasts marshmallow"
        ),
        done=done("light|make|build|start|tend|poke|stoke", "fire|campfire|bonfire"),
    ),
    replace(
        WHOLE,
        name="barbecue",
        pose=gestures.water,
        held="ladle",
        size="medium-wide",
        gear=ahead("grill", 0.62),
        words=said("barbequ|barbecu|grilling|grills|bbq"),
    ),
    replace(
        WHOLE,
        name="scrub low",
        held="tissue",
        pose=LOW,
        done=done(
            "clean|scrub|wash|polish|sand|wax|wipe",
            "floor|toilet|bathtub|tub|carpet|wheel|car wheel|step|tile|deck|feet|foot|oven",
        ),
    ),
    replace(
        WHOLE,
        name="clean a pool",
        pose=tools.rake,
        held="mop",
        gear=(standing("pool", (0.0, 0.0, 1.6)),),
        done=done("clean|skim", "pool"),
    ),
    replace(
        WHOLE,
        name="weld",
        pose=handwork.rub,
        at_work=True,
        size="medium-wide",
        held="screwdriver",
        gear=(Gear("sparks", handwork.in_left),),
        words=said("weld|solder"),
    ),
    replace(
        WHOLE,
        name="blow glass",
        pose=Motion(
            right=Stroke((0.06, -0.10, 0.34), None, (-0.6, 0.3, 0.6), grip=HOLD),
            left=Stroke((0.05, -0.16, 0.52), None, (-0.6, 0.3, 0.6), grip=HOLD),
            period=1.2,
            lean=(0.1, 0.2),
            mouth=(0.2, 0.4),
        ),
        size="medium-wide",
        gear=(Gear("glass on a pipe", AtFace(Motion(), (0.0, -0.08, 0.15))),),
        words=said("blowing glass|blows glass|glassblow|glass blow"),
    ),
    replace(
        WHOLE,
        name="scatter",
        pose=CASTS,
        held="bag",
        left=True,
        gear=(Gear("seeds thrown", Amid(CASTS, (0.0, 0.02, 0.06), hands=(RIGHT,))),),
        words=said("sowing|sows "),
        done=done(
            "feed|throw food to|scatter",
            "bird|pigeon|chicken|duck|hen|goose|geese|seed|fish|grain|corn|petals|crumbs|ashes|confetti",
        ),
    ),
    replace(
        WHOLE,
        name="fly a kite",
        pose=KITE,
        seen="three-quarter",
        gear=(standing("kite on a line", (0.0, 0.0, 0.35)),),
        done=done("fly", "kite"),
    ),
    replace(
        WHOLE,
        name="gather",
        pose=gestures.pick_up,
        held="bag",
        left=True,
        words=said(
            "garbage collect|collecting garbage|collects garbage|picking up trash|picks up trash|"
            "picking up litter|collecting shells|collects shells|egg hunt|foraging|forages|"
            "gathering"
        ),
        done=done(
            "collect|gather|pick up|pick",
            "garbage|trash|litter|shell|mushroom|berr|flower|wood|stone|herb|egg|up trash",
        ),
    ),
    replace(
        WHOLE,
        name="shear",
        pose=handwork.stroke,
        held="shears",
        words=said("shearing|shears a|shears the|shears sheep"),
    ),
    replace(
        WHOLE,
        name="keep bees",
        pose=Motion(
            right=Stroke((0.12, -0.24, 0.34), (0.12, -0.04, 0.36), (-0.4, 0.2, 0.8), grip=PINCH),
            left=Stroke((0.12, -0.24, 0.34), (0.12, -0.04, 0.36), (-0.4, 0.2, 0.8), grip=PINCH),
            period=2.0,
        ),
        seen="three-quarter",
        gear=ahead("beehive", 0.62),
        words=said("bee keep|beekeep|tends beehive|beehive|apiar"),
    ),
    replace(
        WHOLE,
        name="climb over",
        pose=exercise.climb,
        done=done("climb over|climb onto|scale", "fence|gate|wall"),
    ),
    replace(
        WHOLE,
        name="stand in line",
        pose=gestures.folded,
        size="full",
        seen="profile",
        words=said("waiting in line|waits in line|stands in line|standing in line|queueing|queues "),
    ),
)
