"""Captions are read on white and on black, and stand where nothing covers them."""

import numpy as np
import pytest
from numpy.typing import NDArray

from filmkit.errors import TaskFailed
from filmkit.studio.titles.spoken import spoken_picture

SHAPES = [(640, 360, None), (640, 360, 268), (360, 640, None), (360, 360, None)]
SHORT, LONG = (
    "Listen.",
    "She never wrote it down, because her mother\nhad not, and nobody had ever thought why.",
)


def light(colors: NDArray[np.float64]) -> NDArray[np.float64]:
    """Relative luminance of 0..255 RGB (WCAG 2)."""
    part = colors / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array((0.2126, 0.7152, 0.0722)))


@pytest.mark.parametrize(("width", "height", "inside"), SHAPES)
@pytest.mark.parametrize("ground", [0, 96, 128, 255])
def test_letters_stand_out_from_what_is_about_them(
    width: int, height: int, inside: int | None, ground: int
) -> None:
    picture = spoken_picture(LONG, width, height, inside).astype(float)
    alpha = picture[..., 3:] / 255
    seen = light(picture[..., :3] * alpha + ground * (1 - alpha))
    letters = picture[..., 0] > 240
    plate = (picture[..., 3] > 180) & (picture[..., 0] < 40)

    assert letters.sum() > 500
    contrast = (np.median(seen[letters]) + 0.05) / (np.quantile(seen[plate], 0.95) + 0.05)
    assert contrast > 7  # WCAG 2, level AAA


@pytest.mark.parametrize(("width", "height", "inside"), SHAPES)
@pytest.mark.parametrize("text", [SHORT, LONG])
def test_all_of_it_is_inside_the_safe_area(width: int, height: int, inside: int | None, text: str) -> None:
    rows, columns = np.nonzero(spoken_picture(text, width, height, inside)[..., 0] > 128)
    high = inside or height

    assert columns.min() >= 0.05 * width - 1
    assert columns.max() <= 0.95 * width + 1
    assert rows.max() <= (height + high) / 2 - 0.05 * high
    assert rows.min() >= (height - high) / 2 + 0.55 * high
    assert abs((columns.min() + columns.max()) / 2 - width / 2) < 2
    if height > width:
        assert rows.max() <= 0.79 * height


def test_lines_stay_as_they_are_where_they_fit_and_are_even_where_they_do_not() -> None:
    def rows_of(picture: NDArray[np.uint8]) -> int:
        inked = (picture[..., 0] > 128).sum(axis=1) > 0
        return int((np.diff(inked.astype(int)) == 1).sum())

    assert rows_of(spoken_picture("Never measure.\nListen.", 1280, 720)) == 2
    upright = spoken_picture(LONG, 360, 640)
    widths = [np.ptp(np.nonzero(row > 128)[0]) for row in upright[..., 0] if (row > 128).any()]
    assert max(widths) > 180
    assert rows_of(upright) in (3, 4)


def test_letters_nobody_can_draw_and_texts_without_end_are_refused() -> None:
    with pytest.raises(TaskFailed, match="cannot write"):
        spoken_picture("見る", 640, 360)
    with pytest.raises(TaskFailed, match="does not fit"):
        spoken_picture("and so on " * 60, 640, 360)


def test_the_same_words_are_the_same_picture() -> None:
    assert (spoken_picture(LONG, 640, 360) == spoken_picture(LONG, 640, 360)).all()
