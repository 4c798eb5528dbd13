"""Money before it is spent: what is gone or reserved, and whether a budget bears another purchase.

Knows no film but by name. A price nobody knows counts as over every budget, never as zero.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from filmkit.build.engine.ledger import Ledger
from filmkit.build.engine.life import PART_OF, PARTS, Event, Kind, Plain, Spent, attempts, last, spent_by
from filmkit.digest import Digest
from filmkit.errors import NeedsDecision

DAY = 24 * 3600 * 1000
"""Milliseconds."""


@dataclass(frozen=True, slots=True)
class Budget:
    """A limit on what is bought for a film, for one of its shots, or in the last hours."""

    name: str
    """As a sentence names it: "the film", "shot plate", "the last 24 hours"."""
    limit: Decimal
    currency: str
    film: str
    shot: str = ""
    """Empty: the whole film."""
    since: int | None = None
    """Milliseconds since 1970: only what was bought after it."""

    def holds(self, attempt: Sequence[Event]) -> bool:
        """Whether a purchase counts for it."""
        intent = next((event for event in attempt if event.kind is Kind.INTENDED), None)
        if intent is None or intent.data.get("film") != self.film:
            return False
        if self.shot and intent.data.get("shot") != self.shot:
            return False
        return self.since is None or intent.at >= self.since


@dataclass(frozen=True, slots=True)
class Intent:
    """A purchase that is about to be made."""

    request: Digest
    film: str
    shot: str
    low: Decimal | None
    high: Decimal | None
    """At worst; None is not known."""
    currency: str
    more: Mapping[str, Plain]
    """What whoever continues it after a crash has to know."""

    def data(self) -> dict[str, Plain]:
        return {
            "film": self.film,
            "shot": self.shot,
            "low": None if self.low is None else str(self.low),
            "high": None if self.high is None else str(self.high),
            "currency": self.currency,
            **self.more,
        }


def reserve(ledger: Ledger, intent: Intent, budgets: Sequence[Budget]) -> Event:
    """Set the worst price of a purchase aside; two builds cannot set the same money aside. Budgets of
    other shots than its own do not matter.

    Raises NeedsDecision when a budget does not bear it.
    """

    def allowed(lives: Mapping[Digest, Sequence[Event]]) -> None:
        others = {request: life for request, life in lives.items() if request != intent.request}
        own = lives.get(intent.request, ())
        for budget in budgets:
            if budget.shot not in ("", intent.shot):
                continue
            gone = spent(others, budget, ledger)
            earlier = _sum(spent_by(each, alive=False) for each in attempts(own) if budget.holds(each))
            _bear(budget, _sum([gone, earlier]), intent)

    return ledger.write_if(allowed, Kind.INTENDED, intent.request, intent.data())


def spent(lives: Mapping[Digest, Sequence[Event]], budget: Budget, ledger: Ledger) -> Spent:
    """All that counts for a budget: paid, or reserved at worst by what is out or about to be bought."""
    known = ledger.counted.setdefault(budget, {})
    amount, unknown = Decimal(0), 0
    for request, life in lives.items():
        length, counts = known.get(request, _NOTHING)
        if length != len(life):  # worked out once, and again when it has more events
            counts, stays = _counts(request, lives, budget, ledger)
            if stays:
                known[request] = (len(life), counts)
        amount += counts.amount
        unknown += counts.unknown
    return Spent(amount, unknown)


_NOTHING = (0, Spent())


def _counts(
    request: Digest, lives: Mapping[Digest, Sequence[Event]], budget: Budget, ledger: Ledger
) -> tuple[Spent, bool]:
    """What one life counts for a budget, and whether that stays so until it has more events."""
    life = lives[request]
    *past, now = attempts(life)
    found = [spent_by(each, alive=False) for each in past if budget.holds(each)]
    only_intended = {event.kind for event in now} <= {Kind.INTENDED, Kind.UNTAKEN, Kind.ASKED}
    if budget.holds(now):
        alive = only_intended and ledger.claimed(request)
        reserved = spent_by(now, alive=alive)
        found.append(_less_its_parts(reserved, request, now[-1], lives) if alive else reserved)
    return _sum(found), not only_intended  # what was only intended counts while its build lives


def _less_its_parts(
    reserved: Spent, whole: Digest, since: Event, lives: Mapping[Digest, Sequence[Event]]
) -> Spent:
    """What is set aside for a whole, without the parts that were intended since: they count themselves."""
    if PARTS not in since.data:
        return reserved
    intents = (last(life, Kind.INTENDED) for life in lives.values())
    begun = [
        each for each in intents if each and each.data.get(PART_OF) == whole and each.number > since.number
    ]
    highs = [each.data.get("high") for each in begun]
    gone = sum((Decimal(high) for high in highs if isinstance(high, str)), Decimal(0))
    return Spent(max(Decimal(0), reserved.amount - gone), reserved.unknown)


def _sum(parts: Iterable[Spent]) -> Spent:
    amount, unknown = Decimal(0), 0
    for part in parts:
        amount += part.amount
        unknown += part.unknown
    return Spent(amount, unknown)


def _bear(budget: Budget, gone: Spent, intent: Intent) -> None:
    whose = f"the budget of {budget.name}"
    if intent.high is None or intent.currency != budget.currency:
        raise NeedsDecision(
            f"what {intent.shot} costs is not known in {budget.currency}, so it is over {whose}",
            hint="choose a route with a known price, or say in your own file of models what it costs",
        )
    if gone.unknown:
        raise NeedsDecision(
            f"{gone.unknown} of the earlier purchases have a price nobody knows, and they count for {whose}",
            hint="take the budget out of the film to go on",
        )
    if gone.amount + intent.high > budget.limit:
        raise NeedsDecision(
            f"{intent.shot} may cost {money(intent.high)} {budget.currency}; with {money(gone.amount)} spent "
            f"or reserved that is over {whose}, {money(budget.limit)} {budget.currency}",
            hint="raise the budget in the film, or buy less",
        )


def added_up(amounts: Sequence[Decimal | None]) -> Decimal | None:
    """What all of them cost together; one that nobody knows makes the whole unknown."""
    known = [each for each in amounts if each is not None]
    return sum(known, Decimal(0)) if len(known) == len(amounts) else None


def money(amount: Decimal) -> str:
    """An amount as people write it: 0.40, 3.36, 0.084."""
    whole, _, cents = f"{amount.normalize() + 0:f}".partition(".")
    return f"{whole}.{cents:0<2}"
