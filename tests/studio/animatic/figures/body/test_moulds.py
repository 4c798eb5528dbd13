"""Forms that are cast once."""

from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.figures.body import moulds
from filmkit.studio.animatic.figures.figure import Detail, figure_of
from filmkit.studio.animatic.figures.looks.appearance import Appearance
from filmkit.studio.animatic.figures.reading import appearance_of


def coloured(color: str) -> Appearance:
    return appearance_of(f"a woman in a long {color} coat, a hat and glasses", "Ada")


def test_a_coat_of_another_colour_has_the_form_it_had() -> None:
    moulds._cast.cache_clear()
    figure_of(coloured("red"), detail=Detail.FAR)
    cast = moulds._cast.cache_info().misses

    figure_of(coloured("blue"), detail=Detail.FAR)

    assert cast
    assert moulds._cast.cache_info().misses == cast


def test_a_figure_of_forms_that_were_cast_before_is_the_one_that_would_be_made() -> None:
    figure_of(replace(coloured("red"), flour=True), detail=Detail.LOW)
    again = figure_of(coloured("blue"), detail=Detail.LOW)
    moulds._cast.cache_clear()
    made = figure_of(coloured("blue"), detail=Detail.LOW)

    for name in ("vertices", "normals", "local", "colors", "triangles", "materials"):
        assert np.array_equal(getattr(again.worn[0], name), getattr(made.worn[0], name)), name
