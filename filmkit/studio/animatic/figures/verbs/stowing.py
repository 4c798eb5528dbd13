"""Things put where they belong and taken out again: goods in a cupboard, a dish in an oven, boxes in a car.

Where words stand equally early in an action, the deed higher up is done.
"""

import math

from filmkit.studio.animatic.figures.body.pose import CUP, FLAT
from filmkit.studio.animatic.figures.doing import meeting
from filmkit.studio.animatic.figures.doing.work import bent
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke

SHELVES = Motion(
    right=Stroke((0.16, -0.44, 0.24), (0.06, 0.12, 0.50), (-0.2, 0.3, 0.9), (-0.9, 0.1, 0.2), grip=CUP),
    left=Stroke((0.14, -0.30, 0.30), None, (-0.4, 0.2, 0.8), (-0.6, 0.7, 0.0), grip=FLAT),
    period=2.0,
    twist=(-0.25, 0.10),
    nod=(0.25, -0.15),
)
"""One hand goes from a bag at the other arm to a shelf, and back for more."""
DRAWS_OUT = Motion(
    right=Stroke((0.20, -0.62, 0.52), (0.20, -0.22, 0.36), (-0.3, 0.1, 0.9), (-0.7, 0.6, 0.0), grip=CUP),
    left=Stroke((0.20, -0.62, 0.52), (0.20, -0.22, 0.36), (-0.3, 0.1, 0.9), (-0.7, 0.6, 0.0), grip=CUP),
    base=bent,
    period=2.0,
    once=True,
    lean=(0.55, 0.05),
    nod=(0.20, 0.30),
)
"""Both hands bring a hot dish up from an oven to the breast."""
FROM_OVEN = Act(
    "take out of an oven",
    DRAWS_OUT,
    said("out of the oven|from the oven|into the oven"),
    size="full",
    seen="profile",
    gear=(
        standing("whole stove", (0.0, 0.0, 1.06), math.pi),
        standing("oven door let down", (0.0, 0.0, 1.06)),
        Gear("whole roast chicken", Amid(DRAWS_OUT, (0.0, -0.04, 0.20))),
    ),
)
STOWING: tuple[Act, ...] = (
    Act(
        "put away",
        SHELVES,
        said("restock|stocking shelves|stocks shelves|dishes away|groceries away|food away"),
        held="milk",
        size="full",
        seen="three-quarter-back",
        gear=(
            standing("cupboard inside", (0.0, 0.0, 0.74)),
            Gear("shopping bag", Amid(SHELVES, (-0.24, -0.16, 0.02))),
        ),
        done=(
            *done("put|stow|stock|store", "groceries|pantry|shelves"),
            *done("organize|tidy|tidy up|arrange|reorganize", "kitchen|cupboard|cabinet"),
            *done("put away", "dishes|plates|food|shopping|supplies"),
        ),
    ),
    FROM_OVEN,
    Act(
        "load a box",
        meeting.lift_up,
        size="full",
        partner=meeting.lift_up,
        apart=meeting.LIFT,
        solo=True,
        gear=(Gear("box", meeting.load),),
        done=done("load|unload|lift|move|pack", "boxes|luggage|suitcases|furniture|crates|bags|moving van"),
    ),
)
