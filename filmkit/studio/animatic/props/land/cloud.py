"""One cloud, as a body of its own. Knows no sky."""

import math

import numpy as np

from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.world import Material, Mesh

WHITE = Finish((0.80, 0.82, 0.85), Material(0.05, 0.02, 0.30, translucency=0.9))


def cloud() -> Mesh:
    """Heaps of white on a flat foot, some five metres wide."""
    c, chance = Carpenter(), np.random.default_rng(11)
    for k in range(46):
        a, r = 2.4 * k, 2.1 * math.sqrt(k / 46)
        x, z = 1.25 * r * math.cos(a), 0.62 * r * math.sin(a)
        size = (0.92 - 0.26 * r) * float(chance.uniform(0.75, 1.15))
        lift = 0.42 + 0.85 * (1.0 - r / 2.3) * float(chance.uniform(0.3, 1.1))
        c.ball((x, lift, z), (size * 1.15, size * 0.86, size), WHITE, 18)
    return c.done()
