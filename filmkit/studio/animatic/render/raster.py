"""Which triangle is seen where: homogeneous rasterisation into a visibility buffer.

Knows no light and no colour. Works in clip-free homogeneous coordinates: the inverse of a triangle's
three projected corners gives perspective-correct weights everywhere, even for corners behind the eye.
"""

import math

import numpy as np

from filmkit.studio.animatic.render.kernel import bare, inlined
from filmkit.studio.animatic.render.scene import F64, View
from filmkit.studio.animatic.world import F32, I32

NEAR = 0.05
"""Metres before the eye where the world begins."""


@inlined
def _project(vertices: F32, view: View, samples: int, points: F64) -> None:
    """Rows of homogeneous x, y, depth, and the pixel they fall on when before the eye."""
    eye = view.eye
    right = view.right
    up = view.up
    forward = view.forward
    focal = view.focal * samples
    cx = view.center_x * samples
    cy = view.center_y * samples
    for i in range(vertices.shape[0]):
        dx = vertices[i, 0] - eye[0]
        dy = vertices[i, 1] - eye[1]
        dz = vertices[i, 2] - eye[2]
        z = dx * forward[0] + dy * forward[1] + dz * forward[2]
        x = focal * (dx * right[0] + dy * right[1] + dz * right[2]) + cx * z
        y = -focal * (dx * up[0] + dy * up[1] + dz * up[2]) + cy * z
        points[i, 0] = x
        points[i, 1] = y
        points[i, 2] = z
        if z >= NEAR:
            points[i, 3] = x / z
            points[i, 4] = y / z


@inlined
def _bounds(points: F64, corners: I32) -> tuple[float, float, float, float]:
    """The box around what of a triangle lies before the eye."""
    low_x = 1e18
    high_x = -1e18
    low_y = 1e18
    high_y = -1e18
    for k in range(3):
        a = corners[k]
        b = corners[(k + 1) % 3]
        za = points[a, 2]
        zb = points[b, 2]
        if za >= NEAR:
            low_x = min(low_x, points[a, 3])
            high_x = max(high_x, points[a, 3])
            low_y = min(low_y, points[a, 4])
            high_y = max(high_y, points[a, 4])
        if (za >= NEAR) != (zb >= NEAR):
            s = (NEAR - za) / (zb - za)
            x = (points[a, 0] + s * (points[b, 0] - points[a, 0])) / NEAR
            y = (points[a, 1] + s * (points[b, 1] - points[a, 1])) / NEAR
            low_x = min(low_x, x)
            high_x = max(high_x, x)
            low_y = min(low_y, y)
            high_y = max(high_y, y)
    return low_x, high_x, low_y, high_y


@inlined
def _edges(points: F64, i: int, j: int, k: int, edge: F64) -> bool:
    """The three weight functions of a triangle, divided by depth; False for a sliver."""
    x0, y0, w0 = points[i, 0], points[i, 1], points[i, 2]
    x1, y1, w1 = points[j, 0], points[j, 1], points[j, 2]
    x2, y2, w2 = points[k, 0], points[k, 1], points[k, 2]
    a = y1 * w2 - w1 * y2
    b = w1 * x2 - x1 * w2
    c = x1 * y2 - y1 * x2
    det = x0 * a + y0 * b + w0 * c
    if abs(det) < 1e-7:
        return False
    # Slivers extrapolate wildly and sparkle.
    if w0 > NEAR and w1 > NEAR and w2 > NEAR and abs(det) < 2e-3 * w0 * w1 * w2:
        return False
    r = 1.0 / det
    edge[0] = a * r
    edge[1] = b * r
    edge[2] = c * r
    edge[3] = (y2 * w0 - w2 * y0) * r
    edge[4] = (w2 * x0 - x2 * w0) * r
    edge[5] = (x2 * y0 - y2 * x0) * r
    edge[6] = (y0 * w1 - w0 * y1) * r
    edge[7] = (w0 * x1 - x0 * w1) * r
    edge[8] = (x0 * y1 - y0 * x1) * r
    return True


@inlined
def _over(a: float) -> float:
    return 1.0 / a if abs(a) > 1e-14 else 0.0


@inlined
def _fill(t: int, edge: F64, box: tuple[int, int, int, int], nearest: float, inverse: F32, ids: I32) -> None:
    """Write triangle `t` wherever it is nearer, row by row, each row's ends solved for."""
    slope = edge[0] + edge[3] + edge[6]
    number = np.int32(t)
    # What stands still from row to row: a division for each would cost as much as the row.
    ends = (_over(edge[0]), _over(edge[3]), _over(edge[6]))
    for y in range(box[2], box[3] + 1):
        py = y + 0.5
        low = float(box[0])
        high = float(box[1])
        at = 0.0
        for k in range(0, 9, 3):
            a = edge[k]
            here = edge[k + 1] * py + edge[k + 2] + a * 0.5
            at += here
            if a > 1e-14:
                low = max(low, -here * ends[k // 3])
            elif a < -1e-14:
                high = min(high, -here * ends[k // 3])
            elif here < 0:
                high = -1.0
        if high < low:
            continue
        first = math.ceil(low)
        z = np.float32(at + slope * first)
        grow = np.float32(slope)
        most = np.float32(nearest)
        depths = inverse[y]
        whose = ids[y]
        # No branch: so many samples are done at a time.
        for n in range(math.floor(high) + 1 - first):
            x = np.uint64(first + n)
            here = min(z + grow * np.float32(n), most)
            before = depths[x]
            nearer = here > before
            depths[x] = here if nearer else before
            whose[x] = number if nearer else whose[x]


@bare
def raster(
    vertices: F32,
    triangles: I32,
    view: View,
    samples: int,
    above: float,
    points: F64,
    edges: F64,
    inverse: F32,
    ids: I32,
) -> None:
    """Fill `ids` with the nearest triangle and `inverse` with 1/depth, at `samples` x `samples` a pixel.

    Triangles wholly below height `above` are left out. `edges`, (triangles, 9), keeps the weights for
    shading; `points`, (vertices, 5), is scratch.
    """
    height, width = inverse.shape
    inverse[:] = 0.0
    ids[:] = -1
    _project(vertices, view, samples, points)
    for t in range(triangles.shape[0]):
        i = triangles[t, 0]
        j = triangles[t, 1]
        k = triangles[t, 2]
        depth = min(points[i, 2], points[j, 2], points[k, 2])
        if max(points[i, 2], points[j, 2], points[k, 2]) < NEAR:
            continue
        if vertices[i, 1] < above and vertices[j, 1] < above and vertices[k, 1] < above:
            continue
        low_x, high_x, low_y, high_y = _bounds(points, triangles[t])
        x0 = math.ceil(max(low_x, 0.0) - 0.5)
        x1 = math.floor(min(high_x, float(width)) - 0.5)
        y0 = math.ceil(max(low_y, 0.0) - 0.5)
        y1 = math.floor(min(high_y, float(height)) - 0.5)
        if x0 > x1 or y0 > y1 or not _edges(points, i, j, k, edges[t]):
            continue
        box = (max(int(x0), 0), min(int(x1), width - 1), max(int(y0), 0), min(int(y1), height - 1))
        _fill(t, edges[t], box, min(1.05 / max(depth, NEAR), 1.0 / NEAR), inverse, ids)
