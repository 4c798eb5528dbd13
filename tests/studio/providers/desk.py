"""Services on a simulator, with time that does not have to be waited for."""

import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from filmkit.film.catalogue.card import Kind, Spelling
from filmkit.studio.providers.accounts import Account
from filmkit.studio.providers.clock import Clock
from filmkit.studio.providers.keys import Key
from filmkit.studio.providers.limits import Limits
from filmkit.studio.providers.provider import Provider, Request
from filmkit.studio.providers.services import open_service
from filmkit.studio.simulator.maker import make_plainly
from filmkit.studio.simulator.order import Order
from filmkit.studio.simulator.server import Simulator

CANARY = "sk-canary/5f1e+do-not-print"
WIRES = ("openai-videos", "replicate")
SHORT = Limits(
    connect=2.0, silence=0.5, call=1.0, upload=1.0, download=1.8, media=1 << 20, slowest=20_000, window=0.3
)
"""Limits that end a fault soon: for tests whose service does not answer, or answers too slowly."""
PATIENT = replace(SHORT, connect=20.0, silence=20.0, call=30.0, upload=30.0, download=30.0)
"""Limits that a machine with much else to do keeps too."""


class Skipping:
    """A clock whose sleeps take no time; it remembers them.

    Each thread has its own time: else a wait that one skips ends the questions of all others, which then do
    not know whether they were heard.
    """

    def __init__(self) -> None:
        self.slept: list[float] = []
        self._own = threading.local()

    def clock(self) -> Clock:
        return Clock(self._monotonic, self._wall, self._sleep)

    def pass_over(self, seconds: float) -> None:
        """Let time pass without anybody waiting."""
        self._sleep(seconds)

    def _monotonic(self) -> float:
        return time.monotonic() + self._ahead

    def _wall(self) -> float:
        return time.time() + self._ahead

    def _sleep(self, seconds: float) -> None:
        self._own.ahead = self._ahead + seconds
        self.slept.append(seconds)

    @property
    def _ahead(self) -> float:
        ahead: float = getattr(self._own, "ahead", 0.0)
        return ahead


@cache
def _clip() -> Path:
    made = Path(mkdtemp()) / "clip.mp4"
    make_plainly(Order(Kind.VIDEO, "m", "p", Decimal(1)), made)
    return made


def copied(ordered: Order, to: Path) -> str:
    """A maker that takes no time where a clip is asked for."""
    if ordered.kind is not Kind.VIDEO:
        return make_plainly(ordered, to)
    shutil.copyfile(_clip(), to)
    return "video/mp4"


@contextmanager
def simulator(**settings: object) -> Iterator[Simulator]:
    """One whose jobs are done at once."""
    given = {"maker": copied, "seconds": 0.0, **settings}
    with Simulator(**given) as made:  # type: ignore[arg-type]
        yield made


@contextmanager
def service(
    wire: str, address: str, *, clock: Clock | None = None, limits: Limits = PATIENT, key: str = CANARY
) -> Iterator[Provider]:
    """A service of ours at `address`, whose root of the API is /v1."""
    account = Account(wire, wire, f"{address}/v1")
    made = open_service(account, Key(key) if key else None, clock=clock or Skipping().clock(), limits=limits)
    try:
        yield made
    finally:
        made.close()


def request(wire: str, prompt: str = "a sea", **values: object) -> Request:
    """A clip of four seconds, in the words of that wire."""
    asked: dict[str, object] = {"seconds": Decimal(4), **values}
    if wire == "openai-videos":
        return Request(Kind.VIDEO, "sora-2", prompt, size="1280x720", **asked)  # type: ignore[arg-type]
    spelt = {
        "length": Spelling("duration", "int"),
        "size": Spelling("resolution", "p"),
        "first-frame": Spelling("image"),
        "last-frame": Spelling("last_frame"),
        "images": Spelling("reference_images"),
        "aspect": Spelling("aspect_ratio"),
        "audio": Spelling("generate_audio"),
        "seed": Spelling("seed"),
        "negative": Spelling("negative_prompt"),
    }
    return Request(Kind.VIDEO, "google/veo-3.1", prompt, fields=spelt, **asked)  # type: ignore[arg-type]


def picture(folder: Path, name: str = "first.png") -> Path:
    made = folder / name
    make_plainly(Order(Kind.IMAGE, "m", name, Decimal(1)), made)
    return made
