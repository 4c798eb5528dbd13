"""Lamps that come on, go out, brighten or dim during a shot. Knows no lamp in metres."""

import re
from collections.abc import Sequence

from filmkit.studio.animatic.intent import Read
from filmkit.studio.animatic.words.text.text import Passage

_LAMPS = (
    "lamps?|lanterns?|light bulbs?|bulbs?|lights?|candles?|torch(?:es)?|flashlights?|chandeliers?|"
    "street ?lamps?|street ?lights?|spotlights?|neon signs?|signs?|fires?|campfires?|bonfires?|flames?|"
    "embers|screens?|displays?|monitors?|televisions?|tvs?"
)
_UP = (
    r"from (?:\w+ )?(?:dim|dark|faint|off)\w* to (?:\w+ )?(?:bright|light|lit|on\b)\w*|flickers? to life|"
    r"comes? (?:alive|to life)|steadies, growing|burns? with a steady|begins? to (?:glow|shine)|"
    r"(?:turns?|turning|turned|switche[sd]|comes?|come|flickers?|"
    r"go|goes) on\b(?! the)|"
    r"(?:is|are) (?:lit|turned on|switched on)|brighten\w*|lights? up|(?:gets?|grows?|becom\w+) brighter|"
    r"flares? up|blazes? up|roars? to life|(?:begins?|starts?) to (?:grow|burn brighter)|intensif\w+"
)
_DOWN = (
    r"from (?:\w+ )?(?:bright|light|on\b)\w* to (?:\w+ )?(?:dim|dark|faint|off)\w*|"
    r"(?:goes|go|went|turns?|flickers?|blown|blow|burns?|turned|switched|put|dies|die) (?:off|out)\b|"
    r"dims?|dimming|(?:gets?|grows?|becom\w+) (?:dimmer|darker)|fades? (?:out|away)|"
    r"(?:dies|die|dying|burns?|burning) (?:down|low)|is extinguished|are extinguished"
)
_ROOMS = (
    r"(?:room|hall|house|kitchen|cellar|chamber|cave|tomb|corridor|stage|theat(?:re|er)|church|studio|it)"
)
_LIT = r"(?:flooded|filled|bathed) with (?:a |the )?(?:\w+ )?light"
_DARKENED = (
    rf"{_ROOMS}\b[^.;]{{0,20}}?(?:from bright to dark|goes dark|falls dark|"
    r"is plunged into darkness|plunges into darkness)|"
    r"plung(?:es|ed|ing) (?:it|them|him|her|the \w+|everything) into darkness"
)
_A = r"(?:(?:an?|the|his|her|its|their|one|two|three|several|all|all the)\s+)"
_OF_A = rf"{_A}?(?:[\w-]+\s+){{0,2}}?"
_SWITCHES = r"(?:turn|switch|flick|flip|click)(?:s|es|ing|ed|ping|ped)?"
_LIGHTS = rf"(?:{_SWITCHES}\s+on|light(?:s|ing)(?: up)?(?=\s+{_A})|kindl(?:es|ing)|ignit(?:es|ing))"
_QUENCHES = (
    rf"(?:{_SWITCHES}\s+off|(?:blow|snuff|put)(?:s|ing|ting)?\s+out|extinguish(?:es|ing)?|douses?|dousing)"
)
_CHANGES = re.compile(
    rf"\b{_LIGHTS}\s+{_OF_A}(?P<lights>{_LAMPS})\b|\b{_QUENCHES}\s+{_OF_A}(?P<quenched>{_LAMPS})\b|"
    rf"\b{_SWITCHES}\s+{_OF_A}(?:{_LAMPS})\s+(?:(?P<on>on)|(?P<off>off))\b|"
    rf"\b(?:{_LAMPS})\b[^.;]{{0,70}}?\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b|"
    r"\b(?:screen|monitor|display|television)\b[^.]*?\b(?P<shows>glow emerges|"
    r"illuminating the (?:entire )?(?:surface|screen)|lights? up|turns? on)\b|"
    rf"\bdark\w*\b[^.;]{{0,30}}?\b(?P<lit>{_LIT})\b|\b(?P<dark>{_DARKENED})\b",
    re.I,
)
FAINT = 0.06
"""Of a lamp that is dim, or out while its room is still to be seen."""


def burning_of(passages: Sequence[Passage]) -> Read[tuple[float, float]] | None:
    """How strongly lamps burn first and last, where the words say that it changes."""
    for passage in passages:
        if hit := _CHANGES.search(passage.text):
            brighter = hit["up"] or hit["shows"] or hit["lit"] or hit["lights"] or hit["on"]
            return Read((FAINT, 1.0) if brighter else (1.0, FAINT), hit[0], passage.layer)
    return None
