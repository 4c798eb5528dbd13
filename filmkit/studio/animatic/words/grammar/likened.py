"""Nouns that only tell what somebody or something is, is like or is called: "as if he were a king".

Knows no cast.
"""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.grammar.likenesses import TRADES, Noun
from filmkit.studio.animatic.words.grammar.mention import Mention
from filmkit.studio.animatic.words.text.forms import noun_forms
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import Passage
from filmkit.studio.animatic.words.vocabulary.relations import ABSTRACT

V = TypeVar("V")
PRONOUNS = listed("he she they it i we you")
_PLAIN = listed("man woman boy girl child person lady")
_SEEMS = listed(
    "dressed disguised clad known works worked working acts acting poses posing serves serving seen "
    "recognized recognised revealed crowned home famous"
)
_DRESSED = listed("dressed disguised costumed clad posing masquerading")
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
_STANDS = listed("stands standing stood stand starts starting begins beginning started")
_TURNS = ("transform", "turn", "morph", "evolv", "chang", "grow", "matur", "develop")
_PARTS = listed(
    "shell body wings wing head tail legs leg horns horn mane fur feathers claws eyes beak trunk antlers "
    "tusks stripes spots scales fins ears neck face teeth hooves paws tentacles"
)
"""What one beast may have of another."""
_ALWAYS = listed("always now also truly really actually indeed already himself herself themselves")


def told_as(passage: Passage, start: int, first: int, stop: str, before: Sequence[Mention]) -> bool:
    """Whether it only tells what somebody named before is or seems: "as if he were a king", "disguised as a
    monk", "had always been the guardian"."""
    opening = passage.sentence_of(first)[0]
    if stop == "as" and _is_costume(passage, start, first, before):
        return True
    pronoun = any(token.low in PRONOUNS for token in passage.tokens[opening:start])
    whose = passage.tokens[start - 2].low if stop == "of" and start - 2 >= first else ""
    slow = whose == "motion" and start > 2 and passage.tokens[start - 3].low == "slow"
    if whose in ABSTRACT | _OWNED and not slow:
        return True  # "the legacy of the king"
    if stop in _TOLD_WITH and _LEGENDS & {token.low for token in passage.tokens[opening:start]}:
        return passage.tokens[-1].sentence > 0  # "there were legends about ghosts", and then who lives there
    if stop == "as" and before and first < start - 1 and passage.tokens[start - 2].low in _STANDS:
        return True  # "the mill stands as a silent guardian"
    if stop == "into" and before and _changes(passage, first, start):
        return True
    alive = (SubjectKind.PERSON, SubjectKind.ANIMAL)  # "a cat works as a lifeguard"
    if not (pronoun or any(each.noun.kind in alive for each in before)):
        return False
    lows = [token.low for token in passage.tokens[first:start]]
    if stop == "as":
        return len(lows) > 1 and lows[-2] in _SEEMS
    while lows and lows[-1] in _ALWAYS:
        lows.pop()
    return bool(lows) and lows[-1] in _IS and "there" not in lows


def lends_a_part(hit: Hit[Noun], stop: str, start: int, before: Sequence[Mention]) -> bool:
    """ "an owl with the shell of a tortoise", "a horse with butterfly wings": no second beast."""
    tokens = hit.passage.tokens
    living = any(each.noun.kind in (SubjectKind.ANIMAL, SubjectKind.PERSON) for each in before)
    if hit.value.kind is not SubjectKind.ANIMAL or not living:
        return False
    after = tokens[hit.end].low if hit.end < len(tokens) and tokens[hit.end].clause == hit.clause else ""
    return after in _PARTS or (stop == "of" and start > 1 and tokens[start - 2].low in _PARTS)


def _changes(passage: Passage, first: int, start: int) -> bool:
    """ "transforms into a master": what somebody is in the end is no second one."""
    last = [token.low for token in passage.tokens[max(first, start - 3) : start - 1]]
    into_one = passage.tokens[start : start + 6]
    return any(low.startswith(_TURNS) for low in last) and any(t.low in TRADES for t in into_one)


def _is_costume(passage: Passage, start: int, first: int, before: Sequence[Mention]) -> bool:
    """Whether "as a pirate" tells how who was named last is dressed."""
    name = start - 2
    while name > first and passage.tokens[name].low in _DRESSED:
        name -= 1
    last = next((each.hit.end - 1 for each in reversed(before) if each.subject), -1)
    by_name = name >= first and all(token.capital for token in passage.tokens[first : name + 1])
    return (name == last or by_name) and costume_at(passage, name + 1) > start


def costume_at(passage: Passage, at: int) -> int:
    """Where "dressed as a pirate", or "as a pirate", ends that begins at a token; `at` when none does. "As a
    boy walks by" has a verb of its own and is none."""
    tokens, end = passage.tokens, at
    while end < len(tokens) and tokens[end].low in _DRESSED:
        end += 1
    told = end > at
    lows = [token.low for token in tokens[end : end + 2]]
    one = lows[1:] in (["a"], ["an"])
    if len(lows) < 2 or lows[0] != "as" or not (one or told):
        return at
    for noun in range(end + (2 if one else 1), min(end + 6, len(tokens))):
        if tokens[noun].clause != tokens[end].clause:
            return at
        following = tokens[noun + 1].low if noun + 1 < len(tokens) else ""
        if set(noun_forms(tokens[noun].low)) & TRADES and following not in TRADES:
            acts = following.endswith("s") and not _is_who_opens(passage, at)
            return at if (acts or tokens[noun].low in _PLAIN) and not told else noun + 1
    return at


def unworn(hits: Iterable[Hit[V]]) -> list[Hit[V]]:
    """All but nouns of a costume, and of whose parts another has: who is dressed as a pirate or has the eyes
    of an owl is in no certain place."""
    return [
        hit
        for hit in hits
        if not _is_whose_part(hit)
        and not any(costume_at(hit.passage, at) == hit.end for at in range(max(0, hit.start - 5), hit.start))
    ]


def _is_whose_part(hit: Hit[V]) -> bool:
    before = [token.low for token in hit.passage.tokens[max(0, hit.start - 3) : hit.start]]
    return len(before) == 3 and before[0] in _PARTS and before[1] == "of"


def _is_who_opens(passage: Passage, at: int) -> bool:
    """Whether before a token there is a name, or no more of the clause than "a small dog"."""
    if at == 0 or passage.tokens[at - 1].capital:
        return at > 0
    first = passage.clause_of(at - 1)[0]
    plain = passage.tokens[first].low in ("a", "an", "the") and not passage.tokens[at - 1].low.endswith("s")
    return plain and at - first <= 3


def by_the_way(hit: Hit[Noun], start: int) -> bool:
    """ ", guardian of the gate,": what somebody or something is called too."""
    first, end = hit.passage.clause_of(hit.start)
    tokens = hit.passage.tokens
    alone = start == hit.start == first > hit.passage.sentence_of(first)[0] and end - first <= 6
    return alone and hit.end < end and tokens[hit.end].low == "of"
