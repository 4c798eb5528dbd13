"""Animals with what they pull and with who leads them: a horse before its carriage, a dog on its lead.

Knows no camera and no road.
"""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.creatures.creatures import creature_of
from filmkit.studio.animatic.creatures.quadruped import Quadruped
from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.geometry.mesh import MeshBuilder
from filmkit.studio.animatic.geometry.primitives import tube
from filmkit.studio.animatic.intent import ShotIntent, Subject, SubjectKind
from filmkit.studio.animatic.staging.animals.beast import Beast
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.vehicles.traffic import LANES, Carrier
from filmkit.studio.animatic.staging.ways.route import Route, passing
from filmkit.studio.animatic.vehicles.vehicles import vehicle_of
from filmkit.studio.animatic.world import Material, Mesh, Set

PULLS = re.compile(
    r"\b(pull|draw|tow|drag|haul)(s|ing)?\b[^.;]*?\b(carriage|cart|wagon|coach|sleigh|sled|plow|plough)\b"
)
DRAWN = re.compile(r"\b(horse|ox|donkey|mule|reindeer|dog)[- ]drawn|\b(pulled|drawn) by\b")
DRAUGHT = ("horse", "bull", "donkey", "cow", "camel", "buffalo", "zebra", "stag", "goat")
"""Creatures that are put before a carriage."""
SHAFT = 3.35
"""Metres from the middle of a carriage to the ends of its shafts."""
PACE = 1.1
"""Metres a second before a carriage."""
LEASH = re.compile(
    r"\b(leash|lead|walk(s|ing|ed)? (a|an|his|her|their|the|two|three)( \w+)? (dog|dogs|puppy|puppies))\b"
)
STRAP = Material(gloss=0.4, specular=0.1)


def harnessed(
    intent: ShotIntent,
    place: Set,
    beasts: tuple[Beast, ...],
    carriers: tuple[Carrier, ...],
    front: float,
    side: float,
    seconds: float,
) -> tuple[tuple[Beast, ...], tuple[Carrier, ...]]:
    """The same, those who pull something put before it; what they are said to pull comes with them."""
    team = [b for b in beasts if b.creature.name in DRAUGHT and not b.background]
    said = next((hit for s in intent.subjects if (hit := PULLS.search(s.act.value.lower()))), None)
    drawn = any(DRAWN.search(f"{s.description} {s.act.value}".lower()) for s in intent.subjects)
    behind = next((c for c in carriers if c.vehicle.name in ("carriage", "cart")), None)
    if drawn and behind is not None and not team:
        horse = creature_of("horse", "a brown horse", 1, intent.place_seed)
        assert horse is not None
        team = [Beast(horse, behind.route, "walk", of=behind.of)]
    if not team or place.interior or not (said or (behind is not None and drawn)):
        return beasts, carriers
    if behind is None:
        noun = "carriage" if said and said[3] in ("carriage", "coach") else "cart"
        vehicle = vehicle_of(noun, said[0] if said else noun, False, intent.place_seed)
        assert vehicle is not None
        behind = Carrier(vehicle, team[0].route, place, of=noun)
    yaw, at = front + side * (math.pi / 2 - 0.30), place.marks["center"].position
    if place.name in LANES:
        at, lane = LANES[place.name]
        yaw = max((lane, lane + math.pi), key=lambda way: math.cos(way - yaw))
    middle = passing(at, yaw, PACE, seconds)
    abreast, out = min(len(team), 2), []
    for number, beast in enumerate(team):
        long = beast.creature.size[2]
        ahead = SHAFT - 0.42 * long + 1.2 * long * (number // 2)
        aside = 0.0 if abreast == 1 else 0.62 * (number % 2 - 0.5) * 2
        out.append(
            replace(beast, act="walk", route=_moved(middle, ahead - 1.4, aside), turns=None, beneath=None)
        )
    pulled = replace(behind, route=_moved(middle, -1.4, 0.0))
    rest = tuple(b for b in beasts if b not in team)
    return (*out, *rest), (*(c for c in carriers if c is not behind and c.of != pulled.of), pulled)


def _moved(route: Route, ahead: float, aside: float) -> Route:
    """The same way, so many metres ahead on it and to its right."""
    x, y, z = route.start
    s, c = math.sin(route.yaw), math.cos(route.yaw)
    return replace(route, start=(x + s * ahead - c * aside, y, z + c * ahead + s * aside))


def leads_of(
    intent: ShotIntent, actors: Sequence[Actor], beasts: Sequence[Beast]
) -> tuple[Callable[[float], Mesh], ...]:
    """A lead from the hand of the first person to the neck of each dog that the words put on one."""
    people = [a for a in actors if not a.background]
    if not people or not any(LEASH.search(_said(s)) for s in intent.subjects):
        return ()
    dogs = [b for b in beasts if isinstance(b.creature, Quadruped) and b.creature.size[1] < 1.2]
    return tuple(_lead(people[0], dog) for dog in dogs)


def _said(subject: Subject) -> str:
    if subject.kind.value not in (SubjectKind.PERSON, SubjectKind.ANIMAL):
        return ""
    return f"{subject.act.value}; {subject.description}".lower()


def _lead(person: Actor, dog: Beast) -> Callable[[float], Mesh]:
    def drawn(seconds: float) -> Mesh:
        hand = person.posed(seconds, Detail.FAR, 0).left_grip[:3, 3]
        act, speed, at = dog.now(seconds)
        assert isinstance(dog.creature, Quadruped)
        neck = dog.creature.mouth(seconds, at, dog.route.yaw, speed, act)[:3, 3]
        back = 0.30 * dog.creature.size[2]
        neck = neck - (math.sin(dog.route.yaw) * back, 0.06, math.cos(dog.route.yaw) * back)
        k = np.linspace(0, 1, 9)[:, None]
        path = hand * (1 - k) + neck * k
        path[:, 1] -= 0.10 * np.sin(np.pi * k[:, 0])
        return MeshBuilder().add(tube(path, 0.011, 5), (0.30, 0.02, 0.02), STRAP).build()

    return drawn
