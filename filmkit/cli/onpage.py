"""A run, told to the page that is open. Knows no film and no store."""

from collections.abc import Callable

from filmkit.build.engine.progress import (
    Event,
    PlanReady,
    TaskFailed,
    TaskFound,
    TaskMade,
    TaskProgressed,
    TaskStarted,
)
from filmkit.show.live.bulletin import Bulletin


class OnPage:
    """Listens to one run after the other: what is being made, how far it is, how many are done."""

    def __init__(
        self, bulletin: Bulletin, made: Callable[[TaskMade], None] = lambda event: None, *, buying: str = ""
    ) -> None:
        """`made` is called for each task that is made; `buying` says what is bought, of a run that buys."""
        self._bulletin, self._made, self._buying = bulletin, made, buying
        self._making: dict[str, float] = {}
        self._done = 0

    def __call__(self, event: Event) -> None:
        match event:
            case PlanReady() if self._buying:
                total = self._done + event.to_run
                self._bulletin.change(says=self._buying, busy=True, buying=True, total=total)
            case TaskStarted():
                self._making[event.target] = 0.0
            case TaskProgressed():
                self._making[event.target] = event.fraction
            case TaskMade() | TaskFound() | TaskFailed():
                self._making.pop(event.target, None)
                self._done += 1
                if isinstance(event, TaskMade):
                    self._made(event)
            case _:
                return
        self._bulletin.change(making=dict(self._making), done=self._done)
