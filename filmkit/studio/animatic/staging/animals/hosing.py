"""Water out of a trunk that is held up: a stream that breaks into drops and falls before who sprays it.

Knows no words. Drops are closed forms of time.
"""

import math

import numpy as np

from filmkit.studio.animatic.creatures.quadruped import Quadruped
from filmkit.studio.animatic.geometry.mesh import MeshBuilder
from filmkit.studio.animatic.geometry.primitives import sphere
from filmkit.studio.animatic.geometry.transform import F64, placement
from filmkit.studio.animatic.world import Material, Mesh, Vec

DROPS = 170
FLIGHT = 0.95
"""Seconds from the trunk to the ground."""
FAR = 1.15
"""How far ahead they fall, in heights of the animal."""
WATER = Material(0.9, 0.6, rim=0.8)


def hosed(creature: Quadruped, muzzle: F64, at: Vec, yaw: float, seconds: float) -> Mesh:
    """The drops of an instant; `muzzle` is that of `Quadruped.mouth`."""
    rest, frame, high = creature.worn[0].vertices, creature.frame, creature.size[1]
    tip = rest[int(np.argmax(rest[:, 0] + rest[:, 1]))].astype(np.float64)
    own = (tip - (*frame.mouth, 0.0)) * creature.scale
    x, y, z = (muzzle[:3, :3] @ own + muzzle[:3, 3]).tolist()
    chance = np.random.default_rng(5)
    start, wide, up = chance.uniform(0, 1, DROPS), chance.normal(0, 1, DROPS), chance.normal(0, 1, DROPS)
    k = (seconds / FLIGHT + start) % 1.0
    ahead, aside = k * FAR * high * (1 + 0.07 * up), 0.10 * high * wide * k
    fall = (y - at[1]) * (1 - k**2) + 0.75 * high * k * (1 - k) + 0.07 * high * up * k * (1 - k)
    s, c = math.sin(yaw), math.cos(yaw)
    drop, made = sphere(1.0, 6), MeshBuilder()
    for far, off, over, age in zip(ahead, aside, fall, k, strict=True):
        size = high * (0.010 + 0.008 * age)
        where = placement((x + s * far + c * off, at[1] + over, z + c * far - s * off), scale=float(size))
        made.add(drop, (0.72, 0.80, 0.86), WATER, where)
    return made.build()
