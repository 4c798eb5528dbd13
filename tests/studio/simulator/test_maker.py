"""The maker that needs nothing makes what was ordered, the same each time."""

import wave
from decimal import Decimal
from pathlib import Path

import av
import pytest
from PIL import Image

from filmkit.film.catalogue.card import Kind
from filmkit.studio.simulator.maker import make_plainly
from filmkit.studio.simulator.order import Order


@pytest.mark.parametrize("kind", list(Kind))
def test_the_same_order_gives_the_same_bytes_and_other_words_give_others(kind: Kind, tmp_path: Path) -> None:
    for name, prompt in (("a", "a sea"), ("b", "a sea"), ("c", "a wood")):
        make_plainly(Order(kind, "m", prompt, Decimal(1)), tmp_path / name)

    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert (tmp_path / "a").read_bytes() != (tmp_path / "c").read_bytes()


def test_a_clip_is_as_long_as_ordered(tmp_path: Path) -> None:
    assert make_plainly(Order(Kind.VIDEO, "m", "p", Decimal("1.5")), tmp_path / "a") == "video/mp4"
    with av.open(str(tmp_path / "a")) as clip:
        assert sum(1 for _ in clip.decode(video=0)) == 36


def test_a_still_has_the_size_ordered_and_a_sound_the_length(tmp_path: Path) -> None:
    make_plainly(Order(Kind.IMAGE, "m", "p", Decimal(1), (320, 200)), tmp_path / "still")
    make_plainly(Order(Kind.MUSIC, "m", "p", Decimal(2)), tmp_path / "cue")

    with Image.open(tmp_path / "still") as still:
        assert still.size == (320, 200)
    with wave.open(str(tmp_path / "cue")) as cue:
        assert cue.getnframes() / cue.getframerate() == 2
