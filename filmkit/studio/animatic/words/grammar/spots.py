"""The words of places where they stand in a passage, and the preposition that governs them.

Knows no rank: which of several is the place is said elsewhere.
"""

from collections.abc import Iterator, Sequence

from filmkit.studio.animatic.words.text.lexicon import Hit, of_phrases
from filmkit.studio.animatic.words.text.tables import listed, phrases
from filmkit.studio.animatic.words.text.text import Passage
from filmkit.studio.animatic.words.vocabulary.implied import NOT_PLACES
from filmkit.studio.animatic.words.vocabulary.places import PLACES, Place

PLACE_WORDS = of_phrases(
    {phrase: place for place in reversed(PLACES) for phrase in phrases(place.words)}
    | dict.fromkeys(phrases(NOT_PLACES))
)
INSIDE = listed("in inside at within on through into along across")
LINKS = listed(
    "with in at on inside into within through along across near beside outside over by under beneath "
    "around above against to from of toward towards down up behind"
)
_ARTICLES = listed("a an the")


def followed(hits: Sequence[Hit[Place]]) -> Iterator[tuple[Hit[Place], Hit[Place] | None]]:
    """Each with the one after it."""
    return zip(hits, [*hits[1:], None], strict=False)


def preposition(hit: Hit[Place]) -> str:
    """The preposition that governs the place's words, if one stands shortly before them."""
    return "" if (at := governor(hit)) is None else hit.passage.tokens[at].low


def governor(hit: Hit[Place]) -> int | None:
    """Where that preposition stands. "in spring, waves": it governs spring alone; "across a vast, blue sky",
    "in woods, hills": what follows the comma too."""
    tokens = hit.passage.tokens
    for at in range(hit.start - 1, max(-1, hit.start - 7), -1):
        if tokens[at].sentence != hit.sentence:
            break
        opens = at == 0 or tokens[at - 1].sentence != hit.sentence
        listed_before = (
            hit.clause - tokens[at].clause <= 1
            and hit.start - hit.passage.clause_of(hit.start)[0] <= 2
            and (
                tokens[at + 1].low in _ARTICLES
                or any(at < h.start < hit.start for h in PLACE_WORDS.find(hit.passage))
            )
        )
        if tokens[at].low in LINKS and (tokens[at].clause == hit.clause or opens or listed_before):
            return at
    return None


def set_of(phrase: str) -> str:
    """The set of a place by its name. Prereq: it is one of `places`."""
    known = PLACE_WORDS.phrases[phrase]
    assert known is not None
    return known.shown_by


def is_a_place(passage: Passage, end: int, by: bool = False) -> bool:
    """Whether what a place is called ends there; `by`: what one is only at or on, such as a stage, too."""
    return any(
        hit.start < end == hit.end and (by or not hit.value.by) and not hit.value.weak
        for hit in PLACE_WORDS.find(passage)
    )
