"""The side of an animal, a vehicle or a thing that the words ask to see: "front view", "from behind".

Knows no shapes. Who walks or is somebody with a deed is turned elsewhere.
"""

import math
import re

from filmkit.studio.animatic.intent import Facing, ShotIntent, Subject, SubjectKind

_WHEELS = re.compile(
    r"\b(bicycles?|bikes?|cycl(e|es|ing)|pedal\w*|biking|motorcycles?|motorbikes?|scooters?|mopeds?)\b"
)
TURNS = {
    Facing.FRONT: 0.0,
    Facing.THREE_QUARTER: 0.75,
    Facing.PROFILE: math.pi / 2,
    Facing.ASIDE: 2.2,
    Facing.BACK: math.pi,
}


def asked_to_us(subject: Subject) -> bool:
    """Whether the words turn somebody to the camera."""
    return not subject.facing.guessed and subject.facing.value is Facing.FRONT


def turned(subject: Subject, side: float, usual: float) -> float:
    """Radians from where the camera stands to where it looks; `usual` is for whom no side is asked of."""
    asked = subject.facing
    return side * (usual if asked.guessed else TURNS[asked.value])


def going_as_seen(subject: Subject) -> str | None:
    """Which way it goes so that the side asked for is seen; None when none is."""
    if subject.facing.guessed:
        return None
    return {Facing.FRONT: "towards", Facing.BACK: "away"}.get(subject.facing.value)


def of_a_vehicle(intent: ShotIntent) -> Facing | None:
    """The side asked for of a vehicle that the shot is about and that nobody is beside."""
    main = [each for each in intent.subjects if not each.background]
    if len(main) == 1 and _cycles(main[0]) and intent.camera.framing.value != "following":
        return Facing.PROFILE
    alone = len(main) == 1 and main[0].kind.value is SubjectKind.VEHICLE
    return main[0].facing.value if alone and not main[0].facing.guessed else None


def _cycles(subject: Subject) -> bool:
    """Whether somebody goes by on two wheels, no way and no side of them told: seen from their side."""
    return (
        subject.kind.value is SubjectKind.PERSON
        and subject.moves is None
        and subject.facing.guessed
        and _WHEELS.search(subject.act.value.lower()) is not None
    )
