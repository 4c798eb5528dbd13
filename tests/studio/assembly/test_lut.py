"""Look-up tables: read, checked, written; a grade and a table become one."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from filmkit.errors import TaskFailed
from filmkit.studio.assembly.grade import finishing
from filmkit.studio.assembly.lut import Table, read_cube, write_cube


def identity(size: int) -> Table:
    steps = np.linspace(0, 1, size)
    blue, green, red = np.meshgrid(steps, steps, steps, indexing="ij")
    return np.stack([red, green, blue], axis=-1)


def test_a_table_is_read_as_it_was_written(tmp_path: Path) -> None:
    write_cube(tmp_path / "a.cube", identity(5) ** 2)

    assert np.abs(read_cube(tmp_path / "a.cube", name="it") - identity(5) ** 2).max() < 1e-6


def test_titles_comments_and_domains_are_understood(tmp_path: Path) -> None:
    rows = "\n".join(f"{r} {g} {b}" for b in (0, 1) for g in (0, 1) for r in (0, 1))
    text = f'TITLE "Warm"\n# made by hand\nLUT_3D_SIZE 2\nDOMAIN_MIN 0 0 0\nDOMAIN_MAX 1 1 1\n\n{rows}\n'
    (tmp_path / "a.cube").write_text(text)

    assert np.array_equal(read_cube(tmp_path / "a.cube", name="it"), identity(2))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "look.cube has no LUT_3D_SIZE"),
        ("LUT_1D_SIZE 4\n", "look.cube:1: this is a 1-D table"),
        ("LUT_3D_SIZE 900\n", "look.cube:1: LUT_3D_SIZE must be 2 to 129"),
        ("LUT_3D_SIZE 2\n0 0 0\n", "look.cube has 1 colours; a table of size 2 has 8"),
        ("LUT_3D_SIZE 2\n0 0 red\n", "look.cube:2: '0 0 red' are not three numbers"),
        ("LUT_3D_SIZE 2\n0 nan 0\n", "look.cube:2: '0 nan 0' are not three numbers"),
        ("LUT_3D_SIZE 2\nDOMAIN_MAX 4 4 4\n" + "0 0 0\n" * 8, "another domain than 0 to 1"),
    ],
)
def test_what_is_no_table_names_its_line(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "a.cube").write_text(text)

    with pytest.raises(TaskFailed, match=message):
        read_cube(tmp_path / "a.cube", name="look.cube")


def test_bytes_that_are_no_text_are_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.cube").write_bytes(b"\xff\xfe\x00")

    with pytest.raises(TaskFailed, match=r"look\.cube is no \.cube file: it is not text"):
        read_cube(tmp_path / "a.cube", name="look.cube")


def test_nothing_to_do_is_no_table() -> None:
    assert finishing({}, None) is None
    assert finishing({"contrast": Fraction(1), "exposure": Fraction(0)}, None) is None


def test_a_grade_comes_before_the_table() -> None:
    inverted = 1 - identity(17)

    both = finishing({"saturation": Fraction(0)}, inverted)

    assert both is not None
    grey = both[8, 24, 16]
    assert np.ptp(grey) < 1e-6
    luma = identity(33)[8, 24, 16] @ (0.2126, 0.7152, 0.0722)
    assert grey[0] == pytest.approx(1 - luma, abs=1e-6)


def test_middle_grey_stays_when_contrast_grows() -> None:
    middle = 0.18 ** (1 / 2.4)
    table = finishing({"contrast": Fraction(2)}, None)

    assert table is not None
    row = table[np.arange(33), np.arange(33), np.arange(33), 0]
    assert np.interp(middle, np.linspace(0, 1, 33), row) == pytest.approx(middle, abs=0.01)
    assert (np.diff(row) >= 0).all()


def test_a_stop_doubles_the_light() -> None:
    table = finishing({"exposure": Fraction(1)}, None)

    assert table is not None
    dark = identity(33)[8, 8, 8, 0]
    assert table[8, 8, 8, 0] ** 2.4 == pytest.approx(2 * dark**2.4)
