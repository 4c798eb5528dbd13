"""What the ledger and the store know of purchases that no file of takes holds. Knows no film."""

from collections.abc import Callable, Mapping
from datetime import datetime
from fractions import Fraction
from typing import Any

from filmkit.build.engine.ledger import Ledger
from filmkit.build.engine.life import PART_OF, PARTS, Kind, Life, Move, last, next_move
from filmkit.build.engine.purchaser import whole_record
from filmkit.build.store.store import Record, Store
from filmkit.digest import Digest
from filmkit.errors import SpecErrors
from filmkit.film.takes.request import Request
from filmkit.film.takes.standing import Asked, Fact
from filmkit.film.takes.takes import Take
from filmkit.film.takes.takes_file import read
from filmkit.rules.books import Begun
from filmkit.rules.purchase import segment_request

ENTRY = "entry"
"""The fact of a record that holds the take as its file would."""
AGAIN = "again"
"""The fact of a segment's record that says how many frames the one before has shown already."""


def asked_in(ledger: Ledger, store: Store) -> dict[Digest, Asked]:
    """By `Request.apart`: what is out, refused or in doubt."""
    found: dict[Digest, Asked] = {}
    for request, life in ledger.lives().items():
        intent, known = last(life, Kind.INTENDED), _asked(request, life, store)
        if intent is not None and known is not None:
            found[Digest(str(intent.data.get("apart", request)))] = known
    return found


def bound_in(ledger: Ledger) -> dict[Digest, Request]:
    """By `Request.apart`: what was begun and is not written down yet, with the values it was begun with. Of
    a take in segments, as long as one of them is missing."""
    lives = ledger.lives()
    found: dict[Digest, Request] = {}
    for life in lives.values():
        intent, move = last(life, Kind.INTENDED), next_move(life)
        if intent is None or move is Move.SUBMIT:
            continue
        whole = intent.data.get(PART_OF)
        if move is Move.NOTHING and (whole is None or next_move(lives.get(Digest(str(whole)), ())) is move):
            continue
        values: Any = intent.data.get("values")
        if isinstance(values, Mapping):
            request = Request(values)
            found[request.apart] = request
    return found


def _asked(request: Digest, life: Life, store: Store) -> Asked | None:
    match next_move(life):
        case Move.CONTINUE:
            return Asked(Fact.OUT, _since(life))
        case Move.FIND:
            return Asked(Fact.AMBIGUOUS, f"it may have been bought {_since(life)}: the answer was lost")
        case Move.DECIDE:
            event = last(life, Kind.REFUSED) or last(life, Kind.FAILED)
            return Asked(Fact.REFUSED, str(event.data.get("says", "")) if event else "")
        case Move.KEEP | Move.NOTHING if whole_record(store, request) is None:
            return Asked(Fact.OUT, "its bytes are to be fetched again")
    return None


def _since(life: Life) -> str:
    event = last(life, Kind.ASKED)
    return f"at {datetime.fromtimestamp(event.at / 1000):%Y-%m-%d %H:%M}" if event else ""


def begun_in(ledger: Ledger, store: Store) -> Callable[[Digest], tuple[Begun, ...] | None]:
    """Finds the segments of a take that were asked for, in order; None for a take that was asked for as
    one clip."""

    def begun(request: Digest) -> tuple[Begun, ...] | None:
        lives = ledger.lives()
        whole = lives.get(request, ())
        intent = last(whole, Kind.INTENDED)
        if next_move(whole) in _STANDS and intent is not None and PARTS not in intent.data:
            return None
        found: list[Begun] = []
        while (one := _begun(lives.get(segment_request(request, len(found) + 1), ()), store)) is not None:
            found.append(one)
        return tuple(found)

    return begun


_STANDS = (Move.FIND, Move.CONTINUE, Move.KEEP, Move.NOTHING)


def _begun(life: Life, store: Store) -> Begun | None:
    intent, move = last(life, Kind.INTENDED), next_move(life)
    if intent is None or move is Move.SUBMIT:
        return None
    data: Mapping[str, Any] = intent.data
    record = whole_record(store, intent.request)
    take = take_in(record) if record is not None else None
    again = record.facts.get(AGAIN, 1) if record is not None else 1
    return Begun(
        data["segment"],
        data["segments"],
        Fraction(data["seconds"]),
        move,
        take.facts if take else None,
        again if isinstance(again, int) else 1,
        data,
    )


def adopting(store: Store) -> Callable[[Request], Take | None]:
    """Finds takes that were bought on this machine, for whichever film and checkout."""

    def adopt(request: Request) -> Take | None:
        record = whole_record(store, request.digest)
        return take_in(record) if record is not None else None

    return adopt


def take_in(record: Record) -> Take | None:
    """The take a record of the store holds; None when it holds none."""
    text = record.facts.get(ENTRY)
    if not isinstance(text, str):
        return None
    try:
        return next(iter(read(text.encode(), "store").takes.values()), None)
    except SpecErrors:
        return None
