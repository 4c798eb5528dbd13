"""Randomness that is a function of place: hashes, smooth noise, tap patterns.

Knows no surface. A table stands in for hashing per lattice point: four times as fast, and it
repeats only every 32 cells.
"""

import math

import numpy as np

from filmkit.studio.animatic.render.kernel import step

LATTICE = np.random.default_rng(12345).random((32, 32, 32)).astype(np.float32)

_count = np.arange(32)
_spiral = np.stack([np.cos(_count * 2.39996), np.sin(_count * 2.39996)], 1)
RINGS = np.sqrt((_count + 0.5) / 32)
"""Radius of each of 32 taps spread evenly over a disc."""
DISC = _spiral * RINGS[:, None]
"""Those taps."""
_turn = np.repeat(np.arange(16) * (2 * np.pi / 16), 8) + np.tile(_count[:8][::-1] * 2.39996, 16)
_ring = np.tile(np.sqrt((_count[:8][::-1] + 0.5) / 8), 16)
TURNS = np.stack([np.cos(_turn) * _ring, np.sin(_turn) * _ring], 1)
"""Eight taps over a disc, outermost first, in sixteen rotations one after the other."""
CENTERED = _spiral[:10] * ((_count[:10] + 0.5) / 10)[:, None]
"""Ten taps over a disc, denser in the middle."""


@step
def scatter(x: int, y: int, z: int) -> float:
    """A hash of three whole numbers, 0..1."""
    n = (np.int64(x) * 374761393 + np.int64(y) * 668265263 + np.int64(z) * 2147483647) & 0xFFFFFFFF
    n = ((n ^ (n >> 13)) * 1274126177) & 0xFFFFFFFF
    n = n ^ (n >> 16)
    return (n & 0xFFFF) * (1.0 / 65535.0)


@step
def smooth(low: float, high: float, x: float) -> float:
    """0 at `low`, 1 at `high`, eased between; works downwards too."""
    t = min(max((x - low) / (high - low), 0.0), 1.0)
    return t * t * (3.0 - 2.0 * t)


@step
def noise(x: float, y: float, z: float) -> float:
    """Smooth noise, 0..1, about one bump a unit."""
    fx = math.floor(x)
    fy = math.floor(y)
    fz = math.floor(z)
    tx = np.float32(x - fx)
    ty = np.float32(y - fy)
    tz = np.float32(z - fz)
    i = np.uint32(np.int32(fx) & 31)
    j = np.uint32(np.int32(fy) & 31)
    k = np.uint32(np.int32(fz) & 31)
    i1 = np.uint32((i + 1) & 31)
    j1 = np.uint32((j + 1) & 31)
    k1 = np.uint32((k + 1) & 31)
    tx = tx * tx * (np.float32(3.0) - tx - tx)
    ty = ty * ty * (np.float32(3.0) - ty - ty)
    tz = tz * tz * (np.float32(3.0) - tz - tz)
    a = LATTICE[i, j, k] + (LATTICE[i, j, k1] - LATTICE[i, j, k]) * tz
    b = LATTICE[i, j1, k] + (LATTICE[i, j1, k1] - LATTICE[i, j1, k]) * tz
    c = LATTICE[i1, j, k] + (LATTICE[i1, j, k1] - LATTICE[i1, j, k]) * tz
    d = LATTICE[i1, j1, k] + (LATTICE[i1, j1, k1] - LATTICE[i1, j1, k]) * tz
    a += (b - a) * ty
    c += (d - c) * ty
    return float(a + (c - a) * tx)


@step
def layers(x: float, y: float, z: float, count: int) -> float:
    """Noise at `count` scales, each half as strong and twice as fine: 0..1, mostly near 0.45."""
    total = 0.0
    weight = 0.5
    for _ in range(count):
        total += weight * noise(x, y, z)
        x = x * 2.03 + 17.1
        y = y * 2.01 + 3.7
        z = z * 2.02
        weight *= 0.5
    return total
