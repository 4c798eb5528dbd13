"""Where people stand: the mark of each, alone, as one of two, round a table, in a group."""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from filmkit.studio.animatic.figures.looks.giants import is_giant
from filmkit.studio.animatic.figures.poses import couples
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.intent import ShotIntent, Subject
from filmkit.studio.animatic.staging.vehicles.traffic import LANES
from filmkit.studio.animatic.staging.ways.route import Route, heading, passing
from filmkit.studio.animatic.world import Mark, Set, Vec

ROADWAY = re.compile(r"\bcross(?:es|ing)? (?:the|a) (?:\w+ )?(?:street|road|avenue|boulevard)\b")
"""Somebody goes over the roadway, and not along the pavement."""
WITHIN_REACH = 0.8
"""Metres from who works to what a set has lying there already."""
SMALL, FALLS_SHORT = 1.5, 0.34
"""Metres: who is smaller does not reach what marks are measured for; by so much a metre."""
INSTRUMENTS = ("guitar", "electric guitar", "violin bow")
"""What has no room on a seat at a table."""
STREAM = 0.55
"""Of a path's length, how far from its middle those of a stream of people are, who pass in no knot."""
FEW = 4
"""Passers-by who keep together; more of them spread out."""
COUNTED = 12
"""So many, and no more, are told one by one."""
ROUND: tuple[tuple[float, float, float], ...] = (
    (-0.98, 0.0, 1.0),
    (0.98, 0.0, -1.0),
    (-0.36, -0.70, 0.0),
    (0.36, -0.70, 0.0),
    (-0.36, 0.70, 2.0),
    (0.36, 0.70, 2.0),
)
"""Places at one table: across the picture, towards the camera, quarter turns from facing it."""
ACROSS = 0.74
"""Two share a smaller table: so much of the way out."""


@dataclass(frozen=True, slots=True)
class Directions:
    """What holds for everyone in the shot."""

    place: Set
    front: float
    """Azimuth of the camera seen from the subject."""
    side: float
    """-1 turns faces to the left of the picture, 1 to the right."""
    seconds: float
    close: bool


def _in_view(place: Set) -> bool:
    """Whether the mark "far" is in the picture of a wide view."""
    if "far" not in place.marks:
        return False
    view, look, far = (place.marks[name].position for name in ("view", "look", "far"))
    a, b = (math.atan2(p[0] - view[0], view[2] - p[2]) for p in (look, far))
    return abs((a - b + math.pi) % math.tau - math.pi) < 0.45


def by_hand(subject: Subject, intent: ShotIntent, given: Directions) -> Mark | None:
    """Where `stage: {marks: ...}` puts somebody: a mark's name, or x and z in metres."""
    marks = intent.stage.get("marks")
    asked = marks.get(subject.name) if isinstance(marks, Mapping) else None
    if isinstance(asked, str):
        return given.place.marks.get(asked)
    if isinstance(asked, list | tuple) and len(asked) == 2:
        x, z = asked
        if isinstance(x, int | float) and isinstance(z, int | float):
            center = given.place.marks["center"]
            return Mark((float(x), center.position[1], float(z)), center.yaw, center.height)
    return None


def before_its_table(place: Set, acts: Sequence[Act]) -> Set:
    """The same, its middle before its table where all are seen to the feet and none works or sits at it."""
    to_the_feet = any({each.size, each.name} & {"full", "dance"} for each in acts)
    stays = not any(each.at_work or each.seated or each.speed or each.lying for each in acts)
    if "open" not in place.marks or not (to_the_feet and stays):
        return place
    return replace(place, marks={**place.marks, "center": place.marks["open"]})


def mark_for(subject: Subject, act: Act, given: Directions, intent: ShotIntent) -> Mark:
    marks = given.place.marks
    names = ["center"]
    if act.at_work:
        names = ["work", "center"]
    elif act.seated:
        # what is sat at is put in the middle of the room: a set's own seat may have no room before it
        plays = act.gear or act.held in INSTRUMENTS
        room = act.before or (plays and given.place.surface)
        names = ["center"] if room else ["seat", "center"]
    elif act.lying:
        names = ["bed", "center"]
    elif subject.where in ("left", "right", "far"):
        names = [subject.where, "center"]
    if names[0] == "far" and not _in_view(given.place):
        names = ["center"]
    mark = next(marks[name] for name in names if name in marks)
    if act.seated and (names == ["center"] or "seat" not in marks):
        return replace(mark, height=0.46)
    return mark


def in_the_road(subject: Subject, act: Act, given: Directions, mark: Mark) -> Mark:
    """The same, or the middle of the roadway for who crosses it and for who is as tall as houses."""
    crosses = act.speed and ROADWAY.search(subject.act.value.lower())
    if given.place.name not in LANES or not (crosses or is_giant(subject.name, subject.description)):
        return mark
    return replace(mark, position=LANES[given.place.name][0])


def place_of_two(i: int, shown: Sequence[Subject]) -> int:
    """0 for the left of the picture, 1 for the right: the same for a scene, whoever is named first."""
    one, two = (s.where for s in shown)
    if {one, two} & {"left", "right"}:
        first_left = one == "left" or two == "right"
    else:
        first_left = (shown[0].name, 0) <= (shown[1].name, 1)
    return i if first_left else 1 - i


def spot_of(i: int, count: int, act: Act, given: Directions, acts: Sequence[Act]) -> Mark:
    marks = given.place.marks
    if count == 2:
        mark = marks["left" if i == 0 else "right"]
        if any(a.name == "embrace" for a in acts):
            return _embracing(i, given)
        if any(a.at_work for a in acts) and "work" in marks and given.place.surface:
            return mark
        return _beside(i, given, 0.46 if act.seated else 0.0)
    return _in_the_group(i, count, act, given)


def round_a_table(i: int, count: int, given: Directions) -> Mark:
    """Who eats together sits at one table: the ends first, then the far side."""
    across, near, turn = ROUND[i] if count != 3 or i < 2 else (0.0, -0.70, 0.0)
    across *= ACROSS if count == 2 else 1.0
    x, y, z = given.place.marks["center"].position
    c, s = math.cos(given.front), math.sin(given.front)
    at: Vec = (x + c * across + s * near, y, z - s * across + c * near)
    return Mark(at, given.front + turn * math.pi / 2, 0.46)


def _beside(i: int, given: Directions, seat: float) -> Mark:
    """Two stand as near as people who know each other."""
    x, y, z = given.place.marks["center"].position
    side = -0.46 if i == 0 else 0.46
    c, s = math.cos(given.front), math.sin(given.front)
    return Mark((x + c * side, y, z - s * side), given.front, seat)


def _embracing(i: int, given: Directions) -> Mark:
    x, y, z = given.place.marks["center"].position
    side = -1.0 if i == 0 else 1.0
    return Mark((x + side * couples.EMBRACE_APART, y, z), given.front - side * math.pi / 2)


def _in_the_group(i: int, count: int, act: Act, given: Directions) -> Mark:
    """In an arc open to the camera; up to twelve, in two rows that see between each other; then in rows."""
    x, y, z = given.place.marks["center"].position
    chance = np.random.default_rng((count, i))
    per = count if count <= 6 else 7 if count > COUNTED else (count + 1) // 2
    row, step, stray = i // per, 1.0 if 6 < count <= COUNTED else 0.64, 0.02 if count <= COUNTED else 0.05
    k = i % per - (min(per, count) - 1) / 2
    across = step * k + (0.5 * step if row % 2 else 0.0) + float(chance.normal(0, stray))
    deep = 0.11 * k * k if count <= 6 else -0.95 * row + float(chance.normal(0, 0.10))
    deep = deep - 0.22 if count <= 6 else deep
    c, s = math.cos(given.front), math.sin(given.front)
    at: Vec = (x + c * across + s * deep, y, z - s * across + c * deep)
    yaw = given.front - 0.30 * k + float(chance.normal(0, 0.22))
    return Mark(at, yaw, 0.46 if act.seated else 0.0)


def at_what_lies_there(act: Act, mark: Mark, place: Set) -> tuple[Act, Vec | None]:
    """The deed with nothing put down that the set has within reach already, and where that lies."""
    lies = {each.name: place.marks[each.name].position for each in act.gear if each.name in place.marks}
    near = {name: at for name, at in lies.items() if math.dist(at[::2], mark.position[::2]) < WITHIN_REACH}
    if not near:
        return act, None
    gear = tuple(each for each in act.gear if each.name not in near)
    return replace(act, gear=gear), next(iter(near.values()))


def short_of(height: float) -> float:
    """Metres that the hands of somebody so tall fall short of where an adult's work."""
    return FALLS_SHORT * max(SMALL - height, 0.0)


def nearer(mark: Mark, ahead: float) -> Mark:
    """A mark so much nearer to what it faces."""
    x, y, z = mark.position
    return replace(mark, position=(x + math.sin(mark.yaw) * ahead, y, z + math.cos(mark.yaw) * ahead))


def along_the_path(
    subject: Subject, act: Act, given: Directions, i: int, chance: np.random.Generator
) -> Route:
    """The way of the `i`-th passer-by along the path of a place, up or down it: a few of them together, more
    along all of it."""
    a, b = (given.place.marks[name].position for name in ("path-start", "path-end"))
    if subject.moves in ("left", "right"):
        way = heading(subject.moves, given.front)
        if math.sin(way) * (b[0] - a[0]) + math.cos(way) * (b[2] - a[2]) < 0:
            a, b = b, a
    elif subject.moves is None and i % 2:
        a, b = b, a
    yaw = math.atan2(b[0] - a[0], b[2] - a[2])
    part = 0.5 if i == 0 else float(chance.uniform(0.2, 0.8))
    aside = 0.0 if i == 0 else (1.0 if i < FEW else 2.2) * float(chance.normal(0, 0.5))
    along = (
        0.0 if i < FEW else STREAM * float(chance.uniform(-1.0, 1.0)) * math.hypot(b[0] - a[0], b[2] - a[2])
    )
    middle = (
        (a[0] + b[0]) / 2 + math.cos(yaw) * aside + math.sin(yaw) * along,
        (a[1] + b[1]) / 2,
        (a[2] + b[2]) / 2 - math.sin(yaw) * aside + math.cos(yaw) * along,
    )
    return passing(middle, yaw, act.speed, given.seconds, part)
