"""A portrait in a file, as a build leaves it: so that two builds are compared without their films.

Knows no store. What is read may come from anybody: it has the shape said here, or is refused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from filmkit.digest import Digest
from filmkit.errors import UsageError
from filmkit.show.diff.portrait import Bill, Layer, Place, Portrait, ShotPortrait, Values, Written
from filmkit.timebase import Rate

FORMAT = 1
LARGEST_FILE = 256 << 20
"""Bytes of a file that is read: a film of 100,000 shots."""


@dataclass(frozen=True, slots=True)
class Part:
    """Frames of a clip in the store."""

    clip: Digest
    first: int
    count: int


@dataclass(frozen=True, slots=True)
class KeptCut:
    """One build: what was made, and which bytes show it."""

    portrait: Portrait
    parts: tuple[tuple[Part, ...], ...] = ()
    """By place of the cut; none of what was not made."""
    mix: Digest | None = None
    """Its whole sound; None while it was not made, and of builds that did not keep it."""


def to_json(cut: KeptCut) -> dict[str, Any]:
    """The cut as plain data."""
    portrait = cut.portrait
    return {
        "format": FORMAT,
        "name": portrait.name,
        "title": portrait.title,
        "rate": [portrait.rate.fraction.numerator, portrait.rate.fraction.denominator],
        "length": portrait.length,
        "profile": portrait.profile,
        "values": _values(portrait.values),
        "places": [
            [each.shot, each.start, each.length, each.used, each.joins, each.at] for each in portrait.places
        ],
        "shots": {name: _shot(shot) for name, shot in portrait.shots.items()},
        "layers": [
            [each.kind, each.id, each.start, each.length, each.at, _values(each.place), _values(each.content)]
            for each in portrait.layers
        ],
        "bill": _bill(portrait.bill) if portrait.bill else None,
        "why_no_bill": portrait.why_no_bill,
        "parts": [[[each.clip, each.first, each.count] for each in place] for place in cut.parts],
        "mix": cut.mix,
    }


def _values(values: Values) -> dict[str, list[str]]:
    return {name: [each.value, each.at, each.key] for name, each in values.items()}


def _shot(shot: ShotPortrait) -> list[Any]:
    kinds = (shot.written, shot.picture, shot.sound, shot.words)
    return [shot.at, *map(_values, kinds), _bill(shot.bill)]


def _bill(bill: Bill) -> list[Any]:
    return [bill.takes, str(bill.low), str(bill.high), bill.currency, bill.unknown]


def from_json(data: object, name: str) -> KeptCut:
    """The cut that `to_json` wrote; `name` is what it is called here. Raises UsageError."""
    try:
        return _Reader(name).cut(data)
    except (_Wrong, KeyError, ValueError, TypeError, InvalidOperation, ZeroDivisionError):
        raise UsageError(
            f"{name} is no cut as a build keeps it", hint="name the cut.json that a build has left"
        ) from None


class _Wrong(Exception):
    """Something has another shape."""


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one file, and trusts none of it."""

    name: str

    def cut(self, data: object) -> KeptCut:
        given = _map(data)
        if given["format"] != FORMAT:
            raise _Wrong
        shots = {_text(name): self._shot(_text(name), each) for name, each in _map(given["shots"]).items()}
        places = tuple(_place(each, shots) for each in _list(given["places"]))
        portrait = Portrait(
            f"{_text(given['name'])} ({self.name})",
            _text(given["title"]),
            Rate.of(*map(_number, _list(given["rate"]))),
            _number(given["length"]),
            _text(given["profile"]),
            _read_values(given["values"]),
            places,
            shots,
            tuple(_layer(each) for each in _list(given["layers"])),
            _read_bill(given["bill"]) if given["bill"] is not None else None,
            _text(given["why_no_bill"]),
        )
        if portrait.rate.fraction <= 0:
            raise _Wrong
        parts = tuple(tuple(_part(each) for each in _list(place)) for place in _list(given["parts"]))
        if parts and len(parts) != len(places):
            raise _Wrong
        mix = given.get("mix")
        return KeptCut(portrait, parts, None if mix is None else _digest(mix))

    def _shot(self, name: str, given: object) -> ShotPortrait:
        at, written, picture, sound, words, bill = _list(given)
        return ShotPortrait(
            name,
            _text(at),
            _read_values(written),
            _read_values(picture),
            _read_values(sound),
            _read_values(words),
            _read_bill(bill),
        )


def _place(given: object, shots: Mapping[str, ShotPortrait]) -> Place:
    shot, start, length, used, joins, at = _list(given)
    if _text(shot) not in shots:
        raise _Wrong
    return Place(shot, _number(start), _number(length), _text(used), _text(joins), _text(at))


def _layer(given: object) -> Layer:
    kind, name, start, length, at, place, content = _list(given)
    where = _read_values(place), _read_values(content)
    return Layer(_text(kind), _text(name), _number(start), _number(length), _text(at), *where)


def _part(given: object) -> Part:
    clip, first, count = _list(given)
    return Part(_digest(clip), _number(first), _number(count))


def _digest(given: object) -> Digest:
    digest = _text(given)
    if len(digest) != 64 or not set(digest) <= set("0123456789abcdef"):
        raise _Wrong
    return Digest(digest)


def _read_values(given: object) -> Values:
    return {_text(name): Written(*map(_text, _three(each))) for name, each in _map(given).items()}


def _three(given: object) -> Sequence[Any]:
    values = _list(given)
    if len(values) != 3:
        raise _Wrong
    return values


def _read_bill(given: object) -> Bill:
    takes, low, high, currency, unknown = _list(given)
    amounts = Decimal(_text(low)), Decimal(_text(high))
    if not all(each.is_finite() and each >= 0 for each in amounts):
        raise _Wrong
    return Bill(_number(takes), *amounts, _text(currency), _number(unknown))


def _map(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise _Wrong
    return value


def _list(value: object) -> Sequence[Any]:
    if not isinstance(value, list):
        raise _Wrong
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _Wrong
    return value


def _number(value: object) -> int:
    if type(value) is not int or not 0 <= value < 1 << 40:
        raise _Wrong
    return value
