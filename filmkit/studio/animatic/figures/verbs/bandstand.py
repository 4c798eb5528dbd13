"""Instruments beside those of `arts`: bowed between the knees, struck, blown low, with drones, at a stand.

Where words stand equally early in an action, the deed higher up is done.
"""

from filmkit.studio.animatic.figures.body.pose import CUP, FIST, FLAT, HOLD, PINCH
from filmkit.studio.animatic.figures.doing import music
from filmkit.studio.animatic.figures.poses import seated
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.poses import sit
from filmkit.studio.animatic.figures.poses.stroke import AtFace, Motion, Stroke

CELLO = Motion(
    right=Stroke(
        (0.14, -0.36, 0.30), (0.44, -0.34, 0.20), (-0.5, -0.3, 0.8), thumb=(-0.9, 0.05, 0.1), grip=HOLD
    ),
    left=Stroke((0.20, 0.02, 0.17), (0.18, -0.10, 0.21), (-0.6, 0.3, 0.3), (-0.5, 0.0, -0.6), grip=CUP),
    base=sit,
    period=2.0,
    tilt=(-0.05, -0.12),
    nod=(0.12, 0.16),
)
MALLETS = Motion(
    right=Stroke(
        (0.10, -0.36, 0.34), (0.14, -0.24, 0.34), (-0.1, -0.2, 0.9), thumb=(-0.1, -0.35, 1.0), grip=HOLD
    ),
    left=Stroke(
        (0.10, -0.36, 0.34),
        (0.16, -0.24, 0.34),
        (-0.1, -0.2, 0.9),
        thumb=(-0.1, -0.35, 1.0),
        grip=HOLD,
        late=0.5,
    ),
    period=0.667,
    twist=(-0.15, 0.15),
    nod=(0.2, 0.25),
)
CYMBALS = Motion(
    right=Stroke((0.40, -0.10, 0.30), (0.05, -0.10, 0.36), (-0.3, 0.9, 0.2), (-0.9, 0.0, 0.2), grip=FIST),
    left=Stroke((0.40, -0.10, 0.30), (0.05, -0.10, 0.36), (-0.3, 0.9, 0.2), (-0.9, 0.0, 0.2), grip=FIST),
    period=1.2,
)
BLOWN_LOW = Motion(
    right=Stroke((0.03, -0.34, 0.30), (0.03, -0.30, 0.32), (-0.8, 0.0, 0.5), (-0.4, 0.0, -0.8), grip=HOLD),
    left=Stroke((0.03, -0.18, 0.22), (0.03, -0.15, 0.24), (-0.8, 0.0, 0.5), (-0.4, 0.0, -0.8), grip=HOLD),
    period=2.0,
    lean=(0.0, 0.1),
    nod=(0.12, 0.16),
    lids=(0.3, 0.7),
)
DRONE = Motion(
    right=Stroke((-0.02, -0.16, 0.26), None, (-0.6, -0.2, 0.7), (-0.3, 0.9, 0.0), grip=HOLD),
    left=Stroke((0.10, -0.10, 0.20), None, (-0.6, 0.0, 0.6), (-0.3, 0.9, 0.0), grip=HOLD),
    base=sit,
    period=2.0,
    lids=(0.4, 0.9),
)
BAGPIPES = Motion(
    right=Stroke((0.02, -0.58, 0.28), (0.02, -0.54, 0.28), (-0.5, -0.2, 0.6), (-0.4, 0.0, -0.7), grip=CUP),
    left=Stroke((0.02, -0.44, 0.26), (0.02, -0.40, 0.26), (-0.5, -0.2, 0.6), (-0.4, 0.0, -0.7), grip=CUP),
    period=1.2,
    lean=(0.0, 0.06),
)
HARMONICA = Motion(
    right=Stroke(
        (0.21, -0.17, 0.14),
        (0.24, -0.16, 0.15),
        (-0.85, 0.45, 0.05),
        (-0.4, -0.6, -0.6),
        grip=PINCH,
        face=True,
    ),
    left=Stroke(
        (0.21, -0.17, 0.14),
        (0.18, -0.18, 0.14),
        (-0.85, 0.45, 0.05),
        (-0.4, -0.6, -0.6),
        grip=PINCH,
        face=True,
    ),
    period=0.857,
    tilt=(-0.12, 0.12),
    lids=(0.4, 0.9),
)
TROMBONE = Motion(
    right=Stroke((-0.02, 0.10, 0.36), (-0.02, 0.06, 0.58), (-0.2, 0.1, 0.9), (-0.6, 0.0, 0.5), grip=HOLD),
    left=Stroke((0.02, 0.10, 0.20), None, (-0.5, 0.4, 0.6), (-0.6, 0.0, 0.0), grip=HOLD),
    period=2.0,
    nod=(-0.05, -0.1),
)
KEYS = Motion(
    right=Stroke((0.10, -0.36, 0.36), (0.22, -0.40, 0.36), (-0.1, -0.1, 1.0), (0.0, -1.0, 0.0), grip=CUP),
    left=Stroke(
        (0.12, -0.38, 0.36), (0.24, -0.36, 0.36), (-0.1, -0.1, 1.0), (0.0, -1.0, 0.0), grip=CUP, late=0.4
    ),
    period=0.857,
    nod=(0.15, 0.25),
)
SCRATCHES = Motion(
    right=Stroke((0.40, -0.38, 0.52), (0.52, -0.38, 0.44), (-0.1, -0.1, 1.0), (0.0, -1.0, 0.0), grip=FLAT),
    left=Stroke((0.14, -0.34, 0.50), (0.34, 0.28, 0.34), (0.1, 0.5, 0.9), (0.0, -0.4, 0.9), grip=FLAT),
    period=2.0,
    nod=(0.05, 0.35),
    lean=(0.10, 0.22),
)
PEDALS = Motion(
    right=Stroke((0.10, -0.24, 0.42), (0.26, -0.10, 0.42), (-0.1, 0.0, 1.0), (0.0, -1.0, 0.0), grip=CUP),
    left=Stroke(
        (0.12, -0.14, 0.42), (0.22, -0.26, 0.42), (-0.1, 0.0, 1.0), (0.0, -1.0, 0.0), grip=CUP, late=0.4
    ),
    base=sit,
    period=2.0,
    tilt=(-0.06, 0.06),
)
BANDS: tuple[Act, ...] = (
    Act(
        "cello",
        CELLO,
        said("cello|double bass|contrabass"),
        held="violin bow",
        seated=True,
        size="full",
        seen="three-quarter",
        gear=(standing("cello", (0.0, 0.0, 0.44)),),
    ),
    Act(
        "xylophone",
        MALLETS,
        said("xylophon|marimba|vibraphon|glockenspiel"),
        held="stick",
        other="stick",
        size="medium-wide",
        seen="three-quarter",
        gear=(standing("xylophone", (0.0, 0.0, 0.62)),),
    ),
    Act(
        "cymbals",
        CYMBALS,
        said("cymbals|tambourine|crashes cymbal"),
        held="cymbal",
        other="cymbal",
        size="medium-wide",
        seen="front",
    ),
    Act(
        "organ",
        PEDALS,
        said("pipe organ|plays the organ|playing organ|playing the organ|organist"),
        seated=True,
        size="full",
        seen="back",
        gear=(standing("church organ", (0.0, 0.0, 0.72)),),
    ),
    Act(
        "deejay",
        SCRATCHES,
        said("mixing desk|dj |djing|deejay"),
        size="medium-wide",
        seen="front",
        gear=(standing("decks", (0.0, 0.0, 0.62)),),
        done=done("play|spin|scratch|work|mix", "turntable|vinyl|records|decks|tracks|beats"),
    ),
    Act(
        "keyboard",
        KEYS,
        said("playing keyboard|plays keyboard|plays the keyboard|playing the keyboard|synthesizer"),
        size="medium-wide",
        seen="three-quarter",
        gear=(standing("keyboard on a stand", (0.0, 0.0, 0.60)),),
        done=done("play", "synth"),
    ),
    Act(
        "clarinet",
        BLOWN_LOW,
        said("clarinet|oboe|recorder|bassoon|tin whistle|pan flute"),
        size="medium",
        seen="three-quarter",
        gear=(Gear("clarinet", AtFace(BLOWN_LOW, (0.0, -0.09, 0.15), (0.95, 0.0, 0.0))),),
    ),
    Act(
        "didgeridoo",
        DRONE,
        said("didgeridoo|alphorn|alpenhorn"),
        seated=True,
        size="full",
        seen="three-quarter",
        gear=(Gear("didgeridoo", AtFace(DRONE, (0.0, -0.09, 0.15), (0.55, 0.0, 0.0))),),
    ),
    Act(
        "bagpipes",
        BAGPIPES,
        said("bagpipe"),
        size="medium-wide",
        seen="three-quarter",
        gear=(Gear("bagpipes", AtFace(BAGPIPES, (0.0, -0.09, 0.14))),),
    ),
    Act(
        "harmonica",
        HARMONICA,
        said("harmonica|mouth organ|kazoo|jaw harp"),
        size="medium-close",
        seen="three-quarter",
        gear=(Gear("harmonica", AtFace(HARMONICA, (0.0, -0.085, 0.13))),),
    ),
    Act(
        "trombone",
        TROMBONE,
        said("trombon"),
        size="medium",
        seen="profile",
        gear=(Gear("trombone", AtFace(TROMBONE, (0.0, -0.085, 0.14))),),
    ),
    Act(
        "busk",
        seated.busk,
        said("busking|busks|busker"),
        held="guitar",
        left=True,
        size="full",
        seen="three-quarter",
    ),
    Act(
        "play music",
        music.violin,
        done=done("play", "musical instrument|music instrument|instrument|music in|classical music"),
        held="violin bow",
        size="medium",
        seen="three-quarter",
        gear=(Gear("violin", music.violin_held),),
    ),
)
