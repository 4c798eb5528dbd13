"""Light seen in the air itself: shafts through the key's shadow, and glow round lamps.

Knows no surfaces but their depth. Drawn at a quarter of the resolution and smoothed.
"""

import math

import numpy as np

from filmkit.studio.animatic.render.kernel import bare, step
from filmkit.studio.animatic.render.noise import scatter
from filmkit.studio.animatic.render.scene import F64, Haze, Light, View
from filmkit.studio.animatic.render.shadow import Shadow
from filmkit.studio.animatic.world import F32

STEPS = 24
DEEPEST = 40.0
"""Metres the air is followed: beyond, shafts would be spread too thin."""
F = np.float32
RAY, LENGTH, RED, GREEN, BLUE, PLANES = 0, 3, 4, 5, 6, 7
"""Rows of what is kept of a row of pixels; the ray has three."""


@step
def _arc(x: np.float32) -> np.float32:
    """The arc tangent within 2e-4, of plain arithmetic alone: so many at a time."""
    a = abs(x)
    wide = a > F(1.0)
    z = F(1.0) / a if wide else a
    square = z * z
    y = z * (F(0.99949) + square * (F(-0.32570) + square * (F(0.15557) + square * F(-0.04411))))
    y = F(1.5707963) - y if wide else y
    return y if x >= F(0.0) else -y


@step
def _rays(y: float, depth: F32, view: View, row: F32) -> None:
    """Where each pixel of a row looks, and how far."""
    width = row.shape[1]
    wide = depth.shape[1]
    f = view.focal
    for x in range(width):
        px = (x + 0.5) * wide / width
        dx = px - view.center_x
        dy = view.center_y - y
        rx = dx * view.right[0] + dy * view.up[0] + f * view.forward[0]
        ry = dx * view.right[1] + dy * view.up[1] + f * view.forward[1]
        rz = dx * view.right[2] + dy * view.up[2] + f * view.forward[2]
        r = 1.0 / math.sqrt(rx * rx + ry * ry + rz * rz)
        row[RAY, x] = rx * r
        row[RAY + 1, x] = ry * r
        row[RAY + 2, x] = rz * r
        row[LENGTH, x] = min(depth[int(y), int(px)] / (f * r), DEEPEST)


@step
def _shaft(x: int, y: int, row: F32, view: View, light: Light, haze: Haze, shadow: Shadow) -> None:
    """Add the key's light scattered towards the eye along one ray."""
    ray = (float(row[RAY, x]), float(row[RAY + 1, x]), float(row[RAY + 2, x]))
    length = float(row[LENGTH, x])
    stride = length / STEPS
    t = stride * scatter(x, y, 5)
    eye = view.eye
    m = shadow.matrix
    # A ray is a line on the map too: every step goes as far.
    u = m[0, 0] * eye[0] + m[0, 1] * eye[1] + m[0, 2] * eye[2] + m[0, 3]
    v = m[1, 0] * eye[0] + m[1, 1] * eye[1] + m[1, 2] * eye[2] + m[1, 3]
    d = m[2, 0] * eye[0] + m[2, 1] * eye[1] + m[2, 2] * eye[2] + m[2, 3] + 0.02
    du = m[0, 0] * ray[0] + m[0, 1] * ray[1] + m[0, 2] * ray[2]
    dv = m[1, 0] * ray[0] + m[1, 1] * ray[1] + m[1, 2] * ray[2]
    dd = m[2, 0] * ray[0] + m[2, 1] * ray[1] + m[2, 2] * ray[2]
    high, wide = shadow.depth.shape
    left = math.exp(-t * haze.shafts)
    fading = math.exp(-stride * haze.shafts)
    total = 0.0
    for _ in range(STEPS):
        i = int(u + du * t)
        j = int(v + dv * t)
        if i < 0 or j < 0 or i >= wide or j >= high or shadow.depth[j, i] <= d + dd * t:
            total += left
        left *= fading
        t += stride
    into = 0.5 + 0.5 * (ray[0] * light.key[0] + ray[1] * light.key[1] + ray[2] * light.key[2])
    square = max(into, 0.0) * max(into, 0.0)
    k = total * stride * haze.shafts * (0.35 + 1.625 * square * square)
    row[RED, x] += k * light.key_color[0]
    row[GREEN, x] += k * light.key_color[1]
    row[BLUE, x] += k * light.key_color[2]


BEAM = 0.0045
"""The most that air glows before a spot, of what it gives."""


@step
def _halo(row: F32, view: View, halo: float, lamp: F64) -> None:
    """Add a lamp's light scattered along the rays of a row, in closed form."""
    dx = F(lamp[0] - view.eye[0])
    dy = F(lamp[1] - view.eye[1])
    dz = F(lamp[2] - view.eye[2])
    away = dx * dx + dy * dy + dz * dz
    strength = halo
    if lamp[11] > -1.5:
        # the air before a spot glows for who looks into it, and hardly for who stands behind
        facing = max(-(dx * lamp[8] + dy * lamp[9] + dz * lamp[10]) / (math.sqrt(away) + 1e-6), 0.0)
        # in rain no more than in mist: two lamps that come nearer must not hide the car they are on
        strength = min(strength, BEAM) * (0.05 + 0.95 * facing * facing * facing)
    r, g, b = F(lamp[3] * strength), F(lamp[4] * strength), F(lamp[5] * strength)
    size = F(lamp[6] * 0.3)
    reach = F(1.0 / lamp[7])
    for x in range(row.shape[1]):
        along = dx * row[RAY, x] + dy * row[RAY + 1, x] + dz * row[RAY + 2, x]
        over = F(1.0) / (np.sqrt(max(away - along * along, F(0.004))) + size)
        fade = max(F(1.0) - reach / over, F(0.0))
        k = (_arc((row[LENGTH, x] - along) * over) + _arc(along * over)) * over * fade * fade
        row[RED, x] += r * k
        row[GREEN, x] += g * k
        row[BLUE, x] += b * k


@bare
def scatter_light(
    depth: F32, view: View, light: Light, haze: Haze, shadow: Shadow, lamps: F64, row: F32, out: F32
) -> None:
    """Fill `out`, of any lower resolution, with light to be added to the picture.

    `row`, (PLANES, width of `out`), is scratch.
    """
    height, width = out.shape[0], out.shape[1]
    for y in range(height):
        row[RED:] = 0.0
        _rays((y + 0.5) * depth.shape[0] / height, depth, view, row)
        if haze.shafts > 0 and shadow.on:
            for x in range(width):
                _shaft(x, y, row, view, light, haze, shadow)
        if haze.halo > 0:
            for n in range(lamps.shape[0]):
                _halo(row, view, haze.halo, lamps[n])
        for x in range(width):
            out[y, x, 0] = row[RED, x]
            out[y, x, 1] = row[GREEN, x]
            out[y, x, 2] = row[BLUE, x]
