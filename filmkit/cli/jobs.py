"""`filmkit jobs`: what services are at, and what a person has to decide. Buys nothing."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

import click

from filmkit.app import desk
from filmkit.asking import Asked
from filmkit.build.engine.budget import money
from filmkit.build.engine.life import Event, Kind, Life, Move, Plain, last, next_move
from filmkit.cli.columns import columns
from filmkit.cli.options import bought_options
from filmkit.cli.say import note, plain
from filmkit.cli.shelves import till_of
from filmkit.digest import Digest
from filmkit.errors import NeedsDecision, UsageError
from filmkit.rules.till import Till
from filmkit.studio.providers.provider import Ticket

HEADS = ("film", "shot", "take", "state", "service", "asked", "worst price", "job")
_STATES = {
    Move.CONTINUE: "out",
    Move.FIND: "may have been bought",
    Move.DECIDE: "refused",
    Move.KEEP: "here, not written down",
}


@click.command("jobs", short_help="Show what services are at, and what waits for a decision.")
@bought_options
@click.option("--cancel", metavar="SHOT", default=None, help="Ask for an end of what is out for a shot.")
def command(asked: Asked, cancel: str | None) -> int:
    """Show what services are at for any film of this store, and what waits for a decision.

    A build goes on with what is out by itself. What may have been bought, and what was refused, waits
    for `filmkit rebuy SHOT`, or for other words.
    """
    with desk(asked, notice=note) as opened:
        till = till_of(opened)
        if cancel is not None:
            _cancel(till, opened.film.id, cancel)
        rows = list(_rows(till))
    if not rows:
        click.echo("No service is at anything, and nothing waits for a decision.")
        return 0
    for line in columns([HEADS, *rows]):
        click.echo(plain(line))
    return 0


def _rows(till: Till) -> Iterator[Sequence[str]]:
    for life in till.ledger.lives().values():
        state, intent = _STATES.get(next_move(life)), last(life, Kind.INTENDED)
        if state is None:
            continue
        said: Mapping[str, Plain] = intent.data if intent else {}
        asked, ticket = last(life, Kind.ASKED), _ticket(life)
        yield (
            str(said.get("film", "?")),
            str(said.get("shot", "?")),
            _take(said),
            state,
            str(said.get("service", "?")),
            f"{datetime.fromtimestamp(asked.at / 1000):%Y-%m-%d %H:%M}" if asked else "",
            _price(said),
            str(ticket.get("job", "")) if ticket else "",
        )


def _take(said: Mapping[str, Plain]) -> str:
    """`1`, or `1, segment 2` of a take that is made in several."""
    segment = f", segment {said['segment']}" if "segment" in said else ""
    return f"{said.get('number', '?')}{segment}"


def _price(said: Mapping[str, Plain]) -> str:
    high = said.get("high")
    return f"{money(Decimal(high))} {said.get('currency', '')}" if isinstance(high, str) else "unknown"


def _ticket(life: Life) -> Mapping[str, Plain] | None:
    event: Event | None = last(life, Kind.TICKET)
    ticket = event.data.get("ticket") if event else None
    return ticket if isinstance(ticket, Mapping) else None


def _cancel(till: Till, film: str, shot: str) -> None:
    """Raises UsageError when nothing is out for the shot, NeedsDecision when a job cannot be ended."""
    out = [(request, life) for request, life in till.ledger.lives().items() if _is_out(life, film, shot)]
    if not out:
        raise UsageError(f"no service is at {shot}", hint="filmkit jobs shows what is out")
    for request, life in out:
        _end(till, request, life, shot)


def _is_out(life: Life, film: str, shot: str) -> bool:
    intent = last(life, Kind.INTENDED)
    wanted = intent is not None and (intent.data.get("film"), intent.data.get("shot")) == (film, shot)
    return wanted and next_move(life) is Move.CONTINUE


def _end(till: Till, request: Digest, life: Life, shot: str) -> None:
    kept: Any = _ticket(life)
    ticket = Ticket.read(kept)
    if not till.services(ticket.service).cancel(ticket):
        raise NeedsDecision(
            f"{ticket.service} does not end the job of {shot}: it is over, or there is no such thing there",
            hint="the next build collects it",
        )
    till.ledger.write(Kind.FAILED, request, {"says": "cancelled by you"})
    note(f"{ticket.service} ended the job of {shot}")
