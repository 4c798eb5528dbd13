"""What is sewn on garments lies on their cloth, and goes by their words."""

import numpy as np
import pytest

from filmkit.studio.animatic.figures.body import skeleton
from filmkit.studio.animatic.figures.body.physique import build_of
from filmkit.studio.animatic.figures.dress.garments import dressed
from filmkit.studio.animatic.figures.looks.appearance import Trim
from filmkit.studio.animatic.figures.reading import appearance_of
from filmkit.studio.animatic.geometry.distance import distances, table


@pytest.mark.parametrize(
    ("worn", "trim"),
    [
        ("a grey hoodie", Trim.HOOD),
        ("a beige trench coat", Trim.TRENCH),
        ("a blue cardigan", Trim.BUTTONED),
        ("a brown leather jacket", Trim.ZIPPED),
        ("a navy blazer", Trim.PLAIN),
        ("a white polo shirt", Trim.POLO),
    ],
)
def test_patches_lie_on_the_cloth_they_are_sewn_on(worn: str, trim: Trim) -> None:
    look = appearance_of(f"a woman of thirty in {worn} and black trousers", "somebody")
    build = build_of(look)
    patches = dressed(look, build, skeleton.joints(build))[2]

    assert look.garments[0].trim is trim
    assert patches
    for each in patches:
        away = distances(table(each.on), each.part.vertices.astype(np.float64))
        assert away.min() > -0.02
        assert away.max() < 0.02
