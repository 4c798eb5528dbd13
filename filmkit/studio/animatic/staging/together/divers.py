"""People under water: who would walk or stand there swims over the bed, and a diver has air on the back.

Knows no camera.
"""

import re
from dataclasses import replace

from filmkit.studio.animatic.figures.poses.gear import Gear
from filmkit.studio.animatic.figures.verbs.gliding import SWIMS_UNDER_WATER
from filmkit.studio.animatic.intent import ShotIntent
from filmkit.studio.animatic.staging.animals.in_water import OVER_THE_BED, UNDER_WATER
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.people.on_the_back import OnTheBack
from filmkit.studio.animatic.staging.ways.route import Route, heading, passing
from filmkit.studio.animatic.world import Set

SWUM = (
    *("swim", "swim under water", "snorkel", "dive", "float", "walk", "stroll", "run", "jog"),
    *("stand", "look", "turn", "sneak"),
)
"""Acts that are done swimming where there is no ground underfoot."""
AIR = re.compile(r"\b(?:scuba|divers?|diving)\b")
CYLINDER_UP = 0.30
"""Metres of an adult from the hips, of the cylinder's middle."""
SLOW, LEVELS = 0.45, 0.35
"""Metres a second of who swims under water; metres that one of several is higher than the next."""


def swimming(
    actors: tuple[Actor, ...], intent: ShotIntent, place: Set, front: float, side: float, seconds: float
) -> tuple[Actor, ...]:
    """The same, swimming where the place is under water."""
    if place.name not in UNDER_WATER:
        return actors
    has_air = any(
        AIR.search(f"{each.name} {each.description} {each.act.value}".lower()) for each in intent.subjects
    )
    return tuple(
        _swimming(actor, number, has_air, front, side, seconds) if actor.act.name in SWUM else actor
        for number, actor in enumerate(actors)
    )


def _swimming(actor: Actor, number: int, has_air: bool, front: float, side: float, seconds: float) -> Actor:
    act = SWIMS_UNDER_WATER
    if has_air:
        act = replace(act, gear=(Gear("diving cylinder", OnTheBack(act.pose, CYLINDER_UP)),))
    x, y, z = actor.route.at(seconds / 2)
    yaw = actor.route.yaw if actor.route.speed else heading("right" if side > 0 else "left", front)
    over = y + OVER_THE_BED + LEVELS * (number % 3 - 1) * (number > 0)
    way: Route = passing((x, over, z), yaw, SLOW, seconds)
    return replace(actor, act=act, beats=None, route=way, gaze=None)
