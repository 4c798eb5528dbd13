"""What is done to a thing in the hands or close before them: tear, count, open, tie, put on, press, watch.

Where words stand equally early in an action, the deed higher up is done.
"""

from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, HOLD, PINCH
from filmkit.studio.animatic.figures.poses import gestures, seated
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, Placed, standing, thrown
from filmkit.studio.animatic.figures.poses.poses import sit
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke

HANDS = Act("handle", gestures.read, size="medium", seen="three-quarter")
"""What is held before the chest."""
TEARS = Motion(
    right=Stroke((0.03, -0.22, 0.36), (0.22, -0.30, 0.34), (-0.6, 0.0, 0.8), (0.0, -0.4, 0.8), grip=PINCH),
    left=Stroke((0.03, -0.22, 0.36), (0.22, -0.14, 0.34), (-0.6, 0.0, 0.8), (0.0, -0.4, 0.8), grip=PINCH),
    period=2.0,
    nod=(0.2, 0.25),
)
COUNTS = Motion(
    right=Stroke((0.02, -0.24, 0.36), (0.12, -0.16, 0.36), (-0.7, 0.4, 0.6), (-0.5, -0.2, 0.6), grip=PINCH),
    left=Stroke((0.04, -0.26, 0.34), None, (-0.5, 0.6, 0.6), (-0.6, 0.2, -0.4)),
    period=0.857,
    nod=(0.3, 0.34),
)
TWISTS = Motion(
    right=Stroke(
        (0.0, -0.10, 0.34), (0.03, -0.08, 0.36), (-0.7, -0.2, 0.5), (0.0, -1.0, 0.0), elbow=(1, 0.1, 0)
    ),
    left=Stroke((-0.02, -0.30, 0.34), None, (-0.7, 0.0, 0.6), thumb=(0.0, 1.0, 0.0), grip=HOLD),
    period=1.2,
    nod=(0.25, 0.3),
    twist=(-0.05, 0.08),
)
MEASURES = Motion(
    right=Stroke((0.26, -0.24, 0.42), (0.30, -0.14, 0.42), (-0.4, 0.0, 0.9), (0.0, 0.6, 0.4), grip=PINCH),
    left=Stroke((0.26, -0.24, 0.42), (0.30, -0.14, 0.42), (-0.4, 0.0, 0.9), (0.0, 0.6, 0.4), grip=PINCH),
    period=3.0,
    nod=(0.22, 0.3),
)
SQUEEZES = Motion(
    right=Stroke((0.08, -0.22, 0.36), (0.03, -0.22, 0.38), (-0.5, 0.1, 0.8), (-0.9, 0.0, 0.0), grip=CUP),
    left=Stroke((0.08, -0.22, 0.36), (0.03, -0.22, 0.38), (-0.5, 0.1, 0.8), (-0.9, 0.0, 0.0), grip=CUP),
    period=1.2,
    nod=(0.25, 0.3),
)
REMOTE = Motion(
    right=Stroke(
        (0.06, -0.34, 0.34), (0.06, -0.28, 0.42), (-0.1, 0.1, 1.0), thumb=(-0.2, 0.3, 1.0), grip=HOLD
    ),
    base=sit,
    period=2.0,
)
WEAVES = Motion(
    right=Stroke((0.14, -0.40, 0.34), (0.04, -0.28, 0.42), (-0.6, -0.2, 0.7), (-0.7, -0.5, 0.0), grip=PINCH),
    left=Stroke((0.14, -0.34, 0.36), (0.10, -0.42, 0.38), (-0.6, -0.2, 0.7), (-0.7, -0.5, 0.0)),
    base=sit,
    period=1.2,
    lean=(0.2, 0.26),
    nod=(0.25, 0.3),
)
PUTS_ON = Motion(
    right=Stroke((0.30, -0.10, 0.10), (0.12, -0.06, 0.16), (-0.6, 0.5, 0.3), (-0.7, 0.0, -0.5), grip=PINCH),
    left=Stroke((0.34, -0.24, 0.16), (0.14, -0.08, 0.16), (-0.6, 0.3, 0.4), (-0.7, 0.0, -0.5), grip=PINCH),
    period=2.0,
    twist=(-0.4, 0.4),
    nod=(0.2, 0.1),
)
AT_A_WINDOW = Motion(
    right=Stroke((0.10, -0.44, 0.40), None, (-0.2, 0.1, 1.0), (0.0, -1.0, 0.2), grip=FLAT),
    period=3.9,
    turn=(-0.30, 0.30),
    lean=(0.06, 0.10),
)
"""A hand on the sill, the head going slowly from side to side."""
SHUFFLES = Motion(
    right=Stroke((0.10, -0.04, 0.38), (0.24, 0.06, 0.36), (-0.6, 0.0, 0.7), (0.0, -1.0, 0.2), grip=CUP),
    left=Stroke((0.16, -0.34, 0.36), (0.10, -0.38, 0.38), (-0.6, 0.1, 0.7), (0.0, 1.0, 0.0), grip=CUP),
    period=2.0,
    nod=(0.18, 0.28),
)
"""One hand over the other, and farther from it."""
FALLING = 9
"""Cards on their way from the upper hand to the lower one."""


def _falling_card(number: int) -> Gear:
    """One of them, which turns as it goes."""

    def where(m: Measures, now: Moment) -> Placed:
        pose, k = SHUFFLES(m, now), (1.3 * now.time + number / FALLING) % 1.0
        x, y, z = thrown(pose.right_hand.wrist, pose.left_hand.wrist, k, 0.07 * m.scale)
        return (x, y + (0.02 - 0.02 * k) * m.scale, z + 0.10 * m.scale), (0.5 - 1.9 * k, 0.2, 0.9 * k)

    return Gear("one card", where)


IN_HANDS: tuple[Act, ...] = (
    replace(
        HANDS, name="sharpen a pencil", pose=TWISTS, held="pen", left=True, done=done("sharpen", "pencil")
    ),
    replace(
        HANDS,
        name="tear",
        pose=TEARS,
        gear=(
            Gear("torn paper", Amid(TEARS, (0.0, -0.02, 0.06), hands=(LEFT,))),
            Gear("torn paper", Amid(TEARS, (0.0, -0.02, 0.06), hands=(RIGHT,))),
        ),
        done=done(
            "rip|tear|shred|tear up|rip up|crumple",
            "paper|up letter|letter|page|photo|up paper|ticket|cloth|check",
        ),
    ),
    replace(
        HANDS,
        name="measure",
        pose=MEASURES,
        gear=(Gear("tape pulled out", Amid(MEASURES, (0.0, 0.01, 0.07))),),
        done=done(
            "measure", "something|length|width|height|plank|board|table|wood|cloth|fabric|window|room|wall"
        ),
        words=said("tape measure|measuring tape"),
    ),
    replace(
        HANDS,
        name="count",
        pose=COUNTS,
        gear=(Gear("bank notes", Amid(COUNTS, (0.0, 0.06, 0.05), hands=(LEFT,))),),
        done=done("count", "money|cash|bill|note|coin|change"),
    ),
    replace(
        HANDS,
        name="shuffle",
        pose=SHUFFLES,
        size="medium-close",
        gear=(
            Gear("packet of cards", Amid(SHUFFLES, (0.0, -0.01, 0.10), (0.3, 0.0, 0.0), hands=(RIGHT,))),
            Gear("packet of cards", Amid(SHUFFLES, (0.0, 0.03, 0.10), hands=(LEFT,))),
            *(_falling_card(number) for number in range(FALLING)),
        ),
        done=done("shuffle|riffle|cut", "card|deck|pack"),
    ),
    replace(
        HANDS,
        name="hold cards",
        pose=COUNTS,
        gear=(Gear("cards in hand", Amid(COUNTS, (0.0, 0.10, 0.10), hands=(LEFT,))),),
        done=done("deal|hold", "card|deck"),
        words=said("card trick"),
    ),
    replace(
        HANDS,
        name="open a bottle",
        pose=TWISTS,
        held="bottle",
        left=True,
        thing="bottle",
        done=done("open|unscrew|uncork|cap|twist", "bottle|jar|lid|wine|champagne|can|tube"),
    ),
    replace(
        HANDS,
        name="squeeze",
        pose=SQUEEZES,
        thing="orange",
        gear=(Gear("orange", Amid(SQUEEZES, (0.0, 0.02, 0.10))),),
        done=done(
            "squeeze|compress|press|squash|crush|knead|pop|roll|wring",
            "lemon|orange|ball|sponge|clay|snowball|grape|lime|tube|balloon|rag",
        ),
    ),
    replace(
        HANDS,
        name="tie a knot",
        pose=SQUEEZES,
        gear=(Gear("rope in a knot", Amid(SQUEEZES, (0.0, 0.05, 0.10))),),
        words=said("tying knot|tying a knot|ties a knot|tying the knot"),
        done=done("tie|untie|knot|coil|untangle", "knot|rope|ribbon|string|cord|thread"),
    ),
    replace(
        HANDS,
        name="dress oneself",
        pose=PUTS_ON,
        size="medium-wide",
        seen="front",
        words=said("getting dressed|gets dressed|dresses himself|dresses herself|dressing"),
        done=done(
            "put on|pull on|slip on|take off|try on|button up|zip up|remove",
            "coat|jacket|shirt|sweater|hoodie|dress|vest|robe|uniform|blazer",
        ),
    ),
    replace(
        HANDS,
        name="use a remote",
        pose=REMOTE,
        seated=True,
        size="medium-wide",
        held="remote",
        words=said("remote control|using remote|changes the channel|changing channels|switches channels"),
    ),
    replace(
        HANDS,
        name="watch television",
        pose=sit,
        seated=True,
        size="full",
        seen="back",
        gear=(standing("television set", (0.0, 0.0, 1.7)),),
        done=done(
            "watch|stare at|look at",
            "tv|television|movie|film|screen|match on tv|show|video|cartoon|episode|news",
        ),
    ),
    replace(
        HANDS,
        name="look out",
        pose=AT_A_WINDOW,
        size="medium-wide",
        seen="back",
        weak=True,
        gear=(standing("pane", (0.0, 0.0, 0.60)),),
        words=said(
            "stands by the window|standing by the window|stands at the window|standing at the window|"
            "stands at a window|stands by a window|against the window|against a window"
        ),
        done=done(
            "look out of|look out|look through|gaze out of|gaze out|gaze through|stare out of|stare out|"
            "stare through|peer out of|peer out|peer through",
            "window",
        ),
    ),
    replace(
        HANDS,
        name="weave",
        pose=WEAVES,
        seated=True,
        size="medium-wide",
        thing="basket",
        gear=(Gear("basket woven", Amid(WEAVES, (0.0, -0.16, 0.10))),),
        words=said("weaving|weaves|basketry|basket weav"),
    ),
    replace(
        HANDS,
        name="use a computer",
        pose=seated.type_,
        seated=True,
        before="table",
        surface=0.74,
        laid="laptop",
        size="medium-wide",
        seen="profile",
        done=done(
            "use|work at|sit at|program|play on|browse|surf",
            "computer|laptop|pc|keyboard|internet|spreadsheet",
        ),
        words=said("computer programming"),
    ),
    replace(
        HANDS,
        name="press a button",
        pose=Motion(
            right=Stroke(
                (0.06, -0.16, 0.30), (0.04, -0.02, 0.54), (-0.1, 0.0, 1.0), (0.0, -1.0, 0.0), grip=PINCH
            ),
            period=2.0,
        ),
        seen="profile",
        size="medium-wide",
        gear=(standing("switch on a wall", (0.0, 0.0, 0.70)),),
        done=done(
            "press|push|flip|turn on|turn off|switch on|switch off|ring",
            "button|switch|light|doorbell|bell|elevator button",
        ),
    ),
    replace(
        HANDS,
        name="screw",
        pose=Motion(
            right=Stroke(
                (0.04, -0.10, 0.42),
                (0.04, -0.06, 0.44),
                (-0.6, 0.1, 0.6),
                thumb=(0.0, 0.05, 1.0),
                grip=HOLD,
                round=0.02,
            ),
            left=Stroke((0.10, -0.04, 0.50), None, (-0.3, 0.8, 0.4), (0, 0, 1), grip=CUP),
            period=0.667,
        ),
        held="screwdriver",
        seen="profile",
        size="medium-wide",
        gear=(standing("board on a wall", (0.0, 0.0, 0.78)),),
        words=said("screwdriver|drilling|drills|drill "),
        done=done("turn|tighten|loosen|drill", "screw|bolt|nut|hole|wall|screwdriver"),
    ),
)
