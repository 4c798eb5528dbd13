"""Open country as a mesh: coloured ground, stones, trees in groups, grass and flowers in the wind.

Knows no marks: it is told where nothing may stand.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.geometry.mesh import MeshBuilder, Part, part_of
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.land import greenery
from filmkit.studio.animatic.props.land.ground import rock, tufts
from filmkit.studio.animatic.props.land.heights import round_land, smoothed
from filmkit.studio.animatic.props.land.kinds_of_tree import KINDS_OF_TREE, grove
from filmkit.studio.animatic.props.land.land import Height, height_at, scattered
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.props.making.swaying import swaying
from filmkit.studio.animatic.sets.country.steeps import STEP
from filmkit.studio.animatic.sets.country.terrain import Country
from filmkit.studio.animatic.sets.country.waters import SPRING, SPRING_WIDE
from filmkit.studio.animatic.world import F32, I32, Color, Material, Mesh, Pattern

BLOWN = ("snow", "ice", "ice plain", "piste")
"""Country under snow that nothing grows through."""
LEE: Color = (0.17, 0.25, 0.40)
Free = Callable[[F64, F64, float], NDArray[np.bool_]]
"""Whether something of a radius may stand at arrays of x and z."""


@dataclass(frozen=True, slots=True)
class Land:
    """One stretch of country."""

    country: Country
    seed: int
    height: Height
    free: Free

    def at(self, x: float, z: float) -> float:
        """How high it is at a place."""
        return height_at(self.height, x, z)

    def room_for(self, margin: float) -> Callable[[float, float], bool]:
        """Whether there is room at one place."""
        return lambda x, z: bool(self.free(np.array(x), np.array(z), margin))

    def drowned(self, y: float) -> bool:
        """Whether a height is under the lake."""
        return self.country.water is not None and y < self.country.water + 0.3


def lay(c: Carpenter, land: Land, chance: np.random.Generator) -> Callable[[float], Mesh] | None:
    """All of it; what the wind moves is handed back."""
    _ground(c, land)
    _stones(c, land, chance)
    _trees(c, land, chance)
    return _grass(land)


def _ground(c: Carpenter, land: Land) -> None:
    """Coloured by how high and how steep it is; far parts go into the air's own colour by themselves."""
    country, part = land.country, round_land(land.height, *land.country.fine)
    x, y, z = (part.vertices[:, i].astype(np.float64) for i in range(3))
    up = part.normals[:, 1].astype(np.float64)
    patch = np.sin(x * 0.21 + 1.7 * np.sin(z * 0.13)) * np.sin(z * 0.17 + x * 0.05)
    k = np.clip(0.35 + 0.30 * patch + y / 60.0, 0, 1)
    color = greenery.shaded(country.low, country.high, k).astype(np.float64)
    bare = 1 - smoothed(0.70, 0.90, up + 0.03 * patch)
    color = _mixed(color, country.steep, bare)
    ragged = y + 9.0 * patch + 14.0 * (up - 0.75)
    color = _mixed(color, country.cap, smoothed(country.line - 8, country.line + 8, ragged))
    if country.shore is not None and country.water is not None:
        near = smoothed(country.water + 1.3, country.water + 0.35, y + 0.25 * patch)
        color = _mixed(color, country.shore, near if country.kind != "cliff" else 0.6 * near)
    if country.kind in ("canyon", "gorge", "cliff"):  # strata
        band = 0.84 + 0.26 * np.sin(y * 0.9 + 0.6 * np.sin(y * 0.31)) * bare
        color = color * band[:, None]
    if country.kind in BLOWN:
        color = _mixed(color, LEE, _drifted(x, z))
    tint = color.astype(np.float32)
    if country.kind == "terraces":
        part = _flooded(c, part)
    for rows, pattern, grain in zip(_near_and_far(part), *country.patterns, strict=True):
        own = Part(part.vertices, part.normals, rows)
        c.part(own, Finish(tint, Material(0.2, 0.05, 0.0, pattern, grain)))


def _drifted(x: F64, z: F64) -> F64:
    """How much of the sky's blue lies on the lee of the ridges that wind leaves in snow: near, where they are
    seen one by one."""
    wave = 0.85 * z + 0.30 * x + 2.2 * np.sin(0.17 * x + 0.4) + 1.3 * np.sin(0.37 * z)
    broken = 0.5 + 0.5 * np.sin(0.50 * x - 0.33 * z + 1.9 * np.sin(0.21 * z))
    return np.asarray((0.5 + 0.5 * np.sin(wave)) ** 2 * broken * smoothed(60, 12, np.hypot(x, z)), np.float64)


def _flooded(c: Carpenter, part: Part) -> Part:
    """Every other terrace stands under water, which mirrors the sky; the ground without it is given back."""
    level = np.floor(part.vertices[part.triangles, 1].mean(1) / STEP + 0.1)
    flat = part.normals[part.triangles, 1].min(1) > 0.93
    wet = flat & (np.abs(np.sin(level * 12.9898)) > 0.45) & (level > 0)
    pool = Finish((0.10, 0.13, 0.13), Material(0.95, 0.6, 0.0, Pattern.PLAIN, 1.0, reflect=0.85))
    c.part(Part(part.vertices, part.normals, np.ascontiguousarray(part.triangles[wet])), pool)
    return Part(part.vertices, part.normals, np.ascontiguousarray(part.triangles[~wet]))


def _near_and_far(part: Part) -> tuple[I32, I32]:
    """The ground's triangles where blades and grains are seen, and where only masses are."""
    near = np.hypot(part.vertices[part.triangles[:, 0], 0], part.vertices[part.triangles[:, 0], 2]) < 46.0
    return np.ascontiguousarray(part.triangles[near]), np.ascontiguousarray(part.triangles[~near])


def _mixed(color: F64, other: Color, k: F64) -> F64:
    return np.asarray(color * (1 - k[:, None]) + np.array(other) * k[:, None], np.float64)


def _stones(c: Carpenter, land: Land, chance: np.random.Generator) -> None:
    country, seed = land.country, land.seed
    shapes = [rock(seed + i, 1.0) for i in range(3)]
    for i, (x, z) in enumerate(scattered(chance, country.rocks, 3.6, 38.0, 2.0, land.room_for(0.4))):
        size = float(chance.uniform(0.18, 0.85)) * (1.0 + 0.03 * math.hypot(x, z))
        stone = shapes[i % 3]
        top = smoothed(0.2, 0.8, stone.normals[:, 1].astype(np.float64))
        cap = country.cap if country.kind in ("snow", "ice") else country.stone
        finish = Finish(greenery.shaded(country.stone, cap, top), Material(0.2, 0.06, 0.0, Pattern.ROCK, 0.8))
        c.part(stone, finish, (x, land.at(x, z) - 0.15 * size, z), (0, 2.4 * i, 0), size)


def _trees(c: Carpenter, land: Land, chance: np.random.Generator) -> None:
    """A few near ones that stand alone, the rest in groups farther off."""
    country = land.country
    if not country.tree:
        return
    near, far = grove(country.tree, land.seed)
    alone = scattered(chance, 9 if country.tree in KINDS_OF_TREE else 5, 11.0, 24.0, 8.0, land.room_for(3.5))
    if country.kind == "oasis":
        alone = [*alone, *_round_the_spring(chance)]
    for i, (x, z) in enumerate(alone):
        y = land.at(x, z)
        if land.drowned(y):
            continue
        spot = Spot((x, y - 0.1, z), 2.4 * i, float(chance.uniform(0.85, 1.15)))
        c.put(near[i % len(near)], spot)
    clumps = scattered(chance, max(4, country.trees // 6), 34.0, 130.0, 16.0, land.room_for(8.0))
    for i in range(country.trees):
        cx, cz = clumps[i % len(clumps)] if clumps else (40.0, -40.0)
        spread = 0.05 * math.hypot(cx, cz) + 2.0
        x, z = cx + float(chance.normal(0, spread)), cz + float(chance.normal(0, spread))
        y = land.at(x, z)
        if land.drowned(y):
            continue
        c.put(far[i % len(far)], Spot((x, y - 0.3, z), 2.4 * i, float(chance.uniform(0.75, 1.25))))


def _round_the_spring(chance: np.random.Generator) -> list[tuple[float, float]]:
    """Where palms stand about the water of an oasis, on its far shore and at its sides."""
    (x, z), reach = SPRING, SPRING_WIDE + 2.0
    turns = np.linspace(-1.75, 1.75, 12) + chance.normal(0.0, 0.06, 12)
    away = reach + chance.uniform(0.0, 4.5, 12)
    return [(x + r * math.sin(a), z - r * math.cos(a)) for a, r in zip(turns, away, strict=True)]


def _grass(land: Land) -> Callable[[float], Mesh] | None:
    """Blades and blossoms that the wind moves, thick near and thinner away."""
    country = land.country
    if not country.grass:
        return None
    made, lifts = MeshBuilder(), []
    for k, (share, low, high) in enumerate(((0.62, (-9, -9), (9, 8)), (0.38, (-20, -26), (20, -7)))):
        blades = tufts(
            land.seed + k, int(country.grass * share), low, high, country.tall * (1 + 0.4 * k), land.height
        )
        x, _, z = (blades.vertices[::3, i].astype(np.float64) for i in range(3))
        keep = land.free(x, z, 0.0) & (blades.vertices[::3, 1] > -1.6)
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
        lifts.append(_flowers(made, land))
    lift: F32 = np.concatenate(lifts).astype(np.float32)
    return swaying(made.build(), lift, 0.10)


def _flowers(made: MeshBuilder, land: Land) -> F64:
    """Heads of flowers over the grass, each colour in drifts of its own."""
    country, chance, heads = land.country, np.random.default_rng(land.seed + 77), []
    each = 900 if country.kind in ("flowers", "moor") else 130
    for tint in country.flowers:
        middle = chance.uniform((-9, -14), (9, 5), (7, 2))
        at = middle[chance.integers(0, 7, each)] + chance.normal(0, 2.2, (each, 2))
        at = at[land.free(at[:, 0], at[:, 1], 0.0)]
        y = land.height(at[:, 0], at[:, 1]) + country.tall * chance.uniform(0.75, 1.15, len(at))
        points = np.stack([at[:, 0], y, at[:, 1]], 1)
        up = np.tile(np.array((0.0, 1.0, 0.2)), (len(at), 1))
        part = greenery.foliage(points, up, chance.uniform(0.022, 0.042, len(at)), chance)
        made.add(part, tint, Material(0.2, 0.08, translucency=0.9))
        heads.append(np.full(len(part.vertices), country.tall * 2.0))
    return np.concatenate(heads)
