"""A service in memory, for tests of what stands on services. It keeps every promise of a Provider.

Knows no network. Its jobs end after a number of checks, so that no time has to pass.
"""

import threading
from collections.abc import Callable, Set
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum
from pathlib import Path

from filmkit.errors import (
    Ambiguous,
    KeyRefused,
    OutOfCredit,
    ProviderError,
    Refused,
    ResultLost,
    Throttled,
    Unavailable,
)
from filmkit.film.catalogue.card import Kind
from filmkit.studio.providers.provider import Collected, Phase, Request, Search, Standing, Ticket

ADDRESS = "memory:"
HOUR = 3600.0


class Slip(Enum):
    """What can go wrong, once each time it is put; its value is the move that it befalls."""

    LOST_BEFORE = "submit, not taken"
    """The answer is lost, and nothing was bought."""
    LOST_AFTER = "submit, taken"
    """The answer is lost, and the job was bought."""
    REFUSED = "submit, refused"
    NO_CREDIT = "submit, no credit"
    NO_KEY = "submit, no key"
    THROTTLED = "submit, throttled"
    """For an hour."""
    AWAY = "check, away"
    STUCK = "check, stuck"
    """The job will never end."""
    NEW_WORD = "check, unknown"
    MODERATED = "check, refused"
    FAILS = "check, failed"
    VANISHES = "check, vanished"
    BROKEN = "collect, broken"
    """The download breaks off."""
    GONE = "collect, gone"
    """The result is not kept any more."""
    NO_LIST = "find, no list"


@dataclass(frozen=True, slots=True)
class Sold:
    """One purchase."""

    ticket: Ticket
    request: Request
    checks: int = 0
    """How often it was looked at."""
    end: Phase = Phase.DONE


def words(request: Request) -> bytes:
    """A result that is no media: what was asked for."""
    return f"{request.kind.value}: {request.prompt}".encode()


class FakeProvider:
    """Sells at once, tells progress, gives what `make` makes."""

    def __init__(
        self,
        service: str = "fake",
        *,
        make: Callable[[Request], bytes] = words,
        checks: int = 2,
        now: Callable[[], float] = lambda: 0.0,
    ) -> None:
        """A job is done at its `checks`th check; `now` is the time of day."""
        self._service, self._make, self._checks, self._now = service, make, checks, now
        self._lock = threading.Lock()
        self._slips: list[Slip] = []
        self._sold: dict[str, Sold] = {}

    @property
    def service(self) -> str:
        return self._service

    @property
    def sold(self) -> list[Sold]:
        """Everything ever bought, oldest first."""
        with self._lock:
            return list(self._sold.values())

    def slip(self, *slips: Slip) -> None:
        """Let these happen, each once, at the next move it can happen at."""
        with self._lock:
            self._slips += slips

    def makes(self, kind: Kind) -> bool:
        return True

    def bring(self, request: Request) -> Request:
        return request

    def submit(self, request: Request) -> Ticket:
        match self._next("submit"):
            case Slip.LOST_BEFORE:
                raise self._lost(request)
            case Slip.LOST_AFTER:
                self._sell(request)
                raise self._lost(request)
            case Slip.REFUSED:
                raise Refused(f"{self._service} will not make this", moderated=True, service=self._service)
            case Slip.NO_CREDIT:
                raise OutOfCredit(f"the account at {self._service} is out of credit", service=self._service)
            case Slip.NO_KEY:
                raise KeyRefused(f"{self._service} refused to talk to us", service=self._service)
            case Slip.THROTTLED:
                until = self._now() + HOUR
                raise Throttled(f"{self._service} asks to wait", until=until, service=self._service)
        return self._sell(request)

    def check(self, ticket: Ticket) -> Standing:
        slip = self._next("check")
        if slip is Slip.AWAY:
            raise Unavailable(f"{self._service}: it cannot be reached", service=self._service)
        with self._lock:
            sold = self._sold.get(ticket.job)
            if sold is None:
                return Standing(Phase.VANISHED, "the service knows no such job")
            sold = replace(sold, checks=sold.checks + 1, end=_END.get(slip, sold.end) if slip else sold.end)
            self._sold[ticket.job] = sold
        if slip is Slip.NEW_WORD:
            return Standing(Phase.UNKNOWN, "it says pondering of the job")
        return self._standing(sold)

    def _standing(self, sold: Sold) -> Standing:
        if sold.end in (Phase.REFUSED, Phase.FAILED, Phase.CANCELLED, Phase.VANISHED):
            return Standing(sold.end, "so it was told")
        if sold.end is Phase.RUNNING or sold.checks < self._checks:
            return Standing(Phase.RUNNING, progress=min(0.99, sold.checks / self._checks))
        return Standing(Phase.DONE, progress=1.0, outputs=(f"{ADDRESS}{sold.ticket.job}",))

    def collect(self, ticket: Ticket, standing: Standing, to: Path) -> Collected:
        assert standing.phase is Phase.DONE, standing.phase
        slip = self._next("collect")
        if slip is Slip.BROKEN:
            raise Unavailable(f"{self._service}: the connection broke", service=self._service)
        with self._lock:
            sold = self._sold.get(ticket.job)
        if slip is Slip.GONE or sold is None:
            raise ResultLost(f"{self._service} keeps the result no longer", service=self._service)
        data = self._make(sold.request)
        to.write_bytes(data)
        return Collected(to, f"{ticket.kind.value}/plain", len(data))

    def find(self, request: Request, *, since: float, known: Set[str]) -> Search:
        if self._next("find") is Slip.NO_LIST:
            return Search((), complete=False, reason=f"{self._service} gives no list of its jobs")
        alike = [
            sold.ticket
            for sold in self.sold
            if sold.request == request and sold.ticket.sent >= since and sold.ticket.job not in known
        ]
        return Search(tuple(alike), complete=True)

    def ticket(self, request: Request, job: str, *, sent: float) -> Ticket:
        return Ticket(self._service, ADDRESS, request.kind, request.model, job, sent)

    def cancel(self, ticket: Ticket) -> bool:
        with self._lock:
            sold = self._sold.get(ticket.job)
            if sold is None or sold.end is not Phase.DONE or sold.checks >= self._checks:
                return False
            self._sold[ticket.job] = replace(sold, end=Phase.CANCELLED)
        return True

    def price(self, request: Request) -> Decimal | None:
        return None

    def greet(self) -> str:
        return f"{self._service} answers"

    def close(self) -> None:
        """It holds nothing."""

    def _sell(self, request: Request) -> Ticket:
        with self._lock:
            job = f"job-{len(self._sold) + 1}"
            ticket = Ticket(self._service, ADDRESS, request.kind, request.model, job, self._now())
            self._sold[job] = Sold(ticket, request)
        return ticket

    def _next(self, move: str) -> Slip | None:
        with self._lock:
            for at, slip in enumerate(self._slips):
                if slip.value.startswith(f"{move},"):
                    return self._slips.pop(at)
        return None

    def _lost(self, request: Request) -> ProviderError:
        return Ambiguous(
            f"{self._service} may have taken the order for {request.model}, or not: no answer came",
            model=request.model,
            sent=self._now(),
            service=self._service,
        )


_END = {
    Slip.STUCK: Phase.RUNNING,
    Slip.MODERATED: Phase.REFUSED,
    Slip.FAILS: Phase.FAILED,
    Slip.VANISHES: Phase.VANISHED,
}
