"""A description as words, and what tables make of them. Knows no bodies and no clothes."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

T = TypeVar("T")
WORD = re.compile(r"t-shirt|[a-z0-9]+(?:['’-][a-z0-9]+)*|[,;.:()]")
STOPS = frozenset(",;.:()")


@dataclass(frozen=True, slots=True)
class Reading:
    """A description as words, and the person's own dice."""

    text: str
    words: tuple[str, ...]
    rng: np.random.Generator

    def first(self, table: Mapping[str, T]) -> T | None:
        """What the first word that the table knows stands for."""
        return next((table[w] for w in self.words if w in table), None)

    def phrase(self, table: Mapping[str, T]) -> T | None:
        """What the phrase that comes first in the text stands for; the longer of two that begin together."""
        found = []
        for key, value in table.items():
            if key not in self.text:  # tables are long: more patterns than `re` keeps
                continue
            hit = re.search(rf"(?<![\w-]){re.escape(key)}(?![\w-])", self.text)
            if hit:
                found.append((hit.start(), -len(key), value))
        return min(found, key=lambda f: f[:2])[2] if found else None

    def choice(self, of: Sequence[T]) -> T:
        """One of several, the person's own."""
        return of[int(self.rng.integers(len(of)))]

    def before(self, nouns: Sequence[str], table: Mapping[str, T]) -> T | None:
        """What a word shortly before one of the nouns stands for, in the same phrase."""
        for i, word in enumerate(self.words):
            stem = word.rsplit("-", 1)
            if stem[-1] in nouns and len(stem) == 2 and stem[0] in table:
                return table[stem[0]]
            if word not in nouns:
                continue
            for back in reversed(self.words[max(0, i - 4) : i]):
                if back in STOPS:
                    break
                if back in table:
                    return table[back]
        return None
