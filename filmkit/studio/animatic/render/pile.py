"""All triangles of a frame: those that stand still are laid down once, those that move after them.

Knows no drawing. Nothing passes from frame to frame but the still mesh, which is what it was.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.render.groups import COLUMNS, groups_of, hold
from filmkit.studio.animatic.render.scene import F64, Shapes, expression_rows, gather, palette_rows
from filmkit.studio.animatic.world import Face, Mesh

_ROOM = 1.25
"""Rows made at once, for each that is needed: figures differ a little from frame to frame."""


@dataclass(slots=True)
class Pile:
    """The arrays of one renderer."""

    _still: Mesh | None = None
    _below: Shapes | None = None
    """The still mesh by itself."""
    _rows: dict[str, NDArray[np.generic]] = field(default_factory=dict)
    _still_groups: F64 = field(default_factory=lambda: np.empty((0, COLUMNS)))
    groups: F64 = field(default_factory=lambda: np.empty((0, COLUMNS)))
    """All triangles laid last: what stands still in small groups, all else a mesh a group."""

    @property
    def below(self) -> Shapes:
        """What stands still of the frame laid last."""
        assert self._below is not None
        return self._below

    def laid(self, still: Mesh, moving: Sequence[Mesh], faces: Sequence[Face]) -> Shapes:
        """Everything to draw, what stands still first."""
        if self._still is not still or self._below is None:
            self._still, self._below = still, gather((still,))
            self._still_groups = groups_of(self._below.vertices, self._below.triangles)
            self._rows.clear()
        given = [mesh for mesh in moving if len(mesh.triangles)]
        below = self._below
        points = len(below.vertices) + np.cumsum([0, *(len(m.vertices) for m in given)])
        palette = len(below.palette) + np.cumsum([0, *(len(m.palette) for m in given)])
        ends = len(below.triangles) + np.cumsum([0, *(len(m.triangles) for m in given)])
        count, size = int(points[-1]), int(ends[-1])
        laid = Shapes(
            vertices=self._room("vertices", below, count),
            normals=self._room("normals", below, count),
            local=self._room("local", below, count),
            colors=self._room("colors", below, count),
            triangles=self._room("triangles", below, size),
            materials=self._room("materials", below, size),
            faces=self._room("faces", below, size),
            palette=np.concatenate([below.palette, palette_rows(given)]),
            expressions=expression_rows(faces),
        )
        for n, mesh in enumerate(given):
            rows, own = slice(points[n], points[n + 1]), slice(ends[n], ends[n + 1])
            laid.vertices[rows] = mesh.vertices
            laid.normals[rows] = mesh.normals
            laid.local[rows] = mesh.local
            laid.colors[rows] = mesh.colors
            np.add(mesh.triangles, points[n], out=laid.triangles[own], casting="unsafe")
            np.add(mesh.materials, palette[n], out=laid.materials[own], casting="unsafe")
            laid.faces[own] = 0 if mesh.faces is None else mesh.faces + np.int32(1)
        self._below = _first(laid, below)
        each = np.empty((len(given), COLUMNS))
        for n in range(len(given)):
            hold(laid.vertices[points[n] : points[n + 1]], each[n])
            each[n, 4:] = points[n], points[n + 1], ends[n + 1]
        self.groups = np.concatenate([self._still_groups, each])
        return laid

    def _room(self, name: str, below: Shapes, count: int) -> NDArray:
        """Rows of one kind: the still ones are there, and need not be anywhere else."""
        still = getattr(below, name)
        kept = self._rows.get(name)
        if kept is None or len(kept) < count:
            kept = self._rows[name] = np.empty((int(count * _ROOM), *still.shape[1:]), still.dtype)
            kept[: len(still)] = still
        return kept[:count]


def _first(laid: Shapes, below: Shapes) -> Shapes:
    """What stands still, in the rows it was laid down in."""
    corners, faces = len(below.vertices), len(below.triangles)
    return below._replace(
        vertices=laid.vertices[:corners],
        normals=laid.normals[:corners],
        local=laid.local[:corners],
        colors=laid.colors[:corners],
        triangles=laid.triangles[:faces],
        materials=laid.materials[:faces],
        faces=laid.faces[:faces],
    )
