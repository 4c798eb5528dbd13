"""What a purchase is: the author's own values for one take of one shot, and their digest.

Knows no card, no service and no price. Nothing that filmkit derives is in here: no wording, no
length that is bought, no default, no value a built-in pattern brings, no route. So no upgrade of
filmkit, of a card or of a tool makes another purchase of it, and neither does another name: cast
and props stand by their order and their descriptions. docs/design/money.md gives the reasons.
"""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from filmkit.digest import Digest, Json, decimal_text, digest_of
from filmkit.film.spec.film import CastRef, Film, Line, Reference, Shot
from filmkit.film.spec.patterns import FILE as BUILT_IN
from filmkit.film.spec.pictures import Sitting, pictures_in, pictures_of
from filmkit.film.spec.recordings import Recording
from filmkit.film.spec.shots import Origins
from filmkit.timebase import Rate, Time

_PICTURE = "picture"
_TEXTS = (
    *("subject", "environment", "light", "mood", "style", "place", "time", "weather", "period"),
    *("prompt", "avoid"),
)


@dataclass(frozen=True, slots=True)
class Binding:
    """What a purchase begins from, follows or ends on: a frame of a take, or a bought still. It is named,
    never digested anew."""

    role: str
    """`first-frame`, `last-frame`, `references.0` ..."""
    frame: str
    """`first`, `last`, or a time into the take; "" is a still whole."""
    blob: Digest
    """The take itself."""

    @property
    def name(self) -> str:
        return f"{self._what} of sha256:{self.blob}"

    @property
    def open_name(self) -> str:
        """Whichever take it is."""
        return open_name(self.frame)

    @property
    def _what(self) -> str:
        return _what(self.frame)

    @classmethod
    def read(cls, role: str, name: str) -> "Binding | None":
        """The way back from a name; None for the name of a file's bytes."""
        what, found, blob = name.partition(" of sha256:")
        if not found:
            return None
        return cls(role, "" if what == _PICTURE else what.removesuffix(" frame"), Digest(blob))


def open_name(frame: str = "") -> str:
    """A frame of whichever take of a shot, or whichever take of a still; `Request.apart` knows no other."""
    return f"{_what(frame)} of a take"


def _what(frame: str) -> str:
    return f"{frame} frame" if frame else _PICTURE


@dataclass(frozen=True, slots=True)
class Request:
    """One purchase."""

    values: Mapping[str, Json]
    """Plain canonical data; what was not written is not in it."""
    digest: Digest = field(init=False)
    apart: Digest = field(init=False)
    """As `digest`, whichever takes of other shots it is bound to."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "digest", digest_of(self.values))
        object.__setattr__(self, "apart", digest_of(_unbound(self.values)))

    @property
    def number(self) -> int:
        """Which of the takes of these very values it is."""
        number = self.values.get("take", 1)
        return number if isinstance(number, int) else 1

    @property
    def key(self) -> str:
        """The start of its digest, as a file of takes names it."""
        return self.digest[:12]

    @property
    def bindings(self) -> tuple[Binding, ...]:
        """The takes of other shots that it is made from."""
        found = (Binding.read(role, name) for role, name in _pictures(self.values))
        return tuple(each for each in found if each is not None)

    def numbered(self, number: int) -> "Request":
        """The same values, another take of them."""
        return Request(_with_number(self.values, number))


Names = Callable[[str, Reference], str | None]
"""Names the picture a role asks for: `sha256:...` of its bytes, or a `Binding`'s name, or `open_name` of what
is not followed; None while the picture is not there yet."""


def request_of(
    film: Film, shot: Shot, number: int, *, model: str, aspect: Fraction | None, name: Names
) -> Request | None:
    """The purchase of take `number` of a shot. None while a picture it is made from is not there.

    `model` is the catalogue's name of the shot's model; `aspect` what the film says takes must have.
    """
    pictures = {role: name(role, reference) for role, reference in pictures_of(film, shot).items()}
    if None in pictures.values():
        return None
    values: dict[str, Json] = {
        "kind": "take",
        "model": model,
        "params": _params(shot.model.params),
        "aspect": f"{aspect.numerator}:{aspect.denominator}" if aspect is not None else "",
        "layers": _layers(film, shot),
        "cast": [_description(film, ref) for ref in shot.cast],
        "props": [text_of(film.props[each].description) for each in shot.props],
        "lines": [_line(film, shot, line) for line in shot.lines],
        "pictures": pictures,
    }
    if shot.seed is not None:
        values["seed"] = shot.seed
    return Request(_with_number({key: each for key, each in values.items() if each not in _NOTHING}, number))


def still_request_of(
    film: Film, sitting: Sitting, number: int, *, model: str, aspect: Fraction | None, name: Names
) -> Request | None:
    """The purchase of take `number` of a still; as `request_of`."""
    pictures = {role: name(role, reference) for role, reference in pictures_in(film, sitting).items()}
    if None in pictures.values():
        return None
    values: dict[str, Json] = {
        "kind": "still",
        "of": sitting.of.value,
        "model": model,
        "params": _params(sitting.still.model.params),
        "aspect": f"{aspect.numerator}:{aspect.denominator}" if aspect is not None else "",
        "prompt": text_of(sitting.still.prompt),
        "description": text_of(sitting.description),
        "layers": {layer: text_of(text) for layer, text in sitting.layers.items()},
        "pictures": pictures,
    }
    if sitting.shot is not None:
        shot = film.shots[sitting.shot]
        values["cast"] = [_description(film, ref) for ref in shot.cast]
        values["props"] = [text_of(film.props[each].description) for each in shot.props]
    return Request(_with_number({key: each for key, each in values.items() if each not in _NOTHING}, number))


def recording_request_of(recording: Recording, number: int, *, model: str) -> Request:
    """The purchase of take `number` of a sound; as `request_of`."""
    values: dict[str, Json] = {
        "kind": "sound",
        "of": recording.heard.value,
        "model": model,
        "params": _params(recording.model.params),
        "voice": text_of(recording.voice),
        "words": text_of(recording.words),
    }
    return Request(_with_number({key: each for key, each in values.items() if each not in _NOTHING}, number))


def drawn_name(values: Mapping[str, Json], frame: str = "") -> str:
    """What is drawn here, by the author's values it is drawn from: its bytes change with filmkit."""
    digest = digest_of(values)
    return f"{frame} frame of drawn:{digest}" if frame else f"drawn:{digest}"


_NOTHING: tuple[Json, ...] = ("", [], {})


def _with_number(values: Mapping[str, Json], number: int) -> dict[str, Json]:
    """A seed names the first take by itself."""
    kept = {key: each for key, each in values.items() if key != "take"}
    return kept if number == 1 and "seed" in kept else {**kept, "take": number}


def frame_name(frame: str | Time, rate: Rate) -> str:
    """A frame of a take: `first`, `last`, or the second it is shown at, of a time written at that rate."""
    if isinstance(frame, str):
        return frame
    return f"{decimal_text(frame.at(rate) / rate.fraction)} s"


def text_of(text: str) -> str:
    """A text as it counts: NFC, every run of white space one blank."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def _layers(film: Film, shot: Shot) -> dict[str, Json]:
    own = _Own(shot)
    layers: dict[str, Json] = {name: text_of(getattr(shot, name)) for name in _TEXTS if own.wrote(name)}
    if own.wrote("action"):
        layers["action"] = [text_of(beat) for beat in shot.action]
    for name, value in (("size", shot.size), ("framing", shot.framing)):
        layers[name] = own.words(name, value)
    layers["camera"] = _camera(shot, own)
    layers["slots"] = {name: text_of(text) for name, text in shot.slots.items() if own.wrote(f"slots.{name}")}
    layers["pattern"] = [_pattern(film, name) for name in shot.patterns]
    if place := film.locations.get(shot.location or ""):
        layers["location"] = text_of(place.description)
    return {name: value for name, value in layers.items() if value not in _NOTHING}


@dataclass(frozen=True, slots=True)
class _Own:
    """What of a shot its author wrote, rather than a built-in pattern."""

    shot: Shot

    def wrote(self, name: str) -> bool:
        origin = self.shot.origins.get(name)
        return origin is None or origin.at.file != BUILT_IN

    def words(self, name: str, understood: Json) -> Json:
        """The words as written: what the vocabulary makes of them may change with filmkit."""
        if not self.wrote(name):
            return ""
        origins = self.shot.origins
        if isinstance(origins, Origins):
            written = origins.written(name) if name in origins else None
            if written is None:
                return ""
            if "$" not in str(written):
                return _plain(written)
        return _plain(understood)


def _camera(shot: Shot, own: _Own) -> Json:
    camera = shot.camera
    if camera.text:
        return text_of(camera.text) if own.wrote("camera") else ""
    moves = [[part for part in (each.name, each.direction, each.speed) if part] for each in camera.moves]
    fields: dict[str, Json] = {
        "move": own.words("camera.move", moves),
        "direction": own.words("camera.direction", ""),
        "speed": own.words("camera.speed", ""),
        "angle": own.words("camera.angle", camera.angle),
        "height": own.words("camera.height", camera.height),
        "lens": own.words("camera.lens", camera.lens),
        "note": text_of(camera.note) if own.wrote("camera.note") else "",
    }
    return {name: value for name, value in fields.items() if value not in _NOTHING}


def _pattern(film: Film, name: str) -> Json:
    """A built-in pattern by its name, for its words are filmkit's; a film's own by what it says."""
    own = film.patterns.get(name)
    if own is None:
        return name
    return {key: _plain(value) for key, value in own.items() if key in ("text", "asks")}


def _description(film: Film, ref: CastRef) -> str:
    member = film.cast[ref.name]
    return text_of(member.states[ref.state].description if ref.state else member.description)


def _line(film: Film, shot: Shot, line: Line) -> Json:
    """Who speaks is told by their place in the shot; who is not seen, by their description."""
    seen = [ref.name for ref in shot.cast]
    who: Json = seen.index(line.cast) + 1 if line.cast in seen else _description(film, CastRef(line.cast))
    return {"by": who, "text": text_of(line.text)}


def _params(params: Mapping[str, Json]) -> Json:
    return {name: _plain(value) for name, value in params.items()}


def _plain(value: object) -> Json:
    """A written value: texts collapsed, decimals as canonical text."""
    if value is None:
        return ""
    if isinstance(value, bool | int):
        return value
    if isinstance(value, Decimal | Fraction | float):
        return decimal_text(value)
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_plain(each) for each in value]
    return text_of(str(value))


def _pictures(values: Mapping[str, Json]) -> list[tuple[str, str]]:
    pictures = values.get("pictures")
    if not isinstance(pictures, Mapping):
        return []
    return [(role, name) for role, name in pictures.items() if isinstance(name, str)]


def _unbound(values: Mapping[str, Json]) -> dict[str, Json]:
    bound = {role: Binding.read(role, name) for role, name in _pictures(values)}
    if not any(bound.values()):
        return dict(values)
    names = dict(_pictures(values))
    pictures: dict[str, Json] = {
        role: each.open_name if each else names[role] for role, each in bound.items()
    }
    return {**values, "pictures": pictures}
