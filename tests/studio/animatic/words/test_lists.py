"""Things named in one list with somebody or with each other, and what somebody stands by."""

import pytest

from tests.studio.animatic.words.briefs import understood


def those(prompt: str) -> list[str]:
    return [each.name for each in understood(prompt).subjects if not each.background]


@pytest.mark.parametrize(
    ("prompt", "main"),
    [
        ("a zebra and a chair", ["zebra", "chair"]),
        ("a nun and a piano", ["nun", "piano"]),
        ("a kettle, a candle and a bowl", ["kettle", "candle", "bowl"]),
        ("a goat, a drum and a cake", ["goat", "drum", "cake"]),
        ("a girl, a scarf round her neck, walks", ["girl"]),
        ("a man pets a dog and a lamp burns", ["man", "dog", "lamp"]),
        ("a volleyball match of two nuns", ["nun"]),
    ],
)
def test_all_of_a_list_are_there(prompt: str, main: list[str]) -> None:
    assert those(prompt) == main


def test_what_is_made_for_a_hand_goes_into_the_hand_of_who_is_listed_with_it() -> None:
    (sailor,) = understood("a sailor and a bottle").subjects

    assert sailor.held == "bottle"


def test_a_small_thing_listed_with_a_beast_stands_clear_of_it() -> None:
    _, ball = understood("a rhino and a ball").subjects

    assert ball.stands is not None
    assert (ball.stands.value.relation, ball.stands.value.to, ball.stands.guessed) == ("right", "rhino", True)


@pytest.mark.parametrize(
    ("prompt", "relation", "other"),
    [
        ("a boy next to a robot", "near", "robot"),
        ("a nurse stands beside a tractor", "near", "tractor"),
        ("a van on the left of a traffic light", "left", "traffic light"),
    ],
)
def test_any_two_may_stand_side_by_side(prompt: str, relation: str, other: str) -> None:
    first = understood(prompt).subjects[0]

    assert first.stands is not None
    assert (first.stands.value.relation, first.stands.value.to) == (relation, other)


def test_who_is_beside_a_window_is_only_in_the_room() -> None:
    assert understood("a nurse beside a window").subjects[0].stands is None


@pytest.mark.parametrize(
    "prompt", ["a nun loads crates into a van", "two boys unload a truck", "a cook runs to a bus"]
)
def test_a_vehicle_that_is_loaded_or_gone_to_is_there_and_out_of_doors(prompt: str) -> None:
    intent = understood(prompt)

    assert [each.kind.value.value for each in intent.subjects if each.background] == ["vehicle"]
    assert not intent.interior.value


def test_what_casts_a_shadow_on_a_thing_is_not_on_it() -> None:
    assert understood("A lantern sways, casting shadows on a chair").subjects[0].stands is None
    assert understood("A lantern sways on a chair").subjects[0].stands is not None


def test_the_three_are_those_who_were_three_before() -> None:
    assert understood("Three goats climb a hill. Later the three goats rest.").subjects[0].count.value == 3
    assert len(understood("Three goats climb a hill. Later the three goats rest.").subjects) == 1


@pytest.mark.parametrize(
    ("prompt", "found"),
    [
        ("A cup of coffee, an open journal and a vase on a table", ["cup", "journal", "vase"]),
        ("The viewer glides over a table with a cup of tea, a book and a vase", ["cup", "book", "vase"]),
        ("A table with a vase", ["table"]),
    ],
)
def test_what_lies_on_a_table_in_a_list_is_what_is_seen(prompt: str, found: list[str]) -> None:
    assert [each.name for each in understood(prompt).subjects if not each.background] == found
