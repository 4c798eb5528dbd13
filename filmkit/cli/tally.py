"""What a film's purchases come to, by shot, model, day, pattern or several: the ledger's word. Buys nothing.

A take in segments is one purchase; what a person forgot cost what it cost.
"""

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from fractions import Fraction

from filmkit.app import Desk
from filmkit.build.engine.life import PART_OF, PARTS, Event, Kind, attempts, spent_by
from filmkit.build.engine.purchaser import whole_record
from filmkit.digest import Digest
from filmkit.rules.ledger_facts import take_in
from filmkit.rules.till import Till

Names = tuple[str, ...]
"""Of a shot, a model, a day, a pattern: one for each that is counted by."""


@dataclass(frozen=True, slots=True)
class Bought:
    """One take that was bought, or may have been."""

    shot: str
    model: str
    at: int
    """When it was ordered, in milliseconds since 1970."""
    low: Decimal | None
    high: Decimal | None
    real: Decimal | None
    """What the service said it cost."""
    came: Decimal | None
    """What its price list asked for what came, where the service said nothing."""
    again: bool
    """Whether it was bought after the film had as many takes of its shot as it asks for."""
    used: Fraction | None
    """Seconds of it that the film shows; None when another take is used."""

    @property
    def known(self) -> Decimal | None:
        """What it cost, as far as that is known, else the most it may have."""
        return next((each for each in (self.real, self.came) if each is not None), self.high)


@dataclass(slots=True)
class Sum:
    """What several purchases come to."""

    takes: list[Bought] = field(default_factory=list)

    @property
    def unknown(self) -> int:
        return sum(each.high is None for each in self.takes)

    @property
    def low(self) -> Decimal:
        return sum((each.low for each in self.takes if each.low is not None), Decimal(0))

    @property
    def high(self) -> Decimal:
        return sum((each.high for each in self.takes if each.high is not None), Decimal(0))

    @property
    def real(self) -> tuple[Decimal, int]:
        """What services said, and of how many."""
        said = [each.real for each in self.takes if each.real is not None]
        return sum(said, Decimal(0)), len(said)

    @property
    def listed(self) -> tuple[Decimal, int]:
        """What price lists ask for what came, and of how many no service said anything."""
        told = [each.came for each in self.takes if each.real is None and each.came is not None]
        return sum(told, Decimal(0)), len(told)

    @property
    def a_second(self) -> Decimal | None:
        """What a second of the film cost, with all that was bought for it; None when that is not known."""
        seconds = sum((each.used for each in self.takes if each.used is not None), Fraction(0))
        known = [each.known for each in self.takes if each.known is not None]
        if not seconds or len(known) < len(self.takes):
            return None
        cents = sum(known, Decimal(0)) * seconds.denominator / seconds.numerator
        return cents.quantize(Decimal("0.001"))

    @property
    def again(self) -> int:
        return sum(each.again for each in self.takes)

    @property
    def used(self) -> int:
        return sum(each.used is not None for each in self.takes)


def tally(opened: Desk, till: Till, by: Sequence[str]) -> dict[Names, Sum]:
    """What was bought for the film with this store, by a name for each of `by`, and all of it under ()."""
    sums: dict[Names, Sum] = {}
    for bought in bought_takes(opened, till):
        for names in ((), *itertools.product(*(NAMES[each](opened, bought) for each in by))):
            sums.setdefault(names, Sum()).takes.append(bought)
    return sums


def bought_takes(opened: Desk, till: Till) -> list[Bought]:
    """Every take of the film that cost, or may cost, something; in the order they were ordered."""
    groups = sorted(_groups(till, opened.film.id), key=lambda group: group[0][0].at)
    seconds = dict(_seconds_used(opened))
    counted: dict[str, int] = {}
    found = []
    for group in groups:
        intent = _intent(group[0])
        shot = str(intent.data.get("shot", "?"))
        counted[shot] = counted.get(shot, 0) + 1
        asked = opened.film.shots[shot].takes if shot in opened.film.shots else 1
        lows, highs = ([_amount(_intent(each), end) for each in group] for end in ("low", "high"))
        reals = [_amount(_last(each, Kind.PRICE), "amount") for each in group]
        found.append(
            Bought(
                shot,
                str(intent.data.get("model", "?")),
                group[0][0].at,
                _sum(lows),
                _sum(highs),
                _sum(reals),
                _sum([_came(opened, attempt) for attempt in group]),
                counted[shot] > asked,
                seconds.get(_request(intent)),
            )
        )
    return found


def _groups(till: Till, film: str) -> Iterator[list[Sequence[Event]]]:
    """The attempts that each bought a take: one, or one a segment."""
    parts: dict[Digest, list[Sequence[Event]]] = {}
    for life in till.ledger.lives().values():
        for attempt in attempts(life):
            intent = next((event for event in attempt if event.kind is Kind.INTENDED), None)
            if intent is None or intent.data.get("film") != film or PARTS in intent.data:
                continue
            spent = spent_by(attempt, alive=False)
            if not (spent.amount or spent.unknown or _last(attempt, Kind.KEPT)):
                continue
            if PART_OF in intent.data:
                parts.setdefault(_request(intent), []).append(attempt)
            else:
                yield [attempt]
    yield from parts.values()


def _seconds_used(opened: Desk) -> Iterator[tuple[Digest, Fraction]]:
    """By the request of each take that the cut uses: how long it is seen."""
    rate = opened.film.format.rate.fraction
    clips = opened.production.timeline.clips()
    for name, paid in opened.production.paid.items():
        if paid.used is not None:
            frames = sum(clip.span.length for clip in clips if clip.shot == name)
            yield paid.used.request.digest, frames / rate


def _intent(attempt: Sequence[Event]) -> Event:
    return next(event for event in attempt if event.kind is Kind.INTENDED)


def _last(attempt: Sequence[Event], kind: Kind) -> Event | None:
    return next((event for event in reversed(attempt) if event.kind is kind), None)


def _request(intent: Event) -> Digest:
    """Of the take, whether it was bought whole or is a part."""
    return Digest(str(intent.data.get(PART_OF, intent.request)))


def _amount(event: Event | None, end: str) -> Decimal | None:
    amount = event.data.get(end) if event else None
    return Decimal(amount) if isinstance(amount, str) else None


def _sum(amounts: Iterable[Decimal | None]) -> Decimal | None:
    every = list(amounts)
    known = [each for each in every if each is not None]
    return sum(known, Decimal(0)) if len(known) == len(every) else None


def _came(opened: Desk, attempt: Sequence[Event]) -> Decimal | None:
    """Kept with the bytes, of a clip that was bought for a take or a segment of it."""
    record = whole_record(opened.store, attempt[0].request)
    take = take_in(record) if record is not None else None
    return take.cost.came if take is not None else None


def _patterns(opened: Desk, bought: Bought) -> Sequence[str]:
    found = opened.film.shots.get(bought.shot)
    return list(found.patterns) if found and found.patterns else ["no pattern"]


NAMES: Mapping[str, Callable[[Desk, Bought], Sequence[str]]] = {
    "shot": lambda opened, bought: [bought.shot],
    "model": lambda opened, bought: [bought.model],
    "day": lambda opened, bought: [f"{datetime.fromtimestamp(bought.at / 1000):%Y-%m-%d}"],
    "pattern": _patterns,
}
