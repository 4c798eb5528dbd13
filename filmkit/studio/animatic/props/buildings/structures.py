"""What is built or grown too large for a table, as a thing by itself: a bridge, a staircase, an iceberg.

Knows no set. Each stands on its own origin, its front towards +z.
"""

import math
from collections.abc import Mapping

import numpy as np

from filmkit.studio.animatic.geometry.mesh import transform
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.props.buildings import bridges
from filmkit.studio.animatic.props.land.ground import rock
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.props.making.good import Good
from filmkit.studio.animatic.world import Material, Mesh, Pattern

STEPS, RISE, GOING, ACROSS = 11, 0.18, 0.27, 1.15
"""Of a staircase: steps, and metres a step is high, deep and wide."""
ICE = Finish((0.62, 0.74, 0.80), Material(0.6, 0.5, 0.0, Pattern.ROCK, 0.12, translucency=0.3))


def _staircase() -> Mesh:
    """Steps between two strings, a newel, balusters and a banister, seen from their side."""
    c, wood = Carpenter(), f.OAK
    for k in range(STEPS):
        x, y = GOING * (k - STEPS / 2 + 0.5), RISE * (k + 1)
        c.box((x - 0.02, y - 0.018, 0.0), (GOING + 0.05, 0.036, ACROSS), wood, bevel=0.006)
        c.box((x - GOING / 2 + 0.01, y - RISE / 2, 0.0), (0.02, RISE, ACROSS), wood)
    rise = math.atan2(RISE, GOING)
    long, middle = math.hypot(STEPS * RISE, STEPS * GOING), STEPS * RISE / 2
    for z in (-ACROSS / 2, ACROSS / 2):
        c.box((0.0, middle - 0.03, z), (long, 0.26, 0.045), wood, (0.0, 0.0, rise))
        c.box((0.0, middle + 0.96, z), (long + 0.1, 0.06, 0.075), wood, (0.0, 0.0, rise), bevel=0.02)
        c.boxes(
            [
                Block((GOING * (k - STEPS / 2 + 0.5), RISE * (k + 1) + 0.44, z), (0.032, 0.94, 0.032))
                for k in range(STEPS)
            ],
            wood,
        )
        for side in (-1, 1):
            at = (side * (STEPS * GOING / 2 + 0.06), (STEPS * RISE if side > 0 else 0.0) + 0.58, z)
            c.box(at, (0.10, 1.16, 0.10), wood, bevel=0.01)
            c.ball((at[0], at[1] + 0.63, z), 0.07, wood, 12)
    return c.done()


def _iceberg() -> Mesh:
    """Three peaks of ice."""
    c = Carpenter()
    for k, (x, z, high) in enumerate(((0.0, 0.0, 3.4), (-3.2, 0.6, 1.9), (2.9, -0.4, 2.3))):
        c.part(rock(k + 5, 1.0), ICE, (x, high * 0.28, z), (0.0, 1.1 * k, 0.9), high)
    return c.done()


def _marbles() -> Mesh:
    """Glass balls of several colours in a heap."""
    c, chance = Carpenter(), np.random.default_rng(8)
    tints = (
        (0.05, 0.20, 0.55),
        (0.55, 0.06, 0.06),
        (0.05, 0.42, 0.14),
        (0.66, 0.42, 0.05),
        (0.40, 0.10, 0.45),
    )
    for k in range(16):
        x, z = (float(v) for v in chance.normal(0, 0.045, 2))
        at = (x, 0.012 + (0.02 if k > 11 else 0.0), z)
        c.ball(at, 0.012, Finish(tints[k % 5], Material(0.9, 0.75, 0.0)), 14)
    return c.done()


STRUCTURES: Mapping[str, Good] = {
    "arched bridge": Good(
        ("bridge", "stone bridge", "arched bridge", "arch bridge", "old bridge"),
        lambda: transform(bridges.stone_bridge(), placement(scale=0.4)),
        floor=True,
    ),
    "staircase": Good(("staircase", "stairs", "stair", "stairway"), _staircase, floor=True),
    "iceberg": Good(("iceberg", "ice floe"), _iceberg, floor=True),
    "marbles": Good(("marble", "marbles", "bead", "beads"), _marbles),
}
"""By kind."""
