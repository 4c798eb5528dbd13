"""`filmkit accept`: say that a take serves the shot as it is written now. Buys nothing."""

from collections.abc import Callable
from dataclasses import replace

import click

from filmkit.app import desk
from filmkit.asking import Asked
from filmkit.cli.completing import shot_argument, takes
from filmkit.cli.options import bought_options, rehearsal_option
from filmkit.cli.say import note, plain
from filmkit.cli.shelves import paid_named, till_of, used_take
from filmkit.film.takes.cover import shortfalls
from filmkit.film.takes.takes import Accepted, Take, Takes
from filmkit.rules.commission import Commission


@click.command("accept", short_help="Say that a take serves the shot's new words too.")
@shot_argument
@bought_options
@rehearsal_option
@click.option(
    "--take",
    default=None,
    metavar="TAKE",
    shell_complete=takes,
    help="Which take; the one in the cut when left out.",
)
def command(asked: Asked, shot: str, take: str | None) -> int:
    """Say that the take of SHOT that is in the cut serves the shot as it is written now.

    It is fresh again, and costs nothing; the word stands in takes/SHOT.yaml.
    """
    with desk(replace(asked, named=(shot,)), notice=note) as opened:
        till, paid = till_of(opened), paid_named(opened, shot)
        till.adopt({paid.name: paid})
        chosen = used_take(asked, paid, take)
        words = _accepted(paid, chosen)
        till.shelf.change(paid.name, _accepting(chosen, words))
    number = paid.takes.number(chosen)
    told = "serves the shot as it is written now" if words else "served the shot already"
    click.echo(plain(f"Take {number} of {paid.name} {told}."))
    return 0


def _accepted(paid: Commission, chosen: Take) -> list[Accepted]:
    """What has to be said for it to serve: other words, less than is needed, or both."""
    said: list[Accepted] = []
    requests = [each.request for each in paid.standing.wanted if each.request is not None]
    request = requests[0] if requests else None
    own = request.numbered(chosen.request.number) if request else None
    if request and own and chosen.request.apart != own.apart and not chosen.is_accepted_for(request):
        said.append(Accepted(request=request.apart))
    if shortfalls(chosen.facts, paid.need):
        said.append(Accepted(need=paid.need))
    return said


def _accepting(chosen: Take, words: list[Accepted]) -> Callable[[Takes], Takes]:
    def accept(takes: Takes) -> Takes:
        for each in words:
            takes = takes.accepting(takes.takes.get(chosen.key, chosen), each)
        return takes

    return accept
