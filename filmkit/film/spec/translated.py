"""A variant's file of translated words: the film in other words, and the same pictures. Knows no builds.

What it leaves out stays in the film's own language, and is noted. Promise: it changes words that are heard,
read or laid over the picture, and nothing a picture is drawn from.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from filmkit.film.spec.complaints import did_you_mean
from filmkit.film.spec.film import Film, Line, Shot
from filmkit.film.spec.reading import Reading
from filmkit.film.spec.yaml import Map, Seq


def translated(film: Film, words: Map, reading: Reading) -> Film:
    """`film` in the `words` of a file; complains of names and counts that do not fit."""
    lines, titles = words.get("lines", {}), words.get("titles", {})
    voice = words.get("voice", {})
    spoken = {name: shot for name, shot in film.shots.items() if shot.lines}
    over = {sound.id for sound in film.sounds if sound.kind == "voice" and sound.text}
    _refuse_unknown(words, "lines", spoken, "no shot with lines is called", reading)
    _refuse_unknown(words, "titles", {title.id for title in film.titles}, "there is no title", reading)
    _refuse_unknown(words, "voice", over, "there is no voice-over", reading)
    left = [f"shot {name}" for name in spoken if name not in lines]
    left += [f"title {title.id}" for title in film.titles if title.id not in titles]
    left += [f"voice-over {name}" for name in sorted(over) if name not in voice]
    notes = (f"{words.at}: not translated: {', '.join(left)}",) if left else ()
    return replace(
        film,
        title=_text(words, "title", reading) or film.title,
        logline=_text(words, "logline", reading) or film.logline,
        shots={
            name: _spoken(shot, lines, reading) if name in lines else shot
            for name, shot in film.shots.items()
        },
        titles=tuple(
            replace(each, text=_text(titles, each.id, reading)) if each.id in titles else each
            for each in film.titles
        ),
        sounds=tuple(
            replace(each, text=_text(voice, each.id, reading))
            if each.kind == "voice" and each.id in voice
            else each
            for each in film.sounds
        ),
        notes=(*film.notes, *notes),
    )


def _refuse_unknown(words: Map, section: str, known: Iterable[str], what: str, reading: Reading) -> None:
    given, names = words.get(section, {}), list(known)
    for name in given:
        if name not in names:
            hint = did_you_mean(name, names) if names else ""
            reading.complain(given.at_key(name), f"{section}: {what} `{name}`", hint)


def _spoken(shot: Shot, lines: Map, reading: Reading) -> Shot:
    given: Any = lines[shot.id]
    texts = list(given) if isinstance(given, Seq) else [given]
    at = lines.at_value(shot.id)
    if len(texts) != len(shot.lines):
        reading.complain(
            at,
            f"lines: shot {shot.id} has {len(shot.lines)} lines, and {len(texts)} are translated",
            "write one text for each, in their order",
        )
    said = [reading.text(text, f"lines: {shot.id}", at) for text in texts]
    return replace(
        shot, lines=tuple(Line(line.cast, text) for line, text in zip(shot.lines, said, strict=False))
    )


def _text(given: Mapping[str, Any] | Map, name: str, reading: Reading) -> str:
    if name not in given:
        return ""
    assert isinstance(given, Map), "only a mapping of a file holds a name"
    return reading.text(given[name], name, given.at_value(name))
