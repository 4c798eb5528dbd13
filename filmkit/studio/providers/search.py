"""Looking for a job in a service's list, page by page, newest first. Knows no wire.

The clocks of service and machine differ, so the service's own clock, which its answers carry, is
what the age of a job is measured by.
"""

from collections.abc import Callable, Set
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from enum import Enum

from filmkit.errors import ProviderError
from filmkit.studio.providers.api import Api, Reply
from filmkit.studio.providers.provider import Request, Search, Ticket

SLACK = 600.0
"""Seconds a job may seem older than the request that made it, with clocks that were set meanwhile."""
MOST_PAGES = 50


class Likeness(Enum):
    """Whether a job in the list was made from the request."""

    SAME = "same"
    OTHER = "other"
    UNKNOWN = "unknown"
    """The list does not tell enough to say."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A job of the list; without an id or a date it cannot be judged."""

    job: str | None
    created: float | None
    likeness: Likeness


Page = Callable[[str | None], tuple[Reply, list[Candidate], str | None]]
"""Reads the page that a mark names (None: the first): the answer, its jobs, the mark of the next."""


def search(api: Api, request: Request, read: Page, *, since: float, known: Set[str]) -> Search:
    """Jobs like `request` since then. Never complete when a page, or a job, could not be read."""
    found: list[Ticket] = []
    doubts = 0
    mark: str | None = None
    for _ in range(MOST_PAGES):
        try:
            reply, jobs, mark = read(mark)
        except ProviderError as error:
            return _searched(found, error.message)
        now = api.clock.wall()
        start = min(since, now) + _ahead(reply, now) - SLACK
        fresh = [job for job in jobs if job.created is None or job.created >= start]
        for job in fresh:
            if job.job in known or job.likeness is Likeness.OTHER:
                continue
            if job.job is None or job.created is None or job.likeness is Likeness.UNKNOWN:
                doubts += 1
                continue
            found.append(api.ticket(request, job.job, job.created))
        if mark is None or len(fresh) < len(jobs):  # the rest is older
            return _searched(found, f"{doubts} of its jobs do not tell what they are" if doubts else "")
    return _searched(found, "its list of jobs is too long to be read to its end")


def _searched(found: list[Ticket], reason: str) -> Search:
    oldest_first = found[::-1]
    oldest_first.sort(key=lambda ticket: ticket.sent)
    unique = {ticket.job: ticket for ticket in oldest_first}
    return Search(tuple(unique.values()), complete=not reason, reason=reason)


def _ahead(reply: Reply, now: float) -> float:
    """Seconds the service's clock is ahead of ours."""
    try:
        return parsedate_to_datetime(reply.headers.get("date", "")).timestamp() - now
    except (ValueError, TypeError, OverflowError, OSError):
        return 0.0
