"""The purchaser of takes: what a service makes stands in a file of takes; what is sent is what was named."""

import shutil
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from filmkit.build.engine.buying import Bought, buy
from filmkit.build.engine.ledger import Ledger
from filmkit.build.engine.purchase import Patience
from filmkit.build.engine.purchaser import purchase_digest
from filmkit.build.store.memory import MemoryStore
from filmkit.errors import TaskFailed
from filmkit.film.spec.film import Film
from filmkit.rules.buyer import Buyer
from filmkit.rules.ledger_facts import adopting, asked_in, take_in
from filmkit.rules.orders import order_of, purchase_in
from filmkit.rules.purchase import Purchase
from filmkit.rules.shelf import Shelf
from filmkit.studio.media.leader import write_leader
from filmkit.studio.providers.fake import FakeProvider, Slip
from filmkit.studio.providers.provider import Request
from filmkit.timebase import Rate
from tests.rules.bought import film, paid

SHOTS = "  a: {duration: 1s, subject: a dish, first-frame: ann.png, model: kling-v3}\n"


class Market:
    """A film, a service that makes a clip of numbers, and all that is kept."""

    def __init__(self, folder: Path) -> None:
        clip = write_leader(folder / "clip.mp4", range(80), Rate.of(24))
        self.sent: list[Request] = []
        self.provider = FakeProvider("replicate", make=lambda request: clip.read_bytes(), checks=1)
        self.film: Film = film(folder / "film", SHOTS)
        self.root = folder / "film"
        self.store, self.shelf = MemoryStore(), Shelf(self.root)
        self.ledger = Ledger(folder / "ledger", folder / "second")
        self.buyer = Buyer(
            lambda name: self.provider,
            self.root,
            self.store,
            self.shelf,
            now=lambda: "2026-11-25T10:00:00+00:00",
            who="R. Ines",
        )

    @property
    def purchase(self) -> Purchase:
        (one,) = paid(self.film)["a"].missing
        return one

    def buy(self, purchase: Purchase) -> Bought:
        patience = Patience(deadline=5.0, poll=0.0)
        return buy([order_of(purchase, 1.0)], self.buyer, self.ledger, self.store, patience=patience)


@pytest.fixture
def market(tmp_path: Path) -> Market:
    return Market(tmp_path)


def test_what_was_bought_stands_in_the_file_of_takes_with_all_that_is_known(market: Market) -> None:
    purchase = market.purchase
    assert market.buy(purchase).kept == ("a/take",)
    (take,) = market.shelf.takes("a").takes.values()

    assert take.request == purchase.request
    assert (take.facts.frames, take.facts.sound, take.facts.media_type) == (80, False, "video/plain")
    assert (take.model, take.route, take.job, take.who) == ("kling-v3", "replicate", "job-1", "R. Ines")
    assert take.sent == purchase.order.prompt
    assert take.cost.high == purchase.price.high
    assert market.store.path(take.blob).stat().st_size == take.facts.size


def test_the_record_in_the_store_is_enough_for_another_checkout(market: Market) -> None:
    purchase = market.purchase
    market.buy(purchase)
    kept = market.shelf.takes("a").takes[purchase.request.key]

    assert adopting(market.store)(purchase.request) == kept
    shutil.rmtree(market.root / "takes")
    assert market.buy(purchase).kept == ("a/take",)
    assert market.shelf.takes("a").takes == {kept.key: kept}
    assert len(market.provider.sold) == 1


def test_what_people_said_of_a_take_outlives_its_bytes(market: Market) -> None:
    purchase = market.purchase
    market.buy(purchase)
    market.shelf.change("a", lambda takes: takes.rejecting(takes.takes[purchase.request.key], "soft"))
    market.store.blobs.clear()
    market.buy(purchase)

    assert market.shelf.takes("a").takes[purchase.request.key].rejected == "soft"


def test_a_picture_that_changed_since_is_not_sent(market: Market) -> None:
    purchase = market.purchase
    (market.root / "ann.png").write_bytes(b"repainted meanwhile")
    (failure,) = market.buy(purchase).failed

    assert isinstance(failure.error, TaskFailed)
    assert "ann.png changed since the build began" in failure.error.message
    assert not market.provider.sold


def test_a_clip_that_is_none_is_told_and_its_job_kept(market: Market) -> None:
    market.provider._make = lambda request: b"no clip at all"
    purchase = market.purchase
    assert "is no film, picture or sound" in market.buy(purchase).failed[0].error.message
    assert [each.fact.value for each in asked_in(market.ledger, market.store).values()] == ["out"]
    assert len(market.provider.sold) == 1


def test_a_line_of_the_ledger_is_enough_to_collect_by(market: Market) -> None:
    purchase = replace(market.purchase, overrides={"light": "dusk"}, bound={"first-frame": "b"})
    intent: Any = order_of(purchase, 1.0).intent.data()
    known = purchase_in(intent)

    assert known is not None
    assert (known.request, known.price.high, known.overrides) == (
        purchase.request,
        purchase.price.high,
        purchase.overrides,
    )
    assert purchase_in({}) is None
    assert purchase_in({**intent, "high": "much"}) is None


@pytest.mark.parametrize(
    ("slip", "fact"),
    [(Slip.LOST_BEFORE, "ambiguous"), (Slip.REFUSED, "refused"), (Slip.MODERATED, "refused")],
)
def test_the_plan_knows_what_the_ledger_knows(market: Market, slip: Slip, fact: str) -> None:
    purchase = market.purchase
    market.provider.slip(slip)
    market.buy(purchase)
    known = asked_in(market.ledger, market.store)

    assert {apart: each.fact.value for apart, each in known.items()} == {purchase.request.apart: fact}


def test_what_costs_nothing_is_told_to(market: Market, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(market.provider, "price", lambda request: Decimal(0))
    purchase = market.purchase
    market.buy(purchase)

    record = market.store.record(purchase_digest(purchase.request.digest))
    assert record is not None
    taken = take_in(record)
    assert taken is not None
    assert taken.cost.actual == 0
