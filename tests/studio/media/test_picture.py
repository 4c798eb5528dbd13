"""Pictures from outside are read whole or refused; a drawing meets them exactly."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from filmkit.errors import TaskFailed
from filmkit.studio.media.meeting import LENGTH, meeting
from filmkit.studio.media.picture import Pixels, fitted, picture_facts, read_picture, write_picture


def plain(value: int, width: int = 8, height: int = 6) -> Pixels:
    return np.full((height, width, 3), value, np.uint8)


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP"])
def test_a_picture_is_read_whatever_it_is_called(tmp_path: Path, form: str) -> None:
    path = tmp_path / "blob"
    Image.new("RGB", (20, 10), (200, 10, 10)).save(path, form)

    assert picture_facts(path, name="it") == (20, 10)
    assert read_picture(path, name="it")[5, 5, 0] > 180


def test_what_can_be_seen_through_stands_before_white(tmp_path: Path) -> None:
    Image.new("RGBA", (4, 4), (0, 0, 0, 0)).save(tmp_path / "a.png")

    assert read_picture(tmp_path / "a.png", name="it").min() == 255


@pytest.mark.parametrize("damage", ["cut", "empty", "text", "gif"])
def test_what_is_no_whole_picture_is_refused(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "it.png"
    noise = np.random.default_rng(1).integers(0, 255, (64, 64, 3), np.uint8)
    Image.fromarray(noise).save(path, "GIF" if damage == "gif" else "PNG")
    if damage != "gif":
        data = path.read_bytes()
        path.write_bytes({"cut": data[: len(data) // 2], "empty": b"", "text": b"<html>no"}[damage])

    with pytest.raises(TaskFailed, match="the still cannot be read as a picture"):
        read_picture(path, name="the still")


def test_the_same_pixels_are_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_picture(tmp_path / name, plain(7))

    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_a_picture_of_the_size_stays_and_another_fills_it_without_being_bent() -> None:
    same = np.random.default_rng(1).integers(0, 255, (6, 8, 3), np.uint8)
    assert (fitted(same, 8, 6) == same).all()

    half = np.concatenate([plain(0, 30, 90), plain(255, 60, 90), plain(0, 30, 90)], axis=1)
    square = fitted(half, 40, 40)
    assert square.shape == (40, 40, 3)
    assert square[:, 8:32].min() > 200, "its edges are cut, not its middle squeezed"


def test_bars_stay_black_whatever_the_picture() -> None:
    for size in ((64, 36), (50, 50)):
        seen = fitted(plain(200, *size), 64, 36, Fraction(239, 100))
        assert seen[0].max() == seen[-1].max() == 0
        assert seen[18].min() > 190


def test_a_drawing_begins_and_ends_on_its_pictures_and_is_itself_between() -> None:
    frames = [plain(100)] * 60
    met = list(meeting(frames, (plain(0), plain(255)), 0, 60))

    assert met[0].max() == 0
    assert met[-1].min() == 255
    assert met[30].min() == met[30].max() == 100
    levels = [int(frame[0, 0, 0]) for frame in met]
    assert levels == sorted(levels)
    assert levels[LENGTH] == 100


def test_handles_hold_the_pictures() -> None:
    assert [int(frame.max()) for frame in meeting([plain(9)] * 3, (plain(0), None), -3, 60)] == [0, 0, 0]
    assert [int(frame.max()) for frame in meeting([plain(9)] * 2, (None, plain(0)), 60, 60)] == [0, 0]


def test_without_pictures_nothing_is_touched() -> None:
    frames = [plain(1), plain(2)]

    assert all(one is other for one, other in zip(meeting(frames, (None, None), 0, 2), frames, strict=True))
