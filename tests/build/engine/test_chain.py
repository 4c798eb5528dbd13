"""What is bought in parts is bought once, part by part, however its builds end."""

import tempfile
import threading
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmkit.build.engine.budget import Budget, spent
from filmkit.build.engine.buying import buy
from filmkit.build.engine.life import Kind, Move
from filmkit.build.engine.purchaser import Stage, purchase_digest
from filmkit.errors import Unavailable
from tests.build.engine.shop import Fate, chain, order
from tests.build.engine.test_buying import NO_WAIT, Desk, Killing

FILM = Budget("the film", Decimal("2.00"), "USD", "film")
LONG = chain("long", "0.60", "0.60", "0.40", budgets=(FILM,))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def parts_sold(desk: Desk) -> list[str]:
    return [words for words in desk.shop.sold if words.startswith("long")]


def test_parts_are_bought_one_after_the_other_and_kept_as_one(desk: Desk) -> None:
    assert desk.buy(LONG).kept == ("long/take",)
    assert desk.shop.sold == ["long 1", "long 2", "long 3"]
    record = desk.shop.kept["long/take"]
    assert record.facts["jobs"] == ["0", "1", "2"]
    assert list(record.result.outputs) == ["clip-1", "clip-2", "clip-3"]
    assert desk.open().next_move(LONG.request) is Move.NOTHING
    desk.buy(LONG)
    assert len(desk.shop.sold) == 3


def test_the_next_part_is_not_asked_for_before_the_one_before_is_here(desk: Desk) -> None:
    desk.shop.checks = [Stage.RUNNING, Unavailable("away")]
    desk.buy(LONG)

    assert desk.shop.sold == ["long 1"]
    assert desk.buy(LONG).kept == ("long/take",)
    assert desk.shop.sold == ["long 1", "long 2", "long 3"]


STEPS = 100
"""More than a purchase in three parts has."""
SAMPLE = range(1, STEPS, 4)


@pytest.mark.parametrize("answer", ["taken", "lost after"])
@pytest.mark.parametrize(
    "step",
    [pytest.param(n, marks=() if n in SAMPLE else pytest.mark.slow) for n in range(1, STEPS)],
)
def test_killed_at_any_step_no_part_is_bought_twice(tmp_path: Path, step: int, answer: str) -> None:
    """Before and after every line of the ledger, every deed and every keeping, of every part."""
    desk, fate = Desk(tmp_path), Fate(step)
    desk.shop.answers, desk.shop.before = [answer] * 3, fate.step
    with Killing(desk, fate):
        buy([LONG], desk.shop, desk.ledger, desk.store, patience=NO_WAIT)
    desk.shop.before, desk.shop.answers = lambda move: None, []
    for _ in range(2):
        desk.buy(LONG)

    assert len(parts_sold(desk)) == len(set(parts_sold(desk)))
    whole = desk.open().next_move(LONG.request) is Move.NOTHING
    # A part that left and was not taken is for a person to tell; nothing is bought after it.
    assert whole == (len(parts_sold(desk)) == 3)
    if whole:
        assert desk.shop.kept["long/take"].facts["jobs"] == ["0", "1", "2"]


@settings(deadline=None, max_examples=15)
@given(
    st.lists(st.integers(1, 60), max_size=5),
    st.lists(st.sampled_from(["taken", "lost after", "lost before", "away"]), max_size=6),
    st.booleans(),
)
def test_no_row_of_kills_lost_answers_and_lost_ledgers_buys_a_part_twice(
    kills: list[int], answers: list[str], lost: bool
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        desk.shop.answers = list(answers)
        for step in kills:
            fate = Fate(step)
            desk.shop.before, desk.ledger = fate.step, desk.open()
            with Killing(desk, fate):
                buy([LONG], desk.shop, desk.ledger, desk.store, patience=NO_WAIT)
        desk.shop.before = lambda move: None
        if lost:
            for path in (desk.folder / "ledger" / "ledger.jsonl", desk.folder / "second"):
                path.write_bytes(b"gone\n")
        for _ in range(3):
            desk.buy(LONG)

        assert len(desk.shop.sold) == len(set(desk.shop.sold))


@pytest.mark.parametrize("path", ["first", "middle", "last"])
def test_bytes_of_a_part_that_were_lost_are_fetched_again(desk: Desk, path: str) -> None:
    desk.buy(LONG)
    number = ["first", "middle", "last"].index(path)
    record = desk.store.records[purchase_digest(LONG.parts[number].request)]
    del desk.store.blobs[record.result.outputs["clip"].digest]

    assert desk.buy(LONG).kept == ("long/take",)
    assert len(desk.shop.sold) == 3


def test_the_worst_price_of_all_parts_is_set_aside_before_the_first_is_asked_for(desk: Desk) -> None:
    seen: list[Decimal] = []

    def look(move: str) -> None:
        if move in ("submit", "answer"):
            ledger = desk.open()
            seen.append(spent(FILM, ledger).amount)

    desk.shop.before = look
    desk.buy(LONG)

    # A part that is here counts with what it cost, 0.40; all others at worst.
    assert seen == [Decimal(each) for each in ("1.60", "1.60", "1.40", "1.40", "1.20", "1.20")]
    ledger = desk.open()
    assert spent(FILM, ledger).amount == Decimal("1.20")


def test_a_budget_that_bears_one_part_but_not_all_buys_none(desk: Desk) -> None:
    small = chain("long", "0.60", "0.60", budgets=(Budget("the film", Decimal("1.00"), "USD", "film"),))
    bought = desk.buy(small)

    assert "may cost 1.20 USD" in bought.failed[0].error.message
    assert desk.shop.sold == []


def test_a_build_that_died_between_two_parts_holds_no_money_for_the_rest(desk: Desk) -> None:
    desk.shop.answers = ["taken", "refused"]
    desk.buy(LONG)
    ledger = desk.open()

    assert desk.shop.sold == ["long 1"]
    assert spent(FILM, ledger).amount == Decimal("0.40")
    assert Kind.COLLECTED not in {event.kind for event in ledger.life(LONG.request)}


def test_two_builds_at_once_buy_each_part_once(desk: Desk) -> None:
    others = [chain(f"long {letter}", "0.10", "0.10") for letter in "abcd"]
    threads = [threading.Thread(target=lambda: desk.buy(*others, order("one"), at_once=5)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(desk.shop.sold) == len(set(desk.shop.sold)) == 9
