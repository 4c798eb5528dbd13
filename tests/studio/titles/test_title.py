"""Titles stand inside the safe area of the picture inside its mask, and read on any picture."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from filmkit.digest import digest_of_file
from filmkit.errors import TaskFailed
from filmkit.studio.titles.title import STYLES, title_picture, write_title

LONG = "A chef plates one dish and remembers who taught her, one summer, to listen"


def letters(picture: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Where the picture is letter rather than shadow."""
    return (picture[..., 3] > 200) & (picture[..., 0] > 200)


@pytest.mark.parametrize("style", sorted(STYLES))
@pytest.mark.parametrize(("width", "height", "inside"), [(640, 360, 268), (480, 270, None), (270, 480, None)])
@pytest.mark.parametrize("text", ["Dawn", LONG])
def test_every_style_keeps_to_the_safe_area(
    style: str, width: int, height: int, inside: int | None, text: str
) -> None:
    picture = title_picture(text, style, width, height, inside)

    assert picture.shape == (height, width, 4)
    rows, columns = np.nonzero(letters(picture))
    bar = (height - (inside or height)) / 2
    safe = (inside or height) * 0.04
    assert rows.min() >= bar + safe
    assert rows.max() <= height - bar - safe
    assert columns.min() >= width * 0.05
    assert columns.max() <= width * 0.95


def test_a_title_stands_in_the_middle() -> None:
    rows, columns = np.nonzero(letters(title_picture("xoxox", "title", 640, 360)))

    assert (rows.min() + rows.max()) / 2 == pytest.approx(180, abs=6)
    assert (columns.min() + columns.max()) / 2 == pytest.approx(319.5, abs=2)


def test_letters_at_the_side_stay_inside_a_narrow_mask() -> None:
    _, columns = np.nonzero(letters(title_picture("Lyon", "lower-third", 640, 360, 360, 480)))

    assert columns.min() >= 80 + 480 * 0.05


def test_white_letters_read_on_white() -> None:
    picture = title_picture("Grandmother's Recipe", "title", 640, 360)
    alpha = picture[..., 3:] / 255.0
    on_white = (255 * (1 - alpha) + picture[..., :3] * alpha)[..., 1]
    inner = letters(picture)
    beside = np.zeros_like(inner)
    for shift in (-3, 3):
        beside |= np.roll(inner, shift, axis=1)
    beside &= picture[..., 0] < 60

    assert on_white[beside].mean() < 150
    assert on_white[inner].mean() > 235


def test_the_shadow_ends_and_a_corner_is_clear() -> None:
    picture = title_picture("Dawn", "title", 640, 360)

    assert picture[:40, :40, 3].max() == 0
    assert picture[-40:, -40:, 3].max() == 0


def test_the_same_title_has_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_title(tmp_path / name, title_picture("Dawn", "caption", 320, 180))

    assert digest_of_file(tmp_path / "one") == digest_of_file(tmp_path / "two")
    with Image.open(tmp_path / "one") as read:
        assert read.mode == "RGBA"


@pytest.mark.parametrize(
    ("text", "style", "message"),
    [
        ("Dawn", "fancy", "no title style is called 'fancy'"),
        ("word " * 300, "title", "does not fit the picture"),
        (
            "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 3,
            "title",
            "does not fit the picture",
        ),
        ("夜明け", "title", "cannot write"),
    ],
)
def test_what_cannot_be_set_is_a_sentence(text: str, style: str, message: str) -> None:
    with pytest.raises(TaskFailed, match=message):
        title_picture(text, style, 320, 180)
