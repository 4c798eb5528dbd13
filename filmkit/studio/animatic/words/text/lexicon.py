"""A table of words as something that finds them in a passage, in any inflection.

Knows no film. The longest phrase wins; a phrase's words stand one after another, hyphens or not.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Generic, TypeVar

from filmkit.studio.animatic.words.text.forms import noun_forms, verb_forms
from filmkit.studio.animatic.words.text.tables import phrases
from filmkit.studio.animatic.words.text.text import Passage

V = TypeVar("V")
Forms = Callable[[str], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Hit(Generic[V]):
    """Where a passage says something that a table knows."""

    value: V
    passage: Passage
    start: int
    end: int
    """Tokens, end exclusive."""

    @property
    def words(self) -> str:
        return self.passage.words(self.start, self.end)

    @property
    def layer(self) -> str:
        return self.passage.layer

    @property
    def negated(self) -> bool:
        return self.passage.tokens[self.start].negated

    @property
    def clause(self) -> int:
        return self.passage.tokens[self.start].clause

    @property
    def sentence(self) -> int:
        return self.passage.tokens[self.start].sentence


@dataclass(frozen=True, slots=True)
class Lexicon(Generic[V]):
    """Phrases and what each stands for."""

    entries: Mapping[str, Sequence[tuple[tuple[str, ...], V | None]]]
    """By the first word, the longest first; None for a phrase in which the others' words do not count."""
    forms: Forms
    phrases: Mapping[str, V | None] = field(default_factory=dict)

    def find(self, passage: Passage) -> list[Hit[V]]:
        """All that is said, in order; what is negated too, and marked so."""
        hits: list[Hit[V]] = []
        at = 0
        while at < len(passage.tokens):
            value, end = self._at(passage, at)
            if value is not None:
                hits.append(Hit(value, passage, at, end))
            at = max(end, at + 1)
        return hits

    def said(self, passages: Iterable[Passage]) -> list[Hit[V]]:
        """All that is said and not negated in several passages, in order."""
        return [hit for each in passages for hit in self.find(each) if not hit.negated]

    def first(self, passages: Iterable[Passage]) -> Hit[V] | None:
        """What is said first."""
        return next((hit for each in passages for hit in self.find(each) if not hit.negated), None)

    def nearest(self, passage: Passage) -> Hit[V] | None:
        """For a structured field: what a misspelt value most likely means."""
        text = " ".join(token.low for token in passage.tokens)
        for close in get_close_matches(text, self.phrases, 1, 0.82) if text else []:
            value = self.phrases[close]
            return Hit(value, passage, 0, len(passage.tokens)) if value is not None else None
        return None

    def _at(self, passage: Passage, at: int) -> tuple[V | None, int]:
        """The longest phrase that begins at a token: its value, and where it ends."""
        tokens = passage.tokens
        best: tuple[V | None, int] = (None, at)
        for form in self.forms(tokens[at].low):
            for phrase, value in self.entries.get(form, ()):
                end = at + len(phrase)
                if end <= best[1]:
                    break
                if end <= len(tokens) and self._same(passage, at, phrase):
                    best = value, end
                    break
        return best

    def _same(self, passage: Passage, at: int, phrase: tuple[str, ...]) -> bool:
        tokens = passage.tokens
        clause = tokens[at].clause
        return all(
            word in self.forms(tokens[at + i].low) and tokens[at + i].clause == clause
            for i, word in enumerate(phrase)
        )


def lexicon(table: Mapping[V, str], *, verbs: bool = False, but: str = "") -> Lexicon[V]:
    """From value -> "word, another word, a phrase of words"; earlier values win. Within the phrases
    of `but` nothing is found."""
    found: dict[str, V | None] = dict.fromkeys(phrases(but))
    for value, words in table.items():
        for phrase in phrases(words):
            found.setdefault(phrase, value)
    return of_phrases(found, verbs=verbs)


def of_phrases(table: Mapping[str, V | None], *, verbs: bool = False) -> Lexicon[V]:
    """From phrase -> value."""
    entries: dict[str, list[tuple[tuple[str, ...], V | None]]] = {}
    for phrase, value in table.items():
        words = tuple(phrase.split())
        entries.setdefault(words[0], []).append((words, value))
    for listed in entries.values():
        listed.sort(key=lambda entry: -len(entry[0]))
    return Lexicon(entries, verb_forms if verbs else noun_forms, table)
