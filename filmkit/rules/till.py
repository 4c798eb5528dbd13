"""Everything that buying needs, for one film: its books, its budgets, its orders. Makes nothing itself.

Knows no terminal and no folder of the machine: it is given ledger, store, shelf and services.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType

from filmkit.build.engine.budget import DAY, Budget, spent
from filmkit.build.engine.ledger import Ledger
from filmkit.build.engine.life import PARTS, Kind, Move, Spent, last, next_move
from filmkit.build.engine.purchaser import Order
from filmkit.build.graph.task import TaskInput
from filmkit.build.store.files import FileDigests
from filmkit.build.store.store import Blob, Store
from filmkit.digest import Digest
from filmkit.errors import SetupError, StoreCorrupt
from filmkit.film.catalogue.card import Kind as Making
from filmkit.film.catalogue.catalogue import Catalogue
from filmkit.film.catalogue.price import Came, price_for
from filmkit.film.spec.buying import Money
from filmkit.film.spec.film import Film
from filmkit.film.takes.cover import Facts
from filmkit.film.takes.standing import TakeState
from filmkit.film.takes.takes import Take, Takes
from filmkit.rules.books import Books
from filmkit.rules.buyer import Buyer
from filmkit.rules.commission import Commission, Paid
from filmkit.rules.ledger_facts import adopting, asked_in, begun_in, bound_in
from filmkit.rules.orders import order_of, purchase_in
from filmkit.rules.purchase import Purchase, segment_request
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
        sizes = {
            blob: size
            for each in takes.values()
            for take in each.takes.values()
            for blob, size in _sizes(take)
        }
        return Books(
            self.catalogue,
            self.today,
            takes,
            asked_in(self.ledger, store),
            adopting(store),
            lambda digest: _here(store, digest, sizes),
            lambda path: files.look(path).digest,
            self.services.free,
            bound_in(self.ledger),
            begun_in(self.ledger, store),
        )

    def buyer(self, film: Film, store: Store) -> Buyer:
        """Who buys, of these services, for this shelf."""
        return Buyer(
            self.services,
            Path(film.root),
            store,
            self.shelf,
            now=self.clock,
            who=self.who,
            listed=self._listed,
        )

    def _listed(self, purchase: Purchase, facts: Facts) -> Decimal | None:
        """What the price list asks for what came of a purchase."""
        card = self.catalogue.find(purchase.model)
        sides = [side for side in (facts.width, facts.height) if side]
        came = Came(purchase.order.prompt, facts.seconds, min(sides) if sides else None, facts.sound)
        found = price_for(card, purchase.service, came) if card is not None else None
        return found.high if found is not None and found.currency == purchase.price.currency else None

    def refuse_unreachable(self, shots: Iterable[Commission]) -> None:
        """Raises SetupError, before any price is agreed to, for what is to be bought where filmkit has no
        key, or cannot ask; with those of the model's routes that could be taken."""
        for each in shots:
            if each.terms is None or not (each.missing or waiting(each)):
                continue
            card, service = each.terms.card, each.terms.service
            try:
                if self.services(service).makes(card.kind):
                    continue
                says = f"filmkit cannot ask {service} for {card.kind.value} yet"
            except SetupError as error:
                says = error.message
            routes = dict.fromkeys(route.service for route in card.routes if route.lives(self.today))
            others = [f"`via: {other}`" for other in routes if self._makes(other, card.kind)]
            hint = f"take another route: {' or '.join(others)}" if others else self.services.hint(service)
            raise SetupError(f"{each.name}, by {card.title}: {says}; nothing was bought", hint=hint)

    def _makes(self, service: str, kind: Making) -> bool:
        try:
            return self.services(service).makes(kind)
        except SetupError:
            return False

    def budgets(self, film: Film, shot: str) -> tuple[Budget, ...]:
        """What may be spent, of the film's own limits; without a shot, on the whole film."""
        limits = film.budget
        named = shot if "." in shot else f"shot {shot}"
        found = [
            self._budget(film, limits.film, "the film"),
            self._budget(film, limits.shot if shot else None, named, shot=shot),
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
        return spent(budget, self.ledger)

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
        known = [each.with_drawn(made) for shot in paid.values() for each in self._open(shot)]
        strays = self._strays(film, paid, {digest for each in known for digest in _digests(each)})
        return [
            self.order(film, each) for each in [*(each for each in known if each.target in wanted), *strays]
        ]

    def drawn_for(self, paid: Paid, targets: Iterable[str]) -> frozenset[TaskInput]:
        """What has to be drawn before those among `targets` can be ordered, or looked for."""
        wanted = frozenset(targets)
        opened = [each for shot in paid.values() for each in self._open(shot) if each.target in wanted]
        to_send = (each for each in opened if self.move(each) in (Move.SUBMIT, Move.FIND))
        return frozenset[TaskInput]().union(*(each.drawn for each in to_send))

    def _open(self, shot: Commission) -> Iterator[Purchase]:
        """A shot's purchases; a take whose bytes are not here only if this machine has its ticket, for then
        it is fetched once more, and not bought."""
        for each in shot.purchases.values():
            if each.request.digest not in shot.absent or all(map(self._is_ours, each.parts or (each,))):
                yield each

    def _is_ours(self, purchase: Purchase) -> bool:
        """Whether it was bought here, and can be fetched again."""
        life = self.ledger.life(purchase.digest)
        return next_move(life) is Move.NOTHING and last(life, Kind.TICKET) is not None

    def _strays(self, film: Film, paid: Paid, known: Collection[Digest]) -> list[Purchase]:
        """What is out for the film and no longer asked for: it was paid for, so it is collected. Of a take
        in segments nothing more is bought; it is a take if all of them are out or here."""
        lives = self.ledger.lives()
        found: list[Purchase] = []
        for request, life in lives.items():
            intent, move = last(life, Kind.INTENDED), next_move(life)
            purchase = purchase_in(intent.data) if intent is not None else None
            if purchase is None or request in known or purchase.film != film.id or purchase.shot not in paid:
                continue
            if intent is not None and isinstance(count := intent.data.get(PARTS), int):
                parts = self._collected(purchase, count) if move is Move.SUBMIT else []
                if len(parts) == count:
                    found.append(replace(purchase, parts=tuple(parts)))
            elif move in (Move.CONTINUE, Move.KEEP):
                found.append(purchase)
        whole = {digest for each in found if each.parts for digest in _digests(each)}
        return [each for each in found if each.parts or each.digest not in whole]

    def _collected(self, whole: Purchase, count: int) -> list[Purchase]:
        """The segments of a take that cost nothing more: each is out, or was collected."""
        found = []
        for number in range(1, count + 1):
            life = self.ledger.life(segment_request(whole.request.digest, number))
            intent = last(life, Kind.INTENDED)
            if intent is not None and next_move(life) in (Move.CONTINUE, Move.KEEP, Move.NOTHING):
                found.append(purchase_in(intent.data))
        return [each for each in found if each is not None]

    def order(self, film: Film, purchase: Purchase) -> Order:
        return replace(order_of(purchase, _SECONDS), budgets=self.budgets(film, purchase.shot))

    def new(self, orders: Iterable[Order]) -> list[Order]:
        """Those that would spend money: nothing of them, or not all their segments, were asked for."""
        return [each for each in orders if any(map(self._is_new, each.parts or (each,)))]

    def _is_new(self, order: Order) -> bool:
        return next_move(self.ledger.life(order.request)) is Move.SUBMIT

    def move(self, purchase: Purchase) -> Move:
        """What may be done next for a purchase: of segments, for the first that is not done."""
        moves = [next_move(self.ledger.life(each.digest)) for each in purchase.parts or (purchase,)]
        return next((move for move in moves if move is not Move.NOTHING), Move.NOTHING)

    def forget(self, purchase: Purchase) -> None:
        """A person's word: what went before of it, and is not here, decides nothing any more."""
        for digest in _digests(purchase):
            if digest in {part.digest for part in purchase.parts if not part.is_new}:
                continue
            if next_move(self.ledger.life(digest)) is not Move.SUBMIT:
                self.ledger.write(Kind.FORGOTTEN, digest, {"who": self.who})

    def adopt(self, paid: Paid) -> None:
        """Write down among the film's takes what was bought on this machine and is not in its files."""
        for shot in paid.values():
            self.shelf.change(shot.name, _adding(shot.takes.takes))


def _digests(purchase: Purchase) -> list[Digest]:
    """All that it is bought under."""
    return [purchase.request.digest, *(part.digest for part in purchase.parts)]


def _sizes(take: Take) -> Iterator[tuple[Digest, int]]:
    for segment in take.segments:
        yield segment.blob, segment.facts.size
    if not take.segments:
        yield take.blob, take.facts.size


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
