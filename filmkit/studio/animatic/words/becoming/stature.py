"""Who becomes small or a giant: "Alice shrinks after drinking a potion", "a man grows as tall as a house".

Knows no cast and no things. A child who grows up, a beard that grows and who grows tomatoes are nothing here.
"""

import re

from filmkit.studio.animatic.intent import Change, Read

SMALL, GIANT = 0.3, 3.0
"""How many times as tall somebody is in the end."""
_SIZES = r"(?:bigger|larger|taller|huge|gigantic|enormous|giant|massive|colossal|as (?:tall|big|large) as)"
_TINY = r"(?:tiny|small|smaller|miniature|minuscule)"
_TURNS = r"(?:grow(?:s|ing)?|becom(?:es|ing)|turns?|turning|transform(?:s|ing)?)"
_SHRINKS = r"\bshrink(?:s|ing)?\b(?! (?:back|away|from|in fear))"
_STATURE = (
    (SMALL, re.compile(rf"{_SHRINKS}|\b{_TURNS} (?:in(?:to)? )?{_TINY}\b")),
    (GIANT, re.compile(rf"\b{_TURNS} (?:in(?:to)? )?(?:an? )?{_SIZES}\b")),
)


def stature_of(act: Read[str]) -> Read[Change] | None:
    """What becomes of somebody's size by what they are said to do."""
    for grows, said in _STATURE:
        if hit := said.search(act.value.lower()):
            return Read(Change(grows=grows), hit[0], act.layer)
    return None
