"""A rule that needs no film, and a build of tasks of that rule: for tests and trying things out.

Knows all of the build half; nothing else of filmkit knows it.
"""

import os
import signal
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from filmkit.build.engine.last import read_last, write_last
from filmkit.build.engine.plan import Plan, plan
from filmkit.build.engine.progress import Listener
from filmkit.build.engine.rule import Job, Made
from filmkit.build.engine.run import Outcome, run
from filmkit.build.graph.graph import Graph
from filmkit.build.graph.task import FileInput, Input, Lane, Task, TaskInput
from filmkit.build.store.files import FileDigests
from filmkit.build.store.store import Store
from filmkit.errors import TaskFailed


@dataclass(frozen=True, slots=True)
class Words:
    """Gives its words, with those of its inputs in brackets; or fails in the way it is told to."""

    name: str = "words"
    version: int = 1

    def perform(self, job: Job) -> Made:
        told = str(job.params["words"])
        match told.partition(" "):
            case "refuse", _, _:
                raise TaskFailed(f"{job.target} will not be made", hint="ask otherwise")
            case "blunder", _, _:
                raise ZeroDivisionError("of all things")
            case "die", _, _:
                os.kill(os.getpid(), signal.SIGKILL)
            case "wait", _, seconds:
                _wait(job, float(seconds))
            case "shout", _, _:
                told = "same"
        inner = "".join(f"({path.read_text()})" for _, path in sorted(job.inputs.items()))
        out = job.folder / "out.txt"
        out.write_text(told + inner)
        return Made({"text": out}, {"length": len(told)})


def _wait(job: Job, seconds: float) -> None:
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        job.report(1 - left / seconds)
        time.sleep(min(left, 0.01))


def words(target: str, text: str, *needs: str, lane: Lane = Lane.THREAD, seconds: float = 1.0) -> Task:
    """A task whose needs are other tasks, or, with a dot in their name, files of the film."""
    inputs: dict[str, Input] = {
        need: FileInput(need) if "." in need else TaskInput(need, "text") for need in needs
    }
    group = target.partition("/")[0]
    return Task(target, "words", 1, {"words": text}, inputs, group=group, lane=lane, seconds=seconds)


@dataclass(frozen=True, slots=True)
class FakeFilm:
    """A folder that is built from tasks, as `app` and the command line would do it."""

    folder: Path
    store: Store
    jobs: int = 2

    def files(self) -> FileDigests:
        return FileDigests(self.folder, self.folder / ".filmkit" / "files.json")

    def plan(self, tasks: Iterable[Task]) -> Plan:
        return plan(Graph(tasks), self.store, self.files(), read_last(self._last))

    def build(self, tasks: Iterable[Task], *listeners: Listener) -> Outcome:
        files, last = self.files(), read_last(self._last)
        steps = plan(Graph(tasks), self.store, files, last)
        outcome = run(steps, [Words()], self.store, files, jobs=self.jobs, listeners=listeners)
        write_last(self._last, {**last, **outcome.last})
        files.save()
        return outcome

    def text(self, outcome: Outcome, target: str) -> str:
        return self.store.path(outcome.results[target].outputs["text"].digest).read_text()

    @property
    def _last(self) -> Path:
        return self.folder / ".filmkit" / "last.json"
