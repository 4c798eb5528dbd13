"""What walls are of, where words say so."""

import pytest

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import BRICK, PAINTS, wall_said
from filmkit.studio.animatic.sets.sets import build_set


@pytest.mark.parametrize("words", ["A bedroom with a brick wall", "a loft of exposed brick"])
def test_walls_are_of_what_words_say(words: str) -> None:
    assert wall_said(SetBrief(words=words), f.WHITE_WALL) is BRICK


def test_walls_have_the_colour_that_words_say_and_else_their_own() -> None:
    assert wall_said(SetBrief(words="a room with pink walls"), f.WHITE_WALL).color == PAINTS["pink"]
    assert wall_said(SetBrief(words="a pink dress on a wall"), f.WHITE_WALL) is f.WHITE_WALL


def test_curtains_hang_at_the_rooms_windows_in_their_own_colour() -> None:
    bare, red, sheer = (
        build_set("interior", SetBrief(words=words)).moving
        for words in ("a room", "a room with red velvet curtains", "a room with sheer curtains")
    )

    assert (len(bare), len(red), len(sheer)) == (0, 1, 1)
    hung = [each[0](0.0) for each in (red, sheer)]
    cloth, thin = (each.colors.mean(axis=0) for each in hung)
    assert cloth[0] > 2 * cloth[2]
    assert thin.min() > 0.5


@pytest.mark.parametrize(("words", "roofed"), [("an indoor market", True), ("a street market", False)])
def test_a_market_hall_has_a_roof_on_ribs_over_its_aisle(words: str, roofed: bool) -> None:
    points = build_set("market", SetBrief(words=words)).still.vertices
    over = (abs(points[:, 0]) < 1.5) & (points[:, 1] > 6.5) & (abs(points[:, 2]) < 8.0)

    assert bool(over.any()) is roofed
