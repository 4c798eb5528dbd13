"""A shot on its set before there is light or lens: the place, the people, the things.

Knows no words but those the intent kept for the place. Sets are built once in a process.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from filmkit.studio.animatic.geometry.mesh import merge
from filmkit.studio.animatic.intent import Part, ShotIntent, Subject, SubjectKind, TimeOfDay
from filmkit.studio.animatic.sets.kept import set_of
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.sets import SETS
from filmkit.studio.animatic.staging.animals.beast import Beast
from filmkit.studio.animatic.staging.animals.beasts import beasts_of
from filmkit.studio.animatic.staging.animals.in_water import anywhere, by_a_lake, in_bowls, under_water
from filmkit.studio.animatic.staging.animals.moved_on import by_its_thing
from filmkit.studio.animatic.staging.change.changed_place import (
    changed_moon,
    changed_pane,
    changed_place,
    moon_of,
)
from filmkit.studio.animatic.staging.laying import things_of
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.people.at_hand import at_hand
from filmkit.studio.animatic.staging.people.cast import cast_of
from filmkit.studio.animatic.staging.people.doorways import BARE, FURNISHED, told_through_a_doorway
from filmkit.studio.animatic.staging.people.guises import in_guise
from filmkit.studio.animatic.staging.people.panes import at_the_hour
from filmkit.studio.animatic.staging.things.laid_tables import places_on
from filmkit.studio.animatic.staging.things.things import Thing
from filmkit.studio.animatic.staging.together.aboard import aboard, driven, wheel_of
from filmkit.studio.animatic.staging.together.among import among, surrounded
from filmkit.studio.animatic.staging.together.arranging import (
    arranged,
    in_company,
    kept_in,
    of_who_is_on,
    untangled,
)
from filmkit.studio.animatic.staging.together.company import Company, of_company
from filmkit.studio.animatic.staging.together.divers import swimming
from filmkit.studio.animatic.staging.together.harness import harnessed, leads_of
from filmkit.studio.animatic.staging.together.looming import looming
from filmkit.studio.animatic.staging.together.perched import perched
from filmkit.studio.animatic.staging.together.reaching_in import reached
from filmkit.studio.animatic.staging.together.receding import receded, set_back, unlike
from filmkit.studio.animatic.staging.together.riding import mounted
from filmkit.studio.animatic.staging.together.seen import composed_at, framed_as
from filmkit.studio.animatic.staging.together.touching import touching
from filmkit.studio.animatic.staging.together.within import brought_in
from filmkit.studio.animatic.staging.vehicles.driving import TURNS
from filmkit.studio.animatic.staging.vehicles.traffic import (
    LANES,
    STRAIGHT,
    Carrier,
    as_thing,
    carriers_of,
    given_of,
    vehicle_for,
)
from filmkit.studio.animatic.staging.viewpoint import front_of, seen_from, side_of_the_light
from filmkit.studio.animatic.weather.weather import wetness
from filmkit.studio.animatic.world import Mesh, Particles, Set, Vec

DARK = (TimeOfDay.NIGHT, TimeOfDay.MOONLIGHT, TimeOfDay.BLUE_HOUR, TimeOfDay.DUSK)
"""When lamps are lit."""
LAMPS_OF_SETS, _CANDLE = ("candle", "candles", "lit candle"), re.compile(r"\bcandles?\b", re.I)
"""What a set has by itself where its words name it."""
WINDOWED = ("living-room", "bedroom", "office", "by-the-window", "chamber", "interior", "cafe")
"""Rooms whose windows show what is outside, and not a bright or a dark pane."""
JAMMED = 6
"""More vehicles than that are a road full of them."""
LONG = 13.0
"""Metres of a vehicle that no street of a set has room for beside another."""
MIRRORED: Mapping[str, str] = {"left": "right", "right": "left"}
"""Where the first is of whom it is said where the second is."""
BESIDE_EACH_OTHER = ("bicycle", "bike", "motorcycle", "motorbike", "scooter", "moped")
"""Vehicles of which several stand side by side, and in no lane."""
TABLE_SETS = ("cutting-board", "plate", "tabletop", "macro")
"""Sets whose "center" is the thing itself, or where it lies."""


_MOON = re.compile(r"\b(?:full |crescent )?moon\b", re.I)


@dataclass(frozen=True, slots=True)
class Stage:
    """What there is to film."""

    place: Set
    still: Mesh
    actors: tuple[Actor, ...]
    shown: tuple[int, ...]
    """The actors the shot is about; none when it is about a thing or the place."""
    part: Part
    thing: Thing | None
    """The thing the shot is about."""
    beasts: tuple[Beast, ...]
    carriers: tuple[Carrier, ...]
    azimuth: float
    """Where the camera stands round the subject, by the subject's own wish."""
    side: float
    """-1 when faces turn to the left of the picture, 1 to the right: to the light."""
    turnable: bool
    """People turned to the camera already: another azimuth would show another side."""
    moving: tuple[Callable[[float], Mesh], ...] = ()
    particles: tuple[Particles, ...] = ()
    things: tuple[Thing, ...] = ()
    """All that was put down for this shot."""


@lru_cache(maxsize=6)
def _dressed(name: str, brief: SetBrief, things: tuple[Thing, ...]) -> Mesh:
    place = set_of(name, brief)
    return merge([place.still, *(thing.placed() for thing in things)]) if things else place.still


def place_of(intent: ShotIntent) -> tuple[str, SetBrief]:
    """The set's name and brief for a shot."""
    dark = intent.time.value in DARK
    wet = max((wetness(w.value.kind, w.value.strength) for w in intent.weather), default=0.0) > 0.25
    swum_in = intent.place.value == "sea-coast" or "aquarium" in intent.place_words or anywhere(intent)
    name = "underwater" if swum_in and under_water(intent) else intent.place.value
    if intent.place.guessed and name in LANES and _needs_room(intent):
        name = "exterior-night" if dark else "exterior-day"
    if intent.place.guessed and name in STRAIGHT and _turns(intent):
        name = "road"
    if name not in SETS:
        name = "interior" if intent.interior.value else "exterior-night" if dark else "exterior-day"
    if name == "macro" and any(_is_seen(each) for each in intent.subjects):
        name = "close-background"  # nobody stands before a surface that fills the picture
    if name == FURNISHED and any(told_through_a_doorway(each) for each in intent.subjects):
        name = BARE
    words = intent.place_words
    if by_a_lake(intent):
        name, words = "landscape", "lake"
    if any(each.name.lower() in LAMPS_OF_SETS for each in intent.subjects):  # it is put down
        words = _CANDLE.sub("", words)
    vehicles = (s.kind.value is SubjectKind.VEHICLE and not s.background for s in intent.subjects)
    brings = name == "chamber" and any(vehicles)
    snow = intent.seasons is None and any(w.value.kind == "snow" for w in intent.weather)
    lamps = dark if intent.interior.value and name not in WINDOWED else any(h in DARK for h in _hours(intent))
    words = words if dark or not lamps else _MOON.sub("", words)  # one hangs there by day too
    words = _MOON.sub("", words) if moon_of(intent) is not None else words  # it is hung up by itself
    called = intent.place.words or intent.place_implied
    return name, SetBrief(intent.place_seed, words, lamps, wet, snow, called, brings)


def _hours(intent: ShotIntent) -> tuple[TimeOfDay, ...]:
    """The hours that the shot is told to pass through."""
    return intent.light_change or (intent.time.value,)


def _is_seen(each: Subject) -> bool:
    """Whether it is somebody with a face, and no hand alone."""
    return each.kind.value is SubjectKind.PERSON and each.part is not Part.HANDS


def stage_of(intent: ShotIntent, seconds: float) -> Stage:
    """The shot, staged; `seconds` is the length of the shot proper."""
    intent = among(in_guise(at_hand(intent)))
    name, brief = place_of(intent)
    place = set_of(name, brief)
    intent = in_bowls(intent, place)
    side = side_of_the_light(intent, place)
    front = seen_from(intent, place, side)
    actors, beasts, carriers = _living(intent, place, front, side, seconds)
    things, about = things_of(intent, place, actors, front, side, seconds)
    things += places_on(things, intent)
    things += wheel_of(place, actors)
    shown = tuple(i for i, a in enumerate(actors) if not a.background)
    if carriers and not shown and not beasts and not _is_of_a_sight(intent, carriers):
        route = carriers[0].route
        ridden = any(actor.route == route for actor in actors)
        among_many = len(carriers) > JAMMED and not carriers[0].background
        about = as_thing(carriers[0], composed_at(route, intent.camera, front) * seconds, ridden, among_many)
    if beasts and not shown and not _is_of_a_sight(intent, beasts):
        about = framed_as(beasts, carriers, intent.camera, seconds, front)
    company = Company(actors, beasts, carriers, tuple(things))
    several = _is_company(intent) or _are_unlike(intent, company, front, seconds)
    if several:
        company, about = _composed(intent, company, front, seconds)
        if about is not None:
            company, about = brought_in(company, about, place, front)
        actors, beasts, carriers, things = company.actors, company.beasts, company.carriers, [*company.things]
        shown = ()
    things, arm = reached(intent, things, about, front, seconds)
    still = _dressed(name, brief, tuple(thing for thing in things if thing.still))
    still, own = changed_place(intent, still, place.moving, name, seconds)
    own = (*own, *changed_pane(intent, place, seconds))
    people = (s for s in intent.subjects if s.kind.value is SubjectKind.PERSON and not s.background)
    part = next((main.part for main in people), Part.WHOLE)
    return Stage(
        place,
        still,
        actors,
        shown,
        part,
        about,
        beasts,
        carriers,
        *(front_of(intent, actors, shown, front, side) if not several else (front, side, False)),
        moving=(
            *(*own, *arm, *leads_of(intent, actors, beasts)),
            *(thing.drawn for thing in things if not thing.still),
        ),
        particles=(
            *place.air,
            *changed_moon(intent, place, brief, seconds),
            *(carrier.smoke(brief.night) for carrier in carriers if carrier.smokes),
        ),
        things=tuple(things),
    )


def _living(
    intent: ShotIntent, place: Set, front: float, side: float, seconds: float
) -> tuple[tuple[Actor, ...], tuple[Beast, ...], tuple[Carrier, ...]]:
    """People, animals and vehicles, where each is and who is in or on what."""
    actors = surrounded(intent, cast_of(intent, place, seconds, front, side), place, front, seconds)
    actors = swimming(actors, intent, place, front, side, seconds)
    beasts = beasts_of(intent, place, actors, front, side, seconds)
    beasts = perched(intent, actors, beasts, seconds)
    given = given_of(intent, front, side, seconds)
    carriers = carriers_of(intent, place, bool(actors), given)
    actors, beasts, carriers = mounted(intent, place, actors, beasts, carriers, given)
    actors, carriers = driven(intent, place, actors, carriers, given)
    actors = at_the_hour(aboard(intent, place, actors), intent.time.value)
    beasts, carriers = harnessed(intent, place, beasts, carriers, front, side, seconds)
    actors, beasts = touching(actors, beasts, front, side)
    actors, beasts = looming(actors, beasts, intent, place, front)
    beasts, carriers = set_back(actors, beasts, carriers, place, intent.camera.size.value, front, side)
    return actors, beasts, carriers


def _needs_room(intent: ShotIntent) -> bool:
    """Whether several are there, one of them too long for a street."""
    main = [each for each in intent.subjects if not each.background]
    cars = [vehicle_for(each, intent, 0) for each in main if each.kind.value is SubjectKind.VEHICLE]
    return len(main) > 1 and any(car is not None and car.size[2] > LONG for car in cars)


def _turns(intent: ShotIntent) -> bool:
    """Whether a vehicle of the shot goes round a corner."""
    main = [each for each in intent.subjects if not each.background]
    driven = (each.act.value.lower() for each in main if each.kind.value is SubjectKind.VEHICLE)
    return any(TURNS.search(act) for act in driven)


def _is_company(intent: ShotIntent) -> bool:
    """Whether the picture is of several sorts at once or several vehicles, none nearer than a full view."""
    main = [each for each in intent.subjects if not each.background]
    if any(each.stands is not None for each in main):
        return True
    sorts = [each.kind.value for each in main]
    several = len(set(sorts)) > 1 or (SubjectKind.VEHICLE in sorts and len(sorts) > 1)
    several |= any(each.name in BESIDE_EACH_OTHER and each.count.value > 1 for each in main)
    wide = intent.camera.size.guessed or intent.camera.size.value in ("full", "wide", "medium-wide")
    return several and wide and SubjectKind.PERSON not in sorts


def _are_unlike(intent: ShotIntent, company: Company, front: float, seconds: float) -> bool:
    """Whether of two animals that stand there the one is lost beside the other."""
    still = not any(beast.route.speed or beast.turns for beast in company.beasts)
    if company.actors or company.carriers or not still:
        return False
    groups = [some for name in _names_of(intent) if (some := of_company(company, name))]
    return unlike(groups, None, front, seconds) is not None


def _composed(
    intent: ShotIntent, company: Company, front: float, seconds: float
) -> tuple[Company, Thing | None]:
    """A company as the words have it, nobody hidden or lost, and all of it as what a camera frames."""
    going = by_its_thing(intent, company.beasts, company.things)
    if going is not None:
        company = replace(company, beasts=going[0], things=going[1])
    company = arranged(intent, company, front, seconds)
    names = _names_of(intent)
    groups = [some for name in names if (some := of_company(company, name))]
    told = {each.name: each.stands.value.relation for each in intent.subjects if each.stands is not None}
    how = next(iter(told.values()), None)
    if how is not None and names[0] not in told:  # said of the second
        how = MIRRORED.get(how, how)
    if going is None and (pair := unlike(groups, how, front, seconds)) is not None:
        return receded(company, pair, front, seconds)
    if not told:
        company = untangled(company, groups, front, seconds)
    about = in_company(_main_of(names, company), front, seconds)
    if about is None:
        return company, None
    on = [one for name, relation in told.items() if relation == "on" for one in of_company(company, name)]
    alone = all(actor.background for actor in company.actors) and set(told.values()) == {"on"}
    if on and alone and all(isinstance(one, Beast) for one in on):
        about = of_who_is_on(about, on, front, seconds)
    if company.carriers and about.kind == "animal":
        about = replace(about, kind="composed")
    return kept_in(company, about, seconds), about


def _goes_near(intent: ShotIntent) -> bool:
    """Whether the camera goes up to a thing that is on another: it ends on the one, not between both."""
    first = intent.subjects[0] if intent.subjects else None
    if first is None or first.kind.value is not SubjectKind.THING or first.stands is None:
        return False
    nearer = any(move.value.name in ("zoom-in", "push-in") for move in intent.camera.moves)
    return nearer and first.stands.value.relation == "on"


def _names_of(intent: ShotIntent) -> list[str]:
    """Whom a picture of several is about."""
    names = [each.name for each in intent.subjects if not each.background]
    if not _goes_near(intent):
        names += [each.stands.value.to for each in intent.subjects if each.stands is not None]
    return list(dict.fromkeys(names))


def _main_of(names: Sequence[str], company: Company) -> Company:
    """Those of a company that the picture is about."""
    return Company(
        tuple(actor for actor in company.actors if not actor.background),
        tuple(beast for beast in company.beasts if beast.of in names),
        tuple(carrier for carrier in company.carriers if carrier.of in names),
        tuple(thing for thing in company.things if thing.of in names),
    )


def _is_of_a_sight(intent: ShotIntent, passing: Sequence[Beast | Carrier]) -> bool:
    """Whether a camera that moves films a sight which animals or vehicles only give life to."""
    sight = intent.place_kind.value in ("landmark", "mountain", "city")
    return sight and bool(intent.camera.moves) and all(each.background for each in passing)


def look_of(place: Set) -> tuple[Vec, Vec]:
    """Where a wide view of the place is best seen from, and the point it looks at."""
    view, look = place.marks["view"], place.marks["look"]
    (a, b, c), (d, e, f) = view.position, look.position
    return (a, b + view.height, c), (d, e + look.height, f)
