"""Captions of the kind that stock films and public lists have, each for one way of being misread."""

import pytest

from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("Slow motion of a tennis player serving the ball", ["tennis player"]),
        ("A man with a long beard and a plaid shirt chops wood", ["man"]),
        ("A chef slices salmon with a sharp knife", ["chef"]),
        ("A band plays. The singer sings, the drummer drums", ["singer", "drummer"]),
        ("A band is performing on stage", ["band"]),
        ("A cat chef cooks ramen", ["cat"]),
        ("A family with kids having breakfast", ["family"]),
        ("People dance around a fire", ["people", "fire"]),
        ("Steam rises from a cup on a windowsill", ["cup"]),
    ],
)
def test_who_and_what_is_there(prompt: str, names: list[str]) -> None:
    assert [each.name for each in understood(prompt).subjects] == names


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("A couple at an outdoor restaurant", "restaurant-street"),
        ("A businessman waiting for a train", "station-hall"),
        ("A street musician plays under a bridge", "grounds"),
    ],
)
def test_where_it_is(prompt: str, place: str) -> None:
    assert understood(prompt).place.value == place


@pytest.mark.parametrize("prompt", ["A bee collecting pollen", "A chef drizzles oil over a salad"])
def test_what_is_done_with_matter_is_no_weather(prompt: str) -> None:
    assert understood(prompt).weather == ()


def test_whose_hand_does_it_is_an_insert() -> None:
    assert understood("woman hand picking strawberries").subjects[0].part.value == "hands"


def test_who_kneels_before_one_is_with_them() -> None:
    assert not any(each.background for each in understood("A knight kneels before the queen").subjects)
