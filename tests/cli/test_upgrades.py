"""A newer filmkit, newer cards, another ffmpeg: nothing that was bought is bought again, of any kind."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from filmkit import app
from filmkit.film.prompt.compose import compose
from filmkit.rules import following, paid, purchase
from tests.cli.conftest import Filmkit
from tests.cli.paying import FINAL, House, opened

FILM = """\
filmkit: 1
id: upgraded
title: Upgraded
format: {resolution: 320x180, fps: 24}
generate: {aspect: "16:9"}
profiles: {final: {}}
defaults: {model: kling-v3, audio: drop}
cast:
  ann:
    description: a woman
    reference: {model: flux-2-pro, prompt: portrait}
    voice: {model: speech-2.6-hd, voice: Wise_Woman}
shots:
  pier: {duration: 3s, cast: [ann], action: waits on a pier, lines: [{ann: Where were you?}]}
  after: {duration: 1s, subject: the sea, continues: pier}
  long: {duration: 18s, subject: a train goes by}
  dish: {duration: 1s, subject: a dish, first-frame: {model: flux-2-pro, prompt: a dish}}
mix:
  music: {theme: {model: lyria-2, prompt: solo piano}}
"""
NEWER = """\
as_of: 2026-11-28
models:
  kling-v3:
    lengths: {from: 2, to: 8, step: 1}
    longest-prompt: unknown
    inputs: {images: 4}
    prices: [{amount: 9 USD, per: second, via: replicate}]
  flux-2-pro:
    prices: [{amount: 7 USD, per: image, via: replicate}]
  speech-2.6-hd:
    longest-prompt: unknown
  lyria-2:
    prices: [{amount: 8 USD, per: clip, via: replicate}]
"""


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    with opened(tmp_path, monkeypatch) as made:
        (made.film / "film.yaml").write_text(FILM)
        monkeypatch.chdir(tmp_path)
        yield made


class Reworded:
    """What another composer makes of the same shot."""

    def __init__(self, *asked: object) -> None:
        self._composed = compose(*asked)  # type: ignore[arg-type]

    @property
    def text(self) -> str:
        return f"In other words: {self._composed.text}"

    def __getattr__(self, name: str) -> object:
        return getattr(self._composed, name)


def test_no_upgrade_buys_anything_again(
    house: House, filmkit: Filmkit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = filmkit("build", house.film, *FINAL, "--yes")
    assert first.code == 0, first.err
    bought = house.sold
    assert bought == 8, "a still, a voice, a cue, three takes, two segments"
    assert not house.takes("cast.ann").takes, "nobody knew that the model of pier follows pictures"
    assert len(next(iter(house.takes("long").takes.values())).segments) == 2

    (tmp_path / "models.yaml").write_text(NEWER)
    monkeypatch.setenv("FILMKIT_MODELS", str(tmp_path / "models.yaml"))
    for module in (paid, purchase, following):
        monkeypatch.setattr(module, "compose", Reworded)
    monkeypatch.setattr(app, "encoder_name", lambda _: "another ffmpeg")
    planned = filmkit("plan", house.film, *FINAL)
    again = filmkit("build", house.film, *FINAL, "--yes")

    assert planned.code == 0, planned.err
    assert "To be bought" not in planned.out
    assert again.code == 0, again.err
    assert house.sold == bought
