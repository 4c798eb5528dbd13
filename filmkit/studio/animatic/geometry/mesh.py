"""From parts to one mesh: bare shapes get colour, material and place, and are joined.

Knows no particular shape and no scene. A `Part` is a shape alone; a `MeshBuilder` gathers parts.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.world import F32, I32, Color, Material, Mesh

NO_FACE = -1


@dataclass(frozen=True, slots=True)
class Part:
    """A shape without colour or place, in metres about its own origin."""

    vertices: F32
    """(n, 3)."""
    normals: F32
    triangles: I32
    """(m, 3), counter-clockwise seen from outside."""
    local: F32 | None = None
    """Own pattern coordinates; None: the coordinates it is placed at."""
    solid: bool = False
    """Closed all round, and no camera is inside."""


def part_of(vertices: NDArray, normals: NDArray, triangles: NDArray, local: F32 | None = None) -> Part:
    """A part with unit normals and triangles turned to agree with them."""
    v = np.ascontiguousarray(vertices, np.float32)
    n = np.asarray(normals, np.float64)
    n = n / np.maximum(np.linalg.norm(n, axis=1, keepdims=True), 1e-12)
    t = np.ascontiguousarray(triangles, np.int32)
    a, b, c = v[t[:, 0]], v[t[:, 1]], v[t[:, 2]]
    away = (np.cross(b - a, c - a) * n[t].sum(1)).sum(1) < 0
    t = np.where(away[:, None], t[:, [0, 2, 1]], t)
    return Part(v, np.ascontiguousarray(n, np.float32), np.ascontiguousarray(t), local)


def joined(parts: Iterable[Part]) -> Part:
    """Several parts as one."""
    given = list(parts)
    starts = np.cumsum([0] + [len(p.vertices) for p in given])
    owned = any(p.local is not None for p in given)
    local = np.concatenate([p.vertices if p.local is None else p.local for p in given]) if owned else None
    return Part(
        np.concatenate([p.vertices for p in given]),
        np.concatenate([p.normals for p in given]),
        np.concatenate([p.triangles + np.int32(s) for p, s in zip(given, starts, strict=False)]),
        local,
    )


def placed(part: Part, matrix: F64) -> Part:
    """The part moved by a 4x4 matrix of turn, uniform scale and move; own pattern coordinates stay."""
    turn = matrix[:3, :3]
    scale = np.cbrt(abs(np.linalg.det(turn)))
    return Part(
        (part.vertices @ turn.T + matrix[:3, 3]).astype(np.float32),
        (part.normals @ (turn / scale).T).astype(np.float32),
        part.triangles if np.linalg.det(turn) > 0 else np.ascontiguousarray(part.triangles[:, [0, 2, 1]]),
        part.local,
        part.solid,
    )


@dataclass(slots=True)
class MeshBuilder:
    """Gathers parts into one mesh. Equal materials share one row of the palette."""

    _meshes: list[Mesh] = field(default_factory=list)

    def add(
        self,
        part: Part,
        color: Color | F32,
        material: Material,
        at: F64 | None = None,
        face: int = NO_FACE,
    ) -> "MeshBuilder":
        """Put `part` by the matrix `at`; `color` is one for all or (n, 3).

        Patterns are drawn in the coordinates it is put at, unless the part has its own.
        """
        put = part if at is None else placed(part, at)
        count = len(put.triangles)
        self._meshes.append(
            Mesh(
                put.vertices,
                put.normals,
                put.vertices if put.local is None else put.local,
                np.broadcast_to(np.asarray(color, np.float32), put.vertices.shape),
                put.triangles,
                np.zeros(count, np.int32),
                (replace(material, solid=True) if put.solid else material,),
                np.full(count, face, np.int32) if face != NO_FACE else None,
            )
        )
        return self

    def add_mesh(self, mesh: Mesh, at: F64 | None = None) -> "MeshBuilder":
        """Put a finished mesh by the matrix `at`."""
        self._meshes.append(mesh if at is None else transform(mesh, at))
        return self

    def build(self) -> Mesh:
        """One mesh of all that was added."""
        return merge(self._meshes)


def transform(mesh: Mesh, matrix: F64) -> Mesh:
    """The mesh moved by a 4x4 matrix of turn, uniform scale and move; its patterns move with it."""
    put = placed(Part(mesh.vertices, mesh.normals, mesh.triangles), matrix)
    return Mesh(
        put.vertices,
        put.normals,
        mesh.local,
        mesh.colors,
        put.triangles,
        mesh.materials,
        mesh.palette,
        mesh.faces,
    )


def empty() -> Mesh:
    """A mesh of nothing."""
    points = np.zeros((0, 3), np.float32)
    return Mesh(points, points, points, points, np.zeros((0, 3), np.int32), np.zeros(0, np.int32), ())


def merge(meshes: Iterable[Mesh]) -> Mesh:
    """All meshes as one, equal materials shared."""
    given = [m for m in meshes if len(m.triangles)]
    if not given:
        return empty()
    if len(given) == 1:
        return _packed(given[0])
    rows: dict[Material, int] = {}
    materials = []
    for m in given:
        lookup = np.array([rows.setdefault(each, len(rows)) for each in m.palette], np.int32)
        materials.append(lookup[m.materials])
    starts = np.cumsum([0] + [len(m.vertices) for m in given])
    faces = None
    if any(m.faces is not None for m in given):
        faces = np.concatenate(
            [np.full(len(m.triangles), NO_FACE, np.int32) if m.faces is None else m.faces for m in given]
        )
    return Mesh(
        np.concatenate([m.vertices for m in given]),
        np.concatenate([m.normals for m in given]),
        np.concatenate([m.local for m in given]),
        np.concatenate([m.colors for m in given]),
        np.concatenate([m.triangles + np.int32(s) for m, s in zip(given, starts, strict=False)]),
        np.concatenate(materials),
        tuple(rows),
        faces,
    )


def _packed(m: Mesh) -> Mesh:
    """The same mesh with every array contiguous, as kernels need it."""
    pack = np.ascontiguousarray
    return Mesh(
        pack(m.vertices),
        pack(m.normals),
        pack(m.local),
        pack(m.colors),
        pack(m.triangles),
        pack(m.materials),
        m.palette,
        m.faces,
    )
