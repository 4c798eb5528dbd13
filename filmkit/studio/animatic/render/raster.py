"""Which triangle is seen where: homogeneous rasterisation into a visibility buffer.

Knows no light and no colour. Works in clip-free homogeneous coordinates: the inverse of a triangle's
three projected corners gives perspective-correct weights everywhere, even for corners behind the eye.
"""

import math
from typing import NamedTuple

import numpy as np

from filmkit.studio.animatic.render.groups import NEAR, outside
from filmkit.studio.animatic.render.kernel import LANES as LANES
from filmkit.studio.animatic.render.kernel import bare, inlined, step
from filmkit.studio.animatic.render.scene import F64, SOLID, View
from filmkit.studio.animatic.world import F32, I32, Vec

FLAT = 1e-14
"""An edge that grows less from sample to sample is level."""
AWAY = 0.1
"""Cosine by which the backs of solid things look away: less is an outline, where normals are no sure sign."""
POINT, EDGES = 6, 9
"""Columns of what is kept of a vertex and of a triangle."""


class Placed(NamedTuple):
    """Where triangles may be seen, and which bands of rows of the picture show them."""

    edges: F64
    """(triangles, 9): the three weight functions of each, divided by depth."""
    boxes: I32
    """(triangles, 4): the first and last column and row of samples; the last row is less than the first
    where nothing is seen."""
    limits: F32
    """One over how near each comes."""
    counts: I32
    """Where the triangles of each band begin in the list, and one more."""
    listed: I32
    """Those of each band in turn."""
    tall: int
    """Rows of samples of a band."""


@inlined
def _project(
    first: int, end: int, vertices: F32, normals: F32, view: View, samples: int, points: F64
) -> None:
    """Rows of homogeneous x, y, depth, the pixel they fall on when before the eye; whether they look away."""
    eye = view.eye
    right = view.right
    up = view.up
    forward = view.forward
    focal = view.focal * samples
    cx = view.center_x * samples
    cy = view.center_y * samples
    for i in range(first, end):
        dx = vertices[i, 0] - eye[0]
        dy = vertices[i, 1] - eye[1]
        dz = vertices[i, 2] - eye[2]
        z = dx * forward[0] + dy * forward[1] + dz * forward[2]
        x = focal * (dx * right[0] + dy * right[1] + dz * right[2]) + cx * z
        y = -focal * (dx * up[0] + dy * up[1] + dz * up[2]) + cy * z
        points[i, 0] = x
        points[i, 1] = y
        points[i, 2] = z
        away = dx * normals[i, 0] + dy * normals[i, 1] + dz * normals[i, 2]
        points[i, 5] = away > 0.0 and away * away > AWAY * AWAY * (dx * dx + dy * dy + dz * dz)
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
def _edges(points: F64, i: np.uint64, j: np.uint64, k: np.uint64, edge: F64) -> bool:
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
def span(left: float, right: float, a: Vec, h: Vec, r: Vec) -> tuple[int, int]:
    """The first sample of a row within three edges, and how many are.

    Each is `h` where the row begins and grows by `a` from sample to sample; `r` is one over that, or nought.
    There is no branch: nobody foresees the edges of small triangles.
    """
    x0, x1, x2 = -h[0] * r[0], -h[1] * r[1], -h[2] * r[2]
    low = max(
        max(left, x0 if a[0] > FLAT else left), max(x1 if a[1] > FLAT else left, x2 if a[2] > FLAT else left)
    )
    high = min(
        min(right, x0 if a[0] < -FLAT else right),
        min(x1 if a[1] < -FLAT else right, x2 if a[2] < -FLAT else right),
    )
    outside = ((r[0] == 0.0) & (h[0] < 0)) | ((r[1] == 0.0) & (h[1] < 0)) | ((r[2] == 0.0) & (h[2] < 0))
    first = math.ceil(low)
    return first, 0 if outside else math.floor(high) + 1 - first


@inlined
def over(a: float) -> float:
    return 1.0 / a if abs(a) > FLAT else 0.0


@inlined
def bits(x: np.float32) -> np.int32:
    """As whole numbers, those above nought stand in the same order."""
    return np.float32(x).view(np.int32)


@inlined
def _fill(
    t: np.uint64,
    edge: F64,
    box: tuple[int, int, int, int],
    most: np.float32,
    top: int,
    width: int,
    inverse: I32,
    ids: I32,
) -> None:
    """Write triangle `t` wherever it is nearer, row by row, each row's ends solved for.

    The arrays begin at row `top` of the picture.
    """
    a0, b0, c0 = edge[0], edge[1], edge[2]
    a1, b1, c1 = edge[3], edge[4], edge[5]
    a2, b2, c2 = edge[6], edge[7], edge[8]
    # What stands still from row to row: a division for each would cost as much as the row.
    r0, r1, r2 = over(a0), over(a1), over(a2)
    slope = a0 + a1 + a2
    grow = np.float32(slope)
    number = np.int32(t)
    left, right = float(box[0]), float(box[1])
    c0 += a0 * 0.5
    c1 += a1 * 0.5
    c2 += a2 * 0.5
    for y in range(box[2], box[3] + 1):
        py = y + 0.5
        h0 = b0 * py + c0
        h1 = b1 * py + c1
        h2 = b2 * py + c2
        first, count = span(left, right, (a0, a1, a2), (h0, h1, h2), (r0, r1, r2))
        z = np.float32(h0 + h1 + h2 + slope * first)
        at = np.uint64((y - top) * width + first)
        # As many samples as the machine does at once; what lies beyond the end is written as it was.
        for n in range((count + LANES - 1) & -LANES):
            lane = np.int32(n)
            i = at + np.uint64(n)
            here = min(z + grow * np.float32(lane), most)
            here = here if lane < np.int32(count) else np.float32(0.0)
            deep = bits(here)
            before = inverse[i]
            whose = ids[i]
            nearer = -np.int32(deep > before)
            inverse[i] = before ^ ((before ^ deep) & nearer)
            ids[i] = whose ^ ((whose ^ number) & nearer)


@inlined
def _box(
    points: F64, triangle: I32, i: np.uint64, j: np.uint64, k: np.uint64, height: int, width: int
) -> tuple[int, int, int, int]:
    """The first and last column and row of samples that a triangle may cover."""
    if min(points[i, 2], points[j, 2], points[k, 2]) >= NEAR:
        low_x = min(points[i, 3], points[j, 3], points[k, 3])
        high_x = max(points[i, 3], points[j, 3], points[k, 3])
        low_y = min(points[i, 4], points[j, 4], points[k, 4])
        high_y = max(points[i, 4], points[j, 4], points[k, 4])
    else:
        low_x, high_x, low_y, high_y = _bounds(points, triangle)
    return (
        math.ceil(max(low_x, 0.0) - 0.5),
        math.floor(min(high_x, float(width)) - 0.5),
        math.ceil(max(low_y, 0.0) - 0.5),
        math.floor(min(high_y, float(height)) - 0.5),
    )


@inlined
def _leave_out(
    groups: F64,
    vertices: F32,
    normals: F32,
    view: View,
    samples: int,
    above: float,
    height: int,
    width: int,
    points: F64,
    boxes: I32,
) -> None:
    """Project all but the groups that are not in the picture; their last row of samples is below nought."""
    begin = rest = 0
    for n in range(groups.shape[0]):
        group = groups[n]
        first, end, last = int(group[4]), int(group[5]), int(group[6])
        gone = outside(group, view, samples, above, height, width)
        if not gone:
            _project(first, end, vertices, normals, view, samples, points)
        for t in range(begin, last):
            boxes[t, 3] = -1 if gone else 0
        begin, rest = last, max(rest, end)
    boxes[begin:, 3] = 0
    _project(rest, vertices.shape[0], vertices, normals, view, samples, points)


@bare
def place(
    groups: F64,
    vertices: F32,
    normals: F32,
    triangles: I32,
    materials: I32,
    palette: F64,
    view: View,
    samples: int,
    above: float,
    height: int,
    width: int,
    tall: int,
    points: F64,
    edges: F64,
    boxes: I32,
    limits: F32,
    counts: I32,
) -> int:
    """Find where each triangle may be seen, in a picture of `height` rows of `width` samples.

    `groups` are of the first triangles, as `groups_of` has them; all others have the vertices behind theirs.

    Fills `edges`, (triangles, 9), `boxes`, (triangles, 4), the first and last column and row, the last less
    than the first where nothing is seen, and `limits`, one over how near a triangle comes. Says how many
    triangles all bands of `tall` rows show together, and fills `counts` with where those of each begin, and
    one more. Left out are triangles wholly below height `above`, and the backs of what is solid. `points`,
    (vertices, 6), is scratch.
    """
    _leave_out(groups, vertices, normals, view, samples, above, height, width, points, boxes)
    counts[:] = 0
    for t in range(triangles.shape[0]):
        if boxes[t, 3] < 0:
            boxes[t, 2] = 0
            continue
        i = np.uint64(triangles[t, 0])
        j = np.uint64(triangles[t, 1])
        k = np.uint64(triangles[t, 2])
        boxes[t, 2] = 0
        boxes[t, 3] = -1
        depth = min(points[i, 2], points[j, 2], points[k, 2])
        if max(points[i, 2], points[j, 2], points[k, 2]) < NEAR:
            continue
        if points[i, 5] + points[j, 5] + points[k, 5] == 3.0 and palette[materials[t], SOLID] > 0:
            continue
        if vertices[i, 1] < above and vertices[j, 1] < above and vertices[k, 1] < above:
            continue
        x0, x1, y0, y1 = _box(points, triangles[t], i, j, k, height, width)
        if x0 > x1 or y0 > y1 or not _edges(points, i, j, k, edges[t]):
            continue
        boxes[t, 0] = max(x0, 0)
        boxes[t, 1] = min(x1, width - 1)
        boxes[t, 2] = max(y0, 0)
        boxes[t, 3] = min(y1, height - 1)
        limits[t] = min(1.05 / max(depth, NEAR), 1.0 / NEAR)
        for band in range(boxes[t, 2] // tall, boxes[t, 3] // tall + 1):
            counts[band + 1] += 1
    for band in range(1, counts.shape[0]):
        counts[band] += counts[band - 1]
    return int(counts[-1])


@step
def share_out(placed: Placed) -> None:
    """List the triangles of each band, in their order; `counts` then says where those of each end."""
    boxes, counts = placed.boxes, placed.counts
    for t in range(boxes.shape[0]):
        for band in range(boxes[t, 2] // placed.tall, boxes[t, 3] // placed.tall + 1):
            placed.listed[np.uint64(counts[band])] = t
            counts[band] += 1


@step
def fill(
    placed: Placed, first: int, end: int, top: int, bottom: int, width: int, inverse: I32, ids: I32
) -> None:
    """Fill `ids` with the nearest of some listed triangles and `inverse` with the bits of 1/depth.

    Both are rows of `width` samples, from row `top` of the picture to the one before `bottom`, and `LANES`
    more.
    """
    inverse[:] = 0
    ids[:] = -1
    boxes = placed.boxes
    for n in range(first, end):
        t = np.uint64(placed.listed[np.uint64(n)])
        box = (boxes[t, 0], boxes[t, 1], max(boxes[t, 2], top), min(boxes[t, 3], bottom - 1))
        _fill(t, placed.edges[t], box, placed.limits[t], top, width, inverse, ids)


def raster(
    groups: F64,
    vertices: F32,
    normals: F32,
    triangles: I32,
    materials: I32,
    palette: F64,
    view: View,
    samples: int,
    above: float,
    points: F64,
    edges: F64,
    height: int,
    width: int,
    inverse: I32,
    ids: I32,
) -> None:
    """Fill `ids` with the nearest triangle and `inverse` with the bits of 1/depth, of a small picture.

    Both are `height` rows of `width` samples, and `LANES` more. `edges` and `points` are scratch for `place`.
    """
    boxes, limits = np.empty((len(triangles), 4), np.int32), np.empty(len(triangles), np.float32)
    counts = np.empty(2, np.int32)
    total = place(
        groups,
        vertices,
        normals,
        triangles,
        materials,
        palette,
        view,
        samples,
        above,
        height,
        width,
        height,
        points,
        edges,
        boxes,
        limits,
        counts,
    )
    placed = Placed(edges, boxes, limits, counts, np.empty(total, np.int32), height)
    _draw(placed, height, width, inverse, ids)


@bare
def _draw(placed: Placed, height: int, width: int, inverse: I32, ids: I32) -> None:
    share_out(placed)
    fill(placed, 0, int(placed.counts[0]), 0, height, width, inverse, ids)
