"""One purchase, from wherever it stands to a take that is kept: ledger, then deed, then ledger.

Knows no service and no film: a Purchaser does the deeds, `next_move` says which may follow. Promise:
killed anywhere, the next one goes on with the same job.
"""

import contextlib
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from filmkit.build.engine.budget import money, reserve
from filmkit.build.engine.ledger import Ledger
from filmkit.build.engine.life import Event, Kind, Move, Plain, attempts, jobs_in, last, next_move
from filmkit.build.engine.purchaser import (
    Order,
    Progress,
    Purchaser,
    Stage,
    purchase_digest,
    purchase_manifest,
    whole_record,
)
from filmkit.build.engine.rule import Cancelled
from filmkit.build.store.store import Blob, Making, Record, Result, Store
from filmkit.digest import Digest, Json
from filmkit.errors import (
    Ambiguous,
    Busy,
    FilmkitError,
    KeyRefused,
    NeedsDecision,
    OutOfCredit,
    Refused,
    ResultLost,
    StoreCorrupt,
    TaskFailed,
    Unavailable,
)

_POLL = 2.0
_LATE = 0.05
"""A job is asked after again when it has taken this part longer, so it is seen to be done no later."""
_POLL_AT_MOST = 15.0
_RIVAL_WAIT = 120.0


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a job is waited for, and how waiting is done."""

    deadline: float = 1800.0
    """Seconds for one take; the job stays out after it, and the next build goes on with it."""
    poll: float = _POLL
    """Seconds between two questions about a job, at least."""
    now: Callable[[], float] = time.monotonic


class Halt:
    """Why nothing more may be bought in this run, or not yet; what is out is collected all the same."""

    def __init__(self, at_once: int | None = None) -> None:
        """`at_once` jobs may be out; None is no limit."""
        self.stop = threading.Event()
        """Somebody wants the run to end."""
        self.out = contextlib.nullcontext() if at_once is None else threading.Semaphore(at_once)
        """Held by each order while a job of it is out, and no longer: fetching and keeping what is done
        need not keep the next from being asked for."""
        self._why: dict[str, FilmkitError] = {}

    def set(self, service: str, why: FilmkitError) -> None:
        self._why.setdefault(service, why)

    def refuse(self, service: str) -> None:
        """Raise what stopped buying from that service."""
        if self.stop.is_set():
            raise Cancelled
        if (why := self._why.get(service)) is not None:
            raise type(why)(why.message, hint=why.hint) from why


@dataclass(frozen=True, slots=True)
class Bench:
    """What working at an order needs of its surroundings, the same for all orders of one build."""

    purchaser: Purchaser
    ledger: Ledger
    store: Store
    halt: Halt
    patience: Patience
    made_with: Mapping[str, str]

    @contextlib.contextmanager
    def claim(self, order: Order) -> Iterator[None]:
        """Be the only one who acts for an order. Raises Busy."""
        with self.ledger.claim(order.request) as mine:
            if not mine:
                raise Busy(
                    f"another build is buying {order.target} right now",
                    hint="build again when it is done",
                )
            yield

    def put_away(
        self,
        request: Digest,
        outputs: Mapping[str, Blob],
        facts: Mapping[str, Json],
        files: Mapping[str, Path],
    ) -> Record:
        """Keep what was bought, then write that it is here. `files`: of outputs the store may not have."""
        record = Record(
            Result(purchase_digest(request), outputs),
            purchase_manifest(request),
            facts,
            datetime.now(UTC).isoformat(timespec="seconds"),
            self.made_with,
        )
        self.store.keep([Making(record, files)])
        blobs: dict[str, Plain] = {name: blob.digest for name, blob in outputs.items()}
        self.ledger.write(Kind.COLLECTED, request, {"blobs": blobs})
        return record


class Purchase:
    """One order, at a bench."""

    def __init__(self, order: Order, bench: Bench, folder: Path, report: Callable[[float], None]) -> None:
        """`folder` is an empty folder in a workspace of the store."""
        self._order, self._bench, self._folder, self._report = order, bench, folder, report
        self._purchaser, self._ledger = bench.purchaser, bench.ledger
        self._halt, self._patience = bench.halt, bench.patience
        self._prepared = False
        self._out = contextlib.ExitStack()
        self._sold: float | None = None
        """When this build heard that the job was taken."""

    def go(self) -> None:
        """Bring it to its end. Raises FilmkitError, and Cancelled when the run stops."""
        with self._out, self._bench.claim(self._order):
            going = self._step(self._ledger.next_move(self._order.request))
            while going:
                going = self._step(self._ledger.known_move(self._order.request))

    def _step(self, move: Move) -> bool:
        """Make one move; False when nothing is left to do."""
        if move in (Move.FIND, Move.CONTINUE, Move.DECIDE):
            self._remember()
        match move:
            case Move.SUBMIT:
                self._submit()
            case Move.FIND:
                self._find()
            case Move.CONTINUE:
                self._continue()
            case Move.KEEP | Move.NOTHING:
                return self._keep(move)
            case Move.DECIDE:
                raise self._decide()
        return True

    @property
    def _life(self) -> Sequence[Event]:
        return self._ledger.life(self._order.request)

    def _write(self, kind: Kind, **data: Plain) -> None:
        self._ledger.write(kind, self._order.request, data)

    def _submit(self) -> None:
        self._halt.refuse(self._service)
        self._prepare()
        reserve(self._ledger, self._order.intent, self._order.budgets)
        self._bring()
        self._wait_for_a_place()
        self._halt.refuse(self._service)
        self._write(Kind.ASKED)
        try:
            ticket = self._purchaser.submit(self._order)
        except Ambiguous as error:
            self._write(Kind.AMBIGUOUS, says=error.message)
        except Refused as error:
            self._write(Kind.REFUSED, says=error.message)
        except FilmkitError as error:
            # Whoever raises anything but Ambiguous says that it was not bought.
            self._write(Kind.UNTAKEN, says=error.message)
            self._note(error)
            raise
        else:
            self._sold = self._patience.now()
            self._write(Kind.TICKET, ticket=ticket)

    def _bring(self) -> None:
        """Files go first: who is killed meanwhile has asked for nothing, and brings them again."""
        try:
            self._order = self._purchaser.bring(self._order)
        except FilmkitError as error:
            self._note(error)
            raise

    def _note(self, error: FilmkitError) -> None:
        """Stop buying from a service that takes nothing from this account."""
        if isinstance(error, KeyRefused | OutOfCredit):
            self._halt.set(self._service, error)

    def _wait_for_a_place(self) -> None:
        """Until one more job may be out; it is given back by `_continue`, or in the end."""
        self._out.close()
        self._out.enter_context(self._halt.out)

    def _prepare(self) -> None:
        """Everything that may fail without harm happens before anything is asked for."""
        if not self._prepared:
            self._order = self._purchaser.prepare(self._order, self._folder)
            self._prepared = True

    def _find(self) -> None:
        """Look for the job whose ticket is not known; adopt it, or say that a person decides."""
        self._prepare()
        if self._life and self._life[-1].kind is Kind.ASKED:
            self._write(Kind.AMBIGUOUS, says="the build that asked did not live to hear the answer")
        self._wait_for_rivals()
        asked, lost = last(self._life, Kind.ASKED), self._ledger.doubt
        since = asked.at if asked is not None else self._ledger.doubted_since
        found = self._purchaser.find(self._order, since=since / 1000, known=self._known_jobs())
        if any(map(self._adopt, found.tickets)):
            return
        if found.complete and lost and next_move(self._life) is Move.SUBMIT:
            self._write(Kind.SEARCHED)
        else:
            raise self._ambiguous(found.says or "no such job is in its list", asked)

    def _adopt(self, ticket: Mapping[str, Plain]) -> bool:
        """Take a job for ours, unless another order was quicker."""

        def still_free(lives: Mapping[Digest, Sequence[Event]]) -> None:
            if ticket.get("job") in jobs_in(lives):
                raise _Taken

        try:
            said: dict[str, Plain] = {"ticket": ticket, "found": True}
            self._ledger.write_if(still_free, Kind.TICKET, self._order.request, said)
        except _Taken:
            return False
        return True

    def _known_jobs(self) -> set[str]:
        return {job for job in jobs_in(self._ledger.lives()) if isinstance(job, str)}

    def _wait_for_rivals(self) -> None:
        """Until no other request is on its way: the job it makes might be taken for ours."""
        until = self._patience.now() + _RIVAL_WAIT
        while any(self._on_its_way(*each) for each in self._ledger.lives().items()):
            if self._patience.now() > until:
                raise Unavailable(f"{self._order.target} waits for the answer to another order like it")
            self._pause(0.1)
            self._ledger.catch_up()

    def _on_its_way(self, request: Digest, life: Sequence[Event]) -> bool:
        if request == self._order.request or not life or life[-1].kind is not Kind.ASKED:
            return False
        return self._ledger.claimed(request)

    def _ambiguous(self, why: str, asked: Event | None) -> FilmkitError:
        order, intent = self._order, self._order.intent
        when = f" at {_clock(asked.at)}" if asked else ""
        cost = f"{money(intent.high)} {intent.currency}" if intent.high is not None else "an unknown price"
        return NeedsDecision(
            f"{order.target} may have been bought from {self._service}{when} for {cost}, and may not: {why}",
            hint=f"look at your account there; `filmkit rebuy {order.group}` says it was not bought",
        )

    def _remember(self) -> None:
        """Write the line of intent anew where it was lost: without it budgets do not count what is out, and
        no command knows what is in doubt or was refused."""
        life = attempts(self._life)[-1]
        if life and all(event.kind is not Kind.INTENDED for event in life):
            self._ledger.write(Kind.INTENDED, self._order.request, self._order.intent.data())

    def _continue(self) -> None:
        event = last(self._life, Kind.TICKET)
        assert event is not None, "a job that is out has a ticket"
        ticket = event.data["ticket"]
        assert isinstance(ticket, Mapping)
        if self._sold is None:
            self._wait_for_a_place()
        progress = self._wait(ticket)
        self._out.close()
        match progress.stage:
            case Stage.DONE:
                self._collect(ticket, progress)
            case Stage.REFUSED:
                self._write(Kind.REFUSED, says=progress.says)
            case Stage.FAILED:
                self._write(Kind.FAILED, says=progress.says)
            case _:
                raise NeedsDecision(
                    f"{self._service} knows the job of {self._order.target} no more: {progress.says}",
                    hint=f"look at your account there; `filmkit rebuy {self._order.group}` buys it anew",
                )

    def _wait(self, ticket: Mapping[str, Plain]) -> Progress:
        now, poll = self._patience.now, self._patience.poll
        until = now() + self._patience.deadline
        began = now() if self._sold is None else self._sold
        if self._sold is not None:  # nothing is done as soon as it is asked for
            self._pause(max(0.0, began + poll - now()))
        while True:
            progress = self._purchaser.check(self._order, ticket)
            if progress.stage is not Stage.RUNNING:
                return progress
            self._report(progress.fraction)
            if now() > until:
                raise Unavailable(
                    f"{self._order.target} is not done after {self._patience.deadline / 60:.0f} min",
                    hint="it stays out; the next build goes on with the same job, and buys nothing anew",
                )
            due = min(_LATE * (now() - began), _POLL_AT_MOST)
            self._pause(max(poll, due, progress.again or 0.0))

    def _pause(self, seconds: float) -> None:
        if self._halt.stop.wait(seconds):
            raise Cancelled

    def _collect(self, ticket: Mapping[str, Plain], done: Progress) -> None:
        try:
            got = self._purchaser.collect(self._order, ticket, done, self._folder)
        except ResultLost as error:
            raise NeedsDecision(
                f"{self._order.target} was bought, and {error.message}",
                hint=f"ask the service for it first; `filmkit rebuy {self._order.group}` buys it anew",
            ) from error
        facts = {**got.made.facts, "cost": got.cost, "reply": got.reply}
        self._bench.put_away(self._order.request, got.blobs, facts, got.made.outputs)

    def _keep(self, move: Move) -> bool:
        """Write it down; whether it has to be fetched again first."""
        record = self._record()
        if record is None:
            return self._fetch_again()
        self._purchaser.keep(self._order, record)
        if move is Move.KEEP:
            self._write(Kind.KEPT)
            if isinstance(cost := record.facts.get("cost"), str):
                self._write(Kind.PRICE, amount=cost)
        return False

    def _record(self) -> Record | None:
        """What is kept of it, every byte read."""
        record = whole_record(self._bench.store, self._order.request)
        try:
            for blob in record.result.outputs.values() if record else ():
                self._bench.store.path(blob.digest)
        except StoreCorrupt:
            return None
        return record

    def _fetch_again(self) -> bool:
        """Bought, and lost from the store: the service may still have it."""
        event = last(self._life, Kind.TICKET)
        ticket = event.data["ticket"] if event else None
        if not isinstance(ticket, Mapping):
            raise NeedsDecision(
                f"{self._order.target} was bought, and its bytes are gone from the store",
                hint=f"fetch them from another store, or buy it anew: filmkit rebuy {self._order.group}",
            )
        progress = self._wait(ticket)
        if progress.stage is not Stage.DONE:
            raise NeedsDecision(
                f"{self._order.target} was bought, and neither the store nor {self._service} has it any more",
                hint=f"buy it anew: filmkit rebuy {self._order.group}",
            )
        self._collect(ticket, progress)
        return True

    def _decide(self) -> FilmkitError:
        event = last(self._life, Kind.REFUSED) or last(self._life, Kind.FAILED)
        says = event.data.get("says") if event else ""
        how = "would not make" if event and event.kind is Kind.REFUSED else "failed to make"
        return TaskFailed(
            f"{self._service} {how} {self._order.target}" + (f": {says}" if says else ""),
            hint=f"change the shot's words, or try the same once more: filmkit rebuy {self._order.group}",
        )

    @property
    def _service(self) -> str:
        return str(self._order.intent.more.get("service", "the service"))


class _Taken(Exception):
    """The job is another order's."""


def _clock(at: int) -> str:
    return datetime.fromtimestamp(at / 1000).strftime("%Y-%m-%d %H:%M:%S")
