"""What a page that is open is to show now, told to every page that listens. Knows no server and no build.

Promise: whoever listens sees the newest state, though perhaps not each one before it; the state says all,
so nothing is lost when a listener comes late or was away.
"""

import functools
import threading
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Wrong:
    """One thing that is wrong with the film as it was saved."""

    at: str
    """`film.yaml:12:5`, or "" when it lies in no file."""
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame of a shot, drawn before the rest of it."""

    shot: str
    frame: int
    """Counted from the shot's first."""
    src: str


@dataclass(frozen=True, slots=True)
class Now:
    """Everything there is to say."""

    page: str = ""
    """The name of the page that was written last; another one is older."""
    acts: tuple[str, ...] = ()
    """What may be asked for from the page."""
    says: str = ""
    """What is going on, in one line."""
    busy: bool = False
    buys: bool = False
    """Whether something is to be bought."""
    buying: bool = False
    """Whether what is being made is bought; that cannot be stopped from the page."""
    wrong: tuple[Wrong, ...] = ()
    will: tuple[str, ...] = ()
    """What is made, as `plan` says it."""
    making: Mapping[str, float] = field(default_factory=dict)
    """How far each task is that is being made, 0 to 1."""
    done: int = 0
    total: int = 0
    frame: Frame | None = None
    takes: Mapping[str, str] = field(default_factory=dict)
    """By shot, its new take, while the film around it is still being made."""

    def json(self) -> dict[str, Any]:
        return asdict(self)


class Bulletin:
    """The newest state, and those who wait for it. Used from several threads."""

    def __init__(self) -> None:
        self._now, self._number = Now(), 0
        self._changed = threading.Condition()
        self._closed = False

    @property
    def now(self) -> Now:
        return self._now

    def change(self, **what: Any) -> None:
        """Replace fields of the state, and tell."""
        with self._changed:
            self._now = replace(self._now, **what)
            self._number += 1
            self._changed.notify_all()

    def close(self) -> None:
        """There will be no more; who listens is let go."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def listen(self, patience: float) -> Iterator[Now | None]:
        """The state, then each newer one; None when there was none for `patience` seconds."""
        seen = -1
        while True:
            with self._changed:
                newer = self._changed.wait_for(functools.partial(self._is_newer, seen), patience)
                if self._closed:
                    return
                now, seen = (self._now if newer else None), self._number
            yield now

    def _is_newer(self, seen: int) -> bool:
        return self._closed or self._number != seen
