"""A film whose shots are bought, from a simulator on this machine."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from filmkit.film.takes.takes import Takes
from filmkit.film.takes.takes_file import path_of, read
from filmkit.studio.simulator.maker import make_plainly
from filmkit.studio.simulator.server import Simulator

FILM = """\
filmkit: 1
id: bought
title: Bought
format: {resolution: 320x180, fps: 24}
generate: {aspect: "16:9"}
profiles: {final: {}}
defaults: {model: kling-v3}
shots:
  at-work: {duration: 1s, size: medium, subject: a chef plates a dish, light: cold tubes, camera: static}
  tasting: {duration: 1s, size: close-up, subject: she tastes, light: a warm lamp, continues: at-work}
  plate: {duration: 1s, size: close-up, subject: the dish, model: animatic}
cut: [at-work, tasting, plate]
"""
FINAL = ("--profile", "final")


@dataclass(frozen=True)
class House:
    """The service, and the film that buys from it."""

    simulator: Simulator
    film: Path

    @property
    def sold(self) -> int:
        """Jobs that were ever taken."""
        return len(self.simulator.house.purchases())

    def takes(self, shot: str) -> Takes:
        path = self.film / path_of(shot)
        return read(path.read_bytes(), str(path)) if path.exists() else Takes()

    def edit(self, *changes: tuple[str, str]) -> None:
        text = (self.film / "film.yaml").read_text()
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        (self.film / "film.yaml").write_text(text)


@contextmanager
def opened(folder: Path, monkeypatch: pytest.MonkeyPatch, **settings: object) -> Iterator[House]:
    """A film in `folder`, a store, a ledger and a service for it."""
    film = folder / "film"
    film.mkdir(parents=True)
    (film / "film.yaml").write_text(FILM)
    given = {"maker": make_plainly, "seconds": 0.0, **settings}
    with Simulator(**given) as simulator:  # type: ignore[arg-type]
        services = folder / "services.yaml"
        services.write_text(
            f"replicate: {{wire: replicate, address: '{simulator.address}/v1', key: canary-key}}\n"
        )
        services.chmod(0o600)
        monkeypatch.setenv("FILMKIT_SERVICES", str(services))
        monkeypatch.setenv("FILMKIT_STORE", str(folder / "store"))
        monkeypatch.setenv("XDG_STATE_HOME", str(folder / "state"))
        yield House(simulator, film)
