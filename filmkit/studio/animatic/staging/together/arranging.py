"""Who and what stands by whom: left of it, under it, on it, before it, as the camera sees it.

Knows no words and no lens. Whoever is told to stand by another goes to it; the other stays.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

from filmkit.studio.animatic.creatures.creatures import NAMES
from filmkit.studio.animatic.intent import ShotIntent, Standing, Subject
from filmkit.studio.animatic.staging.animals.beast import Beast
from filmkit.studio.animatic.staging.animals.moved_on import moved_on, next_side
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.things.spread import together
from filmkit.studio.animatic.staging.things.things import Thing
from filmkit.studio.animatic.staging.together.company import (
    Box,
    Company,
    One,
    all_of,
    box_of,
    exchanged,
    in_the_world,
    of_company,
    plus,
    shifted,
    slowed,
)
from filmkit.studio.animatic.staging.together.resting import SEATS, borne_at, rested
from filmkit.studio.animatic.staging.vehicles.traffic import Carrier
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.vehicles.vehicle import Way
from filmkit.studio.animatic.world import Vec

GAP = 0.10
"""Metres between neighbours, and a share of their width besides."""
ROOMY = frozenset(("table", "small table", "bench", "chair", "piano"))
"""What there is room under."""
BACKED, BEFORE_IT = frozenset(("sofa", "armchair", "bench")), 0.16
"""Seats with a back, and how far before their middle one is on them, of their depth."""
ASIDE: Mapping[str, float] = {"swing": 0.36, "seesaw": 1.04}
"""How far beside the middle the seat is, metres."""
LONG = 2.5
"""What is so many times wider than its neighbour has it before it."""
HOUSE = 1.2
"""Metres: what is narrower has room for another at its side."""
ROOM = 1.15
"""A company's picture is so much wider than they are."""
SHOULDER = 0.825
"""Of somebody's height: what is on a person is on a shoulder."""
PILED = ("on", "under", "inside", "above")
"""Where two would be in one spot."""
MOST_HIDDEN = 0.2
"""Of the narrower of two that stand one before the other, so much may be behind."""
UNDER_THEM, WIDER = 0.95, 2.4
"""How much of what one is on is in the picture under one, in one's own heights; and how wide that is."""
CLOSE_BY = 1.15
"""How far apart those are who share one thing, in their own widths."""
BESIDE = 0.2
"""How much of what it was aside is left to an animal that has come before something."""
TINY = 0.2
"""Metres across are those who fly no higher than what they are beside: a bee by a flower."""


def arranged(intent: ShotIntent, company: Company, front: float, seconds: float) -> Company:
    """The same, each by the one it is told to stand by."""
    shared: dict[Standing, list[str]] = {}
    for subject in intent.subjects:
        if subject.stands is None or subject.stands.value.to == subject.name:
            continue
        ours, theirs = of_company(company, subject.name), of_company(company, subject.stands.value.to)
        if ours and theirs:
            company = _brought(company, ours, theirs, subject.stands.value, front, seconds)
            company = _gone_on(company, subject, front, seconds)
            shared.setdefault(subject.stands.value, []).append(subject.name)
    for standing, names in shared.items():
        if standing.relation in PILED and len(set(names)) > 1:
            company = _side_by_side(company, list(dict.fromkeys(names)), front, seconds)
    return company


def _gone_on(company: Company, subject: Subject, front: float, seconds: float) -> Company:
    """The same; an animal that then goes to another side of what it stands by does so."""
    assert subject.stands is not None
    relation = next_side(subject)
    ours, theirs = of_company(company, subject.name), of_company(company, subject.stands.value.to)
    name = NAMES.get(subject.name.lower())
    if relation is None or name is None or len(ours) != 1 or not isinstance(ours[0], Beast):
        return company
    one = replace(ours[0], turns=None, route=replace(ours[0].route, speed=0.0))
    there = all_of([box_of(each, front, seconds) for each in theirs])
    here = box_of(one, front, seconds)
    (across, up, deep), _ = _move(here, there, relation, theirs)
    if relation in ("front", "behind"):  # it is to be seen that it is before it
        across = there.across - here.across + BESIDE * (here.across - there.across)
    if relation == "on" and math.hypot(across, deep) < there.size[0] / 4:  # from under it, by its edge
        start = plus(one.route.start, in_the_world((0.0, 0.0, -there.size[2] / 2), front))
        one, deep = replace(one, route=replace(one.route, start=start)), there.size[2] / 4
    past = -(here.size[2] + there.size[2]) / 2 if relation in ("left", "right") else 0.0
    by, aside = in_the_world((across, up, deep), front), in_the_world((0.0, 0.0, past), front)
    return exchanged(company, ours[0], moved_on(one, subject, name, by, aside, seconds))


def _side_by_side(company: Company, names: Sequence[str], front: float, seconds: float) -> Company:
    """The same; those on one sofa or under one table are next to each other there."""
    wide = [
        all_of([box_of(one, front, seconds) for one in of_company(company, name)]).size[0] for name in names
    ]
    left = -sum(wide) / 2
    for name, width in zip(names, wide, strict=True):
        for one in of_company(company, name):
            company = exchanged(company, one, shifted(one, (left + width / 2, 0.0, 0.0), front))
        left += width
    return company


def in_company(company: Company, front: float, seconds: float) -> Thing | None:
    """All of it as one thing that a camera frames."""
    every: list[One] = [*company.actors, *company.beasts, *company.carriers, *company.things]
    ends = [
        replace(beast, route=replace(beast.route, start=beast.now(when)[2]), turns=None)
        for beast in company.beasts
        if beast.turns is not None
        for when in (0.0, seconds)
    ]
    about = together([_as_thing(one, front, seconds) for one in (*every, *ends)], front)
    if about is None or len(every) < 2:
        return about
    w, h, d = about.size
    return replace(about, size=(ROOM * w, h, d))


def of_who_is_on(about: Thing, ours: Sequence[One], front: float, seconds: float) -> Thing:
    """The picture of those who are on something higher than they are: all of them, and its upper part."""
    box = all_of([box_of(one, front, seconds) for one in ours])
    (x, y, z), (w, h, d) = about.at, about.size
    foot = max(y, box.foot - UNDER_THEM * box.size[1])
    wide = min(w, max(WIDER * box.size[0], w * (y + h - foot) / max(h, 1e-6)))
    return replace(about, at=(x, foot, z), size=(wide, y + h - foot, d))


def _as_thing(one: One, front: float, seconds: float) -> Thing:
    box, kind = box_of(one, front, seconds), one.kind if isinstance(one, Thing) else "animal"
    c, s = math.cos(front), math.sin(front)
    at = (c * box.across - s * box.deep, box.foot, -s * box.across - c * box.deep)
    return Thing(kind, at, front, box.size, there=True)


def untangled(company: Company, groups: Sequence[Sequence[One]], front: float, seconds: float) -> Company:
    """The same; of those of whom nobody said where they stand, none is in another or hides it."""
    placed: list[One] = []
    for group in groups:
        if placed:
            ours, theirs = (all_of([box_of(one, front, seconds) for one in some]) for some in (group, placed))
            common = (ours.size[0] + theirs.size[0]) / 2 - abs(ours.across - theirs.across)
            if common > MOST_HIDDEN * min(ours.size[0], theirs.size[0]):
                step, _ = _move(ours, theirs, "near", placed)
                for one in group:
                    company = exchanged(company, one, shifted(one, step, front))
                group = [shifted(one, step, front) for one in group]
        placed += group
    return company


def kept_in(company: Company, about: Thing, seconds: float) -> Company:
    """The same, who go so slowly that nobody leaves the picture of all."""
    every: list[Actor | Beast | Carrier] = [*company.actors, *company.beasts, *company.carriers]
    for one in every:
        if not one.background:
            company = exchanged(company, one, slowed(one, 0.45 * about.size[0], seconds))
    return company


def _brought(
    company: Company, ours: Sequence[One], theirs: Sequence[One], how: Standing, front: float, seconds: float
) -> Company:
    if how.relation in ("on", "under", "inside") and len(ours) > 1:
        for number, support in enumerate(theirs):  # shared out among the others
            sharers = ours[number :: len(theirs)]
            wide = box_of(support, front, seconds).size[0]
            for one, step in zip(sharers, _apart(sharers, wide, front, seconds), strict=True):
                known = set(map(id, _all(company)))
                company = _brought(company, [one], [support], how, front, seconds)
                there = next(each for each in _all(company) if id(each) not in known)
                company = exchanged(company, there, shifted(there, step, front))
        return company
    ours_box = all_of([box_of(one, front, seconds) for one in ours])
    theirs_box = all_of([box_of(one, front, seconds) for one in theirs])
    move, lift = _move(ours_box, theirs_box, how.relation, theirs)
    if len(ours) == len(theirs) == 1:
        move, lift = rested(ours[0], theirs[0], how.relation, move, lift)
        if (
            isinstance(ours[0], Beast)
            and max(ours_box.size) < TINY
            and how.relation in ("left", "right", "near")
        ):
            move = (move[0], min(theirs_box.foot + 0.8 * theirs_box.size[1] - ours_box.foot, 0.0), move[2])
    leader = next((one.route for one in theirs if one.route is not None and one.route.speed), None)
    stay = any(
        one.act.seated
        if isinstance(one, Actor)
        else isinstance(one, Carrier) and one.vehicle.way is Way.WATER
        for one in ours
    )
    if (
        stay and not lift and all(isinstance(one, Thing) for one in theirs)
    ):  # seats stay with who sits, water with boats
        ours, theirs, move = theirs, ours, (-move[0], -move[1], -move[2])
    for one in ours:
        there = shifted(one, move, front)
        company = exchanged(company, one, _along(there, leader, seconds) if leader else there)
    if lift:
        for one in theirs:
            company = exchanged(company, one, shifted(one, (0.0, lift, 0.0), front))
    return company


def _all(company: Company) -> list[One]:
    return [*company.actors, *company.beasts, *company.carriers, *company.things]


def _apart(ones: Sequence[One], wide: float, front: float, seconds: float) -> list[Vec]:
    """How far each of those who share something so wide is from its middle, in one row or in two."""
    boxes = [box_of(one, front, seconds).size for one in ones]
    width, depth = max(size[0] for size in boxes), max(size[2] for size in boxes)
    rows = 1 if len(ones) * width <= CLOSE_BY * wide or len(ones) < 3 else 2
    abreast = math.ceil(len(ones) / rows)
    pace = min(width * CLOSE_BY, max(wide / abreast, 0.6 * width)) if len(ones) > 1 else 0.0
    steps: list[Vec] = []
    for number in range(len(ones)):
        row, place = divmod(number, abreast)
        there = min(len(ones) - row * abreast, abreast)
        steps.append((pace * (place - (there - 1) / 2), 0.0, 0.6 * depth * (row - (rows - 1) / 2)))
    return steps


def _along(one: One, leader: Route, seconds: float) -> One:
    """Who is beside what goes, goes with it, if it goes at all."""
    if one.route is None or not one.route.speed or isinstance(one, Actor):
        return one
    x, y, z = one.route.at(seconds / 2)
    far = leader.speed * seconds / 2
    start = (x - math.sin(leader.yaw) * far, y, z - math.cos(leader.yaw) * far)
    return replace(one, route=replace(one.route, start=start, yaw=leader.yaw, speed=leader.speed))


def _move(a: Box, b: Box, relation: str, theirs: Sequence[One]) -> tuple[Vec, float]:
    """How far the one goes across, up and into the picture, and how far the other is lifted."""
    (aw, ah, ad), (bw, bh, bd) = a.size, b.size
    gap = GAP + 0.08 * (aw + bw)
    across, deep = b.across - a.across, b.deep - a.deep
    if relation == "near" and bw > max(LONG * aw, HOUSE):  # beside a train is before it
        return (across + 0.18 * bw, 0.0, deep - (ad + bd) / 2 - gap), 0.0
    if relation in ("left", "right", "near"):
        way = -1.0 if relation == "left" else 1.0
        return (across + way * ((aw + bw) / 2 + gap), 0.0, deep), 0.0
    if relation in ("front", "behind"):
        # a little aside, so that neither hides the other
        way = -1.0 if relation == "front" else 1.0
        near, far = (aw, bw) if relation == "front" else (bw, aw)
        aside = 0.10 * bw if near < 0.6 * far else 0.47 * (aw + bw)
        return (across + aside, 0.0, deep + way * ((ad + bd) / 2 + gap)), 0.0
    if relation == "on" and isinstance(theirs[0], Actor):  # on a shoulder
        return (across + 0.17, b.foot + SHOULDER * bh - a.foot, deep), 0.0
    if relation in ("on", "above", "inside"):
        up = b.foot + _top(theirs, bh, relation) - a.foot
        if relation == "on" and any(isinstance(one, Thing) and one.kind in BACKED for one in theirs):
            deep -= BEFORE_IT * bd
        if relation == "on":
            across += max((ASIDE.get(one.kind, 0.0) for one in theirs if isinstance(one, Thing)), default=0.0)
        return (across, up + (0.25 * ah + gap if relation == "above" else 0.0), deep), 0.0
    if any(isinstance(one, Thing) and one.kind in ROOMY for one in theirs):
        return (across, min(b.foot - a.foot, 0.0), deep), 0.0
    stacked = max(a.foot + ah + (gap if relation == "under" else 0.0) - b.foot, 0.0)
    return (across, 0.0, deep), stacked


def _top(theirs: Sequence[One], high: float, relation: str) -> float:
    """How high over the ground one stands who is on another: on a seat, not on its back."""
    seats = [SEATS[one.kind] for one in theirs if isinstance(one, Thing) and one.kind in SEATS]
    if relation == "on" and seats:
        return max(seats)
    if relation == "on" and len(theirs) == 1 and isinstance(one := theirs[0], Thing) and not one.there:
        return borne_at(one)
    return high * (0.55 if relation == "inside" else 1.0)
