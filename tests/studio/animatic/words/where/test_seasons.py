"""The season a place passes from and to, and what only names one."""

import pytest

from filmkit.studio.animatic.intent import TimeOfDay
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "seasons"),
    [
        ("A forest, the season shifts from summer to winter", ("summer", "winter")),
        ("Autumn turns to winter in a park", ("autumn", "winter")),
        ("A meadow transitions from lush green spring to golden fall", ("spring", "autumn")),
        ("A time-lapse of a valley as the seasons change", ("summer", "winter")),
    ],
)
def test_seasons_that_pass_are_read(prompt: str, seasons: tuple[str, str]) -> None:
    intent = understood(prompt)

    assert intent.seasons is not None
    assert intent.seasons.value == seasons


@pytest.mark.parametrize(
    "prompt",
    ["A forest in autumn", "A winter coat lies on a summer dress", "Leaves fall to the ground in a park"],
)
def test_a_season_that_is_only_named_passes_to_none(prompt: str) -> None:
    assert understood(prompt).seasons is None


@pytest.mark.parametrize(
    ("prompt", "snow"),
    [
        ("A boy sleds down a hill", True),
        ("Two girls build a snowman in the garden", True),
        ("A man water skis on a bay", False),
        ("A man skis down a sand dune", False),
    ],
)
def test_what_is_done_on_snow_is_done_where_snow_lies(prompt: str, snow: bool) -> None:
    assert understood(prompt).place_words.endswith("in the snow") is snow


def test_snow_that_comes_whitens_the_ground_and_snow_that_lies_does_not() -> None:
    comes, covers = understood("Snow begins to fall on a yard"), understood("Snow slowly covers a hill")

    assert [(each.value.kind, each.value.ends) for each in comes.weather] == [("snow", (0.0, 1.0))]
    for intent in (comes, covers):
        assert intent.seasons is not None
        assert intent.seasons.value == ("summer", "winter")
    assert understood("A yard covered in snow").seasons is None


def test_a_storm_that_is_only_suggested_does_not_break_and_one_that_gathers_comes() -> None:
    hint = understood("A pond turns brown, suggesting the onset of a storm. The sky darkens slightly.")
    gathers = understood("Storm clouds gather over a field")

    assert hint.weather == ()
    assert hint.light_change == (TimeOfDay.DAY, TimeOfDay.OVERCAST)
    assert [each.value.ends for each in gathers.weather] == [(0.0, 1.0)]
