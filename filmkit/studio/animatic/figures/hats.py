"""The words of headgear, and its colour where nobody says one. Knows no grammar and no geometry."""

from collections.abc import Mapping

from filmkit.studio.animatic.figures.appearance import Headgear
from filmkit.studio.animatic.figures.wardrobe import COLORS
from filmkit.studio.animatic.world import Color

HEADGEAR: Mapping[str, Headgear] = {
    "toque": Headgear.TOQUE,
    "chef's hat": Headgear.TOQUE,
    "chef hat": Headgear.TOQUE,
    "headscarf": Headgear.HEADSCARF,
    "kerchief": Headgear.HEADSCARF,
    "bandana": Headgear.HEADSCARF,
    "beanie": Headgear.BEANIE,
    "woolly hat": Headgear.BEANIE,
    "woollen hat": Headgear.BEANIE,
    "knit hat": Headgear.BEANIE,
    "knitted hat": Headgear.BEANIE,
    "bobble hat": Headgear.BEANIE,
    "cap": Headgear.CAP,
    "beret": Headgear.BEANIE,
    "fedora": Headgear.HAT,
    "bowler": Headgear.HAT,
    "hat": Headgear.HAT,
    "hood": Headgear.HOOD,
    "peaked cap": Headgear.PEAKED,
    "police cap": Headgear.PEAKED,
    "captain's hat": Headgear.PEAKED,
    "captain's cap": Headgear.PEAKED,
    "helmet": Headgear.HELMET,
    "hard hat": Headgear.HELMET,
    "cowboy hat": Headgear.WIDE_BRIM,
    "straw hat": Headgear.WIDE_BRIM,
    "sun hat": Headgear.WIDE_BRIM,
    "wide-brimmed hat": Headgear.WIDE_BRIM,
    "sombrero": Headgear.WIDE_BRIM,
    "top hat": Headgear.TOP_HAT,
    "pointed hat": Headgear.POINTED,
    "wizard hat": Headgear.POINTED,
    "witch's hat": Headgear.POINTED,
    "party hat": Headgear.POINTED,
    "crown": Headgear.CROWN,
    "tiara": Headgear.CROWN,
    "space helmet": Headgear.SPACE,
}
OWN_COLORS: Mapping[Headgear, Color] = {
    Headgear.CROWN: COLORS["gold"],
    Headgear.HELMET: COLORS["yellow"],
    Headgear.WIDE_BRIM: COLORS["sand"],
    Headgear.TOP_HAT: COLORS["black"],
    Headgear.SPACE: COLORS["white"],
}
"""Of headgear whose colour nobody says."""
