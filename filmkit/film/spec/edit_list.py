"""The cut, the titles and the mix as written become typed items. Knows no frames."""

from collections.abc import Iterator, Mapping
from typing import Any

from filmkit.film.spec.film import (
    CutCredits,
    CutFade,
    CutItem,
    CutShot,
    Join,
    Moment,
    Shot,
    Sound,
    Title,
)
from filmkit.film.spec.models import Casting
from filmkit.film.spec.parts import written_origins
from filmkit.film.spec.reading import Reading, number
from filmkit.film.spec.sources import MIX, Entry, Sections
from filmkit.film.spec.yaml import Map, Seq
from filmkit.source import SourceSpan
from filmkit.timebase import Time

_DUCK = "9dB"
"""How far music gives way to voice when nobody says how far."""


def cut(written: Seq | None, shots: Mapping[str, Shot], reading: Reading) -> tuple[CutItem, ...]:
    """The pieces in order; nothing written is every shot in order."""
    if written is None:
        return tuple(CutShot(shot.id, shot.at) for shot in shots.values())
    pieces: list[CutItem] = []
    for index, item in enumerate(written):
        pieces += _pieces(item, written.at_item(index), shots, reading)
    return tuple(pieces)


def _pieces(item: Any, at: SourceSpan, shots: Mapping[str, Shot], reading: Reading) -> Iterator[CutItem]:
    if isinstance(item, str):
        yield CutShot(item, at)
    elif "fade-in" in item or "fade-out" in item:
        key = "fade-in" if "fade-in" in item else "fade-out"
        yield CutFade(at, _time(item, key, "cut", reading) or Time(), key == "fade-in")
    elif "credits" in item:
        lines = item["credits"]
        texts = [] if lines == "auto" else [reading.text(each, "cut: credits", at) for each in lines]
        yield CutCredits(at, _time(item, "for", "cut: credits", reading) or Time(), tuple(texts))
    elif "scene" in item:
        names = [shot.id for shot in shots.values() if shot.scene == item["scene"]]
        for index, name in enumerate(names):
            yield CutShot(name, at, **(_join(item, at, reading) if index == 0 else {}))
    else:
        yield CutShot(
            item["shot"],
            at,
            _time(item, "in", "cut", reading),
            _time(item, "out", "cut", reading),
            number(item["speed"]) if "speed" in item else None,
            **_join(item, at, reading),
        )


def _join(item: Map, at: SourceSpan, reading: Reading) -> dict[str, Any]:
    if "dissolve" in item and "dip" in item:
        reading.complain(at, "cut: a shot is joined by a `dissolve` or a `dip`, not by both", "remove one")
    joins = {"dissolve": Join.DISSOLVE, "dip": Join.DIP}
    for key, join in joins.items():
        if key in item:
            return {
                "join": join,
                "join_length": _time(item, key, "cut", reading),
                "color": item.get("color", "black"),
            }
    if "color" in item:
        reading.complain(item.at_key("color"), "cut: `color` is the colour of a `dip`", "add `dip: 12f`")
    return {}


def titles(entries: Mapping[str, Entry], reading: Reading) -> tuple[Title, ...]:
    return tuple(
        Title(
            name,
            entry.at,
            reading.text(entry.value["text"], f"title {name}: text", entry.value.at_value("text")),
            reading.moment(entry.value["at"], f"title {name}: at", entry.value.at_value("at")),
            _time(entry.value, "for", f"title {name}", reading) or Time(),
            entry.value.get("style", "title"),
        )
        for name, entry in entries.items()
    )


def sounds(sections: Sections, casting: Casting, reading: Reading) -> tuple[Sound, ...]:
    """The whole mix, track by track."""
    return tuple(
        _sound(name, track, entry, casting, reading)
        for track in MIX
        for name, entry in sections.entries(f"mix.{track}").items()
    )


def _sound(name: str, track: str, entry: Entry, casting: Casting, reading: Reading) -> Sound:
    given, where = entry.value, f"mix.{track} {name}"
    model = given.get("model")
    if not any(key in given for key in ("source", "prompt", "text")):
        wanted = "`text` or `source`" if track == "voice" else "`source` or `prompt`"
        reading.complain(entry.at, f"{where}: nothing says what is heard", f"write {wanted}")
    if "during" in given and ("from" in given or "to" in given):
        reading.complain(entry.at, f"{where}: `during` and `from`/`to` both say when", "keep one of them")
    return Sound(
        name,
        track,
        entry.at,
        source=reading.path(given["source"], f"{where}: source", given.at_value("source"))
        if "source" in given
        else None,
        prompt=_text(given, "prompt", where, reading),
        model=None if model is None or casting.free else casting.resolved(model),
        start=_moment(given, "at", where, reading)
        or _moment(given, "from", where, reading)
        or Moment("start"),
        end=_moment(given, "to", where, reading),
        length=_time(given, "for", where, reading),
        during=tuple(given.get("during", ())),
        gain=number(given.get("gain", 0)),
        fade_in=_time(given, "fade-in", where, reading) or Time(),
        fade_out=_time(given, "fade-out", where, reading) or Time(),
        duck=number(given.get("duck", _DUCK if track == "music" else 0)),
        cast=given.get("cast"),
        text=_text(given, "text", where, reading),
        origins=written_origins(given, where),
    )


def _text(given: Map, key: str, where: str, reading: Reading) -> str:
    return reading.text(given[key], f"{where}: {key}", given.at_value(key)) if key in given else ""


def _time(given: Map, key: str, where: str, reading: Reading) -> Time | None:
    return reading.time(given[key], f"{where}: {key}", given.at_value(key)) if key in given else None


def _moment(given: Map, key: str, where: str, reading: Reading) -> Moment | None:
    return reading.moment(given[key], f"{where}: {key}", given.at_value(key)) if key in given else None
