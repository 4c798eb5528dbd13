"""What a shot's model would read, as texts with their lines, and texts as clauses. Knows no rules."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from filmkit.film.spec.film import Shot
from filmkit.source import SourceSpan

PROSE = ("subject", "action", "environment", "place", "mood", "style")
"""Layers in which anything may be said of camera and light, beside their own."""
LAYERS = (*PROSE, "light", "camera", "time", "weather", "slots")

_CLAUSES = re.compile(r"[,;:.!?()\n–—]\s*|\s-\s|\b(?:and then|then|while)\b")
_SPOKEN = re.compile(r"[\"“][^\"“”]*[\"”]")
_SENTENCES = re.compile(r"(?<=[.!?])\s+|\n+")


@dataclass(frozen=True, slots=True)
class Text:
    """One text of one field."""

    field: str
    text: str
    at: SourceSpan


def line_of(shot: Shot, *names: str) -> SourceSpan:
    """Where the first of these fields is written, else the shot."""
    return next((shot.origins[name].at for name in names if name in shot.origins), shot.at)


def texts(shot: Shot, fields: Iterable[str] = LAYERS) -> tuple[Text, ...]:
    """The texts of these layers; a shot with a `prompt` of its own has that text alone."""
    if shot.prompt:
        return (Text("prompt", shot.prompt, line_of(shot, "prompt")),)
    return tuple(text for field in fields for text in _field(shot, field) if text.text.strip())


def _field(shot: Shot, field: str) -> Iterator[Text]:
    if field == "action":
        yield from (Text("action", beat, line_of(shot, "action")) for beat in shot.action)
    elif field == "camera":
        yield Text("camera", f"{shot.camera.text} {shot.camera.note}", line_of(shot, "camera", "camera.note"))
    elif field == "slots":
        for name, text in shot.slots.items():
            yield Text(f"slots.{name}", text, line_of(shot, f"slots.{name}"))
    else:
        yield Text(field, getattr(shot, field), line_of(shot, field))


def clauses(text: str) -> list[str]:
    """The pieces between commas, stops and joining words, in small letters; what is spoken is no picture."""
    shown = _SPOKEN.sub(" ", text.casefold())
    return [piece.strip() for piece in _CLAUSES.split(shown) if piece and piece.strip()]


def sentences(text: str) -> list[str]:
    return [piece for piece in _SENTENCES.split(text) if piece.strip()]


def words(*alternatives: str) -> re.Pattern[str]:
    """A pattern of whole words: `lamps?` finds "lamp", and neither "clamp" nor "lamp-post"."""
    return re.compile(rf"(?<![\w-])(?:{'|'.join(alternatives)})(?![\w-])", re.IGNORECASE)
