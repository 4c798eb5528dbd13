"""`filmkit graph`: what depends on what, as mermaid or dot."""

import click

from filmkit.app import Asked, desk
from filmkit.build.graph.draw import dot, mermaid
from filmkit.build.graph.select import select as select_targets
from filmkit.cli.options import film_options, making_options, selectors
from filmkit.cli.planning import up_to
from filmkit.cli.say import note, plain


@click.command("graph", short_help="Draw what depends on what.")
@film_options
@making_options
@selectors
@click.option(
    "--format",
    "form",
    type=click.Choice(["mermaid", "dot"]),
    default="mermaid",
    help="The drawing language; mermaid when left out.",
)
def command(asked: Asked, select: tuple[str, ...], until: str | None, form: str) -> int:
    """Draw what depends on what, as text for mermaid or Graphviz.

    GitHub and GitLab draw mermaid by themselves: put the text into a fenced block.
    """
    with desk(asked, notice=note) as opened:
        graph = up_to(opened.graph, until)
        if select:
            graph = graph.only(select_targets(graph, select, opened.plan(graph).states))
    click.echo(plain(mermaid(graph) if form == "mermaid" else dot(graph)), nl=False)
    return 0
