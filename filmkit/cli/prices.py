"""Money as people read it: what takes cost, what they come to, what is left of a budget. Buys nothing."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from filmkit.app import Desk
from filmkit.build.engine.budget import money
from filmkit.film.catalogue.price import Price
from filmkit.film.spec.film import Film
from filmkit.film.spec.models import ROUTING
from filmkit.rules.commission import Commission, in_segments
from filmkit.rules.till import Till, waiting


@dataclass(frozen=True, slots=True)
class Total:
    """What several takes come to."""

    takes: int = 0
    low: Decimal = Decimal(0)
    high: Decimal = Decimal(0)
    currency: str = "USD"
    unknown: int = 0
    """Takes whose price nobody knows, or that are paid in another money."""
    stills: int = 0
    """How many of the takes are of stills."""

    @property
    def things(self) -> str:
        """What they are: `2 takes and 1 still`."""
        others = self.takes - self.stills
        said = [takes(others)] if others or not self.stills else []
        said += [f"{self.stills} still{'' if self.stills == 1 else 's'}"] if self.stills else []
        return " and ".join(said)

    def plus(self, price: Price | None, takes: int = 1) -> "Total":
        if not takes:
            return self
        if price is None or price.low is None or price.high is None:
            return replace(self, takes=self.takes + takes, unknown=self.unknown + takes)
        if self.high and price.high and price.currency != self.currency:
            return replace(self, takes=self.takes + takes, unknown=self.unknown + takes)
        currency = price.currency if price.high else self.currency
        low, high = self.low + price.low * takes, self.high + price.high * takes
        return replace(self, takes=self.takes + takes, low=low, high=high, currency=currency)

    def __str__(self) -> str:
        if self.unknown == self.takes and self.takes:
            return "an unknown price"
        if self.low == self.high:
            known = f"{money(self.high)} {self.currency}" if self.high else "nothing"
        else:
            known = f"{money(self.low)} to {money(self.high)} {self.currency}"
        return known + (f" and {self.unknown} of unknown price" if self.unknown else "")


def total_of(shots: Iterable[Commission]) -> Total:
    """What a build would spend on these shots, those that wait included."""
    total = Total()
    for shot in shots:
        for purchase in shot.missing:
            total = total.plus(purchase.price)
        total = total.plus(shot.price, waiting(shot))
        if shot.work.rule == "still":
            total = replace(total, stills=total.stills + len(shot.missing) + waiting(shot))
    return total


def as_of(shots: Iterable[Commission]) -> str:
    """The day the oldest of the prices was read."""
    days = [shot.price.as_of for shot in shots if shot.price and shot.price.as_of]
    return f", prices as of {min(days)}" if days else ""


def takes(count: int) -> str:
    return "1 take" if count == 1 else f"{count} takes"


def wanted_lines(shots: Iterable[Commission]) -> Iterator[str]:
    """One line a shot that something is to be bought for."""
    rows = [shot for shot in shots if shot.missing or waiting(shot)]
    names = max((len(shot.name) for shot in rows), default=0)
    for shot in rows:
        count = len(shot.missing) + waiting(shot)
        where = f"{shot.work.model} at {shot.terms.service}" if shot.terms else shot.work.model
        prices = {str(each.price) for each in shot.missing} or {str(shot.price) if shot.price else "unknown"}
        each = " and ".join(sorted(prices))
        made = next((in_segments(each) for each in shot.missing), "")
        later = "" if shot.missing else f", once {_waits(shot)} is there"
        yield (
            f"  {shot.name:<{names}}  {_counted(shot, count)}, {where}, {shot.work.label}{made}, "
            f"{each}{' each' if count > 1 else ''}{later}"
        )


def _counted(shot: Commission, count: int) -> str:
    """`1 still`, `2 takes`."""
    return replace(Total(), takes=count, stills=count if shot.work.rule == "still" else 0).things


def _waits(shot: Commission) -> str:
    return next((each.says for each in shot.standing.wanted if each.says), "what it is made from")


def spent_lines(opened: Desk, till: Till) -> Iterator[str]:
    """What was bought so far, and what is left of each budget."""
    bought = [take for shot in opened.production.paid.values() for take in shot.takes.takes.values()]
    if bought:
        known = [take.cost.known for take in bought]
        gone = sum((each for each in known if each is not None), Decimal(0))
        unknown = sum(each is None for each in known)
        more = f", and {unknown} of unknown price" if unknown else ""
        yield f"Bought so far: {takes(len(bought))}, {money(gone)} {bought[0].cost.currency}{more}."
    for budget in till.budgets(opened.film, ""):
        gone = till.spent(budget).amount
        limit = f"{money(budget.limit)} {budget.currency}"
        yield f"Of {limit} for {budget.name}, {money(gone)} are spent or reserved."


def spared_lines(opened: Desk) -> Iterator[str]:
    """The stills that are not bought, for nothing would be made from them."""
    for name, why in opened.production.spared.items():
        yield f"{name} is not bought, for nothing follows it ({why}); -s {name} has it made all the same."


def kept_lines(shots: Iterable[Commission]) -> Iterator[str]:
    """What is said of takes that are used: bought for other words, too short, made from another take."""
    for shot in shots:
        if (used := shot.used) is None:
            continue
        marks = list(shot.standing.marks)
        if shot.standing.state.value == "stale" and not marks:
            marks = ["bought for other words"]
        if marks:
            again = f"; a retake costs {shot.price}" if shot.price else ""
            yield f"  {shot.name}: take {shot.takes.number(used)} is used, {', '.join(marks)}{again}"


def routed_lines(film: Film, shots: Iterable[Commission]) -> Iterator[str]:
    """Which rule of `routing` chose the model of a shot that something is to be bought for, and why."""
    for each in shots:
        shot = film.shots.get(each.name)
        origin = shot.origins.get("model") if shot and (each.missing or waiting(each)) else None
        if origin is not None and origin.layer.startswith(ROUTING):
            yield f"{each.name} is made by {each.work.model}: {origin.layer}  ({origin.at})"
