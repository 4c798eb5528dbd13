"""Waiting for a service: how long, and together. Knows no HTTP client and no service.

A lane is all that goes to one service. When it asks for a wait, every thread in its lane waits.
"""

import math
import random
import re
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

from filmkit.errors import Throttled
from filmkit.studio.providers.clock import Clock, time_of_day

_IN_WORDS = re.compile(r"\bin ~?(\d{1,9}(?:\.\d{1,3})?) ?s(?:ec|\b)")
"""Replicate tells the wait only in the text of its complaint: "resets in ~6s"."""


@dataclass(frozen=True, slots=True)
class Backoff:
    """Growing pauses between tries of what may be tried again, each cut by chance so that threads part."""

    tries: int = 5
    first: float = 1.0
    growth: float = 2.0
    longest: float = 30.0

    def pauses(self, chance: random.Random) -> Iterator[float]:
        """One pause before each further try."""
        for number in range(self.tries - 1):
            yield min(self.longest, self.first * self.growth**number) * chance.uniform(0.5, 1.0)


def retry_after(headers: Mapping[str, str], text: str, *, now: float) -> float | None:
    """Seconds a service asks to wait, from a header (number or date) or its words; None if it names none.

    `now` is the time of day; what the service calls now is believed over it, where it says.
    """
    if (milliseconds := _number(headers.get("retry-after-ms", ""))) is not None:
        return milliseconds / 1000
    asked = headers.get("retry-after", "").strip()
    if (seconds := _number(asked)) is not None:
        return seconds
    if asked and (moment := _date(asked)) is not None:
        here = _date(headers.get("date", ""))
        return max(0.0, moment - (now if here is None else here))
    words = _IN_WORDS.search(text)
    return float(words[1]) if words else None


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) and value >= 0 else None


def _date(text: str) -> float | None:
    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, OverflowError, OSError, TypeError, IndexError):
        return None


class Lane:
    """The queue to one service, shared by its threads."""

    def __init__(self, service: str, clock: Clock, *, longest_wait: float = 600.0) -> None:
        self._service = service
        self._clock = clock
        self._longest = longest_wait
        self._lock = threading.Lock()
        self._closed_until = 0.0

    def hold(self, seconds: float) -> Throttled:
        """Close the lane for `seconds`, or longer if it is closed longer; what to tell who asked."""
        with self._lock:
            self._closed_until = max(self._closed_until, self._clock.monotonic() + seconds)
        return self._throttled(self.left())

    def left(self) -> float:
        """Seconds until it opens."""
        with self._lock:
            return max(0.0, self._closed_until - self._clock.monotonic())

    def wait(self) -> None:
        """Sleep until the lane is open. Raises Throttled, at once, when that is too long."""
        while (left := self.left()) > 0:
            if left > self._longest:
                raise self._throttled(left)
            self._clock.sleep(left)

    def bears(self, error: Throttled) -> bool:
        """Whether a wait is short enough to be sat out."""
        return error.until - self._clock.wall() <= self._longest

    def _throttled(self, seconds: float) -> Throttled:
        moment = self._clock.wall() + seconds
        return Throttled(
            f"{self._service} asks to wait until {time_of_day(moment)} ({_length(seconds)})",
            until=moment,
            service=self._service,
            hint="build again then; nothing was bought by this request",
        )


def _length(seconds: float) -> str:
    return f"{seconds / 60:.0f} min" if seconds >= 120 else f"{max(1.0, seconds):.0f} s"
