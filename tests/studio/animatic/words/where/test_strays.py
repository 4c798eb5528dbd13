"""Words of places that name none: the place is somewhere else."""

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.sets.country.named_country import country_of
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.words.read import intent_of


def shown(words: str) -> str:
    """The set that is shown, and the kind of country."""
    intent = intent_of(Brief(frames=48, rate=(24, 1), prompt=words))
    if intent.place.value != "landscape":
        return intent.place.value
    return country_of(SetBrief(words=intent.place_words, called=intent.place.words)).kind


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("A wolf howls at the moon on a hill", "meadow"),
        ("An astronaut walks on the moon", "moon"),
        ("A rover on an alien planet", "moon"),
        ("A planet rises over the desert", "dunes"),
        ("A moon landing, astronauts plant a flag", "moon"),
    ],
)
def test_a_body_of_the_sky_is_no_ground_unless_one_is_on_it(words: str, place: str) -> None:
    assert shown(words) == place


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("A woman in desert boots walks through a meadow", "meadow"),
        ("A boy looks at a city map in the forest", "forest"),
        ("A woman reads in an office chair in the living room", "living-room"),
        ("A forest-scented candle on a table", "tabletop"),
        ("A dragon lives in a mountain range. A hero climbs treacherous cliffs", "peaks"),
    ],
)
def test_the_first_half_of_a_thing_and_what_a_deed_meets_with_are_no_place(words: str, place: str) -> None:
    assert shown(words) == place
