"""Lanes: as many jobs at once as there are cores, in threads or in warm processes.

Knows no graph and no store: it is given an order, and performs it here or there.
"""

import threading
from collections.abc import Callable
from queue import SimpleQueue

from filmkit.build.engine.crew import Crew
from filmkit.build.engine.rule import Cancelled, Made
from filmkit.build.engine.worker import Order
from filmkit.build.graph.task import Lane


class Lanes:
    """`jobs` threads. One that has work for a process waits for that process and does nothing
    else, so threads and processes together never use more than `jobs` cores."""

    def __init__(self, jobs: int, crew: Crew | None = None) -> None:
        """`crew` are processes that outlive these lanes; left out, there are some of their own."""
        self.jobs = jobs
        self.stop = threading.Event()
        self._work: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._threads = [threading.Thread(target=self._serve, name=f"filmkit lane {n}") for n in range(jobs)]
        for thread in self._threads:
            thread.start()
        self._crew = crew or Crew(jobs)
        self._own = None if crew else self._crew

    def start(self, work: Callable[[], None]) -> None:
        """Run `work`, which raises nothing, in a lane."""
        self._work.put(work)

    def perform(self, rule: str, order: Order, lane: Lane, report: Callable[[float], None]) -> Made:
        """Perform `order`, of that rule, where it belongs. To be called in a lane. Raises as a rule may."""
        if self.stop.is_set():
            raise Cancelled
        if lane is Lane.THREAD:
            return order.perform(order.job(report))
        return self._crew.perform(rule, order, report, self.stop)

    def _serve(self) -> None:
        while work := self._work.get():
            work()

    def close(self) -> None:
        """Wait until the lanes have done all they were given, then end the processes."""
        for _ in self._threads:
            self._work.put(None)
        for thread in self._threads:
            thread.join()
        if self._own is not None:
            self._own.close()
