"""A plan as people read it: one line a task, grouped by shot, with the reason. Knows no store."""

from collections.abc import Iterator, Sequence

from filmkit.build.engine.explain import Reason, State
from filmkit.build.engine.plan import Plan, Step
from filmkit.digest import Json

SIGNS = {State.MISSING: "+", State.STALE: "~", State.WAITING: "?", State.FRESH: "="}
"""Made for the first time, made again, made if what it waits for changes, nothing to do."""

_SHOWN_REASONS = 6


def plan_lines(plan: Plan) -> Iterator[str]:
    """The steps that would run, grouped by shot in the order of the film, and what they add up to."""
    steps = plan.to_run
    width = max((len(step.task.target) for step in steps), default=0)
    groups: dict[str, list[Step]] = {}
    for step in steps:
        groups.setdefault(step.task.group, []).append(step)
    for group, members in groups.items():
        yield group
        for step in members:
            yield from _step_lines(step, width)
    yield summary(plan)


def summary(plan: Plan) -> str:
    """What a plan comes to, in one line."""
    steps = plan.to_run
    if not steps:
        return f"Nothing to do: all {len(plan.steps)} tasks are fresh."
    shots = len({step.task.group for step in steps if step.task.rule == "take"})
    waiting = sum(step.state is State.WAITING for step in steps)
    return (
        f"{len(steps)} of {len(plan.steps)} tasks to make"
        + (f", {waiting} of them wait for others" if waiting else "")
        + f"; {shots} shot{'' if shots == 1 else 's'} to draw; free; about {length(plan.seconds)} of work."
    )


def length(seconds: float) -> str:
    """A time as a person would say it."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    return f"{round(seconds / 60)} min"


def _step_lines(step: Step, width: int) -> Iterator[str]:
    task = step.task
    head = (
        f"  {SIGNS[step.state]} {task.target:<{width}}  {task.rule:<12} {task.model:<9} {task.label:>7}  free"
    )
    reasons = list(_why(step))
    yield f"{head}  {reasons[0]}" if reasons else head
    indent = " " * (len(head) + 2)
    yield from (indent + reason for reason in reasons[1:_SHOWN_REASONS])
    if len(reasons) > _SHOWN_REASONS:
        yield f"{indent}... and {len(reasons) - _SHOWN_REASONS} more changes"


def _why(step: Step) -> Iterator[str]:
    if step.reasons:
        yield from map(reason_line, step.reasons)
    elif step.state is State.WAITING:
        yield "waits for what it is made of"
    elif step.state is State.MISSING:
        yield "not made yet"


def reason_line(reason: Reason) -> str:
    """One changed field, before and after, and its line."""
    where = f"  ({reason.at})" if reason.at else ""
    name = reason.field.removeprefix("brief.")
    if reason.field == "result":
        return "what was made is gone or damaged" + where
    return f"{name}: {shown(reason.before)} -> {shown(reason.after)}{where}"


def shown(value: Json, limit: int = 48) -> str:
    """A value short enough for a line."""
    if value is None:
        return "nothing"
    if isinstance(value, str):
        if len(value) == 64 and value.isalnum():
            return value[:8]
        return f'"{value}"' if len(value) <= limit else f'"{value[: limit - 3]}..."'
    if isinstance(value, Sequence):
        return ", ".join(shown(each, 24) for each in value) or "nothing"
    return str(value)
