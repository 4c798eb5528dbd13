"""What the words say a thing is made of, and a thing of that stuff. Knows no change and no light."""

import re
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.props import finishes as f
from filmkit.studio.animatic.props.carpenter import Finish
from filmkit.studio.animatic.staging.painting import coverage, paint_of
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
    "paper": f.PAPER,
    "rust": f.patterned((0.20, 0.075, 0.028), Pattern.ROCK, 9.0, 0.2, 0.05),
    "rusty": f.patterned((0.20, 0.075, 0.028), Pattern.ROCK, 9.0, 0.2, 0.05),
    "glowing": f.glowing((1.0, 0.16, 0.02), 2.6),
    "charred": f.patterned((0.014, 0.012, 0.011), Pattern.ROCK, 9.0, 0.1, 0.02),
    "withered": f.patterned((0.15, 0.09, 0.035), Pattern.PLASTER, 9.0, 0.1, 0.02),
}
"""What a thing may be of, by the word for it."""
ADJECTIVES = frozenset(STUFFS) - {"ice", "wood", "stone", "glowing"}
"""Words that say what the next noun is made of; a wood stove and an ice bucket are of neither."""
LUSTRE = frozenset(("gold", "golden", "silver"))
"""Colours that are a stuff too, and drawn as one."""
OWN: Mapping[str, tuple[str, ...]] = {
    "glass": ("glass", "jar"),
    "clear": ("glass", "jar"),
    "golden": ("ring", "coins", "crown", "trophy"),
    "gold": ("ring", "coins", "crown", "trophy"),
    "wooden": ("table", "small table", "chair", "bench", "piano", "violin", "guitar"),
    "paper": ("letter", "envelope", "newspaper", "map"),
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
    """The stuff that is said before a thing's noun, if one is and the kind is not made of it as it is."""
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
    plain = name.lower().split()[-1:] == ["cup"] and words & NO_TEA and not words & TEA
    return "tumbler" if kind == "cup" and plain else kind
