"""How near a thing is seen, where nobody says it."""

import pytest

from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "size"),
    [
        ("a backpack on a table in a coffee shop", "medium"),
        ("a microwave in a kitchen", "medium"),
        ("a woman in a green dress in a shop", "medium-wide"),
        ("a backpack", "close-up"),
        ("A man waits on a pier. Wide static shot.", "wide"),
        ("A man waits on a pier in a tight handheld shot.", "close-up"),
        ("close-up of a backpack on a table in a coffee shop", "close-up"),
    ],
)
def test_a_thing_in_a_place_leaves_room_for_the_place(prompt: str, size: str) -> None:
    assert understood(prompt).camera.size.value == size


def test_what_hangs_over_a_shoulder_or_is_seen_near_later_on_frames_nothing() -> None:
    camera = understood(
        "A woman hands a map to a man with a bag slung over his shoulder. Close-up shots of the map follow. "
        "He pushes a cart from behind."
    ).camera

    assert camera.framing.value == "two-shot"
    assert camera.size.value != "close-up"
