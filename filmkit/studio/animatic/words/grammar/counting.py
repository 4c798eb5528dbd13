"""How many the words before a noun say there are of it. Knows no grammar but the plural."""

from filmkit.studio.animatic.words.grammar.likenesses import NAMES, Noun
from filmkit.studio.animatic.words.text.forms import is_plural
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.text.tables import listed, phrases
from filmkit.studio.animatic.words.text.text import Passage
from filmkit.studio.animatic.words.vocabulary.names import STORY
from filmkit.studio.animatic.words.vocabulary.nouns import CROWDED, FULL_OF, NUMBERS, PLURAL

SINGLE = listed("scissors glasses sunglasses jeans headphones trousers pants binoculars")
"""Plurals that are one thing."""
PAIRS = SINGLE | listed(
    "shoes boots sneakers sandals slippers heels socks gloves mittens skis skates earrings pliers tongs "
    "tweezers shorts headphones earphones shears pajamas"
)
"""A pair of them is one thing."""
_NO_ADJECTIVES = listed("of in on at with and or by to from for later ago before after o'clock")
_FULL_OF = frozenset(phrases(FULL_OF))


def number_at(passage: Passage, start: int, end: int) -> int | None:
    """What number some tokens are, if they are one."""
    if start < 0:
        return None
    return NUMBERS.get(" ".join(token.low for token in passage.tokens[start:end]))


def _figure(passage: Passage, at: int) -> int | None:
    """A number in figures, unless it is an age or a date."""
    after = passage.tokens[at + 1].low if at + 1 < len(passage.tokens) else ""
    number = int(passage.tokens[at].low)
    return number if 0 < number <= 100 and not after.startswith("year") else None


def count_of(passage: Passage, start: int, hit: Hit[Noun]) -> tuple[int, str]:
    """How many the words before a noun say, and which words."""
    tokens = passage.tokens
    noun = tokens[hit.end - 1].low
    plural = (hit.value.name not in STORY and (is_plural(noun) and noun not in SINGLE)) or noun in (
        "people",
        "cattle",
        "sheep",
        "police",
    )
    for at in range(hit.start - 1, start - 1, -1):
        for length in (2, 1):
            if at - length + 1 < start:
                continue
            number = number_at(passage, at - length + 1, at + 1)
            if number is None and length == 1 and tokens[at].low.isdigit():
                number = _figure(passage, at)
            if number is not None:
                if hit.value.count and number == 1:
                    break
                if noun in PAIRS and passage.words(at - length + 1, at + 1).lower() == "pair of":
                    return 1, "pair of"
                return number, passage.words(at - length + 1, at + 1)
    if hit.value.count:
        of = number_at(passage, hit.end - 1, hit.end) if hit.end - hit.start > 2 else None
        return of or hit.value.count, hit.words  # "a family of three"
    if hit.value.name == "person" and noun in (
        "hands",
        "eyes",
        "feet",
        "fingers",
        "lips",
        "cheeks",
        "boots",
        "heels",
    ):
        return 1, hit.words
    if plural and (counted := _over_a_comma(passage, start, noun)):
        return counted
    return (PLURAL, hit.words) if plural else (1, "")


def _over_a_comma(passage: Passage, start: int, noun: str) -> tuple[int, str] | None:
    """ "Two large, fluffy dogs": what counts several may stand before the comma between two adjectives."""
    first, end = passage.clause_of(start - 1) if start > 0 else (0, 0)
    if end != start or start != passage.clause_of(start)[0]:
        return None
    for at in range(start - 2, max(start - 4, first - 1), -1):
        if (low := passage.tokens[at + 1].low) in NAMES or is_plural(low) or low in _NO_ADJECTIVES:
            return None
        for begin in (at - 1, at):
            number = number_at(passage, begin, at + 1) if begin >= first else None
            if number is not None and number > 1:
                words = passage.words(begin, at + 1)
                return (1, words) if noun in PAIRS and words.lower().endswith("pair of") else (number, words)
    return None


def fills(passage: Passage, start: int) -> bool:
    """ "filled with students", "bustling activity of visitors": as many as a place is full of."""
    before = passage.words(max(start - 3, 0), start).lower().split()
    return " ".join(before[-2:]) in _FULL_OF or (before[-1:] == ["of"] and bool(set(before) & CROWDED))
