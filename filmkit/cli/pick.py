"""`filmkit pick`: put a take of a shot into the cut. Buys nothing."""

from dataclasses import replace

import click

from filmkit.app import desk
from filmkit.asking import Asked
from filmkit.cli.completing import shot_argument, takes
from filmkit.cli.options import bought_options, rehearsal_option
from filmkit.cli.proxies import keep_proxy
from filmkit.cli.say import note, plain
from filmkit.cli.shelves import paid_named, take_named, till_of
from filmkit.cli.why import shown
from filmkit.cli.writing import write_values
from filmkit.errors import UsageError
from filmkit.film.takes.takes import Take
from filmkit.rules.commission import Commission


@click.command("pick", short_help="Put a take of a shot into the cut.")
@shot_argument
@click.argument("take", metavar="TAKE", shell_complete=takes)
@bought_options
@rehearsal_option
@click.option(
    "--proxy",
    is_flag=True,
    help="Also keep a small copy in takes/SHOT/, for previews of those who have not its bytes.",
)
@click.option("--write", is_flag=True, help="Make the words it was made with the film's own.")
def command(asked: Asked, shot: str, take: str, proxy: bool, write: bool) -> int:
    """Put TAKE of SHOT into the cut; TAKE is its number, or the start of its key.

    The pick stands in takes/SHOT.yaml, for the whole team. It buys nothing: shots that continue this one
    are marked when they were made from another take.
    """
    if asked.rehearse and (write or proxy):
        raise UsageError(
            f"{'--write' if write else '--proxy'} is for takes that were really bought: a rehearsal changes "
            "nothing of the film",
            hint="leave it out, or leave out --rehearse",
        )
    with desk(replace(asked, named=(shot,)), notice=note) as opened:
        till, paid = till_of(opened), paid_named(opened, shot)
        till.adopt({paid.name: paid})
        chosen = take_named(asked, paid.name, till.shelf.takes(paid.name), take)
        kept = till.shelf.change(paid.name, lambda takes: takes.picking(chosen))
        small = keep_proxy(opened, paid.name, chosen) if proxy else None
    click.echo(plain(f"Take {kept.number(chosen)} of {paid.name} is in the cut now."))
    if small is not None:
        click.echo(plain(f"A small copy of it is {small}: keep it in Git, or in Git LFS."))
    left = {} if _as_written(paid, chosen) else dict(chosen.overrides)
    if write and left:
        left = write_values(opened.film, paid.name, left)
        if not left:
            click.echo(plain(f"The film says of {paid.name} now what it was made with."))
    if left:
        click.echo("It was made with other words than the film's. To make them the film's own, write:")
        for name, value in left.items():
            click.echo(plain(f"  shots.{paid.name}.{name}: {shown(value)}"))
    return 0


def _as_written(paid: Commission, chosen: Take) -> bool:
    """Whether the film says by now what a take was made with."""
    wanted = (each.request for each in paid.standing.wanted if each.request is not None)
    return any(each.numbered(chosen.request.number).apart == chosen.request.apart for each in wanted)
