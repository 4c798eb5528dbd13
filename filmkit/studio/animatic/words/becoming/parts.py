"""What becomes of what is part of something: a room's walls and floor, the moon, somebody's hair.

Knows no form. What a set has by itself is told of as any thing is, and is a subject only where it changes.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import Change, Part, Read, Subject, SubjectKind
from filmkit.studio.animatic.words.becoming.changes import change_of
from filmkit.studio.animatic.words.grammar.likenesses import Noun
from filmkit.studio.animatic.words.grammar.mention import Mention
from filmkit.studio.animatic.words.grammar.nouns import mention_of
from filmkit.studio.animatic.words.text.layers import PROSE, Layers
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.text.tables import listed

HAIR = listed("hair")
OF_A_PLACE = listed(
    "wall walls floor floors ceiling moon star river background backdrop leaves foliage grass window windows"
)
"""What places have by themselves, and what can become something else there."""
_BRIGHTENS = re.compile(
    r"\b(?:from (?:\w+ )?(?:faint|dim|dark)\w*(?: \w+)? to (?:\w+ )?(?:bright|brillian|radian)\w*|"
    r"(?:grow|becom|get|shin)\w* (?:ever )?brighter|brighten\w*|"
    r"(?:light|glow|brightness|brilliance) (?:slowly |gradually )?(?:intensif|grow|increas|strengthen)\w+)\b|"
    r"\b(?P<down>from (?:\w+ )?bright\w* to (?:\w+ )?(?:faint|dim|dark)\w*|"
    r"(?:grow|becom)\w* (?:dim|faint)\w*)\b",
    re.I,
)
_NOT_A_PART = listed("of on in against behind to at by near from with under over through across along onto")
"""What stands before a part that something else is at: "a picture on the wall changes"."""


def with_parts(people: tuple[Subject, ...], layers: Layers) -> tuple[Subject, ...]:
    """The same, and what of the place or of somebody changes during the shot; what only stands by what
    changes does not."""
    becomes = [each.change.words for each in people if each.change is not None and not each.background]
    people = tuple(
        replace(each, change=None)
        if each.background and each.change and each.change.words in becomes
        else each
        for each in people
    )
    for mention in _parts(layers):
        name = mention.noun.name
        if any(each.change is not None and each.change.value.sways is False for each in people):
            return people  # one thing changes in a shot
        change = _brightening(mention) if name == "star" else change_of(mention)
        if change is None or change.value == Change(sways=True):
            continue
        if name in HAIR:
            return _on_somebody(people, change)
        told = Read(SubjectKind.THING, mention.hit.words, mention.hit.layer)
        rest = tuple(each for each in people if each.name.split()[-1] != name)
        if name == "leaves":  # the one that is seen near is one of them
            rest = tuple(replace(each, change=change) if each.name == "leaf" else each for each in rest)
        main = any(not each.background for each in rest)
        part = Subject(told, name, mention.hit.passage.words(mention.start, mention.hit.end), change=change)
        part = replace(part, count=Read(2 if name == "leaves" else 1), background=main)
        return (*rest, part) if main else (part, *rest)
    return people


def _parts(layers: Layers) -> Iterator[Mention]:
    for passage in layers.of(*PROSE):
        for at, token in enumerate(passage.tokens):
            if token.low not in HAIR | OF_A_PLACE or token.negated:
                continue
            noun = Noun(SubjectKind.THING, token.low)
            mention = mention_of(Hit(noun, passage, at, at + 1), None, [])
            if token.low in HAIR or passage.tokens[mention.start - 1].low not in _NOT_A_PART:
                yield replace(mention, subject=True, clause_opens=True)


def _brightening(mention: Mention) -> Read[Change] | None:
    """What becomes of the light of a star."""
    hit = _BRIGHTENS.search(mention.hit.passage.text)
    if hit is None:
        return None
    ends = ("bright", "faint") if hit["down"] else ("faint", "bright")
    return Read(Change(*ends), hit[0], mention.hit.layer)


def _on_somebody(people: Sequence[Subject], change: Read[Change]) -> tuple[Subject, ...]:
    """Who is told of first, with hair that changes its colour."""
    first = next((each for each in people if each.kind.value is SubjectKind.PERSON), None)
    told = replace(change, value=Change(change.value.before, change.value.after))
    if first is None:
        return tuple(people)
    seen = replace(first, change=told, part=Part.FACE if first.part is Part.WHOLE else first.part)
    return tuple(seen if each is first else each for each in people)
