"""What else is named as standing in a place."""

import pytest

from filmkit.studio.animatic.intent import Furnishing
from filmkit.studio.animatic.props.afar import AFAR
from filmkit.studio.animatic.words.vocabulary.surroundings import SURROUNDINGS
from tests.studio.animatic.words.briefs import understood


def standing(prompt: str) -> dict[str, Furnishing]:
    return {each.name: each for each in understood(prompt).furnishings}


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("A woman sits in a bedroom with a desk and a globe.", {"desk", "globe"}),
        ("A man stands in a park. Mountains rise in the distance.", {"mountains"}),
        ("A woman cuts bread in a kitchen with a knife.", set()),
        ("A dog sleeps in a living room with a rug and a fireplace.", set()),
        ("A park, no castle.", set()),
        ("Light streams through a window into a hall.", set()),
        ("A volcano from which rivers of lava run.", set()),
        ("A volcano whose slopes and clouds mirror each other.", set()),
        ("The Colosseum among its ruins, mountains behind.", set()),
        ("A man helps a woman into a coat in a hall, adjusting its sleeves and the buttons.", set()),
    ],
)
def test_what_stands_in_the_place_is_told_from_what_somebody_handles_and_what_the_set_has(
    prompt: str, names: set[str]
) -> None:
    assert set(standing(prompt)) == names


def test_how_it_stands_there_is_read_from_its_clause() -> None:
    assert standing("A man waits on a pier; a castle looms in the distance.")["castle"].where == "far"
    assert standing("A man walks on a street lined with cypress trees.")["cypress"].where == "rows"


def test_what_stands_there_is_not_left_out_too() -> None:
    assert understood("A boy sits in a bedroom with a telescope.").left_out == ()


def test_where_nobody_gave_a_size_the_picture_holds_what_is_far_off() -> None:
    assert understood("A man stands in a park, mountains in the distance.").camera.size.value == "full"
    close = understood("A close-up of a man in a park, mountains in the distance.")
    assert close.camera.size.value == "close-up"


def test_all_that_stands_about_a_place_has_a_form() -> None:
    assert set(SURROUNDINGS) <= set(AFAR)
