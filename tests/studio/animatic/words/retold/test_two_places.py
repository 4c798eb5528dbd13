"""Where an animal is first and where it goes in the end is one sentence."""

import pytest

from filmkit.studio.animatic.words.retold.two_places import from_place_to_place


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        (
            "A shy goat rests to the left of a wide, old barrel. It springs up to the right of it.",
            "A shy goat is on the left of a wide, old barrel, "
            "then the goat jumps to the right of the barrel.",
        ),
        (
            "In a yard, a hen is under a bench, its eyes open. It flutters on top of the bench.",
            "A hen is under a bench, then the hen flies onto the bench. In a yard.",
        ),
        (
            "A grey cat sits behind the bin. It walks to the front of the bin.",
            "A grey cat is behind the bin, then the cat walks to the front of the bin.",
        ),
        (
            "A hen perches on the edge of a desk. It rushes from under a lamp to the left of the desk.",
            "A hen sits on a desk, then the hen runs to the left of the desk.",
        ),
    ],
)
def test_both_places_are_told_at_once(prompt: str, told: str) -> None:
    assert from_place_to_place(prompt) == told


@pytest.mark.parametrize(
    "prompt",
    [
        "A cat lies on a bed. It runs behind the door.",
        "A dog barks. It runs off.",
        "A pony is grazing on a green field. It trots as its tail swings behind it.",
    ],
)
def test_other_words_stay(prompt: str) -> None:
    assert from_place_to_place(prompt) == prompt
