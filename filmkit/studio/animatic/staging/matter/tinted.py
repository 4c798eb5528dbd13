"""The colour that words give what goes with a deed or is in a hand: a yellow kayak, a blue ball, a red coat.

Knows no deeds and no meshes but by their names.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.vehicles.paint import COLORS
from filmkit.studio.animatic.words.vocabulary.held import HELD as SAID

TINTED = "tinted "
"""Before a colour and the name of a thing that is painted with it."""
ALSO: Mapping[str, str] = {
    "canoe": "kayak|canoe|boat|rowboat|raft",
    "football": "ball|football",
    "basketball": "ball|basketball",
    "volleyball": "ball|volleyball",
    "ball": "ball",
    "bicycle": "bicycle|bike",
    "surfboard": "surfboard|board",
    "skateboard": "skateboard|board",
    "snowboard": "snowboard|board",
    "coat": "coat|jacket|overcoat|raincoat|cloak|robe|cardigan|blazer",
    "fridge": "fridge|refrigerator",
    "wardrobe": "wardrobe|closet",
    "box": "box|gift|present",
    "bottle": "bottle|liquid|water|wine|juice|drink|paint|ink|potion",
    "cup": "cup|mug|liquid|drink",
}
"""What else a word of a thing's name is called, and what is told of for it: the wine of a bottle."""
NO_NAME = frozenset(
    [
        "the",
        "and",
        "with",
        "for",
        "from",
        "left",
        "right",
        "leaf",
        "inside",
        "whole",
        "open",
        "worn",
        "drawn",
        "half",
        "standing",
        "behind",
        "over",
        "under",
        "lit",
        "hide",
        "lean",
        "before",
        "out",
        "passed",
        "held",
        "sleeper",
        "between",
    ]
)
NO_ADJECTIVE = (
    r"(?:with|and|in|on|of|to|has|holds?|carries|a|an|the|his|her|their|shirt|coat|dress|jacket|hat|hair|"
    r"man|woman|boy|girl|child)\b"
)


def color_of(name: str, said: str) -> str | None:
    """The colour word before the noun that means a thing; None: there is none, or two words stand between."""
    nouns = "|".join(
        phrase.strip()
        for word in (SAID.get(name, name).split(",") if name in SAID else re.findall(r"[a-z]{3,}", name))
        if word not in NO_NAME
        for phrase in ALSO.get(word.strip(), word).split("|")
    )
    if not nouns:
        return None
    colors = "|".join(COLORS)
    hit = re.search(rf"\b({colors})(?: (?!{NO_ADJECTIVE})[a-z-]+)?[ -](?:{nouns})s?\b", said.lower())
    return hit[1] if hit else None


def tinted(act: Act, said: str) -> Act:
    """The same with all that goes with it in its colour."""
    told = {each.name: color for each in act.gear if (color := color_of(each.name, said))}
    if not told:
        return act
    gear = tuple(
        replace(each, name=f"{TINTED}{told[each.name]} {each.name}") if each.name in told else each
        for each in act.gear
    )
    return replace(act, gear=gear)
