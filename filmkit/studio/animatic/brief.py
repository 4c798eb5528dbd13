"""What the animatic is told of a shot: plain words and numbers, all of them digested.

Knows no Film: the take rule makes a Brief, and its JSON form is the task's params.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, cast

from filmkit.digest import Json


@dataclass(frozen=True, slots=True)
class Person:
    """A cast member in this shot, its state applied."""

    name: str
    description: str


@dataclass(frozen=True, slots=True)
class Thing:
    """A prop that must look the same in every shot."""

    name: str
    description: str


@dataclass(frozen=True, slots=True)
class MoveBrief:
    """One camera move, in order."""

    name: str
    direction: str | None = None
    speed: str | None = None


@dataclass(frozen=True, slots=True)
class CameraBrief:
    """The camera as fields, with the author's own words beside them."""

    moves: tuple[MoveBrief, ...] = ()
    angle: str | None = None
    height: str | None = None
    lens: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything a drawing of a shot may depend on, but its raster."""

    frames: int
    """How many frames are drawn, handles among them."""
    rate: tuple[int, int]
    """Frames a second as a fraction."""
    handle: int = 0
    """Frames before the shot proper; the camera's move spans the shot proper and eases beyond it."""
    seed: int = 0
    place_seed: str = ""
    """What the set's accidents grow from: the location, else the scene, else the shot."""
    subject: str = ""
    action: tuple[str, ...] = ()
    environment: str = ""
    light: str = ""
    mood: str = ""
    style: str = ""
    place: str = ""
    time: str = ""
    weather: str = ""
    period: str = ""
    size: str | None = None
    framing: str | None = None
    prompt: str = ""
    """Text given in place of the layers, else empty."""
    camera: CameraBrief = CameraBrief()
    people: tuple[Person, ...] = ()
    opposite: tuple[Person, ...] = ()
    """Who else is in the scene, out of this picture: whom a single looks at."""
    things: tuple[Thing, ...] = ()
    stage: Mapping[str, Json] = field(default_factory=dict)


def to_json(brief: Brief) -> Mapping[str, Json]:
    """The brief as plain data, without what was left at its default: a field added to Brief
    later changes no digest of a shot that does not use it."""
    return _filled(brief, _DEFAULTS)


def _filled(value: object, defaults: Mapping[str, object]) -> dict[str, Json]:
    filled: dict[str, Json] = {}
    for name, default in defaults.items():
        given = getattr(value, name)
        if given != default:
            filled[name] = given if type(given) is str else _plain(given)
    return filled


def _plain(value: object) -> Json:
    kind = type(value)
    if kind is tuple:
        return [each if type(each) is str else _plain(each) for each in cast(tuple[object, ...], value)]
    if kind is CameraBrief:
        return _filled(value, _CAMERA_DEFAULTS)
    if kind in _NAMES:
        return {name: cast(Json, getattr(value, name)) for name in _NAMES[kind]}
    return cast(Json, value)


def _defaults(value: Brief | CameraBrief) -> Mapping[str, object]:
    return {each.name: getattr(value, each.name) for each in fields(value)}


_DEFAULTS = _defaults(Brief(frames=0, rate=(0, 1)))
_CAMERA_DEFAULTS = _defaults(CameraBrief())
_NAMES: Mapping[type, tuple[str, ...]] = {
    each: tuple(field.name for field in fields(each)) for each in (Person, Thing, MoveBrief)
}


def from_json(data: Mapping[str, Any]) -> Brief:
    """The brief that `to_json` wrote."""
    camera = data.get("camera", {})
    moves = tuple(MoveBrief(**move) for move in camera.get("moves", ()))
    return Brief(
        **{
            **data,
            "rate": tuple(data["rate"]),
            "action": tuple(data.get("action", ())),
            "camera": CameraBrief(**{**camera, "moves": moves}),
            "people": tuple(Person(**person) for person in data.get("people", ())),
            "opposite": tuple(Person(**person) for person in data.get("opposite", ())),
            "things": tuple(Thing(**thing) for thing in data.get("things", ())),
        }
    )
