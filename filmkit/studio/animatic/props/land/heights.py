"""Height fields: hills, ridged peaks, dunes, terraced rock; and the round land that they are drawn on.

Knows no colours and no growth. All are closed forms over a seeded lattice of numbers.
"""

import itertools
import math

import numpy as np

from filmkit.studio.animatic.geometry.mesh import Part, part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.land.land import Height

LATTICE = 64


def smoothed(low: float, high: float, x: F64) -> F64:
    """0 below `low`, 1 above `high`, eased between."""
    t = np.clip((x - low) / (high - low), 0.0, 1.0)
    return np.asarray(t * t * (3 - 2 * t), np.float64)


def value_noise(seed: int) -> Height:
    """Smooth noise of 0..1, one bump a metre."""
    table = np.random.default_rng(seed).uniform(0, 1, (LATTICE, LATTICE))

    def at(x: F64, z: F64) -> F64:
        i, j = np.floor(x), np.floor(z)
        u, v = x - i, z - j
        u, v = u * u * (3 - 2 * u), v * v * (3 - 2 * v)
        a, b = i.astype(np.int64) % LATTICE, j.astype(np.int64) % LATTICE
        c, d = (a + 1) % LATTICE, (b + 1) % LATTICE
        low = table[a, b] * (1 - u) + table[c, b] * u
        high = table[a, d] * (1 - u) + table[c, d] * u
        return np.asarray(low * (1 - v) + high * v, np.float64)

    return at


def billows(seed: int, length: float, octaves: int = 5) -> Height:
    """Hills of 0..1, about `length` across."""
    noise = value_noise(seed)

    def at(x: F64, z: F64) -> F64:
        total, scale, share = np.zeros_like(x), 1.0 / length, 0.5
        for k in range(octaves):
            total = total + share * noise(x * scale + 17.0 * k, z * scale - 9.0 * k)
            scale, share = scale * 2.07, share * 0.5
        return np.asarray(total / (1 - 0.5**octaves), np.float64)

    return at


def heads(seed: int, length: float) -> Height:
    """Round heads of 0..1 that crowd together, about `length` apart: the tops of clouds, of bushes."""
    table = np.random.default_rng(seed).uniform(0, 1, (3, LATTICE, LATTICE))

    def at(x: F64, z: F64) -> F64:
        u, v = x / length, z / length
        i, j, top = np.floor(u), np.floor(v), np.zeros_like(x)
        for a, b in itertools.product((-1, 0, 1), repeat=2):
            row, column = (i + a).astype(np.int64) % LATTICE, (j + b).astype(np.int64) % LATTICE
            aside, along, size = (part[row, column] for part in table)
            apart = np.hypot(i + a + aside - u, j + b + along - v) / (0.62 + 0.38 * size)
            top = np.maximum(top, (0.6 + 0.4 * size) * np.sqrt(np.clip(1.0 - apart**2, 0.0, 1.0)))
        return np.asarray(top, np.float64)

    return at


def ridges(seed: int, length: float, octaves: int = 6) -> Height:
    """Peaks of 0..1 with sharp crests, about `length` apart."""
    noise = value_noise(seed)

    def at(x: F64, z: F64) -> F64:
        total, scale, share, carve = np.zeros_like(x), 1.0 / length, 0.5, np.ones_like(x)
        for k in range(octaves):
            crest = 1.0 - np.abs(2.0 * noise(x * scale + 31.0 * k, z * scale + 7.0 * k) - 1.0)
            total = total + share * crest * crest * carve
            carve, scale, share = np.clip(crest * 1.4, 0, 1), scale * 2.1, share * 0.52
        return np.asarray(np.clip(total / 0.9, 0, 1), np.float64)

    return at


def dunes(seed: int, length: float) -> Height:
    """Waves of sand of 0..1: long to the wind, steep in its lee, their crests bent."""
    noise = value_noise(seed)

    def at(x: F64, z: F64) -> F64:
        bend = 2.4 * noise(x / length * 0.55, z / length * 0.35) + 0.5 * noise(
            x / length * 1.3 + 9, z / length
        )
        t = 0.85 * z / length + 0.80 * x / length + bend
        t = t - np.floor(t)
        wave = np.where(t < 0.66, smoothed(0.0, 0.66, t), 1 - smoothed(0.66, 1.0, t))
        size = 0.35 + 0.65 * noise(x / length * 0.4 + 3, z / length * 0.4)
        return np.asarray(wave * size, np.float64)

    return at


def terraces(seed: int, length: float, steps: float = 4.0) -> Height:
    """Table mountains of 0..1 with steep stepped sides."""
    hills = billows(seed, length, 4)

    def at(x: F64, z: F64) -> F64:
        t = smoothed(0.53, 0.66, hills(x, z)) * steps
        level = np.floor(t)
        return np.asarray((level + smoothed(0.55, 1.0, t - level)) / steps, np.float64)

    return at


def round_land(height: Height, reach: float, rows: int = 96, spokes: int = 184) -> Part:
    """Ground out to `reach` in rings that grow: fine near the middle, fine across at any distance."""
    r = 0.4 + (reach - 0.4) * np.linspace(0.0, 1.0, rows + 1) ** 2.3
    a = np.linspace(0.0, math.tau, spokes + 1)
    radius, angle = np.repeat(r, spokes + 1), np.tile(a, rows + 1)
    x, z = radius * np.sin(angle), radius * np.cos(angle)
    e = np.maximum(0.018 * radius, 0.05)  # as wide as the mesh is coarse: finer normals would face away
    slope_x = (height(x + e, z) - height(x - e, z)) / (2 * e)
    slope_z = (height(x, z + e) - height(x, z - e)) / (2 * e)
    points = np.stack([x, height(x, z), z], 1)
    middle = np.array([[0.0, float(height(np.zeros(1), np.zeros(1))[0]), 0.0]])
    fan = np.stack([np.arange(spokes), np.arange(spokes) + 1, np.full(spokes, len(points))], 1)
    normals = np.stack([-slope_x, 1 + 0 * x, -slope_z], 1)
    return part_of(
        np.concatenate([points, middle]),
        np.concatenate([normals, [[0.0, 1.0, 0.0]]]),
        np.concatenate([grid_triangles(rows, spokes), fan]),
    )
