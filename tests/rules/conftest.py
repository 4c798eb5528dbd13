"""A small film that uses what films use: looks, a reference, scenes, footage, a title, music."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.rules.pretend import Studio

FILM = """\
filmkit: 1
id: promises
title: Promises
format: {resolution: 320x180, fps: 24}
looks:
  cold: {style: "cold", lut: cold.cube}
cast:
  ann: {description: "a woman in red", reference: ann.png}
  bob: {description: "a man in blue"}
locations:
  hall: {place: station hall, light: "window from the left, soft"}
scenes:
  one: {location: hall, look: cold}
shots:
  a: {scene: one, duration: 2s, size: wide, cast: [ann], action: waits, camera: static}
  b: {scene: one, duration: 2s, size: medium, cast: [ann, bob], action: talk, camera: static}
  c: {scene: one, duration: 2s, size: close-up, cast: [bob], action: leaves, camera: push-in, light: dusk}
  d: {source: market.mov, in: 1s, duration: 2s}
cut: [{fade-in: 6f}, a, {shot: b, dissolve: 8f}, c, d]
titles:
  main: {text: Promises, at: a + 1s, for: 0.5s}
mix:
  music:
    theme: {prompt: calm piano, from: start, to: end}
"""
CUBE = "LUT_3D_SIZE 2\n" + "".join(f"{r} {g} {b}\n" for b in (0, 1) for g in (0, 1) for r in (0, 1))


def write_film(folder: Path, text: str = FILM) -> Path:
    """A film's folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "film.yaml").write_text(text)
    (folder / "cold.cube").write_text(CUBE)
    (folder / "ann.png").write_bytes(b"first likeness")
    (folder / "market.mov").write_bytes(b"first footage")
    return folder


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return write_film(tmp_path / "film")


@pytest.fixture
def studio() -> Iterator[Studio]:
    made = Studio()
    yield made
    made.store.close()


@pytest.fixture
def edit(film: Path) -> Callable[[str, str], None]:
    """Replace words of film.yaml."""

    def replace(old: str, new: str) -> None:
        text = (film / "film.yaml").read_text()
        assert old in text
        (film / "film.yaml").write_text(text.replace(old, new))

    return replace
