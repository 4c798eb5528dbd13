"""What a rehearsal draws is drawn by kernels that another process compiled, so that the service answers."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from filmkit.film.catalogue.card import Kind
from filmkit.rules import rehearsal
from filmkit.studio.animatic.render import warm
from filmkit.studio.simulator.order import Order


class Elsewhere:
    """In place of a process: what was done there, and that it ended."""

    deeds: list[str]

    def __init__(self) -> None:
        self.deeds.append("begun")

    def perform(self, order: object, report: object, stop: object) -> None:
        self.deeds.append("warm")

    def end(self) -> None:
        self.deeds.append("ended")


@pytest.fixture
def deeds(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What is done in order, drawings among it."""
    done: list[str] = []

    def drawn(order: Order, to: Path) -> str:
        done.append("drawn")
        return "image/png"

    monkeypatch.setattr(Elsewhere, "deeds", done, raising=False)
    monkeypatch.setattr(rehearsal, "Worker", Elsewhere)
    monkeypatch.setattr(rehearsal, "must_be_flat", lambda: False)
    monkeypatch.setattr(rehearsal, "_still", drawn)
    rehearsal._warmed.cache_clear()
    yield done
    rehearsal._warmed.cache_clear()


STILL = Order(Kind.IMAGE, "flux-2-pro", "a portrait", Decimal(0))


def test_on_a_cold_machine_the_kernels_are_compiled_elsewhere_first_and_once(
    deeds: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(warm, "is_warm", lambda: False)
    for _ in range(2):
        rehearsal.panel(STILL, tmp_path / "still")

    assert deeds == ["begun", "warm", "ended", "drawn", "drawn"]


def test_on_a_warm_machine_no_process_is_begun(
    deeds: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(warm, "is_warm", lambda: True)
    rehearsal.panel(STILL, tmp_path / "still")

    assert deeds == ["drawn"]
