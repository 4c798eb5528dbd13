"""Things and pets that nobody puts anywhere are shown where such things are."""

import pytest

from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "shown", "furnished"),
    [
        ("a toilet", "interior", "bathroom"),
        ("a couch", "interior", "room"),
        ("a kite", "landscape", "lawn"),
        ("a potted plant", "tabletop", ""),
        ("A metal mirror turns into a wooden mirror", "interior", "room"),
        ("A stapler rests on an oak desk", "tabletop", ""),
        ("a black cat", "exterior-day", ""),
    ],
)
def test_a_thing_by_itself_is_where_such_things_are(prompt: str, shown: str, furnished: str) -> None:
    intent = understood(prompt)

    assert intent.place.value == shown
    assert furnished in intent.place_words
    assert intent.interior.value is (shown in ("interior", "tabletop"))


def test_a_place_that_is_told_comes_first() -> None:
    assert understood("a couch in a forest").place.value == "forest"
    assert "bathroom" not in understood("a toilet in a garden").place_words


def test_somebody_by_name_of_no_place_is_before_paper_as_ever() -> None:
    assert understood("A man nods").place.value == "backdrop"
    assert understood("A man runs fast").place.value == "park"


@pytest.mark.parametrize(
    "prompt", ["A squirrel on the left of an old house", "a dog behind a house", "a dog behind a cabin"]
)
def test_who_is_beside_a_house_is_outside(prompt: str) -> None:
    assert not understood(prompt).interior.value


def test_who_grazes_on_the_left_of_something_does_not_eat_it() -> None:
    (sheep, board) = understood("A sheep grazing on the left of a surfboard on a sandy beach").subjects

    assert sheep.stands is not None
    assert sheep.stands.value.to == board.name == "surfboard"


@pytest.mark.parametrize(
    ("prompt", "name"),
    [("a product shot of a perfume bottle", "perfume bottle"), ("a burger and fries", "burger")],
)
def test_a_thing_is_no_picture_of_a_product_and_fries_nothing(prompt: str, name: str) -> None:
    thing = understood(prompt).subjects[0]

    assert thing.name == name
    assert thing.change is None


@pytest.mark.parametrize(
    ("prompt", "shown", "told"),
    [
        ("A man runs on a treadmill", "chamber", "gym"),
        ("A woman does the laundry", "chamber", "laundry room"),
        ("A boy does archery", "landscape", "meadow"),
        ("A van is stuck in traffic", "city-street", "downtown"),
        ("A van and a yacht", "waterside", "harbour"),
    ],
)
def test_a_tool_a_game_and_a_jam_have_their_place(prompt: str, shown: str, told: str) -> None:
    intent = understood(prompt)
    assert (intent.place.value, intent.place_implied) == (shown, told)
