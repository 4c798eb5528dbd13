"""Small animals on somebody: on a shoulder, a head, a hand. Knows no camera."""

from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.intent import ShotIntent, Subject
from filmkit.studio.animatic.staging.animals.beast import Beast
from filmkit.studio.animatic.staging.animals.beast_places import ON_SOMEBODY
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.world import Vec

WHERE: dict[str, tuple[float, float, float]] = {"shoulder": (0.185, -0.13, -0.02), "head": (0.0, 0.17, 0.0)}
"""Metres of an adult from the middle of a head: across, up, ahead; what is on an arm is where the hand is."""
ADULT = 1.72
SMALL = 0.75
"""Metres: what is higher has no room there."""


def on_whom(subject: Subject) -> str:
    """The part of somebody that an animal is said to be on, or nothing."""
    hit = ON_SOMEBODY.search(f"{subject.act.value} {subject.description}".lower())
    return hit["part"].removesuffix("s") if hit else ""


def perched(
    intent: ShotIntent, actors: Sequence[Actor], beasts: tuple[Beast, ...], seconds: float
) -> tuple[Beast, ...]:
    """The animals, those that are on somebody at their places there."""
    parts = {each.name: part for each in intent.subjects if (part := on_whom(each))}
    shown = [actor for actor in actors if not actor.background]
    if not parts or len(shown) != 1:
        return beasts
    return tuple(_put(beast, shown[0], parts.get(beast.of, ""), seconds) for beast in beasts)


def _put(beast: Beast, actor: Actor, part: str, seconds: float) -> Beast:
    if not part or beast.creature.size[1] > SMALL:
        return beast
    posed = actor.posed(seconds / 2, Detail.FAR, 0)
    if part in WHERE:
        scale = actor.look.height / ADULT
        across, up, ahead = (scale * k for k in WHERE[part])
        x, y, z, _ = (posed.head_frame @ (across, up, ahead, 1.0)).tolist()
    else:
        x, y, z = posed.left_grip[:3, 3].tolist()
    gone = actor.route.at(seconds / 2)
    sx, sy, sz = actor.route.start
    start: Vec = (sx + x - gone[0], sy + y - gone[1], sz + z - gone[2])
    return replace(
        beast, route=Route(start, actor.route.yaw, actor.route.speed), act="stand", turns=None, beneath=None
    )
