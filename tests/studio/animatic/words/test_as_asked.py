"""Sizes, sides and weather that are told in passing."""

import pytest

from filmkit.studio.animatic.intent import Facing, ShotIntent
from tests.studio.animatic.words.briefs import understood


def size(intent: ShotIntent) -> str:
    return intent.camera.size.value


def test_a_portrait_by_itself_is_a_size() -> None:
    assert size(understood("an old woman, portrait, dark background")) == "medium-close"
    assert size(understood("a woman paints a portrait")) != "medium-close"


def test_close_ups_that_a_later_sentence_captures_are_come_to() -> None:
    told = understood("A man dances in a studio. The camera captures close-ups of his face.")

    assert [each.value for each in told.camera.stations][-1] == "close-up"


def test_a_birds_eye_view_is_no_bird_and_over_a_shoulder_one_sees_a_back() -> None:
    above = understood("Bird's-eye view of a man walking in a park")
    behind = understood("Over the shoulder shot of a man reading a letter")

    assert above.camera.angle.value == "aerial"
    assert [each.name for each in above.subjects] == ["man"]
    assert behind.subjects[0].facing.value is Facing.ASIDE


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("A car drives through a dust storm", {"dust"}),
        ("A steam train, its engine billowing white smoke, crosses a valley", set()),
    ],
)
def test_dust_is_no_rain_and_an_engine_fills_no_air(prompt: str, kinds: set[str]) -> None:
    assert {each.value.kind for each in understood(prompt).weather} == kinds


def test_colourful_lights_are_of_two_hues_and_a_silhouette_of_a_moment_is_none_of_the_shot() -> None:
    told = understood("A man dances in a studio, colorful lights flash. His silhouette is briefly seen.")

    assert len({each.value.color for each in told.lights if each.value.color}) == 2
    assert "silhouette" not in {each.value.quality for each in told.lights}
    assert understood("Inside a palace, a queen waits").interior.value


def test_a_sky_that_is_painted_with_clouds_is_no_painting() -> None:
    assert understood("A lagoon. The sky, painted with soft clouds, drifts by.").look.art is None
    told = understood("The tower stands. The sky goes from a warm orange to a deep blue.")
    assert "orange" not in {each.name for each in told.subjects}


def test_light_that_a_coloured_crystal_throws_back_is_of_no_colour() -> None:
    told = understood("A watch on a table. The light reflects off the sapphire crystal.")

    assert not [light for light in told.lights if light.value.color]


def test_a_breeze_in_curtains_is_felt_in_a_room() -> None:
    assert understood("A light breeze moves the curtains of an open window").interior.value
    assert not understood("A strong wind blows over a woman").interior.value
