"""Words of places that are a deed here, and words that name no place though a place is called so."""

import pytest

from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("A paper airplane slowly descending, gracefully landing on the grass.", "landscape"),
        ("Two people are clearing a table together.", "backdrop"),
        ("A dancer stretches, her arms high as they arch their back", "backdrop"),
        ("Snow-covered mountain peaks tower majestically over deep canyons", "landscape"),
        ("Windows flood the space with light. A busy railway station hall", "station-hall"),
        ("A golfer swings a club at the ball", "grounds"),
    ],
)
def test_a_deed_is_no_place(words: str, place: str) -> None:
    assert understood(words).place.value == place


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("A deer stands in the clearing", "forest"),
        ("A man waits in the lift", "cell"),
        ("People dance in the club", "cafe"),
        ("Stars drift in deep space", "skies"),
        ("A nun rides a bicycle past a field of sunflowers", "landscape"),
        ("A weathered stone archway", "grounds"),
        ("A confused bear in calculus class", "classroom"),
    ],
)
def test_a_place_stays_one(words: str, place: str) -> None:
    assert understood(words).place.value == place


def test_who_is_called_as_a_place_is_somebody() -> None:
    intent = understood("The camera moves around Petra, who stands in an office. Petra is a young woman.")

    assert intent.place.value == "office"


def test_a_possessive_place_comes_after_the_place_itself() -> None:
    intent = understood("The camera descends through the ocean's surface, revealing an underwater world.")

    assert intent.place.value == "underwater"


def test_who_runs_away_from_a_house_is_outside() -> None:
    assert not understood("three women are running away from a house").interior.value


def test_what_a_later_sentence_tells_of_is_no_table() -> None:
    microwave = understood("A microwave sits on a kitchen counter. Inside, a bowl of soup turns.")

    assert microwave.place.value == "country-kitchen"
