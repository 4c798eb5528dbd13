"""The report of one run: plain values that a comment is made of, and the file they travel in.

The run that makes it may belong to a stranger, and the one that tells it may not: so the file is read
as data. Promise: what `from_json` gives has the types and the sizes said here, or it is refused.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, TypeVar

from filmkit.errors import UsageError

FORMAT = 1
LONGEST_FILE = 4 << 20
"""Bytes of a report that is read."""
LONGEST_TEXT = 600
MOST = 2000
"""Entries of any list."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is wrong with the film, or that it stumbles over."""

    file: str
    """Relative to the film's folder."""
    line: int
    column: int
    rule: str
    """`check`, or the rule of lint."""
    message: str
    hint: str = ""
    shot: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """One field that is written otherwise."""

    name: str
    before: str
    after: str
    at: str


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one part of the film."""

    at: str
    """Its timecode."""
    name: str
    what: str
    fields: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class StandIn:
    """A shot that is not what the film will show."""

    shot: str
    why: str


@dataclass(frozen=True, slots=True)
class Gate:
    """One condition, and whether it holds."""

    name: str
    passed: bool
    says: str


@dataclass(frozen=True, slots=True)
class File:
    """Something there is to look at, beside the report."""

    label: str
    name: str


@dataclass(frozen=True, slots=True)
class Report:
    """All that one run has to say."""

    film: str
    """Its id: one comment a film."""
    title: str
    profile: str
    head: str
    """Which version was built."""
    base: str = ""
    """Which version it is compared with; "" is none."""
    why_no_base: str = ""
    facts: tuple[str, ...] = ()
    """What changed, length and price, a sentence each."""
    gates: tuple[Gate, ...] = ()
    check: tuple[Finding, ...] = ()
    lint: tuple[Finding, ...] = ()
    changes: tuple[Change, ...] = ()
    stand_ins: tuple[StandIn, ...] = ()
    failed: tuple[str, ...] = ()
    """What could not be made."""
    files: tuple[File, ...] = ()
    made_with: str = ""

    @property
    def passed(self) -> bool:
        return all(gate.passed for gate in self.gates)


_PARTS: Mapping[str, type] = {
    "gates": Gate,
    "check": Finding,
    "lint": Finding,
    "changes": Change,
    "stand_ins": StandIn,
    "files": File,
    "fields": Field,
}
Part = TypeVar("Part")


def to_json(report: Report) -> dict[str, Any]:
    """The report as plain data; what is too long to be read again is cut."""
    return {"format": FORMAT, **_plain(report)}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(each) for each in value[:MOST]]
    if hasattr(value, "__dataclass_fields__"):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    return value[:LONGEST_TEXT] if isinstance(value, str) else value


def from_json(data: object) -> Report:
    """The report that `to_json` wrote. Raises UsageError for anything else."""
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise UsageError("this is no report of a run", hint="name the report.json that `filmkit ci` wrote")
    return _read(Report, {name: value for name, value in data.items() if name != "format"}, "report")


def _read(kind: type[Part], data: object, where: str) -> Part:
    known = {each.name: each for each in fields(kind)}  # type: ignore[arg-type]
    if not isinstance(data, dict) or not data.keys() <= known.keys():
        raise _wrong(where)
    values = {name: _value(str(known[name].type), name, value, where) for name, value in data.items()}
    try:
        return kind(**values)
    except TypeError:
        raise _wrong(where) from None


def _value(type_name: str, name: str, value: object, where: str) -> object:
    here = f"{where}.{name}"
    if type_name.startswith("tuple"):
        if not isinstance(value, list) or len(value) > MOST:
            raise _wrong(here)
        if name in _PARTS:
            return tuple(_read(_PARTS[name], each, here) for each in value)
        return tuple(_text(each, here) for each in value)
    wanted = {"str": str, "int": int, "bool": bool}[type_name.removeprefix("<class '").removesuffix("'>")]
    if type(value) is not wanted:
        raise _wrong(here)
    return _text(value, here) if isinstance(value, str) else value


def _text(value: object, where: str) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_TEXT:
        raise _wrong(where)
    return value


def _wrong(where: str) -> UsageError:
    return UsageError(f"the report is not as `filmkit ci` writes it: {where}")


@dataclass(frozen=True, slots=True)
class Places:
    """Where a comment sends its readers; never taken from a report."""

    run: str = ""
    """The page of the run, whose artifact holds the files."""
    files: str = ""
    """An address below which the files themselves are seen; "" when they are only in artifacts."""
    artifacts: Mapping[str, str] = field(default_factory=dict)
    """By name, the address of an artifact that is one file and no archive: a browser opens it."""
    limit: int = 65_536
    """Characters a host takes: GitHub 65,536, GitLab 1,000,000."""
