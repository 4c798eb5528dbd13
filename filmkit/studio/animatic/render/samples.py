"""The visibility buffer pixel by pixel: which triangles its samples see, where, how far.

Knows no light. Shading reuses one `Scratch` from pixel to pixel.
"""

from typing import NamedTuple

import numpy as np

from filmkit.studio.animatic.render.kernel import inlined
from filmkit.studio.animatic.render.scene import F64, Shapes
from filmkit.studio.animatic.world import F32, I32

FAR = 1e5
"""Depth of the sky."""
ALIKE = 0.95
"""Cosine between normals of one smooth surface."""
NEARBY = 0.02
"""Share of the distance by which pieces of one surface may differ within a pixel."""


class Seen(NamedTuple):
    """The visibility buffer."""

    ids: I32
    inverse: F32
    edges: F64
    samples: int


class Scratch(NamedTuple):
    """Rows one shading reuses from point to point."""

    ids: I32
    counts: F64
    """(samples, 5): the share of each in the pixel, where its triangle is seen, in how many, how far."""


def scratch_for(samples: int) -> Scratch:
    """Scratch for pixels of `samples` x `samples`."""
    every = samples * samples
    return Scratch(np.zeros(every, np.int32), np.zeros((every, 5)))


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
def _alike(t: int, u: int, shapes: Shapes) -> bool:
    """Whether two triangles are pieces of one smooth surface, so that one point can stand for both."""
    if t < 0 or u < 0 or shapes.materials[t] != shapes.materials[u]:
        return False
    i = np.uint64(shapes.triangles[t, 0])
    j = np.uint64(shapes.triangles[u, 0])
    n = shapes.normals
    if n[i, 0] * n[j, 0] + n[i, 1] * n[j, 1] + n[i, 2] * n[j, 2] < ALIKE:
        return False
    c = shapes.colors
    return bool(abs(c[i, 0] - c[j, 0]) + abs(c[i, 1] - c[j, 1]) + abs(c[i, 2] - c[j, 2]) < 0.04)


@inlined
def sort_samples(x: int, y: int, seen: Seen, shapes: Shapes, scratch: Scratch) -> int:
    """The different surfaces in a pixel: each one's nearest triangle, and where that is seen."""
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
            z = seen.inverse[sy, sx]
            k = 0
            while k < found and scratch.ids[k] != t:
                if abs(scratch.counts[k, 4] - z) < NEARBY * z and _alike(t, scratch.ids[k], shapes):
                    break
                k += 1
            if k == found:
                scratch.ids[k] = t
                scratch.counts[k, 0] = 0.0
                scratch.counts[k, 1] = 0.0
                scratch.counts[k, 2] = 0.0
                scratch.counts[k, 3] = 0.0
                scratch.counts[k, 4] = z
                found += 1
            scratch.counts[k, 0] += 1.0
            # The nearer piece stands for both: at an outline the farther one looks away.
            if scratch.ids[k] != t and z > scratch.counts[k, 4]:
                scratch.ids[k] = t
                scratch.counts[k, 1] = 0.0
                scratch.counts[k, 2] = 0.0
                scratch.counts[k, 3] = 0.0
                scratch.counts[k, 4] = z
            if scratch.ids[k] == t:
                scratch.counts[k, 1] += sx + 0.5
                scratch.counts[k, 2] += sy + 0.5
                scratch.counts[k, 3] += 1.0
    for k in range(found):
        scratch.counts[k, 0] /= n * n
        scratch.counts[k, 1] /= scratch.counts[k, 3]
        scratch.counts[k, 2] /= scratch.counts[k, 3]
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
