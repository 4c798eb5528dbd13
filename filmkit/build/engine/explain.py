"""Why a task would run: its manifest against that of the last result, field by field.

Knows no store and no files; it is given both manifests.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TypeGuard

from filmkit.build.graph.task import Task
from filmkit.digest import Json
from filmkit.source import SourceSpan


class State(Enum):
    """What the plan says of one task."""

    FRESH = "fresh"
    """The store holds a result for exactly this digest."""
    MISSING = "missing"
    """It was never made, or what it gave is gone."""
    STALE = "stale"
    """It was made, but something it depends on has changed since."""
    WAITING = "waiting"
    """Something it needs is to be made first, so its own digest is not known yet."""
    OUT = "out"
    """Bought, and the service is at it."""
    ABSENT = "absent"
    """Bought, and its bytes are not here."""
    REFUSED = "refused"
    """The service would not make it, or failed to: a person decides."""
    AMBIGUOUS = "ambiguous"
    """It may have been bought, for the answer was lost: a person decides."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that is not as it was when the last result was made."""

    field: str
    """A param by dotted name, an input by its name, "rule" or "result"."""
    before: Json
    """None when it was not there."""
    after: Json
    """None when it is not there any more. Of an input: a digest, or words when it is yet to be made."""
    at: SourceSpan | None = None
    """The line of the film behind it."""

    def __str__(self) -> str:
        where = f"{self.at}: " if self.at else ""
        return f"{where}{self.field}: {_shown(self.before)} -> {_shown(self.after)}"


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that is digested of a task."""

    name: str
    """A param by dotted name, or an input by its name."""
    value: Json
    """Of an input: its digest; None while it is to be made."""
    at: SourceSpan | None
    """The line of the film behind it."""


def walk(task: Task, inputs: Mapping[str, Json]) -> Iterator[Field]:
    """All that is digested of `task` but its rule, a value each, in the order of their names."""
    yield from _leaves(task, "", task.params)
    for name in sorted(inputs):
        yield Field(name, inputs[name], source_of(task, name))


def _leaves(task: Task, name: str, value: Json) -> Iterator[Field]:
    if isinstance(value, Mapping):
        for key in sorted(value):
            yield from _leaves(task, f"{name}.{key}" if name else key, value[key])
    elif _is_list(value) and any(isinstance(each, Mapping) for each in value):
        for index, each in enumerate(value):
            yield from _leaves(task, f"{name}.{index}", each)
    else:
        yield Field(name, value, source_of(task, name))


def changes(task: Task, before: Mapping[str, Json], inputs: Mapping[str, Json]) -> tuple[Reason, ...]:
    """How `task`, with what is known of its `inputs`, differs from a manifest."""
    return tuple(_changes(task, before, inputs))


def _changes(task: Task, before: Mapping[str, Json], inputs: Mapping[str, Json]) -> Iterator[Reason]:
    old_rule, new_rule = f"{before.get('rule')} {before.get('version')}", f"{task.rule} {task.version}"
    if old_rule != new_rule:
        yield Reason("rule", old_rule, new_rule)
    yield from _compare(task, "", _mapping(before.get("params")), task.params)
    old_inputs = _mapping(before.get("inputs"))
    for name in sorted(old_inputs.keys() | inputs.keys()):
        if old_inputs.get(name) != inputs.get(name):
            yield Reason(name, old_inputs.get(name), inputs.get(name), source_of(task, name))


def _compare(task: Task, name: str, before: Json, after: Json) -> Iterator[Reason]:
    if before == after:  # a mix of 10,000 sounds is compared at once, not value by value
        return
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        for key in sorted(before.keys() | after.keys()):
            inner = f"{name}.{key}" if name else key
            yield from _compare(task, inner, before.get(key), after.get(key))
    elif _is_list(before) and _is_list(after) and len(before) == len(after):
        for index, (old, new) in enumerate(zip(before, after, strict=True)):
            yield from _compare(task, f"{name}.{index}", old, new)
    elif not (_is_list(before) and _is_list(after) and list(before) == list(after)):
        yield Reason(name, before, after, source_of(task, name))


def source_of(task: Task, name: str) -> SourceSpan | None:
    """The nearest line: of the field itself, else of what holds it, else of the task."""
    while name:
        if name in task.sources:
            return task.sources[name]
        name = name.rpartition(".")[0]
    return task.sources.get("")


def _is_list(value: Json) -> TypeGuard[Sequence[Json]]:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _mapping(value: Json) -> Mapping[str, Json]:
    return value if isinstance(value, Mapping) else {}


def _shown(value: Json) -> str:
    if value is None:
        return "nothing"
    text = value if isinstance(value, str) else str(value)
    if len(text) == 64 and text.isalnum():
        return text[:12]
    return text if len(text) <= 60 else f"{text[:57]}..."
