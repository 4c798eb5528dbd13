"""Eyes that look through glasses or all about, and who keeps watch: guards, shields, directs, hails a ride.

Where words stand equally early in an action, the deed higher up is done.
"""

import math
from dataclasses import replace
from functools import partial

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT
from filmkit.studio.animatic.figures.body.pose import CUP, FIST, FLAT, HOLD
from filmkit.studio.animatic.figures.doing import tools
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.stroke import Amid, AtFace, Motion, Stroke
from filmkit.studio.animatic.figures.verbs.faces import FACE, IN, UP, YOU
from filmkit.studio.animatic.figures.verbs.signs import THUMB_UP

_AT_THE_EYES = Stroke((0.085, -0.02, 0.17), None, (-0.4, 0.8, 0.3), (-0.9, 0.0, 0.1), grip=CUP, face=True)
SCANS = Motion(right=_AT_THE_EYES, left=_AT_THE_EYES, period=2.0, lean=(0.04, 0.10))
"""Both hands hold something to the eyes."""
BENDS_TO_AN_EYEPIECE = Motion(
    right=Stroke((0.22, -0.56, 0.34), (0.07, -0.40, 0.47), (-0.3, 0.3, 0.9), IN, grip=CUP),
    left=Stroke((0.24, -0.60, 0.34), None, (-0.2, -0.2, 0.9), (0.0, -1.0, 0.1), grip=FLAT),
    base=partial(tools.braced, wide=0.10, ahead=0.08, sink=0.04),
    period=2.0,
    lean=(0.66, 0.84),
    nod=(-0.18, -0.10),
)
LOOKS_ABOUT = Motion(period=2.0, turn=(-0.85, 0.85), twist=(-0.35, 0.35), nod=(0.0, -0.08))
ON_GUARD = Motion(
    right=Stroke((0.16, -0.16, 0.26), None, (-0.5, 0.0, 0.9), thumb=(0.0, 1.0, 0.0), grip=HOLD),
    left=Stroke((0.24, -0.44, 0.06), (0.13, 0.25, 0.20), (-0.9, 0.1, 0.3), (0.0, -1.0, 0.2), grip=FLAT),
    base=partial(tools.braced, wide=0.12, ahead=0.0, sink=0.0),
    period=2.0,
    turn=(-0.65, 0.65),
)
"""A shaft on the ground in one hand, the other over the brow by turns, the eyes from side to side."""
SHIELDS = Motion(
    right=Stroke((0.50, -0.02, 0.16), (0.56, 0.10, 0.22), (0.4, 0.8, 0.3), YOU, grip=FLAT),
    left=Stroke((0.50, 0.06, 0.20), (0.56, -0.04, 0.26), (0.4, 0.8, 0.3), YOU, grip=FLAT),
    base=partial(tools.braced, wide=0.24, ahead=0.16, sink=0.12),
    period=2.0,
    lean=(0.10, 0.20),
    turn=(-0.45, 0.45),
)
"""Legs apart, both arms spread before what is behind: nobody gets by."""
DIRECTS = Motion(
    right=Stroke((0.28, 0.10, 0.30), None, UP, YOU, grip=FLAT),
    left=Stroke((0.60, -0.02, 0.10), (0.16, 0.02, 0.34), (0.4, 0.2, 0.8), (-0.3, 0.0, 0.9), grip=FLAT),
    period=2.0,
    turn=(0.55, 0.0),
    mouth=(0.0, 0.2),
)
"""One palm held up to stop, the other arm waves across."""
THUMBS_A_RIDE = Motion(
    right=Stroke((0.44, -0.16, 0.18), (0.58, -0.02, 0.26), (0.9, 0.0, 0.3), (0.2, 0.2, 0.9), grip=THUMB_UP),
    period=2.0,
    turn=(-0.55, -0.35),
)
WIPES_THE_BROW = Motion(
    right=Stroke(
        (0.13, 0.04, 0.13), (-0.06, 0.05, 0.16), (-0.9, 0.2, 0.1), (0.0, 0.2, -0.9), grip=FLAT, face=True
    ),
    period=2.0,
    lean=(0.12, 0.06),
    nod=(0.10, -0.10),
    lids=(0.8, 0.3),
    mouth=(0.3, 0.5),
)
"""The back of the hand along the forehead."""
BITES = Motion(
    right=Stroke(
        (0.05, -0.20, 0.15), (0.05, -0.185, 0.15), (-0.4, 0.9, 0.0), (-0.3, 0.0, -0.9), face=True, grip=FIST
    ),
    period=0.667,
    nod=(0.14, 0.20),
    turn=(-0.15, 0.2),
    mouth=(0.1, 0.2),
)
_TO_THE_EYES = Stroke((0.16, -0.34, 0.26), (0.15, -0.05, 0.10), (-0.2, 0.8, 0.4), IN, grip=CUP, face=True)
PUTS_ON = Motion(right=_TO_THE_EYES, left=_TO_THE_EYES, period=2.2, once=True, nod=(0.20, 0.0))
TAKES_OFF = replace(PUTS_ON, right=_TO_THE_EYES.back(), left=_TO_THE_EYES.back(), nod=(0.0, 0.20))
"""Both hands bring a thing to the eyes, or from there."""
HOLDS_HIGH = Motion(
    right=Stroke((0.30, 0.00, 0.24), (0.26, 0.52, 0.06), (0.2, 0.3, 0.9), thumb=(0.0, 1.0, 0.1), grip=HOLD),
    period=1.2,
    once=True,
    lean=(0.10, -0.12),
    nod=(0.0, -0.25),
    mouth=(0.2, 0.8),
)
"""What a hand holds, raised over the head."""
FLIES_A_FLAG = Motion(
    right=Stroke((0.52, 0.02, 0.16), (0.20, 0.20, 0.30), (0.2, 0.3, 0.9), thumb=(0.0, 1.0, 0.1), grip=HOLD),
    period=1.2,
    twist=(-0.15, 0.15),
    mouth=(0.3, 0.7),
)
DOES_MAGIC = Motion(
    right=Stroke(
        (0.30, 0.02, 0.40),
        (0.10, -0.04, 0.44),
        (-0.3, -0.2, 0.9),
        thumb=(-0.5, -0.1, 0.8),
        round=0.05,
        grip=HOLD,
    ),
    left=Stroke((0.10, -0.42, 0.34), None, (-0.6, 0.3, 0.7), (0.0, 1.0, 0.2), grip=CUP),
    period=1.2,
    nod=(0.15, 0.22),
    mouth=(0.1, 0.3),
)
"""A wand goes round over a hat that the other hand holds, its crown down."""
POSTS = Motion(
    right=Stroke((0.10, -0.14, 0.26), (0.04, -0.26, 0.52), (-0.2, -0.1, 1.0), (-0.9, 0.2, 0.1), grip=CUP),
    period=2.0,
    lean=(0.06, 0.24),
    nod=(0.10, 0.22),
)
WATCHES = Act("watch", LOOKS_ABOUT, size="medium", seen="three-quarter")

WATCHFUL: tuple[Act, ...] = (
    replace(
        WATCHES,
        name="look through glasses",
        pose=SCANS,
        gear=(Gear("binoculars", AtFace(SCANS, (0.0, 0.03, 0.20), (-1.4, 0.0, 0.0))),),
        done=done(
            "look through|peer through|gaze through|watch through|use|hold|raise|observe with",
            "binoculars|field glasses|opera glasses|spyglass",
        ),
        words=said("through binoculars|through his binoculars|through her binoculars|through field glasses"),
    ),
    replace(
        WATCHES,
        name="look through a telescope",
        pose=BENDS_TO_AN_EYEPIECE,
        size="full",
        seen="profile",
        gear=(standing("whole large telescope", (0.0, 0.0, 1.02), -math.pi / 2),),
        words=said("through a telescope|through the telescope|through his telescope|through her telescope"),
        done=done("use|adjust|operate|set up", "telescope"),
    ),
    replace(
        WATCHES,
        name="look around",
        words=said("looks around|looking around|look around|glances around|looks about|scans the"),
        weak=True,
    ),
    replace(
        WATCHES,
        name="guard",
        pose=ON_GUARD,
        held="javelin",
        size="medium-wide",
        seen="front",
        words=said("stands guarding|standing guarding|stand guarding|keeps watch|keeping watch|stands watch"),
        done=done(
            "guard",
            "gate|door|entrance|treasure|castle|palace|bridge|tomb|temple|vault|prisoner|camp|tower|king",
        ),
    ),
    replace(
        WATCHES,
        name="shield",
        pose=SHIELDS,
        size="full",
        done=done(
            "protect|defend|shield",
            "city|town|village|castle|world|planet|earth|people|kingdom|house|home|family|land|forest|fort|wall|realm",
        ),
    ),
    replace(
        WATCHES,
        name="direct traffic",
        pose=DIRECTS,
        size="medium-wide",
        seen="front",
        words=said("directs traffic|directing traffic|direct traffic"),
        done=done("stop|control|regulate", "traffic"),
    ),
    replace(
        WATCHES,
        name="thumb a ride",
        pose=THUMBS_A_RIDE,
        size="medium-wide",
        words=said("hitchhik|hitch-hik|thumbs a ride|thumbing a ride|thumbs a lift"),
    ),
    replace(
        FACE,
        name="wipe the brow",
        pose=WIPES_THE_BROW,
        done=done("wipe|mop", "sweat|brow|forehead"),
    ),
    replace(
        FACE,
        name="bite nails",
        pose=BITES,
        done=done("bite|chew|chew on|nibble", "nail|fingernail"),
    ),
    replace(
        FACE,
        name="put on the eyes",
        pose=PUTS_ON,
        thing="glasses",
        gear=(Gear("glasses", Amid(PUTS_ON, (0.0, 0.06, 0.02))),),
    ),
    replace(
        FACE,
        name="take off the eyes",
        pose=TAKES_OFF,
        thing="glasses",
        gear=(Gear("glasses", Amid(TAKES_OFF, (0.0, 0.06, 0.02))),),
    ),
    replace(
        WATCHES,
        name="hold high",
        pose=HOLDS_HIGH,
        held="sword",
        size="full",
        done=done(
            "raise|lift|hold up|brandish|thrust up", "sword|blade|torch|axe|spear|staff|lantern|hammer"
        ),
    ),
    replace(
        WATCHES,
        name="wave a flag",
        pose=FLIES_A_FLAG,
        size="medium-wide",
        gear=(Gear("flag", Amid(FLIES_A_FLAG, (-0.15, 0.12, 0.05), (0.0, math.pi, 0.0), (RIGHT,))),),
        done=done("wave|swing|fly", "flag|banner"),
    ),
    replace(
        WATCHES,
        name="do magic",
        pose=DOES_MAGIC,
        held="wand",
        size="medium-wide",
        gear=(Gear("top hat", Amid(DOES_MAGIC, (0.02, 0.14, 0.06), (math.pi, 0.0, 0.0), (LEFT,))),),
        words=said("magic trick|magic show"),
        done=done("do|perform|show", "magic|trick|card trick|illusion") + done("pull", "rabbit"),
    ),
    replace(
        WATCHES,
        name="wave a wand",
        pose=replace(DOES_MAGIC, left=None, nod=(0.0, -0.08)),
        held="wand",
        size="medium-wide",
        done=done("wave|flourish|swish|flick|raise|wield|point", "wand"),
    ),
    replace(
        WATCHES,
        name="post a letter",
        pose=POSTS,
        size="full",
        seen="profile",
        gear=(
            standing("whole mailbox", (0.0, 0.0, 0.78), 1.57),
            Gear("letter", Amid(POSTS, (-0.02, 0.02, 0.10), (1.4, 0.0, 0.0), hands=(RIGHT,))),
        ),
        words=said("mails a letter|mailing a letter|posts a letter|posting a letter"),
        done=done("drop|put|post|slip|mail", "letter|envelope|postcard"),
    ),
)
