"""A branch as the season has it, in bloom or under snow; a seed that comes up. Knows no form."""

import re
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import Subject
from filmkit.studio.animatic.words.text.layers import PROSE, Layers

_BOUGHS = ("branch", "tree branch", "twig", "bough")
_SEASONS = (
    (re.compile(r"\b(blossom|bloom|sakura|petal)", re.I), "blossoming branch"),
    (re.compile(r"\b(snow|frost|icy|ice|winter)", re.I), "snowy branch"),
)
_SPROUTS = re.compile(r"\b(sprout|grow|germinat|emerg|com(es|ing) up)", re.I)


def in_season(people: Sequence[Subject], layers: Layers) -> tuple[Subject, ...]:
    """The same with the branches as the words dress them; blossom on a branch is the branch's own."""
    people = [_come_up(each) for each in people]
    if not any(each.name in _BOUGHS for each in people):
        return tuple(people)
    text = " ".join(passage.text for passage in layers.of(*PROSE))
    name = next((name for told, name in _SEASONS if told.search(text)), "branch")
    boughs = [replace(each, name=name) for each in people if each.name in _BOUGHS][:1]
    rest = [each for each in people if each.name not in (*_BOUGHS, "tree", "flower", "leaf", "petal")]
    rest = [
        replace(each, stands=replace(each.stands, value=replace(each.stands.value, to=name)))
        if each.stands and each.stands.value.to in _BOUGHS
        else each
        for each in rest
    ]
    boughs = [
        replace(
            each,
            background=bool(rest) and each.background,
            stands=None,
            count=replace(each.count, value=1),
        )
        for each in boughs
    ]
    return (*rest, *boughs)


def _come_up(subject: Subject) -> Subject:
    """A seed that sprouts is a seedling, and one."""
    if subject.name != "seed" or not _SPROUTS.search(subject.act.value):
        return subject
    return replace(subject, name="seedling", count=replace(subject.count, value=1))
