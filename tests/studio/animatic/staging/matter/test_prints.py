"""Small things by themselves, and what is printed on things."""

import numpy as np
import pytest

from filmkit.studio.animatic.staging.matter.prints import Print, print_of, printed
from filmkit.studio.animatic.staging.things.things import made_of
from filmkit.studio.animatic.vehicles.paint import COLORS
from filmkit.studio.animatic.world import Pattern
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("name", "words", "told"),
    [
        ("vase", "a striped vase", Pattern.STRIPES),
        ("vase", "a porcelain vase, adorned with intricate blue floral patterns", Pattern.DELFT),
        ("vase", "a wooden vase with blue floral patterns", Pattern.FLOWERS),
        ("vase", "a vase, adorned with floral patterns in shades of blue and gold", Pattern.FLOWERS),
        ("cup", "a cup with red polka dots", Pattern.DOTS),
        ("vase", "a vase with flowers", None),
        ("cup", "a cup beside a striped cat", None),
    ],
)
def test_a_print_is_told_before_a_noun_or_after_with(name: str, words: str, told: Pattern | None) -> None:
    found = print_of(name, words)

    assert (found.pattern if found else None) is told


def test_a_print_lies_on_the_body_of_a_vase_and_not_on_its_flowers() -> None:
    vase = made_of("flower vase")
    striped = printed(vase, Print(Pattern.STRIPES))

    with_stripes = [m.pattern is Pattern.STRIPES for m in striped.palette]
    lies = np.array(with_stripes)[striped.materials]
    assert lies.any()
    assert vase.vertices[striped.triangles[lies]][..., 1].max() < 0.30


@pytest.mark.parametrize("kind", ["toothbrush", "pen", "pencil"])
def test_one_small_thing_is_one_and_lies(kind: str) -> None:
    low, high = (made_of(kind).vertices.min(0), made_of(kind).vertices.max(0))
    wide, tall, deep = high - low
    assert wide > 5 * tall
    assert deep < 0.03
    assert abs(low[1]) < 0.003


def test_what_follows_a_comma_tells_the_print_of_a_thing_and_its_colour() -> None:
    prompt = "a wooden vase, adorned with floral patterns in shades of blue, stands on a table"
    (vase,) = understood(prompt).subjects
    assert print_of(vase.name, vase.description) == Print(Pattern.FLOWERS, COLORS["blue"])
