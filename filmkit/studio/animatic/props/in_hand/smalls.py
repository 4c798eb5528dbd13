"""Small things by themselves, one of each, as they lie on a table: a toothbrush, a pen, a pencil, a coin.

Knows no table. Each lies on the origin, its front to +z.
"""

import math

from filmkit.studio.animatic.props.in_hand.inserts import GOLD, coin_at
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.world import Mesh

HANDLE = f.plain((0.05, 0.26, 0.55), 0.7, 0.3)
BRISTLES = f.plain((0.74, 0.74, 0.72))
INK = f.plain((0.02, 0.03, 0.10), 0.8, 0.5)
LACQUER = f.plain((0.62, 0.40, 0.03), 0.6, 0.3)


def toothbrush() -> Mesh:
    """On its side a little, the tufts of its head up."""
    c = Carpenter()
    c.tube(
        [(-0.095, 0.007, 0.0), (-0.03, 0.008, 0.004), (0.03, 0.006, 0.0), (0.10, 0.008, 0.0)],
        (0.0065, 0.0075, 0.0042, 0.0048),
        HANDLE,
        12,
    )
    c.box((0.082, 0.0085, 0.0), (0.040, 0.006, 0.014), HANDLE, bevel=0.002)
    for k in range(7):
        for side in (-0.0042, 0.0, 0.0042):
            at = (0.065 + 0.0055 * k, 0.0115, side)
            c.rod(at, (at[0], 0.0235 - 0.001 * (k % 2), side * 1.15), 0.0021, BRISTLES, 6)
    return c.done()


def pen() -> Mesh:
    """A fountain pen, its nib to the right, a ring and a clip of brass."""
    c = Carpenter()
    y = 0.0065
    c.tube([(-0.075, y, 0), (-0.07, y, 0), (-0.005, y, 0)], (0.005, 0.0062, 0.0064), INK, 16)
    c.tube([(-0.005, y, 0), (0.040, y, 0), (0.052, y, 0)], (0.0058, 0.0054, 0.0040), INK, 16)
    c.turned((-0.006, y, 0), [(0.0067, 0.0), (0.0067, 0.004), (0, 0.004)], GOLD, 20, (0, 0, -math.pi / 2))
    c.tube([(0.052, y, 0), (0.064, y, 0), (0.072, y, 0)], (0.0036, 0.0026, 0.0003), GOLD, 10)
    c.box((-0.048, 0.0137, 0), (0.036, 0.0014, 0.0022), GOLD, bevel=0.0005)
    return c.done()


def pencil() -> Mesh:
    """One, sharpened, its rubber in a brass ring."""
    c = Carpenter()
    y = 0.0045
    c.rod((-0.085, y, 0), (0.065, y, 0), 0.0045, LACQUER, 6)
    tip = [(0.0045, 0.0), (0.0012, 0.018), (0.0, 0.018)]
    c.turned((0.065, y, 0), tip, f.OAK, 6, (0, 0, -math.pi / 2))
    c.turned((0.083, y, 0), [(0.0012, 0.0), (0.0, 0.006)], INK, 6, (0, 0, -math.pi / 2))
    c.rod((-0.093, y, 0), (-0.085, y, 0), 0.0047, GOLD, 12)
    c.rod((-0.104, y, 0), (-0.093, y, 0), 0.0044, f.plain((0.62, 0.22, 0.22)), 12)
    return c.done()


def coin() -> Mesh:
    """One of gold, tilted so that its face is seen."""
    return _on_edge(GOLD)


def _on_edge(metal: Finish) -> Mesh:
    c = Carpenter()
    coin_at(c, (0.0, 0.0088, 0.0), metal, (0.75, 0.2, 0.0))
    return c.done()
