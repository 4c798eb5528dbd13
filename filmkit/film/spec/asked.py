"""Which film of the film is asked for: profile, variant and `--set`. Knows no shots.

What was asked wrongly is the caller's, not the author's: it raises UsageError.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from filmkit.errors import SpecErrors, UsageError
from filmkit.film.spec.complaints import Complaints, did_you_mean
from filmkit.film.spec.refusals import check
from filmkit.film.spec.schema import PART
from filmkit.film.spec.shown import Drawings
from filmkit.film.spec.sources import Sections
from filmkit.film.spec.yaml import LINE_BITS, Map, parse

BUILT_IN = ("draft", "final")
"""Profiles that every film has."""
SET = "--set"
"""Stands where a file's name would, for values given on the command line."""
_SETTABLE = {"shots": 3, "format": 2, "vars": 2}
"""What `--set` reaches, and how many names a path into it has at least."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One way to build the film."""

    profile: str
    variant: str | None
    free: bool
    profile_map: Map
    variant_map: Map
    set_map: Map
    deliverables: tuple[str, ...] | None = None
    """The names the profile asks for; None for all."""
    drawings: Drawings = Drawings.ONES
    formats: list[Map] = field(default_factory=list)
    """Every `format`, the strongest last."""

    @property
    def defaults(self) -> Map | None:
        return self.profile_map.get("defaults")

    @property
    def force(self) -> Map | None:
        return self.profile_map.get("force")


def asked(sections: Sections, profile: str, variant: str | None, sets: Sequence[str]) -> Asked:
    """Raises UsageError for a profile, a variant or a `--set` that the film does not know."""
    chosen = _named(sections, "profile", profile)
    other = _named(sections, "variant", variant) if variant is not None else Map("", 0)
    given = _sets(sections, sets)
    formats = [sections.mapping("format"), chosen.get("format"), other.get("format"), given.get("format")]
    names = chosen.get("deliverables")
    return Asked(
        profile,
        variant,
        bool(chosen.get("free", profile == "draft")),
        chosen,
        other,
        given,
        None if names is None else tuple(names),
        Drawings(chosen.get("drawings", "twos" if profile == "draft" else "ones")),
        [each for each in formats if each is not None],
    )


def _named(sections: Sections, kind: str, name: str) -> Map:
    known = sections.entries(f"{kind}s")
    if name in known:
        value = known[name].value
        assert isinstance(value, Map)
        return value
    if kind == "profile" and name in BUILT_IN:
        return Map("", 0)
    names = [*known, *(each for each in BUILT_IN if kind == "profile" and each not in known)]
    raise UsageError(f"the film has no {kind} `{name}`", hint=did_you_mean(name, names))


def _sets(sections: Sections, sets: Sequence[str]) -> Map:
    """All `--set`s as one mapping of sections; a place in it is the number of the `--set` and its sign."""
    merged = Map(SET, 0)
    for number, text in enumerate(sets):
        path, sign, value = text.partition("=")
        parts = path.strip().split(".")
        wanted = _SETTABLE.get(parts[0])
        if not sign or wanted is None or len(parts) < wanted or not all(parts):
            raise UsageError(
                f"`--set {text}` names nothing that can be set",
                hint="write PATH=VALUE: shots.SHOT.FIELD=…, format.FIELD=… or vars.NAME=…",
            )
        if parts[0] == "shots" and parts[1] not in sections.entries("shots"):
            raise UsageError(
                f"`--set {text}`: there is no shot `{parts[1]}`",
                hint=did_you_mean(parts[1], sections.entries("shots")),
            )
        _put(merged, parts, _value(text, value), number << LINE_BITS | len(path) + 1)
    _check(merged)
    return merged


def _value(text: str, value: str) -> Any:
    try:
        return parse(value.encode("utf-8", "surrogateescape"), SET)
    except SpecErrors as error:
        wrong = error.complaints[0]
        raise UsageError(f"`--set {text}`: {wrong.message}", hint=wrong.hint) from None


def _put(node: Map, parts: Sequence[str], value: Any, pos: int) -> None:
    for part in parts[:-1]:
        inner = node.get(part)
        if not isinstance(inner, Map):
            inner = Map(SET, pos)
            node[part] = inner
            node.spans[part] = (pos, pos)
        node = inner
    node[parts[-1]] = value
    node.spans[parts[-1]] = (pos, pos)


def _check(merged: Map) -> None:
    complaints = Complaints()
    # A shot need not be whole here: it is laid over the one the film has.
    check(merged, PART, complaints)
    try:
        complaints.refuse()
    except SpecErrors as error:
        wrong = error.complaints[0]
        raise UsageError(f"{SET}: {wrong.message}", hint=wrong.hint) from None
