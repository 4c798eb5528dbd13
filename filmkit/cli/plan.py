"""`filmkit plan`: what a build would make, and why. Makes nothing."""

import json
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from filmkit.app import Asked, Desk, desk
from filmkit.build.engine.plan import Plan
from filmkit.build.engine.saved import to_json
from filmkit.build.graph.graph import Graph
from filmkit.build.graph.select import select as select_targets
from filmkit.cli.options import film_options, making_options, selectors
from filmkit.cli.prices import as_of, kept_lines, routed_lines, spent_lines, total_of
from filmkit.cli.say import note, plain
from filmkit.cli.sides import side_lines, side_of
from filmkit.cli.tables import plan_lines, price_of
from filmkit.errors import SetupError


@click.command("plan", short_help="Show what a build would make, and why.")
@film_options
@making_options
@selectors
@click.option("--json", "as_json", is_flag=True, help="The plan as JSON.")
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Keep the plan, for `build --plan FILE`.",
)
@click.option("--exit-code", is_flag=True, help="Exit 10 when there is something to make.")
def command(
    asked: Asked, select: tuple[str, ...], until: str | None, as_json: bool, out: Path | None, exit_code: bool
) -> int:
    """Show what a build would make, and why. Makes nothing.

    One line a task that would run, grouped by shot: + never made, ~ made from other words,
    ? waits for what it is made of; its rule, model, length, price, the time it takes, and what changed,
    with the line. Of a film that buys takes, draft and final stand side by side at the end.
    """
    with desk(replace(asked, named=select), notice=note) as opened:
        steps = planned(opened, select, until)
        money = list(_money(opened, steps))
        mine = side_of(opened, steps)
    if not as_json:
        money += side_lines(asked, opened.film, mine, lambda other: planned(other, select, until))
    text = ""
    if as_json or out is not None:  # of 10,000 shots it is long
        text = json.dumps(_priced(to_json(steps, select, until), steps), indent=2, ensure_ascii=False)
    if out is not None:
        _keep(out, text)
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    click.echo(text if as_json else plain("\n".join([*plan_lines(steps, width), *money])))
    return 10 if exit_code and steps.to_run else 0


def _priced(plan: dict[str, Any], steps: Plan) -> dict[str, Any]:
    """The plan with what each step costs: the engine knows no money."""
    prices = {step.task.target: price_of(step) for step in steps.to_run}
    return {**plan, "steps": [{**step, "price": prices[step["target"]]} for step in plan["steps"]]}


def _money(opened: Desk, steps: Plan) -> Iterator[str]:
    """What a build would spend, what was spent, and what is said of the takes that are used."""
    if opened.till is None:
        return
    within = {step.task.target for step in steps.steps}
    shots = [each for each in opened.production.paid.values() if within & {each.target, *each.targets}]
    total = total_of(shots)
    if total.takes:
        yield f"To be bought: {total.things} for {total}{as_of(shots)}."
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


def _keep(out: Path, text: str) -> None:
    try:
        out.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise SetupError(f"the plan cannot be written to {out}: {error.strerror}") from None
