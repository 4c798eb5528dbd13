"""Keeping what jobs made, many at a time. Knows the store; no tasks, no order.

A loss of power must not undo what was told to be made, and bringing one file to the disk takes
as long as many small tasks. So whatever has gathered while the last group was written is
written as the next group: a lone task waits for nobody, a thousand small ones share.
"""

import threading
from collections.abc import Callable, Sequence
from queue import SimpleQueue

from filmkit.build.store.store import Making, Result, Store

Told = Callable[[Sequence[Result], OSError | None], None]
"""Called on the committer's thread with what is safe now, or with one that is not, and why."""


class Committer:
    """A thread that keeps makings, and tells of them once they are safe, or why one is not."""

    def __init__(self, store: Store, told: Told) -> None:
        self._store = store
        self._told = told
        self._queue: SimpleQueue[Making | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._serve, name="filmkit committer")
        self._thread.start()

    def add(self, making: Making) -> None:
        self._queue.put(making)

    def close(self) -> None:
        """Keep all that was added, then end."""
        self._queue.put(None)
        self._thread.join()

    def _serve(self) -> None:
        going = True
        while going:
            group = [self._queue.get()]
            while not self._queue.empty():
                group.append(self._queue.get())
            going = None not in group
            self._keep([each for each in group if each is not None])

    def _keep(self, group: Sequence[Making]) -> None:
        results = [making.record.result for making in group]
        try:
            self._store.keep(group)
        except OSError as error:
            if len(group) == 1:
                self._told(results, error)
                return
            for each in group:  # one of them does not fit: the others may
                self._keep([each])
        else:
            self._told(results, None)
