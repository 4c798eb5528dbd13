"""A prompt that tells a tale, as the scenes of it that can be drawn, in order.

Knows no seconds and no geometry: how many there is time for is asked of it. Each scene is read as a prompt of
its own; who it is of looks the same in all of them, and where and when nothing is said it is where and when
the scene before was.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.intent import Read, ShotIntent, Subject, SubjectKind, TimeOfDay
from filmkit.studio.animatic.words.read import intent_of
from filmkit.studio.animatic.words.tales.contest import is_a_contest, played
from filmkit.studio.animatic.words.tales.finds import finds_of, last_found, with_what_is_found
from filmkit.studio.animatic.words.tales.moves_on import before_and_after
from filmkit.studio.animatic.words.tales.one_deed import at_once
from filmkit.studio.animatic.words.tales.stops import first_place, stations_of
from filmkit.studio.animatic.words.tales.survey import (
    is_a_survey,
    seen_alone,
    shows_all,
    shows_more,
    views_in,
)
from filmkit.studio.animatic.words.tales.tale import after, told_alone, with_its_instrument
from filmkit.studio.animatic.words.tales.tale_people import (
    Figure,
    figures_of,
    with_the_pair,
    with_trades_first,
)
from filmkit.studio.animatic.words.tales.tale_wordings import worded
from filmkit.studio.animatic.words.tales.three_acts import three_acts, told_by
from filmkit.studio.animatic.words.tales.views import (
    IN_A_LAND,
    LANDS,
    as_a_view,
    is_back_at,
    is_no_view,
    is_of,
    newness,
    seen_from,
    told_by_view,
)
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.wording import sentences_of
from filmkit.studio.animatic.words.vocabulary.places import Place
from filmkit.studio.animatic.words.where.gone_into import gone_home, gone_inside, name_of
from filmkit.studio.animatic.words.where.place import place_of

FEWEST = 3
"""Scenes that make a tale."""
_DAYS = re.compile(
    r"\b(?:on|by) the (?:first|second|third|fourth|fifth|next|following|final|last) (?:day|night|evening|"
    r"morning)\b|"
    r"(?:^|[.] )the (?:first|second|third|fourth|fifth|following|next|final) (?:day|night|evening)\b",
    re.I,
)
_TOLD = re.compile(
    r"\b(?:quests?|tombs?|cursed?|kingdom|prophecy|legends?|legendary|spells?|realms?|enchant\w+|mystical|"
    r"sorcer\w+|"
    r"raiders?|treasures?|princess|prince|witch|wizard|magic\w*|perilous|embark\w*|once upon|years (?:passed|"
    r"later)|"
    r"ultimately|destiny|adventurer|villagers|riddles?|artifacts?|spirits?|journey (?:began|led|continue[sd]|"
    r"took)|"
    r"journey|centuries|ancestors|true (?:beauty|purpose|nature|meaning)|wisdom|solitary|determined|fate|"
    r"challenges|discovers? (?:a|an|her|his|the)|wolf|dwarfs|fair(?:y|ies)|ancient|monsters?|beasts?|"
    r"guardian|eldest|youngest|big bad|cleverly|frustrated)\b",
    re.I,
)
_COURSE = re.compile(
    r"\b(?:along the way|in the end|eventually|ultimately|finally|decided to|embark\w*|"
    r"set (?:off|out) (?:on|to)|"
    r"one (?:\w+ )?(?:day|night|evening)|(?:years?|days|months|centuries) (?:later|passed)|"
    r"after (?:\w+ ){0,2}(?:days|weeks|months|years|centuries|trials|struggles?)|after enduring|"
    r"on the (?:first|second|third|fourth|fifth|next|final|last) (?:day|night|level|trial|stage))\b|"
    r"(?:^|[.] )however\b",
    re.I,
)
"""What tells how a tale goes on."""
_FILMED = re.compile(r"\b(?:camera|shot|close-up|footage|video|time-?lapse|scene)\b", re.I)
_OWNS = re.compile(r"^[\w ]+['’]s?$")
"""Somebody of whom only what is theirs is told: "the queen's"."""
_ANY_ROOM = listed("room chamber chambers inside interior hall halls walls indoors")
"""What says of a place no more than that it is inside."""
_A_WAY, _A_ROOM = "meadow", "room"
"""Where people go and are of whom nothing tells a place."""
_KIN = listed("sibling siblings brother brothers sister sisters family father mother parents friend friends")
"""People, where a tale is not of an animal."""
_GROUPS = listed(
    "team group crew party band squad people raider raiders hunter hunters explorer warrior warriors"
)
"""What a tale may call the same few people by."""
_ANYBODY = listed("someone somebody anyone anybody everyone everybody others")
_ALL_OVER = re.compile(r"\b(?:abandoned|derelict|deserted|neon|high-rise|coral reefs?|corals?|lava)\b")
"""What a land or a town looks like in every view, wherever its words stand."""
_DARK = re.compile(r"\b(?:darkness|eer(?:ie|iness)|haunting|moonless|lava)\b", re.I)
"""What a land is like that one sees by night, where no words tell another hour."""
_FROZEN = re.compile(
    r"\b(?:perpetual|eternal|endless)(?:ly \w+ (?:in|by))? (?:snow|winter|frost)|\bwinter (?:never|reigns)|"
    r"\bfrozen (?:\w+ )?(?:kingdom|realm|land)|"
    r"\bsnow-(?:covered|laden|draped|blanketed|clad) (?:trees?|land|landscape|ground|plains?|valley|forest|"
    r"fields?)",
    re.I,
)
_OPENS_WITH = re.compile(
    r"\s*(?:(?:on|by|in|at|during) )?(?:the|that|one) (?:\w+ ){0,2}?(day|night|evening|morning)\b", re.I
)
_HOURS = {"day": "day", "night": "night", "evening": "dusk", "morning": "dawn"}
_DARK_HOURS = frozenset({TimeOfDay.NIGHT, TimeOfDay.MOONLIGHT, TimeOfDay.BLUE_HOUR})
_COMES = re.compile(r"\b(?:night|dark\w*) (?:\w+ )?(?:falls|approach|com|settl|descend)\w*", re.I)
"""What tells that it only comes."""
_SAID = re.compile(r"(?:legends?|tales?|rumou?rs?|it (?:is|was) said)\b", re.I)
"""How a sentence opens of what is only said to be."""
_SEEN = 1.5
"""The weight from which on an end of a tale is something to see."""
_SECOND = 0.02
"""What a scene loses in weight by each place it comes later, among equals."""


class _Telling(Enum):
    """How a prompt tells of several scenes."""

    TALE = "tale"
    """Over days, or on a journey."""
    SURVEY = "survey"
    """View after view of one land or town."""
    CONTEST = "contest"
    """A match or a race, by its teams."""
    MOVE = "move"
    """One thing in one room and another in the next."""


def _is_a_tale(text: str) -> bool:
    """Whether a prompt tells what happens over days or on a journey, and not what one shot shows."""
    sentences = _happening(text)
    if len(sentences) < FEWEST + 1:
        return False
    of_it = " ".join(sentences)
    told = {hit[0].lower() for each in (_TOLD, _COURSE) for hit in each.finditer(of_it)}
    return len(_DAYS.findall(of_it)) > 1 or len(told) > 3


def _happening(text: str) -> list[str]:
    """The sentences of a tale, one a station of a way, without those that say how it is filmed."""
    told = [each for each in sentences_of(with_trades_first(text)) if not _FILMED.search(each)]
    return [part for each in told for part in stations_of(each)]


def scenes_of(brief: Brief, most: int, views: int | None = None) -> tuple[Read[ShotIntent], ...]:
    """The scenes of a brief's prompt, `most` of them at most, of a survey `views`, each with its sentence;
    none where it is one shot, or fixed by hand."""
    if most < FEWEST or not brief.prompt or brief.stage or brief.people:
        return ()
    telling = _told_as(brief.prompt)
    every = list(_read(brief, telling)) if telling else []
    kept = [(scene, weight) for scene, weight in every if weight > 0]
    most = max(views, FEWEST) if views and telling is _Telling.SURVEY else most
    if telling is _Telling.TALE:
        kept = [kept[at] for at in three_acts([weight for _, weight in kept], most)]
    while len(kept) > most:
        kept.remove(min(kept, key=lambda each: each[1]))
    fewest = 2 if telling is _Telling.MOVE else FEWEST
    return tuple(scene for scene, _ in kept) if len(kept) >= fewest else ()


def _told_as(text: str) -> _Telling | None:
    """How a prompt tells of several scenes; None where it tells of one."""
    if is_a_contest(text):
        return _Telling.CONTEST
    if is_a_survey(text):
        return _Telling.SURVEY
    if _is_a_tale(text):
        return _Telling.TALE
    return _Telling.MOVE if before_and_after(text) else None


def _retold(text: str, telling: _Telling, figures: Sequence[Figure]) -> Iterator[tuple[str, str]]:
    """Each sentence as it can be read alone, and as it was."""
    if telling is _Telling.CONTEST:
        yield from played(text)
    elif telling is _Telling.MOVE:
        yield from before_and_after(text)
    elif telling is _Telling.SURVEY:
        yield from ((seen_alone(each), each) for each in views_in(text))
    else:
        sentences = _happening(text)
        finds, said = finds_of([*map(worded, sentences)]), list[str]()
        for number, each in enumerate(sentences):
            known = [figure for figure in figures if figure.since <= number]
            it = last_found(finds, sentences[:number])
            told = told_alone(each, with_the_pair(each, known, said[-2:]), it)
            said.append(told)
            figures = after(told, figures)
            yield with_its_instrument(told, text), each


def _read(brief: Brief, telling: _Telling) -> Iterator[tuple[Read[ShotIntent], float]]:
    """Each sentence as a scene, and how much of it can be seen."""
    surveyed, contest = telling is _Telling.SURVEY, telling is _Telling.CONTEST
    sentences = [] if contest else _happening(brief.prompt)
    figures, finds = figures_of(sentences), [] if surveyed else finds_of([*map(worded, sentences)])
    dark = surveyed and _DARK.search(brief.prompt) is not None and "underwater" not in brief.prompt.lower()
    told = list(_retold(brief.prompt, telling, figures))
    hour = (_first_hour(brief, told) or ("night" if dark else "")) if surveyed else ""
    before = _Before("", "field" if surveyed else "", time=hour)
    before.looks = ", ".join(dict.fromkeys(_ALL_OVER.findall(brief.prompt.lower()))) if surveyed else ""
    before.snow = surveyed and _FROZEN.search(brief.prompt) is not None
    before.hinted = "" if surveyed or contest else first_place(brief, told)
    looks, said = dict[str, Subject](), set[str]()
    for number, (text, sentence) in enumerate(told):
        last = number == len(told) - 1
        alone = replace(brief, prompt=text, place_seed=brief.place_seed or brief.prompt)
        before.time = _hour_told(sentence) or before.time
        before.nights = before.nights or _hour_told(sentence) == TimeOfDay.NIGHT.value
        of_all = surveyed and last and shows_all(sentence)
        scene, placed = _carried(alone, before, surveyed, of_all)
        here = f"{text} {worded(sentence)}"
        known = [one for one in finds if one.since <= number and one.is_named_in(here)]
        scene = with_what_is_found(at_once(scene), text, known)
        scene = scene if contest else _as_before(_with_its_people(scene, figures), figures, looks)
        scene = as_a_view(scene, bool(before.first)) if surveyed else scene
        before.angle = before.angle or scene.camera.angle
        scene = seen_from(scene, before.angle) if of_all else scene
        told_so = told_by(scene, placed)
        weight = told_by_view(scene, told_so, placed, before.came_to) if surveyed else told_so
        weight -= 0.5 * (text in said) + 0.6 * (_SAID.match(sentence) is not None)
        weight += bool(scene.camera.moves) * 0.6 + 0.5 * (number == 0) - _SECOND * number * (not last)
        weight += 2.0 if (surveyed or contest) and (number == 0 or last) else 0.0
        weight += 0.7 * (telling is _Telling.TALE and number >= len(told) - 2 and told_so >= _SEEN)
        said.add(text)
        yield Read(scene, sentence, "prompt"), weight


def _first_hour(brief: Brief, told: Sequence[tuple[str, str]]) -> str:
    """The hour that a survey's views tell first, which is that of those before it too; none where it is day.
    Before a night that only falls it is dusk."""
    for text, sentence in told:
        time = intent_of(replace(brief, prompt=text)).time
        if not time.guessed and time.value is not TimeOfDay.DAY:
            falls = time.value in _DARK_HOURS and _COMES.search(sentence) is not None
            return TimeOfDay.DUSK.value if falls else time.value.value
    return ""


def _hour_told(sentence: str) -> str:
    """The hour of a sentence that opens with a day or a night: "On the second night she …"."""
    opens = _OPENS_WITH.match(sentence)
    return _HOURS[opens[1].lower()] if opens else ""


@dataclass(slots=True)
class _Before:
    """Where and when the scenes before were."""

    first: str = ""
    """The place of the first of them."""
    place: str = ""
    land: str = ""
    """The open country that one is in, if it is any."""
    time: str = ""
    nights: bool = False
    """It is told over nights."""
    snow: bool = False
    """It lies everywhere."""
    looks: str = ""
    """What all of them look like."""
    angle: Read[str] | None = None
    """Of the first of them."""
    places: list[Hit[Place]] = field(default_factory=list)
    """Those that they name."""
    came_to: float = 0.0
    """How new the place of the last of them is."""
    hinted: str = ""
    """The place that something hints at where none has been told yet."""


def _carried(alone: Brief, before: _Before, surveyed: bool, of_all: bool) -> tuple[ShotIntent, bool]:
    """A scene with the place and the hour that its words leave out, and whether they tell the place. A survey
    keeps its hour until words tell another than day; a view of all of it is of its first place."""
    where, said = place_of(Layers(alone)), intent_of(alone)
    before.place = gone_home(alone.prompt, before.first, before.place) or gone_inside(
        alone.prompt, before.place
    )
    here_at_last = where is not None and of_all and is_of(where, alone.prompt)
    placed = where is not None and bool(where.value.kind) and (here_at_last or not of_all)
    name = re.sub(r"['’]s?$", "", where.words.lower()) if where is not None else ""
    told_by_a_thing = where is not None and bool(where.value.by or where.value.weak)
    inside = where is not None and name_of(where) and not re.match("inside|underground", before.place)
    if (
        before.place
        and not inside
        and (name in _ANY_ROOM or name.removesuffix("s") in before.place.lower() or told_by_a_thing)
    ):
        placed = False  # the room that one is in, or where one was
    people = any(each.kind.value is SubjectKind.PERSON and not each.background for each in said.subjects)
    if where is not None and where.value.kind == "sky" and people:
        placed, before.place = False, before.place or "meadow"  # who looks at the sky stands under it
    before.snow = before.snow or _FROZEN.search(alone.prompt) is not None
    before.came_to = newness(where, before.places) if where is not None else 0.0
    before.places += [where] if where is not None else []
    if before.snow and where is not None and "palace" in where.words.lower():
        placed, before.place = False, "castle in the snow"
    land = ""
    if where is not None and placed:
        start, end = where.passage.clause_of(where.start)
        much = 9 if surveyed and not before.first else 4
        here = where.passage.words(max(where.start - 2, start), min(where.end + much, end))
        here = name_of(where) or here
        if surveyed and before.first and is_back_at(where, before.places[0], alone.prompt):
            land = before.first
        elif surveyed and before.land and where.words.lower().split()[-1] in IN_A_LAND:
            land = f"{before.land}, {here}"
        else:
            moon = not surveyed and not before.nights  # it shone where one was
            moon = moon and before.time == TimeOfDay.MOONLIGHT.value
            before.place, before.first, before.time = here, before.first or here, "" if moon else before.time
            before.land = here if where.value.shown_by in LANDS else ""
    told = not said.time.guessed and not (surveyed and before.time and said.time.value is TimeOfDay.DAY)
    told = told and said.time.words.lower() not in ("star", "stars")  # of a tale more often things than a sky
    if told:
        before.time = said.time.value.value
    ends = (of_all or (surveyed and shows_more(alone.prompt))) and not here_at_last
    place = land if placed else before.first if ends else before.place
    snow = "snow covers the ground" if before.snow and (not placed or before.place == before.first) else ""
    looks = ", ".join(filter(None, (before.looks, snow)))
    carried = replace(alone, place=place, time="" if told and not ends else before.time, environment=looks)
    scene = said if carried == alone else intent_of(carried)
    before.hinted = scene.place_implied or before.hinted
    if scene.place.value == "backdrop" and (before.hinted or people):
        goes = any(act_of(each.act.value).speed for each in scene.subjects)
        scene = intent_of(replace(carried, place=before.hinted or (_A_WAY if goes else _A_ROOM)))
    if not before.place and scene.place.value == "exterior-day" and _of_beasts(scene):
        before.place = _A_WAY
        scene = intent_of(replace(carried, place=_A_WAY))
    seen = tuple(each for each in scene.subjects if not is_no_view(each, of_all))
    return replace(scene, subjects=seen), placed


def _of_beasts(scene: ShotIntent) -> bool:
    """Whether a scene is of animals alone, which stay in the open where they are."""
    return bool(scene.subjects) and all(each.kind.value is SubjectKind.ANIMAL for each in scene.subjects)


def _with_its_people(scene: ShotIntent, figures: Sequence[Figure]) -> ShotIntent:
    """The same with several of whom the tale tells among whom it is about: "a captain tells his crew"."""
    told = {each.noun for each in figures}
    meant = [each.background and each.count.value > 1 and each.name in told for each in scene.subjects]
    if not any(meant):
        return scene
    people = tuple(
        replace(each, background=each.background and not of_it)
        for each, of_it in zip(scene.subjects, meant, strict=True)
    )
    size, framing = scene.camera.size, scene.camera.framing
    if size.guessed:
        size, framing = replace(size, value="full"), replace(framing, value="group")
    return replace(scene, subjects=people, camera=replace(scene.camera, size=size, framing=framing))


def _as_before(scene: ShotIntent, figures: Sequence[Figure], looks: dict[str, Subject]) -> ShotIntent:
    """The same with everybody as they looked when they came first, animals too."""
    out = []
    falling = {each.value.kind for each in scene.weather}
    raiders = any("raider" in figure.noun for figure in figures)  # their captain is one of them
    nobody = _ANYBODY | (_KIN if figures and figures[0].kind is SubjectKind.ANIMAL else frozenset())
    main = [
        each
        for each in scene.subjects
        if not _OWNS.search(each.description)
        and each.name not in falling | nobody
        and "invisible" not in each.description.lower()
    ]
    for each in main:
        if each.kind.value is SubjectKind.PERSON and not each.background:
            key = "several" if each.count.value > 2 and each.name.split()[-1] in _GROUPS else each.name
            first = looks.setdefault(key, each)
            more = "" if first is each else each.description
            dressed = first.description if first is each else f"{first.description}, {more}"
            sex = next((figure.sex for figure in figures if figure.noun == each.name), "")
            dressed = dressed if not sex or sex in dressed else f"{sex}, {dressed}"
            theirs = each.name == "captain" or each.name.split()[-1] in _GROUPS
            dressed = f"a raider, {dressed}" if theirs and raiders else dressed
            name = first.name if key == "several" else each.name
            each = replace(each, name=name, description=dressed)
        elif each.kind.value is SubjectKind.ANIMAL:
            first = looks.setdefault(f"beast {each.name}", each)
            each = replace(each, description=f"{first.description}, {each.description}")
        out.append(each)
    return replace(scene, subjects=tuple(out))
