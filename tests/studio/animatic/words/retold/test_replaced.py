"""One stuff that gives way to another is what the thing turns into."""

import pytest

from filmkit.studio.animatic.words.retold.replaced import in_place_of
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "name", "before", "after"),
    [
        (
            "A wooden chair in a room. The wood fades, replaced by a cold, metallic sheen",
            "chair",
            "wood",
            "metal",
        ),
        ("The camera pans across a wooden floor. The wood gives way to steel.", "floor", "wood", "steel"),
        ("The green of the leaf fades, replaced by red.", "leaf", "green", "red"),
        (
            "A stone statue in a park. A golden sheen spreads across its surface.",
            "stone statue",
            "stone",
            "golden",
        ),
    ],
)
def test_what_gives_way_is_what_the_thing_was(prompt: str, name: str, before: str, after: str) -> None:
    thing = understood(prompt).subjects[0]

    assert thing.name == name
    assert thing.change is not None
    assert (thing.change.value.before, thing.change.value.after) == (before, after)


@pytest.mark.parametrize(
    "prompt",
    [
        "Green grass gives way to golden sand as the camera flies.",
        "A man in a red shirt is replaced by a woman in blue",
        "Day gives way to night.",
    ],
)
def test_another_place_hour_or_person_is_no_stuff(prompt: str) -> None:
    assert in_place_of(prompt) == prompt
