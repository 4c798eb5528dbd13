"""Long captions: what a later clause names is neither another place nor another person nor the weather."""

import pytest

from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("A sailor grips the wheel of a wooden ship", "grounds"),
        ("A mountain biker races down a forest trail", "forest"),
        ("A close-up of a bowl of ramen topped with sliced pork", "tabletop"),
    ],
)
def test_where_it_is(prompt: str, place: str) -> None:
    assert understood(prompt).place.value == place


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("Two nuns play chess in a park. One of them moves a knight", ["nun"]),
        ("A van drives along a road, the driver's scarf fluttering", ["van"]),
        ("The girl's balloon floats away", ["balloon"]),
        ("A barista pours milk. In the background, customers chat", ["barista", "customers"]),
        ("Shoppers weave past carrying woven baskets", ["shoppers"]),
    ],
)
def test_who_is_there(prompt: str, names: list[str]) -> None:
    assert [each.name for each in understood(prompt).subjects] == names


def test_a_wall_that_winds_over_hills_makes_no_wind_and_a_descent_ends_low() -> None:
    intent = understood(
        "The Great Wall winds over hills. The camera flies over it and descends to ground level."
    )

    assert intent.weather == ()
    assert intent.camera.angle.value != "low"


def test_a_close_picture_of_careful_work_is_one_of_hands() -> None:
    barista = understood("Close-up of a barista who carefully pours milk into a cup").subjects[0]

    assert barista.part.value == "hands"
