"""The simulator's own time, which may run faster than ours or be moved by hand. Knows no job."""

import threading
import time
from typing import Protocol


class Pace(Protocol):
    """What time it is in the simulator, in seconds since 1970."""

    def now(self) -> float: ...


class Running:
    """Time that runs by itself, `speed` times as fast as ours."""

    def __init__(self, speed: float = 1.0) -> None:
        self._speed = speed
        self._start, self._began = time.time(), time.monotonic()

    def now(self) -> float:
        return self._start + (time.monotonic() - self._began) * self._speed


class ByHand:
    """Time that stands until it is moved."""

    def __init__(self, start: float | None = None) -> None:
        self._lock = threading.Lock()
        self._now = time.time() if start is None else start

    def now(self) -> float:
        with self._lock:
            return self._now

    def advance(self, seconds: float) -> None:
        with self._lock:
            self._now += seconds
