"""Warm worker processes, kept from one run to the next; one task may be shared among several of them.

Knows no graph and no store. Promise: never more workers at once than `size`, and what was shared gives the
bytes that one worker alone gives, for its rule promises so.
"""

import contextlib
import os
import shutil
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from filmkit.build.engine.rule import Cancelled, Job, Made
from filmkit.build.engine.worker import Flag, Order, Worker
from filmkit.digest import Json

Report = Callable[[float], None]
Params = Mapping[str, Json]


class Shareable(Protocol):
    """How a kind of task is made by several at once, each in a process of its own."""

    def hands(self, params: Params, most: int) -> int:
        """How many of at most `most` are to make it; fewer than two when more would save nothing."""
        ...

    def share(self, job: Job) -> Made:
        """Work at it beside others, in one folder. One of them gives the task's outputs, the others none.

        They begin one after the other, as they are free: who comes last may find nothing left to do.
        """
        ...


@dataclass(frozen=True, slots=True)
class _Either:
    """Set when one of two is."""

    one: Flag
    other: Flag

    def is_set(self) -> bool:
        return self.one.is_set() or self.other.is_set()


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
            hands = how.hands(order.params, self.size - others) if how else 1
            if how is None or hands < 2:
                return self._alone(order, report, stop)
            return self._together(how, order, hands, report, stop)
        finally:
            with self._gate:
                self._tasks -= 1

    def aside(self, order: Order, stop: threading.Event) -> Made:
        """Have something small done beside the tasks, which nobody follows."""
        return self._alone(order, lambda done: None, stop)

    def _together(self, how: Shareable, order: Order, hands: int, report: Report, stop: Flag) -> Made:
        folder = order.folder / "shared"
        folder.mkdir()
        mine = replace(order, perform=how.share, folder=folder)
        failed = threading.Event()
        told = 0.0

        def tell(done: float) -> None:
            nonlocal told
            told = max(told, done)
            report(told)

        def one() -> Made:
            try:
                return self._alone(mine, tell, _Either(stop, failed))
            except BaseException:
                failed.set()
                raise

        try:
            with ThreadPoolExecutor(hands) as lanes:
                works = [lanes.submit(one) for _ in range(hands)]
            errors = [error for work in works if (error := work.exception()) is not None]
            if errors:  # whoever was stopped because another failed says nothing of why
                raise next((each for each in errors if not isinstance(each, Cancelled)), errors[0])
            (made,) = [made for work in works if (made := work.result()).outputs]
            return replace(made, outputs={name: _out(file) for name, file in made.outputs.items()})
        finally:
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

    def _alone(self, order: Order, report: Report, stop: Flag) -> Made:
        with self._worker() as worker:
            if stop.is_set():
                raise Cancelled
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


def _out(file: Path) -> Path:
    """The file, beside the folder it was made in."""
    to = file.parent.with_name(file.name)
    os.rename(file, to)
    return to
