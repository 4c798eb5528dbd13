"""What anybody does on any day: drop a thing, look at a watch or into a mirror, hail a taxi, pack, doze.

Where words stand equally early in an action, the deed higher up is done.
"""

from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import FLAT, HOLD, LOOSE_FIST, PINCH
from filmkit.studio.animatic.figures.poses import seated
from filmkit.studio.animatic.figures.poses.act import Act, done
from filmkit.studio.animatic.figures.poses.gear import Gear, Placed, between
from filmkit.studio.animatic.figures.poses.poses import sit
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke

GRAVITY = 9.81
LETS_GO = 1.0
"""Seconds after which a thing slips from a hand."""
DROPS = Motion(
    right=Stroke((0.04, -0.22, 0.40), None, (-0.1, 0.0, 1.0), (0.0, -1.0, 0.1), grip=FLAT),
    period=1.2,
    once=True,
    lean=(0.0, 0.22),
    nod=(0.1, 0.55),
)
IN_HAND = Amid(DROPS, (0.0, -0.06, 0.09), hands=(RIGHT,))
WATCH = Motion(
    left=Stroke(
        (0.22, -0.42, 0.18), (-0.02, -0.15, 0.34), (-1.0, 0.08, 0.05), (0.0, -0.75, -0.65), grip=LOOSE_FIST
    ),
    period=0.9,
    once=True,
    nod=(0.0, 0.38),
    turn=(0.0, 0.05),
)
MIRROR = Motion(
    right=Stroke(
        (0.10, -0.16, 0.42), (0.08, -0.10, 0.44), (-0.5, 0.3, 0.7), thumb=(0.0, 1.0, -0.1), grip=HOLD
    ),
    left=Stroke(
        (0.16, -0.02, 0.10), (0.12, 0.02, 0.16), (-0.5, 0.8, 0.0), (-0.6, 0.0, -0.5), grip=PINCH, face=True
    ),
    period=2.0,
    turn=(-0.12, 0.06),
    tilt=(-0.06, 0.08),
)
HAILS = Motion(
    right=Stroke((0.26, 0.20, 0.22), (0.20, 0.42, 0.26), (0.0, 1.0, 0.2), (0.0, 0.0, 1.0), grip=FLAT),
    period=0.857,
    lean=(0.04, 0.08),
    mouth=(0.0, 0.4),
)
DOZES = Motion(base=sit, period=3.9, nod=(0.52, 0.60), tilt=(0.10, 0.14), lids=(1.0, 1.0))


def falling(m: Measures, now: Moment) -> Placed:
    """In the hand, then on its way down, then on the ground before the feet."""
    (x, y, z), _ = IN_HAND(m, replace(now, time=min(now.time, LETS_GO)))
    gone = max(now.time - LETS_GO, 0.0)
    down = min(0.5 * GRAVITY * gone * gone, max(y - 0.01, 0.0))
    k = down / max(y - 0.01, 0.01)
    return between((x, y, z), (x, 0.01, z + 0.06), k), (0.5 * (1.0 - k), 1.6 * k, 0.0)


SMALL = (
    "key|phone|cup|mug|glass|book|ring|letter|coin|wallet|ball|bag|purse|plate|bottle|flower|apple|photo|gun|knife|"
    "umbrella|pen|card|cigarette|lighter|hat|glove|bouquet|spoon|watch"
)
ERRANDS: tuple[Act, ...] = (
    Act(
        "drop",
        DROPS,
        size="full",
        seen="three-quarter",
        thing="key",
        gear=(Gear("key", falling),),
        done=done("drop|let fall|let go of", SMALL),
    ),
    Act(
        "look at a watch",
        WATCH,
        size="medium",
        seen="three-quarter",
        gear=(Gear("wristwatch", Amid(WATCH, (0.06, 0.028, -0.01), hands=(LEFT,))),),
        done=done("look at|check|glance at|consult", "watch|wristwatch")
        + done("look at|check|glance at", "time "),
    ),
    Act(
        "look in a mirror",
        MIRROR,
        size="medium",
        seen="three-quarter",
        held="mirror",
        done=done("look in|look into|gaze into|stare into|check", "mirror|reflection")
        + done("look at|gaze at|stare at|admire|study|examine", "reflection|herself|himself"),
    ),
    Act(
        "hail",
        HAILS,
        size="medium-wide",
        seen="three-quarter",
        done=done("hail|flag down|call|wave down|whistle for", "taxi|cab|car|bus|rickshaw"),
    ),
    Act(
        "doze",
        seated.sitting(DOZES),
        seated=True,
        size="full",
        done=done(
            "sleep in|doze in|nap in|doze off in|nod off in|fall asleep in|snore in|asleep in|"
            "sleep on|doze on|nap on|doze off on|nod off on|fall asleep on|snore on|asleep on",
            "armchair|chair|bench|seat|train|bus|plane|stool|desk",
        ),
    ),
)  # fmt: skip
