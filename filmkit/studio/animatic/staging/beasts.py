"""Animals of the shot: which, how many, where they stand or go. Knows no camera but its side."""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from filmkit.studio.animatic.creatures.creatures import CREATURES, NAMES, Creature, creature_of
from filmkit.studio.animatic.intent import ShotIntent, Subject, SubjectKind
from filmkit.studio.animatic.staging.actor import Actor
from filmkit.studio.animatic.staging.cast import heading
from filmkit.studio.animatic.staging.route import Route, passing, room_ahead
from filmkit.studio.animatic.world import Mesh, Set, Vec

DEEDS: Mapping[str, re.Pattern[str]] = {
    "stand": re.compile(r"\b(stands?|standing|still|graz\w+|drink\w*|eat\w*)\b"),
    "sit": re.compile(r"\b(sit|sits|sitting|perche[sd]|perching|waits?|waiting)\b"),
    "lie": re.compile(r"\b(lie|lies|lying|sleep\w*|rest\w*|asleep|nap\w*|curl\w*|chewing)\b"),
    "run": re.compile(r"\b(run\w*|gallop\w*|chas\w+|rac(e|es|ing)|sprint\w*|play\w*|bound\w*|leap\w*)\b"),
    "trot": re.compile(r"\b(trot\w*|jog\w*|follow\w*)\b"),
    "walk": re.compile(r"\b(walk\w*|stroll\w*|cross\w*|prowl\w*|wander\w*|roam\w*|stalk\w*|com(e|es|ing))\b"),
    "fly": re.compile(r"\b(fl(y|ies|ying|ew)|soar\w*|glid\w+|circl\w+|hover\w*|wheel\w*|pass\w*)\b"),
}
"""What an animal does, by the words for it; none of them, and it stands."""
ALOFT = 2.6
"""Metres above the ground of a bird on its way."""
DEEP = 1.7
"""Metres above the bed of a fish on its way."""
HOVERS = 1.25
"""Metres above the ground of what flutters about a place."""
UNDER_WATER = ("underwater",)
"""Sets with water to swim in."""
OUT_OF_WATER = re.compile(
    r"\b(leap\w*|jump\w*|breach\w*|surfac\w+|out of|above|over the (sea|water|waves)|beach\w*|shore)\b"
)
"""What is written of a swimmer that is seen from over the water."""
MOST = 12
ROW = 7
"""Animals abreast; more stand in a row behind."""
LEVEL: Mapping[str, float] = {"forest": 5.0, "park": 7.0}
"""Metres round the middle of a place that are level and free, where trees stand close."""


def under_water(intent: ShotIntent) -> bool:
    """Whether the animals that a shot at sea is about are seen in the water, not over it."""
    main = [each for each in intent.subjects if not each.background]
    if not main or any(OUT_OF_WATER.search(f"{s.act.value} {s.description}".lower()) for s in main):
        return False
    homes = [CREATURES[NAMES[s.name.lower()]].home for s in main if s.name.lower() in NAMES]
    if len(homes) < len(main):
        return False
    swim = any(re.search(r"swim|swam|div(e|es|ing)|float", s.act.value.lower()) for s in main)
    return all(home == "water" or (home == "both" and swim) for home in homes)


@dataclass(frozen=True, slots=True)
class Beast:
    """An animal in the shot, or a flock."""

    creature: Creature
    route: Route
    act: str
    background: bool = False
    of: str = ""
    """The subject it is."""

    def drawn(self, seconds: float) -> Mesh:
        """Its mesh at an instant."""
        at, route = self.route.at(seconds), self.route
        return self.creature.drawn(seconds, at, route.yaw, route.speed, self.act)


def beasts_of(
    intent: ShotIntent, place: Set, actors: Sequence[Actor], front: float, side: float, seconds: float
) -> tuple[Beast, ...]:
    """All animals of the shot that can be drawn; with people, they keep at their side."""
    made: list[Beast] = []
    for subject in intent.subjects:
        name = NAMES.get(subject.name.lower())
        if subject.kind.value is not SubjectKind.ANIMAL or name is None:
            continue
        swims = CREATURES[name].home == "water"
        if swims and place.name not in UNDER_WATER and place.water is None:
            continue
        count = 1 if CREATURES[name].many else min(max(subject.count.value, 1), MOST)
        for _ in range(count):
            number = len(made)
            creature = creature_of(
                subject.name, subject.description, subject.count.value, intent.place_seed + number
            )
            assert creature is not None
            act = deed_of(subject.act.value, name)
            if CREATURES[name].home == "both" and place.name in UNDER_WATER:
                act = "swim"
            if swims and place.name not in UNDER_WATER:
                act = "leap"
            at = _spot(number, place, actors, front, creature.size)
            if actors and actors[0].route.speed and CREATURES[name].home == "ground":
                made.append(
                    replace(_beside(creature, at, actors[0].route, subject.background), of=subject.name)
                )
                continue
            route = _way(subject, name, act, at, front, side, seconds, creature, place)
            made.append(Beast(creature, route, act, subject.background, subject.name))
    return tuple(made)


def _beside(creature: Creature, at: Vec, leader: Route, background: bool) -> Beast:
    """Goes where the one goes who is with it."""
    act = "walk" if leader.speed < 1.9 else "run"
    return Beast(creature, Route(at, leader.yaw, leader.speed), act, background)


def deed_of(words: str, name: str) -> str:
    """What it does; a bird that is said to do anything but sit flies."""
    said = [deed for deed, pattern in DEEDS.items() if pattern.search(words.lower())]
    if CREATURES[name].home in ("water", "hover"):
        return {"water": "swim"}.get(CREATURES[name].home, "hover")
    if CREATURES[name].home == "air":
        return "stand" if {"sit", "stand"} & set(said) else "fly"
    return next((deed for deed in said if deed != "fly"), "stand")


def _spot(number: int, place: Set, actors: Sequence[Actor], front: float, size: Vec) -> Vec:
    """The middle of the place, or beside the first person, the large behind; each further one aside."""
    x, y, z = place.marks["center"].position
    chance = np.random.default_rng((number, 3))
    apart = min(max(0.75 * size[2], 1.25 if size[1] > 0.25 else 2.2 * size[2]), 4.5)
    row, abreast = divmod(number, ROW)
    across = apart * ((abreast + 1) // 2 + 0.5 * row) * (1 if abreast % 2 else -1)
    near = -0.56 * apart * (abreast % 3) - 2.2 * apart * row
    if actors:
        x, y, z = actors[0].route.start
        wide = 0.35 * min(max(size[2] - 1.0, 0.0), 2.5)
        across, near = 0.75 + wide + (0.8 + wide) * number, 0.25 if size[1] < 1.0 else -0.85 - 0.5 * wide
    near += float(chance.normal(0, 0.12)) * bool(number) * min(apart, 1.0)
    c, s = math.cos(front), math.sin(front)
    return (x + c * across + s * near, y, z - s * across + c * near)


def _way(
    subject: Subject,
    name: str,
    act: str,
    at: Vec,
    front: float,
    side: float,
    seconds: float,
    creature: Creature,
    place: Set,
) -> Route:
    """Across the picture when it goes, else turned half to the camera."""
    sort = CREATURES[name]
    speed = sort.speeds.get(act, 0.0)
    if sort.home == "air" and act == "fly":
        speed = min(sort.speeds["go"], 3.2)
        at = (at[0], at[1] + max(ALOFT, 0.9 * creature.size[1]), at[2])
    if act == "swim":
        speed, at = sort.speeds["go"], (at[0], at[1] + DEEP, at[2])
    if act == "leap":
        far = 9.0 + 1.1 * creature.size[2]
        at = (at[0] - math.sin(front) * far, 0.0, at[2] - math.cos(front) * far)
        return passing(at, front + side * 1.2, 0.6 * sort.speeds["go"], seconds)
    if act == "hover":
        speed, at = sort.speeds["go"], (at[0], at[1] + HOVERS, at[2])
    if not speed:
        return Route(at, front + side * 0.75)
    moves = subject.moves or ("right" if side > 0 else "left")
    yaw = heading(moves, front)
    if sort.home == "ground":  # slower where there is little room
        least = sort.speeds.get("walk", speed)
        free = min(LEVEL.get(place.name, 99.0), *(room_ahead(place, at, way) for way in (yaw, yaw + math.pi)))
        speed = min(speed, max(2 * free / max(seconds * 0.75, 0.1), least))
    return passing(at, yaw, speed * 0.75, seconds)
