"""What hands say and small habits: fists, shrugs, signs, hands on hips; stretching, shivering, showering.

Where words stand equally early in an action, the deed higher up is done.
"""

from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import RIGHT
from filmkit.studio.animatic.figures.body.pose import CLAW, CUP, FIST, FLAT, Grip
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.stroke import Amid, AtFace, Motion, Stroke
from filmkit.studio.animatic.figures.verbs.faces import FACE, IN, ME, POINTING, UP, YOU

THUMB_UP = Grip((1.35, 1.4, 1.45, 1.5), 1.1, -0.6, 0.2)
VICTORY = Grip((0.05, 0.05, 1.5, 1.5), 1.0, 0.7, 0.9)
CHEST = replace(FACE, size="medium", seen="front")
RAISED = Stroke((0.22, -0.20, 0.20), (0.24, 0.30, 0.14), UP, YOU, grip=FLAT)


SIGNS: tuple[Act, ...] = (
    replace(
        CHEST,
        name="bang the head",
        size="medium-wide",
        seen="profile",
        pose=Motion(
            right=Stroke((0.20, -0.10, 0.30), (0.22, 0.02, 0.34), UP, IN, grip=FIST),
            left=Stroke((0.20, -0.10, 0.30), (0.22, 0.02, 0.34), UP, IN, grip=FIST),
            period=0.667,
            lean=(0.0, 0.85),
            nod=(-0.4, 0.7),
            mouth=(0.3, 0.7),
        ),
        words=said("headbang|head bang|head-bang|bangs his head|bangs her head"),
    ),
    replace(
        CHEST,
        name="butt",
        size="medium-wide",
        seen="profile",
        pose=Motion(period=1.2, lean=(-0.2, 0.8), nod=(-0.3, 0.5), lids=(0.0, 1.0)),
        words=said("headbutt|head-butt|heads a ball|heading a ball|heads the ball"),
        gear=(Gear("football", AtFace(Motion(period=1.2, lean=(-0.2, 0.8)), (0.0, 0.12, 0.42))),),
    ),
    replace(
        CHEST,
        name="pump a fist",
        pose=Motion(
            right=Stroke((0.26, -0.10, 0.26), (0.24, 0.34, 0.16), UP, IN, grip=FIST),
            period=0.857,
            mouth=(0.4, 0.9),
            nod=(-0.1, -0.25),
        ),
        done=done("pump|raise|shake|clench", "fist|arm in triumph"),
    ),
    replace(
        CHEST,
        name="sign",
        pose=Motion(
            right=Stroke(
                (0.10, -0.20, 0.34), (0.02, 0.02, 0.38), (-0.5, 0.8, 0.2), IN, grip=POINTING, round=0.05
            ),
            left=Stroke(
                (0.12, -0.26, 0.34),
                (0.04, -0.10, 0.40),
                (-0.6, 0.6, 0.3),
                IN,
                grip=FLAT,
                round=0.06,
                late=0.4,
            ),
            period=1.2,
            mouth=(0.1, 0.3),
        ),
        words=said("sign language|signing in|signs in sign|uses sign|using sign"),
    ),
    replace(
        CHEST,
        name="shrug",
        pose=Motion(
            right=Stroke((0.26, -0.44, 0.20), (0.36, -0.30, 0.24), (0.6, 0.2, 0.6), UP, grip=FLAT),
            left=Stroke((0.26, -0.44, 0.20), (0.36, -0.30, 0.24), (0.6, 0.2, 0.6), UP, grip=FLAT),
            period=2.0,
            tilt=(0.0, 0.22),
        ),
        words=said("shrug"),
    ),
    replace(
        CHEST,
        name="thumbs up",
        pose=Motion(
            right=Stroke((0.10, -0.28, 0.24), (0.12, -0.08, 0.44), (-0.5, 0.1, 0.9), IN, grip=THUMB_UP),
            period=2.0,
            once=True,
            mouth=(0.1, 0.4),
        ),
        words=said("thumbs up|thumbs-up|thumb up"),
    ),
    replace(
        CHEST,
        name="victory",
        pose=Motion(
            right=Stroke((0.14, -0.20, 0.24), (0.18, 0.08, 0.34), UP, YOU, grip=VICTORY),
            period=1.2,
            once=True,
            mouth=(0.1, 0.4),
        ),
        words=said("peace sign|victory sign|v sign"),
    ),
    replace(
        CHEST,
        name="beckon",
        pose=Motion(
            right=Stroke((0.14, -0.14, 0.42), (0.12, 0.0, 0.26), (0.0, 0.6, 0.7), ME, grip=CUP), period=1.2
        ),
        words=said("beckon|gestures to come|signals to come|waves over"),
    ),
    replace(
        CHEST,
        name="rub hands",
        pose=Motion(
            right=Stroke((0.0, -0.30, 0.30), (0.0, -0.26, 0.36), (-0.5, 0.2, 0.8), IN, grip=FLAT),
            left=Stroke((0.0, -0.30, 0.34), (0.0, -0.30, 0.28), (-0.5, 0.2, 0.8), IN, grip=FLAT),
            period=0.857,
        ),
        done=done("rub|wring|warm|clap together", "hand together|hand|palm"),
    ),
    replace(
        CHEST,
        name="put on cream",
        pose=Motion(
            right=Stroke(
                (-0.16, -0.36, 0.26), (-0.26, -0.12, 0.20), (-0.8, 0.1, 0.4), (0.2, -0.8, 0.3), grip=FLAT
            ),
            left=Stroke((0.26, -0.24, 0.30), None, (-0.2, 0.2, 0.9), UP, grip=FLAT),
            period=2.0,
            nod=(0.25, 0.3),
        ),
        words=said("applying cream|sunscreen|lotion|moisturiz"),
        done=done("apply|rub|put on|spread", "cream"),
    ),
    replace(
        CHEST,
        name="flex",
        pose=Motion(
            right=Stroke(
                (0.34, 0.05, 0.02),
                (0.28, 0.16, 0.02),
                (-0.5, 0.8, 0.0),
                ME,
                grip=FIST,
                elbow=(1.0, -0.3, 0.0),
            ),
            left=Stroke(
                (0.34, 0.05, 0.02),
                (0.28, 0.16, 0.02),
                (-0.5, 0.8, 0.0),
                ME,
                grip=FIST,
                elbow=(1.0, -0.3, 0.0),
            ),
            period=2.0,
        ),
        done=done("flex", "muscle|bicep|arm"),
    ),
    replace(
        CHEST,
        name="hands on hips",
        pose=Motion(
            right=Stroke(
                (0.20, -0.44, 0.02), None, (-0.7, -0.3, 0.5), (-0.6, 0.0, -0.7), elbow=(1.0, 0.2, -0.3)
            ),
            left=Stroke(
                (0.20, -0.44, 0.02), None, (-0.7, -0.3, 0.5), (-0.6, 0.0, -0.7), elbow=(1.0, 0.2, -0.3)
            ),
        ),
        size="medium-wide",
        words=said("hands on hips|hands on her hips|hands on his hips|arms akimbo"),
    ),
    replace(
        CHEST,
        name="shiver",
        pose=Motion(
            right=Stroke((-0.16, -0.16, 0.18), (-0.17, -0.13, 0.18), (-0.8, 0.4, 0.0), ME, grip=CUP),
            left=Stroke((-0.16, -0.20, 0.20), (-0.17, -0.17, 0.20), (-0.8, 0.4, 0.0), ME, grip=CUP),
            period=0.4,
            lean=(0.2, 0.26),
            nod=(0.15, 0.2),
        ),
        words=said("shiver|trembl|hugs herself|hugs himself|freezing cold"),
    ),
    replace(
        CHEST,
        name="raise a hand",
        pose=Motion(right=RAISED, period=1.2, once=True),
        done=done("raise|put up|lift", "hand|arm|right hand|left hand"),
    ),
    replace(
        CHEST,
        name="blow a kiss",
        pose=Motion(
            right=Stroke(
                (0.02, -0.13, 0.17), (0.10, -0.20, 0.48), (-0.3, 0.5, 0.8), UP, grip=FLAT, face=True
            ),
            period=2.0,
            mouth=(0.1, 0.3),
        ),
        done=done("blow", "kiss"),
    ),
    replace(
        CHEST,
        name="bow alone",
        size="full",
        seen="three-quarter",
        pose=Motion(
            period=2.0,
            lean=(0.0, 1.1),
            nod=(0.0, 0.3),
            right=Stroke((-0.04, -0.50, 0.18), (-0.04, -0.50, 0.22), (-0.8, 0.0, 0.4), ME, grip=FLAT),
        ),
        words=said("bows |bowing|takes a bow|curtsi|curtsey"),
    ),
    replace(
        CHEST,
        name="toss a coin",
        pose=Motion(
            right=Stroke((0.06, -0.30, 0.34), (0.06, -0.20, 0.36), (-0.3, 0.2, 0.9), UP, grip=FIST),
            period=1.2,
            nod=(0.1, -0.2),
        ),
        gear=(
            Gear(
                "coins",
                Amid(
                    Motion(right=Stroke((0.06, -0.10, 0.34), (0.06, 0.26, 0.36)), period=1.2), hands=(RIGHT,)
                ),
            ),
        ),
        done=done("toss|flip", "coin"),
    ),
    replace(
        CHEST,
        name="shower",
        size="medium-wide",
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
            left=Stroke((-0.06, -0.10, 0.18), (0.02, -0.34, 0.18), (-0.8, 0.1, 0.0), ME, grip=FLAT),
            period=1.2,
            nod=(-0.2, -0.15),
            lids=(1.0, 1.0),
        ),
        gear=(standing("shower", (0.0, 0.0, -0.10)),),
        words=said("taking a shower|takes a shower|showers |showering|in the shower|in a shower"),
    ),
)
