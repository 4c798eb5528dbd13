"""Arrays that are used again."""

import numpy as np

from filmkit.studio.animatic.render.sheets import Sheets


def test_what_fits_lies_in_the_memory_that_is_there_whatever_its_shape_and_type() -> None:
    sheets = Sheets()
    first = sheets.floats("a", 4, 6, 3)

    for again in (sheets.floats("a", 6, 12), sheets.numbers("a", 5), sheets.doubles("a", 2, 9)):
        assert np.shares_memory(first, again)
        assert again.flags.c_contiguous
        assert again.flags.aligned
    assert not np.shares_memory(first, sheets.floats("b", 4, 6, 3))


def test_what_is_larger_has_room() -> None:
    sheets = Sheets()
    sheets.numbers("a", 2, 2)

    large = sheets.doubles("a", 40, 30)
    large[:] = 7.0

    assert large.shape == (40, 30)
    assert sheets.doubles("a", 40, 30)[39, 29] == 7.0
