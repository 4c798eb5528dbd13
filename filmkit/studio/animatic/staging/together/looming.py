"""A large animal before people: they are at one side and it is at the other, turned to them, as large as the
place has room for.

Knows no camera but the side it looks from.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.creatures.beast import FITTED
from filmkit.studio.animatic.creatures.creatures import Great, creature_of
from filmkit.studio.animatic.intent import ShotIntent
from filmkit.studio.animatic.staging.animals.beast import Beast
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.world import Set, Vec

MONSTERS = ("dragon", "dinosaur")
"""Animals that are met face to face, as are all that are giants."""
CLEAR, BEHIND = 0.9, 0.42
"""Metres that it is aside of the middle of the picture; of its length, that it is farther off than they."""
TOGETHER, ROW = 0.85, 0.6
"""Metres from the middle of them to who is outermost, at most; and from one row of many to the next."""
TO_CAMERA, PROFILE = 0.85, 0.30
"""Radians that it is turned from across to the camera, and that they are turned from across at most."""
NARROW = re.compile(r"\b(?:maze|labyrinth|corridors?|tunnel|passage|alley)\b", re.I)
UNDER, ACROSS = 0.62, 0.75
"""How high and how long it is at most, of a room's height and width."""
AT_IT = ("sword", "fight")
NEXT_TO_IT = ("reach", "embrace", "curry", "stroke", "ride")
"""What is done at an animal and not before it."""


def looming(
    actors: tuple[Actor, ...], beasts: tuple[Beast, ...], intent: ShotIntent, place: Set, front: float
) -> tuple[tuple[Actor, ...], tuple[Beast, ...]]:
    """The same with the first monster opposite all who are there, if any is."""
    at = next((k for k, each in enumerate(beasts) if _is_monster(each)), None)
    if at is None:
        return actors, beasts
    shown = [each for each in actors if not each.background]
    near = any(each.act.name in AT_IT for each in shown)
    beasts = tuple(_fitted(each, intent, place, near) if _is_monster(each) else each for each in beasts)
    if not shown or beasts[at].route.speed or any(_is_elsewhere(each) for each in shown):
        return actors, beasts
    return _face_to_face(actors, shown, beasts, at, front)


def _is_monster(beast: Beast) -> bool:
    giant = beast.creature.name in MONSTERS or isinstance(beast.creature, Great)
    return giant and not beast.background


def _is_elsewhere(actor: Actor) -> bool:
    return actor.act.name in NEXT_TO_IT or actor.act.lying or actor.act.seated


def _fitted(beast: Beast, intent: ShotIntent, place: Set, near: bool) -> Beast:
    """The same in a smaller size, where a room or a passage has no room for it, or it is fought from near."""
    low, high = place.room
    _, tall, long = beast.creature.size
    wide = min(high[0] - low[0], high[2] - low[2])
    fits = not place.interior or (tall < UNDER * high[1] and long < ACROSS * wide)
    if (
        fits
        and not near
        and place.name != "forest"
        and not NARROW.search(f"{intent.place.words} {intent.place_words}")
    ):
        return beast
    noun = beast.of.lower()
    told = next((each.description for each in intent.subjects if each.name == beast.of), noun).lower()
    words = (told if noun in told else noun).replace(noun, f"{FITTED} {noun}", 1)
    made = creature_of(beast.of, words, 1, intent.place_seed)
    return beast if made is None else replace(beast, creature=made)


def _face_to_face(
    actors: tuple[Actor, ...], shown: Sequence[Actor], beasts: tuple[Beast, ...], at: int, front: float
) -> tuple[tuple[Actor, ...], tuple[Beast, ...]]:
    """All move to the left as far as it needs, and those who stay look at it."""
    right: Vec = (math.cos(front), 0.0, -math.sin(front))
    beast, places = beasts[at], [each.route.stay for each in shown]
    middle = tuple(sum(each[k] for each in places) / len(places) for k in range(3))
    aside_of = [sum((each[k] - middle[k]) * right[k] for k in (0, 2)) for each in places]
    half = max(map(abs, aside_of))
    close = min(1.0, TOGETHER / max(half, 1e-6))
    long = beast.creature.size[2]
    half *= close
    by, away = -0.5 * (half + CLEAR), BEHIND * long
    aside = CLEAR + 0.5 * half
    there: Vec = (
        middle[0] + right[0] * aside - math.sin(front) * away,
        middle[1],
        middle[2] + right[2] * aside - math.cos(front) * away,
    )
    yaw = front - math.pi / 2 + TO_CAMERA
    head: Vec = (there[0] + math.sin(yaw) * 0.45 * long, 0.8 * beast.creature.size[1], 0.0)
    head = (head[0], head[1], there[2] + math.cos(yaw) * 0.45 * long)
    moved = {
        id(each): _turned(each, right, by + (close - 1.0) * off, head, ROW * (number % 2) * (close < 1.0))
        for number, (each, off) in enumerate(zip(shown, aside_of, strict=True))
    }
    out = tuple(moved.get(id(each), each) for each in actors)
    monster = replace(beast, route=Route(there, yaw), turns=None)
    return out, (*beasts[:at], monster, *beasts[at + 1 :])


def _turned(actor: Actor, right: Vec, by: float, head: Vec, back: float) -> Actor:
    """The same so many metres to the right and farther off, turned to the head where they stay."""
    x, y, z = actor.route.start
    start: Vec = (x + right[0] * by + right[2] * back, y, z + right[2] * by - right[0] * back)
    if actor.act.speed:
        return replace(actor, route=replace(actor.route, start=start))
    across = math.atan2(right[0], right[2])
    beyond = (math.atan2(head[0] - start[0], head[2] - start[2]) - across + math.pi) % math.tau - math.pi
    yaw = across + min(max(beyond, -PROFILE), PROFILE)
    return replace(actor, route=Route(start, yaw), gaze=head)
