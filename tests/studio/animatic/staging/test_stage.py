"""The set that a shot is staged in, and what its place is called."""

from dataclasses import replace

import pytest

from filmkit.studio.animatic.intent import Read
from filmkit.studio.animatic.staging.stage import place_of
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "called"),
    [("Golfers swing their clubs", "golf course"), ("A tennis tournament", ""), ("A lamp", "")],
)
def test_a_place_that_a_game_implies_is_called_so_where_no_ball_tells_more(prompt: str, called: str) -> None:
    assert place_of(understood(prompt))[1].called == called


def test_nobody_stands_before_a_surface_that_fills_the_picture() -> None:
    surface = replace(understood("A woman."), place=Read("macro"))

    assert place_of(surface)[0] == "close-background"
