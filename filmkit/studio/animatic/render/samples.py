"""The visibility buffer pixel by pixel: which surfaces its samples see, where, how far.

Knows no light.
"""

from typing import NamedTuple

import numpy as np

from filmkit.studio.animatic.render.kernel import bare, inlined
from filmkit.studio.animatic.render.scene import F64
from filmkit.studio.animatic.render.sheets import Sheets
from filmkit.studio.animatic.world import F32, I32

F, U = np.float32, np.uint64
FAR = 1e5
"""Depth of the sky."""
SKY = -1
"""The triangle of what sees none."""
ALIKE = 0.95
"""Cosine between normals of one smooth surface."""
MANY = 2
"""Surfaces for each pixel there is room for; where more are seen, the last pixels show one each."""
NEARBY = 0.02
"""Share of the distance by which pieces of one surface may differ within a pixel."""


class Seen(NamedTuple):
    """The visibility buffer."""

    ids: I32
    inverse: F32
    edges: F64
    samples: int
    """A side of a pixel has one or two."""


class Sorted(NamedTuple):
    """What every pixel sees."""

    heads: I32
    """The triangle all samples of a pixel see, or `SKY`; less, when there are several: see `listed`."""
    triangles: I32
    """The nearest triangle of each surface of such pixels, or `SKY`: those of one pixel in a row."""
    where: F32
    """(n, 3): the share of each in its pixel, and where its triangle is seen, in samples."""
    depth: F32
    """Metres to what a pixel sees, over its samples."""


def sorted_for(tall: int, wide: int, samples: int, sheets: Sheets) -> Sorted:
    """Room for what a picture sees."""
    most = MANY * tall * wide + 4 if samples > 1 else 4
    return Sorted(
        sheets.numbers("heads", tall, wide),
        sheets.numbers("surfaces", most),
        sheets.floats("where", most, 3),
        sheets.floats("depth", tall, wide),
    )


@inlined
def listed(at: int) -> int:
    """What stands in `heads` for the place in the list where a pixel's surfaces begin; and back."""
    return -2 - at


@inlined
def _alike(t: np.int32, u: np.int32, triangles: I32, materials: I32, n: F32, c: F32) -> bool:
    """Whether two triangles are pieces of one smooth surface, so that one point can stand for both."""
    if t < 0 or u < 0 or materials[U(t)] != materials[U(u)]:
        return False
    i = U(triangles[U(t), 0])
    j = U(triangles[U(u), 0])
    if n[i, 0] * n[j, 0] + n[i, 1] * n[j, 1] + n[i, 2] * n[j, 2] < ALIKE:
        return False
    return bool(abs(c[i, 0] - c[j, 0]) + abs(c[i, 1] - c[j, 1]) + abs(c[i, 2] - c[j, 2]) < 0.04)


@inlined
def _surfaces(
    seen: Seen,
    top: np.uint64,
    left: np.uint64,
    triangles: I32,
    materials: I32,
    normals: F32,
    colors: F32,
    ids: I32,
    counts: F64,
) -> int:
    """How many surfaces the four samples of a pixel see, told in `ids` and `counts`."""
    found = 0
    for at in range(4):
        down, right = at >> 1, at & 1
        t = seen.ids[top + U(down), left + U(right)]
        z = seen.inverse[top + U(down), left + U(right)]
        k = 0
        while k < found and ids[U(k)] != t:
            if abs(counts[U(k), 4] - z) < NEARBY * z and _alike(
                t, ids[U(k)], triangles, materials, normals, colors
            ):
                break
            k += 1
        own = counts[U(k)]
        if k == found:
            found += 1
            own[0] = 0.0
        # The nearer piece stands for both: at an outline the farther one looks away.
        if own[0] == 0.0 or (ids[U(k)] != t and z > own[4]):
            ids[U(k)] = t
            own[1] = 0.0
            own[2] = 0.0
            own[3] = 0.0
            own[4] = z
        own[0] += 1.0
        if ids[U(k)] == t:
            own[1] += right + 0.5
            own[2] += down + 0.5
            own[3] += 1.0
    return found


@bare
def sort_samples(
    seen: Seen,
    triangles: I32,
    materials: I32,
    normals: F32,
    colors: F32,
    ids: I32,
    counts: F64,
    into: Sorted,
) -> None:
    """Fill `into`. `ids`, (4,), and `counts`, (4, 5), are scratch: the surfaces of one pixel.

    Its columns: how many samples see a surface; where those are that see its nearest triangle, summed, and
    how many; how near that is.
    """
    n = U(seen.samples)
    last = n - U(1)
    end = 0
    for y in range(into.depth.shape[0]):
        top = U(y) * n
        for x in range(into.depth.shape[1]):
            left = U(x) * n
            total = seen.inverse[top, left] + seen.inverse[top, left + last]
            total += seen.inverse[top + last, left] + seen.inverse[top + last, left + last]
            into.depth[U(y), U(x)] = F(4.0) / total if total > F(4e-5) else F(FAR)
            first = seen.ids[top, left]
            same = (seen.ids[top, left + last] == first) & (seen.ids[top + last, left] == first)
            same &= seen.ids[top + last, left + last] == first
            if same or end + 4 > into.triangles.shape[0]:
                into.heads[U(y), U(x)] = first
                continue
            found = _surfaces(seen, top, left, triangles, materials, normals, colors, ids, counts)
            into.heads[U(y), U(x)] = listed(end)
            for k in range(found):
                own = counts[U(k)]
                into.triangles[U(end)] = ids[U(k)]
                into.where[U(end), 0] = own[0] * 0.25
                into.where[U(end), 1] = x * 2 + own[1] / own[3]
                into.where[U(end), 2] = y * 2 + own[2] / own[3]
                end += 1
