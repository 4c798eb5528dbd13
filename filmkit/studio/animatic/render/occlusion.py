"""Contact: how much of the sky a place near others sees, from depth alone, at half resolution.

Knows no geometry but the depth buffer. Without it figures float over their floor.
"""

import math

from filmkit.studio.animatic.render.kernel import bare
from filmkit.studio.animatic.render.noise import CENTERED, scatter
from filmkit.studio.animatic.world import F32


@bare
def occlude(inverse: F32, samples: int, focal: float, radius: float, out: F32) -> None:
    """Fill `out` with openness, 0..1; `radius` in metres."""
    height, width = out.shape
    step = samples * 2
    for y in range(height):
        for x in range(width):
            here = inverse[y * step, x * step]
            if here <= 0:
                out[y, x] = 1.0
                continue
            # 1/depth is linear on a plane: the smaller side difference is the plane's own slope.
            right = inverse[y * step, min(x + 1, width - 1) * step] - here
            left = here - inverse[y * step, max(x - 1, 0) * step]
            below = inverse[min(y + 1, height - 1) * step, x * step] - here
            above = here - inverse[max(y - 1, 0) * step, x * step]
            gx = right if abs(right) < abs(left) else left
            gy = below if abs(below) < abs(above) else above
            reach = min(max(radius * focal * here * 0.5, 2.0), 60.0)
            turn = scatter(x & 15, y & 15, 7) * 6.2832
            c = math.cos(turn) * reach
            s = math.sin(turn) * reach
            hidden = 0.0
            for k in range(10):
                i = int(x + CENTERED[k, 0] * c - CENTERED[k, 1] * s)
                j = int(y + CENTERED[k, 0] * s + CENTERED[k, 1] * c)
                if i < 0 or j < 0 or i >= width or j >= height:
                    continue
                there = inverse[j * step, i * step]
                plane = here + gx * (i - x) + gy * (j - y)
                if there > plane * 1.004:
                    gap = 1.0 / max(plane, 1e-6) - 1.0 / there
                    if gap < radius * 2.5:
                        hidden += min(1.0, gap / (radius * 0.25)) * (1.0 - gap / (radius * 2.5))
            out[y, x] = min(max(1.0 - hidden * 0.16, 0.0), 1.0)
