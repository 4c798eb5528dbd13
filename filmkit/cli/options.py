"""The options several commands share, in the film's words. Knows no command."""

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from filmkit.app import Asked

Function = Callable[..., Any]


def film_options(function: Function) -> Function:
    """FILM, --profile, --variant, --set and --store, handed on as one `asked`."""

    @click.argument("film", type=click.Path(path_type=Path), default=".", metavar="[FILM]")
    @click.option("--profile", default="draft", metavar="NAME", help="How to build it; draft when left out.")
    @click.option("--variant", default=None, metavar="NAME", help="One of the film's variants.")
    @click.option(
        "--set", "sets", multiple=True, metavar="PATH=VALUE", help="Change a value for this run only."
    )
    @click.option("--without", multiple=True, metavar="FEATURE", help="Go on without what is not built yet.")
    @click.option("--store", type=click.Path(path_type=Path), help="Where bytes are kept.")
    @functools.wraps(function)
    def with_asked(
        film: Path,
        profile: str,
        variant: str | None,
        sets: tuple[str, ...],
        without: tuple[str, ...],
        store: Path | None,
        **rest: Any,
    ) -> Any:
        return function(Asked(film, profile, variant, sets, without, store), **rest)

    return with_asked


def selectors(function: Function) -> Function:
    """-s WORD, several times, and --until."""
    function = click.option(
        "--until", type=click.Choice(["still", "take", "cut"]), help="Stop when these are made."
    )(function)
    return click.option(
        "-s",
        "--select",
        "select",
        multiple=True,
        metavar="WORD",
        help="Only this: a shot, scene:x, model:x, rule:x, state:missing; "
        "x+ with what follows, +x with what leads to it.",
    )(function)
