"""How a film is shown and handed over: its raster, how it is drawn, its finished files. Knows no shots."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction

from filmkit.source import SourceSpan
from filmkit.timebase import Rate, Time


@dataclass(frozen=True, slots=True)
class Format:
    """The raster everything is finished in."""

    width: int
    height: int
    rate: Rate
    mask: Fraction | None
    """Aspect of the letterboxed picture inside the raster, or None."""
    loudness: Fraction
    """Integrated loudness in LUFS."""


class Drawings(Enum):
    """How long a drawing of the animatic is held."""

    ONES = "ones"
    """Every frame is drawn."""
    TWOS = "twos"
    """Every second is, and stands for two; but while the camera moves fast, every frame."""


@dataclass(frozen=True, slots=True)
class Deliverable:
    """A finished file for one destination."""

    name: str
    at: SourceSpan
    preset: str
    timecode: bool = False
    """Whether the running timecode is drawn into it."""
    captions: bool = False
    """Whether what is spoken is drawn into it."""
    aspect: Fraction | None = None
    """The shape of its picture; None is the film's own."""
    reframe: Mapping[str, str] = field(default_factory=dict)
    """By shot, and under `default`: left, center, right, top or bottom of a picture of another shape."""

    @property
    def is_reel(self) -> bool:
        return self.preset == "instagram-reel"

    @property
    def suffix(self) -> str:
        """What its file ends with."""
        return "mov" if self.preset == "prores-422-hq" else "mp4"

    def kept_of(self, shot: str) -> str:
        """What is kept of a shot."""
        return self.reframe.get(shot) or self.reframe.get("default", "center")


@dataclass(frozen=True, slots=True)
class Checks:
    """What the finished film is measured for; None is not asked."""

    at: SourceSpan
    black: Time | None = None
    """The longest black nobody asked for: fades and dips are asked for."""
    freeze: Time | None = None
    """The longest picture that stands still, but for credits."""
    silence: Time | None = None
    """The longest silence."""
    length: Time | None = None
    """The longest the film may be."""
    loudness: Fraction | None = None
    """LU it may be away from the loudness of `format`."""
    peak: Fraction | None = None
    """dBTP its true peak may reach."""
    waived: Mapping[str, str] = field(default_factory=dict)
    """Findings that may pass, `freeze:plate` or all of a kind, `freeze`; and why."""
