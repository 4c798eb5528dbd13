"""Work at walls and over the head, and with jets: plaster, paint, pick, trim, hang up, hose, blow, put out.

Where words stand equally early in an action, the deed higher up is done.
"""

from collections.abc import Callable
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, HOLD
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, Placed
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke
from filmkit.studio.animatic.figures.verbs.outdoors import WHOLE, ahead

ON_WALL = Motion(
    right=Stroke(
        (0.34, 0.30, 0.40), (-0.10, -0.08, 0.42), (-0.4, 0.3, 0.8), thumb=(-0.1, 0.5, 0.9), grip=HOLD
    ),
    left=Stroke((0.24, -0.30, 0.36), None, (0.0, 0.6, 0.8), (0.0, 0.0, 1.0), grip=FLAT),
    period=2.0,
    lean=(0.05, 0.12),
)
OVERHEAD = Motion(
    right=Stroke((0.16, 0.34, 0.22), (0.06, 0.46, 0.30), (-0.2, 0.9, 0.3), (-0.6, 0.0, 0.6), grip=CUP),
    left=Stroke(
        (0.18, 0.20, 0.26), (0.08, 0.40, 0.30), (-0.2, 0.9, 0.3), (-0.6, 0.0, 0.6), grip=CUP, late=0.4
    ),
    period=2.0,
    nod=(-0.40, -0.5),
)
SPRAYS = Motion(
    right=Stroke(
        (0.16, -0.30, 0.34), (-0.16, -0.28, 0.34), (-0.3, 0.0, 0.9), thumb=(-0.05, -0.30, 1.0), grip=HOLD
    ),
    left=Stroke((0.16, -0.34, 0.30), (0.30, -0.32, 0.26), (-0.3, 0.2, 0.9)),
    period=2.0,
    twist=(-0.25, 0.25),
    lean=(0.1, 0.1),
)
WALL = replace(WHOLE, pose=ON_WALL, size="medium-wide", seen="three-quarter-back")


def _jet(name: str) -> Gear:
    return Gear(name, Amid(SPRAYS, (0.0, 0.0, 0.30), hands=(RIGHT,)))


APART = Stroke((0.02, 0.10, 0.44), (0.40, 0.06, 0.30), (0.0, 0.5, 0.9), (0.0, 0.0, 1.0), grip=HOLD)
TOGETHER = replace(APART, a=(0.40, 0.06, 0.30), b=APART.a)
DRAWS = Motion(
    right=APART,
    left=APART,
    period=2.4,
    once=True,
)
"""Both hands go apart, a curtain in each."""
CLOSES = replace(DRAWS, right=TOGETHER, left=TOGETHER)


def _drawn(side: int, opens: bool) -> Callable[[Measures, Moment], Placed]:
    """A curtain that goes with the hand on its side."""

    def where(m: Measures, now: Moment) -> Placed:
        part = DRAWS.part(now) if opens else 1.0 - DRAWS.part(now)
        return (side * (0.34 + 0.50 * part) * m.scale, 0.0, 0.56 * m.scale), (0.0, 0.0, 0.0)

    return where


def _curtains(opens: bool) -> tuple[Gear, ...]:
    """A window and both its curtains."""
    leaves = (Gear("curtain drawn", _drawn(side, opens)) for side in (LEFT, RIGHT))
    return (*ahead("window in a wall", 0.62), *leaves)


CURTAINS = replace(WALL, name="draw the curtains", pose=DRAWS, size="full", gear=_curtains(opens=True))
WALLS: tuple[Act, ...] = (
    replace(
        WHOLE,
        name="blow leaves",
        pose=SPRAYS,
        held="blower",
        gear=(_jet("air jet"), *ahead("leaf pile", 1.9)),
        words=said("leaf blower"),
        done=done("blow|sweep up", "leaves|leaf"),
    ),
    replace(
        WHOLE,
        name="put out a fire",
        pose=SPRAYS,
        held="extinguisher",
        gear=(_jet("foam jet"), *ahead("whole campfire", 1.7)),
        words=said("extinguish|fire extinguisher"),
        done=done("put out|fight|douse|battle", "fire|flames|out fire|blaze"),
    ),
    replace(
        WHOLE,
        name="hose a fire",
        pose=SPRAYS,
        held="nozzle",
        gear=(_jet("water jet"), *ahead("whole campfire", 1.7)),
        done=done(
            "spray|hose|hose down|shoot|pour|aim",
            "fire|flames|blaze|water at fire|water on fire|water onto fire|water at flames|water on flames|"
            "water onto flames|water at blaze|water on blaze",
        ),
    ),
    replace(
        WHOLE,
        name="spray-paint",
        pose=ON_WALL,
        held="spray can",
        size="medium-wide",
        seen="three-quarter-back",
        gear=ahead("painted wall", 0.80),
        words=said("spray paint|spray-paint|graffiti"),
    ),
    replace(
        WHOLE,
        name="spray",
        pose=SPRAYS,
        held="nozzle",
        gear=(_jet("water jet"),),
        words=said("spraying|sprays|hosing|hoses|blasting sand|pressure wash|power wash|with a hose"),
        done=done("wash|hose|rinse|water", "car|truck|driveway|street|garden|lawn"),
    ),
    replace(
        WALL, name="plaster", held="trowel", gear=ahead("plastered wall", 0.80), words=said("plaster|stucco")
    ),
    replace(
        WALL,
        name="paint a wall",
        held="roller",
        gear=ahead("painted wall", 0.80),
        words=said("painting a house|paint roller"),
        done=done("paint", "wall|house|fence|room|ceiling|door|mural"),
    ),
    replace(
        WALL,
        name="write on a board",
        held="pen",
        gear=ahead("blackboard", 0.80),
        words=said(
            "on a blackboard|on the blackboard|on a whiteboard|on the whiteboard|on a chalkboard|on the board"
        ),
        done=done("write on|draw on|erase|clean", "blackboard|whiteboard|chalkboard"),
    ),
    replace(
        WALL,
        name="hang up",
        pose=OVERHEAD,
        gear=ahead("picture on a wall", 0.46),
        done=done(
            "hang|hang up|put up|straighten|mount",
            "picture|painting|poster|frame|mirror|photo|curtain|up picture",
        ),
    ),
    replace(
        WHOLE,
        name="clean gutters",
        pose=OVERHEAD,
        size="full",
        seen="back",
        gear=ahead("gutter", 0.0),
        done=done("clean|clear|fix|repair", "gutter|roof|chimney"),
    ),
    replace(
        WHOLE,
        name="pick fruit",
        pose=OVERHEAD,
        size="full",
        seen="three-quarter",
        gear=ahead("fruit tree", 0.0),
        done=done(
            "pick|pluck|harvest|gather|reach for",
            "fruit|apple|cherr|orange|pear|olive|lemon|peach|mango|coconut|plum",
        ),
    ),
    replace(
        WHOLE,
        name="trim",
        pose=Motion(
            right=Stroke(
                (0.10, -0.06, 0.36), (0.16, -0.02, 0.40), (-0.3, 0.1, 0.9), thumb=(-0.2, 0.3, 1.0), grip=HOLD
            ),
            left=Stroke((0.10, -0.12, 0.34), (0.02, -0.10, 0.38), (-0.3, 0.1, 0.9)),
            period=0.857,
        ),
        held="shears",
        seen="three-quarter",
        gear=ahead("hedge", 0.95),
        done=done("trim|prune|clip|cut|shape", "tree|hedge|bush|branch|shrub|plant|topiary|rose|vine|bonsai"),
    ),
    replace(
        CURTAINS,
        name="close the curtains",
        pose=CLOSES,
        gear=_curtains(opens=False),
        done=done("close|shut|pull shut|lower", "curtain|drape|shutter"),
    ),
    replace(
        CURTAINS,
        done=done(
            "draw|draw back|open|pull|pull back|part|pull open|raise|hold|hold open",
            "curtain|drape|shutter",
        ),
    ),
    replace(
        WHOLE,
        name="change a bulb",
        pose=OVERHEAD,
        size="medium-wide",
        seen="three-quarter",
        gear=ahead("bulb", 0.0),
        done=done("change|replace|screw in|fit", "bulb|light bulb|lightbulb|in bulb|in light bulb"),
    ),
    replace(
        WHOLE,
        name="hang washing",
        pose=OVERHEAD,
        seen="three-quarter",
        gear=ahead("washing line", 0.30),
        done=done(
            "hang|hang out|hang up|take down",
            "laundry|washing|clothes|out laundry|up laundry|sheet|out washing",
        ),
    ),
)
