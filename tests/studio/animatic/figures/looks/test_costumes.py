"""An outfit that has a name is worn whole, by women and men, in the colour that is said."""

import pytest

from filmkit.studio.animatic.figures.looks.appearance import Appearance, Garment, Headgear, Stuff, Wear, Weave
from filmkit.studio.animatic.figures.looks.wardrobe import COLORS
from filmkit.studio.animatic.figures.reading import appearance_of
from tests.studio.animatic.words.briefs import understood


def of(look: Appearance, wear: Wear) -> Garment:
    garment = look.wearing(wear)
    assert garment is not None, f"no {wear.value} in {look.garments}"
    return garment


@pytest.mark.parametrize(
    ("words", "worn", "on_the_head"),
    [
        ("a woman in formal evening wear", {Wear.DRESS}, None),
        ("a man in formal evening wear", {Wear.JACKET, Wear.TROUSERS, Wear.SHIRT, Wear.BOW_TIE}, None),
        ("a girl in school uniform", {Wear.JACKET, Wear.SKIRT, Wear.TIE}, None),
        ("a boy in school uniform", {Wear.JACKET, Wear.TROUSERS, Wear.TIE}, None),
        ("a police officer in uniform", {Wear.JACKET, Wear.BADGE, Wear.BELT}, Headgear.PEAKED),
        ("a nurse in uniform", {Wear.TSHIRT, Wear.TROUSERS}, None),
        ("a firefighter", {Wear.COAT, Wear.BANDS}, Headgear.HELMET),
        ("a woman in a wedding dress", {Wear.DRESS}, Headgear.VEIL),
        ("a knight in shining armor", {Wear.PLATES}, Headgear.HELM),
        ("a man in denim overalls", {Wear.BIB, Wear.TROUSERS}, None),
        ("a woman in a blue kimono", {Wear.WRAP}, None),
        ("a woman in a sari", {Wear.SARI}, None),
        ("a superhero", {Wear.CAPE}, None),
        ("a man in a motorcycle helmet", {Wear.TROUSERS}, Headgear.MOTOR),
        ("a man in a cycling outfit with a helmet", {Wear.TSHIRT}, Headgear.CYCLE),
    ],
)
def test_an_outfit_is_worn_whole(words: str, worn: set[Wear], on_the_head: Headgear | None) -> None:
    look = appearance_of(words, "somebody")

    assert worn <= {garment.wear for garment in look.garments}
    assert look.headgear is on_the_head


def test_soldiers_and_policemen_do_not_wear_the_same() -> None:
    worn = [appearance_of(f"a {trade}", "x") for trade in ("soldier", "policeman", "pilot", "chef", "nurse")]

    assert len({(look.garments, look.headgear) for look in worn}) == len(worn)


def test_a_colour_said_before_an_outfit_is_that_of_all_that_matches_it() -> None:
    look = appearance_of("a man in a red tracksuit", "somebody")
    gown = of(appearance_of("a woman in an emerald evening gown", "somebody"), Wear.DRESS)

    assert of(look, Wear.JACKET).color == of(look, Wear.TROUSERS).color == COLORS["red"]
    assert (gown.color, gown.bare) == (COLORS["emerald"], True)


@pytest.mark.parametrize(
    ("words", "wear", "stuff", "weave"),
    [
        ("a man in a leather jacket", Wear.JACKET, Stuff.LEATHER, Weave.PLAIN),
        ("a woman in a floral dress", Wear.DRESS, Stuff.CLOTH, Weave.FLORAL),
        ("a woman in a gold sequin dress", Wear.DRESS, Stuff.SEQUINS, Weave.PLAIN),
        ("a woman in a polka-dot skirt", Wear.SKIRT, Stuff.CLOTH, Weave.DOTTED),
        ("a man in a plaid shirt", Wear.SHIRT, Stuff.CLOTH, Weave.CHECKED),
        ("a man in a silk shirt", Wear.SHIRT, Stuff.SILK, Weave.PLAIN),
        ("a woman in a yellow raincoat", Wear.COAT, Stuff.OILED, Weave.PLAIN),
    ],
)
def test_stuff_and_print_belong_to_their_garment(words: str, wear: Wear, stuff: Stuff, weave: Weave) -> None:
    garment = of(appearance_of(words, "somebody"), wear)

    assert (garment.stuff, garment.weave) == (stuff, weave)


def test_a_jacket_over_something_that_is_told_of_is_open_and_a_suit_is_not() -> None:
    over = appearance_of("a man in a denim jacket over a white t-shirt", "somebody")
    suit = appearance_of("a man in a navy suit, white shirt and red tie", "somebody")

    assert of(over, Wear.JACKET).open
    assert of(over, Wear.TSHIRT).color == COLORS["white"]
    assert not of(suit, Wear.JACKET).open


@pytest.mark.parametrize(
    ("prompt", "worn"),
    [
        ("a woman in a blue sari talks to a man in a tuxedo", [{Wear.SARI}, {Wear.JACKET, Wear.BOW_TIE}]),
        ("a man in a raincoat and a nurse wait", [{Wear.COAT}, {Wear.TSHIRT}]),
        ("a girl in a polka-dot dress and a boy in overalls play", [{Wear.DRESS}, {Wear.BIB}]),
        ("two women in kimonos walk in a garden", [{Wear.WRAP}]),
        ("a chef in a white uniform argues with a waiter", [{Wear.CHEF_JACKET}, {Wear.APRON}]),
    ],
)
def test_everybody_in_a_picture_wears_what_is_said_of_them(prompt: str, worn: list[set[Wear]]) -> None:
    people = understood(prompt).subjects
    looks = [appearance_of(each.description, each.name) for each in people]

    assert len(looks) == len(worn)
    for look, clothes in zip(looks, worn, strict=True):
        assert clothes <= {garment.wear for garment in look.garments}
    assert not any(look.wearing(Wear.BOW_TIE) and look.wearing(Wear.SARI) for look in looks)


@pytest.mark.parametrize(
    "words", ["a woman in a sleek black athletic outfit", "a man in an all-black outfit"]
)
def test_an_outfit_of_one_colour_has_it_above_and_below(words: str) -> None:
    look = appearance_of(words, "somebody")
    upper = next(g for g in look.garments if g.wear in (Wear.TSHIRT, Wear.SHIRT))

    assert upper.color == of(look, Wear.TROUSERS).color == COLORS["black"]


def test_an_outfit_of_no_colour_is_whatever_else_is_said() -> None:
    assert appearance_of("a woman in a casual outfit", "ann") == appearance_of("a woman", "ann")


@pytest.mark.parametrize(("words", "alike"), [("a baby", True), ("a baby in blue trousers", False)])
def test_a_baby_is_in_one_soft_colour_unless_words_dress_it(words: str, alike: bool) -> None:
    worn = appearance_of(words, "somebody").garments

    assert (len({garment.color for garment in worn}) == 1) is alike
