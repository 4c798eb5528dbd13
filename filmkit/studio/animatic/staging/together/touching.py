"""Somebody whose hand goes out to a large animal: it stands across, its head within reach.

Knows no camera but the side it looks from.
"""

import math
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.creatures.creatures import CREATURES, NAMES, creature_of
from filmkit.studio.animatic.staging.animals.beast import Beast
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.people.turns import is_opposed
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.world import Vec

TALL = 1.0
"""Metres: a lower animal is not touched standing."""
MUZZLE, BROW = 0.50, 0.78
"""Of its length ahead of its middle, of its height above the ground: where its face is."""
ARM = 0.62
"""Metres from a person to the face it touches."""
STROKED = 0.32
"""Metres from who strokes an animal to the head of it, which is turned to them."""
AWAY = 0.9
"""Metres from who meets an animal to it, and a quarter of its length besides."""
AT_THE_FLANK = {"milk": (0.38, 0.16), "groom": (0.40, -0.08), "wash an animal": (0.40, -0.02)}
"""How far off its side one stands, metres, and how far behind its middle, of its length."""
BRUSH, BRUSHED, OF_A_BACK = "hairbrush", 0.50, 0.75
"""What it is groomed with; metres from who does so to the middle of its back, and how high that is of all."""
AT_A_SMALL_ONE = ("stroke", "train", "shear", "bathe an animal")
"""Acts for which a small animal stands before who does them."""
ASIDE = 0.42
"""Radians that both are turned to the camera from the line between them."""


def touching(
    actors: tuple[Actor, ...], beasts: tuple[Beast, ...], front: float, side: float
) -> tuple[tuple[Actor, ...], tuple[Beast, ...]]:
    """The same, brought together where the only person reaches out and there is a large animal, or two bathe
    a small one."""
    shown = [actor for actor in actors if not actor.background]
    if len(shown) == 1 and shown[0].act.name in AT_A_SMALL_ONE:
        beasts = _stroked(shown[0], beasts)
        return _brushing(actors, shown[0], beasts), beasts
    if len(shown) == 2 and all(each.act.name == "bathe an animal" for each in shown):
        return actors, _between(shown, beasts, front, side)
    if len(shown) == 1 and shown[0].act.name == "milk" and not beasts:
        cow = creature_of("cow", "a cow")
        beasts = (Beast(cow, shown[0].route, "stand"),) if cow is not None else ()
    if len(shown) == 1 and shown[0].act.name in AT_THE_FLANK and beasts:
        return _at_the_flank(shown[0], actors, beasts, front, side)
    if len(shown) == 1 and is_opposed(shown[0]):
        return actors, tuple(_turned_to(beast, shown[0], front) for beast in beasts)
    tall = [beast for beast in beasts if _touched(beast)]
    if len(shown) != 1 or not tall or shown[0].act.name not in ("reach", "embrace", "curry"):
        return actors, beasts
    person, animal = shown[0], tall[0]
    way = front + side * (math.pi / 2 - ASIDE)
    _, high, long = animal.creature.size
    x, y, z = person.route.start
    yaw = way + math.pi - side * ASIDE * 0.5
    face: Vec = (x + math.sin(way) * ARM, y + BROW * high, z + math.cos(way) * ARM)
    far = MUZZLE * long
    at: Vec = (face[0] - math.sin(yaw) * far, y, face[2] - math.cos(yaw) * far)
    moved = replace(animal, route=Route(at, yaw))
    turned = replace(person, route=Route((x, y, z), way), gaze=face)
    return _with(actors, person, turned), tuple(moved if each is animal else each for each in beasts)


def _turned_to(beast: Beast, person: Actor, front: float) -> Beast:
    """The same, ahead of who meets it and a little behind, turned to them."""
    if beast.background or beast.route.speed:
        return beast
    way, long, (x, y, z) = person.route.yaw, beast.creature.size[2], person.route.stay
    ahead, back = AWAY + 0.25 * long, 0.30 + 0.30 * long
    dx = math.sin(way) * ahead - math.sin(front) * back
    dz = math.cos(way) * ahead - math.cos(front) * back
    return replace(beast, route=Route((x + dx, y, z + dz), math.atan2(-dx, -dz)))


def _stroked(person: Actor, beasts: tuple[Beast, ...]) -> tuple[Beast, ...]:
    """The first small animal stands under the hand of who strokes it; a dog, when none was named, and a sheep
    under the shears."""
    small = [beast for beast in beasts if not beast.background and beast.creature.size[1] <= TALL]
    unnamed = ("sheep", "a white sheep") if person.act.name == "shear" else ("dog", "a brown dog")
    animal = None if beasts else creature_of(*unnamed)
    if animal is not None:
        small = [Beast(animal, person.route, "stand")]
    if not small:
        return beasts
    first, yaw = small[0], person.route.yaw
    x, y, z = person.route.start
    brushed = person.act.held == BRUSH  # along the back: it stands across, before who does it
    far = BRUSHED if brushed else STROKED + 0.50 * first.creature.size[2]
    at: Vec = (x + math.sin(yaw) * far, y, z + math.cos(yaw) * far)
    act = first.act if first.act in ("sit", "lie", "eat") and not brushed else "stand"
    moved = replace(first, route=Route(at, yaw + math.pi / (2 if brushed else 1)), act=act)
    return (moved, *(each for each in beasts if each is not first))


def _brushing(actors: tuple[Actor, ...], person: Actor, beasts: tuple[Beast, ...]) -> tuple[Actor, ...]:
    """The same with the brush on the back of what is groomed."""
    if person.act.held != BRUSH or not beasts:
        return actors
    (x, y, z), (_, high, _) = beasts[0].route.start, beasts[0].creature.size
    return _with(actors, person, replace(person, spot=(x, y + OF_A_BACK * high, z)))


def _between(two: Sequence[Actor], beasts: tuple[Beast, ...], front: float, side: float) -> tuple[Beast, ...]:
    """The first animal stands across in the middle of those who bathe it, in what is there once for both."""
    if not beasts or beasts[0].creature.size[1] > TALL:
        return beasts
    one, other = (each.route.start for each in two)
    at: Vec = ((one[0] + other[0]) / 2, one[1], (one[2] + other[2]) / 2)
    yaw = front + side * math.pi / 2
    return (replace(beasts[0], route=Route(at, yaw), act="stand"), *beasts[1:])


def _at_the_flank(
    person: Actor, actors: tuple[Actor, ...], beasts: tuple[Beast, ...], front: float, side: float
) -> tuple[tuple[Actor, ...], tuple[Beast, ...]]:
    """The first animal stands across, and who works on it is at its near side: who milks it crouches by the
    hind legs, who grooms it stands at the shoulder."""
    animal, (x, y, z) = beasts[0], person.route.start
    w, _, long = animal.creature.size
    yaw = front + side * math.pi / 2
    apart, part = AT_THE_FLANK[person.act.name]
    near, back = 0.5 * w + apart, part * long
    at: Vec = (
        x - math.sin(front) * near + math.sin(yaw) * back,
        y,
        z - math.cos(front) * near + math.cos(yaw) * back,
    )
    moved = replace(animal, route=Route(at, yaw), act="stand", turns=None, beneath=None)
    turned = replace(person, route=Route(person.route.start, front + math.pi - side * 0.75))
    return _with(actors, person, turned), (moved, *beasts[1:])


def _touched(beast: Beast) -> bool:
    name = NAMES.get(beast.creature.name, beast.creature.name)
    ground = name in CREATURES and CREATURES[name].home == "ground"
    return ground and beast.creature.size[1] > TALL and not beast.route.speed and not beast.background


def _with(actors: Sequence[Actor], before: Actor, after: Actor) -> tuple[Actor, ...]:
    return tuple(after if each is before else each for each in actors)
