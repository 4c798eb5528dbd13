"""What breaks: its pieces fly apart and come to lie about the place where it stood.

Knows no words. Every instant is a closed form of how much of it has happened.
"""

from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.world import Mesh

PIECES = 5
"""Cells along the longest side that stay whole as pieces."""
FLIES, UP = 0.75, 0.45
"""How far a piece ends from where it was, outward, and how high it jumps, in the thing's own size."""


def shattered(mesh: Mesh, k: float) -> Mesh:
    """A mesh so far broken: whole at 0, its pieces on the ground round its foot at 1."""
    if k <= 0.0:
        return mesh
    apart = mesh.triangles.ravel()
    points = mesh.vertices[apart].astype(np.float64)
    low, high = points.min(0), points.max(0)
    size = float((high - low).max())
    middles = points.reshape(-1, 3, 3).mean(1)
    cells = np.floor((middles - low) / (size / PIECES)).astype(np.int64)
    _, piece = np.unique(cells, axis=0, return_inverse=True)
    piece = piece.ravel()
    count = int(piece.max()) + 1
    sums = np.zeros((count, 3))
    np.add.at(sums, piece, middles)
    center = sums / np.bincount(piece, minlength=count)[:, None]
    lots = np.arange(count)
    angle = np.arctan2(center[:, 2] - (low + high)[2] / 2, center[:, 0] - (low + high)[0] / 2) + 0.9 * np.sin(
        lots
    )
    far = FLIES * size * k * (0.35 + 0.65 * ((lots * 0.618) % 1.0))
    own = points.reshape(-1, 3, 3) - center[piece][:, None]
    lowest = np.full(count, np.inf)
    np.minimum.at(lowest, piece, own[:, :, 1].min(1))
    fall = low[1] - lowest - center[:, 1]
    shift = np.stack(
        [np.cos(angle) * far, fall * k**1.5 + UP * size * 4 * k * (1 - k) * 0.5, np.sin(angle) * far], 1
    )
    moved = own + (center + shift)[piece][:, None]
    return replace(
        mesh,
        vertices=moved.reshape(-1, 3).astype(np.float32),
        normals=mesh.normals[apart],
        local=mesh.local[apart],
        colors=mesh.colors[apart],
        triangles=np.arange(len(apart), dtype=np.int32).reshape(-1, 3),
    )
