"""All who and what there is in a shot: where each is as the camera sees it, and each moved from there.

Knows no words and no lens.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from filmkit.studio.animatic.staging.animals.beast import Beast, come_down
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.things.things import Thing
from filmkit.studio.animatic.staging.vehicles.traffic import Carrier
from filmkit.studio.animatic.staging.ways.route import Route, passing
from filmkit.studio.animatic.vehicles.vehicle import Way
from filmkit.studio.animatic.world import Vec

LIVES = 0.55
"""Metres a person is wide."""


@dataclass(frozen=True, slots=True)
class Box:
    """What somebody or something takes up, along the picture: across, up and into it."""

    across: float
    foot: float
    deep: float
    size: Vec


@dataclass(frozen=True, slots=True)
class Company:
    """All there is to arrange."""

    actors: tuple[Actor, ...]
    beasts: tuple[Beast, ...]
    carriers: tuple[Carrier, ...]
    things: tuple[Thing, ...]


One = Actor | Beast | Carrier | Thing


def of_company(company: Company, name: str) -> list[One]:
    """Everybody and everything that a subject is."""
    people = [a for a in company.actors if a.name == name or a.name.rsplit(" ", 1)[0] == name]
    return [
        *people,
        *(b for b in company.beasts if b.of == name),
        *(c for c in company.carriers if c.of == name),
        *(t for t in company.things if t.of == name),
    ]


def box_of(one: One, front: float, seconds: float) -> Box:
    """Where one is in the middle of the shot."""
    if isinstance(one, Thing):
        (x, y, z), size = one.at, one.size
        if one.route is not None:
            x, y, z = one.route.at(seconds / 2)
        return _seen((x, y, z), front, _turned(size, one.yaw - front))
    gone = one.now(seconds / 2)[2] if isinstance(one, Beast) and one.turns is not None else None
    x, y, z = gone or (one.route.start if not one.route.speed else one.route.at(seconds / 2))
    if isinstance(one, Actor):
        high = one.look.height * (0.75 if one.act.seated else 0.35 if one.act.lying else 1.0)
        return _seen((x, y, z), front, (LIVES, high, LIVES))
    size = one.creature.size if isinstance(one, Beast) else one.vehicle.size
    if isinstance(one, Beast) and one.act in ("fly", "swim", "hover"):
        y -= size[1] / 2
    if isinstance(one, Carrier) and one.vehicle.way is Way.AIR:
        y -= size[1] / 2
    return _seen((x, y, z), front, _turned(size, one.route.yaw - front))


def _turned(size: Vec, yaw: float) -> Vec:
    """Width and depth of what is turned so far from facing the camera."""
    w, h, d = size
    c, s = abs(math.cos(yaw)), abs(math.sin(yaw))
    return (w * c + d * s, h, w * s + d * c)


def _seen(at: Vec, front: float, size: Vec) -> Box:
    x, y, z = at
    c, s = math.cos(front), math.sin(front)
    return Box(c * x - s * z, y, -s * x - c * z, size)


def all_of(boxes: Sequence[Box]) -> Box:
    """The box round boxes."""
    lows = np.min([(b.across - b.size[0] / 2, b.foot, b.deep - b.size[2] / 2) for b in boxes], axis=0)
    highs = np.max(
        [(b.across + b.size[0] / 2, b.foot + b.size[1], b.deep + b.size[2] / 2) for b in boxes], axis=0
    )
    w, h, d = (highs - lows).tolist()
    return Box(float(lows[0] + highs[0]) / 2, float(lows[1]), float(lows[2] + highs[2]) / 2, (w, h, d))


def slowed(one: One, most: float, seconds: float) -> One:
    """The same, who goes no farther than so many metres in the shot, about where it is in its middle."""
    route = one.route
    if route is None or route.speed * seconds <= most:
        return one
    pace = most / max(seconds, 0.5)
    return replace(one, route=passing(route.at(seconds / 2), route.yaw, pace, seconds))


def shifted(one: One, move: Vec, front: float) -> One:
    """The same one, moved across, up and into the picture."""
    if isinstance(one, Thing):
        route = one.route and stepped(one.route, move, front)
        return replace(one, at=plus(one.at, in_the_world(move, front)), route=route)
    moved = replace(one, route=stepped(one.route, move, front))
    return come_down(moved, move[1]) if isinstance(moved, Beast) else moved


def stepped(route: Route, move: Vec | None, front: float) -> Route:
    """A way moved across, up and into the picture; the same when there is no move."""
    return route if move is None else replace(route, start=plus(route.start, in_the_world(move, front)))


def in_the_world(move: Vec, front: float) -> Vec:
    c, s = math.cos(front), math.sin(front)
    return (c * move[0] - s * move[2], move[1], -s * move[0] - c * move[2])


def plus(a: Vec, b: Vec) -> Vec:
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def exchanged(company: Company, one: One, other: One) -> Company:
    """The company with `other` in place of `one`."""

    def put(there: tuple[One, ...]) -> tuple[One, ...]:
        return tuple(other if each is one else each for each in there)

    return Company(
        tuple(a for a in put(company.actors) if isinstance(a, Actor)),
        tuple(b for b in put(company.beasts) if isinstance(b, Beast)),
        tuple(c for c in put(company.carriers) if isinstance(c, Carrier)),
        tuple(t for t in put(company.things) if isinstance(t, Thing)),
    )
