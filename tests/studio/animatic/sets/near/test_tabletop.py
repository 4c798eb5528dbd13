"""What the table is of, on which a thing is laid."""

import pytest

from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.near.tabletop import OAK, tabletop


def top(words: str) -> tuple[float, float, float]:
    """The colour of what is built first, which is the table's top."""
    red, green, blue = (float(value) for value in tabletop(SetBrief(words=words)).still.colors[0])
    return red, green, blue


@pytest.mark.parametrize(
    "words",
    ["a watch on a dark, textured surface", "a ring on black velvet", "a phone on the sleek black counter"],
)
def test_a_dark_surface_is_dark(words: str) -> None:
    assert max(top(words)) < 0.04


def test_a_coloured_surface_has_its_colour_and_others_stay_of_wood() -> None:
    red, green, _ = top("a cup on a red leather surface")

    assert red > 8 * green
    assert top("a cup on a table") == pytest.approx(OAK.color)
