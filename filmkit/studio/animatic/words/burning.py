"""Lamps that come on, go out, brighten or dim during a shot. Knows no lamp in metres."""

import re
from collections.abc import Sequence

from filmkit.studio.animatic.intent import Read
from filmkit.studio.animatic.words.text import Passage

_LAMPS = "lamps?|lanterns?|light bulbs?|bulbs?|lights?|candles?|torch|flashlight|chandelier"
_UP = (
    r"from (?:dim|dark) to (?:bright|light)|(?:turns?|turning|switche[sd]|comes?|flickers?) on|"
    r"(?:is|are) (?:lit|turned on|switched on)|brighten\w*|lights? up|(?:gets?|grows?|becom\w+) brighter"
)
_DOWN = (
    r"from (?:bright|light) to (?:dim|dark)|(?:goes|go|turns?|flickers?|blown|turned|switched) (?:off|out)|"
    r"dims?|dimming|(?:gets?|grows?|becom\w+) (?:dimmer|darker)|fades? (?:out|away)"
)
_CHANGES = re.compile(rf"\b(?:{_LAMPS})\b[^.;]{{0,40}}?\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b", re.I)
FAINT = 0.06
"""Of a lamp that is dim, or out while its room is still to be seen."""


def burning_of(passages: Sequence[Passage]) -> Read[tuple[float, float]] | None:
    """How strongly lamps burn first and last, where the words say that it changes."""
    for passage in passages:
        if hit := _CHANGES.search(passage.text):
            return Read((FAINT, 1.0) if hit["up"] else (1.0, FAINT), hit[0], passage.layer)
    return None
