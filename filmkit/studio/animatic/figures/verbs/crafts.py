"""Work with tools and things. Where words stand equally early in an action, the deed higher up is done."""

from filmkit.studio.animatic.figures.doing import handwork, pastimes, tools
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.stroke import Amid

CRAFTS: tuple[Act, ...] = (
    Act(
        "wipe a pane",
        pastimes.wipe_pane,
        said(
            "cleaning windows|cleans windows|cleaning a window|cleans a window|cleaning the window|"
            "cleans the window|washing windows|washes windows|washing a window|washes a window|"
            "washing the window|wiping a window|wipes a window|wiping the window|wipes the window|"
            "cleaning a mirror|cleans a mirror|wiping a mirror|cleaning the mirror|cleaning glass|"
            "cleans the glass"
        ),
        done=done("clean|wash|wipe|wipe down|polish|scrub", "window|mirror|windowpane"),
        size="medium-wide",
        seen="three-quarter-back",
        gear=(standing("pane", (0.0, 0.0, pastimes.PANE)), Gear("rag", pastimes.cloth_on_pane)),
    ),
    Act(
        "blow bubbles",
        pastimes.blow_bubbles,
        said("blowing bubbles|blows bubbles|blow bubbles|blowing soap|soap bubbles"),
        size="medium-wide",
        seen="profile",
        gear=tuple(Gear("bubble", pastimes.bubble(i)) for i in range(pastimes.BUBBLES)),
    ),
    Act(
        "skip rope",
        pastimes.skip_rope,
        said("jumping rope|jumps rope|jump rope|skipping rope|skips rope|skipping with a rope|jump-rope"),
        size="full",
        seen="three-quarter",
        gear=(Gear("skipping rope", pastimes.rope_turned),),
    ),
    Act(
        "sweep",
        tools.sweep,
        said("sweep|sweeps|sweeping|broom"),
        done=done("glide|push|use|wield|move|swing|run|drag|work|take|grab|pick up", "broom"),
        held="broom",
        size="full",
        seen="three-quarter",
    ),
    Act(
        "mop",
        tools.sweep,
        said("mops|mopping|mop the"),
        done=done("use|push|wield|move|run|take|grab|pick up|fetch", "mop"),
        held="mop",
        size="full",
        seen="three-quarter",
    ),
    Act(
        "vacuum",
        tools.sweep,
        said("vacuums|vacuuming|vacuum the|hoovers|hoovering|vacuum cleaner"),
        done=done("vacuum", "floor|carpet|rug|room|house"),
        held="vacuum cleaner",
        size="full",
        seen="three-quarter",
    ),
    Act(
        "rake", tools.rake, said("rakes|raking|rake |hoes |hoeing"), held="rake", size="full", seen="profile"
    ),
    Act(
        "dig",
        tools.dig,
        said("digs|digging|dig |shovel"),
        held="spade",
        size="full",
        seen="profile",
        gear=(standing("dug earth", (0.0, 0.0, 0.70)), Gear("clod", tools.clod)),
    ),
    Act(
        "hew",
        tools.hew,
        said(
            "chops wood|chopping wood|splits wood|splitting wood|with an axe|throwing axe|"
            "swings an axe|axe throw|splits logs|chopping logs|cuts wood|cutting wood"
        ),
        held="axe",
        size="full",
        seen="profile",
        gear=(standing("stump", (0.0, 0.0, 0.92)),),
    ),
    Act(
        "fish",
        tools.fish,
        said(
            "fishing|fishes |fishing rod|fishing in|fishing from|fishing on|"
            "fishing at|fishing,|fishing.|casts a line|casting a line|angling"
        ),
        done=done("catch|reel in|land", "fish|trout|salmon"),
        held="rod",
        size="full",
        seen="profile",
    ),
    Act(
        "pull",
        tools.pull,
        said(
            "pulls on|pulls a |pulls the rope|pulling a|pulling on|pulling the|pulls in|"
            "pulling in|hauls|hauling|heaves|heaving"
        ),
        held="rope",
        size="full",
        seen="profile",
    ),
    Act(
        "hammer",
        handwork.hammer,
        said("hammers|hammering|with a hammer"),
        at_work=True,
        held="hammer",
        size="medium-wide",
    ),
    Act(
        "saw",
        handwork.saw,
        said("saws|sawing|sanding"),
        at_work=True,
        held="saw",
        size="medium-wide",
        gear=(Gear("whole wooden board", handwork.board_sawn),),
    ),
    Act(
        "fold clothes",
        handwork.fold,
        said(
            "folding clothes|folds clothes|folding laundry|folding the laundry|folds laundry|"
            "fold clothes|folds a|folding a|"
            "folds the|folding the|folding towel|folds towel|folding sheet|folds sheet|folding shirt|"
            "folds shirt|folding linen|folding blanket|folding napkin"
        ),
        done=done(
            "fold", "towel|clothes|laundry|sheet|shirt|linen|blanket|napkin|cloth|sweater|pants|trousers"
        ),
        at_work=True,
        size="medium-wide",
        gear=(Gear("cloth", handwork.cloth_folded),),
    ),
    Act(
        "wrap",
        handwork.wrap,
        said(
            "wraps a|wrapping|opens a present|opening a present|opens a gift|opening a gift|"
            "opens the present|opens the gift|opens her present|opens his present|opens presents|"
            "opening presents|packs a|packing|unwrap|opens a box|opening a box"
        ),
        at_work=True,
        size="medium-wide",
        gear=(Gear("parcel", handwork.under_hands),),
    ),
    Act(
        "paint",
        handwork.paint,
        said(
            "paints |brush painting|is painting|are painting|painting a|painting on|painting the|"
            "painting picture|painting with|draws a |draws on|draws with|is drawing|are drawing|"
            "drawing a|drawing on|at an easel|at her easel|at his easel"
        ),
        held="paintbrush",
        other="palette",
        size="medium-wide",
        seen="three-quarter-back",
        gear=(standing("easel", (-0.20, 0.0, 0.58)),),
    ),
    Act(
        "knit",
        handwork.knit,
        said("knits|knitting|crochets|crocheting"),
        seated=True,
        held="needle",
        other="needle",
        size="medium-wide",
        seen="three-quarter",
        gear=(Gear("knitted", Amid(handwork.knit, (0.0, 0.0, 0.13))), standing("wool", (0.24, 0.58, 0.20))),
    ),
    Act(
        "pottery",
        handwork.pot,
        (
            *said("pottery|potter |clay|wheel shaping|wheel, shaping|wheel and shapes"),
            *done("shape|throw|mould", "a vase|a tall vase|a pot|a clay pot|a bowl|clay"),
        ),
        seated=True,
        size="medium-wide",
        gear=(standing("potter's wheel", (0.0, 0.0, 0.52)),),
    ),
    Act(
        "plant",
        handwork.plant,
        said("planting|plants a|plants the|plant a|gardening|weeding|repots"),
        size="full",
        seen="profile",
        gear=(standing("seedling", (0.0, 0.0, 0.46)),),
    ),
    Act(
        "console",
        handwork.play_console,
        said("playing controller|with a controller|game controller|video game|videogame|gamepad|gaming"),
        seated=True,
        size="medium-wide",
        seen="three-quarter",
        gear=(Gear("controller", handwork.console_held),),
    ),
)
