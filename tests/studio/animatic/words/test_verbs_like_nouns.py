"""Words that are a verb here and a noun there."""

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.words.read import intent_of


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("a red dragon, scales glistening like rubies, guards its nest", ["dragon"]),
        ("a king, two guards, a queen", ["king", "guard", "queen"]),
        ("a spoon next to a knife", ["spoon", "knife"]),
        ("a shark slices through the waves", ["shark"]),
    ],
)
def test_a_deed_after_a_comma_is_nobody(words: str, names: list[str]) -> None:
    intent = intent_of(Brief(frames=48, rate=(24, 1), prompt=words))

    assert [each.name for each in intent.subjects] == names
    assert intent.place.value != "cutting-board"
