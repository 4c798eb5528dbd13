"""What a face does and hands do at it: sneeze, yawn, smell, hush, think, blow out, wash: told by a near view.

Where words stand equally early in an action, the deed higher up is done.
"""

from dataclasses import replace

from filmkit.studio.animatic.figures.body.pose import CLAW, CUP, FIST, FLAT, HOLD, PINCH, Grip
from filmkit.studio.animatic.figures.doing import grooming
from filmkit.studio.animatic.figures.poses import gestures
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.stroke import AtFace, Motion, Stroke

POINTING = Grip((0.05, 1.4, 1.5, 1.5), 1.0, 0.5)
IN = (-0.9, 0.0, 0.3)
"""A palm that faces the middle."""
ME = (0.0, 0.0, -1.0)
"""A palm that faces who it belongs to."""
YOU = (0.0, 0.0, 1.0)
UP = (0.0, 1.0, 0.0)
FACE = Act("face", gestures.talk, size="medium-close", seen="three-quarter")
BLOWS_UP = Motion(
    right=Stroke((0.05, -0.12, 0.20), None, (-0.6, 0.4, 0.5), IN, grip=PINCH, face=True),
    left=Stroke((0.05, -0.13, 0.20), None, (-0.6, 0.4, 0.5), IN, grip=PINCH, face=True),
    period=2.0,
    nod=(0.0, -0.12),
    mouth=(0.25, 0.3),
)
BLOWS_OUT = Motion(period=2.0, lean=(0.25, 0.65), nod=(-0.1, 0.15), mouth=(0.15, 0.45))


def _at_nose(palm: tuple[float, float, float] = ME, late: float = 0.0) -> Stroke:
    return Stroke(
        (0.10, -0.32, 0.22), (0.02, -0.10, 0.18), (-0.5, 0.8, 0.0), palm, grip=CUP, late=late, face=True
    )


TEASES = Motion(
    right=Stroke((0.13, 0.0, 0.02), (0.13, 0.03, 0.06), (0.3, 0.9, 0.3), YOU, grip=FLAT, face=True),
    left=Stroke((0.13, 0.0, 0.02), (0.13, 0.03, 0.06), (0.3, 0.9, 0.3), YOU, grip=FLAT, face=True, late=0.5),
    period=0.667,
    mouth=(0.9, 1.0),
)
LOOKS_AT_US = replace(FACE, seen="front", weak=True)
"""What a face alone tells; whatever else is said to be done tells more."""
AVERTS = Motion(period=0.9, once=True, turn=(0.0, -0.75), nod=(0.05, 0.18), twist=(0.0, -0.30))
FACES: tuple[Act, ...] = (
    replace(
        FACE,
        name="look away",
        pose=AVERTS,
        size="medium",
        words=said(
            "looks away|looking away|look away|averts her|averts his|turns away|turning away|glances away"
        ),
    ),
    replace(
        LOOKS_AT_US,
        name="wink",
        pose=Motion(period=2.0, tilt=(0.0, 0.14), wink=(-0.8, 1.6)),
        words=said("wink "),
        done=done("wink"),
    ),
    replace(
        LOOKS_AT_US,
        name="smile",
        pose=Motion(period=2.0, nod=(-0.04, 0.03), tilt=(0.02, 0.09)),
        done=done("smile|grin|smirk|beam"),
    ),
    replace(
        LOOKS_AT_US,
        name="frown",
        pose=Motion(period=2.0, nod=(0.06, 0.12), tilt=(0.0, -0.06)),
        done=done("frown|scowl|pout|glower|glare"),
    ),
    replace(
        FACE,
        name="sneeze",
        pose=Motion(
            right=_at_nose(),
            period=2.0,
            lean=(-0.15, 0.55),
            nod=(-0.25, 0.4),
            mouth=(0.7, 0.2),
            lids=(0.5, 1.0),
        ),
        words=said("sneez"),
    ),
    replace(
        FACE,
        name="cough",
        pose=Motion(
            right=Stroke(
                (0.02, -0.13, 0.20), (0.02, -0.10, 0.17), (-0.8, 0.5, 0.0), ME, grip=FIST, face=True
            ),
            period=0.857,
            lean=(0.1, 0.4),
            mouth=(0.2, 0.6),
            lids=(0.4, 0.9),
        ),
        words=said("cough"),
    ),
    replace(
        FACE,
        name="yawn",
        pose=Motion(
            right=Stroke(
                (0.06, -0.16, 0.22), (0.03, -0.10, 0.20), (-0.6, 0.7, 0.0), ME, grip=FLAT, face=True
            ),
            left=Stroke((0.30, 0.10, 0.05), (0.34, 0.42, 0.0), UP, YOU, grip=FIST),
            period=2.0,
            nod=(-0.15, -0.4),
            mouth=(0.7, 1.0),
            lids=(0.5, 1.0),
        ),
        words=said("yawn"),
    ),
    replace(
        FACE,
        name="blow the nose",
        pose=Motion(
            right=Stroke(
                (0.03, -0.125, 0.17), None, (-0.6, 0.7, 0.2), ME, thumb=(-0.6, 0.3, 0.3), grip=CUP, face=True
            ),
            left=Stroke((0.04, -0.125, 0.16), None, (-0.6, 0.7, 0.2), ME, grip=CUP, face=True),
            period=0.857,
            lean=(0.2, 0.4),
            lids=(0.7, 1.0),
        ),
        held="tissue",
        done=done("blow|wipe", "nose"),
    ),
    replace(
        FACE,
        name="smell",
        pose=Motion(
            right=Stroke(
                (0.02, -0.22, 0.24), (0.01, -0.13, 0.19), (-0.7, 0.2, 0.7), thumb=UP, grip=HOLD, face=True
            ),
            period=2.0,
            nod=(0.1, -0.2),
            lids=(0.5, 1.0),
        ),
        held="vase",
        thing="vase",
        words=said("sniff|smells |smelling"),
    ),
    replace(
        FACE,
        name="gargle",
        pose=Motion(
            right=Stroke((0.16, -0.16, 0.32), None, (-0.7, 0.1, 0.7), thumb=UP, grip=HOLD),
            period=0.667,
            nod=(-0.75, -0.82),
            mouth=(0.8, 1.0),
        ),
        held="cup",
        words=said("gargl"),
    ),
    replace(
        FACE,
        name="tease",
        seen="front",
        pose=TEASES,
        gear=(Gear("tongue", AtFace(TEASES, (0.0, -0.095, 0.125), (0.35, 0.0, 0.0))),),
        words=said(
            "sticking tongue|sticks out her tongue|sticks out his tongue|sticking out|makes a face|"
            "making faces|pulls a face|grimac"
        ),
        done=done("stick out|put out|show|poke out", "tongue"),
    ),
    replace(
        FACE,
        name="crack the neck",
        seen="front",
        pose=Motion(
            right=Stroke(
                (0.05, 0.17, 0.0), (0.08, 0.15, 0.0), (-0.8, 0.0, 0.0), (0.0, -1.0, 0.0), grip=CUP, face=True
            ),
            left=Stroke((0.04, -0.15, 0.13), None, (-0.9, 0.4, 0.0), ME, grip=CUP, face=True),
            period=2.0,
            tilt=(-0.2, 0.65),
            lids=(0.3, 0.8),
        ),
        done=done("crack|stretch|roll", "neck"),
    ),
    replace(
        FACE,
        name="beatbox",
        pose=Motion(
            right=Stroke(
                (0.04, -0.14, 0.18),
                (0.04, -0.12, 0.19),
                (-0.6, 0.5, 0.4),
                thumb=(-0.1, 0.9, -0.5),
                grip=HOLD,
                face=True,
            ),
            left=Stroke((0.07, -0.11, 0.18), (0.09, -0.09, 0.20), (-0.5, 0.8, 0.2), IN, grip=CUP, face=True),
            period=0.667,
            lean=(0.1, 0.3),
            nod=(0.0, 0.15),
            mouth=(0.0, 0.7),
        ),
        held="microphone",
        words=said("beatbox|beat box|raps |rapping"),
    ),
    replace(
        FACE,
        name="blow up a balloon",
        seen="profile",
        pose=BLOWS_UP,
        gear=(Gear("blown balloon", AtFace(BLOWS_UP, (0.0, -0.07, 0.36))),),
        words=said("balloon blowing"),
        done=done("blow|blow up|inflate", "balloon"),
    ),
    replace(
        FACE,
        name="blow out candles",
        size="medium",
        seen="profile",
        pose=BLOWS_OUT,
        gear=(standing("cake with candles", (0.0, 1.02, 0.52)), standing("stand", (0.0, 0.0, 0.52))),
        done=done("blow|blow out", "candle|out candle|birthday cake"),
    ),
    replace(
        FACE,
        name="smoke a pipe",
        pose=gestures.drink,
        size="medium-wide",
        gear=(
            standing("hookah", (0.20, 0.0, 0.42)),
            Gear("smoke", AtFace(gestures.drink, (0.0, -0.05, 0.22))),
        ),
        words=said("hookah|shisha"),
        done=done("smoke|puff on|share", "hookah|shisha|water pipe"),
    ),
    replace(
        FACE,
        name="hush",
        seen="front",
        pose=Motion(
            right=Stroke((0.01, -0.14, 0.17), None, UP, IN, grip=POINTING, face=True), nod=(0.05, 0.12)
        ),
        words=said(
            "finger to her lips|finger to his lips|finger on her lips|finger on his lips|shushes|"
            "shushing|hushes|gestures for silence"
        ),
    ),
    replace(
        FACE,
        name="cover the ears",
        seen="front",
        pose=Motion(
            right=Stroke((0.12, -0.02, 0.02), None, (-0.2, 0.9, -0.2), IN, grip=FLAT, face=True),
            left=Stroke((0.12, -0.02, 0.02), None, (-0.2, 0.9, -0.2), IN, grip=FLAT, face=True),
            lids=(0.7, 1.0),
            tilt=(-0.08, 0.08),
        ),
        done=done("cover|hold|block|plug", "ear"),
    ),
    replace(
        FACE,
        name="cover the eyes",
        seen="front",
        pose=Motion(
            right=Stroke((0.06, -0.05, 0.16), None, (-0.5, 0.8, 0.0), ME, grip=FLAT, face=True),
            left=Stroke((0.06, -0.05, 0.16), None, (-0.5, 0.8, 0.0), ME, grip=FLAT, face=True),
            lean=(0.05, 0.12),
        ),
        done=done("cover|hide|bury|rub|shield", "eye|face"),
        words=said("peekaboo|peek-a-boo|facepalm|face-palm"),
    ),
    replace(
        FACE,
        name="cover the mouth",
        pose=Motion(
            right=Stroke((0.03, -0.13, 0.16), None, (-0.7, 0.5, 0.0), ME, grip=FLAT, face=True),
            nod=(-0.05, 0.0),
        ),
        done=done("cover", "mouth"),
        words=said("gasp"),
    ),
    replace(
        FACE,
        name="scratch the head",
        pose=Motion(
            right=Stroke(
                (0.08, 0.13, 0.02),
                (0.06, 0.15, 0.05),
                (-0.7, 0.2, 0.0),
                (-0.4, -0.8, 0.0),
                grip=CLAW,
                face=True,
            ),
            period=0.667,
            tilt=(0.12, 0.16),
        ),
        done=done("scratch|rub", "head|chin|neck"),
    ),
    replace(
        FACE,
        name="think",
        pose=Motion(
            right=Stroke((0.03, -0.19, 0.15), None, (-0.4, 0.8, 0.2), ME, grip=FIST, face=True),
            left=Stroke((-0.12, -0.34, 0.18), None, (-1.0, 0.0, 0.1), ME, grip=CUP),
            period=2.0,
            nod=(0.02, 0.1),
            tilt=(0.05, 0.12),
        ),
        words=said(
            "thinks|thinking|ponder|contemplat|wonders|hand on his chin|hand on her chin|deep in thought"
        ),
    ),
    replace(
        FACE,
        name="wash the face",
        pose=Motion(
            right=Stroke((0.06, -0.12, 0.16), (0.06, 0.02, 0.16), (-0.5, 0.8, 0.0), ME, grip=FLAT, face=True),
            left=Stroke((0.06, -0.12, 0.16), (0.06, 0.02, 0.16), (-0.5, 0.8, 0.0), ME, grip=FLAT, face=True),
            period=0.857,
            lean=(0.3, 0.4),
            lids=(1.0, 1.0),
        ),
        done=done("wash|splash|rinse|scrub", "face"),
    ),
    replace(
        FACE,
        name="wash hair",
        gear=(Gear("foam", AtFace(Motion(nod=(0.05, 0.1)), (0.0, 0.10, 0.0))),),
        seen="front",
        pose=Motion(
            right=Stroke(
                (0.10, 0.12, 0.0),
                (0.06, 0.17, 0.05),
                (-0.6, 0.5, 0.0),
                (-0.5, -0.7, 0.0),
                grip=CLAW,
                face=True,
            ),
            left=Stroke(
                (0.10, 0.12, 0.0),
                (0.06, 0.17, 0.05),
                (-0.6, 0.5, 0.0),
                (-0.5, -0.7, 0.0),
                grip=CLAW,
                face=True,
                late=0.5,
            ),
            period=0.857,
            nod=(0.05, 0.1),
            lids=(1.0, 1.0),
        ),
        done=done("wash|shampoo|fix|tie|tie up|dry|touch|brush back", "hair"),
    ),
    replace(
        FACE,
        name="shave the face",
        pose=grooming.brush_teeth,
        held="razor",
        other="mirror",
        done=done("shave|trim", "face|beard|head|mustache|moustache"),
    ),
)
