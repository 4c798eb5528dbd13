"""Speaking to many and sitting at a desk: a lectern, a gavel, the news, a weather map, a pen that taps.

Where words stand equally early in an action, the deed higher up is done.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.pose import CLAW, CUP, FIST, FLAT, HOLD
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import standing
from filmkit.studio.animatic.figures.poses.poses import sit
from filmkit.studio.animatic.figures.poses.stroke import Motion, Stroke
from filmkit.studio.animatic.figures.verbs.faces import FACE, IN, POINTING, UP, YOU
from filmkit.studio.animatic.figures.verbs.signs import CHEST

SEATED = replace(FACE, seated=True, before="table", surface=0.76, size="medium-wide", seen="front")
TALKS = (0.1, 0.7)


SPEAKING: tuple[Act, ...] = (
    replace(
        SEATED,
        name="tap a pen",
        pose=Motion(
            right=Stroke(
                (0.06, -0.16, 0.34), (0.06, -0.10, 0.34), (-0.5, -0.3, 0.8), thumb=(0.2, -0.9, 0.4), grip=HOLD
            ),
            left=Stroke((0.10, -0.20, 0.30), None, (-0.9, 0.0, 0.3), (0.0, -1.0, 0.0), grip=FLAT),
            base=sit,
            period=0.667,
            lean=(0.15, 0.15),
        ),
        held="pen",
        laid="notebook",
        done=done("tap|click|twirl|spin", "pen|pencil"),
    ),
    replace(
        SEATED,
        name="drum fingers",
        pose=Motion(
            right=Stroke(
                (0.04, -0.20, 0.36), (0.04, -0.16, 0.36), (-0.2, -0.2, 0.9), (0.0, -1.0, 0.0), grip=CLAW
            ),
            left=Stroke((0.02, 0.06, 0.16), None, UP, IN, grip=FIST),
            base=sit,
            period=0.667,
            lean=(0.2, 0.2),
            tilt=(0.1, 0.12),
        ),
        done=done("drum|tap", "finger"),
    ),
    replace(
        CHEST,
        name="testify",
        pose=Motion(
            right=Stroke((0.26, 0.06, 0.14), (0.26, 0.10, 0.14), UP, YOU, grip=FLAT),
            left=Stroke((0.12, -0.30, 0.40), None, (-0.2, 0.0, 1.0), (0.0, -1.0, 0.0), grip=FLAT),
            period=2.0,
            mouth=TALKS,
        ),
        size="medium-wide",
        gear=(standing("lectern", (0.0, 0.0, 0.58)),),
        words=said("testif|swears an oath|takes an oath|taking an oath|swearing in"),
    ),
    replace(
        CHEST,
        name="talk",
        pose=Motion(
            right=Stroke(
                (0.16, -0.34, 0.34), (0.26, -0.10, 0.40), (0.1, 0.4, 0.9), (0.3, 0.8, 0.0), grip=FLAT
            ),
            left=Stroke((0.16, -0.32, 0.36), None, (-0.2, 0.0, 1.0), (0.0, -1.0, 0.0), grip=CUP),
            period=2.0,
            mouth=TALKS,
        ),
        size="medium-wide",
        gear=(standing("lectern", (0.0, 0.0, 0.58)),),
        words=said(
            "answering questions|answers questions|gives a speech|giving a speech|makes a speech|"
            "press conference|at a podium|at the podium|behind a podium|at a lectern|"
            "delivers a speech|delivering a speech|campaign|gives a presentation|giving a presentation|"
            "delivers a presentation|delivering a presentation|presentation to|keynote"
        ),
    ),
    replace(
        CHEST,
        name="auction",
        pose=Motion(
            right=Stroke(
                (0.16, 0.12, 0.24), (0.10, -0.22, 0.42), (-0.2, -0.2, 0.9), thumb=(-0.3, 0.5, 0.8), grip=HOLD
            ),
            left=Stroke((0.20, -0.10, 0.40), (0.24, -0.04, 0.46), (0.1, 0.2, 1.0), IN, grip=POINTING),
            period=1.2,
            mouth=TALKS,
        ),
        size="medium-wide",
        held="gavel",
        gear=(standing("lectern", (0.0, 0.0, 0.58)),),
        words=said("auction|gavel"),
    ),
    replace(
        SEATED,
        name="read the news",
        pose=Motion(
            right=Stroke((0.10, -0.20, 0.34), (0.14, -0.14, 0.38), (-0.3, 0.2, 0.9), (0.0, -0.6, 0.6)),
            left=Stroke((0.10, -0.20, 0.32), None, (-0.5, 0.0, 0.8), (0.0, -1.0, 0.0)),
            base=sit,
            period=2.0,
            mouth=TALKS,
            nod=(0.0, 0.08),
        ),
        laid="newspaper",
        size="medium",
        gear=(standing("news on a screen", (0.0, 0.0, -0.80)),),
        words=said(
            "news anchor|anchoring|reads the news|reading the news|newsread|presenting the news|"
            "presents the news|breaking news|delivers the news|delivering the news|delivers news"
        ),
    ),
    replace(
        CHEST,
        name="show the weather",
        size="full",
        pose=Motion(
            right=Stroke((0.42, -0.10, 0.10), (0.46, 0.14, 0.06), (0.9, 0.2, 0.1), YOU, grip=FLAT),
            left=Stroke((0.10, -0.44, 0.22), None, (-0.6, 0.1, 0.6)),
            period=2.0,
            mouth=TALKS,
        ),
        gear=(standing("weather map", (-0.95, 0.0, -0.35), math.pi),),
        words=said("weather forecast|presenting weather|presents the weather|weather report"),
    ),
    replace(
        CHEST,
        name="record",
        pose=Motion(
            right=Stroke((0.10, 0.0, 0.04), None, (-0.5, 0.8, 0.0), IN, grip=CUP, face=True),
            left=Stroke((0.26, -0.20, 0.20), (0.30, -0.10, 0.22), (0.0, 0.5, 0.8), IN, grip=FLAT),
            period=1.2,
            nod=(0.0, 0.15),
            mouth=(0.2, 0.9),
        ),
        seen="profile",
        gear=(standing("microphone on a stand", (0.0, 0.0, 0.40)),),
        words=said("recording music|records a song|recording a song|recording studio"),
    ),
)
