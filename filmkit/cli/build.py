"""`filmkit build`: make what is missing, and the film; the path of the film is printed last."""

import os
import sys
import time
from pathlib import Path

import click

from filmkit.app import Asked, Desk, desk
from filmkit.build.engine import snapshot
from filmkit.build.engine.last import write_last
from filmkit.build.engine.lock import locked
from filmkit.build.engine.plan import Plan
from filmkit.build.engine.progress import Event, RunFinished
from filmkit.build.engine.run import Outcome, run
from filmkit.build.engine.saved import from_json
from filmkit.cli.live import Lively, closing_line, listener, now
from filmkit.cli.options import film_options, selectors
from filmkit.cli.plan import planned
from filmkit.cli.say import note, plain
from filmkit.cli.tables import length, summary
from filmkit.cli.unchanged import options
from filmkit.errors import SetupError, SpecError, UsageError
from filmkit.rules.film import RULES

_WAIT = 600.0
"""Seconds to wait for another build of the same film before giving up."""


@click.command("build", short_help="Make what is missing, and the film.")
@film_options
@selectors
@click.option(
    "--plan",
    "kept",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Apply this plan only.",
)
@click.option("-j", "--jobs", type=click.IntRange(1, 256), default=os.cpu_count() or 1, help="Tasks at once.")
@click.option("--json", "as_json", is_flag=True, help="Events as JSON lines.")
@click.option("-q", "--quiet", is_flag=True, help="Only what failed, and the film's path.")
def command(
    asked: Asked,
    select: tuple[str, ...],
    until: str | None,
    kept: Path | None,
    jobs: int,
    as_json: bool,
    quiet: bool,
) -> int:
    """Make what is missing, and the film. The film's path is printed last.

    What was made before for the same words, here or in another checkout, is not made again.
    """
    began = time.time_ns()
    with desk(asked, notice=note) as opened:
        needed = [each for each in opened.film.deferred if each.needed and each.feature not in asked.without]
        if needed:
            first = needed[0]
            raise SpecError(first.message, at=first.at, hint=f"go on without it: --without {first.feature}")
        with locked(
            opened.private / "lock", f"process {os.getpid()}, since {now()}", wait=_WAIT, waiting=note
        ):
            steps = planned(opened, select, until)
            if kept is not None:
                _hold_to(kept, steps)
            if not (as_json or quiet):
                note(summary(steps))
            outcome = _run(opened, steps, jobs, as_json=as_json, quiet=quiet)
            write_last(opened.private / f"last-{opened.film.profile}.json", {**opened.last, **outcome.last})
            opened.files.save()
            if not outcome.whole:
                return 130 if outcome.cancelled else 1
            paths = _export(opened, outcome)
            told = _told(opened, paths)
            whole = not select and not until and kept is None and not as_json
            if whole:
                _snapshot(opened, paths, told, began)
    click.echo(told, nl=False)
    return 0


def _hold_to(kept: Path, steps: Plan) -> None:
    """Refuse when the plan that was approved is not the plan of now."""
    differences = from_json(kept.read_text(encoding="utf-8")).differences(steps)
    if differences:
        shown = "\n  ".join(differences[:8])
        raise UsageError(
            f"{kept} is not what a build would do now:\n  {shown}", hint=f"plan again: filmkit plan -o {kept}"
        )


def _run(opened: Desk, steps: Plan, jobs: int, *, as_json: bool, quiet: bool) -> Outcome:
    view = listener(as_json=as_json, quiet=quiet)

    def closing(event: Event) -> None:
        if isinstance(event, RunFinished) and not (as_json or quiet) and steps.to_run:
            note(closing_line(event))

    try:
        return run(steps, RULES, opened.store, opened.files, jobs=jobs, listeners=(view, closing))
    finally:
        if isinstance(view, Lively):
            view.close()


def _export(opened: Desk, outcome: Outcome) -> list[Path]:
    """Copy finished files out of the store into `build/`; a file that is already right stays."""
    folder = Path(opened.film.root) / "build" / opened.film.profile
    paths = []
    for delivery in opened.production.deliveries:
        result = outcome.results.get(delivery.target)
        if result is None:
            continue
        path = folder / delivery.name
        try:
            folder.mkdir(parents=True, exist_ok=True)
            opened.store.export(result.outputs[delivery.output].digest, path)
        except OSError as error:
            raise SetupError(
                f"{path} cannot be written: {error.strerror}", hint="free some space, or close the file"
            ) from None
        paths.append(path)
    return paths


def _told(opened: Desk, paths: list[Path]) -> str:
    """The closing words: how long the film is, and where; the film itself last."""
    if not paths:
        return ""
    timeline = opened.production.timeline
    seconds = float(timeline.length / timeline.rate.fraction)
    head = plain(f"{opened.film.title}: {timeline.length} frames, {length(seconds)}\n")
    here = Path.cwd()
    names = [path.relative_to(here) if path.is_relative_to(here) else path for path in paths]
    return head + "".join(f"{name}\n" for name in reversed(names))


def _snapshot(opened: Desk, paths: list[Path], told: str, began: int) -> None:
    """Keep what this build saw, so that the next one with nothing to do leaves at once."""
    root = opened.film.root
    seen = opened.files.seen
    read = {os.path.join(root, name): str(seen.get(name, "")) for name in opened.film.files}
    code = {str(path): "" for path in Path(__file__).parents[1].rglob("*.py")}
    folders = {os.path.join(root, name): os.listdir(os.path.join(root, name)) for name in opened.film.globs}
    snapshot.write(
        str(opened.private / "snapshot"),
        files={**code, **read},
        absent=[],
        folders=folders,
        outputs=[str(path) for path in paths],
        options=options(sys.argv[2:]),
        printed=told,
        exit_code=0,
        began_ns=began,
    )
