"""Words for things and weather that are a colour, a lens or a manner here; what tells no open air."""

import pytest

from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("A goat in an orange and black coat under an orange sky", ["goat"]),
        ("An orange rolls", ["orange"]),
        ("A mint green sofa", ["sofa"]),
        ("A satellite view of the moon", []),
        ("Aerial video from a drone of a fantasy land", []),
        ("A goat is shown on screen", ["goat"]),
    ],
)
def test_colours_and_lenses_are_no_things(prompt: str, names: list[str]) -> None:
    assert [each.name for each in understood(prompt).subjects] == names


def test_a_thing_does_not_do_what_it_is_made_for() -> None:
    assert understood("a dining table").subjects[0].act.guessed


@pytest.mark.parametrize(
    "prompt", ["One nun hands a cup of water to another.", "A nun is cutting watermelon"]
)
def test_water_in_a_vessel_is_not_out_of_doors(prompt: str) -> None:
    assert understood(prompt).place.value != "exterior-day"


def test_eyes_that_smoulder_and_cakes_that_are_dusted_make_no_weather() -> None:
    assert understood("A cake dusted with sugar; a nun, her eyes smoldering").weather == ()


def test_what_is_in_a_city_is_the_place() -> None:
    assert understood("The Bund in Shanghai").place.value == "grounds"
