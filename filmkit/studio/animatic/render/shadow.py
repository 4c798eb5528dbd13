"""The key light's shadow: a depth map seen from the light, and looking things up in it.

Knows no materials. The map keeps the nearest surface only, so drawing meshes in any order, or over
a copy of a map of other meshes, gives the same map.
"""

from typing import NamedTuple

import numpy as np

from filmkit.studio.animatic.render.batch import ease
from filmkit.studio.animatic.render.kernel import LANES, bare, inlined, step
from filmkit.studio.animatic.render.noise import TURNS
from filmkit.studio.animatic.render.raster import AWAY, bits, over, span
from filmkit.studio.animatic.render.scene import F64, SOLID, Shapes, cross, unit
from filmkit.studio.animatic.world import F32, I32, Key, Vec

F = np.float32
EMPTY = F(-1e9)
SILL = 0.4
"""How far outside a pane what is lit by the sun begins, metres: not frame and casing."""
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
    panes: F64
    """(windows, 3): the level way in, x and z, and how far along it what lies inside begins."""
    day: float
    """How many times the key gets to what is outside of them."""


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


def panes_of(key: Key) -> F64:
    """Where outside begins, for each window of a key that is a lamp inside."""
    rows = [(way[0], way[2], at[0] * way[0] + at[2] * way[2] - SILL) for at, way in key.windows]
    return np.array(rows, np.float64).reshape(-1, 3)


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


@inlined
def _open(
    u: np.float32, v: np.float32, d: np.float32, first: np.uint64, depth: F32, softness: np.float32
) -> np.float32:
    """How many of four taps the light reaches."""
    reached = F(0.0)
    for n in range(4):
        k = np.uint64(first + np.uint64(n))
        row, column = np.uint64(v + TURNS[k, 1] * softness), np.uint64(u + TURNS[k, 0] * softness)
        reached += F(np.int32(depth[row, column] <= d))
    return reached


@step
def lit(
    u: np.float32,
    v: np.float32,
    d: np.float32,
    turn: np.float32,
    depth: F32,
    softness: np.float32,
    pool: bool,
) -> np.float32:
    """How much of the key reaches a place of the map, 0..1; `turn` 0..1 rotates the taps.

    Outside the map all is lit, but when the key makes a `pool` of light: then nothing is.
    """
    size = F(depth.shape[0])
    margin = softness + F(1.0)
    if min(u, v) < margin or max(u, v) > size - margin:
        return F(0.0) if pool else F(1.0)
    edge = F(1.0)
    if pool:
        a = u / size - F(0.5)
        b = v / size - F(0.5)
        edge -= ease(F(0.09), F(0.25), a * a + b * b)
    first = np.uint64(np.uint64(turn * F(15.99)) * np.uint64(8))
    reached = _open(u, v, d, first, depth, softness)
    # Four taps near the rim that agree: not an edge, and most of the picture is none.
    if reached == F(0.0) or reached == F(4.0):
        return reached * F(0.25) * edge
    rest = _open(u, v, d, np.uint64(first + np.uint64(4)), depth, softness)
    return (reached + rest) * F(0.125) * edge
