"""What people need for what they do and the set has not: a table to work at, a seat under who sits.

Knows no words but those of seats.
"""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from filmkit.studio.animatic.staging.actor import Actor
from filmkit.studio.animatic.staging.spots import short_of
from filmkit.studio.animatic.staging.things import Thing, put
from filmkit.studio.animatic.world import Set, Vec

SEAT = re.compile(r"\b(?:on|in) (?:an?|the|her|his|their) (?:[\w-]+,? ){0,3}?(bench|sofa|couch|armchair)\b")
"""What somebody is said to sit on."""
FOR_MORE, ON_ONE = ("bench", "sofa"), 1.3
"""Seats that two share who sit no farther apart, in metres."""
AS_SEAT: Mapping[str, str] = {"couch": "sofa"}
CUP = "cup"
TURNED = ("laptop",)
"""What is turned to who sits before it."""


def for_acts(place: Set, actors: Sequence[Actor], said: Mapping[str, str]) -> list[Thing]:
    """A table where work has none, a seat under who sits without one: the one their words name, by `said`."""
    made = []
    for actor in actors:
        x, y, z = actor.route.stay
        yaw = actor.route.yaw
        if actor.act.at_work and place.surface is None and not actor.background:
            far = 0.62 - short_of(actor.look.height)
            made.append(put("table", (x + math.sin(yaw) * far, y, z + math.cos(yaw) * far), yaw))
        if actor.act.name == "plate" and not actor.background:
            top = actor.surface if actor.surface is not None else y
            c, sn = math.cos(yaw), math.sin(yaw)
            across, ahead = -0.085, 0.43
            made.append(put("plate", (x + c * across + sn * ahead, top, z - sn * across + c * ahead), yaw))
        if actor.act.before:
            alone = sum(other.act.before == "table" for other in actors) < 2
            made += _before(actor, actor.act.before, alone)
        seat = place.marks.get("seat")
        if actor.act.seated and (seat is None or seat.position != actor.route.start):
            named = SEAT.search(_said_of(actor.name, said))
            kind = AS_SEAT.get(named[1], named[1]) if named else "chair"
            made = (
                _on_one_seat(made, put(kind, (x, y, z), yaw))
                if kind in FOR_MORE
                else [
                    *made,
                    put(kind, (x, y, z), yaw),
                ]
            )
    return made


def _said_of(name: str, said: Mapping[str, str]) -> str:
    """The words for somebody, or for all of whom they are one: "people 1"."""
    return said.get(name) or said.get(name.rpartition(" ")[0], "")


def _on_one_seat(made: Sequence[Thing], seat: Thing) -> list[Thing]:
    """The same with a seat that has room for more: once for those who sit side by side, in their middle."""
    for number, each in enumerate(made):
        if each.kind == seat.kind and math.dist(each.at, seat.at) < ON_ONE:
            middle = tuple((a + b) / 2 for a, b in zip(each.at, seat.at, strict=True))
            return [*made[:number], replace(each, at=(middle[0], middle[1], middle[2])), *made[number + 1 :]]
    return [*made, seat]


def _before(actor: Actor, kind: str, alone: bool) -> list[Thing]:
    """What somebody sits at, and what lies on it."""
    x, y, z = actor.route.stay
    yaw = actor.route.yaw

    def ahead(far: float, up: float) -> Vec:
        return (x + math.sin(yaw) * far, y + up, z + math.cos(yaw) * far)

    made = [put(kind, ahead(0.70, 0.0), yaw)] if alone else []
    laid = _laid(actor)
    if laid and actor.surface is not None:
        turn = math.pi if laid in TURNED else 0.0
        made.append(put(laid, ahead(0.45, actor.surface - y), yaw + turn))
    return made


def _laid(actor: Actor) -> str | None:
    """What lies before somebody at a table: what they come to work on, before the cup of who only sits."""
    every = [act.laid for act in (actor.beats.acts if actor.beats else (actor.act,)) if act.laid]
    return next((each for each in every if each != CUP), every[0] if every else actor.act.laid)
