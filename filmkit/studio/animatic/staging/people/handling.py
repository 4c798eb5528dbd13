"""Something is done to a thing and no act is known for it: it is held and turned, or touched where it stands.

Knows no verbs. What is small is held before the chest in both hands; what is large stands ahead, and both
hands are on it, standing or down on the knees as it is high.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import RIGHT, Moment, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT
from filmkit.studio.animatic.figures.poses import gestures
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.poses.gear import Gear, Placed, standing
from filmkit.studio.animatic.figures.poses.poses import crouch, stand
from filmkit.studio.animatic.figures.poses.seated import sitting
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke
from filmkit.studio.animatic.props.in_hand.held import HELD
from filmkit.studio.animatic.staging.people.actor import GOLDEN, GROWN, GROWS, TREASURED, WHOLE
from filmkit.studio.animatic.staging.things.things import measured

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


TAKES = Motion(
    right=Stroke((0.10, -0.30, 0.46), (0.09, 0.16, 0.36), (-0.5, 0.2, 0.8), (-0.9, 0.2, 0.0), grip=CUP),
    left=Stroke((0.10, -0.30, 0.46), (0.09, 0.16, 0.36), (-0.5, 0.2, 0.8), (-0.9, 0.2, 0.0), grip=CUP),
    period=2.2,
    once=True,
    lean=(0.28, -0.06),
    nod=(0.30, -0.22),
)
"""Both hands take what lies before the breast, and hold it up to the light."""
KEEPS = Motion(
    right=Stroke((0.09, -0.24, 0.34), (0.09, -0.21, 0.35), (-0.5, 0.1, 0.8), (-0.9, 0.2, 0.0), grip=CUP),
    left=Stroke((0.09, -0.24, 0.34), (0.09, -0.21, 0.35), (-0.5, 0.1, 0.8), (-0.9, 0.2, 0.0), grip=CUP),
    period=3.1,
)
"""Both hands keep what they hold before the breast."""
CARRIED, SHINS, AT_THE_END = 1.05, 0.34, 0.24
"""Metres: how high the top of what two carry is, how low its foot, how far they stand from its ends."""
ON_STONE = 0.56
"""Metres ahead: where the stone stands that a treasure lies on."""


def in_both_hands(thing: str) -> bool:
    """Whether a thing is small enough to be taken up."""
    return thing in HELD or max(measured(thing)[0]) <= SMALL


def taking(thing: str, treasure: bool, golden: bool = False) -> Act:
    """Somebody takes a thing that goes into both hands: up from a stone, when it is a treasure."""
    named = f"{TREASURED}{GOLDEN if golden else ''}{thing}" if treasure else thing
    gear = Gear(named, Amid(TAKES, (0.0, 0.13 if treasure else 0.04, 0.09), (0.2, 0.3, 0.0)))
    stone = (standing("plinth", (0.0, 0.0, ON_STONE)),) if treasure else ()
    return Act("take", TAKES, size="medium-wide", seen="three-quarter", gear=(gear, *stone))


def kept(act: Act, thing: str) -> Act:
    """The same sitting, with a thing: in both hands, or in one what is made for one."""
    if thing in HELD:
        return replace(act, pose=sitting(gestures.holding(stand), act.pose), held=thing)
    pose = sitting(KEEPS, act.pose)
    return replace(act, pose=pose, gear=(*act.gear, Gear(thing, Amid(pose, (0.0, 0.02, 0.06)))))


def still_in_hand(act: Act, thing: str) -> Act:
    """The same done with empty hands, by who has a thing in one all the while."""
    if act.seated:
        return kept(act, thing)
    if thing in HELD:
        return replace(act, held=thing, left=True)
    pose = gestures.holding(act.pose)
    at = Amid(pose, (0.0, 0.02, 0.10), (0.0, 0.3, 0.0), hands=(RIGHT,))
    return replace(act, pose=pose, gear=(*act.gear, Gear(thing, at)))


def between_two(act: Act, thing: str, large: bool = False) -> Act:
    """The same carrying by two, of a thing of another size: it lies along between them, an end to either's
    hands, its foot no lower than their shins. What is small or high is not carried so."""
    grown = GROWS if large else 1.0
    (wide, high, deep), below = measured(thing)
    wide, high, deep, below = wide * grown, high * grown, deep * grown, below * grown
    long = max(wide, deep)
    if long < SMALL or high > CARRIED + SHINS:
        return act
    foot = max(CARRIED - high, SHINS) + below
    yaw = math.pi / 2 if wide >= deep else 0.0
    apart = long + 2 * AT_THE_END

    def at(m: Measures, now: Moment) -> Placed:
        return (0.0, foot + 0.02 * wave(now.time, 1.1), apart / 2), (0.0, yaw, 0.0)

    return replace(act, apart=apart, gear=(Gear(f"{WHOLE}{GROWN if large else ''}{thing}", at),))


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
