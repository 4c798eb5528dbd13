"""`filmkit explain`: each value of a shot, and the file and line that gave it."""

import json

import click

from filmkit.app import Asked, read_film
from filmkit.cli.options import film_options
from filmkit.cli.say import plain
from filmkit.cli.shots import shot_named
from filmkit.film.spec.explain import effective


@click.command("explain", short_help="Show every value of a shot and the line that gave it.")
@click.argument("shot", metavar="SHOT")
@film_options
@click.option("--json", "as_json", is_flag=True, help="The rows as JSON.")
def command(asked: Asked, shot: str, as_json: bool) -> int:
    """Show every value of SHOT, who gave it, and the line."""
    film = read_film(asked)
    rows = effective(film, shot_named(film, shot).id)
    if as_json:
        data = [
            {"name": row.name, "value": row.value, "layer": row.origin.layer, "at": str(row.origin.at)}
            for row in rows
        ]
        click.echo(json.dumps(data, indent=2, ensure_ascii=False))
        return 0
    names = max((len(row.name) for row in rows), default=0)
    for row in rows:
        click.echo(plain(f"{row.name:<{names}}  {row.value}  [{row.origin.layer}, {row.origin.at}]"))
    return 0
