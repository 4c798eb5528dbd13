"""Who looks out of a window is inside; who is before a house is outside."""

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.intent import ShotIntent
from filmkit.studio.animatic.words.read import intent_of


def understood(words: str) -> ShotIntent:
    return intent_of(Brief(frames=48, rate=(24, 1), prompt=words))


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("A woman looks out of a window at falling snow.", "by-the-window"),
        ("A girl stands by the window. Outside, children play in the street.", "by-the-window"),
        ("A cat on a windowsill watches birds in the garden.", "by-the-window"),
        ("A woman looks out of the kitchen window at a garden.", "country-kitchen"),
        ("A cat sits on a windowsill. The window offers a view of a garden.", "by-the-window"),
        ("A woman reads in bed. Outside the window, a thunderstorm lights the city.", "bedroom"),
    ],
)
def test_what_is_seen_through_a_window_is_not_where_anybody_is(words: str, place: str) -> None:
    intent = understood(words)

    assert (intent.place.value, intent.interior.value) == (place, True)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("A man plays guitar in front of a restaurant.", "restaurant-street"),
        ("A woman walks past a bakery.", "grounds"),
        ("A boy peers into a toy shop window.", "grounds"),
        ("A couple stands outside a cinema.", "grounds"),
    ],
)
def test_who_is_before_a_house_is_outside(words: str, place: str) -> None:
    intent = understood(words)

    assert (intent.place.value, intent.interior.value) == (place, False)


@pytest.mark.parametrize(
    "words", ["A woman buys bread in a bakery.", "A waiter passes bread in a restaurant."]
)
def test_a_house_somebody_is_in_stays_a_room(words: str) -> None:
    assert understood(words).interior.value


def test_we_who_see_something_are_not_there() -> None:
    seen = understood("Through the window we see a man at a desk.").subjects

    assert [each.name for each in seen] == ["man"]


def test_what_the_rain_does_meanwhile_nobody_does() -> None:
    (man,) = understood("An old man sits by the window while rain falls outside.").subjects

    assert man.act.value == "sits by the window"


def test_birds_behind_a_window_are_not_in_the_room() -> None:
    assert [each.name for each in understood("A cat by the window watches birds.").subjects] == ["cat"]
