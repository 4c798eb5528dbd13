"""`takes/<shot>.yaml`: the takes of one shot, read and written. Knows no folder.

One entry a purchase, named by the start of its request's digest and in the order of those names: so
two people who buy for one shot write in different places, and Git merges what they did, or shows
both beside each other. Promise: what is written is read back the same.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Any, TypeVar

from filmkit.digest import Digest, decimal_text
from filmkit.errors import Complaint, SpecErrors
from filmkit.film.spec.complaints import Complaints, did_you_mean, shown
from filmkit.film.spec.yaml import Map, Seq, parse
from filmkit.film.takes import emit, values
from filmkit.film.takes.cover import Facts, Need
from filmkit.film.takes.request import Request
from filmkit.film.takes.takes import Accepted, Cost, Segment, Take, Takes, in_segments
from filmkit.source import SourceSpan

FORMAT = 1
NOTHING_PICKED = "nothing"

T = TypeVar("T")


def path_of(shot: str) -> str:
    """Where the takes of a shot are kept, relative to the film's folder."""
    return f"takes/{shot}.yaml"


def written(shot: str, takes: Takes) -> str:
    """The whole file."""
    body: dict[str, emit.Plain] = {
        "format": FORMAT,
        "picked": takes.picked or NOTHING_PICKED,
        "takes": {key: _entry(takes.takes[key]) for key in sorted(takes.takes)},
    }
    head = (
        f"# What was bought for the shot {shot}, and what was picked. Written by filmkit; keep it in Git.\n"
        "# A take cannot be made again: remove no entry, `filmkit reject` puts one aside.\n"
    )
    return head + emit.text(body)


def read(data: bytes, file: str) -> Takes:
    """The takes in a file. Raises SpecErrors, all that is wrong at once, each with its line."""
    if (line := _unmerged(data)) is not None:
        raise SpecErrors(
            [
                Complaint(
                    SourceSpan(file, line, 1),
                    "this file holds an unfinished merge of Git",
                    "keep the entries of both sides, each of them is a take that was paid for",
                )
            ]
        )
    given = parse(data, file)
    reader = _Reader(Complaints(), file)
    takes = reader.takes(given)
    reader.complaints.refuse()
    return takes


def _unmerged(data: bytes) -> int | None:
    for number, line in enumerate(data.splitlines(), 1):
        if line.startswith((b"<<<<<<< ", b">>>>>>> ")) or line == b"=======":
            return number
    return None


def _entry(take: Take) -> dict[str, emit.Plain]:
    entry: dict[str, emit.Plain] = {
        "when": take.when,
        "who": emit.cleaned(take.who),
        "model": take.model,
        "route": take.route,
        **(_segmented(take) if take.segments else _whole(take)),
        "rejected": None if take.rejected is None else emit.cleaned(take.rejected),
        "accepted": [_accepted(each) for each in take.accepted],
        "made-from": dict(take.bound),
        "set": dict(take.overrides),
        "request": dict(take.request.values),
        "sent": emit.cleaned(take.sent),
    }
    return {name: value for name, value in entry.items() if value is not None and _says(name, value)}


def _whole(take: Take) -> dict[str, emit.Plain]:
    return {
        "job": emit.cleaned(take.job),
        "price": _price(take.cost),
        "blob": f"sha256:{take.blob}",
        "facts": _facts(take.facts),
    }


def _segmented(take: Take) -> dict[str, emit.Plain]:
    """What the whole is follows from its segments, and is not written twice."""
    rows: list[emit.Plain] = []
    for each in take.segments:
        row: dict[str, emit.Plain] = {
            "job": emit.cleaned(each.job),
            "price": _price(each.cost),
            "blob": f"sha256:{each.blob}",
            "facts": _facts(each.facts),
            "again": each.again if each.again != 1 else None,
            "sent": emit.cleaned(each.sent),
        }
        rows.append({name: value for name, value in row.items() if value is not None and _says(name, value)})
    return {"segments": rows}


def _says(name: str, value: emit.Plain) -> bool:
    """A rejection without a reason is one."""
    return name == "rejected" or value not in ("", [], {})


def _price(cost: Cost) -> dict[str, emit.Plain]:
    amounts = {"low": cost.low, "high": cost.high, "actual": cost.actual, "came": cost.came}
    known: dict[str, emit.Plain] = {name: each for name, each in amounts.items() if each is not None}
    return {**known, "currency": cost.currency} if known else {}


def _facts(facts: Facts) -> dict[str, emit.Plain]:
    found: dict[str, emit.Plain] = {
        "size": facts.size,
        "type": facts.media_type or None,
        "frames": facts.frames,
        "rate": _rate_text(facts.rate),
        "width": facts.width,
        "height": facts.height,
        "sound": facts.sound,
    }
    return {name: value for name, value in found.items() if value is not None}


def _rate_text(rate: Fraction | None) -> int | str | None:
    if rate is None:
        return None
    return rate.numerator if rate.denominator == 1 else str(rate)


def _accepted(accepted: Accepted) -> dict[str, emit.Plain]:
    found: dict[str, emit.Plain] = {}
    if accepted.request is not None:
        found["request"] = f"sha256:{accepted.request}"
    if (need := accepted.need) is not None:
        found["need"] = {
            "seconds": decimal_text(need.seconds),
            "frame": decimal_text(need.frame),
            "sound": need.sound,
            **({"lines": need.lines} if need.lines is not None else {}),
        }
    return found


_ENTRY = frozenset(
    {"when", "who", "model", "route", "job", "price", "blob", "facts", "rejected", "accepted"}
    | {"made-from", "set", "request", "sent", "segments"}
)
_SEGMENT = frozenset({"job", "price", "blob", "facts", "again", "sent"})


class _Reader:
    """Makes takes of what YAML gave; what it cannot read it complains of."""

    def __init__(self, complaints: Complaints, file: str) -> None:
        self.complaints = complaints
        self._file = file

    def takes(self, given: Any) -> Takes:
        if not isinstance(given, Map):
            self._complain(SourceSpan(self._file, 1, 1), "this is no file of takes", _RESTORE)
            return Takes()
        self._known(given, frozenset({"format", "picked", "takes"}), "a file of takes")
        if given.get("format") != FORMAT:
            at = given.at_value("format") if "format" in given else given.at
            self._complain(at, "this file was written by another filmkit", "use the newer one of the two")
            return Takes()
        entries = self._map(given, "takes", "the file", required=True)
        takes: dict[str, Take] = {}
        for key in entries:
            take = self._take(entries, key)
            if take is not None:
                takes[key] = take
        picked = self._text(given, "picked", "the file", required=True)
        if picked not in ("", NOTHING_PICKED, *entries):
            hint = did_you_mean(picked, entries)
            self._complain(given.at_value("picked"), f"picked: there is no take {shown(picked)}", hint)
        return Takes(takes, picked if picked in takes else None)

    def _take(self, entries: Map, key: str) -> Take | None:
        where = f"take {key}"
        given = self._map(entries, key, "takes", required=True)
        if not given:
            return None
        self._known(given, _ENTRY, "a take")
        request = Request(values.plain_mapping(self._map(given, "request", where, required=True)))
        if request.key != key:
            self._complain(
                entries.at_key(key),
                f"{where}: its request is that of {request.key}",
                "edit no request by hand",
            )
        segments = tuple(self._segments(given, where))
        whole = _NO_SEGMENT if "segments" in given else self._segment(given, where)
        take = Take(
            request,
            whole.blob,
            whole.facts,
            self._text(given, "model", where, required=True),
            self._text(given, "route", where, required=True),
            whole.job,
            self._text(given, "when", where, required=True),
            self._text(given, "who", where),
            self._text(given, "sent", where),
            whole.cost,
            {role: str(shot) for role, shot in self._map(given, "made-from", where).items()},
            values.plain_mapping(self._map(given, "set", where)),
            self._text(given, "rejected", where) if "rejected" in given else None,
            tuple(self._accepted(given, where)),
        )
        return in_segments(take, segments) if segments else take

    def _segments(self, given: Map, where: str) -> Iterator[Segment]:
        every = given.get("segments", ())
        listed = isinstance(every, Seq) and every and all(isinstance(each, Map) for each in every)
        if "segments" in given and not listed:
            self._complain(
                given.at_value("segments"), f"{where}: segments: this is no list of clips", _RESTORE
            )
            return
        for number, each in enumerate(every, 1):
            self._known(each, _SEGMENT, "a segment")
            yield replace(
                self._segment(each, f"{where}: segment {number}"),
                sent=self._text(each, "sent", f"{where}: segment {number}"),
                again=self._again(each, f"{where}: segment {number}"),
            )

    def _segment(self, given: Map, where: str) -> Segment:
        """What a clip says of itself, whether it is a whole take or one of several."""
        return Segment(
            self._digest(given, "blob", where),
            self._facts(self._map(given, "facts", where, required=True), where),
            self._text(given, "job", where),
            self._cost(self._map(given, "price", where), where),
        )

    def _again(self, given: Map, where: str) -> int:
        again = self._count(given, "again", where)
        return 1 if again is None else again

    def _facts(self, given: Map, where: str) -> Facts:
        self._known(given, frozenset({"size", "type", "frames", "rate", "width", "height", "sound"}), "facts")
        where = f"{where}: facts"
        return Facts(
            self._count(given, "size", where) or 0,
            self._text(given, "type", where),
            self._count(given, "frames", where),
            self._read(given, "rate", where, values.rate),
            self._count(given, "width", where),
            self._count(given, "height", where),
            self._read(given, "sound", where, values.flag),
        )

    def _cost(self, given: Map, where: str) -> Cost:
        self._known(given, frozenset({"low", "high", "actual", "came", "currency"}), "a price")
        where = f"{where}: price"
        low, high, actual, came = (
            self._read(given, name, where, values.amount) for name in ("low", "high", "actual", "came")
        )
        return Cost(low, high, actual, self._text(given, "currency", where) or "USD", came)

    def _accepted(self, given: Map, where: str) -> list[Accepted]:
        every = given.get("accepted", ())
        if every and not isinstance(every, Seq):
            self._complain(given.at_value("accepted"), f"{where}: accepted: this is no list", _RESTORE)
            return []
        found = []
        for number, each in enumerate(every):
            if not isinstance(each, Map):
                self._complain(every.at_item(number), f"{where}: accepted: this is no mapping", _RESTORE)
                continue
            self._known(each, frozenset({"request", "need"}), "what is accepted")
            request = self._digest(each, "request", where) if "request" in each else None
            need = self._need(self._map(each, "need", where), where) if "need" in each else None
            found.append(Accepted(request, need))
        return found

    def _need(self, given: Map, where: str) -> Need:
        self._known(given, frozenset({"seconds", "frame", "sound", "lines"}), "a need")
        return Need(
            self._read(given, "seconds", where, values.rate) or Fraction(0),
            self._read(given, "frame", where, values.rate) or Fraction(1, 24),
            self._read(given, "sound", where, values.flag) or False,
            self._count(given, "lines", where),
        )

    def _map(self, given: Map, name: str, where: str, *, required: bool = False) -> Map:
        value = given.get(name)
        if isinstance(value, Map):
            return value
        if value is not None:
            self._complain(given.at_value(name), f"{where}: {name}: this is no mapping", _RESTORE)
        elif required:
            self._missing(given, name, where)
        return Map(self._file, 0)

    def _text(self, given: Map, name: str, where: str, *, required: bool = False) -> str:
        value = given.get(name)
        if isinstance(value, str):
            return value
        if value is not None:
            self._complain(given.at_value(name), f"{where}: {name}: {shown(value)} is no text", _RESTORE)
        elif required:
            self._missing(given, name, where)
        return ""

    def _digest(self, given: Map, name: str, where: str) -> Digest:
        text = self._text(given, name, where, required=True)
        kind, _, digits = text.partition(":")
        if text and not (kind == "sha256" and len(digits) == 64 and set(digits) <= set("0123456789abcdef")):
            self._complain(given.at_value(name), f"{where}: {name}: {shown(text)} is no sha256", _RESTORE)
        return Digest(digits)

    def _count(self, given: Map, name: str, where: str) -> int | None:
        return self._read(given, name, where, values.count)

    def _read(self, given: Map, name: str, where: str, read: Callable[[Any], T]) -> T | None:
        if given.get(name) is None:
            return None
        try:
            return read(given[name])
        except (ValueError, ArithmeticError, TypeError):
            self._complain(
                given.at_value(name), f"{where}: {name}: {shown(given[name])} cannot be read", _RESTORE
            )
            return None

    def _known(self, given: Map, names: frozenset[str], what: str) -> None:
        for key in given:
            if key not in names:
                self._complain(
                    given.at_key(key), f"{shown(key)} is no key of {what}", did_you_mean(key, names)
                )

    def _missing(self, given: Map, name: str, where: str) -> None:
        self._complain(given.at, f"{where}: `{name}` is missing", _RESTORE)

    def _complain(self, at: SourceSpan, message: str, hint: str) -> None:
        self.complaints.add(at, message, hint)


_NO_SEGMENT = Segment(Digest(""), Facts(0), "")
"""In place of segments that cannot be read; the file is refused."""
_RESTORE = "take the file back from Git, or from who bought the takes"
