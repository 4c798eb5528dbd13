"""Gates: what must hold for a run to pass, as `--fail-on check,lint,cost>5USD` says it. Knows no host."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from filmkit.build.engine.budget import money
from filmkit.errors import UsageError
from filmkit.show.ci.report import Gate
from filmkit.show.diff.portrait import Bill

KINDS = ("check", "lint", "build", "stand-ins", "cost")
_COST = re.compile(r"cost\s*(>=|>)\s*(\d+(?:\.\d{1,6})?)\s*([A-Z]{3})")
_EXIT_MONEY = 3


@dataclass(frozen=True, slots=True)
class Limit:
    """A price that is too much."""

    amount: Decimal
    currency: str
    reached: bool
    """Whether the amount itself is too much already."""

    def holds(self, bill: Bill) -> bool:
        """Whether a bill is within it; what nobody knows the price of is not."""
        if bill.unknown or (bill.high and bill.currency != self.currency):
            return False
        return bill.high < self.amount or (bill.high == self.amount and not self.reached)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a run is to fail on."""

    kinds: frozenset[str]
    limit: Limit | None = None


def parse(text: str) -> Wanted:
    """Read `check,lint,cost>5USD`. Raises UsageError."""
    kinds: set[str] = set()
    limit = None
    for part in filter(None, (each.strip() for each in text.split(","))):
        if found := _COST.fullmatch(part):
            limit = Limit(Decimal(found[2]), found[3], found[1] == ">=")
            kinds.add("cost")
        elif part in KINDS and part != "cost":
            kinds.add(part)
        else:
            raise UsageError(
                f"`--fail-on` knows no {part!r}",
                hint='it takes check, lint, build, stand-ins and "cost>5USD" in quotes, with commas between',
            )
    return Wanted(frozenset(kinds), limit)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a run came to."""

    complaints: int
    advice: int
    failed: int
    stand_ins: int
    bill: Bill | None
    """What a build that buys would spend; None when that cannot be said."""
    why_no_bill: str = ""
    measured: int = 0
    """What the finished film is not as its `checks` ask, and may not pass."""


def judge(wanted: Wanted, facts: Facts) -> Iterator[Gate]:
    """Each gate that is wanted; a film that cannot be read, or made, never passes."""
    yield Gate("check", not facts.complaints, _said(facts.complaints, "complaint", "complaints"))
    if facts.complaints:
        return
    if "lint" in wanted.kinds:
        yield Gate("lint", not facts.advice, _said(facts.advice, "finding", "findings"))
    yield Gate("build", not facts.failed, _said(facts.failed, "task that failed", "tasks that failed"))
    if "check" in wanted.kinds and not facts.failed:
        yield Gate("checks", not facts.measured, _said(facts.measured, "finding", "findings"))
    if "stand-ins" in wanted.kinds:
        many = _said(facts.stand_ins, "shot is a stand-in", "shots are stand-ins")
        yield Gate("stand-ins", not facts.stand_ins, many)
    if wanted.limit is not None:
        yield _cost(wanted.limit, facts)


def _cost(limit: Limit, facts: Facts) -> Gate:
    most = f"{money(limit.amount)} {limit.currency}"
    if facts.bill is None:
        return Gate("cost", False, f"what it would cost is not known: {facts.why_no_bill}")
    return Gate("cost", limit.holds(facts.bill), f"to be bought: {facts.bill}; the limit is {most}")


def _said(count: int, one: str, many: str) -> str:
    return f"{count or 'no'} {one if count == 1 else many}"


def exit_code(gates: tuple[Gate, ...]) -> int:
    """0 when all hold; 3 when only money is in the way; else 1."""
    shut = {gate.name for gate in gates if not gate.passed}
    return 0 if not shut else _EXIT_MONEY if shut == {"cost"} else 1
