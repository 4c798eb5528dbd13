"""People whom no table of nouns holds: by their names, by their trades' endings, by "I".

Knows no cast; asked only where nobody else was found.
"""

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.lexicon import Hit
from filmkit.studio.animatic.words.nouns import JOINS, PREPOSITIONS, Mention, Noun, mention_of
from filmkit.studio.animatic.words.text import Passage
from filmkit.studio.animatic.words.vocabulary.nouns import NOT_AGENTS

_TRADES = ("ist", "ian", "smith", "eer", "monger")
_AGENTS = ("er", "or", "ist", "ian", "man", "woman", "smith", "eer")


def strangers(passage: Passage, alone: bool) -> list[Mention]:
    """People whom no table names: "Ada Lovelace writing", "a glassblower turns"; when `alone`, "I" too."""
    for at in range(len(passage.tokens)):
        end = _name(passage, at) or _agent(passage, at) or (_pronoun(passage, at) if alone else 0)
        if end:
            hit = Hit(Noun(SubjectKind.PERSON, passage.words(at, end).lower()), passage, at, end)
            return [mention_of(hit, None, [])]
    return []


def _name(passage: Passage, at: int) -> int:
    """Where a name of two words or more ends, when somebody of that name does something."""
    end = at
    while end < len(passage.tokens) and passage.tokens[end].capital and _same_clause(passage, at, end):
        end += 1
    return end if end - at > 1 and _does(passage, at, end) else 0


def _agent(passage: Passage, at: int) -> int:
    """ "a glassblower", "archeologists": who does a thing is named for it."""
    low = passage.tokens[at].low
    several = low.endswith("s") and not low.endswith("ss")
    ends = low[:-1].endswith(_TRADES) if several else low.endswith(_AGENTS) and low not in NOT_AGENTS
    if not ends or len(low) < 6:
        return 0
    after = at > 0 and _same_clause(passage, at - 1, at)
    governed = after and passage.tokens[at - 1].low in PREPOSITIONS
    return at + 1 if (several or after) and not governed and _does(passage, at, at + 1, several) else 0


def _pronoun(passage: Passage, at: int) -> int:
    return at + 1 if passage.tokens[at].low in ("i", "we", "he", "she") else 0


def _does(passage: Passage, at: int, end: int, several: bool = False) -> bool:
    """Whether a verb follows."""
    if end >= len(passage.tokens) or not _same_clause(passage, at, end):
        return False
    low = passage.tokens[end].low
    if several:
        return low not in PREPOSITIONS and low not in JOINS
    return low.endswith("ing") or low in ("is", "was") or (low.endswith("s") and not low.endswith("ss"))


def _same_clause(passage: Passage, a: int, b: int) -> bool:
    return passage.tokens[a].clause == passage.tokens[b].clause
