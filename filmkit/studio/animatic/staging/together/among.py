"""One in a crowd or a herd is whom the picture is about: the many are behind and to both sides.

Knows no sets and no lens.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import Read, ShotIntent, Subject, SubjectKind
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.ways.route import room_ahead
from filmkit.studio.animatic.world import Set

MANY, FEW = 5, 2
"""From more than so many on they are a crowd; so many at most are in it."""
IN_A_ROW, APART, FIRST, ROW = 5, 0.95, 1.2, 1.1
"""How many of a crowd are abreast, and metres between two, to the first row, and between rows."""
AMONG = (
    r"\b(?:through|among|amongst|amid|amidst|past|within|between|surrounded by|middle of|lost in)\b"
    r"[^,.;]*\b{}"
)
"""How it is said that somebody is in it."""


def among(intent: ShotIntent) -> ShotIntent:
    """The same shot, a crowd that somebody is in being life around them."""
    main = [each for each in intent.subjects if not each.background]
    if len(main) < 2 or not _is_of_few(main[0]):
        return intent
    crowds = [each for each in main[1:] if _is_around(each, main[0])]
    if not crowds:
        return intent
    subjects = tuple(
        replace(each, background=True) if any(each is one for one in crowds) else each
        for each in intent.subjects
    )
    camera = intent.camera
    if camera.size.guessed:
        camera = replace(camera, size=Read("full"))
    if camera.framing.guessed and sum(each.count.value for each in main if each not in crowds) == 1:
        camera = replace(camera, framing=Read("single"))
    return replace(intent, subjects=subjects, camera=camera)


def surrounded(
    intent: ShotIntent, actors: Sequence[Actor], place: Set, front: float, seconds: float
) -> tuple[Actor, ...]:
    """The people of a shot, a crowd that somebody is in being in rows behind them, along all their way."""
    main = [each for each in intent.subjects if not each.background]
    crowds = {each.name for each in intent.subjects if each.background and main and _is_around(each, main[0])}
    here = next((actor for actor in actors if not actor.background), None)
    if not crowds or here is None or not _is_of_few(main[0]):
        return tuple(actors)
    x, y, z = here.route.at(seconds / 2)
    c, s = math.cos(front), math.sin(front)
    deep = room_ahead(place, (x, y, z), front + math.pi) - 0.8
    wide = max(IN_A_ROW * APART, 0.9 * here.route.speed * seconds + 2.5)
    made, number = list(actors), 0
    for index, actor in enumerate(actors):
        if not actor.background or not any(actor.name.startswith(name) for name in crowds):
            continue
        row, place_in_it = divmod(number, IN_A_ROW)
        uneven, number = 0.35 * math.sin(7.1 * index), number + 1
        aside = ((place_in_it + 0.5 * (row % 2)) / (IN_A_ROW - 0.5) - 0.5) * wide + uneven
        back = min(FIRST + ROW * row + 0.4 * math.cos(5.3 * index), deep)
        at = (x + aside * c - back * s, y, z - aside * s - back * c)
        half = actor.route.at(seconds / 2)
        start = tuple(a + b - h for a, b, h in zip(at, actor.route.start, half, strict=True))
        made[index] = replace(actor, route=replace(actor.route, start=(start[0], y, start[2])))
    return tuple(made)


def _is_of_few(subject: Subject) -> bool:
    return subject.kind.value is SubjectKind.PERSON and subject.count.value <= FEW


def _is_around(crowd: Subject, one: Subject) -> bool:
    if crowd.count.value <= MANY or crowd.kind.value not in (SubjectKind.PERSON, SubjectKind.ANIMAL):
        return False
    said = AMONG.format(re.escape(crowd.name.rsplit("/", 1)[-1].lower()))
    return re.search(said, f"{one.act.value}, {one.description}".lower()) is not None
