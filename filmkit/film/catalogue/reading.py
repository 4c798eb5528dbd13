"""One value of a card file becomes one typed value with its origin, or a complaint. Knows no field.

A card file gives its `source` and `as_of` once; any value may bring its own. What the user's file
says lies over the card's own, value by value.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, TypeVar

from filmkit.film.catalogue.card import Fact, Grade, Origin, Source
from filmkit.film.catalogue.measures import Aspects, Lengths, Longest, Rates, Size, Sizes, ratio
from filmkit.film.spec.complaints import Complaints, did_you_mean, shown
from filmkit.film.spec.yaml import Map, Seq
from filmkit.source import SourceSpan

T = TypeVar("T")
Convert = Callable[[Any], T]
"""Reads a value; raises ValueError with one sentence, which begins with the value."""

UNKNOWN = "unknown"
_META = ("source", "as_of")


@dataclass(frozen=True, slots=True)
class Layer:
    """One file's word on a model: its mapping, and the source and date of all it says."""

    given: Map
    sources: tuple[Source, ...]
    as_of: date
    own: bool
    """The user's own file: a source may be any words there."""


@dataclass(slots=True)
class Reader:
    """Reads values of layered mappings, the strongest layer first."""

    known: Mapping[str, Source]
    complaints: Complaints

    def complain(self, at: SourceSpan, message: str, hint: str = "") -> None:
        self.complaints.add(at, message, hint)

    def fact(self, layers: Sequence[Layer], key: str, convert: Convert[T]) -> Fact[T]:
        """The strongest layer's value; unknown when no layer has one."""
        layer = next((each for each in layers if key in each.given), None)
        if layer is None:
            base = layers[-1]
            return Fact(None, Origin(base.sources, base.as_of, base.given.at))
        value, at = layer.given[key], layer.given.at_value(key)
        origin = self.origin(layer, value if isinstance(value, Map) else None, at)
        if isinstance(value, Map) and "value" in value:
            self.keys(value, ("value", "unit"))
        bare = _bare(value)
        if bare == UNKNOWN:
            return Fact(None, origin)
        return Fact(self.value(bare, key, at, convert), origin)

    def value(self, value: Any, key: str, at: SourceSpan, convert: Convert[T]) -> T | None:
        try:
            return convert(value)
        except ValueError as error:
            self.complain(at, f"{key}: {error}")
            return None

    def origin(self, layer: Layer, given: Map | None, at: SourceSpan) -> Origin:
        """Whose word `given` is: its own source and date, else its layer's."""
        if given is None:
            return Origin(layer.sources, layer.as_of, at)
        sources = self.sources(given, layer.own) if "source" in given else layer.sources
        return Origin(sources, self.day(given) or layer.as_of, at)

    def sources(self, given: Map, own: bool) -> tuple[Source, ...]:
        value, at = given["source"], given.at_value("source")
        names = list(value) if isinstance(value, Seq) else [value]
        found: list[Source] = []
        for name in names:
            if isinstance(name, str) and name in self.known:
                found.append(self.known[name])
            elif own and isinstance(name, str):
                found.append(Source(name, Grade.USER, name))
            else:
                self.complain(at, f"source: {shown(name)} is no source", did_you_mean(str(name), self.known))
        return tuple(found) or (Source("", Grade.UNATTRIBUTED, "nobody"),)

    def day(self, given: Map) -> date | None:
        return (
            self.value(given["as_of"], "as_of", given.at_value("as_of"), day_of) if "as_of" in given else None
        )

    def keys(self, given: Map, allowed: Sequence[str]) -> None:
        """Complain of every key that is not allowed."""
        for key in given:
            if key not in allowed and key not in _META:
                hint = did_you_mean(key, allowed)
                self.complain(given.at_key(key), f"{shown(key)} is no key of a model's card", hint)

    def items(self, layer: Layer, key: str) -> Iterator[tuple[Any, SourceSpan]]:
        """The items of a list, or none when it is unknown."""
        value = layer.given.get(key, UNKNOWN)
        if value == UNKNOWN:
            return
        if not isinstance(value, Seq):
            self.complain(
                layer.given.at_value(key), f"{key}: {shown(value)} is not a list", "write `- ` before each"
            )
            return
        for index, item in enumerate(value):
            yield item, value.at_item(index)


def _bare(value: Any) -> Any:
    """The value itself, without its source and date."""
    if isinstance(value, Map):
        if "value" in value and "unit" not in value:
            return value["value"]
        return {key: each for key, each in value.items() if key not in _META}
    return value


def day_of(value: Any) -> date:
    """A day, or a month, which stands for its first day."""
    text = str(value)
    try:
        return date.fromisoformat(f"{text}-01" if re.fullmatch(r"\d{4}-\d\d", text) else text)
    except ValueError:
        raise ValueError(f"{shown(value)} is no day; write 2026-11-22") from None


def text_of(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{shown(value)} is not a text")
    return value


def flag_of(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"{shown(value)} is not true or false")
    return value


def number_of(value: Any) -> Fraction:
    if isinstance(value, bool) or not isinstance(value, int | Decimal) or value < 0:
        raise ValueError(f"{shown(value)} is not a number from 0")
    return Fraction(value)


def flag_or_count(value: Any) -> bool | int:
    if isinstance(value, bool) or (isinstance(value, int) and value >= 0):
        return value
    raise ValueError(f"{shown(value)} is neither true, false nor a count")


def one_of(kind: Callable[[str], T], names: Sequence[str]) -> Convert[T]:
    """One word of a list."""

    def convert(value: Any) -> T:
        if value not in names:
            raise ValueError(f"{shown(value)} is none of {', '.join(names)}")
        return kind(value)

    return convert


def lengths_of(value: Any) -> Lengths:
    """`[4, 6, 8]`, `{from: 3, to: 15, step: 1}`, `{follows: the sound}` or `any`."""
    if value == "any":
        return Lengths()
    if isinstance(value, list) and value:
        return Lengths(tuple(sorted(number_of(each) for each in value)))
    if isinstance(value, dict) and set(value) == {"follows"}:
        return Lengths(follows=text_of(value["follows"]))
    if isinstance(value, dict) and {"from", "to"} <= set(value) <= {"from", "to", "step"}:
        least = None if value["from"] == UNKNOWN else number_of(value["from"])
        most, step = number_of(value["to"]), number_of(value.get("step", 1))
        if step > 0 and (least or 0) <= most:
            return Lengths(least=least, most=most, step=step)
    raise ValueError(f"{shown(value)} are no lengths; write [4, 6, 8] or {{from: 3, to: 15, step: 1}}")


def sizes_of(value: Any) -> Sizes:
    """`[720p, 4k]`, `[1280x720]`, free sizes within bounds, or `any`."""
    if value == "any":
        return Sizes()
    if isinstance(value, list) and value:
        return Sizes(tuple(Size.parse(str(each)) for each in value))
    if isinstance(value, dict) and set(value) == {"step", "up-to", "narrowest", "widest"}:
        bounds = ratio(text_of(value["narrowest"])), ratio(text_of(value["widest"]))
        return Sizes((), int(number_of(value["step"])), Size.parse(text_of(value["up-to"])), *bounds)
    raise ValueError(f"{shown(value)} are no sizes; write [720p, 1080p]")


def aspects_of(value: Any) -> Aspects:
    """`["16:9", "9:16", adaptive]`, or `any`."""
    if value == "any":
        return Aspects()
    if not isinstance(value, list) or not value:
        raise ValueError(f'{shown(value)} are no shapes; write ["16:9", "9:16"]')
    names = tuple(str(each) for each in value if each != "adaptive")
    for name in names:
        ratio(name)
    return Aspects(names, "adaptive" in value)


def rates_of(value: Any) -> Rates:
    """`[24, 25]`, or `any`."""
    if value == "any":
        return Rates()
    if not isinstance(value, list) or not value:
        raise ValueError(f"{shown(value)} are no rates; write [24]")
    return Rates(tuple(number_of(each) for each in value))


def longest_of(value: Any) -> Longest:
    """`2000`, `{value: 1000, unit: utf-16}`, or `any`."""
    if value == "any":
        return Longest(0)
    utf16 = False
    if isinstance(value, dict) and set(value) == {"value", "unit"}:
        utf16 = one_of(str, ("characters", "utf-16"))(value["unit"]) == "utf-16"
        value = value["value"]
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ValueError(f"{shown(value)} is no count of characters")
    return Longest(value, utf16)


def hours_of(value: Any) -> int:
    """`24h`, or `any` for ever."""
    if value == "any":
        return 0
    found = re.fullmatch(r"([1-9]\d{0,4})h", str(value))
    if not found:
        raise ValueError(f"{shown(value)} is no count of hours; write 24h")
    return int(found[1])
