"""`filmkit release`: whether the film may leave the house, and what keeps it."""

import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import click

from filmkit.app import Desk, desk, who
from filmkit.asking import Asked
from filmkit.build.store.durable import write_whole
from filmkit.cli.options import bought_options
from filmkit.cli.say import note, plain
from filmkit.cli.showing import showing_of
from filmkit.errors import SetupError, UsageError
from filmkit.show.ci.release import Gate, Holds, gates, unknown
from filmkit.show.review.showing import Showing

PAPER = "release.json"
_SIGNS = {Holds.OPEN: "+", Holds.WAIVED: "~", Holds.SHUT: "-", Holds.UNASKED: "?"}


@click.command("release", short_help="Say whether the film may leave the house, and what keeps it.")
@bought_options
@click.option(
    "--waive",
    multiple=True,
    metavar="NAME",
    help="Let one thing pass, as it is named (stale:lesson), or all of its kind (placeholder).",
)
@click.option("--json", "as_json", is_flag=True, help="The gates as JSON.")
def command(asked: Asked, waive: tuple[str, ...], as_json: bool) -> int:
    """Say whether the film may leave the house, and list what keeps it.

    Every take is as it is asked for, or accepted; nothing stands in for anything else; all is made, and
    the finished files are the very bytes that were, and measure as `checks` asks; notes are closed, and
    every shot is approved as it is. What is let pass is written into release.json beside the film. Builds
    and buys nothing.

    Exit 1 when something is missing.
    """
    with desk(asked, notice=note) as opened:
        showing = showing_of(opened)
        judged = gates(showing, opened.outputs, waive)
        if wrong := unknown(judged, waive):
            raise UsageError(
                f"nothing is called {', '.join(wrong)}, so nothing of it is let pass",
                hint="name a thing as `filmkit release` lists it in brackets",
            )
        shut = [gate for gate in judged if gate.holds is Holds.SHUT]
        paper = None if shut else _release(opened, showing, judged)
    if as_json:
        click.echo(json.dumps([_gate_json(gate) for gate in judged], indent=2, ensure_ascii=False))
    else:
        click.echo(plain("\n".join(_lines(opened, judged, paper))))
    return 1 if shut else 0


def _lines(opened: Desk, judged: Sequence[Gate], paper: Path | None) -> Iterator[str]:
    ready = "may be released" if paper else "may not be released yet"
    yield f"{opened.film.title}, profile {opened.film.profile}: {ready}"
    names = max(len(gate.name) for gate in judged)
    for gate in judged:
        yield f"  {_SIGNS[gate.holds]} {gate.name:<{names}}  {gate.holds.value}"
        yield from _things(gate)
        yield from (f"      let pass: {thing.says}  [{thing.name}]" for thing in gate.waived)
    missing = sum(len(gate.things) for gate in judged if gate.holds is Holds.SHUT)
    if missing:
        things = "1 thing is" if missing == 1 else f"{missing} things are"
        yield f"{things} missing. What is to pass all the same: --waive NAME"
    if paper is not None:
        yield from (str(opened.outputs / each.name) for each in opened.production.deliveries)
        yield str(paper)


def _things(gate: Gate) -> Iterator[str]:
    """What a gate is about; a hint that several things in a row have stands once, behind them."""
    for hint, things in groupby(gate.things, key=lambda thing: thing.hint):
        for thing in things:
            named = f"  [{thing.name}]" if gate.holds is Holds.SHUT else ""
            yield f"      {thing.says}{named}"
        if hint and gate.holds is Holds.SHUT:
            yield f"        hint: {hint}"


def _gate_json(gate: Gate) -> dict[str, Any]:
    return {
        "gate": gate.name,
        "holds": gate.holds.value,
        "missing": [
            {"name": thing.name, "says": thing.says, "hint": thing.hint}
            for thing in gate.things
            if gate.holds is Holds.SHUT
        ],
        "waived": [{"name": thing.name, "says": thing.says} for thing in gate.waived],
    }


def _release(opened: Desk, showing: Showing, judged: Sequence[Gate]) -> Path:
    """Write down what is released, and what was let pass."""
    path = opened.outputs / PAPER
    files = {
        each.name: blob.digest
        for each in opened.production.deliveries
        if (blob := showing.blob(each.target, each.output)) is not None
    }
    paper = {
        "format": 1,
        "film": opened.film.id,
        "title": opened.film.title,
        "profile": opened.film.profile,
        "when": showing.when,
        "who": who(),
        "files": {name: f"sha256:{digest}" for name, digest in sorted(files.items())},
        "gates": [_gate_json(gate) for gate in judged],
    }
    try:
        write_whole(str(path), (json.dumps(paper, indent=1, ensure_ascii=False) + "\n").encode())
    except OSError as error:
        raise SetupError(f"{path} cannot be written: {error.strerror}") from None
    return path
