"""A noun that names a prop of the film is that prop, and looks as the film describes it.

Knows no forms. A prop is known by its name, or by the last word of it: `old-suitcase` is the suitcase.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.brief import Brief, Thing
from filmkit.studio.animatic.intent import Read, Subject, SubjectKind
from filmkit.studio.animatic.vehicles.paint import COLORS

_WORD = re.compile(r"[a-z]+")


def as_described(brief: Brief, subjects: Sequence[Subject]) -> tuple[Subject, ...]:
    """The subjects, each that is a prop with the prop's description before what this shot says of it; a prop
    that a noun has named is there once."""
    spoken = [each for each in subjects if each.kind.layer != "props"]
    named = {prop.name for prop in brief.things for each in spoken if _names(prop, each)}
    kept = [each for each in subjects if each.kind.layer != "props" or each.name not in named]
    return tuple(_with_its_props(_described(each, brief.things), brief.things) for each in kept)


def _described(subject: Subject, props: Sequence[Thing]) -> Subject:
    prop = next((each for each in props if _names(each, subject)), None)
    if prop is None or not prop.description or prop.description in subject.description:
        return subject
    return replace(subject, description=f"{prop.description}, {subject.description}")


def _with_its_props(subject: Subject, props: Sequence[Thing]) -> Subject:
    """Whoever does something with a prop does it with one of its colour: what is held is painted by that."""
    for prop in props:
        noun = _words(prop)[-1:]
        colour = next((word for word in _WORD.findall(prop.description.lower()) if word in COLORS), None)
        if subject.kind.value is SubjectKind.PERSON and noun and colour:
            act, *beats = (_coloured(each, noun[0], colour) for each in (subject.act, *subject.beats))
            subject = replace(subject, act=act, beats=tuple(beats))
    return subject


def _coloured(act: Read[str], noun: str, colour: str) -> Read[str]:
    if COLORS.keys() & set(_WORD.findall(act.value.lower())):
        return act
    return replace(
        act, value=re.sub(rf"\b{re.escape(noun)}\b", f"{colour} {noun}", act.value, count=1, flags=re.I)
    )


def _words(prop: Thing) -> list[str]:
    return prop.name.lower().replace("-", " ").replace("_", " ").split()


def _names(prop: Thing, subject: Subject) -> bool:
    if subject.kind.value not in (SubjectKind.THING, SubjectKind.VEHICLE):
        return False
    words = _words(prop)
    return bool(words) and subject.name.lower() in (" ".join(words), words[-1])
