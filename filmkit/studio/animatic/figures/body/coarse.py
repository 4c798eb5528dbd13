"""A skinned mesh with a tenth of its triangles, for people who stand small in the picture.

Knows no bodies. Points of one cell that face one way become one point: opposite sides of a sleeve stay
apart however thin it is, and borders of colour stay where they are.
"""

from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.geometry.skin import Binding
from filmkit.studio.animatic.geometry.transform import F64, unit
from filmkit.studio.animatic.world import F32, I32, Mesh

SWELL = 0.10
"""Part of a cell that points are moved out, as much as means of curved pieces lie too deep."""
SIDE = 1 << 16
"""Cells along an axis: more than anybody is wide."""
DIM = 0.35
"""Of the rim light: on large facets it would sparkle."""


def coarse(mesh: Mesh, binding: Binding, cell: float, bones: int) -> tuple[Mesh, Binding]:
    """The mesh and its binding in cells of `cell` metres."""
    group, count = _groups(mesh.vertices, mesh.normals, cell)
    size = np.bincount(group, minlength=count)[:, None]
    normals = unit(_sums(mesh.normals, group, count))
    points = _sums(mesh.vertices, group, count) / size + SWELL * cell * normals
    corners = group[mesh.triangles]
    a, b, c = corners.T
    first = np.unique(np.sort(corners, 1), axis=0, return_index=True)[1]
    kept = np.zeros(len(corners), bool)
    kept[first] = True
    kept &= (a != b) & (b != c) & (a != c)
    out = Mesh(
        points.astype(np.float32),
        normals.astype(np.float32),
        (_sums(mesh.local, group, count) / size).astype(np.float32),
        (_sums(mesh.colors, group, count) / size).astype(np.float32),
        np.ascontiguousarray(corners[kept], np.int32),
        np.ascontiguousarray(mesh.materials[kept]),
        tuple(replace(material, rim=DIM * material.rim) for material in mesh.palette),
        None if mesh.faces is None else np.ascontiguousarray(mesh.faces[kept]),
    )
    return out, _joint(binding, group, count, bones)


def _groups(points: F32, normals: F32, cell: float) -> tuple[I32, int]:
    """Which group each point belongs to, and how many groups there are."""
    cells = np.floor(points / cell).astype(np.int64) + SIDE // 2
    keys = cells[:, 0]
    for column in (cells[:, 1], cells[:, 2]):
        keys = keys * SIDE + column
    for column in (normals > 0).T:
        keys = keys * 2 + column
    _, group = np.unique(keys, return_inverse=True)
    return group.astype(np.int32), int(group.max()) + 1


def _sums(rows: F32, group: I32, count: int) -> F64:
    return np.stack([np.bincount(group, column, count) for column in rows.T], 1)


def _joint(binding: Binding, group: I32, count: int, bones: int) -> Binding:
    slots = (binding.bones + bones * group[:, None]).T.ravel()
    every = np.bincount(slots, binding.weights.T.ravel(), count * bones).reshape(count, bones)
    own = np.union1d(np.flatnonzero(every.any(0)), np.arange(4))  # few of all bones, and four at least
    chosen = own[np.argsort(-every[:, own], axis=1, kind="stable")[:, :4]]
    weights = np.take_along_axis(every, chosen, 1)
    return Binding(
        np.ascontiguousarray(chosen, np.int32),
        np.ascontiguousarray(weights / weights.sum(1, keepdims=True), np.float32),
    )
