"""`filmkit watch`: save the film, see the shot. Buys nothing."""

import click

from filmkit.asking import Asked
from filmkit.cli.options import film_options, making_options
from filmkit.cli.staying import Staying, stay


@click.command("watch", short_help="Save the film, see the shot.")
@film_options
@making_options
@click.option("--open", "open_it", is_flag=True, help="Open the page in your browser.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, metavar="N", help="A port of your own.")
@click.option(
    "-j", "--jobs", type=click.IntRange(1, 256), default=None, metavar="N", help="Workers that are kept warm."
)
def command(asked: Asked, open_it: bool, port: int, jobs: int | None) -> int:
    """Make the film anew at each save, and show it on a page that brings itself up to date.

    What is wrong stands in the page and here, with file and line, until it is mended. The shot that
    changed is seen first: one frame at once, the new take next, then the film around it, at the frame
    you were at. Only free work is done: nothing is bought. The page is on this machine alone; its
    address is printed. Ctrl-C ends it.
    """
    return stay(Staying(asked, port=port, open_it=open_it, jobs=jobs))
