"""Buys takes from the user's services, and writes them down: what the engine's buying is done by.

Knows no ledger and no order of steps: the engine says what is done when.
"""

import json
import shutil
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from filmkit.build.engine.life import Plain
from filmkit.build.engine.purchaser import Collected, Found, Order, Progress, Stage, purchase_digest
from filmkit.build.engine.rule import Made
from filmkit.build.store.store import Blob, Record, Store
from filmkit.digest import Digest, Json, digest_of_file
from filmkit.errors import SetupError, StoreCorrupt, TaskFailed
from filmkit.film.catalogue.card import Kind
from filmkit.film.catalogue.segments import Means
from filmkit.film.takes.cover import Facts
from filmkit.film.takes.takes import Cost, Segment, Take, Takes, in_segments
from filmkit.film.takes.takes_file import written
from filmkit.rules.frame import wanted_frame
from filmkit.rules.ledger_facts import AGAIN, ENTRY, take_in
from filmkit.rules.orders import Ordered
from filmkit.rules.purchase import Picture, Purchase, segment_request
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
        listed: Callable[[Purchase, Facts], Decimal | None] = lambda purchase, facts: None,
    ) -> None:
        """`services` opens a service by the user's name for it; `root` is the film's folder; `listed` is
        what a price list asks for what came of a purchase, in the purchase's currency."""
        self._services, self._root, self._store, self._shelf = services, root, store, shelf
        self._now, self._who, self._listed = now, who, listed
        self._written: dict[str, Take] = {}
        """By their texts: what was written a moment ago need not be read again."""

    def prepare(self, order: Order, folder: Path) -> Order:
        ordered = _ordered(order)
        asked, service = ordered.purchase.order, ordered.purchase.service
        if not self._services(service).makes(asked.kind):
            raise SetupError(
                f"filmkit has only videos made at {service}, and {order.target} is no video",
                hint="take another model, or another route to it: `models: {mine: {is: NAME, via: SERVICE}}`",
            )
        ready = ordered.purchase.with_pictures(lambda picture: self._laid_out(picture, order, folder))
        return replace(order, what=replace(ordered, ready=ready))

    def _laid_out(self, picture: Picture, order: Order, folder: Path) -> Path:
        """The picture as a file, which is what the request says it is."""
        source = self._root / picture.file if picture.file else self._blob(picture, order)
        if picture.segment and not picture.frame:
            return _with_its_suffix(source, folder / picture.role, Kind.VIDEO)
        if not picture.frame and not picture.file:
            return _with_its_suffix(source, folder / picture.role, Kind.IMAGE)
        if not picture.frame:
            named = _ordered(order).purchase.request.values["pictures"]
            assert isinstance(named, Mapping), "a request with pictures names them"
            if named.get(picture.role) != f"sha256:{digest_of_file(source)}":
                raise TaskFailed(f"{picture.file} changed since the build began", hint="build again")
            return source
        from filmkit.studio.media.facts import write_frame  # decoding is for who performs

        out = folder / f"{picture.role}.png"
        write_frame(
            source,
            wanted_frame(picture.frame),
            out,
            name=picture.file or f"the take {order.target} is made from",
        )
        return out

    def _blob(self, picture: Picture, order: Order) -> Path:
        if picture.blob is None and picture.segment is None:
            raise TaskFailed(f"{order.target} is made from a picture that could not be drawn")
        try:
            return self._store.path(picture.blob or self._segment_before(picture))
        except StoreCorrupt as error:
            raise TaskFailed(
                f"{order.target} is made from a take that is not here: {error.message}"
            ) from error

    def _segment_before(self, picture: Picture) -> Digest:
        """The bytes of the segment that is gone on from."""
        assert picture.segment is not None, "a picture is a file, or of a take, or of a segment"
        record = self._store.record(purchase_digest(picture.segment))
        if record is None:
            raise StoreCorrupt("the segment before it is gone from the store")
        return next(iter(record.result.outputs.values())).digest

    def bring(self, order: Order) -> Order:
        return replace(order, what=replace(_ordered(order), ready=self._service(order).bring(_ready(order))))

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
        blob = Blob(digest_of_file(collected.path), collected.size)
        take = Take(
            purchase.request,
            blob.digest,
            facts,
            purchase.model,
            purchase.service,
            kept.job,
            self._now(),
            self._who,
            purchase.order.prompt,
            Cost(
                purchase.price.low,
                purchase.price.high,
                actual,
                purchase.price.currency,
                self._listed(purchase, facts) if actual is None else None,
            ),
            purchase.bound,
            purchase.overrides,
        )
        told: dict[str, Json] = {ENTRY: self._entry(purchase.shot, take)}
        if purchase.place is not None and purchase.place.means is Means.EXTEND:
            told[AGAIN] = self._again(order, facts)
        return Collected(
            Made({purchase.output: collected.path}, told),
            {purchase.output: blob},
            None if actual is None else str(actual),
            {"said": json.dumps(done.what.reply, sort_keys=True, ensure_ascii=False)},
        )

    def _again(self, order: Order, facts: Facts) -> int:
        """How many frames of an extended clip are those it extends: some services give back the whole."""
        purchase = _ordered(order).purchase
        assert purchase.place is not None, "a segment"
        before = self._store.record(
            purchase_digest(segment_request(purchase.request.digest, purchase.place.number - 1))
        )
        known = take_in(before) if before else None
        if known is None or known.facts.seconds is None or facts.seconds is None:
            return 0
        whole = facts.seconds >= known.facts.seconds + purchase.place.seconds / 2
        return (known.facts.frames or 0) if whole else 0

    def put_together(self, order: Order, parts: Sequence[Record]) -> Mapping[str, Json]:
        purchase = _ordered(order).purchase
        segments = [_segment(part, purchase.order.prompt) for part in parts]
        take = Take(
            purchase.request,
            segments[-1].blob,
            segments[-1].facts,
            purchase.model,
            purchase.service,
            "",
            self._now(),
            self._who,
            purchase.order.prompt,
            Cost(),
            purchase.bound,
            purchase.overrides,
        )
        whole = in_segments(take, segments)
        return {ENTRY: self._entry(purchase.shot, whole)}

    def keep(self, order: Order, record: Record) -> None:
        if _ordered(order).purchase.place is not None:
            return  # a segment is no take: the whole is written down when all are here
        take = self._written.pop(str(record.facts.get(ENTRY)), None) or take_in(record)
        if take is None:
            raise TaskFailed(
                f"what is kept of {order.target} cannot be read", hint="this is a defect of filmkit"
            )
        self._shelf.change(order.group, lambda takes: _with(takes, take))

    def _entry(self, name: str, take: Take) -> str:
        """A take as its record in the store holds it."""
        text = written(name, Takes({take.key: take}))
        self._written[text] = take
        return text

    def _service(self, order: Order) -> provider.Provider:
        return self._services(_ordered(order).purchase.service)


def _segment(record: Record, words: str) -> Segment:
    """A part of a take, as it was bought."""
    take, again = take_in(record), record.facts.get(AGAIN, 1)
    if take is None or not isinstance(again, int):
        raise TaskFailed("what is kept of a segment cannot be read", hint="this is a defect of filmkit")
    return Segment(take.blob, take.facts, take.job, take.cost, take.sent if take.sent != words else "", again)


def _with_its_suffix(blob: Path, name: Path, kind: Kind) -> Path:
    """A copy of a still or a clip that is called what it is: services go by the name."""
    usual = "image/png" if kind is Kind.IMAGE else "video/mp4"
    suffix = (content.media_type(blob, kind) or usual).partition("/")[2].replace("quicktime", "mov")
    copy = name.with_name(f"{name.name}.{suffix}")
    shutil.copyfile(blob, copy)
    return copy


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


def _with(takes: Takes, take: Take) -> Takes:
    """What people said of a take since stands, also when its bytes had to be bought anew."""
    known = takes.takes.get(take.key)
    if known is None:
        return takes.with_take(take)
    if known.blobs == take.blobs:
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
