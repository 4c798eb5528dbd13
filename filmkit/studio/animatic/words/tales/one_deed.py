"""Of all that a sentence says is done, the one deed that a scene of a tale has time for.

Knows no place and no thing.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.intent import Read, ShotIntent, Subject
from filmkit.studio.animatic.words.grammar.mention import LIVING
from filmkit.studio.animatic.words.who.plot import ON_THE_WAY, can_be_seen, in_the_present

_AND_DOES = re.compile(
    r",? and (?:(?:finally|then|eventually|\w+ly) )?(?=\w+(?:s|ed|oke|ole|ove|ound|ught|ew|ang|an|ave)\b)"
)
_FIGHTS = re.compile(r", (?=(?:clash|battl|fight|duel|confront|defeat|vanquish|slay|conquer)ing )")
"""What is done then: "climbs a hill, clashing with a giant"."""
_WHERE = re.compile(r",? (?:where|as|who|which)\b")
_WHERE_ONE = re.compile(r",? where (?:he|she|they|it) ")
_FOUGHT = frozenset({"sword", "fight"})
"""What a tale turns on, whatever else is done."""
INWARD = frozenset({"think", "notice", "stand", "listen", "look"})
"""Acts that hardly show."""
_BEFORE_A_DEED = ON_THE_WAY | INWARD | {"pick up", "dress oneself"}
"""Acts that tell less than what is done then."""

_GOES_ON = re.compile(r"(?:and |to |,)|\w+ing\b", re.I)
"""How what the first does goes on behind the words for another."""
_OF_ONE = frozenset({"triumph", "conjure", "find", "examine", "walk", "run", "think", "smash", "put down"})
"""Deeds that take nobody else."""


def at_once(scene: ShotIntent) -> ShotIntent:
    """A scene has time for one deed: of several the first that can be seen. Who is found is met."""
    subjects = tuple(map(_with_one_deed, scene.subjects))
    living = [each for each in subjects if each.kind.value in LIVING and not each.background]
    if len(living) > 1 and (met := _met(living[0].act, living[1:])):
        subjects = tuple(replace(each, act=met) if each is living[0] else each for each in subjects)
    return replace(scene, subjects=tuple(_without_the_doers(each, subjects[:1]) for each in subjects))


def _without_the_doers(other: Subject, first: Sequence[Subject]) -> Subject:
    """Somebody without what the first does after them: "beats the king, and saves the world"."""
    if other.kind.value not in LIVING:
        return other
    if other.act.value.lower().startswith("whose "):
        return replace(other, act=replace(other.act, value="stands"))
    if not first or other is first[0]:
        return other
    name = act_of(other.act.value).name
    theirs = _GOES_ON.match(other.act.value) is not None and name in _OF_ONE
    return replace(other, act=replace(other.act, value="stands")) if theirs else other


def _met(act: Read[str], others: Sequence[Subject]) -> Read[str] | None:
    """Who finds somebody meets them."""
    names = "|".join(re.escape(re.sub(r"['’]s?$", "", each.kind.words or each.name)) for each in others)
    found = re.search(
        rf"\b(?:find|found|discover)\w*(?= (?:[\w-]+ ){{0,4}}(?:{names})\b(?!['’]s))", act.value, re.I
    )
    return replace(act, value=f"meets{act.value[found.end() :]}") if found else None


def _with_one_deed(subject: Subject) -> Subject:
    deeds = [
        (replace(each, value=part), act_of(part).name)
        for each in subject.beats or (subject.act,)
        for part in _deeds_in(each.value)
    ]
    telling = [deed for deed, name in deeds if name not in _BEFORE_A_DEED]
    finds = [deed for deed, name in deeds if name == "find"][-1:]  # what was looked for there
    goes = [deed for deed, name in deeds if name not in INWARD]
    fights = [deed for deed, name in deeds if name in _FOUGHT]
    return replace(
        subject, act=(fights or telling or finds or goes or [deed for deed, _ in deeds])[0], beats=()
    )


def _deeds_in(words: str) -> list[str]:
    """What one does and then does where one has come: "crosses a river and finds a key"."""
    first, *there = _WHERE_ONE.split(words)
    first, *then = (does for part in _FIGHTS.split(_WHERE.split(first)[0]) for does in _AND_DOES.split(part))
    later = map(in_the_present, (*then, *(_WHERE.split(each)[0] for each in there)))
    return [first, *filter(can_be_seen, later)]
