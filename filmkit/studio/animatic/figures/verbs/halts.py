"""Where somebody stops: behind a tree, at a railing, a bar, a bus stop, a stall, a grave; over a city.

Where words stand equally early in an action, the deed higher up is done.
"""

from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, HOLD
from filmkit.studio.animatic.figures.poses import gestures
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import standing
from filmkit.studio.animatic.figures.poses.poses import crouch
from filmkit.studio.animatic.figures.poses.stroke import Motion, Stroke

PEEPS = Motion(
    right=Stroke((0.10, -0.10, 0.26), (0.24, 0.02, 0.20), (-0.3, 0.8, 0.5), (-0.3, 0.0, 0.9), grip=FLAT),
    left=Stroke((0.05, -0.20, 0.26), None, (-0.2, 0.8, 0.5), (0.0, 0.0, 1.0), grip=FLAT),
    period=2.0,
    lean=(0.05, 0.12),
    tilt=(0.05, 0.30),
    turn=(0.1, -0.15),
    sink=(0.10, 0.16),
    lids=(0.0, 0.0),
)
LEANS = Motion(
    right=Stroke((0.02, -0.40, 0.36), None, (-0.9, 0.0, 0.4), (0.0, -1.0, 0.0), elbow=(1.0, -0.2, 0.2)),
    left=Stroke((0.02, -0.38, 0.40), None, (-0.9, 0.0, 0.4), (0.0, -1.0, 0.0), elbow=(1.0, -0.2, 0.2)),
    period=3.9,
    lean=(0.62, 0.66),
    nod=(-0.30, -0.22),
    turn=(-0.20, 0.20),
)
"""Forearms on a rail."""
SIPS = Motion(
    right=Stroke(
        (0.14, -0.34, 0.40), (0.06, -0.05, 0.24), (-0.9, 0.1, 0.3), thumb=(0.0, 1.0, -0.1), grip=HOLD
    ),
    left=Stroke((0.10, -0.37, 0.40), None, (-0.9, 0.0, 0.4), (0.0, -1.0, 0.0), elbow=(1.0, -0.2, 0.2)),
    period=2.0,
    lean=(0.36, 0.24),
    nod=(0.22, -0.12),
)
SELLS = Motion(
    right=Stroke(
        (0.16, -0.28, 0.44), (0.20, -0.06, 0.50), (-0.3, 0.2, 0.9), thumb=(-0.2, 0.9, 0.2), grip=HOLD
    ),
    left=Stroke((0.30, -0.30, 0.30), (0.40, -0.16, 0.30), (0.3, 0.2, 0.9), (0.0, 1.0, 0.2), grip=CUP),
    period=2.0,
    lean=(0.16, 0.06),
    mouth=(0.1, 0.7),
)
WAITS = Motion(
    right=Stroke((0.10, -0.46, 0.20), None, (-0.7, -0.5, 0.3), (0.0, 0.2, -1.0)),
    left=Stroke((0.10, -0.46, 0.24), None, (-0.7, -0.5, 0.3), (0.0, 0.2, -1.0)),
    period=3.0,
    lean=(0.0, 0.10),
    turn=(-0.15, 0.55),
)
"""Hands before the body, and now and then a look along the road."""
MOURNS = Motion(
    right=Stroke((0.12, -0.26, 0.36), (0.06, -0.32, 0.44), (-0.3, -0.5, 0.8), (-0.4, -0.8, 0.2), grip=CUP),
    left=Stroke((0.10, -0.28, 0.30), None, (-0.6, -0.3, 0.6), (0.0, -0.9, 0.0)),
    base=crouch,
    period=3.0,
    lean=(0.10, 0.18),
    nod=(0.30, 0.42),
    lids=(0.5, 0.9),
)
LEANS_OUT = Motion(
    right=Stroke((0.24, 0.06, 0.34), (0.38, 0.14, 0.32), (0.0, 1.0, 0.1), (0.0, 0.0, 1.0), grip=FLAT),
    left=Stroke((0.12, -0.36, 0.30), None, (-0.6, 0.0, 0.6), (0.0, -1.0, 0.0), grip=FLAT),
    period=0.857,
    lean=(0.20, 0.24),
    mouth=(0.1, 0.4),
)
LOOKS_UNDER = Motion(
    right=Stroke((0.12, -0.66, 0.34), None, (-0.2, -0.2, 1.0), (0.0, -1.0, 0.0), grip=FLAT),
    left=Stroke((0.14, -0.66, 0.30), None, (-0.2, -0.2, 1.0), (0.0, -1.0, 0.0), grip=FLAT),
    base=crouch,
    period=2.0,
    lean=(0.70, 0.85),
    sink=(0.06, 0.12),
    nod=(-0.55, -0.45),
    tilt=(0.25, 0.45),
)
"""Down on the ground, the head as low as it goes."""
LOOKS_OVER = Motion(period=3.9, turn=(-0.30, 0.30), nod=(0.05, -0.05))
VIEWS = (
    "city|town|sea|ocean|valley|lake|river|mountains|rooftops|roofs|skyline|horizon|landscape|village|harbour|harbor|"
    "bay|canyon|hills|desert|plain|street|water|streets"
)
OVER = "look out over|gaze out over|look over|gaze over|stare out over|look out across|overlook"
HALTS: tuple[Act, ...] = (
    Act(
        "hide behind a tree",
        PEEPS,
        size="full",
        seen="front",
        gear=(standing("trunk to hide behind", (0.36, 0.0, 0.52)),),
        done=done(
            "hide behind|peek from behind|peer from behind|duck behind|crouch behind|lean on",
            "tree|trunk|oak",
        ),
    ),
    Act(
        "hide behind a wall",
        PEEPS,
        size="full",
        seen="front",
        gear=(standing("end of a wall", (-0.04, 0.0, 0.46), ground=True),),
        words=said(
            "peeks around the corner|peers around the corner|peers round the corner|peeks round the corner"
        ),
        done=done(
            "hide behind|peek from behind|peer from behind|duck behind",
            "wall|corner|building|door|pillar|column|car",
        ),
    ),
    Act(
        "lean on a railing",
        LEANS,
        size="medium-wide",
        seen="three-quarter",
        gear=(standing("railing", (0.0, 0.0, 0.40)),),
        done=done(
            "lean on|lean against|lean over|stand at|rest on", "railing|rail|balustrade|parapet|fence|balcony"
        ),
    ),
    Act(
        "drink at a bar",
        SIPS,
        size="medium-wide",
        seen="three-quarter",
        held="tumbler",
        gear=(standing("bar to lean at", (0.0, 0.0, 0.30)),),
        words=said(
            "drinks alone at a bar|drinks alone at the bar|drinking alone at a bar|drinking at the bar"
        ),
        done=done("drink at|drink in|sit at|stand at|lean on|wait at|drink alone in", "bar |pub |bar."),
    ),
    Act(
        "sell at a stall",
        SELLS,
        size="medium-wide",
        seen="front",
        thing="apple",
        held="apple",
        gear=(standing("stall of fruit", (0.0, 0.0, 0.34)),),
        done=done(
            "sell|hawk|peddle",
            "fruit|vegetables|vegetable|apple|orange|flower|tomatoes|spices|cheese|bread|goods|wares",
        ),
    ),
    Act(
        "sell fish",
        SELLS,
        size="medium-wide",
        seen="front",
        gear=(standing("stall of fish", (0.0, 0.0, 0.34)),),
        done=done("sell|gut|clean|fillet", "fish|seafood|oyster|crab|shrimp") + ("fishmonger",),
    ),
    Act(
        "wait for a bus",
        WAITS,
        size="full",
        seen="three-quarter",
        gear=(standing("bus stop", (0.0, 0.0, -0.10)),),
        done=done("wait at|stand at|sit at|wait for", "bus stop|bus shelter|bus |the bus|bus."),
    ),
    Act(
        "kneel at a grave",
        MOURNS,
        size="full",
        seen="three-quarter-back",
        held="rose",
        gear=(standing("graves"),),
        done=done(
            "kneel at|kneel by|kneel beside|kneel before|crouch at|visit|mourn at|pray at|lay flowers on|"
            "put flowers on|lay a rose on|place flowers on|weep at|cry at|grieve at|sit by",
            "grave|tomb|gravestone|headstone|tombstone",
        ),
    ),
    Act(
        "stand at a grave",
        gestures.folded,
        size="full",
        seen="three-quarter-back",
        gear=(standing("graves", (0.0, 0.0, 0.25)),),
        done=done(
            "stand at|stand by|stand before|stand over|look at|stare at",
            "grave|tomb|gravestone|headstone|tombstone",
        ),
    ),
    Act(
        "wait at a door",
        WAITS,
        size="full",
        seen="three-quarter-back",
        gear=(
            standing("door", (0.43, 0.0, 0.85)),
            standing("door frame", (0.43, 0.0, 0.85)),
            standing("house front", (0.0, 0.0, 0.85), ground=True),
        ),
        done=done(
            "wait outside|stand outside|wait at|stand at|linger at|stand before|wait before|stare at|stop at",
            "door",
        ),
    ),
    Act(
        "wave from a window",
        LEANS_OUT,
        size="medium-wide",
        seen="front",
        gear=(standing("window of a train", (0.0, 0.0, 0.24)),),
        words=said("waves from a train|waves from the train|waving from a train|waving from the train"),
        done=done("wave from|wave out of|lean out of|wave goodbye from|call from|shout from", "window"),
    ),
    Act(
        "look under",
        LOOKS_UNDER,
        size="full",
        seen="profile",
        gear=(standing("bed to make", (0.0, 0.0, 1.05)),),
        done=done("look under|search under|peer under|reach under|check under", "bed|sofa|couch|cupboard"),
    ),
    Act(
        "look over",
        LOOKS_OVER,
        size="medium-wide",
        seen="three-quarter-back",
        weak=True,
        done=done(OVER, VIEWS),
    ),
)
