"""Intents for tests: a shot by a few words, and its stage and camera."""

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.camera.camera import camera_of
from filmkit.studio.animatic.camera.shooting import Shooting
from filmkit.studio.animatic.intent import (
    CameraRead,
    Facing,
    LightRead,
    MoveRead,
    Part,
    Read,
    ShotIntent,
    Subject,
    SubjectKind,
    TimeOfDay,
)
from filmkit.studio.animatic.staging.stage import Stage, stage_of

WIDE = 16 / 9
SECONDS = 4.0


def person(
    act: str = "stands",
    name: str = "anna",
    description: str = "a woman of thirty, grey coat, dark bob",
    feeling: str = "neutral",
    facing: Facing = Facing.THREE_QUARTER,
    part: Part = Part.WHOLE,
    moves: str | None = None,
) -> Subject:
    return Subject(
        Read(SubjectKind.PERSON),
        name,
        description,
        act=Read(act),
        feeling=Read(feeling),
        facing=Read(facing),
        part=part,
        moves=moves,
    )


def shot(
    *subjects: Subject,
    place: str = "exterior-day",
    size: str = "medium",
    angle: str = "eye",
    framing: str = "single",
    moves: tuple[MoveRead, ...] = (),
    time: TimeOfDay = TimeOfDay.DAY,
    interior: bool = False,
    lights: tuple[LightRead, ...] = (),
    words: str = "",
) -> ShotIntent:
    return ShotIntent(
        Read(place),
        words,
        Read(interior),
        Read(time),
        CameraRead(Read(size), Read(angle), Read(framing), tuple(Read(m) for m in moves)),
        subjects=subjects,
        lights=tuple(Read(light) for light in lights),
        place_seed=11,
        shot_seed=5,
    )


def filmed(intent: ShotIntent, aspect: float = WIDE, seconds: float = SECONDS) -> tuple[Stage, Shooting]:
    stage = stage_of(intent, seconds)
    return stage, camera_of(intent, stage, aspect, seconds)


def brief(seconds: float = SECONDS, handle: int = 0) -> Brief:
    return Brief(frames=round(seconds * 24) + 2 * handle, rate=(24, 1), handle=handle)
