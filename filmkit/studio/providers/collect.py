"""Bringing a result home, with patience: a download is tried again, a purchase never. Knows no service."""

from collections.abc import Callable
from pathlib import Path

from filmkit.errors import ResultLost
from filmkit.studio.providers.api import Api
from filmkit.studio.providers.download import Download, Expired
from filmkit.studio.providers.provider import Collected, Phase, Standing, Ticket


def collect(
    api: Api, ticket: Ticket, standing: Standing, to: Path, *, check: Callable[[Ticket], Standing]
) -> Collected:
    """The first output of a done job; when its address has run out, the service is asked for a new one.

    Prereq: `standing` is of this job, and it is done.
    """
    assert standing.phase is Phase.DONE, standing.phase
    try:
        return _fetch(api, ticket, standing, to)
    except Expired:
        fresh = check(ticket)
    try:
        if fresh.phase is Phase.DONE and fresh.outputs:
            return _fetch(api, ticket, fresh, to)
    except Expired:
        pass
    raise ResultLost(
        f"{api.service} no longer gives out the result of the job {ticket.job}",
        service=api.service,
        hint="it was paid for; ask the service for it before buying it again",
    )


def _fetch(api: Api, ticket: Ticket, standing: Standing, to: Path) -> Collected:
    return api.patiently(lambda: Download(api, ticket.kind).fetch(standing.outputs[0], to), paid=True)
