"""What a shell offers while somebody types a name: those of the film they stand in, and of models.

Promise: a film that is not there, or wrong, offers nothing and says nothing.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from filmkit.app import known_models, read_film
from filmkit.asking import Asked, film_file
from filmkit.errors import FilmkitError
from filmkit.film.spec.asked import BUILT_IN
from filmkit.film.spec.complaints import Complaints
from filmkit.film.spec.film import Film
from filmkit.film.spec.folder import Folder
from filmkit.film.spec.sources import gather
from filmkit.rules.shelf import REHEARSED, Shelf

Offer = Callable[[click.Context, click.Parameter, str], list[CompletionItem]]


def shot_argument(function: Callable[..., Any]) -> Callable[..., Any]:
    """SHOT, handed on as `shot`."""
    return click.argument("shot", metavar="SHOT", shell_complete=shots)(function)


def offering(names: Callable[[click.Context], Iterable[str | tuple[str, str]]]) -> Offer:
    """Offer what `names` tells and begins so, some with what they are; nothing when it cannot tell."""

    def offer(context: click.Context, parameter: click.Parameter, begun: str) -> list[CompletionItem]:
        try:
            told = [(name, None) if isinstance(name, str) else name for name in names(context)]
        except FilmkitError:
            return []
        return [CompletionItem(name, help=says) for name, says in told if name.startswith(begun)]

    return offer


def several(offer: Offer) -> Offer:
    """The same for names with commas between: the last one is being typed."""

    def offered(context: click.Context, parameter: click.Parameter, begun: str) -> list[CompletionItem]:
        before, comma, last = begun.rpartition(",")
        found = offer(context, parameter, last)
        there = before.split(",")
        return [
            CompletionItem(f"{before}{comma}{each.value}", help=each.help)
            for each in found
            if each.value not in there
        ]

    return offered


def film_of(context: click.Context) -> Film:
    return read_film(Asked(context.params.get("film") or Path()))


def _scenes(film: Film) -> list[str]:
    return list(dict.fromkeys(shot.scene for shot in film.shots.values() if shot.scene))


def _selections(context: click.Context) -> Iterator[str]:
    film = film_of(context)
    yield from film.shots
    yield from (f"scene:{scene}" for scene in _scenes(film))


def _folds(context: click.Context) -> Iterator[str]:
    yield from _scenes(film_of(context))
    yield "all"


def _section(context: click.Context, name: str) -> list[str]:
    """The names in one section of the film's files, whatever else in them is wrong."""
    file = film_file(context.params.get("film") or Path()).absolute()
    return list(gather(Folder(file.parent), file.name, Complaints()).entries(name))


def _profiles(context: click.Context) -> list[str]:
    return list(dict.fromkeys((*_section(context, "profiles"), *BUILT_IN)))


def _takes(context: click.Context) -> Iterator[tuple[str, str]]:
    """The takes of the SHOT that was typed before."""
    folder = REHEARSED if context.params.get("rehearse") else ""
    takes = Shelf(Path(film_of(context).root), folder).takes(str(context.params.get("shot", "")))
    for number, take in enumerate(takes.in_order, 1):
        yield str(number), f"{take.model}, {take.when[:10]}"


shots = offering(lambda context: film_of(context).shots)
"""The film's shots."""
selections = offering(_selections)
"""Shots and scenes, as -s names them."""
folds = offering(_folds)
"""Scenes, and `all`."""
profiles = offering(_profiles)
variants = offering(lambda context: _section(context, "variants"))
takes = offering(_takes)
"""Numbers of the takes of SHOT."""
models = offering(lambda context: sorted(card.name for card in known_models()))
makers = offering(lambda context: sorted({card.maker for card in known_models()}))
services = offering(lambda context: sorted(known_models().services()))
