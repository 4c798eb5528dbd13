"""Two who are said to do the same to one thing: it is between them as large as it is, and both are at it.

Knows no people and no set. One has a tool in hand where the words tell of mending or building; what is
lifted, carried and hung goes with both their hands.
"""

import math
import re
from collections.abc import Sequence
from functools import lru_cache

from filmkit.studio.animatic.figures.body.moment import Moment, smooth
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CUP, HOLD
from filmkit.studio.animatic.figures.doing import company, meeting
from filmkit.studio.animatic.figures.poses.act import Act, said
from filmkit.studio.animatic.figures.poses.gear import Gear, Placed, standing
from filmkit.studio.animatic.figures.poses.poses import crouch, stand
from filmkit.studio.animatic.figures.poses.stroke import Motion, Stroke
from filmkit.studio.animatic.figures.verbs.by_both import BY_BOTH, WORKS_OF_BOTH
from filmkit.studio.animatic.figures.verbs.twosome import BETWEEN_TWO
from filmkit.studio.animatic.intent import Subject
from filmkit.studio.animatic.props.of_deeds.of_both import TANDEM_APART
from filmkit.studio.animatic.staging.people.actor import WHOLE
from filmkit.studio.animatic.staging.people.grips import named_at_all
from filmkit.studio.animatic.staging.people.handling import KNEELING, SHOULDER, between_two
from filmkit.studio.animatic.staging.people.pedalling import on_bicycle
from filmkit.studio.animatic.staging.things.things import measured
from filmkit.studio.animatic.vehicles.paint import COLORS

_ARTICLE = r"(?:an?|the|their|one|some)"
_WORK = re.compile(rf"\b(?:{WORKS_OF_BOTH})(?:e|s|es|ing|ting)? ")
_LIFT = re.compile(rf"\b(?:lift|rais|hoist)(?:e|ing)?(?: up)? (?={_ARTICLE} )")
_CARRY = re.compile(rf"\b(?:carry|carrying|mov(?:e|ing)|haul(?:ing)?|lug(?:ging)?) (?={_ARTICLE} )")
_HANG = re.compile(rf"\b(?:hang(?:ing)?|mount(?:ing)?)(?: up)? (?={_ARTICLE} )")
_COLORS = re.compile(rf"\b(?:{'|'.join(COLORS)}) ")
HALF_MADE = {"tent": ("tent of two", 2.30)}
"""What is seen half made, and how far apart two are who make it."""
_LARGE = re.compile(r"\b(?:large|oversized|huge|big|giant)\b")
_FRAMES = ("painting", "mirror", "photograph", "banner", "poster", "map")
SMALLEST, LARGEST, BENT_OVER = 0.34, 2.9, 1.05
"""Metres of what two work on, from floor to top or across; below which they work from their knees."""
ARMS = 0.34
"""Metres from who works on a thing to its edge."""
_TANDEM = re.compile(r"\b(?:rid|pedal|cycl)\w* (?:on )?(?:an?|the|their) (?:[\w-]+ )*?tandem\b")
TANDEM = Act(
    "ride a tandem",
    on_bicycle,
    speed=1.1,
    size="full",
    partner=on_bicycle,
    apart=TANDEM_APART,
    placed="ahead",
    gear=(standing("tandem"),),
)
_LIKE = frozenset(
    said(
        "stand|assemble|assemble furniture|tend|busy|handle|lift a box|lift a table|hang up|carry|"
        "carry a thing|reach|repair|plant|dig|crouch|carry between two|screw|hammer"
    )
)
"""Acts of one that give way."""


def at_one(shown: Sequence[Subject], acts: Sequence[Act]) -> list[Act]:
    """The same acts; of two who do the same to one thing, that with the thing between them."""
    words = [subject.act.value.lower() for subject in shown]
    if len(shown) != 2 or words[0] != words[1] or any(subject.beats for subject in shown):
        return list(acts)
    if _TANDEM.search(words[0]):
        return [TANDEM, TANDEM]
    for pattern, act in _by_both():
        if pattern.search(words[0]):
            return [act, act]
    shared = _shared(words[0]) if acts[0].name in _LIKE else None
    return [shared, shared] if shared is not None else list(acts)


@lru_cache(maxsize=1)
def _by_both() -> tuple[tuple[re.Pattern[str], Act], ...]:
    return tuple((re.compile(pattern), act) for pattern, act in BY_BOTH)


def _shared(words: str) -> Act | None:
    for verb, made in ((_HANG, _hung), (_LIFT, _lifted), (_CARRY, _carried), (_WORK, _worked_on)):
        if hit := verb.search(words):
            rest = _COLORS.sub("", words[hit.end() :].replace(",", ""))
            own = next((each for each in HALF_MADE if re.search(rf"\b{each}\b", rest)), None)
            thing = own or named_at_all(rest)
            if thing and (own or _has_a_size(thing)):
                large = _LARGE.search(words) is not None and thing in _FRAMES
                return _carried(thing, large) if made is _carried else made(thing)
    return None


def _has_a_size(thing: str) -> bool:
    try:
        return max(measured(thing)[0]) > 0
    except (KeyError, ValueError):  # it is only held, or has a form of another kind
        return False


def _worked_on(thing: str) -> Act | None:
    """Both on either side of it, hands at it; one strikes or turns a tool."""
    if thing in HALF_MADE:
        return _put_up(*HALF_MADE[thing])
    (wide, high, deep), below = measured(thing)
    if not SMALLEST <= max(wide, high, deep) <= LARGEST:
        return None
    low, apart = high < BENT_OVER, max(wide, deep) + 2 * ARMS
    up = min(0.62 * high, 1.15) - (KNEELING if low else SHOULDER)
    still = Stroke((0.12, up, 0.42), (0.10, up + 0.04, 0.44), (-0.2, -0.1, 0.9), (-0.4, -0.6, 0.5), grip=CUP)
    strikes = Stroke(
        (0.08, up + 0.42, 0.30), (0.02, up + 0.12, 0.46), (-0.2, -0.3, 0.9), thumb=(0.3, 0.8, 0.5), grip=HOLD
    )
    base = crouch if low else stand
    does = Motion(strikes, still, base, 0.857, lean=(0.18, 0.34), nod=(0.2, 0.3), alike=True)
    helps = Motion(still, still, base, 2.1, lean=(0.26, 0.32), nod=(0.2, 0.25))
    yaw = 0.0 if wide <= deep else -math.pi / 2
    return Act(
        "work on together",
        does,
        held="hammer",
        size="full",
        partner=helps,
        apart=apart,
        gear=(standing(f"{WHOLE}{thing}", (0.0, below, apart / 2), yaw),),
    )


def _put_up(thing: str, apart: float) -> Act:
    """Both on either side of what stands half made, drawing at it over their heads."""
    right = Stroke((0.10, -0.30, 0.42), (0.08, -0.06, 0.40), (-0.1, 0.2, 0.9), (-0.6, -0.5, 0.2), grip=CUP)
    left = Stroke((0.14, -0.42, 0.42), (0.12, -0.22, 0.42), (-0.1, 0.2, 0.9), (-0.6, -0.5, 0.2), grip=CUP)
    draws = Motion(right, left, period=1.2, lean=(0.18, 0.02), nod=(0.22, 0.05), alike=True)
    there = (standing(thing, (0.0, 0.0, apart / 2), 0.95),)
    return Act("put up together", draws, size="full", partner=draws, apart=apart, gear=there)


def _lifted(thing: str) -> Act | None:
    """Both lift it by its ends."""
    (wide, high, deep), below = measured(thing)
    if not SMALLEST <= max(wide, deep) <= LARGEST or high > 1.1 or thing.endswith("box"):
        return None
    apart = max(wide, deep) + 2 * ARMS
    yaw = math.pi / 2 if wide >= deep else 0.0

    def load(m: Measures, now: Moment) -> Placed:
        rise = 0.40 * meeting.lifted(now)
        return (0.0, below + rise + max(0.42 - high, 0.0), apart / 2), (0.0, yaw, 0.0)

    return Act(
        "lift together",
        meeting.lift_up,
        size="full",
        partner=meeting.lift_up,
        apart=apart,
        gear=(Gear(f"{WHOLE}{thing}", load),),
    )


def _carried(thing: str, large: bool = False) -> Act | None:
    carry = Act(
        BETWEEN_TWO,
        company.carries_end(1.0),
        speed=0.7,
        size="full",
        partner=company.carries_end(-1.0),
        placed="ahead",
        apart=1.6,
    )
    made = between_two(carry, thing, large)
    return None if made is carry else made


def _hung(thing: str) -> Act | None:
    """Both raise it by its edges to the height of the eyes, its face to us."""
    (wide, high, _), below = measured(thing)
    if thing not in _FRAMES and high > 1.2:
        return None
    apart = wide + 0.46

    def rise(now: Moment) -> float:
        return smooth((now.time - 0.3) / 1.8)

    def at(m: Measures, now: Moment) -> Placed:
        return (0.0, 0.82 + 0.42 * rise(now) + below, apart / 2), (0.0, math.pi / 2, 0.0)

    hand = Stroke((0.05, -0.34, 0.26), (0.05, 0.08, 0.30), (-0.1, 0.1, 0.9), (-0.9, 0.0, 0.0), grip=CUP)
    low = Stroke((0.05, -0.52, 0.26), (0.05, -0.10, 0.30), (-0.1, 0.1, 0.9), (-0.9, 0.0, 0.0), grip=CUP)
    lifts = Motion(hand, low, period=1.8, once=True, nod=(0.1, -0.25), alike=True)
    gear = (Gear(f"{WHOLE}{thing}", at),)
    return Act("hang together", lifts, size="medium-wide", partner=lifts, apart=apart, gear=gear)
