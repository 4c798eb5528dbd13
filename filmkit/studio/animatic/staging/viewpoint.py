"""From which side people and a place are seen, and from which they are lit, before a camera is there.

Knows no lens. Azimuths are radians about the vertical, 0 along z.
"""

import math

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.intent import Facing, ShotIntent, SubjectKind
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.people.cast import NARROW
from filmkit.studio.animatic.staging.people.doing import side_of
from filmkit.studio.animatic.staging.vehicles.traffic import LANES
from filmkit.studio.animatic.staging.ways.asked_side import of_a_vehicle
from filmkit.studio.animatic.world import Set

ASLANT = 0.62
"""Radians a street is seen along at most when somebody goes across the picture."""
DOWN_A_STREET = 1.02
"""The same where people go along it, nobody says which way: they come by at a slant."""
ALONG = 1.32
"""Radians a lane between walls is seen along."""
BESIDE = 0.50
"""Radians between the line of two who talk and the camera of a single."""
BESIDE_KEYS = 2.0
"""Radians round two who sit at one keyboard."""


def seen_from(intent: ShotIntent, place: Set, side: float) -> float:
    """The azimuth people are seen from."""
    if place.windows and any(light.value.quality == "silhouette" for light in intent.lights):
        way = place.windows[0][1]
        if abs(way[1]) < 0.5:  # against the window
            return math.atan2(way[0], way[2]) - 0.20 * side
    if place.interior:
        return place.facing
    asked = of_a_vehicle(intent)
    if asked is not None and place.name in LANES:
        along = LANES[place.name][1] * side
        return along - side * math.pi / 2 if asked is Facing.PROFILE else along
    (west, _, north), (east, _, south) = place.room
    if south - north < NARROW and east - west > 3 * (south - north):
        return place.facing - side * ALONG
    crosses = any(
        each.moves in ("left", "right") or (each.moves is None and act_of(each.act.value).speed)
        for each in intent.subjects
    )
    peopled = all(each.kind.value is SubjectKind.PERSON for each in intent.subjects)
    if crosses and place.rows and peopled and not any(each.moves for each in intent.subjects):
        return place.facing - side * DOWN_A_STREET
    return place.facing - side * (min(place.ahead, ASLANT) if crosses else place.ahead)


def side_of_the_light(intent: ShotIntent, place: Set) -> float:
    """Faces turn towards the light that is named, else to the sun, or to a side of the scene's own."""
    for light in intent.lights:
        if light.value.direction in ("left", "right"):
            return -1.0 if light.value.direction == "left" else 1.0
    if not place.interior or place.name == "car-inside":
        return 1.0
    return -1.0 if intent.place_seed % 2 else 1.0


def front_of(
    intent: ShotIntent, actors: tuple[Actor, ...], shown: tuple[int, ...], front: float, side: float
) -> tuple[float, float, bool]:
    """The azimuth a camera would take, the side of the light, and whether it may take another."""
    if not shown:
        return front, side, True
    first = actors[shown[0]]
    if first.line is not None and len(shown) == 1:
        turns = (first.line + BESIDE, first.line - BESIDE)
        return max(turns, key=lambda turn: math.cos(turn - front)), side, False
    if len(shown) == 2 and first.act.before == "piano":  # over their hands, and not over its back
        return first.route.yaw - side * BESIDE_KEYS, side, True
    fixed = first.act.at_work or first.act.seated
    if len(shown) == 1 and fixed:
        turn = {"front": 0.15, "three-quarter": 0.50, "profile": 1.30, "three-quarter-back": 2.2, "back": 2.7}
        doer = next(s for s in intent.subjects if s.kind.value is SubjectKind.PERSON)
        # the camera goes to the other side of where the face should point in the picture
        return first.route.yaw - side * turn[side_of(doer, first.act).value], side, True
    if first.act.seen == Facing.ASIDE.value:  # lit from behind who does it: else what they do is in the dark
        return front, -side, False
    return front, side, not first.route.speed
