"""The season a place passes from and to, and what only names one."""

import pytest

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
