"""Work that costs as much for many as for one, done for all who wait. Knows nothing of the work.

A line of the ledger needs the disk four times, and with fifty orders at once fifty lines wait for it.
Whoever comes first does the work for itself; whoever comes meanwhile waits, and one of them then does
it for all of those.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

W = TypeVar("W")


@dataclass(eq=False, slots=True)
class _Turn(Generic[W]):
    wish: W
    lead: bool = False
    error: BaseException | None = None
    told: threading.Event = field(default_factory=threading.Event)
    """It is done, or is to be done by who waits for it."""


class Together(Generic[W]):
    """Wishes of several threads, fulfilled a group at a time, in the order they came."""

    def __init__(self, work: Callable[[Sequence[W]], None]) -> None:
        """`work` fulfils all wishes it is given, or raises for all of them."""
        self._work = work
        self._gate = threading.Lock()
        self._waiting: list[_Turn[W]] = []
        self._busy = False

    def do(self, wish: W) -> None:
        """Have a wish fulfilled; blocks. Raises what the work raised for its group."""
        turn = _Turn(wish)
        with self._gate:
            self._waiting.append(turn)
            turn.lead, self._busy = not self._busy, True
        if not turn.lead:
            turn.told.wait()
        if turn.lead:
            self._lead()
        if turn.error is not None:
            raise turn.error

    def _lead(self) -> None:
        with self._gate:
            turns, self._waiting = self._waiting, []
        error: BaseException | None = None
        try:
            self._work([turn.wish for turn in turns])
        except BaseException as raised:  # noqa: BLE001  # it is raised where the wishes were made
            error = raised
        with self._gate:
            following = self._waiting[0] if self._waiting else None
            self._busy = following is not None
        if following is not None:
            following.lead = True
            following.told.set()
        for turn in turns:
            turn.error = error
            turn.told.set()
