"""The plan: what would be made, and why. Knows no rules; looks at the store, changes nothing.

Free tasks use the output digests of what they need, so a task whose needs are still to be made
has no digest yet: it waits, and may turn out fresh when they come out as they were.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from filmkit.build.engine.address import task_digest
from filmkit.build.engine.explain import Reason, State, changes
from filmkit.build.graph.graph import Graph
from filmkit.build.graph.task import DigestInput, FileInput, Input, Lane, Task, TaskInput
from filmkit.build.store.files import FileDigests
from filmkit.build.store.store import Blob, Result, Store
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
    return Plan(_Planner(graph, store, files, last).steps())


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

    def __init__(self, graph: Graph, store: Store, files: FileDigests, last: Mapping[str, Digest]) -> None:
        self._graph = graph
        self._store = store
        self._files = files
        self._last = last
        self._made: dict[str, Result] = {}
        self._steps: dict[str, Step] = {}
        # Most of a film is as it was: one question answers nearly all there is to ask.
        self._known = dict(store.results(last[target] for target in graph.tasks if target in last))
        self._asked = {last[target] for target in graph.tasks if target in last}

    def steps(self) -> tuple[Step, ...]:
        for level in _levels(self._graph):
            self._judge(level)
        return tuple(self._steps[target] for target in self._graph.tasks)

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
        return {name: input_digest(task, name, self._files, self._made) for name in task.inputs}

    def _changes(self, task: Task, inputs: Inputs) -> tuple[Reason, ...]:
        record = self._store.record(self._last[task.target])
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


def _levels(graph: Graph) -> list[list[Task]]:
    """Tasks by how many others stand before them on the longest way."""
    depth: dict[str, int] = {}
    levels: list[list[Task]] = []
    for task in graph:
        needs = graph.needs(task.target)
        level = 1 + max((depth[need] for need in needs), default=-1)
        depth[task.target] = level
        if level == len(levels):
            levels.append([])
        levels[level].append(task)
    return levels
