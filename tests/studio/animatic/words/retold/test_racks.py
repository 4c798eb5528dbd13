"""A focus that passes from one thing to another."""

import pytest

from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    "words",
    [
        "The focus shifts from the red apple in the foreground to the blue vase behind it.",
        "Rack focus from a red apple to a blue vase in the background, on a table.",
    ],
)
def test_both_are_in_the_picture(words: str) -> None:
    shot = understood(words)

    assert [each.name for each in shot.subjects] == ["apple", "vase"]
    assert [move.value.name for move in shot.camera.moves] == ["rack-focus"]


def test_a_focus_that_only_shifts_is_no_rack_of_a_lens_and_a_screen_tells_no_hour() -> None:
    shot = understood(
        "A tablet lies on a desk. As the camera zooms in, the focus shifts to its edge. The screen shows a "
        "bay at night."
    )

    assert [move.value.name for move in shot.camera.moves] == ["zoom-in"]
    assert shot.time.guessed
