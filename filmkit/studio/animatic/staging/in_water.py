"""Animals in the water: whether a place has any, whether they are seen from within it, the way of one afloat.

Knows no deed but that it swims.
"""

import math
import re

from filmkit.studio.animatic.creatures.creatures import CREATURES, NAMES, Creature
from filmkit.studio.animatic.creatures.quadruped import Quadruped
from filmkit.studio.animatic.intent import ShotIntent, Subject
from filmkit.studio.animatic.staging.route import Route, heading, passing
from filmkit.studio.animatic.world import Set, Vec

UNDER_WATER = ("underwater",)
"""Sets with water to swim in."""
OUT_OF_WATER = re.compile(
    r"\b(leap\w*|jump\w*|breach\w*|surfac\w+|out of|above|over the (sea|water|waves)|beach\w*|shore)\b"
)
"""What is written of a swimmer that is seen from over the water."""
OVER_THE_BED = 1.2
"""Metres that a land animal swims over the ground under water."""
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
