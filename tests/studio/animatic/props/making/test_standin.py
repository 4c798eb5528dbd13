"""A stand-in is of plausible size, and its name can be read on the side that faces the camera."""

import numpy as np
import pytest

from filmkit.studio.animatic.props.making import measures
from filmkit.studio.animatic.props.making.lettering import LETTERS, width
from filmkit.studio.animatic.props.making.standin import CHALK, INK, Form, lines_of
from filmkit.studio.animatic.world import F32, Color

NOUNS = ("skateboard", "egg", "refrigerator", "surfboard", "zither", "teddy bear", "stop sign")


def ink(form: Form) -> F32:
    """The points of its letters."""
    mesh = form.made()
    inked = np.abs(mesh.colors - np.asarray(INK, np.float32)).max(1) < 1e-4
    inked |= np.abs(mesh.colors - np.asarray(CHALK, np.float32)).max(1) < 1e-4
    return np.asarray(mesh.vertices[inked], np.float32)


@pytest.mark.parametrize("noun", NOUNS)
def test_the_name_stands_on_the_front_and_is_large(noun: str) -> None:
    shape, size = measures.thing(noun)
    form = Form(shape, size, noun)
    letters, whole = ink(form), form.made().vertices
    span = letters.max(0) - letters.min(0)

    assert letters[:, 2].min() > 0.0
    assert max(span[0], span[1]) > 0.45 * max(size[0], size[1])
    # ink is the foremost of all above the foot, so that nothing hides it
    above = whole[whole[:, 1] > 0.06 * size[1]]
    assert letters[:, 2].max() >= above[:, 2].max() - 1e-4


@pytest.mark.parametrize("noun", NOUNS)
def test_it_stands_on_its_foot_in_its_size(noun: str) -> None:
    shape, size = measures.thing(noun)
    points = Form(shape, size, noun).made().vertices

    assert abs(float(points[:, 1].min())) < 0.01 * max(size)
    assert float(np.ptp(points[:, 1])) == pytest.approx(size[1], rel=0.12)


@pytest.mark.parametrize(("paint", "dark"), [((0.6, 0.6, 0.55), True), ((0.01, 0.01, 0.01), False)])
def test_letters_stand_out_from_the_paint(paint: Color, dark: bool) -> None:
    form = Form("box", (0.4, 0.4, 0.4), "kiln", paint)
    colors = {tuple(color) for color in form.made().colors.round(4).tolist()}
    inks = {tuple(np.asarray(each, np.float32).round(4).tolist()) for each in (INK, CHALK)}

    assert len(colors & inks) == 1
    assert (tuple(np.asarray(INK, np.float32).round(4).tolist()) in colors) is dark


def test_every_letter_of_the_alphabet_can_be_written() -> None:
    assert set("ABCDEFGHIJKLMNOPQRSTUVWXYZ") <= set(LETTERS)


def test_a_long_name_is_broken_where_that_makes_it_larger() -> None:
    assert lines_of("vending machine", 0.5) == ("VENDING", "MACHINE")
    assert lines_of("stop sign", 6.0) == ("STOP SIGN",)
    assert lines_of("漢字", 1.0) == ()
    assert width("WWW") > width("III")


def test_words_of_size_make_it_larger_or_smaller() -> None:
    plain = measures.thing("zither")

    assert measures.scaled(plain, "a giant zither")[1][0] > 2 * plain[1][0]
    assert measures.scaled(plain, "a tiny zither")[1][0] < 0.5 * plain[1][0]


def test_an_elephant_is_larger_than_a_mouse_and_a_ship_than_a_sled() -> None:
    assert measures.animal("elephants")[1][1] > 10 * measures.animal("mouse")[1][1]
    assert measures.vehicle("cruise ship")[1][0] > 5 * measures.vehicle("sled")[1][0]
