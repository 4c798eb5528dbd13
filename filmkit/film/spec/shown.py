"""How a film is shown and handed over: its raster, how it is drawn, its finished files. Knows no shots."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction

from filmkit.digest import Json
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
    options: Mapping[str, Json] = field(default_factory=dict)


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
