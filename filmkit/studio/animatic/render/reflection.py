"""What shiny points reflect: the mirroring floor's picture, the sky, or soft boxes.

Knows no triangles and no picture but the floor's.
"""

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.render.batch import (
    ACROSS,
    COLOR,
    DOWN,
    GRAZE,
    METAL,
    MIRRORING,
    NORMAL,
    OPEN,
    OUT,
    PLACE,
    REFLECTS,
    TOWARDS,
    Batch,
    Y,
    Z,
)
from filmkit.studio.animatic.render.kernel import bare, inlined, step
from filmkit.studio.animatic.render.lighting import studio
from filmkit.studio.animatic.render.noise import smooth
from filmkit.studio.animatic.render.patterns import ASPHALT, COBBLES, WATER
from filmkit.studio.animatic.render.point import PATTERN, Triple
from filmkit.studio.animatic.render.samples import SKY, Seen, listed
from filmkit.studio.animatic.render.scene import REFLECT, Dome, Light, Shapes
from filmkit.studio.animatic.render.sky import Rgb, sky
from filmkit.studio.animatic.world import F32

U8 = NDArray[np.uint8]
LEVEL, UPRIGHT = 0.08, 0.7
"""Metres above and below a mirroring floor that mirror as it does, and the least height of their normals."""
BENDS = 0.04
"""Of the picture's width: how far a normal that lies down would shift what a floor shows."""
FAINT, CLEAR = 0.05, 0.12
"""Of the light of the sky: what mirrors less shows no clouds, what mirrors more all of them."""


class Floor(NamedTuple):
    """What a mirroring floor shows, at half resolution."""

    height: float
    picture: F32


@inlined
def _mirrors(t: np.uint64, height: float, shapes: Shapes) -> bool:
    """Whether a triangle may show what the floor mirrors."""
    i, j, k = (
        np.uint64(shapes.triangles[t, 0]),
        np.uint64(shapes.triangles[t, 1]),
        np.uint64(shapes.triangles[t, 2]),
    )
    a, b, c = shapes.vertices[i, 1], shapes.vertices[j, 1], shapes.vertices[k, 1]
    near = min(min(a, b), c) < height + LEVEL and max(max(a, b), c) > height - LEVEL
    return bool(near and shapes.palette[shapes.materials[t], REFLECT] > 0)


@bare
def _mark(seen: Seen, shapes: Shapes, height: float, marks: U8) -> None:
    """Mark the pixels that may show what the floor mirrors; `marks` is half as large."""
    before, mirrors = np.int32(SKY), False
    for y in range(seen.heads.shape[0]):
        for x in range(seen.heads.shape[1]):
            head = seen.heads[y, x]
            at, left = 0, np.float32(1.0)
            if head < SKY:
                at = listed(head)
            while left > 0:
                t = head
                if head < SKY:
                    t = seen.triangles[np.uint64(at)]
                    left -= seen.where[np.uint64(at), 0]
                    at += 1
                else:
                    left = np.float32(0.0)
                if t >= 0 and t != before:
                    before, mirrors = t, _mirrors(np.uint64(t), height, shapes)
                if t >= 0 and mirrors:
                    marks[y >> 1, x >> 1] = 1


def mirroring(seen: Seen, shapes: Shapes, height: float, size: tuple[int, int], reach: tuple[int, int]) -> U8:
    """Where a picture of the floor, half as large as what is seen, is looked at: one, and nought elsewhere.

    `reach` is how many pixels down and across are looked at round about each.
    """
    tall, wide = seen.heads.shape
    marks = np.zeros(((tall + 1) // 2, (wide + 1) // 2), np.uint8)
    _mark(seen, shapes, height, marks)
    return cv2.dilate(marks, np.ones((2 * reach[0] + 1, 2 * reach[1] + 1), np.uint8))[: size[0], : size[1]]


@inlined
def _sampled(picture: F32, x: float, y: float) -> Rgb:
    """The picture between its pixels."""
    x = min(max(x, 0.0), picture.shape[1] - 1.001)
    y = min(max(y, 0.0), picture.shape[0] - 1.001)
    i = int(x)
    j = int(y)
    tx = x - i
    ty = y - j
    a = (1.0 - tx) * (1.0 - ty)
    b = tx * (1.0 - ty)
    c = (1.0 - tx) * ty
    d = tx * ty
    near = picture[j]
    far = picture[j + 1]
    return (
        a * near[i, 0] + b * near[i + 1, 0] + c * far[i, 0] + d * far[i + 1, 0],
        a * near[i, 1] + b * near[i + 1, 1] + c * far[i, 1] + d * far[i + 1, 1],
        a * near[i, 2] + b * near[i + 1, 2] + c * far[i, 2] + d * far[i + 1, 2],
    )


@inlined
def _reflection(
    light: Light,
    dome: Dome,
    floor: Floor,
    place: Triple,
    normal: Triple,
    towards: Triple,
    px: float,
    py: float,
    bends: bool,
    clouded: float,
) -> tuple[Rgb, bool]:
    """What the point mirrors, and whether that came from the mirroring floor."""
    nx, ny, nz = normal
    if abs(place[1] - floor.height) < LEVEL and ny > UPRIGHT:
        shift = BENDS * floor.picture.shape[1] if bends else 0.0
        return _sampled(floor.picture, px * 0.5 + nx * shift - 0.5, py * 0.5 + nz * shift - 0.5), True
    k = 2.0 * (nx * towards[0] + ny * towards[1] + nz * towards[2])
    rx = k * nx - towards[0]
    ry = k * ny - towards[1]
    rz = k * nz - towards[2]
    if light.interior:
        return studio(light, rx, ry, rz), False
    return sky(rx, abs(ry) * 0.9 + 0.02, rz, dome, clouded), False


@step
def add_reflections(
    count: int, batch: Batch, shapes: Shapes, light: Light, dome: Dome, floor: Floor, samples: int
) -> None:
    """Add what shiny points reflect."""
    values = batch.values
    for n in range(count):
        mirror = float(values[REFLECTS + n]) * float(values[MIRRORING + n])
        if mirror <= 0:
            continue
        pattern = int(shapes.palette[shapes.materials[batch.triangles[n]], PATTERN])
        bends = pattern in (COBBLES, WATER, ASPHALT)
        place = (float(values[PLACE + n]), float(values[PLACE + Y + n]), float(values[PLACE + Z + n]))
        normal = (float(values[NORMAL + n]), float(values[NORMAL + Y + n]), float(values[NORMAL + Z + n]))
        towards = (
            float(values[TOWARDS + n]),
            float(values[TOWARDS + Y + n]),
            float(values[TOWARDS + Z + n]),
        )
        px = values[ACROSS + n] / samples
        py = values[DOWN + n] / samples
        graze = float(values[GRAZE + n])
        metal = float(values[METAL + n])
        square = graze * graze
        glass = mirror * (0.10 + 0.90 * square * square * graze)
        glass += (mirror - glass) * metal
        clouded = smooth(FAINT, CLEAR, glass)
        seen, wet = _reflection(light, dome, floor, place, normal, towards, px, py, bends, clouded)
        if wet:
            k = min(1.0, mirror * (0.22 + 0.78 * square))
            for c in range(3):
                values[OUT + c * Y + n] = values[OUT + c * Y + n] * (1.0 - 0.5 * k) + seen[c] * k
        else:
            keep = 1.0 - glass * (1.0 - metal)
            k = glass * values[OPEN + n]
            for c in range(3):
                tint = 1.0 + metal * (values[COLOR + c * Y + n] - 1.0)
                values[OUT + c * Y + n] = values[OUT + c * Y + n] * keep + seen[c] * k * tint
