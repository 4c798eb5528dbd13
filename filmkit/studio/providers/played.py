"""A service as a rehearsal plays it. Knows no simulator.

What the service's own wire makes goes over that wire. Everything else goes over a stand-in, whatever
filmkit can or cannot say to the real service, under the name of its kind: `speech/eleven-v3`. Promise:
everything that is asked for is in the order, so whoever rehearses gets the kind and length that was asked.
"""

import re
from collections.abc import Set
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

from filmkit.errors import Ambiguous
from filmkit.film.catalogue.card import Kind, Spelling
from filmkit.studio.providers.provider import Collected, Provider, Request, Search, Standing, Ticket

_SPELLED = {
    "prompt": "prompt",
    "negative": "negative_prompt",
    "length": "duration",
    "size": "size",
    "aspect": "aspect_ratio",
    "seed": "seed",
    "audio": "audio",
    "voice": "voice",
    "first-frame": "first_frame",
    "last-frame": "last_frame",
    "extend": "extend",
    "images": "images",
    "videos": "videos",
    "audios": "audios",
}
"""How the stand-in is told each field; many services do alike."""
_FIELDS = {field: Spelling(name) for field, name in _SPELLED.items()}


@dataclass(frozen=True, slots=True)
class Played:
    """A service in a rehearsal."""

    own: Provider | None
    """Over the wire of the service itself, where filmkit speaks it."""
    stand_in: Provider

    @property
    def service(self) -> str:
        return self.stand_in.service

    def makes(self, kind: Kind) -> bool:
        return True

    def bring(self, request: Request) -> Request:
        by = self._by(request.kind)
        return replace(request, brought=by.bring(self._order(request)).brought)

    def submit(self, request: Request) -> Ticket:
        try:
            ticket = self._by(request.kind).submit(self._order(request))
        except Ambiguous as doubt:
            doubt.model = request.model
            raise
        return replace(ticket, model=request.model)

    def check(self, ticket: Ticket) -> Standing:
        return self._by(ticket.kind).check(ticket)

    def collect(self, ticket: Ticket, standing: Standing, to: Path) -> Collected:
        return self._by(ticket.kind).collect(ticket, standing, to)

    def find(self, request: Request, *, since: float, known: Set[str]) -> Search:
        found = self._by(request.kind).find(self._order(request), since=since, known=known)
        return replace(found, tickets=tuple(replace(each, model=request.model) for each in found.tickets))

    def ticket(self, request: Request, job: str, *, sent: float) -> Ticket:
        ticket = self._by(request.kind).ticket(self._order(request), job, sent=sent)
        return replace(ticket, model=request.model)

    def cancel(self, ticket: Ticket) -> bool:
        return self._by(ticket.kind).cancel(ticket)

    def price(self, request: Request) -> Decimal | None:
        return self._by(request.kind).price(request)

    def greet(self) -> str:
        return (self.own or self.stand_in).greet()

    def close(self) -> None:
        if self.own is not None:
            self.own.close()
        self.stand_in.close()

    def _by(self, kind: Kind) -> Provider:
        """Who is asked for things of that kind."""
        return self.own if self.own is not None and self.own.makes(kind) else self.stand_in

    def _order(self, request: Request) -> Request:
        """What is asked, in the words of whoever is asked."""
        if self._by(request.kind) is self.own:
            return request
        own_words = {name: value for name, value in request.params.items() if name not in _SPELLED.values()}
        model = played_name(request.kind, request.model)
        return replace(request, model=model, fields=_FIELDS, params=own_words)


def played_name(kind: Kind, model: str) -> str:
    """What the stand-in is told for a model that another service calls `model`."""
    name = re.sub(r"[^\w.-]+", "-", model).strip("-.") or "model"
    return f"{kind.value}/{name}"
