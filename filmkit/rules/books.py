"""What is known of purchases when a film is declared: cards, takes, and what ledger and store say.

Knows no file and no service: whoever keeps them hands over plain values and small questions.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any

from filmkit.build.engine.life import Move
from filmkit.digest import Digest
from filmkit.film.catalogue.catalogue import Catalogue
from filmkit.film.takes.cover import Facts
from filmkit.film.takes.request import Request
from filmkit.film.takes.standing import Asked
from filmkit.film.takes.takes import Take, Takes


@dataclass(frozen=True, slots=True)
class Begun:
    """A segment of a take that was asked for."""

    number: int
    count: int
    """How many there were to be when it was asked for."""
    seconds: Fraction
    """What was asked for."""
    move: Move
    """What may be done for it now."""
    facts: Facts | None = None
    """What it is, when its bytes are here."""
    again: int = 1
    """Frames at its beginning that the one before has shown."""
    intent: Mapping[str, Any] = field(default_factory=dict)
    """Its line in the ledger: enough to collect it by."""


def _none(request: Digest) -> tuple[Begun, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Books:
    """The books that are kept over what was bought."""

    catalogue: Catalogue
    today: date
    takes: Mapping[str, Takes]
    """By shot, as its file says."""
    asked: Mapping[Digest, Asked]
    """What the ledger knows of requests that are no takes yet, by `Request.apart`."""
    adopt: Callable[[Request], Take | None]
    """A take that was bought on this machine, by this film or another, and that its file does not have."""
    here: Callable[[Digest], bool]
    """Whether a blob is in the store."""
    file: Callable[[str], Digest]
    """The digest of a file of the film."""
    free: Callable[[str], bool]
    """Whether a service, by the user's name for it, costs nothing."""
    bound: Mapping[Digest, Request] = field(default_factory=dict)
    """What was begun and is no take yet, by `Request.apart`: bound to the takes it was asked for with."""
    begun: Callable[[Digest], tuple[Begun, ...] | None] = _none
    """The segments of a take that were asked for, by its request; None when it was asked for as one clip."""

    def as_begun(self, request: Request | None) -> Request | None:
        """A request; where it was begun already, as it was then: picking another take of what it is made from
        makes no second purchase of it."""
        return request and self.bound.get(request.apart, request)

    def called(self, model: str) -> str:
        """The catalogue's name for a model; the author's own for one it does not have."""
        card = self.catalogue.find(model)
        return card.name if card else model
