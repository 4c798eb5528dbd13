"""A purchase made in parts, one after the other: each is bought as anything is, the whole when all are here.

Knows no service and no film. Promises: before the first part is asked for, the worst price of all
that are still to be bought is set aside; a part is bought once; killed anywhere, the next build goes
on with the part that was out.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from filmkit.build.engine.budget import reserve
from filmkit.build.engine.ledger import Ledger
from filmkit.build.engine.life import PARTS, Kind, Move, last
from filmkit.build.engine.purchase import Halt, Patience, Purchase
from filmkit.build.engine.purchaser import Order, Purchaser, purchase_digest, purchase_manifest
from filmkit.build.store.store import Blob, Making, Record, Result, Store
from filmkit.errors import Busy, StoreCorrupt


class Chain:
    """One order that has parts, at one bench."""

    def __init__(
        self,
        order: Order,
        purchaser: Purchaser,
        ledger: Ledger,
        store: Store,
        folder: Path,
        *,
        halt: Halt,
        patience: Patience,
        report: Callable[[float], None],
        made_with: Mapping[str, str],
    ) -> None:
        """`folder` is an empty folder in a workspace of the store."""
        self._order, self._purchaser, self._ledger, self._store = order, purchaser, ledger, store
        self._folder, self._halt, self._patience, self._report = folder, halt, patience, report
        self._made_with = made_with

    def go(self) -> None:
        """Bring it to its end. Raises FilmkitError, and Cancelled when the run stops."""
        with self._ledger.claim(self._order.request) as mine:
            if not mine:
                raise Busy(
                    f"another build is buying {self._order.target} right now",
                    hint="build again when it is done",
                )
            record = self._here(self._order)
            if record is None:
                self._set_aside()
                for number, part in enumerate(self._order.parts):
                    self._buy(number, part)
                record = self._put_together()
            self._keep(record)

    def _set_aside(self) -> None:
        """Reserve what all parts that may still be bought cost at worst. Raises NeedsDecision."""
        new = [part for part in self._order.parts if self._may_cost(part)]
        if not new:
            return
        intent = replace(
            self._order.intent,
            low=_sum([part.intent.low for part in new]),
            high=_sum([part.intent.high for part in new]),
            more={**self._order.intent.more, PARTS: len(self._order.parts)},
        )
        reserve(self._ledger, intent, self._order.budgets)

    def _may_cost(self, part: Order) -> bool:
        move = self._ledger.next_move(part.request)
        asked = last(self._ledger.life(part.request), Kind.ASKED)
        return move is Move.SUBMIT or (move is Move.FIND and asked is None)

    def _buy(self, number: int, part: Order) -> None:
        folder, count = self._folder / str(number), len(self._order.parts)
        folder.mkdir()
        Purchase(
            part,
            self._purchaser,
            self._ledger,
            self._store,
            folder,
            halt=self._halt,
            patience=self._patience,
            report=lambda fraction: self._report((number + fraction) / count),
            made_with=self._made_with,
        ).go()

    def _put_together(self) -> Record:
        records = []
        for part in self._order.parts:
            record = self._here(part)
            if record is None:
                raise StoreCorrupt(
                    f"a part of {self._order.target} is gone from the store", hint="build again"
                )
            records.append(record)
        blobs: dict[str, Blob] = {}
        for number, record in enumerate(records, 1):
            for name, blob in record.result.outputs.items():
                blobs[f"{name}-{number}"] = blob
        request = self._order.request
        whole = Record(
            Result(purchase_digest(request), blobs),
            purchase_manifest(request),
            self._purchaser.put_together(self._order, records),
            datetime.now(UTC).isoformat(timespec="seconds"),
            self._made_with,
        )
        self._store.keep([Making(whole, {})])
        self._ledger.write(
            Kind.COLLECTED, request, {"blobs": {name: blob.digest for name, blob in blobs.items()}}
        )
        return whole

    def _keep(self, record: Record) -> None:
        self._purchaser.keep(self._order, record)
        if self._ledger.next_move(self._order.request) is not Move.NOTHING:
            self._ledger.write(Kind.KEPT, self._order.request)

    def _here(self, order: Order) -> Record | None:
        """What is kept of it, when all its bytes are in the store."""
        record = self._store.record(purchase_digest(order.request))
        if record is None or not all(map(self._store.sound, record.result.outputs.values())):
            return None
        return record


def _sum(amounts: Sequence[Decimal | None]) -> Decimal | None:
    """A price that is not known makes the whole unknown."""
    known = [each for each in amounts if each is not None]
    return sum(known, Decimal(0)) if len(known) == len(amounts) else None
