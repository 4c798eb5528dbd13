"""One animal that comes running to others of its kind, and stands among them in the end.

Knows no animal's form and no words but those for joining.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.staging.animals.beast import Beast, Turns
from filmkit.studio.animatic.staging.ways.route import Route

JOINS = re.compile(
    r"\b(join(s|ing|ed)?|catch(es|ing)? up with|return(s|ing)? to|(run|gallop|trot|walk)\w* (to|towards?))\b"
    r"[^.;]{0,24}\b(herd|pack|flock|group|others|kind|friends?|family|mates?)\b"
)
"""What is said of who comes to others."""
LEAST = 3
"""So many of them are a herd."""
FAR = 1.7
"""Its own lengths that it comes."""
PLACES = (
    (0.80, 0.45, 0.35), (0.95, -0.50, 2.6), (1.60, 0.05, -0.3), (1.75, 0.90, 2.9), (2.05, -0.60, 0.7),
    (2.40, 0.45, 3.4),
)  # fmt: skip
"""Where the others stand about where it stops: ahead and farther off, in its lengths; and how far each is
turned from its way, radians."""


def joining(beasts: Sequence[Beast], said: str, front: float, side: float, seconds: float) -> list[Beast]:
    """The first comes to the others, who graze and look; `said` is what it is said to do."""
    if len(beasts) <= LEAST or not JOINS.search(said) or any(b.of != beasts[0].of for b in beasts):
        return list(beasts)
    first, herd = beasts[0], beasts[1 : 1 + len(PLACES)]
    long = first.creature.size[2]
    yaw = front + side * (math.pi / 2 - 0.25)
    pace = FAR * long * 9.0 / (4.0 * max(seconds, 0.5))
    x, y, z = first.route.at(seconds / 2)
    turns = Turns(("run", "trot", "stand"), (pace, pace / 3.0, 0.0), seconds)
    first = replace(
        first, act="run", route=Route((x, y, z), yaw), turns=turns, beneath=None, background=False
    )
    rest = turns.gone(seconds) - turns.gone(seconds / 2)
    ahead, away = (math.sin(yaw), math.cos(yaw)), (-math.sin(front), -math.cos(front))
    made = [first]
    for number, (beast, (on, off, turned)) in enumerate(zip(herd, PLACES, strict=False)):
        far, deep = rest + on * long, off * long
        at = (x + ahead[0] * far + away[0] * deep, y, z + ahead[1] * far + away[1] * deep)
        act = "graze" if number % 2 else "stand"
        made.append(
            replace(beast, act=act, route=Route(at, yaw + turned), turns=None, beneath=None, background=False)
        )
    return made
