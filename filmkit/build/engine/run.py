"""Running a plan: tasks as their inputs arrive, until all is made or cannot be.

Knows no film and no money. One thread, the caller's, decides everything and calls the listeners;
hands do the work elsewhere, and send it letters.
"""

import contextlib
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass

from filmkit.build.engine.address import task_digest
from filmkit.build.engine.crew import Crew
from filmkit.build.engine.failure import as_failure, is_full_disk
from filmkit.build.engine.hands import Freed, Hands, Kept, Letter, Reported, Stop
from filmkit.build.engine.making import Assignment, InputLost
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
from filmkit.build.engine.signals import calling_at_signals
from filmkit.build.graph.task import Lane, TaskInput
from filmkit.build.store.files import FileDigests
from filmkit.build.store.store import Result, Store
from filmkit.digest import Digest
from filmkit.errors import FilmkitError, NeedsDecision, StoreCorrupt

Interrupting = Callable[[Callable[[], None]], AbstractContextManager[None]]
"""While it is entered, whoever may stop a run can call what it was given."""


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
    crew: Crew | None = None,
    interrupting: Interrupting = calling_at_signals,
) -> Outcome:
    """Make all that `plan` says is not fresh, at most `jobs` at once.

    `files` is the one the plan was made with. When it returns, what was made is on the disk.
    `crew` are workers that are warm already and stay so; `interrupting` says who may stop it, and the
    outcome then says cancelled: SIGINT and SIGTERM, when called on the main thread.
    """
    by_name = {rule.name: rule for rule in rules}
    with (
        store.workspace() as workspace,
        contextlib.closing(Hands(store, files, made_with or {}, workspace, jobs, crew)) as hands,
        interrupting(hands.interrupt),
    ):
        return _Run(plan, by_name, store, files, hands, tuple(listeners)).go()


class _Run:
    """The one place where a run's state changes; touched by one thread."""

    def __init__(
        self,
        plan: Plan,
        rules: Mapping[str, Rule],
        store: Store,
        files: FileDigests,
        hands: Hands,
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
        self._full = ""  # the target that found the disk full

    def go(self) -> Outcome:
        start = time.monotonic()
        to_run = self._plan.to_run
        self._tell(PlanReady(len(to_run), len(self._plan.steps) - len(to_run), self._plan.seconds))
        self._fill_lanes()
        # What was made may be kept before its lane tells that it is free.
        while self._making or self._busy:
            self._read(self._hands.letter())
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
        while self._busy < self._hands.jobs and (target := self._schedule.take()):
            self._start(target)

    def _start(self, target: str) -> None:
        """Make `target`, unless the store has it, or another target is the same making."""
        task = self._plan.by_target[target].task
        if task.lane is Lane.PAID:
            self._fail(target, NeedsDecision(f"{target} is not there: {task.says or 'it was not bought'}"))
            return
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
            self._began[target] = time.monotonic()
            self._tell(TaskStarted(target, task.rule, task.group, task.seconds))
            self._hands.begin(Assignment(task, rule, digest, known))

    def _in_store(self, digest: Digest, target: str) -> Result | None:
        """A result for what waited until now. What the plan saw missing is not asked again."""
        if self._plan.by_target[target].digest == digest:
            return None
        result = self._store.results([digest]).get(digest)
        return result if result and all(map(self._store.sound, result.outputs.values())) else None

    def _read(self, letter: Letter) -> None:
        match letter:
            case Reported():
                self._tell(TaskProgressed(letter.target, letter.fraction))
            case Freed():
                self._busy -= 1
                if letter.error is not None:
                    self._broken(letter.target, letter.digest, letter.error)
            case Kept():
                for result in letter.results:
                    self._kept(result, letter.error)
            case Stop():
                self._cancelled = True
                self._hands.stop()

    def _kept(self, result: Result, error: OSError | None) -> None:
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

    def _broken(self, target: str, digest: Digest, error: BaseException) -> None:
        targets = self._making.pop(digest)
        if isinstance(error, Cancelled):
            return
        if isinstance(error, InputLost):
            targets = [each for each in targets if not self._recover(each, error.name)]
            error = error.why
        for each in targets:
            at = self._plan.by_target[each].task.sources.get("")
            self._fail(each, as_failure(error, each, at))

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
        if is_full_disk(error):
            if self._full:  # told once: what else is at work finds the same
                self._skip([target], self._full)
                return
            self._full = target
        self._failed.append(Failure(target, error))
        self._tell(TaskFailed(target, str(error)))
        self._skip(self._schedule.failed(target), target)
        if self._full:
            self._skip([each for each in self._schedule.give_up() if each not in self._at_work], target)

    @property
    def _at_work(self) -> set[str]:
        return {each for targets in self._making.values() for each in targets}

    def _skip(self, targets: Iterable[str], because: str) -> None:
        for target in targets:
            self._skipped.append(target)
            self._tell(TaskSkipped(target, because))

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
