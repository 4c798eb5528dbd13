"""A small thing that is only named with somebody: they show it in their hands.

Knows no poses.
"""

from dataclasses import replace

from filmkit.studio.animatic.intent import Read, ShotIntent, Subject, SubjectKind
from filmkit.studio.animatic.staging.people.handling import in_both_hands
from filmkit.studio.animatic.staging.things.things import kind_of

IDLE = ("", "stand")


def at_hand(intent: ShotIntent) -> ShotIntent:
    """The same shot, a thing that is named with one who does nothing being in their hands, if it is small."""
    main = [each for each in intent.subjects if not each.background]
    if not main or not _is_idle(main[0]):
        return intent
    who, *rest = main
    if not rest and who.held is not None:
        return _of(intent, who, who.held)
    if len(rest) == 1 and who.held is None and _is_small(rest[0]):
        return _of(intent, who, rest[0].name, rest[0])
    return intent


def _of(intent: ShotIntent, who: Subject, thing: str, named: Subject | None = None) -> ShotIntent:
    """Somebody holds a thing, seen from near enough where nobody says how near."""
    holds = replace(who, act=Read(f"holds a {thing}"))
    subjects = tuple(holds if each is who else each for each in intent.subjects if each is not named)
    size = intent.camera.size
    near = replace(size, value="medium") if size.guessed and named is not None else size
    return replace(intent, subjects=subjects, camera=replace(intent.camera, size=near))


def _is_idle(subject: Subject) -> bool:
    one = subject.kind.value is SubjectKind.PERSON and subject.count.value == 1
    plain = subject.stands is None and subject.change is None and not subject.beats
    return one and plain and subject.act.guessed and subject.act.value in IDLE


def _is_small(subject: Subject) -> bool:
    """Whether it is one thing that goes into two hands, and nobody said where it is."""
    kind = kind_of(subject.name) if subject.kind.value is SubjectKind.THING else None
    nowhere = subject.stands is None or subject.stands.guessed
    plain = subject.change is None and subject.act.guessed and subject.count.value == 1
    return kind is not None and in_both_hands(kind) and nowhere and plain
