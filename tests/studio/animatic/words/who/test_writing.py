"""Words that stand in the picture, and what bears them."""

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.words.read import intent_of


def _brief(prompt: str) -> Brief:
    return Brief(frames=24, rate=(24, 1), prompt=prompt)


@pytest.mark.parametrize(
    ("prompt", "name", "says"),
    [
        ('"Mind the Step" sign in a kitchen.', "sign", "Mind the Step"),
        ("the word 'lantern' on a tea mug", "mug", "lantern"),
        ('"Slow" painted on the road', "lettering", "Slow"),
        ('A billboard reading "Eat more fruit" by a highway', "billboard", "Eat more fruit"),
        ('"Wet paint" written on a stairway', "sign", "Wet paint"),
        ("An EXIT sign glows in a corridor", "sign", "EXIT"),
    ],
)
def test_what_bears_words_says_them(prompt: str, name: str, says: str) -> None:
    (one,) = [each for each in intent_of(_brief(prompt)).subjects if each.says]

    assert (one.name, one.says) == (name, says)


@pytest.mark.parametrize("prompt", ['A man says "hello" to a woman', "the man's dog and the woman's cat"])
def test_speech_is_not_written_anywhere(prompt: str) -> None:
    assert not any(each.says for each in intent_of(_brief(prompt)).subjects)
