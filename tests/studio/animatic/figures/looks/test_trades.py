"""A trade or a title is known at a glance, and gives way to what is said."""

import numpy as np
import pytest

from filmkit.studio.animatic.figures.dress.headgear import HIDES, headgear
from filmkit.studio.animatic.figures.looks.appearance import Beard, Garment, Headgear, Sex, Wear
from filmkit.studio.animatic.figures.looks.hats import HEADGEAR
from filmkit.studio.animatic.figures.looks.trades import TRADES
from filmkit.studio.animatic.figures.looks.wardrobe import COLORS
from filmkit.studio.animatic.figures.reading import appearance_of


@pytest.mark.parametrize(
    ("words", "sex", "on_the_head", "worn"),
    [
        ("a policeman", Sex.MAN, Headgear.PEAKED, {Wear.JACKET, Wear.TROUSERS}),
        ("two police officers", None, Headgear.PEAKED, {Wear.JACKET}),
        ("three firefighters", None, Headgear.HELMET, {Wear.BOOTS}),
        ("a saleswoman", Sex.WOMAN, None, set()),
        ("a cowboy", Sex.MAN, Headgear.WIDE_BRIM, {Wear.SHIRT}),
        ("an astronaut", None, Headgear.SPACE, {Wear.SWEATER, Wear.BOOTS}),
        ("a princess", Sex.WOMAN, Headgear.CROWN, {Wear.DRESS}),
        ("a magician", None, Headgear.TOP_HAT, {Wear.JACKET, Wear.BOW_TIE}),
        ("a witch", Sex.WOMAN, Headgear.POINTED, {Wear.DRESS}),
        ("a tomb raider", None, Headgear.WIDE_BRIM, {Wear.JACKET, Wear.BOOTS}),
        ("two warriors", None, None, {Wear.PLATES}),
        ("a human", None, None, set()),
    ],
)
def test_a_trade_is_told_by_what_it_wears(
    words: str, sex: Sex | None, on_the_head: Headgear | None, worn: set[Wear]
) -> None:
    look = appearance_of(words, "somebody")

    assert look.headgear is on_the_head
    assert sex in (None, look.sex)
    assert worn <= {each.wear for each in look.garments}


def test_what_is_said_is_worn_instead() -> None:
    look = appearance_of("a princess in a green dress, bareheaded", "somebody")

    assert look.garments == (Garment(Wear.DRESS, COLORS["green"], long=0.56),)
    assert look.headgear is None


def test_a_hat_that_is_said_replaces_the_trades_own() -> None:
    look = appearance_of("a policeman in a red beanie", "somebody")

    assert (look.headgear, look.headgear_color) == (Headgear.BEANIE, COLORS["red"])


def test_a_wizard_is_old_unless_his_age_is_said() -> None:
    assert appearance_of("a wizard", "somebody").age > 70
    assert appearance_of("a young wizard", "somebody").age < 30
    assert appearance_of("a wizard", "somebody").beard is Beard.FULL


def test_a_name_may_be_the_trade() -> None:
    assert appearance_of("", "the_policeman").headgear is Headgear.PEAKED


def test_many_are_dressed_as_one() -> None:
    assert TRADES["soldiers"] is TRADES["soldier"]
    assert TRADES["policemen"] is TRADES["policeman"]


@pytest.mark.parametrize("kind", Headgear)
def test_headgear_sits_on_the_head_and_can_be_asked_for(kind: Headgear) -> None:
    part = headgear(kind)
    low, high = part.vertices.min(0), part.vertices.max(0)

    assert np.isfinite(part.vertices).all()
    assert (-0.6 if kind is Headgear.VEIL else -0.2) < low[1] < 0.16
    assert high[1] < 0.45
    assert np.abs(part.vertices[:, 0]).max() < 0.24
    assert kind in HIDES
    assert kind in HEADGEAR.values()
