"""`filmkit build`: make what is missing, and the film; the path of the film is printed last."""

import json
import os
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from filmkit.app import Desk, desk
from filmkit.asking import Asked
from filmkit.build.engine.last import write_last
from filmkit.build.engine.plan import Plan
from filmkit.build.engine.run import Outcome, run
from filmkit.build.engine.saved import SavedPlan, from_json
from filmkit.build.graph.task import Lane, Task
from filmkit.cli.buying import Came, buy_missing, exit_code, paid_shots, without_what_is_not_there
from filmkit.cli.closing import closing_words, export, keep_snapshot, murmured_words
from filmkit.cli.holding import holding
from filmkit.cli.keeping import keep_plan
from filmkit.cli.leave import Leave
from filmkit.cli.options import film_options, making_options, selectors
from filmkit.cli.planning import planned
from filmkit.cli.prices import kept_lines
from filmkit.cli.say import note
from filmkit.cli.tables import summary
from filmkit.cli.voices import Voice, watching
from filmkit.cli.warming import warm_for
from filmkit.errors import NeedsDecision, UsageError
from filmkit.film.takes.standing import TakeState
from filmkit.rules.film import RULES

_STOPPED = 130
"""The exit code of what Ctrl-C ended, as shells have it."""


@click.command("build", short_help="Make what is missing, and the film.")
@film_options
@making_options
@selectors
@click.option(
    "--plan",
    "kept",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="FILE",
    help="Do exactly what this plan says, or refuse and say what changed.",
)
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(1, 256),
    default=lambda: cores(),
    metavar="N",
    help="Tasks at once; as many as there are cores when left out.",
)
@click.option("-y", "--yes", is_flag=True, help="Buy what is missing without asking.")
@click.option(
    "--max-cost", metavar="MONEY", help='Buy what is missing without asking, if it is at most this: "5 USD".'
)
@click.option(
    "--rehearse",
    is_flag=True,
    help="Buy from a simulator on this machine, with a store, ledger and takes of its own.",
)
@click.option("--frozen", is_flag=True, help="Ask nothing of any service: use the takes that are here.")
@click.option("--json", "as_json", is_flag=True, help="Events as JSON lines.")
@click.option("-q", "--quiet", is_flag=True, help="Only what failed, and the film's path.")
def command(
    asked: Asked,
    select: tuple[str, ...],
    until: str | None,
    kept: Path | None,
    jobs: int,
    yes: bool,
    max_cost: str | None,
    rehearse: bool,
    frozen: bool,
    as_json: bool,
    quiet: bool,
) -> int:
    """Make what is missing, and the film. The film's path is printed last.

    What was made before from the same words, here or in another checkout, is not made again. With
    -s or --until only that is made, and what came out is put beside the film to be looked at.

    Takes that are missing are bought, after asking once with the total. What was bought stays bought:
    changed words make it stale, and it stays in the cut until `filmkit retake`.
    """
    began = time.time_ns()
    voice = Voice.JSON if as_json else Voice.QUIET if quiet else Voice.USUAL
    leave = Leave.of(yes, max_cost, frozen)
    if rehearse:
        leave = leave.rehearsing()
    saved = _saved(kept, select, until)
    if saved is not None:
        select, until = saved.select, saved.until
    with (
        desk(replace(asked, rehearse=rehearse, named=select), notice=note) as opened,
        holding(opened),
    ):
        steps = planned(opened, select, until)
        if saved is not None:
            _hold_to(saved, steps, kept)
        if rehearse:
            warm_for(steps, RULES, voice, rehearsed=True)
        came = buy_missing(opened, lambda now: planned(now, select, until), leave, voice)
        if came.cancelled:
            return _STOPPED
        bought, opened = came.opened is not opened, came.opened
        steps = planned(opened, select, until)
        _tell_what_stands_in(opened, steps)
        possible = without_what_is_not_there(opened, steps)
        if voice is Voice.USUAL and (possible.to_run or not (bought or _lacking(steps))):
            note(summary(possible))
        outcome = _make(opened, possible, jobs, voice)
        if not outcome.whole:
            return _STOPPED if outcome.cancelled else 1
        if lacking := _lacking(steps):
            return _tell_lacking(came, lacking, opened.asked)
        paths = export(opened, outcome, select, until)
        told = closing_words(opened, outcome, paths, bare=voice is Voice.QUIET)
        if not (select or until or kept or rehearse or voice is Voice.JSON):
            keep_snapshot(opened, paths, told, began)
        if not (select or until or rehearse):
            keep_plan(opened, outcome.results, began)
    click.echo(_as_event(paths) if voice is Voice.JSON else told, nl=voice is Voice.JSON)
    return 0


def _tell_what_stands_in(opened: Desk, steps: Plan) -> None:
    """Takes that are used though they were bought for other words, and voices that only murmur."""
    for line in kept_lines(paid_shots(opened, steps)):
        note(line)
    if murmured := murmured_words(opened):
        note(murmured)


def cores() -> int:
    """The cores this process may use, which a container may have made fewer than the machine has."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _saved(kept: Path | None, select: tuple[str, ...], until: str | None) -> SavedPlan | None:
    """The plan to apply, when one is given. Raises UsageError."""
    if kept is None:
        return None
    if select or until:
        raise UsageError(
            "a plan says itself what is to be made", hint="leave out -s and --until, or leave out --plan"
        )
    try:
        return from_json(kept.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        raise UsageError(
            f"{kept} cannot be read as a plan", hint=f"plan again: filmkit plan -o {kept}"
        ) from None


def _hold_to(saved: SavedPlan, steps: Plan, kept: Path | None) -> None:
    """Refuse when the plan that was approved is not the plan of now."""
    if differences := saved.differences(steps):
        shown = "\n  ".join(differences[:8])
        more = f"\n  and {len(differences) - 8} more" if len(differences) > 8 else ""
        raise UsageError(
            f"{kept} is not what a build would do now; nothing was made:\n  {shown}{more}",
            hint=f"look again: filmkit plan -o {kept}",
        )


def _lacking(steps: Plan) -> list[Task]:
    """The takes of a plan that are not there."""
    return [step.task for step in steps.to_run if step.task.lane is Lane.PAID]


def _tell_lacking(came: Came, lacking: Sequence[Task], asked: Asked) -> int:
    """Why the film is not whole, and what to do about it; the exit code."""
    told = {failure.target for failure in came.failed}
    for task in lacking:
        if task.target not in told:
            note(f"{task.target} is not there: {task.says}")
    absent = next((task for task in lacking if task.standing == TakeState.ABSENT.value), None)
    if absent is not None:
        how = f"filmkit rebuy {absent.group}{asked.again}"
        note(f"  hint: bring the bytes from the store of who bought them, or buy them anew: {how}")
    return exit_code(came.failed) if came.failed else NeedsDecision.exit_code


def _make(opened: Desk, steps: Plan, jobs: int, voice: Voice) -> Outcome:
    """Run the plan, and remember what came of it however it ended."""
    warm_for(steps, RULES, voice)
    with watching(voice) as listener:
        outcome = run(
            steps,
            RULES,
            opened.store,
            opened.files,
            jobs=jobs,
            listeners=(listener,),
            made_with=opened.made_with,
        )
    write_last(opened.last_file, {**opened.last, **outcome.last})
    opened.files.save()
    return outcome


def _as_event(paths: list[Path]) -> str:
    return json.dumps({"event": "FilmReady", "files": [str(path) for path in paths]}, ensure_ascii=False)
