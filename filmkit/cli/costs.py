"""`filmkit costs`: what a film's takes were thought to cost and did, by shot, model, day or pattern."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

import click

from filmkit.app import Asked, Desk, desk
from filmkit.build.engine.budget import money
from filmkit.build.engine.life import Event, Kind, attempts, spent_by
from filmkit.cli.columns import columns
from filmkit.cli.options import bought_options
from filmkit.cli.prices import spent_lines
from filmkit.cli.say import note, plain
from filmkit.cli.shelves import till_of
from filmkit.rules.till import Till


@dataclass(slots=True)
class Sum:
    """What several purchases come to."""

    takes: int = 0
    low: Decimal = Decimal(0)
    high: Decimal = Decimal(0)
    real: Decimal = Decimal(0)
    real_known: int = 0
    unknown: int = 0

    def add(self, attempt: Sequence[Event]) -> None:
        intent = next(event for event in attempt if event.kind is Kind.INTENDED)
        price = next((event.data.get("amount") for event in attempt if event.kind is Kind.PRICE), None)
        self.takes += 1
        low, high = intent.data.get("low"), intent.data.get("high")
        if isinstance(low, str) and isinstance(high, str):
            self.low += Decimal(low)
            self.high += Decimal(high)
        else:
            self.unknown += 1
        if isinstance(price, str):
            self.real += Decimal(price)
            self.real_known += 1


@click.command("costs", short_help="Show what was paid, by shot, model, day or pattern.")
@bought_options
@click.option(
    "--by",
    type=click.Choice(["shot", "model", "day", "pattern"]),
    default="shot",
    help="What to count by; shot when left out.",
)
def command(asked: Asked, by: str) -> int:
    """Show what the film's takes were thought to cost, and what they did.

    Counted is what was bought with this store: the ledger's word. What colleagues bought stands in
    takes/, and `filmkit takes SHOT` shows it.
    """
    with desk(asked, notice=note) as opened:
        till = till_of(opened)
        sums: dict[str, Sum] = {}
        for attempt in _bought(till, opened.film.id):
            for name in _NAMES[by](opened, attempt):
                sums.setdefault(name, Sum()).add(attempt)
        told = list(spent_lines(opened, till))
    if not sums:
        click.echo("Nothing was bought for this film with this store yet.")
        return 0
    whole = Sum()
    for attempt in _bought(till, opened.film.id):
        whole.add(attempt)
    rows = [_row(name, each) for name, each in sorted(sums.items())]
    for line in columns([(by, "takes", "thought", "known to be paid"), *rows, _row("all", whole)]):
        click.echo(plain(line))
    for line in told:
        click.echo(plain(line))
    return 0


def _bought(till: Till, film: str) -> Iterator[Sequence[Event]]:
    """Every purchase of the film that cost, or may cost, something."""
    for life in till.ledger.lives().values():
        for attempt in attempts(life):
            intent = next((event for event in attempt if event.kind is Kind.INTENDED), None)
            if intent is None or intent.data.get("film") != film:
                continue
            spent = spent_by(attempt, alive=False)
            if spent.amount or spent.unknown or any(event.kind is Kind.KEPT for event in attempt):
                yield attempt


def _said(field: str) -> Callable[[Desk, Sequence[Event]], list[str]]:
    def name(opened: Desk, attempt: Sequence[Event]) -> list[str]:
        intent = next(event for event in attempt if event.kind is Kind.INTENDED)
        return [str(intent.data.get(field, "?"))]

    return name


def _day(opened: Desk, attempt: Sequence[Event]) -> list[str]:
    return [f"{datetime.fromtimestamp(attempt[0].at / 1000):%Y-%m-%d}"]


def _pattern(opened: Desk, attempt: Sequence[Event]) -> list[str]:
    (shot,) = _said("shot")(opened, attempt)
    found = opened.film.shots.get(shot)
    return list(found.patterns) if found and found.patterns else ["no pattern"]


_NAMES: dict[str, Callable[[Desk, Sequence[Event]], list[str]]] = {
    "shot": _said("shot"),
    "model": _said("model"),
    "day": _day,
    "pattern": _pattern,
}


def _row(name: str, each: Sum) -> Sequence[str]:
    thought = money(each.high) if each.low == each.high else f"{money(each.low)} to {money(each.high)}"
    unknown = f" and {each.unknown} unknown" if each.unknown else ""
    real = f"{money(each.real)} for {each.real_known}" if each.real_known else "not told by the services"
    return (name, str(each.takes), thought + unknown, real)
