"""A model's card: what it accepts, makes and costs, each value with its source and date.

Knows no film and no file. A value nobody found is `unknown`, and never read as "no".
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Generic, TypeVar

from filmkit.film.catalogue.measures import Aspects, Lengths, Longest, Rates, Size, Sizes
from filmkit.source import SourceSpan

T_co = TypeVar("T_co", covariant=True)


class Kind(Enum):
    """What a model makes."""

    VIDEO = "video"
    IMAGE = "image"
    MUSIC = "music"
    SPEECH = "speech"
    SOUND_EFFECT = "sound-effect"
    AVATAR = "avatar"


class Status(Enum):
    """How a model stands with its maker."""

    LIVE = "live"
    PREVIEW = "preview"
    SUNSET = "sunset"
    """Its end is announced."""
    SUNSET_SUSPECTED = "sunset-suspected"
    """Others have dropped it; its maker has said nothing."""
    RETIRED = "retired"


class RouteStatus(Enum):
    """How a model can be reached at one service."""

    LIVE = "live"
    PREVIEW = "preview"
    RETIRED = "retired"
    UNKNOWN = "unknown"
    """Its name was seen there; whether it answers was not."""
    ALIAS = "alias"
    """A service under a name of the user's own: taken only where that name is asked for."""
    YOURS = "yours"
    """An endpoint of the user's own that speaks the service's protocol."""


class Audio(Enum):
    """Whether a model's clips have sound."""

    ALWAYS = "always"
    OPTIONAL = "optional"
    NEVER = "never"
    DRIVING = "driving"
    """The sound of the video that drives it."""


class Per(Enum):
    """What a price is counted by."""

    SECOND = "second"
    CLIP = "clip"
    IMAGE = "image"
    CHARACTERS = "thousand-characters"
    TOKENS = "million-tokens"
    """Tokens are only known from the bill, so such a price cannot be told before."""


class Grade(Enum):
    """How far a source can be trusted, the best first."""

    OWN = "own"
    SDK = "sdk"
    OFFICIAL = "official-doc"
    USER = "user"
    RESELLER = "reseller-doc"
    THIRD_PARTY = "third-party"
    UNATTRIBUTED = "unattributed"

    @property
    def strong(self) -> bool:
        return self in (Grade.OWN, Grade.SDK, Grade.OFFICIAL, Grade.USER)


@dataclass(frozen=True, slots=True)
class Source:
    """Where values come from."""

    name: str
    grade: Grade
    what: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Who says so, when it was read, and where in the card it stands."""

    sources: tuple[Source, ...]
    as_of: date
    at: SourceSpan

    @property
    def strong(self) -> bool:
        return any(source.grade.strong for source in self.sources)

    def __str__(self) -> str:
        first = self.sources[0]
        who = "as its card says" if first.grade is Grade.UNATTRIBUTED else first.what
        return f"{who}, as of {self.as_of}"


@dataclass(frozen=True, slots=True)
class Fact(Generic[T_co]):
    """One value of a card; None is `unknown`."""

    value: T_co | None
    origin: Origin


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence about a model: a known weakness, or a note."""

    says: str
    origin: Origin
    about: str = ""
    """Of a weakness: what in a shot runs into it, of `TOUCHY`; "" where no shot tells."""


TOUCHY = ("seed", "text")
"""What a weakness may be about: a seed, letters in the picture."""


@dataclass(frozen=True, slots=True)
class When:
    """What a request must be for a limit to hold; empty fields always hold."""

    service: str | None = None
    sizes: tuple[Size, ...] = ()
    inputs: tuple[str, ...] = ()
    """All of these are given."""


@dataclass(frozen=True, slots=True)
class Limit:
    """A narrower limit under a condition; None says nothing."""

    when: When
    origin: Origin
    lengths: Lengths | None = None
    aspects: Aspects | None = None
    longest_prompt: Longest | None = None
    references: int | None = None
    """Pictures and videos to follow, together."""
    without: tuple[str, ...] = ()
    """Inputs that cannot be given then."""
    says: str = ""


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a service writes one field: its name there, and the form of the value."""

    name: str
    form: str = ""
    """`int`, `text`, `text-s` ("8s"), `p` ("720p"), `WxH` ...; "" as it is."""
    values: Mapping[str, str] = field(default_factory=dict)
    """Or value by value: {720p: standard}."""


@dataclass(frozen=True, slots=True)
class Route:
    """One way to reach a model: a service, the model's name there, how each field is spelled."""

    service: str
    model: str
    status: RouteStatus
    origin: Origin
    ends: date | None = None
    serves: tuple[str, ...] = ()
    """What it begins from: `text`, `first-frame`, `images` ...; empty for anything."""
    sizes: tuple[Size, ...] = ()
    """The sizes it makes; empty for all of the card's."""
    fields: Mapping[str, Spelling] = field(default_factory=dict)
    """By filmkit's own name of the field. What is not listed was not seen."""
    says: str = ""

    def lives(self, today: date) -> bool:
        """Whether anyone can use it, without an endpoint of their own."""
        if self.ends is not None:
            return today < self.ends
        return self.status in (RouteStatus.LIVE, RouteStatus.PREVIEW)


@dataclass(frozen=True, slots=True)
class PriceLine:
    """One line of a price list; an empty condition always holds."""

    amount: Decimal
    currency: str
    per: Per
    via: str
    """The service, or an alias of the user's own."""
    origin: Origin
    sizes: tuple[Size, ...] = ()
    audio: bool | None = None
    length: Fraction | None = None
    """Of a price for a whole clip: the clip's seconds."""
    first_party: bool | None = None
    """Whether `via` itself publishes it."""
    says: str = ""
    """A condition a request does not tell: both with and without it must be reckoned with."""


INPUTS = (
    "text",
    "first-frame",
    "last-frame",
    "images",
    "videos",
    "audios",
    "extend",
    "edit",
    "seed",
    "negative",
)
"""What a model may be given; pictures, videos and sounds to follow are counted."""


@dataclass(frozen=True, slots=True)
class Card:
    """One AI model."""

    name: str
    title: str
    maker: str
    kind: Kind
    at: SourceSpan
    aliases: tuple[str, ...]
    status: Fact[Status]
    released: Fact[date]
    ends: Fact[date]
    """The day from which it no longer answers."""
    nearest: Fact[str]
    """The card of what stands nearest: what follows it, or what to use in its place."""
    lengths: Fact[Lengths]
    sizes: Fact[Sizes]
    aspects: Fact[Aspects]
    rates: Fact[Rates]
    audio: Fact[Audio]
    inputs: Mapping[str, Fact[bool | int]]
    """By the names of INPUTS. A count is the most; True where an input exists and its count is unknown."""
    longest_prompt: Fact[Longest]
    result_life: Fact[int]
    """Hours for which a result can be fetched; 0 for ever."""
    routes: tuple[Route, ...]
    """In order of preference."""
    limits: tuple[Limit, ...] = ()
    prices: tuple[PriceLine, ...] = ()
    weaknesses: tuple[Remark, ...] = ()
    notes: tuple[Remark, ...] = ()

    @property
    def embedded(self) -> bool:
        """Comes with filmkit: free, offline."""
        return any(route.service == "filmkit" for route in self.routes)

    def status_on(self, today: date) -> Status:
        """How it stands on that day: what has an end is sunset before it, and retired from it on."""
        ends = self.ends.value
        if ends is not None:
            return Status.RETIRED if ends <= today else Status.SUNSET
        return self.status.value or Status.LIVE

    def lives(self, today: date) -> bool:
        return self.status_on(today) is not Status.RETIRED

    def takes(self, name: str) -> bool | int | None:
        """What the card says of one input; None when it does not know."""
        return self.inputs[name].value
