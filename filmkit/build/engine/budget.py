"""Money before it is spent: what is gone or reserved, and whether a budget bears another purchase.

Knows no film but by name. A price nobody knows counts as over every budget, never as zero.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from filmkit.build.engine.ledger import Known, Ledger
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
        own = attempts(lives.get(intent.request, ()))
        for budget in budgets:
            if budget.shot in ("", intent.shot):
                others = spent(budget, ledger, but=intent.request)
                earlier = _sum(spent_by(each, alive=False) for each in own if budget.holds(each))
                _bear(budget, _sum([others, earlier]), intent)

    return ledger.write_if(allowed, Kind.INTENDED, intent.request, intent.data())


def spent(budget: Budget, ledger: Ledger, *, but: Digest | None = None) -> Spent:
    """All that counts for a budget, of every request `but` one: paid, or reserved at worst by what is out
    or about to be bought."""
    with ledger.at_rest() as known:
        account = known.accounts.setdefault(budget, _Account())
        assert isinstance(account, _Account), "only budgets are reckoned here"
        account.read_on(budget, known, ledger.claimed)
        own = account.counts.get(but, Spent()) if but is not None else Spent()
        return Spent(account.total.amount - own.amount, account.total.unknown - own.unknown)


@dataclass(slots=True)
class _Account:
    """What counts for one budget, kept up with the ledger: only what has a new line is reckoned anew, and
    what was only intended, for that counts while its build lives."""

    read: int = 0
    """Lines of the ledger."""
    total: Spent = field(default_factory=Spent)
    counts: dict[Digest, Spent] = field(default_factory=dict)
    open: set[Digest] = field(default_factory=set)
    """What was only intended."""
    parts: dict[Digest, set[Digest]] = field(default_factory=dict)
    """By the whole that is bought in them."""

    def read_on(self, budget: Budget, known: Known, claimed: Callable[[Digest], bool]) -> None:
        """Take in the lines that came since. `claimed`: whether a build is at a request right now."""
        changed = set(self.open)
        for event in known.events[self.read :]:
            if event.kind is not Kind.DOUBT:
                changed.add(event.request)
            if event.kind is Kind.INTENDED and isinstance(whole := event.data.get(PART_OF), str):
                self.parts.setdefault(Digest(whole), set()).add(event.request)
        self.read = len(known.events)
        for request in changed:
            counts = self._reckoned(request, budget, known.lives, claimed)
            before = self.counts.get(request, Spent())
            self.counts[request] = counts
            self.total = Spent(
                self.total.amount - before.amount + counts.amount,
                self.total.unknown - before.unknown + counts.unknown,
            )

    def _reckoned(
        self,
        request: Digest,
        budget: Budget,
        lives: Mapping[Digest, Sequence[Event]],
        claimed: Callable[[Digest], bool],
    ) -> Spent:
        """What one life counts; whether it stays open is noted."""
        *past, now = attempts(lives[request])
        found = [spent_by(each, alive=False) for each in past if budget.holds(each)]
        only_intended = {event.kind for event in now} <= {Kind.INTENDED, Kind.UNTAKEN, Kind.ASKED}
        (self.open.add if only_intended else self.open.discard)(request)
        if budget.holds(now):
            alive = only_intended and claimed(request)
            reserved = spent_by(now, alive=alive)
            found.append(self._less_parts(reserved, now[-1], lives) if alive else reserved)
        return _sum(found)

    def _less_parts(self, reserved: Spent, since: Event, lives: Mapping[Digest, Sequence[Event]]) -> Spent:
        """What is set aside for a whole, less the parts that were intended since: they count themselves."""
        if PARTS not in since.data:
            return reserved
        intents = (last(lives[part], Kind.INTENDED) for part in self.parts.get(since.request, ()))
        begun = [each for each in intents if each is not None and each.number > since.number]
        highs = [each.data.get("high") for each in begun if each.data.get(PART_OF) == since.request]
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
