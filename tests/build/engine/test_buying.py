"""Each order is bought once, however its build ends; what is paid for is collected by the next."""

import tempfile
import threading
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmkit.build.engine.budget import Budget
from filmkit.build.engine.buying import Bought, buy
from filmkit.build.engine.ledger import Ledger
from filmkit.build.engine.life import Kind, Move, Spent, spent_by
from filmkit.build.engine.progress import Event, RunFinished, TaskMade, TaskStarted
from filmkit.build.engine.progress import TaskFailed as Failed
from filmkit.build.engine.purchase import Patience, Purchase
from filmkit.build.engine.purchaser import Order, Stage, purchase_digest
from filmkit.build.store.memory import MemoryStore
from filmkit.errors import KeyRefused, NeedsDecision, OutOfCredit, ResultLost, TaskFailed, Unavailable
from tests.build.engine.shop import Fate, Shop, order

NO_WAIT = Patience(deadline=5.0, poll=0.0)


class Desk:
    """A ledger, a store and a shop; `buy` is one build."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.shop = Shop()
        self.store = MemoryStore()
        self.ledger = self.open()

    def open(self) -> Ledger:
        return Ledger(self.folder / "ledger", self.folder / "second")

    def buy(self, *orders: Order, **more: Any) -> Bought:
        return buy(orders, self.shop, self.open(), self.store, **{"patience": NO_WAIT, **more})

    def bytes_of(self, one: Order) -> bytes:
        record = self.store.records[purchase_digest(one.request)]
        return self.store.blobs[record.result.outputs["clip"].digest]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


A, B = order("a"), order("b")


def test_what_is_bought_is_kept_and_its_price_is_known(desk: Desk) -> None:
    heard: list[Event] = []
    bought = desk.buy(A, B, listeners=[heard.append])

    assert set(bought.kept) == {"a/take", "b/take"}
    assert sorted(desk.shop.sold) == ["a", "b"]
    assert desk.shop.kept.keys() == {"a/take", "b/take"}
    assert [event.kind for event in desk.open().life(A.request)] == [
        Kind.INTENDED,
        Kind.ASKED,
        Kind.TICKET,
        Kind.COLLECTED,
        Kind.KEPT,
        Kind.PRICE,
    ]
    assert {event.target for event in heard if isinstance(event, TaskStarted)} == set(bought.kept)
    assert {event.target for event in heard if isinstance(event, TaskMade)} == set(bought.kept)
    assert isinstance(heard[-1], RunFinished)


def test_a_second_build_buys_nothing(desk: Desk) -> None:
    desk.buy(A)
    desk.shop.kept.clear()

    assert desk.buy(A).kept == ("a/take",)
    assert desk.shop.sold == ["a"]
    assert desk.shop.kept.keys() == {"a/take"}, "a checkout without the take is told of it"


STEPS = 40
"""More than a purchase has."""


@pytest.mark.parametrize("answer", ["taken", "lost after"])
@pytest.mark.parametrize("step", range(1, STEPS))
def test_a_build_killed_at_any_step_is_gone_on_with(tmp_path: Path, step: int, answer: str) -> None:
    """Before and after every line of the ledger, every deed, and every keeping of bytes."""
    desk = Desk(tmp_path)
    fate = Fate(step)
    desk.shop.answers = [answer]
    desk.shop.before = fate.step
    with Killing(desk, fate):
        buy([A], desk.shop, desk.ledger, desk.store, patience=NO_WAIT)
    desk.shop.before = lambda move: None
    desk.shop.answers = []
    for _ in range(2):
        desk.buy(A)

    assert len(desk.shop.sold) <= 1
    bought = desk.open().next_move(A.request) is Move.NOTHING
    # A request that left, and was not taken, is the one thing only a person can tell.
    assert bought or desk.shop.sold == []
    if bought:
        assert desk.bytes_of(A) == b"clip of a by job 0"
        assert desk.shop.kept.keys() == {"a/take"}


class Killing:
    """Lets a build die between its steps: around each line of the ledger and each keeping."""

    def __init__(self, desk: Desk, fate: Fate) -> None:
        self.desk, self.fate = desk, fate

    def __enter__(self) -> None:
        self.desk.ledger.write = self._around(self.desk.ledger.write)  # type: ignore[method-assign]
        self.desk.ledger.write_if = self._around(self.desk.ledger.write_if)  # type: ignore[method-assign]
        self.keep = self.desk.store.keep
        self.desk.store.keep = self._around(self.desk.store.keep)  # type: ignore[method-assign]

    def __exit__(self, *_: object) -> None:
        self.desk.store.keep = self.keep  # type: ignore[method-assign]

    def _around(self, deed: Callable[..., Any]) -> Callable[..., Any]:
        def around(*given: Any, **more: Any) -> Any:
            self.fate.step()
            made = deed(*given, **more)
            self.fate.step()
            return made

        return around


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.integers(1, 25), max_size=4),
    st.lists(st.sampled_from(["taken", "lost after", "lost before", "away"]), max_size=4),
)
def test_no_row_of_kills_and_lost_answers_buys_twice(kills: list[int], answers: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        desk.shop.answers = list(answers)
        for step in kills:
            fate = Fate(step)
            desk.shop.before, desk.ledger = fate.step, desk.open()
            with Killing(desk, fate):
                buy([A], desk.shop, desk.ledger, desk.store, patience=NO_WAIT)
        desk.shop.before = lambda move: None
        for _ in range(3):
            desk.buy(A)

        assert len(desk.shop.sold) <= 1
        if desk.shop.sold and not desk.shop.answers:
            assert desk.open().next_move(A.request) is Move.NOTHING


def test_a_lost_answer_is_looked_for_and_its_job_adopted(desk: Desk) -> None:
    desk.shop.answers = ["lost after"]

    assert desk.buy(A).kept == ("a/take",)
    assert desk.shop.sold == ["a"]


def test_a_lost_answer_that_is_not_found_stops_and_is_never_sent_again(desk: Desk) -> None:
    desk.shop.answers = ["lost before"]
    for _ in range(3):
        (failure,) = desk.buy(A, B, at_once=1).failed[:1] or [None]
        assert failure is not None
        assert failure.error.exit_code == 3
        assert "may have been bought from shop" in failure.error.message
        assert "0.50 USD" in failure.error.message
        assert "filmkit rebuy a" in failure.error.hint

    assert desk.shop.sold == ["b"], "the other goes on"


def test_a_service_without_a_list_leaves_it_to_a_person_even_if_it_was_bought(desk: Desk) -> None:
    desk.shop.answers, desk.shop.listed = ["lost after"], False

    assert "it gives no list" in desk.buy(A).failed[0].error.message
    desk.ledger.write(Kind.FORGOTTEN, A.request)
    assert desk.buy(A).kept == ("a/take",)
    assert desk.shop.sold == ["a", "a"], "a person said so"


def test_two_takes_of_the_same_words_never_share_a_job(desk: Desk) -> None:
    orders = [order(f"take {number}", words="the same") for number in range(6)]
    desk.shop.answers = ["lost after", "taken", "lost after", "lost before", "taken", "lost after"]
    desk.buy(*orders, at_once=6)
    desk.buy(*orders, at_once=6)

    jobs = [
        desk.store.records[purchase_digest(each.request)].facts["job"]
        for each in orders
        if purchase_digest(each.request) in desk.store.records
    ]
    assert len(jobs) == len(set(jobs)) == len(desk.shop.sold) == 5


def test_after_a_loss_what_was_bought_is_found_and_what_was_not_is_bought(desk: Desk) -> None:
    desk.shop.answers = ["taken"]
    desk.shop.checks = [Unavailable("away")] * 8
    desk.buy(A)
    for path in (desk.folder / "ledger" / "ledger.jsonl", desk.folder / "second"):
        path.write_bytes(b"gone\n")
    desk.shop.checks = []
    bought = desk.buy(A, B)

    assert set(bought.kept) == {"a/take", "b/take"}
    assert desk.shop.sold == ["a", "b"]


def test_what_is_found_after_a_loss_stands_in_the_books_with_its_price(desk: Desk) -> None:
    late = Patience(deadline=-1.0, poll=0.0)
    desk.shop.checks = [Stage.RUNNING, Stage.RUNNING]
    desk.buy(A, patience=late)
    for path in (desk.folder / "ledger" / "ledger.jsonl", desk.folder / "second"):
        path.write_bytes(b"gone\n")
    desk.buy(A, patience=late)

    life = desk.open().life(A.request)
    assert [event.kind for event in life] == [Kind.TICKET, Kind.INTENDED]
    assert spent_by(life, alive=False) == Spent(Decimal("0.50"))


@pytest.mark.parametrize("kind", [Kind.REFUSED, Kind.FAILED, Kind.AMBIGUOUS])
def test_what_only_a_person_decides_stands_in_the_books_though_its_intent_was_lost(
    desk: Desk, kind: Kind
) -> None:
    desk.ledger.write(Kind.ASKED, A.request, {})
    desk.ledger.write(kind, A.request, {"says": "no"})

    assert desk.buy(A).failed
    life = desk.open().life(A.request)
    assert [event.kind for event in life] == [Kind.ASKED, kind, Kind.INTENDED]
    assert life[-1].data == A.intent.data()
    desk.buy(A)
    assert len(desk.open().life(A.request)) == 3, "it is written once"
    assert desk.shop.sold == []


def test_a_refusal_is_told_and_not_bought_again(desk: Desk) -> None:
    desk.shop.answers = ["refused"]

    assert "would not make a/take: no such pictures" in desk.buy(A).failed[0].error.message
    assert "would not make" in desk.buy(A).failed[0].error.message
    assert desk.shop.sold == []


@pytest.mark.parametrize("stage", [Stage.REFUSED, Stage.FAILED])
def test_a_job_that_fails_is_told_and_not_bought_again(desk: Desk, stage: Stage) -> None:
    desk.shop.checks = [Stage.RUNNING, stage]
    for _ in range(2):
        assert isinstance(desk.buy(A).failed[0].error, TaskFailed)
    assert desk.shop.sold == ["a"]


def test_a_job_that_vanished_is_for_a_person_to_decide(desk: Desk) -> None:
    desk.shop.checks = [Stage.VANISHED]

    assert isinstance(desk.buy(A).failed[0].error, NeedsDecision)
    assert desk.buy(A).kept == ("a/take",), "it may come back"
    assert desk.shop.sold == ["a"]


def test_a_result_that_is_gone_is_for_a_person_to_decide(desk: Desk) -> None:
    desk.shop.before = lambda move: _raise(ResultLost("it is kept no longer")) if move == "collect" else None
    (failure,) = desk.buy(A).failed

    assert isinstance(failure.error, NeedsDecision)
    assert "a/take was bought, and it is kept no longer" in failure.error.message
    assert "filmkit rebuy a" in failure.error.hint


def test_whatever_ends_badly_is_named(desk: Desk) -> None:
    heard: list[Event] = []
    desk.shop.before = lambda move: _raise(Unavailable("it is away")) if move == "check" else None
    desk.buy(A, listeners=[heard.append])

    assert "a/take: it is away" in [event.message for event in heard if isinstance(event, Failed)]


def test_a_job_that_takes_too_long_stays_out_and_is_collected_later(desk: Desk) -> None:
    desk.shop.checks = [Stage.RUNNING] * 50
    (failure,) = desk.buy(A, patience=Patience(deadline=-1.0, poll=0.0)).failed

    assert "goes on with the same job" in failure.error.hint
    assert desk.buy(A).kept == ("a/take",)
    assert desk.shop.sold == ["a"]


class Waits:
    """Time that passes by the waits of a build, and what it waited each time."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 0.0
        self.waited: list[float] = []
        monkeypatch.setattr(Purchase, "_pause", lambda _, seconds: self.wait(seconds))

    def wait(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.now += seconds


def test_a_job_is_seen_to_be_done_within_a_twentieth_of_what_it_took(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = Waits(monkeypatch)
    desk.shop.checks = [Stage.RUNNING] * 80
    desk.buy(A, patience=Patience(now=lambda: waits.now))

    ages = [sum(waits.waited[:number]) for number in range(len(waits.waited))]
    assert all(2.0 <= each <= max(2.0, age / 20) + 1e-9 for each, age in zip(waits.waited, ages, strict=True))
    assert max(waits.waited) == 15.0


def test_how_long_a_line_takes_to_write_does_not_make_the_first_question_late(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits, write = Waits(monkeypatch), Ledger.write

    def slowly(ledger: Ledger, kind: Kind, *more: Any) -> Any:
        waits.now += 1.5 * (kind is Kind.TICKET)
        return write(ledger, kind, *more)

    monkeypatch.setattr(Ledger, "write", slowly)
    desk.buy(A, patience=Patience(now=lambda: waits.now))

    assert waits.waited == [0.5]


def test_a_closed_shop_is_tried_again_by_the_next_build(desk: Desk) -> None:
    desk.shop.answers = ["away"]

    assert isinstance(desk.buy(A).failed[0].error, Unavailable)
    assert desk.buy(A).kept == ("a/take",)


@pytest.mark.parametrize("error", [OutOfCredit("the account is empty"), KeyRefused("it does not know us")])
def test_an_empty_account_stops_buying_and_what_is_out_still_arrives(
    desk: Desk, error: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.shop.answers = ["taken"]
    desk.shop.checks = [Unavailable("away")]
    desk.buy(A)
    more = [order(f"more {number}") for number in range(5)]
    monkeypatch.setattr(desk.shop, "submit", lambda one: _raise(error))
    bought = desk.buy(A, *more, at_once=1)

    assert bought.kept == ("a/take",)
    assert {each.error.message for each in bought.failed} == {error.message}
    asked = [one for one in more if Kind.ASKED in {event.kind for event in desk.open().life(one.request)}]
    assert len(asked) == 1


def _raise(error: Exception) -> Any:
    raise error


def test_a_budget_stops_what_it_does_not_bear_before_anything_is_asked(desk: Desk) -> None:
    film = Budget("the film", Decimal("0.85"), "USD", "film")
    orders = [replace(each, budgets=(film,)) for each in (A, B)]
    bought = desk.buy(*orders, at_once=1)

    assert bought.kept == ("a/take",)
    assert "over the budget of the film" in bought.failed[0].error.message
    assert desk.shop.sold == ["a"]


def test_bytes_that_were_lost_are_fetched_again_and_not_bought(desk: Desk) -> None:
    desk.buy(A)
    desk.store.blobs.clear()

    assert desk.buy(A).kept == ("a/take",)
    assert desk.bytes_of(A) == b"clip of a by job 0"
    assert desk.shop.sold == ["a"]


def test_two_builds_at_once_buy_once(desk: Desk) -> None:
    orders = [order(f"shot {number}") for number in range(8)]
    results: list[Bought] = []
    threads = [
        threading.Thread(target=lambda: results.append(desk.buy(*orders, at_once=4))) for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(desk.shop.sold) == sorted(str(each.what) for each in orders)
    assert {target for each in results for target in each.kept} == {each.target for each in orders}
    assert all(failure.error.exit_code == 4 for each in results for failure in each.failed)


def test_nothing_to_buy_is_no_build(desk: Desk) -> None:
    assert desk.buy() == Bought()


def test_a_take_is_kept_with_what_the_service_said_of_it(desk: Desk) -> None:
    desk.buy(A)
    record = desk.shop.kept["a/take"]

    assert record.facts["job"] == "0"
    assert record.facts["cost"] == "0.40"
    assert record.manifest == {"rule": "purchase", "request": A.request}
