"""A purchaser in memory that outlives its builds, sells, loses answers, and counts what it sold."""

import threading
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path

from filmkit.build.engine.budget import Budget, Intent
from filmkit.build.engine.life import PART_OF, Plain
from filmkit.build.engine.purchaser import Collected, Found, Order, Progress, Stage
from filmkit.build.engine.rule import Made
from filmkit.build.store.store import Blob, Record
from filmkit.digest import Json, digest_of_bytes, digest_of_file
from filmkit.errors import Ambiguous, FilmkitError, Refused, Unavailable


def order(name: str, price: str = "0.50", words: str | None = None) -> Order:
    request = digest_of_bytes(name.encode())
    more: dict[str, Plain] = {"service": "shop"}
    intent = Intent(request, "film", name, Decimal(price), Decimal(price), "USD", more)
    return Order(f"{name}/take", name, intent, words or name, seconds=1.0)


def chain(name: str, *prices: str, budgets: tuple[Budget, ...] = ()) -> Order:
    """An order in as many parts as there are prices."""
    whole = order(name)
    parts = []
    for number, price in enumerate(prices, 1):
        part = order(f"{name} {number}", price)
        intent = replace(part.intent, shot=name, more={**part.intent.more, PART_OF: whole.request})
        parts.append(replace(part, group=name, intent=intent))
    return replace(whole, parts=tuple(parts), budgets=budgets)


@dataclass
class Shop:
    """`answers` says what comes of each submit, the next first; when it is empty, all goes well."""

    answers: list[str] = field(default_factory=list)
    checks: list[Stage | FilmkitError] = field(default_factory=list)
    sold: list[str] = field(default_factory=list)
    """The words of every job, oldest first; the job's id is its place."""
    listed: bool = True
    kept: dict[str, Record] = field(default_factory=dict)
    """The takes of the film."""
    lock: threading.Lock = field(default_factory=threading.Lock)
    before: Callable[[str], None] = lambda move: None
    """Called before each deed."""

    def prepare(self, order: Order, folder: Path) -> Order:
        self.before("prepare")
        return order

    def bring(self, order: Order) -> Order:
        self.before("bring")
        return order

    def submit(self, order: Order) -> Mapping[str, Plain]:
        self.before("submit")
        with self.lock:
            answer = self.answers.pop(0) if self.answers else "taken"
            if answer in ("taken", "lost after"):
                self.sold.append(str(order.what))
            job = str(len(self.sold) - 1)
        self.before("answer")
        match answer:
            case "taken":
                return {"job": job, "sent": 1.5}
            case "refused":
                raise Refused("no such pictures")
            case "away":
                raise Unavailable("the shop is closed")
        raise Ambiguous("the line broke", model="m", sent=1.0)

    def find(self, order: Order, *, since: float, known: Set[str]) -> Found:
        self.before("find")
        with self.lock:
            jobs = [
                str(n) for n, words in enumerate(self.sold) if words == order.what and str(n) not in known
            ]
        if not self.listed:
            return Found((), False, "it gives no list")
        return Found(tuple({"job": job, "sent": 1.0} for job in jobs), True)

    def check(self, order: Order, ticket: Mapping[str, Plain]) -> Progress:
        self.before("check")
        with self.lock:
            stage = self.checks.pop(0) if self.checks else Stage.DONE
        if isinstance(stage, FilmkitError):
            raise stage
        return Progress(stage, 0.5, "so it was told" if stage is not Stage.RUNNING else "")

    def collect(self, order: Order, ticket: Mapping[str, Plain], done: Progress, folder: Path) -> Collected:
        self.before("collect")
        clip = folder / "clip"
        clip.write_text(f"clip of {order.what} by job {ticket['job']}")
        blob = Blob(digest_of_file(clip), clip.stat().st_size)
        return Collected(Made({"clip": clip}, {"job": str(ticket["job"])}), {"clip": blob}, "0.40")

    def put_together(self, order: Order, parts: Sequence[Record]) -> Mapping[str, Json]:
        self.before("put together")
        return {"jobs": [part.facts["job"] for part in parts]}

    def keep(self, order: Order, record: Record) -> None:
        self.before("keep")
        with self.lock:
            self.kept[order.target] = record


class Killed(BaseException):
    """As good as kill -9: nothing after it runs but what gives locks back."""


@dataclass
class Fate:
    """Kills a build at its `left`th step, once."""

    left: int

    def step(self, *_: object) -> None:
        self.left -= 1
        if self.left == 0:
            raise Killed
