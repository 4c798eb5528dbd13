"""What is fixed by hand: `stage:` wins over every word.

| key | value |
|---|---|
| `set` | a set's name |
| `interior` | true or false |
| `time` | a time of day, or "night to dawn" for a change |
| `weather` | a kind, a list of kinds, a mapping of kind to strength, or `clear` |
| `people` | by name, a mapping of `act feeling facing held moves where part count description kind |
| | background`; a name that nobody has adds somebody, null takes somebody away; |
| | `people: none` empties the picture |
| `light` | a light or a list of them, each a mapping of `source direction quality color strength` |
| `camera` | `size angle framing lens height`, and `moves`: a name, or a list of mappings of |
| | `name direction speed` |
| `look` | numbers and colours by the names of LookRead; `art`, a look of another art |
| `seed` | a number for the place's accidents |
| `marks` | by name, where people stand: read by staging |

What is not understood is left as it was read; it never fails a drawing.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from enum import Enum
from typing import TypeVar

from filmkit.digest import Json
from filmkit.studio.animatic.intent import (
    CameraRead,
    Facing,
    LightRead,
    LookRead,
    MoveRead,
    Part,
    Read,
    ShotIntent,
    Subject,
    SubjectKind,
    TimeOfDay,
    WeatherRead,
)
from filmkit.studio.animatic.words.filmed.arts import art_named

E = TypeVar("E", bound=Enum)
_DECIMAL = re.compile(r"[+-]?\d+(\.\d+)?")


def staged(intent: ShotIntent, stage: Mapping[str, Json]) -> ShotIntent:
    """The intent with what is fixed by hand in place of what was read."""
    if isinstance(stage.get("set"), str):
        intent = replace(intent, place=_by_hand(str(stage["set"])))
    if isinstance(stage.get("interior"), bool):
        intent = replace(
            intent, interior=Read(bool(stage["interior"]), str(stage["interior"]).lower(), "stage")
        )
    seed = _number(stage.get("seed"))
    if seed is not None:
        intent = replace(intent, place_seed=int(seed) % 2**32)
    intent = _timed(intent, stage.get("time"))
    if "weather" in stage:
        intent = replace(intent, weather=_weather(stage["weather"]))
    if "people" in stage:
        intent = replace(intent, subjects=_people(intent.subjects, stage["people"]))
    if lights := _lights(stage.get("light")):
        intent = replace(intent, lights=lights)
    return replace(
        intent,
        camera=_camera(intent.camera, _mapping(stage.get("camera"))),
        look=_look(intent.look, _mapping(stage.get("look"))),
    )


def _by_hand(value: str) -> Read[str]:
    return Read(value, value, "stage")


def _mapping(value: object) -> Mapping[str, Json]:
    return value if isinstance(value, Mapping) else {}


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, (list, tuple)) else [] if value is None else [value]


def _member(kind: type[E], value: object) -> E | None:
    return next((each for each in kind if each.value == value), None)


def _number(value: object) -> float | None:
    """A number, or one as a film's values have it: a decimal in a text."""
    if isinstance(value, str) and _DECIMAL.fullmatch(value):
        return float(value)
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _timed(intent: ShotIntent, value: object) -> ShotIntent:
    times = [_member(TimeOfDay, word.strip()) for word in str(value).split(" to ")] if value else []
    if not times or None in times:
        return intent
    known = [time for time in times if time is not None]
    changed = tuple(known) if len(known) > 1 else None
    return replace(intent, time=Read(known[0], str(value), "stage"), light_change=changed)


def _weather(value: object) -> tuple[Read[WeatherRead], ...]:
    kinds = value if isinstance(value, Mapping) else {str(kind): 1.0 for kind in _listed(value)}
    return tuple(
        Read(WeatherRead(str(kind), _number(strength) or 1.0), str(kind), "stage")
        for kind, strength in kinds.items()
        if kind not in ("clear", "none")
    )


def _people(subjects: tuple[Subject, ...], value: object) -> tuple[Subject, ...]:
    if not isinstance(value, Mapping):
        return tuple(each for each in subjects if each.kind.value is not SubjectKind.PERSON)
    there = {each.name: each for each in subjects}
    for name, wanted in value.items():
        if wanted is None:
            there.pop(name, None)
            continue
        before = there.get(name) or Subject(Read(SubjectKind.PERSON, name, "stage"), name, name)
        there[name] = _person(before, _mapping(wanted))
    return tuple(sorted(there.values(), key=lambda each: each.background))


def _person(subject: Subject, wanted: Mapping[str, Json]) -> Subject:
    text = {key: str(value) for key, value in wanted.items() if isinstance(value, str)}
    count = _number(wanted.get("count"))
    kind, facing = _member(SubjectKind, wanted.get("kind")), _member(Facing, wanted.get("facing"))
    return replace(
        subject,
        kind=Read(kind, text["kind"], "stage") if kind else subject.kind,
        description=text.get("description", subject.description),
        count=Read(max(1, int(count)), str(int(count)), "stage") if count else subject.count,
        act=_by_hand(text["act"]) if "act" in text else subject.act,
        beats=() if "act" in text else subject.beats,
        feeling=_by_hand(text["feeling"]) if "feeling" in text else subject.feeling,
        facing=Read(facing, text["facing"], "stage") if facing else subject.facing,
        part=_member(Part, wanted.get("part")) or subject.part,
        held=text.get("held", None if "held" in wanted else subject.held),
        moves=text.get("moves", None if "moves" in wanted else subject.moves),
        where=text.get("where", None if "where" in wanted else subject.where),
        background=bool(wanted.get("background", subject.background)),
    )


def _lights(value: object) -> tuple[Read[LightRead], ...]:
    out = []
    for each in _listed(value):
        wanted = _mapping(each)
        if isinstance(wanted.get("source"), str):
            light = LightRead(
                source=str(wanted["source"]),
                direction=_text(wanted.get("direction")),
                quality=_text(wanted.get("quality")),
                color=_text(wanted.get("color")),
                strength=_number(wanted.get("strength")) or 1.0,
            )
            out.append(Read(light, light.source, "stage"))
    return tuple(out)


def _art(value: object, before: Read[str] | None) -> Read[str] | None:
    """A finish, by its name or a word for it."""
    hit = art_named(str(value)) if value else None
    return hit or before


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _camera(camera: CameraRead, wanted: Mapping[str, Json]) -> CameraRead:
    lens, height = _number(wanted.get("lens")), _number(wanted.get("height"))
    size, angle, framing = (_text(wanted.get(name)) for name in ("size", "angle", "framing"))
    return CameraRead(
        size=_by_hand(size) if size else camera.size,
        angle=_by_hand(angle) if angle else camera.angle,
        framing=_by_hand(framing) if framing else camera.framing,
        moves=_moves(wanted["moves"]) if "moves" in wanted else camera.moves,
        lens=Read(lens, str(wanted["lens"]), "stage") if lens and lens > 0 else camera.lens,
        height=Read(height, str(wanted["height"]), "stage") if height is not None else camera.height,
        stations=() if size or "moves" in wanted else camera.stations,
    )


def _moves(value: object) -> tuple[Read[MoveRead], ...]:
    out = []
    for each in _listed(value):
        wanted = _mapping(each) or {"name": str(each)}
        name = str(wanted.get("name", "static"))
        move = MoveRead(name, _text(wanted.get("direction")), _text(wanted.get("speed")) or "slow")
        out.append(Read(move, name, "stage"))
    return tuple(out)


def _look(look: LookRead, wanted: Mapping[str, Json]) -> LookRead:
    def number(name: str, before: float) -> float:
        given = _number(wanted.get(name))
        return before if given is None else given

    return LookRead(
        art=_art(wanted.get("art"), look.art),
        saturation=number("saturation", look.saturation),
        contrast=number("contrast", look.contrast),
        warmth=number("warmth", look.warmth),
        grain=number("grain", look.grain),
        halation=number("halation", look.halation),
        softness=number("softness", look.softness),
        shadows=_text(wanted.get("shadows")) or look.shadows,
        highlights=_text(wanted.get("highlights")) or look.highlights,
    )
