"""`filmkit rebuy`: buy anew what may have been bought, was refused, or is lost. A person's word."""

from dataclasses import replace

import click

from filmkit.app import desk
from filmkit.asking import Asked
from filmkit.build.engine.life import Kind, Move, next_move
from filmkit.build.engine.run import Failure
from filmkit.cli.buying import buy_one, exit_code
from filmkit.cli.completing import shot_argument
from filmkit.cli.holding import holding
from filmkit.cli.leave import Leave
from filmkit.cli.options import bought_options, leave_options, rehearsal_option
from filmkit.cli.say import note, plain
from filmkit.cli.shelves import in_doubt, paid_named, till_of
from filmkit.cli.voices import Voice
from filmkit.errors import NeedsDecision
from filmkit.rules.purchase import Purchase
from filmkit.rules.till import Till


@click.command("rebuy", short_help="Buy anew what was refused, lost, or may not have been bought.")
@shot_argument
@bought_options
@rehearsal_option
@leave_options
def command(asked: Asked, shot: str, leave: Leave) -> int:
    """Buy SHOT anew where a build stops and asks: its answer was lost, it was refused, its job or its bytes
    are gone.

    Whether the first purchase was charged is between you and the service: look at your account there
    first. After asking with the price, what went before is forgotten and it is bought once more.
    """
    with (
        desk(replace(asked, named=(shot,)), notice=note) as opened,
        holding(opened),
    ):
        till, paid = till_of(opened), paid_named(opened, shot)
        purchases = in_doubt(paid)
        if not purchases:
            raise NeedsDecision(
                f"nothing of {paid.name} is in doubt",
                hint=f"to buy one more take: filmkit retake {paid.name}{asked.again}",
            )
        failed: list[Failure] = []
        for purchase in purchases:
            _say(till, purchase)
            came = buy_one(opened, till, purchase, leave, Voice.USUAL, forget=True)
            failed += came.failed
            if came.cancelled:
                return 130
    if failed:
        return exit_code(failed)
    click.echo(plain(f"{paid.name} is bought anew."))
    return 0


def _say(till: Till, purchase: Purchase) -> None:
    for each in purchase.parts or (purchase,):
        life = till.ledger.life(each.digest)
        if each.is_new and next_move(life) is Move.CONTINUE and life[-1].kind is Kind.TICKET:
            note(f"a job for {each.target} is out: if it still ends, it is paid for twice")
