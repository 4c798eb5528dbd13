"""How the finished film is to be, as written: what it is measured for. Knows no shots."""

from collections.abc import Callable
from typing import TypeVar

from filmkit.film.spec.reading import Reading, number
from filmkit.film.spec.shown import Checks
from filmkit.film.spec.yaml import Map
from filmkit.source import SourceSpan

OF_A_SHOT = ("black", "freeze", "silence")
"""Checks whose findings are named for a shot: `freeze:plate`."""
CHECKED = (*OF_A_SHOT, "loudness", "peak", "length")
"""Every check, by its key; a finding is named for it."""

Value = TypeVar("Value")


def checks_of(given: Map | None, reading: Reading) -> Checks | None:
    """The `checks` section; None when it is not written."""
    if given is None:
        return None

    def read(key: str, kind: Callable[[object, str, SourceSpan], Value]) -> Value | None:
        return kind(given[key], f"checks.{key}", given.at_value(key)) if key in given else None

    waived = given.get("waive", {})
    return Checks(
        given.at,
        black=read("black", reading.time),
        freeze=read("freeze", reading.time),
        silence=read("silence", reading.time),
        length=read("length", reading.time),
        loudness=read("loudness", lambda value, *_: number(value)),
        peak=read("peak", lambda value, *_: number(value)),
        waived={
            name: reading.text(why, f"checks.waive: {name}", waived.at_value(name))
            for name, why in waived.items()
        },
    )
