"""Paper of a colour behind what is shown."""

import pytest

from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.sets import build_set
from filmkit.studio.animatic.staging.stage import stage_of
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


@pytest.mark.parametrize("words", ["a watch on a black background", "a red vase against a dark background"])
def test_a_small_thing_stands_on_paper_of_the_same_colour(words: str) -> None:
    stage = stage_of(understood(words), 1.0)
    below = next(thing for thing in stage.things if thing.kind == "plinth")

    assert stage.place.name == "backdrop"
    assert below.paint is not None
    assert max(below.paint) < 0.03
