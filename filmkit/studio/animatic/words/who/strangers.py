"""People whom no table of nouns holds: by their names, by their trades' endings, by "I".

Knows no cast; asked only where nobody else was found.
"""

from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.grammar.likened import costume_at
from filmkit.studio.animatic.words.grammar.likenesses import NAMES, NOBILIARY, TRADES, Noun
from filmkit.studio.animatic.words.grammar.mention import JOINS, Mention
from filmkit.studio.animatic.words.grammar.nouns import PREPOSITIONS, mention_of
from filmkit.studio.animatic.words.grammar.spots import is_a_place
from filmkit.studio.animatic.words.text.forms import IRREGULAR_VERBS, noun_forms, verb_forms
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.text.tables import listed, phrases
from filmkit.studio.animatic.words.text.text import Passage
from filmkit.studio.animatic.words.vocabulary.drawn import THINGS
from filmkit.studio.animatic.words.vocabulary.names import MENS, NO_NAMES, NOT_PEOPLE, PEOPLE_DO, WOMENS
from filmkit.studio.animatic.words.vocabulary.no_things import (
    ADJECTIVES,
    ARTICLES,
    CALLED,
    NO_NOUNS,
    NO_THINGS,
)
from filmkit.studio.animatic.words.vocabulary.nouns import KINDS
from filmkit.studio.animatic.words.vocabulary.people import NOT_AGENTS

_TRADES = ("ist", "ian", "smith", "eer", "monger")
_LOOKS = listed("stare glare grin smile expression gaze glance eyes look scowl frown smirk")
"""What is seen of somebody in a face: "Ada Grey's stare"."""
_HIS_OR_HERS = listed("he she his her him hers himself herself their")
_BEFORE_A_NAME = listed(
    "and but when as while where then finally eventually later suddenly until so after before"
)
_DETERMINERS = listed(
    "he she they we i you their his her its our my your these those this that there here when while if each "
    "every all some many most both few several other another such not no yes what who how why where"
)
_WORDS_OF_NOUNS = frozenset(
    word for words in KINDS.values() for each in phrases(words) for word in each.split()
)
_NO_PERSONS = NAMES - TRADES
"""What a name ends with that is no person's: Violet Flower."""
_BUILDINGS = listed("hall palace temple gate tower church cathedral court house pavilion bridge garden")
_AGENTS = ("er", "or", "ist", "ian", "man", "woman", "smith", "eer")


def strangers(passage: Passage, alone: bool, until: int | None = None) -> list[Mention]:
    """People whom no table names: "Ada Lovelace writing", "a glassblower turns"; when `alone`, "I" too.
    Up to `until`, the first whom a table names, only those with names."""
    for at in range(len(passage.tokens) if until is None else until):
        end = _name(passage, at)
        if until is None:
            end = end or _agent(passage, at)
        if alone or (at == 0 and passage.tokens[0].low == "they"):  # before all that they hold
            end = end or _pronoun(passage, at)
        spans = _both_names(passage, at) or ([(at, end)] if end else [])
        if spans:
            return _people(passage, spans)
    return []


def _people(passage: Passage, spans: Sequence[tuple[int, int]]) -> list[Mention]:
    out: list[Mention] = []
    for start, end in spans:
        name = passage.words(start, end).lower()
        hit = Hit(Noun(SubjectKind.PERSON, name), passage, start, end)
        after = {token.low for token in passage.tokens[end : end + 3] if token.sentence == hit.sentence}
        face = "face" if name.endswith(("'s", "’s")) and after & _LOOKS else None
        out.append(replace(mention_of(hit, face, out), count=2 if name == "they" else 1))
    return out


def _both_names(passage: Passage, at: int) -> list[tuple[int, int]]:
    """Where the names of two stand that do something: "Ada Grey and Olin dance"; or of one alone, a word that
    no table holds before a deed that only people do: "Orsolo walks"."""
    tokens, spans, start = passage.tokens, list[tuple[int, int]](), at
    if at and tokens[at - 1].clause == tokens[at].clause and tokens[at - 1].low not in _BEFORE_A_NAME:
        return []
    while len(spans) < 2:
        end = start
        while end < len(tokens) and tokens[end].capital and _same_clause(passage, at, end):
            end += 1
        if not start < end <= start + 3 or not _can_be_a_name(passage, start, end):
            return []
        spans.append((start, end))
        if end >= len(tokens) or tokens[end].low != "and":
            break
        start = end + 1
    end = spans[-1][1]
    known = all(sex_of(tokens[each[0]].low) for each in spans) and len(spans) > 1
    follows = end < len(tokens) and _same_clause(passage, at, end) and not tokens[end].capital
    if costume_at(passage, end) > end:
        return spans
    if not follows or not (known or PEOPLE_DO & set(verb_forms(tokens[end].low))):
        return []
    return spans


def _can_be_a_name(passage: Passage, start: int, end: int) -> bool:
    lows = [token.low for token in passage.tokens[start:end]]
    known = sex_of(lows[0]) is not None
    if not known and lows[0] in NO_NOUNS:
        return False  # "Lush gardens"
    none = NO_THINGS | ADJECTIVES | PREPOSITIONS | _DETERMINERS | NOT_PEOPLE | ARTICLES | NO_NAMES
    if any(low in none or low.endswith(("ing", "ly", "'s")) for low in lows):
        return False
    return known or (len(lows[0]) > 2 and not any(set(noun_forms(low)) & _WORDS_OF_NOUNS for low in lows))


def _name(passage: Passage, at: int) -> int:
    """Where a name ends, when somebody of that name does something: one of two words or more, or a first name
    alone; what is called after a place is nobody."""
    tokens, end = passage.tokens, at
    if tokens[at].low in ARTICLES or _names_a_building(passage, at):
        return 0
    while end < len(tokens) and _same_clause(passage, at, end) and _of_a_name(passage, at, end):
        end += 1
    lows = {token.low.removesuffix("'s") for token in tokens[at:end]}
    known = end > at and (sex_of(tokens[at].low) is not None or _only_a_name(passage, at))
    place = is_a_place(passage, end) and not known
    if place or lows & NOT_PEOPLE or tokens[end - 1].low in _NO_PERSONS or not (end - at > 1 or known):
        return 0
    # "Bruce Lee shout": of a name that is surely one, a verb may lack its ending
    bare = end - at > 1 and sex_of(tokens[at].low) is not None and _does(passage, at, end, several=True)
    does = bare or _does(passage, at, end) or _told_between(passage, end) or _with_others(passage, end)
    return end if does and tokens[end].low not in CALLED else 0


def _names_a_building(passage: Passage, at: int) -> bool:
    """ "the Hall of Supreme Harmony emerges": what a building is called after is nobody."""
    before = passage.tokens[max(at - 2, 0) : at]
    return len(before) == 2 and before[0].capital and before[0].low in _BUILDINGS and before[1].low == "of"


def _only_a_name(passage: Passage, at: int) -> bool:
    """A capital word at the head of a clause; of a sentence, if the text goes on as "she" or "his"."""
    tokens = passage.tokens
    low = tokens[at].low
    if (
        low in NO_THINGS | NO_NOUNS | ADJECTIVES | PREPOSITIONS | NOBILIARY | _DETERMINERS
        or len(low) < 3
        or low in _WORDS_OF_NOUNS
    ):
        return False
    if (
        low.endswith(("ing", "ly", "s", "ed", "tion", "ness", "ous", "ful", "less", "ish", "ive"))
        or not tokens[at].capital
    ):
        return False
    opens = at == 0 or tokens[at - 1].sentence != tokens[at].sentence
    later = {t.low for t in tokens[at + 1 : at + 30]}
    clause = opens or tokens[at - 1].clause != tokens[at].clause or tokens[at - 1].low in _BEFORE_A_NAME
    return clause and (not opens or bool(_HIS_OR_HERS & later))


_TELLS_OF = listed("a an the who their his her with wearing dressed clad in")
"""What begins that which is told of somebody between commas."""


def _told_between(passage: Passage, end: int) -> bool:
    """ "Li Yang, a member of the crew, led": a name, what is told of it between commas, a verb."""
    tokens = passage.tokens
    if end >= len(tokens) or tokens[end].low not in _TELLS_OF:
        return False
    after = passage.clause_of(end)[1]
    comma = tokens[end].clause == tokens[end - 1].clause + 1
    follows = after < len(tokens) and tokens[after].sentence == tokens[end].sentence
    return comma and follows and _acts(passage, after)


def _with_others(passage: Passage, end: int) -> bool:
    """ "Ella and her friends"."""
    after = [token.low for token in passage.tokens[end : end + 2]]
    return len(after) == 2 and after[0] in JOINS and after[1] in _HIS_OR_HERS


def _of_a_name(passage: Passage, start: int, at: int) -> bool:
    """A capital word, or "van" between two."""
    tokens = passage.tokens
    between = start < at < len(tokens) - 1 and tokens[at].low in NOBILIARY and tokens[at + 1].capital
    return tokens[at].capital or between


def sex_of(name: str) -> str | None:
    """ "woman" or "man", when a first name tells."""
    first = name.lower().removesuffix("'s")
    return "woman" if first in WOMENS else "man" if first in MENS else None


_SEE = listed("see seeing watch find follow observe witness glimpse")


def _agent(passage: Passage, at: int) -> int:
    """ "a glassblower", "archeologists": who does a thing is named for it."""
    low = passage.tokens[at].low
    several = low.endswith("s") and not low.endswith("ss")
    ends = low[:-1].endswith(_TRADES) if several else low.endswith(_AGENTS) and low not in NOT_AGENTS
    if not ends or len(low) < 6 or low in TRADES | THINGS or low.rstrip("s").endswith("flower"):
        return 0
    after = at > 0 and _same_clause(passage, at - 1, at)
    governed = after and passage.tokens[at - 1].low in PREPOSITIONS
    does = _does(passage, at, at + 1, several) or _does(passage, at, _dressed(passage, at + 1))
    return at + 1 if (several or after) and not governed and does else 0


_WORN = listed("in with wearing dressed")
_CLOTHES = listed(
    "boots coat coats apron suit uniform gloves jacket hat cap dress vest shirt scarf glasses goggles robe "
    "overalls raincoat helmet mask scrubs sweater hood"
)


def _dressed(passage: Passage, at: int) -> int:
    """Where words of somebody's clothes end: "in rubber boots"; where they would begin, if there are none."""
    tokens = passage.tokens[at : at + 6]
    if not tokens or tokens[0].low not in _WORN:
        return at
    return next((at + k + 1 for k, token in enumerate(tokens) if token.low in _CLOTHES), at)


def _pronoun(passage: Passage, at: int) -> int:
    """ "She waits"; but "we see a man" is the camera's, and "they" of a later sentence may be things."""
    token = passage.tokens[at]
    after = {each.low for each in passage.tokens[at + 1 : at + 4]}
    seen = token.low == "we" and bool(after & _SEE)
    first = token.low == "they" and token.sentence == passage.tokens[0].sentence
    return at + 1 if (token.low in ("i", "we", "he", "she") or first) and not seen else 0


def _does(passage: Passage, at: int, end: int, several: bool = False) -> bool:
    """Whether a verb follows."""
    if end >= len(passage.tokens) or not _same_clause(passage, at, end):
        return False
    low = passage.tokens[end].low
    if several:
        return low not in PREPOSITIONS and low not in JOINS
    if low == "lighting" and end + 1 == passage.clause_of(end)[1]:
        return False  # "Natural lighting, Peaceful"
    return low.endswith("ing") or low in ("is", "was") or _acts(passage, end)


def _acts(passage: Passage, at: int) -> bool:
    low = passage.tokens[at].low
    return (low.endswith("s") and not low.endswith("ss")) or _did(passage, at)


def _did(passage: Passage, at: int) -> bool:
    """ "ventured into", but not "covered in", which tells what a place looks like."""
    after = passage.tokens[at + 1].low if at + 1 < len(passage.tokens) else ""
    low = passage.tokens[at].low
    return (low.endswith("ed") or low in IRREGULAR_VERBS) and after not in ("in", "by", "with", "")


def _same_clause(passage: Passage, a: int, b: int) -> bool:
    return passage.tokens[a].clause == passage.tokens[b].clause
