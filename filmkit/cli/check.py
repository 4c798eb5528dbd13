"""`filmkit check`: everything that is wrong with a film, and what this version cannot make yet."""

import click

from filmkit.app import Asked, read_film
from filmkit.cli.options import film_options
from filmkit.cli.say import plain
from filmkit.film.timeline.edit import edit


@click.command("check", short_help="Read the film and say everything that is wrong with it.")
@film_options
def command(asked: Asked) -> int:
    """Read the film and say everything that is wrong with it, with file, line and what to do.

    Notes what this version cannot make yet; a build that needs it will say so too.
    """
    film = read_film(asked)
    timeline = edit(film)
    for line in film.notes:
        click.echo(plain(f"note: {line}"))
    for each in film.deferred:
        need = "a build stops at it" if each.needed else "this profile does not use it"
        skip = f"; go on without it: --without {each.feature}" if each.needed else ""
        click.echo(plain(f"later: {each.at}: {each.message} ({need}{skip})"))
    seconds = float(timeline.length / timeline.rate.fraction)
    shots = len({clip.shot for clip in timeline.clips()})
    click.echo(
        plain(
            f"{film.title}: {shots} shots in the cut, {timeline.length} frames at {timeline.rate}, "
            f"{seconds:.1f} s, {film.format.width}x{film.format.height}. Nothing is wrong."
        )
    )
    return 0
