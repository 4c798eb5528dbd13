"""The seam to whoever can buy: what is asked of it, and what it answers. Knows no service and no film."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, Protocol

from filmkit.build.engine.budget import Budget, Intent
from filmkit.build.engine.life import Plain
from filmkit.build.engine.rule import Made
from filmkit.build.store.store import Blob, Record, Store
from filmkit.digest import Digest, Json, digest_of

RULE = "purchase"


@dataclass(frozen=True, slots=True)
class Order:
    """One thing to be bought."""

    target: str
    group: str
    intent: Intent
    what: Any
    """What is ordered, in the purchaser's own terms."""
    budgets: tuple[Budget, ...] = ()
    seconds: float = 60.0
    """A guess at how long it takes."""
    parts: "tuple[Order, ...]" = ()
    """What it is bought in, one after the other, when it is not bought whole. The price of the whole is
    theirs, and budgets are the whole's."""

    @property
    def request(self) -> Digest:
        return self.intent.request


class Stage(Enum):
    """How far a job is."""

    RUNNING = "running"
    DONE = "done"
    REFUSED = "refused"
    FAILED = "failed"
    VANISHED = "vanished"
    """The service knows no such job: a person decides."""


@dataclass(frozen=True, slots=True)
class Progress:
    """What a service says of one job."""

    stage: Stage
    fraction: float = 0.0
    says: str = ""
    again: float | None = None
    """Seconds it wants to be left alone."""
    what: Any = None
    """What the purchaser needs to collect it."""


@dataclass(frozen=True, slots=True)
class Found:
    """What came of looking for jobs like an order."""

    tickets: tuple[Mapping[str, Plain], ...]
    """Oldest first."""
    complete: bool
    """Whether the list was read far enough for none to mean none."""
    says: str = ""


@dataclass(frozen=True, slots=True)
class Collected:
    """What was fetched: files in the folder that was given, and all that is known of the take."""

    made: Made
    blobs: Mapping[str, Blob]
    """What the files are; whoever fetched them has read them."""
    cost: str | None = None
    """What it really cost, in the order's currency, when that is known."""
    reply: Mapping[str, Json] = field(default_factory=dict)


class Purchaser(Protocol):
    """Buys. Used from several threads. Everything may raise ProviderError; nothing is repeated in here
    that costs money."""

    def prepare(self, order: Order, folder: Path) -> Order:
        """Lay out what is to be sent, in `folder`; nothing leaves yet. Raises FilmkitError."""
        ...

    def bring(self, order: Order) -> Order:
        """Bring its files to the service, where that is a step of its own: buys nothing, may be repeated.
        What is then to be submitted."""
        ...

    def submit(self, order: Order) -> Mapping[str, Plain]:
        """Buy, once; the ticket. Raises Ambiguous when it may have been bought; every other error means
        that it was not, and Refused that it will not be."""
        ...

    def find(self, order: Order, *, since: float, known: Set[str]) -> Found:
        """Jobs like the order in the service's list, made since then (seconds since 1970), that are not
        among `known`."""
        ...

    def check(self, order: Order, ticket: Mapping[str, Plain]) -> Progress:
        """How far a job is."""
        ...

    def collect(self, order: Order, ticket: Mapping[str, Plain], done: Progress, folder: Path) -> Collected:
        """Fetch the result of a done job into `folder`, and look at it. Raises ResultLost when it is gone."""
        ...

    def put_together(self, order: Order, parts: Sequence[Record]) -> Mapping[str, Json]:
        """What is to be kept of an order whose parts all are here: the facts of its record."""
        ...

    def keep(self, order: Order, record: Record) -> None:
        """Write what was bought down among the takes, durably; writing it twice is no harm."""
        ...


def purchase_digest(request: Digest) -> Digest:
    """The task digest a purchase's record is kept under: of the request, and of nothing derived."""
    return digest_of(purchase_manifest(request))


def purchase_manifest(request: Digest) -> dict[str, Json]:
    return {"rule": RULE, "request": request}


def whole_record(store: Store, request: Digest) -> Record | None:
    """The record of a purchase whose bytes are in the store."""
    record = store.record(purchase_digest(request))
    if record is None or not all(map(store.sound, record.result.outputs.values())):
        return None
    return record
