"""`filmkit takes`: what was bought for a shot, how it serves, what it cost. Changes nothing."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from filmkit.app import Desk, desk
from filmkit.asking import Asked
from filmkit.build.engine.budget import money
from filmkit.cli.clips import clip_of
from filmkit.cli.columns import columns
from filmkit.cli.completing import shot_argument
from filmkit.cli.options import bought_options, rehearsal_option
from filmkit.cli.say import note, plain
from filmkit.cli.shelves import paid_named
from filmkit.digest import decimal_text
from filmkit.errors import UsageError
from filmkit.film.takes.cover import shortfalls
from filmkit.film.takes.takes import Take
from filmkit.rules.commission import Commission
from filmkit.rules.paid_sounds import OUTPUT as SOUND

PICTURE = "picture"
"""What the task of a still gives."""
HEADS = ("take", "key", "how", "length", "picture", "sound", "price", "made by", "when", "remarks")


@click.command("takes", short_help="Show what was bought for a shot, and how it serves.")
@shot_argument
@bought_options
@rehearsal_option
@click.option(
    "--sheet",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Put a contact sheet of them into this PNG.",
)
def command(asked: Asked, shot: str, sheet: Path | None) -> int:
    """Show what was bought for SHOT: each take, how it serves now, and what it cost.

    `filmkit pick SHOT 2` puts a take into the cut, `reject SHOT 2` puts one aside, `accept SHOT` says that
    the one in the cut serves the shot's new words too, `retake SHOT` buys another.
    """
    with desk(replace(asked, named=(shot,)), notice=note) as opened:
        paid = paid_named(opened, shot)
        if sheet is not None and paid.work.output == SOUND:
            raise UsageError(f"{paid.name} is a sound, and has no picture to put on a sheet")
        ordered = paid.takes.in_order
        rows = [_row(paid, take) for take in ordered]
        if sheet is not None and ordered:
            _draw(opened, paid, ordered, sheet)
    if not rows:
        click.echo(f"Nothing was bought for {paid.name} yet.")
        return 0
    for line in columns([HEADS, *rows]):
        click.echo(plain(line))
    if sheet is not None:
        note(f"the contact sheet is {sheet}")
    return 0


def _row(paid: Commission, take: Take) -> Sequence[str]:
    facts = take.facts
    price = take.cost.known
    return (
        str(paid.takes.number(take)),
        take.key[:8],
        paid.standing.how(take),
        _length(paid, take),
        "" if paid.work.output == SOUND else f"{facts.width}x{facts.height}" if facts.width else "?",
        "" if paid.work.output == PICTURE else {True: "yes", False: "no", None: "?"}[facts.sound],
        "?" if price is None else f"{money(price)} {take.cost.currency}{_how_known(take)}",
        f"{take.model} at {take.route}",
        take.when[:16].replace("T", " "),
        ", ".join(_remarks(paid, take)),
    )


def _how_known(take: Take) -> str:
    """What a service reported needs no word."""
    if take.cost.actual is not None:
        return ""
    return " by list" if take.cost.came is not None else " at most"


def _length(paid: Commission, take: Take) -> str:
    """A still has none."""
    if paid.work.output == PICTURE:
        return ""
    return f"{decimal_text(round(take.facts.seconds, 2))} s" if take.facts.seconds is not None else "?"


def _remarks(paid: Commission, take: Take) -> list[str]:
    said = []
    if take is paid.used:
        said.append("in the cut, picked" if paid.takes.picked == take.key else "in the cut")
    if take.rejected is not None:
        said.append(f"rejected: {take.rejected}" if take.rejected else "rejected")
    if take.accepted:
        said.append("accepted")
    said += [each.says for each in shortfalls(take.facts, paid.need)]
    said += [f"made with {name}: {value}" for name, value in take.overrides.items()]
    return said


def _draw(opened: Desk, paid: Commission, takes: Sequence[Take], sheet: Path) -> None:
    from filmkit.studio.deliver.sheet import write_sheet, write_stills  # pictures are loaded by who draws

    with TemporaryDirectory(dir=opened.private) as work:
        rows = [
            (f"take {paid.takes.number(take)}", clip_of(opened, paid, take, Path(work))) for take in takes
        ]
        (write_stills if paid.work.output == PICTURE else write_sheet)(rows, sheet)
