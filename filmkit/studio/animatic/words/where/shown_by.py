"""Which set shows the place: its own, a table for what is small and near, or where such things are at home.

Knows no geometry.
"""

import re
from collections.abc import Sequence

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.intent import CameraRead, Part, Read, Subject, SubjectKind, TimeOfDay
from filmkit.studio.animatic.words.grammar.spots import set_of
from filmkit.studio.animatic.words.text.layers import PROSE, Layers
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.vocabulary.nouns import AT_HOME
from filmkit.studio.animatic.words.vocabulary.pieces import PARTS, in_the_set
from filmkit.studio.animatic.words.vocabulary.places import BY_NIGHT, Place
from filmkit.studio.animatic.words.where import place
from filmkit.studio.animatic.words.where.at_home import home_of
from filmkit.studio.animatic.words.where.laid import insert_set, laid_set, surface_set
from filmkit.studio.animatic.words.where.outdoors import is_small, out_of_doors
from filmkit.studio.animatic.words.where.undrawn import UNDER_A_ROOF

_DARK = frozenset({TimeOfDay.NIGHT, TimeOfDay.MOONLIGHT})
_FLIERS = frozenset(
    {"plane", "airplane", "aeroplane", "aircraft", "airliner", "jet", "helicopter", "hot air balloon"}
)
_GOING_BACK = frozenset({"zoom-out", "pull-back"})
"""What comes to show the place that is named round a thing."""
CLOSE = frozenset({"close-up", "extreme-close-up"})
OUTSIDE = (SubjectKind.ANIMAL, SubjectKind.VEHICLE)
_LIES_ON = re.compile(
    r"\b(?:stand|lie|rest|sit|lean|hang|lay|place)\w* (?:\w+ )?(?:on|in|upon|against|atop|beside)\b"
)
_STARTS_OFF = re.compile(r"\b(launch|blast(s|ing) off|lift(s|ing) off|tak(es|ing) off)", re.I)
"""Who does so is on the ground yet."""
_WINGED = _FLIERS - {"helicopter", "hot air balloon"}
_ON_A_RUNWAY = re.compile(
    r"\b(tak(?:es?|ing) off|takeoff|take-off|lift(?:s|ing)? off|land(?:s|ing|ed)?|touch(?:es|ing)? down|"
    r"taxi(?:es|ing)?|accelerat\w+|gain(?:s|ing)? speed|slow(?:s|ing)? (?:down|to)|"
    r"com(?:es|ing) to a (?:stop|halt)|depart\w*|arriv\w*)\b",
    re.I,
)
"""What an aeroplane does on the ground or just over it."""
_RISES = re.compile(
    r"\b(tak(?:es?|ing) off|lift(?:s|ing)? off|land(?:s|ing|ed)?|touch(?:es|ing)? down)\b", re.I
)


def _of_things(
    layers: Layers, where: Hit[Place] | None, main: Sequence[Subject], said: Read[str]
) -> Hit[str] | None:
    """A table for a small thing, if no open country is named; nearest of all, a surface by itself: where a
    place is named, one that is told in the sentence that comes so near."""
    size = said.value
    small = bool(main) and all(is_small(each.name) for each in main)
    laid = laid_set(layers, main[0].name) if small and size in CLOSE else None
    if laid and where is not None and where.value.shown_by == "backdrop":
        return None  # paper is all that is seen
    if laid and (where is None or where.value.interior or where.value.weak):
        return laid
    if where is not None and where.value.kind == "landmark":
        return None  # "a close-up of the stonework of Machu Picchu" goes on to all of it
    if (size == "extreme-close-up" and not laid) or not main:
        surface = surface_set(layers)
        if surface and main and _stands_on(main[0], surface):
            return None
        told = surface and surface.passage.words(*surface.passage.sentence_of(surface.start))
        return surface if where is None or said.words in (told or "") else None
    return None


def _stands_on(thing: Subject, surface: Hit[str]) -> bool:
    """Whether a surface is only what a thing that is told of first stands on: "a jar on wet slate"."""
    own = surface.words.lower() in thing.name.lower() or thing.name.lower() in surface.words.lower()
    said = f"{thing.description} {thing.act.value}".lower()
    return thing.kind.value is SubjectKind.THING and not own and _LIES_ON.search(said) is not None


def place_implied_by(
    layers: Layers, where: Hit[Place] | None, people: Sequence[Subject]
) -> tuple[str, Place] | None:
    """The place implied where none is named and somebody is in it, seen whole: no room, if a car is there."""
    main = [each for each in people if not each.background]
    if where is None and any(each.name in _WINGED and _ON_A_RUNWAY.search(each.act.value) for each in main):
        return place.named("runway")
    if where is None and any("helicopter" in each.name and _RISES.search(each.act.value) for each in main):
        return place.named("helipad")
    if where is None and _by_land_and_water(main):
        return place.named("harbour")
    alive = any(each.kind.value is not SubjectKind.THING and each.part is Part.WHOLE for each in main)
    starts = any(_STARTS_OFF.search(each.act.value) for each in main)
    if where is not None or starts or not (alive or not main):
        return None
    implied = place.implied_place(layers)
    if implied is None and main and all(_runs(each) for each in main):
        return place.named("park")
    driven = any(each.kind.value is SubjectKind.VEHICLE and each.name not in UNDER_A_ROOF for each in people)
    if implied and implied[1].kind == "forest" and _under_a_moon(layers):
        return None
    return None if implied and implied[1].interior and driven else implied


def _by_land_and_water(main: Sequence[Subject]) -> bool:
    """Whether a boat and what goes on a road are shown together: on a quay, and at it."""
    vehicles = [each.name for each in main if each.kind.value is SubjectKind.VEHICLE]
    afloat = [name for name in vehicles if AT_HOME.get(name) == "sea-coast"]
    return bool(afloat) and any(name not in (*afloat, *_FLIERS, "train") for name in vehicles)


def _runs(subject: Subject) -> bool:
    """Whether somebody runs, for which a room is too small."""
    return subject.kind.value is SubjectKind.PERSON and act_of(subject.act.value).name == "run"


def _under_a_moon(layers: Layers) -> bool:
    """Whether a moon is spoken of: it is seen in open country, not among trees."""
    return any(token.low == "moon" for passage in layers.of(*PROSE) for token in passage.tokens)


def _by_night(shown: str, time: TimeOfDay) -> str:
    return BY_NIGHT.get(shown, shown) if time in _DARK else shown


def _nowhere(layers: Layers, people: Sequence[Subject], time: TimeOfDay) -> str:
    """The set when no place is named: where such a thing is at home, else plain paper, unless something tells
    that it is out of doors."""
    main = [each for each in people if not each.background]
    beside = [each for each in people if each.background and not (main and "train" in main[0].name)]
    about = [*main[:1], *beside]  # no street has room for a train
    home = next((AT_HOME[each.name] for each in about if each.name in AT_HOME), None)
    afloat = [each.name for each in main if AT_HOME.get(each.name) == "sea-coast"]
    home = "sea-coast" if afloat else home
    if main and all(each.name in _FLIERS for each in main):
        return _by_night(set_of("open sky"), time)
    if home and not (home == "forest" and _under_a_moon(layers)):
        return home
    if main and all(each.part is not Part.WHOLE for each in main):
        return "close-background"
    if (
        not main
        or out_of_doors(layers, [*main, *(each for each in people if each.kind.value in OUTSIDE)])
        or any(in_the_set(m.name, "exterior-day", m.count.value) for m in main)
    ):
        return _by_night("exterior-day", time)
    home_of_it = home_of([*main, *(each for each in beside if each not in main)])
    return "backdrop" if home_of_it is None else _by_night(home_of_it[0], time)


def _away_from_a_table(subject: Subject) -> bool:
    """Whether somebody's deed has its own place, and not what lies on a table."""
    act = act_of(subject.act.value)
    return act.by_hand and not act.at_work


def set_at_once(
    wheel: Read[bool] | None, implied: tuple[str, Place] | None, time: TimeOfDay
) -> Read[str] | None:
    """The set that follows without more: who drives is in a car, and who does a trade is where it is done."""
    if wheel:
        return Read("car-inside", wheel.words, wheel.layer)
    return Read(_by_night(implied[1].shown_by, time)) if implied else None


def _of_a_room(where: Hit[Place] | None, main: Sequence[Subject]) -> Read[str] | None:
    """A room for a wall that becomes something else, its window end for a window, the night for a star."""
    changed = main[0].name.lower().split()[-1] if main and main[0].change is not None else ""
    if changed == "star" and (where is None or not where.value.interior):
        return Read("exterior-night", main[0].kind.words, main[0].kind.layer)
    if changed in ("background", "backdrop") and where is None:
        return Read("backdrop", main[0].kind.words, main[0].kind.layer)
    window = changed in ("window", "windows")
    if not (window or (changed in PARTS and where is None)):
        return None
    if where is not None and where.value.shown_by not in ("interior", "living-room", "by-the-window"):
        return None
    return Read("by-the-window" if window else "interior", main[0].kind.words, main[0].kind.layer)


def set_shown(
    layers: Layers,
    where: Hit[Place] | None,
    people: tuple[Subject, ...],
    camera: CameraRead,
    time: TimeOfDay,
) -> Read[str]:
    """The set that shows the place: a table for inserts of hands and things, else the place's own."""
    size, framing = camera.size.value, camera.framing.value
    main = [each for each in people if not each.background]
    if (changing := _of_a_room(where, main)) is not None:
        return changing
    of_a_face = any(each.part is Part.FACE for each in main)
    whole = any(each.kind.value is not SubjectKind.THING and each.part is Part.WHOLE for each in main)
    if (framing == "insert" or size in CLOSE) and not of_a_face and not whole:
        counted = sum(each.count.value for each in main) > 1  # and lies beside each other
        table = insert_set(layers) if not counted else None
        busy = any(each.kind.value is SubjectKind.PERSON and _away_from_a_table(each) for each in main)
        if table and not busy and not any(each.kind.words == table.words for each in main):
            return Read(table.value, table.words, table.layer)
        goes_back = where and any(move.value.name in _GOING_BACK for move in camera.moves)
        if not goes_back and not any(each.kind.value is not SubjectKind.THING for each in main):
            near = _of_things(layers, where, main, camera.size)
            if near:
                return Read(near.value, near.words, near.layer)
    if where is None:
        return Read(_nowhere(layers, people, time))
    shown = where.value.shown_by
    changes = shown == "cutting-board" and any(each.change is not None for each in main)
    if changes or (shown == "plate" and sum(each.count.value for each in main) > 1):
        shown = "tabletop"
    if shown == "bedroom" and where.value.by and not whole and main and not of_a_face:
        shown = "backdrop"  # the bed that a thing is beside is put there with it
    return Read(_by_night(shown, time), where.words, where.layer)
