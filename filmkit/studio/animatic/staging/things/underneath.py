"""What a small thing stands on: a stone of a size that it is not lost on, before paper more of it.

Knows no place but paper.
"""

from dataclasses import replace

from filmkit.studio.animatic.intent import ShotIntent, Subject, SubjectKind
from filmkit.studio.animatic.sets.near.backdrop import told_of_paper
from filmkit.studio.animatic.staging.things.things import Thing, kind_of, measured, put
from filmkit.studio.animatic.world import Vec

OF_ANY_SIZE = ("rock", "boulder", "log", "tree stump", "pedestal", "crate")
"""Kinds that are as large as they happen to be."""
WIDER, LEAST = 3.4, 0.14
"""How many times as wide as what is on it such a thing is, and metres it is wide at least."""


def under_what_is_small(thing: Thing, subject: Subject, intent: ShotIntent) -> Thing:
    """The same thing, no larger than what stands on it needs."""
    if thing.kind not in OF_ANY_SIZE or not subject.background:
        return thing
    on = [
        each
        for each in intent.subjects
        if each.stands and each.stands.value.relation == "on" and each.stands.value.to == subject.name
    ]
    kind = kind_of(on[0].name, whole=True) if on and on[0].kind.value is SubjectKind.THING else None
    if kind is None:
        return thing
    k = min(max(WIDER * measured(kind)[0][0], LEAST) / thing.size[0], 1.0)
    w, h, d = thing.size
    return replace(thing, scale=k * thing.scale, size=(k * w, k * h, k * d))


def on_paper(intent: ShotIntent, at: Vec) -> Thing:
    """What a small thing is shown on before paper: of its colour, so that nothing is seen but the thing."""
    told = told_of_paper(f"{intent.place.words}, {intent.place_words}")
    return replace(put("plinth", at), paint=told)
