"""The key light's shadow: a depth map seen from the light, and looking things up in it.

Knows no materials. The map keeps the nearest surface only, so drawing meshes in any order, or over
a copy of a map of other meshes, gives the same map.
"""

from typing import NamedTuple

import numpy as np

from filmkit.studio.animatic.render.kernel import LANES, bare, inlined, step
from filmkit.studio.animatic.render.noise import TURNS, smooth
from filmkit.studio.animatic.render.raster import AWAY, bits, over, span
from filmkit.studio.animatic.render.scene import F64, SOLID, Shapes, cross, unit
from filmkit.studio.animatic.world import F32, I32, Key, Vec

EMPTY = np.float32(-1e9)
WIDER = 0.0005
"""By how much a triangle is drawn beyond its edges, in its own extent."""


class Shadow(NamedTuple):
    """The map, and the way into it."""

    matrix: F64
    """(3, 4): world to texel x, texel y, depth; larger is nearer to the light."""
    depth: F32
    softness: float
    """Blur in texels."""
    bias: float
    """Metres a surface is lifted off itself."""
    on: bool
    center: Vec
    fading: float
    """Inverse square of the metres over which the key fades from there; 0: it does not."""


def shadow_matrix(key: Key, size: int) -> F64:
    """World to map, for a map of `size` texels over the key's region."""
    k = unit(key.direction)
    a = unit(cross((0.0, 1.0, 0.0) if abs(k[1]) < 0.95 else (1.0, 0.0, 0.0), k))
    b = cross(k, a)
    scale = size / (2.0 * key.extent)
    matrix = np.zeros((3, 4))
    for row, axis, gain, offset in ((0, a, scale, size / 2), (1, b, scale, size / 2), (2, k, 1.0, 0.0)):
        matrix[row, :3] = np.asarray(axis) * gain
        if row < 2:
            matrix[row, 3] = offset - gain * float(np.dot(axis, key.center))
    return matrix


@inlined
def number(x: np.int32) -> np.float32:
    """From bits to what they stand for."""
    return np.int32(x).view(np.float32)


@step
def _cover(
    p: F32, i: np.uint64, j: np.uint64, k: np.uint64, limit: np.float32, height: int, width: int, depth: I32
) -> None:
    """Write one triangle wherever it is nearer to the light, a texel's rounding wider than it is."""
    x0, y0, z0 = p[i, 0], p[i, 1], p[i, 2]
    ax, ay = p[j, 0] - x0, p[j, 1] - y0
    bx, by = p[k, 0] - x0, p[k, 1] - y0
    # Middles of texels alone are asked for: most triangles of a figure hold none.
    x_low = int(min(max(min(x0, p[j, 0], p[k, 0]) + 0.499, 0.0), 1e6))
    x_high = int(min(max(max(x0, p[j, 0], p[k, 0]) + 0.501, 0.0), float(width))) - 1
    if x_high < x_low:
        return
    y_low = int(min(max(min(y0, p[j, 1], p[k, 1]) + 0.499, 0.0), 1e6))
    y_high = int(min(max(max(y0, p[j, 1], p[k, 1]) + 0.501, 0.0), float(height))) - 1
    det = ax * by - bx * ay
    if y_high < y_low or abs(det) < 1e-9:
        return
    r = 1.0 / det
    # How much of the other two corners is in the middle of a texel, by its column and row.
    a1, b1, a2, b2 = by * r, -bx * r, -ay * r, ax * r
    a0 = -a1 - a2
    r0, r1, r2 = over(a0), over(a1), over(a2)
    z1, z2 = p[j, 2] - z0, p[k, 2] - z0
    grow = np.float32(z1 * a1 + z2 * a2)
    for y in range(y_low, y_high + 1):
        py = y + 0.5 - y0
        h1 = b1 * py + a1 * (0.5 - x0)
        h2 = b2 * py + a2 * (0.5 - x0)
        h = (1.0 - h1 - h2 + WIDER, h1 + WIDER, h2 + WIDER)
        first, count = span(float(x_low), float(x_high), (a0, a1, a2), h, (r0, r1, r2))
        begin = np.float32(z0 + z1 * h1 + z2 * h2 + (z1 * a1 + z2 * a2) * first)
        at = np.uint64(y * width + first)
        for n in range((count + LANES - 1) & -LANES):
            lane = np.int32(n)
            i = at + np.uint64(n)
            z = begin + grow * np.float32(lane)
            before = depth[i]
            nearer = -np.int32((z > number(before)) & (z < limit) & (lane < np.int32(count)))
            depth[i] = before ^ ((before ^ bits(z)) & nearer)


@bare
def cast(
    shapes: Shapes,
    matrix: F64,
    limit: float,
    first: int,
    begin: int,
    points: F32,
    height: int,
    width: int,
    depth: I32,
) -> None:
    """Draw triangles into the map, but what is nearer to the light than `limit`.

    Those from the vertex `first` and the triangle `begin` on. `points`, (vertices, 4), is scratch.

    `depth` is the bits of `height` rows of `width` texels, and `LANES` more.
    """
    vertices, normals, triangles = shapes.vertices, shapes.normals, shapes.triangles
    for n in range(first, vertices.shape[0]):
        for row in range(3):
            points[n, row] = (
                matrix[row, 0] * vertices[n, 0]
                + matrix[row, 1] * vertices[n, 1]
                + matrix[row, 2] * vertices[n, 2]
                + matrix[row, 3]
            )
        points[n, 3] = (
            matrix[2, 0] * normals[n, 0] + matrix[2, 1] * normals[n, 1] + matrix[2, 2] * normals[n, 2]
        )
    for t in range(begin, triangles.shape[0]):
        i, j, k = np.uint64(triangles[t, 0]), np.uint64(triangles[t, 1]), np.uint64(triangles[t, 2])
        if (
            max(points[i, 3], points[j, 3], points[k, 3]) < -AWAY
            and shapes.palette[shapes.materials[t], SOLID] > 0
        ):
            continue
        _cover(points, i, j, k, np.float32(limit), height, width, depth)


@step
def _open(u: float, v: float, d: float, first: int, depth: F32, softness: float) -> float:
    """How many of four taps the light reaches."""
    reached = 0.0
    for k in range(first, first + 4):
        if depth[int(v + TURNS[k, 1] * softness), int(u + TURNS[k, 0] * softness)] <= d:
            reached += 1.0
    return reached


@step
def lit(
    x: float,
    y: float,
    z: float,
    matrix: F64,
    depth: F32,
    softness: float,
    bias: float,
    turn: float,
    pool: bool,
) -> float:
    """How much of the key reaches a point, 0..1; `turn` 0..1 rotates the taps.

    Outside the map all is lit, but when the key makes a `pool` of light: then nothing is.
    """
    height, width = depth.shape
    u = matrix[0, 0] * x + matrix[0, 1] * y + matrix[0, 2] * z + matrix[0, 3]
    v = matrix[1, 0] * x + matrix[1, 1] * y + matrix[1, 2] * z + matrix[1, 3]
    d = matrix[2, 0] * x + matrix[2, 1] * y + matrix[2, 2] * z + matrix[2, 3] + bias
    margin = softness + 1.0
    if u < margin or v < margin or u > width - margin or v > height - margin:
        return 0.0 if pool else 1.0
    edge = 1.0
    if pool:
        a = u / width - 0.5
        b = v / height - 0.5
        edge = 1.0 - smooth(0.09, 0.25, a * a + b * b)
    first = int(turn * 15.99) * 8
    reached = _open(u, v, d, first, depth, softness)
    # Four taps near the rim that agree: not an edge, and most of the picture is none.
    if reached == 0.0 or reached == 4.0:
        return reached * 0.25 * edge
    return (reached + _open(u, v, d, first + 4, depth, softness)) * 0.125 * edge
