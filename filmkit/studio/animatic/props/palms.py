"""Palms: a bent stem and long leaves that hang.

Knows no place. A palm stands on its own origin.
"""

import math

import numpy as np

from filmkit.studio.animatic.props import finishes as f
from filmkit.studio.animatic.props.carpenter import Carpenter, Finish
from filmkit.studio.animatic.world import Material, Mesh


def palm(seed: int, tall: float) -> Mesh:
    """A palm with long bent leaves."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    c.tube([(0, 0, 0), (0.1, tall * 0.35, 0.05), (0.05, tall * 0.7, 0)], (0.12, 0.09, 0.07), f.BARK, 8)
    top = np.array((0.05, tall * 0.7, 0.0))
    for k in range(13):
        a, reach = math.tau * k / 13 + float(chance.normal(0, 0.1)), tall * float(chance.uniform(0.35, 0.5))
        out = np.array((math.sin(a), 0.0, math.cos(a)))
        side = np.array((math.cos(a), 0.0, -math.sin(a)))
        spine = [
            top + out * reach * t + np.array((0, tall * (0.42 * t - 0.55 * t * t), 0))
            for t in np.linspace(0, 1, 7)
        ]
        c.tube(spine, 0.014, f.FOLIAGE, 3)
        for i in range(1, 7):
            for s in (-1, 1):
                base = spine[i]
                tip = (
                    base
                    + side * s * reach * 0.30 * (1.1 - i / 8)
                    + out * 0.16 * reach
                    + np.array((0, -0.10, 0))
                )
                wide = out * 0.05 * reach
                leaf = [tuple(base - wide), tuple(base + wide), tuple(tip), tuple(tip)]
                for order in (leaf, leaf[::-1]):
                    c.sheet(
                        [(float(p[0]), float(p[1]), float(p[2])) for p in order],
                        Finish((0.05, 0.15, 0.035), Material(0.4, 0.15, translucency=0.7)),
                    )
    return c.done()
