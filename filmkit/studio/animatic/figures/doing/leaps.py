"""Leaps on what bears one along, skis or a board: up in an arc and down again with all that goes along.

Knows no boards.
"""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from filmkit.studio.animatic.figures.body.moment import Moment, PoseAt
from filmkit.studio.animatic.figures.body.moved import moved
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import Pose
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.poses.gear import Placed

BEARS = ("ski", "snowboard", "skate", "skateboard", "surf", "water-ski", "kitesurf", "windsurf")
"""Acts that a leap can be made in."""
SAID = re.compile(
    r"\b(?:jump|leap|ollie|kickflip|trick|spins? in|spinning in|flip|somersault|soar|catch\w* air|"
    r"in(?:to)? the air|mid-?air|airborne|off an? (?:ramp|cliff|jump|kicker))"
)
HIGH, PERIOD = 1.15, 3.2
"""Metres, and seconds from one leap to the next, of which half is in the air."""


def leaping(act: Act, words: str) -> Act:
    """The same act with leaps, where the words tell of one and it is done on what bears one along."""
    if act.name not in BEARS or not SAID.search(words.lower()):
        return act
    gear = tuple(each if each.ground else replace(each, at=_Raised(each.at)) for each in act.gear)
    return replace(act, pose=_Leaps(act.pose), gear=gear)


def height(now: Moment) -> float:
    """Metres over the ground at a moment: on it first, then up, highest after two seconds."""
    u = (now.time + PERIOD / 2 - 2.0) % PERIOD / PERIOD
    return HIGH * math.sin(math.pi * (u - 0.2) / 0.6) if 0.2 < u < 0.8 else 0.0


@dataclass(frozen=True, slots=True)
class _Leaps:
    body: PoseAt

    def __call__(self, m: Measures, now: Moment) -> Pose:
        return moved(self.body(m, now), height(now) * m.scale)


@dataclass(frozen=True, slots=True)
class _Raised:
    at: Callable[[Measures, Moment], Placed]

    def __call__(self, m: Measures, now: Moment) -> Placed:
        (x, y, z), turned = self.at(m, now)
        return (x, y + height(now) * m.scale, z), turned
