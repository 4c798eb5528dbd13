"""Palms: a bent stem and long leaves that hang.

Knows no place. A palm stands on its own origin.
"""

import math

import numpy as np

from filmkit.studio.animatic.props.land import greenery
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.world import Color, Mesh

LEAVES: tuple[Color, Color] = ((0.030, 0.075, 0.018), (0.130, 0.230, 0.055))
STEM = f.BARK.tinted((0.30, 0.22, 0.15))


def palm(seed: int, tall: float) -> Mesh:
    """A palm with long bent leaves, its stem 0.7 of `tall` high."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    lean, high = float(chance.uniform(0.03, 0.10)) * tall, tall * 0.7
    path = [(lean * t * t, high * t, 0.3 * lean * t) for t in (0.0, 0.25, 0.5, 0.75, 1.0)]
    c.tube(path, [tall * k for k in (0.030, 0.022, 0.019, 0.017, 0.016)], STEM, 9)
    for k in range(16):  # the scars of old leaves
        t = (k + 1) / 17
        thick = tall * (0.026 - 0.008 * t)
        c.post((lean * t * t, high * t, 0.3 * lean * t), thick, 0.004 * tall, STEM, 9)
    n = 19
    turn = np.arange(n) * 2.39996 + chance.normal(0, 0.15, n)
    way = np.stack([np.sin(turn), 0 * turn, np.cos(turn)], 1)
    top = np.array((lean, high, 0.3 * lean))
    for share, rise in ((slice(0, None, 2), 0.62), (slice(1, None, 2), 0.28)):
        own = way[share]
        length = tall * chance.uniform(0.40, 0.50, len(own))
        combs = greenery.Combs(np.tile(top, (len(own), 1)), own, length, rise, 0.95, 0.30, 11)
        part, along = combs.part(chance)
        c.part(part, Finish(greenery.shaded(*LEAVES, 0.2 + 0.8 * along), greenery.FRONDS))
    for k in range(4):
        a = math.tau * k / 4
        at = (lean + 0.03 * tall * math.sin(a), high - 0.02 * tall, 0.3 * lean + 0.03 * tall * math.cos(a))
        c.ball(at, 0.020 * tall, f.plain((0.16, 0.10, 0.05)), 8)
    return c.done()
