"""Which lamps can reach what is seen in each tile of the picture.

Knows no shading. A frame of a hall holds twenty lamps, a tile sees two or three: shading asks the
tile's list. The test is conservative, so the picture is the same as with all lamps everywhere.
"""

from typing import NamedTuple

import numpy as np

from filmkit.studio.animatic.render.kernel import bare
from filmkit.studio.animatic.render.scene import F64, View
from filmkit.studio.animatic.world import F32, I32

TILE = 32
"""Pixels."""


class Lamps(NamedTuple):
    """All lamps, and for each tile the rows of those that matter."""

    rows: F64
    counts: I32
    """(tiles down, tiles across)."""
    lists: I32
    """(tiles down, tiles across, lamps)."""


@bare
def sort_lamps(inverse: F32, samples: int, view: View, rows: F64, counts: I32, lists: I32) -> None:
    """Fill `counts` and `lists` from what the visibility buffer holds."""
    height, width = inverse.shape
    eye = view.eye
    right = view.right
    up = view.up
    forward = view.forward
    side = TILE * samples
    for j in range(counts.shape[0]):
        for i in range(counts.shape[1]):
            nearest = np.float32(0.0)
            farthest = np.float32(1e9)
            for y in range(j * side, min((j + 1) * side, height)):
                for x in range(i * side, min((i + 1) * side, width)):
                    here = inverse[y, x]
                    if here > 0:
                        nearest = max(nearest, here)
                        farthest = min(farthest, here)
            counts[j, i] = 0
            if nearest <= 0:
                continue
            z0 = 1.0 / nearest
            z1 = 1.0 / farthest
            # The tile's slice of the view as a box in camera axes.
            x0 = (i * TILE - view.center_x) / view.focal
            x1 = ((i + 1) * TILE - view.center_x) / view.focal
            y1 = -(j * TILE - view.center_y) / view.focal
            y0 = -((j + 1) * TILE - view.center_y) / view.focal
            for k in range(rows.shape[0]):
                dx = rows[k, 0] - eye[0]
                dy = rows[k, 1] - eye[1]
                dz = rows[k, 2] - eye[2]
                cx = dx * right[0] + dy * right[1] + dz * right[2]
                cy = dx * up[0] + dy * up[1] + dz * up[2]
                cz = dx * forward[0] + dy * forward[1] + dz * forward[2]
                gx = max(min(x0 * z0, x0 * z1) - cx, 0.0, cx - max(x1 * z0, x1 * z1))
                gy = max(min(y0 * z0, y0 * z1) - cy, 0.0, cy - max(y1 * z0, y1 * z1))
                gz = max(z0 - cz, 0.0, cz - z1)
                reach = rows[k, 7] * 1.001 + 0.01
                if gx * gx + gy * gy + gz * gz < reach * reach:
                    lists[j, i, counts[j, i]] = k
                    counts[j, i] += 1
