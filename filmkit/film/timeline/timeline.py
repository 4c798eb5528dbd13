"""The cut as data: which frames of what stand where, to the frame. Pure; knows no files.

Promise: the pieces of a timeline cover its frames once, without a gap, and its length is the
sum of its clips.
"""

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from filmkit.timebase import Frames, Rate, Span


@dataclass(frozen=True, slots=True)
class Clip:
    """Frames of one shot on the picture track."""

    shot: str
    span: Span
    """Where it stands in the film."""
    source_start: Fraction
    """First frame used, at the film's rate, from the start of the shot proper (handles lie before 0)."""
    speed: Fraction = Fraction(1)

    def source_at(self, frame: int) -> Fraction:
        """The source frame shown at film frame `frame`; outside the span it reaches into the handles."""
        behind = frame - self.span.start
        return self.source_start + behind * self.speed if behind else self.source_start


@dataclass(frozen=True, slots=True)
class Credits:
    """A rolling card; a piece of the cut of its own."""

    span: Span
    lines: tuple[str, ...]
    """"" is a blank line; a line that starts with "# " is a heading."""


class Kind(Enum):
    """How two neighbours meet."""

    DISSOLVE = "dissolve"
    DIP = "dip"
    FADE_IN = "fade-in"
    FADE_OUT = "fade-out"


@dataclass(frozen=True, slots=True)
class Transition:
    """A stretch where the picture is made of more than one thing."""

    kind: Kind
    span: Span
    cut: Frames
    """The frame at which the outgoing side hands over."""
    color: str = "black"


@dataclass(frozen=True, slots=True)
class TitleCard:
    """Words laid over the picture."""

    id: str
    span: Span
    text: str
    style: str


@dataclass(frozen=True, slots=True)
class SoundClip:
    """Sound on one track of the mix."""

    id: str
    track: str
    """footage, ambience, music, effects or voice."""
    span: Span
    gain: Fraction
    """dB."""
    fade_in: Frames
    fade_out: Frames
    shot: str | None = None
    """The shot it belongs to, for footage sound and a shot's own ambience."""
    duck: Fraction = Fraction(0)
    """dB it gives way to voice."""
    source_start: Fraction = Fraction(0)
    """Of footage: the first frame heard, at the film's rate, from the start of the shot proper."""
    speed: Fraction = Fraction(1)
    line: int = 0
    """Of a spoken line: which of its shot's, from 1."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """The edited sequence."""

    rate: Rate
    length: Frames
    picture: tuple[Clip | Credits, ...]
    transitions: tuple[Transition, ...] = ()
    titles: tuple[TitleCard, ...] = ()
    sounds: tuple[SoundClip, ...] = ()

    def clips(self) -> tuple[Clip, ...]:
        return tuple(item for item in self.picture if isinstance(item, Clip))
