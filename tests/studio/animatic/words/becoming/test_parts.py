"""What a place has by itself, and somebody's hair, are subjects where they change."""

import pytest

from filmkit.studio.animatic.intent import Change, Part, TimeOfDay
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "name", "change", "place"),
    [
        ("A wall changes from white to black.", "wall", Change("white", "black"), "interior"),
        ("The wooden floor turned into a metal floor.", "floor", Change("wood", "metal"), "interior"),
        (
            "In a sunlit room, a large window shimmers. The transparent panes gradually morph into metal.",
            "window",
            Change(None, "metal"),
            "by-the-window",
        ),
        ("The moon changes from silver to yellow.", "moon", Change("silver", "yellow"), "exterior-night"),
        ("A star changes from faint to bright.", "star", Change("faint", "bright"), "exterior-night"),
    ],
)
def test_a_part_of_a_place_that_changes_is_told_of(
    prompt: str, name: str, change: Change, place: str
) -> None:
    intent = understood(prompt=prompt)
    subject = intent.subjects[0]

    assert (subject.name, intent.place.value) == (name, place)
    assert subject.change is not None
    assert subject.change.value == change


def test_hair_that_changes_its_colour_is_somebody_s_and_seen_from_near() -> None:
    (woman,) = understood(prompt="A woman's hair changes from black to blonde.").subjects

    assert woman.change is not None
    assert woman.change.value == Change("black", "blonde")
    assert woman.part is Part.FACE


def test_a_wall_that_something_is_at_does_not_change_with_it() -> None:
    intent = understood(prompt="In a room, a clock on the wall changes from red to blue.")

    assert [each.name for each in intent.subjects if each.change] == ["clock"]


def test_who_changes_a_room_from_bright_to_dark_leaves_no_lamp_on() -> None:
    intent = understood(prompt="A room changes from bright to dark.")

    assert intent.light_change == (TimeOfDay.DAY, TimeOfDay.NIGHT)
    assert intent.burning is not None
    assert intent.burning.value[1] < 0.1
    assert "dark" not in intent.place_words


def test_a_leaf_seen_near_turns_with_the_leaves() -> None:
    intent = understood(
        prompt="In a forest, the camera captures how red leaves slowly transition to lush green. The scene "
        "begins with a close-up of a single leaf, its hue glowing."
    )
    changes = {each.name: each.change.value for each in intent.subjects if each.change}

    assert changes["leaf"] == changes["leaves"] == Change("red", "green")
