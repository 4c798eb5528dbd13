"""Whether a camera sees its subject and nothing stands in front of the lens.

Knows no moves. It draws the still mesh very small, depth alone.
"""

import math

import numpy as np

from filmkit.studio.animatic.render.groups import COLUMNS as GROUP_COLUMNS
from filmkit.studio.animatic.render.groups import groups_of
from filmkit.studio.animatic.render.raster import EDGES, LANES, POINT, raster
from filmkit.studio.animatic.render.scene import COLUMNS, F64, view_of
from filmkit.studio.animatic.world import F32, I32, CameraPose, Mesh, Vec

WIDE, TALL = 48, 27


def inside(at: Vec, room: tuple[Vec, Vec]) -> bool:
    """Whether a point lies in the room the camera must stay in."""
    return all(low - 1e-6 <= p <= high + 1e-6 for low, p, high in zip(room[0], at, room[1], strict=True))


MANY = 20_000
"""Triangles of a mesh that is worth grouping: a set, no figure."""
_last: list[tuple[Mesh, F64]] = []
"""The set that was looked at last, and its groups: it is looked at from many places in turn."""


def _groups(mesh: Mesh) -> F64:
    if len(mesh.triangles) < MANY:
        return np.empty((0, GROUP_COLUMNS))
    if not _last or _last[0][0] is not mesh:
        _last[:] = [(mesh, groups_of(mesh.vertices, mesh.triangles))]
    return _last[0][1]


def depths(mesh: Mesh, pose: CameraPose, wide: int = WIDE, tall: int = TALL) -> F32:
    """Metres to the nearest surface for a coarse grid over the picture; infinite where there is none."""
    return nearest(mesh, pose, wide, tall)[0]


def nearest(mesh: Mesh, pose: CameraPose, wide: int = WIDE, tall: int = TALL) -> tuple[F32, I32]:
    """The same, and which triangle of the mesh that surface is of."""
    inverse = np.empty(tall * wide + LANES, np.float32)
    which = np.empty(tall * wide + LANES, np.int32)
    raster(
        _groups(mesh),
        np.ascontiguousarray(mesh.vertices, np.float32),
        np.ascontiguousarray(mesh.normals, np.float32),
        np.ascontiguousarray(mesh.triangles, np.int32),
        np.ascontiguousarray(mesh.materials, np.int32),
        np.zeros((len(mesh.palette), COLUMNS)),
        view_of(pose, wide, tall, 0, 0.0),
        1,
        -1e18,
        np.empty((len(mesh.vertices), POINT)),
        np.empty((len(mesh.triangles), EDGES)),
        tall,
        wide,
        inverse.view(np.int32),
        which,
    )
    with np.errstate(divide="ignore"):
        far = np.asarray(1.0 / inverse[:-LANES].reshape(tall, wide), np.float32)
    return far, which[:-LANES].reshape(tall, wide)


def hindrance(mesh: Mesh, pose: CameraPose, distance: float) -> float:
    """0 for a clear view; grows with what is close to the lens, and much when the subject is hidden."""
    depth = depths(mesh, pose)
    near = float((depth < 0.45 * distance).mean())
    middle = depth[TALL // 3 : TALL - TALL // 3, WIDE // 2 - 4 : WIDE // 2 + 4]
    hidden = float((middle < 0.86 * distance).mean())
    return near + 2.5 * hidden


def free_way(mesh: Mesh, start: Vec, direction: Vec, longest: float = 60.0) -> float:
    """Metres from a point to the first surface in a direction; `longest` when there is none."""
    origin, way = np.asarray(start, np.float64), np.asarray(direction, np.float64)
    a, b, c = (mesh.vertices[mesh.triangles[:, k]].astype(np.float64) for k in range(3))
    e1, e2 = b - a, c - a
    p = np.cross(way, e2)
    det = (e1 * p).sum(1)
    ok = np.abs(det) > 1e-10
    inv = np.where(ok, 1.0 / np.where(ok, det, 1.0), 0.0)
    t0 = origin - a
    u = (t0 * p).sum(1) * inv
    q = np.cross(t0, e1)
    v = (q @ way) * inv
    t = (e2 * q).sum(1) * inv
    hit = ok & (u >= 0) & (v >= 0) & (u + v <= 1) & (t > 0.02)
    return float(min(t[hit].min(), longest)) if hit.any() else longest


def unit(v: Vec) -> Vec:
    """The direction of a vector."""
    k = math.sqrt(v[0] ** 2 + v[1] ** 2 + v[2] ** 2) or 1.0
    return (v[0] / k, v[1] / k, v[2] / k)
