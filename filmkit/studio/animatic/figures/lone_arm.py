"""An arm alone: a hand and a long sleeve that reach into a picture from beyond its edge.

Knows no deeds and no picture. It is told what its fingers touch, and which way it comes.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from filmkit.studio.animatic.figures.body import body, skeleton
from filmkit.studio.animatic.figures.body.moulds import cast
from filmkit.studio.animatic.figures.body.pose import POINT, Grip
from filmkit.studio.animatic.figures.body.rig import finger_turns
from filmkit.studio.animatic.figures.body.skeleton import BONES, Build
from filmkit.studio.animatic.figures.dress.cloth import CLOTH, SKIN
from filmkit.studio.animatic.geometry.distance import Solid, cone
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, merge
from filmkit.studio.animatic.geometry.skin import Binding, bound, skinned
from filmkit.studio.animatic.geometry.transform import F64, unit
from filmkit.studio.animatic.world import Color, Mesh, Vec

LONG = 1.6
"""Metres of sleeve behind the wrist: it ends beyond any edge."""
CELL = 0.0052
"""Metres of a cell: a hand fills a third of a picture."""
BUILD = Build(0.17, 0.14, 0.12, 0.14, hand=1.1)
FALL = 0.012
"""Metres a bone of the hand reaches."""


@dataclass(frozen=True, slots=True)
class LoneArm:
    """The arm of one side at rest, ready to be posed."""

    side: int
    """1 a left hand, -1 a right one."""
    rest: F64
    worn: tuple[Mesh, Binding]

    def posed(self, tip: Vec, way: Vec, along: Vec, palm: Vec, grip: Grip) -> Mesh:
        """The arm with what touches (`contact`) at `tip`: `way` from elbow to wrist, the hand `along`."""
        _, fore, hand = skeleton.arm(self.side)
        frame = skeleton.hand_frame(self.side)
        fingers = unit(np.array(along))
        inside = unit(np.array(palm) - fingers * float(np.dot(palm, fingers)))
        axes = np.stack([inside, fingers, np.cross(inside, fingers) * self.side], 1)
        turns, starts = np.tile(np.eye(3), (BONES, 1, 1)), self.rest.copy()
        turns[hand] = axes @ frame.T
        starts[hand] = np.array(tip) - axes @ contact(grip)
        forearm = unit(np.array(way))
        turns[fore] = _along(forearm, axes[:, 2]) @ _along(skeleton.arm_direction(self.side), frame[:, 2]).T
        starts[fore] = starts[hand] - forearm * skeleton.FOREARM
        for which in range(skeleton.FINGERS):
            near, far = skeleton.finger(self.side, which)
            first, second = finger_turns(which, grip)
            starts[near] = starts[hand] + turns[hand] @ (self.rest[near] - self.rest[hand])
            turns[near] = turns[hand] @ frame @ first @ frame.T
            starts[far] = starts[near] + turns[near] @ (self.rest[far] - self.rest[near])
            turns[far] = turns[near] @ frame @ second @ frame.T
        moves = np.empty((BONES, 3, 4))
        moves[:, :, :3] = turns
        moves[:, :, 3] = starts - np.einsum("bij,bj->bi", turns, self.rest)
        mesh, binding = self.worn
        points, normals = skinned(mesh.vertices, mesh.normals, binding.bones, binding.weights, moves)
        return Mesh(
            points, normals, mesh.local, mesh.colors, mesh.triangles, mesh.materials, mesh.palette, mesh.faces
        )


def contact(grip: Grip) -> F64:
    """What of a hand touches, in hand axes from its wrist: the tip of a finger that points, else what lies
    between thumb and fingers."""
    tips = [_tip(which, grip) for which in range(skeleton.FINGERS)]
    if grip == POINT:
        return tips[1]
    return np.asarray((tips[0] + (tips[1] + tips[2]) / 2) / 2, np.float64)


def _tip(which: int, grip: Grip) -> F64:
    first, second = finger_turns(which, grip)
    way = skeleton.finger_way(which)
    near, far = skeleton.FINGER_LENGTHS[which]
    root = np.array(skeleton.FINGER_ROOTS[which])
    bent = first @ (way * near + second @ way * far)
    return np.asarray((root + bent) * BUILD.hand, np.float64)


def _along(y: F64, aside: F64) -> F64:
    z = unit(aside - y * float(aside @ y))
    return np.stack([np.cross(y, z), y, z], 1)


@lru_cache(maxsize=4)
def lone_arm(side: int, skin: Color, sleeve: Color) -> LoneArm:
    """An arm, built once in a process."""
    rest = skeleton.joints(BUILD)
    _, fore, hand = skeleton.arm(side)
    way = skeleton.arm_direction(side)
    bare = body.hand(BUILD, rest, side)
    cuff = rest[hand] - way * 0.055
    cloth: list[Solid] = [
        cone(cuff, cuff - way * 0.03, 0.036, 0.037, fore, blend=0.01),
        cone(cuff - way * 0.02, rest[hand] - way * 0.45, 0.035, 0.054, fore, blend=0.03),
        cone(rest[hand] - way * 0.45, rest[hand] - way * LONG, 0.054, 0.062, fore, blend=0.03),
    ]
    built = []
    for solids, color, material, cell, fall in (
        (bare, skin, SKIN, CELL, FALL),
        (cloth, sleeve, CLOTH, 0.016, 0.03),
    ):
        part = cast(solids, cell, settle=1)
        colors = np.broadcast_to(np.asarray(color, np.float32), part.vertices.shape)
        mesh = MeshBuilder().add(part, np.ascontiguousarray(colors), material).build()
        built.append((mesh, bound(solids, part.vertices, fall, BONES)))
    binding = Binding(
        np.concatenate([each.bones for _, each in built]), np.concatenate([each.weights for _, each in built])
    )
    return LoneArm(side, rest, (merge([mesh for mesh, _ in built]), binding))
