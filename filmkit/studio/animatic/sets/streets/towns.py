"""Kinds of street, by their words: how wide it is, what stands along it, what lies at its far end.

Builds no street; `city_street` does.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.props.buildings import fronts, screens
from filmkit.studio.animatic.props.land import rural
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.sets.making.decay import LEFT
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern

Front = Callable[[float, int, int, bool], Mesh]
"""A house by its width, its number in the row, a seed, and whether windows are lit."""
COBBLES = f.patterned((0.055, 0.057, 0.062), Pattern.COBBLES, 4.0, 0.7, 0.4, reflect=0.8)
TAR = f.patterned((0.070, 0.071, 0.074), Pattern.ASPHALT, 1.2, 0.5, 0.2, reflect=0.7)
DIRT = f.patterned((0.30, 0.225, 0.145), Pattern.SAND, 1.4, 0.1, 0.03)
FLAGS = f.patterned((0.115, 0.110, 0.105), Pattern.TILES, 1.6, 0.5, 0.2, reflect=0.12)
CONCRETE = f.patterned((0.19, 0.188, 0.182), Pattern.TILES, 0.8, 0.4, 0.12, reflect=0.10)


@dataclass(frozen=True, slots=True)
class Town:
    """One kind of street."""

    kind: str
    words: tuple[str, ...]
    front: Front
    wide: float
    """Of a house, metres."""
    across: float = 15.5
    """From one row of houses to the other."""
    kerb: float = 3.6
    """Width of the pavement; none at 0."""
    road: Finish = COBBLES
    paving: Finish = FLAGS
    lamps: str = "post"
    """post, mast, wall, or none."""
    trees: str = ""
    """bare, broad, or none."""
    cars: int = 2
    end: str = "church"
    """What closes the view: church, towers, wall, hills, screens."""
    high: float = 15.0
    """Of its houses, about."""
    overhead: bool = False
    """Washing, or wires, hang across."""


def _neon(wide: float, number: int, seed: int, night: bool) -> Mesh:
    return fronts.tower(wide, number, seed, night, neon=True)


def _left(wide: float, number: int, seed: int, night: bool) -> Mesh:
    return fronts.tower(wide, number, seed, night, neon=True, left=True)


OLD = Town("old", ("old town", "street"), fronts.town_house, 11.0, trees="bare")
TOWNS: tuple[Town, ...] = (
    Town(
        "alley",
        ("alley", "alleyway", "back street", "backstreet", "side street"),
        fronts.back_wall,
        8.0,
        4.4,
        0.0,
        TAR,
        lamps="wall",
        cars=0,
        end="wall",
        high=13.0,
        overhead=True,
    ),
    Town(
        "western",
        ("western", "wild west", "frontier", "ghost town", "saloon"),
        fronts.false_front,
        9.0,
        15.0,
        0.0,
        DIRT,
        lamps="none",
        cars=0,
        end="hills",
        high=6.0,
    ),
    Town(
        "village",
        ("village", "hamlet", "lane", "cottage", "country town"),
        fronts.cottage,
        9.5,
        12.0,
        1.8,
        f.patterned((0.17, 0.15, 0.125), Pattern.COBBLES, 4.0, 0.3, 0.1),
        lamps="post",
        trees="broad",
        cars=0,
        high=5.0,
    ),
    Town(
        "suburb",
        (
            "suburb",
            "suburbs",
            "suburban",
            "neighbourhood",
            "neighborhood",
            "driveway",
            "residential",
            "cul-de-sac",
            "front yard",
        ),
        fronts.garden_house,
        16.0,
        15.0,
        2.2,
        TAR,
        CONCRETE,
        "mast",
        "broad",
        2,
        "hills",
        6.0,
    ),
    Town(
        "screens",
        ("times square", "piccadilly circus"),
        screens.screened,
        13.0,
        26.0,
        4.0,
        TAR,
        CONCRETE,
        "none",
        "",
        4,
        "screens",
        24.0,
    ),
    Town(
        "neon",
        (
            "tokyo",
            "shibuya",
            "shinjuku",
            "neon",
            "hong kong",
            "las vegas",
            "osaka",
            "seoul",
            "cyberpunk",
            "chinatown",
            "broadway",
        ),
        _neon,
        12.0,
        17.0,
        4.0,
        TAR,
        CONCRETE,
        "mast",
        "",
        3,
        "towers",
        21.0,
    ),
    Town(
        "modern",
        (
            "downtown",
            "new york",
            "nyc",
            "manhattan",
            "skyscraper",
            "high-rise",
            "metropolis",
            "modern city",
            "business district",
            "financial district",
            "crosswalk",
            "intersection",
            "chicago",
            "shanghai",
            "urban",
            "city center",
            "city centre",
            "busy street",
            "avenue",
            "zebra crossing",
            "crossing",
            "big city",
            "modern",
        ),
        fronts.tower,
        14.0,
        18.0,
        4.2,
        TAR,
        CONCRETE,
        "mast",
        "",
        4,
        "towers",
        24.0,
    ),
    Town(
        "boulevard",
        ("boulevard", "paris", "champs", "promenade", "vienna", "tree-lined", "tree lined"),
        fronts.town_house,
        11.0,
        21.0,
        5.4,
        TAR,
        FLAGS,
        "post",
        "broad",
        3,
        "arch",
    ),
)
"""The first whose words are written; else an old street."""


def town_of(brief: SetBrief) -> Town:
    """The kind that words name, as wide and as full as they say."""
    town = brief.first_of(TOWNS) or OLD
    if brief.mentions("empty", "deserted", "abandoned", "quiet", "car-free", "pedestrian"):
        town = replace(town, cars=0)
    elif town.cars and brief.mentions("busy", "traffic", "crowded", "parked cars"):
        town = replace(town, cars=town.cars + 3)
    if brief.mentions(*LEFT) and town.kind == "neon":
        town = replace(town, front=_left)
    if brief.mentions("narrow") and town.kind in ("old", "village"):
        town = replace(town, across=9.0, kerb=min(town.kerb, 2.0), cars=0)
    if brief.mentions("cobblestone", "cobbled", "cobbles"):
        town = replace(town, road=COBBLES, paving=COBBLES)
    if brief.mentions("1900s", "victorian", "medieval", "18th century", "19th century", "17th century"):
        town = replace(town, cars=0)
    return town


def ending(c: Carpenter, town: Town, x: float, brief: SetBrief) -> None:
    """What closes the view along the street, at its far end."""
    z = town.across * 0.45
    if town.end in ("towers", "screens"):
        _towers(c, x, z, brief)
    if town.end == "screens":
        _stacked(c, x - 22.0, z, brief.night)
    elif town.end == "towers":
        return
    elif town.end == "wall":
        brick = f.patterned((0.19, 0.085, 0.062), Pattern.STONE, 7.0)
        c.box((x, 7.0, z), (0.5, 14.0, town.across + 2), brick)
        c.box((x - 0.3, 3.4, z), (0.1, 1.6, 1.2), f.glowing((1.0, 0.6, 0.25), 1.0 if brief.night else 0.1))
    elif town.end == "hills":
        shade = f.patterned(
            (0.20, 0.19, 0.16) if town.kind == "western" else (0.10, 0.14, 0.06), Pattern.ROCK, 0.05
        )
        for k in range(7):
            c.ball(
                (x + 60 + 9 * (k % 3), -6.0, z - 120 + 40 * k), (42.0, 18.0 + 7.0 * (k % 3), 34.0), shade, 18
            )
        if town.kind == "western":
            _water_tower(c, x - 8.0, z - 5.0)
    elif town.end == "arch":
        _arch(c, x + 8, z, brief.night)
    else:
        _church(c, x + 6.0, z, brief.night)


def _towers(c: Carpenter, x: float, z: float, brief: SetBrief) -> None:
    chance = np.random.default_rng(brief.seed + 5)
    for k in range(13):
        wide, tall = float(chance.uniform(9, 15)), float(chance.uniform(22, 46) + 34.0 * (k % 5 == 2))
        tone = float(chance.uniform(0.7, 1.3))
        lit = brief.night and not brief.mentions(*LEFT)
        glass = Material(0.9, 0.4, 0.8 if lit else 0.0, Pattern.FACADE, 0.35, reflect=0.4)
        paint: Color = (0.24 * tone, 0.26 * tone, 0.29 * tone)
        at = (x + 24 + 26.0 * (k % 3), tall / 2, z - 72 + 12.0 * k)
        c.box(at, (wide, tall, wide * 0.9), Finish(paint, glass))
        if k % 4 == 1:
            c.box((at[0], tall + 3.0, at[2]), (wide * 0.55, 6.0, wide * 0.5), Finish(paint, glass))
            c.rod((at[0], tall + 6, at[2]), (at[0], tall + 22, at[2]), 0.35, f.IRON)


def _stacked(c: Carpenter, x: float, z: float, night: bool) -> None:
    """A slender house at the end of a square, screens up all of its front."""
    dark = f.plain((0.10, 0.10, 0.11), 0.5, 0.25)
    c.box((x + 4.0, 17.0, z), (8.0, 34.0, 9.0), dark)
    front = Carpenter()
    y = 3.0
    for k, high in enumerate((5.0, 4.0, 6.0, 4.5, 5.0)):
        screens.screen(front, (0.0, y + high / 2, 0.0), (7.6, high), 5 * k + 1, night)
        y += high + 0.5
    c.put(front.done(), Spot((x - 0.3, 0.0, z), -math.pi / 2))
    c.rod((x + 4.0, 34.0, z), (x + 4.0, 44.0, z), 0.2, f.IRON)


def _church(c: Carpenter, x: float, z: float, night: bool) -> None:
    """A tower with a clock and a spire, across the end of the street."""
    stone = f.patterned((0.30, 0.265, 0.22), Pattern.STONE, 1.6)
    c.box((x, 9.5, z), (6.4, 19.0, 6.4), stone)
    for y in (6.5, 13.0, 19.0):
        c.box((x, y, z), (7.0, 0.5, 7.0), f.TRIM)
    spire = f.SLATE_ROOF.tinted((0.085, 0.12, 0.115))
    c.turned((x, 19.0, z), [(4.4, 0), (3.2, 1.5), (0.25, 15.0), (0, 15.2)], spire, 8, (0, math.pi / 8, 0))
    c.rod((x, 34.0, z), (x, 36.2, z), 0.09, f.BRASS)
    c.box((x, 35.4, z), (0.1, 0.1, 0.9), f.BRASS)
    face = f.glowing((1.0, 0.90, 0.66), 1.8 if night else 0.35)
    c.post((x - 3.24, 16.0, z), 1.5, 0.12, face, 26, (0, 0, math.pi / 2))
    c.boxes(
        [
            Block((x - 3.42, 16.5, z), (0.05, 1.1, 0.14)),
            Block((x - 3.42, 16.0, z + 0.35), (0.05, 0.12, 0.75)),
        ],
        f.IRON,
    )
    c.box((x - 3.25, 2.2, z), (0.1, 4.4, 2.2), f.DARK_OAK)
    for s in (-1, 1):
        c.box((x - 3.22, 10.0, z + s * 1.2), (0.1, 3.4, 0.8), f.plain((0.02, 0.022, 0.026)))
    c.box((x + 9, 5.5, z), (14, 11, 9.0), stone)


def _arch(c: Carpenter, x: float, z: float, night: bool) -> None:
    """A great arch over the end of a boulevard."""
    from_side = math.pi / 2
    stone = f.patterned((0.40, 0.36, 0.29), Pattern.STONE, 1.1)
    c.part(primitives.arch(7.0, 9.0, 3.0, 7.0), stone, (x, 0, z), (0, from_side, 0))
    for s in (-1, 1):
        c.box((x, 8.0, z + s * 6.6), (7.0, 16.0, 6.2), stone)
    c.box((x, 18.6, z), (7.6, 5.6, 20.0), stone)
    c.boxes([Block((x, y, z), (8.2, 0.6, 20.8)) for y in (15.8, 21.4)], f.TRIM)


def _water_tower(c: Carpenter, x: float, z: float) -> None:
    c.boxes([Block((x + a, 3.0, z + b), (0.25, 6.0, 0.25)) for a in (-1.3, 1.3) for b in (-1.3, 1.3)], f.BEAM)
    c.turned((x, 6.0, z), [(1.9, 0), (1.9, 3.0), (2.1, 3.0), (0.1, 4.3), (0, 4.3)], f.BEAM, 20)


def growth(town: Town, seed: int, night: bool) -> Mesh | None:
    """A tree of the street."""
    if town.trees == "broad":
        return rural.oak(seed % 997, 7.5, 230, rural.GREENS)
    return None
