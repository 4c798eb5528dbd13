"""Small things: a cigarette, a candle, a lamp are lit, an egg is cracked, a coat put on, noodles eaten.

Where words stand equally early in an action, the deed higher up is done.
"""

import math
from collections.abc import Callable
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CUP, FIST, FLAT, HOLD, PINCH
from filmkit.studio.animatic.figures.doing import handwork
from filmkit.studio.animatic.figures.poses import gestures
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gait import WALK, OnTheWay
from filmkit.studio.animatic.figures.poses.gear import Gear, Placed, since, standing
from filmkit.studio.animatic.figures.poses.poses import crouch, sit
from filmkit.studio.animatic.figures.poses.stroke import Amid, AtFace, Motion, Stroke
from filmkit.studio.animatic.figures.verbs.making import TABLE

COATS = "coat|jacket|overcoat|raincoat|cloak|robe|cardigan|trench coat|blazer|uniform jacket"
LIT = 1.2


LIGHTS_UP = Motion(
    right=Stroke(
        (0.10, -0.30, 0.30), (0.05, -0.19, 0.20), (-0.7, 0.6, 0.1), (-0.5, 0.1, -0.7), grip=PINCH, face=True
    ),
    left=Stroke(
        (0.10, -0.30, 0.30), (0.11, -0.17, 0.20), (-0.5, 0.8, 0.1), (-0.8, 0.0, -0.3), grip=CUP, face=True
    ),
    period=1.0,
    once=True,
    nod=(0.05, 0.18),
)
"""Both hands to the mouth, a flame in the right, the left round it."""
LIGHTS_A_WICK = Motion(
    right=Stroke((0.16, -0.26, 0.28), (-0.03, -0.02, 0.36), (-0.6, 0.2, 0.7), (-0.4, -0.6, 0.3), grip=PINCH),
    left=Stroke((0.14, -0.30, 0.36), None, (-0.5, 0.4, 0.8), (-0.9, 0.2, 0.0), grip=CUP),
    period=1.1,
    once=True,
    lean=(0.10, 0.20),
    nod=(0.10, 0.14),
)
BURNS = 1.4
"""Seconds after which the flame has caught."""
SWITCHES = Motion(
    right=Stroke((0.16, -0.40, 0.20), (0.02, -0.14, 0.44), (-0.2, 0.1, 0.95), (-0.6, -0.6, 0.1), grip=PINCH),
    period=0.9,
    once=True,
    lean=(0.05, 0.28),
    nod=(0.10, 0.20),
)
CRACKS = Motion(
    right=Stroke((0.02, -0.30, 0.40), (0.10, -0.26, 0.40), (-0.7, 0.0, 0.7), (-0.4, -0.7, 0.3), grip=PINCH),
    left=Stroke((0.02, -0.30, 0.40), (0.10, -0.26, 0.40), (-0.7, 0.0, 0.7), (-0.4, -0.7, 0.3), grip=PINCH),
    period=0.9,
    once=True,
    lean=(0.18, 0.22),
    nod=(0.24, 0.30),
)
TO_COLLAR = Stroke((0.22, -0.06, 0.46), (0.08, -0.18, 0.19), (-0.6, 0.5, 0.3), (-0.7, 0.0, -0.5), grip=PINCH)
SLIPS_ON = Motion(
    right=TO_COLLAR,
    left=TO_COLLAR,
    period=1.9,
    once=True,
    nod=(0.10, 0.24),
)
SLIPS_OFF = replace(SLIPS_ON, right=TO_COLLAR.back(), left=TO_COLLAR.back())
WINDS = Motion(
    right=Stroke((0.06, -0.16, 0.38), None, (-0.7, 0.2, 0.5), (-0.5, -0.3, -0.5), grip=PINCH, round=0.09),
    left=Stroke((-0.02, -0.20, 0.36), None, (0.0, 0.95, 0.2), (-1.0, 0.0, 0.0), grip=FIST),
    period=0.857,
    nod=(0.26, 0.30),
)
SLURPS = Motion(
    right=Stroke((0.12, -0.12, 0.34), (0.12, 0.06, 0.20), (-0.8, 0.0, 0.5), (-0.2, -0.9, 0.0), grip=PINCH),
    left=Stroke((0.12, -0.20, 0.32), None, (-0.5, 0.0, 0.8), (-0.9, 0.2, 0.0), grip=CUP),
    base=sit,
    period=2.0,
    lean=(0.34, 0.28),
    nod=(0.26, 0.12),
    mouth=(0.1, 0.6),
)

SNACKS = Motion(
    right=Stroke((0.02, -0.26, 0.32), (0.03, 0.13, 0.19), (-0.8, 0.1, 0.4), (-0.3, -0.6, -0.6), grip=PINCH),
    left=Stroke((-0.02, -0.36, 0.30), None, (-0.5, 0.1, 0.8), (-0.9, 0.2, 0.0), grip=CUP),
    period=2.0,
    nod=(0.22, 0.0),
    mouth=(0.1, 0.6),
)
"""Out of a tub in the left hand into the mouth."""
SQUEEZES_OUT = Motion(
    right=Stroke((0.09, -0.12, 0.40), (0.02, -0.20, 0.42), (-0.5, 0.1, 0.8), (-0.9, 0.0, 0.0), grip=CUP),
    left=Stroke((0.09, -0.12, 0.40), (0.02, -0.20, 0.42), (-0.5, 0.1, 0.8), (-0.9, 0.0, 0.0), grip=CUP),
    period=1.2,
    lean=(0.16, 0.22),
    nod=(0.24, 0.30),
)
"""A bottle head down between both hands."""


def _coat(off: bool) -> Callable[[Measures, Moment], Placed]:
    """A coat held up ahead, round to the back, and on; or the other way."""

    def where(m: Measures, now: Moment) -> Placed:
        k = SLIPS_ON.part(now)
        k = 1.0 - k if off else k
        a, far = math.pi * min(k / 0.6, 1.0), 0.50 * min((1.0 - k) / 0.4, 1.0)
        up = m.shoulder - 1.36
        return (-far * math.sin(a), up, far * math.cos(a) - 0.01), (0.0, math.pi - a, 0.0)

    return where


HANGS_UP = Motion(
    right=Stroke(
        (0.12, 0.17, 0.06), (0.06, -0.30, 0.34), (-0.3, 0.8, 0.3), thumb=(-0.1, 0.9, 0.2), grip=HOLD
    ),
    period=1.4,
    once=True,
    nod=(0.0, 0.42),
    lean=(0.0, 0.12),
    lids=(0.0, 0.45),
)
TRAY = Motion(
    right=Stroke(
        (0.16, -0.10, 0.24), None, (-0.2, 0.3, 0.9), (0.0, 1.0, 0.0), elbow=(0.3, -1.0, 0.0), grip=FLAT
    ),
    period=2.0,
)
"""A flat palm under a tray beside the shoulder."""
BURNS_PAPER = Motion(
    right=Stroke((0.20, -0.30, 0.34), (0.06, -0.22, 0.36), (-0.6, 0.4, 0.5), (-0.5, 0.1, -0.6), grip=PINCH),
    left=Stroke((0.06, -0.02, 0.40), (0.10, 0.02, 0.40), (-0.4, 0.2, 0.8), (-0.6, -0.3, 0.2), grip=PINCH),
    period=1.1,
    once=True,
    nod=(0.10, 0.16),
)
DRAWS_LOW = Motion(
    right=Stroke((-0.02, -0.62, 0.42), (0.16, -0.62, 0.50), (-0.3, -0.7, 0.6), (-0.4, -0.8, 0.2), grip=PINCH),
    left=Stroke((0.22, -0.64, 0.38), None, (-0.2, -0.6, 0.8), (0.0, -1.0, 0.0), grip=FLAT),
    base=crouch,
    period=2.0,
    lean=(0.85, 0.90),
    nod=(0.25, 0.2),
)


SMALL_THINGS: tuple[Act, ...] = (
    Act(
        "carry a tray",
        OnTheWay(TRAY, WALK),
        speed=0.9,
        size="full",
        seen="three-quarter",
        gear=(Gear("tray of drinks", Amid(TRAY, (0.0, 0.035, 0.07), hands=(RIGHT,))),),
        done=done("carry|balance|bring|hold", "tray|trays|drinks on a tray"),
    ),
    Act(
        "serve a meal",
        OnTheWay(TRAY, WALK),
        speed=0.9,
        size="medium-wide",
        seen="three-quarter",
        gear=(Gear("dish under a cover", Amid(TRAY, (0.0, 0.035, 0.07), hands=(RIGHT,))),),
        done=done(
            "serve",
            "dinner|lunch|breakfast|meal|meals|food|dish|dishes|guest|guests|customer|customers|patrons|diners|"
            "plates|the table|tables",
        ),
    ),
    Act(
        "burn a letter",
        BURNS_PAPER,
        size="medium",
        seen="three-quarter",
        gear=(
            Gear("sheet of a letter", Amid(BURNS_PAPER, (-0.04, -0.26, 0.08), hands=(LEFT,))),
            Gear("match that burns", Amid(BURNS_PAPER, (0.03, 0.06, 0.06), hands=(RIGHT,))),
            Gear("blaze", since(BURNS, Amid(BURNS_PAPER, (-0.06, -0.26, 0.08), hands=(LEFT,)))),
        ),
        done=done(
            "burn|set fire to|ignite|light",
            "letter|photograph|photo|paper|page|document|map|note|money|banknote",
        ),
    ),
    Act(
        "look at a photograph",
        gestures.read,
        size="medium",
        seen="three-quarter",
        gear=(Gear("photograph on edge", Amid(gestures.read, (0.0, 0.13, 0.06), (-0.5, 0.0, 0.0))),),
        done=done(
            "look at|stare at|examine|study|inspect|hold|gaze at|contemplate|find",
            "photograph|photo|polaroid|postcard",
        ),
    ),
    Act(
        "snack",
        SNACKS,
        size="medium",
        seen="three-quarter",
        thing="popcorn",
        gear=(Gear("popcorn", Amid(SNACKS, (-0.02, 0.06, 0.07), hands=(LEFT,))),),
        done=done(
            "eat|munch|munch on|snack on|enjoy|share|have|chew|crunch on",
            "popcorn|chips|crisps|french fries|fries|nuts|peanuts|candy|candies",
        ),
    ),
    replace(
        TABLE,
        name="squeeze out",
        pose=SQUEEZES_OUT,
        seen="three-quarter",
        thing="ketchup",
        gear=(
            Gear("plate", handwork.under_hands),
            Gear("ketchup", Amid(SQUEEZES_OUT, (0.0, 0.04, 0.06), (math.pi, 0.0, 0.0))),
            Gear("stream of wine", Amid(SQUEEZES_OUT, (0.0, -0.26, 0.06))),
        ),
        done=done("squeeze|squirt|pour|drizzle|put", "ketchup|mustard|mayonnaise|hot sauce|soy sauce"),
    ),
    Act(
        "hang up",
        HANGS_UP,
        size="medium",
        seen="three-quarter",
        held="phone",
        done=done("hang up|put down|end|lower", "phone|telephone|receiver|call") + done("hang up"),
    ),
    Act(
        "draw on the ground",
        DRAWS_LOW,
        size="full",
        seen="three-quarter",
        held="pen",
        gear=(standing("drawing on the ground", (0.0, 0.0, 0.42)),),
        done=done(
            "draw on|paint on|colour on|color on|draw with chalk on|write on",
            "floor|ground|pavement|sidewalk|carpet",
        ),
    ),
    Act(
        "light a cigarette",
        LIGHTS_UP,
        size="medium-close",
        seen="three-quarter",
        gear=(
            Gear("cigarette between lips", AtFace(LIGHTS_UP, (0.0, -0.105, 0.13))),
            Gear("small flame", since(BURNS, AtFace(LIGHTS_UP, (0.0, -0.115, 0.20)))),
        ),
        done=done("light|light up", "cigarette|cigar|smoke|pipe|joint"),
    ),
    Act(
        "light a candle",
        LIGHTS_A_WICK,
        size="medium",
        seen="three-quarter",
        gear=(
            standing("stand", (0.0, -0.10, 0.48)),
            standing("candle in a holder", (0.0, 0.92, 0.46)),
            Gear(
                "match that burns", Amid(LIGHTS_A_WICK, (0.05, 0.03, 0.05), (0.0, 0.0, -1.2), hands=(RIGHT,))
            ),
            Gear("flame", since(BURNS, standing("", (0.0, 1.26, 0.46)).at)),
        ),
        done=done("light", "candle|candles|lantern|oil lamp|incense"),
    ),
    Act(
        "switch on a lamp",
        SWITCHES,
        size="medium-wide",
        seen="three-quarter",
        gear=(
            standing("table lamp", (0.0, 0.0, 0.60)),
            Gear("lit shade", since(LIT, standing("", (0.0, 0.0, 0.60)).at)),
        ),
        done=done("switch on|turn on|click on|light", "lamp|bedside lamp|table lamp|desk lamp|reading lamp"),
    ),
    Act(
        "switch off a lamp",
        SWITCHES,
        size="medium-wide",
        seen="three-quarter",
        gear=(
            standing("table lamp", (0.0, 0.0, 0.60)),
            Gear("lit shade", since(LIT, standing("", (0.0, 0.0, 0.60)).at, gone=True)),
        ),
        done=done("switch off|turn off|click off|turn out|put out", "lamp|bedside lamp|table lamp|desk lamp"),
    ),
    replace(
        TABLE,
        name="crack an egg",
        pose=CRACKS,
        seen="three-quarter",
        size="medium",
        gear=(
            Gear("mixing bowl", handwork.under_hands),
            Gear("left half of an egg", Amid(CRACKS, (-0.03, -0.045, 0.11), hands=(LEFT,))),
            Gear("right half of an egg", Amid(CRACKS, (0.03, -0.045, 0.11), hands=(RIGHT,))),
            Gear("yolk", since(1.0, Amid(CRACKS, (0.0, -0.02, 0.09)))),
        ),
        done=done("crack|break|crack open", "egg|eggs"),
    ),
    Act(
        "put on a coat",
        SLIPS_ON,
        size="medium-wide",
        seen="three-quarter",
        gear=(Gear("coat worn", _coat(off=False)),),
        done=done("put on|pull on|slip on|try on|slip into|throw on", COATS),
    ),
    Act(
        "take off a coat",
        SLIPS_OFF,
        size="medium-wide",
        seen="three-quarter",
        gear=(Gear("coat worn", _coat(off=True)),),
        done=done("take off|remove|slip off|pull off|slip out of", COATS),
    ),
    Act(
        "wrap hands",
        WINDS,
        size="medium",
        seen="three-quarter",
        gear=(
            Gear("band round a fist", Amid(WINDS, (0.0, 0.06, 0.03), hands=(LEFT,))),
            Gear("roll of band", Amid(WINDS, (0.02, 0.03, 0.06), (1.2, 0.0, 0.0), hands=(RIGHT,))),
        ),
        done=done(
            "wrap|tape|bandage|bind", "his hand|her hand|hands|fists|his fist|knuckles|his wrist|her wrist"
        ),
    ),
    Act(
        "eat noodles",
        SLURPS,
        seated=True,
        before="table",
        surface=0.76,
        size="medium",
        seen="three-quarter",
        gear=(
            standing("noodles", (0.0, 0.76, 0.40)),
            Gear("chopsticks with noodles", Amid(SLURPS, (0.03, 0.01, 0.07), hands=(RIGHT,))),
        ),
        words=said("slurps noodles|slurping noodles"),
        done=done("eat|slurp|have|devour", "noodles|ramen|pho |udon|soba|rice"),
    ),
)
