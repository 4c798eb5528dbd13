"""What stands beside roads: guard rails, telegraph poles with their wires, signs, a petrol station.

Knows no road. Everything stands on its own origin; what faces somebody faces +z.
"""

import math
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.world import Color, Mesh, Pattern, Vec

WOOD = f.patterned((0.16, 0.125, 0.095), Pattern.BARK, 3.0, 0.2, 0.06)
ARMS = (-0.85, -0.35, 0.35, 0.85)
TOP = 6.7


def pole() -> Mesh:
    """A telegraph pole, its cross arm along z; the wires meet it at `TOP`."""
    c = Carpenter()
    c.tube([(0, -0.4, 0), (0.02, 3.0, 0), (0, 7.3, 0)], (0.14, 0.12, 0.09), WOOD, 8)
    c.box((0, TOP - 0.12, 0), (0.10, 0.12, 2.1), WOOD)
    c.rod((0, TOP - 0.75, 0.02), (0, TOP - 0.15, 0.7), 0.018, f.IRON)
    for z in ARMS:
        c.post((0, TOP - 0.08, z), 0.03, 0.10, f.plain((0.35, 0.42, 0.40), 0.9, 0.5), 8)
    return c.done()


def wires(c: Carpenter, start: Vec, end: Vec) -> None:
    """What hangs between two poles that stand at these places."""
    t = np.linspace(0, 1, 9)
    line = np.outer(1 - t, start) + np.outer(t, end)
    line[:, 1] += TOP - 0.55 * 4 * t * (1 - t)
    for z in ARMS:
        c.tube(line + (0, 0, z), 0.011, f.plain((0.012, 0.012, 0.013)), 3)


def guard_rail(c: Carpenter, start: Vec, end: Vec) -> None:
    """A post, and a steel rail from it to the next."""
    x, y, z = start
    c.box((x, y + 0.33, z - 0.06), (0.10, 0.78, 0.07), f.STEEL.tinted((0.30, 0.31, 0.31)))
    rail = f.STEEL.tinted((0.46, 0.47, 0.47))
    for lift, out in ((0.50, 0.0), (0.58, 0.045), (0.66, 0.0)):
        c.rod((x, y + lift, z + out), (end[0], end[1] + lift, end[2] + out), 0.050, rail, 6)


def marker() -> Mesh:
    """A white roadside post with a dark band and a reflector."""
    c = Carpenter()
    c.box((0, 0.45, 0), (0.11, 0.95, 0.09), f.plain((0.62, 0.62, 0.60)), bevel=0.015)
    c.box((0, 0.76, 0), (0.115, 0.20, 0.095), f.plain((0.02, 0.02, 0.022)), (0.0, 0.0, 0.18))
    c.box((0, 0.76, 0.050), (0.04, 0.13, 0.01), f.glowing((1.0, 0.35, 0.08), 0.35))
    return c.done()


def warning_sign() -> Mesh:
    """A yellow diamond with an arrow that bends."""
    c = Carpenter()
    c.post((0, 0, -0.03), 0.035, 2.5, f.STEEL.tinted((0.30, 0.30, 0.30)), 8)
    for size, color, z in ((0.78, (0.012, 0.012, 0.012), 0.0), (0.72, (0.72, 0.46, 0.03), 0.012)):
        c.box((0, 2.25, z), (size, size, 0.02), f.plain(color, 0.5, 0.2), (0.0, 0.0, math.pi / 4))
    ink = f.plain((0.012, 0.012, 0.012))
    path = [(-0.14, 1.98), (-0.14, 2.18), (0.10, 2.32), (0.10, 2.50)]
    for (x0, y0), (x1, y1) in pairwise(path):
        c.rod((x0, y0, 0.03), (x1, y1, 0.03), 0.032, ink, 6)
    for s in (-1, 1):
        c.rod((0.10, 2.56, 0.03), (0.10 + s * 0.10, 2.42, 0.03), 0.028, ink, 6)
    return c.done()


def fuel_pump(color: Color) -> Mesh:
    """One pump with its hose."""
    c = Carpenter()
    c.box((0, 0.09, 0), (0.7, 0.18, 0.5), f.PLASTER.tinted((0.40, 0.40, 0.38)))
    c.box((0, 0.95, 0), (0.56, 1.55, 0.38), f.plain(color, 0.8, 0.4, 0.2), bevel=0.05)
    c.box((0, 1.30, 0.195), (0.40, 0.34, 0.02), f.plain((0.62, 0.60, 0.55), 0.9, 0.4))
    c.box((0, 0.85, 0.195), (0.40, 0.30, 0.012), f.plain((0.55, 0.53, 0.48)))
    c.tube([(0.28, 1.25, 0.05), (0.45, 0.75, 0.1), (0.36, 0.35, 0.1), (0.30, 0.95, 0.05)], 0.022, f.IRON, 6)
    c.ball((0, 1.92, 0), (0.20, 0.20, 0.08), f.plain((0.70, 0.68, 0.62), 0.8, 0.4), 16)
    return c.done()


def petrol_station(night: bool) -> Mesh:
    """A canopy on posts over two pumps, and a small lit shop behind; the forecourt's middle is its origin."""
    c = Carpenter()
    white, red = f.plain((0.62, 0.60, 0.56), 0.5, 0.2), f.plain((0.42, 0.035, 0.025), 0.6, 0.3)
    c.box(
        (0, 0.02, -2.2), (15.0, 0.06, 11.0), f.patterned((0.26, 0.255, 0.245), Pattern.PLASTER, 0.7, 0.3, 0.1)
    )
    c.boxes([Block((s * 3.3, 1.95, 0), (0.28, 3.9, 0.28)) for s in (-1, 1)], white)
    c.box((0, 4.05, 0), (9.6, 0.42, 5.4), white, bevel=0.04)
    c.box((0, 4.05, 2.71), (9.6, 0.16, 0.03), red)
    strip = f.glowing((0.90, 0.97, 1.0), 7.0 if night else 0.6)
    c.boxes([Block((x, 3.835, z), (1.6, 0.02, 0.22)) for x in (-2.9, 0.0, 2.9) for z in (-1.1, 1.1)], strip)
    for x in (-1.9, 1.9):
        c.box((x, 0.12, 0), (2.2, 0.16, 0.9), f.PLASTER.tinted((0.46, 0.45, 0.43)), bevel=0.03)
        pump = fuel_pump((0.46, 0.04, 0.03) if x < 0 else (0.06, 0.20, 0.24))
        for dx in (-0.5, 0.5):
            c.tilted(pump, (x + dx, 0.18, 0), (0, 0, 0))
    _shop(c, night, white, red)
    return c.done()


def _shop(c: Carpenter, night: bool, white: Finish, red: Finish) -> None:
    z = -5.4
    c.boxes([Block((0, 1.6, z - 3.0), (9.0, 3.2, 0.2)), Block((-4.4, 1.6, z - 1.5), (0.2, 3.2, 3.0))], white)
    c.boxes([Block((4.4, 1.6, z - 1.5), (0.2, 3.2, 3.0)), Block((0, 3.3, z - 1.4), (9.6, 0.3, 3.6))], white)
    c.boxes([Block((0, 0.35, z), (9.0, 0.7, 0.16)), Block((0, 3.0, z + 0.02), (9.0, 0.5, 0.2))], red)
    inside = f.glowing((1.0, 0.80, 0.52), 1.3) if night else f.plain((0.16, 0.13, 0.10))
    c.box((0, 1.75, z - 2.6), (8.6, 2.2, 0.05), inside)
    chance = np.random.default_rng(4)
    tints: tuple[Color, ...] = (
        (0.42, 0.06, 0.04),
        (0.10, 0.22, 0.30),
        (0.55, 0.40, 0.08),
        (0.12, 0.26, 0.10),
    )
    for level in (0.95, 1.45, 1.95):
        c.box((0, level - 0.03, z - 1.6), (7.6, 0.04, 0.4), f.STEEL)
        for k in range(30):
            high = float(chance.uniform(0.14, 0.34))
            at = (-3.7 + 0.255 * k, level + high / 2, z - 1.6)
            c.box(at, (0.16, high, 0.2), f.plain(tints[int(chance.integers(4))]))
    frame = f.plain((0.05, 0.05, 0.055), 0.6, 0.3)
    c.boxes([Block((x, 1.75, z + 0.02), (0.07, 2.1, 0.08)) for x in (-4.3, -2.6, -0.6, 0.6, 2.6, 4.3)], frame)
