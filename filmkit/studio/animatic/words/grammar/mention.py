"""A noun where it stands in a passage, with what the words round it tell. Knows no cast."""

from dataclasses import dataclass

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.grammar.likenesses import Noun
from filmkit.studio.animatic.words.text.lexicon import Hit

JOINS = frozenset(["and", "or"])
"""What joins two nouns in a list."""
LIVING = (SubjectKind.PERSON, SubjectKind.ANIMAL)
"""Kinds of whoever does something."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One noun where it stands."""

    noun: Noun
    hit: Hit[Noun]
    count: int
    counted: str
    """The number's words, or ""."""
    start: int
    """Where its phrase begins."""
    subject: bool
    """The clause is about it."""
    definite: bool
    clause_opens: bool = True
    """It is the first noun of its sentence or stands in its first clause, and no camera is before it."""
    governor: str = ""
    """The preposition before its phrase, if one is there."""
    likened: bool = False
    """Named by "like" alone."""
    body: str | None = None
    """Named by a part of the body: face hands feet."""
    apart: str = ""
    """What tells one of two from the other: "brown" or "sings", of "two dogs, one brown, the other white"."""
