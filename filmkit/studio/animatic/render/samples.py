"""The visibility buffer pixel by pixel: which surfaces its samples see, where, how far.

Knows no light.
"""

from typing import NamedTuple

import numpy as np

from filmkit.studio.animatic.render.kernel import bare, inlined, step
from filmkit.studio.animatic.render.raster import Placed, fill, share_out
from filmkit.studio.animatic.render.scene import F64, Shapes
from filmkit.studio.animatic.render.sheets import ADDED, LISTED, Sheets
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
    """What every pixel sees."""

    heads: I32
    """The triangle all samples of a pixel see, or `SKY`; less, when there are several: see `listed`."""
    triangles: I32
    """The nearest triangle of each surface of such pixels, or `SKY`: those of one pixel in a row."""
    where: F32
    """(n, 3): the share of each in its pixel, and where its triangle is seen, in samples."""
    depth: F32
    """Metres to what a pixel sees, over its samples."""
    small: F32
    """One over the metres to what the first sample sees of every second pixel of every second row."""
    edges: F64
    """The weight functions of each triangle, divided by depth."""
    samples: int
    """A side of a pixel has one or two."""


def seen_for(tall: int, wide: int, samples: int, edges: F64, sheets: Sheets) -> Seen:
    """Room for what a picture sees."""
    most = MANY * tall * wide + 4 if samples > 1 else 4
    return Seen(
        sheets.numbers("heads", tall, wide),
        sheets.numbers(LISTED, most),
        sheets.floats(ADDED, most, 3),
        sheets.floats("depth", tall, wide),
        sheets.floats("small", max(1, tall // 2), max(1, wide // 2)),
        edges,
        samples,
    )


@inlined
def listed(at: int) -> int:
    """What stands in `heads` for the place in the list where a pixel's surfaces begin; and back."""
    return -2 - at


@inlined
def seen_alone(head: np.int32, seen: Seen) -> np.int32:
    """The triangle of the one surface that a pixel with this `head` sees; below nought there is none."""
    at = U(listed(head))
    if head < SKY and seen.where[at, 0] == 1.0:
        return seen.triangles[at]
    return head


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
    inverse: F32,
    whose: I32,
    here: np.uint64,
    width: np.uint64,
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
        t = whose[here + U(down) * width + U(right)]
        z = inverse[here + U(down) * width + U(right)]
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


class Samples(NamedTuple):
    """The visibility buffer of a band of rows, and scratch for one pixel of it."""

    inverse: F32
    """Rows of samples, and `LANES` more: one over the metres to what each sees."""
    whose: I32
    """The triangle it sees."""
    ids: I32
    """(4,): the surfaces of one pixel."""
    counts: F64
    """(4, 5): how many samples see each; where those are that see its nearest triangle, summed, and how many;
    how near that is."""


@step
def sort_samples(top: int, bottom: int, end: int, samples: Samples, shapes: Shapes, into: Seen) -> int:
    """Fill rows of pixels; where the list of surfaces begins, and ends."""
    inverse, whose = samples.inverse, samples.whose
    n = U(into.samples)
    width = U(into.depth.shape[1]) * n
    last = n - U(1)
    for y in range(top, bottom):
        begin = U(y - top) * n * width
        for x in range(into.depth.shape[1]):
            here = begin + U(x) * n
            under = here + last * width
            total = inverse[here] + inverse[here + last]
            total += inverse[under] + inverse[under + last]
            into.depth[U(y), U(x)] = F(4.0) / total if total > F(4e-5) else F(FAR)
            first = whose[here]
            same = (whose[here + last] == first) & (whose[under] == first)
            same &= whose[under + last] == first
            if same or end + 4 > into.triangles.shape[0]:
                into.heads[U(y), U(x)] = first
                continue
            found = _surfaces(
                inverse,
                whose,
                here,
                width,
                shapes.triangles,
                shapes.materials,
                shapes.normals,
                shapes.colors,
                samples.ids,
                samples.counts,
            )
            into.heads[U(y), U(x)] = listed(end)
            for k in range(found):
                own = samples.counts[U(k)]
                into.triangles[U(end)] = samples.ids[U(k)]
                into.where[U(end), 0] = own[0] * 0.25
                into.where[U(end), 1] = x * 2 + own[1] / own[3]
                into.where[U(end), 2] = y * 2 + own[2] / own[3]
                end += 1
        if y & 1 == 0 and y >> 1 < into.small.shape[0]:
            for x in range(into.small.shape[1]):
                into.small[U(y >> 1), U(x)] = inverse[begin + U(2 * x) * n]
    return end


@bare
def see(placed: Placed, shapes: Shapes, samples: Samples, bits: I32, into: Seen) -> None:
    """Fill `into`, a band of rows after the other; `bits` are those of `samples.inverse`."""
    share_out(placed)
    height, width = into.depth.shape
    tall = placed.tall // into.samples
    begin = end = 0
    for band in range(placed.counts.shape[0] - 1):
        top = band * tall
        bottom = min(top + tall, height)
        last = int(placed.counts[band])
        rows = (top * into.samples, bottom * into.samples)
        fill(placed, begin, last, rows[0], rows[1], width * into.samples, bits, samples.whose)
        end = sort_samples(top, bottom, end, samples, shapes, into)
        begin = last
