"""Why a task would run, in the film's words. Knows no store."""

from collections.abc import Iterator, Sequence

from filmkit.build.engine.explain import Reason, State
from filmkit.build.engine.plan import Step
from filmkit.build.graph.task import FileInput, Lane, Task, TaskInput
from filmkit.digest import Json

_FIELDS = {"people": "cast", "things": "props"}
"""What the film calls a part of a brief, where the two differ."""


def why(step: Step) -> Iterator[str]:
    """The reasons of one step, a sentence each, the line of the film at its end."""
    if step.state is State.FRESH:
        return
    if step.task.says:
        yield step.task.says
    elif step.state is State.MISSING and not step.reasons:
        yield "not made yet"
    for reason in step.reasons:
        if _is_known(step, reason):
            yield _sentence(step.task, reason)
    # What is bought says itself what it waits for.
    if step.task.lane is not Lane.PAID and (waits := _waits(step)):
        yield f"waits for {_listed(waits)}"


def _is_known(step: Step, reason: Reason) -> bool:
    """Not of an input that is still to be made: `waits for` names those together."""
    return reason.field not in step.inputs or step.inputs[reason.field] is not None


def _waits(step: Step) -> list[str]:
    names = (source for name, source in step.task.inputs.items() if step.inputs[name] is None)
    return list(dict.fromkeys(source.target for source in names if isinstance(source, TaskInput)))


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:3])
    return shown if len(names) <= 3 else f"{shown} and {len(names) - 3} more"


def _sentence(task: Task, reason: Reason) -> str:
    where = f"  ({reason.at})" if reason.at else ""
    if reason.field == "result":
        return f"what was made is gone or damaged{where}"
    if reason.field == "rule":
        return f"this filmkit makes it another way ({shown(reason.before)} -> {shown(reason.after)})"
    source = task.inputs.get(reason.field)
    if isinstance(source, FileInput):
        return f"{source.path} {'is new here' if reason.before is None else 'has other bytes'}{where}"
    if isinstance(source, TaskInput):
        return f"{source.target} {'is new here' if reason.before is None else 'came out otherwise'}"
    if reason.after is None and _is_digest(reason.before):
        return f"{field(reason.field)} is no longer used{where}"
    return f"{field(reason.field)}: {shown(reason.before)} -> {shown(reason.after)}{where}"


def field(name: str) -> str:
    """A param as the film calls it: `brief.action.1` is `action 2`."""
    parts = name.removeprefix("brief.").split(".")
    parts[0] = _FIELDS.get(parts[0], parts[0])
    if len(parts) > 1 and parts[-1].isdigit():
        return f"{'.'.join(parts[:-1])} {int(parts[-1]) + 1}"
    return ".".join(parts)


def shown(value: Json, limit: int = 56) -> str:
    """A value short enough for a line."""
    if value is None:
        return "nothing"
    if isinstance(value, str):
        if _is_digest(value):
            return value[:8]
        return f'"{value}"' if len(value) <= limit else f'"{value[: limit - 3]}..."'
    if isinstance(value, Sequence):
        return ", ".join(shown(each, 28) for each in value) or "nothing"
    if isinstance(value, dict):
        return ", ".join(f"{key} {shown(each, 28)}" for key, each in value.items()) or "nothing"
    return str(value)


def _is_digest(value: Json) -> bool:
    return isinstance(value, str) and len(value) == 64 and value.isalnum()
