"""Nouns that only tell what somebody or something is, is like or is called: "as if he were a king".

Knows no cast.
"""

from collections.abc import Sequence

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.lexicon import Hit
from filmkit.studio.animatic.words.likenesses import Noun
from filmkit.studio.animatic.words.mention import Mention
from filmkit.studio.animatic.words.tables import listed
from filmkit.studio.animatic.words.text import Passage
from filmkit.studio.animatic.words.vocabulary.relations import ABSTRACT

PRONOUNS = listed("he she they it i we you")
_SEEMS = listed(
    "dressed disguised clad known works worked working acts acting poses posing serves serving seen "
    "recognized recognised revealed crowned home famous"
)
_IS = listed("be been being is are was were become becomes became becoming remains remain named called")
_LEGENDS = listed(
    "legend legends rumor rumors rumour rumours myth myths whispers prophecy prophecies haunted"
)
"""What tells of somebody whom nobody has seen."""
_TOLD_WITH = listed("of about by and or")
_OWNED = listed(
    "relic relics riddle seal treasure tomb grave curse throne kingdom realm sword language blood symbol "
    "prophecy temple palace castle village land lands house home portrait legacy secret footsteps followers"
)
"""What is called after its owner, who need not be there."""
_ALWAYS = listed("always now also truly really actually indeed already himself herself themselves")


def told_as(passage: Passage, start: int, first: int, stop: str, before: Sequence[Mention]) -> bool:
    """Whether it only tells what somebody named before is or seems: "as if he were a king", "disguised as a
    monk", "had always been the guardian"."""
    opening = passage.sentence_of(first)[0]
    pronoun = any(token.low in PRONOUNS for token in passage.tokens[opening:start])
    if stop == "of" and start - 2 >= first and passage.tokens[start - 2].low in ABSTRACT | _OWNED:
        return True  # "the legacy of the king"
    if stop in _TOLD_WITH and _LEGENDS & {token.low for token in passage.tokens[opening:start]}:
        return passage.tokens[-1].sentence > 0  # "there were legends about ghosts", and then who lives there
    if not (pronoun or any(each.noun.kind is SubjectKind.PERSON for each in before)):
        return False
    lows = [token.low for token in passage.tokens[first:start]]
    if stop == "as":
        return len(lows) > 1 and lows[-2] in _SEEMS
    while lows and lows[-1] in _ALWAYS:
        lows.pop()
    return bool(lows) and lows[-1] in _IS and "there" not in lows


def by_the_way(hit: Hit[Noun], start: int) -> bool:
    """ ", guardian of the gate,": what somebody or something is called too."""
    first, end = hit.passage.clause_of(hit.start)
    tokens = hit.passage.tokens
    alone = start == hit.start == first > hit.passage.sentence_of(first)[0] and end - first <= 6
    return alone and hit.end < end and tokens[hit.end].low == "of"
