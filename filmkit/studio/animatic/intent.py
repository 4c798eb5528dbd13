"""What a shot was understood to show: plain words become typed wishes, each with the words behind it.

Knows no geometry and draws nothing. `words/` makes a ShotIntent out of a Brief; `camera/`, `light/`
and `staging/` turn it into a picture. What was guessed has no words; what cannot be drawn is listed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Generic, TypeVar

from filmkit.digest import Json

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """One thing understood, and what it was understood from."""

    value: T
    words: str = ""
    """The author's words that caused it; "" when it was guessed."""
    layer: str = ""
    """The field of the brief they stand in: place, light, camera.moves, stage ..."""

    @property
    def guessed(self) -> bool:
        return not self.words


class TimeOfDay(Enum):
    """What light there is from the sky. An interior's windows show it."""

    DAWN = "dawn"
    GOLDEN_HOUR = "golden-hour"
    DAY = "day"
    NOON = "noon"
    OVERCAST = "overcast"
    DUSK = "dusk"
    BLUE_HOUR = "blue-hour"
    NIGHT = "night"
    MOONLIGHT = "moonlight"


class SubjectKind(Enum):
    """What kind of thing a subject is."""

    PERSON = "person"
    ANIMAL = "animal"
    VEHICLE = "vehicle"
    THING = "thing"
    """A prop or insert: a dish, a book, hands are persons' hands."""


class Facing(Enum):
    """Which side of a subject the camera sees."""

    FRONT = "front"
    THREE_QUARTER = "three-quarter"
    PROFILE = "profile"
    ASIDE = "three-quarter-back"
    """From behind, so far aside that the hands are seen past the body."""
    BACK = "back"


class Part(Enum):
    """How much of a person the shot is about."""

    WHOLE = "whole"
    FACE = "face"
    HANDS = "hands"
    FEET = "feet"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where somebody or something is, by another of the picture."""

    relation: str
    """"left" "right" "on" "under" "above" "front" "behind" "near" "inside"."""
    to: str
    """The other's name."""


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of a thing during the shot; where the words leave one end open, that is None."""

    before: str | None = None
    """A colour word or a stuff of `staging.changing`."""
    after: str | None = None
    grows: float = 1.0
    """How many times as large it is in the end."""
    melts: bool = False
    """It sinks into a puddle of itself."""
    sways: bool = False
    """Its top goes to and fro, as in wind."""
    into: str | None = None
    """The noun of another thing that is there in its place in the end."""
    level: tuple[float, float] | None = None
    """How high what is in it stands first and last, 1 is as it is made."""
    droops: bool = False
    """It hangs its head in the end."""
    sheds: bool = False
    """Its leaves fall, and it is bare in the end."""
    pops: bool = False
    """It is gone at last."""
    breaks: bool = False
    """It goes to pieces."""
    dews: bool = False
    """Drops gather on it."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Someone or something in the picture."""

    kind: Read[SubjectKind]
    name: str
    """The cast member's or prop's name ("chef/girl"), else the noun ("man", "trawler")."""
    description: str
    """All words that dress it: the cast description, or the phrase around the noun."""
    count: Read[int] = field(default_factory=lambda: Read(1))
    act: Read[str] = field(default_factory=lambda: Read("stand"))
    """What it does, in the author's words: `figures.acts.act_of` reads them."""
    feeling: Read[str] = field(default_factory=lambda: Read("neutral"))
    """A name of `figures.expression.FEELINGS`."""
    facing: Read[Facing] = field(default_factory=lambda: Read(Facing.THREE_QUARTER))
    part: Part = Part.WHOLE
    held: str | None = None
    """A name of `props.held`, or None for what the act itself holds."""
    moves: str | None = None
    """"left" "right" "away" "towards": across or along the picture; None stays where it is."""
    where: str | None = None
    """"left" "right" "center" "far" "near": where in the picture, when the words say so."""
    beats: tuple[Read[str], ...] = ()
    """What it does in order, when that is more than one thing; `act` is the first."""
    stands: Read[Standing] | None = None
    """By which other subject it is, and on which side of it."""
    change: Read[Change] | None = None
    """What becomes of it."""
    opposite: "Subject | None" = None
    """Who stands across the line from it, out of the picture: whom it looks at."""
    says: str = ""
    """The words it bears, if it is a thing that bears some."""
    guise: str = ""
    """The animal or machine that is staged as a person, by its noun and the words before it."""
    background: bool = False
    """It gives life to the place and is not what the shot is about: a passer-by, diners."""


@dataclass(frozen=True, slots=True)
class Reaching:
    """What a hand does to what the shot is about, from beyond the edge; no more of it is seen."""

    deeds: tuple[str, ...]
    """One after another: "press" "dial" "turn" "lift" "place" "add" "open" "stroke"."""
    side: str = "right"
    """The edge it comes from: "left" or "right"."""
    times: int = 1
    """How often it presses."""


@dataclass(frozen=True, slots=True)
class Furnishing:
    """What stands about the place and is nothing the shot is about."""

    name: str
    """A thing's noun, or a name of `words.vocabulary.surroundings.SURROUNDINGS`."""
    count: int = 1
    where: str = ""
    """far rows round about wall top, or "": where such a thing stands."""
    description: str = ""
    """The phrase round it: its colour and stuff."""
    words: str = ""
    """The author's own."""


@dataclass(frozen=True, slots=True)
class WeatherRead:
    """One kind of weather or air: a value of `weather.Weather`, and how much, 1 is plain."""

    kind: str
    strength: float = 1.0
    ends: tuple[float, float] = (1.0, 1.0)
    """What share of it there is at the beginning of the shot and at its end: rain that starts is (0, 1)."""


@dataclass(frozen=True, slots=True)
class MoveRead:
    """One camera move of the vocabulary."""

    name: str
    direction: str | None = None
    speed: str = "slow"
    """still slow steady fast."""


@dataclass(frozen=True, slots=True)
class LightRead:
    """One source the words name."""

    source: str
    """sun moon sky practicals tungsten sodium neon fluorescent fire candle lamp window screen studio;
    "beside" is a second lamp, of another colour."""
    direction: str | None = None
    """front left right back top under."""
    quality: str | None = None
    """soft hard volumetric diffused chiaroscuro silhouette high-key low-key rim."""
    color: str | None = None
    """A colour word: "warm", "amber", "cold", "red" ..."""
    strength: float = 1.0


TRAVELS = ("follow", "track", "steadicam", "dolly")
"""Moves by which a camera goes along with who moves."""


@dataclass(frozen=True, slots=True)
class CameraRead:
    """How it is filmed."""

    size: Read[str]
    """A size of the vocabulary: wide, medium, close-up ..."""
    angle: Read[str]
    framing: Read[str]
    """single two-shot group over-the-shoulder pov insert, or "none": nobody."""
    moves: tuple[Read[MoveRead], ...] = ()
    lens: Read[float] | None = None
    """mm on a 36 mm wide frame; None: what the size calls for."""
    height: Read[float] | None = None
    """Metres above the ground, when the words say so."""
    stations: tuple[Read[str], ...] = ()
    """The sizes it comes to one after another, the first among them; none where it keeps one."""

    @property
    def goes_along(self) -> bool:
        """Whether it is told to go with somebody."""
        return any(move.value.name in TRAVELS for move in self.moves)


@dataclass(frozen=True, slots=True)
class LookRead:
    """What the style and the mood do to the picture."""

    art: Read[str] | None = None
    """A name of `words.vocabulary.arts.ARTS`: how the picture is made."""
    saturation: float = 1.0
    contrast: float = 1.0
    warmth: float = 0.0
    """-1 cold to 1 warm."""
    grain: float = 1.0
    """Times the usual."""
    halation: float = 0.0
    softness: float = 0.0
    """0..1: diffusion, an old lens."""
    shadows: str | None = None
    """A colour word for the dark end ("teal")."""
    highlights: str | None = None


@dataclass(frozen=True, slots=True)
class ShotIntent:
    """Everything that is drawn of a shot, before any of it has a place in metres."""

    place: Read[str]
    """The name of a set of `sets.SETS`."""
    place_words: str
    """All that was written of the place, for the set's own details."""
    interior: Read[bool]
    time: Read[TimeOfDay]
    camera: CameraRead
    weather: tuple[Read[WeatherRead], ...] = ()
    subjects: tuple[Subject, ...] = ()
    """Those the shot is about first, in the order of their weight; background ones last."""
    lights: tuple[Read[LightRead], ...] = ()
    light_change: tuple[TimeOfDay, ...] | None = None
    """From one time to another during the shot, and on to more, in order."""
    seasons: Read[tuple[str, str]] | None = None
    """From one season to another: spring summer autumn winter."""
    unveiled: Read[str] | None = None
    """What stands before the picture at first: "shutter" "curtain" "lift" "doors" "cloth"."""
    burning: Read[tuple[float, float]] | None = None
    """How strongly lamps burn at the beginning and at the end, 1 is as always."""
    colors: tuple[Read[str], ...] = ()
    """Colour words of the light and the palette."""
    pace: str | None = None
    """slow-motion time-lapse hyperlapse."""
    look: LookRead = LookRead()
    place_kind: Read[str] = field(default_factory=lambda: Read(""))
    """Finer than the set's name: "forest" "cafe" "bedroom" ..., a kind of `words.vocabulary.places`."""
    place_implied: str = ""
    """What a place that nobody names is called, by a trade or a game that is at home in no other."""
    wet: Read[bool] | None = None
    """The words say that open ground is wet, rain or no rain; None: they do not."""
    place_seed: int = 0
    shot_seed: int = 0
    not_drawn: tuple[str, ...] = ()
    """Words that were read and cannot be drawn: named by `explain --picture`."""
    left_out: tuple[str, ...] = ()
    """Nouns that were read and are in no part of this picture, most of them of a later scene."""
    furnishings: tuple[Furnishing, ...] = ()
    """What else stands about the place."""
    reaching: Read[Reaching] | None = None
    """A hand that works on what the shot is about."""
    stage: Mapping[str, Json] = field(default_factory=dict)
    """By hand: fixes any of the above, and marks, by name."""
