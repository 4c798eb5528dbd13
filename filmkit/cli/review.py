"""`filmkit review`: everything there is to look at, as one page."""

import importlib
from pathlib import Path

import click

from filmkit.app import desk
from filmkit.asking import Asked
from filmkit.cli.options import film_options, making_options, rehearsal_option
from filmkit.cli.say import note, plain
from filmkit.cli.showing import showing_of


@click.command("review", short_help="Write a page to look at the film, its shots and takes.")
@film_options
@making_options
@click.option(
    "-o",
    "--to",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="Where the page goes; `review` beside the finished film when left out.",
)
@click.option(
    "--single-file", "single", is_flag=True, help="One file with stills in it, to be sent; no film."
)
@click.option("--full", is_flag=True, help="Put the takes themselves beside the page too.")
@rehearsal_option
def command(asked: Asked, folder: Path | None, single: bool, full: bool) -> int:
    """Write a page to look at the film as it was built: player, timeline, shots, takes, cuts, notes.

    The page opens from the disk and from any host; nothing in it is loaded from elsewhere. Its path is
    printed last; without -o and --single-file, `filmkit open` opens it.
    """
    pages = importlib.import_module("filmkit.show.review.page")
    with desk(asked, notice=note) as opened:
        to = folder or opened.outputs / "review"
        wanted = pages.Wanted(to, single=single, full=full)
        showing = showing_of(opened)
        if showing.finished() is None:
            note("the film is not built as it is written now; the page shows the shots that are there")
        path = pages.write_page(showing, wanted, note)
        opened.files.save()
    click.echo(plain(str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)))
    return 0
