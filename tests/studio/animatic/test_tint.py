"""Pictures from outside tell a drawing its colours; what is written wins."""

import numpy as np
import pytest

from filmkit.studio.animatic.brief import Brief, Person, Thing
from filmkit.studio.animatic.figures.reading import appearance_of
from filmkit.studio.animatic.tint import (
    Picture,
    Seen,
    colour_of_dress,
    colour_of_thing,
    dominant,
    dressed,
    painted,
    tinted,
)
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
    ann, bob = tinted(brief, Seen({"ann": portrait((200, 30, 30))})).people

    red, green, _ = appearance_of(ann.description, "ann").garments[0].color
    assert red > 3 * green
    assert bob == brief.people[1]


def test_the_palette_is_that_of_the_picture_the_shot_begins_on_unless_fixed_by_hand() -> None:
    cold = np.full((40, 60, 3), (40, 60, 120), np.uint8)
    warm = np.full((40, 60, 3), (200, 140, 60), np.uint8)
    looks = [intent_of(tinted(Brief(24, (24, 1)), Seen(opening=each))).look for each in (cold, warm)]

    assert looks[0].warmth < 0 < looks[1].warmth
    by_hand = Brief(24, (24, 1), stage={"look": {"warmth": "0.25"}})
    assert intent_of(tinted(by_hand, Seen(opening=cold))).look.warmth == 0.25


def on_a_table(thing: tuple[int, int, int]) -> Picture:
    """A shaded thing on a brown table before a pale wall, its shadow beside it."""
    picture = np.full((240, 320, 3), (225, 222, 214), np.uint8)
    picture[140:] = (120, 84, 56)
    picture[170:190, 100:260] = (60, 42, 30)
    shade = np.linspace(0.45, 1.0, 70)[None, :, None]
    picture[80:180, 120:190] = (np.array(thing) * shade).astype(np.uint8)
    return picture


@pytest.mark.parametrize(
    ("colour", "word"), [((210, 40, 30), "red"), ((40, 70, 170), "blue"), ((30, 110, 60), "green")]
)
def test_a_props_colour_is_its_own_and_not_its_tables(colour: tuple[int, int, int], word: str) -> None:
    assert colour_of_thing(on_a_table(colour)) == word


def test_one_paint_in_light_and_shade_outweighs_an_even_ground_that_is_smaller() -> None:
    paint = np.array((200, 60, 40)) * np.linspace(0.7, 1.0, 600)[:, None]
    ground = np.full((450, 3), (60, 60, 190))

    red, _, blue = dominant(np.concatenate([paint, ground]).astype(np.uint8))
    assert red > 3 * blue


@pytest.mark.parametrize(
    ("name", "description", "said"),
    [
        ("suitcase", "a worn leather suitcase", "a worn leather teal suitcase"),
        ("old-cup", "chipped, with a handle", "teal cup, chipped, with a handle"),
        ("cup", "a red cup", "a red cup"),
        ("red-cup", "chipped", "chipped"),
    ],
)
def test_a_prop_is_painted_where_the_author_said_no_colour(name: str, description: str, said: str) -> None:
    assert painted(Thing(name, description), "teal") == said


def test_a_place_pulls_less_than_an_opening_and_both_leave_what_the_style_says() -> None:
    warm = np.full((40, 60, 3), (200, 140, 60), np.uint8)
    plain = Brief(24, (24, 1))
    place = intent_of(tinted(plain, Seen(place=warm))).look
    opening = intent_of(tinted(plain, Seen(place=warm, opening=warm))).look
    assert 0 < place.warmth < opening.warmth
    assert place.highlights in ("orange", "amber")

    cold = intent_of(tinted(Brief(24, (24, 1), style="cold, teal shadows"), Seen(place=warm))).look
    assert cold.warmth < 0
    assert cold.shadows == "teal"


def test_a_grey_picture_tones_nothing() -> None:
    grey = np.full((40, 60, 3), (128, 127, 126), np.uint8)

    look = intent_of(tinted(Brief(24, (24, 1)), Seen(place=grey))).look
    assert (look.shadows, look.highlights) == (None, None)


def test_a_picture_of_two_pixels_is_a_picture() -> None:
    dot = np.full((1, 2, 3), (200, 30, 30), np.uint8)
    brief = Brief(24, (24, 1), people=(Person("ann", "coat"),), things=(Thing("cup", "a cup"),))

    ann = tinted(brief, Seen({"ann": dot}, {"cup": dot}, dot, dot))
    assert (ann.people[0].description, ann.things[0].description) == ("scarlet coat", "a red cup")
