"""Words that sound like somebody, some room or some finish, and are a verb, an adjective or a coat."""

import pytest

from filmkit.studio.animatic.figures.reading import appearance_of
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("Snowy mountains and a winding path lead the eye through the scene", []),
        ("The camera pans left. Lush gardens with quiet fountains add to the mood", []),
        ("Sunlight streams through the window of a barn", []),
        ("Shadows stretch across the desert", []),
        ("A pool at dusk, inviting visitors to take a dip", []),
        ("A cozy, inviting cafe. People talk at the tables", ["people"]),
        ("The colours catch the viewer's gaze as a dog runs", ["dog"]),
        ("A panda eats Chinese delicacies", ["panda"]),
        ("Two Italians talk in a cafe", ["italians"]),
        ("The watercolor painting captures a fox in a forest", ["fox"]),
        ("A sandwich filled with lettuce and slices of turkey", ["sandwich"]),
        ("A person laces up a pair of sleek, black sneakers", ["person"]),
        ("A pair of young dancers spin", ["dancers"]),
        ("A cat in sunglasses works as a lifeguard at a pool", ["cat"]),
        ("A girl, wearing wireless headphones and a cozy sweater, sits", ["girl"]),
        ("A long corridor with the faint echo of footsteps", []),
        ("A lamp on a desk, light adding to its depth and character", ["lamp"]),
        ("The camera circles a room. The clock shows noon, its hands moving", []),
        ("The camera orbits around a vase in a room", ["vase"]),
        ("In a quiet, modern studio, a small, red ball lies on a table", ["ball"]),
        ("The camera circles a room. The wallpaper is old", []),
        ("A dog wearing a hat sits next to a vase", ["dog", "vase"]),
    ],
)
def test_who_only_looks_and_what_only_comes_from_a_land_is_nobody(prompt: str, names: list[str]) -> None:
    assert [each.name for each in understood(prompt).subjects] == names


def test_a_painting_that_captures_something_is_the_picture_unless_it_hangs() -> None:
    art = understood("The watercolor painting captures a fox in a forest").look.art

    assert art is not None
    assert art.value == "watercolour"
    assert understood("The watercolor painting depicts a fox and hangs on the wall").look.art is None


@pytest.mark.parametrize(
    ("prompt", "drained"),
    [
        ("A panda with soft black and white fur eats", False),
        ("A black and white cat sleeps", False),
        ("A woman in a black and white dress dances", False),
        ("A train arrives in black and white", True),
        ("The scene is black and white", True),
        ("Black and white footage of a train", True),
        ("A man walks in the rain, black and white", True),
    ],
)
def test_black_and_white_is_of_the_picture_or_of_a_coat(prompt: str, drained: bool) -> None:
    assert (understood(prompt).look.saturation == 0.0) is drained


def test_a_building_of_a_colour_is_a_building() -> None:
    intent = understood("A man stands in front of a tall red building")

    assert [each.name for each in intent.subjects] == ["man"]
    assert intent.place.words == "red building"


def test_what_is_black_and_white_is_no_thing_called_black() -> None:
    assert not understood("A black and white checkered floor").not_drawn


def test_students_study_a_map_in_no_room_of_that_name() -> None:
    assert understood("Two scientists study a penguin colony").place.words != "study"
    assert understood("A man reads in a study").place.words == "study"


def test_a_marine_biologist_is_no_soldier() -> None:
    soldier, biologist = appearance_of("a marine", "one"), appearance_of("a marine biologist", "one")

    assert soldier.garments != biologist.garments
