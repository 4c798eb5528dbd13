"""Pictures of colour alone: each kind moves, and has the colours that are named."""

import numpy as np
import pytest

from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.near.abstract import abstract


@pytest.mark.parametrize("words", ["liquid background", "coloured lines", "a colorful fractal"])
def test_colours_move(words: str) -> None:
    sheet = abstract(SetBrief(words=words)).moving[0]

    assert np.abs(sheet(0.0).colors - sheet(2.0).colors).max() > 0.1
    assert np.array_equal(sheet(1.0).colors, sheet(1.0).colors)


def test_lines_are_the_same_on_both_sides() -> None:
    colors = abstract(SetBrief(words="coloured lines in a mirror image")).moving[0](1.0).colors
    rows = colors.reshape(-1, 201, 3)

    np.testing.assert_allclose(rows, rows[:, ::-1], atol=1e-4)


def test_a_named_colour_is_the_colour() -> None:
    blue = abstract(SetBrief(words="abstract blue waves")).moving[0](0.0).colors.mean(axis=0)

    assert blue[2] > 3 * max(blue[0], blue[1])


def test_particles_are_lights_in_the_air() -> None:
    place = abstract(SetBrief(words="gold particles background"))

    assert len(place.air) == 1
