"""Buying what is missing: many orders at once, each once. Knows no service and no film.

One thread, the caller's, calls the listeners; each order has a thread of its own that mostly waits.
There are nearly twice as many threads as jobs may be out: while one is fetched and kept, the next is made.
"""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from queue import SimpleQueue

from filmkit.build.engine.chain import Chain
from filmkit.build.engine.failure import as_failure
from filmkit.build.engine.folders import Folders
from filmkit.build.engine.hands import Reported, Stop
from filmkit.build.engine.ledger import Ledger
from filmkit.build.engine.progress import (
    Event,
    Listener,
    PlanReady,
    RunFinished,
    TaskFailed,
    TaskMade,
    TaskProgressed,
    TaskStarted,
)
from filmkit.build.engine.purchase import Bench, Halt, Patience, Purchase
from filmkit.build.engine.purchaser import RULE, Order, Purchaser
from filmkit.build.engine.rule import Cancelled
from filmkit.build.engine.run import Failure
from filmkit.build.engine.signals import calling_at_signals
from filmkit.build.store.store import Store

AT_ONCE = 16
"""Orders that are out at once: services bear about so many from one account."""


@dataclass(frozen=True, slots=True)
class Bought:
    """What buying came to."""

    kept: tuple[str, ...] = ()
    """The targets that are takes now."""
    failed: tuple[Failure, ...] = ()
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class _Begun:
    target: str


@dataclass(frozen=True, slots=True)
class _Ended:
    order: Order
    seconds: float
    error: BaseException | None


_Letters = SimpleQueue[_Begun | Reported | _Ended | Stop]


def buy(
    orders: Sequence[Order],
    purchaser: Purchaser,
    ledger: Ledger,
    store: Store,
    *,
    listeners: Iterable[Listener] = (),
    patience: Patience | None = None,
    made_with: Mapping[str, str] | None = None,
    at_once: int = AT_ONCE,
) -> Bought:
    """Bring every order to its end. SIGINT and SIGTERM stop it: what is out stays out, and is collected
    by the next build."""
    if not orders:
        return Bought()
    halt, letters = Halt(at_once), _Letters()
    stopping = _stopper(halt, letters)
    bench = Bench(purchaser, ledger, store, halt, patience or Patience(), made_with or {})
    with (
        store.workspace() as workspace,
        calling_at_signals(stopping),
        ThreadPoolExecutor(min(2 * at_once - 1, len(orders)), "filmkit purchase") as threads,
    ):
        folders = Folders(workspace)
        for order in orders:
            threads.submit(_work, order, bench, folders, letters)
        return _Clerk(tuple(listeners)).follow(orders, letters)


def _stopper(halt: Halt, letters: _Letters) -> Callable[[], None]:
    def stop() -> None:
        halt.stop.set()
        letters.put(Stop())

    return stop


def _work(order: Order, bench: Bench, folders: Folders, letters: _Letters) -> None:
    """Work at one order to its end, and tell of it; in a thread of its own."""
    began = time.monotonic()
    error: BaseException | None = None
    try:
        if bench.halt.stop.is_set():
            raise Cancelled
        letters.put(_Begun(order.target))
        folder = folders.take()
        (Chain if order.parts else Purchase)(
            order, bench, folder, lambda fraction: letters.put(Reported(order.target, fraction))
        ).go()
        folders.give_back(folder)
    except BaseException as raised:  # noqa: BLE001  # a lost letter would hang the run
        error = raised
    letters.put(_Ended(order, time.monotonic() - began, error))


class _Clerk:
    """Reads the letters, tells the listeners, and remembers how each order ended."""

    def __init__(self, listeners: tuple[Listener, ...]) -> None:
        self._listeners = listeners
        self._kept: list[str] = []
        self._failed: list[Failure] = []
        self._cancelled = False

    def follow(self, orders: Sequence[Order], letters: _Letters) -> Bought:
        began, by_target = time.monotonic(), {order.target: order for order in orders}
        self._tell(PlanReady(len(orders), 0, max(order.seconds for order in orders)))
        left = len(orders)
        while left:
            match letters.get():
                case _Begun(target):
                    order = by_target[target]
                    self._tell(TaskStarted(target, RULE, order.group, order.seconds))
                case Reported(target, fraction):
                    self._tell(TaskProgressed(target, fraction))
                case _Ended() as ended:
                    left -= 1
                    self._end(ended)
                case Stop():
                    self._cancelled = True
        self._tell(
            RunFinished(len(self._kept), 0, len(self._failed), 0, self._cancelled, time.monotonic() - began)
        )
        return Bought(tuple(self._kept), tuple(self._failed), self._cancelled)

    def _end(self, ended: _Ended) -> None:
        target = ended.order.target
        if ended.error is None:
            self._kept.append(target)
            self._tell(TaskMade(target, ended.seconds))
        elif isinstance(ended.error, Cancelled):
            self._cancelled = True
        else:
            error = as_failure(ended.error, target)
            self._failed.append(Failure(target, error))
            said = str(error)  # a service does not know what it is asked for is called here
            self._tell(TaskFailed(target, said if target in said else f"{target}: {said}"))

    def _tell(self, event: Event) -> None:
        for listener in self._listeners:
            listener(event)
