"""The water thrown up by who leaps out of it and falls back: drops and rings. Knows no place."""

import math

import numpy as np

from filmkit.studio.animatic.creatures.creatures import Creature
from filmkit.studio.animatic.creatures.puppet import LEAP
from filmkit.studio.animatic.geometry.mesh import MeshBuilder
from filmkit.studio.animatic.geometry.primitives import lathe, sphere
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.world import Color, Material, Mesh, Vec

DROPS = 46
FOAM: Color = (0.74, 0.80, 0.84)
RIPPLE: Color = (0.26, 0.34, 0.38)
WET = Material(0.9, 0.6, rim=0.8)
COMES, GOES = 0.10, 0.86
"""The parts of a leap at which it breaks the water and falls into it."""
LASTS = 0.34
"""Parts of a leap that a splash lasts."""


def splash(creature: Creature, seconds: float, at: Vec) -> Mesh:
    """The splash of one that leaps by `puppet.LEAP`, `at` on the water under it."""
    u = (seconds + getattr(creature, "phase", 0.0)) / LEAP % 1.0
    made, long = MeshBuilder(), creature.size[2]
    for start in (COMES, GOES):
        age = ((u - start) % 1.0) / LASTS
        if age < 1.0:
            _thrown(made, at, long, age)
    for k in range(3):
        r = long * (0.35 + 0.30 * k + 0.30 * u)
        ring = lathe([(r, 0.0), (r + 0.02 * long, 0.006 * long), (r + 0.04 * long, 0.0)], 36)
        made.add(ring, RIPPLE, WET, placement((at[0], at[1] + 0.01, at[2])))
    return made.build()


def _thrown(made: MeshBuilder, at: Vec, long: float, age: float) -> None:
    chance = np.random.default_rng(17)
    for _ in range(DROPS):
        a, out, up = (float(chance.uniform(*ends)) for ends in ((0, math.tau), (0.15, 0.75), (0.5, 1.5)))
        far = out * long * age
        high = up * long * 4.0 * age * (1.0 - age) * 0.55
        drop = placement((at[0] + far * math.sin(a), at[1] + high, at[2] + far * math.cos(a)))
        made.add(sphere(long * float(chance.uniform(0.012, 0.034)) * (1.0 - 0.5 * age), 6), FOAM, WET, drop)
