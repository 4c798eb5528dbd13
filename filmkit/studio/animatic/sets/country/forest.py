"""A forest: a path between old trunks, young spruces, ferns, a fallen log, far trees into haze.

Knows no people and no weather. Words choose what grows (spruce, birch, bamboo, jungle) and its season
(autumn, winter). The path comes from +z, passes the clearing at the centre and winds away to -z.
"""

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.geometry.mesh import MeshBuilder, part_of
from filmkit.studio.animatic.geometry.transform import F64, placement
from filmkit.studio.animatic.props.land import greenery, jungle
from filmkit.studio.animatic.props.land.ground import rock, rolling, tufts
from filmkit.studio.animatic.props.land.land import Height, height_at, land, scattered
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.props.making.swaying import swaying
from filmkit.studio.animatic.sets.country import woodland
from filmkit.studio.animatic.sets.country.landscape import landscape
from filmkit.studio.animatic.sets.country.woodland import Growth, growth_of
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import F32, Color, Mark, Material, Mesh, Pattern, Set

REACH = 62.0
"""As far as anything grows."""
MARKS = {
    "center": Mark((0.0, 0.0, 0.0)),
    "left": Mark((-0.8, 0.0, 0.0), 0.4),
    "right": Mark((0.8, 0.0, 0.0), -0.4),
    "work": Mark((0.0, 0.0, 0.4)),
    "far": Mark((-0.6, 0.0, -7.0)),
    "seat": Mark((2.35, 0.0, -1.15), -0.5, 0.44),
    "path-start": Mark((0.3, 0.0, 5.0), math.pi),
    "path-end": Mark((-0.6, 0.0, -7.0), math.pi),
    "view": Mark((1.1, 0.0, 9.6), 0.0, 1.5),
    "look": Mark((-0.4, 0.0, -8.0), 0.0, 2.3),
}


OPEN = ("waterfall", "cascade", "river", "lake", "rapids")
"""Words of water, which has a country of its own with woods about it."""
SMALL = ("stream", "creek", "brook")
"""The same where the place itself is called so: a wood that a stream runs through is a wood."""
DRIVEN = ("road", "track", "lane", "drive")
"""Words of a way through the wood that a car goes along."""
PATH, ROAD = 1.15, 2.3
"""Half the width of a path, and of a road."""


def path_at(z: F64) -> F64:
    """Where the path lies in x at a depth."""
    return np.asarray(0.7 * np.sin(z * 0.16) - 1.6 * np.sin(np.minimum(z + 4.0, 0.0) * 0.075), np.float64)


def forest(brief: SetBrief) -> Set:
    """The wood; by its water, if it has any."""
    if brief.mentions(*OPEN) or brief.is_called(*SMALL):
        return replace(landscape(brief), name="forest")
    c, chance, grown = Carpenter(), brief.accidents(), growth_of(brief)
    road = brief.mentions(*DRIVEN)
    aside = ROAD - PATH if road else 0.0
    height = _ground(c, grown, brief.seed, road)
    _trees(c, grown, brief.seed, chance, height, aside)
    _floor(c, grown, brief.seed, chance, height, aside)
    if grown.kind == "jungle":
        _overgrown(c, brief.seed, height)
    under = _undergrowth(grown, brief.seed, chance, height)
    return Set(
        "forest",
        c.done(),
        MARKS,
        room=((-11.0, 0.45, -12.0), (11.0, 13.0, 13.5)),
        moving=(under,) if under else (),
    )


def _ground(c: Carpenter, grown: Growth, seed: int, road: bool) -> Height:
    """The forest floor: banks that leave the path and the clearing level, moss away from it."""
    wave = rolling(seed, 0.75, 15.0)
    half, long = (ROAD, 60.0) if road else (PATH, 34.0)

    def trodden(x: F64, z: F64) -> F64:
        clear = np.exp(-((np.hypot(x * 0.8, z) / 3.4) ** 4))
        way = np.exp(-(((x - path_at(z)) / half) ** 4) - (z / long) ** 4)
        return np.asarray(np.maximum(way, clear), np.float64)

    def height(x: F64, z: F64) -> F64:
        far = np.clip((np.hypot(x, z) - 20.0) / 40.0, 0, 1) * 3.4
        bank = np.clip(np.abs(x - path_at(z)) / 9.0 - 0.15, 0, 1) * 0.55
        return np.asarray((wave(x, z) * 0.8 + bank + far) * (1 - trodden(x, z)), np.float64)

    part = land(height, REACH + 10.0, 76)
    x, z = (part.vertices[:, i].astype(np.float64) for i in (0, 2))
    stain = 0.5 + 0.5 * rolling(seed + 3, 1.0, 4.0)(x, z)
    k = np.clip(trodden(x, z) * 1.1 + 0.32 * stain, 0, 1)
    soil = grown.soil
    if road:  # of earth, with grass between its ruts
        soil = (0.235, 0.185, 0.125)
        k = np.clip(k - 0.55 * np.exp(-(((x - path_at(z)) / 0.38) ** 2)) * (z < 7.0), 0, 1)
    c.part(
        part,
        Finish(greenery.shaded(grown.moss, soil, k), Material(0.2, 0.05, 0.0, Pattern.GRASS, 0.35)),
    )
    return height


def _clear(near: float) -> Callable[[float, float], bool]:
    """Where something may stand: off the path, out of the clearing and of the wide view's way."""

    def free(x: float, z: float) -> bool:
        way = float(path_at(np.array(z)))
        view = max(0.0, 1.1 * (z - 3.0) / 6.6) if z > 3.0 else 0.0
        return abs(x - way) > near and abs(x - view) > near and math.hypot(x, z) > 2.6 + near * 0.6

    return free


def _trees(
    c: Carpenter, grown: Growth, seed: int, chance: np.random.Generator, height: Height, aside: float
) -> None:
    """Three rings: near ones to walk between, a middle, a far wall."""
    near = scattered(chance, 26, 4.0, 17.0, 2.0, _clear(1.9 + aside))
    middle = scattered(chance, 50, 17.0, 34.0, 2.1, _clear(2.4 + aside))
    far = scattered(chance, 210, 30.0, REACH, 1.8, lambda x, z: True)
    for ring, (places, tall) in enumerate(
        ((near, woodland.near(grown, seed)), (middle, woodland.middle(grown, seed)))
    ):
        for i, (x, z) in enumerate(places):
            spot = Spot((x, height_at(height, x, z) - 0.05, z), 2.4 * i, float(chance.uniform(0.82, 1.2)))
            c.put(tall[(i * 7 + ring) % len(tall)], spot)
    wall = woodland.far(grown, seed)
    for i, (x, z) in enumerate(far):
        spot = Spot((x, height_at(height, x, z) - 0.3, z), 2.4 * i, float(chance.uniform(0.8, 1.35)))
        c.put(wall[i % len(wall)], spot)


def _floor(
    c: Carpenter, grown: Growth, seed: int, chance: np.random.Generator, height: Height, aside: float
) -> None:
    """What lies: mossy stones, a log to sit on, dead wood, a stump."""
    stones = [rock(seed + i, 1.0) for i in range(3)]
    for i, (x, z) in enumerate(scattered(chance, 17, 3.4, 22.0, 1.4, _clear(0.9))):
        stone = stones[i % 3]
        up = 0.5 + 0.8 * stone.normals[:, 1].astype(np.float64)
        mossy = Finish(
            greenery.shaded((0.085, 0.080, 0.074), grown.moss, up),
            Material(0.2, 0.06, 0.0, Pattern.ROCK, 0.9),
        )
        size = float(chance.uniform(0.25, 0.85))
        c.part(stone, mossy, (x, height_at(height, x, z) - 0.1 * size, z), (0, 2.4 * i, 0), size)
    moss = Finish(grown.moss, Material(0.1, 0.03, 0.0, Pattern.GRASS, 0.8))
    dead = Finish((0.105, 0.078, 0.055), Material(0.2, 0.05, 0.0, Pattern.PLANKS, 9.0))
    fallen = greenery.log(3.6, 0.27, dead, moss, seed)
    lying = 2.5 + 2.4 * aside
    c.put(fallen, Spot((lying, height_at(height, lying, -1.4) - 0.02, -1.4), -0.5))
    if grown.kind != "bamboo":
        c.put(fallen, Spot((-5.2, height_at(height, -5.2, 3.0) + 0.1, 3.0), 1.0, 1.2))
    blades = tufts(seed, grown.grass, (-13, -15), (13, 12), 0.24, height)
    bx, bz = (blades.vertices[:, i].astype(np.float64) for i in (0, 2))
    off = (np.minimum(np.abs(bx - path_at(bz)), np.hypot(bx, bz) - 0.8) > 0.9).reshape(-1, 3).all(1)
    keep = np.repeat(off, 3)
    single = np.arange(keep.sum(), dtype=np.int32).reshape(-1, 3)
    kept = part_of(blades.vertices[keep], blades.normals[keep], np.concatenate([single, single[:, ::-1]]))
    tint = (grown.moss[0] * 1.15, grown.moss[1] * 1.25, grown.moss[2])
    c.part(kept, Finish(tint, Material(0.2, 0.05, translucency=0.7)))


def _overgrown(c: Carpenter, seed: int, height: Height) -> None:
    """Plants with leaves as long as a man beside the path and behind the clearing, lianas across it."""
    chance = np.random.default_rng(seed % 9973 + 5)
    kinds = [jungle.broadleaf(seed % 97 + k, 1.7 + 0.5 * k) for k in range(3)]
    near = [
        (-2.7, -2.6),
        (2.9, -3.4),
        (-3.8, 0.6),
        (4.0, 1.2),
        (-1.9, -6.4),
        (2.2, -7.2),
        (-3.2, 4.4),
        (4.6, 5.2),
    ]
    for k, (x, z) in enumerate([*near, *scattered(chance, 46, 5.0, 24.0, 1.5, _clear(1.7))]):
        spot = Spot((x, height_at(height, x, z) - 0.05, z), 2.4 * k, float(chance.uniform(0.85, 1.35)))
        c.put(kinds[k % 3], spot)
    for k, (x, z) in enumerate(((-2.4, -4.6), (1.9, -5.6), (-0.9, -9.0), (3.1, -9.8), (-4.2, -8.0))):
        jungle.liana(c, (x, 9.0, z), (x + 0.6 * (-1) ** k, 1.6 + 0.5 * (k % 3), z + 0.3), seed + k)
    jungle.liana(c, (-5.2, 6.4, -4.0), (4.8, 5.6, -5.0), seed + 9, 2.4)


def _undergrowth(
    grown: Growth, seed: int, chance: np.random.Generator, height: Height
) -> Callable[[float], Mesh] | None:
    """Ferns that the air moves."""
    if not grown.ferns:
        return None
    lush = grown.kind == "jungle"
    size, fronds, wide = (1.25, 9, 0.34) if lush else (0.72, 8, 0.26)
    fresh: Color = (0.115, 0.190, 0.040) if not lush else (0.085, 0.190, 0.040)
    kinds = [greenery.fern(seed + i, size, (0.025, 0.052, 0.014), fresh, fronds, 7, wide) for i in range(3)]
    made, lifts = MeshBuilder(), []
    for i, (x, z) in enumerate(scattered(chance, grown.ferns, 2.6, 15.0, 0.62, _clear(1.0))):
        y, scale = height_at(height, x, z), float(chance.uniform(0.65, 1.3))
        kind = kinds[i % 3]
        made.add_mesh(kind, placement((x, y - 0.02, z), (0.0, 2.4 * i, 0.0), scale))
        lifts.append(np.clip(kind.vertices[:, 1] * scale / size, 0.0, 1.5))
    lift: F32 = np.concatenate(lifts).astype(np.float32)
    return swaying(made.build(), lift, 0.055)
