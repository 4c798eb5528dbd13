"""What the words say a thing is made of, and a thing of that stuff. Knows no change and no light."""

import re
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Finish
from filmkit.studio.animatic.staging.matter.painting import coverage, paint_of
from filmkit.studio.animatic.world import F32, Color, Material, Mesh, Pattern

GLASS = Finish((0.022, 0.070, 0.062), Material(0.97, 0.9, rim=0.8, reflect=0.6, translucency=0.15))
"""Darker than what is behind it and bright at its edges, as thick glass is."""
SEEN_THROUGH = ("glass", "transparent", "clear", "translucent")
"""Words for glass that one sees through."""
STUFFS: Mapping[str, Finish] = {
    "wood": f.OAK,
    "wooden": f.OAK,
    **dict.fromkeys(("metal", "metallic", "stainless", "chrome", "aluminum", "aluminium", "tin"), f.STEEL),
    "steel": f.STEEL,
    "iron": f.IRON,
    "silver": f.BRIGHT_STEEL,
    "gold": f.BRASS,
    "golden": f.BRASS,
    "brass": f.BRASS,
    "bronze": f.COPPER,
    "copper": f.COPPER,
    "glass": GLASS,
    "crystal": Finish((0.52, 0.58, 0.62), Material(0.97, 0.9, reflect=0.5, translucency=0.6)),
    "ice": Finish((0.50, 0.62, 0.68), Material(0.9, 0.7, reflect=0.35, translucency=0.5)),
    **dict.fromkeys(SEEN_THROUGH[1:], GLASS),
    "stone": f.patterned((0.24, 0.23, 0.21), Pattern.ROCK, 3.0),
    "marble": f.patterned((0.62, 0.60, 0.57), Pattern.MARBLE, 2.0, 0.8, 0.4),
    "plastic": f.plain((0.45, 0.46, 0.47), 0.7, 0.4),
    "rubber": f.plain((0.03, 0.03, 0.032), 0.3, 0.08),
    **dict.fromkeys(("paper", "origami"), f.PAPER),
    "cardboard": f.patterned((0.33, 0.20, 0.10), Pattern.PAPER, 14.0, 0.1, 0.03),
    **dict.fromkeys(
        ("knitted", "woolen", "woollen", "wool", "crocheted"),
        f.patterned((0.48, 0.13, 0.11), Pattern.RIBS, 30.0, 0.1, 0.03),
    ),
    **dict.fromkeys(
        ("felt", "plush", "fabric", "cloth"), f.patterned((0.40, 0.16, 0.12), Pattern.FABRIC, 2.0, 0.1, 0.03)
    ),
    "velvet": Finish((0.22, 0.012, 0.05), Material(0.2, 0.05, 0.0, Pattern.FABRIC, 3.0, rim=0.6)),
    "silk": Finish((0.50, 0.30, 0.36), Material(0.75, 0.35, rim=0.3)),
    "leather": f.plain((0.14, 0.055, 0.022), 0.5, 0.22),
    "chocolate": f.plain((0.070, 0.026, 0.012), 0.7, 0.35),
    "lego": f.plain((0.55, 0.03, 0.02), 0.85, 0.5),
    **dict.fromkeys(("clay", "terracotta", "earthenware"), f.plain((0.36, 0.16, 0.085), 0.15, 0.05)),
    **dict.fromkeys(("porcelain", "ceramic"), f.CHINA),
    "brick": f.patterned((0.30, 0.10, 0.065), Pattern.STONE, 8.0, 0.2, 0.06),
    "concrete": f.patterned((0.30, 0.30, 0.29), Pattern.PLASTER, 3.0, 0.1, 0.04),
    **dict.fromkeys(
        ("straw", "wicker", "rattan"), f.patterned((0.46, 0.33, 0.11), Pattern.RIBS, 26.0, 0.15, 0.05)
    ),
    "bamboo": f.patterned((0.40, 0.36, 0.13), Pattern.PLANKS, 14.0, 0.4, 0.2),
    "jade": Finish((0.06, 0.30, 0.16), Material(0.9, 0.6, reflect=0.2, translucency=0.4)),
    "amber": Finish((0.55, 0.24, 0.02), Material(0.95, 0.7, reflect=0.25, translucency=0.6)),
    "diamond": Finish((0.62, 0.70, 0.74), Material(1.0, 1.0, rim=0.6, reflect=0.6)),
    "rust": f.patterned((0.20, 0.075, 0.028), Pattern.ROCK, 9.0, 0.2, 0.05),
    "rusty": f.patterned((0.20, 0.075, 0.028), Pattern.ROCK, 9.0, 0.2, 0.05),
    "glowing": f.glowing((1.0, 0.16, 0.02), 2.6),
    "shining": Finish((0.62, 0.80, 0.90), Material(1.0, 1.0, rim=0.8, reflect=0.6, emission=0.75)),
    "dull": f.patterned((0.075, 0.080, 0.085), Pattern.ROCK, 5.0, 0.1, 0.02),
    "charred": f.patterned((0.014, 0.012, 0.011), Pattern.ROCK, 9.0, 0.1, 0.02),
    "withered": f.patterned((0.15, 0.09, 0.035), Pattern.PLASTER, 9.0, 0.1, 0.02),
}
"""What a thing may be of, by the word for it."""
ADJECTIVES = frozenset(STUFFS) - {
    "ice", "wood", "stone", "glowing", "shining", "dull", "wool", "cloth", "silk", "chocolate",
    "diamond", "amber",
}  # fmt: skip
"""Words that say what the next noun is made of; a wood stove and an ice bucket are of neither."""
_MADE_OF = re.compile(
    r"\b(?:made|built|carved|sculpted|knitted|woven|formed|crafted|constructed)"
    r"(?: (?:entirely|completely|wholly))?(?: out)? (?:of|from) (?:[a-z]+ ){0,2}?("
    + "|".join(STUFFS)
    + r")\b"
)
LUSTRE = frozenset(("gold", "golden", "silver"))
"""Colours that are a stuff too, and drawn as one."""
OWN: Mapping[str, tuple[str, ...]] = {
    "glass": ("glass", "jar"),
    "clear": ("glass", "jar"),
    "golden": ("ring", "coins", "crown", "trophy"),
    "gold": ("ring", "coins", "crown", "trophy"),
    "wooden": ("table", "small table", "chair", "bench", "piano", "violin", "guitar"),
    "paper": ("letter", "envelope", "newspaper", "map"),
    "straw": ("hat", "straw hat"),
    "brick": ("brick", "wall"),
    "cardboard": ("box", "cardboard box"),
}
"""What is made of such a stuff as it is."""
NO_TEA = frozenset(["water", "plastic", "paper", "metal", "steel", "tin", "disposable"])
TEA = frozenset(["tea", "coffee", "saucer", "espresso", "cocoa", "porcelain"])
"""Words of a cup without a handle, and those of one with."""
BETWEEN = 2
"""Words that may stand between a stuff and its noun: "a metal water cup"."""
ENDS = re.compile(r"^(?:of|and|with|in|on|a|an|the|his|her|from|to|at|by|near|beside)$")
"""Words that no adjective reaches over."""


def stuff_of(kind: str, name: str, description: str) -> str | None:
    """The stuff that is said before a thing's noun, or of which it is said to be made, unless the kind is
    made of it as it is."""
    if (made := _MADE_OF.search(description.lower())) is not None:
        return None if kind in OWN.get(made[1], ()) else made[1]
    words, named = re.findall(r"[a-z]+", description.lower()), re.findall(r"[a-z]+", name.lower())
    if not named or named[-1] not in words:
        return None
    at = words.index(named[-1])
    for word in words[max(at - BETWEEN - 1, 0) : at][::-1]:
        if ENDS.match(word):
            return None
        if word in ADJECTIVES and word not in named:
            return None if kind in OWN.get(word, ()) else word
    return None


def in_stuff(mesh: Mesh, finish: Finish, paint: Color | F32 | None = None, bare: bool = False) -> Mesh:
    """A thing with what has a paint, or what there is most of, in another stuff; `bare` metal too."""
    covered, strength = coverage(mesh, paint, bare)
    colors = mesh.colors.copy()
    colors[covered] = np.clip(strength[covered, None] * np.asarray(finish.color, np.float32), 0.0, 0.9)
    rows = np.unique(mesh.materials[covered[mesh.triangles].any(1)])
    palette = tuple(finish.material if row in rows else each for row, each in enumerate(mesh.palette))
    return replace(mesh, colors=colors, palette=palette)


SERVED: Mapping[str, str] = {
    "rice": "rice|risotto|couscous",
    "soup": "soup|broth|chowder|bisque",
    "cereal": "cereal|oatmeal|porridge|granola|muesli",
    "ramen": "noodles|ramen|pho|udon",
    "curry": "curry|stew|goulash",
}
"""What a bowl is had full of, by the words for it."""
FULL = re.compile(
    r"\b(?:of|with|holds?|holding|contain\w*|cradl\w+|brimming with|full of|filled with) (?:[\w-]+ ){0,4}?"
    rf"(?:{'|'.join(f'(?P<{kind}>{said})' for kind, said in SERVED.items())})\b"
)


def plain_of(kind: str, name: str, description: str) -> str:
    """The form that the words ask for: a bowl of what is in it, a ball of one colour, and for a cup that no
    tea is drunk from one of metal, paper or plastic, or for water."""
    if kind == "bowl" and (hit := FULL.search(description.lower())) is not None:
        return str(hit.lastgroup)
    if kind == "football" and name.lower().rstrip("s") == "ball" and paint_of(name, description) is not None:
        return "rubber ball"
    words = set(re.findall(r"[a-z]+", f"{name} {description}".lower()))
    if kind == "key" and words & {"tag", "fob", "keychain"}:
        return "tagged key"
    plain = name.lower().split()[-1:] == ["cup"] and words & NO_TEA and not words & TEA
    return "tumbler" if kind == "cup" and plain else kind
