"""A shot's settled values become a Shot. Knows no layers; every value has been chosen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from filmkit.film.spec.buying import OnStale
from filmkit.film.spec.camera import Framed, camera_of_fields, camera_of_text, framed_by_text, framing_words
from filmkit.film.spec.complaints import did_you_mean, shown
from filmkit.film.spec.film import (
    Camera,
    CastRef,
    Line,
    ModelChoice,
    Origin,
    Shot,
)
from filmkit.film.spec.layers import Given, Values
from filmkit.film.spec.reading import Reading, number, plain
from filmkit.film.spec.sources import Entry
from filmkit.film.spec.vocabulary import FRAMINGS, SIZES
from filmkit.film.spec.yaml import span
from filmkit.timebase import Frames, Time

TEXTS = frozenset(
    {"subject", "environment", "light", "mood", "style", "place", "time", "weather", "period", "prompt"}
    | {"avoid", "sound"}
)
"""Fields that are one text."""
_PLAIN = frozenset({"location", "look", "scene", "continues", "seed", "takes", "audio"})
_NO_CAMERA = Camera()
_CHOSEN = frozenset({"model", "size", "framing"})
"""Fields that are not read one by one."""


class Origins(Mapping[str, Origin]):
    """Who gave each value, by dotted name; made when asked, for a film has hundred thousands of them."""

    __slots__ = ("_given",)

    def __init__(self, given: dict[str, Given]) -> None:
        self._given = given

    def __getitem__(self, name: str) -> Origin:
        _, layer, file, pos = self._given[name]
        return Origin(layer, span(file, pos))

    def __iter__(self) -> Iterator[str]:
        return iter(self._given)

    def __len__(self) -> int:
        return len(self._given)

    def written(self, name: str) -> Any:
        """The value itself, as YAML gave it."""
        return self._given[name][0]


def origins_of(values: Values) -> Origins:
    """The origin of every value and of every field of a merged one."""
    given: dict[str, Given] = {}
    for name, value in values.items():
        if type(value) is tuple:
            given[name] = value
        else:
            for part, inner in value.items():
                given[f"{name}.{part}"] = inner
    return Origins(given)


def framed(values: Values) -> Framed:
    """Size, framing and angle, whichever of `size`, `framing` and `camera` their words stand in."""
    said = [framing_words(values[key][0]) for key in ("size", "framing") if key in values]
    camera = values.get("camera")
    if type(camera) is dict:
        said += [framed_by_text(str(camera[key][0])) for key in ("angle", "note") if key in camera]
    elif camera is not None:
        said.append(framed_by_text(str(camera[0])))
    if len(said) == 1:
        return said[0]
    return Framed(
        next((each.size for each in said if each.size), None),
        next((each.framing for each in said if each.framing), None),
        next((each.angle for each in said if each.angle), None),
    )


@dataclass(slots=True)
class ShotReader:
    """Makes shots; what it cannot read it complains of."""

    reading: Reading

    def shot(self, name: str, entry: Entry, values: Values, model: ModelChoice) -> Shot:
        """One Shot; `model` was chosen by routing and the film's own names."""
        fields: dict[str, Any] = {"id": name, "at": entry.at, "duration": Frames(0), "model": model}
        for key, given in values.items():
            if type(given) is dict or key in _CHOSEN:
                continue
            value, _, file, pos = given
            if key in TEXTS:
                text = value if type(value) is str else str(value)
                fields[key] = (
                    self.reading.text(text, f"shot {name}: {key}", span(file, pos)) if "$" in text else text
                )
            elif key in _PLAIN:
                fields[key] = value
            else:
                field_name, read = _READERS[key]
                fields[field_name] = read(self, value, f"shot {name}: {key}", file, pos)
        if "duration" not in values:
            self._no_duration(name, entry)
        self._merged(name, values, fields)
        self._framing(name, values, fields)
        fields["origins"] = origins_of(values)
        return Shot(**fields)

    def _no_duration(self, name: str, entry: Entry) -> None:
        self.reading.complain(
            entry.at, f"shot {name}: `duration` is missing", "write `duration: 4s`, or give one in `defaults`"
        )

    def _merged(self, name: str, values: Values, fields: dict[str, Any]) -> None:
        """Camera, slots, stage: mappings whose fields may come from several layers."""
        camera = values.get("camera")
        if type(camera) is dict:
            texts = {
                key: self._text(given[0], f"shot {name}: camera.{key}", given[2], given[3])
                if isinstance(given[0], str)
                else given[0]
                for key, given in camera.items()
            }
            fields["camera"] = camera_of_fields(texts)
        if "slots" in values:
            fields["slots"] = {
                key: self._text(given[0], f"shot {name}: slots.{key}", given[2], given[3])
                for key, given in values["slots"].items()
            }
        if "stage" in values:
            fields["stage"] = {key: plain(given[0]) for key, given in values["stage"].items()}

    def _framing(self, name: str, values: Values, fields: dict[str, Any]) -> None:
        """`size: wide aerial` also says the angle, `size: insert` the framing."""
        for key, known in (("size", SIZES), ("framing", FRAMINGS)):
            if key in values:
                value, _, file, pos = values[key]
                if framing_words(value) == Framed():
                    what = f"shot {name}: {key}: {shown(value)} is no {key} it knows"
                    self.reading.complain(span(file, pos), what, did_you_mean(value, known))
        found = framed(values)
        fields["size"], fields["framing"] = found.size, found.framing
        camera = fields.get("camera", _NO_CAMERA)
        if found.angle and camera.angle is None:
            fields["camera"] = replace(camera, angle=found.angle)

    def _text(self, value: object, where: str, file: str, pos: int) -> str:
        return self.reading.text(value, where, span(file, pos))

    def _action(self, value: Any, where: str, file: str, pos: int) -> tuple[str, ...]:
        beats = value if isinstance(value, list) else [value]
        return tuple(self._text(each, where, file, pos) for each in beats)

    def _camera(self, value: Any, where: str, file: str, pos: int) -> Camera:
        return camera_of_text(self._text(value, where, file, pos))

    def _duration(self, value: Any, where: str, file: str, pos: int) -> Frames:
        time = self.reading.time(value, where, span(file, pos))
        frames = time.nearest(self.reading.rate)
        if frames < 1:
            self.reading.complain(
                span(file, pos), f"{where}: {shown(value)} is no frame at all", "write `4s`"
            )
        return frames

    def _time(self, value: Any, where: str, file: str, pos: int) -> Time:
        return self.reading.time(value, where, span(file, pos))

    def _patterns(self, value: Any, where: str, file: str, pos: int) -> tuple[str, ...]:
        return tuple(value) if isinstance(value, list) else (value,)

    def _cast(self, value: Any, where: str, file: str, pos: int) -> tuple[CastRef, ...]:
        return tuple(CastRef(*each.split("/", 1)) for each in value)

    def _names(self, value: Any, where: str, file: str, pos: int) -> tuple[str, ...]:
        return tuple(value)

    def _lines(self, value: Any, where: str, file: str, pos: int) -> tuple[Line, ...]:
        return tuple(
            Line(who, self._text(text, where, file, pos)) for each in value for who, text in each.items()
        )

    def _references(self, value: Any, where: str, file: str, pos: int) -> tuple[Any, ...]:
        return tuple(
            self.reading.reference(each, f"{where}[{index + 1}]", value.at_item(index))
            for index, each in enumerate(value)
        )

    def _reference(self, value: Any, where: str, file: str, pos: int) -> Any:
        return self.reading.reference(value, where, span(file, pos))

    def _path(self, value: Any, where: str, file: str, pos: int) -> str:
        return self.reading.path(value, where, span(file, pos))

    def _number(self, value: Any, where: str, file: str, pos: int) -> Fraction:
        return number(value)

    def _on_stale(self, value: Any, where: str, file: str, pos: int) -> OnStale:
        return OnStale(value)


_READERS: dict[str, tuple[str, Any]] = {
    "action": ("action", ShotReader._action),
    "camera": ("camera", ShotReader._camera),
    "duration": ("duration", ShotReader._duration),
    "handles": ("handles", ShotReader._time),
    "in": ("source_in", ShotReader._time),
    "pattern": ("patterns", ShotReader._patterns),
    "cast": ("cast", ShotReader._cast),
    "props": ("props", ShotReader._names),
    "needs": ("needs", ShotReader._names),
    "lines": ("lines", ShotReader._lines),
    "references": ("references", ShotReader._references),
    "first-frame": ("first_frame", ShotReader._reference),
    "last-frame": ("last_frame", ShotReader._reference),
    "source": ("source", ShotReader._path),
    "speed": ("speed", ShotReader._number),
    "on-stale": ("on_stale", ShotReader._on_stale),
}
