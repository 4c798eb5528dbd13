"""The words of headgear and of what is worn on a face, and a hat's colour where nobody says one.

Knows no grammar and no geometry.
"""

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
    "baseball cap": Headgear.CAP,
    "flat cap": Headgear.CAP,
    "veil": Headgear.VEIL,
    "bridal veil": Headgear.VEIL,
    "turban": Headgear.TURBAN,
    "helm": Headgear.HELM,
    "great helm": Headgear.HELM,
    "hijab": Headgear.HIJAB,
    "bonnet": Headgear.HEADSCARF,
    "bowler hat": Headgear.HAT,
    "trilby": Headgear.HAT,
    "panama hat": Headgear.HAT,
    "beret": Headgear.BERET,
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
    "motorcycle helmet": Headgear.MOTOR,
    "motorbike helmet": Headgear.MOTOR,
    "biker helmet": Headgear.MOTOR,
    "racing helmet": Headgear.MOTOR,
    "crash helmet": Headgear.MOTOR,
    "full-face helmet": Headgear.MOTOR,
    "football helmet": Headgear.MOTOR,
    "swim cap": Headgear.BEANIE,
}
OWN_COLORS: Mapping[Headgear, Color] = {
    Headgear.CROWN: COLORS["gold"],
    Headgear.HELMET: COLORS["yellow"],
    Headgear.WIDE_BRIM: COLORS["sand"],
    Headgear.TOP_HAT: COLORS["black"],
    Headgear.SPACE: COLORS["white"],
    Headgear.VEIL: COLORS["white"],
    Headgear.HELM: COLORS["silver"],
    Headgear.TURBAN: COLORS["orange"],
}
"""Of headgear whose colour nobody says."""
_ON_FACE: Mapping[str, str] = {
    "armoured helmet": "armoured helmet|iron mask",
    "trooper helmet": "trooper helmet|stormtrooper helmet",
    "dark helmet": "dark helmet",
    "spider mask": "spider mask",
    "cowl": "cowl",
    "eye mask": "mask|eye mask|masquerade mask|venetian mask|domino mask|carnival mask",
    "face mask": "face mask|surgical mask|medical mask|protective mask|facemask|face masks|surgical masks",
    "half mask": "half mask|ninja mask",
    "gas mask": "gas mask|gas masks|respirator|oxygen mask",
    "goggles": "goggles|ski goggles|swimming goggles|swim goggles|safety goggles|diving mask|scuba mask",
    "headset": "vr headset|vr goggles|virtual reality headset|virtual reality goggles|vr glasses",
    "headphones": "headphones|headphone|earphones|ear muffs|earmuffs|ear defenders|headset",
    "headband": "headband|sweatband|hairband|hair band",
    "earrings": "earrings|earring|hoop earrings",
    "pearls": "pearl necklace|string of pearls",
    "necklace": "necklace|pendant|gold chain|locket|amulet",
    "pointed ears": "pointed ears|pointy ears|elf ears",
}
ON_FACE: Mapping[str, str] = {phrase: name for name, row in _ON_FACE.items() for phrase in row.split("|")}
"""By the phrase: a name of `face_wear.FACE_WEAR`."""
