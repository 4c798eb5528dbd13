"""Liquids: which words speak of each, and its colour, in a vessel and as a stream."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from filmkit.studio.animatic.world import Color


@dataclass(frozen=True, slots=True)
class Liquid:
    """What is poured and drunk."""

    words: str
    """The words for it, a pattern."""
    color: Color
    """In a vessel of glass, linear light."""
    falling: Color | None = None
    """As a thin stream, where that is not the same."""

    @property
    def stream(self) -> Color:
        """Its colour as a stream."""
        return self.falling or self.color


LIQUIDS: Mapping[str, Liquid] = {
    "water": Liquid("water", (0.22, 0.46, 0.55), (0.55, 0.72, 0.80)),
    "milk": Liquid("milk|cream|batter|yogh?urt|flour|sugar|rice|salt", (0.78, 0.76, 0.71)),
    "wine": Liquid("wine|blood|juice of cherries|potion", (0.18, 0.010, 0.020)),
    "juice": Liquid("juice|lemonade|paint|soup|cereal|grain|sand", (0.73, 0.34, 0.03)),
    "coffee": Liquid(
        "coffee|cocoa|chocolate|espresso|cola|sauce|gravy", (0.055, 0.022, 0.010), (0.07, 0.03, 0.015)
    ),
    "tea": Liquid("tea|chai|whiske?y|rum|cognac|honey|syrup|maple", (0.44, 0.18, 0.02)),
    "beer": Liquid("beer|oil|champagne|cider|broth", (0.61, 0.40, 0.04), (0.60, 0.34, 0.04)),
    "ink": Liquid("ink", (0.012, 0.016, 0.06)),
}
_SAID = re.compile(rf"\b(?:{'|'.join(f'(?P<{name}>{it.words})' for name, it in LIQUIDS.items())})\b")


def liquid_in(words: str) -> str | None:
    """The name of the liquid that words in lower case speak of first."""
    hit = _SAID.search(words)
    return hit and hit.lastgroup
