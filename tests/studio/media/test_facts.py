"""What a clip is, is counted; and any of its frames can be taken out of it."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from filmkit.errors import TaskFailed
from filmkit.studio.media.facts import facts_of, write_frame
from filmkit.studio.media.leader import number_of, write_leader
from filmkit.timebase import Rate


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_leader(tmp_path_factory.mktemp("clip") / "clip.mp4", range(50), Rate.of(25))


def test_frames_rate_and_size_are_what_decoding_finds(clip: Path) -> None:
    facts = facts_of(clip, name="the take")

    assert (facts.frames, facts.rate, facts.sound) == (50, Fraction(25), False)
    assert facts.width > 0
    assert facts.height > 0


@pytest.mark.parametrize(
    ("frame", "number"), [("first", 0), ("last", 49), (Fraction(1), 25), (Fraction(99), 49)]
)
def test_any_frame_can_be_taken(clip: Path, tmp_path: Path, frame: str | Fraction, number: int) -> None:
    write_frame(clip, frame, tmp_path / "frame.png", name="the take")

    with Image.open(tmp_path / "frame.png") as picture:
        assert picture.format == "PNG"
        assert number_of(np.asarray(picture.convert("RGB"))) == number


def test_a_clip_that_breaks_off_is_refused(clip: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(clip.read_bytes()[:-3000])
    with pytest.raises(TaskFailed, match="the take"):
        facts_of(broken, name="the take")
    (tmp_path / "page.mp4").write_bytes(b"<html></html>")
    with pytest.raises(TaskFailed, match="is no film, picture or sound"):
        facts_of(tmp_path / "page.mp4", name="the take")
