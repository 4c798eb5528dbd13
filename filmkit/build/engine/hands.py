"""Those who do the work of a run: lanes make, the committer keeps, letters tell. Knows no order.

What comes back comes as letters in one queue, so that a single thread may decide everything.
"""

import itertools
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

from filmkit.build.engine.commit import Committer
from filmkit.build.engine.crew import Crew
from filmkit.build.engine.folders import Folders
from filmkit.build.engine.lanes import Lanes
from filmkit.build.engine.making import Assignment, Bench
from filmkit.build.engine.rule import Cancelled
from filmkit.build.store.files import FileDigests
from filmkit.build.store.store import Making, Result, Store
from filmkit.digest import Digest

_REPORT_EVERY = 0.1
"""Seconds between two reports of one task: what eyes can follow."""


@dataclass(frozen=True, slots=True)
class Reported:
    """A task said how far it is."""

    target: str
    fraction: float


@dataclass(frozen=True, slots=True)
class Freed:
    """A lane is free again: what it made is with the committer, or `error` says why not."""

    target: str
    digest: Digest
    error: BaseException | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """What lanes made is on the disk; or one of them is not, and `error` says why."""

    results: Sequence[Result]
    error: OSError | None


@dataclass(frozen=True, slots=True)
class Stop:
    """Somebody wants the run to end."""


Letter = Reported | Freed | Kept | Stop


class Hands:
    """`jobs` lanes and a committer, working in one workspace until closed."""

    def __init__(
        self,
        store: Store,
        files: FileDigests,
        made_with: Mapping[str, str],
        workspace: Path,
        jobs: int,
        crew: Crew | None = None,
    ) -> None:
        self.jobs = jobs
        self._letters: SimpleQueue[Letter] = SimpleQueue()
        self._lanes = Lanes(jobs, crew)
        self._committer = Committer(store, lambda results, error: self._letters.put(Kept(results, error)))
        self._bench = Bench(store, files, self._lanes, made_with)
        self._workspace = workspace
        self._folders = Folders(workspace)
        self._numbers = itertools.count()

    def begin(self, assignment: Assignment) -> None:
        """Have it made and kept. Ends in one Freed, and stands in one Kept unless that has an error.

        Prereq: fewer than `jobs` are at work, so that it begins at once.
        """
        self._lanes.start(lambda: self._work(assignment))

    def letter(self) -> Letter:
        """The next letter; waits for it."""
        return self._letters.get()

    def interrupt(self) -> None:
        """Ask, from anywhere, for the run to end."""
        self._letters.put(Stop())

    def stop(self) -> None:
        """Have what runs end early; nothing more begins."""
        self._lanes.stop.set()

    def close(self) -> None:
        """End the lanes, then keep what they gave."""
        self.stop()
        self._lanes.close()
        self._committer.close()

    def _work(self, assignment: Assignment) -> None:
        target, digest = assignment.task.target, assignment.digest
        try:
            folder = self._folders.take()
            making = self._bench.make(assignment, folder, self._reporter(target))
            self._committer.add(self._taken_out(making, folder))
            self._letters.put(Freed(target, digest))
        except BaseException as error:  # noqa: BLE001  # even SystemExit: a lost letter would hang the run
            self._letters.put(Freed(target, digest, error))

    def _taken_out(self, making: Making, folder: Path) -> Making:
        """The making with its files beside its folder, which so is free for the next task."""
        moved = {file: f"{self._workspace}/made-{next(self._numbers)}" for file in making.files.values()}
        for file, to in moved.items():
            os.rename(file, to)
        self._folders.give_back(folder)
        return Making(making.record, {name: Path(moved[file]) for name, file in making.files.items()})

    def _reporter(self, target: str) -> Callable[[float], None]:
        told = 0.0

        def report(fraction: float) -> None:
            nonlocal told
            if self._lanes.stop.is_set():
                raise Cancelled
            if (now := time.monotonic()) - told >= _REPORT_EVERY:
                told = now
                self._letters.put(Reported(target, fraction))

        return report
