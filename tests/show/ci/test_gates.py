"""What a run fails on."""

from decimal import Decimal

import pytest

from filmkit.errors import UsageError
from filmkit.show.ci.gates import Facts, exit_code, judge, parse
from filmkit.show.diff.portrait import Bill

FINE = Facts(0, 0, 0, 0, Bill())


def verdict(wanted: str, facts: Facts) -> tuple[dict[str, bool], int]:
    gates = tuple(judge(parse(wanted), facts))
    return {gate.name: gate.passed for gate in gates}, exit_code(gates)


def test_what_is_wrong_or_fails_always_shuts_a_gate() -> None:
    assert verdict("", FINE) == ({"check": True, "build": True}, 0)
    assert verdict("", Facts(2, 0, 0, 0, None)) == ({"check": False}, 1)
    assert verdict("", Facts(0, 5, 1, 3, Bill())) == ({"check": True, "build": False}, 1)


def test_lint_and_stand_ins_only_when_asked() -> None:
    facts = Facts(0, 5, 0, 3, Bill())

    assert verdict("check,lint,stand-ins", facts) == (
        {"check": True, "lint": False, "build": True, "checks": True, "stand-ins": False},
        1,
    )


def test_what_was_measured_shuts_a_gate_only_when_asked_and_when_there_is_a_film() -> None:
    facts = Facts(0, 0, 0, 0, Bill(), measured=2)

    assert verdict("", facts) == ({"check": True, "build": True}, 0)
    assert verdict("check", facts) == ({"check": True, "build": True, "checks": False}, 1)
    assert verdict("check", Facts(0, 0, 1, 0, Bill())) == ({"check": True, "build": False}, 1)


@pytest.mark.parametrize(
    ("bill", "passes"),
    [
        (Bill(), True),
        (Bill(1, Decimal(4), Decimal(5)), True),
        (Bill(1, Decimal(4), Decimal("5.01")), False),
        (Bill(2, Decimal(1), Decimal(1), "USD", 1), False),
        (Bill(1, Decimal(1), Decimal(1), "EUR"), False),
        (None, False),
    ],
)
def test_a_price_that_is_too_high_or_not_known_is_over(bill: Bill | None, passes: bool) -> None:
    gates, code = verdict("cost>5USD", Facts(0, 0, 0, 0, bill, "no route"))

    assert gates["cost"] is passes
    assert code == (0 if passes else 3)


def test_a_limit_may_be_one_that_is_not_to_be_reached() -> None:
    assert verdict("cost>=5USD", Facts(0, 0, 0, 0, Bill(1, Decimal(5), Decimal(5))))[1] == 3
    assert verdict("cost > 5 USD", Facts(0, 0, 0, 0, Bill(1, Decimal(5), Decimal(5))))[1] == 0


@pytest.mark.parametrize("text", ["cost", "cost>5", "cost<5USD", "speed", "lint;check", "cost>-1USD"])
def test_what_is_no_gate_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="--fail-on"):
        parse(text)
