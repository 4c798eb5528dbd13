"""What the generator understood a shot to show, row by row, each with the words it was read from.

Knows no drawing. Loaded only for `explain --picture`: understanding needs the drawing's own words.
"""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum

from filmkit.film.spec.film import Film, Shot
from filmkit.rules.brief import brief_of
from filmkit.studio.animatic.intent import Read
from filmkit.studio.animatic.words.read import intent_of

_INTERNAL = {"place_seed", "shot_seed"}
"""Numbers that mean nothing to a reader."""


def picture_rows(film: Film, shot: Shot) -> list[tuple[str, str, str]]:
    """A name, a value, and the words behind it: `light: "warm lamps"`, or that it was guessed."""
    return list(_rows("", intent_of(brief_of(film, shot))))


def _rows(name: str, value: object) -> Iterator[tuple[str, str, str]]:
    if isinstance(value, Read):
        source = "guessed" if value.guessed else f'{value.layer}: "{value.words}"'
        yield name, _text(value.value), source
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            inner = getattr(value, each.name)
            if each.name not in _INTERNAL and inner != each.default and inner not in ((), None, "", {}):
                shown = each.name.replace("_", "-")
                yield from _rows(f"{name}.{shown}" if name else shown, inner)
    elif isinstance(value, tuple) and value and not isinstance(value[0], str | int | float | Enum):
        for number, each in enumerate(value, 1):
            yield from _rows(f"{name} {number}", each)
    else:
        yield name, _text(value), ""


def _text(value: object) -> str:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if is_dataclass(value) and not isinstance(value, type):
        known = ((each.name, getattr(value, each.name)) for each in fields(value))
        return ", ".join(_text(each) for _, each in known if each not in (None, ""))
    if isinstance(value, tuple):
        return "; ".join(_text(each) for each in value)
    return str(value)
