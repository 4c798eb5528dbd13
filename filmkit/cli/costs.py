"""`filmkit costs`: what takes were thought to cost and did, by shot, model, day or pattern, or by several."""

from collections.abc import Sequence

import click

from filmkit.app import desk
from filmkit.asking import Asked
from filmkit.build.engine.budget import money
from filmkit.build.graph.nearest import did_you_mean
from filmkit.cli.columns import columns
from filmkit.cli.options import bought_options, rehearsal_option
from filmkit.cli.prices import spent_lines
from filmkit.cli.say import note, plain
from filmkit.cli.shelves import till_of
from filmkit.cli.tally import NAMES, Sum, tally
from filmkit.errors import UsageError

HEADS = ("takes", "estimate", "actual", "a second used", "retakes", "accept rate")


@click.command("costs", short_help="Show what was paid, by shot, model, day or pattern.")
@bought_options
@rehearsal_option
@click.option(
    "--by",
    metavar="NAME[,NAME]",
    default="shot",
    show_default=True,
    help=f"What to count by: {', '.join(NAMES)}, or several together.",
)
def command(asked: Asked, by: str) -> int:
    """Show what the film's takes were thought to cost, and what they did.

    `actual` is what services reported; few do. Where none did it is what their price list asks for what
    came, by its own length, size and sound, and marked as `by list`. `a second used` is all that was
    paid, or may have been, for each second the film shows. `retakes` were bought beyond the takes a shot
    asks for. `accept rate` says how many of the takes that were bought the cut uses.

    Counted is what was bought with this store: the ledger's word. What colleagues bought stands in
    takes/, and `filmkit takes SHOT` shows it.
    """
    keys = _keys(by)
    with desk(asked, notice=note) as opened:
        till = till_of(opened)
        sums = tally(opened, till, keys)
        told = list(spent_lines(opened, till))
    if not sums:
        click.echo("Nothing was bought for this film with this store yet.")
        return 0
    if asked.rehearse:
        note("a rehearsal: nothing was paid, and this is what the services would have asked for")
    rows = [(*names, *_row(each)) for names, each in sorted(sums.items()) if names]
    whole = ("all", *[""] * (len(keys) - 1), *_row(sums[()]))
    for line in columns([(*keys, *HEADS), *rows, whole]):
        click.echo(plain(line))
    for line in told:
        click.echo(plain(line))
    return 0


def _keys(by: str) -> list[str]:
    """Raises UsageError."""
    keys = list(dict.fromkeys(key.strip() for key in by.split(",") if key.strip()))
    wrong = next((key for key in keys if key not in NAMES), None)
    if wrong is not None or not keys:
        raise UsageError(f"costs are not counted by {wrong or by!r}", hint=did_you_mean(wrong or "", NAMES))
    return keys


def _row(each: Sum) -> Sequence[str]:
    count = len(each.takes)
    return (
        str(count),
        _estimate(each),
        _actual(each),
        money(each.a_second) if each.a_second is not None else "unknown" if each.used else "none used",
        str(each.again),
        f"{each.used} of {count}, {round(100 * each.used / count)} %",
    )


def _estimate(each: Sum) -> str:
    if each.unknown == len(each.takes):
        return "unknown"
    known = money(each.high) if each.low == each.high else f"{money(each.low)} to {money(each.high)}"
    return f"{known} and {each.unknown} unknown" if each.unknown else known


def _actual(each: Sum) -> str:
    said = []
    for (amount, count), how in ((each.real, ""), (each.listed, " by list")):
        if count:
            said.append(f"{money(amount)}{how}" + (f" for {count}" if count < len(each.takes) else ""))
    return ", ".join(said) or "not reported"
