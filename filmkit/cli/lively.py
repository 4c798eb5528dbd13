"""A build as a terminal shows it: each lane's task and how far it is, the whole, the time left.

Knows no store and no rules: it listens to events.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console, Group
from rich.live import Live
from rich.progress import BarColumn, Progress, TaskID, TextColumn

from filmkit.build.engine.progress import (
    Event,
    PlanReady,
    RunFinished,
    TaskFailed,
    TaskFound,
    TaskMade,
    TaskProgressed,
    TaskSkipped,
    TaskStarted,
)
from filmkit.cli.say import plain
from filmkit.cli.tables import closing_line, doing, left

_NAME = TextColumn("{task.description}", markup=False)
_SHARE = TextColumn("{task.percentage:>3.0f} %")


@contextmanager
def lively() -> Iterator["Lively"]:
    """A view on stderr, which keeps NO_COLOR and TERM as rich does; ends with the block."""
    view = Lively(Console(stderr=True))
    try:
        yield view
    finally:
        view.close()


class Lively:
    """The lanes as they work, and the whole."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._lanes = Progress(_NAME, BarColumn(24), _SHARE, console=console)
        told = TextColumn("{task.fields[told]}", style="dim")
        self._whole = Progress(_NAME, BarColumn(24), _SHARE, told, console=console)
        self._live = Live(
            Group(self._lanes, self._whole), console=console, refresh_per_second=8, transient=True
        )
        self._bars: dict[str, TaskID] = {}
        self._weights: dict[str, float] = {}
        self._shares: dict[str, float] = {}
        self._bar = self._whole.add_task("the film", told="")
        self._counts = [0, 0]
        self._total, self._ended, self._began = 1.0, 0.0, time.monotonic()

    def __call__(self, event: Event) -> None:
        match event:
            case PlanReady():
                self._start(event)
            case TaskStarted():
                self._weights[event.target] = event.seconds
                name = plain(f"{event.target}  {doing(event.rule)}")
                self._bars[event.target] = self._lanes.add_task(f"{name:<36}", total=1.0)
            case TaskProgressed():
                self._shares[event.target] = event.fraction
                self._lanes.update(self._bars[event.target], completed=event.fraction)
            case TaskMade() | TaskFound() | TaskSkipped():
                self._end(event.target)
            case TaskFailed():
                self._end(event.target)
                self._console.print(plain(f"failed: {event.message}"), markup=False, style="red")
            case RunFinished():
                self.close()
                if self._counts[1]:
                    self._console.print(closing_line(event), markup=False, highlight=False)
        self._tell()

    def _start(self, event: PlanReady) -> None:
        self._counts[1] = event.to_run
        self._total, self._began = max(event.seconds, 0.1), time.monotonic()
        self._whole.update(self._bar, total=self._total, description=f"{'the film':<36}")
        if event.to_run:
            self._live.start()

    def _end(self, target: str) -> None:
        self._counts[0] += 1
        self._shares.pop(target, None)
        self._ended += self._weights.pop(target, 0.0)
        if (bar := self._bars.pop(target, None)) is not None:
            self._lanes.remove_task(bar)

    def _tell(self) -> None:
        """Bring the whole up to date: what is done, and what that says of what is left."""
        begun = sum(self._weights[target] * share for target, share in self._shares.items())
        done = self._ended + begun
        told = f"{self._counts[0]} of {self._counts[1]}"
        hope = left(done, self._total, time.monotonic() - self._began)
        self._whole.update(self._bar, completed=done, told=", ".join(filter(None, (told, hope))))

    def close(self) -> None:
        """Give the terminal back, whatever happened."""
        self._live.stop()


@contextmanager
def one_bar(title: str, console: Console | None = None) -> Iterator[Callable[[float], None]]:
    """One piece of work; its bar appears with the first report, and goes when the work is done."""
    shown = console or Console(stderr=True)
    with Progress(_NAME, BarColumn(24), _SHARE, console=shown, transient=True) as progress:

        def report(fraction: float) -> None:
            bar = progress.task_ids[0] if progress.task_ids else progress.add_task(title, total=1.0)
            progress.update(bar, completed=fraction)

        yield report
