"""Contact: how much of the sky a place near others sees, from depth alone, at half resolution.

Knows no geometry but the depth buffer. Without it figures float over their floor.
"""

import numpy as np

from filmkit.studio.animatic.render.kernel import bare, inlined, step
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


ALIKE, LEVEL = F(0.2), F(0.02)
"""By how much the openness of neighbours may differ, and their share of one over the depth, for what is
between them to be their mean: it is smoothed over five pixels anyway."""


@step
def _open(x: int, y: int, small: F32, broad: np.float32, radius: float) -> np.float32:
    """How open one pixel is, 0..1."""
    height, width = small.shape
    farthest = F(radius * 2.5)
    steep = F(1.0 / (radius * 0.25))
    shallow = F(1.0 / (radius * 2.5))
    here = small[y, x]
    if here <= 0:
        return F(1.0)
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
        there = small[np.uint64(j), np.uint64(i)]
        plane = here + gx * F(i - x) + gy * F(j - y)
        if there > plane * F(1.004):
            gap = F(1.0) / max(plane, F(1e-6)) - F(1.0) / there
            if gap < farthest:
                hidden += min(F(1.0), gap * steep) * (F(1.0) - gap * shallow)
    return min(max(F(1.0) - hidden * F(0.16), F(0.0)), F(1.0))


@inlined
def _between(x: int, y: int, small: F32, out: F32) -> np.float32:
    """The mean of the four pixels round this one that are known; below nought when they do not tell."""
    left, right, top, bottom = x & ~1, (x + 1) & ~1, y & ~1, (y + 1) & ~1
    if right >= out.shape[1] or bottom >= out.shape[0]:
        return F(-1.0)
    a, b, c, d = out[top, left], out[top, right], out[bottom, left], out[bottom, right]
    if max(max(a, b), max(c, d)) - min(min(a, b), min(c, d)) > ALIKE:
        return F(-1.0)
    mean = (small[top, left] + small[top, right] + small[bottom, left] + small[bottom, right]) * F(0.25)
    if abs(small[y, x] - mean) > LEVEL * mean:
        return F(-1.0)
    return (a + b + c + d) * F(0.25)


@bare
def occlude(small: F32, focal: float, radius: float, out: F32) -> None:
    """Fill `out` with openness, 0..1; `radius` in metres. `small` is one over the depth, as large."""
    height, width = out.shape
    broad = F(radius * focal * 0.5)
    for y in range(0, height, 2):
        for x in range(0, width, 2):
            out[y, x] = _open(x, y, small, broad, radius)
    for y in range(height):
        for x in range(1 - (y & 1), width, 2 - (y & 1)):
            mean = _between(x, y, small, out)
            out[y, x] = mean if mean >= 0 else _open(x, y, small, broad, radius)
