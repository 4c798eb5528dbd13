"""Through somebody's eyes one sees what they see, goes where they go, and sees their hands at work."""

import pytest

from filmkit.studio.animatic.intent import Part
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "place", "moves"),
    [
        ("A first person view of a man driving a red car", "car-inside", []),
        ("POV driving through the city", "car-inside", []),
        ("First person perspective of a skier", "landscape", ["push-in"]),
        ("Pov walking through a forest", "forest", ["push-in"]),
    ],
)
def test_nobody_is_seen_by_themselves(prompt: str, place: str, moves: list[str]) -> None:
    intent = understood(prompt)

    assert not [each for each in intent.subjects if not each.background]
    assert intent.place.value == place
    assert [move.value.name for move in intent.camera.moves] == moves


@pytest.mark.parametrize("prompt", ["First person view of a cook cutting onions", "POV of pouring coffee"])
def test_who_works_by_hand_sees_the_hands(prompt: str) -> None:
    intent = understood(prompt)

    assert [each.part for each in intent.subjects] == [Part.HANDS]
    assert intent.camera.framing.value == "insert"


def test_whom_another_sees_is_seen() -> None:
    assert [each.name for each in understood("POV shot, a man walks up to us on a street").subjects] == [
        "man"
    ]


def test_friends_in_a_car_are_seen_from_near() -> None:
    assert understood("Four friends are driving in the car").camera.size.value == "medium"


def test_a_drone_that_films_is_no_thing_and_one_that_is_told_of_is() -> None:
    assert understood("Aerial shot of a village, drone flying towards the coast").subjects == ()
    assert [each.name for each in understood("A drone flies over a field").subjects] == ["drone"]


@pytest.mark.parametrize(
    ("prompt", "size"),
    [
        ("A close-up of an old woman's eyes", "extreme-close-up"),
        ("A close-up of a man with blue eyes", "close-up"),
    ],
)
def test_a_close_up_of_an_eye_is_nearer_than_one_of_a_face(prompt: str, size: str) -> None:
    assert understood(prompt).camera.size.value == size


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("Over the waiter's shoulder, the nun speaks.", ["nun", "waiter"]),
        ("Over the shoulder of the nun, the waiter speaks.", ["waiter", "nun"]),
    ],
)
def test_whose_shoulder_it_is_comes_second(told: str, names: list[str]) -> None:
    shot = understood(f"A waiter and a nun talk in a hall. {told}")

    assert shot.camera.framing.value == "over-the-shoulder"
    assert [each.name for each in shot.subjects] == names
