"""`filmkit init`: a film that builds at once."""

import json
import re
import unicodedata
from importlib import resources
from pathlib import Path

import click

from filmkit.cli.say import plain
from filmkit.errors import SetupError, UsageError
from filmkit.film.spec.schema import film_schema

_FILES = {"film.yaml": "film.yaml", ".gitignore": "gitignore", ".gitattributes": "gitattributes"}
"""What is written, and the template it is made from."""


@click.command("init", short_help="Start a new film that builds at once.")
@click.argument("folder", type=click.Path(path_type=Path), metavar="FOLDER")
@click.option("--title", default=None, help="The film's title; made from the folder's name when left out.")
def command(folder: Path, title: str | None) -> int:
    """Start a new film in FOLDER: three shots to change, and what editors and Git need.

    Nothing that is there already is overwritten.
    """
    name = folder.resolve().name
    film_id = id_of(name)
    named = title or name.replace("-", " ").replace("_", " ").title()
    texts = {target: _template(source) for target, source in _FILES.items()}
    quoted = json.dumps(named, ensure_ascii=False)
    texts["film.yaml"] = texts["film.yaml"].replace("{id}", film_id).replace("{title}", quoted)
    texts["film.schema.json"] = json.dumps(film_schema(), indent=2, ensure_ascii=False) + "\n"
    there = [target for target in texts if (folder / target).exists()]
    if there:
        raise UsageError(
            f"{folder / there[0]} is there already", hint="name an empty or new folder; nothing was written"
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for target, text in texts.items():
            (folder / target).write_text(text, encoding="utf-8")
    except OSError as error:
        raise SetupError(f"{folder} cannot be written: {error.strerror}") from error
    click.echo(plain(f"{folder}: a film in three shots.\nBuild it: filmkit build {folder}"))
    return 0


def id_of(name: str) -> str:
    """A film id made from a folder's name: letters, digits, dashes. Raises UsageError when none is left."""
    folded = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    made = re.sub(r"[^a-z0-9]+", "-", folded).strip("-")[:63]
    if not made:
        raise UsageError(f"no id can be made from {name!r}", hint="use a folder name with letters in it")
    return made if not made.isdigit() else f"film-{made}"


def _template(name: str) -> str:
    return (resources.files("filmkit.cli") / "templates" / f"{name}.txt").read_text(encoding="utf-8")
