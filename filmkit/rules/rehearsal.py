"""Rehearsing: every service is the simulator on this machine, which draws in place of making.

Knows no film. Promise: a rehearsal has a store, a ledger and takes of its own, sends nothing anywhere
else, and uses no key.
"""

import itertools
import math
import re
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from filmkit.build.engine.ledger import Ledger
from filmkit.build.engine.life import Kind as Event
from filmkit.build.engine.life import Move, next_move
from filmkit.build.engine.worker import Order as Ordered
from filmkit.build.engine.worker import Worker
from filmkit.film.catalogue.card import Card, Kind, Route
from filmkit.film.catalogue.catalogue import Catalogue
from filmkit.rules.rehearsed_sound import SOUNDS, heard, sounding
from filmkit.rules.services import Services
from filmkit.rules.warm import warm
from filmkit.studio.animatic.flat.needed import must_be_flat
from filmkit.studio.providers.accounts import Account
from filmkit.studio.providers.keys import Key
from filmkit.studio.providers.provider import Provider
from filmkit.studio.simulator.order import Known, Models, Order, by_its_name
from filmkit.timebase import Rate

SECONDS = 2.0
"""How long a job takes."""
_FPS = 24
_MONEY = Decimal(1_000_000)
_MOMENTS = (1 / 2, 1 / 4, 3 / 4, 3 / 8, 5 / 8)
"""Which of a shot a panel shows: another one for another take, so that who picks sees which is which."""
_STAND_IN = "replicate"
"""The wire that makes every kind: for what filmkit cannot ask of the service itself yet."""


@contextmanager
def rehearsal_services(
    folder: Path, accounts: Mapping[str, Account], known: Callable[[], Catalogue]
) -> Iterator[Services]:
    """Services that all are one simulator, which keeps its books in `folder`. `known`: every model.

    It begins when something is first asked of it: who only looks at a rehearsal needs none.
    """
    with ExitStack() as stack:

        @cache
        def address() -> str:
            from filmkit.studio.simulator.server import Simulator  # drawing and serving are for who performs

            simulator = Simulator(
                folder=folder / "simulator",
                maker=sounding(panel, known),
                balance=_MONEY,
                seconds=SECONDS,
                models=by_their_cards(known),
            )
            return f"{stack.enter_context(simulator).address}/v1"

        def opened(account: Account, key: Key | None) -> Provider:
            return _played(replace(account, address=address()), key)

        yield Services(_Everyone(accounts), {}, None, opener=opened)


def by_their_cards(known: Callable[[], Catalogue]) -> Models:
    """What each model makes and is told, as its card says; a name no card has is taken for what it sounds
    like. `known` is asked when the first thing is ordered."""

    @cache
    def cards() -> dict[str, Known]:
        return {route.model: _known(card, route) for card in known() for route in card.routes}

    return lambda model: cards().get(model) or by_its_name(model)


def _known(card: Card, route: Route) -> Known:
    usual = by_its_name("")

    def names(fields: tuple[str, ...], otherwise: tuple[str, ...]) -> tuple[str, ...]:
        return (*(route.fields[field].name for field in fields if field in route.fields), *otherwise)

    return Known(
        card.kind,
        names(("text", "prompt"), usual.words),
        names(("length",), usual.length),
        names(("size",), usual.size),
    )


def _played(account: Account, key: Key | None) -> Provider:
    """A service that makes every kind, whatever its own wire makes."""
    from filmkit.studio.providers.played import Played
    from filmkit.studio.providers.services import open_service  # HTTP is for who buys

    stand_in = open_service(replace(account, wire=_STAND_IN), key)
    if account.wire == _STAND_IN:
        return stand_in
    return Played(open_service(account, key) if account.wire else None, stand_in)


class _Everyone(Mapping[str, Account]):
    """Whatever service is named is there; one that costs nothing costs nothing here either."""

    def __init__(self, accounts: Mapping[str, Account]) -> None:
        self._accounts = accounts

    def __getitem__(self, alias: str) -> Account:
        known = self._accounts.get(alias)
        wire = known.wire if known else ""
        free = known.free if known else False
        return Account(alias, wire, "", key=Key("rehearsal"), free=free)

    def __iter__(self) -> Iterator[str]:
        return iter(self._accounts)

    def __len__(self) -> int:
        return len(self._accounts)


def begin_anew(ledger: Ledger) -> None:
    """What an earlier rehearsal left unfinished is forgotten: its simulator is gone. What another one is at
    right now stays."""
    for request, life in ledger.lives().items():
        if next_move(life) in (Move.CONTINUE, Move.FIND, Move.DECIDE) and not ledger.claimed(request):
            ledger.write(Event.FORGOTTEN, request, {"why": "another rehearsal"})


def panel(order: Order, to: Path) -> str:
    """A maker for the simulator: one drawn panel, held as long as was asked for; its media type."""
    return _drawn(order, to, moving=False)


def animatic(order: Order, to: Path) -> str:
    """A maker for the simulator: every frame drawn, which takes as long as a draft; its media type."""
    return _drawn(order, to, moving=True)


def _drawn(order: Order, to: Path, *, moving: bool) -> str:
    if order.kind in SOUNDS:
        return heard(order, to)
    _warmed()
    if order.kind is Kind.IMAGE:
        return _still(order, to)
    from filmkit.studio.animatic.brief import Brief
    from filmkit.studio.animatic.drawing import frames
    from filmkit.studio.media.clip import write_clip

    width, height = _even(order.size or _size_in(order))
    count = max(1, math.ceil(order.seconds * _FPS))
    brief = Brief(frames=count, rate=(_FPS, 1), seed=order.seed or 0, prompt=order.prompt)
    moment = _MOMENTS[(order.seed or 0) % len(_MOMENTS)]
    first, drawn = (0, count) if moving else (int(count * moment), 1)
    pictures = frames(brief, width=width, height=height, first=first, count=drawn)
    held = pictures if moving else itertools.repeat(next(iter(pictures)), count)
    write_clip(to, held, width=width, height=height, rate=Rate.of(_FPS))
    return "video/mp4"


@cache
def _warmed() -> None:
    """The kernels of the drawing, compiled by another process where they are not yet: in this one that would
    take the interpreter, for minutes, from whoever answers for the service."""
    if must_be_flat():
        return
    from filmkit.studio.animatic.render.warm import is_warm

    if not is_warm():
        worker = Worker()
        try:
            with TemporaryDirectory() as folder:
                ordered = Ordered(warm, "the generator's warm-up", {}, {}, Path(folder))
                worker.perform(ordered, lambda share: None, threading.Event())
        finally:
            worker.end()


def _still(order: Order, to: Path) -> str:
    """A drawn picture, small: somebody before paper, unless the words name a place."""
    from filmkit.studio.animatic.brief import Brief
    from filmkit.studio.animatic.portrait import portrait
    from filmkit.studio.media.picture import write_picture

    width, height = order.size or (480, 480)
    brief = Brief(1, (_FPS, 1), seed=order.seed or 0, prompt=order.prompt)
    write_picture(to, portrait(brief, width=width, height=height, anybody=True))
    return "image/png"


def _size_in(order: Order) -> tuple[int, int]:
    """Pixels for a size that was asked for by its lines, like 1080p."""
    asked = " ".join(str(value) for value in order.asked.values())
    found = re.search(r"\b(\d{3,4})[pP]\b", asked)
    lines = int(found[1]) if found else 2160 if re.search(r"\b4[kK]\b", asked) else 360
    tall = any(shape in asked for shape in ("9:16", "3:4"))
    return (lines, lines * 16 // 9) if tall else (lines * 16 // 9, lines)


def _even(size: tuple[int, int]) -> tuple[int, int]:
    return size[0] // 2 * 2, size[1] // 2 * 2
