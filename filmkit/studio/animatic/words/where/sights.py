"""Who is only told of after a sight that the camera goes round, over or looks at: they give life to it.

Knows no metres. "The camera orbits Mount Fuji. … Distant birds can be seen" is of the mountain.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import MoveRead, Read, Subject, SubjectKind
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.vocabulary.places import Place

_SIGHTS = frozenset({"landmark", "mountain", "city", "lake", "desert", "park"})
"""Kinds of places that a camera goes round."""
_ROUND = frozenset({"orbit", "zoom-in", "zoom-out", "aerial", "pan", "tilt"})
_PASSING = frozenset({"bird", "butterfly", "gull", "seagull", "swallow", "dragonfly", "bee"})
"""What flies by and is small, where the camera stands still."""

_GOES_WITH = re.compile(
    r"\b(?:follow\w*|track\w*) (?:his|her|their|him|them|the (?:couple|pair|two|man|woman))\b", re.I
)
"""What a camera does that is for those in a place."""


def with_the_sight_first(
    people: tuple[Subject, ...], where: Hit[Place] | None, moves: Sequence[Read[MoveRead]]
) -> tuple[Subject, ...]:
    """The same subjects, of whom those that live stay in the background where the sight was told of, and
    filmed, in a sentence before them."""
    names = {move.value.name for move in moves}
    if where is None or where.value.kind not in _SIGHTS or not names & (_ROUND | {"static"}):
        return people
    still = not names & _ROUND
    return tuple(
        replace(each, background=True)
        if _comes_later(each, where) and (not still or each.name in _PASSING)
        else each
        for each in people
    )


def _comes_later(subject: Subject, where: Hit[Place]) -> bool:
    if subject.kind.value is SubjectKind.THING or subject.kind.layer != where.layer:
        return False
    if subject.kind.value is SubjectKind.PERSON and _GOES_WITH.search(where.passage.text):
        return False
    nearer = rf"\b(?:in on|focus\w* on|closes on) (?:the|a|an) (?:\w+ )?{re.escape(subject.name)}\b"
    if re.search(nearer, where.passage.text):
        return False  # the camera is for them
    at = where.passage.text.find(subject.kind.words)
    told = [token.sentence for token in where.passage.tokens if token.start == at]
    return bool(told) and told[0] > where.sentence
