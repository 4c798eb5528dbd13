"""Tears: a wet line along the lower lids, and one drop that wells up and runs down a cheek.

Knows no feeling. Where the drop runs is found on the face's own form, whoever it is.
"""

import math
from dataclasses import replace
from functools import lru_cache

import numpy as np

from filmkit.studio.animatic.figures.body.head import EYE, EYE_RADIUS, head
from filmkit.studio.animatic.figures.body.physique import features_of
from filmkit.studio.animatic.figures.looks.appearance import Appearance
from filmkit.studio.animatic.geometry.distance import distances, table
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, Part
from filmkit.studio.animatic.geometry.primitives import sphere, tube
from filmkit.studio.animatic.geometry.transform import F64, placement
from filmkit.studio.animatic.world import Color, Material, Mesh

WATER = Material(gloss=1.0, specular=1.4, rim=0.1, translucency=1.0)
SPARK = Material(gloss=0.0, specular=0.0, emission=1.5)
"""A light in it, wherever the lights are, as in an eye."""
LIGHTER = 0.06
"""How much of the way to white a tear is: mostly the skin is seen through it."""
THIN = 0.60
"""How much of a drop's own form shows in its light."""
WAY = (
    (0.0305, 0.0078),
    (0.0312, -0.0020),
    (0.0330, -0.0130),
    (0.0340, -0.0210),
    (0.0344, -0.0290),
    (0.0343, -0.0350),
)
"""Down a left cheek, in head axes: x and y."""
STEPS = 48


@lru_cache(maxsize=8)
def way_down(look: Appearance) -> F64:
    """Points on the cheek from lid to jaw, (STEPS, 3), in head axes."""
    along = np.linspace(0, len(WAY) - 1, STEPS)
    rows = np.asarray(WAY)
    x = np.interp(along, range(len(WAY)), rows[:, 0])
    y = np.interp(along, range(len(WAY)), rows[:, 1])
    z = np.full(STEPS, 0.14)
    form = table(head(features_of(look), True))
    for _ in range(40):
        z -= 0.7 * distances(form, np.stack([x, y, z], 1))
    return np.stack([x, y, z], 1)


def tears(look: Appearance, frame: F64, lower: float, gone: float, side: int = 1) -> Mesh:
    """The wet of both eyes, and the drop: `gone` is 0 before it wells up, 1 when it is down.

    `frame` is the head's; `lower` the angle of the lower lids, `side` the eye that overflows.
    """
    made, clear = MeshBuilder(), _clear(look)
    for eye in (1, -1):
        full = 0.5 + 0.5 * min(gone * 3.0, 1.0) if eye == side else 0.45
        radius = EYE_RADIUS + 0.0011
        line = [
            (
                eye * EYE[0] + radius * math.sin(s),
                EYE[1] - radius * math.cos(s) * math.sin(lower + 0.02) + 0.0009 * s * s,
                EYE[2] + radius * math.cos(s) * math.cos(lower + 0.02),
            )
            for s in np.linspace(-1.0, 1.0, 21)
        ]
        thick = [(0.0003 + 0.0006 * full) * math.cos(1.45 * s) for s in np.linspace(-1.0, 1.0, 21)]
        made.add(tube(line, thick, 7), clear, WATER, frame)
    if gone > 0.02:
        _drop(made, way_down(look) * (side, 1, 1), frame, gone, clear)
    return made.build()


def _clear(look: Appearance) -> Color:
    """The skin through water."""
    r, g, b = (tone + (1.0 - tone) * LIGHTER for tone in look.skin)
    return r, g, b


def _drop(made: MeshBuilder, way: F64, frame: F64, gone: float, clear: Color) -> None:
    """It grows where it wells up, then runs, and leaves a thin shine behind."""
    size = 0.55 + 0.45 * min(gone / 0.25, 1.0)
    run = max(0.0, (gone - 0.22) / 0.78)
    reached = (run * run * (3 - 2 * run)) * (STEPS - 1)
    low = int(min(reached, STEPS - 2))
    at = way[low] + (way[low + 1] - way[low]) * (reached - low)
    if low > 1:
        trail = np.concatenate([way[: low + 1], at[None]]) - (0, 0, 0.0005)
        wide = [0.0006 + 0.0006 * i / len(trail) for i in range(len(trail))]
        made.add(_thin(tube(trail, wide, 9), at), clear, WATER, frame)
    for up, radii in ((0.0, (0.0022, 0.0032, 0.0011)), (0.003, (0.0016, 0.0036, 0.0006))):
        ball = sphere(1.0, 14)
        ball = replace(
            ball, vertices=(at + (0, up * size, 0) + ball.vertices * radii * size).astype(np.float32)
        )
        made.add(_thin(ball, at), clear, WATER, frame)
    glint = placement(at + (-0.0006, 0.0009 * size, 0.0010), scale=0.00042 * size)
    made.add(sphere(1.0, 8), (1.0, 1.0, 0.97), SPARK, frame @ glint)


def _thin(part: Part, at: F64) -> Part:
    """Lit nearly as the cheek is there, which is seen through it: its own form tells by a glint alone."""
    cheek = np.array((0.4 * math.copysign(1.0, at[0]), 0.0, 0.9))
    turned = THIN * part.normals + (1.0 - THIN) * cheek
    return replace(part, normals=(turned / np.linalg.norm(turned, axis=1, keepdims=True)).astype(np.float32))
