"""Paper of a colour behind what is shown."""

import pytest

from filmkit.studio.animatic.sets.recipe import SetBrief
from filmkit.studio.animatic.sets.sets import build_set
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("words", "most"), [("a red background", 0), ("a green backdrop", 1), ("a blue studio background", 2)]
)
def test_the_paper_has_the_colour_of_the_words(words: str, most: int) -> None:
    colors = build_set("backdrop", SetBrief(words=words)).still.colors
    assert int(colors.mean(0).argmax()) == most


def test_a_background_of_a_colour_is_a_place() -> None:
    intent = understood("a woman on a pink background")
    assert (intent.place.value, intent.place.guessed) == ("backdrop", False)
    assert "pink background" in intent.place_words
