"""Where everything comes from: each model with its status, and the bytes of what was delivered.

Knows no HTML.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from filmkit.build.engine.plan import Step
from filmkit.film.catalogue.card import Kind, Status
from filmkit.film.spec.recordings import EMBEDDED
from filmkit.show.review.showing import Showing


@dataclass(frozen=True, slots=True)
class Maker:
    """One model, as the film uses it."""

    name: str
    title: str
    maker: str
    kind: str
    status: str
    """"" when no card knows it."""
    ends: str
    trouble: bool
    """It has ended, or will."""
    makes: Sequence[str]
    """The shots and sounds it makes."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file somebody brought."""

    path: str
    used_by: Sequence[str]
    digest: str


@dataclass(frozen=True, slots=True)
class Delivered:
    """A finished file."""

    name: str
    digest: str
    size: int
    when: str
    facts: Sequence[tuple[str, str]]


_SETTLED = (Status.LIVE, Status.PREVIEW)
_SCRATCH = "voice"
"""The rule of a voice that is spoken, or murmured, on this machine: no catalogue has a card for it."""


def makers(showing: Showing) -> list[Maker]:
    """Every model a task of the film names, in the order of the film."""
    uses: dict[tuple[str, bool], dict[str, None]] = {}
    for step in showing.plan.steps:
        if step.task.model:
            uses.setdefault((step.task.model, step.task.rule == _SCRATCH), {})[_made(step)] = None
    return [
        _scratch(name, list(made)) if scratch else _maker(showing, name, list(made))
        for (name, scratch), made in uses.items()
    ]


def _made(step: Step) -> str:
    task = step.task
    return task.group if task.group != "film" else task.target.partition("/")[2]


def _maker(showing: Showing, name: str, makes: Sequence[str]) -> Maker:
    card = showing.catalogue.find(name)
    if card is None and name in EMBEDDED:
        return Maker(name, name, "filmkit", Kind.SOUND_EFFECT.value, Status.LIVE.value, "", False, makes)
    if card is None:
        return Maker(name, name, "", "", "", "", True, makes)
    status = card.status_on(showing.today)
    ends = str(card.ends.value) if card.ends.value else ""
    trouble = status not in _SETTLED
    return Maker(card.name, card.title, card.maker, card.kind.value, status.value, ends, trouble, makes)


def _scratch(name: str, makes: Sequence[str]) -> Maker:
    title = f"scratch voice ({name})"
    return Maker(name, title, "filmkit", Kind.SPEECH.value, "stands in", "", False, makes)


def sources(showing: Showing) -> list[Source]:
    """Footage and other files the film is made from."""
    uses: dict[str, list[str]] = {}
    for shot in showing.film.shots.values():
        if shot.source is not None:
            uses.setdefault(shot.source, []).append(shot.id)
    for sound in showing.film.sounds:
        if sound.source is not None:
            uses.setdefault(sound.source, []).append(f"{sound.kind} {sound.id}")
    for look in showing.film.looks.values():
        if look.lut is not None:
            uses.setdefault(look.lut, []).append(f"look {look.name}")
    return [Source(path, users, showing.digest_of_file(path)) for path, users in uses.items()]


def delivered(showing: Showing) -> Iterator[Delivered]:
    """Each finished file that is there; what was measured and found stands with the film itself."""
    found = [("let pass" if each.waived else "found", each.says) for each in showing.measured()]
    for each in showing.production.deliveries:
        blob, record = showing.blob(each.target, each.output), showing.record(each.target)
        if blob is None:
            continue
        facts = {**record.made_with, **record.facts} if record else {}
        told = [(name, str(value)) for name, value in facts.items()]
        when = record.when[:16].replace("T", " ") if record else ""
        told += found if each.target == showing.film_itself else []
        yield Delivered(each.name, blob.digest, blob.size, when, told)
