"""Ground that is fine where people stand and coarse where hills are.

Knows no place; what grows on it is asked where it lies.
"""

from collections.abc import Callable

import numpy as np

from filmkit.studio.animatic.geometry.mesh import Part, part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.geometry.transform import F64

Height = Callable[[F64, F64], F64]
"""How high the ground is at arrays of x and z."""


def land(height: Height, reach: float, cells: int = 84, power: float = 2.0, middle: float = 0.0) -> Part:
    """A square of ground out to `reach` about (0, `middle`), its cells growing away from it."""
    s = np.linspace(-1.0, 1.0, cells + 1)
    line = np.sign(s) * np.abs(s) ** power * reach
    x, z = np.repeat(line, cells + 1), np.tile(line, cells + 1) + middle
    e = 0.05
    slope_x = (height(x + e, z) - height(x - e, z)) / (2 * e)
    slope_z = (height(x, z + e) - height(x, z - e)) / (2 * e)
    points = np.stack([x, height(x, z), z], 1)
    return part_of(points, np.stack([-slope_x, 1 + 0 * x, -slope_z], 1), grid_triangles(cells, cells))


def height_at(height: Height, x: float, z: float) -> float:
    """The ground at one point."""
    return float(height(np.array([x]), np.array([z]))[0])


def scattered(
    chance: np.random.Generator,
    count: int,
    near: float,
    far: float,
    apart: float,
    free: Callable[[float, float], bool],
) -> list[tuple[float, float]]:
    """Up to `count` points in a ring about the origin, none closer than `apart`, all where `free` allows."""
    kept: list[tuple[float, float]] = []
    for _ in range(count * 12):
        if len(kept) >= count:
            break
        angle = float(chance.uniform(0.0, 2 * np.pi))
        reach = float(np.sqrt(chance.uniform(near * near, far * far)))
        x, z = reach * float(np.sin(angle)), -reach * float(np.cos(angle))
        if free(x, z) and all((x - a) ** 2 + (z - b) ** 2 > apart * apart for a, b in kept):
            kept.append((x, z))
    return kept
