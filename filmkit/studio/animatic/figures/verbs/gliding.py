"""What one balances on, climbs, slides on, is towed by and hangs under: ropes, hoops, boards, kites, sails.

Where words stand equally early in an action, the deed higher up is done.
"""

from functools import partial

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT
from filmkit.studio.animatic.figures.body.pose import FIST, HOLD
from filmkit.studio.animatic.figures.doing import athletics, balance, boards, exercise
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.poses import stand
from filmkit.studio.animatic.figures.poses.seated import sitting
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke
from filmkit.studio.animatic.figures.verbs.sports import DRAUGHT

WATER = standing("pool", ground=True)
UNDER_BOARDS = standing("water glided over", ground=True)
SPINS_POI = Motion(
    right=Stroke((0.34, -0.05, 0.22), None, thumb=(0.9, 0.2, 0.1), grip=FIST, round=0.22),
    left=Stroke((0.34, -0.05, 0.22), None, thumb=(0.9, 0.2, 0.1), grip=FIST, round=0.22, late=0.5),
    period=1.2,
    twist=(-0.2, 0.2),
)
ON_BALL = sitting(stand)
SWIMS_UNDER_WATER = Act(
    "swim under water",
    boards.under_water,
    said("swims underwater|swimming underwater|swim underwater|swims under water|swimming under water"),
    speed=0.45,
    size="full",
    seen="profile",
)
WINDSURFS = Motion(
    right=Stroke((-0.20, -0.02, 0.48), None, (-0.8, 0.2, 0.6), grip=HOLD),
    left=Stroke((-0.10, 0.02, 0.50), None, (-0.4, 0.2, 0.9), grip=HOLD),
    base=balance.towed(0.08),
    period=2.0,
    twist=(-0.15, 0.15),
)
SAILS = Motion(
    right=Stroke((0.30, -0.42, -0.10), (0.36, -0.42, -0.06), (0.2, -0.4, -0.6), grip=HOLD),
    left=Stroke((0.10, -0.10, 0.34), (0.10, -0.18, 0.26), (-0.2, 0.3, 0.9), grip=HOLD),
    base=balance.sledge,
    period=2.0,
    lean=(0.0, -0.15),
)
GLIDING: tuple[Act, ...] = (
    Act(
        "trampoline",
        athletics.bounce,
        said("trampolin|bouncing on trampoline|bouncy castle"),
        done=done("bounce on|jump on", "trampoline"),
        size="full",
        seen="front",
        gear=(standing("trampoline"),),
    ),
    Act(
        "trapeze",
        athletics.trapeze,
        said("trapez"),
        size="full",
        seen="profile",
        gear=(
            Gear("trapeze", athletics.trapeze_hung, ground=True),
            Gear("bar of a trapeze", athletics.trapeze_hung),
        ),
    ),
    Act(
        "climb a rope",
        athletics.shin_up,
        done=done("climb|climb up|shin up|go up", "rope"),
        size="full",
        seen="three-quarter",
        gear=(standing("hung rope", (0.0, 0.0, 0.20), ground=True),),
    ),
    Act(
        "climb a tree",
        exercise.climb,
        done=done("climb|climb up|scale", "tree|palm|trunk"),
        size="full",
        seen="back",
        gear=(standing("tree trunk", (0.0, 0.0, 0.42), ground=True),),
    ),
    Act(
        "abseil",
        athletics.abseil,
        said("abseil|rappel|ropes down"),
        size="full",
        seen="profile",
        gear=(standing("cliff", (0.0, 0.0, 0.50), ground=True),),
    ),
    Act(
        "walk a line",
        balance.on_line,
        said("slacklin|slack line|tightrope|tight-rope|walks a line|balance beam|highline"),
        done=done("balance on|walk on|walk along", "rope|beam|line|wire|log|ledge"),
        size="full",
        seen="front",
        gear=(Gear("slack rope", balance.line_walked, ground=True),),
    ),
    Act(
        "hoop",
        balance.hoop,
        said("hula hoop|hula-hoop|hooping"),
        size="full",
        seen="front",
        gear=(Gear("hoop", balance.hoop_turned),),
    ),
    Act(
        "stomp",
        balance.stomp,
        done=done("stomp|tread|crush|stamp on", "grape"),
        size="full",
        seen="front",
        gear=(standing("tub"),),
    ),
    Act(
        "hopscotch",
        balance.hop,
        said("hopscotch"),
        done=done("hop on|hop along"),
        size="full",
        seen="three-quarter",
        gear=(standing("hopscotch"),),
    ),
    Act(
        "sledge",
        balance.sledge,
        said(
            "toboggan|sledding|sleds|sledges|sledging|bobsled|bobsleigh|luge|on a sled|on a sledge|"
            "rides a sled|riding a sled"
        ),
        speed=2.6,
        size="full",
        seen="profile",
        gear=(standing("sledge"),),
    ),
    Act(
        "slide",
        balance.sledge,
        said("water slide|water sliding|waterslide|down a slide|down the slide|slides down|sliding down"),
        size="full",
        seen="three-quarter",
        gear=(standing("chute", (0.0, -0.42, 0.0)),),
    ),
    Act(
        "hoverboard",
        boards.scooter,
        said("hoverboard"),
        speed=1.6,
        size="full",
        seen="three-quarter",
        gear=(standing("hoverboard"),),
    ),
    Act(
        "unicycle",
        balance.unicycle,
        said("unicycl"),
        speed=1.2,
        size="full",
        seen="three-quarter",
        gear=(standing("unicycle"),),
    ),
    Act(
        "kitesurf",
        balance.towed(0.10),
        said("kitesurf|kite surf|kiteboard|kite board"),
        speed=0.8,
        size="full",
        seen="three-quarter",
        gear=(
            Gear("power kite", Amid(balance.towed(0.10), (0.0, 0.0, 0.10))),
            standing("surfboard", (0.0, 0.03, 0.1)),
            UNDER_BOARDS,
        ),
    ),
    Act(
        "snowkite",
        balance.towed(0.06),
        said("snowkit|snow kit"),
        speed=0.8,
        size="full",
        seen="three-quarter",
        gear=(
            Gear("power kite", Amid(balance.towed(0.06), (0.0, 0.0, 0.10))),
            standing("snowboard", (0.0, 0.02, 0.1)),
        ),
    ),
    Act(
        "water-ski",
        balance.towed(0.08),
        said("water ski|water-ski|waterski|wakeboard"),
        speed=0.8,
        size="full",
        seen="profile",
        gear=(
            Gear("tow line", Amid(balance.towed(0.08), (0.0, 0.0, 0.10)), ground=True),
            Gear("ski", partial(boards.underfoot, LEFT, balance.towed(0.08))),
            Gear("ski", partial(boards.underfoot, RIGHT, balance.towed(0.08))),
            UNDER_BOARDS,
        ),
    ),
    Act(
        "windsurf",
        WINDSURFS,
        said("windsurf|wind-surf|wind surf"),
        speed=0.8,
        size="full",
        seen="profile",
        gear=(standing("windsurfer", (0.0, 0.02, 0.62)), UNDER_BOARDS),
    ),
    Act(
        "sail",
        SAILS,
        said(
            "is sailing|sailing a|sails a|sails his|sails her|sailing in|sailing on|sailing.|sailing,|"
            "goes sailing|go sailing|sails across|sails over|sails through|sails the|sailing across|"
            "sailing over|sailing the|sailed across|sets sail|set sail"
        ),
        size="full",
        seen="profile",
        gear=(standing("sailing boat"), standing("pool", (0.0, -DRAUGHT, 0.0), ground=True)),
    ),
    Act(
        "paraglide",
        balance.under_canopy,
        said("paraglid|parasail|hang glid|hang-glid"),
        size="full",
        seen="three-quarter",
        gear=(Gear("paraglider", balance.canopy),),
    ),
    Act(
        "parachute",
        balance.under_canopy,
        said("parachut"),
        size="full",
        seen="three-quarter",
        gear=(Gear("parachute", balance.canopy),),
    ),
    Act(
        "exercise ball",
        ON_BALL,
        said("exercise ball|exercise-ball|yoga ball|gym ball|fitness ball|swiss ball"),
        size="full",
        seen="profile",
        gear=(standing("exercise ball"),),
    ),
    Act(
        "snorkel",
        boards.swim,
        said("snorkel|scuba"),
        speed=0.4,
        size="full",
        seen="profile",
        gear=(WATER,),
    ),
    SWIMS_UNDER_WATER,
    Act(
        "spin poi",
        SPINS_POI,
        said("spinning poi|spins poi|poi spinning|fire dance|fire-danc|fire spinning"),
        done=done("twirl|spin", "fire|flame"),
        held="poi",
        other="poi",
        size="full",
        seen="front",
    ),
)
