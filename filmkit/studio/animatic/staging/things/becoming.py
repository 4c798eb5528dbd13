"""A thing that turns into another: the one shrinks away while the other grows in its place.

Knows no words but nouns.
"""

from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import Subject
from filmkit.studio.animatic.staging.change.changing import Changing
from filmkit.studio.animatic.staging.things.things import Thing, kind_of, put

GONE = 0.02
"""How many times as large it is when it is no more seen."""


def becoming(things: Sequence[Thing], subjects: Sequence[Subject], seconds: float) -> list[Thing]:
    """The same things, and with each that turns into another that other."""
    into = {s.name: s.change.value.into for s in subjects if s.change is not None and s.change.value.into}
    out = list[Thing]()
    for thing in things:
        kind = kind_of(into[thing.of] or "", whole=True) if thing.of in into else None
        if kind is None or thing.there:
            out.append(thing)
            continue
        out.append(replace(thing, change=Changing(None, None, GONE, seconds)))
        other = replace(put(kind, thing.at, thing.yaw), of=thing.of)
        out.append(replace(other, change=Changing(None, None, 1.0 / GONE, seconds)))
    return out
