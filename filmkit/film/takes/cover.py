"""Whether a take fits where the film needs it now: long enough, with sound, large enough.

Knows no purchase: what a film needs may change without making any take another one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from filmkit.digest import decimal_text


@dataclass(frozen=True, slots=True)
class Facts:
    """What the bytes of a take are; None is not known."""

    size: int
    media_type: str = ""
    frames: int | None = None
    rate: Fraction | None = None
    width: int | None = None
    height: int | None = None
    sound: bool | None = None

    @property
    def seconds(self) -> Fraction | None:
        if self.frames is None or self.rate is None:
            return None
        return self.frames / self.rate

    @property
    def is_sound(self) -> bool:
        """Whether it is sound alone: its frames are samples."""
        return self.width is None and self.frames is not None

    @property
    def lines(self) -> int | None:
        """Pixels of the shorter side."""
        return None if self.width is None or self.height is None else min(self.width, self.height)


@dataclass(frozen=True, slots=True)
class Need:
    """What the film needs of a take of one shot."""

    seconds: Fraction
    """The shot, and the handles its transitions use."""
    frame: Fraction = Fraction(1, 24)
    """One frame of the film, in seconds."""
    sound: bool = False
    lines: int | None = None
    """Pixels of the shorter side, at least."""

    def within(self, other: "Need") -> bool:
        """Whether whoever is content with `other` is content with this."""
        lines = (self.lines or 0) <= (other.lines or 0)
        return self.seconds <= other.seconds and self.sound <= other.sound and lines


@dataclass(frozen=True, slots=True)
class Shortfall:
    """One thing a take has not got."""

    what: str
    """`length`, `sound` or `size`."""
    says: str


def shortfalls(facts: Facts, need: Need) -> tuple[Shortfall, ...]:
    """What of `need` a take does not give. What is not known of it is not held against it."""
    return tuple(_shortfalls(facts, need))


def _shortfalls(facts: Facts, need: Need) -> Iterator[Shortfall]:
    # Up to half a frame is the container's rounding: the conform shows the same frames either way.
    if facts.seconds is not None and facts.seconds < need.seconds - need.frame / 2:
        missing = _seconds(need.seconds - facts.seconds)
        held = "it is played again" if facts.is_sound else "its last frame is held"
        yield Shortfall("length", f"{missing} s too short: {held}")
    if need.sound and facts.sound is False:
        yield Shortfall("sound", "it has no sound, and sound is wanted")
    if need.lines is not None and facts.lines is not None and facts.lines < need.lines:
        yield Shortfall("size", f"{facts.lines} lines, and {need.lines} are wanted")


def _seconds(length: Fraction) -> str:
    return decimal_text(round(length, 2))
