"""Under the sea: sand with ripples, rocks, corals and weed that sways, light that comes down from above.

Knows no fish and no divers. Words choose reef or deep.
"""

import math
from collections.abc import Callable, Sequence

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, Part, part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.land.ground import rock
from filmkit.studio.animatic.props.land.heights import billows, smoothed
from filmkit.studio.animatic.props.land.land import Height
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.props.making.swaying import swaying
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import motes
from filmkit.studio.animatic.sets.waters.wreck import wreck
from filmkit.studio.animatic.world import (
    Color,
    Discs,
    Lamp,
    Mark,
    Material,
    Mesh,
    Particles,
    Pattern,
    Set,
    Vec,
)

MARKS = {
    "center": Mark((0.0, 0.0, 0.0)),
    "left": Mark((-0.8, 0.0, 0.0), 0.4),
    "right": Mark((0.8, 0.0, 0.0), -0.4),
    "far": Mark((-1.5, 0.0, -6.0)),
    "work": Mark((0.0, 0.0, -0.4)),
    "path-start": Mark((-3.5, 0.0, 0.0), math.pi / 2),
    "path-end": Mark((3.5, 0.0, 0.0), math.pi / 2),
    "view": Mark((-0.4, 0.0, 8.6), 0.0, 1.7),
    "look": Mark((0.2, 0.0, -3.0), 0.0, 1.7),
}
WATER: Color = (0.012, 0.115, 0.165)
SHINE: Color = (0.16, 0.52, 0.56)
"""The surface from below."""
SURFACE, ROUND = 9.5, 25.0
"""How high it is over the sand, and how far the water is seen through."""
CORALS: tuple[Color, ...] = (
    (0.42, 0.075, 0.10),
    (0.50, 0.25, 0.05),
    (0.34, 0.10, 0.30),
    (0.50, 0.42, 0.20),
    (0.10, 0.32, 0.26),
)


def underwater(brief: SetBrief) -> Set:
    """The sea bed."""
    c, chance = Carpenter(), brief.accidents()
    hill, ripple = billows(brief.seed % 9973, 7.0, 4), billows(brief.seed % 9973 + 1, 0.8, 3)

    def bed(x: F64, z: F64) -> F64:
        away = smoothed(2.0, 8.0, np.hypot(x, z))
        return np.asarray(
            1.4 * away * (hill(x, z) - 0.4) + 0.05 * np.sin(z * 3.1 + 3 * ripple(x, z)) * away, np.float64
        )

    c.part(
        primitives.terrain(46, 46, bed, (100, 150)),
        f.patterned((0.40, 0.36, 0.25), Pattern.SAND, 1.3),
        (0, 0, -6),
    )
    shapes = [rock(brief.seed % 9973 + k, 1.0) for k in range(3)]
    bare = brief.mentions("deep", "abyss", "trench", "wreck") and not brief.mentions(
        "coral", "reef", "corals"
    )
    _rocks(c, shapes, bed, bare, chance)
    reef = brief.mentions("coral", "corals", "reef", "anemone", "clownfish", "tropical fish")
    if reef:
        _reef(c, shapes, chance)
    if brief.mentions("wreck", "wreckage", "shipwreck", "sunken ship", "remains of the ship"):
        wreck(c, (0.6, 0.1, -6.6), 0.22)
    _far_water(c, brief.night)
    return Set(
        "underwater",
        c.done(),
        MARKS,
        practicals=(
            *(
                Lamp((x, 6.5, z), (1.1, 3.6, 4.2), 1.0, 12.0)
                for x, z in ((-4.0, -4.0), (3.5, 1.5), (0.5, -9.0), (5.5, -6.0), (-5.0, 3.5))
            ),
            *(Lamp((x, 3.6, -0.4), (2.6, 3.0, 2.6), 0.6, 8.0) for x in (-2.4, 0.0, 2.4) if reef),
        ),
        interior=True,
        room=((-7.0, 0.5, -12.0), (7.0, 6.0, 9.5)),
        moving=(_weed(brief, bed),),
        air=(motes((-8, 0.2, -16), (8, 7.0, 9), brief.seed, 300, 0.5), _bubbles(brief.seed)),
    )


def _rocks(
    c: Carpenter, shapes: Sequence[Part], bed: Height, bare: bool, chance: np.random.Generator
) -> None:
    """Rocks on the bed with corals on them, unless they are bare; the last few before a wide view."""
    for k in range(30):
        x, z = float(chance.uniform(2.2, 13)) * (1 if k % 2 else -1), float(chance.uniform(-20, 3))
        size = float(chance.uniform(0.35, 1.5))
        if k >= 24:  # on both sides before a wide view
            x, z, size = (
                (2.3 + 0.5 * (k % 3)) * (1 if k % 2 else -1),
                1.2 + 1.3 * ((k - 24) // 2),
                0.36 + 0.5 * size,
            )
        y = float(bed(np.array([x]), np.array([z + 6.0]))[0])
        c.part(
            shapes[k % 3],
            Finish((0.17, 0.155, 0.13), Material(0.2, 0.06, 0.0, Pattern.ROCK, 1.0)),
            (x, y - 0.1, z),
            (0, 1.3 * k, 0),
            size,
        )
        if not bare:
            for j in range(5):
                a = float(chance.uniform(0, math.tau))
                cx, cz = x + 0.75 * size * math.cos(a), z + 0.75 * size * math.sin(a)
                foot = float(bed(np.array([cx]), np.array([cz + 6.0]))[0])
                at = (cx, foot - 0.05 + (0.05 * j * size if j % 3 else 0.0), cz)
                _coral(c, at, CORALS[(k + j) % 5], float(chance.uniform(0.25, 0.6)), j, chance)


def _reef(c: Carpenter, shapes: Sequence[Part], chance: np.random.Generator) -> None:
    """A wall of coral behind whoever swims there, as high as they swim."""
    stone = Finish((0.21, 0.165, 0.14), Material(0.2, 0.06, 0.0, Pattern.ROCK, 1.0))
    for k, (x, z, size) in enumerate(
        (
            (-2.2, -2.6, 1.3),
            (-0.7, -3.1, 1.6),
            (1.0, -2.8, 1.45),
            (2.5, -2.5, 1.2),
            (-3.6, -2.2, 1.0),
            (3.9, -2.9, 1.5),
        )
    ):
        c.part(shapes[k % 3], stone, (x, 0.3, z), (0.0, 1.3 * k, 0.0), size)
        for j in range(13):
            turn, up = float(chance.uniform(-1.5, 1.5)), float(chance.uniform(0.1, 1.0))
            reach = size * math.sqrt(max(1.0 - 0.8 * up * up, 0.1))
            at = (x + reach * math.sin(turn), 0.2 + 1.15 * size * up, z + 0.9 * reach * math.cos(turn))
            _coral(c, at, CORALS[(k + j) % 5], float(chance.uniform(0.28, 0.55)), j, chance)


def _far_water(c: Carpenter, night: bool) -> None:
    """Water all round that grows lighter towards a shining surface overhead."""
    glow = Material(0.0, 0.0, emission=0.10 if night else 1.0)
    a, y = np.linspace(0, math.tau, 41), np.array((-4.0, 1.0, 4.0, 7.0, SURFACE + 0.3))
    turn, high = np.tile(a, len(y)), np.repeat(y, len(a))
    points = np.stack([ROUND * np.sin(turn), high, -5.0 + ROUND * np.cos(turn)], 1)
    inward = np.stack([-np.sin(turn), 0 * turn, -np.cos(turn)], 1)
    k = np.clip((high + 1.0) / (SURFACE + 1.0), 0, 1)[:, None] ** 1.6
    tint = (np.array(WATER) * (0.75 - 0.1 * k) + np.array(SHINE) * 0.55 * k).astype(np.float32)
    c.part(part_of(points, inward, grid_triangles(len(y) - 1, 40)), Finish(tint, glow))
    lid = primitives.floor(2.2 * ROUND, 2.2 * ROUND, (40, 40))
    x, z = lid.vertices[:, 0].astype(np.float64), lid.vertices[:, 2].astype(np.float64)
    bright = 0.45 + 0.9 * np.exp(-np.hypot(x - 2.0, z + 4.0) / 7.0)
    shine = (bright[:, None] * np.array(SHINE)).astype(np.float32)
    wavy = Material(0.0, 0.0, glow.emission, Pattern.WATER, 0.5)
    c.part(
        Part(lid.vertices, -lid.normals, lid.triangles[:, ::-1].copy()), Finish(shine, wavy), (0, SURFACE, -5)
    )


def _coral(c: Carpenter, at: Vec, tone: Color, size: float, kind: int, chance: np.random.Generator) -> None:
    """A fan, a brain, or a bush of fingers."""
    x, y, z = at
    stuff = Finish(tone, Material(0.3, 0.1, 0.0, Pattern.FOOD, 1.6, rim=0.4))
    if kind % 3 == 0:
        c.ball((x, y + size * 0.3, z), (size * 0.6, size * 0.5, size * 0.6), stuff, 16)
    elif kind % 3 == 1:
        for k in range(7):
            a, lean = k * math.tau / 7, float(chance.uniform(0.2, 0.6))
            tip = (
                x + lean * size * math.cos(a),
                y + size * float(chance.uniform(0.8, 1.3)),
                z + lean * size * math.sin(a),
            )
            c.tube(
                [(x, y, z), (x + 0.5 * (tip[0] - x), y + 0.6 * (tip[1] - y), z + 0.3 * (tip[2] - z)), tip],
                (size * 0.12, size * 0.09, size * 0.05),
                stuff,
                7,
            )
    else:
        for k in range(9):
            a = -1.2 + 2.4 * k / 8
            c.tube(
                [
                    (x, y, z),
                    (x + 0.5 * size * math.sin(a), y + 0.6 * size * math.cos(a), z),
                    (x + size * math.sin(a) * 1.05, y + 1.15 * size * math.cos(a), z + 0.05),
                ],
                (size * 0.05, size * 0.035, size * 0.02),
                stuff,
                5,
            )


def _weed(brief: SetBrief, bed: Height) -> Callable[[float], Mesh]:
    """Long blades in tufts, that the water carries to and fro."""
    chance = np.random.default_rng(brief.seed + 3)
    made, lifts = MeshBuilder(), []
    up = np.linspace(0, 1, 8)
    for _ in range(150):
        x, z = float(chance.uniform(-9, 9)), float(chance.uniform(-14, 3))
        if math.hypot(x, z) < 1.9 or (abs(x) < 1.2 and z > -4):
            continue
        y = float(bed(np.array([x]), np.array([z + 6.0]))[0])
        for _ in range(5):
            tall, turn = float(chance.uniform(0.5, 2.0)), float(chance.uniform(0, math.tau))
            wide = 0.035 * (1 - up**3)
            a, b = x + float(chance.normal(0, 0.14)), z + float(chance.normal(0, 0.14))
            rows = [
                np.stack(
                    [
                        a + s * wide * math.cos(turn) + 0.12 * tall * up**2 * math.sin(turn),
                        y + tall * up,
                        b + s * wide * math.sin(turn),
                    ],
                    1,
                )
                for s in (-1, 1)
            ]
            points = np.stack(rows, 1).reshape(-1, 3)
            part = part_of(
                points,
                np.broadcast_to((math.sin(turn), 0.3, math.cos(turn)), points.shape),
                grid_triangles(7, 1),
            )
            made.add(part, (0.075, 0.16, 0.045), Material(0.3, 0.1, translucency=0.8))
            lifts.append(np.repeat(up**1.5 * tall, 2))
    return swaying(made.build(), np.concatenate(lifts).astype(np.float32), 0.22, 0.7)


def _bubbles(seed: int) -> Particles:
    """Strings of bubbles that rise and sway."""
    chance = np.random.default_rng(seed + 9)
    count = 90
    foot = chance.uniform((-6, 0.1, -10), (6, 0.4, 2), (6, 3))[chance.integers(0, 6, count)] + chance.normal(
        0, 0.08, (count, 3)
    )
    start, size = chance.uniform(0, 8.0, count), chance.uniform(0.008, 0.030, count).astype(np.float32)
    color = np.tile(np.array((0.35, 0.75, 0.85), np.float32), (count, 1))

    def at(seconds: float) -> Discs:
        y = (0.55 * seconds + start) % 8.0
        sway = 0.06 * np.sin(3.0 * y + start)
        center = foot + np.stack([sway, y, 0.5 * sway], 1)
        return Discs(center.astype(np.float32), color, size)

    return at
