"""What is worn on a face or over a whole head, by words and by the names of heroes."""

import numpy as np
import pytest

from filmkit.studio.animatic.figures.dress.face_wear import FACE_WEAR, face_wear
from filmkit.studio.animatic.figures.dress.masks import masked
from filmkit.studio.animatic.figures.figure import Detail, figure_of
from filmkit.studio.animatic.figures.looks.appearance import Wear
from filmkit.studio.animatic.figures.looks.clothing import worn_by
from filmkit.studio.animatic.figures.looks.hats import ON_FACE
from filmkit.studio.animatic.figures.looks.wardrobe import COLORS
from filmkit.studio.animatic.figures.reading import appearance_of


@pytest.mark.parametrize("name", FACE_WEAR)
def test_it_sits_about_the_head(name: str) -> None:
    made = face_wear(name, FACE_WEAR[name].color)
    low, high = made.vertices.min(0), made.vertices.max(0)
    assert np.isfinite(made.normals).all()
    assert abs(float(low[0] + high[0])) < 0.01
    assert float(high[1]) > (-0.2 if name in ("necklace", "pearls") else -0.02)
    assert float(np.abs(made.vertices).max()) < 0.3


def test_every_word_has_a_form() -> None:
    assert set(ON_FACE.values()) <= set(FACE_WEAR)


@pytest.mark.parametrize(
    ("words", "worn"),
    [
        ("a young woman wearing white headphones", {"headphones": COLORS["white"]}),
        ("a nurse in a surgical mask", {"face mask": FACE_WEAR["face mask"].color}),
        (
            "a man with a red headband and gold earrings",
            {"headband": COLORS["red"], "earrings": COLORS["gold"]},
        ),
        ("a man holding a mask", {}),
        ("an elf in a green hood", {"pointed ears": FACE_WEAR["pointed ears"].color}),
    ],
)
def test_words_put_it_on(words: str, worn: dict[str, object]) -> None:
    assert dict(appearance_of(words, "somebody").on_face) == worn


def test_a_helmet_leaves_no_face() -> None:
    bare = figure_of(appearance_of("a man in a red shirt", "tom"), detail=Detail.FAR)
    clad = figure_of(appearance_of("a man in a red shirt, red armoured helmet", "tom"), detail=Detail.FAR)
    assert bare.heads.any()
    assert not clad.heads.any()


def test_gloves_are_on_the_hands_and_a_bare_chest_has_no_shirt() -> None:
    assert appearance_of("a man in black gloves", "tom").gloves == COLORS["black"]
    look = appearance_of("a shirtless man in blue shorts, barefoot", "tom")
    assert {g.color for g in look.garments if g.wear in (Wear.SHIRT, Wear.SHOES)} == {look.skin}


def test_a_tank_top_leaves_the_arms_free() -> None:
    tank, top = (
        appearance_of(f"a woman in a red {words} and shorts", "ada").wearing(Wear.TSHIRT)
        for words in ("tank top", "top")
    )
    assert tank is not None
    assert top is not None
    assert tank.bare
    assert not top.bare
    assert tank.color == top.color == COLORS["red"]


def test_an_animal_wears_glasses_before_its_eyes() -> None:
    plain, dark = (
        masked(appearance_of(words, "cat"), "orange cat", worn_by(words))
        for words in ("a cat", "a cat in sunglasses")
    )
    one, two = (figure_of(each, detail=Detail.FAIR).worn[0] for each in (plain, dark))
    assert not plain.shades
    assert len(two.vertices) > len(one.vertices)


def test_who_works_as_something_is_dressed_as_one() -> None:
    assert Wear.SHORTS in worn_by("a cat working as a lifeguard at a pool")
    assert Wear.SHORTS not in worn_by("a cat near a lifeguard")


def test_a_hero_s_name_is_no_trade() -> None:
    look = appearance_of("Harry Potter, boy of fifteen, black hair, glasses, black robe", "harry potter")
    assert look.glasses
    assert not look.wearing(Wear.APRON)
    assert appearance_of("a potter", "tom").wearing(Wear.APRON)
