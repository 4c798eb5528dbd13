"""Things of clear glass: what is behind them is seen, and of themselves their edges and highlights alone.

Knows no words and no camera: a thing is looked at from its front, a little from above.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.geometry.mesh import MeshBuilder, Part, merge
from filmkit.studio.animatic.geometry.primitives import box, lathe
from filmkit.studio.animatic.geometry.transform import ORIGIN, placement
from filmkit.studio.animatic.props.making.liquids import LIQUIDS, liquid_in
from filmkit.studio.animatic.staging.matter.stuffs import GLASS
from filmkit.studio.animatic.world import F32, Color, Material, Mesh

VIEW = (-0.19, 0.24, 0.95)
"""Whence it is looked at, as it stands."""
EDGE = 0.40
"""Cosine to the view up to which glass is seen by its edge."""
LAMP, LIT = (-0.62, 0.10, 0.78), 0.975
"""Whence the light comes that it shines with, and the least cosine to it."""
FACING, FLAT = 0.85, 0.5
"""Cosine to the view from which a face looks this way, and how much of its frame a pane fills at least."""
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
    made = _kept(mesh, ~clear | edge | shine, clear & ~shine, shine)
    gone = corners[clear & ~edge & ~shine & (np.abs(normals @ np.array(VIEW)) > FACING)]
    pane = _pane(gone, float(high - low)) if len(gone) else None
    return made if pane is None else merge([made, pane])


def _pane(gone: F32, tall: float) -> Mesh | None:
    """The frame and the glints of a flat pane, of whose triangles nothing else is seen; None: it is none."""
    low, high = gone.reshape(-1, 3).min(0), gone.reshape(-1, 3).max(0)
    wide, up = float(high[0] - low[0]), float(high[1] - low[1])
    a, b = gone[:, 1] - gone[:, 0], gone[:, 2] - gone[:, 0]
    area = float(np.linalg.norm(np.cross(a, b), axis=1).sum()) / 2
    if area < FLAT * wide * up or up < 0.5 * tall or float(high[2] - low[2]) > 0.3 * wide:
        return None
    x, y = (float((low[i] + high[i]) / 2) for i in range(2))
    bar, front = 0.035 * min(wide, up), float(high[2]) + 0.004
    made = MeshBuilder()
    for s in (-1.0, 1.0):
        side = placement((x + s * wide / 2, y, front), ORIGIN)
        across = placement((x, y + s * up / 2, front), ORIGIN)
        made.add(box((bar, up + bar, bar)), TONE, EDGES, side)
        made.add(box((wide + bar, bar, bar)), TONE, EDGES, across)
    slant = min(0.5 * wide, 0.3 * up)
    for share, thick in ((-0.12, 0.10), (0.04, 0.04)):
        foot, head = (x + share * wide + k * slant / 2 for k in (-1.0, 1.0))
        corners = [
            (foot, y - slant),
            (foot + thick * wide, y - slant),
            (head + thick * wide, y + slant),
            (head, y + slant),
        ]
        points = np.array([(px, py, front) for px, py in corners], np.float32)
        facing = np.tile(np.array((0, 0, 1), np.float32), (4, 1))
        made.add(Part(points, facing, np.array(((0, 1, 2), (0, 2, 3)), np.int32)), BRIGHT, SHINE)
    return made.build()


def glazed(mesh: Mesh) -> Mesh:
    """What of a thing is of glass as one looks through it, all else as it is."""
    return see_through(mesh, (GLASS.material,))


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


_IN_IT = re.compile(
    r"\b(?:of|with|filled with|full of|contain\w*|hold(?:s|ing)) (?:[\w-]+ ){0,3}?"
    rf"(?P<what>{'|'.join(it.words for it in LIQUIDS.values())})\b"
)
MOIST = Material(0.98, 0.9, reflect=0.2)
FULL = (0.06, 0.66)
"""From where to where a vessel is full, of its height."""
WITHIN, STEPS = 0.92, 8
"""How wide what is in it is, of its own width; and the rings it is made of."""


def liquid_of(description: str) -> Color | None:
    """The colour of what is said to be in a vessel; None: it is empty."""
    hit = _IN_IT.search(description.lower())
    name = hit and liquid_in(hit["what"])
    return LIQUIDS[name].color if name else None


def filled_with(vessel: Mesh, solid: Mesh, liquid: Color) -> Mesh:
    """A vessel of glass and what is in it; `solid` is the same before anything was left out of it."""
    rows = np.array([material == GLASS.material for material in solid.palette])
    points = solid.vertices[np.unique(solid.triangles[rows[solid.materials]])]
    if not len(points):
        return vessel
    low, high = float(points[:, 1].min()), float(points[:, 1].max())
    order = np.argsort(points[:, 1])
    heights, radii = points[order, 1], np.hypot(points[order, 0], points[order, 2])
    at, first = np.unique(heights.round(4), return_index=True)
    wide = np.maximum.reduceat(radii, first)
    ys = np.linspace(low + FULL[0] * (high - low), low + FULL[1] * (high - low), STEPS)
    rings = [(WITHIN * float(np.interp(y, at, wide)), float(y)) for y in ys]
    part = lathe([(0.0, rings[0][1]), *rings, (0.0, rings[-1][1])], 40)
    return merge([vessel, MeshBuilder().add(part, liquid, MOIST).build()])
