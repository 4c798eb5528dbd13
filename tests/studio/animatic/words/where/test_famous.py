"""Sights by their names, houses nobody is in, the bare sky."""

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.words.read import intent_of


def shown(prompt: str) -> str:
    return intent_of(Brief(frames=24, rate=(24, 1), prompt=prompt)).place.value


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        (
            "the expanse of Machu Picchu, nestled high in the Andes Mountains, its terraces cascade down",
            "grounds",
        ),
        ("The Parthenon stands resolute, a symbol of Athens", "landscape"),
        ("In the heart of the desert, a sandstone arch spans the horizon", "grounds"),
        ("a lakeside cabin nestled among tall pines", "landscape"),
        ("house", "grounds"),
        ("sky", "skies"),
        ("A mansion on a hill", "grounds"),
        ("A sea of clouds, the camera glides forward", "skies"),
    ],
)
def test_what_is_seen_by_itself_is_the_place(prompt: str, place: str) -> None:
    assert shown(prompt) == place


def test_our_planet_is_seen_in_the_sky_of_space() -> None:
    assert shown("The Earth seen from space") == "skies"


def test_who_is_in_a_house_is_in_its_room() -> None:
    assert shown("A woman reads a book in a house") == "interior"
    assert shown("She sits at a table in a lakeside cabin") == "living-room"


def test_what_a_sight_is_built_of_and_specks_below_it_are_no_subjects() -> None:
    steps = "A close-up of stone steps. The camera tilts up, the ruins of Machu Picchu come into view."
    specks = "A view of the Burj Khalifa. Below, cars and people move like tiny specks."
    far = "The Burj Khalifa at noon, with lorries in the distance."

    for prompt in (steps, specks, far):
        assert not intent_of(Brief(frames=24, rate=(24, 1), prompt=prompt)).subjects


def test_a_platform_in_the_country_is_no_hall_and_what_it_is_seen_from_is_not_there() -> None:
    platform = intent_of(Brief(frames=24, rate=(24, 1), prompt="A railway platform in the countryside"))
    clouds = intent_of(Brief(frames=24, rate=(24, 1), prompt="Clouds seen from a plane, at dawn"))

    assert (platform.place.value, platform.interior.value) == ("grounds", False)
    assert (clouds.place.value, clouds.subjects) == ("skies", ())
