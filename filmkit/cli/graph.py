"""`filmkit graph`: what depends on what, as mermaid or dot, or drawn as SVG."""

import importlib
from pathlib import Path

import click

from filmkit.app import Desk, desk
from filmkit.asking import Asked
from filmkit.build.graph.draw import dot, mermaid
from filmkit.build.graph.graph import Graph
from filmkit.build.graph.select import select as select_targets
from filmkit.cli.completing import folds
from filmkit.cli.options import film_options, making_options, selectors
from filmkit.cli.planning import up_to
from filmkit.cli.say import note, plain
from filmkit.errors import SetupError, UsageError

_FORMS = {".svg": "svg", ".dot": "dot", ".gv": "dot", ".mmd": "mermaid", ".mermaid": "mermaid"}
"""By the ending of `-o`."""


@click.command("graph", short_help="Draw what depends on what.")
@film_options
@making_options
@selectors
@click.option(
    "--format",
    "form",
    type=click.Choice(["mermaid", "dot", "svg"]),
    help="What to draw it in; told by the ending of -o, else mermaid.",
)
@click.option(
    "-o",
    "--to",
    "out",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Put it into this file: graph.svg, graph.dot, graph.mmd.",
)
@click.option(
    "--fold",
    multiple=True,
    metavar="SCENE",
    shell_complete=folds,
    help="In SVG, draw a scene as one row; `all` folds every scene.",
)
def command(
    asked: Asked,
    select: tuple[str, ...],
    until: str | None,
    form: str | None,
    out: Path | None,
    fold: tuple[str, ...],
) -> int:
    """Draw what depends on what: as a picture, or as text for mermaid or Graphviz.

    `-o graph.svg` is a picture: a row for each shot, a column for each step, amber where something is not
    made as it is written now. GitHub and GitLab draw mermaid by themselves, in a fenced block.
    """
    form = form or (_FORMS.get(out.suffix.lower(), "mermaid") if out else "mermaid")
    if fold and form != "svg":
        raise UsageError("--fold is for SVG", hint="add -o graph.svg, or leave out --fold")
    with desk(asked, notice=note) as opened:
        graph = up_to(opened.graph, until)
        if select:
            graph = graph.only(select_targets(graph, select, opened.plan(graph).states))
        text = (
            _svg(opened, graph, fold)
            if form == "svg"
            else mermaid(graph)
            if form == "mermaid"
            else dot(graph)
        )
    if out is None:
        click.echo(plain(text), nl=False)
    else:
        _keep(out, text)
        note(f"the graph is in {out}")
    return 0


def _svg(opened: Desk, graph: Graph, fold: tuple[str, ...]) -> str:
    graphs = importlib.import_module("filmkit.show.review.graph_svg")
    scenes = {name: shot.scene for name, shot in opened.film.shots.items() if shot.scene}
    drawn = {scenes[task.group] for task in graph if task.group in scenes}
    if unknown := sorted(set(fold) - drawn - {"all"}):
        raise UsageError(
            f"no scene that is drawn is called {unknown[0]!r}",
            hint=f"its scenes are {', '.join(sorted(drawn))}",
        )
    order = [clip.shot for clip in opened.production.timeline.clips()]
    svg: str = graphs.drawn(
        graph,
        opened.plan(graph).states,
        order,
        scenes,
        title=f"What {opened.film.title} is made of",
        fold=drawn if "all" in fold else set(fold),
    )
    return svg


def _keep(out: Path, text: str) -> None:
    try:
        out.write_text(text, encoding="utf-8")
    except OSError as error:
        raise SetupError(f"the graph cannot be written to {out}: {error.strerror}") from None
