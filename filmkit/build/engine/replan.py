"""A plan made anew from a kept one: only what was said otherwise is judged, and what follows from it.

Knows no film. It is told which params of which tasks were which words; the params themselves, and the
digest of every input that did not change, it has from the store's record of what was fresh. Prereq: all
else that the kept plan rests on is as it was, and the store holds what it held.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from filmkit.build.engine.explain import State
from filmkit.build.engine.kept import Kept, Row
from filmkit.build.engine.plan import Step, judge
from filmkit.build.graph.task import Task, TaskInput
from filmkit.build.store.files import FileDigests
from filmkit.build.store.store import Record, Store
from filmkit.digest import Digest, Json, canonical
from filmkit.source import SourceSpan

Moved = Callable[[SourceSpan], SourceSpan | None]
"""Where a line is now; None for one that nobody can tell of."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the tasks of one rule, made for one group, have of the words that were written otherwise."""

    group: str
    rule: str
    before: Mapping[str, Json]
    """Params, as they must have been."""
    after: Mapping[str, Json]
    sources: Mapping[str, SourceSpan]
    """The lines behind the task now."""
    beside: frozenset[str] = frozenset()
    """Parts of a param that are of no words, and stay as they were: nothing is said of them."""


@dataclass(frozen=True, slots=True)
class Replanned:
    """What is told of a plan whose fresh steps nobody listed."""

    to_run: tuple[Step, ...]
    counts: Mapping[State, int]

    @property
    def seconds(self) -> float:
        return sum(step.task.seconds for step in self.to_run)


def replan(
    kept: Kept,
    said: Sequence[Said],
    moved: Moved,
    store: Store,
    files: FileDigests,
    last: Mapping[str, Digest],
) -> Replanned | None:
    """The plan of the film as it is now; None when the kept one does not bear out what was said before."""
    try:
        found = _Found(kept, store, moved)
        found.speak([each for each in said if canonical(each.before) != canonical(each.after)])
        found.follow()
        numbers = sorted(found.tasks)
        tasks = [found.tasks[number] for number in numbers]
        steps = judge(tasks, found.given(), store, files, last, found.records)
    except (_Unsure, KeyError, TypeError, ValueError, IndexError):
        return None
    counts = Counter(step.state for step in steps)
    counts[State.FRESH] += len(kept.rows) - len(steps)
    return Replanned(tuple(step for step in steps if step.result is None), counts)


class _Unsure(Exception):
    """The kept plan does not say enough."""


class _Found:
    """The tasks that may not be fresh any more, by the number of their row."""

    def __init__(self, kept: Kept, store: Store, moved: Moved) -> None:
        self.tasks: dict[int, Task] = {}
        self.records: dict[Digest, Record] = {}
        self._inputs: dict[int, Mapping[str, Json]] = {}
        self._ahead: list[int] = []
        self._kept, self._store, self._moved = kept, store, moved

    def speak(self, said: Sequence[Said]) -> None:
        """The tasks that have the words themselves."""
        by_task = {(each.group, each.rule): each for each in said}
        for number in self._kept.of_groups({each.group for each in said}):
            row = self._kept.row(number)
            words = by_task.get((row.task.group, row.task.rule))
            if words is None:
                continue
            params = self._remember(number, row)
            told = {
                name: _said(params[name], before, words.after[name], words.beside)
                for name, before in words.before.items()
            }
            self.tasks[number] = replace(row.task, params={**params, **told}, sources=words.sources)

    def follow(self) -> None:
        """The tasks that use an output of one of them."""
        while self._ahead:
            number = self._ahead.pop()
            if number not in self.tasks:
                row = self._kept.row(number)
                if not row.placed:
                    raise _Unsure
                sources = {name: self._now_at(at) for name, at in row.task.sources.items()}
                self.tasks[number] = replace(row.task, params=self._remember(number, row), sources=sources)

    def given(self) -> Mapping[str, Mapping[str, Digest]]:
        """By target, what it has from tasks that did not change."""
        changed = {task.target for task in self.tasks.values()}
        return {
            task.target: {
                name: Digest(str(self._inputs[number][name]))
                for name, source in task.inputs.items()
                if isinstance(source, TaskInput) and source.target not in changed
            }
            for number, task in self.tasks.items()
        }

    def _remember(self, number: int, row: Row) -> Mapping[str, Json]:
        """The params of a row, as they were digested."""
        record = self._store.record(row.digest)
        if record is None:
            raise _Unsure
        self.records[row.digest] = record  # of a cut of 10,000 pieces it is long: it is read once
        params, inputs = record.manifest["params"], record.manifest["inputs"]
        if not isinstance(params, Mapping) or not isinstance(inputs, Mapping):
            raise _Unsure
        self._inputs[number] = inputs
        self._ahead += row.users
        return params

    def _now_at(self, at: SourceSpan) -> SourceSpan:
        now = self._moved(at)
        if now is None:
            raise _Unsure
        return now


def _said(was: Json, before: Json, after: Json, beside: frozenset[str]) -> Json:
    """A param with the words of now. Raises _Unsure when it did not have those of before."""
    if isinstance(was, Mapping) and isinstance(before, Mapping) and isinstance(after, Mapping):
        stays = {name: value for name, value in was.items() if name in beside}
        was, before, after = (
            {name: value for name, value in each.items() if name not in beside}
            for each in (was, before, after)
        )
        after = {**after, **stays}
    if canonical(was) != canonical(before):
        raise _Unsure
    return after
