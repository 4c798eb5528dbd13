"""Who is a giant among houses: nearly as tall as they are. Knows no place."""

import re
from dataclasses import replace

from filmkit.studio.animatic.figures.looks.appearance import Appearance

TALL = 8.0
"""Metres of one."""
_GIANT = re.compile(
    r"\b(?:giant|gigantic|colossal|towering|skyscraper[- ]sized|building[- ]sized) "
    r"(?:[\w-]+ ){0,2}?$"
)
_SORTS = frozenset(("panda", "tortoise", "otter", "anteater"))
"""Sorts of animal that are called giant."""


def is_giant(name: str, description: str) -> bool:
    """Whether the words before somebody's noun say so: "a giant robot"."""
    before, noun, _ = description.lower().partition(name.lower())
    return bool(noun) and noun not in _SORTS and bool(_GIANT.search(before))


def as_tall_as_told(look: Appearance, name: str, description: str) -> Appearance:
    """The same, as tall as a house, if it is a giant."""
    return replace(look, height=TALL) if is_giant(name, description) else look
