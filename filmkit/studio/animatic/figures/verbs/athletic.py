"""Athletics, gymnastics, the gym, balls and blows: whole bodies, each seen from the side that shows it.

Where words stand equally early in an action, the deed higher up is done.
"""

from dataclasses import replace
from functools import partial

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT
from filmkit.studio.animatic.figures.body.pose import FIST, FLAT, HOLD
from filmkit.studio.animatic.figures.doing import athletics, balance, boards, music, rallies, sport, tools
from filmkit.studio.animatic.figures.poses import floor, gait, tumbling
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke

PUTS_SHOT = Motion(
    right=Stroke((0.14, 0.10, 0.06), (0.10, 0.34, 0.48), (0.0, 0.7, 0.7), (0.0, 0.6, 0.8), grip=FLAT),
    left=Stroke((0.20, 0.20, 0.35), (0.30, -0.20, -0.05), grip=FLAT),
    base=partial(tools.braced, wide=0.14, ahead=0.22, sink=0.10),
    period=2.0,
    lean=(-0.25, 0.25),
    twist=(-0.7, 0.5),
)
FLINGS = Motion(
    right=Stroke((0.55, -0.05, -0.20), (0.05, 0.10, 0.50), (0.6, 0.0, 0.6), thumb=(0.5, 0.2, 0.6), grip=HOLD),
    left=Stroke((0.10, -0.05, 0.45), (0.45, -0.05, -0.10), grip=FLAT),
    base=partial(tools.braced, wide=0.18, ahead=0.10, sink=0.12),
    period=2.0,
    twist=(-0.9, 0.9),
)
SLINGS = Motion(
    right=Stroke(
        (0.20, -0.22, 0.40),
        (-0.20, -0.10, 0.44),
        (0.0, -0.6, 0.7),
        thumb=(0.8, 0.1, 0.6),
        grip=HOLD,
        round=0.1,
    ),
    left=Stroke((-0.20, -0.20, 0.40), (0.20, -0.08, 0.44), (0.0, -0.6, 0.7), grip=HOLD, round=0.1),
    base=partial(tools.braced, wide=0.20, ahead=0.04, sink=0.14),
    period=1.2,
    lean=(-0.10, -0.20),
    twist=(-0.8, 0.8),
)
"""Both arms out, round and round."""
PUNCHES = Motion(
    right=Stroke((0.12, -0.10, 0.20), (-0.02, -0.04, 0.52), (0.0, 0.1, 1.0), (0.0, -1.0, 0.0), grip=FIST),
    left=Stroke(
        (0.12, -0.06, 0.22), (-0.02, -0.02, 0.50), (0.0, 0.1, 1.0), (0.0, -1.0, 0.0), grip=FIST, late=0.5
    ),
    base=partial(tools.braced, wide=0.12, ahead=0.16, sink=0.06),
    period=0.857,
    twist=(-0.3, 0.3),
    lean=(0.15, 0.25),
)
BOWLS = Motion(
    right=Stroke((0.06, -0.50, -0.40), (0.04, -0.30, 0.52), (0.0, -0.4, 0.9), (0.0, 0.6, 0.8), grip=FLAT),
    left=Stroke((0.40, -0.10, 0.0), None, grip=FLAT),
    base=partial(tools.braced, wide=0.10, ahead=0.34, sink=0.26),
    period=2.0,
    lean=(0.75, 0.85),
    nod=(-0.5, -0.5),
)
AIMS = Motion(
    right=Stroke((0.06, -0.10, 0.30), None, (-0.3, 0.0, 1.0), thumb=(0.0, 1.0, 0.15), grip=HOLD),
    left=Stroke((0.02, -0.14, 0.46), None, (-0.3, 0.2, 0.9), (0.0, 1.0, 0.0)),
    base=partial(tools.braced, wide=0.14, ahead=0.18, sink=0.10),
    lean=(0.15, 0.2),
    twist=(-0.12, 0.12),
    tilt=(0.12, 0.12),
)
FRONT_RAISE = Motion(
    right=Stroke((0.0, -0.50, 0.10), (0.0, -0.02, 0.52), (0.0, -0.6, 0.6), thumb=(-1.0, 0.0, 0.0), grip=HOLD),
    left=Stroke((0.0, -0.50, 0.10), (0.0, -0.02, 0.52), (0.0, -0.6, 0.6), thumb=(-1.0, 0.0, 0.0), grip=HOLD),
    period=2.0,
)
STRETCHES_ARM = Motion(
    right=Stroke((-0.24, -0.02, 0.24), None, (-1.0, 0.0, 0.1), (0.0, 0.0, -1.0), elbow=(0.2, -0.4, 0.8)),
    left=Stroke((-0.06, -0.06, 0.30), (-0.09, -0.06, 0.26), (-0.6, 0.7, 0.0), (0.0, 0.0, -1.0)),
    period=2.0,
    twist=(0.1, 0.3),
)
STICK = Motion(
    right=Stroke(
        (0.22, -0.50, 0.42), (-0.06, -0.50, 0.46), (0.3, -0.2, 0.9), thumb=(-0.35, 0.85, -0.25), grip=HOLD
    ),
    left=Stroke(
        (-0.09, -0.18, 0.33), (0.19, -0.18, 0.37), (-0.3, -0.2, 0.9), thumb=(0.35, 0.85, -0.25), grip=HOLD
    ),
    base=boards.skate,
    period=1.2,
    lean=(0.35, 0.45),
    twist=(-0.3, 0.4),
)
"""The left hand on the stick's end, the right one farther down."""


def _over(name: str, high: float, gear: str, words: str, verbs: str, things: str = "") -> Act:
    """What is run at and leapt over."""
    return Act(
        name,
        athletics.Leap(high),
        said(words),
        3.0,
        done=done(verbs, things),
        size="full",
        seen="profile",
        gear=(Gear(gear, athletics.met()),),
    )


ATHLETIC: tuple[Act, ...] = (
    _over(
        "hurdle", 0.42, "hurdle", "hurdl", "jump over|leap over|clear", "hurdle|fence|log|barrier|obstacle"
    ),
    _over("high jump", 0.62, "high jump", "high jump|high-jump", "clear", "bar"),
    _over(
        "long jump",
        0.35,
        "sand pit",
        "long jump|triple jump|long-jump|triple-jump",
        "jump into|leap into",
        "sand",
    ),
    _over(
        "vault",
        0.50,
        "vaulting box",
        "vault|parkour|free-running|freerunning",
        "vault over|leap over|jump over",
        "wall|box|rail|bench",
    ),
    Act(
        "pole vault",
        athletics.Leap(0.85),
        said("pole vault|pole-vault"),
        speed=3.2,
        held="vault pole",
        size="full",
        seen="profile",
        gear=(Gear("pole vault", athletics.met()),),
    ),
    Act(
        "flip",
        athletics.flip,
        said(
            "somersault|backflip|back flip|frontflip|front flip|does a flip|doing a flip|tumbling|"
            "tumbles|into flips|into twists|acrobatic|gymnast"
        ),
        done=done(
            "perform|execute|attempt|land|practice|launch into|burst into|complete|deliver|nail|do",
            "flip|flips|somersault|somersaults|twists|tumbles|acrobatics|stunts|series of flips",
        ),
        size="full",
        seen="profile",
    ),
    Act(
        "breakdance",
        balance.spun_on_floor,
        said("breakdanc|break-danc|break danc|b-boy|capoeira|krump"),
        size="full",
        seen="profile",
        gear=(standing("mat"),),
    ),
    Act(
        "dive from a jetty",
        athletics.dive,
        done=done("dive into|jump into|leap into|plunge into", "lake|sea|river|ocean|pond"),
        size="full",
        seen="profile",
        gear=(standing("jetty"), standing("pool", (0.0, -0.3, 0.0), ground=True)),
    ),
    Act(
        "dive",
        athletics.dive,
        said(
            "diving cliff|cliff diving|springboard|dives into|dives off|dives from|diving into|"
            "diving off|diving from|high dive|plunges into"
        ),
        done=done("dive into|dive off|jump into", "pool|water"),
        size="full",
        seen="profile",
        gear=(standing("diving board"), standing("pool", (0.0, -0.3, 0.0), ground=True)),
    ),
    Act(
        "shot put",
        PUTS_SHOT,
        said("shot put|shot-put|puts the shot"),
        size="full",
        seen="profile",
        gear=(Gear("baseball", Amid(PUTS_SHOT, (0.0, 0.11, 0.05), hands=(RIGHT,))),),
    ),
    Act(
        "hammer throw",
        SLINGS,
        said("hammer throw"),
        done=done("throw|hurl|sling|spin with", "hammer"),
        held="throwing hammer",
        size="full",
        seen="front",
    ),
    Act(
        "discus",
        FLINGS,
        said("discus "),
        done=done("throw|hurl|spin with", "discus"),
        held="frisbee",
        size="full",
        seen="front",
    ),
    Act(
        "javelin",
        sport.throw,
        said("javelin"),
        done=done("throw|hurl|launch", "javelin|spear|lance"),
        held="javelin",
        size="full",
        seen="profile",
    ),
    Act(
        "disc golf",
        sport.throw,
        said("disc golf"),
        size="full",
        seen="profile",
        gear=(Gear("frisbee", sport.flying),),
    ),
    Act(
        "bowl",
        BOWLS,
        said("bowling|bowls a ball|bowls the ball|bowls at|bowls a strike|roll the ball"),
        size="full",
        seen="profile",
        gear=(
            Gear("bowling ball", Amid(BOWLS, (0.0, -0.08, 0.10), hands=(RIGHT,))),
            standing("pins", (0.0, 0.0, 2.6)),
        ),
    ),
    Act(
        "volleyball",
        rallies.over_the_head(),
        said("volleyball|dodgeball|handball|water polo"),
        size="full",
        seen="profile",
        partner=rallies.over_the_head(rallies.LATE),
        apart=rallies.COURT,
        solo=True,
        gear=(
            Gear("volleyball", rallies.VOLLEY),
            standing("volleyball net", (0.0, 0.0, rallies.COURT / 2)),
        ),
    ),
    Act(
        "hockey",
        STICK,
        said("hockey"),
        held="hockey stick",
        speed=1.2,
        size="full",
        seen="three-quarter",
        gear=(
            Gear("skate", partial(boards.underfoot, LEFT, STICK)),
            Gear("skate", partial(boards.underfoot, RIGHT, STICK)),
        ),
    ),
    Act(
        "hockey on the field",
        replace(STICK, base=gait.run),
        said("field hockey|lacrosse|hurling|floorball"),
        held="hockey stick",
        speed=2.2,
        size="full",
        seen="three-quarter",
    ),
    Act(
        "shoot",
        AIMS,
        said(
            "paintball|laser tag|shoots a gun|shooting a gun|fires a gun|firing a gun|aims a gun|"
            "aiming a gun|aims a rifle|aiming a rifle|aims his gun|aims her gun|opens fire|opening fire|"
            "shootout|gunfight"
        ),
        done=done(
            "shoot|shoot at|fire at|aim at|shoot down",
            "enemy|enemies|target|monster|zombie|alien|robot|opponent|soldier|bandit|him|them|rifle|pistol|"
            "shotgun|revolver|machine gun|bottle|cans",
        ),
        held="paintball gun",
        size="full",
        seen="profile",
    ),
    Act(
        "punch a bag",
        PUNCHES,
        said("punching bag|punch bag|hits a heavy bag|hitting a heavy bag|hitting a bag"),
        size="full",
        seen="profile",
        gear=(standing("punch bag", (0.0, 0.0, 0.74), ground=True),),
    ),
    Act(
        "front raise",
        FRONT_RAISE,
        said("front raise|lateral raise|kettlebell"),
        held="dumb-bell",
        other="dumb-bell",
        size="full",
        seen="three-quarter",
    ),
    Act(
        "stretch an arm",
        STRETCHES_ARM,
        said(
            "stretching arm|stretches an arm|stretches his arm|stretches her arm|stretching her arm|"
            "stretching his arm|stretching an arm"
        ),
        size="medium-wide",
        seen="front",
    ),
    Act(
        "snatch",
        sport.lift,
        said("snatch weight|snatch lift|weight lifting|weight-lift|lifting weight"),
        size="full",
        seen="three-quarter",
        gear=(Gear("barbell", sport.bar_lifted),),
    ),
    Act(
        "high kick",
        sport.kick,
        said("high kick|side kick|drop kick|roundhouse|karate kick|taekwondo|kickbox"),
        size="full",
        seen="profile",
    ),
    Act(
        "pass a ball",
        sport.throw,
        said("passing american|passes a football|throws a football|throwing a football|quarterback"),
        size="full",
        seen="profile",
        gear=(Gear("football", sport.flying),),
    ),
    Act(
        "air-drum",
        music.drum,
        said("air drum|air-drum"),
        seated=True,
        held="stick",
        other="stick",
        size="full",
        seen="three-quarter",
    ),
    Act(
        "fall forward",
        tumbling.trip,
        said(
            "faceplant|face-plant|falls flat|falls forward|falls on his face|falls on her face|trips over|"
            "trips and|stumbles over|stumbles and|stumbles forward|tripping"
        ),
        done=done("trip"),
        size="full",
        seen="profile",
    ),
    Act(
        "crawl low",
        floor.crawl,
        said("crawling baby|crawls under|crawling under"),
        speed=0.35,
        size="full",
        seen="profile",
    ),
    Act("jog", gait.run, said("jogs|jogging"), speed=2.6, size="full", seen="profile"),
)
