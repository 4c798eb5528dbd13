"""Sentences, capitals and articles of a text that is told again."""

import pytest

from filmkit.studio.animatic.words.text.wording import capitalized, sentences_of, uncapitalized, with_article


def test_a_shortened_title_ends_no_sentence() -> None:
    text = "Dr. Grey meets Prof. Olin. They talk! At 3.5 km they part."

    assert sentences_of(text) == ["Dr. Grey meets Prof. Olin.", "They talk!", "At 3.5 km they part."]


def test_only_the_first_letter_changes() -> None:
    assert capitalized("on Mount Fuji") == "On Mount Fuji"
    assert uncapitalized("On Mount Fuji") == "on Mount Fuji"
    assert capitalized("") == uncapitalized("") == ""


@pytest.mark.parametrize("told", ["a red coat", "an old coat", "a uniform"])
def test_an_article_goes_by_the_sound(told: str) -> None:
    assert with_article(told.split(" ", 1)[1]) == told
