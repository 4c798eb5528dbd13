"""`filmkit check`: everything that is wrong with a film, and what this version cannot make yet."""

import click

from filmkit.app import Asked, read_film
from filmkit.cli.options import film_options
from filmkit.cli.say import plain
from filmkit.cli.tables import clock
from filmkit.film.spec.film import Deferred
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
        click.echo(plain(_later(each, asked)))
    seconds = float(timeline.length / timeline.rate.fraction)
    shots = len({clip.shot for clip in timeline.clips()})
    click.echo(
        plain(
            f"{film.title}: {shots} shot{'' if shots == 1 else 's'} in the cut, {timeline.length} frames at "
            f"{timeline.rate} a second, {clock(seconds)}, {film.format.width}x{film.format.height}. "
            "Nothing is wrong."
        )
    )
    return 0


def _later(each: Deferred, asked: Asked) -> str:
    if not each.needed:
        return f"later: {each.at}: {each.message}; profile {asked.profile} does not need it"
    return f"later: {each.at}: {each.message}\n  hint: a build goes on without it: --without {each.feature}"
