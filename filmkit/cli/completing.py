"""What a shell offers for SHOT and -s while somebody types: names of the film in the folder they stand in.

Promise: a film that is not there, or wrong, offers nothing and says nothing.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click

from filmkit.app import read_film
from filmkit.asking import Asked
from filmkit.errors import FilmkitError
from filmkit.film.spec.film import Film


def shot_argument(function: Callable[..., Any]) -> Callable[..., Any]:
    """SHOT, handed on as `shot`."""
    return click.argument("shot", metavar="SHOT", shell_complete=shots)(function)


def shots(context: click.Context, parameter: click.Parameter, begun: str) -> list[str]:
    """The shots whose names begin so."""
    return _of(_film(context), begun, scenes=False)


def selections(context: click.Context, parameter: click.Parameter, begun: str) -> list[str]:
    """Shots and scenes, as -s names them."""
    return _of(_film(context), begun, scenes=True)


def _of(film: Film | None, begun: str, *, scenes: bool) -> list[str]:
    return [name for name in _names(film, scenes=scenes) if name.startswith(begun)] if film else []


def _names(film: Film, *, scenes: bool) -> Iterator[str]:
    yield from film.shots
    if scenes:
        yield from dict.fromkeys(f"scene:{shot.scene}" for shot in film.shots.values() if shot.scene)


def _film(context: click.Context) -> Film | None:
    try:
        return read_film(Asked(context.params.get("film") or Path()))
    except FilmkitError:
        return None
