"""One written value becomes one typed value, or a complaint. Knows no sections and no precedence."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Any

from filmkit.digest import Json, decimal_text
from filmkit.film.spec.complaints import Complaints, did_you_mean, shown
from filmkit.film.spec.film import ModelChoice, Moment, Reference, ShotFrame, Still
from filmkit.film.spec.folder import Folder
from filmkit.film.spec.names import film_path
from filmkit.film.spec.yaml import Map, Seq
from filmkit.source import SourceSpan
from filmkit.timebase import Rate, Time, parse_time

_VARIABLE = re.compile(r"\$?\$\{([^}]*)\}")
_MOMENT = re.compile(r"([a-z0-9-]+)(?: *([+-]) +(.+))?")

EMBEDDED = "animatic"
"""The generator that needs no key and no network; what a shot or a still gets when nothing is written."""

time_of = lru_cache(maxsize=4096)(parse_time)


@dataclass(slots=True)
class Reading:
    """What every value is read against, and what was found on the way."""

    folder: Folder
    complaints: Complaints
    variables: Mapping[str, str]
    rate: Rate
    notes: dict[str, None]
    models: Mapping[str, ModelChoice] = field(default_factory=dict)
    """The film's own names for models."""
    free: bool = False
    """Every model is replaced by the embedded one."""

    def complain(self, at: SourceSpan, message: str, hint: str = "") -> None:
        self.complaints.add(at, message, hint)

    def text(self, value: object, where: str, at: SourceSpan) -> str:
        """A text, its variables filled in."""
        text = value if isinstance(value, str) else str(value)
        if "${" not in text:
            return text
        return _VARIABLE.sub(lambda found: self._variable(found, where, at), text)

    def _variable(self, found: re.Match[str], where: str, at: SourceSpan) -> str:
        if found[0].startswith("$$"):
            return found[0][1:]
        name = found[1].strip()
        if name not in self.variables:
            self.complain(
                at,
                f"{where}: {shown(found[0])} is no value of `vars`",
                did_you_mean(name, self.variables) + " (`$${` writes the signs themselves)",
            )
            return ""
        return self.variables[name]

    def time(self, value: object, where: str, at: SourceSpan) -> Time:
        """A time; notes when it is no whole number of frames."""
        try:
            time = time_of(str(value))
        except ValueError as error:
            self.complain(at, f"{where}: {error}")
            return Time()
        exact = time.at(self.rate)
        if exact.denominator != 1:
            frames = time.nearest(self.rate)
            note = f"{at}: {where}: {value}{_unit(value)} is {frames} frames at {_fps(self.rate)} fps"
            self.notes[note] = None
        return time

    def path(self, value: str, where: str, at: SourceSpan) -> str:
        """A file of the film's folder, as a path from there."""
        try:
            path = film_path(value, at.file)
        except ValueError as error:
            self.complain(at, f"{where}: the path {shown(value)} {error}")
            return value
        wrong = self.folder.why_not(path)
        if wrong:
            self.complain(at, f"{where}: the file {shown(path)} {wrong}")
        return path

    def reference(self, value: Any, where: str, at: SourceSpan) -> Reference:
        if isinstance(value, str):
            return self.path(value, where, at)
        if "shot" in value:
            frame = value.get("frame", "last")
            if frame not in ("first", "last"):
                frame = self.time(frame, f"{where}.frame", at)
            return ShotFrame(value["shot"], frame)
        return Still(self.model(value.get("model")), self.text(value["prompt"], f"{where}.prompt", at), at)

    def model(self, name: str | None) -> ModelChoice:
        """Which model makes a still; the embedded one when none is named."""
        if name is None or self.free:
            return ModelChoice(EMBEDDED)
        return self.models.get(name) or ModelChoice(name)

    def moment(self, value: str, where: str, at: SourceSpan) -> Moment:
        found = _MOMENT.fullmatch(value)
        assert found, "the schema lets no other moment through"
        anchor, sign, offset = found.groups()
        time = self.time(offset, where, at) if offset else Time()
        return Moment(anchor, time, sign == "-", at)


def _unit(value: object) -> str:
    return "" if isinstance(value, str) and not value[-1].isdigit() else "s"


def _fps(rate: Rate) -> str:
    return decimal_text(rate.fraction) if rate.fraction.denominator == 1 else f"{float(rate.fraction):.3f}"


def number(value: object) -> Fraction:
    """An exact number, with or without its unit: -12dB, -14 LUFS, 1 LU."""
    return Fraction(re.sub(r" ?(dB|LUFS|LU)$", "", str(value)))


def plain(value: object) -> Json:
    """A parsed value as JSON; decimals as canonical text, for no digest takes a float."""
    if isinstance(value, Map):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, Seq | list | tuple):
        return [plain(each) for each in value]
    if value is None or isinstance(value, bool | int | str):
        return value
    assert isinstance(value, Decimal), "the YAML reader makes nothing else"
    return decimal_text(value)
