"""The simulated company: an account with money in it, jobs that take time, results it keeps an hour.

Knows no wire. What it took and charged outlives it in a journal, so that a rehearsal that was cut
short finds its jobs again.
"""

import json
import threading
import uuid
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from decimal import Decimal
from enum import Enum
from pathlib import Path

from filmkit.film.catalogue.card import Kind
from filmkit.studio.simulator.order import Maker, Order, Rates
from filmkit.studio.simulator.pace import Pace
from filmkit.studio.simulator.workshop import State, Workshop

_PATIENCE = 2.0
"""Seconds a question about a job whose time is up waits for its result to be made."""


class Fate(Enum):
    """What becomes of a job."""

    GOOD = "good"
    FAILED = "failed"
    MODERATED = "moderated"
    CANCELLED = "cancelled"
    EMPTY = "empty"
    """Done, with nothing made."""
    STUCK = "stuck"
    """Never ends."""
    FORGOTTEN = "forgotten"
    """The company knows it no more, though it was charged."""
    GONE = "gone"
    """Done; its result was deleted."""


class Stage(Enum):
    """How far a job is."""

    QUEUED = "queued"
    RUNNING = "running"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Job:
    """One purchase."""

    id: str
    wire: str
    order: Order
    price: Decimal
    created: float
    fate: Fate = Fate.GOOD
    ended: float | None = None
    """Set when it ended before its time."""

    @property
    def charged(self) -> Decimal:
        """Dollars; what came to nothing is not charged."""
        return Decimal(0) if self.fate in (Fate.FAILED, Fate.MODERATED, Fate.CANCELLED) else self.price


class NoCredit(Exception):
    """The account cannot bear the price."""


class House:
    """One company with one account. Serves many threads."""

    def __init__(
        self,
        folder: Path,
        maker: Maker,
        rates: Rates,
        pace: Pace,
        *,
        balance: Decimal,
        seconds: float,
        keeps: float = 3600.0,
    ) -> None:
        """`seconds` a job takes, a tenth of them in the queue; `keeps` a result so long."""
        self.pace = pace
        self.balance = balance
        """What was paid in."""
        self._rates, self._seconds, self._keeps = rates, seconds, keeps
        self._workshop = Workshop(folder, maker)
        self._lock = threading.Lock()
        self._journal = folder / "journal.jsonl"
        self._jobs: dict[str, Job] = {job.id: job for job in _read(self._journal)}
        self._ordered = Counter(job.order.words for job in self._jobs.values())

    def take(self, order: Order, wire: str, prefix: str) -> Job:
        """Accept and charge. What is ordered once more without a seed is given one, as services do: no two
        takes of one thing are the same. Raises NoCredit."""
        price = self._rates(order)
        with self._lock:
            if self._left() < price:
                raise NoCredit
            if order.seed is None and (before := self._ordered[order.words]):
                order = replace(order, seed=before)
            job = Job(f"{prefix}{uuid.uuid4().hex[:20]}", wire, order, price, self.pace.now())
            self._keep(job)
            self._ordered[order.words] += 1
        self._workshop.want(job.id, order)
        return job

    def job(self, name: str) -> Job | None:
        with self._lock:
            found = self._jobs.get(name)
        return None if found is None or found.fate is Fate.FORGOTTEN else found

    def jobs(self, wire: str) -> list[Job]:
        """Newest first, as services list them."""
        with self._lock:
            listed = [job for job in self._jobs.values() if job.wire == wire]
        return [job for job in reversed(listed) if job.fate is not Fate.FORGOTTEN]

    def purchases(self) -> list[Job]:
        """Everything ever taken, also what came to nothing or was forgotten; oldest first."""
        with self._lock:
            return list(self._jobs.values())

    def left(self) -> Decimal:
        """Dollars in the account."""
        with self._lock:
            return self._left()

    def doom(self, name: str, fate: Fate) -> None:
        """Decide what becomes of a job, now."""
        with self._lock:
            job = self._jobs[name]
            ends = fate in (Fate.FAILED, Fate.MODERATED, Fate.CANCELLED, Fate.EMPTY)
            self._keep(replace(job, fate=fate, ended=self.pace.now() if ends else job.ended))

    def stage(self, job: Job) -> tuple[Stage, float]:
        """How far it is: its stage, and 0 to 1."""
        done = 1.0 if self._seconds <= 0 else (self.pace.now() - job.created) / self._seconds
        if job.fate is Fate.STUCK:
            return (Stage.QUEUED, 0.0) if done < 0.1 else (Stage.RUNNING, min(0.97, done))
        if job.ended is not None or (done >= 1 and self._is_made(job)):
            return Stage.ENDED, 1.0
        done = min(done, 0.99)
        return (Stage.QUEUED, 0.0) if done < 0.1 else (Stage.RUNNING, done)

    def expires(self, job: Job) -> float:
        """When the result is deleted."""
        return job.created + self._seconds + self._keeps

    def expired(self, job: Job) -> bool:
        return job.fate is Fate.GONE or self.pace.now() >= self.expires(job)

    def result(self, job: Job) -> tuple[Path, str]:
        """The file that was made, and its media type."""
        return self._workshop.result(job.id, job.order)

    def close(self) -> None:
        """Make nothing more."""
        self._workshop.close()

    def _is_made(self, job: Job) -> bool:
        """A job is not done before its result is there; what its maker cannot make fails."""
        state = self._workshop.state(job.id, job.order, within=_PATIENCE)
        if state is State.IMPOSSIBLE:
            self.doom(job.id, Fate.FAILED)
        return state is State.MADE

    def _left(self) -> Decimal:
        return self.balance - sum((job.charged for job in self._jobs.values()), Decimal(0))

    def _keep(self, job: Job) -> None:
        """Prereq: the lock is held."""
        self._jobs[job.id] = job
        with self._journal.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(job), default=_written) + "\n")


def _written(value: object) -> str:
    return str(value.value) if isinstance(value, Enum) else str(value)


def _read(journal: Path) -> Iterator[Job]:
    """What was written; a torn last line is a purchase that was never answered."""
    if not journal.exists():
        return
    for line in journal.read_text(encoding="utf-8").splitlines():
        try:
            kept = json.loads(line)
        except ValueError:
            continue
        order = kept["order"]
        yield Job(
            **{
                **kept,
                "fate": Fate(kept["fate"]),
                "price": Decimal(kept["price"]),
                "order": Order(
                    **{
                        **order,
                        "kind": Kind(order["kind"]),
                        "seconds": Decimal(order["seconds"]),
                        "size": tuple(order["size"]) if order["size"] else None,
                    }
                ),
            }
        )
