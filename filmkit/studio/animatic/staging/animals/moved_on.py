"""An animal that is by something and then goes to another side of it, or onto it: "then jumps onto the box".

Knows no arranging: it is told where the one stands first and where it stands in the end.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import ShotIntent, Subject
from filmkit.studio.animatic.staging.animals.beast import Beast, Turns
from filmkit.studio.animatic.staging.animals.beast_deeds import deed_of
from filmkit.studio.animatic.staging.things.spread import MOST, enlarged
from filmkit.studio.animatic.staging.things.things import Thing
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.world import Vec

_SIDE = re.compile(
    r"\b(?:(?P<side>top|bottom|front|left|right|back|rear)(?: side)? of|"
    r"(?P<way>onto|on top of|behind|in front of|in back of|under|beneath|(?:to the )?above(?: of)?))\b"
)
_GOES = re.compile(r"\b(to|above|onto|on|in|behind|towards?|over|into|up)\b")
RELATIONS = {
    "top": "on",
    "onto": "on",
    "on top of": "on",
    "in front of": "front",
    "back": "behind",
    "rear": "behind",
    "in back of": "behind",
    "bottom": "under",
    "beneath": "under",
    "to the above": "above",
    "above of": "above",
    "to the above of": "above",
}
BESIDE = 0.4
"""Of an animal's length, how large at least a thing is shown that it goes about."""
ALOFT = ("fly", "hover")
"""What is done in the air."""
HIGH = ("above", "on")
"""Where one is told to be that is not on the ground."""
GOES = ("run", "walk", "jump", "trot", "stalk", "climb", "fly")


def next_side(subject: Subject) -> str | None:
    """Where an animal goes by what it does last; None: it stays where it is."""
    last = subject.beats[-1].value.lower() if len(subject.beats) > 1 else ""
    hit = _SIDE.search(last)
    if hit is None or not _GOES.search(last):
        return None
    said = hit["side"] or hit["way"]
    return RELATIONS.get(said, said)


def by_its_thing(
    intent: ShotIntent, beasts: Sequence[Beast], things: Sequence[Thing]
) -> tuple[tuple[Beast, ...], tuple[Thing, ...]] | None:
    """Animals and things where one of the animals goes about a thing: on the ground beside it at first, and
    the thing large enough to be seen there; None: none does."""
    going = {s.name: s.stands.value for s in intent.subjects if s.stands is not None and next_side(s)}
    goers = [beast for beast in beasts if beast.of in going]
    if not goers:
        return None
    longest = max(max(beast.creature.size) for beast in goers)
    about = {going[beast.of].to for beast in goers}

    def seen(thing: Thing) -> Thing:
        times = BESIDE * longest / max(thing.size)
        return enlarged(thing, min(times, MOST)) if thing.of in about and times > 1.0 else thing

    def down(beast: Beast) -> Beast:
        if beast not in goers:
            return beast
        x, y, z = beast.route.start
        low = beast.act in ALOFT and going[beast.of].relation not in HIGH
        route = replace(beast.route, start=(x, 0.0 if low else y, z), speed=0.0)
        return replace(beast, act="stand" if low else beast.act, route=route, turns=None)

    return tuple(down(beast) for beast in beasts), tuple(seen(thing) for thing in things)


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
    stays = one.act if one.act in ALOFT else "stand"
    turns = Turns((stays, going, stays), (0.0, far / (seconds / 3), 0.0), seconds)
    return replace(one, route=route, act=stays, turns=turns, beneath=None, before=None)
