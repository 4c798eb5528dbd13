"""What is poured from what into what: the vessel in the hand, what stands under it and the stream between.

Knows no poses but those of pouring.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from filmkit.studio.animatic.figures.doing import company, work
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.poses.gear import Gear
from filmkit.studio.animatic.props.making.liquids import liquid_in
from filmkit.studio.animatic.staging.people.grips import in_hand
from filmkit.studio.animatic.staging.things.things import kind_of

POURS = ("pour", "pour coffee", "pour for")
_ITS = "(?:an?|the|his|her|their|its|one|some|two) ([a-z, -]+?)"
FROM = re.compile(rf"\b(?:from|out of) {_ITS}(?= (?:into|onto|over|in|on|to)\b|[.;]|$)")
INTO = re.compile(
    rf"\b(?:into|in|over|onto|(?:re)?fill(?:s|ing)?) {_ITS}(?= (?:from|with|on|held|that|at|for|of)\b|[.;]|$)"
)
POSES: Mapping[str, work.Pouring] = {
    "coffee pot": work.POUR_POT,
    "teapot": work.POUR_TEAPOT,
    "kettle": work.POUR_TEAPOT,
    "jug": work.POUR_JUG,
}
"""How what has a handle is tipped; what has none, as a bottle is."""
UNDER: Mapping[str, str] = {
    "cup": "whole cup",
    "glass": "goblet",
    "bowl": "mixing bowl",
    "bucket": "bucket",
    "vase": "whole vase",
    "pot": "whole pot",
    "jar": "whole jar",
    "bottle": "whole bottle",
    "frying pan": "whole frying pan",
}
"""What stands under the stream, by its kind."""


def poured(act: Act, words: str) -> Act:
    """The same deed of pouring with the vessels that the words name, and the stream."""
    if act.name not in POURS:
        return act
    low = words.lower()
    liquid = liquid_in(low) or "water"
    named = _kind(FROM.search(low))
    held = named if named in POSES or (named and in_hand(named)) else _of_its_own(act, liquid)
    if act.name == "pour for":
        gear = (act.gear[0], Gear(f"stream of {liquid}", company.into_it))
        return replace(act, pose=company.pouring_for(POSES.get(held or "", work.POUR)), held=held, gear=gear)
    usual = "goblet" if held == "bottle" else "whole cup"
    under = UNDER.get(_kind(INTO.search(low)) or "", usual)
    gear = (Gear(under, work.filled), Gear(f"stream of {liquid}", work.filled))
    return replace(act, pose=POSES.get(held or "", work.POUR), held=held, gear=gear)


def _of_its_own(act: Act, liquid: str) -> str | None:
    """The vessel for a liquid, where none is named."""
    if act.name == "pour for":
        return {"tea": "teapot", "coffee": "coffee pot"}.get(liquid, act.held)
    return {"tea": "teapot", "coffee": "coffee pot", "milk": "jug", "juice": "jug"}.get(liquid, act.held)


def _kind(hit: re.Match[str] | None) -> str | None:
    """The kind of thing at the end of what was said of it."""
    said = hit[1].replace(",", " ").split() if hit else []
    for count in (3, 2, 1):
        if len(said) >= count and (kind := kind_of(" ".join(said[-count:]), whole=True)):
            return kind
    return None
