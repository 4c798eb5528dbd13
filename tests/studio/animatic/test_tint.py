"""Pictures from outside tell a drawing its colours; what is written wins."""

import numpy as np
import pytest

from filmkit.studio.animatic.brief import Brief, Person
from filmkit.studio.animatic.figures.reading import appearance_of
from filmkit.studio.animatic.tint import Picture, colour_of_dress, dressed, tinted
from filmkit.studio.animatic.words.read import intent_of


def portrait(dress: tuple[int, int, int], wall: tuple[int, int, int] = (90, 90, 90)) -> Picture:
    """A face on a wall, and a dress."""
    picture = np.full((120, 90, 3), wall, np.uint8)
    picture[20:60, 30:60] = (215, 170, 140)
    picture[64:, 18:72] = dress
    return picture


@pytest.mark.parametrize(
    ("colour", "word"),
    [
        ((200, 30, 30), "scarlet"),
        ((25, 40, 110), "indigo"),
        ((238, 238, 234), "white"),
        ((20, 20, 20), "black"),
        ((180, 140, 40), "mustard"),
        ((60, 160, 160), "turquoise"),
    ],
)
def test_the_dress_is_what_there_is_most_of_below_the_neck(colour: tuple[int, int, int], word: str) -> None:
    assert colour_of_dress(portrait(colour)) == word
    assert colour_of_dress(portrait(colour, (240, 20, 200))) == word, "whatever the wall"


@pytest.mark.parametrize(
    ("description", "said"),
    [
        ("a man in his forties, long coat", "a man in his forties, long teal coat"),
        ("a woman, white jacket, boots", "a woman, white jacket, boots"),
        ("a boy of six", "a boy of six, teal shirt"),
        ("", "teal shirt"),
    ],
)
def test_a_colour_is_said_where_the_author_said_none(description: str, said: str) -> None:
    assert dressed(description, "teal") == said


def test_somebody_is_drawn_in_the_dress_of_their_picture() -> None:
    brief = Brief(
        24, (24, 1), people=(Person("ann", "a woman of thirty, coat"), Person("bob", "a man, coat"))
    )
    ann, bob = tinted(brief, {"ann": portrait((200, 30, 30))}).people

    red, green, _ = appearance_of(ann.description, "ann").garments[0].color
    assert red > 3 * green
    assert bob == brief.people[1]


def test_the_palette_is_that_of_the_picture_the_shot_begins_on_unless_fixed_by_hand() -> None:
    cold = np.full((40, 60, 3), (40, 60, 120), np.uint8)
    warm = np.full((40, 60, 3), (200, 140, 60), np.uint8)
    looks = [intent_of(tinted(Brief(24, (24, 1)), {}, each)).look for each in (cold, warm)]

    assert looks[0].warmth < 0 < looks[1].warmth
    by_hand = Brief(24, (24, 1), stage={"look": {"warmth": "0.25"}})
    assert intent_of(tinted(by_hand, {}, cold)).look.warmth == 0.25
