"""Open country as far as one sees: dunes, peaks, a lake, snow, a canyon, plains, wheat, a meadow.

Knows no people and no weather. Words choose the country; farms, fences and tents come by name.
"""

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.buildings import bridges, fronts, landmarks
from filmkit.studio.animatic.props.land import greenery, rural
from filmkit.studio.animatic.props.land.ground import rock
from filmkit.studio.animatic.props.making import finishes
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.sets.country import camps, fairyland, lagoon, rows, waters, wild
from filmkit.studio.animatic.sets.country.country import Land, lay
from filmkit.studio.animatic.sets.country.named_country import country_of
from filmkit.studio.animatic.sets.country.skies import BLACK
from filmkit.studio.animatic.sets.country.terrain import Country, levelled, plains
from filmkit.studio.animatic.sets.country.weathered import snowed
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Mark, Material, Mesh, Particles, Pattern, Set

SIGHTS = (
    "castle",
    "moat",
    "fortress",
    "citadel",
    "kingdom",
    "pyramid",
    "stonehenge",
    "temple",
    "ruin",
    "ruins",
    "acropolis",
    "parthenon",
)
"""Words of what stands behind whoever is filmed."""
FARMED = ("farm", "farmyard", "barnyard", "barn", "ranch")
BARNS = ((6.2, -30.0, -0.35), (-14.0, -44.0, 0.45))
"""Where a farm's two stand, the first before the camera."""
HOUSES = (
    (-17.0, -34.0, 0.5), (-27.0, -42.0, 0.2), (21.0, -52.0, -0.5), (-9.0, -46.0, 0.3), (12.0, -44.0, -0.4),
    (-2.0, -60.0, 0.1), (20.0, -66.0, -0.3), (-20.0, -58.0, 0.4), (30.0, -48.0, -0.7),
)  # fmt: skip
"""Where a village's houses stand, x and z, and which way they face."""
CABINS = ((5.2, -12.0), (5.4, -5.0), (5.8, -3.4), (6.4, -2.4), (-8.0, -5.0), (14.0, -30.0))
"""Where one alone stands, x and z: the first that is dry."""
RED_DUST = (1.15, 0.66, 0.38)
"""The air of Mars."""
PYRAMIDS = ((16.0, -95.0, 62.0), (-46.0, -140.0, 54.0), (74.0, -150.0, 44.0))
"""Where they stand, x and z, and how wide each is at its foot."""
AHEAD = {"cliff": -0.62, "gorge": 0.1, "piste": 0.2, "river": -0.15, "terraces": 0.1}
"""Where people are filmed from, as `Set.ahead`, for what is seen best on one side."""
MARKS = {
    "center": Mark((0.0, 0.0, 0.0)),
    "left": Mark((-0.8, 0.0, 0.0), 0.4),
    "right": Mark((0.8, 0.0, 0.0), -0.4),
    "work": Mark((0.0, 0.0, 0.3)),
    "far": Mark((-1.6, 0.0, -2.6)),
    "seat": Mark((4.4, 0.0, -1.3), -0.4, 0.42),
    "path-start": Mark((-4.6, 0.0, 0.0), math.pi / 2),
    "path-end": Mark((4.6, 0.0, 0.0), math.pi / 2),
    "view": Mark((-0.9, 0.0, 9.8), 0.0, 1.75),
    "look": Mark((0.4, 0.0, -15.0), 0.0, 3.1),
}


def landscape(brief: SetBrief) -> Set:
    """The country."""
    c, country = Carpenter(), _bare(country_of(brief), brief)
    farmed = brief.mentions(*FARMED) and not brief.mentions("village", "hamlet", "town")
    clear = before_a_barn if farmed else before_a_sight if brief.mentions(*SIGHTS) else free
    land = Land(country, brief.seed, levelled(country.shape(brief.seed)), clear)
    growing = lay(c, land, brief.accidents())
    seat = Finish(country.stone, Material(0.2, 0.06, 0.0, Pattern.ROCK, 0.8))
    c.part(rock(brief.seed, 1.0), seat, (4.4, -0.06, -1.4), (0, 0.4, 0), 0.66)
    _built(c, land, brief)
    moving, air = _landmark(c, land, brief)
    if brief.mentions("tent", "tents", "camp", "campsite", "camping", "campground"):
        moving += camps.pitch(c, land, brief)
    tree = wild.has_one_tree(brief)
    if country.sown:
        rows.sown(c, land, country.sown)
    if country.water is not None:
        _water(c, land, country.water)
    return Set(
        "landscape",
        snowed(c.done()) if country.covered else c.done(),
        MARKS | _view(country) | ({"sight": Mark((4.2, land.at(4.2, -8.5), -8.5))} if tree else {}),
        mirror=country.water,
        room=((-14.0, 0.55, -9.0), (14.0, 26.0, 13.5 if country.kind != "island" else 60.0)),
        ahead=AHEAD.get(country.kind, 0.12 if moving or air or brief.mentions(*SIGHTS) else 0.62),
        sky=BLACK if country.kind == "moon" else None,
        dust=RED_DUST if country.kind == "mars" else None,
        moving=((growing,) if growing else ()) + moving,
        air=air,
    )


def _bare(country: Country, brief: SetBrief) -> Country:
    """Sand without its great dune where pyramids stand behind it."""
    hidden = country.kind == "dunes" and brief.mentions("pyramid", "sphinx")
    return replace(country, shape=plains) if hidden else country


def _view(country: Country) -> dict[str, Mark]:
    """The marks of the camera."""
    height, at, z = country.eye
    back = 9.8 if country.kind != "island" else 44.0
    return {"view": Mark((-0.9, 0.0, back), 0.0, height), "look": Mark((0.4, 0.0, z), 0.0, at)}


def _water(c: Carpenter, land: Land, level: float) -> None:
    """The surface of a lake, a river or the sea; over a shallow bed it has the bed's light in it."""
    still = Material(0.9, 0.5, 0.0, Pattern.WATER, 0.35, reflect=0.95)
    if land.country.kind not in ("island", "lagoon"):
        wide, near = (330.0, 40.0) if land.country.kind == "cliff" else (180.0, 14.0)
        water = Finish((0.012, 0.030, 0.036), still)
        c.floor((-wide, level, -wide), (wide, level, near), water, (30, 30))
        return
    part = primitives.terrain(660.0, 660.0, lambda x, z: 0.0 * x + level, (150, 150))
    x, z = (part.vertices[:, i].astype(np.float64) for i in (0, 2))
    deep = np.clip((level - land.height(x, z)) / waters.SHALLOW, 0.0, 1.0) ** 0.7
    tint = greenery.shaded((0.13, 0.50, 0.46), (0.010, 0.075, 0.120), deep)
    c.part(part, Finish(tint, replace(still, reflect=0.35, scale=0.5)))


def free(x: F64, z: F64, margin: float) -> NDArray[np.bool_]:
    """Not among people and, for what is wider than a blade of grass, not before the wide view."""
    path = (np.abs(z) < 0.9 + margin) & (np.abs(x) < 5.6 + margin)
    middle = np.hypot(x, z) < 1.5 + margin * 2.0
    view = (np.abs(x) < 1.8 + margin + 0.05 * np.abs(z)) & (z > -16.0) & (z < 14.0) & (margin > 0.0)
    return np.asarray(~(path | middle | view), np.bool_)


def before_a_sight(x: F64, z: F64, margin: float) -> NDArray[np.bool_]:
    """The same, and nothing as wide as a tree between the wide view and what it is of."""
    near = (9.8 - z) / 62.0
    seen = (x > -0.9 - 8.0 * near - margin) & (x < -0.9 + 27.0 * near + margin)
    return np.asarray(free(x, z, margin) & ~(seen & (near > 0.0) & (near < 0.9) & (margin > 0.5)), np.bool_)


def before_a_barn(x: F64, z: F64, margin: float) -> NDArray[np.bool_]:
    """The same, and nothing as wide as a tree between the camera and the barn."""
    sight = (np.abs(x - 5.0) < 8.0 + margin) & (z > -34.0) & (z < 14.0) & (margin > 0.5)
    return np.asarray(free(x, z, margin) & ~sight, np.bool_)


def _built(c: Carpenter, land: Land, brief: SetBrief) -> None:
    """A fence, and what farms have when they are written."""
    fields = land.country.kind in ("meadow", "wheat", "flowers", "snow")
    if fields or brief.mentions("fence", "ranch", "farm", "paddock"):
        for i in range(11):
            x = 4.6 + 2.2 * i
            ends = [(x + d, -6.0 - 0.24 * (x + d)) for d in (0.0, 2.2)]
            rural.fence(c, *((a, land.at(a, b), b) for a, b in ends))
    if brief.mentions("cabin", "hut", "log house", "lodge") and not brief.mentions("village", "hamlet"):
        near = [(x, z) for x, z in CABINS if not land.drowned(land.at(x, z)) and _dry(land, x, z, 3.0)]
        x, z = near[0] if near else CABINS[0]
        c.put(
            rural.cabin(brief.night),
            Spot((x, max(land.at(x, z), (land.country.water or -9.0) + 0.3), z), -0.5),
        )
    elif brief.mentions(*FARMED, "farmhouse", "village", "cottage", "hamlet"):
        many = brief.mentions("village", "hamlet", "town")
        farm = brief.mentions(*FARMED) and not many
        if farm:
            _farmyard(c, land)
        for i, (x, z, yaw) in enumerate(HOUSES if many else BARNS if farm else HOUSES[:2]):
            dry = next((x + a for a in (0.0, 10.0, -10.0, 20.0, 30.0, -24.0) if _dry(land, x + a, z)), None)
            if dry is None and many:
                continue
            x = x if dry is None else dry
            if i > 2:
                front = fronts.cottage(8.5, i, brief.seed % 997, brief.night)
                c.put(front, Spot((x, land.at(x, z) - 0.3, z), yaw))
            else:
                c.put(rural.barn(i, brief.night), Spot((x, land.at(x, z) - 0.2, z), yaw))
        if many:
            _steeple(c, land, brief.night)


def _farmyard(c: Carpenter, land: Land) -> None:
    """A silo beside the barn, round bales before it."""
    tin = finishes.patterned((0.46, 0.47, 0.48), Pattern.STEEL, 2.0, 0.5, 0.2)
    x, z = 14.4, -34.0
    y = land.at(x, z) - 0.2
    c.turned((x, y, z), [(1.7, 0), (1.7, 8.0), (1.2, 9.2), (0, 9.7)], tin, 20)
    straw = finishes.patterned((0.52, 0.38, 0.13), Pattern.GRASS, 1.5)
    for x, z, turn in ((-3.4, -13.0, 0.4), (-5.2, -14.6, 1.1), (7.6, -16.5, -0.5), (11.0, -21.0, 0.2)):
        c.post((x, land.at(x, z) + 0.62, z - 0.6), 0.70, 1.2, straw, 20, (math.pi / 2, turn, 0.0))


def _steeple(c: Carpenter, land: Land, night: bool) -> None:
    """A village's church over its roofs."""
    x, z = next(
        ((x, z) for x, z in ((6.0, -58.0), (16.0, -62.0), (-8.0, -64.0)) if _dry(land, x, z)), (6.0, -58.0)
    )
    y, wall = land.at(x, z) - 0.3, finishes.PLASTER.tinted((0.50, 0.47, 0.40))
    c.box((x, y + 3.0, z - 4.0), (6.0, 6.4, 9.0), wall)
    c.box((x, y + 5.5, z + 1.6), (3.0, 11.0, 3.0), wall)
    c.turned(
        (x, y + 11.0, z + 1.6), [(2.4, 0), (0.05, 7.0), (0, 7.1)], finishes.SLATE_ROOF, 4, (0, math.pi / 4, 0)
    )
    pane = finishes.glowing((1.0, 0.7, 0.36), 1.2) if night else finishes.plain((0.03, 0.03, 0.035))
    c.box((x, y + 8.4, z + 3.12), (0.9, 1.6, 0.06), pane)


def _dry(land: Land, x: float, z: float, half: float = 6.0) -> bool:
    """Whether a house has no corner in the water."""
    corners = ((a, b) for a in (-half, 0.0, half) for b in (-half, half))
    return not any(land.drowned(land.at(x + a, z + b)) for a, b in corners)


def _landmark(
    c: Carpenter, land: Land, brief: SetBrief
) -> tuple[tuple[Callable[[float], Mesh], ...], tuple[Particles, ...]]:
    """One thing the country is known by, beyond its middle and to the right, where words name one; what of it
    moves, and what flies."""
    if brief.mentions("windmill", "dutch"):
        at = (7.0, land.at(7.0, -25.0), -25.0)
        c.put(bridges.windmill(), Spot(at, -0.35))
        return (bridges.sails(at, -0.35),), ()
    if land.country.kind == "volcano":
        return (), wild.fire_mountain(c, land, brief)
    if land.country.kind == "falls":
        return (), wild.waterfall(c, land, brief)
    if land.country.kind == "lagoon":
        return (), lagoon.shores(c, land, brief)
    wild.standing_tree(c, land, brief)
    if land.country.kind in wild.SIGHTS:
        wild.SIGHTS[land.country.kind](c, land)
    if brief.mentions(*fairyland.CALLED):
        fairyland.furnish(c, land, brief)
    _building(c, land, brief)
    return (), ()


def mound(c: Carpenter, land: Land, at: tuple[float, float], half: tuple[float, float]) -> float:
    """Ground filled up under a building, so that no side hangs over a slope; how high it then stands."""
    x, z = at
    y = max(land.at(x, z), land.at(x, z + 0.5 * half[1]))
    earth = Material(0.2, 0.05, 0.0, *(land.country.patterns[0][1], land.country.patterns[1][1]))
    c.ball((x, y - 5.6, z), (half[0] * 1.25, 5.5, half[1] * 1.35), Finish(land.country.low, earth), 30)
    c.box((x, y - 3.0, z), (half[0] * 1.02, 5.7, half[1] * 1.02), Finish(land.country.stone, earth))
    return y - 0.2


RUINED = (
    "ruin", "ruined", "acropolis", "parthenon", "archaeological",
    "ancient temple", "ancient city", "ancient columns", "ancient site", "ancient civilization",
    "ancient greek", "ancient building", "ancient structure", "abandoned temple", "abandoned city",
)  # fmt: skip
"""Words of a fallen temple; ancient pines and abandoned roads have none."""


def _building(c: Carpenter, land: Land, brief: SetBrief) -> None:
    """A castle, pyramids, standing stones, a temple."""
    ruined = brief.mentions(*RUINED)
    if brief.mentions("castle", "moat", "fortress", "citadel", "kingdom", "manor", *fairyland.CALLED):
        y = mound(c, land, (9.0, -52.0), (34.0, 26.0))
        c.put(landmarks.castle(brief.night), Spot((9.0, y, -52.0), -0.25))
    elif brief.mentions("pyramid"):
        for x, z, wide in PYRAMIDS if brief.mentions("pyramids", "giza", "egypt") else PYRAMIDS[:1]:
            reach = wide * 0.6
            foot = min(land.at(x + dx, z + dz) for dx in (-reach, 0, reach) for dz in (-reach, 0, reach))
            c.put(landmarks.pyramid(wide), Spot((x, foot - 1.0, z), 0.5))
    elif brief.mentions("stonehenge", "standing stones", "stone circle"):
        c.put(landmarks.stone_circle(brief.seed), Spot((2.0, land.at(2.0, -23.0) - 0.2, -23.0)))
    elif ruined or brief.mentions("temple", "colosseum", "amphitheatre", "palace", "taj mahal"):
        z = -36.0
        c.put(
            landmarks.temple(brief.seed, ruined),
            Spot((6.5, mound(c, land, (6.5, z), (32.0, 27.0)), z), -0.42),
        )
