"""Results are made once, whole, beside everything else."""

from decimal import Decimal
from pathlib import Path

import pytest

from filmkit.film.catalogue.card import Kind
from filmkit.studio.simulator.order import Order
from filmkit.studio.simulator.workshop import State, Workshop

ORDER = Order(Kind.VIDEO, "m", "a sea", Decimal(4))


def test_a_half_made_result_is_made_again(tmp_path: Path) -> None:
    (tmp_path / "a.part").write_text("hal")
    (tmp_path / "a.type").write_text("text/plain")

    def words(order: Order, to: Path) -> str:
        to.write_text(order.prompt)
        return "text/plain"

    shop = Workshop(tmp_path, words)
    path, _ = shop.result("a", ORDER)
    shop.close()

    assert path.read_text() == "a sea"
    assert not (tmp_path / "a.part").exists()


def test_what_cannot_be_made_says_so_each_time_and_is_tried_once(tmp_path: Path) -> None:
    tries = []

    def never(order: Order, to: Path) -> str:
        tries.append(order)
        raise ZeroDivisionError

    shop = Workshop(tmp_path, never)
    for _ in range(2):
        assert shop.state("a", ORDER, within=5) is State.IMPOSSIBLE
    with pytest.raises(ZeroDivisionError):
        shop.result("a", ORDER)
    shop.close()

    assert len(tries) == 1
