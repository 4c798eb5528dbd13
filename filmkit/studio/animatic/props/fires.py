"""Fire: tongues of flame that lick upward, and a campfire under them. Knows no place.

Every instant is a closed form of seconds.
"""

import math
from collections.abc import Callable
from functools import lru_cache

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, merge
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.props import finishes as f
from filmkit.studio.animatic.props.carpenter import Carpenter
from filmkit.studio.animatic.world import Material, Mesh, Vec

TONGUE = (
    (0.0, 0.0), (0.13, 0.06), (0.19, 0.18), (0.185, 0.30), (0.14, 0.46), (0.085, 0.64), (0.035, 0.82),
    (0.0, 1.0),
)  # fmt: skip
"""Radius and height of a tongue as high as 1."""
HEAT = (
    (0.0, (1.0, 0.62, 0.20)), (0.35, (1.0, 0.42, 0.075)), (0.75, (1.0, 0.20, 0.022)),
    (1.0, (0.75, 0.07, 0.008)),
)  # fmt: skip
"""The colour of a flame from its foot to its tip, by part of its height."""
GLOW, CORE = 2.2, 3.6
"""How strongly the outer tongues shine, and those within: more would burn to white by night."""


def flames(at: Vec, size: float, seed: int, count: int = 7) -> Callable[[float], Mesh]:
    """Tongues of fire that lick upward from a place."""
    chance = np.random.default_rng(seed)
    foot = chance.normal(0, 0.30, (count, 2)) * (size, size * 0.45)
    tall, phase = chance.uniform(0.55, 1.15, count) * size, chance.uniform(0, math.tau, count)
    tongue = primitives.lathe(list(TONGUE), 10)
    up, parts, hues = tongue.vertices[:, 1], [part for part, _ in HEAT], np.array([hue for _, hue in HEAT])
    heat = np.stack([np.interp(up, parts, hues[:, k]) for k in range(3)], 1).astype(np.float32)

    def at_time(seconds: float) -> Mesh:
        made = MeshBuilder()
        for i in range(count):
            beat = seconds * (5.0 + i % 3) + phase[i]
            lean = 0.16 * math.sin(beat * 0.7)
            x, z, core = at[0] + foot[i, 0], at[2] + foot[i, 1], i % 3 == 0
            high = tall[i] * (0.80 + 0.22 * math.sin(beat) + 0.10 * math.sin(2.7 * beat))
            high *= 0.7 if core else 1.0
            place = placement((x, at[1], z), (lean, 0.4 * i, lean), high)
            made.add(tongue, heat, Material(0.0, 0.0, emission=CORE if core else GLOW), place)
        return made.build()

    return at_time


def campfire(seconds: float = 0.0) -> Mesh:
    """Logs in a ring of stones, and flames, at an instant."""
    hearth, burning = _hearth()
    return merge([hearth, burning(seconds)])


@lru_cache(maxsize=1)
def _hearth() -> tuple[Mesh, Callable[[float], Mesh]]:
    """What burns and what lies round it; its flames."""
    c = Carpenter()
    for k in range(11):
        a = math.tau * k / 11
        c.ball((0.42 * math.cos(a), 0.06, 0.42 * math.sin(a)), (0.10, 0.08, 0.09), f.STONE, 10)
    for k in range(5):
        x, z = math.cos(math.tau * k / 5), math.sin(math.tau * k / 5)
        c.rod((0.34 * x, 0.05, 0.34 * z), (-0.05 * x, 0.32, -0.05 * z), 0.045, f.BARK, 8)
    c.ball((0.0, 0.07, 0.0), (0.24, 0.06, 0.24), f.glowing((1.0, 0.16, 0.02), 1.2), 12)
    return c.done(), flames((0.0, 0.10, 0.0), 0.62, 2, 17)
