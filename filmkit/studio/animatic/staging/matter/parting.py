"""A mesh in parts: some of its triangles, and two meshes of one thing with a level between them.

Knows no change and no stuff.
"""

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.geometry.mesh import merge
from filmkit.studio.animatic.world import F32, Mesh

PARTINGS, COARSE = 4, 0.04
"""How often a triangle is parted that a change goes across, and how high one is that need not be."""


def some_of(mesh: Mesh, which: NDArray[np.bool_]) -> Mesh:
    """The triangles that are chosen, with the points they need."""
    used, triangles = np.unique(mesh.triangles[which].ravel(), return_inverse=True)
    return Mesh(
        mesh.vertices[used],
        mesh.normals[used],
        mesh.local[used],
        mesh.colors[used],
        triangles.reshape(-1, 3).astype(np.int32),
        mesh.materials[which],
        mesh.palette,
        None if mesh.faces is None else mesh.faces[which],
    )


def wiped(before: Mesh, after: Mesh, k: float) -> Mesh:
    """The one mesh up to so much of its height and the other above it."""
    if k in (0.0, 1.0):
        return after if k else before
    low, high = float(before.vertices[:, 1].min()), float(before.vertices[:, 1].max())
    level = low + k * (high - low)
    under, over = _fine(after, level), _fine(before, level)
    return merge([some_of(under, _middles(under) < level), some_of(over, _middles(over) >= level)])


def halves(mesh: Mesh, level: float) -> tuple[Mesh, Mesh]:
    """What of a mesh is under a level, and what is over it."""
    parted = _fine(mesh, level)
    over = _middles(parted) >= level
    return some_of(parted, ~over), some_of(parted, over)


def _middles(mesh: Mesh) -> NDArray[np.float64]:
    """How high the middles of the triangles are."""
    return np.asarray(mesh.vertices[mesh.triangles][:, :, 1].mean(1), np.float64)


def _fine(mesh: Mesh, level: float) -> Mesh:
    """The mesh with its triangles across a level parted, so that what is on both sides of it can be told."""
    size = float(np.ptp(mesh.vertices[:, 1]))
    for _ in range(PARTINGS):
        ys = mesh.vertices[mesh.triangles][:, :, 1]
        big = (ys.min(1) < level) & (ys.max(1) > level) & (np.ptp(ys, axis=1) > COARSE * size)
        if not big.any():
            break
        mesh = merge([some_of(mesh, ~big), _quartered(some_of(mesh, big))])
    return mesh


def _quartered(mesh: Mesh) -> Mesh:
    """Each triangle as four."""
    corners = [mesh.triangles[:, i] for i in range(3)]
    count, number = len(mesh.triangles), len(mesh.vertices)

    def with_middles(of_points: F32) -> F32:
        ends = [of_points[each] for each in corners]
        middles = [(ends[i] + ends[(i + 1) % 3]) / 2 for i in range(3)]
        return np.concatenate([of_points, *middles]).astype(np.float32)

    ab, bc, ca = (np.arange(count) + number + i * count for i in range(3))
    a, b, c = corners
    rows = [np.stack(each, 1) for each in ((a, ab, ca), (ab, b, bc), (ca, bc, c), (ab, bc, ca))]
    return Mesh(
        with_middles(mesh.vertices),
        with_middles(mesh.normals),
        with_middles(mesh.local),
        with_middles(mesh.colors),
        np.concatenate(rows).astype(np.int32),
        np.tile(mesh.materials, 4),
        mesh.palette,
        None if mesh.faces is None else np.tile(mesh.faces, 4),
    )
