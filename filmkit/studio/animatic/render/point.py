"""One seen point: where it is, which way it faces and what it is made of.

Knows no light. Interpolates a triangle, then lets its pattern paint it.
"""

import math

import numpy as np

from filmkit.studio.animatic.render.kernel import inlined
from filmkit.studio.animatic.render.patterns import paint
from filmkit.studio.animatic.render.scene import F64, Shapes
from filmkit.studio.animatic.render.surface import BEND, fresh
from filmkit.studio.animatic.world import F32

Triple = tuple[float, float, float]

GLOSSINESS, SPECULAR, EMISSION, PATTERN, SCALE, RIM, REFLECTS, TRANSLUCENT, METAL = range(9)
"""Columns of the palette."""


@inlined
def weights(edge: F64, x: float, y: float) -> Triple:
    """How much of each corner is in the point seen at (x, y), in samples."""
    a = edge[0] * x + edge[1] * y + edge[2]
    b = edge[3] * x + edge[4] * y + edge[5]
    c = edge[6] * x + edge[7] * y + edge[8]
    depth = 1.0 / (a + b + c)
    # Held inside the triangle, so that silhouettes do not extrapolate.
    a = min(max(a * depth, 0.0), 1.0)
    b = min(max(b * depth, 0.0), 1.0)
    c = min(max(c * depth, 0.0), 1.0)
    total = 1.0 / (a + b + c)
    return (a * total, b * total, c * total)


@inlined
def between(rows: F32, i: int, j: int, k: int, at: Triple) -> Triple:
    """The weighted mean of three rows."""
    a, b, c = at
    return (
        a * rows[i, 0] + b * rows[j, 0] + c * rows[k, 0],
        a * rows[i, 1] + b * rows[j, 1] + c * rows[k, 1],
        a * rows[i, 2] + b * rows[j, 2] + c * rows[k, 2],
    )


@inlined
def normalized(x: float, y: float, z: float) -> Triple:
    """At length one."""
    r = 1.0 / math.sqrt(x * x + y * y + z * z + 1e-12)
    return (x * r, y * r, z * r)


@inlined
def finished(
    shapes: Shapes, t: int, at: Triple, normal: Triple, material: F64, time: float, surface: F64
) -> Triple:
    """Paint `surface`; the normal as its pattern bends it."""
    i = np.uint64(shapes.triangles[t, 0])
    j = np.uint64(shapes.triangles[t, 1])
    k = np.uint64(shapes.triangles[t, 2])
    color = between(shapes.colors, i, j, k, at)
    fresh(surface, color[0], color[1], color[2])
    pattern = int(material[PATTERN])
    if pattern == 0:
        return normal
    place = between(shapes.local, i, j, k, at)
    face = shapes.expressions[shapes.faces[t]]
    paint(pattern, material[SCALE], place, normal, time, face, surface)
    return normalized(normal[0] + surface[BEND], normal[1] + surface[BEND + 1], normal[2] + surface[BEND + 2])
