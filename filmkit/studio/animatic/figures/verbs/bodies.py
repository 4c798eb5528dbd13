"""What a whole body does and no thing is needed for: rush, sneak, stagger, recoil, cower, sway, shout, rest.

Where words stand equally early in an action, the deed of another table is done.
"""

from dataclasses import replace
from functools import partial

from filmkit.studio.animatic.figures.body.pose import CUP, FIST, FLAT, LOOSE_FIST
from filmkit.studio.animatic.figures.doing import tools
from filmkit.studio.animatic.figures.poses import deeds, gait, poses, tumbling
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke
from filmkit.studio.animatic.figures.verbs.tales import SHADES

SNEAKS = Motion(
    right=Stroke((0.06, -0.22, 0.30), (0.04, -0.16, 0.40), (-0.2, 0.6, 0.6), (0.0, -0.4, 0.9), grip=CUP),
    left=Stroke((0.06, -0.14, 0.40), (0.08, -0.22, 0.28), (-0.2, 0.6, 0.6), (0.0, -0.4, 0.9), grip=CUP),
    base=gait.stroll,
    period=1.2,
    lean=(0.42, 0.52),
    sink=(0.16, 0.22),
    nod=(-0.35, -0.30),
    turn=(-0.5, 0.5),
)
"""Bent low on soft feet, hands before the chest, looking about."""
STAGGERS = Motion(
    right=Stroke((0.46, -0.02, 0.10), (0.30, -0.34, 0.24), (0.8, 0.2, 0.4), grip=FLAT),
    left=Stroke((0.30, -0.34, 0.24), (0.48, 0.04, 0.06), (0.8, 0.2, 0.4), grip=FLAT),
    base=gait.stroll,
    period=1.2,
    lean=(-0.40, 0.70),
    twist=(-0.5, 0.5),
    sink=(0.02, 0.10),
    tilt=(-0.45, 0.45),
    nod=(0.0, 0.35),
)
"""Arms flung out for balance, the body thrown from side to side."""
WADES = Motion(
    right=Stroke((0.30, -0.10, 0.16), (0.34, -0.04, 0.06), (0.9, 0.1, 0.3), (0.0, -1.0, 0.0), grip=FLAT),
    left=Stroke((0.34, -0.04, 0.06), (0.30, -0.10, 0.16), (0.9, 0.1, 0.3), (0.0, -1.0, 0.0), grip=FLAT),
    base=gait.walk,
    period=1.2,
    lean=(0.08, 0.16),
)
GROPES = Motion(
    right=Stroke((0.06, -0.02, 0.52), (0.22, 0.06, 0.48), (0.0, 0.5, 0.9), (0.0, -0.3, 1.0), grip=FLAT),
    left=Stroke((0.20, 0.04, 0.50), (0.04, -0.06, 0.54), (0.0, 0.5, 0.9), (0.0, -0.3, 1.0), grip=FLAT),
    base=gait.stroll,
    period=2.0,
    nod=(-0.12, -0.05),
    turn=(-0.3, 0.3),
)
RECOILS = Motion(
    right=Stroke((0.10, -0.02, 0.34), (0.14, 0.10, 0.30), (-0.1, 0.9, 0.2), (0.0, -0.1, 1.0), grip=FLAT),
    left=Stroke((0.06, 0.06, 0.34), (0.12, 0.14, 0.28), (-0.1, 0.9, 0.2), (0.0, -0.1, 1.0), grip=FLAT),
    base=partial(tools.braced, wide=0.12, ahead=0.26, sink=0.12),
    period=2.0,
    lean=(-0.30, -0.50),
    turn=(0.35, 0.55),
    mouth=(0.5, 0.7),
)
"""Thrown back on the hind leg, both palms out before the face."""
COWERS = Motion(
    right=Stroke(
        (0.09, 0.00, 0.20), (0.08, 0.02, 0.19), (-0.7, 0.5, -0.3), (0.0, -0.8, -0.4), grip=CUP, face=True
    ),
    left=Stroke(
        (0.09, 0.02, 0.17), (0.08, 0.03, 0.18), (-0.7, 0.5, -0.3), (0.0, -0.8, -0.4), grip=CUP, face=True
    ),
    base=poses.crouch,
    period=0.4,
    lean=(0.30, 0.36),
    nod=(0.45, 0.50),
)
"""Down on the heels, both hands over the bowed head."""
SWAYS = Motion(
    right=Stroke((0.16, -0.44, 0.10), (0.30, -0.38, 0.08), (0.3, -0.9, 0.2)),
    left=Stroke((0.30, -0.38, 0.08), (0.16, -0.44, 0.10), (0.3, -0.9, 0.2)),
    period=2.0,
    twist=(-0.35, 0.35),
    tilt=(-0.32, 0.32),
)
_AT_MOUTH = Stroke(
    (0.125, -0.19, 0.075),
    None,
    (0.0, 0.95, 0.35),
    (-0.9, 0.0, 0.4),
    elbow=(0.9, -0.7, 0.1),
    grip=CUP,
    face=True,
)
SHOUTS = Motion(
    right=_AT_MOUTH,
    left=_AT_MOUTH,
    base=partial(tools.braced, wide=0.14, ahead=0.10, sink=0.03),
    period=2.0,
    lean=(-0.05, 0.14),
    nod=(-0.22, -0.12),
    mouth=(0.9, 1.0),
)
"""Both hands at the wide open mouth."""
SIGHS = Motion(period=2.0, lean=(0.02, 0.16), nod=(-0.10, 0.40), lids=(0.2, 0.8), mouth=(0.0, 0.2))
BREATHES = Motion(
    right=Stroke((0.22, -0.40, 0.06), (0.46, -0.08, 0.02), (0.5, -0.5, 0.3), (0.0, 0.2, 1.0), grip=FLAT),
    left=Stroke((0.22, -0.40, 0.06), (0.46, -0.08, 0.02), (0.5, -0.5, 0.3), (0.0, 0.2, 1.0), grip=FLAT),
    period=2.0,
    lean=(0.0, -0.16),
    nod=(0.0, -0.40),
    lids=(0.7, 1.0),
)
MOPS_BROW = Motion(
    right=Stroke(
        (0.05, 0.09, 0.12),
        (-0.06, 0.10, 0.12),
        (-0.9, 0.2, 0.0),
        (0.0, -0.3, 1.0),
        (0.9, 0.0, 0.3),
        grip=LOOSE_FIST,
        face=True,
    ),
    period=2.0,
    lean=(0.10, 0.16),
    nod=(-0.05, 0.15),
)
FANS = Motion(
    right=Stroke(
        (0.30, -0.24, 0.22), (0.17, -0.20, 0.19), (-0.1, 0.95, 0.1), (-0.8, 0.0, -0.6), grip=FLAT, face=True
    ),
    period=0.667,
    nod=(-0.20, -0.12),
    turn=(-0.25, -0.15),
    lids=(0.4, 0.5),
)
BEGS = Motion(
    right=Stroke((0.02, -0.16, 0.40), (0.0, -0.08, 0.46), (-0.1, 0.1, 1.0), (0.0, 1.0, 0.0), grip=CUP),
    left=Stroke((0.02, -0.16, 0.40), (0.0, -0.08, 0.46), (-0.1, 0.1, 1.0), (0.0, 1.0, 0.0), grip=CUP),
    base=poses.crouch,
    period=2.0,
    nod=(-0.30, -0.12),
)
STOMPS = Motion(
    right=Stroke((0.14, -0.42, 0.10), (0.14, -0.36, 0.20), (0.0, -1.0, 0.2), grip=FIST),
    left=Stroke((0.14, -0.36, 0.20), (0.14, -0.42, 0.10), (0.0, -1.0, 0.2), grip=FIST),
    base=gait.march,
    period=1.2,
    lean=(0.12, 0.20),
)
PEEKS = Motion(
    right=Stroke((0.10, 0.02, 0.34), None, (-0.2, 0.9, 0.2), (-0.3, 0.0, 0.9), grip=FLAT),
    base=partial(tools.braced, wide=0.26, ahead=0.06, sink=0.10),
    period=2.0,
    lean=(0.26, 0.34),
    tilt=(0.30, 0.50),
    turn=(0.1, 0.3),
)
STRUGGLES = Motion(
    right=Stroke((0.22, -0.16, 0.30), (0.02, -0.30, 0.16), (-0.2, 0.2, 0.9), grip=FIST),
    left=Stroke((0.02, -0.30, 0.16), (0.22, -0.16, 0.30), (-0.2, 0.2, 0.9), grip=FIST),
    base=partial(tools.braced, wide=0.20, ahead=0.18, sink=0.12),
    period=0.857,
    lean=(0.05, 0.35),
    twist=(-0.7, 0.7),
    tilt=(-0.25, 0.25),
)

HEADWARD = Stroke(
    (0.13, -0.34, 0.34), (0.11, 0.14, 0.05), (-0.8, 0.5, 0.1), (-0.7, -0.5, 0.0), grip=CUP, face=True
)
TO_THE_HEAD = Motion(
    right=HEADWARD,
    left=HEADWARD,
    period=1.3,
    once=True,
    nod=(0.22, 0.02),
)
"""Both hands bring a thing from before the chest to the head."""
OFF_THE_HEAD = replace(TO_THE_HEAD, right=HEADWARD.back(), left=HEADWARD.back(), nod=(0.02, 0.22))

WHOLE = Act("whole body", poses.stand, size="full", seen="three-quarter")
BODIES: tuple[Act, ...] = (
    replace(
        WHOLE,
        name="cartwheel",
        pose=tumbling.cartwheel,
        words=said("cartwheel"),
        done=done("turn|do|perform|land|execute", "cartwheel|cartwheels"),
        seen="front",
    ),
    replace(
        WHOLE,
        name="roll over",
        pose=tumbling.roll_about,
        seen="front",
        done=done(
            "roll", "on the ground|down the hill|on ground|down hill|in grass|on grass|on floor|in mud"
        ),
        words=said("rolls around|rolling around|rolls over and over"),
    ),
    replace(
        WHOLE,
        name="sneak",
        pose=SNEAKS,
        speed=0.6,
        words=said("sneak|creep|tiptoe|prowl|stalks|stalking|slinks|lurks|lurking"),
    ),
    replace(
        WHOLE,
        name="stagger",
        pose=STAGGERS,
        speed=0.5,
        words=said(
            "stagger|stumbl|totter|wobbl|lurch|reels|reeling|teeter|bumps into|bumping into|loses his "
            "balance|loses her balance"
        ),
    ),
    replace(
        WHOLE,
        name="wade",
        pose=WADES,
        speed=0.6,
        words=said(
            "wade|wading|emerges from|emerging from|splashes around|splashing around|splashes in|splashing in"
        ),
    ),
    replace(
        WHOLE,
        name="grope",
        pose=GROPES,
        speed=0.4,
        words=said("grope|groping|feels his way|feels her way|feeling his way|feeling her way|blindfold"),
    ),
    replace(
        WHOLE,
        name="recoil",
        pose=RECOILS,
        words=said(
            "recoil|flinch|cring|jerks back|jumps back|steps back|backs away|backing away|leaps back|"
            "startled|shrinks back|staggers back|panics|panicking|dodg"
        ),
    ),
    replace(
        WHOLE,
        name="cower",
        pose=COWERS,
        words=said(
            "cower|huddl|curls up|curling up|hides his face|hides her face|ducks for cover|takes cover"
        ),
    ),
    Act(
        "dance",
        deeds.dance,
        done=done("sway|move|groove|step", "to music|to rhythm|with music|to beat|to song"),
    ),
    replace(WHOLE, name="sway", pose=SWAYS, words=said("sway|swaying"), seen="front"),
    replace(
        WHOLE,
        name="shout",
        pose=SHOUTS,
        size="medium",
        words=said(
            "scream|shout|yell|shriek|howl|roar|bellow|calls out|calling out|calls for|cries out|crying out"
        ),
    ),
    replace(
        WHOLE,
        name="sigh",
        pose=SIGHS,
        size="medium",
        words=said(
            "sigh|groan|moan|mourn|griev|slump|sulk|despair|falls in love|falling in love|fall in love|"
            "falls silent|falls ill|falls short"
        ),
    ),
    replace(
        WHOLE,
        name="breathe",
        pose=BREATHES,
        size="medium-wide",
        words=said(
            "breathes deeply|breathing deeply|breathes in|breathes the|breathing in|inhal|"
            "takes a deep breath|taking a deep breath|basks|basking"
        ),
        done=done(
            "enjoy|savor|feel|soak in",
            "breeze|sun|view|air|moment|silence|peace|sunshine|scenery|warmth|wind|rain|quiet",
        ),
    ),
    replace(
        WHOLE,
        name="mop the brow",
        pose=MOPS_BROW,
        size="medium",
        words=said(
            "sweat|wipes his brow|wipes her brow|wipes his forehead|wipes her forehead|wiping his brow|"
            "wiping her brow|pants,|panting"
        ),
    ),
    replace(WHOLE, name="fan", pose=FANS, size="medium", words=said("fans herself|fans himself|fanning")),
    replace(WHOLE, name="beg", pose=BEGS, words=said("begs|begging|pleads|pleading|implor")),
    replace(
        WHOLE,
        name="stomp",
        pose=STOMPS,
        speed=0.5,
        words=said("stomp|stamps his|stamps her|storms off|storming off|throws a tantrum|struts|strutting"),
    ),
    replace(
        WHOLE,
        name="peek",
        pose=PEEKS,
        words=said("peek|peeps|peeping|peers around|peering around|spies on|spying|eavesdrop"),
    ),
    replace(
        WHOLE,
        name="struggle",
        pose=STRUGGLES,
        words=said("struggl|squirm|writh|wriggl|strains against|clings|clinging"),
    ),
    replace(
        WHOLE,
        name="look afar",
        pose=SHADES,
        size="medium-wide",
        words=said(
            "squint|shields her eyes|shields his eyes|shading her eyes|shading his eyes|surveys|scans "
            "the|scanning the|searches the horizon"
        ),
    ),
    Act(
        "put on the head",
        TO_THE_HEAD,
        size="medium",
        seen="three-quarter",
        thing="hat",
        gear=(Gear("hat", Amid(TO_THE_HEAD, (0.0, 0.04, 0.02))),),
    ),
    Act(
        "take off the head",
        OFF_THE_HEAD,
        size="medium",
        seen="three-quarter",
        thing="hat",
        gear=(Gear("hat", Amid(OFF_THE_HEAD, (0.0, 0.04, 0.02))),),
    ),
)
