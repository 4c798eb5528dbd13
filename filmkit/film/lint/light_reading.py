"""What some texts say of light: what it is, how it falls, from where. Knows no shots.

A clause is about light when it names light or a lamp, or holds nothing but words of light. Only
there does "from the left" say where light comes from, and "soft" how it falls; so the order in
which clauses stand changes nothing.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from filmkit.film.lint.light_words import (
    BARE,
    DIRECTION,
    FILLERS,
    LAMP_AT,
    PLACED,
    QUALITY,
    SOURCE,
    SPILLS,
    TIME,
)
from filmkit.film.lint.texts import clauses

_FILLERS = frozenset(FILLERS.split())


@dataclass(frozen=True, slots=True)
class Light:
    """The words that say it."""

    named: tuple[str, ...] = ()
    quality: tuple[str, ...] = ()
    direction: tuple[str, ...] = ()


def about_light(clause: str) -> bool:
    """Whether a clause (in small letters) speaks of light."""
    if any(pattern.search(clause) for pattern in (SOURCE, TIME, BARE, SPILLS)):
        return True
    rest = clause
    for pattern in (QUALITY, DIRECTION, PLACED):
        rest = pattern.sub(" ", rest)
    return rest != clause and set(re.findall(r"[\w-]+", rest)) <= _FILLERS


def light_of(prose: Iterable[str], own: Iterable[str] = ()) -> Light:
    """What is said of light in `prose`, and in texts that are of nothing but light."""
    parts = [clause for text in prose for clause in clauses(text) if about_light(clause)]
    pure = [clause for text in own for clause in clauses(text)]
    lamps = [clause for clause in parts if SOURCE.search(clause) or not TIME.search(clause)]
    return Light(
        _found((SOURCE, TIME), [*parts, *pure]),
        _found((QUALITY,), [*parts, *pure]),
        (*_found((DIRECTION,), [*parts, *pure]), *_found((PLACED, LAMP_AT), [*lamps, *pure])),
    )


def _found(patterns: Iterable[re.Pattern[str]], parts: Iterable[str]) -> tuple[str, ...]:
    whole = " ; ".join(parts)
    return tuple(found[0] for pattern in patterns for found in pattern.finditer(whole))
