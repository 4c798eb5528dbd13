"""Lanes: as many jobs at once as there are cores, in threads or in warm processes.

Knows no graph and no store: it is given an order, and performs it here or there.
"""

import threading
from collections.abc import Callable
from queue import SimpleQueue

from filmkit.build.engine.rule import Cancelled, Made
from filmkit.build.engine.worker import Order, Worker
from filmkit.build.graph.task import Lane


class Lanes:
    """`jobs` threads. One that has work for a process waits for that process and does nothing
    else, so threads and processes together never use more than `jobs` cores."""

    def __init__(self, jobs: int) -> None:
        self.jobs = jobs
        self.stop = threading.Event()
        self._work: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._threads = [threading.Thread(target=self._serve, name=f"filmkit lane {n}") for n in range(jobs)]
        for thread in self._threads:
            thread.start()
        self._idle: list[Worker] = []  # append and pop are atomic

    def start(self, work: Callable[[], None]) -> None:
        """Run `work`, which raises nothing, in a lane."""
        self._work.put(work)

    def perform(self, order: Order, lane: Lane, report: Callable[[float], None]) -> Made:
        """Perform `order` where it belongs. To be called in a lane. Raises as a rule may."""
        if self.stop.is_set():
            raise Cancelled
        if lane is Lane.THREAD:
            return order.perform(order.job(report))
        worker = self._worker()
        try:
            return worker.perform(order, report, self.stop)
        finally:
            self._idle.append(worker)

    def _serve(self) -> None:
        while work := self._work.get():
            work()

    def _worker(self) -> Worker:
        while self._idle:
            worker = self._idle.pop()
            if worker.alive:
                return worker
            worker.end()
        return Worker()

    def close(self) -> None:
        """Wait until the lanes have done all they were given, then end the processes."""
        for _ in self._threads:
            self._work.put(None)
        for thread in self._threads:
            thread.join()
        while self._idle:
            self._idle.pop().end()
