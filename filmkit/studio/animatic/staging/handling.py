"""Something is done to a thing and no act is known for it: it is held and turned, or touched where it stands.

Knows no verbs. What is small is held before the chest in both hands; what is large stands ahead, and both
hands are on it, standing or down on the knees as it is high.
"""

from filmkit.studio.animatic.figures.act import Act
from filmkit.studio.animatic.figures.gear import Gear, standing
from filmkit.studio.animatic.figures.pose import CUP, FLAT
from filmkit.studio.animatic.figures.poses import crouch, stand
from filmkit.studio.animatic.figures.stroke import Amid, Motion, Stroke
from filmkit.studio.animatic.props.held import HELD
from filmkit.studio.animatic.staging.actor import WHOLE
from filmkit.studio.animatic.staging.things import measured

SHOULDER, KNEELING = 1.40, 0.88
"""Metres: where the shoulders of an adult are who stands, who crouches."""
SMALL = 0.75
"""Metres: what is no larger is taken in both hands."""
LOW = 0.72
"""Metres: what is no higher is worked on from the knees."""
TURNS = Motion(
    right=Stroke((0.10, -0.24, 0.36), (0.08, -0.16, 0.38), (-0.5, 0.1, 0.8), (-0.9, 0.2, 0.0), grip=CUP),
    left=Stroke((0.10, -0.18, 0.37), (0.08, -0.26, 0.36), (-0.5, 0.1, 0.8), (-0.9, 0.2, 0.0), grip=CUP),
    period=2.1,
    nod=(0.22, 0.28),
)


def in_both_hands(thing: str) -> bool:
    """Whether a thing is small enough to be taken up."""
    return thing in HELD or max(measured(thing)[0]) <= SMALL


def handling(thing: str) -> Act:
    """What somebody does to a thing: a name of `props.held` or a kind of `things`."""
    if in_both_hands(thing):
        return Act(
            "handle",
            TURNS,
            size="medium",
            seen="three-quarter",
            gear=(Gear(thing, Amid(TURNS, (0.0, 0.02, 0.10), (0.2, 0.3, 0.0))),),
        )
    (_, high, deep), _ = measured(thing)
    low = high < LOW
    up = min(0.86 * high, 1.25) - (KNEELING if low else SHOULDER)
    hand = Stroke((0.20, up, 0.40), (0.06, up + 0.05, 0.44), (-0.3, -0.1, 0.9), (0.0, -0.6, 0.7), grip=FLAT)
    both = Motion(hand, hand, crouch if low else stand, 2.1, lean=(0.2, 0.3), nod=(0.2, 0.3))
    gear = (standing(f"{WHOLE}{thing}", (0.0, 0.0, 0.46 + deep / 2)),)
    return Act("tend", both, size="full", seen="profile", gear=gear)
