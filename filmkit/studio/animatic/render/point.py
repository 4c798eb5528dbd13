"""Seen points: where each is, which way it faces and what it is made of.

Knows no light. Interpolates triangles, then lets their patterns paint them.
"""

import numpy as np

from filmkit.studio.animatic.render.batch import (
    ACROSS,
    BENT,
    COLOR,
    DISTANCE,
    DOWN,
    EMISSION,
    GLOSSINESS,
    GLOSSY,
    GLOWING,
    LOCAL,
    METAL,
    MIRRORING,
    NIL,
    NORMAL,
    ONE,
    OPEN,
    PLACE,
    REFLECTS,
    RIM,
    SPECULAR,
    TINY,
    TOWARDS,
    TRANSLUCENT,
    Batch,
    Y,
    Z,
)
from filmkit.studio.animatic.render.kernel import inlined, step
from filmkit.studio.animatic.render.patterns import paint
from filmkit.studio.animatic.render.samples import Seen
from filmkit.studio.animatic.render.scene import F64, Shapes, View
from filmkit.studio.animatic.render.surface import BEND, GLOSS, GLOW, RED, REFLECT, fresh
from filmkit.studio.animatic.world import F32

Triple = tuple[float, float, float]

PATTERN, SCALE = 3, 4
"""Columns of the palette; its others are `_MATERIAL`."""


@inlined
def _weights(edge: F64, x: float, y: float) -> tuple[np.float32, np.float32, np.float32]:
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
    return (np.float32(a * total), np.float32(b * total), np.float32(c * total))


@inlined
def _between(
    rows: F32,
    i: np.uint64,
    j: np.uint64,
    k: np.uint64,
    at: tuple[np.float32, np.float32, np.float32],
    values: F32,
    to: int,
) -> None:
    """The weighted mean of three rows, into three rows of the batch."""
    a, b, c = at
    values[to] = a * rows[i, 0] + b * rows[j, 0] + c * rows[k, 0]
    values[to + Y] = a * rows[i, 1] + b * rows[j, 1] + c * rows[k, 1]
    values[to + Z] = a * rows[i, 2] + b * rows[j, 2] + c * rows[k, 2]


@step
def place_points(count: int, batch: Batch, seen: Seen, shapes: Shapes, contact: F32) -> None:
    """Interpolate the triangle of every point, and read its material."""
    values = batch.values
    down, across = contact.shape
    half = 0.5 / seen.samples
    for n in range(count):
        t = batch.triangles[n]
        # Unsigned: a kernel then need not ask whether an index counts from the end.
        i = np.uint64(shapes.triangles[t, 0])
        j = np.uint64(shapes.triangles[t, 1])
        k = np.uint64(shapes.triangles[t, 2])
        x = values[ACROSS + n]
        y = values[DOWN + n]
        at = _weights(seen.edges[t], x, y)
        _between(shapes.vertices, i, j, k, at, values, PLACE + n)
        _between(shapes.normals, i, j, k, at, values, NORMAL + n)
        _between(shapes.local, i, j, k, at, values, LOCAL + n)
        _between(shapes.colors, i, j, k, at, values, COLOR + n)
        values[OPEN + n] = contact[min(int(y * half), down - 1), min(int(x * half), across - 1)]
        material = shapes.palette[shapes.materials[t]]
        values[GLOSSINESS + n] = material[0]
        values[SPECULAR + n] = material[1]
        values[EMISSION + n] = material[2]
        values[RIM + n] = material[5]
        values[REFLECTS + n] = material[6]
        values[TRANSLUCENT + n] = material[7]
        values[METAL + n] = material[8]


@step
def face_eye(count: int, values: F32, view: View) -> None:
    """Distance and direction to the eye; normals at length one, on the side that is seen."""
    ex = np.float32(view.eye[0])
    ey = np.float32(view.eye[1])
    ez = np.float32(view.eye[2])
    for n in range(count):
        x = ex - values[PLACE + n]
        y = ey - values[PLACE + Y + n]
        z = ez - values[PLACE + Z + n]
        distance = np.sqrt(x * x + y * y + z * z) + TINY
        r = ONE / distance
        values[DISTANCE + n] = distance
        values[TOWARDS + n] = x * r
        values[TOWARDS + Y + n] = y * r
        values[TOWARDS + Z + n] = z * r
        nx = values[NORMAL + n]
        ny = values[NORMAL + Y + n]
        nz = values[NORMAL + Z + n]
        facing = nx * x + ny * y + nz * z
        # Thin things are lit from both sides, except what light comes through.
        r = ONE / np.sqrt(nx * nx + ny * ny + nz * nz + TINY)
        r = -r if (facing < NIL) & (values[TRANSLUCENT + n] < np.float32(0.5)) else r
        values[NORMAL + n] = nx * r
        values[NORMAL + Y + n] = ny * r
        values[NORMAL + Z + n] = nz * r


@step
def paint_points(count: int, batch: Batch, shapes: Shapes, time: float) -> None:
    """Let every point's pattern paint it; the normals as patterns bend them."""
    values = batch.values
    surface = batch.surface
    for n in range(count):
        t = batch.triangles[n]
        material = shapes.palette[shapes.materials[t]]
        pattern = int(material[PATTERN])
        values[GLOSSY + n] = 1.0
        values[MIRRORING + n] = 1.0
        for k in range(0, 3 * Y, Y):
            values[BENT + k + n] = 0.0
            values[GLOWING + k + n] = values[COLOR + k + n]
        if pattern == 0:
            continue
        fresh(surface, values[COLOR + n], values[COLOR + Y + n], values[COLOR + Z + n])
        place = (float(values[LOCAL + n]), float(values[LOCAL + Y + n]), float(values[LOCAL + Z + n]))
        normal = (float(values[NORMAL + n]), float(values[NORMAL + Y + n]), float(values[NORMAL + Z + n]))
        face = shapes.expressions[shapes.faces[t]]
        paint(pattern, material[SCALE], place, normal, time, face, surface)
        own = surface[GLOW] < 0
        for k in range(3):
            values[COLOR + k * Y + n] = surface[RED + k]
            values[BENT + k * Y + n] = surface[BEND + k]
            values[GLOWING + k * Y + n] = surface[RED + k] if own else surface[GLOW + k]
        values[GLOSSY + n] = surface[GLOSS]
        values[MIRRORING + n] = surface[REFLECT]


@step
def bend(count: int, values: F32) -> None:
    """Turn the normals the way the patterns said."""
    for n in range(count):
        x = values[NORMAL + n] + values[BENT + n]
        y = values[NORMAL + Y + n] + values[BENT + Y + n]
        z = values[NORMAL + Z + n] + values[BENT + Z + n]
        r = ONE / np.sqrt(x * x + y * y + z * z + TINY)
        values[NORMAL + n] = x * r
        values[NORMAL + Y + n] = y * r
        values[NORMAL + Z + n] = z * r
