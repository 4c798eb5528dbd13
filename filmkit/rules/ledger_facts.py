"""What the ledger and the store know of purchases that no file of takes holds. Knows no film."""

from collections.abc import Callable
from datetime import datetime

from filmkit.build.engine.ledger import Ledger
from filmkit.build.engine.life import Kind, Life, Move, last, next_move
from filmkit.build.engine.purchaser import purchase_digest
from filmkit.build.store.store import Record, Store
from filmkit.digest import Digest
from filmkit.errors import SpecErrors
from filmkit.film.takes.request import Request
from filmkit.film.takes.standing import Asked, Fact
from filmkit.film.takes.takes import Take
from filmkit.film.takes.takes_file import read

ENTRY = "entry"
"""The fact of a record that holds the take as its file would."""


def asked_in(ledger: Ledger, store: Store) -> dict[Digest, Asked]:
    """By `Request.apart`: what is out, refused or in doubt."""
    found: dict[Digest, Asked] = {}
    for request, life in ledger.lives().items():
        intent, known = last(life, Kind.INTENDED), _asked(request, life, store)
        if intent is not None and known is not None:
            found[Digest(str(intent.data.get("apart", request)))] = known
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


def whole_record(store: Store, request: Digest) -> Record | None:
    """The record of a purchase whose bytes are in the store."""
    record = store.record(purchase_digest(request))
    if record is None or not all(map(store.sound, record.result.outputs.values())):
        return None
    return record


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
