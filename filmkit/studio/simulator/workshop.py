"""Where results are made, beside the answering of questions. Knows no job and no money.

A result is made once, when it is first wanted, and stands whole under its name or not at all.
"""

import threading
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from enum import Enum
from pathlib import Path

from filmkit.studio.simulator.order import Maker, Order

HANDS = 2
"""Results made at the same time."""


class State(Enum):
    """How far a result is."""

    MAKING = "making"
    MADE = "made"
    IMPOSSIBLE = "impossible"
    """Its maker failed."""


class Workshop:
    """Makes what is ordered into files of one folder. Serves many threads."""

    def __init__(self, folder: Path, maker: Maker) -> None:
        self._folder, self._maker = folder, maker
        self._lock = threading.Lock()
        self._wanted: dict[str, Future[str]] = {}
        self._hands = ThreadPoolExecutor(HANDS, thread_name_prefix="workshop")

    def want(self, name: str, order: Order) -> None:
        """Have it made, if it is not yet."""
        self._future(name, order)

    def state(self, name: str, order: Order, *, within: float) -> State:
        """How far it is, after waiting so many seconds for it at most."""
        try:
            failure = self._future(name, order).exception(within)
        except (TimeoutError, CancelledError):
            return State.MAKING
        return State.MADE if failure is None else State.IMPOSSIBLE

    def result(self, name: str, order: Order) -> tuple[Path, str]:
        """The file and its media type; waits for it. Raises what the maker raised."""
        media_type = self._future(name, order).result()
        return self._folder / name, media_type

    def close(self) -> None:
        """What is being made is finished; what waits is not begun."""
        self._hands.shutdown(cancel_futures=True)

    def _future(self, name: str, order: Order) -> "Future[str]":
        with self._lock:
            if name not in self._wanted:
                self._wanted[name] = self._hands.submit(self._make, name, order)
            return self._wanted[name]

    def _make(self, name: str, order: Order) -> str:
        """Found in the folder, or made: first the file under another name, then its type, then its name."""
        final, note, part = (self._folder / f"{name}{end}" for end in ("", ".type", ".part"))
        if not final.exists():
            note.write_text(self._maker(order, part))
            part.replace(final)
        return note.read_text()
