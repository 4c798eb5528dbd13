"""The author's own words of everything that was read from a prompt that had been told again.

Knows no meanings.
"""

import re
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

from filmkit.studio.animatic.intent import Read, ShotIntent
from filmkit.studio.animatic.words.text.wording import sentences_of

_T = TypeVar("_T")
_WORD = re.compile(r"\w+")


def in_own_words(intent: ShotIntent, prompt: str) -> ShotIntent:
    """The same, each read from the prompt in words that stand in it: spelt as there, or else the sentence
    that has most of them."""
    return _own(intent, prompt) if prompt.strip() else intent


def _own(value: _T, prompt: str) -> _T:
    """It, or any part of it."""
    if isinstance(value, Read):
        here = value.layer == "prompt" and value.words not in prompt
        return replace(value, words=_said(value.words, prompt)) if here else value
    if isinstance(value, tuple):
        parts = tuple(_own(each, prompt) for each in value)
        same = all(a is b for a, b in zip(parts, value, strict=True))
        return value if same else parts  # type: ignore[return-value]
    if not is_dataclass(value) or isinstance(value, type):
        return value
    present = {each.name: getattr(value, each.name) for each in fields(value)}
    changed = {name: own for name, now in present.items() if (own := _own(now, prompt)) is not now}
    return replace(value, **changed) if changed else value


def _said(words: str, prompt: str) -> str:
    spelt = re.search(re.escape(words), prompt, re.I)
    if spelt is not None:
        return spelt[0]
    told = set(_WORD.findall(words.lower()))
    return max(sentences_of(prompt), key=lambda each: len(told & set(_WORD.findall(each.lower()))))
