"""`filmkit explain`: each value of a shot and the line that gave it; or all that a task is made from."""

import importlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace

import click

from filmkit.app import desk, read_film
from filmkit.asking import Asked
from filmkit.build.engine.explain import Field, walk
from filmkit.build.engine.plan import Step
from filmkit.build.graph.select import select as select_targets
from filmkit.build.graph.task import FileInput, TaskInput
from filmkit.cli.completing import shots
from filmkit.cli.options import film_options, making_options, selectors
from filmkit.cli.planning import up_to
from filmkit.cli.say import note, plain
from filmkit.cli.shots import shot_named
from filmkit.cli.why import field, shown, why
from filmkit.digest import Json
from filmkit.film.spec.explain import effective
from filmkit.film.spec.film import Film


@click.command("explain", short_help="Show every value of a shot and the line that gave it.")
@click.argument("word", metavar="SHOT", shell_complete=shots)
@film_options
@making_options
@selectors
@click.option("--picture", is_flag=True, help="What the generator understood the shot to show.")
@click.option("--json", "as_json", is_flag=True, help="The same as JSON.")
def command(
    asked: Asked, word: str, select: tuple[str, ...], until: str | None, picture: bool, as_json: bool
) -> int:
    """Show every value of SHOT, who gave it, and the line.

    SHOT may also be any selector: a target (plate/take), scene:x, rule:x, state:missing, plate+. Then
    it shows, for each task, all that its digest is made of, and why it would be made.
    """
    if picture:
        film = read_film(asked)
        understood = importlib.import_module("filmkit.cli.picture")
        rows = understood.picture_rows(film, shot_named(film, word))
        if as_json:
            _tell(rows, as_json)
        else:
            click.echo("\n".join(plain(line) for line in understood.told(rows)))
    elif select or until or _is_selector(word):
        _explain_tasks(asked, (word, *select), until, as_json)
    else:
        film = read_film(asked)
        _tell(_values(film, shot_named(film, word).id), as_json)
    return 0


def _is_selector(word: str) -> bool:
    return any(sign in word for sign in ":/+.")


Rows = Sequence[tuple[str, str, str]]
"""A name, a value, and where it is from."""


def _values(film: Film, shot: str) -> Rows:
    return [(row.name, row.value, f"{row.origin.layer}, {row.origin.at}") for row in effective(film, shot)]


def _tell(rows: Rows, as_json: bool) -> None:
    if as_json:
        data = [dict(zip(("name", "value", "from"), row, strict=True)) for row in rows]
        click.echo(json.dumps(data, indent=2, ensure_ascii=False))
        return
    names = max((len(name) for name, _, _ in rows), default=0)
    for name, value, source in rows:
        click.echo(plain(f"{name:<{names}}  {value}" + (f"  [{source}]" if source else "")))


def _explain_tasks(asked: Asked, words: tuple[str, ...], until: str | None, as_json: bool) -> None:
    with desk(replace(asked, named=words), notice=note) as opened:
        graph = up_to(opened.graph, until)
        plan = opened.plan(graph)
        chosen = select_targets(graph, words, plan.states)
        steps = [step for step in plan.steps if step.task.target in chosen]
    if as_json:
        click.echo(json.dumps([_task_json(step) for step in steps], indent=2, ensure_ascii=False))
    else:
        click.echo(plain("\n\n".join("\n".join(_task_lines(step)) for step in steps)))


def _task_lines(step: Step) -> Iterator[str]:
    task = step.task
    yield f"{task.target}: {step.state.value}" + (f", digest {step.digest[:12]}" if step.digest else "")
    yield from (f"  why: {reason}" for reason in why(step))
    rows = [("rule", f"{task.rule} {task.version}", ""), *(_row(step, each) for each in _fields(step))]
    names = max(len(name) for name, _, _ in rows)
    for name, value, source in rows:
        yield f"  {name:<{names}}  {value}" + (f"  [{source}]" if source else "")


def _fields(step: Step) -> list[Field]:
    return list(walk(step.task, step.inputs))


def _row(step: Step, each: Field) -> tuple[str, str, str]:
    source = step.task.inputs.get(each.name)
    digest = shown(each.value) if each.value else "to be made first"
    if isinstance(source, FileInput):
        return each.name, f"{source.path}, {digest}", str(each.at or "")
    if isinstance(source, TaskInput):
        return each.name, f"{source.target}, {digest}", ""
    return field(each.name), shown(each.value, 96), str(each.at or "")


def _task_json(step: Step) -> dict[str, Json]:
    return {
        "target": step.task.target,
        "rule": step.task.rule,
        "version": step.task.version,
        "state": step.state.value,
        "digest": step.digest,
        "why": list(why(step)),
        "fields": [
            {"name": each.name, "value": each.value, "at": str(each.at) if each.at else None}
            for each in _fields(step)
        ],
    }
