"""Cast, props, locations, looks and scenes: what shots name. Knows no shots and no cut."""

from collections.abc import Mapping
from typing import Any

from filmkit.film.spec.film import (
    CastMember,
    CastState,
    Location,
    Look,
    ModelChoice,
    Prop,
    Reference,
    Scene,
    Voice,
)
from filmkit.film.spec.reading import Reading, number, plain
from filmkit.film.spec.shots import Origins
from filmkit.film.spec.sources import Entry
from filmkit.film.spec.yaml import Map

_NOTHING = Map("", 0)


def cast(entries: Mapping[str, Entry], reading: Reading) -> dict[str, CastMember]:
    return {name: _member(name, entry, reading) for name, entry in entries.items()}


def _member(name: str, entry: Entry, reading: Reading) -> CastMember:
    where, given = f"cast member {name}", entry.value
    states = given.get("states", _NOTHING)
    return CastMember(
        name,
        entry.at,
        _text(given, "description", where, reading),
        _reference(given, where, reading),
        _voice(given["voice"], reading) if "voice" in given else None,
        {state: _state(f"{where}/{state}", states, state, reading) for state in states},
        written_origins(given, where),
    )


def _voice(given: Map, reading: Reading) -> Voice:
    if "model" not in given or reading.free:
        return Voice(None, given.get("voice", ""))
    named = reading.models.get(given["model"]) or ModelChoice(given["model"])
    model = ModelChoice(named.name, named.via, {**named.params, **_params(given)})
    return Voice(model, given.get("voice", ""))


def _state(where: str, states: Map, name: str, reading: Reading) -> CastState:
    given = states[name]
    return CastState(
        _text(given, "description", where, reading), _reference(given, where, reading), states.at_key(name)
    )


def props(entries: Mapping[str, Entry], reading: Reading) -> dict[str, Prop]:
    return {
        name: Prop(
            name,
            entry.at,
            _text(entry.value, "description", f"prop {name}", reading),
            _reference(entry.value, f"prop {name}", reading),
            written_origins(entry.value, f"prop {name}"),
        )
        for name, entry in entries.items()
    }


def locations(entries: Mapping[str, Entry], reading: Reading) -> dict[str, Location]:
    return {
        name: Location(
            name,
            entry.at,
            _reference(entry.value, f"location {name}", reading),
            _text(entry.value, "description", f"location {name}", reading),
            _layers(entry.value, f"location {name}", reading),
        )
        for name, entry in entries.items()
    }


def _layers(given: Map, where: str, reading: Reading) -> dict[str, str]:
    """Of a place, what can be seen of it."""
    names = ("place", "time", "weather", "period", "environment", "light", "mood", "style")
    return {name: text for name in names if (text := _text(given, name, where, reading))}


def looks(entries: Mapping[str, Entry], reading: Reading) -> dict[str, Look]:
    found: dict[str, Look] = {}
    for name, entry in entries.items():
        given, where = entry.value, f"look {name}"
        lut = given.get("lut")
        if lut is not None:
            at = given.at_value("lut")
            if not lut.casefold().endswith(".cube"):
                reading.complain(at, f"{where}: lut: `{lut}` is no .cube file", "export the LUT as .cube")
            else:
                lut = reading.path(lut, f"{where}: lut", at)
        grade = {key: number(value) for key, value in given.get("grade", {}).items()}
        found[name] = Look(name, entry.at, _text(given, "style", where, reading), lut, grade)
    return found


def scenes(entries: Mapping[str, Entry]) -> dict[str, Scene]:
    return {
        name: Scene(name, entry.at, entry.value.get("location"), entry.value.get("look"))
        for name, entry in entries.items()
    }


def named_models(entries: Mapping[str, Entry]) -> dict[str, ModelChoice]:
    """The film's own names for models."""
    return {
        name: ModelChoice(entry.value["is"], entry.value.get("via"), _params(entry.value))
        for name, entry in entries.items()
    }


def _params(given: Map) -> dict[str, Any]:
    params = plain(given.get("params", {}))
    assert isinstance(params, dict)
    return params


def _text(given: Map, key: str, where: str, reading: Reading) -> str:
    return reading.text(given[key], f"{where}: {key}", given.at_value(key)) if key in given else ""


def _reference(given: Map, where: str, reading: Reading) -> Reference | None:
    if "reference" not in given:
        return None
    return reading.reference(given["reference"], f"{where}: reference", given.at_value("reference"))


def written_origins(given: Map, layer: str) -> Origins:
    """Where each field of one mapping is written."""
    return Origins({key: (given[key], layer, given.file, pos) for key, (_, pos) in given.spans.items()})
