"""A table a camera goes near to: what the shot is about is laid in its middle; the room behind is soft.

Knows no thing. Words choose the table's top (wood, cloth, stone, steel, velvet, sand, leaves) and how dark
the room is. "center" is the spot on the table.
"""

import math
import re
from collections.abc import Mapping

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.food import kitchenware
from filmkit.studio.animatic.props.land.heights import billows
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Lamp, Mark, Pattern, Set, Vec

TOP = 0.76
MARKS = {
    "center": Mark((0.0, TOP, 0.0)),
    "work": Mark((0.0, 0.0, -0.75), 0.0, TOP),
    "left": Mark((-0.9, 0.0, 0.0), math.pi / 2),
    "right": Mark((0.9, 0.0, 0.0), -math.pi / 2),
    "view": Mark((0.06, TOP, 0.52), 0.0, 0.30),
    "look": Mark((0.0, TOP, 0.0), 0.0, 0.03),
}
TOPS: tuple[tuple[tuple[str, ...], Finish], ...] = (
    (
        ("marble", "bathroom", "luxury", "elegant"),
        f.patterned((0.46, 0.44, 0.41), Pattern.MARBLE, 3.2, 0.92, 0.4, 0.2),
    ),
    (
        ("velvet", "jewel", "jeweller", "casino"),
        f.patterned((0.060, 0.008, 0.018), Pattern.FABRIC, 2.0, 0.1, 0.03),
    ),
    (
        ("tablecloth", "cloth", "linen", "bed", "sheet", "blanket"),
        f.patterned((0.62, 0.59, 0.53), Pattern.FABRIC, 2.0, 0.1, 0.04),
    ),
    (
        ("steel", "metal", "laboratory", "lab", "morgue", "spaceship", "hospital"),
        f.STEEL.tinted((0.36, 0.37, 0.38)),
    ),
    (
        ("stone", "concrete", "pavement", "street", "rooftop"),
        f.patterned((0.20, 0.195, 0.185), Pattern.ROCK, 6.0, 0.3, 0.1),
    ),
    (("sand", "beach", "desert", "dune"), f.patterned((0.50, 0.37, 0.21), Pattern.SAND, 6.0, 0.1, 0.03)),
    (
        ("grass", "meadow", "forest", "leaves", "earth", "mud", "garden"),
        f.patterned((0.10, 0.085, 0.045), Pattern.FOLIAGE, 60.0),
    ),
    (("snow", "ice", "winter"), f.patterned((0.66, 0.69, 0.74), Pattern.PLASTER, 8.0, 0.3, 0.1)),
    (
        ("kitchen", "pine", "rustic", "workshop", "bench", "cabin", "farmhouse"),
        f.patterned((0.34, 0.215, 0.115), Pattern.PLANKS, 9.0, 0.4, 0.16),
    ),
    (
        ("office", "modern", "desk", "white"),
        f.patterned((0.42, 0.32, 0.21), Pattern.PLANKS, 6.0, 0.55, 0.2),
    ),
)
"""What lies under the thing, by words of the place."""
SAID = re.compile(
    r"\b(?:on|upon|across|over|against|atop) (?:an?|the|its) (?:[\w-]+,? (?:and )?){0,4}?"
    r"(?:surface|tabletop|table top|table|countertop|counter|desk|desktop|bench|workbench|"
    r"worktop|slab|shelf|velvet|marble|leather|"
    r"slate|granite|satin|silk|cloth)\b",
    re.I,
)
"""What is told of a surface before its name."""
STUFFS: tuple[tuple[tuple[str, ...], Finish], ...] = (
    (
        ("velvet", "satin", "silk", "felt", "suede"),
        f.patterned((0.10, 0.09, 0.085), Pattern.FABRIC, 2.0, 0.15, 0.04),
    ),
    (("cloth", "linen", "fabric"), f.patterned((0.62, 0.59, 0.53), Pattern.FABRIC, 2.0, 0.1, 0.04)),
    (("marble",), f.patterned((0.46, 0.44, 0.41), Pattern.MARBLE, 3.2, 0.92, 0.4, 0.2)),
    (("leather",), f.patterned((0.11, 0.055, 0.028), Pattern.FABRIC, 3.0, 0.5, 0.2)),
    (
        ("slate", "granite", "textured", "rough"),
        f.patterned((0.07, 0.075, 0.085), Pattern.ROCK, 6.0, 0.3, 0.1),
    ),
    (("stone", "concrete"), f.patterned((0.20, 0.195, 0.185), Pattern.ROCK, 6.0, 0.3, 0.1)),
    (
        ("glossy", "shiny", "reflective", "polished", "sleek", "glass", "mirrored"),
        f.plain((0.2, 0.2, 0.21), 0.95, 0.5),
    ),
)
"""Of what a surface is, by those words."""
TINTS: Mapping[str, Color] = {
    "dark": (0.022, 0.023, 0.027), "black": (0.011, 0.011, 0.013), "white": (0.72, 0.715, 0.70),
    "grey": (0.16, 0.163, 0.17), "gray": (0.16, 0.163, 0.17), "red": (0.26, 0.014, 0.014),
    "crimson": (0.20, 0.008, 0.016), "green": (0.018, 0.085, 0.04), "blue": (0.02, 0.06, 0.21),
    "navy": (0.010, 0.022, 0.075), "purple": (0.09, 0.02, 0.15), "pink": (0.55, 0.22, 0.27),
    "beige": (0.42, 0.35, 0.25), "cream": (0.56, 0.48, 0.34), "yellow": (0.60, 0.38, 0.04),
    "burgundy": (0.13, 0.008, 0.018), "charcoal": (0.032, 0.033, 0.036),
}  # fmt: skip
"""Colours of a surface."""
BARE = re.compile(
    r"\b(?:on|upon|over|against) (?:(?!an? |the |its )[a-z]+ ){0,2}"
    r"(?:velvet|marble|leather|slate|granite|satin|silk|stone|concrete)\b",
    re.I,
)
"""A stuff without an article."""
WOODEN = frozenset({"wood", "wooden", "oak", "walnut", "pine"})
"""A dark wooden table stays of wood."""
SMOOTH = f.plain((0.4, 0.4, 0.4), 0.7, 0.25)
CANDLE: Vec = (-0.135, TOP + 0.145, -0.115)
"""Where a candle burns, when one is written: behind the thing, to the left."""
OAK = f.patterned((0.175, 0.098, 0.050), Pattern.PLANKS, 9.0, 0.62, 0.28, reflect=0.07)
SOFT = ("sand", "beach", "desert", "dune", "grass", "meadow", "forest", "leaves", "earth", "mud", "snow")
LAMPS: tuple[Color, ...] = ((1.0, 0.60, 0.26), (1.0, 0.74, 0.45), (0.42, 0.60, 1.0))
SHINES = ("lamp", "floor lamp", "light bulb", "lightbulb", "lantern")
"""Where such a thing is what is seen, nothing shines behind it."""


def tabletop(brief: SetBrief) -> Set:
    """The table, nothing on it."""
    c, chance = Carpenter(), brief.accidents()
    finish = _said(brief.words) or next((finish for words, finish in TOPS if brief.mentions(*words)), OAK)
    if brief.mentions(*SOFT):
        _ground(c, brief, finish)
    else:
        c.box((0, TOP - 0.02, -0.05), (2.2, 0.04, 1.4), finish, bevel=0.006)
    _room(c, brief, chance)
    share = 0.3 if brief.mentions(*SHINES) else 1.0
    lamps = [
        Lamp((x, 1.62, z), (share, 0.60 * share, 0.28 * share), 0.3, 4.2)
        for x, z in ((-1.7, -2.5), (1.9, -2.9))
    ]
    if brief.mentions("candle", "candlelight", "candlelit"):
        c.put(kitchenware.candle(0.10, True), Spot((CANDLE[0], TOP, CANDLE[2])))
        lamps.append(Lamp(CANDLE, (0.115, 0.064, 0.024), 0.04, 2.2))
    glint = Lamp((0.45, TOP + 0.55, -0.40), (0.040, 0.046, 0.058), 0.12, 1.6)
    return Set(
        "tabletop",
        c.done(),
        MARKS,
        practicals=(glint, *(lamps if brief.night else ())),
        windows=() if brief.night else (((-2.9, 1.7, -0.9), (1.0, 0.0, 0.0)),),
        interior=True,
        surface=TOP,
        room=((-2.5, TOP + 0.02, -2.6), (2.5, 2.6, 2.6)),
    )


def _said(words: str) -> Finish | None:
    """A surface as it is told of: "a dark, textured surface", "black velvet"; none where nothing is said."""
    hit = SAID.search(words) or BARE.search(words)
    said = re.findall(r"[a-z]+", hit[0].lower()) if hit else []
    stuff = next((finish for names, finish in STUFFS if set(names) & set(said)), None)
    tint = next((TINTS[word] for word in said if word in TINTS), None)
    if tint is None or (stuff is None and WOODEN & set(said)):
        return stuff
    return (stuff or SMOOTH).tinted(tint)


def _ground(c: Carpenter, brief: SetBrief, finish: Finish) -> None:
    """Loose ground instead of a table: level in the middle, uneven round it."""
    rough = billows(brief.seed % 9973, 0.16, 4)
    middle = float(rough(np.zeros(1), np.zeros(1))[0])

    def at(x: F64, z: F64) -> F64:
        away = np.clip(np.hypot(x, z) / 0.20 - 0.2, 0.0, 1.0)
        return np.asarray((rough(x, z) - middle) * 0.05 * away, np.float64)

    c.part(primitives.terrain(3.0, 3.0, at, (110, 110)), finish, (0, TOP, 0))


def _room(c: Carpenter, brief: SetBrief, chance: np.random.Generator) -> None:
    """Walls, a window to the left by day, shelves and lamps as blots of light at night."""
    tone: Color = (0.13, 0.085, 0.060) if brief.night else (0.40, 0.36, 0.30)
    wall = f.PLASTER.tinted(tone)
    c.floor((-3, 0, -3.4), (3, 0, 3), f.DARK_OAK, (4, 4))
    c.boxes([Block((0, 1.9, -3.4), (6, 3.8, 0.1)), Block((0, 1.4, 3.0), (6, 2.8, 0.1)),
             Block((3.0, 1.4, -0.2), (0.1, 2.8, 6.4))], wall)  # fmt: skip
    c.boxes(
        [
            Block((-3.0, 0.35, -0.2), (0.1, 0.7, 6.4)),
            Block((-3.0, 2.75, -0.2), (0.1, 0.3, 6.4)),
            Block((-3.0, 1.6, -2.7), (0.1, 1.9, 1.4)),
            Block((-3.0, 1.6, 1.6), (0.1, 1.9, 3.0)),
        ],
        wall,
    )
    c.boxes(
        [Block((-3.0, 1.65, z), (0.06, 1.9, 0.05)) for z in (-1.95, -1.42, -0.9, -0.38, 0.08)]
        + [Block((-3.0, y, -0.95), (0.06, 0.05, 2.0)) for y in (0.72, 1.35, 1.98, 2.6)],
        f.plain((0.5, 0.48, 0.44)),
    )
    glow = (0.05, 0.07, 0.12) if brief.night else (0.80, 0.90, 1.0)
    c.box((-3.6, 1.6, -0.9), (0.04, 3.0, 5.0), f.glowing(glow, 1.0 if brief.night else 1.5))
    c.put(furniture.bookshelf(1.5, 2.0, brief.seed % 1000), Spot((1.55, 0, -3.2)))
    c.put(furniture.chair(), Spot((-0.5, 0, -1.35), 0.3))
    if brief.mentions(*SHINES):
        return
    for i, x in enumerate((-1.7, 1.9)):
        z = -2.5 - 0.4 * i
        c.turned((x, 0, z), [(0.15, 0), (0.02, 0.03), (0.014, 1.45)], f.BRASS, 12)
        shade = f.glowing((1.0, 0.66, 0.34), 3.4) if brief.night else f.CURTAIN
        c.turned((x, 1.45, z), [(0.22, 0), (0.14, 0.30)], shade, 20)
    if brief.night:
        for k in range(15):
            at = (float(chance.uniform(-2.6, 2.6)), float(chance.uniform(0.95, 2.0)), -3.25)
            c.ball(at, 0.022, f.glowing(LAMPS[k % 3], float(chance.uniform(4, 11))), 8)
