"""A sculptor's, a carver's and a draughtsman's work, told by the thing it is done to.

Where words stand equally early in an action, the deed higher up is done.
"""

from functools import partial

from filmkit.studio.animatic.figures.body.moment import LEFT
from filmkit.studio.animatic.figures.body.pose import HOLD
from filmkit.studio.animatic.figures.doing import tools
from filmkit.studio.animatic.figures.poses import seated
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke
from filmkit.studio.animatic.figures.verbs.house import PARES

HEWS = Motion(
    right=Stroke(
        (0.40, 0.06, 0.16), (0.12, -0.10, 0.34), (-0.5, 0.2, 0.7), thumb=(-0.15, 0.95, 0.25), grip=HOLD
    ),
    left=Stroke((0.00, -0.08, 0.46), None, (-0.5, -0.1, 0.8), thumb=(-0.10, 0.15, 1.0), grip=HOLD),
    base=partial(tools.braced, wide=0.16, ahead=0.16, sink=0.06),
    period=1.2,
    lean=(0.05, 0.16),
    twist=(-0.25, 0.10),
    nod=(0.05, 0.12),
)
"""The mallet swings out and strikes the chisel that the left hand sets on the stone."""
STONES = "marble|stone|rock|block|statue|ice|granite|figure|bust|sculpture|wooden block|trunk|pillar|column"
PADS = "notepad|paper|notebook|pad|sketchbook|sketchpad|journal|napkin|sheet|page|map|book"

ATELIER: tuple[Act, ...] = (
    Act(
        "sculpt",
        HEWS,
        said("chisel|sculpt"),
        held="mallet",
        other="chisel",
        size="medium-wide",
        seen="profile",
        gear=(
            standing("half-hewn block", (0.0, 0.0, 0.88)),
            Gear("chips of stone", Amid(HEWS, (0.0, 0.02, 0.17), hands=(LEFT,))),
        ),
        done=done("carve|hew|shape|cut|work on|engrave", STONES),
    ),
    Act(
        "whittle",
        PARES,
        said("whittl"),
        held="knife",
        size="medium",
        seen="three-quarter",
        thing="stick",
        gear=(Gear("stick", Amid(PARES, (0.0, 0.06, 0.06), (0.0, 0.3, 0.0), hands=(LEFT,))),),
        done=done("carve|cut|peel", "stick|wood|branch|wooden|spoon|toy"),
    ),
    Act(
        "draw",
        seated.write,
        said("doodl"),
        done=done("draw on|draw in|sketch on|sketch in|scribble on|write on|write in|draw with", PADS),
        held="pen",
        seated=True,
        before="table",
        surface=0.76,
        laid="book",
        size="medium",
    ),
)
