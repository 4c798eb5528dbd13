"""The seam to whoever knows how a kind of thing is made. Knows no kind itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from filmkit.digest import Json


class Cancelled(BaseException):
    """The build stops. No Exception, so that a rule's own `except` does not swallow it."""


@dataclass(frozen=True, slots=True)
class Job:
    """One running of a task: what `perform` may use, all of it digested.

    `perform` runs in a thread or in another process; it writes only inside `folder`.
    """

    target: str
    """For messages only."""
    params: Mapping[str, Json]
    inputs: Mapping[str, Path]
    """Read-only files, by input name. Their names on disk mean nothing."""
    folder: Path
    """An empty folder of its own; gone when the job ends."""
    report: Callable[[float], None]
    """Tell how far it is, 0 to 1. Raises `Cancelled` when the build stops: let it pass through."""


@dataclass(frozen=True, slots=True)
class Made:
    """What a job gave: files by output name, and facts worth keeping in the record."""

    outputs: Mapping[str, Path]
    facts: Mapping[str, Json] = field(default_factory=dict)


class Rule(Protocol):
    """How one kind of thing is made. Must be importable and picklable by name for process lanes."""

    @property
    def name(self) -> str: ...

    @property
    def version(self) -> int: ...

    def perform(self, job: Job) -> Made:
        """Make it. Same params and input bytes must give the same output bytes.

        Raises FilmkitError, shown as it is; anything else is shown as a defect of filmkit.
        """
        ...
