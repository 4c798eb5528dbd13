"""The sounds of a film that are bought from a model: spoken lines, voice-over, music, effects, ambience.

Knows no takes and no cards. Promise: the name of a sound has a dot in it, which no shot has.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from filmkit.film.spec.film import Film, Line, ModelChoice, Shot, Sound
from filmkit.source import SourceSpan

EMBEDDED = frozenset({"bed", "ambience", "foley", "murmur"})
"""The makers of sound that need no key and no network."""


class Heard(Enum):
    """What kind of sound it is, by its track in the mix."""

    VOICE = "voice"
    MUSIC = "music"
    EFFECT = "effects"
    AMBIENCE = "ambience"


@dataclass(frozen=True, slots=True)
class Recording:
    """One sound that a model makes."""

    name: str
    """`music.theme`; of a line `lesson.line-1`."""
    heard: Heard
    model: ModelChoice
    words: str
    """What is said, or what it sounds like."""
    at: SourceSpan
    voice: str = ""
    """The model's name of who speaks."""
    shot: str | None = None
    """Of a line: whose."""


def recordings(film: Film) -> Mapping[str, Recording]:
    """Every sound the film would have bought, by name; none of a film that buys nothing."""
    if film.free:
        return {}
    found = [
        _line(film, shot, number, line)
        for shot in film.shots.values()
        if shot.source is None or shot.audio != "keep"
        for number, line in enumerate(shot.lines, 1)
    ]
    found += [_of_mix(film, sound) for sound in film.sounds if sound.source is None]
    return {each.name: each for each in found if each is not None}


def line_name(shot: str, number: int) -> str:
    """What a shot's line of that number, from 1, is called."""
    return f"{shot}.line-{number}"


def sound_name(sound: Sound) -> str:
    """What a sound of the mix is called."""
    return f"{sound.kind}.{sound.id}"


def _line(film: Film, shot: Shot, number: int, line: Line) -> Recording | None:
    voice = film.cast[line.cast].voice if line.cast in film.cast else None
    if voice is None or not _is_bought(voice.model):
        return None
    at = shot.origins["lines"].at if "lines" in shot.origins else shot.at
    assert voice.model is not None, "what is bought has a model"
    name = line_name(shot.id, number)
    return Recording(name, Heard.VOICE, voice.model, line.text, at, voice.voice, shot.id)


def _of_mix(film: Film, sound: Sound) -> Recording | None:
    heard, model, voice = Heard(sound.kind), sound.model, ""
    if heard is Heard.VOICE and sound.cast is not None:
        who = film.cast[sound.cast].voice
        if who is not None and (model is None or who.model is None or model.name == who.model.name):
            model, voice = model or who.model, who.voice
    if not _is_bought(model):
        return None
    assert model is not None, "what is bought has a model"
    words = sound.text if heard is Heard.VOICE else sound.prompt or sound.id
    at = sound.origins["model"].at if "model" in sound.origins else sound.at
    return Recording(sound_name(sound), heard, model, words, at, voice)


def _is_bought(model: ModelChoice | None) -> bool:
    return model is not None and model.name not in EMBEDDED
