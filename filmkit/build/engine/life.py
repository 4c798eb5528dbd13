"""The life of one purchase as the ledger tells it, and the only move that may follow. Pure.

Knows no file, no service and no film. Promise: whatever a ledger holds, a request that may have
been bought is never submitted again; only a person's word, `forgotten`, begins another life.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import TypeAlias, Union

from filmkit.digest import Digest

Plain: TypeAlias = Union[bool, int, float, str, "Sequence[Plain]", "Mapping[str, Plain]", None]
"""JSON."""


PARTS, PART_OF = "parts", "part-of"
"""In what an intention says: how many parts a whole is bought in, or the request of the whole that it
is a part of. The whole costs what its parts do."""


class Kind(Enum):
    """What a line of the ledger says of a request."""

    INTENDED = "intended"
    """It is to be bought; its price, at worst, is reserved."""
    ASKED = "asked"
    """The request leaves now, or has left."""
    UNTAKEN = "untaken"
    """The service surely did not take it: no connection, a key refused, "too many". Nothing was bought."""
    TICKET = "ticket"
    """The service took it; the ticket is what to collect it by."""
    AMBIGUOUS = "ambiguous"
    """The answer was lost: it may have been bought."""
    SEARCHED = "searched"
    """The service's list was read to its end, and no such job was in it."""
    REFUSED = "refused"
    """The service will not make it."""
    FAILED = "failed"
    """The job ended without a result, or was cancelled."""
    COLLECTED = "collected"
    """Its bytes are in the store."""
    KEPT = "kept"
    """It is written down among the film's takes."""
    PRICE = "price"
    """What it really cost is known."""
    FORGOTTEN = "forgotten"
    """A person said so: what went before decides nothing any more."""
    DOUBT = "doubt"
    """Of no request: lines were lost, so a request that is not here may have been bought."""


class Move(Enum):
    """What may be done next for a request."""

    SUBMIT = "submit"
    """Nothing was bought, and it may be."""
    FIND = "find"
    """It may have been bought: look for it in the service's own list."""
    CONTINUE = "continue"
    """It is out: check on it, and collect it."""
    KEEP = "keep"
    """Its bytes are here: write it down among the takes."""
    DECIDE = "decide"
    """A person has to say how to go on."""
    NOTHING = "nothing"
    """All is done."""


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the ledger."""

    kind: Kind
    request: Digest
    """"" for a doubt."""
    at: int
    """Milliseconds since 1970."""
    data: Mapping[str, Plain] = field(default_factory=dict)
    number: int = 0
    """Of its line."""


Life = Sequence[Event]
"""All events of one request, oldest first."""


def next_move(life: Life, doubt: int = 0) -> Move:
    """What may follow `life`. `doubt` is the number of the last line that told of a loss; 0 is none.

    Histories that no build writes, out of damage or of two ledgers in one, give no other answer than
    the careful one.
    """
    stands = _Stands()
    for event in life:
        stands.follow(event)
    return stands.move(doubt)


def attempts(life: Life) -> list[list[Event]]:
    """The lives that `forgotten` parts a life into; what is forgotten still cost what it cost."""
    parted: list[list[Event]] = [[]]
    for event in life:
        if event.kind is Kind.FORGOTTEN:
            parted.append([])
        else:
            parted[-1].append(event)
    return parted


def last(life: Life, kind: Kind) -> Event | None:
    """The last event of that kind since a person forgot."""
    return next((event for event in reversed(attempts(life)[-1]) if event.kind is kind), None)


def jobs_in(lives: Mapping[Digest, Life]) -> set[Plain]:
    """The jobs that any life has a ticket of."""
    jobs: set[Plain] = set()
    for life in lives.values():
        for event in life:
            ticket = event.data.get("ticket") if event.kind is Kind.TICKET else None
            if isinstance(ticket, Mapping):
                jobs.add(ticket.get("job"))
    return jobs


class _End(Enum):
    DECIDE = 1
    COLLECTED = 2
    KEPT = 3


@dataclass(slots=True)
class _Stands:
    """Where a life has come to. Ends are never taken back by what comes later, but by `forgotten`."""

    open: int = 0
    """Requests that left, and of which nobody said that they were not taken."""
    doubtful: bool = False
    out: bool = False
    end: _End | None = None
    searched: int = 0

    def follow(self, event: Event) -> None:
        match event.kind:
            case Kind.ASKED:
                self.open += 1
            case Kind.UNTAKEN if not self.doubtful:
                self.open = max(0, self.open - 1)
            case Kind.AMBIGUOUS:
                self.doubtful = True
            case Kind.TICKET:
                self.out = True
            case Kind.SEARCHED:
                self.searched = event.number
            case Kind.REFUSED | Kind.FAILED:
                self.end = self.end or _End.DECIDE
            case Kind.COLLECTED:
                self.end = _End.KEPT if self.end is _End.KEPT else _End.COLLECTED
            case Kind.KEPT:
                self.end = _End.KEPT
            case Kind.FORGOTTEN:
                self.open, self.doubtful, self.out, self.end, self.searched = 0, False, False, None, 0

    def move(self, doubt: int) -> Move:
        match self.end:
            case _End.KEPT:
                return Move.NOTHING
            case _End.COLLECTED:
                return Move.KEEP
            case _End.DECIDE:
                return Move.DECIDE
        if self.out:
            return Move.CONTINUE
        if self.open or self.doubtful:
            return Move.FIND
        return Move.SUBMIT if self.searched >= doubt else Move.FIND


@dataclass(frozen=True, slots=True)
class Spent:
    """Money that is gone, or reserved at worst."""

    amount: Decimal = Decimal(0)
    unknown: int = 0
    """Purchases whose price nobody knows."""


def spent_by(attempt: Sequence[Event], *, alive: bool) -> Spent:
    """What one attempt cost, or may cost. `alive`: whether a build is at it right now.

    What was never asked for holds its reservation only while its build lives, and so does the whole of
    something that is bought in parts.
    """
    kinds: set[Kind] = set()
    high: Plain = None
    actual: Plain = None
    whole = False
    for event in attempt:
        kinds.add(event.kind)
        whole = whole or PARTS in event.data
        high = event.data.get("high") if event.kind is Kind.INTENDED else high
        actual = event.data.get("amount") if event.kind is Kind.PRICE else actual
    if isinstance(actual, str):
        return Spent(Decimal(actual))
    if whole and not alive:
        return Spent()
    move = next_move(attempt)
    if Kind.INTENDED not in kinds and not kinds & {Kind.ASKED, Kind.TICKET}:
        return Spent()
    if move is Move.DECIDE or (move is Move.SUBMIT and not alive):
        return Spent()
    return Spent(Decimal(high)) if isinstance(high, str) else Spent(unknown=1)
