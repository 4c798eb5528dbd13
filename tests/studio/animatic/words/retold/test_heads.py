"""The head of an animal is seen from near."""

import pytest

from filmkit.studio.animatic.words.retold.heads import from_near
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("A lion's head on white", "Close-up of a lion on white"),
        ("An oil painting of a tiger's face", "An oil painting of a tiger, close-up"),
        ("The head of an old wolf, snow falling", "Close-up of an old wolf, snow falling"),
        ("A horse's head turns", "A horse's head turns"),
        ("A girl's head", "A girl's head"),
    ],
)
def test_a_head_is_a_close_up_of_its_animal(prompt: str, told: str) -> None:
    assert from_near(prompt) == told


def test_a_corgis_head_fills_the_picture() -> None:
    read = understood("A corgi's head depicted as an explosion of a nebula")

    assert read.camera.size.value == "close-up"
    assert read.subjects[0].name == "corgi"
