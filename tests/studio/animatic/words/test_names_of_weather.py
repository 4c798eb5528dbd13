"""Weather that only names or likens, skies that people are under, clouds that move and do not come."""

import pytest

from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    "prompt",
    [
        "He finds the wind rune in the tower",
        "A storm of applause in a theatre",
        "A foggy memory of childhood",
        "Petals rain down on the bride",
        "Coins rain from the ceiling",
        "A man called Storm walks",
        "A storm trooper walks in rain boots",
        "Two elephants spray water at each other",
    ],
)
def test_names_and_likenesses_make_no_weather(prompt: str) -> None:
    assert not [each for each in understood(prompt).weather if each.value.kind != "petals"]


def test_petals_that_a_flower_still_has_are_not_in_the_air() -> None:
    assert not understood("A tulip, its red petals swaying").weather


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("Heavy rain falls", "rain"),
        ("Storm clouds over a field", "storm-clouds"),
        ("Fireflies over a pond", "fireflies"),
        ("Dust in the street", "dust"),
        ("Petals drift over a lane", "petals"),
        ("Ocean waves spray the rocks", "spray"),
    ],
)
def test_weather_is_weather(prompt: str, kind: str) -> None:
    assert [each.value.kind for each in understood(prompt).weather] == [kind]


@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        ("A woman stands under a clear sky", "exterior-day"),
        ("A child flies a kite in the sky", "landscape"),
        ("A balloon floats against a blue sky", "skies"),
        ("Birds fly across the sky", "skies"),
        ("White clouds moving in the blue sky", "skies"),
    ],
)
def test_who_is_under_the_sky_is_on_the_ground(prompt: str, shown: str) -> None:
    intent = understood(prompt)

    assert intent.place.value == shown
    assert intent.light_change is None


def test_a_cloud_of_dust_is_no_cloud() -> None:
    assert not understood("A cloud of dust rises").subjects
