"""A thousand paid jobs, fifty at a time, two seconds each: how near the ideal, and what it costs here.

Purchaser, ledger, budget, store, takes and wire are those of a build; the service is the simulator in
a process of its own, which gives out a clip that was made before. Looking at a clip, of which every
frame is decoded, is measured apart: in the run itself one look stands for all.
"""

import multiprocessing
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from multiprocessing.connection import Connection
from pathlib import Path

from filmkit.build.engine.budget import Budget
from filmkit.build.engine.buying import buy
from filmkit.build.engine.ledger import Ledger
from filmkit.build.engine.purchaser import Order
from filmkit.build.store.disk import DiskStore
from filmkit.film.catalogue.card import Kind
from filmkit.film.catalogue.price import Price
from filmkit.film.takes.cover import Facts
from filmkit.film.takes.request import Request
from filmkit.rules import buyer
from filmkit.rules.orders import order_of
from filmkit.rules.purchase import Purchase
from filmkit.rules.services import Services
from filmkit.rules.shelf import Shelf
from filmkit.studio.providers import provider
from filmkit.studio.providers.accounts import Account
from filmkit.studio.providers.keys import Key
from filmkit.studio.simulator import order as simulated
from filmkit.studio.simulator.maker import make_plainly
from filmkit.studio.simulator.server import Simulator
from tests.bench.timing import table

JOBS, AT_ONCE, SECONDS = 1000, 50, 2.0
IDEAL = JOBS / AT_ONCE * SECONDS
WIRES = {"replicate": "maker/model", "openai-videos": "model"}


def report(work: Path) -> None:
    """One run for each wire, and a few looks at the clip."""
    work.mkdir(parents=True)
    clip = work / "clip.mp4"
    make_plainly(simulated.Order(Kind.VIDEO, "model", "a plate", Decimal(2)), clip)
    bytes_of_it = clip.read_bytes()
    looks = [_timed(lambda: _looked(clip)) for _ in range(30)]
    rows = []
    for wire in WIRES:
        seconds, worked = _run(wire, work / wire, bytes_of_it, _looked(clip))
        share = f"{worked / seconds:.0%} of one core"
        rows.append([f"{wire}, all kept", f"{seconds:.2f} s", f"{seconds / IDEAL:.3f}", share])
    each, worked = (statistics.median(column) for column in zip(*looks, strict=True))
    rows.append(["looking at one clip", f"{each * 1e3:.1f} ms", "", f"{worked * 1e3:.1f} ms"])
    title = f"{JOBS:,} jobs, {AT_ONCE} at a time, {SECONDS:.0f} s each: {IDEAL:.0f} s at best"
    print(table(title, ["what", "time", "to the best", "processors"], rows))


def _timed(call: Callable[[], object]) -> tuple[float, float]:
    """Seconds that passed, and seconds this process worked."""
    began, before = time.perf_counter(), time.process_time()
    call()
    return time.perf_counter() - began, time.process_time() - before


def _looked(clip: Path) -> Facts:
    return buyer._seen(provider.Collected(clip, "video/mp4", clip.stat().st_size), Kind.VIDEO, "a take")


def _run(wire: str, work: Path, clip: bytes, seen: Facts) -> tuple[float, float]:
    """Buy them all, as a build of so many missing shots would; as `_timed`. Raises when one is not there."""
    looking, done = buyer._seen, []
    buyer._seen = lambda collected, kind, target: seen
    store = DiskStore(work / "store")
    try:
        with _service(work / "simulator", clip) as address:
            account = Account(wire, wire, f"{address}/v1", key=Key("bench"))
            services = Services({wire: account}, {}, None)
            shelf = Shelf(work / "film")
            ready = buyer.Buyer(services, work, store, shelf, now=lambda: "2026-11-29T12:00:00+00:00", who="")
            ledger = Ledger(work / "ledger", work / "second" / "ledger.jsonl")
            orders = [_order(wire, number) for number in range(JOBS)]
            timed = _timed(lambda: done.append(buy(orders, ready, ledger, store, at_once=AT_ONCE)))
            services.close()
    finally:
        buyer._seen = looking
        store.close()
    assert len(done[0].kept) == JOBS, done[0].failed[:3]
    assert len(shelf.files()) == JOBS
    return timed


def _order(wire: str, number: int) -> Order:
    words = f"shot {number}: a chef plates a dish under cold tubes"
    request = Request({"kind": "video", "model": "model", "subject": words})
    price = Price(Decimal("0.20"), Decimal("0.20"))
    asked = provider.Request(Kind.VIDEO, WIRES[wire], words)
    shot = f"shot-{number:04}"
    purchase = Purchase("film", shot, 1, f"{shot}/take", request, wire, "model", price, asked)
    budget = Budget("the film", Decimal(JOBS), "USD", "film")
    order = order_of(purchase, SECONDS)
    return Order(order.target, order.group, order.intent, order.what, (budget,), order.seconds)


@contextmanager
def _service(folder: Path, clip: bytes) -> Iterator[str]:
    """A simulator in a process of its own, which gives out `clip`; its address."""
    context = multiprocessing.get_context("spawn")
    near, far = context.Pipe()
    process = context.Process(target=_serve, args=(folder, clip, far), daemon=True)
    process.start()
    try:
        yield near.recv()
    finally:
        near.send(None)
        process.join(10)


def _serve(folder: Path, clip: bytes, pipe: Connection) -> None:
    def give(order: simulated.Order, to: Path) -> str:
        to.write_bytes(clip)
        return "video/mp4"

    with Simulator(folder=folder, maker=give, balance=Decimal(10**6), seconds=SECONDS) as simulator:
        pipe.send(simulator.address)
        pipe.recv()
