"""What the films that share a store still want of it, and which bought takes none of them selected.

Knows no bytes. Promise: whatever was ever bought is wanted, until its film's own file of takes shows
that another take was picked, or that it was rejected.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from filmkit.build.engine.last import read_last
from filmkit.build.engine.ledger import Ledger
from filmkit.build.engine.life import Kind
from filmkit.digest import Digest
from filmkit.film.takes.takes import Take, Takes
from filmkit.rules.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Unselected:
    """A bought take that its film does not use."""

    film: Path
    shot: str
    number: int
    """What people call it: `take 2`."""
    take: Take


@dataclass(frozen=True, slots=True)
class Wanted:
    """What has to stay in a store."""

    results: frozenset[Digest]
    """What each film's last builds made, and every request that was bought, by task digest."""
    blobs: frozenset[Digest]
    """Everything that was bought."""
    unselected: tuple[Unselected, ...]
    """Bought, and selected by no film."""


def wanted(films: Iterable[Path], ledger: Ledger | None, inside: str = "") -> Wanted:
    """What `films`, by their folders, and a ledger want. `inside` is where takes stand in each film.

    Raises SpecErrors for a damaged file of takes: until it is mended nobody knows what it selects.
    """
    results: set[Digest] = set()
    blobs: set[Digest] = set()
    selected: set[Digest] = set()
    unselected: list[Unselected] = []
    for film in films:
        for kept in sorted((film / ".filmkit").glob("last-*.json")):
            results |= set(read_last(kept).values())
        shelf = Shelf(film, inside)
        for shot, takes in shelf.all(file.stem for file in shelf.files()).items():
            blobs |= {blob for take in takes.takes.values() for blob in take.blobs}
            aside = list(_aside(takes))
            selected |= {blob for take in takes.in_order if take not in aside for blob in take.blobs}
            unselected += [Unselected(film, shot, takes.number(take), take) for take in aside]
    for request, blob in _bought(ledger):
        results.add(request)
        blobs |= {blob} if blob else set()
    return Wanted(
        frozenset(results),
        frozenset(blobs),
        tuple(each for each in unselected if not selected.issuperset(each.take.blobs)),
    )


def _aside(takes: Takes) -> Iterator[Take]:
    """What was rejected, and what stands beside a pick. Where nothing is picked yet, all may be."""
    for take in takes.in_order:
        if take.key != takes.picked and (take.is_rejected or takes.picked is not None):
            yield take


def _bought(ledger: Ledger | None) -> Iterator[tuple[Digest, Digest | None]]:
    """Every request of a ledger, with each blob that came of it."""
    for request, life in ledger.lives().items() if ledger else ():
        yield request, None
        for event in life:
            blobs = event.data.get("blobs") if event.kind is Kind.COLLECTED else None
            if isinstance(blobs, dict):
                yield from ((request, Digest(str(blob))) for blob in blobs.values())
