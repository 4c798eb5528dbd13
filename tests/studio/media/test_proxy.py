"""Proxies have every frame of their source where it was; stills are the frames that are asked for."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from filmkit.errors import TaskFailed
from filmkit.studio.media.clip import Picture, read_clip, write_clip
from filmkit.studio.media.encode import count_frames
from filmkit.studio.media.proxy import write_proxy
from filmkit.studio.media.stills import sized, stills, without_bars, write_still, write_strip
from filmkit.timebase import Rate

pytestmark = pytest.mark.ffmpeg
COUNT, STEP = 30, 7


def greys() -> Iterator[Picture]:
    for number in range(COUNT):
        yield np.full((180, 320, 3), 20 + STEP * number, np.uint8)


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clip") / "source.mp4"
    write_clip(path, greys(), width=320, height=180, rate=Rate.of(24))
    return path


@pytest.fixture(scope="module")
def proxy(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("proxy") / "proxy.mp4"
    write_proxy(source, path, lines=90, name="the clip", report=lambda fraction: None)
    return path


def grey(picture: Image.Image) -> float:
    return float(np.asarray(picture, np.float64)[..., 1].mean())


def test_a_proxy_has_every_frame_in_its_place_and_is_small(proxy: Path) -> None:
    shown = list(read_clip(proxy, what="the proxy"))

    assert count_frames(proxy) == COUNT
    assert [second * 24 for second, _ in shown] == list(range(COUNT))
    assert shown[0][1].shape == (90, 160, 3)
    assert all(
        abs(float(picture.mean()) - (20 + STEP * number)) < 2 for number, (_, picture) in enumerate(shown)
    )


def test_a_proxy_is_never_larger_than_its_source(source: Path, tmp_path: Path) -> None:
    write_proxy(source, tmp_path / "same.mp4", lines=1080, name="the clip", report=lambda fraction: None)

    assert next(read_clip(tmp_path / "same.mp4", what="it"))[1].shape == (180, 320, 3)


def test_it_begins_with_its_table_so_that_it_streams(proxy: Path) -> None:
    data = proxy.read_bytes()

    assert data.index(b"moov") < data.index(b"mdat")


@pytest.mark.parametrize("frame", [0, 1, 5, 6, 17, 29])
def test_a_still_is_the_frame_that_was_asked_for(proxy: Path, frame: int) -> None:
    (picture,) = stills(proxy, [(frame + Fraction(1, 2)) / 24], name="the proxy")

    assert abs(grey(picture) - (20 + STEP * frame)) < 2


def test_past_the_end_the_last_frame_stands(proxy: Path) -> None:
    (picture,) = stills(proxy, [Fraction(90)], name="the proxy")

    assert abs(grey(picture) - (20 + STEP * (COUNT - 1))) < 2


def test_a_strip_holds_its_pictures_side_by_side(proxy: Path, tmp_path: Path) -> None:
    pictures = stills(proxy, [Fraction(number, 4) for number in range(4)], name="the proxy")
    size = write_strip(pictures, tmp_path / "strip.jpg", width=64)
    with Image.open(tmp_path / "strip.jpg") as strip:
        assert strip.size == (64 * 4, 36)
        cells = [grey(strip.crop((64 * cell, 0, 64 * cell + 64, 36))) for cell in range(4)]

    assert size == (64, 36)
    assert cells == sorted(cells)


def test_the_bars_of_a_mask_are_left_out(tmp_path: Path) -> None:
    picture = Image.new("RGB", (320, 180))

    assert without_bars(picture, Fraction(239, 100)).size == (320, 134)
    assert without_bars(picture, Fraction(4, 3)).size == (240, 180)
    assert without_bars(picture, None) is picture
    assert sized(picture, 160).size == (160, 90)
    write_still(picture, tmp_path / "still.jpg", width=4000)
    with Image.open(tmp_path / "still.jpg") as still:
        assert still.size == (320, 180)


def test_what_is_no_clip_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "x.mp4").write_bytes(b"nothing of the kind")

    with pytest.raises(TaskFailed, match="take 2"):
        stills(tmp_path / "x.mp4", [Fraction(0)], name="take 2")
    with pytest.raises(TaskFailed, match="take 2"):
        write_proxy(tmp_path / "x.mp4", tmp_path / "y.mp4", lines=90, name="take 2", report=lambda part: None)
    assert not (tmp_path / "y.mp4").exists()
