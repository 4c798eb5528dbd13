"""A bare coast: shingle, dark rocks, slow surf, a lighthouse on the last rock.

Knows no boats. The sea lies towards -z, the land behind the camera.
"""

import math
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import Part
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.buildings.lighthouse import lighthouse
from filmkit.studio.animatic.props.land.ground import rock, rolling, sea, tufts, water_height
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.sets.country.beach import VIEW, on_sand, surf
from filmkit.studio.animatic.sets.country.landscape import landscape
from filmkit.studio.animatic.sets.country.named_country import FROM_ABOVE
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Lamp, Mark, Material, Pattern, Set, Vec

LIGHT: Vec = (9.5, 11.4, -31.0)
"""The lighthouse's lamp."""
SHINGLE = f.patterned((0.105, 0.098, 0.090), Pattern.SAND, 3.0, 0.35, 0.15)
SANDY = f.patterned((0.56, 0.46, 0.31), Pattern.SAND, 1.2, 0.2, 0.06)
SNOW = f.patterned((0.58, 0.62, 0.67), Pattern.PLASTER, 0.6, 0.2, 0.06)
WET_ROCK = f.patterned((0.060, 0.056, 0.054), Pattern.ROCK, 1.2, 0.3, 0.10)

STACKS = (
    (9.5, -33.0, 3.6, 2.3), (13.4, -35.0, 2.4, 1.7), (5.6, -34.0, 1.5, 1.5), (-17.0, -47.0, 4.2, 1.9),
    (-12.6, -46.0, 1.8, 1.3), (30.0, -62.0, 6.0, 1.6),
)  # fmt: skip
"""Where pillars of rock stand off the shore, x and z, how wide each is and how much taller than wide."""
ROCKY = ("lighthouse", "rocky", "cliff", "shingle", "pebble", "pebbly")
"""What no shore of sand has."""
OPEN_SEA = ("sea", "ocean", "open sea", "high sea", "at sea", "wave", "seascape", "water surface")
"""What a sea is called off which no lighthouse stands."""
LAND = 1.8
"""Metres that the land lies over the sea."""
SHALLOW = 16.0
"""Metres from the edge of a calm sea within which its waves grow to their height."""

MARKS = {
    "center": Mark((0.0, 0.55, 4.0), math.pi),
    "left": Mark((-2.5, 0.55, 4.0), math.pi / 2),
    "right": Mark((2.5, 0.55, 4.0), -math.pi / 2),
    "far": Mark((-5.0, 0.15, -0.5), math.pi),
    "path-start": Mark((-6.0, 0.45, 3.2), math.pi / 2),
    "path-end": Mark((6.0, 0.45, 3.2), math.pi / 2),
    "seat": Mark((-1.6, 0.55, 4.6), math.pi, 0.40),
    "view": Mark((-2.0, 0.7, 12.5), 0.0, 1.9),
    "look": Mark((1.6, 0.0, -30.0), 0.0, 3.4),
}


def sea_coast(brief: SetBrief) -> Set:
    """The coast; the swell grows with the weather that is written. Cliffs, and an island from the air, are
    country of their own."""
    if brief.mentions("cliff", "clifftop", "tidal flat", "mudflat", "mud flat") or (
        brief.mentions("island", "atoll") and brief.mentions(*FROM_ABOVE)
    ):
        return replace(landscape(brief), name="sea-coast")
    c, chance = Carpenter(), brief.accidents()
    rough = brief.mentions("storm", "rough", "dramatic", "heavy", "gale")
    shore = _shore(brief)
    lit = brief.mentions("lighthouse", "lighthouse keeper")
    _beach(c, brief.seed, shore)
    if shore == "ice":
        _icebergs(c, chance)
    elif shore == "sand":
        on_sand(c, brief.seed, _slope)
    else:
        _rocks(c, chance)
        if lit:
            lighthouse(c, LIGHT)
        elif not brief.is_called(*OPEN_SEA) or brief.mentions("coast"):
            _stacks(c, brief.seed)
    swell = 1.9 if rough else 0.75
    sand = shore == "sand"
    shallow = SHALLOW if sand and not rough else 0.0
    return Set(
        "sea-coast",
        c.done(),
        MARKS | VIEW if sand else MARKS,
        practicals=()
        if shore != "rock" or not lit
        else (Lamp((LIGHT[0], LIGHT[1], LIGHT[2] + 0.8), (14.0, 10.0, 6.0), 0.6, 22.0),),
        ahead=0.0,
        room=((-40.0, 0.9, -6.0), (40.0, 30.0, 24.0)),
        moving=(
            sea(brief.seed, 360.0, 2.6, -260.0, swell, shallow),
            *((surf(brief.seed, _slope),) if shallow else ()),
        ),
        water=water_height(brief.seed, swell, shallow),
    )


def _shore(brief: SetBrief) -> str:
    """What the shore is of: sand where words name a beach, ice among icebergs, else rock."""
    if brief.mentions("iceberg", "arctic", "antarctic", "polar", "ice"):
        return "ice"
    sandy = brief.mentions(
        "beach", "tropical", "island", "lagoon", "palm", "sandy", "boardwalk", "lido", "riviera", "surf"
    )
    return "sand" if sandy and not brief.mentions(*ROCKY) else "rock"


def _icebergs(c: Carpenter, chance: np.random.Generator) -> None:
    """Blue-white mountains of ice out at sea, floes nearer."""
    for x, z, size in (
        (9.0, -46.0, 13.0),
        (-26.0, -70.0, 17.0),
        (34.0, -86.0, 20.0),
        (-6.0, -120.0, 22.0),
        (21.0, -40.0, 4.5),
    ):
        c.part(*_iceberg(chance, size), (x, 0.0, z))
    for _ in range(22):
        x, z = float(chance.uniform(-26, 26)), float(chance.uniform(-34, -4))
        wide = float(chance.uniform(0.6, 2.6))
        c.ball((x, 0.02, z), (wide, 0.28, wide * 0.7), f.plain((0.66, 0.71, 0.75), 0.5, 0.2), 10)


def _iceberg(chance: np.random.Generator, size: float) -> tuple[Part, Finish]:
    """A mountain of ice as planes broke it off: two blocks, white where the snow lies, blue in its sides."""
    blocks = []
    for k, high in enumerate((0.62, 0.40)):
        way = chance.uniform(0.0, math.tau) + math.tau * np.arange(7) / 7
        steep, out = chance.uniform(0.9, 3.4, 7), chance.uniform(0.5, 0.95, 7) * (1.0 - 0.25 * k)
        lean = chance.uniform(-0.22, 0.22, 2)
        blocks.append((way, steep, out, lean, high, (0.55 * k, 0.1 * k)))

    def height(x: F64, z: F64) -> F64:
        top = np.full_like(x, -0.4)
        for way, steep, out, lean, high, (ox, oz) in blocks:
            u, v = x / size - ox, z / size - oz
            block = high + lean[0] * u + lean[1] * v
            for a, s, o in zip(way, steep, out, strict=True):
                block = np.minimum(block, s * (o - u * math.cos(a) - v * math.sin(a)))
            top = np.maximum(top, block)
        return np.asarray(size * top, np.float64)

    part = primitives.terrain(3.4 * size, 2.6 * size, height, (56, 42))
    up = np.clip((part.normals[:, 1:2] - 0.35) / 0.5, 0, 1)
    tint = (np.array((0.27, 0.49, 0.62)) * (1 - up) + np.array((0.68, 0.73, 0.77)) * up).astype(np.float32)
    return part, Finish(tint, Material(0.5, 0.2, translucency=0.3))


def _slope(x: F64, z: F64) -> F64:
    """The beach falls to the water and goes on below it; behind the camera the land is level."""
    beach = 0.115 * (z - 0.4) + 0.010 * np.maximum(z - 6, 0) ** 1.6
    return np.asarray(np.minimum(beach, LAND), np.float64)


def _beach(c: Carpenter, seed: int, shore: str) -> None:
    small = rolling(seed, 0.16, 7.0)
    ground = primitives.terrain(
        200 if shore == "sand" else 110, 44, lambda x, z: _slope(x, z + 14.0) + small(x, z), (110, 60)
    )
    stuff = {"sand": SANDY, "ice": SNOW}.get(shore, SHINGLE)
    c.part(ground, stuff, (0.0, 0.0, 14.0))
    if shore != "rock":
        return
    grass = tufts(seed, 2600, (-40, 16), (40, 30), 0.5, lambda x, z: _slope(x, z))
    c.part(grass, f.MEADOW.tinted((0.16, 0.17, 0.07)))


def _stacks(c: Carpenter, seed: int) -> None:
    """Pillars of rock that the sea has left off the shore."""
    for k, (x, z, size, tall) in enumerate(STACKS):
        shape = rock(seed % 997 + k, 1.0)
        c.part(_drawn_up(shape, tall), WET_ROCK, (x, 0.1 * size, z), (0.0, 1.7 * k, 0.0), size)


def _drawn_up(shape: Part, tall: float) -> Part:
    """The same so many times as high."""
    points, up = shape.vertices.copy(), shape.normals.copy()
    points[:, 1] *= tall
    up[:, 1] /= tall
    up /= np.maximum(np.linalg.norm(up, axis=1, keepdims=True), 1e-6)
    return Part(points, up, shape.triangles)


def _rocks(c: Carpenter, chance: np.random.Generator) -> None:
    shapes = [rock(i, 1.0) for i in range(5)]
    for i in range(46):
        side = -1.0 if chance.random() < 0.42 else 1.0
        x, z = side * abs(float(chance.normal(5.5, 5.0))), float(chance.uniform(-9.0, 6.0))
        size = float(chance.uniform(0.15, 0.9)) * (1.5 if abs(x) > 6 else 0.8)
        y = float(_slope(np.array(x), np.array(z))) * (1.0 if z > -3 else 0.3)
        c.part(shapes[i % 5], WET_ROCK, (x, y, z), (0.0, float(chance.uniform(0, 6)), 0.0), size)
    for i, (x, z, size) in enumerate(
        ((9.0, -31.0, 6.5), (13.0, -30.0, 5.0), (5.5, -33.0, 3.6), (17.5, -36.0, 3.4), (2.6, -29.5, 1.5))
    ):
        c.part(shapes[i], WET_ROCK, (x, -0.8, z), (0.0, 1.3 * i, 0.0), size)
    for i, x in enumerate((-90.0, -70.0, -52.0, -38.0)):
        c.part(
            shapes[i],
            WET_ROCK.tinted((0.055, 0.060, 0.070)),
            (x, -3.0, -120.0 + 10.0 * i),
            (0, i, 0),
            22.0 - 3.5 * i,
        )
