"""Who and what stands by whom: "on the left of", "under", "in front of", and by what.

Knows no geometry. What stands there counts as in the picture, though no sentence is about it.
"""

from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import Read, Standing, Subject, SubjectKind
from filmkit.studio.animatic.words.grammar.likenesses import Noun
from filmkit.studio.animatic.words.grammar.mention import Mention
from filmkit.studio.animatic.words.grammar.nouns import mention_of
from filmkit.studio.animatic.words.grammar.spots import is_a_place
from filmkit.studio.animatic.words.text.lexicon import Hit, lexicon
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import Passage
from filmkit.studio.animatic.words.vocabulary.relations import (
    CASTS,
    GATHERED,
    IN_ROOMS,
    NOT_STANDING,
    PLAIN_RELATIONS,
    RELATIONS,
    TOPS,
)
from filmkit.studio.animatic.words.who.unlisted import thing_at

_RELATIONS = lexicon(RELATIONS)
_PERSON = SubjectKind.PERSON
_OF_A_HOUSE = frozenset({"door", "window"})
_APART = listed("and of with carrying holding wearing pushing pulling dragging")
_WORN_AT = listed("wrist wrists ankle ankles neck finger fingers ear ears")
_STREET = listed("fountain") | frozenset({"parking meter", "phone booth", "traffic light", "bus stop"})
"""What places are called after too, and one stands by."""
NEAR = 5
"""Words between such a phrase and the noun it leads to, at most."""


def stands_by(mention: Mention, others: Sequence[Mention]) -> tuple[Read[str], Mention] | None:
    """Which side of what a noun is, by the words after it; None: they do not say, or it is a place."""
    passage = mention.hit.passage
    joined, end = mention.hit.end, passage.sentence_of(mention.hit.start)[1]
    nexts = [m.hit.start for m in others if m.subject and m.start > mention.start and not m.governor]
    for each in others:  # "a dog and a cat on a sofa" are both on it
        if each.hit.start in nexts and each.start == joined + 1 and passage.tokens[joined].low == "and":
            nexts.remove(each.hit.start)
            joined = each.hit.end
    until = min([end, *nexts])
    for hit in _RELATIONS.find(passage):
        if not mention.hit.end <= hit.start < until or hit.negated:
            continue
        if mention.noun.kind is _PERSON and hit.value not in PLAIN_RELATIONS:
            continue
        if CASTS & {token.low for token in passage.tokens[mention.hit.end : hit.start]}:
            continue  # what is on the wall is its shadow
        if hit.value == "on" and passage.tokens[hit.start - 1].low in _EATS:
            continue  # "munching on bamboo"
        any_thing = mention.noun.kind is SubjectKind.THING or hit.value not in ("on", "near", "round")
        other = _other(hit, others, passage, any_thing and mention.noun.kind is not _PERSON)
        crosses = passage.tokens[hit.start].low == "past" and mention.noun.kind is _PERSON
        if crosses and other is not None and (other.noun.kind is _PERSON or other.noun.name in _OF_A_HOUSE):
            continue  # who walks past somebody does not stay beside them; a house has its own door
        if other is not None and other.noun.name in _WORN_AT:
            continue  # a watch on a wrist lies on nothing
        if other is not None and _can(mention, other, hit.value):
            relation = "behind" if other.noun.name in GATHERED else hit.value
            return Read(relation, passage.words(hit.start, other.hit.end), passage.layer), other
    return None


_EATS = listed(
    "munching munches nibbling nibbles nibble feeding feeds chewing chews snacking grazing grazes dining "
    "feasting gnawing gnaws pecking focusing focuses munch"
)
_ON_WALLS = listed("mirror mirrors")
_STAGES = listed("stage stages podium catwalk runway rink")
"""What one is on and what is a place, unlike a stove or a bench."""


def _other(hit: Hit[str], others: Sequence[Mention], passage: Passage, any_thing: bool) -> Mention | None:
    """The noun that a phrase leads to; when `any_thing`, one that no table holds too."""
    at = hit.end
    if at >= len(passage.tokens) or passage.tokens[at].clause != passage.tokens[hit.start].clause:
        return None
    for other in others:
        if at <= other.hit.start < at + NEAR and passage.tokens[other.hit.start].clause == hit.clause:
            between = passage.tokens[at : other.hit.start]
            if (is_a_place(passage, other.hit.end) and other.noun.name not in _STREET) or any(
                t.low in _APART for t in between
            ):
                return None
            return other
    end = thing_at(passage, at) if any_thing else None
    if end is None or passage.tokens[end[1] - 1].low in NOT_STANDING:
        return None
    if is_a_place(passage, end[1], by=passage.tokens[end[1] - 1].low in _STAGES):
        return None
    noun = Hit(Noun(SubjectKind.THING, passage.words(*end).lower()), passage, *end)
    return mention_of(noun, None, [])


def _can(mention: Mention, other: Mention, relation: str) -> bool:
    """Whether the two are something that can be put side by side."""
    last = other.hit.passage.tokens[other.hit.end - 1].low
    if relation == "round":
        return last in GATHERED
    if (last in NOT_STANDING and " " not in other.noun.name) or other.body or other.likened:
        return False
    people = mention.noun.kind is _PERSON
    if people and relation == "near" and (other.noun.kind is _PERSON or other.noun.name in IN_ROOMS):
        return False
    if people and relation == "front" and last in _ON_WALLS:
        return False  # who stands before a mirror has it at the wall, and the camera is not between
    if people and other.noun.kind is _PERSON:
        return relation in ("left", "right", "front", "behind")
    return True


def standing(read: Read[str], other: str) -> Read[Standing]:
    """What was read as a subject keeps it."""
    return Read(Standing(read.value, other), read.words, read.layer)


def without_tops(people: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """All subjects but what only is the top that something lies on: "on a concrete slab"."""
    tops = {
        each.name
        for each in people
        if each.background and each.kind.value is SubjectKind.THING and each.name.split()[-1].lower() in TOPS
    }
    return tuple(
        replace(each, stands=None) if each.stands and each.stands.value.to in tops else each
        for each in people
        if each.name not in tops
    )
