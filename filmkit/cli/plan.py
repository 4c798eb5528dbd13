"""`filmkit plan`: what a build would make, and why. Makes nothing."""

import importlib
import json
import shutil
import sys
from pathlib import Path
from typing import Any

import click

from filmkit.asking import Asked
from filmkit.build.engine.plan import Outlook
from filmkit.build.engine.saved import to_json
from filmkit.cli.options import film_options, making_options, selectors
from filmkit.cli.replanning import replanned
from filmkit.cli.say import note, plain
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
    steps, money, records = (None if select or until else replanned(asked, note)), [], []
    if steps is None:  # what plans a whole film takes longer to load than the rest to look
        planning = importlib.import_module("filmkit.cli.planning")
        beside = importlib.import_module("filmkit.cli.sides")
        steps, money, compared = planning.whole_plan(asked, select, until)
        money, records = [*money, *beside.side_lines(compared)], beside.side_records(compared)
    text = ""
    if as_json or out is not None:  # of 10,000 shots it is long
        priced = _priced(to_json(steps, select, until), steps)
        text = json.dumps(
            {**priced, "profiles": records} if records else priced, indent=2, ensure_ascii=False
        )
    if out is not None:
        _keep(out, text)
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    click.echo(text if as_json else plain("\n".join([*plan_lines(steps, width), *money])))
    return 10 if exit_code and steps.to_run else 0


def _priced(plan: dict[str, Any], steps: Outlook) -> dict[str, Any]:
    """The plan with what each step costs: the engine knows no money."""
    prices = {step.task.target: price_of(step) for step in steps.to_run}
    return {**plan, "steps": [{**step, "price": prices[step["target"]]} for step in plan["steps"]]}


def _keep(out: Path, text: str) -> None:
    try:
        out.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise SetupError(f"the plan cannot be written to {out}: {error.strerror}") from None
