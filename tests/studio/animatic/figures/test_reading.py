"""Words make a person; silence is filled from the name; nothing crashes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmkit.studio.animatic.figures.looks.appearance import (
    Appearance,
    Beard,
    HairStyle,
    Headgear,
    Sex,
    Wear,
    Weave,
)
from filmkit.studio.animatic.figures.looks.persons import SKINS
from filmkit.studio.animatic.figures.looks.wardrobe import COLORS
from filmkit.studio.animatic.figures.reading import appearance_of


def wears(look: Appearance) -> set[Wear]:
    return {g.wear for g in look.garments}


@pytest.mark.parametrize(
    ("words", "sex", "age", "worn"),
    [
        ("a woman in her forties, white double-breasted jacket", Sex.WOMAN, 44, {Wear.CHEF_JACKET}),
        ("a small woman of eighty, flour on her apron", Sex.WOMAN, 80, {Wear.APRON, Wear.DRESS}),
        ("a girl of eight, striped apron", Sex.WOMAN, 8, {Wear.APRON}),
        ("a man in his late sixties in a dark coat", Sex.MAN, 68, {Wear.COAT}),
        ("a 35-year-old man, navy suit and red tie", Sex.MAN, 35, {Wear.JACKET, Wear.TROUSERS, Wear.TIE}),
        ("A boy, nine, blue t-shirt and shorts", Sex.MAN, 9, {Wear.TSHIRT, Wear.SHORTS}),
        ("an elderly man, brown cardigan, boots", Sex.MAN, 76, {Wear.JACKET, Wear.BOOTS}),
        ("woman of thirty-two in a long red dress", Sex.WOMAN, 32, {Wear.DRESS}),
        ("the chef, a man", Sex.MAN, 0, {Wear.CHEF_JACKET}),
        ("a clerk, a man of forty in a suit and tie", Sex.MAN, 40, {Wear.JACKET, Wear.TIE}),
        ("a woman of thirty, kimono with a red sash", Sex.WOMAN, 30, {Wear.WRAP, Wear.BELT}),
    ],
)
def test_words_name_sex_age_and_garments(words: str, sex: Sex, age: int, worn: set[Wear]) -> None:
    look = appearance_of(words, "somebody")

    assert look.sex is sex
    assert age in (0, look.age)
    assert worn <= wears(look)


def test_a_colour_belongs_to_the_garment_after_it() -> None:
    look = appearance_of("a woman in a red coat, green scarf and a white apron", "Mara")

    assert {g.wear: g.color for g in look.garments if g.wear is not Wear.SHIRT} | {
        Wear.COAT: COLORS["red"],
        Wear.SCARF: COLORS["green"],
        Wear.APRON: COLORS["white"],
    } == {g.wear: g.color for g in look.garments if g.wear is not Wear.SHIRT}


@pytest.mark.parametrize(
    ("words", "style"),
    [
        ("hair tied back", HairStyle.TIED),
        ("dark braided hair", HairStyle.PLAITS),
        ("auburn hair to her shoulders", HairStyle.LONG),
        ("her grey hair in a bun", HairStyle.BUN),
        ("a dark bob", HairStyle.BOB),
        ("long hair", HairStyle.LONG),
        ("curly red hair", HairStyle.LONG_CURLS),
        ("short curly hair", HairStyle.CURLY),
        ("a bald man", HairStyle.BALD),
        ("two plaits", HairStyle.PLAITS),
    ],
)
def test_words_name_hair(words: str, style: HairStyle) -> None:
    assert appearance_of(words, "x").hair is style


def test_details_are_read() -> None:
    look = appearance_of("a tall bearded man of sixty, glasses, black woolly hat, flour on his hands", "Tom")

    assert (look.beard, look.glasses, look.headgear, look.flour) == (Beard.FULL, True, Headgear.BEANIE, True)
    assert look.headgear_color == COLORS["black"]
    assert look.height > appearance_of("a man of sixty", "Tom").height
    assert appearance_of("girl, striped apron", "g").wearing(Wear.APRON).weave is Weave.STRIPED  # type: ignore[union-attr]


def test_eyes_have_the_colour_of_their_lenses() -> None:
    red, _, blue = appearance_of("a singer in red contact lenses", "x").iris

    assert red > 4 * blue


def test_the_same_member_is_the_same_and_another_is_not() -> None:
    assert appearance_of("a woman", "Mara") == appearance_of("a woman", "mara ")
    assert appearance_of("a woman", "Mara") != appearance_of("a woman", "Ines")


def test_a_new_word_changes_only_what_it_says() -> None:
    plain, coated = appearance_of("a woman", "Mara"), appearance_of("a woman in a red coat", "Mara")

    assert (plain.skin, plain.hair, plain.hair_color, plain.height) == (
        coated.skin,
        coated.hair,
        coated.hair_color,
        coated.height,
    )


def test_the_name_speaks_where_the_description_is_silent() -> None:
    look = appearance_of("", "grandmother")

    assert (look.sex, look.age) == (Sex.WOMAN, 74)


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=120), st.text(max_size=20))
def test_no_words_crash(description: str, name: str) -> None:
    look = appearance_of(description, name)

    assert 0.8 < look.height < 2.1
    assert look.garments


@pytest.mark.parametrize(
    ("words", "style"),
    [
        ("a woman, long blond hair", HairStyle.LONG),
        ("long straight dark hair", HairStyle.LONG),
        ("a woman with short grey hair", HairStyle.SHORT),
        ("long-haired", HairStyle.LONG),
    ],
)
def test_long_and_short_hair_may_have_a_colour_between(words: str, style: HairStyle) -> None:
    assert appearance_of(words, "x").hair is style


def test_a_long_coat_is_not_long_hair() -> None:
    assert appearance_of("a man, long coat, grey hair", "x").hair is not HairStyle.LONG


@pytest.mark.parametrize("words", ["three children", "kids", "two girls"])
def test_children_are_children_in_the_plural_too(words: str) -> None:
    assert appearance_of(words, "x").age < 12


def test_another_persons_age_is_not_ones_own() -> None:
    father = appearance_of("a father in a brown coat and his little daughter of six", "father")

    assert father.age > 25
    assert Wear.COAT in wears(father)
    assert Wear.CHEF_JACKET in wears(appearance_of("a cook and a mother, white double-breasted jacket", "m"))
    assert appearance_of("a woman with her hair in a bun and a young face", "w").hair is HairStyle.BUN


def test_a_skin_that_is_said_is_seen_and_fair_hair_goes_with_a_fair_one() -> None:
    said = [
        appearance_of(f"a man of fifty, {kind} skin", "somebody").skin for kind in ("fair", "brown", "dark")
    ]
    unsaid = {appearance_of("a woman with blonde hair", f"name {n}").skin for n in range(30)}

    assert said == [SKINS[0], SKINS[3], SKINS[4]]
    assert unsaid == {SKINS[0], SKINS[1]}


def test_a_child_has_no_trade_though_its_grown_self_is_called_by_one() -> None:
    child = appearance_of("a girl of eight, rust-red jumper", "chef")

    assert child.headgear is None
    assert Wear.CHEF_JACKET not in wears(child)
    assert appearance_of("a girl of eight dressed as a nurse", "chef").wearing(Wear.TSHIRT)


def test_sunglasses_and_long_curls_are_worn() -> None:
    look = appearance_of("a girl with long curly blonde hair and sunglasses", "girl")

    assert (look.hair, look.shades, look.glasses) == (HairStyle.LONG_CURLS, True, False)


@pytest.mark.parametrize("words", ["a group of two artists", "a family of four", "a team of 12 men"])
def test_how_many_they_are_is_nobodys_age(words: str) -> None:
    assert appearance_of(words, "x").age > 18


@pytest.mark.parametrize("words", ["retrieves a fallen hat", "holds a hat", "gives an old hat to a boy"])
def test_a_hat_in_the_hands_is_on_no_head(words: str) -> None:
    assert appearance_of(f"a woman of thirty {words}", "ann").headgear is None
    assert appearance_of(f"a woman of thirty in a hat {words}", "ann").headgear is Headgear.HAT


def test_another_towards_whom_one_goes_makes_nobody_old() -> None:
    assert appearance_of("a woman of thirty, gives a hat to an old man in a coat", "ann").age == 30


def test_what_matches_has_the_colour_of_what_it_matches() -> None:
    for words in ("a black tank top and matching shorts", "a black sports bra and leggings"):
        assert {g.color for g in appearance_of(f"a woman in {words}", "Mara").garments} == {
            COLORS["black"]
        }, words
    jeans = appearance_of("a man in a red shirt and jeans", "Tom").wearing(Wear.TROUSERS)
    assert jeans is not None
    assert jeans.color == COLORS["denim"]


def test_a_top_hat_is_no_top() -> None:
    worn = wears(appearance_of("a man in a black top hat and a black suit", "Tom"))
    assert Wear.TSHIRT not in worn
    assert Wear.SHIRT in worn


def test_a_soft_gray_sweater_is_gray_and_a_soft_blue_one_is_light() -> None:
    gray, blue = (
        appearance_of(f"a woman in a soft {color} sweater", "Mara").wearing(Wear.SWEATER)
        for color in ("gray", "blue")
    )
    assert gray is not None
    assert blue is not None
    assert gray.color == COLORS["gray"]
    assert min(blue.color) > min(COLORS["blue"])


def test_whose_grandson_he_is_makes_no_woman_of_him() -> None:
    assert appearance_of("her grandson", "grandson").sex is Sex.MAN
