"""The roll: all of it is seen, it moves evenly, and it comes to rest."""

from collections.abc import Sequence

import numpy as np
import pytest

from filmkit.errors import TaskFailed
from filmkit.studio.titles.credits import _way, roll

SHORT = ["# Dawn", "", "directed by | R. Ines"]
LINES = [*SHORT, *[part for number in range(12) for part in ("", f"# Part {number}", f"Somebody {number}")]]


def shown(lines: Sequence[str], frames: int) -> list[float]:
    """The middle of what is lit, row by row, in each frame."""
    middles = []
    for picture in roll(lines, frames, 320, 180, 134):
        rows = picture.max(axis=(1, 2)).astype(float)
        middles.append(float((rows * np.arange(180)).sum() / rows.sum()))
    return middles


def test_a_short_list_stands_still_in_the_middle() -> None:
    middles = shown(SHORT, 5)

    assert len(middles) == 5
    assert len(set(middles)) == 1
    assert middles[0] == pytest.approx(90, abs=12)


@pytest.mark.parametrize("pixels", [7, 40, 311, 900, 4000])
@pytest.mark.parametrize("frames", [24, 72, 144, 500])
def test_the_roll_moves_by_one_step_but_at_its_ends(pixels: int, frames: int) -> None:
    way = _way(pixels, frames)

    steps = np.diff(way)
    assert len(way) == frames
    assert way[0] == 0
    assert (steps >= 0).all()
    assert way[-1] == pytest.approx(pixels * 4, abs=max(8, int(steps.max())))
    assert way[-1] <= pixels * 4
    steady = steps[steps == steps.max()]
    ramps = 2 * min(12, frames // 6)
    assert len(steady) >= (steps > 0).sum() - ramps - 1


def test_letters_stay_inside_the_mask_and_rest_at_the_end() -> None:
    pictures = list(roll(LINES, 60, 320, 180, 134))

    assert all(picture[:23].max() == 0 and picture[-23:].max() == 0 for picture in pictures)
    assert np.array_equal(pictures[-1], pictures[-2])
    assert np.array_equal(pictures[0], pictures[1])
    assert not np.array_equal(pictures[0], pictures[-1])


def test_lines_come_and_go_softly() -> None:
    pictures = np.stack(list(roll(["Letters"] * 40, 40, 320, 180, 134)))

    assert pictures[:, 23:25].max() < 70
    assert pictures[:, 60:120].max() > 170


def test_the_same_roll_is_the_same_pictures() -> None:
    first, again = (np.stack(list(roll(LINES, 12, 160, 90))) for _ in range(2))

    assert np.array_equal(first, again)


def test_one_frame_is_a_roll() -> None:
    assert len(list(roll(LINES, 1, 320, 180))) == 1


def test_a_name_that_cannot_be_written_is_a_sentence() -> None:
    with pytest.raises(TaskFailed, match="cannot write 母"):
        list(roll(["directed by | 母"], 2, 320, 180))


LONG = [
    "# A film with rather a long name, for a picture as narrow as this",
    "",
    "directed by | R. Ines de la Torre",
]
LONG += ["A sentence of thanks that nobody could ever set in one line of three hundred and twenty pixels"]


@pytest.mark.parametrize(
    ("size", "inside"), [((320, 180), (134, 320)), ((320, 180), (180, 101)), ((180, 320), (320, 180))]
)
def test_no_line_runs_out_of_the_picture(size: tuple[int, int], inside: tuple[int, int]) -> None:
    picture = np.stack(list(roll(LONG, 24, *size, *inside))).max(axis=(0, 3))

    columns = np.nonzero(picture.max(axis=0))[0]
    bar = (size[0] - inside[1]) // 2
    assert columns.min() >= bar + 2
    assert columns.max() <= size[0] - bar - 3


def test_a_broken_name_stands_below_its_first_half() -> None:
    whole, broken = (
        next(roll(["with | " + name], 1, 320, 180)).max(axis=2)
        for name in ("R. Ines", "Rosalinda Ines de la Torre y Mendoza Villanueva")
    )

    assert np.nonzero(broken.max(axis=0))[0].max() < 306
    assert (broken.max(axis=1) > 0).sum() > (whole.max(axis=1) > 0).sum() + 6
