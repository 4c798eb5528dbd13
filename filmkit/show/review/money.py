"""What the film cost and would still cost: by shot, by model, by day. Knows no HTML and no ledger.

Counted is what stands in `takes/`, whoever bought it, and what a build would buy next.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from filmkit.build.engine.budget import money
from filmkit.film.takes.takes import Take
from filmkit.show.review.showing import Showing


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a bill."""

    name: str
    takes: int
    paid: str
    """"" when nothing is known of it."""
    unknown: int
    part: float
    """Of the dearest line, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Limit:
    """What may be spent on something."""

    name: str
    says: str


@dataclass(frozen=True, slots=True)
class Bill:
    """All of it."""

    total: str
    """"" when nothing is known of what was bought."""
    takes: int
    unknown: int
    currency: str
    shots: Sequence[Line]
    models: Sequence[Line]
    days: Sequence[Line]
    to_buy: Sequence[tuple[str, int, str]]
    """What a build would buy: the shot, how many takes, and the price of each."""
    limits: Sequence[Limit]


def bill(showing: Showing) -> Bill:
    """The film's bill."""
    bought = [(name, take) for name, each in showing.production.paid.items() for take in each.takes.in_order]
    known = [take.cost.known for _, take in bought if take.cost.known is not None]
    currencies = {take.cost.currency for _, take in bought} or {"USD"}
    return Bill(
        money(sum(known, Decimal(0))) if known or not bought else "",
        len(bought),
        len(bought) - len(known),
        ", ".join(sorted(currencies)),
        _lines(bought, lambda name, take: name),
        _lines(bought, lambda name, take: take.model),
        _lines(bought, lambda name, take: take.when[:10] or "unknown"),
        list(_to_buy(showing)),
        list(_limits(showing)),
    )


def _lines(bought: Iterable[tuple[str, Take]], named: Callable[[str, Take], str]) -> list[Line]:
    sums: dict[str, list[Decimal | None]] = {}
    for name, take in bought:
        sums.setdefault(named(name, take), []).append(take.cost.known)
    totals = {
        name: sum((each for each in costs if each is not None), Decimal(0)) for name, costs in sums.items()
    }
    most = max(totals.values(), default=Decimal(0)) or Decimal(1)
    return [
        Line(
            name,
            len(costs),
            money(totals[name]) if any(each is not None for each in costs) else "",
            costs.count(None),
            float(totals[name] / most),
        )
        for name, costs in sums.items()
    ]


def _to_buy(showing: Showing) -> Iterator[tuple[str, int, str]]:
    for name, each in showing.production.paid.items():
        if each.standing.missing:
            yield name, len(each.standing.missing), str(each.price) if each.price else "unknown"


def _limits(showing: Showing) -> Iterator[Limit]:
    limits = showing.film.budget
    named = (("the film", limits.film), ("a shot", limits.shot), ("a day", limits.day))
    for name, limit in named:
        if limit is not None:
            yield Limit(name, f"{money(limit.amount)} {limit.currency}")
