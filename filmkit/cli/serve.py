"""`filmkit serve`: the page, with what may be done from it. Buys only what is asked for twice."""

import click

from filmkit.asking import Asked
from filmkit.cli.acts import Acts
from filmkit.cli.options import film_options, making_options
from filmkit.cli.staying import Staying, stay


@click.command("serve", short_help="Show the page, and work on it: notes, approvals, picks, builds.")
@film_options
@making_options
@click.option("--open", "open_it", is_flag=True, help="Open the page in your browser.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, metavar="N", help="A port of your own.")
@click.option(
    "-j", "--jobs", type=click.IntRange(1, 256), default=None, metavar="N", help="Workers that are kept warm."
)
def command(asked: Asked, open_it: bool, port: int, jobs: int | None) -> int:
    """Show the page on this machine alone, and do what is asked for there.

    From the page you write notes into the film's folder, approve shots, put takes into the cut, and build
    what is free. With a profile that buys, the page also shows what a build would cost, and buys it when
    the total is typed; the film's budgets hold. Saves are looked at, and made when you say so; `watch`
    makes them by itself. Ctrl-C ends it.
    """
    how = Staying(
        asked,
        port=port,
        open_it=open_it,
        jobs=jobs,
        acts=lambda live: Acts(asked, live).by_name(),
        makes=False,
    )
    return stay(how)
