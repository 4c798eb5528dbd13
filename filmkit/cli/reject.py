"""`filmkit reject`: put a take aside. Buys nothing, and takes nothing away."""

from dataclasses import replace

import click

from filmkit.app import desk
from filmkit.asking import Asked
from filmkit.cli.completing import shot_argument, takes
from filmkit.cli.options import bought_options, rehearsal_option
from filmkit.cli.say import note, plain
from filmkit.cli.shelves import paid_named, take_named, till_of


@click.command("reject", short_help="Put a take of a shot aside.")
@shot_argument
@click.argument("take", metavar="TAKE", shell_complete=takes)
@bought_options
@rehearsal_option
@click.option("--why", default="", metavar="TEXT", help="What is wrong with it.")
@click.option("--undo", is_flag=True, help="Take a rejection back.")
def command(asked: Asked, shot: str, take: str, why: str, undo: bool) -> int:
    """Put TAKE of SHOT aside: the cut uses another one, if there is one.

    It stays what it is, a take that was paid for, and no other is bought in its place by itself.
    """
    with desk(replace(asked, named=(shot,)), notice=note) as opened:
        till, paid = till_of(opened), paid_named(opened, shot)
        till.adopt({paid.name: paid})
        chosen = take_named(asked, paid.name, till.shelf.takes(paid.name), take)
        kept = till.shelf.change(paid.name, lambda takes: takes.rejecting(chosen, None if undo else why))
    number = kept.number(kept.takes[chosen.key])
    click.echo(plain(f"Take {number} of {paid.name} is {'no longer ' if undo else ''}rejected."))
    left = [each for each in kept.takes.values() if not each.is_rejected]
    if not left:
        note(
            "no other take is there: it stays in the cut until "
            f"`filmkit retake {paid.name}{asked.again}` buys one"
        )
    return 0
