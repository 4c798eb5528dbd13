"""What is shown on a screen or in a picture, and is not there: "the laptop displays a city at night".

Knows no vocabulary but that of showing.
"""

from collections.abc import Iterator

from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import Passage

_DISPLAYS = listed("displaying displays display displayed showing shows depicting depicts")
_SCREENS = listed(
    "screen screens laptop monitor television tv tablet phone smartphone billboard poster painting"
)


def shown(passage: Passage) -> Iterator[tuple[int, int]]:
    """Where each passage begins and ends, in tokens, that tells what a screen or a picture shows."""
    for at, token in enumerate(passage.tokens):
        start, end = passage.sentence_of(at)
        if token.low in _DISPLAYS and _SCREENS & {each.low for each in passage.tokens[start:at]}:
            yield at, end


def is_shown(passage: Passage, at: int) -> bool:
    """Whether a word is one of those."""
    return any(start < at < end for start, end in shown(passage))
