"""What makes a wood a jungle: plants with great leaves, lianas, creepers round trunks.

Knows no wood.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry.mesh import part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.props.land import greenery
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.world import Material, Mesh, Pattern, Vec

LEAF = Material(0.45, 0.16, 0.0, Pattern.LEAF, 6.0, translucency=0.7)
VINE = Finish((0.085, 0.075, 0.038), Material(0.2, 0.05, 0.0, Pattern.BARK, 3.0))


def broadleaf(seed: int, tall: float) -> Mesh:
    """A plant of long arching leaves with a pale rib, as a banana has."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    for k in range(8):
        turn, lean = 0.785 * k + float(chance.normal(0, 0.2)), float(chance.uniform(0.35, 0.85))
        long, wide = tall * float(chance.uniform(0.8, 1.15)), 0.17 * tall
        u = np.linspace(0.0, 1.0, 11)
        out = long * (0.25 * u + lean * u * u)
        up = 0.35 * tall * u + long * (0.75 * u - 0.62 * u * u * lean * 1.3)
        half = wide * np.sin(np.pi * np.clip(u * 0.92 + 0.06, 0, 1)) ** 0.7
        half[:2] = 0.02
        rows = []
        for s in (-1.0, 0.0, 1.0):
            aside, sag = s * half, -0.25 * half * abs(s)
            x = out * math.sin(turn) + aside * math.cos(turn)
            z = out * math.cos(turn) - aside * math.sin(turn)
            rows.append(np.stack([x, up + sag, z], 1))
        points = np.concatenate(rows)
        part = part_of(points, np.broadcast_to((0.0, 1.0, 0.0), points.shape), _both(grid_triangles(2, 10)))
        tone = np.repeat([0.25, 0.95, 0.45], 11) + float(chance.normal(0, 0.12))
        c.part(part, Finish(greenery.shaded((0.020, 0.085, 0.016), (0.120, 0.265, 0.050), tone), LEAF))
    return c.done()


def _both(triangles: np.ndarray) -> np.ndarray:
    """Seen from above and from below."""
    return np.concatenate([triangles, triangles[:, ::-1]])


def liana(c: Carpenter, start: Vec, end: Vec, seed: int, sag: float = 0.0) -> None:
    """A woody vine from a bough, twisting, a few leaves on it."""
    chance = np.random.default_rng(seed)
    u = np.linspace(0.0, 1.0, 12)
    line = np.outer(1 - u, start) + np.outer(u, end)
    line[:, 0] += 0.22 * np.sin(7.0 * u + seed) * np.sin(math.pi * u)
    line[:, 2] += 0.22 * np.cos(6.0 * u + seed) * np.sin(math.pi * u)
    line[:, 1] -= 4 * sag * u * (1 - u)
    c.tube(line, 0.045, VINE, 5)
    at = line[2:-1] + chance.normal(0, 0.07, (9, 3))
    leaves = greenery.foliage(at, np.tile((0.2, 0.6, 0.8), (9, 1)), chance.uniform(0.12, 0.2, 9), chance)
    c.part(leaves, Finish((0.050, 0.130, 0.028), greenery.LEAVES))


def creepers(c: Carpenter, seed: int, high: float, radius: float) -> None:
    """Leaves that climb a trunk."""
    chance = np.random.default_rng(seed)
    y, turn = chance.uniform(0.2, high, 150), chance.uniform(0, math.tau, 150)
    out = np.stack([np.sin(turn), 0.25 + 0 * y, np.cos(turn)], 1)
    at = np.stack([radius * np.sin(turn), y, radius * np.cos(turn)], 1)
    tone = np.repeat(chance.uniform(0.1, 0.9, 150), 5)
    leaves = greenery.foliage(at, out, chance.uniform(0.10, 0.22, 150), chance)
    c.part(
        leaves, Finish(greenery.shaded((0.020, 0.070, 0.016), (0.085, 0.185, 0.040), tone), greenery.LEAVES)
    )
