"""The time a service is waited for by. Knows no service.

Waits are measured by a clock that never jumps; the time of day is for what services say in dates.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clock:
    """How time passes; tests hand in time that passes by itself."""

    monotonic: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    """Seconds since 1970."""
    sleep: Callable[[float], None] = time.sleep


def time_of_day(wall: float) -> str:
    """A moment as a person at this machine reads it."""
    return time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(wall))
