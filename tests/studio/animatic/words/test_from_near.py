"""A near picture is of a thing or a surface, and not of the place; clouds stay in a blue sky."""

import pytest

from filmkit.studio.animatic.figures.acts import act_of
from tests.studio.animatic.words.briefs import understood


def test_a_near_picture_is_of_the_thing_in_the_place() -> None:
    intent = understood("Close up - in the forest, the logs burn in the fire.")

    assert [each.name for each in intent.subjects] == ["fire"]
    assert intent.place.value == "forest"


def test_a_near_picture_of_no_thing_is_of_a_surface() -> None:
    assert understood("Close up of pavement disappearing under flood water").place.value == "macro"


@pytest.mark.parametrize(
    ("prompt", "weather"),
    [("Moving clouds with blue sky", []), ("Blue sky over a field", ["clear"])],
)
def test_clouds_that_are_told_of_are_in_a_blue_sky(prompt: str, weather: list[str]) -> None:
    assert [each.value.kind for each in understood(prompt).weather] == weather


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("A fighting vehicle with three tank guns is driving around", "tank"),
        ("A vehicle is parked on the street", "car"),
        ("Fallow deer buck with velvet antlers stands in a forest", "stag"),
        ("A formula one car drives by", "race car"),
    ],
)
def test_a_kind_has_the_form_of_its_kin(prompt: str, name: str) -> None:
    assert [each.name for each in understood(prompt).subjects if not each.background] == [name]


def test_who_shoots_at_enemies_aims() -> None:
    assert act_of("shooting his enemies").name == "shoot"
    assert act_of("shooting a basketball").name == "shoot at a basket"


@pytest.mark.parametrize(
    "prompt",
    [
        "A cat on a white background",
        "A dog against a blurred green background",
        "A man in front of a white background",
    ],
)
def test_who_is_before_a_background_is_not_in_it(prompt: str) -> None:
    (beast,) = understood(prompt).subjects

    assert not beast.background


def test_what_lies_on_a_background_of_one_colour_is_near() -> None:
    assert (
        understood("A raspberry rotating on white background, top down view").camera.size.value == "close-up"
    )
