"""Who becomes small or a giant."""

import pytest

from filmkit.studio.animatic.intent import Read
from filmkit.studio.animatic.words.becoming.stature import GIANT, SMALL, stature_of


@pytest.mark.parametrize(
    ("act", "times"),
    [
        ("shrinks after drinking a potion", SMALL),
        ("becomes tiny", SMALL),
        ("grows into a giant", GIANT),
        ("grows as tall as a house", GIANT),
        ("shrinks back from the fire", None),
        ("grows into a man", None),
        ("grows tomatoes", None),
    ],
)
def test_a_verb_of_size_makes_small_or_tall(act: str, times: float | None) -> None:
    change = stature_of(Read(act))
    assert (change.value.grows if change else None) == times
