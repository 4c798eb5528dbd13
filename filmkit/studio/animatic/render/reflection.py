"""What shiny points reflect: the mirroring floor's picture, the sky, or soft boxes.

Knows no triangles and no picture but the floor's.
"""

from typing import NamedTuple

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
from filmkit.studio.animatic.render.kernel import inlined, step
from filmkit.studio.animatic.render.lighting import studio
from filmkit.studio.animatic.render.patterns import ASPHALT, COBBLES, WATER
from filmkit.studio.animatic.render.point import PATTERN, Triple
from filmkit.studio.animatic.render.scene import Dome, Light, Shapes
from filmkit.studio.animatic.render.sky import Rgb, sky
from filmkit.studio.animatic.world import F32


class Floor(NamedTuple):
    """What a mirroring floor shows, at half resolution."""

    height: float
    picture: F32


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
) -> tuple[Rgb, bool]:
    """What the point mirrors, and whether that came from the mirroring floor."""
    nx, ny, nz = normal
    if abs(place[1] - floor.height) < 0.08 and ny > 0.7:
        shift = 0.04 * floor.picture.shape[1] if bends else 0.0
        return _sampled(floor.picture, px * 0.5 + nx * shift - 0.5, py * 0.5 + nz * shift - 0.5), True
    k = 2.0 * (nx * towards[0] + ny * towards[1] + nz * towards[2])
    rx = k * nx - towards[0]
    ry = k * ny - towards[1]
    rz = k * nz - towards[2]
    if light.interior:
        return studio(light, rx, ry, rz), False
    return sky(rx, abs(ry) * 0.9 + 0.02, rz, dome), False


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
        seen, wet = _reflection(light, dome, floor, place, normal, towards, px, py, bends)
        graze = float(values[GRAZE + n])
        square = graze * graze
        if wet:
            k = min(1.0, mirror * (0.22 + 0.78 * square))
            for c in range(3):
                values[OUT + c * Y + n] = values[OUT + c * Y + n] * (1.0 - 0.5 * k) + seen[c] * k
        else:
            metal = float(values[METAL + n])
            k = mirror * (0.10 + 0.90 * square * square * graze)
            k += (mirror - k) * metal
            keep = 1.0 - k * (1.0 - metal)
            k *= values[OPEN + n]
            for c in range(3):
                tint = 1.0 + metal * (values[COLOR + c * Y + n] - 1.0)
                values[OUT + c * Y + n] = values[OUT + c * Y + n] * keep + seen[c] * k * tint
