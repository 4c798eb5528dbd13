"""What the author wrote, with every value that wins already chosen. Knows no YAML and no files.

`load` makes a `Film` for one profile and one variant. Each value is plain; where it was
written stands beside it, in `origins`, under the dotted name of its field ("camera.move").
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction

from filmkit.digest import Digest, Json
from filmkit.film.spec.buying import Generate, OnStale, Spending
from filmkit.film.spec.outline import Outline
from filmkit.film.spec.shown import Checks, Deliverable, Drawings, Format
from filmkit.source import SourceSpan
from filmkit.timebase import Frames, Time


@dataclass(frozen=True, slots=True)
class Origin:
    """Who gave a value: the layer that won ("shot", "scene service", "profile draft") and its line."""

    layer: str
    at: SourceSpan


@dataclass(frozen=True, slots=True)
class Move:
    """One camera move; `name` is of the vocabulary, or the author's own words."""

    name: str
    direction: str | None = None
    speed: str | None = None


@dataclass(frozen=True, slots=True)
class Camera:
    """How the camera sees: structured when written so, and always the author's `text`."""

    text: str = ""
    """Free text as written, or "" when only fields were written."""
    moves: tuple[Move, ...] = ()
    angle: str | None = None
    height: str | None = None
    lens: str | None = None
    """As written: "50mm"."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class CastRef:
    """A cast member in a shot: `chef`, or `chef/girl` for a state."""

    name: str
    state: str | None = None

    def __str__(self) -> str:
        return f"{self.name}/{self.state}" if self.state else self.name


@dataclass(frozen=True, slots=True)
class Line:
    """One spoken line of a shot."""

    cast: str
    text: str


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """The model that was asked for, resolved through the film's own names."""

    name: str
    """The catalogue's name; `animatic` is the embedded generator."""
    via: str | None = None
    params: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Still:
    """A picture to be generated: whose model, which words."""

    model: ModelChoice
    prompt: str
    at: SourceSpan = field(compare=False)


@dataclass(frozen=True, slots=True)
class ShotFrame:
    """A frame of another shot's picked take: "first", "last", or a time into it."""

    shot: str
    frame: str | Time


Reference = str | ShotFrame | Still
"""A file's path inside the film's folder, a frame of a shot, or a still to be generated."""


@dataclass(frozen=True, slots=True)
class Shot:
    """The planned unit, all precedence settled. An empty text or tuple was not written anywhere."""

    id: str
    at: SourceSpan
    duration: Frames
    """Length in the film, before the cut trims it."""
    subject: str = ""
    action: tuple[str, ...] = ()
    """Beats, in order."""
    environment: str = ""
    light: str = ""
    camera: Camera = Camera()
    mood: str = ""
    style: str = ""
    place: str = ""
    time: str = ""
    weather: str = ""
    period: str = ""
    size: str | None = None
    framing: str | None = None
    patterns: tuple[str, ...] = ()
    slots: Mapping[str, str] = field(default_factory=dict)
    """What the shot wrote for its patterns' own slots."""
    prompt: str = ""
    avoid: str = ""
    sound: str = ""
    cast: tuple[CastRef, ...] = ()
    props: tuple[str, ...] = ()
    location: str | None = None
    look: str | None = None
    scene: str | None = None
    lines: tuple[Line, ...] = ()
    model: ModelChoice = ModelChoice("animatic")
    seed: int | None = None
    takes: int = 1
    references: tuple[Reference, ...] = ()
    first_frame: Reference | None = None
    last_frame: Reference | None = None
    continues: str | None = None
    needs: tuple[str, ...] = ()
    source: str | None = None
    """Footage, as a path inside the film's folder; then `model` is not used."""
    source_in: Time = Time()
    handles: Time | None = None
    speed: Fraction = Fraction(1)
    audio: str = "keep"
    on_stale: OnStale = OnStale.REBUILD
    stage: Mapping[str, Json] = field(default_factory=dict)
    origins: Mapping[str, Origin] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class CastState:
    """Another time or condition of a cast member; its description replaces the member's."""

    description: str
    reference: Reference | None = None
    at: SourceSpan | None = None


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks for a cast member."""

    model: ModelChoice | None
    """None in a profile that buys nothing, and when none is named: a scratch voice speaks."""
    voice: str = ""
    """The model's name of the voice."""


@dataclass(frozen=True, slots=True)
class CastMember:
    """Who appears."""

    name: str
    at: SourceSpan
    description: str = ""
    reference: Reference | None = None
    voice: Voice | None = None
    states: Mapping[str, CastState] = field(default_factory=dict)
    origins: Mapping[str, Origin] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Prop:
    """A thing that must look the same in every shot."""

    name: str
    at: SourceSpan
    description: str = ""
    reference: Reference | None = None
    origins: Mapping[str, Origin] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Location:
    """A place to film. Its values have already flowed into its shots."""

    name: str
    at: SourceSpan
    reference: Reference | None = None
    description: str = ""
    layers: Mapping[str, str] = field(default_factory=dict)
    """What its shots have of it: `place`, `time`, `environment`, `light` ..."""


@dataclass(frozen=True, slots=True)
class Look:
    """The intended image: `style` has flowed into shots; `lut` and `grade` are for the conform."""

    name: str
    at: SourceSpan
    style: str = ""
    lut: str | None = None
    """A .cube file's path inside the film's folder."""
    grade: Mapping[str, Fraction] = field(default_factory=dict)
    """exposure (stops), contrast, saturation, gamma, temperature (-1..1): 1 or 0 is neutral."""


@dataclass(frozen=True, slots=True)
class Scene:
    """Shots that share a place and a moment. Its values have already flowed into its shots."""

    name: str
    at: SourceSpan
    location: str | None = None
    look: str | None = None


class Join(Enum):
    """How a piece of the cut meets the one before it."""

    CUT = "cut"
    DISSOLVE = "dissolve"
    DIP = "dip"
    """Through black (or `color`), half out and half in, centred on the cut."""


@dataclass(frozen=True, slots=True)
class CutShot:
    """A shot in the cut. `start` and `end` trim it, in its own source time."""

    shot: str
    at: SourceSpan
    start: Time | None = None
    end: Time | None = None
    speed: Fraction | None = None
    join: Join = Join.CUT
    join_length: Time | None = None
    color: str = "black"


@dataclass(frozen=True, slots=True)
class CutCredits:
    """Rolling credits: `auto`, or the lines themselves."""

    at: SourceSpan
    length: Time
    lines: tuple[str, ...] = ()
    """Empty means auto: people and models, listed apart."""


@dataclass(frozen=True, slots=True)
class CutFade:
    """`fade-in` or `fade-out`: covers frames of the neighbour and adds none."""

    at: SourceSpan
    length: Time
    into: bool
    """True for a fade in."""


CutItem = CutShot | CutCredits | CutFade


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in the cut: a shot's start, `start` or `end`, and an offset."""

    anchor: str
    offset: Time = Time()
    before: bool = False
    """True when the offset is taken away: `end - 2s`."""
    at: SourceSpan | None = None


@dataclass(frozen=True, slots=True)
class Title:
    """Words laid over the picture."""

    id: str
    at: SourceSpan
    text: str
    start: Moment
    length: Time
    style: str = "title"


@dataclass(frozen=True, slots=True)
class Sound:
    """One entry of the mix: music, an effect, ambience or voice-over."""

    id: str
    kind: str
    """music, effects, ambience or voice."""
    at: SourceSpan
    source: str | None = None
    """A file's path inside the film's folder."""
    prompt: str = ""
    model: ModelChoice | None = None
    start: Moment = Moment("start")
    end: Moment | None = None
    length: Time | None = None
    """How long an effect lasts, in place of `end`; None is as long as its file."""
    during: tuple[str, ...] = ()
    """Shots it lies under, in place of start and end."""
    gain: Fraction = Fraction(0)
    """dB."""
    fade_in: Time = Time()
    fade_out: Time = Time()
    duck: Fraction = Fraction(0)
    """dB taken away under voice."""
    cast: str | None = None
    text: str = ""
    origins: Mapping[str, Origin] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Film:
    """One film, for one profile and one variant."""

    id: str
    title: str
    root: str
    """The film's folder, absolute. No digest may use it."""
    at: SourceSpan
    format: Format
    shots: Mapping[str, Shot]
    """In the order they were written."""
    profile: str = "draft"
    variant: str | None = None
    free: bool = True
    """Every model of every kind is replaced by the embedded one; nothing can be bought."""
    drawings: Drawings = Drawings.ONES
    logline: str = ""
    language: str = "en"
    credits: Mapping[str, str] = field(default_factory=dict)
    cast: Mapping[str, CastMember] = field(default_factory=dict)
    props: Mapping[str, Prop] = field(default_factory=dict)
    locations: Mapping[str, Location] = field(default_factory=dict)
    looks: Mapping[str, Look] = field(default_factory=dict)
    scenes: Mapping[str, Scene] = field(default_factory=dict)
    patterns: Mapping[str, Mapping[str, Json]] = field(default_factory=dict)
    """The film's own prompt patterns, by name."""
    cut: tuple[CutItem, ...] = ()
    """Never empty: left out, it is every shot in order."""
    titles: tuple[Title, ...] = ()
    sounds: tuple[Sound, ...] = ()
    deliverables: tuple[Deliverable, ...] = ()
    """Never empty: left out, it is one `h264-web` named `web`."""
    captions: tuple[str, ...] = ()
    """The kinds of files its spoken words are written to: `srt`, `vtt`."""
    checks: Checks | None = None
    disclosure: str | None = None
    """What the film says of models: `auto`, or the words; None when it says nothing."""
    generate: Generate = Generate()
    budget: Spending = Spending()
    notes: tuple[str, ...] = ()
    """What `check` notes and does not refuse: a rounded time, a value that changes nothing."""
    files: Mapping[str, Digest] = field(default_factory=dict)
    """Every file that was read to know this film, relative to `root`, and what its bytes were then."""
    named: tuple[str, ...] = ()
    """Every other file it names, relative to `root`: each was there, whether or not this profile uses it."""
    globs: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Every folder, relative to `root`, whose names an `include` searched, and the names it held then."""
    outlines: Mapping[str, Outline] = field(default_factory=dict, compare=False)
    """By file."""
