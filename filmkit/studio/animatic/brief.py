"""What the animatic is told of a shot: plain words and numbers, all of them digested.

Knows no Film: the take rule makes a Brief, and its JSON form is the task's params.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

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
    things: tuple[Thing, ...] = ()
    stage: Mapping[str, Json] = field(default_factory=dict)
