"""Lines of the ledger as bytes: written, read, and put together again out of two copies. No files here.

A line is JSON that begins with the checksum of the rest; the rest holds its number and the checksum
of the line before. So a torn or flipped line is known for one, and a missing one is missed.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from filmkit.build.engine.life import Event, Kind, Plain
from filmkit.digest import Digest, digest_of_bytes

_OPENING = b'{"sum":"'
_BODY_AT = len(_OPENING) + 64 + len('",')


@dataclass(frozen=True, slots=True)
class Line:
    """One whole line."""

    event: Event
    before: str
    """The checksum of the line before; "" for the first."""
    sum: str

    @property
    def number(self) -> int:
        return self.event.number


@dataclass(frozen=True, slots=True)
class Copy:
    """What one copy of the ledger holds."""

    lines: tuple[Line, ...]
    whole: bool
    """Every byte of it belongs to a line, and each line follows the one before it."""
    torn: bool = False
    """Its only flaw is an end in the middle of a line, as a crash leaves it."""


@dataclass(frozen=True, slots=True)
class Union:
    """What two copies hold together."""

    events: tuple[Event, ...]
    """In order; their numbers are those of a new chain when `rechained`."""
    lost: bool
    """Whether lines are missing that neither copy has."""
    rechained: bool
    """Whether the copies had gone different ways, or lost lines: then numbers and checksums are new."""


def chain(events: Iterable[Event], before: str) -> tuple[bytes, list[Line]]:
    """Events as lines that follow the line of checksum `before`. Prereq: their numbers follow it too."""
    text, lines = [], []
    for event in events:
        line_text, line = _encoded(event, before)
        text.append(line_text)
        lines.append(line)
        before = line.sum
    return b"".join(text), lines


def _encoded(event: Event, before: str) -> tuple[bytes, Line]:
    body = json.dumps(
        {
            "n": event.number,
            "before": before,
            "at": event.at,
            "event": event.kind.value,
            "request": event.request,
            "data": event.data,
        },
        ensure_ascii=False,
        separators=(",", ":"),
        allow_nan=False,
    ).encode()
    checksum = digest_of_bytes(body)
    return _OPENING + checksum.encode() + b'",' + body[1:] + b"\n", Line(event, before, checksum)


def decoded(data: bytes) -> Line | None:
    """A line without its end; None when a single bit of it is not as it was written."""
    body = b"{" + data[_BODY_AT:]
    checksum = data[len(_OPENING) : _BODY_AT - 2]
    if not data.startswith(_OPENING) or checksum != digest_of_bytes(body).encode():
        return None
    if data[_BODY_AT - 2 : _BODY_AT] != b'",':
        return None
    value = json.loads(body)
    content: dict[str, Plain] = value["data"]
    event = Event(Kind(value["event"]), Digest(value["request"]), value["at"], content, value["n"])
    return Line(event, value["before"], checksum.decode())


def copy_of(data: bytes) -> Copy:
    """Read a copy, whatever became of it."""
    *ended, rest = data.split(b"\n")
    found = [decoded(each) for each in ended]
    lines = [line for line in found if line is not None]
    chained = len(lines) == len(found) and _is_chain(lines)
    if rest and (last := decoded(rest)) is not None:  # all but the end of its last line
        chained = chained and _is_chain([*lines, last])
        lines.append(last)
    return Copy(tuple(lines), whole=chained and not rest, torn=chained and bool(rest))


def _is_chain(lines: Sequence[Line]) -> bool:
    before, number = "", 0
    for line in lines:
        if line.before != before or line.number != number + 1:
            return False
        before, number = line.sum, line.number
    return True


def united(copies: Iterable[Copy]) -> Union:
    """All that any of the copies holds."""
    by_sum = {line.sum: line for copy in copies for line in copy.lines}
    lines = sorted(by_sum.values(), key=lambda line: (line.number, line.event.at, line.sum))
    if _is_chain(lines):
        return Union(tuple(line.event for line in lines), lost=False, rechained=False)
    known = {"", *by_sum}
    lost = any(line.before not in known for line in lines)
    ordered = sorted(lines, key=lambda line: (line.event.at, line.number, line.sum))
    # A chain made anew by one process is the old one to another that remembers it.
    once = {_said(line.event): line.event for line in ordered}
    return Union(tuple(once.values()), lost, rechained=True)


def _said(event: Event) -> str:
    return json.dumps([event.at, event.kind.value, event.request, event.data], sort_keys=True)
