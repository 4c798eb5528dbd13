"""Randomness that is a function of place: hashes, smooth noise, tap patterns.

Knows no surface. A table stands in for hashing per lattice point: four times as fast, and it
repeats only every 32 cells. It is of bytes, so that four corners are one look-up.
"""

import math

import numpy as np

from filmkit.studio.animatic.render.kernel import inlined, step

_bytes = (np.random.default_rng(12345).random((32, 32, 32)) * 255 + 0.5).astype(np.uint32)
_rows = _bytes | np.roll(_bytes, -1, 2) << 8
CELLS = (_rows | np.roll(_rows, -1, 1) << 16).ravel()
"""The four corners of lowest x of every cell of a lattice, a byte each: z before y, the first is lowest."""

F = np.float32
_count = np.arange(32)
_spiral = np.stack([np.cos(_count * 2.39996), np.sin(_count * 2.39996)], 1)
RINGS = np.sqrt((_count + 0.5) / 32)
"""Radius of each of 32 taps spread evenly over a disc."""
DISC = _spiral * RINGS[:, None]
"""Those taps."""
_turn = np.repeat(np.arange(16) * (2 * np.pi / 16), 8) + np.tile(_count[:8][::-1] * 2.39996, 16)
_ring = np.tile(np.sqrt((_count[:8][::-1] + 0.5) / 8), 16)
TURNS = np.stack([np.cos(_turn) * _ring, np.sin(_turn) * _ring], 1).astype(np.float32)
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


@inlined
def whole(x: np.float32) -> np.int32:
    """Rounded down, in steps that many numbers can take at a time."""
    cut = np.int32(x)
    return np.int32(cut - np.int32(F(cut) > x))


@inlined
def _corner(cell: np.uint32, shift: int) -> np.float32:
    """One byte of a cell."""
    return F(np.int32((cell >> np.uint32(shift)) & np.uint32(255)))


@inlined
def _face(cell: np.uint32, ty: np.float32, tz: np.float32) -> np.float32:
    """A place between four corners."""
    a, b, c, d = _corner(cell, 0), _corner(cell, 8), _corner(cell, 16), _corner(cell, 24)
    a += (b - a) * tz
    c += (d - c) * tz
    return a + (c - a) * ty


@inlined
def noise(x: np.float32, y: np.float32, z: np.float32) -> np.float32:
    """Smooth noise, 0..1, about one bump a unit."""
    fx, fy, fz = whole(x), whole(y), whole(z)
    tx, ty, tz = x - F(fx), y - F(fy), z - F(fz)
    tx = tx * tx * (F(3.0) - tx - tx)
    ty = ty * ty * (F(3.0) - ty - ty)
    tz = tz * tz * (F(3.0) - tz - tz)
    i, j, k = np.uint32(fx & 31), np.uint32(fy & 31), np.uint32(fz & 31)
    low = np.uint32(np.uint32(j << np.uint32(5)) | k)
    near = _face(CELLS[np.uint32(np.uint32(i << np.uint32(10)) | low)], ty, tz)
    i = np.uint32(np.uint32(i + np.uint32(1)) & np.uint32(31))
    far = _face(CELLS[np.uint32(np.uint32(i << np.uint32(10)) | low)], ty, tz)
    return (near + (far - near) * tx) * F(1.0 / 255.0)


@inlined
def speck(x: np.float32, y: np.float32, z: np.float32) -> np.float32:
    """`scatter` of three whole numbers in single precision, many at a time."""
    n = np.uint32(np.uint32(np.int32(x)) * np.uint32(374761393))
    n = np.uint32(n + np.uint32(np.uint32(np.int32(y)) * np.uint32(668265263)))
    n = np.uint32(n + np.uint32(np.uint32(np.int32(z)) * np.uint32(2147483647)))
    n = np.uint32(np.uint32(n ^ (n >> np.uint32(13))) * np.uint32(1274126177))
    n = np.uint32(n ^ (n >> np.uint32(16)))
    return F(np.int32(n & np.uint32(65535))) * F(1.0 / 65535.0)


@inlined
def wave(x: np.float32) -> np.float32:
    """The sine within 0.001, of plain arithmetic alone."""
    turn = x * F(1.0 / (2.0 * math.pi)) + F(0.5)
    turn = turn - F(whole(turn)) - F(0.5)
    arc = turn * (F(8.0) - F(16.0) * abs(turn))
    return arc + F(0.225) * (arc * abs(arc) - arc)


@step
def layers(x: float, y: float, z: float, count: int) -> float:
    """Noise at `count` scales, each half as strong and twice as fine: 0..1, mostly near 0.45."""
    total = 0.0
    weight = 0.5
    for _ in range(count):
        total += weight * noise(F(x), F(y), F(z))
        x = x * 2.03 + 17.1
        y = y * 2.01 + 3.7
        z = z * 2.02
        weight *= 0.5
    return total
