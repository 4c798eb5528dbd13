"""Buys takes from the user's services, and writes them down: what the engine's buying is done by.

Knows no ledger and no order of steps: the engine says what is done when.
"""

import json
import shutil
from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from filmkit.build.engine.budget import Intent
from filmkit.build.engine.life import Plain
from filmkit.build.engine.purchaser import Collected, Found, Order, Progress, Stage
from filmkit.build.engine.rule import Made
from filmkit.build.store.store import Record, Store
from filmkit.digest import digest_of_file
from filmkit.errors import StoreCorrupt, TaskFailed
from filmkit.film.catalogue.card import Kind
from filmkit.film.catalogue.price import Price
from filmkit.film.takes.cover import Facts
from filmkit.film.takes.request import Request
from filmkit.film.takes.takes import Cost, Take, Takes
from filmkit.film.takes.takes_file import written
from filmkit.rules.ledger_facts import ENTRY, take_in
from filmkit.rules.purchase import Picture, Purchase
from filmkit.rules.shelf import Shelf
from filmkit.studio.providers import content, provider

_STAGES = {
    provider.Phase.DONE: Stage.DONE,
    provider.Phase.REFUSED: Stage.REFUSED,
    provider.Phase.FAILED: Stage.FAILED,
    provider.Phase.CANCELLED: Stage.FAILED,
    provider.Phase.VANISHED: Stage.VANISHED,
}
"""Everything else is still running."""


@dataclass(frozen=True, slots=True)
class Ordered:
    """What an order is, to this purchaser."""

    purchase: Purchase
    ready: provider.Request | None = None
    """With its pictures laid out as files."""


def order_of(purchase: Purchase, seconds: float) -> Order:
    """The engine's order for a purchase, without budgets."""
    intent = Intent(
        purchase.request.digest,
        purchase.film,
        purchase.shot,
        purchase.price.low,
        purchase.price.high,
        purchase.price.currency,
        {
            "service": purchase.service,
            "model": purchase.model,
            "number": purchase.number,
            "apart": purchase.request.apart,
            "values": purchase.request.values,
            "sent": purchase.order.prompt,
            "bound": purchase.bound,
            "overrides": purchase.overrides,
            "kind": purchase.order.kind.value,
            "output": purchase.output,
        },
    )
    return Order(purchase.target, purchase.shot, intent, Ordered(purchase), seconds=seconds)


def purchase_in(intent: Mapping[str, Any]) -> Purchase | None:
    """A purchase as its line of the ledger tells it: enough to collect it by, though the film asks for
    something else by now. None for a line of another kind."""
    try:
        request = Request(intent["values"])
        low, high = (None if intent[end] is None else Decimal(intent[end]) for end in ("low", "high"))
        return Purchase(
            intent["film"],
            intent["shot"],
            intent["number"],
            f"{intent['shot']}/take-{request.key}",
            request,
            intent["service"],
            intent["model"],
            Price(low, high, intent["currency"]),
            provider.Request(Kind(intent.get("kind", "video")), intent["model"], intent["sent"]),
            (),
            intent["bound"],
            intent["overrides"],
            intent.get("output", "clip"),
        )
    except (KeyError, TypeError, ValueError, ArithmeticError):
        return None


class Buyer:
    """A Purchaser over services, a store and a shelf of takes."""

    def __init__(
        self,
        services: Callable[[str], provider.Provider],
        root: Path,
        store: Store,
        shelf: Shelf,
        *,
        now: Callable[[], str],
        who: str,
    ) -> None:
        """`services` opens a service by the user's name for it; `root` is the film's folder."""
        self._services, self._root, self._store, self._shelf = services, root, store, shelf
        self._now, self._who = now, who

    def prepare(self, order: Order, folder: Path) -> Order:
        ordered = _ordered(order)
        ready = ordered.purchase.with_pictures(lambda picture: self._laid_out(picture, order, folder))
        self._services(ordered.purchase.service)
        return replace(order, what=replace(ordered, ready=ready))

    def _laid_out(self, picture: Picture, order: Order, folder: Path) -> Path:
        """The picture as a file, which is what the request says it is."""
        source = self._root / picture.file if picture.file else self._blob(picture, order)
        if not picture.frame and not picture.file:
            return _with_its_suffix(source, folder / picture.role)
        if not picture.frame:
            named = _ordered(order).purchase.request.values["pictures"]
            assert isinstance(named, Mapping), "a request with pictures names them"
            if named.get(picture.role) != f"sha256:{digest_of_file(source)}":
                raise TaskFailed(f"{picture.file} changed since the build began", hint="build again")
            return source
        from filmkit.studio.media.facts import write_frame  # decoding is for who performs

        out = folder / f"{picture.role}.png"
        frame = picture.frame if picture.frame in ("first", "last") else _second(picture.frame)
        write_frame(source, frame, out, name=picture.file or f"the take {order.target} is made from")
        return out

    def _blob(self, picture: Picture, order: Order) -> Path:
        if picture.blob is None:
            raise TaskFailed(f"{order.target} is made from a picture that could not be drawn")
        try:
            return self._store.path(picture.blob)
        except StoreCorrupt as error:
            raise TaskFailed(
                f"{order.target} is made from a take that is not here: {error.message}"
            ) from error

    def submit(self, order: Order) -> Mapping[str, Plain]:
        return _plain(self._service(order).submit(_ready(order)).plain())

    def find(self, order: Order, *, since: float, known: Set[str]) -> Found:
        search = self._service(order).find(_ready(order), since=since, known=known)
        return Found(
            tuple(_plain(ticket.plain()) for ticket in search.tickets), search.complete, search.reason
        )

    def check(self, order: Order, ticket: Mapping[str, Plain]) -> Progress:
        standing = self._service(order).check(_ticket(ticket))
        return Progress(
            _STAGES.get(standing.phase, Stage.RUNNING),
            standing.progress or 0.0,
            standing.reason,
            standing.ask_again,
            standing,
        )

    def collect(self, order: Order, ticket: Mapping[str, Plain], done: Progress, folder: Path) -> Collected:
        kept, service = _ticket(ticket), self._service(order)
        purchase = _ordered(order).purchase
        collected = service.collect(kept, done.what, folder / purchase.output)
        facts = _seen(collected, purchase.order.kind, order.target)
        actual = service.price(purchase.order)
        take = Take(
            purchase.request,
            digest_of_file(collected.path),
            facts,
            purchase.model,
            purchase.service,
            kept.job,
            self._now(),
            self._who,
            purchase.order.prompt,
            Cost(purchase.price.low, purchase.price.high, actual, purchase.price.currency),
            purchase.bound,
            purchase.overrides,
        )
        entry = written(purchase.shot, Takes({take.key: take}))
        return Collected(
            Made({purchase.output: collected.path}, {ENTRY: entry}),
            None if actual is None else str(actual),
            {"said": json.dumps(done.what.reply, sort_keys=True, ensure_ascii=False)},
        )

    def keep(self, order: Order, record: Record) -> None:
        take = take_in(record)
        if take is None:
            raise TaskFailed(
                f"what is kept of {order.target} cannot be read", hint="this is a defect of filmkit"
            )
        self._shelf.change(order.group, lambda takes: _with(takes, take))

    def _service(self, order: Order) -> provider.Provider:
        return self._services(_ordered(order).purchase.service)


def _seen(collected: provider.Collected, kind: Kind, target: str) -> Facts:
    """What the bytes are, all of them decoded. Raises TaskFailed."""
    from filmkit.studio.media.facts import facts_of  # decoding is for who performs
    from filmkit.studio.media.picture import picture_facts

    size, media_type = collected.size, collected.media_type
    match kind:
        case Kind.IMAGE:
            width, height = picture_facts(collected.path, name=f"the picture of {target}")
            return Facts(size, media_type, width=width, height=height)
        case Kind.SPEECH | Kind.MUSIC | Kind.SOUND_EFFECT:
            from filmkit.studio.media.sound import SAMPLE_RATE, read_whole

            samples = len(read_whole(collected.path, name=f"the sound of {target}"))
            return Facts(size, media_type, samples, Fraction(SAMPLE_RATE), sound=True)
        case _:
            seen = facts_of(collected.path, name=f"the take of {target}")
            return Facts(size, media_type, seen.frames, seen.rate, seen.width, seen.height, seen.sound)


def _with_its_suffix(blob: Path, name: Path) -> Path:
    """A copy of a still that is called what it is: services go by the name."""
    kind = content.media_type(blob, Kind.IMAGE)
    copy = name.with_name(f"{name.name}.{(kind or 'image/png').partition('/')[2]}")
    shutil.copyfile(blob, copy)
    return copy


def _with(takes: Takes, take: Take) -> Takes:
    """What people said of a take since stands, also when its bytes had to be bought anew."""
    known = takes.takes.get(take.key)
    if known is None:
        return takes.with_take(take)
    if known.blob == take.blob:
        return takes
    return takes.with_take(replace(take, rejected=known.rejected, accepted=known.accepted))


def _ordered(order: Order) -> Ordered:
    assert isinstance(order.what, Ordered), "an order of this purchaser's"
    return order.what


def _ready(order: Order) -> provider.Request:
    ready = _ordered(order).ready
    assert ready is not None, "an order is prepared before it is sent or looked for"
    return ready


def _ticket(ticket: Mapping[str, Plain]) -> provider.Ticket:
    kept: Any = ticket
    return provider.Ticket.read(kept)


def _plain(value: Mapping[str, Any]) -> Mapping[str, Plain]:
    return value


def _second(frame: str) -> Fraction:
    """The second that a binding names: `1.5 s`."""
    return Fraction(frame.removesuffix(" s"))
