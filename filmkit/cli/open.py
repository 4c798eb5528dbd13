"""`filmkit open`: show the page, or the film, with whatever this system opens such files with."""

from pathlib import Path

import click

from filmkit.app import outputs_of, read_film
from filmkit.asking import Asked
from filmkit.cli.options import film_options, rehearsal_option
from filmkit.cli.say import plain
from filmkit.errors import SetupError, UsageError
from filmkit.film.spec.film import Film
from filmkit.show.review.words import in_profile


@click.command("open", short_help="Open the page, or the film.")
@film_options
@rehearsal_option
@click.option("--film", "the_film", is_flag=True, help="The film itself, and not the page about it.")
def command(asked: Asked, the_film: bool) -> int:
    """Open the page that `filmkit review` wrote; when there is none, the film that `filmkit build` made."""
    film = read_film(asked)
    path = _found(film, page=not the_film, rehearsed=asked.rehearse)
    if click.launch(str(path)) != 0:
        raise SetupError("this system opens no files by itself", hint=f"open {path}")
    click.echo(plain(str(path)))
    return 0


def _found(film: Film, *, page: bool, rehearsed: bool) -> Path:
    folder = outputs_of(film, rehearsed=rehearsed)
    films = [folder / f"{film.id}-{each.name}.{each.suffix}" for each in film.deliverables]
    places = [*([folder / "review" / "index.html"] if page else []), *films]
    for path in places:
        if path.is_file():
            return path
    raise UsageError(
        f"nothing of {film.title} is built in the profile {film.profile} yet",
        hint=f"build it: filmkit build{in_profile(film)}{' --rehearse' if rehearsed else ''}",
    )
