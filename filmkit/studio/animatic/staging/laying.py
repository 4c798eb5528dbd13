"""Where things are put: what a shot is about when it is about no one, what is beside people, what acts need.

Knows no sets by name but those that are a thing themselves. What has no form is cardboard with its name on.
"""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from filmkit.studio.animatic.creatures.creatures import CREATURES
from filmkit.studio.animatic.creatures.creatures import NAMES as ANIMALS
from filmkit.studio.animatic.intent import ShotIntent, Subject, SubjectKind
from filmkit.studio.animatic.props.kit.critters import CRITTERS
from filmkit.studio.animatic.props.making import measures
from filmkit.studio.animatic.props.making.standin import Form
from filmkit.studio.animatic.sets.near.cutting_board import is_cut
from filmkit.studio.animatic.staging.animals.beast_deeds import swims_in_air
from filmkit.studio.animatic.staging.animals.beast_gear import CATCHES, IN_THE_MOUTH
from filmkit.studio.animatic.staging.animals.moved_on import next_side
from filmkit.studio.animatic.staging.change.changing import changing_of
from filmkit.studio.animatic.staging.change.running import running_of
from filmkit.studio.animatic.staging.matter.carving import statue_of
from filmkit.studio.animatic.staging.matter.glazing import liquid_of
from filmkit.studio.animatic.staging.matter.painting import PAINTED, paint_of
from filmkit.studio.animatic.staging.matter.prints import print_of
from filmkit.studio.animatic.staging.matter.stuffs import LUSTRE, SEEN_THROUGH, plain_of, stuff_of
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.people.seating import for_acts
from filmkit.studio.animatic.staging.things.becoming import becoming
from filmkit.studio.animatic.staging.things.colliding import collided
from filmkit.studio.animatic.staging.things.heaps import (
    CLOSED,
    EMPTY,
    LEAST,
    filled,
    held_by,
    piled,
    stacked,
    way_of,
)
from filmkit.studio.animatic.staging.things.spread import BELOW, beside, evened, places, together
from filmkit.studio.animatic.staging.things.things import (
    BLANK,
    ON_THE_FLOOR,
    Thing,
    bounds,
    kind_of,
    made_of,
    put,
    put_heap,
)
from filmkit.studio.animatic.staging.things.underneath import on_paper, under_what_is_small
from filmkit.studio.animatic.staging.ways.going import HIGH, going
from filmkit.studio.animatic.vehicles.vehicles import NAMES as VEHICLES
from filmkit.studio.animatic.words.text.forms import is_plural
from filmkit.studio.animatic.words.vocabulary.collective import COLLECTIVES
from filmkit.studio.animatic.words.vocabulary.pieces import in_the_set
from filmkit.studio.animatic.world import Set, Vec

ON_TABLES = ("plate", "cutting-board", "macro")
"""Sets that are a thing themselves: their "center"."""
TABLES = re.compile(r"\b(table|desk|counter|cafe|restaurant|terrace|picnic)")
"""What is written where things stand on tables out of doors too."""
TURNED_ROUND: Mapping[str, float] = {"piano": math.pi, "shoe": 1.1, "rocking chair": -0.8}
"""What has its front towards who sits at it: alone, it is turned to the camera."""
CRAWLING = frozenset(word for critter in CRITTERS.values() for word in critter.words)
"""Animals that are put down as things are."""
BECOMES = re.compile(r"(?:\w+ly )?(?:turn|chang|transform|morph|shift|transition|becom)", re.I)
"""A deed that is only to become something else: what turned into metal does not roll."""
AFLOAT: Mapping[str, float] = {**HIGH, "lit panel": 2.25, "moon": 1.5, "sun": 1.5, "ringed planet": 1.5}
"""Metres over the ground at which what hangs in the sky is shown."""
ASLANT = 1.0
"""Radians from its front from which an animal in stone is seen."""
LETTERED: Vec = (2.0, 0.05, 1.0)
"""Metres that words painted on the ground take."""
DUG, IN_SAND = (0.16, 0.105, 0.055), re.compile(r"\b(sand|beach|snow|mud|dirt)\b")
"""The colour of words in what is soft."""
ONE_OF: Mapping[tuple[str, str], str] = {
    ("coins", "coin"): "coin", ("coins", "gold coin"): "coin", ("flower", "flower"): "single flower",
    ("seashell", "seashell"): "scallop shell", ("seashell", "shell"): "scallop shell",
    ("shoe", "shoe"): "single shoe", ("shoe", "running shoe"): "single shoe",
    ("shoe", "sneaker"): "single shoe",
}  # fmt: skip
"""One by itself of what is had by the handful."""
EACH: Mapping[str, str] = {"birthday candle": "candle"}
"""One of several that a kind shows at once, where they are counted."""
HANDFULS = (
    *("coin", "coins", "gold coin", "money", "gold", "treasure", "french fries", "fries", "grapes", "chips"),
    *("coffee bean", "cocoa bean", "peanuts", "almonds"),
    *("headphones", "glasses", "sunglasses", "noodles", "jeans", "scissors"),
)
"""What several of are one heap."""
MOST = 12
TOP_OF_DOOR = 1.4
"""Metres from the floor from which a door is seen with what is over it."""
SHINES = re.compile(r"\b(exit|way out|neon|illuminated|lit|glow\w*|shin\w*)\b", re.I)
"""Words of a sign that is a lamp."""
LARGE = 0.62
"""Metres from which a thing stands on the floor."""
LEAVENED = ("dough", "bread", "cake")
"""What rises where it is."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What holds for all that is put down in a shot."""

    place: Set
    front: float
    """Azimuth the camera looks from."""
    side: float
    seconds: float
    table: float | None
    """Height of a top that small things lie on."""


def things_of(
    intent: ShotIntent, place: Set, actors: Sequence[Actor], front: float, side: float, seconds: float
) -> tuple[list[Thing], Thing | None]:
    """Everything put on the set for this shot, and the thing the shot is about, if it is about one."""
    made = for_acts(place, actors, {s.name: _all_it_does(s) for s in intent.subjects})
    if sum(actor.act.before == "table" for actor in actors) > 1:
        turn = actors[0].route.yaw + math.pi / 2
        made.append(put("small table" if len(actors) == 2 else "table", place.marks["center"].position, turn))
    ground = Ground(place, front, side, seconds, None)
    wanted = _told_once([s for s in intent.subjects if _is_put(s, intent, place, bool(actors))])
    things = any(s.kind.value is SubjectKind.THING for s in intent.subjects)
    food = place.name == "cutting-board" and wanted and not actors and is_cut(wanted[0].name)
    if place.name in ON_TABLES and things and not food:
        return made, None if actors else of_the_set(place)
    units = [unit for subject in wanted for unit in _units(subject, intent, ground)]
    units = evened(units, intent) if not actors and _alone(intent) else units
    given, shown = _laid_out(units, intent, ground, actors)
    given, shown = (collided(becoming(each, wanted, seconds), wanted, seconds) for each in (given, shown))
    near = intent.camera.size.value == "extreme-close-up"
    about = together(shown[:1] if near else shown, front)
    if about is None and not actors and place.name in ON_TABLES:
        about = of_the_set(place)
    return [*made, *given], about


def _all_it_does(subject: Subject) -> str:
    """All that somebody is said to do, in small letters."""
    return ", ".join(each.value.lower() for each in subject.beats or (subject.act,))


def of_the_set(place: Set) -> Thing:
    """A set that is itself what the picture is of."""
    wide = 0.24 if place.name == "plate" else 0.34
    return Thing(place.name, place.marks["center"].position, 0.0, (wide, 0.04, wide), there=True)


def _is_put(subject: Subject, intent: ShotIntent, place: Set, peopled: bool) -> bool:
    """Whether something is put down for a subject: a thing, or an animal or vehicle without a form."""
    stood_by = any(each.stands and each.stands.value.to == subject.name for each in intent.subjects)
    if subject.background and not stood_by:
        return False
    noun = subject.name.lower()
    if _in_a_mouth(subject, intent) or any(
        s.stands and s.stands.value.to == subject.name and _shines(s, intent) == "way out"
        for s in intent.subjects
    ):
        return False
    if subject.kind.value is SubjectKind.ANIMAL:
        wet = place.water is not None or place.name == "underwater"
        if noun not in ANIMALS or swims_in_air(subject.act.value, ANIMALS[noun]):
            return noun not in ANIMALS
        return CREATURES[ANIMALS[noun]].home == "water" and not wet
    if subject.kind.value is SubjectKind.VEHICLE:
        return noun not in VEHICLES
    of_the_place = in_the_set(noun, place.name, subject.count.value, len(intent.subjects) == 1)
    if subject.kind.value is not SubjectKind.THING or of_the_place:
        return False
    return not (peopled and (subject.kind.layer in ("props", "stage") or _in_hand(subject, intent)))


def _in_a_mouth(subject: Subject, intent: ShotIntent) -> bool:
    """Whether an animal has it between its teeth."""
    noun = subject.name.lower()
    words = (f"{s.act.value} {s.description}".lower() for s in intent.subjects if s is not subject)
    return any(noun in said and (IN_THE_MOUTH.search(said) or CATCHES.search(said)) for said in words)


def _in_hand(subject: Subject, intent: ShotIntent) -> bool:
    return any(subject.name == each.held for each in intent.subjects)


def _units(subject: Subject, intent: ShotIntent, ground: Ground) -> Iterator[Thing]:
    """A subject's things, each at the origin: as many as are said."""
    if sort := COLLECTIVES.get(subject.name.lower()):
        for number, noun in enumerate(sort):
            one = replace(subject, name=noun, count=replace(subject.count, value=1))
            yield replace(unit_of(one, intent, ground, number), of=subject.name)
        return
    whole = _heaped(subject)
    if whole is not None:
        yield replace(whole, of=subject.name)
        return
    many = min(max(subject.count.value, 1), MOST) if subject.name.lower() not in HANDFULS else 1
    for number in range(many):
        yield under_what_is_small(unit_of(subject, intent, ground, number), subject, intent)


def _heaped(subject: Subject) -> Thing | None:
    """The one heap that several are, or what holds them; None: they stand apart, and hold nothing."""
    if subject.kind.value is not SubjectKind.THING or (kind := kind_of(subject.name, whole=True)) is None:
        return None
    paint = paint_of(subject.name, subject.description)
    paint = paint if kind in PAINTED else None
    held = held_by(subject.description)
    inside = kind_of(held[1], whole=True) if held and held[0] in subject.name.lower() else None
    if inside is not None and inside != kind:
        kind = EMPTY.get(kind, kind)
        heap = filled(kind, bounds(made_of(kind))[0], inside, bounds(made_of(inside))[0])
        return replace(put_heap(kind, heap, (0.0, 0.0, 0.0), 0.2), paint=paint)
    way = way_of(subject.description) if subject.count.value > 1 else None
    if way is None:
        return None
    kind = CLOSED.get(kind, kind)
    size = bounds(made_of(kind))[0]
    count = max(subject.count.value, LEAST if max(size) < LARGE else 3)
    heap = stacked(kind, size, min(count, MOST)) if way == "stack" else piled(kind, size, count)
    return replace(put_heap(kind, heap, (0.0, 0.0, 0.0), 0.2), paint=paint)


def _to_the_light(intent: ShotIntent, ground: Ground) -> float:
    """The radians a thing is turned from the camera: on a table, whose light comes from the left if the words
    do not say else, so that it falls on its front."""
    if ground.place.name != "tabletop":
        return 0.2
    return 0.3 if any(light.value.direction == "right" for light in intent.lights) else -0.3


def unit_of(subject: Subject, intent: ShotIntent, ground: Ground, number: int) -> Thing:
    """One of a subject's things, at the origin."""
    given, sort = subject.kind.layer in ("props", "stage"), subject.kind.value
    kind = (
        kind_of(subject.name, whole=not given) or (kind_of(subject.description) if given else None)
        if sort is SubjectKind.THING or (sort is SubjectKind.ANIMAL and subject.name.lower() in CRAWLING)
        else None
    )
    kind = (statue_of(subject) if sort is SubjectKind.THING else "") or kind
    if subject.says:
        kind = BLANK.get(subject.name.lower(), kind)
    kind = _shines(subject, intent) or kind
    repaints = subject.change is not None and subject.change.value.after is not None
    paint = None if repaints else paint_of(subject.name, subject.description)
    if kind is not None:
        turn = 0.35 * number if number > 0 and subject.count.value < 3 else _to_the_light(intent, ground)
        yaw = ground.front + turn + TURNED_ROUND.get(kind, ASLANT if " of " in kind else 0.0)
        kind = plain_of(kind, subject.name, f"{subject.description}, {subject.act.value}")
        one = subject.count.value == 1 and not is_plural(subject.kind.words)  # "shoes" are a pair
        kind = ONE_OF.get((kind, subject.name.lower()), kind) if one else kind
        kind = EACH.get(kind, kind) if subject.count.value > 1 else kind
        kind = EMPTY.get(kind, kind) if _is_laden(subject, intent) else kind
        thing = put(kind, (0.0, AFLOAT.get(kind, 0.0), 0.0), yaw)
        stuff = None if subject.change else stuff_of(kind, subject.name, subject.description)
        paint = None if kind not in PAINTED or stuff in LUSTRE else paint
        clear = stuff in SEEN_THROUGH
        thing = replace(thing, paint=paint, stuff=stuff if paint is None or clear else None)
        if clear:
            thing = replace(thing, liquid=liquid_of(f"{subject.description}, {subject.act.value}"))
        worn = print_of(subject.name, subject.description) if kind in PAINTED else None
        thing = replace(thing, says=subject.says, printed=worn)
        if kind == "way out":  # seen from the top of the door on
            x, _, z = thing.at
            thing = replace(thing, at=(x, TOP_OF_DOOR, z), lift=-TOP_OF_DOOR, size=(1.6, 1.3, 0.2))
    elif subject.name == "lettering":
        form = Form("ground", LETTERED, subject.says, DUG if IN_SAND.search(subject.description) else None)
        thing = Thing("lettering", (0.0, 0.0, 0.0), ground.front, LETTERED, form=form)
    else:
        measure = {SubjectKind.ANIMAL: measures.animal, SubjectKind.VEHICLE: measures.vehicle}.get(
            sort, measures.thing
        )
        shape, size = measures.scaled(measure(subject.name), subject.description)
        name = "stand-in" if sort is SubjectKind.THING else sort.value
        form = Form(shape, size, subject.says or subject.name, paint)
        thing = Thing(name, (0.0, 0.0, 0.0), ground.front, size, form=form)
    runs = running_of(thing.kind, subject.act.value, intent.pace, ground.seconds)
    becomes = subject.change.value if subject.change and (runs is None or runs.goes_round) else None
    change = changing_of(becomes, ground.seconds, thing.kind) if becomes else None
    rises = change is not None and (change.level is not None or thing.kind in LEAVENED)  # and stays
    stays = runs is not None or rises or bool(becomes and BECOMES.match(subject.act.value))
    route = None if stays else going(subject, thing.size, ground.front, ground.side, ground.seconds)
    at = route.at(ground.seconds / 2) if route else thing.at
    if route is not None and route.flight is not None:  # framed for all of its way
        at, (w, h, d) = (at[0], route.start[1], at[2]), thing.size
        thing = replace(thing, size=(w + 0.3 * route.speed * ground.seconds, h + 0.6 * route.flight.high, d))
    return replace(thing, of=subject.name, change=change, route=route, runs=runs, at=at)


def _is_laden(subject: Subject, intent: ShotIntent) -> bool:
    """Something else of the picture lies on it or in it."""
    stands = (each.stands.value for each in intent.subjects if each.stands)
    own = subject.stands is not None and subject.stands.value.relation in BELOW
    return own or any(each.to == subject.name and each.relation in ("on", "inside") for each in stands)


def _shines(subject: Subject, intent: ShotIntent) -> str | None:
    """Under a roof, what tells the way out is a panel that shines, hung up or over its door."""
    if not (intent.interior.value and subject.says and subject.name.lower() in BLANK):
        return None
    if not SHINES.search(f"{subject.says} {subject.description}"):
        return None
    over = subject.stands is not None and subject.stands.value.relation == "above"
    return "way out" if over else "lit panel"


def _laid_out(
    units: Sequence[Thing], intent: ShotIntent, ground: Ground, actors: Sequence[Actor]
) -> tuple[list[Thing], list[Thing]]:
    """Units in a row across the picture: on a table the small ones, else on the ground."""
    if not units:
        return [], []
    place, made = ground.place, list[Thing]()
    set_table = place.name == "interior" and place.surface is not None
    about = {each.stands.value.to for each in intent.subjects if each.stands and next_side(each)}
    own = [unit for unit in units if set_table and unit.of not in about]
    shown = [thing for unit in own if (thing := _there(unit, place)) is not None]
    rest = [unit for unit in units if not any(thing.of == unit.of for thing in shown)]
    small = all(is_small(unit) for unit in rest)
    x, y, z = place.marks["center"].position
    if actors:
        x, y, z = actors[0].route.start
    elif small and "sill" in place.marks and _alone(intent):
        x, y, z = place.marks["sill"].position
    elif small and set_table:
        y, z = place.surface or 0.0, EDGE - max((unit.size[2] for unit in rest), default=0.0) / 2
    elif small and _alone(intent) and place.name != "tabletop" and _has_tables(place, intent):
        top = on_paper(intent, (x, y, z)) if place.name == "backdrop" else put("table", (x, y, z - 0.3))
        made.append(top)
        y, z = y + top.size[1], z - 0.15
    elif small and place.surface is not None and not place.interior:
        y += place.surface
    c, s = math.cos(ground.front), math.sin(ground.front)
    for unit, (across, behind) in zip(rest, beside(rest) if actors else places(rest), strict=True):
        if set_table and not is_small(unit) and not actors:
            at = (1.2 + across, unit.at[1], -0.9)
        else:
            back = 0.35 if unit.kind in ON_THE_FLOOR and unit.kind != "car" and not actors else 0.0
            at = (x + c * across - s * behind, y + unit.at[1], z - s * across - c * behind - back)
        shown.append(moved_to(unit, at, ground))
    return [*made, *(each for each in shown if not each.there)], shown


def _alone(intent: ShotIntent) -> bool:
    """Whether a shot is of things and of nobody."""
    return all(each.kind.value is SubjectKind.THING for each in intent.subjects)


def _has_tables(place: Set, intent: ShotIntent) -> bool:
    return place.interior or TABLES.search(intent.place_words.lower()) is not None


def moved_to(unit: Thing, at: Vec, ground: Ground) -> Thing:
    """The same thing elsewhere, and its way with it."""
    if unit.route is None:
        return replace(unit, at=at)
    dx, dy, dz = (b - a for a, b in zip(unit.at, at, strict=True))
    x, y, z = unit.route.start
    return replace(unit, at=at, route=replace(unit.route, start=(x + dx, y + dy, z + dz)))


def is_small(unit: Thing) -> bool:
    """Whether it lies on tables and not on the floor."""
    return unit.kind not in ON_THE_FLOOR and max(unit.size) < LARGE


EDGE = 0.09
"""Where a room's own table ends, metres along z: what is put on it is before what is laid there."""
LAID: Mapping[str, Vec] = {
    "book": (-0.32, 0.0, -0.22),
    "plate": (0.12, 0.0, -0.24),
    "glass": (0.33, 0.0, -0.44),
}
"""What a laid table of a room has on it already, from the middle of the room."""


def _there(unit: Thing, place: Set) -> Thing | None:
    """A room's own table, and what lies on it, are only pointed at."""
    top = place.surface or 0.0
    if unit.kind == "table" and unit.change is None:
        return Thing("table", (-0.05, top - 0.12, -0.30), 0.0, (1.35, 0.42, 0.8), there=True, of=unit.of)
    if unit.kind in LAID and unit.change is None:
        x, _, z = LAID[unit.kind]
        return Thing(unit.kind, (x, top, z), 0.0, (0.26, 0.12, 0.2), there=True, of=unit.of)
    return None


def _told_once(wanted: Sequence[Subject]) -> list[Subject]:
    """Without a prop that a noun has named already: "a brass key", and the prop "house-key"."""
    out: list[Subject] = []
    for subject in wanted:
        words = set(subject.name.lower().replace("-", " ").split())
        named = any(words & set(each.name.lower().replace("-", " ").split()) for each in out)
        if not (named and subject.kind.layer == "props"):
            out.append(subject)
    return out
