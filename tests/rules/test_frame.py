"""A frame is the very one that is named: the first, the last, or the one shown at a second."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from filmkit.build.engine.rule import Job
from filmkit.rules.frame import FRAME, wanted_frame
from filmkit.studio.media.clip import write_clip
from filmkit.studio.media.picture import read_picture
from filmkit.timebase import Rate


@pytest.mark.ffmpeg
@pytest.mark.parametrize(("frame", "number"), [("first", 0), ("last", 23), ("1/2 s", 12), ("0.25 s", 6)])
def test_the_frame_that_is_named_is_taken(tmp_path: Path, frame: str, number: int) -> None:
    clip = tmp_path / "clip.mp4"
    frames = [np.full((36, 64, 3), 10 * each, np.uint8) for each in range(24)]
    write_clip(clip, iter(frames), width=64, height=36, rate=Rate.of(24))
    folder = tmp_path / "made"
    folder.mkdir()
    made = FRAME.perform(Job("a/frame", {"frame": frame}, {"clip": clip}, folder, lambda fraction: None))

    pixels = read_picture(made.outputs["picture"], name="it")
    assert pixels.shape == (36, 64, 3)
    assert abs(float(pixels.mean()) - 10 * number) < 4


def test_a_frame_is_named_by_the_second_it_is_shown_at() -> None:
    assert wanted_frame("95/24 s") == Fraction(95, 24)
    assert wanted_frame("last") == "last"
