"""The options several commands share, in the film's words. Knows no command."""

import functools
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from filmkit.asking import Asked
from filmkit.cli.completing import profiles, selections, variants
from filmkit.cli.leave import Leave

Function = Callable[..., Any]


def film_options(function: Function) -> Function:
    """FILM, --profile, --variant and --set, handed on as one `asked`."""

    @click.argument("film", type=click.Path(path_type=Path), default=".", metavar="[FILM]")
    @click.option(
        "--profile",
        default="draft",
        metavar="NAME",
        shell_complete=profiles,
        help="How to build it; draft when left out.",
    )
    @click.option(
        "--variant",
        default=None,
        metavar="NAME",
        shell_complete=variants,
        help="One of the film's variants.",
    )
    @click.option(
        "--set",
        "sets",
        multiple=True,
        metavar="PATH=VALUE",
        help="Change a value for this run only: shots.plate.light=dusk.",
    )
    @functools.wraps(function)
    def with_asked(film: Path, profile: str, variant: str | None, sets: tuple[str, ...], **rest: Any) -> Any:
        return function(Asked(film, profile, variant, sets), **rest)

    return with_asked


def bought_options(function: Function) -> Function:
    """FILM, --profile and --store for commands about what is bought; final when no profile is named."""

    @click.argument("film", type=click.Path(path_type=Path), default=".", metavar="[FILM]")
    @click.option(
        "--profile",
        default="final",
        metavar="NAME",
        shell_complete=profiles,
        help="What buys; final when left out.",
    )
    @click.option(
        "--store",
        type=click.Path(path_type=Path),
        metavar="FOLDER",
        help="Where bytes are kept; FILMKIT_STORE, or your data folder, when left out.",
    )
    @functools.wraps(function)
    def with_asked(film: Path, profile: str, store: Path | None, **rest: Any) -> Any:
        return function(Asked(film, profile, store=store), **rest)

    return with_asked


def leave_options(function: Function) -> Function:
    """--yes and --max-cost, handed on as one `leave`. To stand below `bought_options`, and below
    `rehearsal_option`: what is rehearsed costs nothing, and is not asked about."""

    @click.option("-y", "--yes", is_flag=True, help="Buy without asking.")
    @click.option("--max-cost", metavar="MONEY", help='Buy without asking, if it is at most this: "5 USD".')
    @functools.wraps(function)
    def with_leave(asked: Asked, yes: bool, max_cost: str | None, **rest: Any) -> Any:
        leave = Leave.of(yes, max_cost, frozen=False)
        return function(asked, leave=leave.rehearsing() if asked.rehearse else leave, **rest)

    return with_leave


def making_options(function: Function) -> Function:
    """--timecode and --store, put into `asked`. To stand below `film_options`."""

    @click.option(
        "--timecode", is_flag=True, help="Deliver with running timecode burnt in, as a file beside."
    )
    @click.option(
        "--store",
        type=click.Path(path_type=Path),
        metavar="FOLDER",
        help="Where bytes are kept; FILMKIT_STORE, or your data folder, when left out.",
    )
    @functools.wraps(function)
    def with_more(asked: Asked, timecode: bool, store: Path | None, **rest: Any) -> Any:
        return function(replace(asked, timecode=timecode, store=store), **rest)

    return with_more


def rehearsal_option(function: Function) -> Function:
    """--rehearse, put into `asked`. To stand below `film_options` or `bought_options`."""

    @click.option(
        "--rehearse",
        is_flag=True,
        help="Of what `filmkit build --rehearse` made: it has a store, a ledger and takes of its own.",
    )
    @functools.wraps(function)
    def with_rehearsal(asked: Asked, rehearse: bool, **rest: Any) -> Any:
        return function(replace(asked, rehearse=rehearse), **rest)

    return with_rehearsal


def selectors(function: Function) -> Function:
    """-s WORD, several times, and --until."""
    function = click.option(
        "--until",
        type=click.Choice(["still", "take", "cut"]),
        help="Stop when every still, take or the cut is made.",
    )(function)
    return click.option(
        "-s",
        "--select",
        "select",
        multiple=True,
        metavar="WORD",
        shell_complete=selections,
        help="Only this: a shot or a target, scene:x, model:x, rule:x, state:missing; "
        "x+ with what follows it, +x with what leads to it. May be given several times.",
    )(function)
