"""Contact: how much of the sky a place near others sees, from depth alone, at half resolution.

Knows no geometry but the depth buffer. Without it figures float over their floor.
"""

import numpy as np

from filmkit.studio.animatic.render.kernel import bare
from filmkit.studio.animatic.render.noise import CENTERED, scatter
from filmkit.studio.animatic.world import F32

F = np.float32
_angles = np.arange(64) * (2 * np.pi / 64)
_taps = np.stack(
    [
        np.outer(np.cos(_angles), CENTERED[:, 0]) - np.outer(np.sin(_angles), CENTERED[:, 1]),
        np.outer(np.sin(_angles), CENTERED[:, 0]) + np.outer(np.cos(_angles), CENTERED[:, 1]),
    ],
    2,
)
TAPS = _taps.astype(np.float32)
"""(64, 10, 2): the taps in so many rotations."""


@bare
def occlude(inverse: F32, samples: int, focal: float, radius: float, small: F32, out: F32) -> None:
    """Fill `out` with openness, 0..1; `radius` in metres. `small`, of its size, is scratch."""
    height, width = out.shape
    step = samples * 2
    for y in range(height):
        for x in range(width):
            small[y, x] = inverse[y * step, x * step]
    broad = F(radius * focal * 0.5)
    farthest = F(radius * 2.5)
    steep = F(1.0 / (radius * 0.25))
    shallow = F(1.0 / (radius * 2.5))
    for y in range(height):
        for x in range(width):
            here = small[y, x]
            if here <= 0:
                out[y, x] = 1.0
                continue
            # 1/depth is linear on a plane: the smaller side difference is the plane's own slope.
            right = small[y, min(x + 1, width - 1)] - here
            left = here - small[y, max(x - 1, 0)]
            below = small[min(y + 1, height - 1), x] - here
            above = here - small[max(y - 1, 0), x]
            gx = right if abs(right) < abs(left) else left
            gy = below if abs(below) < abs(above) else above
            reach = min(max(broad * here, F(2.0)), F(60.0))
            turn = int(scatter(x & 15, y & 15, 7) * 63.99)
            hidden = F(0.0)
            for k in range(10):
                i = int(F(x) + TAPS[turn, k, 0] * reach)
                j = int(F(y) + TAPS[turn, k, 1] * reach)
                if i < 0 or j < 0 or i >= width or j >= height:
                    continue
                there = small[j, i]
                plane = here + gx * F(i - x) + gy * F(j - y)
                if there > plane * F(1.004):
                    gap = F(1.0) / max(plane, F(1e-6)) - F(1.0) / there
                    if gap < farthest:
                        hidden += min(F(1.0), gap * steep) * (F(1.0) - gap * shallow)
            out[y, x] = min(max(F(1.0) - hidden * F(0.16), F(0.0)), F(1.0))
