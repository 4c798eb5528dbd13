"""`filmkit gc`: clears out the store. Looks first; removes when told to; what was bought only by name."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import click

from filmkit.app import second_ledger
from filmkit.asking import store_folder
from filmkit.build.engine.budget import money
from filmkit.build.engine.ledger import Ledger
from filmkit.build.store.sweep import Refuse, survey, sweep
from filmkit.build.store.users import users
from filmkit.cli.columns import columns
from filmkit.cli.say import note, plain
from filmkit.errors import NeedsDecision, SetupError
from filmkit.rules.wanted import Unselected, wanted

_DAY = 86_400.0
_REHEARSED = ".filmkit/rehearsal"


@dataclass(frozen=True, slots=True)
class _Part:
    """One store of the two: the real one, or the rehearsals' inside it."""

    name: str
    folder: Path
    refuse: Refuse
    unselected: tuple[Unselected, ...] = ()


@click.command("gc", short_help="Clear out the store: what no film uses any more.")
@click.option("--delete", is_flag=True, help="Remove it; without this, it is only shown.")
@click.option(
    "--older-than",
    type=click.IntRange(0, 36500),
    default=7,
    show_default=True,
    metavar="DAYS",
    help="What was made since stays.",
)
@click.option("--paid", is_flag=True, help="Also bought takes that were rejected, or not picked.")
@click.option("-y", "--yes", is_flag=True, help="With --paid --delete: do not ask.")
@click.option("--store", type=click.Path(path_type=Path), metavar="FOLDER", help="Where bytes are kept.")
def command(delete: bool, older_than: int, paid: bool, yes: bool, store: Path | None) -> int:
    """Show what no film of this store uses any more, and what it takes up on the disk; --delete removes it.

    What each film's last builds made stays, for every profile and variant. Whatever was bought stays:
    a take cannot be made again. With --paid go the bytes of takes that were rejected, or that stand
    beside a picked one; their entries in takes/ stay, and a branch that picks one finds it absent.
    """
    folder = store_folder(store)
    films = list(users(folder))
    parts = [_real(folder, films, older_than * _DAY, paid), *_rehearsed(folder, films, older_than * _DAY)]
    lines = list(_told(parts, films, paid))
    for line in lines:
        click.echo(plain(line))
    size = sum(part.refuse.size for part in parts)
    if not any(part.refuse != Refuse() for part in parts):
        click.echo("There is nothing to remove.")
        return 0
    if not delete:
        click.echo("Nothing was removed; say it again with --delete to remove this.")
        return 0
    at_risk = parts[0].unselected if paid else ()
    if at_risk and not yes:
        _ask(at_risk)
    try:
        for part in parts:
            sweep(part.folder, part.refuse)
    except OSError as error:
        raise SetupError(f"the store {folder} cannot be cleared out: {error.strerror}") from error
    click.echo(f"Removed {_bytes(size)}.")
    return 0


def _real(folder: Path, films: Sequence[Path], age: float, paid: bool) -> _Part:
    ledger = Ledger(folder / "ledger", second_ledger(folder), notice=note)
    keep = wanted(films, ledger)
    here = folder / "blobs"
    gone = tuple(each for each in keep.unselected if any((here / blob).exists() for blob in each.take.blobs))
    spare = frozenset(blob for each in gone for blob in each.take.blobs) if paid else frozenset()
    found = survey(folder, results=keep.results, blobs=keep.blobs, spare=spare, older_than=age)
    return _Part("free work", folder, found, gone)


def _rehearsed(folder: Path, films: Sequence[Path], age: float) -> Iterator[_Part]:
    inner = folder / "rehearsal"
    if inner.is_dir():
        keep = wanted(films, None, _REHEARSED)
        found = survey(inner, results=keep.results, blobs=keep.blobs, spare=frozenset(), older_than=age)
        yield _Part("rehearsals", inner, found)


def _told(parts: Sequence[_Part], films: Sequence[Path], paid: bool) -> Iterator[str]:
    yield f"The store {parts[0].folder} serves {len(films)} film{'' if len(films) == 1 else 's'}."
    at_risk = parts[0].unselected
    spare = {blob for each in at_risk for blob in each.take.blobs} if paid else set()
    rows = []
    for part in parts:
        free = [size for digest, size in part.refuse.blobs if digest not in spare]
        if free or part.refuse.results:
            rows.append(
                (part.name, f"{len(part.refuse.results)} results", _bytes(sum(free)), "can be made again")
            )
        if part.refuse.put_away:
            size = sum(size for _, size in part.refuse.put_away)
            rows.append(
                ("put away", f"{len(part.refuse.put_away)} files", _bytes(size), "bytes that were wrong")
            )
    if at_risk:
        size = sum(each.take.facts.size for each in at_risk)
        stays = "cannot be had again" if paid else "stays; --paid lets it go"
        rows.append(("bought takes", str(len(at_risk)), _bytes(size), f"{_worth(at_risk)}, {stays}"))
    yield from columns(rows, indent="  ")
    if paid:
        yield from columns([_row(each) for each in at_risk], indent="    ")


def _row(each: Unselected) -> Sequence[str]:
    why = f"rejected: {each.take.rejected}" if each.take.rejected else "not picked"
    why = "rejected" if each.take.rejected == "" else why
    price = each.take.cost.known
    worth = "price unknown" if price is None else f"{money(price)} {each.take.cost.currency}"
    return (each.film.name, f"{each.shot} take {each.number}", each.take.model, worth, why)


def _worth(takes: Sequence[Unselected]) -> str:
    known: dict[str, Decimal] = {}
    for each in takes:
        if (price := each.take.cost.known) is not None:
            known[each.take.cost.currency] = known.get(each.take.cost.currency, Decimal(0)) + price
    unknown = sum(each.take.cost.known is None for each in takes)
    sums = [f"{money(amount)} {currency}" for currency, amount in sorted(known.items())]
    return " + ".join(sums + ([f"{unknown} of unknown price"] if unknown else []))


def _ask(takes: Sequence[Unselected]) -> None:
    """Raises NeedsDecision when nobody is there to say yes, or says no."""
    question = f"Remove {len(takes)} bought take{'' if len(takes) == 1 else 's'}, worth {_worth(takes)}?"
    if not sys.stdin.isatty():
        raise NeedsDecision(f"{question} Nothing was removed", hint="say --yes as well")
    if not click.confirm(plain(question)):
        raise NeedsDecision("nothing was removed")


def _bytes(count: int) -> str:
    for unit, size in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if count >= size:
            return f"{count / size:.1f} {unit}"
    return f"{count} bytes"
