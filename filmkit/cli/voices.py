"""Watching a build: calm lines where nobody looks, JSON on request, only failures when quiet.

Knows no store and no rules: it listens to events. What a terminal shows is `lively`'s, which is
loaded only for a terminal: rich costs more than a whole plan.
"""

import importlib
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum

import click

from filmkit.build.engine.progress import (
    Event,
    Listener,
    PlanReady,
    RunFinished,
    TaskFailed,
    TaskFound,
    TaskMade,
    TaskSkipped,
    event_json,
)
from filmkit.cli.say import note
from filmkit.cli.tables import closing_line


class Voice(Enum):
    """How a build speaks."""

    USUAL = "usual"
    """A live view in a terminal, calm lines elsewhere."""
    QUIET = "quiet"
    """Only what failed, and the film's path."""
    JSON = "json"
    """Events as JSON lines on stdout, and nothing else there."""


@contextmanager
def watching(voice: Voice) -> Iterator[Listener]:
    """The listener that suits `voice` and where the output goes; the terminal is given back at the end."""
    if voice is Voice.JSON:
        yield json_lines
    elif voice is Voice.QUIET:
        yield silent
    elif sys.stderr.isatty():
        with importlib.import_module("filmkit.cli.lively").lively() as view:
            yield view
    else:
        yield Calm(note)


def json_lines(event: Event) -> None:
    """Each event as one JSON line."""
    click.echo(json.dumps(event_json(event), ensure_ascii=False))


def silent(event: Event) -> None:
    """Only what failed."""
    if isinstance(event, TaskFailed):
        note(f"failed: {event.message}")


class Calm:
    """A line when a task is made, and a closing one: for logs and pipes."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say
        self._to_run = 0
        self._done = 0

    def __call__(self, event: Event) -> None:
        match event:
            case PlanReady():
                self._to_run = event.to_run
            case TaskMade():
                self._tell(f"{event.target}  {event.seconds:.1f} s")
            case TaskFound():
                self._tell(f"{event.target}  as it was")
            case TaskFailed():
                self._tell(f"failed: {event.message}")
            case TaskSkipped():
                self._tell(f"{event.target}  not tried: it needs {event.because}")
            case RunFinished() if self._to_run:
                self._say(closing_line(event))

    def _tell(self, line: str) -> None:
        self._done += 1
        self._say(f"[{self._done:>{len(str(self._to_run))}}/{self._to_run}] {line}")


def now() -> str:
    """The time of day, for a lock's holder."""
    return time.strftime("%H:%M")
