"""All that a comparison sees of a film: what stands where in the cut, and what each part is made of.

Plain values; knows no Film, no builds and no files. Two of them may come from two commits, two
folders or two machines.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from filmkit.build.engine.budget import money
from filmkit.timebase import Rate


@dataclass(frozen=True, slots=True)
class Written:
    """A value as it stands in a film."""

    value: str
    """For people, on one line."""
    at: str = ""
    """`film.yaml:12:5`, or "" of what stands on no line."""
    key: str = ""
    """What is compared in its place: the digest of a file that `value` names."""

    def same(self, other: "Written | None") -> bool:
        """Whether both mean the same, wherever they stand."""
        return other is not None and (self.key or self.value) == (other.key or other.value)


Values = Mapping[str, Written]


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of the cut that shows one shot."""

    shot: str
    start: int
    """Frames from the start of the film."""
    length: int
    used: str
    """What of the shot is shown, and how fast, as one text."""
    joins: str = ""
    """How it meets its neighbours: "dissolve 16f"; "" is by a straight cut."""
    at: str = ""


@dataclass(frozen=True, slots=True)
class ShotPortrait:
    """One shot of the cut."""

    id: str
    at: str
    written: Values = field(default_factory=dict)
    """Every value the author gave it, through scenes, looks and people too."""
    picture: Values = field(default_factory=dict)
    """All that its picture is made of, but its length: equal here is equal to the eye."""
    sound: Values = field(default_factory=dict)
    """All that its own sound is made of, but its length."""
    words: Values = field(default_factory=dict)
    """What is said in it."""
    bill: "Bill" = field(default_factory=lambda: Bill())
    """What a build that buys would spend on it."""


@dataclass(frozen=True, slots=True)
class Layer:
    """Something that lies over or under the picture: a title, a roll of credits, music."""

    kind: str
    """title, credits, music, voice, effects or ambience."""
    id: str
    start: int
    length: int
    at: str
    place: Values = field(default_factory=dict)
    """From where to where, as written."""
    content: Values = field(default_factory=dict)
    """What is read or heard."""

    @property
    def is_words(self) -> bool:
        """Whether it is there to be read."""
        return self.kind in ("title", "credits")


@dataclass(frozen=True, slots=True)
class Bill:
    """What takes that are not bought yet would cost."""

    takes: int = 0
    low: Decimal = Decimal(0)
    high: Decimal = Decimal(0)
    currency: str = "USD"
    unknown: int = 0
    """Takes whose price nobody knows, or that are paid in another money."""

    def __str__(self) -> str:
        return (
            f"{self.takes} take{'' if self.takes == 1 else 's'} for {self.price}" if self.takes else "nothing"
        )

    @property
    def price(self) -> str:
        """The money alone."""
        if self.takes and self.unknown == self.takes:
            return "an unknown price"
        high, low = money(self.high), money(self.low)
        known = "nothing" if not self.high else f"{high} {self.currency}"
        if low != high:
            known = f"{low} to {known}"
        return known + (f" and {self.unknown} of unknown price" if self.unknown else "")


@dataclass(frozen=True, slots=True)
class Portrait:
    """One film, for one profile and one variant."""

    name: str
    """Which version it is: "main (4cac838)", "the working tree"."""
    title: str
    rate: Rate
    length: int
    profile: str
    values: Values = field(default_factory=dict)
    """What holds for the whole film: raster, language, deliverables."""
    places: tuple[Place, ...] = ()
    shots: Mapping[str, ShotPortrait] = field(default_factory=dict)
    layers: tuple[Layer, ...] = ()
    bill: Bill | None = None
    """What a build of the profile that buys would spend; None when that cannot be said."""
    why_no_bill: str = ""
