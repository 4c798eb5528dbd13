"""What is heard of the clips of a rehearsal."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from filmkit.film.catalogue.card import Audio, Kind
from filmkit.film.catalogue.catalogue import catalogue
from filmkit.rules.rehearsed_sound import heard as hear
from filmkit.rules.rehearsed_sound import sounding
from filmkit.studio.media.outside import examine
from filmkit.studio.media.pcm import samples_of
from filmkit.studio.media.sound import SAMPLE_RATE
from filmkit.studio.providers.played import played_name
from filmkit.studio.simulator.maker import make_plainly
from filmkit.studio.simulator.order import Order, Plain

NEVER = next(card for card in catalogue() if card.audio.value is Audio.NEVER and card.kind is Kind.VIDEO)
ROUTE = NEVER.routes[0]
CLIP = Order(Kind.VIDEO, "kwaivgi/kling-v3-video", "A chef plates a dish.", Decimal(3))


def bought(order: Order, folder: Path) -> Path:
    clip = folder / "job.part"
    assert sounding(make_plainly, catalogue)(order, clip) == "video/mp4"
    assert [path.name for path in folder.iterdir()] == ["job.part"]
    return clip


def heard(clip: Path) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return samples_of(
        clip,
        clip.with_suffix(".wav"),
        start=Fraction(0),
        samples=3 * SAMPLE_RATE,
        report=lambda _: None,
        name="the clip",
    )


@pytest.mark.parametrize("asked", [{}, {"generate_audio": True}, {"sound": "on"}, {"audios": []}])
def test_a_clip_has_sound_as_long_as_its_picture(asked: Mapping[str, Plain], tmp_path: Path) -> None:
    clip = bought(replace(CLIP, asked=asked), tmp_path)

    opened = examine(clip, name="the clip")
    assert opened.picture
    assert opened.sound
    assert opened.seconds is not None
    assert abs(opened.seconds - 3) < Fraction(1, 24)
    assert np.abs(heard(clip)).max() > 0.001


@pytest.mark.parametrize(
    "asked", [{"generate_audio": False}, {"sound": "off"}, {"audio": False}, {"generate_audio": "false"}]
)
def test_an_order_that_refuses_sound_gets_none(asked: Mapping[str, Plain], tmp_path: Path) -> None:
    assert not examine(bought(replace(CLIP, asked=asked), tmp_path), name="the clip").sound


@pytest.mark.parametrize("model", [ROUTE.model, played_name(NEVER.kind, ROUTE.model)])
def test_a_model_that_never_makes_sound_makes_none_here(model: str, tmp_path: Path) -> None:
    assert not examine(bought(replace(CLIP, model=model), tmp_path), name="the clip").sound


def test_what_is_said_is_murmured_in_the_room(tmp_path: Path) -> None:
    (tmp_path / "said").mkdir()
    (tmp_path / "quiet").mkdir()
    said = heard(bought(replace(CLIP, prompt='A quiet room. Ann says: "Where were you?"'), tmp_path / "said"))
    quiet = heard(bought(replace(CLIP, prompt="A quiet room."), tmp_path / "quiet"))

    voice = slice(SAMPLE_RATE // 2, SAMPLE_RATE)
    assert np.sqrt((said[voice] ** 2).mean()) > 4 * np.sqrt((quiet[voice] ** 2).mean())


def test_the_same_order_sounds_the_same(tmp_path: Path) -> None:
    folders = [tmp_path / "a", tmp_path / "b"]
    for folder in folders:
        folder.mkdir()
    first, second = (bought(CLIP, folder).read_bytes() for folder in folders)

    assert first == second


@pytest.mark.parametrize("kind", [Kind.SPEECH, Kind.MUSIC, Kind.SOUND_EFFECT])
def test_another_take_sounds_otherwise(kind: Kind, tmp_path: Path) -> None:
    order = Order(kind, "any", "a slow waltz over rain", Decimal(2), long=True)
    told = []
    for seed in (None, 1, 2):
        sound = tmp_path / f"{seed}.wav"
        hear(replace(order, seed=seed), sound)
        told.append(sound.read_bytes())

    assert len(set(told)) == 3
