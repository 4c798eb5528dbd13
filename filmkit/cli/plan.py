"""`filmkit plan`: what a build would make, and why. Makes nothing."""

import json
from pathlib import Path

import click

from filmkit.app import Asked, Desk, desk
from filmkit.build.engine.plan import Plan
from filmkit.build.engine.saved import to_json
from filmkit.build.graph.select import select as select_targets
from filmkit.cli.options import film_options, selectors
from filmkit.cli.say import note, plain
from filmkit.cli.tables import plan_lines


@click.command("plan", short_help="Show what a build would make, and why.")
@film_options
@selectors
@click.option("--json", "as_json", is_flag=True, help="The plan as JSON.")
@click.option(
    "-o", "--out", type=click.Path(path_type=Path, dir_okay=False), help="Keep it, for build --plan."
)
@click.option("--exit-code", is_flag=True, help="Exit 10 when there is something to make.")
def command(
    asked: Asked, select: tuple[str, ...], until: str | None, as_json: bool, out: Path | None, exit_code: bool
) -> int:
    """Show what a build would make, and why.

    One line a task that would run, grouped by shot: + never made, ~ made for other words,
    ? waits for another; its rule, model, length, price, and what changed, with the line.
    """
    with desk(asked, notice=note) as opened:
        steps = planned(opened, select, until)
    text = json.dumps(to_json(steps), indent=2, ensure_ascii=False)
    if out is not None:
        out.write_text(text + "\n", encoding="utf-8")
    click.echo(text if as_json else plain("\n".join(plan_lines(steps))))
    return 10 if exit_code and steps.to_run else 0


def planned(opened: Desk, select: tuple[str, ...], until: str | None) -> Plan:
    """The plan of what is selected, with all that leads to it. Raises UsageError."""
    graph = opened.graph.until(until) if until else opened.graph
    whole = opened.plan(graph)
    if not select:
        return whole
    return whole.only(graph.leading_to(select_targets(graph, select, whole.states)))
