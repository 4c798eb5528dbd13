"""Tears: a wet line along the lower lids, and one drop that wells up and runs down a cheek.

Knows no feeling. Where the drop runs is found on the face's own form, whoever it is.
"""

import math
from functools import lru_cache

import numpy as np

from filmkit.studio.animatic.figures.appearance import Appearance
from filmkit.studio.animatic.figures.head import EYE, EYE_RADIUS, head
from filmkit.studio.animatic.figures.physique import features_of
from filmkit.studio.animatic.geometry.distance import distances, table
from filmkit.studio.animatic.geometry.mesh import MeshBuilder
from filmkit.studio.animatic.geometry.primitives import sphere, tube
from filmkit.studio.animatic.geometry.transform import F64, placement
from filmkit.studio.animatic.world import Color, Material, Mesh

WATER = Material(gloss=1.0, specular=1.1, reflect=0.05, rim=0.5, translucency=1.0)
CLEAR: Color = (0.54, 0.39, 0.32)
"""Mostly the skin seen through it."""
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
    made = MeshBuilder()
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
        made.add(tube(line, thick, 7), CLEAR, WATER, frame)
    if gone > 0.02:
        _drop(made, way_down(look) * (side, 1, 1), frame, gone)
    return made.build()


def _drop(made: MeshBuilder, way: F64, frame: F64, gone: float) -> None:
    """It grows where it wells up, then runs, and leaves a thin shine behind."""
    ball = sphere(1.0, 14)
    size = 0.55 + 0.45 * min(gone / 0.25, 1.0)
    run = max(0.0, (gone - 0.22) / 0.78)
    reached = (run * run * (3 - 2 * run)) * (STEPS - 1)
    low = int(min(reached, STEPS - 2))
    at = way[low] + (way[low + 1] - way[low]) * (reached - low)
    if low > 1:
        trail = np.concatenate([way[: low + 1], at[None]]) - (0, 0, 0.0004)
        made.add(
            tube(trail, [0.0005 + 0.0005 * i / len(trail) for i in range(len(trail))], 7), CLEAR, WATER, frame
        )
    drop = placement(at + (0, 0, 0.0005)) @ np.diag([0.0022 * size, 0.0034 * size, 0.0017 * size, 1.0])
    made.add(ball, CLEAR, WATER, frame @ drop)
    made.add(
        ball,
        CLEAR,
        WATER,
        frame @ placement(at + (0, 0.003 * size, 0)) @ np.diag([0.0013, 0.0030, 0.0010, 1.0]),
    )
