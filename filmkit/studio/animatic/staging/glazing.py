"""Things of clear glass: what is behind them is seen, and of themselves their edges and highlights alone.

Knows no words and no camera: a thing is looked at from its front, a little from above.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.world import F32, Color, Material, Mesh

VIEW = (-0.19, 0.24, 0.95)
"""Whence it is looked at, as it stands."""
EDGE = 0.40
"""Cosine to the view up to which glass is seen by its edge."""
LAMP, LIT = (-0.62, 0.10, 0.78), 0.975
"""Whence the light comes that it shines with, and the least cosine to it."""
LIPS = 0.965
"""The part of its height over which the lip begins."""
FOOT = 0.05
"""The part of it that is the thick foot."""
TONE: Color = (0.50, 0.60, 0.62)
BRIGHT: Color = (0.86, 0.90, 0.92)
EDGES = Material(0.98, 1.0, rim=0.9, reflect=0.5)
SHINE = Material(0.98, 1.0, emission=0.55)


def see_through(mesh: Mesh, glass: Sequence[Material]) -> Mesh:
    """The mesh without what of those materials one looks through; all else as it is."""
    rows = np.array([material in glass for material in mesh.palette])
    clear = rows[mesh.materials]
    if not clear.any():
        return mesh
    corners = mesh.vertices[mesh.triangles]
    normals = mesh.normals[mesh.triangles].mean(1)
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-6)
    low, high = corners[clear, :, 1].min(), corners[clear, :, 1].max()
    up = (corners[:, :, 1].mean(1) - low) / max(float(high - low), 1e-6)
    edge = (np.abs(normals @ np.array(VIEW)) < EDGE) | (up > LIPS) | (up < FOOT)
    shine = clear & (normals @ np.array(LAMP) > LIT) & (up > 0.2) & (up < 0.85)
    return _kept(mesh, ~clear | edge | shine, clear & ~shine, shine)


def _kept(mesh: Mesh, stays: NDArray[np.bool_], edge: NDArray[np.bool_], shine: NDArray[np.bool_]) -> Mesh:
    """The mesh with those triangles that stay, its edges and what shines in their own stuff."""
    count = len(mesh.palette)
    materials = np.where(shine, count + 1, np.where(edge, count, mesh.materials)).astype(np.int32)
    colors: F32 = mesh.colors.copy()
    colors[mesh.triangles[edge & stays].ravel()] = TONE
    colors[mesh.triangles[shine].ravel()] = BRIGHT
    faces = None if mesh.faces is None else mesh.faces[stays]
    return replace(
        mesh,
        colors=colors,
        triangles=mesh.triangles[stays],
        materials=materials[stays],
        palette=(*mesh.palette, EDGES, SHINE),
        faces=faces,
    )
