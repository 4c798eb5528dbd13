"""The worst case is set aside before anything is bought; two builds cannot set the same money aside."""

import contextlib
import tempfile
import threading
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmkit.build.engine.budget import DAY, Budget, Intent, money, reserve, spent
from filmkit.build.engine.ledger import Ledger
from filmkit.build.engine.life import PART_OF, PARTS, Kind, Plain, Spent, attempts, last, spent_by
from filmkit.digest import Digest, digest_of_bytes
from filmkit.errors import NeedsDecision

R = [digest_of_bytes(bytes([number])) for number in range(20)]
FILM = Budget("the film", Decimal(2), "USD", "recipe")
PLATE = Budget("shot plate", Decimal(1), "USD", "recipe", "plate")


class Clock:
    now = 10 * DAY

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ledger(tmp_path: Path, clock: Clock) -> Ledger:
    return Ledger(tmp_path / "ledger", tmp_path / "second", now=clock)


def intent(number: int, high: str | None = "0.80", shot: str = "plate", **more: str) -> Intent:
    high_price = Decimal(high) if high is not None else None
    return Intent(R[number], "recipe", shot, None, high_price, **{"currency": "USD", **more}, more={})


def buy(ledger: Ledger, number: int, price: str | None = None) -> None:
    for kind in (Kind.ASKED, Kind.TICKET, Kind.COLLECTED, Kind.KEPT):
        ledger.write(kind, R[number])
    if price is not None:
        ledger.write(Kind.PRICE, R[number], {"amount": price})


def test_a_budget_bears_what_fits_and_refuses_what_does_not(ledger: Ledger) -> None:
    for number, shot in enumerate(["plate", "hands"]):
        reserve(ledger, intent(number, shot=shot), [FILM, PLATE])
        buy(ledger, number)
    with pytest.raises(
        NeedsDecision, match=r"with 1\.60 spent or reserved that is over the budget of the film"
    ):
        reserve(ledger, intent(2, shot="hands"), [FILM, PLATE])
    with pytest.raises(NeedsDecision, match=r"over the budget of shot plate, 1\.00 USD"):
        reserve(ledger, intent(2, "0.30"), [FILM, PLATE])
    assert ledger.life(R[2]) == ()


def test_what_it_really_cost_takes_the_place_of_the_worst(ledger: Ledger) -> None:
    reserve(ledger, intent(0), [PLATE])
    buy(ledger, 0, "0.20")

    reserve(ledger, intent(1), [PLATE])
    assert spent(PLATE, ledger).amount == Decimal("0.20")


def test_what_a_dead_build_only_meant_to_buy_is_given_back(ledger: Ledger) -> None:
    reserve(ledger, intent(0), [PLATE])
    with ledger.claim(R[0]), pytest.raises(NeedsDecision):
        reserve(ledger, intent(1), [PLATE])
    reserve(ledger, intent(1), [PLATE])


def test_a_refused_job_is_given_back_and_a_lost_answer_is_not(ledger: Ledger) -> None:
    reserve(ledger, intent(0), [PLATE])
    ledger.write(Kind.ASKED, R[0])
    ledger.write(Kind.AMBIGUOUS, R[0])
    with pytest.raises(NeedsDecision):
        reserve(ledger, intent(1), [PLATE])
    ledger.write(Kind.FAILED, R[0])
    reserve(ledger, intent(1), [PLATE])


def test_buying_again_adds_to_what_was_bought_before(ledger: Ledger) -> None:
    reserve(ledger, intent(0), [PLATE])
    buy(ledger, 0)
    ledger.write(Kind.FORGOTTEN, R[0])
    with pytest.raises(NeedsDecision):
        reserve(ledger, intent(0), [PLATE])


def test_a_price_nobody_knows_is_over_every_budget(ledger: Ledger) -> None:
    with pytest.raises(NeedsDecision, match="is not known in USD"):
        reserve(ledger, intent(0, None), [FILM])
    with pytest.raises(NeedsDecision, match="is not known in USD"):
        reserve(ledger, intent(0, currency="EUR"), [FILM])
    reserve(ledger, intent(0, None), [])
    buy(ledger, 0)
    with pytest.raises(NeedsDecision, match="price nobody knows"):
        reserve(ledger, intent(1), [FILM])


def test_a_day_is_the_last_24_hours(ledger: Ledger, clock: Clock) -> None:
    def day() -> Budget:
        return Budget("the last 24 hours", Decimal(1), "USD", "recipe", since=clock.now - DAY)

    reserve(ledger, intent(0), [day()])
    buy(ledger, 0)
    with pytest.raises(NeedsDecision):
        reserve(ledger, intent(1), [day()])
    clock.now += DAY + 1
    reserve(ledger, intent(1), [day()])


def test_another_films_purchases_do_not_count(ledger: Ledger) -> None:
    other = Budget("the film", Decimal(1), "USD", "another")
    reserve(ledger, intent(0), [FILM])
    buy(ledger, 0)

    assert spent(other, ledger).amount == 0


def test_two_builds_never_set_the_same_money_aside(tmp_path: Path) -> None:
    """Ten threads in three ledgers, and money for two of them."""
    ledgers = [Ledger(tmp_path / "ledger", tmp_path / "second") for _ in range(3)]
    bought: list[int] = []

    def work(number: int) -> None:
        ledger = ledgers[number % 3]
        with ledger.claim(R[number]):
            try:
                reserve(ledger, intent(number), [FILM])
            except NeedsDecision:
                return
            buy(ledger, number)
            bought.append(number)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(bought) == 2


def test_money_is_written_as_people_write_it() -> None:
    assert [money(Decimal(each)) for each in ("0.4", "3.36", "0.084", "40", "0")] == [
        "0.40",
        "3.36",
        "0.084",
        "40.00",
        "0.00",
    ]


# What is carried on with from line to line is what counting everything anew comes to.

BUDGETS = (FILM, PLATE, Budget("another", Decimal(9), "USD", "another"))
KINDS = st.sampled_from([kind for kind in Kind if kind is not Kind.DOUBT])
LINES = st.tuples(
    st.one_of(st.just(Kind.INTENDED), KINDS),
    st.integers(0, 3),
    st.sampled_from(["plate", "plate", "hands"]),
    st.sampled_from(["recipe", "recipe", "another"]),
    st.sampled_from(["0.20", "0.35", "0.35", None]),
    st.booleans(),
)
DEEDS = st.one_of(LINES, st.sampled_from(["claim", "claim", "let go", "other"]), LINES)


def recount(ledger: Ledger, budget: Budget, but: Digest | None = None) -> Spent:
    """Every life, from its first line."""
    lives = ledger.lives()
    amount, unknown = Decimal(0), 0
    for request, life in lives.items():
        for number, attempt in enumerate(parts := attempts(life), 1):
            if request == but or not budget.holds(attempt):
                continue
            begun = {event.kind for event in attempt} <= {Kind.INTENDED, Kind.UNTAKEN, Kind.ASKED}
            alive = number == len(parts) and begun and ledger.claimed(request)
            counts = spent_by(attempt, alive=alive)
            amount += counts.amount
            unknown += counts.unknown
            if alive and PARTS in attempt[-1].data:
                intents = [last(each, Kind.INTENDED) for each in lives.values()]
                since = [each for each in intents if each and each.number > attempt[-1].number]
                highs = [each.data["high"] for each in since if each.data.get(PART_OF) == request]
                amount -= min(counts.amount, sum(Decimal(str(high)) for high in highs if high))
    return Spent(amount, unknown)


@settings(max_examples=25, deadline=None)
@given(st.lists(DEEDS, min_size=6, max_size=18))
def test_what_is_spent_is_what_counting_every_life_anew_comes_to(deeds: list[Any]) -> None:
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        ledgers = [Ledger(Path(folder) / "ledger", Path(folder) / "second") for _ in range(2)]
        claims: list[contextlib.ExitStack] = []
        for deed in deeds:
            match deed:
                case "claim" if len(claims) < 4:
                    claims.append(stack.enter_context(contextlib.ExitStack()))
                    claims[-1].enter_context(ledgers[1].claim(R[len(claims) - 1]))
                case "let go" if claims:
                    claims.pop().close()
                case "other":
                    ledgers.reverse()
                case (Kind() as kind, int(number), str(shot), str(film), high, bool(parted)):
                    data: dict[str, Plain] = {"film": film, "shot": shot, "high": high, "low": None}
                    if parted:  # the first two are bought in the others
                        data |= {PARTS: 2} if number < 2 else {PART_OF: R[number - 2]}
                    told: dict[str, Plain] = {"amount": high} if kind is Kind.PRICE else data
                    ledgers[0].write(kind, R[number], told)
            for budget in BUDGETS:
                assert spent(budget, ledgers[0]) == recount(ledgers[0], budget)
                assert spent(budget, ledgers[0], but=R[0]) == recount(ledgers[0], budget, R[0])
