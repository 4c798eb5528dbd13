"""Everything that buying needs, for one film: its books, its budgets, its orders. Makes nothing itself.

Knows no terminal and no folder of the machine: it is given ledger, store, shelf and services.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from filmkit.build.engine.budget import DAY, Budget, spent
from filmkit.build.engine.ledger import Ledger
from filmkit.build.engine.life import Kind, Move, Spent, last, next_move
from filmkit.build.engine.purchaser import Order
from filmkit.build.graph.task import TaskInput
from filmkit.build.store.files import FileDigests
from filmkit.build.store.store import Blob, Store
from filmkit.digest import Digest
from filmkit.errors import StoreCorrupt
from filmkit.film.catalogue.catalogue import Catalogue
from filmkit.film.spec.buying import Money
from filmkit.film.spec.film import Film
from filmkit.film.takes.standing import TakeState
from filmkit.film.takes.takes import Take, Takes
from filmkit.rules.books import Books
from filmkit.rules.buyer import Buyer, order_of, purchase_in
from filmkit.rules.commission import Commission, Paid
from filmkit.rules.ledger_facts import adopting, asked_in
from filmkit.rules.purchase import Purchase
from filmkit.rules.services import Services
from filmkit.rules.shelf import Shelf
from filmkit.rules.shoot import bought_names

_SECONDS = 90.0


@dataclass(frozen=True, slots=True)
class Till:
    """Where a film's money is kept."""

    ledger: Ledger
    shelf: Shelf
    services: Services
    catalogue: Catalogue
    today: date
    who: str
    clock: Callable[[], str]
    """The moment, UTC, ISO 8601."""
    milliseconds: Callable[[], int]

    def books(self, film: Film, store: Store, files: FileDigests) -> Books:
        """What is known of the film's purchases now. Raises SpecErrors for a damaged file of takes."""
        self.ledger.catch_up()
        takes = self.shelf.all(bought_names(film))
        sizes = {take.blob: take.facts.size for each in takes.values() for take in each.takes.values()}
        return Books(
            self.catalogue,
            self.today,
            takes,
            asked_in(self.ledger, store),
            adopting(store),
            lambda digest: _here(store, digest, sizes),
            lambda path: files.look(path).digest,
            self.services.free,
        )

    def buyer(self, film: Film, store: Store) -> Buyer:
        """Who buys, of these services, for this shelf."""
        return Buyer(self.services, Path(film.root), store, self.shelf, now=self.clock, who=self.who)

    def budgets(self, film: Film, shot: str) -> tuple[Budget, ...]:
        """What may be spent, of the film's own limits; without a shot, on the whole film."""
        limits = film.budget
        found = [
            self._budget(film, limits.film, "the film"),
            self._budget(film, limits.shot if shot else None, f"shot {shot}", shot=shot),
            self._budget(film, limits.day, "the last 24 hours", since=self.milliseconds() - DAY),
        ]
        return tuple(each for each in found if each is not None)

    def _budget(
        self, film: Film, limit: Money | None, name: str, *, shot: str = "", since: int | None = None
    ) -> Budget | None:
        if limit is None:
            return None
        return Budget(name, limit.amount, limit.currency, film.id, shot, since)

    def spent(self, budget: Budget) -> Spent:
        """What is gone of a budget, or set aside."""
        return spent(self.ledger.lives(), budget, self.ledger)

    def orders(
        self,
        film: Film,
        paid: Paid,
        targets: Iterable[str],
        made: Mapping[TaskInput, Digest] = MappingProxyType({}),
    ) -> list[Order]:
        """The orders of a build, of those among `targets`: to be made, and to be gone on with. `made` is what
        was drawn for them.

        What a service refused, or may have taken, is in it too: going on with it costs nothing, and
        says once more how it stands.
        """
        wanted = frozenset(targets)
        known = [each for shot in paid.values() for each in self._open(shot)]
        strays = self._strays(film, paid, {each.request.digest for each in known})
        return [
            self.order(film, each.with_drawn(made))
            for each in [*(each for each in known if each.target in wanted), *strays]
        ]

    def _open(self, shot: Commission) -> Iterator[Purchase]:
        """A shot's purchases; a take whose bytes are not here only if this machine has its ticket, for then
        it is fetched once more, and not bought."""
        lives = self.ledger.lives()
        for each in shot.purchases.values():
            life = lives.get(each.request.digest, ())
            ours = next_move(life) is Move.NOTHING and last(life, Kind.TICKET) is not None
            if ours or each.request.digest not in shot.absent:
                yield each

    def _strays(self, film: Film, paid: Paid, known: Collection[Digest]) -> list[Purchase]:
        """What is out for the film and no longer asked for: it was paid for, so it is collected."""
        found = []
        for request, life in self.ledger.lives().items():
            if request in known or next_move(life) not in (Move.CONTINUE, Move.KEEP):
                continue
            intent = last(life, Kind.INTENDED)
            purchase = purchase_in(intent.data) if intent is not None else None
            if purchase is not None and purchase.film == film.id and purchase.shot in paid:
                found.append(purchase)
        return found

    def drawn_for(self, paid: Paid, targets: Iterable[str]) -> frozenset[TaskInput]:
        """What has to be drawn here before the takes among `targets` can be ordered."""
        wanted = frozenset(targets)
        return frozenset(
            made
            for each in paid.values()
            for purchase in each.purchases.values()
            if purchase.target in wanted
            for made in purchase.drawn
        )

    def order(self, film: Film, purchase: Purchase) -> Order:
        made = order_of(purchase, _SECONDS)
        return Order(
            made.target,
            made.group,
            made.intent,
            made.what,
            self.budgets(film, purchase.shot),
            made.seconds,
        )

    def new(self, orders: Iterable[Order]) -> list[Order]:
        """Those that would spend money: nothing of them was ever asked for."""
        lives = self.ledger.lives()
        return [each for each in orders if next_move(lives.get(each.request, ())) is Move.SUBMIT]

    def adopt(self, paid: Paid) -> None:
        """Write down among the film's takes what was bought on this machine and is not in its files."""
        for shot in paid.values():
            self.shelf.change(shot.name, _adding(shot.takes.takes))


def _adding(bought: Mapping[str, Take]) -> Callable[[Takes], Takes]:
    return lambda takes: replace(takes, takes={**bought, **takes.takes})


def waiting(shot: Commission) -> int:
    """How many takes of a shot will be bought once what they are made from is there."""
    return sum(each.state is TakeState.WAITING for each in shot.standing.wanted)


def _here(store: Store, digest: Digest, sizes: Mapping[Digest, int]) -> bool:
    size = sizes.get(digest)
    if size is not None:
        return store.sound(Blob(digest, size))
    try:
        store.path(digest)
    except StoreCorrupt:
        return False
    return True
