"""What has wings besides its own limbs flies with them."""

import numpy as np
import pytest

from filmkit.studio.animatic.creatures.creatures import creature_of, sort_of, with_wings
from filmkit.studio.animatic.staging.animals.beast_deeds import deed_of


@pytest.mark.parametrize(
    ("noun", "words", "sort"),
    [
        ("duckling", "three ducklings splash with their little wings", "duckling"),
        ("tiger", "a tiger with the wings of a hawk", "pegasus"),
        ("horse", "a winged horse", "pegasus"),
        ("horse", "a brown horse", "horse"),
        ("crow", "a crow with black wings", "bird"),
        ("dragon", "a dragon sleeps on gold", "dragon"),
        ("dragon", "a dragon swoops over a moor", "pegasus"),
    ],
)
def test_words_give_wings_to_who_has_none(noun: str, words: str, sort: str) -> None:
    assert sort_of(noun, words) == sort


def test_it_flies_with_its_wings_beating_over_its_back() -> None:
    deer = creature_of("deer")
    assert deer is not None
    flying = with_wings(deer, "a deer with the wings of a bat")

    first, later = (flying.drawn(t, (0.0, 5.0, 0.0), 0.0, 2.0, "fly") for t in (0.0, 0.3))

    assert deed_of("soars over a valley", "pegasus") == "fly"
    assert deed_of("grazes", "pegasus") == "graze"
    wide = np.ptp(first.vertices[:, 0])
    assert wide > 2.0 * deer.size[0]
    assert not np.allclose(first.vertices[-10:], later.vertices[-10:])
