"""Prompt patterns: the twelve that are built in, and a film's own. Knows no shots and makes no words.

A built-in pattern is written as a film writes its own, so its values take part in who wins.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from filmkit.film.spec.film import Film
from filmkit.film.spec.sources import Entry
from filmkit.film.spec.yaml import Map, parse

FILE = "built-in/patterns.yaml"
"""How a built-in line is named where an author's file would be."""

SLOT = re.compile(r"\{([a-z0-9][a-z0-9-]*(?:\|[a-z0-9][a-z0-9-]*)*)\}")
"""`{place}`, or `{from|subject}`: the first that is given."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A way to open a prompt."""

    name: str
    text: str
    about: str = ""
    asks: tuple[str, ...] = ()
    """Slots it cannot do without."""

    @property
    def slots(self) -> tuple[tuple[str, ...], ...]:
        """Every slot of the text, each as its alternatives."""
        return tuple(dict.fromkeys(tuple(found.split("|")) for found in SLOT.findall(self.text)))


@lru_cache(maxsize=1)
def built_in() -> Mapping[str, Entry]:
    """The twelve, with the line of each value, as `patterns:` of a film would be read."""
    given = parse(files(__package__).joinpath("patterns.yaml").read_bytes(), FILE)
    assert isinstance(given, Map)
    return {name: Entry(given[name], FILE, *given.spans[name]) for name in given}


def pattern_of(film: Film, name: str) -> Pattern | None:
    """The pattern of that name, the film's own before a built-in one."""
    own: Mapping[str, Any] | None = film.patterns.get(name)
    given = own if own is not None else built_in()[name].value if name in built_in() else None
    if given is None:
        return None
    return Pattern(
        name, str(given.get("text", "")), str(given.get("about", "")), tuple(given.get("asks", ()))
    )
