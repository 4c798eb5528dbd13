"""What somebody of a tale finds, and what the tale keeps coming back to: it is there, before them.

Knows no place. A scene is an intent already; a thing is put into it where the words name one that nobody has
in hand.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.intent import Read, ShotIntent, Standing, Subject, SubjectKind
from filmkit.studio.animatic.words.grammar.likenesses import NAMES
from filmkit.studio.animatic.words.grammar.mention import LIVING, Mention
from filmkit.studio.animatic.words.grammar.nouns import mentions
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import passage_of
from filmkit.studio.animatic.words.where.place import within_a_place

_FINDS = frozenset({"find", "examine"})
_BEFORE_IT = frozenset(
    {*_FINDS, "stand", "look", "think", "notice", "talk", "put down", "smash", "reach", "embrace"}
)
"""What is done before a thing that nobody has in hand."""
_ARTICLE = re.compile(r"^(?:an?|the|his|her|their|its) ", re.I)
_IDLE = frozenset({"stand", "look", "think", "notice"})
"""What leaves the hands free for what a tale is of."""
_FOUND = re.compile(
    r"\b(?:find|found|discover|unearth|uncover|stumbled? (?:up)?on|examin|inspect|approach|spot|encounter|"
    r"come across|came across|locat|obtain|claim|earn|secur|acquir|retriev)\w* ",
    re.I,
)
_OWN = re.compile(r"house of \w+|(?:.* )?(?:portal|spindle|beanstalk|footprints|carpet)")
"""What only tales have, which is there wherever they speak of it."""
_NO_FINDS = listed("ball fire flame bridge tree house tower staircase")
"""What is a feast, a light or a part of the place more often than a thing."""
_IN_HAND = listed(
    "crystal gem diamond ruby emerald sapphire key ring coin coins amulet necklace pendant letter letters "
    "book scroll parchment map flute sword bow hammer egg star potion cup chalice crown lamp relic artifact "
    "flower"
)
"""What is found and taken into the hands; the rest stands before them."""
_TIMES = 2
"""Sentences that name a thing of which a tale is."""


@dataclass(frozen=True, slots=True)
class Find:
    """A thing that a tale tells of in more than one sentence."""

    noun: str
    phrase: str
    """The noun with what it is like, where it is told of first."""
    since: int
    """The sentence that tells of it first."""

    def is_named_in(self, text: str) -> bool:
        """Whether a text says its noun, or that something is its own."""
        return re.search(rf"\b{re.escape(self.noun)}\b", text, re.I) is not None


def finds_of(sentences: Sequence[str]) -> list[Find]:
    """The things that a tale tells of more than once, which have a form; the one it tells of most first."""
    every: dict[str, Find] = {}
    for at, sentence in enumerate(sentences):
        for each in mentions(passage_of("prompt", sentence)):
            if _is_a_find(each):
                words = each.hit.passage.words(each.start, each.hit.end)
                noun = each.noun.name.split()[-1]
                every.setdefault(noun, Find(noun, words, at))
    told = {one.noun: sum(one.is_named_in(each) for each in sentences) for one in every.values()}
    return sorted(
        (one for one in every.values() if told[one.noun] >= _TIMES), key=lambda one: -told[one.noun]
    )


def last_found(finds: Sequence[Find], sentences: Sequence[str]) -> str:
    """What "it" may be after these sentences: the thing that the last of them told of; "" for none."""
    named = [one for one in finds if sentences and one.is_named_in(sentences[-1])]
    return f"the {named[0].noun}" if named else ""


def with_what_is_found(scene: ShotIntent, text: str, finds: Sequence[Find] = ()) -> ShotIntent:
    """The same with what somebody finds or looks into before them, or else what the tale is of and its
    sentence names, where it has a form and nobody holds it."""
    if any(each.kind.value is SubjectKind.THING for each in scene.subjects):
        return scene
    finder = next((each for each in scene.subjects if _act(each) in _FINDS), None)
    if finder is not None and not finder.held and (there := _found_in(text)):
        if there.noun.name in _IN_HAND:
            return scene
        words, count = there.hit.passage.words(there.start, there.hit.end), Read(there.count, there.counted)
        bent = replace(finder, act=replace(finder.act, value="finds something"))
        people = tuple(bent if each is finder else each for each in scene.subjects)
        return _with(replace(scene, subjects=people), bent, Find(there.noun.name, words, 0), count)
    known = next(iter(finds), None)
    living = [each for each in scene.subjects if each.kind.value in LIVING and not each.background]
    if living and (own := _own_of(text)):
        return _with(
            scene, living[0], Find(own.noun.name, own.hit.passage.words(own.start, own.hit.end), 0), Read(1)
        )
    if known is None or not living or living[0].held or _act(living[0]) not in _BEFORE_IT:
        return scene
    if known.noun in _IN_HAND and _act(living[0]) in _IDLE and living[0].kind.value is SubjectKind.PERSON:
        what = _ARTICLE.sub("", known.phrase)
        holds = replace(living[0], act=replace(living[0].act, value=f"obtains the {what}"))
        return replace(scene, subjects=tuple(holds if each is living[0] else each for each in scene.subjects))
    return _with(scene, living[0], known, Read(1))


def _found_in(text: str) -> Mention | None:
    """What a sentence says that somebody finds."""
    found = _FOUND.search(text)
    rest = mentions(passage_of("prompt", text[found.end() :])) if found else []
    there = next((each for each in rest if each.noun.kind is SubjectKind.THING), None)
    return there if there and there.hit.clause == 0 and _is_a_find(there) else None


def _own_of(text: str) -> Mention | None:
    """What a sentence tells of that only tales have."""
    every = mentions(passage_of("prompt", text))
    return next((each for each in every if _OWN.fullmatch(each.noun.name)), None)


def _with(scene: ShotIntent, before: Subject, find: Find, count: Read[int]) -> ShotIntent:
    kind = Read(SubjectKind.THING, find.noun, "prompt")
    stands = Read(Standing("front", before.name), find.noun, "prompt")
    thing = Subject(kind, find.noun, find.phrase, count, stands=stands)
    return replace(scene, subjects=(*scene.subjects, thing))


def _is_a_find(mention: Mention) -> bool:
    """Whether it is a thing with a form, and no part of a place or of how something is told."""
    thing = mention.noun.kind is SubjectKind.THING and not mention.governor and not mention.likened
    known = mention.noun.name in NAMES or mention.noun.name.split()[-1] in NAMES - _NO_FINDS
    return thing and known and not within_a_place(mention.hit)


def _act(subject: Subject) -> str:
    return act_of(subject.act.value).name
