"""`filmkit graph`: what depends on what, as mermaid or dot."""

import click

from filmkit.app import Asked, desk
from filmkit.build.graph.draw import dot, mermaid
from filmkit.build.graph.select import select as select_targets
from filmkit.cli.options import film_options, selectors
from filmkit.cli.say import note


@click.command("graph", short_help="Draw what depends on what.")
@film_options
@selectors
@click.option(
    "--format",
    "form",
    type=click.Choice(["mermaid", "dot"]),
    default="mermaid",
    help="Which drawing language.",
)
def command(asked: Asked, select: tuple[str, ...], until: str | None, form: str) -> int:
    """Draw what depends on what, as text for mermaid or Graphviz."""
    with desk(asked, notice=note) as opened:
        graph = opened.graph.until(until) if until else opened.graph
        if select:
            graph = graph.only(select_targets(graph, select, opened.plan(graph).states))
    click.echo(mermaid(graph) if form == "mermaid" else dot(graph), nl=False)
    return 0
