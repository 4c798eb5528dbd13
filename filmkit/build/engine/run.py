"""Running a plan: tasks as their inputs arrive, until all is made or cannot be.

Knows no film and no money. One thread, the caller's, decides everything and calls the listeners;
lanes and the committer only send it letters.
"""

import contextlib
import itertools
import signal
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from types import FrameType

from filmkit.build.engine.address import task_digest
from filmkit.build.engine.commit import Committer
from filmkit.build.engine.failure import as_failure
from filmkit.build.engine.lanes import Lanes
from filmkit.build.engine.making import Assignment, Bench, InputLost
from filmkit.build.engine.plan import Plan, input_digest, whole
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
)
from filmkit.build.engine.rule import Cancelled, Rule
from filmkit.build.engine.schedule import Schedule
from filmkit.build.graph.task import TaskInput
from filmkit.build.store.files import FileDigests
from filmkit.build.store.store import Making, Result, Store
from filmkit.digest import Digest
from filmkit.errors import FilmkitError, StoreCorrupt

_REPORT_EVERY = 0.1
"""Seconds between two reports of one task: what eyes can follow."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A task that could not be made."""

    target: str
    error: FilmkitError


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run came to."""

    results: Mapping[str, Result]
    """By target: all that is fresh now, made or not."""
    made: tuple[str, ...] = ()
    """In the order they were done."""
    found: tuple[str, ...] = ()
    """Waited, and turned out fresh."""
    failed: tuple[Failure, ...] = ()
    skipped: tuple[str, ...] = ()
    """Not tried, for something they need failed."""
    cancelled: bool = False
    seconds: float = 0.0

    @property
    def whole(self) -> bool:
        """Whether all that was asked for is there."""
        return not (self.failed or self.skipped or self.cancelled)

    @property
    def last(self) -> dict[str, Digest]:
        """The task digest each target has a result of, for the next plan's reasons."""
        return {target: result.task for target, result in self.results.items()}


def run(
    plan: Plan,
    rules: Iterable[Rule],
    store: Store,
    files: FileDigests,
    *,
    jobs: int,
    listeners: Iterable[Listener] = (),
    made_with: Mapping[str, str] | None = None,
) -> Outcome:
    """Make all that `plan` says is not fresh, at most `jobs` at once.

    `files` is the one the plan was made with. When it returns, what was made is on the disk.
    SIGINT and SIGTERM, when called on the main thread, stop it: the outcome says cancelled.
    """
    letters: SimpleQueue[_Letter] = SimpleQueue()
    lanes = Lanes(jobs)
    with contextlib.ExitStack() as leaving:
        workspace = leaving.enter_context(store.workspace())
        committer = Committer(store, lambda making, error: letters.put(_Kept(making, error)))
        # Leaving, whatever the reason: no new work, the lanes end, what they gave is kept.
        leaving.callback(committer.close)
        leaving.callback(lanes.close)
        leaving.callback(lanes.stop.set)
        leaving.enter_context(_signals(lambda: letters.put(_Stop())))
        bench = Bench(store, files, lanes, made_with or {})
        hands = _Hands(bench, lanes, committer, letters, workspace)
        return _Run(plan, {rule.name: rule for rule in rules}, store, files, hands, tuple(listeners)).go()


@dataclass(frozen=True, slots=True)
class _Begun:
    target: str


@dataclass(frozen=True, slots=True)
class _Reported:
    target: str
    fraction: float


@dataclass(frozen=True, slots=True)
class _Freed:
    """A lane is free again: what it made is with the committer, or `error` says why not."""

    target: str
    digest: Digest
    error: Exception | Cancelled | None = None


@dataclass(frozen=True, slots=True)
class _Kept:
    making: Making
    error: OSError | None


@dataclass(frozen=True, slots=True)
class _Stop:
    pass


_Letter = _Begun | _Reported | _Freed | _Kept | _Stop


@dataclass(frozen=True, slots=True)
class _Hands:
    """Those who work elsewhere: they are given assignments and send letters."""

    bench: Bench
    lanes: Lanes
    committer: Committer
    letters: "SimpleQueue[_Letter]"
    workspace: Path

    def begin(self, assignment: Assignment) -> None:
        self.lanes.start(lambda: self._work(assignment))

    def _work(self, assignment: Assignment) -> None:
        target, digest = assignment.task.target, assignment.digest
        try:
            self.letters.put(_Begun(target))
            self.committer.add(self.bench.make(assignment, self._reporter(target)))
            self.letters.put(_Freed(target, digest))
        except (Cancelled, Exception) as error:  # noqa: BLE001  # a lost letter would hang the build
            self.letters.put(_Freed(target, digest, error))

    def _reporter(self, target: str) -> Callable[[float], None]:
        told = 0.0

        def report(fraction: float) -> None:
            nonlocal told
            if self.lanes.stop.is_set():
                raise Cancelled
            if (now := time.monotonic()) - told >= _REPORT_EVERY:
                told = now
                self.letters.put(_Reported(target, fraction))

        return report


class _Run:
    """The one place where a run's state changes; touched by one thread."""

    def __init__(
        self,
        plan: Plan,
        rules: Mapping[str, Rule],
        store: Store,
        files: FileDigests,
        hands: _Hands,
        listeners: tuple[Listener, ...],
    ) -> None:
        self._plan = plan
        self._rules = rules
        self._store = store
        self._files = files
        self._hands = hands
        self._listeners = listeners
        self._known = {step.task.target: step.result for step in plan.steps if step.result}
        lost = _lost_ends(plan, store)
        for target in lost:
            del self._known[target]
        to_run = [step.task.target for step in plan.to_run] + lost
        self._schedule = Schedule(plan.steps, to_run)
        self._making: dict[Digest, list[str]] = {}  # what is being made, and for which targets
        self._began: dict[str, float] = {}
        self._busy = 0
        self._made: list[str] = []
        self._found: list[str] = []
        self._failed: list[Failure] = []
        self._skipped: list[str] = []
        self._again: set[str] = set()
        self._cancelled = False
        self._numbers = itertools.count()

    def go(self) -> Outcome:
        start = time.monotonic()
        to_run = self._plan.to_run
        self._tell(PlanReady(len(to_run), len(self._plan.steps) - len(to_run), self._plan.seconds))
        self._fill_lanes()
        while self._making:
            self._read(self._hands.letters.get())
            if not self._cancelled:
                self._fill_lanes()
        assert self._cancelled or not self._schedule, "a step that nothing makes ready"
        outcome = Outcome(
            self._known,
            tuple(self._made),
            tuple(self._found),
            tuple(self._failed),
            tuple(self._skipped),
            self._cancelled,
            time.monotonic() - start,
        )
        self._tell(
            RunFinished(
                len(outcome.made),
                len(outcome.found),
                len(outcome.failed),
                len(outcome.skipped),
                outcome.cancelled,
                outcome.seconds,
            )
        )
        return outcome

    def _fill_lanes(self) -> None:
        while self._busy < self._hands.lanes.jobs and (target := self._schedule.take()):
            self._start(target)

    def _start(self, target: str) -> None:
        """Make `target`, unless the store has it, or another target is the same making."""
        task = self._plan.by_target[target].task
        try:
            inputs = {name: input_digest(task, name, self._files, self._known) for name in task.inputs}
            rule = self._rules.get(task.rule)
            assert rule is not None, f"no rule is called {task.rule}"
            known = whole(inputs)
            assert known is not None, f"{target} was taken before all it needs was made"
            digest = task_digest(task, known)
        except FilmkitError as error:
            self._fail(target, error)
            return
        if result := self._in_store(digest, target):
            self._finish(target, result, made=False)
        elif digest in self._making:
            self._making[digest].append(target)
        else:
            self._making[digest] = [target]
            self._busy += 1
            folder = self._hands.workspace / str(next(self._numbers))
            self._hands.begin(Assignment(task, rule, digest, known, folder))

    def _in_store(self, digest: Digest, target: str) -> Result | None:
        """A result for what waited until now. What the plan saw missing is not asked again."""
        if self._plan.by_target[target].digest == digest:
            return None
        result = self._store.results([digest]).get(digest)
        return result if result and all(map(self._store.sound, result.outputs.values())) else None

    def _read(self, letter: _Letter) -> None:
        match letter:
            case _Begun():
                task = self._plan.by_target[letter.target].task
                self._began[letter.target] = time.monotonic()
                self._tell(TaskStarted(letter.target, task.rule, task.group, task.seconds))
            case _Reported():
                self._tell(TaskProgressed(letter.target, letter.fraction))
            case _Freed():
                self._busy -= 1
                if letter.error is not None:
                    self._broken(letter.target, letter.digest, letter.error)
            case _Kept():
                self._kept(letter.making, letter.error)
            case _Stop():
                self._cancelled = True
                self._hands.lanes.stop.set()

    def _kept(self, making: Making, error: OSError | None) -> None:
        result = making.record.result
        first, *twins = self._making.pop(result.task)
        if error is not None:
            for target in (first, *twins):
                self._fail(target, as_failure(error, target))
            return
        self._finish(first, result, made=True)
        for twin in twins:
            self._finish(twin, result, made=False)

    def _finish(self, target: str, result: Result, *, made: bool) -> None:
        self._known[target] = result
        (self._made if made else self._found).append(target)
        self._schedule.done(target)
        if made:
            self._tell(TaskMade(target, time.monotonic() - self._began[target]))
        else:
            self._tell(TaskFound(target))

    def _broken(self, target: str, digest: Digest, error: Exception | Cancelled) -> None:
        targets = self._making.pop(digest)
        if isinstance(error, Cancelled):
            return
        if isinstance(error, InputLost):
            targets = [each for each in targets if not self._recover(each, error.name)]
            error = error.why
        for each in targets:
            self._fail(each, as_failure(error, each))

    def _recover(self, target: str, name: str) -> bool:
        """Have the lost input of `target` made again, once."""
        source = self._plan.by_target[target].task.inputs[name]
        if not isinstance(source, TaskInput):
            return False
        if source.target in self._known:  # else another target has found the loss before
            if source.target in self._again:
                return False
            self._again.add(source.target)
            del self._known[source.target]
        self._schedule.again(source.target, target)
        return True

    def _fail(self, target: str, error: FilmkitError) -> None:
        self._failed.append(Failure(target, error))
        self._tell(TaskFailed(target, str(error)))
        for other in self._schedule.failed(target):
            self._skipped.append(other)
            self._tell(TaskSkipped(other, target))

    def _tell(self, event: Event) -> None:
        for listener in self._listeners:
            listener(event)


def _lost_ends(plan: Plan, store: Store) -> list[str]:
    """Fresh targets nothing else uses, whose bytes are gone or wrong.

    Inputs are hashed when a job uses them; what only leaves the store is hashed here.
    """
    used = {
        source.target
        for step in plan.steps
        for source in step.task.inputs.values()
        if isinstance(source, TaskInput)
    }
    lost = []
    for step in plan.steps:
        if step.result is not None and step.task.target not in used:
            try:
                for blob in step.result.outputs.values():
                    store.path(blob.digest)
            except StoreCorrupt:
                lost.append(step.task.target)
    return lost


@contextlib.contextmanager
def _signals(stop: Callable[[], None]) -> Iterator[None]:
    """Call `stop` at the first SIGINT or SIGTERM; a second one does what it always did."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.getsignal(number) for number in numbers}

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    def stopping(number: int, frame: FrameType | None) -> None:
        restore()
        stop()

    for number in numbers:
        signal.signal(number, stopping)
    try:
        yield
    finally:
        restore()
