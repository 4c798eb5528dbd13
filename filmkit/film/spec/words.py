"""Finds the vocabulary's words in a text, under any of their aliases. Knows no fields."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from filmkit.film.spec.vocabulary import VERBS, VOCABULARIES

_WORD = re.compile(r"[a-z0-9]+")
_APOSTROPHE = re.compile("['’]")
FILLERS = frozenset(
    {"a", "an", "the", "shot", "camera", "view", "with", "at", "in", "on", "of", "very", "from"}
)
"""Words that a text may hold and still be wholly understood."""

CAMERA = ("size", "framing", "angle", "move", "direction", "speed")


@dataclass(frozen=True, slots=True)
class Found:
    """One stretch of a text and what it stands for, by kind: "drone" is an angle and a move."""

    start: int
    length: int
    means: Mapping[str, str]


def split(text: str) -> list[str]:
    """The words of a text, as aliases are compared."""
    return _WORD.findall(_APOSTROPHE.sub("", text.casefold()))


def _forms(alias: str) -> Iterator[str]:
    """An alias, and its forms when it begins with a verb."""
    yield alias
    first, _, rest = alias.partition(" ")
    if first not in VERBS:
        return
    tail = f" {rest}" if rest else ""
    sibilant = first.endswith(("s", "sh", "ch", "x"))
    plain_y = first.endswith("y") and first[-2] not in "aeiou"
    yield (f"{first}es" if sibilant else f"{first[:-1]}ies" if plain_y else f"{first}s") + tail
    short = len(first) == 3 and first[1] in "aeiou" and first[2] not in "aeiouwxy"
    stem = first + first[-1] if short or first == "whip" else first[:-1] if first.endswith("e") else first
    yield f"{stem}ing{tail}"


@lru_cache(maxsize=64)
def _table(kinds: tuple[str, ...]) -> tuple[Mapping[tuple[str, ...], Mapping[str, str]], int]:
    """What each run of words stands for, and how long the longest is."""
    table: dict[tuple[str, ...], dict[str, str]] = {}
    for kind in kinds:
        for word, aliases in VOCABULARIES[kind].items():
            for alias in (word.replace("-", " "), *filter(None, aliases.split(", "))):
                for form in _forms(alias):
                    table.setdefault(tuple(form.split()), {}).setdefault(kind, word)
    return table, max(map(len, table))


def find(words: list[str], kinds: tuple[str, ...]) -> list[Found]:
    """Every stretch that stands for something, from the left, at each place the longest."""
    table, longest = _table(kinds)
    found: list[Found] = []
    start = 0
    while start < len(words):
        for length in range(min(longest, len(words) - start), 0, -1):
            means = table.get(tuple(words[start : start + length]))
            if means:
                found.append(Found(start, length, means))
                start += length
                break
        else:
            start += 1
    return found


@lru_cache(maxsize=4096)
def named(kind: str, text: str) -> tuple[str, ...]:
    """The words of one vocabulary that a text names, in the order in which it names them."""
    found = find(split(text), (kind,))
    return tuple(dict.fromkeys(each.means[kind] for each in found))


@lru_cache(maxsize=4096)
def canonical(kind: str, text: str) -> str | None:
    """The vocabulary's word for a whole text, or None."""
    words = split(text)
    table, _ = _table((kind,))
    means = table.get(tuple(words)) or table.get(tuple(each for each in words if each not in FILLERS))
    return means[kind] if means else None
