"""Whose a thing or a hand is, of whom nothing else is told: "a fisherman's boat", "a waiter's hand".

Knows no cast. Such an owner need not be there, and what is theirs is told of alone.
"""

import re

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.grammar.nouns import mentions
from filmkit.studio.animatic.words.text.text import passage_of
from filmkit.studio.animatic.words.text.wording import capitalized

_WHOSE = r"(?P<whose>[a-z-]+)['\u2019]s "
_HAND = re.compile(
    r"\b(?:an?|the) (?:[a-z-]+ ){0,2}?" + _WHOSE + r"(?P<hand>hands?|fingers?|fingertips?|thumb)\b", re.I
)
_THING = re.compile(
    r"^(?P<article>an?|the) (?:[a-z-]+ ){0,2}?" + _WHOSE + r"(?P<thing>(?:[a-z-]+ ){1,3}?)"
    r"(?=(?:is |are )?(?:lies?|lying|rests?|resting|stands?|standing|hangs?|hanging|leans?|leaning|"
    r"sits?|sitting|drifts?|floats?|gleams?|glints?)\b)",
    re.I,
)
"""What stays somewhere by itself, at the beginning."""


def hands_of_nobody(text: str) -> str:
    """The same with hands that nobody is named for."""
    return _HAND.sub(_hand_alone, text)


def things_of_nobody(text: str) -> str:
    """The same where it begins with what somebody has and what stays there without them."""
    hit = _THING.match(text)
    if hit is None or not _is_somebody(hit["whose"]):
        return text
    kept = mentions(passage_of("prompt", hit["thing"]))
    if not kept or kept[-1].noun.kind is SubjectKind.PERSON or kept[-1].body is not None:
        return text
    article = "The" if hit["article"].lower() == "the" else "An" if hit["thing"][0] in "aeiou" else "A"
    return f"{article} {hit['thing']}{text[hit.end() :]}"


def _hand_alone(hit: re.Match[str]) -> str:
    if not _is_somebody(hit["whose"]):
        return hit[0]
    hand = hit["hand"].lower()
    article = "two" if hand.endswith("s") else "a"
    return f"{capitalized(article) if hit[0][0].isupper() else article} {hand}"


def _is_somebody(word: str) -> bool:
    named = mentions(passage_of("prompt", word))
    return bool(named) and named[0].noun.kind is SubjectKind.PERSON and named[0].body is None
