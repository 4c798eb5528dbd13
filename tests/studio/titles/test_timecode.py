"""Timecode over pictures: it counts, stands still while it does, and leaves the rest alone."""

import numpy as np

from filmkit.studio.titles.timecode import timecode_over
from filmkit.timebase import Rate


def test_it_counts_and_leaves_the_rest_of_the_picture_alone() -> None:
    over = timecode_over(320, 180, Rate.of(24), 134)
    grey = np.full((180, 320, 3), 128, np.uint8)

    first, later = over(0, grey), over(23, grey)

    assert (grey == 128).all()
    rows, columns = np.nonzero((first != grey).any(axis=2))
    assert rows.min() > 23 + 67
    assert rows.max() < 180 - 23
    assert abs((columns.min() + columns.max()) / 2 - 159.5) <= 1
    changed = np.nonzero((first != later).any(axis=(0, 2)))[0]
    assert changed.min() > 159, "only the frames count"


def test_every_second_begins_at_frame_nought() -> None:
    over = timecode_over(320, 180, Rate.parse("23.976"))
    grey = np.full((180, 320, 3), 128, np.uint8)

    assert not np.array_equal(over(0, grey), over(24, grey))
    assert np.array_equal(timecode_over(320, 180, Rate.of(24), start=24)(0, grey), over(24, grey))


def test_digits_are_bright_on_a_dark_plate() -> None:
    white = np.full((180, 320, 3), 255, np.uint8)

    drawn = timecode_over(320, 180, Rate.of(25))(77, white)

    plate = drawn[(drawn != white).any(axis=2)]
    assert plate.min() < 100
    assert plate.max() > 230
