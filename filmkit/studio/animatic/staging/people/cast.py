"""Who is in the shot and where: subjects become actors at marks, facing, looking, holding.

Knows no camera but the side it looks from: the set's own front, towards which people turn.
"""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.body.expression import FEELINGS, NEUTRAL, OF_DEEDS
from filmkit.studio.animatic.figures.dress.masks import masked
from filmkit.studio.animatic.figures.looks.appearance import Sex
from filmkit.studio.animatic.figures.looks.clothing import worn_by
from filmkit.studio.animatic.figures.looks.giants import as_tall_as_told
from filmkit.studio.animatic.figures.looks.trades import TRADES
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.reading import appearance_of, seed_of
from filmkit.studio.animatic.figures.verbs.daily import STANDING
from filmkit.studio.animatic.intent import Facing, Part, Read, ShotIntent, Subject, SubjectKind
from filmkit.studio.animatic.staging.change.changing import changing_of
from filmkit.studio.animatic.staging.matter.tinted import tinted
from filmkit.studio.animatic.staging.people.actor import Actor, Held
from filmkit.studio.animatic.staging.people.at_ladder import at_ladder
from filmkit.studio.animatic.staging.people.at_one import at_one
from filmkit.studio.animatic.staging.people.burden import carried_by
from filmkit.studio.animatic.staging.people.by_turns import by_turns, one_deed
from filmkit.studio.animatic.staging.people.doing import at_ease, busy, in_its_color, side_of, what_it_does
from filmkit.studio.animatic.staging.people.doorways import told_through_a_doorway, with_a_doorway
from filmkit.studio.animatic.staging.people.grips import in_hand, in_its_size
from filmkit.studio.animatic.staging.people.on_stairs import told_on_stairs, way_on_stairs, ways_together
from filmkit.studio.animatic.staging.people.pairs import (
    TALKING,
    abreast,
    coupled,
    couples_of,
    facing,
    paired,
    talks,
    to_a_neighbour,
    turned_to_us,
    two_by_two,
    way_to,
)
from filmkit.studio.animatic.staging.people.round_one import round_one
from filmkit.studio.animatic.staging.people.spots import (
    FEW,
    ROUND,
    Directions,
    along_the_path,
    at_what_lies_there,
    before_its_table,
    by_hand,
    in_the_road,
    mark_for,
    nearer,
    place_of_two,
    round_a_table,
    short_of,
    spot_of,
)
from filmkit.studio.animatic.staging.people.turns import (
    beats_of,
    chasing,
    in_step,
    led,
    looking_on,
    on_the_way,
    settled,
    takes_two,
    told_turns,
    turns_of,
)
from filmkit.studio.animatic.staging.ways.asked_side import asked_to_us
from filmkit.studio.animatic.staging.ways.presence import presence_of
from filmkit.studio.animatic.staging.ways.route import (
    Route,
    along_houses,
    before_the_mark,
    heading,
    passing,
    room_ahead,
)
from filmkit.studio.animatic.world import Mark, Set

TURNED: Mapping[Facing, float] = {
    Facing.FRONT: 0.12,
    Facing.THREE_QUARTER: 0.62,
    Facing.PROFILE: 1.40,
    Facing.ASIDE: 2.2,
    Facing.BACK: math.pi,
}
"""Radians between a face and the line to the camera."""
FROM_ASIDE: Mapping[str, float] = {"back": 1.85, "three-quarter-back": 1.85, "profile": 1.40}
"""The same for who does several things, one of them best seen from there: a wall hides who climbs it."""
OTHER: Mapping[Sex, str] = {
    Sex.WOMAN: "a man of forty in a dark blue shirt",
    Sex.MAN: "a woman of thirty in a grey jacket",
}
"""Who does what takes two, with one of either sex."""
BEARD = re.compile(
    r"^(?!.*(?:'s|another)\b).*\b(?:shav|trim|comb|strok|groom|oil)\w* (?:\w+ ){0,3}?(?:beard|mustache|"
    r"moustache)\b"
)
BATHES = re.compile(
    r"\b(?:swim(?:s|ming)?|snorkel\w*|surf(?:s|ing)?(?! the (?:web|internet|net|channels)| the? ?crowd)|"
    r"wakeboard\w*|water ?-?ski\w*|sunbath\w*|shower(?:s|ing)|tak(?:es?|ing) a (?:\w+ )?(?:bath|shower)|"
    r"(?:div|jump|leap)(?:es|s|ing) (?:in|into|off|from)"
    r"(?: \w+){0,3}? (?:pool|lake|sea|ocean|water|diving board|bathtub))\b"
)
"""What is done in a swimsuit where nobody says what is worn."""
WOMANLY = re.compile(r"\b(?:wom[ae]n|girl|lady|mother|wife|sister|daughter|child|boy|baby|she|her)\b")
MOST = 28
"""People drawn of a crowd."""
ABREAST = 3
"""So many go up stairs next to each other."""
FILLS = 14
"""Passers-by that fill a place."""
ASLANT = 0.5
"""Radians by which who goes across the picture, and is best seen from before, comes nearer with each step."""
NARROW = 2.9
"""Metres across the picture from which a place has no room to cross it."""
LIES_THERE = ("board under a knife", "carrot")
"""What who cuts has before them, and the set of a board has too."""
PEOPLED = ("restaurant-street",)
"""Sets that have their own diners behind the glass."""


def cast_of(intent: ShotIntent, place: Set, seconds: float, front: float, side: float) -> tuple[Actor, ...]:
    """All people of the shot, those it is about first."""
    people = [s for s in intent.subjects if s.kind.value is SubjectKind.PERSON]
    main = [s for s in people if not s.background]
    close = intent.camera.size.value in ("close-up", "extreme-close-up", "medium-close")
    given = Directions(before_its_table(place, [*map(_main_act, main)]), front, side, seconds, close)
    shown = [s for s in main for _ in range(min(max(s.count.value, 1), MOST))][:MOST]
    actors = _together(shown, given, intent) if len(shown) > 1 else [_alone(s, given, intent) for s in shown]
    if len(shown) == 1 and shown[0].opposite is None:
        actors = _with_another(actors[0], shown[0], given)
    for number, subject in enumerate(s for s in people if s.background):
        actors += _passers(subject, given, number, intent)
    return tuple(actors)


def _alone(subject: Subject, given: Directions, intent: ShotIntent) -> Actor:
    act = _main_act(subject)
    if subject.opposite is not None and not (act.speed or act.at_work or act.lying):
        return _single(subject, subject.opposite, act, given, intent)
    mark = by_hand(subject, intent, given) or in_the_road(
        subject, act, given, mark_for(subject, act, given, intent)
    )
    if act.at_work and given.close and subject.part is not Part.HANDS:
        act = STANDING  # hands are out of the picture, and the face would be bowed over them
    if act.at_work and given.place.surface:
        mark = nearer(mark, short_of(appearance_of(_told_by_deed(subject), subject.name).height))
    if climbing := told_on_stairs(subject, act):
        act, climbed = way_on_stairs(climbing, mark, subject.moves, given.front, given.place, given.seconds)
        return replace(_person(subject, act, mark, given, 0), route=climbed)
    if given.place.interior and told_through_a_doorway(subject):
        goes = replace(subject, moves=subject.moves or "away")
        through = _way(goes, act, mark, given)
        act = with_a_doorway(act, subject, through, given.seconds)
        return replace(_person(subject, act, mark, given, 0), route=through)
    actor = _person(subject, act, mark, given, 0)
    if actor.beats is not None:
        yaw = mark.yaw if act.at_work else heading(subject.moves, given.front)
        if way := on_the_way(actor.beats, mark, yaw, given.place):
            return replace(actor, route=way)
    if act.at_work and given.place.name == "cutting-board":
        gear = tuple(each for each in actor.act.gear if each.name not in LIES_THERE)
        spot = given.place.marks["center"].position
        return replace(actor, act=replace(actor.act, gear=gear), spot=spot)
    if act.at_work or act.seated:
        return actor
    if act.lying and mark.height:
        return actor
    if act.lying or act.name == "fall":  # seen from the side
        return replace(actor, route=Route(mark.position, given.front - given.side * 1.30))
    if act.speed:
        return replace(actor, route=_way(subject, act, mark, given))
    turn = TURNED[side_of(subject, act)] * (0.72 if given.close else 1.0)
    if actor.beats is not None and subject.facing.guessed:
        turn = max(turn, *(FROM_ASIDE.get(each.seen or "", 0.0) for each in actor.beats.acts))
    return replace(actor, route=Route(mark.position, given.front + given.side * turn))


def _main_act(subject: Subject) -> Act:
    """What somebody does, or what says where they do all they do."""
    turns = turns_of(subject)
    act = settled(turns) if turns else busy(subject, what_it_does(subject))
    # hands that hang down are a picture of somebody's lap
    return act_of("rubs hands") if subject.part is Part.HANDS and act.name == "stand" else act


def _with_another(actor: Actor, subject: Subject, given: Directions) -> list[Actor]:
    """Who does what takes two has another to do it with, though nobody named them; else one alone."""
    told = told_turns(subject, with_another=True)
    if not any(takes_two(act) for act, _ in told or ((actor.act, ""),)):
        return [actor]
    mark = Mark(actor.route.start, actor.route.yaw)
    one = _person(subject, actor.act, mark, given, 0, two=True)
    other = replace(
        subject,
        name=f"{subject.name}'s other",
        description=OTHER[actor.look.sex],
        act=Read("stand"),
        beats=(),
    )
    there = _person(other, STANDING, mark, given, 0)
    center = given.place.marks["center"].position
    if turned := by_turns(
        [one, there], [[said for _, said in told], [""]], center, given.front, (0, 1), given.seconds
    ):
        return turned
    if not takes_two(actor.act):
        return [actor]
    return coupled([actor, replace(there, act=actor.act)], actor.act, center, given.front, (0, 1))


def _single(subject: Subject, other: Subject, act: Act, given: Directions, intent: ShotIntent) -> Actor:
    """One of two, where and turned as in a shot of both."""
    there = replace(other, act=Read(subject.act.value if act.seated else "listens"))
    actors = _together((subject, there), given, intent)
    one, two = (next(a for a in actors if a.name == s.name) for s in (subject, other))
    return replace(facing(one, two, given.front), line=way_to(one, two))


def _told_by_deed(subject: Subject) -> str:
    """What somebody looks like, as told; who trims or shaves a beard of their own is a man with one, and who
    bathes wears what one bathes in."""
    told = subject.description or subject.name
    plain = subject.name.lower() not in TRADES and not worn_by(told)
    if plain and BATHES.search(subject.act.value.lower()):
        told = f"{told}, in a swimsuit"
    own = BEARD.search(subject.act.value.lower()) and not WOMANLY.search(told.lower())
    return f"{told}, a man with a beard" if own else told


def _person(
    subject: Subject, act: Act, mark: Mark, given: Directions, number: int, two: bool = False
) -> Actor:
    name = subject.name if number == 0 else f"{subject.name} {number}"
    look = appearance_of(_told_by_deed(subject), name)
    if subject.guise:
        dressed = f"{subject.description} {subject.act.value}"
        look = masked(appearance_of(dressed, name), subject.guise, worn_by(dressed))
    look = look if given.place.interior else as_tall_as_told(look, subject.name, subject.description)
    feeling = FEELINGS.get(subject.feeling.value, NEUTRAL)
    if feeling is NEUTRAL:
        feeling = OF_DEEDS.get(act.name, NEUTRAL)
    act, lies = at_what_lies_there(act, mark, given.place)
    surface = (given.place.surface or mark.height or 0.78) if act.at_work else None
    if act.surface is not None:
        surface = mark.position[1] + act.surface
    beats = beats_of(subject, given.seconds, two) if not act.lying else None
    if beats is not None:
        beats = replace(beats, acts=tuple(at_what_lies_there(a, mark, given.place)[0] for a in beats.acts))
    said = f"{subject.description}, {subject.act.value}"
    act = tinted(act, said)
    beats = replace(beats, acts=tuple(tinted(each, said) for each in beats.acts)) if beats else None
    acts = beats.acts if beats else (act,)
    held = tuple(
        Held(
            carried_by(look, in_its_size(in_its_color(mesh, name, subject), name, said), name),
            a if beats else None,
            left,
        )
        for a in acts
        for name, left in ((a.held, a.left), (a.other, not a.left))
        if name and (mesh := in_hand(name)) is not None
    )
    return Actor(
        name,
        look,
        act,
        feeling,
        Route(mark.position, mark.yaw),
        surface,
        mark.height if act.seated or act.lying else None,
        spot=lies,
        phase=seed_of(name) % 997 / 997,
        held=held,
        beats=beats,
        background=subject.background,
        presence=presence_of(subject, given.seconds),
        weeps=(0.30 * given.seconds, 0.5 * given.seconds) if feeling is FEELINGS["about to cry"] else None,
        stature=changing_of(subject.change.value, given.seconds) if subject.change else None,
    )


def _way(subject: Subject, act: Act, mark: Mark, given: Directions) -> Route:
    """Straight through the mark, as fast as the set has room for; where it is narrow, along it."""
    moves = subject.moves
    sides = (given.front + math.pi / 2, given.front - math.pi / 2)
    if moves is None and sum(room_ahead(given.place, mark.position, way) for way in sides) < NARROW:
        moves = "towards"
    yaw = heading(moves, given.front)
    if moves is None and act.seen == "three-quarter":
        yaw -= ASLANT
    if moves is None and given.place.rows:
        yaw, moves = along_houses(given.place.facing, given.front, act.speed)
    speed = act.speed * (0.78 if moves in (None, "left", "right") else 0.92)
    free, behind = (room_ahead(given.place, mark.position, yaw + turn) for turn in (0.0, math.pi))
    speed = min(speed, max((free + behind - 0.8) / max(given.seconds, 0.1), 0.35))
    part = before_the_mark(moves, speed * given.seconds)
    ahead, back = (speed * given.seconds * share for share in (1 - part, part))
    shift = max(0.0, ahead - free + 0.4) - max(0.0, back - behind + 0.4)
    x, y, z = mark.position
    middle = (x - math.sin(yaw) * shift, y, z - math.cos(yaw) * shift)
    backwards = re.search(r"\bbackwards?\b", subject.act.value) is not None
    return passing(middle, yaw, -speed if backwards else speed, given.seconds, part)


def _together(shown: Sequence[Subject], given: Directions, intent: ShotIntent) -> list[Actor]:
    """Two face each other half-way; more stand in an arc, a crowd in rows."""
    shown = led(chasing(shown)) if len(shown) > 2 else chasing(shown)
    acts = at_one(shown, [_main_act(s) for s in shown])
    seen: dict[str, int] = {}
    actors = []
    for i, (subject, act) in enumerate(zip(shown, acts, strict=True)):
        act = at_ease(act, i) if len(shown) > 2 else act
        number = seen[subject.name] = seen.get(subject.name, -1) + 1
        i = place_of_two(i, shown) if len(shown) == 2 else i
        at_table = all(a.before == "table" for a in acts) and len(acts) <= len(ROUND)
        spot = round_a_table(i, len(shown), given) if at_table else spot_of(i, len(shown), act, given, acts)
        mark = by_hand(subject, intent, given) or spot
        actors.append(_person(subject, act, mark, given, number, two=len(shown) == 2))
    if held := at_ladder(actors, shown, given.place.marks["center"].position, given.front):
        return held
    if one := round_one(actors, shown, given.place.marks["center"].position, given.front):
        return one
    climb = [up for s, act in zip(shown, acts, strict=True) if (up := told_on_stairs(s, act))]
    if len(climb) == len(shown) <= ABREAST:
        ways = ways_together(climb, mark, shown[0].moves, given.front, given.place, given.seconds)
        return [replace(a, act=act, route=way) for a, (act, way) in zip(actors, ways, strict=True)]
    if all(asked_to_us(s) for s in shown) and all(a.beats is None and talks(a) for a in actors):
        return [turned_to_us(a, given.front) for a in actors]
    go_alone = all(a.act.speed and a.act.partner is None for a in actors)
    if len(actors) == 2 and not go_alone:
        places = [place_of_two(i, shown) for i in (0, 1)]
        center = given.place.marks["center"].position
        told = [[said for _, said in told_turns(s, with_another=True)] for s in shown]
        turned = by_turns(actors, told, center, given.front, places, given.seconds)
        pair = paired(one_deed(actors, shown), center, given.front, places)
        return turned or abreast(pair, shown, given.front)
    if len(actors) > 2 and len({a.act.name for a in actors}) == 1 and takes_two(actors[0].act):
        alone = [replace(a, beats=None) for a in actors]
        return couples_of(alone, given.place.marks["center"].position, given.front)
    if any(a.beats is not None for a in actors):
        return looking_on([_on_its_way(a, s, given) for a, s in zip(actors, shown, strict=True)])
    if any(a.act.speed for a in actors):
        return in_step(actors, [_walks_along(a, s, given) for a, s in zip(actors, shown, strict=True)])
    if all(a.act.name == "embrace" for a in actors):
        return two_by_two(actors, given.front)
    if any(a.act.name in TALKING for a in actors):
        return [to_a_neighbour(i, actors) for i in range(len(actors))]
    return looking_on(actors)


def _on_its_way(actor: Actor, subject: Subject, given: Directions) -> Actor:
    """One of several who do one thing after another, going for what goes."""
    if actor.beats is None:
        return _walks_along(actor, subject, given)
    mark = Mark(actor.route.start, actor.route.yaw)
    way = on_the_way(actor.beats, mark, heading(subject.moves, given.front), given.place)
    return replace(actor, route=way) if way else actor


def _walks_along(actor: Actor, subject: Subject, given: Directions) -> Actor:
    if not actor.act.speed:
        return actor
    center = given.place.marks["center"]
    way = _way(subject, actor.act, center, given)  # one way for all, so that they keep their places
    x, y, z = (w + a - c for w, a, c in zip(way.start, actor.route.start, center.position, strict=True))
    return replace(actor, route=replace(way, start=(x, y, z)))


def _passers(subject: Subject, given: Directions, number: int, intent: ShotIntent) -> list[Actor]:
    """Background life: they pass, or stand about far off."""
    act = what_it_does(subject)
    if act.seated and given.place.name in PEOPLED:
        return []
    count = min(max(subject.count.value, 1), FILLS)
    marks = given.place.marks
    made = []
    for i in range(count):
        chance = np.random.default_rng((intent.place_seed, number, i))
        if act.speed and {"path-start", "path-end"} <= set(marks):
            route = along_the_path(subject, act, given, i, chance)
        else:
            x, y, z = marks.get("far", marks["center"]).position
            wide = 1.0 if i < FEW else 1.8
            at = (x + wide * float(chance.normal(0, 1.2)), y, z + wide * float(chance.normal(0, 0.8)))
            route = Route(at, float(chance.uniform(0, math.tau)))
        actor = _person(subject, act, Mark(route.start, route.yaw), given, i)
        made.append(replace(actor, route=route, background=True))
    return made
