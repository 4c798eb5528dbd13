"""Plain shapes as parts: boxes, sheets, turned, swept and extruded forms.

Knows no colour, no material, no scene. Everything is in metres. Boxes and spheres are centred on
the origin; turned forms (cylinder, cone, lathe) stand on it along +y; sheets lie in it, facing +y.
"""

import math
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from filmkit.studio.animatic.geometry.mesh import Part, joined, part_of
from filmkit.studio.animatic.geometry.transform import F64, unit
from filmkit.studio.animatic.world import Vec

CREASE = math.cos(math.radians(40.0))
"""A profile that bends more than this is drawn with a sharp edge."""


def grid_triangles(rows: int, columns: int) -> NDArray[np.int32]:
    """Triangles over (rows + 1) x (columns + 1) points stored row by row."""
    cell = np.arange(rows * columns)
    a = cell // columns * (columns + 1) + cell % columns
    b, c, d = a + 1, a + columns + 2, a + columns + 1
    return np.concatenate([np.stack([a, b, c], 1), np.stack([a, c, d], 1)]).astype(np.int32)


def box(size: Vec, bevel: float = 0.0) -> Part:
    """A box centred on the origin; `bevel` rounds its edges by that radius."""
    half = np.asarray(size, np.float64) / 2
    bevel = min(bevel, float(half.min()) * 0.999)
    faces = []
    for axis in range(3):
        for side in (-1.0, 1.0):
            faces.append(_box_face(half, bevel, axis, side))
    return joined(faces)


def _box_face(half: F64, bevel: float, axis: int, side: float) -> Part:
    u, v = (axis + 1) % 3, (axis + 2) % 3
    steps_u, steps_v = (_steps(half[k], bevel) for k in (u, v))
    a, b = np.meshgrid(steps_u, steps_v, indexing="ij")
    points = np.empty((a.size, 3))
    points[:, axis], points[:, u], points[:, v] = side * half[axis], a.ravel(), b.ravel()
    normals = np.zeros_like(points)
    normals[:, axis] = side
    if bevel > 0:
        inner = np.clip(points, -half + bevel, half - bevel)
        normals = unit(points - inner)
        points = inner + bevel * normals
    return part_of(points, normals, grid_triangles(len(steps_u) - 1, len(steps_v) - 1))


def _steps(half: float, bevel: float) -> F64:
    if bevel <= 0:
        return np.array([-half, half])
    return np.array([-half, -half + bevel, half - bevel, half])


def quad(corners: Sequence[Vec], cells: tuple[int, int] = (1, 1)) -> Part:
    """A flat four-cornered sheet, its corners counter-clockwise as seen from its front."""
    p = np.asarray(corners, np.float64)
    u, v = np.meshgrid(np.linspace(0, 1, cells[0] + 1), np.linspace(0, 1, cells[1] + 1), indexing="ij")
    u, v = u.reshape(-1, 1), v.reshape(-1, 1)
    points = p[0] * (1 - u) * (1 - v) + p[1] * u * (1 - v) + p[2] * u * v + p[3] * (1 - u) * v
    normal = np.cross(p[2] - p[0], p[3] - p[1])
    return part_of(points, np.broadcast_to(normal, points.shape), grid_triangles(*cells))


def floor(width: float, depth: float, cells: tuple[int, int] = (8, 8)) -> Part:
    """A level sheet in x and z, centred on the origin, facing up."""
    return terrain(width, depth, lambda x, z: np.zeros_like(x), cells)


def terrain(
    width: float, depth: float, height: Callable[[F64, F64], F64], cells: tuple[int, int] = (64, 64)
) -> Part:
    """A sheet in x and z whose y is `height(x, z)`, given arrays; normals follow its slope."""
    along_x = np.linspace(-width / 2, width / 2, cells[0] + 1)
    along_z = np.linspace(-depth / 2, depth / 2, cells[1] + 1)
    x: F64 = np.repeat(along_x, cells[1] + 1)
    z: F64 = np.tile(along_z, cells[0] + 1)
    e = 0.25 * min(width / cells[0], depth / cells[1])
    slope_x = (height(x + e, z) - height(x - e, z)) / (2 * e)
    slope_z = (height(x, z + e) - height(x, z - e)) / (2 * e)
    points = np.stack([x, height(x, z), z], 1)
    normals = np.stack([-slope_x, np.ones_like(x), -slope_z], 1)
    return part_of(points, normals, grid_triangles(*cells))


def lathe(profile: Sequence[tuple[float, float]], segments: int = 24, arc: float = 2 * math.pi) -> Part:
    """A profile of (radius, height), bottom to top, turned about y; sharp bends stay sharp."""
    outline = np.asarray(profile, np.float64)
    step = np.diff(outline, axis=0)
    outline = np.concatenate([outline[:1], outline[1:][np.linalg.norm(step, axis=1) > 1e-9]])
    points, normals, start = [], [], 0
    across = unit(np.stack([np.diff(outline[:, 1]), -np.diff(outline[:, 0])], 1))
    bends = [i for i in range(1, len(across)) if across[i - 1] @ across[i] < CREASE]
    for stop in [*bends, len(across)]:
        own = across[start:stop]
        points.append(outline[start : stop + 1])
        normals.append(unit(np.concatenate([own[:1], (own[:-1] + own[1:]) / 2, own[-1:]])))
        start = stop
    return joined(_turned(p, n, segments, arc) for p, n in zip(points, normals, strict=True))


def _turned(outline: F64, across: F64, segments: int, arc: float) -> Part:
    angle = np.linspace(0, arc, segments + 1)
    c, s = np.cos(angle), np.sin(angle)

    def spun(row: F64) -> F64:
        flat = np.repeat(row[:, 1:2], segments + 1, 1)
        return np.stack([np.outer(row[:, 0], c), flat, np.outer(row[:, 0], s)], -1).reshape(-1, 3)

    return part_of(spun(outline), spun(across), grid_triangles(len(outline) - 1, segments))


def cylinder(radius: float, height: float, segments: int = 20, bevel: float = 0.0) -> Part:
    """A closed cylinder standing on the origin."""
    return cone(radius, radius, height, segments, bevel)


def cone(bottom: float, top: float, height: float, segments: int = 20, bevel: float = 0.0) -> Part:
    """A closed cone or taper standing on the origin."""
    b = bevel
    if b > 0:
        rim = [(bottom - b, 0.0), (bottom - 0.3 * b, 0.3 * b), (bottom, b), (top, height - b)]
        return lathe(
            [(0, 0), *rim, (top - 0.3 * b, height - 0.3 * b), (top - b, height), (0, height)], segments
        )
    return lathe([(0, 0), (bottom, 0), (top, height), (0, height)], segments)


def sphere(radius: float | Vec, segments: int = 20) -> Part:
    """A sphere, or an ellipsoid of three radii, centred on the origin."""
    r = np.broadcast_to(np.asarray(radius, np.float64), 3)
    rows = max(3, segments // 2)
    a, b = np.meshgrid(
        np.linspace(-math.pi / 2, math.pi / 2, rows + 1),
        np.linspace(0, 2 * math.pi, segments + 1),
        indexing="ij",
    )
    round_ = np.stack([np.cos(a) * np.cos(b), np.sin(a), np.cos(a) * np.sin(b)], -1).reshape(-1, 3)
    return part_of(round_ * r, round_ / r, grid_triangles(rows, segments))


def torus(radius: float, thickness: float, segments: int = 32, around: int = 12) -> Part:
    """A ring of round section lying in x and z; `thickness` is the radius of the section."""
    angle = np.linspace(0, 2 * math.pi, segments + 1)[:-1]
    path = np.stack([radius * np.cos(angle), np.zeros_like(angle), radius * np.sin(angle)], 1)
    return tube(path, thickness, around, closed=True)


def ring(inner: float, outer: float, height: float, segments: int = 32) -> Part:
    """A flat ring of rectangular section standing on the origin."""
    return lathe([(inner, height), (inner, 0), (outer, 0), (outer, height), (inner, height)], segments)


def tube(path: ArrayLike, radius: float | Sequence[float], segments: int = 8, closed: bool = False) -> Part:
    """A round tube along points; `radius` may be one a point. Open ends are capped."""
    p = np.asarray(path, np.float64)
    r = np.broadcast_to(np.asarray(radius, np.float64), len(p))
    if closed:
        p, r = np.concatenate([p, p[:1]]), np.concatenate([r, r[:1]])
    along = unit(np.gradient(p, axis=0))
    if closed:
        along[0] = along[-1] = unit(p[1] - p[-2])
    side = _carried(along, closed)
    other = np.cross(along, side)
    angle = np.linspace(0, 2 * math.pi, segments + 1)
    normals = side[:, None] * np.cos(angle)[:, None] + other[:, None] * np.sin(angle)[:, None]
    points = p[:, None] + normals * r[:, None, None]
    body = part_of(points.reshape(-1, 3), normals.reshape(-1, 3), grid_triangles(len(p) - 1, segments))
    if closed:
        return body
    return joined([body, _cap(points[0], p[0], -along[0]), _cap(points[-1], p[-1], along[-1])])


def _carried(along: F64, closed: bool) -> F64:
    """A side direction carried along a path without twisting; a closed path ends as it began."""
    first = np.array([0.0, 1.0, 0.0]) if abs(along[0][1]) < 0.9 else np.array([1.0, 0.0, 0.0])
    side = [unit(np.cross(along[0], first))]
    for direction in along[1:]:
        side.append(unit(side[-1] - direction * (side[-1] @ direction)))
    carried = np.array(side)
    if closed:
        axis, begun, ended = along[0], carried[0], carried[-1]
        twist = math.atan2(float(np.cross(ended, begun) @ axis), float(ended @ begun))
        angle = np.linspace(0, twist, len(carried))[:, None]
        carried = carried * np.cos(angle) + np.cross(along, carried) * np.sin(angle)
    return carried


def _cap(rim: F64, center: F64, normal: F64) -> Part:
    points = np.concatenate([rim[:-1], center[None]])
    n = len(points) - 1
    k = np.arange(n)
    fan = np.stack([k, (k + 1) % n, np.full(n, n)], 1)
    return part_of(points, np.broadcast_to(normal, points.shape), fan)


def extruded(outline: Sequence[tuple[float, float]], depth: float) -> Part:
    """A simple polygon in x and y, pushed along z from -depth/2 to depth/2."""
    p = np.asarray(outline, np.float64)
    p = p[np.linalg.norm(p - np.roll(p, 1, axis=0), axis=1) > 1e-9]
    following = np.roll(p, -1, axis=0)
    area = float((p[:, 0] * following[:, 1] - following[:, 0] * p[:, 1]).sum())
    if area < 0:
        p = p[::-1].copy()
        following = np.roll(p, -1, axis=0)
    h, zero = depth / 2, np.zeros(len(p))
    caps, two = ears(p), np.array([[0, 1, 2], [0, 2, 3]])
    sides = []
    for a, b in zip(p, following, strict=True):
        corners = [(*a, -h), (*b, -h), (*b, h), (*a, h)]
        normal = (b[1] - a[1], a[0] - b[0], 0.0)
        sides.append(part_of(np.array(corners), np.broadcast_to(normal, (4, 3)), two))
    front = np.column_stack([p, zero + h])
    back = np.column_stack([p, zero - h])
    return joined(
        [
            part_of(front, np.broadcast_to((0.0, 0.0, 1.0), front.shape), caps),
            part_of(back, np.broadcast_to((0.0, 0.0, -1.0), back.shape), caps),
            *sides,
        ]
    )


def ears(polygon: F64) -> NDArray[np.int32]:
    """Triangles of a simple polygon given counter-clockwise, by clipping ears."""
    left = list(range(len(polygon)))
    out = []
    while len(left) > 3:
        for i in range(len(left)):
            a, b, c = left[i - 1], left[i], left[(i + 1) % len(left)]
            if _is_ear(polygon, a, b, c, left):
                out.append((a, b, c))
                left.pop(i)
                break
        else:  # only a crossed outline gets here: close it as a fan
            break
    out += [(left[0], left[i], left[i + 1]) for i in range(1, len(left) - 1)]
    return np.array(out, np.int32)


def _is_ear(p: F64, a: int, b: int, c: int, left: Sequence[int]) -> bool:
    def turn(i: int, j: int, k: int) -> float:
        return float((p[j, 0] - p[i, 0]) * (p[k, 1] - p[i, 1]) - (p[j, 1] - p[i, 1]) * (p[k, 0] - p[i, 0]))

    if turn(a, b, c) <= 1e-14:
        return False
    return not any(min(turn(a, b, q), turn(b, c, q), turn(c, a, q)) >= 0 for q in left if q not in (a, b, c))


def arch(span: float, springing: float, band: float, depth: float, segments: int = 20) -> Part:
    """A round arch on two legs of height `springing`; `span` is the clear width, `band` its thickness."""
    angle = np.linspace(0, math.pi, segments + 1)
    inner, outer = span / 2, span / 2 + band

    def curve(r: float) -> list[tuple[float, float]]:
        return [(r * math.cos(a), springing + r * math.sin(a)) for a in angle]

    around = [(outer, 0.0), *curve(outer), (-outer, 0.0), (-inner, 0.0), *curve(inner)[::-1], (inner, 0.0)]
    return extruded(around, depth)
