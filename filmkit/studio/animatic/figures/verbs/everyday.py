"""What people do to one plain thing that stands before them or is in their hands: they stack, assemble, mend,
wash, harvest, film, draw; and how they come out of the water and look up.

Where words stand equally early in an action, the deed higher up is done.
"""

from dataclasses import replace
from functools import partial

from filmkit.studio.animatic.figures.body.moment import RIGHT
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, HOLD
from filmkit.studio.animatic.figures.doing import exercise, grooming, tools
from filmkit.studio.animatic.figures.poses import gait, gestures, poses, seated
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.poses import crouch
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke
from filmkit.studio.animatic.figures.verbs.house import AT_IT, SCRUBS_DISH
from filmkit.studio.animatic.figures.verbs.making import FOOD
from filmkit.studio.animatic.figures.verbs.walls import SPRAYS

LOOKS_UP = Motion(
    right=Stroke((0.20, -0.52, 0.12), (0.10, -0.26, 0.24), (-0.6, 0.5, 0.4), (-0.3, 0.2, -0.9), grip=FLAT),
    base=poses.stand,
    period=2.0,
    nod=(-0.46, -0.62),
    turn=(-0.12, 0.14),
    lean=(-0.06, -0.10),
)
"""The head laid back, a hand coming up to the breast."""
SCREWS = Motion(
    right=Stroke(
        (0.00, -0.20, 0.42),
        (0.10, -0.30, 0.46),
        (-0.3, -0.2, 0.9),
        thumb=(-0.4, -0.5, 0.8),
        grip=HOLD,
        round=0.03,
    ),
    left=Stroke((0.16, -0.22, 0.40), None, (-0.2, 0.1, 0.9), (-0.9, 0.0, 0.2), grip=CUP),
    base=crouch,
    period=0.857,
    lean=(0.10, 0.14),
    nod=(0.12, 0.18),
)
"""Down at a thing: one hand holds it, the other works on it with a tool."""
STACKS = Motion(
    right=Stroke((0.17, -0.52, 0.36), (0.17, -0.10, 0.48), (-0.4, 0.1, 0.9), (-0.7, 0.6, 0.0), grip=CUP),
    left=Stroke((0.17, -0.52, 0.36), (0.17, -0.10, 0.48), (-0.4, 0.1, 0.9), (-0.7, 0.6, 0.0), grip=CUP),
    base=partial(tools.braced, wide=0.12, ahead=0.10, sink=0.05),
    period=2.0,
    lean=(0.30, 0.0),
    nod=(0.20, 0.0),
)
"""Both hands lift from the knees to the breast, and forward."""
LAYS_ON = Motion(
    right=Stroke((0.16, -0.30, 0.30), (0.02, -0.02, 0.46), (-0.3, -0.1, 0.9), (-0.8, -0.4, 0.2), grip=CUP),
    left=Stroke((0.18, -0.22, 0.34), (0.16, -0.12, 0.42), (-0.4, 0.0, 0.9), (-0.9, 0.0, 0.1), grip=CUP),
    base=crouch,
    period=2.0,
    nod=(0.20, 0.05),
)
"""A hand brings one thing after another on top of what stands there; the other is ready to hold it."""
READS_WIDE = Motion(
    right=Stroke(
        (0.30, -0.24, 0.40), (0.31, -0.20, 0.40), (-0.2, 0.7, 0.6), thumb=(0.0, 0.6, -0.8), grip=HOLD
    ),
    left=Stroke(
        (0.30, -0.24, 0.40), (0.27, -0.22, 0.40), (-0.2, 0.7, 0.6), thumb=(0.0, 0.6, -0.8), grip=HOLD
    ),
    period=2.4,
    nod=(0.40, 0.32),
    turn=(-0.14, 0.14),
)
"""Both hands hold a sheet open."""
PULLS_UP = Motion(
    right=Stroke(
        (0.06, -0.56, 0.40), (0.05, -0.20, 0.36), (-0.2, -0.8, 0.4), thumb=(-0.5, 0.2, 0.8), grip=HOLD
    ),
    left=Stroke((0.12, -0.56, 0.40), (0.20, -0.46, 0.36), (-0.3, -0.7, 0.5), (-0.7, -0.3, 0.2), grip=CUP),
    base=crouch,
    period=2.0,
    lean=(0.42, 0.05),
    nod=(0.10, 0.10),
)
"""A hand goes down to the earth and comes up with what grew there."""
FURNITURE = "chair|table|desk|crib|stool|bench|bed "
ROOMS = "room|kitchen|office|space|hall|house|bathroom|classroom|surface|street|area|train|ward|floor"
ON_THE_GRILL = tuple(
    f"{word} on"
    for word in ("food", "meat", "burgers", "burger", "sausages", "steak", "fish", "vegetables", "corn")
)
WATERS = "water|sea |ocean|lake|pool|river|waves|surf"
DOWN_AT = Act("work", SCREWS, size="full", seen="three-quarter", held="screwdriver")
SHELVES = "furniture|shelf|shelves|cabinet|bookcase|bookshelf|wardrobe|dresser|cupboard"
SHELF, SHELF_HIGH = 0.95, 0.87
"""Metres from who puts a shelf together to its middle, and how high its uprights are."""
ASSEMBLES = replace(
    DOWN_AT,
    name="assemble a shelf",
    seen="profile",
    gear=(
        standing("shelf half made", (0.0, 0.0, SHELF)),
        standing("top of a shelf", (0.0, SHELF_HIGH, SHELF)),
    ),
    words=said("puts furniture together|putting furniture together"),
    done=done("assemble|build|put together|construct|disassemble|dismantle|screw together", SHELVES),
)
EVERYDAY: tuple[Act, ...] = (
    replace(
        AT_IT,
        name="barbecue",
        pose=gestures.water,
        held="ladle",
        seen="three-quarter",
        gear=(standing("grill", (0.0, 0.0, 0.62)),),
        done=tuple(
            f"{form} {food} {grill}"
            for form in done("place|put|lay|cook|grill|turn|flip|roast|throw")
            for food in ON_THE_GRILL
            for grill in ("grill", "barbecue", "barbeque", "bbq")
        ),
    ),
    Act(
        "look up",
        LOOKS_UP,
        said(
            "looks up|looking up|look up|gazes up|gazing up|stares up|staring up|looks skyward|glances up|"
            "looks upward|looking upward|gazes upward"
        ),
        seen="three-quarter",
    ),
    Act(
        "wade ashore",
        gait.walk,
        speed=0.9,
        size="full",
        seen="front",
        done=done(
            "exit|exit from|come out of|get out of|emerge from|walk out of|step out of|leave|rise from",
            WATERS,
        )
        + ("out of water", "exiting water", "wading ashore", "wades ashore"),
    ),
    replace(
        DOWN_AT,
        name="mend a bicycle",
        gear=(standing("bicycle to mend", (0.0, 0.0, 0.62)),),
        done=done("fix|repair|mend|assemble|build|restore|adjust|tune|dismantle", "bike|bicycle"),
    ),
    ASSEMBLES,
    replace(
        DOWN_AT,
        name="assemble furniture",
        thing="whole chair",
        gear=(standing("whole chair", (0.0, 0.0, 0.72), 2.4),),
        done=done("assemble|build|put together|construct|disassemble|dismantle|screw together", FURNITURE),
    ),
    replace(
        DOWN_AT,
        name="build a tower",
        pose=LAYS_ON,
        held=None,
        gear=(
            standing("tower of blocks", (0.0, 0.0, 0.56)),
            Gear("toy block", Amid(LAYS_ON, (0.0, -0.02, 0.09), hands=(RIGHT,))),
        ),
        words=said("jenga|building blocks|toy blocks|lego"),
        done=done("build|stack|pile up|make|play with", "tower|blocks|wooden blocks"),
    ),
    Act(
        "move furniture",
        gait.push,
        speed=0.35,
        size="full",
        seen="profile",
        gear=(standing("whole armchair", (0.0, 0.0, 0.86), -1.57),),
        thing="whole armchair",
        done=done("arrange|rearrange|move|shift|reposition|set up", "furniture|sofa|armchair|couch|chairs")
        + done("rearrange|move|shift|drag|reposition", "table|desk|bed |dresser|wardrobe|bookcase"),
    ),
    Act(
        "move a chair",
        gait.push,
        speed=0.35,
        size="full",
        seen="profile",
        gear=(standing("whole chair", (0.0, 0.0, 0.68)),),
        done=done("move|shift|drag|reposition|push|pull|pull out|push in|bring over", "chair|stool"),
    ),
    Act(
        "stack boxes",
        STACKS,
        size="full",
        seen="profile",
        gear=(
            Gear("carton", Amid(STACKS, (0.0, 0.02, 0.06))),
            standing("cartons stacked", (0.0, 0.0, 0.95)),
        ),
        done=done("stack|pile|pile up|stack up|unstack", "box|boxes|carton|cartons|crate|crates"),
    ),
    replace(
        AT_IT,
        name="wash fruit",
        pose=SCRUBS_DISH,
        thing="apple",
        gear=(
            standing("sink", (0.0, 0.0, 0.62)),
            Gear("apple", Amid(SCRUBS_DISH, (0.0, 0.02, 0.06))),
        ),
        done=done("wash|rinse|clean|scrub", FOOD),
    ),
    Act(
        "harvest",
        PULLS_UP,
        size="full",
        seen="profile",
        thing="carrot",
        gear=(
            standing("vegetable row", (0.0, 0.0, 0.46)),
            Gear("carrot", Amid(PULLS_UP, (0.0, -0.06, 0.06), hands=(RIGHT,))),
        ),
        done=done(
            "harvest|pull up|uproot|dig up|pull|gather",
            "onion|carrot|potato|turnip|beet|radish|leek|cabbage|lettuce|crop|vegetables|vegetable",
        ),
    ),
    Act(
        "disinfect",
        SPRAYS,
        size="full",
        seen="three-quarter",
        held="nozzle",
        gear=(Gear("water jet", Amid(SPRAYS, (0.0, 0.0, 0.30), hands=(RIGHT,))),),
        words=said("disinfecting|disinfects|sanitizing|sanitizes|fumigat"),
        done=done("disinfect|sanitize|sterilize|fumigate", ROOMS),
    ),
    Act(
        "photograph",
        grooming.photograph,
        said("video recording|records a video|recording a video|videotap|shoots a video|video-record"),
        size="medium",
        seen="three-quarter",
        gear=(Gear("camera", grooming.camera_held),),
    ),
    Act(
        "read a paper",
        READS_WIDE,
        size="medium",
        seen="three-quarter",
        gear=(Gear("newspaper open", Amid(READS_WIDE, (0.0, 0.06, 0.03), (-0.35, 0.0, 0.0))),),
        done=done(
            "read|open|unfold|look through|leaf through|study|browse|hold", "newspaper|paper |broadsheet"
        ),
    ),
    Act(
        "pick a flower",
        PULLS_UP,
        size="full",
        seen="three-quarter",
        held="rose",
        gear=(standing("plants", (0.0, 0.0, 0.62)),),
        done=done("pick|pluck|gather|cut", "flower|rose|daisy|tulip|wildflower|poppy|sunflower"),
    ),
    Act(
        "draw",
        seated.write,
        said("is drawing|are drawing|sketching"),
        done=done("draw|sketch", "picture|doodle|cartoon|comic|house|sun |flower|cat |dog ")
        + done("color|colour|crayon", "picture|drawing|book|page|paper|cardboard|card"),
        held="pen",
        seated=True,
        before="table",
        surface=0.76,
        laid="notebook",
        size="medium",
    ),
    Act(
        "climb rock",
        exercise.climb,
        said("rock climb|rock-climb"),
        size="full",
        seen="back",
        gear=(standing("rock face", (0.0, 0.0, 0.12), ground=True),),
        done=done("climb|scale|ascend", "rock|cliff|boulder|rock face|crag|mountain|mountainside"),
    ),
)
