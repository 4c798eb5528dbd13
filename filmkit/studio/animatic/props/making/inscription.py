"""Words on a thing's front: laid onto whatever shape it has, a round mug as well as a box.

Knows no thing. The front is towards +z.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry.mesh import MeshBuilder, part_of, transform
from filmkit.studio.animatic.geometry.transform import F64, ORIGIN, placement
from filmkit.studio.animatic.props.making.lettering import lettering, width
from filmkit.studio.animatic.props.making.standin import CHALK, INK, PEN, lines_of, luma_of
from filmkit.studio.animatic.world import Color, Material, Mesh

CELLS = 40
"""Points a side at which a front is measured."""
STEEP = 0.24
"""How much farther back than its middle a front may go, in widths, to be written on."""
FILLS = 0.86
PALE = 0.2
"""How bright a thing is, over all, from which its words are dark."""
BROADSIDE = 1.3
"""What is so many times as deep as wide is written on its broad side, which is towards -x."""
LIFT = 0.006
"""How far letters stand off, in heights of the thing."""


def inscribed(made: Mesh, text: str, paint: Color | None = None) -> Mesh:
    """The words that a thing bears, as a mesh to be drawn with it; dark on a pale ground, pale on a dark."""
    low, high = made.vertices.min(0).astype(np.float64), made.vertices.max(0).astype(np.float64)
    if high[2] - low[2] > BROADSIDE * (high[0] - low[0]):
        turned = inscribed(transform(made, placement(ORIGIN, (0.0, math.pi / 2, 0.0))), text, paint)
        return transform(turned, placement(ORIGIN, (0.0, -math.pi / 2, 0.0)))
    xs, ys = (np.linspace(low[k], high[k], CELLS) for k in (0, 1))
    front = _fronts(made, np.stack(np.meshgrid(xs, ys), -1).reshape(-1, 2)).reshape(CELLS, CELLS)
    x, y, wide, tall = _room(front, xs, ys)
    lines = lines_of(text, wide / tall)
    size = min(wide / max(width(line) for line in lines), tall / (1.35 * len(lines))) if lines else 0.0
    ground = luma_of(paint or tuple(made.colors.mean(0).tolist()))
    ink = INK if ground > PALE else CHALK
    builder = MeshBuilder()
    off = LIFT * float(high[1] - low[1])
    for number, line in enumerate(lines):
        up = y + size * (1.35 * ((len(lines) - 1) / 2 - number) - 0.5)
        part = lettering(line, size, PEN, 0.0)
        points = part.vertices.astype(np.float64) + (x, up, 0.0)
        depth = _fronts(made, points[:, :2])
        points[:, 2] = np.where(np.isfinite(depth), depth, np.nanmax(front[np.isfinite(front)])) + off
        builder.add(
            part_of(points.astype(np.float32), part.normals, part.triangles),
            ink,
            Material(0.12, 0.04),
            placement(ORIGIN, ORIGIN),
        )
    return builder.build()


def _room(front: F64, xs: F64, ys: F64) -> tuple[float, float, float, float]:
    """The middle and the size of the largest part of a front that faces the reader."""
    wide_all = float(xs[-1] - xs[0])
    step_x, step_y = float(xs[1] - xs[0]), float(ys[1] - ys[0])
    best, found = 0.0, (float(xs.mean()), float(ys.mean()), FILLS * wide_all, 0.3 * float(ys[-1] - ys[0]))
    for first in range(1, CELLS - 4, 2):
        for last in range(first + 4, CELLS - 1, 2):
            band = front[first:last]
            deepest = np.where(np.isfinite(band), band, -np.inf)
            near = deepest.max()
            level = (deepest > near - STEEP * wide_all).all(0)
            start, end = _longest(level)
            wide, tall = (end - start) * step_x, (last - first) * step_y
            # what is read is read along: a wide low place holds more than a narrow high one
            much = min(wide, 6.0 * tall) * min(tall, wide) * (1.0 - abs((first + last) / CELLS - 1.0))
            if much > best:
                best = much
                middle = (float(xs[start]) + (end - start - 1) * step_x / 2, float(ys[first]) + tall / 2)
                found = (*middle, FILLS * wide, FILLS * tall)
    return found


def _longest(row: F64) -> tuple[int, int]:
    """The longest run of what is true."""
    best, start = (0, 0), None
    for at, good in enumerate([*row.tolist(), False]):
        if good and start is None:
            start = at
        elif not good and start is not None:
            best = max(best, (start, at), key=lambda run: run[1] - run[0])
            start = None
    return best


def _fronts(made: Mesh, points: F64) -> F64:
    """How far to the front the mesh is at each x and y; minus infinity where there is none of it."""
    a, b, c = (made.vertices[made.triangles[:, k]].astype(np.float64) for k in range(3))
    out = np.full(len(points), -np.inf)
    area = (b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (c[:, 0] - a[:, 0]) * (b[:, 1] - a[:, 1])
    kept = np.abs(area) > 1e-12
    a, b, c, area = a[kept], b[kept], c[kept], area[kept]
    for number, (x, y) in enumerate(points):
        u = ((b[:, 0] - x) * (c[:, 1] - y) - (c[:, 0] - x) * (b[:, 1] - y)) / area
        v = ((c[:, 0] - x) * (a[:, 1] - y) - (a[:, 0] - x) * (c[:, 1] - y)) / area
        w = 1.0 - u - v
        inside = (u >= -1e-6) & (v >= -1e-6) & (w >= -1e-6)
        if inside.any():
            out[number] = (u * a[:, 2] + v * b[:, 2] + w * c[:, 2])[inside].max()
    return out
