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
    OUT,
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
from filmkit.studio.animatic.render.kernel import LANES, inlined, merged, step
from filmkit.studio.animatic.render.patterns import EYE, SKIN, built, grown, living, worn
from filmkit.studio.animatic.render.samples import Seen
from filmkit.studio.animatic.render.scene import F64, Shapes, View
from filmkit.studio.animatic.render.surface import (
    BEND,
    BLUE,
    GLOSS,
    GLOW,
    GREEN,
    RED,
    REFLECT,
    UPRIGHT,
    P,
    Q,
    U,
    V,
    W,
    fresh,
)
from filmkit.studio.animatic.world import F32

F = np.float32
Triple = tuple[float, float, float]

PATTERN, SCALE = 3, 4
"""Columns of the palette; its others are `_MATERIAL`."""


@inlined
def _weigh(count: int, edge: F64, values: F32) -> None:
    """How much of each corner of a triangle is in points seen of it, into rows that are free yet."""
    # From the first point on in single precision: that far nothing is lost.
    x0, y0 = values[ACROSS], values[DOWN]
    a0 = F(edge[0] * x0 + edge[1] * y0 + edge[2])
    b0 = F(edge[3] * x0 + edge[4] * y0 + edge[5])
    c0 = F(edge[6] * x0 + edge[7] * y0 + edge[8])
    ax, bx, cx = F(edge[0]), F(edge[3]), F(edge[6])
    ay, by, cy = F(edge[1]), F(edge[4]), F(edge[7])
    for n in range(count):
        x = values[ACROSS + n] - x0
        y = values[DOWN + n] - y0
        a = a0 + ax * x + ay * y
        b = b0 + bx * x + by * y
        c = c0 + cx * x + cy * y
        depth = ONE / (a + b + c)
        # Held inside the triangle, so that silhouettes do not extrapolate.
        a = min(max(a * depth, NIL), ONE)
        b = min(max(b * depth, NIL), ONE)
        c = min(max(c * depth, NIL), ONE)
        total = ONE / (a + b + c)
        values[OUT + n] = a * total
        values[OUT + Y + n] = b * total
        values[OUT + Z + n] = c * total


@inlined
def _mix(
    count: int, rows: F32, corners: tuple[np.uint64, np.uint64, np.uint64], to: int, values: F32
) -> None:
    """The weighted means of what three corners have, into three rows of the batch."""
    i, j, k = corners
    ix, iy, iz = rows[i, 0], rows[i, 1], rows[i, 2]
    jx, jy, jz = rows[j, 0], rows[j, 1], rows[j, 2]
    kx, ky, kz = rows[k, 0], rows[k, 1], rows[k, 2]
    for n in range(count):
        a, b, c = values[OUT + n], values[OUT + Y + n], values[OUT + Z + n]
        values[to + n] = a * ix + b * jx + c * kx
        values[to + Y + n] = a * iy + b * jy + c * ky
        values[to + Z + n] = a * iz + b * jz + c * kz


@inlined
def _make(count: int, material: F64, values: F32) -> None:
    """What points are made of."""
    glossiness, specular, emission, rim = F(material[0]), F(material[1]), F(material[2]), F(material[5])
    reflects, translucent, metal = F(material[6]), F(material[7]), F(material[8])
    for n in range(count):
        values[GLOSSINESS + n] = glossiness
        values[SPECULAR + n] = specular
        values[EMISSION + n] = emission
        values[RIM + n] = rim
        values[REFLECTS + n] = reflects
        values[TRANSLUCENT + n] = translucent
        values[METAL + n] = metal


@step
def place_points(count: int, batch: Batch, seen: Seen, shapes: Shapes, contact: F32) -> None:
    """Interpolate the triangle of every point, and read its material: neighbours on one are done at once."""
    values = batch.values
    first = 0
    while first < count:
        t = batch.triangles[first]
        end = first + 1
        while end < count and batch.triangles[end] == t:
            end += 1
        # Unsigned: a kernel then need not ask whether an index counts from the end.
        corners = (
            np.uint64(shapes.triangles[t, 0]),
            np.uint64(shapes.triangles[t, 1]),
            np.uint64(shapes.triangles[t, 2]),
        )
        own = values[first:]
        several = (end - first + LANES - 1) & -LANES
        _weigh(several, seen.edges[t], own)
        _mix(several, shapes.vertices, corners, PLACE, own)
        _mix(several, shapes.normals, corners, NORMAL, own)
        _mix(several, shapes.local, corners, LOCAL, own)
        _mix(several, shapes.colors, corners, COLOR, own)
        material = shapes.materials[t]
        _make(several, shapes.palette[material], own)
        pattern = shapes.palette[material, PATTERN]
        face = shapes.faces[t] if pattern in (SKIN, EYE) else 0
        for n in range(first, end):
            batch.materials[n] = material if pattern > 0 else -1
            batch.faces[n] = face
        first = end
    down, across = contact.shape
    half = F(0.5 / seen.samples)
    for n in range(count):
        y, x = int(values[DOWN + n] * half), int(values[ACROSS + n] * half)
        values[OPEN + n] = contact[np.uint64(min(y, down - 1)), np.uint64(min(x, across - 1))]


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


@inlined
def _choose(first: int, count: int, batch: Batch) -> int:
    """Choose the points of the material and face of the `first`, which are no more to be painted; how many.

    The last is chosen again until all lanes have one.
    """
    material, face = batch.materials[first], batch.faces[first]
    found = 0
    for n in range(first, count):
        if batch.materials[n] == material and batch.faces[n] == face:
            batch.materials[n] = -1
            batch.chosen[found] = n
            found += 1
    while found % LANES != 0:
        batch.chosen[found] = batch.chosen[found - 1]
        found += 1
    return found


@inlined
def _lay(count: int, batch: Batch, scale: float) -> None:
    """What a painter asks of the chosen points."""
    values, rows = batch.values, batch.rows
    fresh(count, rows)
    for m in range(count):
        n = np.uint64(batch.chosen[m])
        u, v, w = values[LOCAL + n], values[LOCAL + Y + n], values[LOCAL + Z + n]
        ax, ay, az = abs(values[NORMAL + n]), abs(values[NORMAL + Y + n]), abs(values[NORMAL + Z + n])
        level = ay > ax and ay > az
        rows[U + m] = u
        rows[V + m] = v
        rows[W + m] = w
        rows[P + m] = (w if ax > az and not level else u) * F(scale)
        rows[Q + m] = (w if level else v) * F(scale)
        rows[UPRIGHT + m] = ONE if ay < F(0.5) else NIL
        rows[RED + m] = values[COLOR + n]
        rows[GREEN + m] = values[COLOR + Y + n]
        rows[BLUE + m] = values[COLOR + Z + n]


@inlined
def _take(count: int, batch: Batch) -> None:
    """What a painter says of the chosen points."""
    values, rows = batch.values, batch.rows
    for m in range(count):
        n = np.uint64(batch.chosen[m])
        own = rows[GLOW + m] < 0
        for k in range(3):
            here = k * Y + m
            values[COLOR + k * Y + n] = rows[RED + here]
            values[BENT + k * Y + n] = rows[BEND + here]
            values[GLOWING + k * Y + n] = rows[RED + here] if own else rows[GLOW + here]
        values[GLOSSY + n] = rows[GLOSS + m]
        values[MIRRORING + n] = rows[REFLECT + m]


@merged
def paint_points(count: int, batch: Batch, shapes: Shapes, time: float) -> None:
    """Let every point's pattern paint it; the normals as patterns bend them."""
    values = batch.values
    for n in range(count):
        values[GLOSSY + n] = ONE
        values[MIRRORING + n] = ONE
        for k in range(0, 3 * Y, Y):
            values[BENT + k + n] = NIL
            values[GLOWING + k + n] = values[COLOR + k + n]
    for first in range(count):
        if batch.materials[first] < 0:
            continue
        material = shapes.palette[batch.materials[first]]
        face = shapes.expressions[batch.faces[first]]
        several = _choose(first, count, batch)
        _lay(several, batch, material[SCALE])
        pattern, scale = int(material[PATTERN]), material[SCALE]
        built(pattern, several, batch.rows, scale)
        grown(pattern, several, batch.rows, scale)
        worn(pattern, several, batch.rows, scale)
        living(pattern, several, batch.rows, scale, time, face)
        _take(several, batch)


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
