"""Clips beside each other: all of them, each at its own pace, until the longest ends."""

from pathlib import Path

import pytest

from filmkit.studio.deliver.beside import write_beside
from filmkit.studio.media.clip import read_clip
from filmkit.studio.media.facts import facts_of
from filmkit.studio.media.leader import number_of, write_leader
from filmkit.timebase import Rate


@pytest.mark.parametrize("count", [1, 2, 4])
def test_all_are_shown_and_the_shorter_stand_on_their_last_frame(tmp_path: Path, count: int) -> None:
    clips = [
        (f"model {n}", write_leader(tmp_path / f"{n}.mp4", range(100 * n, 100 * n + 6 + 6 * n), Rate.of(24)))
        for n in range(count)
    ]
    frames = write_beside(clips, tmp_path / "out.mp4")
    seen = facts_of(tmp_path / "out.mp4", name="it")

    assert frames == seen.frames == 6 * count
    last = [picture for _, picture in read_clip(tmp_path / "out.mp4", what="it")][-1]
    height = round(64 * 640 / 96 / 2) * 2
    for n in range(count):
        row, column = divmod(n, 3)
        left, top = 8 + column * 648, row * (height + 40) + 32
        assert number_of(last[top : top + height, left : left + 640]) == 100 * n + 5 + 6 * n
