"""What people need for what they do and the set has not: a table to work at, a seat under who sits.

Knows no words but those of seats.
"""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from filmkit.studio.animatic.figures.looks.appearance import Wear
from filmkit.studio.animatic.figures.verbs.daily import TABLE
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.people.grips import named_at_all
from filmkit.studio.animatic.staging.people.handling import in_both_hands
from filmkit.studio.animatic.staging.people.spots import short_of
from filmkit.studio.animatic.staging.things.things import Thing, kind_of, put
from filmkit.studio.animatic.world import Set, Vec

SEAT = re.compile(r"\b(?:on|in) (?:an?|the|her|his|their) (?:[\w-]+,? ){0,3}?(bench|sofa|couch|armchair)\b")
"""What somebody is said to sit on."""
FOR_MORE, ON_ONE = ("bench", "sofa"), 1.3
"""Seats that two share who sit no farther apart, in metres."""
AS_SEAT: Mapping[str, str] = {"couch": "sofa"}
CUP = "cup"
WORKS_ON = re.compile(r"\b(?:plac|put|set|arrang|lay|prepar|work)\w*(?: down| on| with| at)? ")
IT = re.compile(r"^(?:it|them)\b.*")
FOOD = re.compile(
    r"\b(?:plat\w*|dish\w*|garnish\w*|food|meal|cook\w*|chef\w*|sauce|dessert|dinner|lunch|sprinkl\w*)\b"
)
KITCHENS = ("professional-kitchen", "country-kitchen", "cafe", "plate", "cutting-board")
"""Where what hands are at is food."""
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
        worked_on = _worked_on(actor, place, said) if actor.act.name == "plate" else None
        if worked_on is not None and not actor.background:
            top = actor.surface if actor.surface is not None else y
            c, sn = math.cos(yaw), math.sin(yaw)
            across, ahead = -0.085, 0.43
            made.append(put(worked_on, (x + c * across + sn * ahead, top, z - sn * across + c * ahead), yaw))
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


def _worked_on(actor: Actor, place: Set, said: Mapping[str, str]) -> str | None:
    """What hands put down or work on: what the words name, a dish where there is food, else nothing."""
    words = _said_of(actor.name, said)
    hit = WORKS_ON.search(words)
    named = named_at_all(IT.sub("", words[hit.end() :])) if hit else None
    if named is None or not in_both_hands(named):
        named = named_at_all(words)
    if named is not None and in_both_hands(named) and kind_of(named) is not None:
        return kind_of(named)
    fed = FOOD.search(words) or place.name in KITCHENS or actor.look.wearing(Wear.CHEF_JACKET)
    return "plate" if fed else None


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
    top = y + TABLE if actor.surface is None and kind == "table" else actor.surface
    if laid and top is not None:
        turn = math.pi if laid in TURNED else 0.0
        made.append(put(laid, ahead(0.45, top - y), yaw + turn))
    return made


def _laid(actor: Actor) -> str | None:
    """What lies before somebody at a table: what they come to work on, before the cup of who only sits."""
    every = [act.laid for act in (actor.beats.acts if actor.beats else (actor.act,)) if act.laid]
    return next((each for each in every if each != CUP), every[0] if every else actor.act.laid)
