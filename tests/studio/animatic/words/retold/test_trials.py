"""What is tried with a thing is told as what is seen of it; what somebody does with it stays."""

import pytest

from filmkit.studio.animatic.words.retold.trials import as_tried


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("A cork is laid on the surface of a bowl of water.", "A cork set afloat"),
        ("A leaf is placed onto the water of a quiet pond.", "A leaf on pond floats"),
        ("A drop of water glides down a bathroom mirror.", "A drop down a mirror slides"),
        ("A water droplet clings to the rim of a cup.", "A drop down a cup hangs"),
        ("A pin presses into the skin of a rubber balloon.", "A needle into a balloon"),
        ("A bottle is held. The fingers of the hand compress it.", "hands squeezing a bottle"),
        ("A plastic bag lies on a bench. Slowly all air is pumped out of it.", "A plastic bag deflates"),
        ("Wind stirs the water of a pond. A net is laid on the water's surface.", "A net on pond floats"),
        ("A clay jar slips from a person's hand. It smashes.", "A clay jar is dropped and shatters"),
    ],
)
def test_a_trial_is_told_as_it_looks(prompt: str, told: str) -> None:
    assert told in as_tried(prompt)


@pytest.mark.parametrize(
    "prompt",
    ["A woman floats a toy boat on a bowl of water.", "A drop of water falls from a leaf onto a plate."],
)
def test_other_words_stay(prompt: str) -> None:
    assert as_tried(prompt) == prompt
