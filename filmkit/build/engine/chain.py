"""A purchase made in parts, one after the other: each is bought as anything is, the whole when all are here.

Knows no service and no film. Promises: before the first part is asked for, the worst price of all
that are still to be bought is set aside; a part is bought once; killed anywhere, the next build goes
on with the part that was out.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from filmkit.build.engine.budget import added_up, reserve
from filmkit.build.engine.life import PARTS, Kind, Move, last
from filmkit.build.engine.purchase import Bench, Purchase
from filmkit.build.engine.purchaser import Order, whole_record
from filmkit.build.store.store import Blob, Record
from filmkit.errors import StoreCorrupt


class Chain:
    """One order that has parts, at a bench."""

    def __init__(self, order: Order, bench: Bench, folder: Path, report: Callable[[float], None]) -> None:
        """As a Purchase is made."""
        self._order, self._bench, self._folder, self._report = order, bench, folder, report
        self._ledger = bench.ledger

    def go(self) -> None:
        """Bring it to its end. Raises FilmkitError, and Cancelled when the run stops."""
        with self._bench.claim(self._order):
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
            low=added_up([part.intent.low for part in new]),
            high=added_up([part.intent.high for part in new]),
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
        Purchase(part, self._bench, folder, lambda fraction: self._report((number + fraction) / count)).go()

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
        facts = self._bench.purchaser.put_together(self._order, records)
        return self._bench.put_away(self._order.request, blobs, facts, {})

    def _keep(self, record: Record) -> None:
        self._bench.purchaser.keep(self._order, record)
        if self._ledger.next_move(self._order.request) is not Move.NOTHING:
            self._ledger.write(Kind.KEPT, self._order.request)

    def _here(self, order: Order) -> Record | None:
        return whole_record(self._bench.store, order.request)
