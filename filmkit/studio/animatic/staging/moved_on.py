"""An animal that is by something and then goes to another side of it, or onto it: "then jumps onto the box".

Knows no arranging: it is told where the one stands first and where it stands in the end.
"""

import math
import re
from dataclasses import replace

from filmkit.studio.animatic.intent import Subject
from filmkit.studio.animatic.staging.beast import Beast, Turns
from filmkit.studio.animatic.staging.beast_deeds import deed_of
from filmkit.studio.animatic.staging.route import Route
from filmkit.studio.animatic.world import Vec

_SIDE = re.compile(
    r"\b(?:(?P<side>top|front|left|right|back|rear)(?: side)? of|"
    r"(?P<way>onto|on top of|behind|in front of|in back of))\b"
)
_GOES = re.compile(r"\b(to|onto|on|in|behind|towards?|over|into|up)\b")
RELATIONS = {
    "top": "on",
    "onto": "on",
    "on top of": "on",
    "in front of": "front",
    "back": "behind",
    "rear": "behind",
    "in back of": "behind",
}
GOES = ("run", "walk", "jump", "trot", "stalk", "climb", "fly")


def next_side(subject: Subject) -> str | None:
    """Where an animal goes by what it does last; None: it stays where it is."""
    last = subject.beats[-1].value.lower() if len(subject.beats) > 1 else ""
    hit = _SIDE.search(last)
    if hit is None or not _GOES.search(last):
        return None
    said = hit["side"] or hit["way"]
    return RELATIONS.get(said, said)


def moved_on(one: Beast, subject: Subject, name: str, by: Vec, aside: Vec, seconds: float) -> Beast:
    """The same animal, that stays for a third of the shot, goes so far across the world, and stays again;
    all of it so far `aside` that it does not go through what it goes past."""
    x, y, z = one.route.at(seconds / 2) if one.turns is None else one.route.start
    far = math.hypot(by[0], by[2])
    if far < 1e-3:
        return one
    deed = deed_of(subject.beats[-1].value, name)
    going = {"jump": "run", "climb": "run"}.get(deed, deed) if deed in GOES else "walk"
    middle = (x + by[0] / 2 + aside[0], y + by[1] / 2 + aside[1], z + by[2] / 2 + aside[2])
    route = Route(middle, math.atan2(by[0], by[2]), climb=by[1] / far)
    turns = Turns(("stand", going, "stand"), (0.0, far / (seconds / 3), 0.0), seconds)
    return replace(one, route=route, act="stand", turns=turns, beneath=None, before=None)
