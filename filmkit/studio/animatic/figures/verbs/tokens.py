"""Deeds that one thing tells: a bed, smoke, a cup that is won, lather, a brush.

Where words stand equally early in an action, the deed higher up is done.
"""

from dataclasses import replace
from functools import partial

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT
from filmkit.studio.animatic.figures.body.pose import CUP, FIST, FLAT, HOLD, PINCH
from filmkit.studio.animatic.figures.doing import handwork
from filmkit.studio.animatic.figures.doing.meeting import patient
from filmkit.studio.animatic.figures.doing.tools import braced
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.poses import crouch
from filmkit.studio.animatic.figures.poses.seated import in_bed, type_
from filmkit.studio.animatic.figures.poses.stroke import Amid, AtFace, Motion, Stroke

OVERHEAD = Stroke((0.26, 0.16, 0.0), (0.30, 0.46, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0), grip=FIST)
WAKES = Motion(
    right=OVERHEAD,
    left=OVERHEAD,
    base=in_bed,
    period=2.0,
    nod=(-0.1, -0.35),
    mouth=(0.4, 1.0),
    lids=(0.6, 1.0),
)
SMOKES = Motion(
    right=Stroke(
        (0.04, -0.13, 0.20),
        (0.12, -0.16, 0.30),
        (-0.4, 0.8, 0.0),
        thumb=(0.55, 0.25, 0.75),
        grip=PINCH,
        face=True,
    ),
    period=3.0,
    nod=(0.0, -0.12),
    mouth=(0.15, 0.4),
)
SHAVES = Motion(
    right=Stroke(
        (0.11, -0.06, 0.12),
        (0.09, -0.17, 0.13),
        (-0.6, 0.5, -0.4),
        thumb=(-0.8, 0.5, 0.2),
        grip=HOLD,
        face=True,
    ),
    period=2.0,
    turn=(-0.25, 0.1),
    nod=(-0.2, -0.3),
)
LIFTS_CUP = Motion(
    right=Stroke((0.12, 0.22, 0.32), (0.10, 0.44, 0.20), (-0.5, 0.6, 0.3), (-0.9, 0.1, 0.0), grip=CUP),
    left=Stroke((0.12, 0.22, 0.32), (0.10, 0.44, 0.20), (-0.5, 0.6, 0.3), (-0.9, 0.1, 0.0), grip=CUP),
    period=2.0,
    nod=(-0.05, -0.3),
    mouth=(0.3, 0.6),
)
CLIPS = Motion(
    right=Stroke(
        (0.10, -0.12, 0.36), (0.06, -0.15, 0.38), (-0.6, -0.1, 0.7), thumb=(-0.8, 0.2, 0.4), grip=PINCH
    ),
    left=Stroke((0.02, -0.20, 0.38), None, (-0.75, 0.45, 0.35), (0.0, -0.4, -0.8), grip=FLAT),
    period=0.857,
    nod=(0.25, 0.3),
)
BENDS = Motion(
    right=Stroke((0.20, 0.02, 0.36), (0.12, -0.02, 0.36), (-0.4, 0.3, 0.8), thumb=(0.0, 1.0, 0.0), grip=HOLD),
    left=Stroke((0.20, 0.02, 0.36), (0.12, -0.02, 0.36), (-0.4, 0.3, 0.8), thumb=(0.0, 1.0, 0.0), grip=HOLD),
    period=2.0,
    lean=(0.1, 0.25),
    nod=(0.1, 0.2),
    mouth=(0.2, 0.5),
    lids=(0.2, 0.6),
)
SEWS = Motion(
    right=Stroke(
        (0.06, -0.22, 0.38), (0.26, -0.02, 0.32), (-0.4, 0.2, 0.8), thumb=(-0.7, -0.3, 0.5), grip=PINCH
    ),
    left=Stroke((0.02, -0.28, 0.38), None, (-0.7, 0.2, 0.6), (-0.3, 0.5, -0.6), grip=CUP),
    period=2.0,
    nod=(0.26, 0.16),
)
KNOCKS = Motion(
    right=Stroke((0.32, 0.08, 0.30), (0.30, 0.12, 0.47), (-0.1, 0.9, 0.4), (0.0, -0.1, 1.0), grip=FIST),
    period=0.4,
    lean=(0.02, 0.08),
)
TURNS_KEY = Motion(
    right=Stroke(
        (0.30, -0.28, 0.42), (0.32, -0.26, 0.43), (-0.5, 0.1, 0.8), thumb=(0.0, 0.0, 1.0), grip=PINCH
    ),
    left=Stroke((0.10, -0.26, 0.44), None, (-0.2, 0.6, 0.8), (0.0, 0.0, 1.0), grip=FLAT),
    period=1.2,
    lean=(0.10, 0.14),
    nod=(0.2, 0.25),
)
STRIKES = Motion(
    right=Stroke(
        (0.06, -0.12, 0.36), (0.10, -0.02, 0.38), (-0.6, 0.4, 0.5), thumb=(-0.2, 0.95, 0.1), grip=PINCH
    ),
    left=Stroke((0.10, -0.20, 0.34), None, (-0.7, 0.1, 0.6), (-0.6, 0.2, -0.6), grip=CUP),
    period=3.0,
    nod=(0.12, 0.05),
)
STIRS = Motion(
    right=Stroke(
        (0.05, -0.24, 0.40), None, (-0.6, -0.2, 0.6), thumb=(-0.15, -0.95, 0.1), grip=PINCH, round=0.035
    ),
    left=Stroke((0.06, -0.40, 0.40), None, (-0.7, 0.0, 0.6), (-0.8, 0.0, -0.2), grip=CUP),
    period=1.2,
    nod=(0.24, 0.28),
)
HEAVES = Motion(
    right=Stroke((-0.02, -0.34, 0.48), None, (-0.2, 0.0, 0.9), thumb=(-0.9, 0.3, 0.0), grip=HOLD),
    left=Stroke((0.08, -0.40, 0.46), None, (-0.2, 0.0, 0.9), thumb=(-0.9, 0.3, 0.0), grip=HOLD),
    base=partial(braced, wide=0.12, ahead=0.26, sink=0.14),
    period=1.2,
    lean=(-0.35, -0.75),
    sink=(0.04, 0.12),
    nod=(0.3, 0.1),
    mouth=(0.1, 0.4),
)
"""Both hands at a handle, the whole weight thrown back."""
LACES = Motion(
    right=Stroke((-0.08, -0.66, 0.36), (0.06, -0.53, 0.39), (-0.3, -0.8, 0.4), (-0.6, -0.4, 0.2), grip=PINCH),
    left=Stroke((0.14, -0.66, 0.36), (0.28, -0.53, 0.39), (-0.3, -0.8, 0.4), (-0.6, -0.4, 0.2), grip=PINCH),
    base=crouch,
    period=2.0,
    lean=(0.75, 0.65),
    nod=(0.25, 0.2),
)
"""Down on one knee, a lace in either hand over the shoe."""
NEAR = Act("token", WAKES, size="medium-close", seen="three-quarter")
TOKENS: tuple[Act, ...] = (
    replace(
        NEAR,
        name="wake up",
        pose=WAKES,
        size="full",
        seen="front",
        gear=(standing("bed slept in"),),
        words=said("wakes up|waking up|wake up|awakens|waking from|wakes from|gets out of bed"),
    ),
    replace(
        NEAR,
        name="smoke",
        pose=SMOKES,
        held="cigarette",
        gear=(Gear("smoke", AtFace(SMOKES, (-0.16, -0.06, 0.34))),),
        words=said("smokes|smoking|smoke a|puffs on|vapes|vaping"),
    ),
    replace(
        NEAR,
        name="shave",
        pose=SHAVES,
        held="razor",
        gear=(Gear("lather", AtFace(SHAVES, (0.0, 0.03, 0.03), (-0.25, 0.0, 0.0))),),
        words=said("shaves|shaving|trimming or shaving"),
        done=done("shave|trim", "beard|face|mustache|moustache|chin|stubble"),
    ),
    replace(
        NEAR,
        name="win a cup",
        pose=LIFTS_CUP,
        size="medium-wide",
        seen="front",
        gear=(Gear("cup that is won", Amid(LIFTS_CUP, (0.0, 0.10, 0.04))),),
        done=done(
            "win|receive|get|hold up|lift|raise|accept|celebrate with",
            "award|trophy|medal|prize|championship|world cup|oscar",
        ),
    ),
    replace(
        NEAR,
        name="bend metal",
        pose=BENDS,
        size="medium",
        gear=(Gear("bent metal", Amid(BENDS, (0.0, -0.16, 0.06))),),
        done=done("bend|twist", "metal|steel|iron|bar|rod|pipe|wire|spoon"),
    ),
    replace(
        NEAR,
        name="forge",
        pose=handwork.hammer,
        size="medium-wide",
        held="hammer",
        surface=0.84,
        gear=(standing("anvil", (0.0, 0.0, 0.50)),),
        words=said("forges|forging|blacksmith"),
        done=done("forge|hammer|strike|beat|work", "iron|sword|blade|anvil|steel|metal|horseshoe"),
    ),
    Act(
        "sew at a machine",
        type_,
        said("machine-sew"),
        seated=True,
        before="table",
        surface=0.76,
        laid="sewing machine",
        size="medium",
        seen="three-quarter",
    ),
    replace(
        NEAR,
        name="sew",
        pose=SEWS,
        size="medium",
        held="sewing needle",
        gear=(Gear("cloth sewn", Amid(SEWS, (0.0, -0.02, 0.06), hands=(LEFT,))),),
        words=said("sews|sewing|stitches|stitching|embroider"),
        done=done("sew|stitch|mend|darn|hem", "button|dress|cloth|shirt|fabric|sock|quilt|sleeve"),
    ),
    replace(
        NEAR,
        name="knock",
        pose=KNOCKS,
        size="medium-wide",
        seen="three-quarter-back",
        gear=(standing("door", (0.62, 0.0, 0.66)), standing("door frame", (0.62, 0.0, 0.66))),
        words=said("knocks on|knocking on|knocks at|knocking at|knocks loudly|bangs on|banging on"),
        done=done("knock|knock on|bang|bang on|pound|pound on|rap", "door"),
    ),
    replace(
        NEAR,
        name="turn a key",
        pose=TURNS_KEY,
        size="medium",
        seen="three-quarter-back",
        gear=(
            standing("door", (0.62, 0.0, 0.66)),
            standing("door frame", (0.62, 0.0, 0.66)),
            Gear("key in a lock", Amid(TURNS_KEY, (0.0, 0.01, 0.10), hands=(RIGHT,))),
        ),
        done=done("turn|insert|put|use", "key") + done("unlock|lock", "door|gate|house|apartment"),
    ),
    replace(
        NEAR,
        name="pull at a door",
        pose=HEAVES,
        size="full",
        seen="profile",
        gear=(standing("door", (0.62, 0.0, 0.60)), standing("door frame", (0.62, 0.0, 0.60))),
        done=done(
            "pull|pull at|pull on|tug|tug at|yank|yank at|rattle|force|shake", "door|handle|doorknob|gate"
        ),
    ),
    replace(
        NEAR,
        name="strike a match",
        pose=STRIKES,
        size="medium",
        gear=(
            Gear("match that burns", Amid(STRIKES, (0.0, 0.10, 0.05), hands=(RIGHT,))),
            Gear("match box", Amid(STRIKES, (-0.02, 0.04, 0.07), hands=(LEFT,))),
        ),
        done=done("light|strike|burn", "match|matchstick"),
    ),
    replace(
        NEAR,
        name="stir a cup",
        pose=STIRS,
        size="medium",
        held="spoon",
        gear=(
            standing("stand", (0.0, -0.06, 0.44)),
            Gear("passed cup", Amid(STIRS, (-0.02, -0.02, 0.07), hands=(LEFT,))),
        ),
        done=done("stir", "tea|coffee|cup|cocoa|mug|drink|chocolate|milk|sugar"),
    ),
    replace(
        NEAR,
        name="tie shoelaces",
        pose=LACES,
        size="full",
        partner=patient,
        apart=0.66,
        solo=True,
        done=done("tie|untie|lace|lace up|put on|pull on", "shoelace|shoe|lace|boot|sneaker|trainer|sock"),
    ),
    replace(
        NEAR,
        name="cut nails",
        pose=CLIPS,
        size="medium-close",
        held="scissors",
        words=said("manicure|pedicure"),
        done=done("cut|clip|trim|file|paint|polish", "nail|fingernail|toenail"),
    ),
    replace(
        NEAR,
        name="stroke",
        pose=handwork.groom,
        size="full",
        seen="front",
        held="hairbrush",
        done=done("brush|groom|comb", "dog|cat|puppy|kitten|rabbit|fur|coat|poodle"),
    ),
)
