"""Open country as far as one sees: dunes, peaks, a lake, snow, a canyon, plains, wheat, a meadow.

Knows no people and no weather. Words choose the country; farms, fences and tents come by name.
"""

import math
from collections.abc import Callable

import numpy as np

from filmkit.studio.animatic.geometry.mesh import MeshBuilder, Part, part_of
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props import greenery, rural
from filmkit.studio.animatic.props.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.props.ground import rock, tufts
from filmkit.studio.animatic.props.heights import round_land, smoothed
from filmkit.studio.animatic.props.land import Height, height_at, scattered
from filmkit.studio.animatic.props.swaying import swaying
from filmkit.studio.animatic.sets.recipe import SetBrief
from filmkit.studio.animatic.sets.terrain import Country, country_of, levelled
from filmkit.studio.animatic.world import F32, I32, Color, Mark, Material, Mesh, Pattern, Set

REACH = 330.0
MARKS = {
    "center": Mark((0.0, 0.0, 0.0)),
    "left": Mark((-0.8, 0.0, 0.0), 0.4),
    "right": Mark((0.8, 0.0, 0.0), -0.4),
    "work": Mark((0.0, 0.0, 0.3)),
    "far": Mark((-1.6, 0.0, -2.6)),
    "seat": Mark((2.3, 0.0, -1.2), -0.4, 0.42),
    "path-start": Mark((-4.6, 0.0, 0.0), math.pi / 2),
    "path-end": Mark((4.6, 0.0, 0.0), math.pi / 2),
    "view": Mark((-0.9, 0.0, 9.8), 0.0, 1.75),
    "look": Mark((0.4, 0.0, -15.0), 0.0, 3.1),
}


def landscape(brief: SetBrief) -> Set:
    """The country."""
    c, chance, country = Carpenter(), brief.accidents(), country_of(brief)
    height = levelled(country.shape(brief.seed))
    _ground(c, country, height)
    _stones(c, country, brief.seed, chance, height)
    _trees(c, country, brief.seed, chance, height)
    _built(c, country, brief, height)
    if country.water is not None:
        water = Finish((0.012, 0.030, 0.036), Material(0.9, 0.5, 0.0, Pattern.WATER, 0.35, reflect=0.95))
        c.floor((-180, country.water, -175), (180, country.water, -3.0), water, (30, 30))
    growing = _grass(country, brief.seed, height)
    return Set(
        "landscape",
        c.done(),
        MARKS,
        mirror=country.water,
        room=((-14.0, 0.55, -9.0), (14.0, 26.0, 13.5)),
        moving=(growing,) if growing else (),
    )


def _ground(c: Carpenter, country: Country, height: Height) -> None:
    """Coloured by how high and how steep it is; far parts go into the air's own colour by themselves."""
    part = round_land(height, REACH)
    x, y, z = (part.vertices[:, i].astype(np.float64) for i in range(3))
    up = part.normals[:, 1].astype(np.float64)
    patch = np.sin(x * 0.21 + 1.7 * np.sin(z * 0.13)) * np.sin(z * 0.17 + x * 0.05)
    k = np.clip(0.35 + 0.30 * patch + y / 60.0, 0, 1)
    color = greenery.shaded(country.low, country.high, k).astype(np.float64)
    bare = 1 - smoothed(0.70, 0.90, up + 0.03 * patch)
    color = _mixed(color, country.steep, bare)
    ragged = y + 9.0 * patch + 14.0 * (up - 0.75)
    color = _mixed(color, country.cap, smoothed(country.line - 8, country.line + 8, ragged))
    if country.kind == "canyon":  # strata
        band = 0.84 + 0.26 * np.sin(y * 0.9 + 0.6 * np.sin(y * 0.31)) * bare
        color = color * band[:, None]
    tint = color.astype(np.float32)
    for rows, pattern, grain in zip(_near_and_far(part), *country.patterns, strict=True):
        own = Part(part.vertices, part.normals, rows)
        c.part(own, Finish(tint, Material(0.2, 0.05, 0.0, pattern, grain)))


def _near_and_far(part: Part) -> tuple[I32, I32]:
    """The ground's triangles where blades and grains are seen, and where only masses are."""
    near = np.hypot(part.vertices[part.triangles[:, 0], 0], part.vertices[part.triangles[:, 0], 2]) < 46.0
    return np.ascontiguousarray(part.triangles[near]), np.ascontiguousarray(part.triangles[~near])


def _mixed(color: F64, other: Color, k: F64) -> F64:
    return np.asarray(color * (1 - k[:, None]) + np.array(other) * k[:, None], np.float64)


def _free(margin: float) -> Callable[[float, float], bool]:
    """Where something may stand: not among people, not before the wide view."""

    def at(x: float, z: float) -> bool:
        if abs(z) < 1.6 and abs(x) < 6.5:
            return False
        along = math.hypot(x, z) > 3.0 + margin
        return along and not (abs(x) < 1.8 + margin + 0.05 * abs(z) and -16.0 < z < 14.0)

    return at


def _stones(c: Carpenter, country: Country, seed: int, chance: np.random.Generator, height: Height) -> None:
    shapes = [rock(seed + i, 1.0) for i in range(3)]
    for i, (x, z) in enumerate(scattered(chance, country.rocks, 3.6, 38.0, 2.0, _free(0.4))):
        size = float(chance.uniform(0.18, 0.85)) * (1.0 + 0.03 * math.hypot(x, z))
        stone = shapes[i % 3]
        top = smoothed(0.2, 0.8, stone.normals[:, 1].astype(np.float64))
        cap = country.cap if country.kind == "snow" else country.stone
        finish = Finish(greenery.shaded(country.stone, cap, top), Material(0.2, 0.06, 0.0, Pattern.ROCK, 0.8))
        c.part(stone, finish, (x, height_at(height, x, z) - 0.15 * size, z), (0, 2.4 * i, 0), size)
    seat = Finish(country.stone, Material(0.2, 0.06, 0.0, Pattern.ROCK, 0.8))
    c.part(shapes[0], seat, (2.3, -0.06, -1.3), (0, 0.4, 0), 0.66)


def _trees(c: Carpenter, country: Country, seed: int, chance: np.random.Generator, height: Height) -> None:
    """A few near ones that stand alone, the rest in groups farther off."""
    if not country.tree:
        return
    near, far = rural.trees(country.tree, seed)
    alone = scattered(chance, 5, 11.0, 24.0, 8.0, _free(3.5))
    for i, (x, z) in enumerate(alone):
        y = height_at(height, x, z)
        if _drowned(country, y):
            continue
        spot = Spot((x, y - 0.1, z), 2.4 * i, float(chance.uniform(0.85, 1.15)))
        c.put(near[i % len(near)], spot)
    clumps = scattered(chance, max(4, country.trees // 6), 34.0, 130.0, 16.0, lambda x, z: True)
    for i in range(country.trees):
        cx, cz = clumps[i % len(clumps)] if clumps else (40.0, -40.0)
        spread = 0.05 * math.hypot(cx, cz) + 2.0
        x, z = cx + float(chance.normal(0, spread)), cz + float(chance.normal(0, spread))
        y = height_at(height, x, z)
        if _drowned(country, y):
            continue
        c.put(far[i % len(far)], Spot((x, y - 0.3, z), 2.4 * i, float(chance.uniform(0.75, 1.25))))


def _drowned(country: Country, y: float) -> bool:
    return country.water is not None and y < country.water + 0.3


def _built(c: Carpenter, country: Country, brief: SetBrief, height: Height) -> None:
    """A fence, and what farms and camps have when they are written."""
    fields = country.kind in ("meadow", "wheat", "flowers", "snow")
    if fields or brief.mentions("fence", "ranch", "farm", "paddock"):
        for i in range(11):
            x = 4.6 + 2.2 * i
            ends = [(x + d, -6.0 - 0.24 * (x + d)) for d in (0.0, 2.2)]
            rural.fence(c, *((a, height_at(height, a, b), b) for a, b in ends))
    if brief.mentions("farm", "barn", "ranch", "farmhouse", "village", "cottage", "hut", "cabin", "hamlet"):
        houses = ((-17.0, -34.0, 0.5), (-27.0, -42.0, 0.2), (21.0, -52.0, -0.5))
        for i, (x, z, yaw) in enumerate(houses if brief.mentions("village", "hamlet") else houses[:2]):
            c.put(rural.barn(i, brief.night), Spot((x, height_at(height, x, z) - 0.2, z), yaw))
    if brief.mentions("tent", "camp", "campsite", "camping"):
        c.put(rural.tent(brief.night), Spot((-3.6, height_at(height, -3.6, -3.4), -3.4), 0.6))


def _grass(country: Country, seed: int, height: Height) -> Callable[[float], Mesh] | None:
    """Blades and blossoms that the wind moves, thick near and thinner away."""
    if not country.grass:
        return None
    made, lifts = MeshBuilder(), []
    for k, (share, low, high) in enumerate(((0.62, (-9, -9), (9, 8)), (0.38, (-20, -26), (20, -7)))):
        blades = tufts(seed + k, int(country.grass * share), low, high, country.tall * (1 + 0.4 * k), height)
        x, _, z = (blades.vertices[::3, i].astype(np.float64) for i in range(3))
        keep = (np.abs(z) > 0.9) | (np.abs(x) > 5.6)
        keep &= np.hypot(x, z) > 1.5
        if country.water is not None:
            keep &= blades.vertices[::3, 1] > country.water + 0.1
        rows = np.repeat(keep, 3)
        single = np.arange(int(rows.sum()), dtype=np.int32).reshape(-1, 3)
        tip = np.tile(np.array((0.0, 0.0, 1.0)), len(single))
        color = greenery.shaded(*country.blade, tip * 0.9 + 0.1)
        part = part_of(blades.vertices[rows], blades.normals[rows], single)
        made.add(part, color, Material(0.2, 0.06, translucency=0.8))
        lifts.append(tip * country.tall * 2.0)
    if country.flowers:
        lifts.append(_flowers(made, country, seed, height))
    lift: F32 = np.concatenate(lifts).astype(np.float32)
    return swaying(made.build(), lift, 0.10)


def _flowers(made: MeshBuilder, country: Country, seed: int, height: Height) -> F64:
    """Heads of flowers over the grass, each colour in drifts of its own."""
    chance, heads = np.random.default_rng(seed + 77), []
    each = 900 if country.kind == "flowers" else 130
    for tint in country.flowers:
        middle = chance.uniform((-9, -14), (9, 5), (7, 2))
        at = middle[chance.integers(0, 7, each)] + chance.normal(0, 2.2, (each, 2))
        at = at[(np.abs(at[:, 1]) > 1.0) | (np.abs(at[:, 0]) > 5.6)]
        y = height(at[:, 0], at[:, 1]) + country.tall * chance.uniform(0.75, 1.15, len(at))
        points = np.stack([at[:, 0], y, at[:, 1]], 1)
        up = np.tile(np.array((0.0, 1.0, 0.2)), (len(at), 1))
        part = greenery.foliage(points, up, chance.uniform(0.022, 0.042, len(at)), chance)
        made.add(part, tint, Material(0.2, 0.08, translucency=0.9))
        heads.append(np.full(len(part.vertices), country.tall * 2.0))
    return np.concatenate(heads)
