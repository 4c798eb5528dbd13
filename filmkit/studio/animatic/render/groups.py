"""Triangles that stand together, so that those beside the picture are left out at once.

Knows no drawing. What is left out covers no sample: the picture is the same without groups.
"""

import math

import numpy as np

from filmkit.studio.animatic.render.kernel import bare, inlined
from filmkit.studio.animatic.render.scene import F64, View
from filmkit.studio.animatic.world import F32, I32

NEAR = 0.05
"""Metres before the eye where the world begins."""
GROUP = 64
"""Triangles of a group: neighbours mostly follow each other in a mesh."""
COLUMNS = 7
"""The middle and radius of the ball that holds a group, its first vertex and one past the last, one past its
last triangle."""


def groups_of(vertices: F32, triangles: I32) -> F64:
    """All triangles in groups, (n, 7), in their order."""
    groups = np.empty((-(-len(triangles) // GROUP), COLUMNS))
    _group(np.ascontiguousarray(vertices, np.float32), np.ascontiguousarray(triangles, np.int32), groups)
    return groups


@bare
def hold(vertices: F32, ball: F64) -> None:
    """Fill in the middle and radius of a ball that holds all of some vertices."""
    square = 0.0
    for axis in range(3):
        low, high = np.float32(1e30), np.float32(-1e30)
        for n in range(vertices.shape[0]):
            low, high = min(low, vertices[n, axis]), max(high, vertices[n, axis])
        ball[axis] = 0.5 * (float(low) + float(high))
        square += (float(high) - float(low)) ** 2
    ball[3] = 0.5 * math.sqrt(square) * 1.0001 + 1e-4  # more than any rounding


@bare
def _group(vertices: F32, triangles: I32, groups: F64) -> None:
    for n in range(groups.shape[0]):
        last = min((n + 1) * GROUP, triangles.shape[0])
        first, end = triangles[n * GROUP, 0], triangles[n * GROUP, 0]
        square = 0.0
        for axis in range(3):
            low, high = np.float32(1e30), np.float32(-1e30)
            for t in range(n * GROUP, last):
                for k in range(3):
                    at = triangles[t, k]
                    first, end = min(first, at), max(end, at)
                    low, high = min(low, vertices[at, axis]), max(high, vertices[at, axis])
            groups[n, axis] = 0.5 * (float(low) + float(high))
            square += (float(high) - float(low)) ** 2
        groups[n, 3] = 0.5 * math.sqrt(square) * 1.0001 + 1e-4  # more than any rounding
        groups[n, 4], groups[n, 5], groups[n, 6] = first, end + 1, last


@inlined
def outside(ball: F64, view: View, samples: int, above: float, height: int, width: int) -> bool:
    """Whether nothing within a ball can be in the picture, or all of it is below height `above`."""
    dx, dy, dz, radius = ball[0] - view.eye[0], ball[1] - view.eye[1], ball[2] - view.eye[2], ball[3]
    z = dx * view.forward[0] + dy * view.forward[1] + dz * view.forward[2]
    if z + radius < NEAR or ball[1] + radius < above:
        return True
    f = view.focal * samples
    x = f * (dx * view.right[0] + dy * view.right[1] + dz * view.right[2])
    y = -f * (dx * view.up[0] + dy * view.up[1] + dz * view.up[2])
    left, top = view.center_x * samples, view.center_y * samples
    right, bottom = width - left, height - top
    # How far its middle is beyond each plane through the eye and a side of the picture.
    beyond = max(-x - left * z - radius * math.sqrt(f * f + left * left), 0.0)
    beyond = max(x - right * z - radius * math.sqrt(f * f + right * right), beyond)
    beyond = max(-y - top * z - radius * math.sqrt(f * f + top * top), beyond)
    return bool(max(y - bottom * z - radius * math.sqrt(f * f + bottom * bottom), beyond) > 0.0)
