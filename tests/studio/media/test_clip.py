"""Clips in process: every frame back, in order, at every rate, the same bytes again."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from filmkit.digest import digest_of_file
from filmkit.errors import TaskFailed
from filmkit.studio.media.clip import Picture, picture_at, read_clip, write_clip
from filmkit.studio.media.codec import PIECE
from filmkit.studio.media.leader import HEIGHT, WIDTH, leader, number_of, numbers_in, write_leader
from filmkit.timebase import Rate

RATES = ("24000/1001", "24", "25", "30000/1001", "30", "48", "50", "60000/1001", "60", "12.5")


@pytest.mark.parametrize("rate", RATES)
def test_every_frame_comes_back_at_its_second(tmp_path: Path, rate: str) -> None:
    clip = write_leader(tmp_path / "a.mp4", range(70), Rate.parse(rate))

    shown = list(read_clip(clip, what="the clip"))

    assert [number_of(picture) for _, picture in shown] == list(range(70))
    assert [second for second, _ in shown] == [n / Rate.parse(rate).fraction for n in range(70)]


def test_the_same_pictures_give_the_same_bytes(tmp_path: Path) -> None:
    first, again = (write_leader(tmp_path / f"{name}.mp4", range(9), Rate.of(24)) for name in "ab")

    assert digest_of_file(first) == digest_of_file(again)


def test_clips_of_one_raster_share_a_sample_description(tmp_path: Path) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (5, HEIGHT, WIDTH, 3), np.uint8)
    write_clip(tmp_path / "noise.mp4", noise, width=WIDTH, height=HEIGHT, rate=Rate.of(25))
    write_clip(tmp_path / "piece.mp4", noise, width=WIDTH, height=HEIGHT, rate=Rate.of(25), care=PIECE)
    write_leader(tmp_path / "bars.mp4", [1], Rate.of(25))

    described = set()
    for name in ("noise", "piece", "bars"):
        with av.open(str(tmp_path / f"{name}.mp4")) as container:
            described.add(container.streams.video[0].codec_context.extradata)
    assert len(described) == 1


@pytest.mark.parametrize("color", [(255, 0, 0), (0, 128, 255), (12, 12, 12), (230, 180, 150)])
def test_colours_survive_a_take(tmp_path: Path, color: tuple[int, int, int]) -> None:
    frame = np.full((64, 64, 3), color, np.uint8)
    write_clip(tmp_path / "a.mp4", [frame], width=64, height=64, rate=Rate.of(24))

    (_, back), *_ = read_clip(tmp_path / "a.mp4", what="the clip")

    assert np.abs(back[32, 32].astype(int) - color).max() <= 3


@pytest.mark.parametrize("frame", [0, 1, 47, 48, 49, 99])
def test_one_picture_is_found_without_decoding_those_before_it(tmp_path: Path, frame: int) -> None:
    clip = write_leader(tmp_path / "a.mp4", range(100), Rate.parse("23.976"))

    assert number_of(picture_at(clip, frame, what="the cut")) == frame


def test_a_picture_past_the_end_is_a_sentence(tmp_path: Path) -> None:
    clip = write_leader(tmp_path / "a.mp4", range(4), Rate.of(24))

    with pytest.raises(TaskFailed, match="the cut has no frame 4"):
        picture_at(clip, 4, what="the cut")


def test_reading_from_a_second_begins_just_before_it(tmp_path: Path) -> None:
    clip = write_leader(tmp_path / "a.mp4", range(120), Rate.of(24))

    first, _ = next(iter(read_clip(clip, what="the clip", start=Fraction(4))))

    assert Fraction(2) <= first <= Fraction(4)


def test_what_breaks_while_drawing_leaves_no_half_file(tmp_path: Path) -> None:
    class Stop(BaseException):
        pass

    def broken() -> Iterator[Picture]:
        yield from leader(range(60))
        raise Stop

    with pytest.raises(Stop):
        write_clip(tmp_path / "a.mp4", broken(), width=WIDTH, height=HEIGHT, rate=Rate.of(24))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("frames", [[], [np.zeros((10, 10, 3), np.uint8)]])
def test_no_frames_and_wrong_frames_are_refused(tmp_path: Path, frames: list[Picture]) -> None:
    with pytest.raises(TaskFailed, match=r"without a single frame|10x10, not 96x64"):
        write_clip(tmp_path / "a.mp4", frames, width=WIDTH, height=HEIGHT, rate=Rate.of(24))
    assert not list(tmp_path.iterdir())


def test_a_name_that_reads_as_a_protocol_is_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    clip = write_leader(Path("take:1%03d.mp4"), range(3), Rate.of(24))

    assert numbers_in(clip) == [0, 1, 2]
