"""Flat pieces of cloth sewn on a garment: lapels, leaves of a collar, plackets, pockets, bands.

Knows no garment and no words. A patch is a strip between two edges, laid on the cloth under it and as
thick as cloth is, so its border is crisp however coarse the cells of that cloth are.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.figures.dress.cloth import laid
from filmkit.studio.animatic.geometry.distance import Solid, slopes, table
from filmkit.studio.animatic.geometry.mesh import Part, part_of
from filmkit.studio.animatic.geometry.transform import F64, unit
from filmkit.studio.animatic.world import F32, Color, Material

Edge = Sequence[NDArray[np.float64]]
"""Points on or near the cloth, metres at rest."""
SHADE = 0.60
"""How dark the border of a patch is: the shadow it throws is finer than a pixel."""


@dataclass(frozen=True, slots=True)
class Patch:
    """A strip of cloth, and what it lies on."""

    part: Part
    colors: F32
    material: Material
    on: tuple[Solid, ...]


def patch(
    edges: tuple[Edge, Edge],
    on: Sequence[Solid],
    color: Color,
    material: Material,
    *,
    lift: float | tuple[float, float] = 0.0045,
    rows: int = 10,
    cut: bool = False,
) -> Patch:
    """A strip from the first edge to the second, `lift` metres above the cloth at each of them.

    `cut`: its print runs along it, not on over the cloth.
    """
    first, second = (_resampled(edge, rows) for edge in edges)
    across = np.linspace(0.0, 1.0, 4)[:, None]
    grid = first[:, None] * (1 - across) + second[:, None] * across
    points = np.ascontiguousarray(grid.reshape(-1, 3), np.float32)
    normals = slopes(table(on), points, 0.008, 7)  # moves the points onto the cloth
    low, high = (lift, lift) if isinstance(lift, float) else lift
    above = np.tile(low + (high - low) * across[:, 0], rows)[:, None]
    part, shade = _raised(points + normals * above, normals, (rows, 4))
    if cut:
        part = replace(part, local=_along(first, second, len(part.vertices)))
    colors = (np.asarray(color, np.float32) * shade[:, None]).astype(np.float32)
    return Patch(part, colors, material, tuple(on))


def front(on: Sequence[Solid], path: Sequence[tuple[float, float]]) -> list[F64]:
    """An edge told by x and y, on the front of the cloth."""
    return laid(on, path, 0.0)


def mirrored(edge: Edge) -> list[F64]:
    """The same edge on the other side of the body."""
    return [np.asarray(point * (-1.0, 1.0, 1.0), np.float64) for point in edge]


def _resampled(edge: Edge, count: int) -> F64:
    points = np.asarray(edge, np.float64)
    run = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    at = np.linspace(0.0, run[-1], count)
    return np.stack([np.interp(at, run, points[:, axis]) for axis in range(3)], 1)


def _along(first: F64, second: F64, count: int) -> F32:
    """Pattern coordinates of a strip, metres along it and across; its border has those of its first point."""
    run = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(second, axis=0), axis=1))])
    wide = np.linalg.norm(second - first, axis=1)[:, None] * np.linspace(0.0, 1.0, 4)
    flat = np.stack([np.broadcast_to(run[:, None], wide.shape), wide, np.zeros_like(wide)], 2).reshape(-1, 3)
    return np.concatenate([flat, np.repeat(flat[:1], count - len(flat), 0)]).astype(np.float32)


def _raised(top: F64, normals: F32, shape: tuple[int, int]) -> tuple[Part, F32]:
    """The strip with a border that goes down into the cloth, and how light each point is."""
    rows, columns = shape
    index = np.arange(rows * columns).reshape(shape)
    loop = np.concatenate([index[0], index[1:, -1], index[-1, -2::-1], index[-2:0:-1, 0]])
    inside = np.concatenate([index[1], index[1:, -2], index[-2, -2::-1], index[-2:0:-1, 1]])
    out = unit(top[loop] - top[inside])
    border = np.concatenate([top[loop], top[loop] - normals[loop] * 0.011 + out * 0.001])
    side = unit(out + 0.3 * normals[loop])
    start, count = rows * columns, len(loop)
    a = start + np.arange(count)
    b = start + np.roll(np.arange(count), -1)
    quads = [
        (index[:-1, :-1], index[1:, :-1], index[1:, 1:], index[:-1, 1:]),
        (a, b, b + count, a + count),
    ]
    triangles = [
        np.stack([p.ravel(), q.ravel(), r.ravel()], 1)
        for w, x, y, z in quads
        for p, q, r in ((w, x, y), (w, y, z))
    ]
    part = part_of(
        np.concatenate([top, border]),
        np.concatenate([normals, side, side]),
        np.concatenate(triangles),
    )
    shade = np.ones(start + 2 * count, np.float32)
    shade[start:] = SHADE
    return part, shade
