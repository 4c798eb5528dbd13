"""Nouns that name one thing together: "a group of children", "hands of a watchmaker", "a boxer, a man of 40".

Knows no cast.
"""

import re
from dataclasses import replace

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.grammar.mention import JOINS, Mention
from filmkit.studio.animatic.words.vocabulary.nouns import MEN, WOMEN
from filmkit.studio.animatic.words.vocabulary.same import PLAIN

_BEING = re.compile(r"(is|was)(?: (crawling|sleeping|crying|laughing|smiling|an?(?: \w+)?))?")


def as_one(found: list[Mention]) -> list[Mention]:
    """The same, without the nouns that name again what one before names."""
    return _said_again(_named_apart(_whose(_grouped(found))))


def _grouped(found: list[Mention]) -> list[Mention]:
    """ "a group of children" is children, as many as a group."""
    out: list[Mention] = []
    for each in found:
        last = out[-1] if out else None
        if last and last.noun.count and last.hit.start >= each.start and not each.body:
            out[-1] = replace(each, subject=last.subject)
        elif last and last.noun.count and _of(last, each):
            out[-1] = replace(
                each, count=last.count, counted=last.counted, start=last.start, subject=last.subject
            )
        else:
            out.append(each)
    return out


def _whose(found: list[Mention]) -> list[Mention]:
    """ "hands of a watchmaker" are one person, of whom the hands are seen."""
    out: list[Mention] = []
    for each in found:
        last = out[-1] if out else None
        of = last and each.start == last.hit.end + 1 and last.hit.passage.tokens[last.hit.end].low == "of"
        if last and of and last.body and not each.body:
            out[-1] = replace(each, body=last.body, subject=last.subject, clause_opens=last.clause_opens)
        else:
            out.append(each)
    return out


def _named_apart(found: list[Mention]) -> list[Mention]:
    """ "two people, a man and a woman" are the man and the woman."""
    out: list[Mention] = []
    for at, each in enumerate(found):
        after = [other for other in found[at + 1 :] if other.hit.clause == each.hit.clause + 1]
        adjoining = bool(after) and after[0].start == each.hit.end
        named = each.count > 1 or each.noun.name in ("product", "person", "character", "individual")
        if not (named and adjoining and sum(other.count for other in after if other.subject) == each.count):
            out.append(each)
    return out


def _said_again(found: list[Mention]) -> list[Mention]:
    """ "a boxer, a man of forty" is one: who somebody is, and then of what sex or age."""
    out: list[Mention] = []
    for at, each in enumerate(found):
        last = found[at - 1] if at else None
        after = found[at + 1] if at + 1 < len(found) else None
        if last and (being := _being(last, each)):
            deed = being if being.endswith("ing") else ""
            out[-1] = replace(last, noun=each.noun, hit=replace(each.hit, start=last.hit.start), apart=deed)
            continue
        listed_ = (after is not None and after.governor == "and") or _and_after(each)
        if last is None or listed_ or not _same_person(last, each):
            out.append(each)
    return out


def _being(last: Mention, each: Mention) -> str:
    """ "a person is a monk", "a person is crawling baby": the words between who it is and what, or none."""
    person = SubjectKind.PERSON
    alike = last.noun.kind is each.noun.kind is person and last.count == each.count == 1
    if not alike or each.body or last.hit.clause != each.hit.clause:
        return ""
    hit = _BEING.fullmatch(last.hit.passage.words(last.hit.end, each.hit.start).lower())
    return hit[2] or hit[1] if hit else ""


def _and_after(each: Mention) -> bool:
    """A list goes on: "a man, a woman and a child"."""
    tokens, end = each.hit.passage.tokens, each.hit.end
    return end < len(tokens) and tokens[end].low in JOINS


def _same_person(last: Mention, each: Mention) -> bool:
    person = SubjectKind.PERSON
    one = last.count == each.count == 1 and last.noun.kind is person and each.noun.kind is person
    beside = each.start == last.hit.end and each.hit.clause == last.hit.clause + 1
    articles = each.counted.lower() in ("a", "an") and not each.governor
    plain = [mention.noun.name in PLAIN for mention in (last, each)]
    sexes = {"woman" if m.noun.name in WOMEN else "man" if m.noun.name in MEN else "" for m in (last, each)}
    return one and beside and articles and plain[0] != plain[1] and not {"woman", "man"} <= sexes


def _of(group: Mention, each: Mention) -> bool:
    tokens = group.hit.passage.tokens
    return (
        each.start == group.hit.end + 1
        and tokens[group.hit.end].low == "of"
        and each.noun.kind in (group.noun.kind, SubjectKind.ANIMAL, SubjectKind.VEHICLE)
    )
