"""A brief becomes a ShotIntent: pure, and the same on every machine.

Knows no geometry. Structured fields win over prose, and `stage:` over all.
"""

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.intent import (
    CameraRead,
    MoveRead,
    Part,
    Read,
    ShotIntent,
    Subject,
    SubjectKind,
    TimeOfDay,
    WeatherRead,
)
from filmkit.studio.animatic.words.becoming.boughs import in_season
from filmkit.studio.animatic.words.becoming.growing import of_one
from filmkit.studio.animatic.words.becoming.metamorphosis import turned_into
from filmkit.studio.animatic.words.becoming.parts import with_parts
from filmkit.studio.animatic.words.becoming.transformed import transformed
from filmkit.studio.animatic.words.filmed import moving, shooting
from filmkit.studio.animatic.words.filmed.arts import styled
from filmkit.studio.animatic.words.filmed.unveiling import unveiled
from filmkit.studio.animatic.words.light import airs, lighting
from filmkit.studio.animatic.words.light.daylight import Daylight, daylight_of
from filmkit.studio.animatic.words.retold.flights import flown
from filmkit.studio.animatic.words.retold.happening import happening
from filmkit.studio.animatic.words.retold.nicknames import without_nicknames
from filmkit.studio.animatic.words.retold.of_two import at_one, told_of_two
from filmkit.studio.animatic.words.retold.own_words import in_own_words
from filmkit.studio.animatic.words.retold.racks import racked
from filmkit.studio.animatic.words.retold.scene_headings import without_heading
from filmkit.studio.animatic.words.retold.unsaid import told_by_somebody, unnamed
from filmkit.studio.animatic.words.stage import staged
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.vocabulary.arts import OF_A_NIGHT
from filmkit.studio.animatic.words.vocabulary.homes import DESKS, EMPTY, TABLE
from filmkit.studio.animatic.words.vocabulary.implied import TOLD_BY_TOOLS
from filmkit.studio.animatic.words.vocabulary.nouns import PLURAL
from filmkit.studio.animatic.words.vocabulary.pieces import in_the_set
from filmkit.studio.animatic.words.vocabulary.places import Place
from filmkit.studio.animatic.words.where import place, seasons
from filmkit.studio.animatic.words.where.at_home import home_of, words_at_home
from filmkit.studio.animatic.words.where.famous import without_its_parts
from filmkit.studio.animatic.words.where.furnishing import furnishings_of, wide_enough
from filmkit.studio.animatic.words.where.outdoors import PETS
from filmkit.studio.animatic.words.where.shown_by import (
    CLOSE,
    OUTSIDE,
    place_implied_by,
    set_at_once,
    set_shown,
)
from filmkit.studio.animatic.words.where.sights import with_the_sight_first
from filmkit.studio.animatic.words.where.undrawn import left_out, undrawn
from filmkit.studio.animatic.words.who import eyes, looking, subjects
from filmkit.studio.animatic.words.who.props import as_described
from filmkit.studio.animatic.words.who.reaching import with_hand, without_hand
from filmkit.studio.animatic.words.who.relations import without_tops

_INDOORS = frozenset(
    {"backdrop", "tabletop", "close-background", "cutting-board", "plate", "macro", "living-room", "interior"}
)
_ABOVE = frozenset({"sky", "cloud", "clouds", "rainbow", "moon", "sun", "star", "stars", "shooting star"})
"""What is looked up to."""
_OF_LIGHT = re.compile(r"\b(?:dark(?:ness)?|bright|dim(?:ly)?)\b", re.I)
"""What a place is that grows dark or light."""
_SNOW_BY_NAME = re.compile(r"\bsnow (?:white|queen)(?:['’]s)?\b", re.I)
"""Where no snow lies for it."""
_FROM_NEAR = frozenset({"medium", "medium-close", "close-up", "extreme-close-up"})
_DRIVING = re.compile(
    r"(?<!golf )\b(driv(es|ing)|at the wheel|behind the wheel|grips the wheel|steering wheel)\b"
    r"(?!.{0,24}\b(bus|truck|lorry|train|tractor|boat|ship|yacht|vessel|spaceship|horse|nail|sheep|cattle|"
    r"herd)\b)"
)
_PART_OF = (
    r"\b(?:close[- ]?up|close shot|detail|insert|shot|view)\b[^,.;]*\b{}(?:'s|s'|’s) (?:[a-z-]+ ){{0,2}}"
    r"(?P<part>hands?|fingers?|fists?|feet|foot|shoes|boots|toes|ankles|heels)\b(?P<does>[^,.;]*)"
)
"""A near picture of a part of somebody."""
_FEET = frozenset({"feet", "foot", "shoes", "boots", "toes", "ankles", "heels"})


def intent_of(brief: Brief) -> ShotIntent:
    """What a shot was understood to show."""
    written, (art, styled_brief) = brief, styled(without_heading(brief))
    veil, brief = unveiled(styled_brief)
    hand, brief = without_hand(without_nicknames(brief))
    layers = Layers(brief := flown(told_of_two(told_by_somebody(happening(racked(brief))))))
    where, people = _who_is_where(brief, layers)
    size, framing = shooting.size_said(layers), shooting.framing_said(layers)
    own_hands = eyes.sees_own_hands(layers, framing, people)
    framing = replace(framing, value="insert") if framing and own_hands else framing
    implied = place_implied_by(layers, where, people)
    people = tuple(_parted(_part_said(each, layers), size, framing) for each in people)
    kind = Read(where.value.kind, where.words, where.layer) if where else Read("")
    wheel, seer, people = _through_eyes(layers, where, framing, people, size)
    interior = wheel or (Read(implied[1].interior) if implied else _interior(where, people))
    weather = airs.weather_of(layers)
    light = daylight_of(layers, interior.value, kind.value, {w.value.kind for w in weather}, people)
    nightly = art if art and art.value in OF_A_NIGHT else None
    time, change = _hour(light, nightly), light.change
    moves = moving.moves_of(layers) or (() if wheel else tuple(eyes.goes_along(layers, framing, seer)))
    people = with_the_sight_first(people, where, moves)
    camera = shooting.camera_of(layers, moves, people, kind.value, framing if own_hands else None)
    shown = set_at_once(wheel, implied, time.value) or set_shown(layers, where, people, camera, time.value)
    if shown.value == "skies" and _is_seen_from_the_ground(kind.value, change, people):
        shown = replace(shown, value="exterior-day")
    people = _before_the_window(people) if shown.value == "by-the-window" else people
    interior = interior if where or implied or wheel else Read(shown.value in _INDOORS)
    lost = _not_understood(brief, kind, time, weather, moves)
    passing = None if interior.value else seasons.passing_of(layers, people, weather)
    there = furnishings_of(layers, people, shown, kind)
    camera = wide_enough(_of_the_set(camera, people, shown.value), people, there)
    homely = _homely(people, shown.value, bool(where or implied))
    said = (implied[0] if implied else "", nightly.words if nightly else "", homely)
    intent = ShotIntent(
        place=replace(shown, words=seasons.unsnowed(shown.words, passing)),
        place_words=_place_words(brief, where, change is not None, passing, *said),
        seasons=passing,
        interior=interior,
        time=time,
        camera=camera,
        weather=weather,
        subjects=people,
        lights=lighting.lights_of(layers, lighting.unnamed_source(interior.value, time.value, kind.value)),
        light_change=change,
        unveiled=veil,
        burning=light.burning,
        colors=lighting.colors_of(layers),
        pace=looking.pace_of(layers),
        look=looking.look_of(layers, art),
        place_kind=kind,
        place_implied=implied[0] if implied and implied[0] not in TOLD_BY_TOOLS and shown.guessed else "",
        wet=airs.wet_of(layers) or (Read(True, nightly.words, nightly.layer) if nightly else None),
        place_seed=_seed(written.place_seed or written.place or written.environment or _all(written)),
        shot_seed=_seed(f"{written.seed}\n{_all(written)}"),
        not_drawn=undrawn(layers, people, lost, shown.value, interior.value),
        left_out=_once((*left_out(layers, people, shown, there), *place.gone_to(layers, where))),
        furnishings=there,
        stage=brief.stage,
    )
    return staged(with_hand(in_own_words(intent, written.prompt), hand), brief.stage)


def _who_is_where(brief: Brief, layers: Layers) -> tuple[Hit[Place] | None, tuple[Subject, ...]]:
    """The place that is named, and all subjects with what becomes of them; of a place no part is one."""
    people = tuple(unnamed(each) for each in as_described(brief, subjects.subjects_of(layers)))
    people = with_parts(at_one(brief, turned_into(in_season(people, layers), layers)), layers)
    people = without_tops(transformed(of_one(people, layers), layers))
    where = place.of_vehicles(place.place_of(layers), people)
    where = None if where and (_only_of_things(where, people) or _is_any_room(where, layers)) else where
    return where, without_its_parts(people, where)


def _only_of_things(where: Hit[Place], people: tuple[Subject, ...]) -> bool:
    """Whether words name no more of a place than what a thing alone stands on, or the thing itself."""
    home = home_of([each for each in people if not each.background])
    on_it = where.words.lower() in DESKS and home == TABLE
    itself = where.value.by and any(each.name == where.words.lower() for each in people[:1])
    return home is not None and (on_it or itself)


def _is_any_room(where: Hit[Place], layers: Layers) -> bool:
    """ "The room is quiet", told later on, or "through the house": the one that a trade or a tool implies."""
    low = where.words.lower()
    any_room = (low == "room" and where.sentence > 0) or (
        low in ("house", "home") and where.value.kind == "room"
    )
    implied = place.implied_place(layers) if any_room else None
    return implied is not None and (low == "room" or implied[1].interior)


def _once(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))


def _hour(light: Daylight, nightly: Read[str] | None) -> Read[TimeOfDay]:
    """The hour, or the night of a picture that is known for one."""
    time = light.time
    if nightly is None or not time.guessed or light.change is not None:
        return time
    return Read(TimeOfDay.NIGHT, nightly.words, nightly.layer)


def _before_the_window(people: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """Who is inside: who is passing by is not."""
    return tuple(each for at, each in enumerate(people) if not _is_outside(each, at == 0))


def _through_eyes(
    layers: Layers,
    where: Hit[Place] | None,
    framing: Read[str] | None,
    people: tuple[Subject, ...],
    size: Read[str] | None,
) -> tuple[Read[bool] | None, Subject | None, tuple[Subject, ...]]:
    """Whether it is seen from a wheel, who sees it, and who is seen: neither the one who sees nor what that
    one drives."""
    wheel = _at_the_wheel(where, people, size)
    seer = eyes.seen_through(layers, framing, people)
    if eyes.drives(layers, framing) and (seer or not any(s.kind.value is SubjectKind.PERSON for s in people)):
        wheel = Read(True, framing.words, framing.layer) if framing else None
        people = tuple(each for each in people if each.kind.value is not SubjectKind.VEHICLE)
    rest = tuple(each for each in people if each is not seer)
    return wheel, seer, eyes.before_a_shoulder(layers, framing, rest)


def _sets_or_rises(change: tuple[TimeOfDay, ...] | None, people: Sequence[Subject]) -> bool:
    """Whether hours pass over a sky that nobody flies in."""
    return change is not None and all(each.background or each.name in _ABOVE for each in people)


def _is_seen_from_the_ground(
    kind: str, change: tuple[TimeOfDay, ...] | None, people: Sequence[Subject]
) -> bool:
    """A sky with one cloud in it, with a moon that changes, or over which hours pass."""
    cloud = any(each.name == "cloud" and each.count.value == 1 for each in people)
    moon = any(each.name in ("moon", "star") and each.change is not None for each in people)
    return (kind == "sky" and (cloud or moon)) or _sets_or_rises(change, people)


def _homely(people: tuple[Subject, ...], shown: str, told: bool) -> str:
    """The words of a room that nobody told of; of one whose floor changes, that it is empty."""
    if shown == "interior" and _changes_underfoot(people):
        return EMPTY
    return "" if told else words_at_home(people, shown)


def _place_words(
    brief: Brief, where: Hit[Place] | None, lit_anew: bool, passing: Read[seasons.Seasons] | None, *more: str
) -> str:
    """All that may say what the place is like; what is done on snow tells of it, what becomes of its light or
    its season tells nothing of its walls."""
    told = (place.said_of_it(text, where) for text in (brief.subject, brief.prompt))
    snow = "in the snow" if seasons.on_snow(_all(brief)) else ""
    said = (brief.place, brief.environment, brief.period, *told, *more, snow)
    words = _SNOW_BY_NAME.sub("", ", ".join(text for text in said if text))
    words = _OF_LIGHT.sub("", words) if lit_anew else words
    return seasons.unsnowed(seasons.WORDS.sub("", words) if passing else words, passing)


def _seed(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")


def _all(brief: Brief) -> str:
    return "\n".join((brief.place, brief.subject, *brief.action, brief.environment, brief.prompt))


def _not_understood(
    brief: Brief,
    kind: Read[str],
    time: Read[TimeOfDay],
    weather: Sequence[Read[WeatherRead]],
    moves: Sequence[Read[MoveRead]],
) -> list[str]:
    """Structured fields whose words lead nowhere."""
    lost = [brief.place] if brief.place and kind.layer != "place" else []
    lost += [brief.time] if brief.time and time.layer != "time" else []
    lost += [brief.weather] if brief.weather and not (weather or airs.is_clear(brief.weather)) else []
    known = {each.words for each in moves}
    lost += [each.name for each in brief.camera.moves if not any(words in each.name for words in known)]
    return [each for each in lost if each.strip()]


def _interior(where: Hit[Place] | None, people: tuple[Subject, ...]) -> Read[bool]:
    if where:
        return Read(where.value.interior, where.words, where.layer)
    main = [each for each in people if not each.background]
    return Read(bool(main) and all(_near(each) for each in main))


def _at_the_wheel(
    where: Hit[Place] | None, people: Sequence[Subject], size: Read[str] | None
) -> Read[bool] | None:
    """Who drives and is seen from near is seen inside the car, whatever goes by outside."""
    main = [each for each in people if not each.background]
    if not main or main[0].kind.value is not SubjectKind.PERSON or (where and where.value.interior):
        return None
    if (size and size.value not in _FROM_NEAR) or not _DRIVING.search(main[0].act.value.lower()):
        return None
    return Read(True, main[0].act.words or main[0].act.value, main[0].act.layer)


def _is_outside(subject: Subject, first: bool) -> bool:
    """Whether somebody is seen through the window at most: who passes by, and no pet."""
    if subject.kind.value is SubjectKind.THING or first:
        return False
    return subject.background or (subject.kind.value in OUTSIDE and subject.name not in PETS)


def _near(subject: Subject) -> bool:
    """Shown so close that a room's soft dark does behind it."""
    return subject.kind.value is SubjectKind.THING or subject.part is not Part.WHOLE


def _part_said(subject: Subject, layers: Layers) -> Subject:
    """ "The woman's hands": the part that is named, and what it does."""
    if subject.kind.value is not SubjectKind.PERSON or subject.part is not Part.WHOLE or subject.background:
        return subject
    noun = re.escape(subject.name.rsplit("/", 1)[-1].lower())
    for passage in layers.of("prompt", "subject"):
        if hit := re.search(_PART_OF.format(noun), passage.text.lower()):
            part = Part.FEET if hit["part"] in _FEET else Part.HANDS
            does = hit["does"].strip()
            act = Read(does, does, passage.layer) if does else subject.act
            if part is Part.HANDS and act_of(act.value).name == "stand":
                act = Read("rubs hands")
            return replace(subject, part=part, act=act)
    return subject


def _parted(subject: Subject, size: Read[str] | None, framing: Read[str] | None) -> Subject:
    """A close shot of somebody is about a face, or about what they do by hand; an insert is about hands."""
    if subject.kind.value is not SubjectKind.PERSON or subject.part is not Part.WHOLE or subject.background:
        return subject
    if framing and framing.value == "insert":
        return replace(subject, part=Part.HANDS)
    if size and size.value in CLOSE and subject.count.value < PLURAL:
        hands = subject.feeling.value in ("neutral", "concentration") and act_of(subject.act.value).by_hand
        return replace(subject, part=Part.HANDS if hands else Part.FACE)
    return subject


def _changes_underfoot(people: Sequence[Subject]) -> bool:
    """Whether it is of a floor that becomes something else: it is looked down on, in a room with nothing."""
    return any(each.change is not None and each.name.split()[-1] in ("floor", "floors") for each in people)


def _of_the_set(camera: CameraRead, people: Sequence[Subject], shown: str) -> CameraRead:
    """What the set has by itself is filmed as the set is."""
    main = [each for each in people if not each.background]
    if shown == "car-inside" and camera.size.guessed and camera.size.value in ("full", "wide", "medium-wide"):
        return replace(camera, size=Read("medium"))  # from farther off it is a bonnet
    if not main or not all(
        each.kind.value is SubjectKind.THING
        and in_the_set(each.name, shown, each.count.value, len(people) == 1)
        for each in main
    ):
        return camera
    size = Read("wide") if camera.size.guessed else camera.size
    up = camera.angle.guessed and any(each.name in _ABOVE for each in main)
    camera = replace(camera, angle=Read("low") if up else camera.angle)
    if camera.angle.guessed and _changes_underfoot(main):
        return replace(camera, size=size, angle=Read("high"), framing=Read("none"))
    return replace(camera, size=size, framing=Read("none") if camera.framing.guessed else camera.framing)
