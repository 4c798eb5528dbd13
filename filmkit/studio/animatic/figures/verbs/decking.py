"""What is put up for a feast: ornaments on a tree, a line of pennants, lights and a cake that is iced.

Where words stand equally early in an action, the deed higher up is done. Two who do it have it between them
or over them, so that neither is behind it.
"""

from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import RIGHT
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, PINCH
from filmkit.studio.animatic.figures.doing import handwork
from filmkit.studio.animatic.figures.poses.act import Act, done
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke

HANGS = Motion(
    right=Stroke((0.16, -0.24, 0.26), (0.10, 0.12, 0.46), (-0.3, 0.5, 0.8), (-0.8, 0.0, 0.3), grip=PINCH),
    left=Stroke((0.18, -0.10, 0.30), (0.12, -0.02, 0.44), (-0.2, 0.3, 0.9), (0.0, -0.3, 0.9), grip=FLAT),
    period=2.0,
    lean=(0.02, 0.14),
    nod=(0.05, -0.12),
)
"""An ornament goes from before the breast up to a branch."""
TIES_UP = Motion(
    right=Stroke((0.20, 0.30, 0.20), (0.10, 0.44, 0.24), (-0.2, 0.9, 0.3), (-0.6, 0.0, 0.6), grip=CUP),
    left=Stroke(
        (0.20, 0.34, 0.22), (0.12, 0.44, 0.24), (-0.2, 0.9, 0.3), (-0.6, 0.0, 0.6), grip=CUP, late=0.4
    ),
    period=2.0,
    nod=(-0.30, -0.42),
)
"""Both hands at a line over the head."""
BY_A_TREE = 0.80
"""Metres from a trunk."""
TREE = Act(
    "decorate a tree",
    HANGS,
    size="full",
    seen="profile",
    partner=HANGS,
    apart=2 * BY_A_TREE,
    solo=True,
    gear=(
        standing("christmas tree", (0.0, 0.0, BY_A_TREE)),
        Gear("ornament", Amid(HANGS, (0.0, -0.07, 0.06), hands=(RIGHT,))),
    ),
)
LINE = Act(
    "hang decorations",
    TIES_UP,
    size="full",
    seen="three-quarter",
    partner=TIES_UP,
    apart=1.1,
    placed="beside",
    solo=True,
    gear=(standing("line of pennants", (0.0, 0.0, 0.24)),),
)
PUT_UP = "put up|hang|hang up|string|string up|set up|arrange|place|pin|pin up|drape|attach"
DECKING: tuple[Act, ...] = (
    replace(
        TREE,
        done=done(
            f"{PUT_UP}|decorate|trim|dress", "christmas|ornament|bauble|tinsel|tree with|stocking|star on"
        )
        + done("put", "ornament|bauble|tinsel|star on"),
    ),
    replace(
        LINE,
        name="hang lights",
        gear=(standing("line of lights", (0.0, 0.0, 0.24)),),
        done=done(PUT_UP, "light|fairy light|string light|lantern|string of light"),
    ),
    replace(
        LINE,
        done=done(PUT_UP, "decoration|garland|streamer|banner|bunting|balloon|pennant|party|flags|wreath")
        + done(
            "decorate", "room|house|hall|party|wall|porch|venue|home|office|classroom|garden|street|stage"
        ),
    ),
    Act(
        "ice a cake",
        handwork.wrap,
        at_work=True,
        size="medium-wide",
        gear=(Gear("iced cake", handwork.under_hands),),
        done=done("decorate|ice|frost|pipe|pipe cream on|put icing on", "cake|cupcake|birthday cake"),
    ),
)
