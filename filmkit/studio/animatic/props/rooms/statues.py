"""Two statues that are known by their arms: one holds up a torch, one has both arms out.

Knows no place. Each stands on its own origin and faces +z.
"""

import math

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.world import Mesh, Pattern

VERDIGRIS = f.patterned((0.20, 0.40, 0.34), Pattern.PLASTER, 0.6, 0.3, 0.1)
PALE = f.patterned((0.56, 0.55, 0.52), Pattern.PLASTER, 0.6)


def _robed(c: Carpenter, foot: float, skin: Finish) -> None:
    """A figure of 33 m in a robe with folds, without arms."""
    robe = [(5.0, 0), (4.4, 3), (3.6, 12), (3.0, 19), (3.5, 23), (3.3, 26), (1.2, 28), (0, 28.4)]
    c.turned((0, foot, 0), robe, skin, 18)
    for k in range(11):
        x, z = math.sin(k * math.tau / 11), math.cos(k * math.tau / 11)
        c.rod((5.0 * x, foot, 5.0 * z), (2.9 * x, foot + 20, 2.9 * z), 0.45, skin, 6)
    c.post((0, foot + 27.0, 0), 1.0, 2.0, skin, 10)
    c.ball((0, foot + 30.6, 0.2), (1.9, 2.4, 2.0), skin, 16)


def torch_bearer() -> Mesh:
    """Green copper on a high stone base: a crown of rays, a tablet, a torch that burns."""
    c, skin, foot = Carpenter(), VERDIGRIS, 29.0
    base = f.patterned((0.42, 0.38, 0.31), Pattern.STONE, 0.6)
    c.box((0, 4.0, 0), (34.0, 8.0, 34.0), base)
    tower = [(11.0, 0), (10.0, 3), (7.0, 4), (5.6, 18), (7.2, 19), (7.2, 21), (0, 21)]
    c.turned((0, 8.0, 0), tower, base, 4, (0, math.pi / 4, 0))
    _robed(c, foot, skin)
    for k in range(7):
        a = math.pi * (k / 6 - 0.5)
        tip = (4.2 * math.sin(a), foot + 32.4 + 3.0 * math.cos(a), 0.3)
        c.rod((1.6 * math.sin(a), foot + 32.2, 0.3), tip, 0.22, skin, 5)
    raised = [(-2.8, foot + 25, 0), (-4.6, foot + 30, 0.6), (-4.9, foot + 38.5, 0.8)]
    c.tube(raised, (1.35, 1.1, 0.75), skin, 10)
    c.turned((-4.9, foot + 38.0, 0.8), [(0.5, 0), (0.7, 2.0), (1.7, 2.6), (1.7, 3.1)], skin, 12)
    flame = f.glowing((1.0, 0.62, 0.20), 2.2)
    c.turned((-4.9, foot + 41.0, 0.8), [(0.9, 0), (1.2, 1.2), (0, 3.4)], flame, 10)
    c.box((3.4, foot + 19.5, 2.6), (1.2, 5.4, 3.6), skin, (0.3, -0.5, 0.25))
    bent = [(2.8, foot + 25, 0), (4.3, foot + 21.5, 1.0), (3.6, foot + 18.5, 2.6)]
    c.tube(bent, (1.3, 1.2, 0.9), skin, 10)
    return c.done()


def open_arms() -> Mesh:
    """Pale stone on a small base, the sleeves hanging from both arms."""
    c, foot = Carpenter(), 6.0
    c.box((0, 3.0, 0), (8.0, 6.0, 8.0), PALE.tinted((0.40, 0.39, 0.37)))
    _robed(c, foot, PALE)
    for s in (-1, 1):
        out = [(s * 2.4, foot + 25.4, 0), (s * 8.0, foot + 25.2, 0.2), (s * 14.0, foot + 25.6, 0.4)]
        c.tube(out, (1.5, 1.25, 0.8), PALE, 10)
        c.box((s * 7.0, foot + 23.4, 0), (8.0, 2.6, 1.1), PALE)
    return c.done()
