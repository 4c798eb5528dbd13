"""Who is in the picture: nobody twice, and nobody whom the words only compare, own a place or use as an "
"adjective."""

import pytest

from tests.studio.animatic.words.briefs import understood


def everybody(prompt: str) -> list[str]:
    return [each.name for each in understood(prompt).subjects]


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("A goat with the wings of a bird, the tail of a fish", ["goat"]),
        ("A windmill stands as a silent guardian of the hill.", ["windmill"]),
        ("A novice transforms into a master of magic", ["novice"]),
        ("A goat grazes in a French artist's studio", ["goat"]),
        ("A goat stands in a post-zombie world of human ingenuity", ["goat"]),
        ("A ferry glides by. The vessel's sails billow", ["ferry"]),
        ("A goat and a hen. Both animals rest", ["goat", "hen"]),
        ("A goat stands on the left of a van. The van gleams", ["goat", "van"]),
        ("A person is skating. The lights follow the skater", ["person"]),
        ("A goat pushes a nun and guides her home", ["goat", "nun"]),
        ("The winners of a car race spray each other", ["winner"]),
        ("A goat looks at train schedules", ["goat"]),
        ("A nun plays chess with a robot", ["nun", "robot"]),
        (
            "The camera stays still. It is fixed on a nun at a wall. She is clad in grey with a hood.",
            ["nun"],
        ),
    ],
)
def test_nobody_is_there_twice_or_only_in_a_word(prompt: str, names: list[str]) -> None:
    assert everybody(prompt) == names


def test_one_of_a_team_is_one_of_those_who_were_named() -> None:
    (people,) = understood("A group of people play football. One player passes to a teammate.").subjects

    assert people.count.value == 5


def test_who_is_handed_something_is_there() -> None:
    assert everybody("One person hands another a piece of cake.") == ["person", "person"]


def test_a_name_with_a_look_is_a_face_and_a_lagoon_is_nobody() -> None:
    assert understood("Ada Grey's intense stare").subjects[0].part.value == "face"
    assert everybody("A view of the Blue Lagoon reveals its turquoise waters") == []


def test_hair_shadows_and_the_camera_itself_are_no_moves_and_no_things() -> None:
    intent = understood(
        "Her hair is pulled back into a bun. The camera's focus shifts over light and shadow. Low-key "
        "lighting."
    )

    assert intent.camera.moves == ()
    assert "camera" not in " ".join((*intent.left_out, *intent.not_drawn))


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("people carving a pumpkin", ["people"]),
        ("a car parking in front of a house", ["car"]),
        ("a criminal sits at a table", ["criminal"]),
        ("a T. rex roars in a jungle", ["dinosaur"]),
        ("baby rhino plays with mom", ["rhino", "rhino"]),
        ("mother whale swimming with babies", ["whale", "whale"]),
        ("a woman with a wood carving", ["woman"]),
    ],
)
def test_who_does_it_is_there_though_the_deed_could_be_a_thing(prompt: str, names: list[str]) -> None:
    shown = understood(prompt).subjects

    assert [each.name for each in shown] == names


def test_a_train_that_crosses_over_a_bridge_is_on_one() -> None:
    assert understood("a train crossing over a tall bridge").place.value == "grounds"


def test_they_who_open_a_prompt_are_two_and_of_a_later_sentence_may_be_things() -> None:
    def counted(prompt: str) -> list[tuple[str, int]]:
        return [(each.name, each.count.value) for each in understood(prompt).subjects]

    assert counted("They stroll along a pier") == [("they", 2)]
    assert counted("They lower a crate") == [("they", 2)]
    assert counted("Leaves drop from a maple. They swirl about") == [("leaf", 3)]
