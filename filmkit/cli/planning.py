"""Planning a whole film: what `plan`, `build`, `explain` and `graph` begin with."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace

from filmkit.app import Desk, desk
from filmkit.asking import Asked
from filmkit.build.engine.plan import Plan
from filmkit.build.graph.graph import Graph
from filmkit.build.graph.select import select as select_targets
from filmkit.cli.keeping import keep_plan
from filmkit.cli.prices import as_of, kept_lines, routed_lines, spared_lines, spent_lines, total_of
from filmkit.cli.say import note
from filmkit.cli.sides import Side, side_of, sides


def whole_plan(
    asked: Asked, select: Sequence[str], until: str | None
) -> tuple[Plan, list[str], tuple[Side, ...]]:
    """The plan of what is selected, what there is to say of money, and how the film's profiles stand side
    by side. A plan of a film that is fresh is kept for the next one."""
    began = time.time_ns()
    with desk(replace(asked, named=select), notice=note) as opened:
        steps = planned(opened, select, until)
        if not (select or until or steps.to_run):
            keep_plan(opened, {step.task.target: step.result for step in steps.steps if step.result}, began)
        money = list(_money(opened, steps))
        mine = side_of(opened, steps)
    compared = sides(asked, opened.film, mine, lambda other: planned(other, select, until))
    return steps, money, compared


def _money(opened: Desk, steps: Plan) -> Iterator[str]:
    """What a build would spend, what was spent, and what is said of the takes that are used."""
    if opened.till is None:
        return
    within = {step.task.target for step in steps.steps}
    shots = [each for each in opened.production.paid.values() if within & {each.target, *each.targets}]
    total = total_of(shots)
    if total.takes:
        yield f"To be bought: {total.things} for {total}{as_of(shots)}."
    yield from spared_lines(opened)
    yield from spent_lines(opened, opened.till)
    yield from routed_lines(opened.film, shots)
    kept = list(kept_lines(shots))
    if kept:
        yield "Bought, and not as it is asked for now:"
        yield from kept


def planned(opened: Desk, select: Sequence[str], until: str | None) -> Plan:
    """The plan of what is selected, with all that leads to it. Raises UsageError."""
    graph = up_to(opened.graph, until)
    whole = opened.plan(graph)
    if not select:
        return whole
    return whole.only(graph.leading_to(select_targets(graph, select, whole.states)))


def up_to(graph: Graph, until: str | None) -> Graph:
    """The graph as far as stage `until`; nothing when the film has no such stage: no stills, say."""
    if until is None:
        return graph
    if not any(task.tags.get("stage") == until for task in graph):
        return graph.only(())
    return graph.until(until)
