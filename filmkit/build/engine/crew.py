"""Warm worker processes, kept from one run to the next; one task may be shared among several of them.

Knows no graph and no store. Promise: never more workers at once than `size`, and what was shared gives the
bytes that one worker alone gives, for its rule promises so.
"""

import contextlib
import shutil
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from filmkit.build.engine.rule import Job, Made
from filmkit.build.engine.worker import Order, Worker
from filmkit.digest import Json

Report = Callable[[float], None]
Params = Mapping[str, Json]
_JOINING = 0.1
"""The part of a shared task's time that joining takes: a guess, for its bar."""


class Shareable(Protocol):
    """How a kind of task is made by several at once: each a share, then one joins them."""

    def shares(self, params: Params, hands: int) -> Sequence[Params]:
        """What each share is to make, for at most `hands`; fewer than two when it is not worth it."""
        ...

    def share(self, job: Job) -> Made:
        """One share; its single output is called `share`."""
        ...

    def join(self, job: Job) -> Made:
        """The task's own outputs. Its inputs are the task's, and `share-0`, `share-1` and so on."""
        ...


class Crew:
    """At most `size` warm workers. Used from several threads; outlives the runs it works for."""

    def __init__(self, size: int, shared: Mapping[str, Shareable] | None = None) -> None:
        """`shared` tells, by the rule's name, which tasks are shared when there are hands to spare."""
        self.size = size
        self._shared = shared or {}
        self._idle: list[Worker] = []  # append and pop are atomic
        self._free = threading.Semaphore(size)
        self._gate = threading.Lock()
        self._tasks = 0

    def perform(self, rule: str, order: Order, report: Report, stop: threading.Event) -> Made:
        """Have `order` done, by one or by several; blocks. Raises as `Worker.perform` does."""
        with self._gate:
            others, self._tasks = self._tasks, self._tasks + 1
        try:
            how = self._shared.get(rule)
            shares = how.shares(order.params, self.size - others) if how else ()
            if how is None or len(shares) < 2:
                return self._alone(order, report, stop)
            return self._together(how, order, shares, report, stop)
        finally:
            with self._gate:
                self._tasks -= 1

    def aside(self, order: Order, stop: threading.Event) -> Made:
        """Have something small done beside the tasks, which nobody follows."""
        return self._alone(order, lambda done: None, stop)

    def _together(
        self, how: Shareable, order: Order, shares: Sequence[Params], report: Report, stop: threading.Event
    ) -> Made:
        folders = [order.folder / f"share-{number}" for number in range(len(shares))]
        try:
            made = self._several(how, order, list(zip(shares, folders, strict=True)), report, stop)
            inputs = {f"share-{number}": each.outputs["share"] for number, each in enumerate(made)}
            joining = replace(order, perform=how.join, inputs={**order.inputs, **inputs})
            return self._alone(joining, lambda done: report(1 - _JOINING * (1 - done)), stop)
        finally:
            for folder in folders:
                shutil.rmtree(folder, ignore_errors=True)

    def warm(self, perform: Callable[[Job], Made], folder: Path, stop: threading.Event) -> None:
        """Start every worker and have each perform this once, so that the first order finds it loaded."""
        orders = [Order(perform, "warming up", {}, {}, folder)] * self.size
        with ThreadPoolExecutor(self.size) as lanes:
            list(lanes.map(lambda order: self._alone(order, lambda done: None, stop), orders))

    def close(self) -> None:
        """End the workers. Prereq: none is at work."""
        while self._idle:
            self._idle.pop().end()

    def _several(
        self,
        how: Shareable,
        order: Order,
        shares: Sequence[tuple[Params, Path]],
        report: Report,
        stop: threading.Event,
    ) -> list[Made]:
        told = [0.0] * len(shares)

        def one(number: int) -> Made:
            params, folder = shares[number]
            folder.mkdir()

            def tell(done: float) -> None:
                told[number] = done
                report((1 - _JOINING) * sum(told) / len(told))

            mine = replace(order, perform=how.share, params=params, folder=folder)
            return self._alone(mine, tell, stop)

        with ThreadPoolExecutor(len(shares)) as lanes:
            return list(lanes.map(one, range(len(shares))))

    def _alone(self, order: Order, report: Report, stop: threading.Event) -> Made:
        with self._worker() as worker:
            return worker.perform(order, report, stop)

    @contextlib.contextmanager
    def _worker(self) -> Iterator[Worker]:
        with self._free:
            worker = self._warmest()
            try:
                yield worker
            finally:
                self._idle.append(worker)

    def _warmest(self) -> Worker:
        while self._idle:
            worker = self._idle.pop()
            if worker.alive:
                return worker
            worker.end()
        return Worker()
