"""A text's sentences, and how one that is told again is written: its capital and its articles.

Knows no vocabulary.
"""

import re

from filmkit.studio.animatic.words.text.text import TITLES

_SENTENCES = re.compile(
    r"(?<=[.!?])[\"”']?\s+(?=[A-Z“\"])"
    + "".join(rf"(?<!\b{title.capitalize()}\. )" for title in sorted(TITLES))
)


def sentences_of(text: str) -> list[str]:
    """A text's sentences, each with its stop."""
    return [each.strip() for each in _SENTENCES.split(text.strip()) if each.strip()]


def capitalized(words: str) -> str:
    """The same with a capital first letter; all others stay."""
    return words[:1].upper() + words[1:]


def uncapitalized(words: str) -> str:
    """The same with a small first letter."""
    return words[:1].lower() + words[1:]


def with_article(words: str) -> str:
    """ "a red coat", "an old coat"; "a uniform"."""
    return f"{'an' if words[:1] in tuple('aeio') else 'a'} {words}"
