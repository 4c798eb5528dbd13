"""A subject in the making, and whether a noun speaks again of one that was named before.

Knows no cast.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from filmkit.studio.animatic.intent import Read, Standing, SubjectKind
from filmkit.studio.animatic.words.grammar.apart import introduced, ordinal
from filmkit.studio.animatic.words.grammar.likenesses import Noun
from filmkit.studio.animatic.words.grammar.mention import JOINS, Mention
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.vocabulary.drawn import VEHICLES
from filmkit.studio.animatic.words.vocabulary.names import STORY
from filmkit.studio.animatic.words.vocabulary.nouns import GENERIC, MEN, PLURAL, WOMEN
from filmkit.studio.animatic.words.vocabulary.same import ACTED_ON, BREEDS, OF_A_TEAM, PLAIN, ROLES, SHAPES

NEW = listed("someone somebody stranger passer-by passerby pedestrian onlooker bystander")
"""Who is nobody that was named before."""


_OF_A_FAMILY = listed("kid child parent mother father baby toddler son daughter grandparent")
_STEMS = 4
"""Letters at least that a doer's noun has in common with the deed: "cheerleading … the cheerleader"."""


@dataclass(slots=True)
class Found:
    """A subject in the making: its mentions, the first of which introduces it."""

    mention: Mention
    background: bool
    others: list[Mention] = field(default_factory=list)
    stands: Read[Standing] | None = None
    listed: bool = False
    """It is named in one list with another subject: "a girl and a balloon"."""
    carries: str | None = None
    """A name of `props.held`, of what is listed with somebody and goes into a hand."""


def listed_with(found: Sequence[Found], each: Mention) -> Found | None:
    """The subject that a mention stands in one list with: "a cup and a key", "a cup, a key and a coin"."""
    tokens = each.hit.passage.tokens
    for one in found:
        last = one.mention.hit
        if one.background or last.passage is not each.hit.passage or not one.mention.subject:
            continue
        end = _end_of(last)
        joined = each.start == end + 1 and tokens[end].low in JOINS
        after = [token.low for token in tokens[each.hit.end : each.hit.end + 2]]
        goes_on = each.start == end and each.hit.clause == last.clause + 1 and bool(JOINS & set(after[:1]))
        ends = each.start == end + 1 and each.hit.clause == last.clause + 1 and one.listed
        if joined or goes_on or ends:
            return one
    return None


def _end_of(hit: Hit[Noun]) -> int:
    """The first token after a noun and what fills it: "a cup of coffee"."""
    tokens, end = hit.passage.tokens, hit.end
    fills = end + 1 < len(tokens) and tokens[end].low == "of" and tokens[end + 1].clause == hit.clause
    last = end + 2 == len(tokens) or tokens[min(end + 2, len(tokens) - 1)].clause != hit.clause
    return end + 2 if fills and (last or tokens[end + 2].low in JOINS) else end


def is_one(one: Found, mention: Mention) -> bool:
    """Whether a mention is one of a subject's."""
    places = {(each.hit.layer, each.hit.start) for each in (one.mention, *one.others)}
    return (mention.hit.layer, mention.hit.start) in places


def known_among(found: Sequence[Found], each: Mention) -> Found | None:
    """The subject that a mention speaks of again."""
    new = (
        each.hit.words.lower().startswith(("another", "the other"))
        or each.counted.lower() == "another"
        or (each.counted.lower() in ("two", "three") and not each.definite)
        or "another" in each.hit.passage.words(each.start, each.hit.start).lower().split()
    )
    article = each.counted.lower() in ("a", "an")
    alive = [one for one in found if one.mention.noun.kind is each.noun.kind and not one.background]
    if each.counted.lower() == "both" and len(alive) == each.count:
        return alive[-1]
    if (told := _one_of_two(alive, each)) is not None:
        return told
    for one in reversed(found):
        if _is_of_the_team(one.mention, each) or is_of_the_family(one.mention, each):
            return one
        same = (
            one.mention.noun.name == each.noun.name
            or (each.definite and any(other.noun.name == each.noun.name for other in one.others))
            or (each.definite and one.mention.noun.name in BREEDS.get(each.noun.name, ()))
            or (each.definite and one.mention.noun.name.endswith(f" {each.noun.name}"))  # "a running shoe"
        ) and one.mention.noun.kind is each.noun.kind
        elsewhere = each.hit.layer != one.mention.hit.layer
        # "a dog", and of what happens "a dog runs": the layers of a shot speak of one thing.
        again = (elsewhere and each.subject) if article else (each.definite or not each.subject or elsewhere)
        again = again or each.noun.name in STORY or introduced(each)
        if same and not new and (again or _one_of_many(one.mention, each)):
            return one
        if same and _one_of_a_sort(one.mention, each):
            one.mention, before = each, one.mention
            one.others.append(before)
            return one
    definite = each.definite or _of_somebody(each)
    return _told_by_role(found, each) if definite and each.noun.kind is SubjectKind.PERSON else None


def _one_of_two(alive: Sequence[Found], each: Mention) -> Found | None:
    """ "A person hands a map to another. The first person, an explorer, …": one of the two, called so now."""
    which = ordinal(each)
    later = len(alive) == 2 and all(one.mention.hit.sentence < each.hit.sentence for one in alive)
    if which is None or not later or not introduced(each) or each.noun.kind is not SubjectKind.PERSON:
        return None
    one = alive[which]
    if one.mention.noun.name in GENERIC and one.mention.count == 1:
        one.mention = replace(one.mention, noun=each.noun)
    return one if one.mention.noun == each.noun else None


def _is_of_the_team(many: Mention, each: Mention) -> bool:
    """ "one player", "a teammate", of several who were named before."""
    both = many.noun.kind is each.noun.kind is SubjectKind.PERSON
    later = each.hit.passage is many.hit.passage and each.hit.sentence > many.hit.sentence
    return both and later and many.count > 2 and each.noun.name in OF_A_TEAM


def is_of_the_family(family: Mention, each: Mention) -> bool:
    """ "a family with kids": those it is of."""
    whole = family.noun.name == "family" and each.hit.sentence == family.hit.sentence
    return whole and each.governor in ("with", "of") and each.noun.name in _OF_A_FAMILY


def _of_somebody(each: Mention) -> bool:
    """ "his solitary, airborne figure", "her dark silhouette": nobody else, whatever words stand between."""
    tokens, start = each.hit.passage.tokens, each.hit.start
    before = [token.low for token in tokens[max(0, start - 4) : start] if token.sentence == each.hit.sentence]
    return each.noun.name in SHAPES and each.count == 1 and bool({"his", "her"} & set(before))


def _told_by_role(found: Sequence[Found], each: Mention) -> Found | None:
    """ "the helper", "the woman", "the recipient": one of those named before, of the same sex."""
    people = [one for one in found if one.mention.noun.kind is SubjectKind.PERSON and not one.background]
    if each.noun.name in GENERIC | ROLES | ACTED_ON:
        some = people or [one for one in found if one.mention.noun.kind is SubjectKind.PERSON]
        alone = len(some) == 1 and some[0].mention.count == 1
        if each.noun.name in ACTED_ON and alone and some[0].mention.hit.sentence == each.hit.sentence:
            return None
        return next(iter(reversed(some) if each.noun.name in ACTED_ON else some), None)
    if (doer := _who_does_so(people, each)) is not None:
        return doer
    later = bool(people) and each.hit.sentence > people[0].mention.hit.sentence
    if each.noun.name not in PLAIN or not later or each.count != 1:
        return None
    same = [one for one in people if one.mention.count == 1 and not _other_sex(one.mention, each)]
    return same[0] if len(same) == 1 else None


def _who_does_so(people: Sequence[Found], each: Mention) -> Found | None:
    """ "A person is skating … the skater": the only one, who is named for the deed then."""
    name = each.noun.name
    stem = name.removesuffix("er").removesuffix("or").removesuffix("ist")
    alone = len(people) == 1 and people[0].mention.count == each.count == 1
    if not alone or stem == name or len(stem) < _STEMS or people[0].mention.hit.sentence == each.hit.sentence:
        return None
    tokens = each.hit.passage.tokens[: each.start]
    return people[0] if any(token.low.startswith(stem) for token in tokens) else None


def _other_sex(one: Mention, other: Mention) -> bool:
    """Whether two nouns cannot name one person."""
    names = {one.noun.name, other.noun.name}
    plain = one.noun.name in PLAIN and one.noun.name != other.noun.name
    return plain or (bool(names & set(WOMEN)) and bool(names & set(MEN)))


def _one_of_many(many: Mention, each: Mention) -> bool:
    """ "2 men ... man in a shirt", "3 books. A green book": after a number the singular is one of them,
    unless an article in the same sentence makes it another."""
    tokens = each.hit.passage.tokens
    bare = not each.counted or tokens[each.hit.start - 1].low in VEHICLES
    later = each.noun.kind is SubjectKind.THING and each.hit.sentence > many.hit.sentence
    return many.count > 1 and many.counted != many.hit.words and each.count == 1 and (bare or later)


def _one_of_a_sort(sort: Mention, each: Mention) -> bool:
    """ "guardians ... a young guardian": a plural without a number tells of a sort, and then of one."""
    return (
        sort.count == PLURAL
        and sort.counted == sort.hit.words
        and each.count == 1
        and each.subject
        and not each.definite
    )
