"""What happens while a build runs, as events. Knows no listener: a terminal, JSON lines, a page.

Listeners are called one event at a time, on the thread that called `run`.
"""

from collections.abc import Callable
from dataclasses import dataclass, fields

from filmkit.digest import Json, decimal_text


@dataclass(frozen=True, slots=True)
class PlanReady:
    """The build begins."""

    to_run: int
    fresh: int
    seconds: float
    """The guesses at the time of all that may run, added up."""


@dataclass(frozen=True, slots=True)
class TaskStarted:
    """A lane began a task."""

    target: str
    rule: str
    group: str
    seconds: float
    """The guess at its time."""


@dataclass(frozen=True, slots=True)
class TaskProgressed:
    """A task is `fraction` done, 0 to 1."""

    target: str
    fraction: float


@dataclass(frozen=True, slots=True)
class TaskFound:
    """A task that waited turned out fresh: what it needs came out as it was."""

    target: str


@dataclass(frozen=True, slots=True)
class TaskMade:
    """A task is made, and what it gave is safe on the disk."""

    target: str
    seconds: float
    """How long it ran."""


@dataclass(frozen=True, slots=True)
class TaskFailed:
    """A task could not be made."""

    target: str
    message: str


@dataclass(frozen=True, slots=True)
class TaskSkipped:
    """A task was not tried, for what it needs was not made."""

    target: str
    because: str
    """The target that failed."""


@dataclass(frozen=True, slots=True)
class RunFinished:
    """The build is over; all that was made is on the disk."""

    made: int
    found: int
    failed: int
    skipped: int
    cancelled: bool
    seconds: float


Event = (
    PlanReady | TaskStarted | TaskProgressed | TaskFound | TaskMade | TaskFailed | TaskSkipped | RunFinished
)
Listener = Callable[[Event], None]


def event_json(event: Event) -> dict[str, Json]:
    """An event as one JSON object; `event` names it. Fractions and seconds are decimal text."""
    values = {each.name: getattr(event, each.name) for each in fields(event)}
    return {
        "event": type(event).__name__,
        **{
            name: decimal_text(round(value, 3)) if isinstance(value, float) else value
            for name, value in values.items()
        },
    }
