"""The takes of one shot: what was bought, what was picked, what is said of each. Knows no file.

Nothing is ever taken away: a take cannot be made again. What changes makes a new value.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from filmkit.digest import Digest, Json
from filmkit.film.takes.cover import Facts, Need
from filmkit.film.takes.request import Binding, Request


@dataclass(frozen=True, slots=True)
class Cost:
    """What a take was thought to cost, and what it did; None is not known."""

    low: Decimal | None = None
    high: Decimal | None = None
    actual: Decimal | None = None
    currency: str = "USD"

    @property
    def known(self) -> Decimal | None:
        """The price as far as it is known: what was asked, else the most it was thought to be."""
        return self.actual if self.actual is not None else self.high


@dataclass(frozen=True, slots=True)
class Accepted:
    """A person's word that a take serves another request too, or less of a need than it was bought for."""

    request: Digest | None = None
    """`Request.apart`: whichever takes of other shots it is bound to."""
    need: Need | None = None


@dataclass(frozen=True, slots=True)
class Take:
    """One purchase, and what came of it."""

    request: Request
    blob: Digest
    facts: Facts
    model: str
    """The catalogue's name."""
    route: str
    """The user's name for the service."""
    job: str
    when: str
    """UTC, ISO 8601."""
    who: str = ""
    sent: str = ""
    """The words that were sent."""
    cost: Cost = Cost()
    bound: Mapping[str, str] = field(default_factory=dict)
    """By role, the shot that each binding of its request was taken from; for people."""
    overrides: Mapping[str, Json] = field(default_factory=dict)
    """What `retake --set` changed for this take alone, by the film's own names."""
    rejected: str | None = None
    """Why, when somebody rejected it; it may be said without a reason."""
    accepted: tuple[Accepted, ...] = ()

    @property
    def key(self) -> str:
        return self.request.key

    @property
    def is_rejected(self) -> bool:
        return self.rejected is not None

    def is_accepted_for(self, request: Request) -> bool:
        """Whether somebody said that it serves that request too, whichever takes that is bound to."""
        return any(each.request == request.apart for each in self.accepted)

    @property
    def bindings(self) -> tuple[Binding, ...]:
        return self.request.bindings


@dataclass(frozen=True, slots=True)
class Takes:
    """All takes of one shot, by key."""

    takes: Mapping[str, Take] = field(default_factory=dict)
    picked: str | None = None
    """The key of the take that was chosen for the cut."""

    @property
    def in_order(self) -> tuple[Take, ...]:
        """In the order they were bought: people number them by it, from 1."""
        return tuple(sorted(self.takes.values(), key=lambda take: (take.when, take.key)))

    def number(self, take: Take) -> int:
        """What people call it: `take 2`."""
        return 1 + [each.key for each in self.in_order].index(take.key)

    def named(self, word: str) -> Take | None:
        """The take of that number, or whose key begins so; None when none or several do."""
        ordered = self.in_order
        if word.isdigit() and 1 <= int(word) <= len(ordered):
            return ordered[int(word) - 1]
        found = [take for key, take in self.takes.items() if len(word) >= 4 and key.startswith(word)]
        return found[0] if len(found) == 1 else None

    @property
    def pick(self) -> Take | None:
        """The take that was picked; the only one needs no picking."""
        if self.picked is not None:
            return self.takes.get(self.picked)
        usable = [take for take in self.takes.values() if not take.is_rejected]
        return usable[0] if len(usable) == 1 else None

    def with_take(self, take: Take) -> "Takes":
        """With a purchase added, or what is known of it brought up to date."""
        return replace(self, takes={**self.takes, take.key: take})

    def picking(self, take: Take | None) -> "Takes":
        return replace(self, picked=take.key if take else None)

    def rejecting(self, take: Take, why: str | None) -> "Takes":
        """With a take rejected; None takes the rejection back. A rejected take is no longer picked."""
        kept = self.with_take(replace(take, rejected=why))
        return kept.picking(None) if why is not None and self.picked == take.key else kept

    def accepting(self, take: Take, accepted: Accepted) -> "Takes":
        """With a person's word that the take serves something else too."""
        if accepted in take.accepted:
            return self
        return self.with_take(replace(take, accepted=(*take.accepted, accepted)))
