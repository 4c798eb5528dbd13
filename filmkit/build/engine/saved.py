"""A plan as JSON, to be shown, or kept and applied later. Knows no store.

A plan that was kept is a promise: `build --plan` does exactly that, or says what changed.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from filmkit.build.engine.explain import Reason, State
from filmkit.build.engine.plan import Outlook, Plan, Step
from filmkit.build.graph.task import TaskInput
from filmkit.digest import Json, decimal_text, digest_of
from filmkit.errors import UsageError

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class SavedStep:
    """What a kept plan says of one task that would run."""

    target: str
    asked: str
    """Names all that is known of the task: its rule, its params, and the inputs that are there."""


@dataclass(frozen=True, slots=True)
class SavedPlan:
    """The steps of a kept plan that would run, in build order."""

    steps: tuple[SavedStep, ...]
    select: tuple[str, ...] = ()
    """The selectors it was planned with."""
    until: str | None = None
    """The stage it was planned up to."""

    def differences(self, now: Plan) -> tuple[str, ...]:
        """What `now` would do otherwise, a sentence each; empty when it is the same plan."""
        return tuple(_differences(self, now))


def to_json(plan: Outlook, select: Sequence[str] = (), until: str | None = None) -> dict[str, Json]:
    """The plan as plain values: what was asked for, how many steps there are of each state, and
    the steps that would run."""
    return {
        "format": _FORMAT,
        "asked": {"select": list(select), "until": until},
        "summary": {state.value: plan.counts.get(state, 0) for state in State},
        "seconds": decimal_text(round(plan.seconds, 3)),
        "steps": [_step_json(step) for step in plan.to_run],
    }


def from_json(text: str) -> SavedPlan:
    """Read a kept plan. Raises UsageError when it is none."""
    try:
        value = json.loads(text)
        if value["format"] != _FORMAT:
            raise UsageError("this plan was written by another version of filmkit", hint="plan again")
        select, until = value["asked"]["select"], value["asked"]["until"]
        if not all(isinstance(word, str) for word in select) or not isinstance(until, str | None):
            raise TypeError
        return SavedPlan(tuple(_step_of(each) for each in value["steps"]), tuple(select), until)
    except (ValueError, KeyError, TypeError):
        raise UsageError("this file is no plan", hint="write one with `filmkit plan -o FILE`") from None


def _step_json(step: Step) -> dict[str, Json]:
    task = step.task
    return {
        "target": task.target,
        "group": task.group,
        "rule": task.rule,
        "model": task.model,
        "label": task.label,
        "state": step.state.value,
        "digest": step.digest,
        "asked": _asked(step),
        "seconds": decimal_text(round(task.seconds, 3)),
        "reasons": [_reason_json(reason) for reason in step.reasons],
    }


def _reason_json(reason: Reason) -> dict[str, Json]:
    return {
        "field": reason.field,
        "before": reason.before,
        "after": reason.after,
        "at": str(reason.at) if reason.at else None,
    }


def _asked(step: Step) -> str:
    """As the task's digest, but a waiting task has one too: unmade inputs go in by address."""
    inputs: dict[str, Json] = {}
    for name, digest in step.inputs.items():
        source = step.task.inputs[name]
        if digest is None and isinstance(source, TaskInput):
            inputs[name] = [source.target, source.output]
        else:
            inputs[name] = digest
    return digest_of(
        {"rule": step.task.rule, "version": step.task.version, "params": step.task.params, "inputs": inputs}
    )


def _step_of(value: Mapping[str, object]) -> SavedStep:
    target, asked = value["target"], value["asked"]
    if not isinstance(target, str) or not isinstance(asked, str):
        raise TypeError
    return SavedStep(target, asked)


def _differences(saved: SavedPlan, now: Plan) -> Iterator[str]:
    before = {step.target: step for step in saved.steps}
    after = {step.task.target: step for step in now.to_run}
    for target in [each for each in before if each not in after]:
        gone = target not in now.by_target
        yield f"{target} is no longer {'in the film' if gone else 'to be made'}"
    for target in [each for each in after if each not in before]:
        yield f"{target} is to be made now too"
    for target, old in before.items():
        if target in after and old.asked != _asked(after[target]):
            yield f"{target} would be made otherwise: what it is made from has changed"
