"""Whether a film may leave the house: every gate, and by name each thing that keeps one shut.

Knows no command. Promise: whatever the film shows in place of what it asks for (a drawing, a held
frame, another model) is a thing with a name here, and keeps the gate shut unless it is waived.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from filmkit.digest import Digest, digest_of_file
from filmkit.film.spec.film import Film, Shot
from filmkit.film.spec.models import is_bought
from filmkit.film.spec.reading import EMBEDDED
from filmkit.film.takes.cover import shortfalls
from filmkit.film.takes.standing import TakeState
from filmkit.film.timeline.captions import pictured
from filmkit.rules.commission import Commission
from filmkit.show.ci.readable import unreadable
from filmkit.show.review.approvals import Approved, changed, standing
from filmkit.show.review.showing import Showing, picture_digests
from filmkit.studio.deliver.subtitles import Cue, read

_STAND_IN_SOUND = {
    "music": ("this music is a stand-in made here", "give it a model, or a file"),
    "voice": ("this voice is a stand-in made here", "give who says it a `voice` with a model"),
}
"""By rule, what is made here in place of a composer or a person, and what to do about it."""
_ABOUT_CHECKS = "change the cut, or let it pass in the film: `checks: {waive: {NAME: why}}`"
_FRAMES = 24
"""Things of one gate that are told one by one."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing that keeps a gate shut."""

    name: str
    """What a waiver calls it: `stale:lesson`."""
    says: str
    hint: str = ""


class Holds(Enum):
    """How a gate stands."""

    OPEN = "open"
    """Nothing is in its way."""
    WAIVED = "waived"
    """What is in its way, a person let pass by name."""
    SHUT = "shut"
    """Something is in its way."""
    UNASKED = "not asked for"
    """The film does not say what it is to be."""


@dataclass(frozen=True, slots=True)
class Gate:
    """One condition of a release."""

    name: str
    holds: Holds
    things: tuple[Thing, ...] = ()
    """What is in its way and is not waived."""
    waived: tuple[Thing, ...] = ()


def gates(showing: Showing, outputs: Path, waivers: Collection[str]) -> tuple[Gate, ...]:
    """Every gate of a release. `outputs` is where finished files are."""
    named = (
        ("takes", _takes(showing)),
        ("fallbacks", _fallbacks(showing)),
        ("made", _unmade(showing)),
        ("notes", _notes(showing)),
        ("approvals", _approvals(showing)),
        ("captions", _captions(showing)),
        ("deliverables", _deliverables(showing, outputs)),
    )
    judged = [_judged(name, tuple(things), waivers) for name, things in named]
    judged += [_checks(showing, waivers), _disclosure(showing)]
    return tuple(judged)


def _checks(showing: Showing, waivers: Collection[str]) -> Gate:
    """What the finished film was measured to be; the film itself may let things pass, and say why."""
    if showing.film.checks is None:
        says = "the film has no `checks`, so nobody looks for black, frozen pictures or silence in it"
        return Gate(
            "checks", Holds.UNASKED, (Thing("checks", says, "write `checks: {black: 0.5s, freeze: 2s}`"),)
        )
    found = showing.measured()
    let = {each.name for each in found if each.waived}
    things = (
        Thing(each.name, f"{each.says}{f': {each.why}' if each.why else ''}", _ABOUT_CHECKS) for each in found
    )
    return _judged("checks", tuple(things), {*waivers, *let})


def _disclosure(showing: Showing) -> Gate:
    """Whether a film that models made says so; the law and the platforms ask, and no gate can judge."""
    if showing.film.disclosure is not None or not _used(showing):
        return Gate("disclosure", Holds.OPEN)
    says = "models made pictures or sound of the film, and it does not say so"
    return Gate(
        "disclosure", Holds.UNASKED, (Thing("disclosure", says, "write `disclosure: {statement: auto}`"),)
    )


def unknown(gates: Collection[Gate], waivers: Collection[str]) -> list[str]:
    """The waivers that let nothing pass: most are misspelt."""
    used = {thing.name for gate in gates for thing in gate.waived}
    families = {name.partition(":")[0] for name in used}
    return [waiver for waiver in waivers if waiver not in used and waiver not in families]


def _judged(name: str, things: tuple[Thing, ...], waivers: Collection[str]) -> Gate:
    passed = tuple(
        thing for thing in things if thing.name in waivers or thing.name.partition(":")[0] in waivers
    )
    left = tuple(thing for thing in things if thing not in passed)
    holds = Holds.SHUT if left else Holds.WAIVED if passed else Holds.OPEN
    return Gate(name, holds, left, passed)


_STATES = {
    TakeState.STALE: ("stale", "its take was bought for other words", "retake {0}, or accept {0}"),
    TakeState.ABSENT: (
        "absent",
        "its take is bought, and its bytes are not here",
        "release --store FOLDER with the store that has them, or filmkit rebuy {0}",
    ),
    TakeState.MISSING: ("missing", "its take is not bought", "build --profile {1}"),
    TakeState.WAITING: ("missing", "its take waits for another", "build --profile {1}"),
    TakeState.OUT: ("missing", "a service is still at its take", "build --profile {1}"),
    TakeState.REFUSED: ("missing", "a service would not make its take", "jobs"),
    TakeState.AMBIGUOUS: ("missing", "its take may have been bought, or not", "jobs"),
}


def _takes(showing: Showing) -> Iterator[Thing]:
    for name, paid in _used(showing).items():
        if paid.standing.state in _STATES:
            word, says, hint = _STATES[paid.standing.state]
            said = "; ".join([says, *paid.standing.marks])
            yield Thing(f"{word}:{name}", f"{name}: {said}", _command(hint, name, showing))
        elif any("made from" in mark for mark in paid.standing.marks):
            said = ", ".join(paid.standing.marks)
            yield Thing(f"follows:{name}", f"{name}: it is {said}", _command("retake {0}", name, showing))


def _command(hint: str, name: str, showing: Showing) -> str:
    return f"filmkit {hint.format(name, showing.film.profile)}"


def _used(showing: Showing) -> Mapping[str, Commission]:
    return showing.production.paid


def _fallbacks(showing: Showing) -> Iterator[Thing]:
    """What stands in for something else, whoever decided so."""
    film = showing.film
    for name in dict.fromkeys(clip.shot for clip in showing.timeline.clips()):
        if _is_placeholder(film, film.shots[name]):
            yield Thing(
                f"placeholder:{name}",
                f"{name}: it is drawn, and no line says that it is to be",
                f"give it a model, or write `model: {EMBEDDED}`",
            )
    for step in showing.plan.steps:
        if step.task.rule in _STAND_IN_SOUND and step.task.model:
            says, hint = _STAND_IN_SOUND[step.task.rule]
            name = step.task.target.removeprefix("film/")
            yield Thing(f"placeholder:{name}", f"{name}: {says}", hint)
    for name, paid in _used(showing).items():
        yield from _other_than_asked(showing, name, paid)


def _is_placeholder(film: Film, shot: Shot) -> bool:
    if shot.source is not None or is_bought(film, shot):
        return False
    written = shot.origins.get("model")
    return written is None or shot.model.name != EMBEDDED or film.free


def _other_than_asked(showing: Showing, name: str, paid: Commission) -> Iterator[Thing]:
    used = paid.used
    if used is None:
        return
    card = showing.catalogue.find(paid.work.model)
    asked = card.name if card else paid.work.model
    if used.model != asked:
        said = f"{name}: its take was made by {used.model}, and {asked} is asked for"
        yield Thing(f"other-model:{name}", said, _command("retake {0}", name, showing))
    for short in shortfalls(used.facts, paid.need):
        word = {"length": "held", "sound": "silent", "size": "small"}.get(short.what, short.what)
        yield Thing(f"{word}:{name}", f"{name}: {short.says}", _command("retake {0}", name, showing))


def _unmade(showing: Showing) -> Iterator[Thing]:
    """What is not made as it is written now, but for takes, which have a gate of their own."""
    bought = {target for paid in _used(showing).values() for target in paid.targets}
    hint = f"filmkit build --profile {showing.film.profile}"
    for name in list(unmade := _unmade_by_name(showing, bought))[:_FRAMES]:
        parts = f"; {unmade[name]} parts of it are to be made" if unmade[name] > 1 else ""
        yield Thing(f"unmade:{name}", f"{name} is not made as it is written now{parts}", hint)
    if len(unmade) > _FRAMES:
        yield Thing("unmade:others", f"and {len(unmade) - _FRAMES} more are not made", hint)


def _unmade_by_name(showing: Showing, bought: Collection[str]) -> Mapping[str, int]:
    """By shot, how much of it is to be made; what belongs to no shot stands by itself."""
    tasks = [step.task for step in showing.plan.to_run if step.task.target not in bought]
    shots = showing.film.shots
    return Counter(task.group if task.group in shots else task.target for task in tasks)


def _notes(showing: Showing) -> Iterator[Thing]:
    for note in showing.notes.open:
        text = " ".join(note.text.split())
        short = text if len(text) <= 60 else f"{text[:59]}…"
        yield Thing(f"note:{note.id}", f"{note.shot}, open: {short}", f"filmkit notes close {note.id}")


def _approvals(showing: Showing) -> Iterator[Thing]:
    for name in dict.fromkeys(clip.shot for clip in showing.timeline.clips()):
        approval = showing.approvals.get(name)
        picture = picture_digests(showing, name)
        stands = standing(approval, picture)
        if stands is Approved.YES:
            continue
        why = "nobody approved it"
        if approval is not None and stands is Approved.VOID:
            why = f"the approval by {approval.by or 'somebody'} is void: {changed(approval, picture)}"
        hint = f"filmkit approve {name} --profile {showing.film.profile}"
        yield Thing(f"approval:{name}", f"{name}: {why}", hint)


def _captions(showing: Showing) -> Iterator[Thing]:
    """What is spoken can be read, in files beside the film or in the picture; the files as they were made."""
    film, timeline = showing.film, showing.timeline
    asked = pictured(film, timeline)
    if not asked:
        return
    hint = "write `captions: {files: [srt]}` for a file of them, or `captions: {burn: true}`"
    if not film.captions and not any(each.captions for each in film.deliverables):
        yield Thing("captions:none", "people speak in the film, and nobody can read what they say", hint)
        return
    rate = timeline.rate.fraction
    cues = [Cue(each.start / rate, (each.start + each.length) / rate, each.text) for each in asked]
    told = dict(unreadable(cues, timeline.length / rate))
    for kind in film.captions:
        blob = showing.blob(f"film/captions-{kind}", "file")
        if blob is not None:
            cues = read(showing.store.path(blob.digest).read_text(encoding="utf-8"))
            told |= unreadable(cues, timeline.length / rate)
            if len(cues) != len(asked):
                told[f"file-{kind}"] = f"the {kind} file holds {len(cues)} texts, and {len(asked)} are said"
    hint = "say it in fewer words, or give it more room: a longer shot, a later `at`"
    yield from (Thing(f"captions:{word}", says, hint) for word, says in told.items())


def _deliverables(showing: Showing, outputs: Path) -> Iterator[Thing]:
    """Each finished file is there, and is the very bytes that were made and measured."""
    hint = f"filmkit build --profile {showing.film.profile}"
    for delivery in showing.production.deliveries:
        blob = showing.blob(delivery.target, delivery.output)
        path = outputs / delivery.name
        if blob is None:
            yield Thing(f"file:{delivery.name}", f"{delivery.name} is not made as it is written now", hint)
        elif (found := _digest(path)) is None:
            yield Thing(f"file:{delivery.name}", f"{path} is not there", hint)
        elif found != blob.digest:
            yield Thing(f"file:{delivery.name}", f"{path} is not the file that was made", hint)


def _digest(path: Path) -> Digest | None:
    try:
        return digest_of_file(path)
    except OSError:
        return None
