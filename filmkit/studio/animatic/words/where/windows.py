"""What is seen through a window: named, and not where anybody is. Knows no place."""

from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import Passage, Token

WINDOWS = listed("window windows windowpane windowsill")
_OUT = listed("out outside through beyond")
"""What stands shortly before a window that one sees through."""
_ONTO = listed(
    "framing frames showing shows overlooking overlooks revealing reveals onto facing watching watches "
    "looking looks gazing gazes staring stares offering offers"
)
_THERE = listed("outside beyond below")
"""What a later sentence calls the other side of a window."""
_OF = listed("of in from")
NEAR = 4
"""Tokens from such a word to its window: "out of the large window"."""


def is_through(passage: Passage, at: int) -> bool:
    """Whether the window at a token is one that somebody sees through: "out of the kitchen window"."""
    before = passage.tokens[max(0, at - NEAR) : at]
    return any(token.low in _OUT and token.clause == passage.tokens[at].clause for token in before)


def is_a_view(passage: Passage, at: int) -> bool:
    """Whether what stands at a token is seen through a window: "a window framing a garden", "out of the
    window at a busy street", "she sits by a window. Outside, a garden"; "the window of a cafe" is its own."""
    start, end = passage.sentence_of(at)
    sentence = passage.tokens[start:end]
    windows = [start + k for k, token in enumerate(sentence) if token.low in WINDOWS]
    if any(_owned(passage, window, at) for window in windows):
        return False
    if any(is_through(passage, window) for window in windows):
        return True
    before = passage.tokens[start:at]
    if any(window < at for window in windows):
        return bool(_ONTO & _words(before))
    earlier = any(token.low in WINDOWS for token in passage.tokens[:start])
    return earlier and bool(_THERE & _words(before))


def _owned(passage: Passage, window: int, at: int) -> bool:
    """Whether the window is that of the place itself: "through the window of a small cafe"."""
    between = passage.tokens[window + 1 : at]
    return bool(between) and between[0].low in _OF and len(between) <= NEAR


def _words(tokens: tuple[Token, ...]) -> set[str]:
    return {token.low for token in tokens}
