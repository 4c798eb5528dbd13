"""A noun that names a prop of the film is that prop, and looks as the film describes it.

Knows no forms. A prop is known by its name, or by the last word of it: `old-suitcase` is the suitcase.
"""

from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.brief import Brief, Thing
from filmkit.studio.animatic.intent import Subject, SubjectKind


def as_described(brief: Brief, subjects: Sequence[Subject]) -> tuple[Subject, ...]:
    """The subjects, each that is a prop with the prop's description before what this shot says of it; a prop
    that a noun has named is there once."""
    spoken = [each for each in subjects if each.kind.layer != "props"]
    named = {prop.name for prop in brief.things for each in spoken if _names(prop, each)}
    kept = [each for each in subjects if each.kind.layer != "props" or each.name not in named]
    return tuple(_described(each, brief.things) for each in kept)


def _described(subject: Subject, props: Sequence[Thing]) -> Subject:
    prop = next((each for each in props if _names(each, subject)), None)
    if prop is None or not prop.description or prop.description in subject.description:
        return subject
    return replace(subject, description=f"{prop.description}, {subject.description}")


def _names(prop: Thing, subject: Subject) -> bool:
    if subject.kind.value not in (SubjectKind.THING, SubjectKind.VEHICLE):
        return False
    words = prop.name.lower().replace("-", " ").replace("_", " ").split()
    return bool(words) and subject.name.lower() in (" ".join(words), words[-1])
