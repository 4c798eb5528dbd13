"""`filmkit retake`: buy another take of a shot, in its own words or with some changed for this take alone."""

from collections.abc import Iterator
from dataclasses import replace

import click

from filmkit.app import Desk, desk
from filmkit.asking import Asked
from filmkit.build.engine.life import Move
from filmkit.cli.buying import buy_one, exit_code
from filmkit.cli.completing import shot_argument
from filmkit.cli.holding import holding
from filmkit.cli.leave import Leave
from filmkit.cli.options import bought_options, leave_options, rehearsal_option
from filmkit.cli.say import note, plain
from filmkit.cli.shelves import paid_named, refuse_impossible, till_of
from filmkit.cli.voices import Voice
from filmkit.digest import Json
from filmkit.errors import NeedsDecision, UsageError
from filmkit.rules.commission import Commission
from filmkit.rules.purchase import Purchase
from filmkit.rules.till import Till

_OPEN = (Move.SUBMIT, Move.FIND, Move.CONTINUE, Move.KEEP)
_MOST = 1000
"""Takes of one shot; whoever has so many wants something else."""


@click.command("retake", short_help="Buy another take of a shot.")
@shot_argument
@bought_options
@rehearsal_option
@leave_options
@click.option(
    "--set",
    "sets",
    multiple=True,
    metavar="FIELD=VALUE",
    help="Change a value for this take alone: light=dusk. May be given several times.",
)
def command(asked: Asked, shot: str, leave: Leave, sets: tuple[str, ...]) -> int:
    """Buy another take of SHOT, after asking with its price.

    It stands beside the others: `filmkit pick` puts it into the cut. Values given with --set are kept
    with the take, and picking it says what to write into the film.
    """
    if sets and "." in shot:
        raise UsageError(
            f"{shot} has no fields of a shot to set", hint="change its words in the film, and retake it then"
        )
    changed = tuple(f"shots.{shot}.{each}" for each in sets)
    with (
        desk(replace(asked, sets=changed, retake=True, named=(shot,)), notice=note) as opened,
        holding(opened),
    ):
        till, paid = till_of(opened), paid_named(opened, shot)
        refuse_impossible(opened, till, paid.name)
        number = len(paid.takes.takes) + 1
        purchase = replace(
            _next(till, paid), target=f"{paid.target}-{number}", overrides=dict(_overrides(sets))
        )
        came = buy_one(opened, till, purchase, leave, Voice.USUAL)
        if came.failed or came.cancelled:
            return exit_code(came.failed) if came.failed else 130
        told = _told(opened, till, purchase)
    click.echo(plain(told))
    return 0


def _next(till: Till, paid: Commission) -> Purchase:
    """The first take of the shot's present values that is not here: one that is out is gone on with.

    Raises NeedsDecision.
    """
    for number in range(1, _MOST):
        offer = paid.offer(number)
        if offer is None:
            waits = next((each.says for each in paid.standing.wanted if each.says), "what it is made from")
            raise NeedsDecision(f"shot {paid.name} waits for {waits}", hint="build or pick that first")
        bought = offer.request.key in paid.takes.takes
        if not bought and till.move(offer) in _OPEN:
            return offer
    raise UsageError(f"shot {paid.name} has too many takes")


def _overrides(sets: tuple[str, ...]) -> Iterator[tuple[str, Json]]:
    for each in sets:
        name, _, value = each.partition("=")
        yield name.strip(), value


def _told(opened: Desk, till: Till, purchase: Purchase) -> str:
    takes = till.shelf.takes(purchase.shot)
    number = takes.number(takes.takes[purchase.request.key])
    how = f"filmkit pick {purchase.shot} {number}{opened.asked.again}"
    return f"Take {number} of {purchase.shot} is here. To put it into the cut: {how}"
