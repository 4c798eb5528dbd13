"""`filmkit prompt`: the exact words a model is asked with, and where each phrase came from."""

import click

from filmkit.app import read_film
from filmkit.asking import Asked
from filmkit.cli.completing import shot_argument
from filmkit.cli.options import film_options
from filmkit.cli.say import plain
from filmkit.cli.shots import shot_named
from filmkit.errors import UsageError
from filmkit.film.prompt.compose import compose
from filmkit.film.prompt.still import still_words
from filmkit.film.spec.pictures import sittings

_JOINTS = " ,;:.\n"
"""What joins phrases; the list below the text goes without."""


@click.command("prompt", short_help="Print the exact text a shot asks its model with.")
@shot_argument
@film_options
@click.option("--text", "only_text", is_flag=True, help="The text alone.")
def command(asked: Asked, shot: str, only_text: bool) -> int:
    """Print the exact text SHOT asks its model with, and the line each phrase came from.

    SHOT may also be a still: cast.chef, prop.knife, location.kitchen, shot.plate.first-frame.
    """
    film = read_film(asked)
    if (sitting := sittings(film).get(shot)) is not None:
        click.echo(plain(still_words(film, sitting)))
        return 0
    asked_for = shot_named(film, shot)
    if asked_for.source is not None:
        raise UsageError(
            f"shot {asked_for.id} shows {asked_for.source}, so no model is asked for it",
            hint=f"its values: filmkit explain {asked_for.id}",
        )
    prompt = compose(film, asked_for)
    click.echo(plain(prompt.text))
    if not only_text:
        click.echo()
        for phrase in prompt.phrases:
            words = phrase.text.strip(_JOINTS)
            click.echo(plain(f"{phrase.layer:<12} {words}  [{phrase.origin.layer}, {phrase.origin.at}]"))
    return 0
