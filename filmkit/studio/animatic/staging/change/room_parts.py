"""Which triangles of a room are its walls, its floor or its ceiling, and the pane of its broad window.

Knows no set by its builder: walls are the large upright planes, the floor is what one stands on.
"""

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.geometry.mesh import MeshBuilder
from filmkit.studio.animatic.geometry.primitives import box
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.sets.rooms.by_the_window import WINDOW
from filmkit.studio.animatic.staging.matter.stuffs import GLASS
from filmkit.studio.animatic.world import Mesh, Vec

NOUNS = frozenset(("wall", "walls", "floor", "floors", "ceiling"))
"""What of a room can become something else."""
LARGE = {"wall": 3.5, "floor": 5.0, "ceiling": 5.0}
"""Square metres that a plane has at least."""
STANDS, HIGH = 0.03, 2.2
"""Metres up to which a floor is one, and from which a ceiling is."""


def part_of_room(mesh: Mesh, noun: str) -> NDArray[np.bool_]:
    """The triangles that such a noun means."""
    part = noun.rstrip("s")
    corners = mesh.vertices[mesh.triangles].astype(np.float64)
    crosses = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    areas = np.linalg.norm(crosses, axis=1) / 2
    ways = crosses / np.maximum(2 * areas[:, None], 1e-9)
    axis = np.abs(ways).argmax(1)
    square = np.abs(ways).max(1) > 0.99
    at = np.take_along_axis(corners.mean(1), axis[:, None], 1)[:, 0]
    height = corners[:, :, 1].mean(1)
    fits = (
        square
        & {
            "wall": axis != 1,
            "floor": (axis == 1) & (ways[:, 1] > 0) & (np.abs(height) < STANDS),
            "ceiling": (axis == 1) & (height > HIGH),
        }[part]
    )
    planes = np.stack([axis, np.sign(np.take_along_axis(ways, axis[:, None], 1)[:, 0]), np.round(at, 2)], 1)
    found = np.zeros(len(mesh.triangles), np.bool_)
    if not fits.any():
        return found
    _, which = np.unique(planes[fits], axis=0, return_inverse=True)
    sizes = np.bincount(which.ravel(), areas[fits])
    found[fits] = sizes[which.ravel()] > LARGE[part]
    return found


def pane(middle: Vec) -> Mesh:
    """The glass of the broad window, whose middle is told, a little before its bars."""
    x, _, z = middle
    high = WINDOW.top - WINDOW.bottom
    at = placement((x + WINDOW.x, WINDOW.bottom + high / 2, z - 0.06))
    made = MeshBuilder()
    made.add(box((WINDOW.width, high, 0.012)), GLASS.color, GLASS.material, at)
    return made.build()
