"""A house that somebody is outside of: before it, going past it, over its door. Knows no place."""

from itertools import pairwise

from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import Passage

_BEFORE = listed("outside past passes passing passed opposite above approaches approaching nears nearing")
"""What stands before the words for a house that one is outside of."""
_PARTS = listed("front facade façade exterior entrance steps doorway door sign roof outside")
"""Parts of a house that are seen from outside: "in front of the bank", "on the steps of a church"."""
_LEAVES = listed("away flee flees fleeing escape escapes escaping fled escaped")
_LOOKS_IN = listed("look looks looking peer peers peering gaze gazes gazing stare stares staring")
_WINDOW = listed("window windows display displays")
_LINKS = listed("of to")
_IN = listed("in at inside into within through from with")
"""What leads into a house after all: "passes bread in a restaurant"."""
_SIDES, _BY = listed("left right side next"), listed("beside behind")
_ROOMS = listed("room bathroom kitchen bedroom hallway corridor closet classroom nursery pantry")
"""What is in a house and has no front."""
_BETWEEN = 4
"""Tokens at most from such a word to the house: "outside a small old bakery"."""


def is_beside(passage: Passage, start: int) -> bool:
    """Whether what tokens name has something at a side of it: "on the left of an old house"."""
    clause = passage.tokens[start].clause
    before = [each.low for each in passage.tokens[max(0, start - _BETWEEN) : start] if each.clause == clause]
    return any(one in _SIDES and two in _LINKS for one, two in pairwise(before)) or bool(_BY & set(before))


def is_outside(passage: Passage, start: int, end: int) -> bool:
    """Whether somebody is outside the house that tokens name."""
    tokens, clause = passage.tokens, passage.tokens[start].clause
    if tokens[end - 1].low in _ROOMS:
        return False
    before = [each.low for each in tokens[max(0, start - _BETWEEN) : start] if each.clause == clause]
    at = max((k for k, word in enumerate(before) if word in _BEFORE), default=None)
    if at is not None and not _IN & set(before[at:]):
        return True
    if any(one in _LEAVES and two == "from" for one, two in pairwise(before)):
        return True
    if any(one in _PARTS and two in _LINKS for one, two in pairwise(before)):
        # who goes through its door is soon inside
        return all(each.low != "through" for each in tokens[passage.clause_of(start)[0] : start])
    said = {each.low for each in tokens[passage.clause_of(start)[0] : start]}
    if not said & _LOOKS_IN or "out" in said:
        return False
    after = tokens[end].low if end < len(tokens) and tokens[end].clause == clause else ""
    return after in _WINDOW or any(one in _WINDOW and two == "of" for one, two in pairwise(before))
