"""A creature of several animals is the one whose body it has, and none of the others stands beside it."""

import pytest

from filmkit.studio.animatic.words.retold.hybrids import as_one_animal


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        (
            "An eerie creature with the tail of a fox and a horse's body gallops over dunes. It never rests.",
            "A horse gallops over dunes.",
        ),
        (
            "In a deep forest, a gentle creature appears—a bear with deer antlers, roaming between ferns.",
            "A bear with the antlers of a deer is roaming between ferns. In a deep forest.",
        ),
        (
            "A strange beast with the bulk of a whale and bat-like wings soars over the sea.",
            "A whale with the wings of a bat soars over the sea.",
        ),
        (
            "A hen with the legs of a goat trots. The creature's eyes shine.",
            "A hen with the legs of a goat trots. The hen's eyes shine.",
        ),
    ],
)
def test_a_creature_of_several_animals_is_one(prompt: str, told: str) -> None:
    assert as_one_animal(prompt) == told


@pytest.mark.parametrize(
    "prompt", ["A creature sleeps in a cave.", "A fox and a crow meet, and a creature watches both."]
)
def test_other_words_stay(prompt: str) -> None:
    assert as_one_animal(prompt) == prompt
