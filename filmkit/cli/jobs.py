"""`filmkit jobs`: what services are at, and what a person has to decide. Buys nothing."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

import click

from filmkit.app import desk
from filmkit.asking import Asked
from filmkit.build.engine.budget import money
from filmkit.build.engine.life import Event, Kind, Life, Move, Plain, jobs_in, last, next_move
from filmkit.cli.columns import columns
from filmkit.cli.completing import shots
from filmkit.cli.options import bought_options, rehearsal_option
from filmkit.cli.say import note, plain
from filmkit.cli.shelves import in_doubt, paid_named, till_of
from filmkit.digest import Digest
from filmkit.errors import NeedsDecision, UsageError
from filmkit.rules.commission import Commission
from filmkit.rules.till import Till
from filmkit.studio.providers.provider import Phase, Ticket

HEADS = ("film", "shot", "take", "state", "service", "asked", "worst price", "job")
_STATES = {
    Move.CONTINUE: "out",
    Move.FIND: "may have been bought",
    Move.DECIDE: "refused",
    Move.KEEP: "here, not written down",
}


@click.command("jobs", short_help="Show what services are at, and what waits for a decision.")
@bought_options
@rehearsal_option
@click.option(
    "--cancel",
    metavar="SHOT",
    shell_complete=shots,
    default=None,
    help="Ask for an end of what is out for a shot.",
)
@click.option(
    "--adopt",
    metavar="SHOT JOB",
    nargs=2,
    default=None,
    help="Say which job of the service is the one that may have been bought for a shot.",
)
@click.option(
    "--forget",
    metavar="SHOT",
    shell_complete=shots,
    default=None,
    help="Wait no more for what is out or in doubt for a shot.",
)
def command(asked: Asked, cancel: str | None, adopt: tuple[str, str] | None, forget: str | None) -> int:
    """Show what services are at for any film of this store, and what waits for a decision.

    A build goes on with what is out by itself, and finds by itself what it can of what may have been
    bought. What it cannot find, and what was refused, waits for `filmkit rebuy SHOT`, or for other words;
    or for --adopt, with the name that the service's own page gives the job.

    What is forgotten still counts at its worst price, and the next build asks before it buys it anew.
    """
    if asked.rehearse and (cancel or adopt or forget):
        raise UsageError(
            "a rehearsal's service ends with it, so nothing there is to be cancelled, adopted or forgotten",
            hint="rehearse again: what it left is begun anew",
        )
    named = adopt[0] if adopt is not None else None
    shots = tuple(each for each in (cancel, named, forget) if each is not None)
    with desk(replace(asked, named=shots), notice=note) as opened:
        till = till_of(opened)
        if cancel is not None:
            _cancel(till, opened.film.id, cancel)
        if adopt is not None:
            _adopt(till, paid_named(opened, adopt[0]), adopt[1])
        if forget is not None:
            _forget(till, opened.film.id, forget)
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
    return _is_of(life, film, shot) and next_move(life) is Move.CONTINUE


def _is_of(life: Life, film: str, shot: str) -> bool:
    intent = last(life, Kind.INTENDED)
    return intent is not None and (intent.data.get("film"), intent.data.get("shot")) == (film, shot)


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


def _adopt(till: Till, paid: Commission, job: str) -> None:
    """Raises UsageError when nothing of it is in doubt, or the service or another take says otherwise."""
    doubtful = [part for each in in_doubt(paid) for part in each.parts or (each,)]
    purchase = next((each for each in doubtful if till.move(each) is Move.FIND), None)
    if purchase is None:
        raise UsageError(
            f"nothing of {paid.name} may have been bought unseen", hint="filmkit jobs shows what waits"
        )
    if job in jobs_in(till.ledger.lives()):
        raise UsageError(f"job {job} is known: a take has it", hint="filmkit jobs shows which are out")
    service, asked = till.services(purchase.service), last(till.ledger.life(purchase.digest), Kind.ASKED)
    ticket = service.ticket(purchase.order, job, sent=asked.at / 1000 if asked else 0.0)
    if service.check(ticket).phase is Phase.VANISHED:
        raise UsageError(f"{service.service} knows no job {job}", hint="look at your account there")
    with _alone(till, purchase.digest, paid.name):
        till.ledger.write(Kind.TICKET, purchase.digest, {"ticket": ticket.plain(), "found": "by you"})
    note(f"job {job} is taken for {purchase.target}; the next build collects it")


def _forget(till: Till, film: str, shot: str) -> None:
    """Raises UsageError when there is nothing to forget."""
    open_ = (Move.CONTINUE, Move.FIND)
    lives = till.ledger.lives().items()
    left = [request for request, life in lives if _is_of(life, film, shot) and next_move(life) in open_]
    if not left:
        raise UsageError(
            f"nothing is out for {shot}, and nothing in doubt", hint="filmkit jobs shows what is"
        )
    for request in left:
        with _alone(till, request, shot):
            till.ledger.write(Kind.FORGOTTEN, request, {"says": "forgotten by you"})
    note(
        f"{shot} is waited for no more; it counts at its worst price, and the next build asks before it buys"
    )


@contextmanager
def _alone(till: Till, request: Digest, shot: str) -> Iterator[None]:
    """Raises NeedsDecision while a build is at it."""
    with till.ledger.claim(request) as mine:
        if not mine:
            raise NeedsDecision(f"a build is at {shot} right now", hint="end it, or wait for it")
        yield
