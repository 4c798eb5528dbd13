"""Which country words name: by what lies in it, by what it is called, by the season.

Builds nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from filmkit.studio.animatic.props.land.kinds_of_tree import KINDS_OF_TREE
from filmkit.studio.animatic.sets.country.countries import (
    COUNTRIES,
    GORGE,
    ISLAND,
    LAKE,
    MEADOW,
    MOUNT,
    RAVINE,
    SUMMIT,
)
from filmkit.studio.animatic.sets.country.fairyland import CALLED as LANDS_OF_FANTASY
from filmkit.studio.animatic.sets.country.lagoon import VOLCANIC
from filmkit.studio.animatic.sets.country.steeps import mount_lake
from filmkit.studio.animatic.sets.country.terrain import Country
from filmkit.studio.animatic.sets.making.recipe import SetBrief

BOATS = ("boat", "canoe", "kayak", "raft", "ship", "sailboat", "rowboat", "ferry", "yacht", "gondola")
"""What never lies in a country without water, unless it lies there for good."""
ASHORE = ("wreck", "shipwreck", "wrecked", "abandoned", "spaceship", "rocket ship", "stranded", "airship")
AFLOAT = (*BOATS, "swim", "swims", "swimming", "duck", "swan", "paddle", "sail")
"""What wants more water than a river in a wide valley has."""
FROM_ABOVE = (
    "aerial",
    "drone",
    "bird's eye",
    "birds eye",
    "from above",
    "flies over",
    "flying over",
    "overhead",
)
_MOUNTS = (
    "fuji", "kilimanjaro", "everest", "matterhorn", "mont blanc", "denali", "mount rainier", "mount hood",
    "mount shasta", "mount cook", "mount whitney", "mount olympus", "mount ararat", "mount etna", "vesuvius",
)  # fmt: skip
_TOPS = ("summit", "mountaintop", "mountain top", "top of the mountain", "pinnacle")
BLACK: dict[str, Any] = {
    "low": (0.085, 0.082, 0.066), "high": (0.075, 0.072, 0.060), "steep": (0.062, 0.059, 0.056),
    "stone": (0.060, 0.057, 0.054), "shore": (0.130, 0.122, 0.112),
}  # fmt: skip
"""The colours of land that was lava."""
_LAKE = ("lake", "lakeside", "lakeshore", "reflection", "reflected")


GREEN_COUNTRY = (
    "hill", "hilltop", "hillside", "farm", "farmyard", "ranch", "lawn", "tall landscape", "wilderness",
    "village",
    "hamlet", "barnyard", "campsite", "campground", "windmill", "grass", "tall grass", "rural area",
    "campfire", "temple",
    "acropolis", "parthenon", "greek temple", "roman temple",
    "great wall", "stonehenge", "castle", "fortress", "ruin", "ruins", "ancient ruins",
    "statue park", "city wall", "cathedral square", "tomb entrance", "old walls", "citadel", "kingdom",
    "realm",
    "empire", "archaeological site", *LANDS_OF_FANTASY,
)  # fmt: skip
"""What lies in green hills, or is green hills."""
PLAIN = ("meadow", "grassland", "prairie", "plain", "pasture", "farmland", "countryside", "field", "steppe")
"""What a plain green country is called."""
IN_IT = ("volcano", "falls", "oasis", "lagoon", "moat", "river", "cliff", "piste", "terraces")
"""Kinds that are known by one thing in them, wherever else that is said to lie."""
WHITE = ("snow", "piste", "ice", "salt", "moon", "mars", "volcano", "island", "mount")
"""Kinds that are white already, or never."""
HIGH = ("mountain", "alps", "peak")
"""Words of what stands behind a meadow."""
WINTER = ("snow", "snowy", "winter", "wintry", "snowbound", "icy")
"""Words that make any other kind white."""


_CAPS = re.compile(
    r"\bsnow[- ]?(?:(?:capped|topped|tipped|crowned)\b|"
    r"(?:covered|clad|dusted) (?:\w+ )?(?:peaks?|summits?)\b)",
    re.I,
)


def country_of(brief: SetBrief) -> Country:
    """The country that words name: by what lies in it first, then by what the place itself is called, then by
    any other word; a meadow between hills where they name none. In winter it is white."""
    country = _grown(_named(brief), brief)
    return wintry(country) if _white(country, brief) else country


def _grown(country: Country, brief: SetBrief) -> Country:
    """The same with the trees that words name: "palm trees", "birches"."""
    for kind in KINDS_OF_TREE:
        base = kind.removesuffix(" tree")
        if base != "tree" and brief.mentions(f"{base}s", f"{base} trees", f"{base}es"):
            dense = base == "pine"
            return replace(country, tree="spruce" if dense else kind, trees=160 if dense else 26)
    return country


def _named(brief: SetBrief) -> Country:
    if brief.mentions("island", "atoll", "islet") and (
        brief.mentions(*FROM_ABOVE) or not brief.mentions("beach")
    ):
        return ISLAND
    if brief.mentions(
        "between cliffs", "between the cliffs", "between steep cliffs", "between towering cliffs"
    ):
        return GORGE
    if brief.mentions(*_MOUNTS) and not brief.mentions("lava", "magma", "eruption", "erupts"):
        lone = replace(MOUNT, line=20.0) if brief.mentions(*WINTER) else MOUNT
        by_water = brief.mentions(*_LAKE)
        return replace(lone, shape=mount_lake, water=LAKE.water) if by_water else lone
    if brief.is_called(*_TOPS) and not brief.mentions("volcano", "lava"):
        return SUMMIT
    if brief.mentions("canyon", "canyons", "gorge") and brief.mentions(*WINTER) and brief.mentions(*HIGH):
        return RAVINE
    if brief.is_called("canyon", "canyons", "gorge", "ravine") and brief.mentions("river", "stream", "creek"):
        return GORGE
    if brief.mentions("lava") and brief.is_called("cliff", "crevice", "crevasse", "chasm", "fissure"):
        return next(each for words, each in COUNTRIES if "lava" in words)
    floats = brief.mentions(*AFLOAT)
    known = [each for words, each in COUNTRIES if brief.mentions(*words)]
    overhead = brief.mentions("moon", "lunar cycle") and not brief.is_called("moon", "moon surface", "lunar")
    known = [
        each
        for each in known
        if not ((floats and each.kind == "river") or (overhead and each.kind == "moon"))
    ]
    first = [
        each for words, each in COUNTRIES if each in known and each.kind in IN_IT and brief.is_called(*words)
    ]
    walled = brief.is_called("canyon", "gorge", "ravine", "valley")  # and its cliffs are no coast
    first += [each for each in known if each.kind in IN_IT and not (walled and each.kind == "cliff")]
    first += [each for words, each in COUNTRIES if brief.is_called(*words) and each in known]
    first += [each for words, each in COUNTRIES if brief.mentions(*_plains(words))]
    if brief.is_called(*PLAIN) and not (
        first or brief.mentions("parched", "cracked", "barren", *HIGH, *WINTER)
    ):
        return MEADOW
    found = next(iter([*first, *known]), None) or (
        LAKE if floats and brief.mentions("river", "stream") else MEADOW
    )
    if found.kind == "lagoon" and brief.mentions(*VOLCANIC):
        return replace(found, tree="", rocks=50, **BLACK)
    if found.water is None and brief.mentions(*BOATS) and not brief.mentions(*ASHORE):
        return replace(LAKE, tree=found.tree or LAKE.tree)
    return found


def _plains(words: tuple[str, ...]) -> Iterator[str]:
    """What a plain or a field of that country is called: "desert plain"."""
    return (f"{word} {plain}" for word in words for plain in PLAIN)


def _white(country: Country, brief: SetBrief) -> bool:
    """Snow on peaks alone leaves the land under them green."""
    low = replace(brief, words=_CAPS.sub("", brief.words))
    return country.kind not in WHITE and low.mentions(*WINTER)


def wintry(country: Country) -> Country:
    """The same under snow: little grass stands out of it, and no flower."""
    return replace(
        country,
        covered=True,
        grass=country.grass // 10,
        flowers=(),
        tree="snowy" if country.tree else "",
        sown="",
    )
