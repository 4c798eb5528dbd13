"""What is done once, from how a thing is to how it is then: a blind up, a laptop open, a bar in two.

An instant at the beginning, one in the middle and one at the end each show another phase. Where words stand
equally early in an action, the deed higher up is done.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, smooth
from filmkit.studio.animatic.figures.body.moved import mixed
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, HOLD, PINCH, Pose, Reach
from filmkit.studio.animatic.figures.doing.work import AHEAD, bent, hand_on
from filmkit.studio.animatic.figures.poses import deeds, seated
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, Placed, standing
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke

ONCE = 3.2
"""Seconds of a deed whose beginning, middle and end three instants 1.5 seconds apart show."""
SLATS, SLAT, TOP = 13, 0.108, 2.16
"""Of a blind: how many, metres from one to the next when it is down, how high its head is."""
STACKED, UP, DOWN = 0.018, 1.86, 0.76
"""Metres between slats that lie on each other; how high its foot is when it is up and when it is down."""
PULLS_UP = Stroke((0.20, -0.60, 0.48), (0.20, 0.44, 0.42), (-0.1, 0.3, 0.9), (0.0, 0.3, 0.9), grip=HOLD)
RAISES = Motion(right=PULLS_UP, left=PULLS_UP, period=ONCE, once=True, lean=(0.12, 0.0), nod=(0.20, -0.35))
LOWERS = replace(
    RAISES, right=PULLS_UP.back(), left=PULLS_UP.back(), lean=RAISES.lean[::-1], nod=RAISES.nod[::-1]
)


def _blind(motion: Motion, ends: tuple[float, float]) -> tuple[Gear, ...]:
    """A blind whose foot goes between two heights as the hands go."""

    def foot(now: Moment) -> float:
        return ends[0] + (ends[1] - ends[0]) * motion.part(now)

    def slat(i: int) -> Callable[[Measures, Moment], Placed]:
        def where(m: Measures, now: Moment) -> Placed:
            y = max(TOP - SLAT * i, foot(now) + STACKED * (SLATS - i))
            return (0.0, y, 0.56 * m.scale), (0.0, 0.0, 0.0)

        return where

    def below(m: Measures, now: Moment) -> Placed:
        return (0.0, foot(now), 0.56 * m.scale), (0.0, 0.0, 0.0)

    slats = (Gear("slat of a blind", slat(i)) for i in range(SLATS))
    return (standing("window in a wall", (0.0, 0.0, 0.62)), *slats, Gear("foot of a blind", below))


HINGE, THICK, LID, OPEN = 0.16, 0.024, 0.25, 1.95
"""Of a laptop: metres its hinge is behind where hands work, how thick its lower half is, how far the edge of
the lid is from the hinge; radians that it is opened by."""


@dataclass(frozen=True, slots=True)
class Lid:
    """Somebody at a table opens a laptop, or shuts it."""

    shuts: bool = False

    def turn(self, now: Moment) -> float:
        """How far the lid is open, radians."""
        k = smooth((now.time - 0.5) / 2.2)
        return OPEN * (1.0 - k if self.shuts else k)

    def at(self, m: Measures, now: Moment) -> Placed:
        """Where the lid is."""
        x, y, z = _laptop(m, now)[0]
        return (x, y + THICK, z), (self.turn(now), 0.0, 0.0)

    def __call__(self, m: Measures, now: Moment) -> Pose:
        """A hand under the edge of the lid, the other beside it."""
        pose = seated.type_(m, now)
        (x, y, z), (turn, _, _) = self.at(m, now)
        s, c = math.sin(turn), math.cos(turn)
        edge = (x - 0.07 * m.scale, y + LID * s, z - LID * c)
        wrist = (edge[0], edge[1] - 0.03 * s, edge[2] - 0.08 * m.palm)
        right = Reach(wrist, (0.1, 0.3 * c, 0.9), (0.0, -c, 0.8), (-0.9, -0.6, -0.2), CUP)
        left = Reach((0.26 * m.scale, y + 0.02, z - 0.26), (-0.3, 0.0, 0.9), (0.0, -1.0, 0.0), grip=FLAT)
        return replace(pose, right_hand=right, left_hand=left)


def _laptop(m: Measures, now: Moment) -> Placed:
    """Its hinge, on the table."""
    return (0.0, seated.top_of(m, now), (seated.EDGE + 0.16 + HINGE) * m.scale), (0.0, 0.0, 0.0)


def _at_a_laptop(name: str, lid: Lid, verbs: str) -> Act:
    return Act(
        name,
        lid,
        seated=True,
        before="table",
        surface=0.74,
        size="medium",
        seen="profile",
        gear=(Gear("lower half of a laptop", _laptop), Gear("lid of a laptop", lid.at)),
        done=done(verbs, "laptop|notebook computer"),
    )


def takes_telephone(m: Measures, now: Moment) -> Pose:
    """A hand on what lies on the table, then on its way, then at the ear."""
    low = bent(m, now)
    on_it = hand_on(m, now, RIGHT, 0.10, AHEAD, 0.05, CUP, (0.2, -0.3, 0.9), (0.2, -0.9, 0.0))
    return mixed(
        replace(low, right_hand=on_it),
        deeds.telephone(m, replace(now, look=None)),
        smooth((now.time - 0.9) / 2.0),
    )


HALF = Stroke((0.15, -0.20, 0.36), (0.24, -0.16, 0.34), (-0.6, 0.2, 0.6), (-0.9, 0.0, 0.3), grip=CUP)
BREAKS = Motion(right=HALF, left=HALF, period=2.0, once=True, nod=(0.28, 0.22))
"""Both hands with a half each, which come apart."""


def _halves(name: str) -> tuple[Gear, ...]:
    """The two halves of a thing, one in each hand."""
    return tuple(
        Gear(f"{side} half of a {name}", Amid(BREAKS, (-sign * 0.08, 0.03, 0.05), (-0.15, 0.0, 0.0), (sign,)))
        for side, sign in (("left", LEFT), ("right", RIGHT))
    )


IN_TWO = Act("break in two", BREAKS, size="medium", seen="three-quarter")
SPREADS = Motion(
    right=Stroke(
        (0.02, -0.18, 0.40), (-0.10, -0.22, 0.42), (-0.6, 0.0, 0.7), thumb=(0.8, 0.1, 0.6), grip=PINCH
    ),
    left=Stroke((0.10, -0.28, 0.36), None, (-0.6, 0.2, 0.7), (-0.2, 0.9, 0.0), grip=FLAT),
    period=1.2,
    nod=(0.30, 0.34),
)
"""A knife goes to and fro over what lies on the other palm."""
STACKS = Motion(
    right=Stroke((0.10, 0.04, 0.40), (0.0, -0.09, 0.40), (-0.6, -0.4, 0.7), (0.0, -0.9, 0.3), grip=CUP),
    left=Stroke((0.10, -0.28, 0.38), None, (-0.6, 0.2, 0.7), (-0.2, 0.9, 0.0), grip=FLAT),
    period=2.6,
    once=True,
    nod=(0.24, 0.34),
)
"""A hand brings down a slice of bread on what lies on the other palm."""
BLIND_DOWN = Act(
    "lower a blind",
    LOWERS,
    said("blinds down|blind down|shades down|blinds shut|blinds closed"),
    size="medium-wide",
    seen="three-quarter-back",
    gear=_blind(LOWERS, (UP, DOWN)),
    done=done("lower|close|shut|pull down|let down|roll down", "blind|blinds|shade|shades")
    + done("pull|draw|roll", "blinds down|blind down|shades down|shade down|blinds shut"),
)
IN_PHASES: tuple[Act, ...] = (
    BLIND_DOWN,
    Act(
        "raise a blind",
        RAISES,
        said("blinds up|blind up|shades up|blinds open"),
        size="medium-wide",
        seen="three-quarter-back",
        gear=_blind(RAISES, (DOWN, UP)),
        done=done("raise|lift|open|roll up|pull up|draw up", "blind|blinds|shade|shades")
        + done("pull|draw|roll", "blinds up|blind up|shades up|shade up|blinds open"),
    ),
    _at_a_laptop("open a laptop", Lid(), "open|flip open|unfold|open up"),
    _at_a_laptop("shut a laptop", Lid(shuts=True), "close|shut|snap shut"),
    Act(
        "pick up a telephone",
        takes_telephone,
        said("picks up the phone|answers the phone"),
        at_work=True,
        held="phone",
        size="medium",
        seen="three-quarter",
        done=done("pick up|answer|grab|reach for", "phone|telephone|cellphone|smartphone|receiver"),
    ),
    replace(
        IN_TWO,
        name="break chocolate",
        gear=_halves("chocolate bar"),
        done=done("break|snap|split|break up", "chocolate|chocolate bar|bar of chocolate"),
    ),
    replace(
        IN_TWO,
        name="break bread",
        gear=_halves("loaf"),
        done=done("break|tear|pull apart|rip|tear apart", "bread|loaf|baguette"),
    ),
    replace(
        IN_TWO,
        name="break a stick",
        gear=_halves("stick"),
        done=done("break|snap|snap apart", "stick|twig|branch|pencil|spaghetti"),
    ),
    replace(
        IN_TWO,
        name="crack a crab",
        gear=_halves("crab"),
        done=done("crack|crack open|break|break open|open|shell|split", "crab|lobster|crab shell|crab claw"),
    ),
    replace(
        IN_TWO,
        name="butter toast",
        pose=SPREADS,
        held="knife",
        gear=(Gear("buttered toast", Amid(SPREADS, (-0.04, 0.06, 0.09), (0.80, 0.0, 0.0), (LEFT,))),),
        done=done("spread|smear|put", "butter|jam|marmalade|honey|peanut butter|cream cheese|avocado")
        + done("butter", "toast|bread|slice|bun|roll"),
    ),
    replace(
        IN_TWO,
        name="make a sandwich",
        pose=STACKS,
        gear=(
            Gear("open sandwich", Amid(STACKS, (-0.04, 0.05, 0.09), (0.60, 0.0, 0.0), (LEFT,))),
            Gear("slice of bread on top", Amid(STACKS, (0.0, -0.05, 0.06), (0.60, 0.0, 0.0), (RIGHT,))),
        ),
        done=done("make|prepare|fix|assemble|build|put together|layer|stack", "sandwich|sandwiches|burger"),
    ),
)
