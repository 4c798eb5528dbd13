"""Things that no table of nouns holds, and where their phrases end: "a robot vacuum" before "in".

Knows no cast; asked only where nothing else was found.
"""

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.filmed.moving import opens_with_a_move
from filmkit.studio.animatic.words.grammar.likenesses import Noun
from filmkit.studio.animatic.words.grammar.mention import JOINS, Mention
from filmkit.studio.animatic.words.grammar.nouns import PREPOSITIONS, mention_of
from filmkit.studio.animatic.words.grammar.spots import is_a_place
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import Passage
from filmkit.studio.animatic.words.vocabulary.drawn import THINGS
from filmkit.studio.animatic.words.vocabulary.no_things import (
    ADJECTIVES,
    ARTICLES,
    CALLED,
    NO_NOUNS,
    NO_THINGS,
    PORTIONS,
)
from filmkit.studio.animatic.words.vocabulary.relations import ABSTRACT
from filmkit.studio.animatic.words.vocabulary.same import COLOUR_WORDS
from filmkit.studio.animatic.words.who.strangers import sex_of

_SHOWN = listed(
    "a an the view shot image picture photo photograph video footage clip close up closeup set pair of "
    "back front side "
    "top inside still high resolution short long some"
)
"""What leads to a noun and is none."""
_SHOWN_OF = listed("shot view image picture photo photograph video footage clip frame scene")
_SHAPED = ("al", "ic", "able", "ible", "ent", "ing", "some", "like")
"""How an adjective may end; a noun too, so that only another after the comma tells."""
_DESCRIBING = ("ed", "ous", "ful", "less", "ish", "ive", "y")
_IN_ING = listed("building painting drawing wedding ceiling clothing railing awning earring")
"""Nouns that end as verbs do: after an adjective they are nouns, "a red building"."""
_VERBS = listed(
    "is are was were be has have had that which who whose where when while as then it its turns becomes "
    "goes sits reveals show captures depicts features showcases unfolds emerges displays reflects glows "
    "shimmers begins starts sits "
    "stands lies moves falls rises rolls flies floats hangs stretches changes runs comes appears shows "
    "streams filters pours pierces stretch spread spreads seen viewed shown"
)
_BECOMES = listed("forms melts boils freezes burns drips flows spreads cracks grows falls evaporates hardens")


def thing_at(passage: Passage, at: int) -> tuple[int, int] | None:
    """The noun of a phrase that begins at a token, by where it stands alone: "a robot vacuum" before "in"."""
    tokens = passage.tokens
    if at >= len(tokens) or tokens[at].low not in ARTICLES:
        return None
    clause, start, end = tokens[at].clause, at + 1, at + 1
    while end < len(tokens) and not _ends(passage, start, end):
        if tokens[end].clause != clause:
            if not _goes_on(passage, start, end):
                break
            clause = tokens[end].clause  # "a small, smouldering piece"
        if end > start and tokens[at].low in ("a", "an") and _is_verb(tokens[end].low):
            break
        end += 1
    while start < end - 1 and _describes(tokens[start].low):
        start += 1
    part = end + 1 < len(tokens) and tokens[end - 1].low in PORTIONS and tokens[end].low == "of"
    if part and tokens[end + 1].low in THINGS:
        start, end = end + 1, end + 2  # a piece of toast is toast
    start = max(start, end - 2)
    unnamed = _is_no_thing(tokens[end - 1].low) or tokens[end - 2].low == "and"  # "black and white"
    return (start, end) if start < end and not unnamed else None


def joined(passage: Passage, found: list[Mention]) -> list[Mention]:
    """With what has an article as the thing beside it has one: "a nail" of "a hammer and a nail", though a
    nail alone is as often a finger's."""
    tokens, out = passage.tokens, list(found)
    for at, token in enumerate(tokens[:-2]):
        if token.low != "and" or tokens[at + 1].low not in ("a", "an"):
            continue
        articled = {"a", "an"} & {each.low for each in tokens[max(0, at - 4) : at]}
        before, after = (range(at - 1, at), range(at + 2, min(at + 5, len(tokens))))
        left, right = (next((m for m in found if m.hit.end - 1 in span), None) for span in (before, after))
        one, span = (left, after) if right is None else (right, before)
        if not articled or (left and right) or one is None or one.noun.kind is not SubjectKind.THING:
            continue
        k = next((k for k in span if tokens[k].low in THINGS and tokens[k].clause == token.clause), None)
        if k is not None:
            noun = Noun(SubjectKind.THING, tokens[k].low)
            out.append(mention_of(Hit(noun, passage, k, k + 1), None, []))
    return sorted(out, key=lambda each: each.start)


def _goes_on(passage: Passage, start: int, at: int) -> bool:
    """Whether a comma parts two adjectives: "a gentle, warm breeze", "a small, smouldering piece"."""
    tokens = passage.tokens
    if _is_verb(tokens[at].low):
        return False
    if all(_describes(token.low) for token in tokens[start:at]):
        return True
    last, more = tokens[at - 1], at + 1 < len(tokens) and tokens[at + 1].clause == tokens[at].clause
    listed_on = more and _describes(tokens[at].low) and not _ends(passage, at, at + 1)
    return listed_on and (last.hyphened or last.low in NO_NOUNS or last.low.endswith(_SHAPED))


def _describes(low: str) -> bool:
    return low not in NO_THINGS - NO_NOUNS and (
        low in ADJECTIVES or low in NO_NOUNS or low.endswith(_DESCRIBING)
    )


def _is_verb(low: str) -> bool:
    """After "a" and a noun, "forms" and "drips" are no nouns."""
    return low.endswith("s") and not low.endswith(("ss", "us", "is", "'s"))


def _is_no_thing(low: str) -> bool:
    return low in NO_THINGS or low in NO_NOUNS or low in ABSTRACT or low.endswith(("ness", "ility"))


def _ends(passage: Passage, start: int, at: int) -> bool:
    """Whether a phrase that began earlier ends before this word."""
    token = passage.tokens[at]
    low = token.low
    beside = {each.low for each in passage.tokens[max(0, at - 1) : at + 2 : 2]}
    if low == "and" and at > start and len(beside) == 2 and beside <= COLOUR_WORDS:
        return False  # "black and white tiles"
    if low in PREPOSITIONS or low in JOINS or low in _VERBS or low.endswith("ly"):
        return True
    shaped = low.endswith(("ing", "ed")) and low not in COLOUR_WORDS | NO_THINGS and not token.hyphened
    if low in _IN_ING and at > start and _describes(passage.tokens[at - 1].low):
        shaped = False
    return at > start and shaped and passage.tokens[at - 1].clause == token.clause


def unknown_thing(passage: Passage) -> list[Mention]:
    """What a passage begins with that no table names and that is no person: it is what the shot is about."""
    tokens = passage.tokens
    at = 0
    while at < len(tokens) and tokens[at].clause == tokens[0].clause and tokens[at].low in _SHOWN:
        at += 1
    if at and tokens[at - 1].low in ARTICLES:
        at -= 1
    end = thing_at(passage, at) if at < len(tokens) else None
    if end is None and at == 0 and len(tokens) > 1 and tokens[0].low not in NO_THINGS | ARTICLES:
        stop = 0
        while (
            stop < min(len(tokens), 3)
            and tokens[stop].clause == tokens[0].clause
            and not _ends(passage, 0, stop)
            and tokens[stop].low not in _BECOMES
        ):
            stop += 1
        end = (0, stop) if 0 < stop <= 2 else None
    if end and end[1] < len(tokens) and tokens[end[1] - 1].low in PORTIONS and tokens[end[1]].low == "of":
        return []  # "slices of mango"
    if end is None or tokens[end[0]].low in NO_THINGS or _is_no_thing(tokens[end[1] - 1].low):
        return []
    if is_a_place(passage, end[1], by=True):
        return []
    after = tokens[end[1]].low if end[1] < len(tokens) else ""
    if tokens[end[1] - 1].low.endswith(("ed", "itten")) and after in PREPOSITIONS:
        return []  # '"Stop" painted on a road'
    if any(opens_with_a_move(passage, at) for at in range(end[0], min(end[1] + 1, len(tokens)))):
        return []
    if any(token.low in _SHOWN_OF for token in tokens[end[1] : end[1] + 3]):
        return []  # "a serene, static shot"
    if after in CALLED or tokens[end[0]].low.endswith("ing"):
        return []
    named = any(sex_of(token.low) for token in tokens[slice(*end)])
    noun = Noun(SubjectKind.PERSON if named else SubjectKind.THING, passage.words(*end).lower())
    return [mention_of(Hit(noun, passage, *end), None, [])]
