"""Animals of the shot: which, how many, where they stand or go. Knows no camera but its side."""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from filmkit.studio.animatic.creatures.beast import RAISED
from filmkit.studio.animatic.creatures.creatures import (
    CREATURES,
    NAMES,
    WINGED,
    Creature,
    creature_of,
    sort_of,
    with_wings,
)
from filmkit.studio.animatic.geometry.mesh import transform
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.intent import ShotIntent, Subject, SubjectKind
from filmkit.studio.animatic.staging.animals.beast import ALONG, Beast
from filmkit.studio.animatic.staging.animals.beast_deeds import DEEDS, deed_of, swims_in_air
from filmkit.studio.animatic.staging.animals.beast_gear import beneath, carried, in_mouth, in_paws, pool
from filmkit.studio.animatic.staging.animals.beast_homes import lifted, made_or_fed_at
from filmkit.studio.animatic.staging.animals.beast_places import (
    FOLLOWS,
    ON_SOMEBODY,
    in_file,
    sill_of,
    spot_of,
)
from filmkit.studio.animatic.staging.animals.beast_play import after, clawed, leapt, rolled
from filmkit.studio.animatic.staging.animals.beast_turns import ALOFT, in_turn, with_what_goes_with_each
from filmkit.studio.animatic.staging.animals.herds import joining
from filmkit.studio.animatic.staging.animals.in_water import (
    UNDER_WATER,
    afloat,
    from_above,
    has_water,
    wading,
)
from filmkit.studio.animatic.staging.change.changing import changing_of, of_one_stuff
from filmkit.studio.animatic.staging.matter.painting import repainted
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.people.turns import CHASES, is_opposed
from filmkit.studio.animatic.staging.ways.asked_side import going_as_seen, turned
from filmkit.studio.animatic.staging.ways.route import Route, before_the_mark, heading, passing, room_ahead
from filmkit.studio.animatic.staging.ways.sloping import slope_of, sloped
from filmkit.studio.animatic.vehicles.paint import COLORS
from filmkit.studio.animatic.world import Mesh, Set, Vec

SEEN = 9.0
"""How many times its own length an animal goes, when it comes or goes away."""
SIDEWAYS = (
    "graze",
    "drink",
    "eat",
    "rear",
    "scratch",
    "munch",
    "play",
    "dig",
    "howl",
    "scent",
    "sniff",
    "back",
    "stretch",
    "lick",
    "bark",
    "yawn",
    "hose",
    "browse",
    "build",
)
"""What is done on one spot, and told by its outline: it is seen from the side."""
CHASED = {"run", "fly", "swim", "leap"}
"""What is no going in file."""
FEEDS = ("stroke", "serve", "scatter")
"""What people do with birds at their feet."""
FOWL = ("duck", "duckling", "swan", "goose")
"""Birds that are on the water or beside it when nothing is said of them."""
LONG = 2.4
"""What is so many times longer than high is seen from the side."""
DEEP = 1.7
"""Metres above the bed of a fish on its way."""
HOVERS = 1.25
"""Metres above the ground of what flutters about a place."""
AS_ONE = ("fly", "swim", "leap")
"""What a flock or a shoal does as one."""
FALLS = 1.0
"""How many times its own length an animal goes down or up a slope in a shot."""
SENTRIES = ("meerkat", "prairie dog", "marmot", "groundhog", "gopher")
"""Who stands upright and looks about when nothing else is said of it."""
HUNTS = re.compile(rf"{CHASES.pattern}|\b(hunt|pursu|stalk)(s|es|ed|ing)?\b|\b(runs?|running) after\b")
CREEPS = re.compile(r"\b(stalk|creep|sneak|prowl)")
"""Whom it is after has not seen it, and grazes."""
MOST = 12
LEVEL: Mapping[str, float] = {"forest": 5.0, "park": 7.0}
"""Metres round the middle of a place that are level and free, where trees stand close."""


def beasts_of(
    intent: ShotIntent, place: Set, actors: Sequence[Actor], front: float, side: float, seconds: float
) -> tuple[Beast, ...]:
    """All animals of the shot that can be drawn; with people, they keep at their side."""
    made: list[Beast] = []
    for subject in intent.subjects:
        words = f"{subject.description} {subject.act.value}"
        name = sort_of(subject.name, words)
        if subject.kind.value is not SubjectKind.ANIMAL or name is None:
            continue
        aloft = swims_in_air(subject.act.value, name)
        swims = CREATURES[name].home == "water" and not aloft
        if swims and place.name not in UNDER_WATER and not has_water(place):
            continue
        act = _deed(subject, name, place, actors)
        flock = CREATURES[name].many and act in AS_ONE
        count = 1 if flock else min(max(subject.count.value, 1), MOST)
        for _ in range(count):
            number = len(made)
            creature = creature_of(
                subject.name if name != "bird" or NAMES[subject.name.lower()] == name else "goose",
                _dress(subject, act),
                subject.count.value if flock else 1,
                intent.place_seed + number,
            )
            assert creature is not None
            creature = with_wings(creature, words) if name == WINGED else creature
            if CREATURES[name].home == "both" and place.name in UNDER_WATER:
                act = "swim"
            if swims and place.name not in UNDER_WATER:
                act = "surface" if from_above(intent) else "leap"
            act = "swim" if aloft else act
            at = sill_of(subject.act.value, place, creature.size)
            at = at or spot_of(number, place, actors, front, creature.size)
            goes = actors and actors[0].route.speed and not is_opposed(actors[0])
            if goes and CREATURES[name].home == "ground" and act not in (*SIDEWAYS, "sleep", "sit", "lie"):
                beside = _beside(creature, at, actors[0].route, subject.background)
                made.append(replace(beside, of=subject.name, held=_in_its_mouth(subject, creature)))
                continue
            route = _way(subject, name, act, at, front, side, seconds, creature, place)
            crosses = subject.moves in ("left", "right")
            beast = Beast(creature, route, act, subject.background, subject.name, crosses=crosses)
            heads = heading(subject.moves or ("right" if side > 0 else "left"), front)
            beast = in_turn(beast, subject, name, heads, front, seconds, place)
            told = subject.change if act != "stretch" else None
            becomes = told.value if told is not None else of_one_stuff(subject)
            change = changing_of(becomes, seconds, name, True) if becomes else None
            made.append(_equipped(replace(beast, change=change), subject, place))
    said = next((s.act.value for s in intent.subjects if made and s.name == made[0].of), "")
    made = joining(made, said.lower(), front, side, seconds)
    return _followed(_chased(_face_to_face(made, front), intent, front, side, seconds), intent)


def _deed(subject: Subject, name: str, place: Set, actors: Sequence[Actor]) -> str:
    """What it does; a bird of which nothing is said pecks at what it is fed, and a duck swims or stands."""
    words = subject.act.value.lower()
    act = deed_of(words, name)
    if subject.name.lower() in SENTRIES and act in ("stand", "sit"):
        return "sentry"
    if act != "fly" or DEEDS["fly"].search(words):
        return act
    if any(actor.act.name in FEEDS for actor in actors):
        return "eat"
    if subject.name.lower() in FOWL:
        return "paddle" if has_water(place) else "stand"
    return act


def _dress(subject: Subject, act: str) -> str:
    """Its description, which says so when it is perched on something or holds its trunk up."""
    noun = subject.name.lower()
    if act == "hose":
        return subject.description.lower().replace(noun, f"{RAISED} {noun}", 1)
    on = subject.stands is not None and subject.stands.value.relation == "on"
    if not on and not ON_SOMEBODY.search(f"{subject.act.value} {subject.description}".lower()):
        return subject.description
    return subject.description.lower().replace(noun, f"perched {noun}", 1)


def _face_to_face(beasts: list[Beast], front: float) -> list[Beast]:
    """Two who play or fight do so with each other."""
    if len(beasts) == 2 and beasts[0].act == "rear" and beasts[1].act == "stand":
        beasts = [beasts[0], replace(beasts[1], act="rear")]  # whom it fights is named without a deed
    if len(beasts) == 2 and beasts[0].act == "nuzzle" and beasts[1].act in ("stand", "nuzzle"):
        other = "sit" if beasts[1].act == "stand" else "nuzzle"
        beasts = [beasts[0], replace(beasts[1], act=other)]
    elif len(beasts) != 2 or any(
        beast.act not in ("play", "rear", "hose") or beast.turns for beast in beasts
    ):
        return beasts
    (ax, _, az), (bx, _, bz) = (beast.route.start for beast in beasts)
    apart = (
        0.30
        * sum(beast.creature.size[2] for beast in beasts)
        * {"play": 1.0, "hose": 1.35, "nuzzle": 0.56}.get(beasts[0].act, 0.58)
    )
    c, s = math.cos(front), math.sin(front)
    out = []
    for beast, way in zip(beasts, (-1.0, 1.0), strict=True):
        y = beast.route.start[1]
        at = ((ax + bx) / 2 + way * apart * c, y, (az + bz) / 2 - way * apart * s)
        out.append(replace(beast, route=Route(at, front - way * (math.pi / 2 - 0.15))))
    return out


def _chased(
    beasts: list[Beast], intent: ShotIntent, front: float, side: float, seconds: float
) -> tuple[Beast, ...]:
    """One who chases another runs behind it, on its way."""
    said = {s.name: s.act.value for s in intent.subjects if s.kind.value is SubjectKind.ANIMAL}
    names = [name for name, act in said.items() if HUNTS.search(act)]
    hunter = next((b for b in beasts if b.of in names), None)
    hunted = next((b for b in beasts if b.of not in names), None)
    if hunter is None or hunted is None or hunter.act not in ("run", "trot", "walk", "stalk"):
        return tuple(beasts)
    x, y, z = hunter.route.at(seconds / 2)
    yaw = hunter.route.yaw
    speed = min(hunter.route.speed, 0.75 * CREATURES[NAMES[hunted.of.lower()]].speeds.get("run", 3.0))
    stalks = CREEPS.search(said[hunter.of]) is not None
    if hunter.act == "stalk":
        speed = 0.45 * hunter.creature.size[1] if stalks else 1.3 * hunter.creature.size[2]
    gap = 0.5 * (hunter.creature.size[2] + hunted.creature.size[2]) + 0.35

    def going(beast: Beast, ahead: float) -> Beast:
        at = (x + math.sin(yaw) * ahead, y, z + math.cos(yaw) * ahead)
        act = "stalk" if stalks and beast is hunter else "graze" if stalks else "run"
        if act == "graze":
            return replace(beast, act=act, route=Route(at, yaw), turns=None, beneath=None)
        return replace(beast, act=act, route=passing(at, yaw, speed, seconds), turns=None, beneath=None)

    out = {id(hunter): going(hunter, -gap / 2), id(hunted): going(hunted, gap / 2)}
    return tuple(out.get(id(beast), beast) for beast in beasts)


def _followed(beasts: tuple[Beast, ...], intent: ShotIntent) -> tuple[Beast, ...]:
    """Those who follow one that goes are behind it, and go as it does."""
    names = [s.name for s in intent.subjects if FOLLOWS.search(s.act.value.lower())]
    grown = max(beasts, key=lambda b: b.creature.size[2], default=None)
    leader = next((b for b in beasts if b.of not in names), grown)
    after = [b for b in beasts if b.of in names and b is not leader]
    if leader is None or not after or not leader.route.speed or leader.turns or leader.act in CHASED:
        return beasts
    first, ways = in_file(leader.route, leader.creature.size[2], [b.creature.size[2] for b in after])
    led = [replace(b, route=way, act=leader.act, turns=None) for b, way in zip(after, ways, strict=True)]
    rest = [b for b in beasts if b.of not in names and b is not leader]
    return (*rest, replace(leader, route=first), *led)


def _in_its_mouth(subject: Subject, creature: Creature) -> Mesh | None:
    """What it is said to carry."""
    words = f"{subject.act.value} {subject.description}".lower()
    name = in_mouth(words)
    return None if name is None else _painted(carried(name, creature.size[1]), name, words)


def _painted(mesh: Mesh, name: str, words: str) -> Mesh:
    """In the colour that the words give it."""
    said = re.search(rf"\b(\w+) {name}", words)
    paint = COLORS.get(said[1]) if said else None
    return mesh if paint is None else repainted(mesh, paint)


def _equipped(beast: Beast, subject: Subject, place: Set) -> Beast:
    """The same with what goes with what it does."""
    words = f"{subject.act.value} {subject.description}".lower()
    held = _in_its_mouth(subject, beast.creature)
    if beast.act == "munch":
        held = carried(in_paws(words), 1.5 * beast.creature.size[1])
    if beast.act == "build" and held is None:
        held = carried("stick", 0.8 * beast.creature.size[1])
    sunk = wading(beast.act, words, beast.creature, place)
    if sunk or (beast.act == "paddle" and not has_water(place) and place.name not in UNDER_WATER):
        x, y, z = beast.route.start
        at, far = (x, y if sunk else 0.0, z), 2.0 * beast.route.speed + 3.0 * beast.creature.size[2]
        water = transform(pool(), placement(at, (0.0, 0.0, 0.0), far))
        return replace(beast, route=replace(beast.route, start=(x, y - sunk, z)), held=held, beneath=water)
    over = leapt(beast.creature, beast.route.at, beast.route.yaw, words) if beast.act == "jump" else None
    if over is not None:
        return replace(beast, held=held, beneath=over)
    plays = beast.turns is not None and "play" in beast.turns.acts
    before = rolled(beast.creature, "play" if plays else beast.act, words) or (
        after(words, beast.creature.size[1])
        if held is None and beast.act in ("run", "jump", "trot")
        else None
    )
    there = beast.act == "feed" and subject.stands is not None  # the flower is in the picture already
    made = None if there else made_or_fed_at(beast.creature, beast.route, beast.act)
    made = made or (clawed(beast.creature, beast.route, words) if beast.act == "rear" else None)
    under = beast.beneath or made or beneath(beast.creature, beast.route, beast.act, words)
    beast = replace(beast, held=held, beneath=under, before=before)
    return with_what_goes_with_each(beast, subject) if beast.turns is not None else beast


def _beside(creature: Creature, at: Vec, leader: Route, background: bool) -> Beast:
    """Goes where the one goes who is with it."""
    act = "walk" if leader.speed < 1.9 else "run"
    return Beast(creature, Route(at, leader.yaw, leader.speed), act, background)


def _off(at: Vec, front: float, far: float, level: float) -> Vec:
    """So many metres farther from the camera, at that height."""
    return at[0] - math.sin(front) * far, level, at[2] - math.cos(front) * far


def _way(
    subject: Subject,
    name: str,
    act: str,
    at: Vec,
    front: float,
    side: float,
    seconds: float,
    creature: Creature,
    place: Set,
) -> Route:
    """Across the picture when it goes, else turned half to the camera."""
    sort = CREATURES[name]
    speed = sort.speeds.get(act, 0.0)
    if sort.home == "air" and act == "fly":
        speed = min(sort.speeds["go"], 3.2)
        high = (0.5 if name == WINGED else 0.9) * creature.size[1]
        at = (at[0], at[1] + max(ALOFT, high), at[2])
    if act == "swim":
        deep = 0.9 * creature.size[1] + ALOFT if swims_in_air(subject.act.value, name) else DEEP
        speed, at = sort.speeds["go"], (at[0], at[1] + deep, at[2])
    own = _way_of_its_own(act, at, front, side, seconds, creature, place, 0.6 * sort.speeds.get("go", 1.0))
    if own is not None:
        return own
    if act == "paddle":
        return afloat(
            subject, min(sort.speeds.get("walk", 0.8), 1.5), at, front, side, seconds, creature, place
        )
    if act == "stalk":
        speed = 0.45 * creature.size[1]
    if act == "jump":
        speed = min(sort.speeds.get("run", 2.0), 1.6 * creature.size[2])
    if act == "hover":
        speed, at = sort.speeds["go"], (at[0], at[1] + HOVERS, at[2])
    if act == "feed":
        return Route((at[0], at[1] + HOVERS, at[2]), front + side * 1.1)
    if up := lifted(creature, act):
        at = (at[0], at[1] + up, at[2])
        return Route(at, front + (side * 1.25 if act == "build" else math.pi))
    if not speed:
        long = creature.size[2] > LONG * creature.size[1]
        return Route(at, front + turned(subject, side, 1.30 if long else 0.75))
    moves = subject.moves or going_as_seen(subject) or ("right" if side > 0 else "left")
    yaw = heading(moves, front)
    if sort.home == "ground":  # slower where there is little room
        least = sort.speeds.get("walk", speed)
        free = min(LEVEL.get(place.name, 99.0), *(room_ahead(place, at, way) for way in (yaw, yaw + math.pi)))
        speed = min(speed, max(2 * free / max(seconds * 0.75, 0.1), least))
    speed *= 0.75
    over = at[1] - place.marks["center"].position[1]
    if moves in ("towards", "away"):  # so far off it is still seen
        speed = min(
            speed, max(SEEN * creature.size[2] / max(seconds, 0.1), 0.75 * sort.speeds.get("walk", speed))
        )
    if act in ALONG and slope_of(subject.act.value.lower()):
        speed = min(speed, FALLS * max(creature.size) / max(seconds, 0.1))
    way = passing(at, yaw, speed, seconds, before_the_mark(moves, speed * seconds))
    return sloped(way, subject.act.value.lower(), seconds, over) if act in ALONG else way


def _way_of_its_own(
    act: str,
    at: Vec,
    front: float,
    side: float,
    seconds: float,
    creature: Creature,
    place: Set,
    pace: float,
) -> Route | None:
    """The way of a deed that says all of it: up out of the water, down or up something, or none at all."""
    if act == "surface":
        level = (place.mirror or 0.0) + 0.3 * creature.size[1]
        at = _off(at, front, 8.0 + 0.5 * creature.size[2], level)
        return passing(at, front + side * 1.2, pace, seconds)
    if act == "leap":
        level = 0.0 if place.water is not None else place.mirror or 0.0
        at = _off(at, front, 9.0 + 1.1 * creature.size[2], level)
        return passing(at, front + side * 1.2, pace, seconds)
    if act == "lower":
        long = creature.size[2]
        return Route(
            (at[0], at[1] + 2.6 * long, at[2]), front + side * 0.6, climb=-1.1 * long / max(seconds, 0.1)
        )
    if act == "climb":
        at = (at[0], at[1] + 0.75 * creature.size[2], at[2])
        return Route(at, front + side * math.pi / 2, climb=0.22 * creature.size[2])
    if act == "sleep":  # its belly to the camera
        return Route(at, front + 0.9)
    if act in SIDEWAYS:
        return Route(at, front + side * (math.pi / 2 - 0.22))
    return None
