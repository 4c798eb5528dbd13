"""Animals in the water: whether a place has any, whether they are seen from within it, the way of one afloat.

Knows no deed but that it swims.
"""

import math
import re
from dataclasses import replace

from filmkit.studio.animatic.creatures.creatures import CREATURES, NAMES, Creature
from filmkit.studio.animatic.creatures.quadruped import Quadruped
from filmkit.studio.animatic.intent import Read, ShotIntent, Subject, SubjectKind
from filmkit.studio.animatic.staging.animals.beast_deeds import WADES, deed_of
from filmkit.studio.animatic.staging.ways.route import Route, heading, passing
from filmkit.studio.animatic.world import Set, Vec

UNDER_WATER = ("underwater",)
"""Sets with water to swim in."""
SMALL = ("fish", "goldfish", "clownfish", "koi", "tropical fish", "betta fish")
"""Who can live in a bowl."""
BOWL = re.compile(r"\b(bowl|tank|jar|glass|vase|table|desk|shelf|counter|kitchen|room)s?\b")
"""What is written of fish that are kept, or what they are in."""
NOWHERE = ("backdrop", "exterior-day", "exterior-night")
"""Where a shot is that names no place."""
OUT_OF_WATER = re.compile(
    r"\b(leap\w*|jump\w*|breach\w*|surfac\w+|out of|above|over the (sea|water|waves)|beach\w*|shore)\b"
)
"""What is written of a swimmer that is seen from over the water."""
OVER_THE_BED = 1.2
"""Metres that a land animal swims over the ground under water."""
DRY = ("landscape", "forest", "park", "backdrop", "exterior-day")
"""Sets whose middle no water reaches."""
ON_ITS_LEGS = ("stand", "walk", "trot", "run", "drink", "shake", "lick", "eat")
"""What is done on all four."""
KNEES = 0.17
"""How deep one that wades is in the water, as a part of its height."""
LOW = -0.2
"""Metres: a floor that mirrors and is lower than this is water."""


def has_water(place: Set) -> bool:
    """Whether there is open water behind where people stand: a sea, a lake, a river, and no wet floor."""
    return place.water is not None or (not place.interior and place.mirror is not None and place.mirror < LOW)


def from_above(intent: ShotIntent) -> bool:
    """Whether the camera looks down from the air."""
    return intent.camera.angle.value in ("aerial", "overhead")


def under_water(intent: ShotIntent) -> bool:
    """Whether the animals that a shot at sea is about are seen in the water, not over it."""
    main = [each for each in intent.subjects if not each.background]
    if from_above(intent):
        return False
    if not main or any(OUT_OF_WATER.search(f"{s.act.value} {s.description}".lower()) for s in main):
        return False
    homes = [CREATURES[NAMES[s.name.lower()]].home for s in main if s.name.lower() in NAMES]
    if len(homes) < len(main):
        return False
    swim = any(re.search(r"swim|swam|div(e|es|ing)|float", s.act.value.lower()) for s in main)
    return all(home == "water" or (home == "both" and swim) for home in homes)


def in_bowls(intent: ShotIntent, place: Set) -> ShotIntent:
    """The same; small fish that have no water where they are, are in a bowl of glass."""
    if place.name in UNDER_WATER or has_water(place):
        return intent
    fish = [s for s in intent.subjects if s.kind.value is SubjectKind.ANIMAL and s.name.lower() in SMALL]
    if not fish:
        return intent
    several = sum(max(s.count.value, 1) for s in fish) > 1
    bowl = replace(
        fish[0],
        kind=replace(fish[0].kind, value=SubjectKind.THING),
        name="full fish bowl" if several else "fish bowl",
        description="",
        count=replace(fish[0].count, value=1),
        act=Read("stand"),
        beats=(),
        moves=None,
        change=None,
    )
    rest = [s for s in intent.subjects if s not in fish and not BOWL.search(s.name.lower())]
    return replace(intent, subjects=(bowl, *rest))


def anywhere(intent: ShotIntent) -> bool:
    """Whether nobody said where the animals are, nor what they are kept in."""
    kept = any(BOWL.search(f"{s.name} {s.act.value} {s.description}".lower()) for s in intent.subjects)
    return intent.place.guessed and intent.place.value in NOWHERE and not kept


def by_a_lake(intent: ShotIntent) -> bool:
    """Whether animals of the land swim where nobody said: they do so in a lake."""
    main = [s for s in intent.subjects if not s.background and s.kind.value is SubjectKind.ANIMAL]
    names = [(s, NAMES.get(s.name.lower())) for s in main]
    swim = [deed_of(s.act.value, name) == "paddle" for s, name in names if name is not None]
    return intent.place.guessed and bool(swim) and all(swim) and not intent.interior.words


def wading(act: str, words: str, creature: Creature, place: Set) -> float:
    """How many metres deep one that does not swim has its legs in water; 0 where it is on dry ground."""
    legs = isinstance(creature, Quadruped) and act in ON_ITS_LEGS
    wades = legs and place.name in DRY and WADES.search(words)
    return KNEES * creature.size[1] if wades else 0.0


def afloat(
    subject: Subject,
    pace: float,
    at: Vec,
    front: float,
    side: float,
    seconds: float,
    creature: Creature,
    place: Set,
) -> Route:
    """Across the picture in open water, the back out of it; where there is none, in a pool of its own; under
    water, over its bed."""
    x, y, z = at
    if place.name in UNDER_WATER:  # over the bed, its feet clear of it
        yaw = heading(subject.moves or ("right" if side > 0 else "left"), front)
        return passing((x, y + OVER_THE_BED, z), yaw, 0.7 * pace, seconds)
    level = y
    if has_water(place):
        far = 15.0 + 1.5 * creature.size[2]
        x, z = x - math.sin(front) * far, z - math.cos(front) * far
        level = place.water(x, z, seconds / 2) if place.water is not None else place.mirror or 0.0
    yaw = heading(subject.moves or ("right" if side > 0 else "left"), front)
    turn = front + math.copysign(1.2, math.remainder(yaw - front, math.tau) or side)
    sunk = 0.66 if isinstance(creature, Quadruped) else -0.10
    return passing((x, level - sunk * creature.size[1], z), turn, 0.7 * pace, seconds)
