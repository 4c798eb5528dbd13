"""Drops that gather on a thing that is colder than the air: few and small at first, all over it in the end.

Knows no words and no seconds. Of clear glass the drops alone are seen where one looks through it.
"""

from dataclasses import replace
from functools import lru_cache

import numpy as np

from filmkit.studio.animatic.geometry.mesh import merge
from filmkit.studio.animatic.world import F32, Color, Material, Mesh

DROPS, FLAT = 620, 0.55
"""Drops on all of a thing, and how high each is, of its radius."""
SMALL, GREAT = 0.007, 0.021
"""Radii of the least and the largest drop in the end, in the largest measure of the thing."""
WATER: Color = (0.52, 0.64, 0.70)
BEAD = Material(0.98, 1.0, rim=0.5, reflect=0.25, emission=0.06)
PALE = 0.35
"""How far the thing's own colours go towards a mist on it."""
_CORNERS: F32 = np.array(
    [(0, 1, 0), *((np.sin(a), 0, np.cos(a)) for a in np.arange(6) * np.pi / 3)], np.float32
)
"""A low dome: its top, and six points of its rim."""
_FACES = np.array([(0, 1 + k, 1 + (k + 1) % 6) for k in range(6)], np.int32)


def dewed(made: Mesh, solid: Mesh, k: float) -> Mesh:
    """What is drawn of a thing, and on all that it is of so many drops: none at 0, all of them at 1."""
    if k <= 0.0:
        return made
    at, normals, lots = _spots(solid)
    low, high = solid.vertices.min(0), solid.vertices.max(0)
    radii = (SMALL + (GREAT - SMALL) * lots**3) * float((high - low).max())
    grown = np.clip(1.6 * k - lots * 0.6, 0.0, 1.0)  # the smallest first
    there = grown > 0.05
    pale = made.colors + (np.asarray(WATER, np.float32) - made.colors) * np.float32(PALE * k)
    return merge(
        [
            replace(made, colors=pale.astype(np.float32)),
            _beads(at[there], normals[there], (radii * grown)[there]),
        ]
    )


@lru_cache(maxsize=4)
def _lots() -> tuple[F32, F32]:
    """For each drop where it is, as three chances, and how large it is, as one."""
    chance = np.random.default_rng(20)
    return chance.random((DROPS, 3)).astype(np.float32), chance.random(DROPS).astype(np.float32)


def _spots(mesh: Mesh) -> tuple[F32, F32, F32]:
    """Points spread evenly over a mesh, which way each faces, and its lot."""
    corners = mesh.vertices[mesh.triangles]
    across = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    area = np.linalg.norm(across, axis=1)
    places, lots = _lots()
    share = np.cumsum(area) / max(float(area.sum()), 1e-12)
    which = np.minimum(np.searchsorted(share, places[:, 0]), len(area) - 1)
    root = np.sqrt(places[:, 1])
    weights = np.stack([1 - root, root * (1 - places[:, 2]), root * places[:, 2]], 1)
    at = (corners[which] * weights[:, :, None]).sum(1)
    normals = mesh.normals[mesh.triangles[which]].mean(1)
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-6)
    return at.astype(np.float32), normals.astype(np.float32), lots


def _beads(at: F32, normals: F32, radii: F32) -> Mesh:
    """Domes of those radii on those points."""
    aside = np.cross(normals, np.where(np.abs(normals[:, 1:2]) < 0.9, (0.0, 1.0, 0.0), (1.0, 0.0, 0.0)))
    aside /= np.maximum(np.linalg.norm(aside, axis=1, keepdims=True), 1e-6)
    other = np.cross(aside, normals)
    x, y, z = (_CORNERS[None, :, i, None] for i in range(3))
    up = normals[:, None] * np.where(y > 0, 1.0, 0.0)
    out = aside[:, None] * x + other[:, None] * z
    points = at[:, None] + (out + up * FLAT) * radii[:, None, None]
    faces = _FACES[None] + 7 * np.arange(len(at), dtype=np.int32)[:, None, None]
    count = 7 * len(at)
    facing = out + up * 1.0 + normals[:, None] * 0.35
    facing /= np.maximum(np.linalg.norm(facing, axis=2, keepdims=True), 1e-6)
    return Mesh(
        vertices=points.reshape(count, 3).astype(np.float32),
        normals=facing.reshape(count, 3).astype(np.float32),
        local=points.reshape(count, 3).astype(np.float32),
        colors=np.tile(np.asarray(WATER, np.float32), (count, 1)),
        triangles=faces.reshape(-1, 3).astype(np.int32),
        materials=np.zeros(6 * len(at), np.int32),
        palette=(BEAD,),
    )
