"""The plan: what would be made, and why. Knows no rules; looks at the store, changes nothing.

Free tasks use the output digests of what they need, so a task whose needs are still to be made
has no digest yet: it waits, and may turn out fresh when they come out as they were.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from filmkit.build.engine.address import task_digest
from filmkit.build.engine.explain import Reason, State, changes
from filmkit.build.graph.graph import Graph
from filmkit.build.graph.task import DigestInput, FileInput, Input, Lane, Task, TaskInput
from filmkit.build.store.files import FileDigests
from filmkit.build.store.store import Blob, Record, Result, Store
from filmkit.digest import Digest, Json
from filmkit.errors import SpecError, TaskFailed

Inputs = Mapping[str, Digest | None]


@dataclass(frozen=True, slots=True)
class Step:
    """What the plan says of one task."""

    task: Task
    state: State
    digest: Digest | None
    """None while it waits, and of what is bought: that has no digest of its own."""
    inputs: Inputs
    """What is known of its inputs: None for an output that is to be made first."""
    reasons: tuple[Reason, ...] = ()
    """Against the last result; empty when it is fresh, or was never made."""
    result: Result | None = None
    """What the store holds for it, when fresh; of what was bought, whenever it is there."""


class Outlook(Protocol):
    """What is told of a plan."""

    @property
    def to_run(self) -> tuple[Step, ...]:
        """The steps whose output is not there, in build order."""
        ...

    @property
    def counts(self) -> Mapping[State, int]:
        """How many of its steps there are in each state."""
        ...

    @property
    def seconds(self) -> float:
        """The guesses at the running time of all that would run, one after the other."""
        ...


@dataclass(frozen=True)
class Plan:
    """Every task of a graph, judged, in build order."""

    steps: tuple[Step, ...]

    @cached_property
    def by_target(self) -> Mapping[str, Step]:
        return {step.task.target: step for step in self.steps}

    @cached_property
    def to_run(self) -> tuple[Step, ...]:
        """The steps whose output is not there; a waiting one may turn out fresh after all. What was bought
        for other words is there."""
        return tuple(step for step in self.steps if step.result is None)

    @cached_property
    def counts(self) -> Mapping[State, int]:
        """How many steps there are in each state."""
        return Counter(step.state for step in self.steps)

    @property
    def states(self) -> Mapping[str, str]:
        """Each target's state as text, as selectors want it."""
        return {step.task.target: step.state.value for step in self.steps}

    @property
    def seconds(self) -> float:
        """The guesses at the running time of all that would run, one after the other."""
        return sum(step.task.seconds for step in self.to_run)

    def only(self, targets: Iterable[str]) -> "Plan":
        """The steps whose target is in `targets`. Prereq: with all that leads to them."""
        wanted = frozenset(targets)
        return Plan(tuple(step for step in self.steps if step.task.target in wanted))


def plan(graph: Graph, store: Store, files: FileDigests, last: Mapping[str, Digest]) -> Plan:
    """Judge every task of `graph`. `last` is the last digest made for each target.

    Raises SpecError for a file of the film that cannot be read.
    """
    planner = _Planner(tuple(graph), store, files, last, {}, {})
    return Plan(planner.steps(_levels(graph, graph.needs)))


def judge(
    tasks: Sequence[Task],
    given: Mapping[str, Inputs],
    store: Store,
    files: FileDigests,
    last: Mapping[str, Digest],
    records: Mapping[Digest, Record],
) -> tuple[Step, ...]:
    """Judge a few tasks of a graph, in build order. `given` are, by target, their inputs from its other
    tasks, by name; `records` is what was read of the store already.

    Raises as `plan` does.
    """
    targets = {task.target for task in tasks}

    def needs(target: str) -> Iterable[str]:
        return used[target] & targets

    used = {task.target: _targets(task.inputs.values()) for task in tasks}
    return _Planner(tasks, store, files, last, given, records).steps(_levels(tasks, needs))


def _targets(inputs: Iterable[Input]) -> set[str]:
    return {source.target for source in inputs if isinstance(source, TaskInput)}


def input_digest(task: Task, name: str, files: FileDigests, made: Mapping[str, Result]) -> Digest | None:
    """The digest of one input of `task`; None while the task that gives it is not made.

    Raises SpecError for a file that cannot be read, TaskFailed for an output that was not given.
    """
    source = task.inputs[name]
    match source:
        case DigestInput():
            return source.digest
        case FileInput():
            try:
                return files.look(source.path).digest
            except OSError as error:
                at = task.sources.get(name) or task.sources.get("")
                raise SpecError(f"{source.path} cannot be read: {error.strerror}", at=at) from None
        case TaskInput():
            result = made.get(source.target)
            if result is None:
                return None
            if source.output not in result.outputs:
                raise TaskFailed(f"{task.target} needs {source.output} of {source.target}, which gives none")
            return result.outputs[source.output].digest


def whole(inputs: Inputs) -> dict[str, Digest] | None:
    """`inputs` when all of them are known."""
    known = {name: digest for name, digest in inputs.items() if digest is not None}
    return known if len(known) == len(inputs) else None


class _Planner:
    """Walks the graph a level at a time, so that each level is one question to the store."""

    def __init__(
        self,
        tasks: Sequence[Task],
        store: Store,
        files: FileDigests,
        last: Mapping[str, Digest],
        given: Mapping[str, Inputs],
        records: Mapping[Digest, Record],
    ) -> None:
        self._tasks = tasks
        self._store = store
        self._files = files
        self._last = last
        self._made: dict[str, Result] = {}
        self._given = given
        self._records = records
        self._steps: dict[str, Step] = {}
        # Most of a film is as it was: one question answers nearly all there is to ask.
        self._asked = {last[task.target] for task in tasks if task.target in last}
        self._known = dict(store.results(self._asked))

    def steps(self, levels: Iterable[Sequence[Task]]) -> tuple[Step, ...]:
        for level in levels:
            self._judge(level)
        return tuple(self._steps[task.target] for task in self._tasks)

    def _judge(self, level: Sequence[Task]) -> None:
        inputs: dict[str, Inputs] = {task.target: self._inputs(task) for task in level}
        digests: dict[str, Digest] = {}
        for task in level:
            known = whole(inputs[task.target])
            if known is not None and task.lane is not Lane.PAID:
                digests[task.target] = task_digest(task, known)
        unknown = set(digests.values()) - self._asked
        self._known.update(self._store.results(unknown))
        self._asked |= unknown
        for task in level:
            step = self._step(task, digests.get(task.target), inputs[task.target])
            self._steps[task.target] = step
            if step.result is not None:
                self._made[task.target] = step.result

    def _step(self, task: Task, digest: Digest | None, inputs: Inputs) -> Step:
        if task.lane is Lane.PAID:
            return Step(task, State(task.standing), None, inputs, (), _held(task))
        if digest is None:
            return Step(task, State.WAITING, None, inputs, self._waits(task, inputs))
        result = self._known.get(digest)
        if result is not None and all(map(self._store.sound, result.outputs.values())):
            return Step(task, State.FRESH, digest, inputs, (), result)
        last = self._last.get(task.target)
        if result is not None or last == digest:
            lost = Reason("result", digest, None)
            return Step(task, State.MISSING, digest, inputs, (lost,))
        if last is None:
            return Step(task, State.MISSING, digest, inputs)
        return Step(task, State.STALE, digest, inputs, self._changes(task, inputs))

    def _inputs(self, task: Task) -> dict[str, Digest | None]:
        given = self._given.get(task.target, {})
        return {
            name: given[name] if name in given else input_digest(task, name, self._files, self._made)
            for name in task.inputs
        }

    def _changes(self, task: Task, inputs: Inputs) -> tuple[Reason, ...]:
        last = self._last[task.target]
        record = self._records.get(last) or self._store.record(last)
        return changes(task, record.manifest, _shown(task, inputs)) if record else ()

    def _waits(self, task: Task, inputs: Inputs) -> tuple[Reason, ...]:
        if task.target in self._last:
            return self._changes(task, inputs)
        return tuple(
            Reason(name, None, shown, task.sources.get(name) or task.sources.get(""))
            for name, shown in _shown(task, inputs).items()
            if inputs[name] is None
        )


def _held(task: Task) -> Result | None:
    """What was bought, as if a rule had made it."""
    if not task.held:
        return None
    outputs = {name: Blob(digest, size) for name, (digest, size) in task.held.items()}
    return Result(Digest(next(iter(task.held.values()))[0]), outputs)


def _shown(task: Task, inputs: Inputs) -> dict[str, Json]:
    """Each input's digest; for one that is still to be made, words that say so."""
    return {
        name: digest or f"{_target(task.inputs[name])} is to be made first" for name, digest in inputs.items()
    }


def _target(source: Input) -> str:
    assert isinstance(source, TaskInput), "only an output of a task can be missing"
    return source.target


def _levels(tasks: Iterable[Task], needs: Callable[[str], Iterable[str]]) -> list[list[Task]]:
    """Tasks, in build order, by how many others stand before them on the longest way."""
    depth: dict[str, int] = {}
    levels: list[list[Task]] = []
    for task in tasks:
        level = 1 + max((depth[need] for need in needs(task.target)), default=-1)
        depth[task.target] = level
        if level == len(levels):
            levels.append([])
        levels[level].append(task)
    return levels
