"""The visibility buffer pixel by pixel: which triangles its samples see, where, how far.

Knows no light. Shading reuses one `Scratch` from pixel to pixel.
"""

from typing import NamedTuple

import numpy as np

from filmkit.studio.animatic.render.kernel import inlined
from filmkit.studio.animatic.render.scene import F64
from filmkit.studio.animatic.render.surface import COLUMNS
from filmkit.studio.animatic.world import F32, I32

FAR = 1e5
"""Depth of the sky."""


class Seen(NamedTuple):
    """The visibility buffer."""

    ids: I32
    inverse: F32
    edges: F64
    samples: int


class Scratch(NamedTuple):
    """Rows one shading reuses from point to point."""

    surface: F64
    total: F64
    ids: I32
    counts: F64
    """(samples, 3): the share of each in the pixel, and its mean place in samples."""


def scratch_for(samples: int) -> Scratch:
    """Scratch for pixels of `samples` x `samples`."""
    every = samples * samples
    return Scratch(np.zeros(COLUMNS), np.zeros(6), np.zeros(every, np.int32), np.zeros((every, 3)))


@inlined
def _alone(x: int, y: int, seen: Seen) -> bool:
    """Whether all samples of a pixel see one triangle, as most do."""
    n = seen.samples
    first = seen.ids[y * n, x * n]
    for sy in range(y * n, (y + 1) * n):
        for sx in range(x * n, (x + 1) * n):
            if seen.ids[sy, sx] != first:
                return False
    return True


@inlined
def sort_samples(x: int, y: int, seen: Seen, scratch: Scratch) -> int:
    """The different triangles in a pixel."""
    n = seen.samples
    if _alone(x, y, seen):
        scratch.ids[0] = seen.ids[y * n, x * n]
        scratch.counts[0, 0] = 1.0
        scratch.counts[0, 1] = (x + 0.5) * n
        scratch.counts[0, 2] = (y + 0.5) * n
        return 1
    found = 0
    for sy in range(y * n, (y + 1) * n):
        for sx in range(x * n, (x + 1) * n):
            t = seen.ids[sy, sx]
            k = 0
            while k < found and scratch.ids[k] != t:
                k += 1
            if k == found:
                scratch.ids[k] = t
                scratch.counts[k, 0] = 0.0
                scratch.counts[k, 1] = 0.0
                scratch.counts[k, 2] = 0.0
                found += 1
            scratch.counts[k, 0] += 1.0
            scratch.counts[k, 1] += sx + 0.5
            scratch.counts[k, 2] += sy + 0.5
    for k in range(found):
        count = scratch.counts[k, 0]
        scratch.counts[k, 0] = count / (n * n)
        scratch.counts[k, 1] /= count
        scratch.counts[k, 2] /= count
    return found


@inlined
def depth_of(x: int, y: int, seen: Seen) -> float:
    """Metres to what a pixel sees, over its samples."""
    n = seen.samples
    total = 0.0
    for sy in range(y * n, (y + 1) * n):
        for sx in range(x * n, (x + 1) * n):
            total += seen.inverse[sy, sx]
    return n * n / total if total > 1e-5 * n * n else FAR
