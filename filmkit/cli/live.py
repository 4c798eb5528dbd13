"""Watching a build: a live view of the lanes in a terminal, calm lines elsewhere, JSON on request.

Knows no store and no rules: it listens to events.
"""

import json
import sys
import time
from collections.abc import Callable

import click
from rich.console import Console, Group
from rich.live import Live
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from filmkit.build.engine.progress import (
    Event,
    Listener,
    PlanReady,
    RunFinished,
    TaskFailed,
    TaskFound,
    TaskMade,
    TaskProgressed,
    TaskSkipped,
    TaskStarted,
    event_json,
)
from filmkit.cli.say import plain
from filmkit.cli.tables import length


def json_lines(event: Event) -> None:
    """Each event as one JSON line."""
    click.echo(json.dumps(event_json(event), ensure_ascii=False))


def silent(event: Event) -> None:
    """Only what failed."""
    if isinstance(event, TaskFailed):
        click.echo(plain(f"failed: {event.message}"), err=True)


class Calm:
    """A line when a task is made, for logs and pipes."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say
        self._to_run = 0
        self._done = 0

    def __call__(self, event: Event) -> None:
        match event:
            case PlanReady():
                self._to_run = event.to_run
            case TaskMade():
                self._done += 1
                self._say(f"[{self._done}/{self._to_run}] {event.target}  {event.seconds:.1f} s")
            case TaskFound():
                self._done += 1
            case TaskFailed():
                self._done += 1
                self._say(f"[{self._done}/{self._to_run}] failed: {event.message}")
            case TaskSkipped():
                self._done += 1
                self._say(f"[{self._done}/{self._to_run}] {event.target} not tried: it needs {event.because}")


class Lively:
    """The lanes as they work, each task's progress, the whole's, and the time left."""

    def __init__(self, console: Console) -> None:
        columns = (TextColumn("{task.description}"), BarColumn(24), TextColumn("{task.percentage:>3.0f} %"))
        self._lanes = Progress(*columns, console=console)
        self._whole = Progress(*columns, TimeRemainingColumn(), console=console)
        self._live = Live(
            Group(self._lanes, self._whole), console=console, refresh_per_second=8, transient=True
        )
        self._total: TaskID | None = None
        self._bars: dict[str, TaskID] = {}
        self._guess: dict[str, float] = {}
        self._did: dict[str, float] = {}

    def __call__(self, event: Event) -> None:
        match event:
            case PlanReady():
                self._total = self._whole.add_task("the film", total=max(event.seconds, 0.1))
                self._live.start()
            case TaskStarted():
                self._guess[event.target] = event.seconds
                self._bars[event.target] = self._lanes.add_task(plain(event.target), total=1.0)
            case TaskProgressed():
                self._lanes.update(self._bars[event.target], completed=event.fraction)
                self._advance(event.target, event.fraction)
            case TaskMade() | TaskFound() | TaskSkipped():
                self._end(event.target)
            case TaskFailed():
                self._end(event.target)
                self._live.console.print(plain(f"failed: {event.message}"), markup=False, style="red")
            case RunFinished():
                self._live.stop()

    def _end(self, target: str) -> None:
        if (bar := self._bars.pop(target, None)) is not None:
            self._lanes.remove_task(bar)
        self._advance(target, 1.0)

    def _advance(self, target: str, fraction: float) -> None:
        if self._total is not None:
            done = self._guess.get(target, 0.0) * fraction
            self._whole.advance(self._total, done - self._did.get(target, 0.0))
            self._did[target] = done

    def close(self) -> None:
        """Give the terminal back, whatever happened."""
        self._live.stop()


def closing_line(event: RunFinished) -> str:
    """What a run came to, in one line."""
    parts = [f"{event.made} made"]
    parts += [f"{event.found} found as they were"] if event.found else []
    parts += [f"{event.failed} failed"] if event.failed else []
    parts += [f"{event.skipped} not tried"] if event.skipped else []
    parts += ["stopped"] if event.cancelled else []
    return f"{', '.join(parts)} in {length(event.seconds)}"


def listener(*, as_json: bool, quiet: bool) -> Listener:
    """The view that suits where the output goes."""
    if as_json:
        return json_lines
    if quiet:
        return silent
    if sys.stderr.isatty():
        return Lively(Console(stderr=True))
    return Calm(lambda line: click.echo(plain(line), err=True))


def now() -> str:
    """The time of day, for a lock's holder."""
    return time.strftime("%H:%M")
