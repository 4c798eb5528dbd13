"""Animals and machines on a person's bones: their heads, their coats, what they are said to wear."""

import numpy as np
import pytest

from filmkit.studio.animatic.figures.dress.masks import TIN, known, mask_of, masked
from filmkit.studio.animatic.figures.figure import Detail, figure_of
from filmkit.studio.animatic.figures.looks.appearance import Wear
from filmkit.studio.animatic.figures.looks.clothing import worn_by
from filmkit.studio.animatic.figures.reading import appearance_of


def dressed(words: str, description: str = "") -> frozenset[Wear]:
    look = masked(appearance_of(description, words), words, worn_by(description))
    return frozenset(garment.wear for garment in look.garments)


@pytest.mark.parametrize(
    "words",
    [
        "panda",
        "orange cat",
        "corgi",
        "elephant",
        "teddy bear",
        "robot",
        "koala bear",
        "duck",
        "goldfish",
        "frog",
    ],
)
def test_a_mask_sits_where_a_head_is(words: str) -> None:
    head = mask_of(words).head
    middle = head.vertices.mean(0)
    assert abs(float(middle[0])) < 0.02
    assert float(middle[2]) > -0.06
    assert 0.2 < float(np.ptp(head.vertices[:, 1])) < 1.0
    assert np.isfinite(head.normals).all()


def test_a_head_is_cut_whole_from_its_animal() -> None:
    head = mask_of("raccoon").head
    assert head.triangles.max() < len(head.vertices)
    assert len(head.materials) == len(head.triangles)


def test_colours_come_from_the_words_before_the_noun() -> None:
    assert mask_of("black cat").trunk[0] < 0.05
    assert mask_of("white cat").trunk[0] > 0.3
    red = mask_of("red robot").trunk
    assert red[0] > 2 * red[1]


def test_what_is_said_is_worn_and_fur_is_the_rest() -> None:
    assert dressed("raccoon") == {Wear.SWEATER, Wear.TROUSERS, Wear.SHOES}
    assert dressed("rabbit", "a rabbit wearing a purple robe") == {Wear.DRESS, Wear.SHOES}
    assert Wear.JACKET in dressed("raccoon", "a raccoon dressed in a suit")


def test_a_panda_has_black_limbs_and_a_white_trunk() -> None:
    mask = mask_of("panda")
    assert min(mask.trunk) > 0.4
    assert max(mask.limbs) < 0.05


@pytest.mark.parametrize("words", ["tiger", "robot"])
def test_a_masked_figure_is_one_mesh_without_a_painted_face(words: str) -> None:
    figure = figure_of(masked(appearance_of("", words), words, frozenset()), detail=Detail.LOW)
    assert not figure.heads.any()
    assert (TIN in figure.worn[0].palette) == (words == "robot")


def test_only_what_has_a_head_of_its_own_can_be_worn() -> None:
    assert known("panda")
    assert known("robot")
    assert not known("jellyfish")
