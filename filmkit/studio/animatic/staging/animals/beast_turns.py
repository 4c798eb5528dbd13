"""What an animal does one after another in a shot, and what goes with each: the water it comes to, a log.

Knows no camera. What is leapt onto is there from the beginning, and so is all that it comes to.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.creatures.creatures import CREATURES
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, merge, transform
from filmkit.studio.animatic.geometry.primitives import box
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.intent import Subject
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.staging.animals.beast import Beast, Turns, flown_off
from filmkit.studio.animatic.staging.animals.beast_deeds import DEEDS, UP_OR_DOWN, deed_of, is_of, leaves
from filmkit.studio.animatic.staging.animals.beast_gear import beneath
from filmkit.studio.animatic.staging.animals.beast_play import clawed, leapt
from filmkit.studio.animatic.staging.things.things import bounds, kind_of, made_of
from filmkit.studio.animatic.staging.ways.route import Route, room_ahead
from filmkit.studio.animatic.world import Mesh, Set

ALOFT = 5.0
"""Metres above the ground of a bird on its way."""
LEVEL = 2.4
"""So many of its own lengths a second an animal goes at most: a picture of all of its way still shows it."""
ONTO = re.compile(
    r"\b(?:jump|leap|hop|spring|bound|climb)\w*(?: \w+ly)?(?: up)? (?:onto|on to|on top of|up on) "
    r"(?:an?|the|its|his|her) (?:[\w-]+ )*?(?P<what>shelf|bookshelf|table|desk|chair|stool|counter|box|"
    r"crate|bench|barrel|stump|rock)\b"
)
"""What a small animal leaps onto."""
SHELF, HIGHEST = (0.90, 0.80, 0.34), 1.1
"""Metres of a shelf; and the height that is leapt at most, in lengths of who leaps, and then some."""

RISES = 0.95
"""How high a leap onto something goes at first, of how high that is."""


def in_turn(
    beast: Beast, subject: Subject, name: str, heads: float, front: float, seconds: float, place: Set
) -> Beast:
    """The same with all that it does one after another, about where it would be in the middle of the shot."""
    acts = tuple(deed_of(each.value, name) for each in subject.beats if is_of(each.value, name))
    if CREATURES[name].home == "ground" and len(acts) == len(subject.beats):
        acts = _without_idling(acts, [each.value.lower() for each in subject.beats])
    if CREATURES[name].home == "air":
        acts = UP_OR_DOWN.get(leaves(subject.act.value) or "", acts) if len(set(acts)) < 2 else acts
        level = max(ALOFT, 0.9 * beast.creature.size[1]) * (beast.act == "fly")
        return flown_off(beast, acts, heads, level, seconds) if len(set(acts)) > 1 else beast
    if CREATURES[name].home != "ground":
        return beast
    if (onto := _leapt_onto(subject)) and (up := _up_onto(beast, acts, heads, front, onto, seconds)):
        return up
    if len(set(acts)) < 2:
        return beast
    pace, at = CREATURES[name].speeds, beast.route.at(seconds / 2)
    free = min(room_ahead(place, at, heads), room_ahead(place, at, heads + math.pi))
    most = min(LEVEL * beast.creature.size[2], 2 * free / max(0.75 * seconds, 0.1))
    speeds = tuple(0.75 * min(pace.get(act, 0.0), most) for act in acts)
    route = Route(at, heads if any(speeds) else beast.route.yaw)
    return replace(beast, act=acts[0], route=route, turns=Turns(acts, speeds, seconds))


def _without_idling(acts: tuple[str, ...], words: Sequence[str]) -> tuple[str, ...]:
    """The same, where a part tells no deed with what it does next, or else did before: "it gets a burst of
    energy and runs"."""
    out = list(acts)
    for at in range(len(acts) - 1, 0, -1):
        if acts[at] == "stand" and not DEEDS["stand"].search(words[at]):
            out[at] = next((each for each in out[at + 1 :]), acts[at - 1])
    return tuple(out)


def with_what_goes_with_each(beast: Beast, subject: Subject) -> Beast:
    """The same with what lies under its muzzle, or is leapt over, while it does what it comes to later."""
    turns = beast.turns
    words = [each.value.lower() for each in subject.beats]
    if turns is None or len(words) != len(turns.acts):
        return beast
    made = [] if beast.beneath is None else [beast.beneath]
    each = turns.seconds / len(words)
    for number, (act, said) in enumerate(zip(turns.acts, words, strict=True)):
        since = number * each
        there = Route(beast.now(since + each / 2)[2], beast.route.yaw)
        under = beneath(beast.creature, there, act, said) if number else None
        if act == "rear":
            under = clawed(beast.creature, there, said)
        if act == "jump":
            under = leapt(beast.creature, lambda at: beast.now(at)[2], beast.route.yaw, said, since)
        made += [] if under is None else [under]
    return replace(beast, beneath=merge(made)) if made else beast


def _leapt_onto(subject: Subject) -> str:
    """What it is said to leap onto; "" for nothing."""
    said = (hit for each in (subject.act, *subject.beats) if (hit := ONTO.search(each.value.lower())))
    return next((hit["what"] for hit in said), "")


def _up_onto(
    beast: Beast, acts: tuple[str, ...], heads: float, front: float, what: str, seconds: float
) -> Beast | None:
    """It does what comes first, leaps, and sits up there: a leap takes a seventh of the shot."""
    piece = _piece(what)
    (wide, top, _), _ = bounds(piece)
    long = beast.creature.size[2]
    if top > HIGHEST + 1.2 * long:
        return None
    first = next((act for act in acts if act != "jump"), "stand")
    part = seconds / 14
    far = 0.5 * wide + 0.75 * long
    x, y, z = beast.route.at(seconds / 2)
    s, c = math.sin(heads), math.cos(heads)
    start = (x - s * far / 2, y, z - c * far / 2)
    rests = (0.0,) * 6
    turns = Turns(
        ((first,) * 6 + ("jump",) * 2 + ("sit",) * 6),
        (*rests, 0.3 * far / part, 0.7 * far / part, *rests),
        seconds,
        (*rests, RISES * top / part, (1.0 - RISES) * top / part, *rests),
        here=0.0,
    )
    there = transform(piece, placement((x + s * far / 2, y, z + c * far / 2), (0.0, front, 0.0)))
    return replace(beast, act=first, route=Route(start, heads), turns=turns, beneath=there)


def _piece(what: str) -> Mesh:
    kind = None if "shelf" in what else kind_of(what, whole=True)
    if kind is not None:
        return made_of(kind)
    wide, high, deep = SHELF
    made = MeshBuilder()
    for side in (-0.5, 0.5):
        made.add(box((0.04, high, deep)), *f.OAK, placement((side * (wide - 0.04), high / 2, 0.0)))
    for up in np.linspace(0.06, high - 0.02, 3).tolist():
        made.add(box((wide, 0.04, deep)), *f.OAK, placement((0.0, up, 0.0)))
    return made.build()
