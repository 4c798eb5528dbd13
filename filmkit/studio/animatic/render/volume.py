"""Light seen in the air itself: shafts through the key's shadow, and glow round lamps.

Knows no surfaces but their depth. Drawn at a quarter of the resolution and smoothed.
"""

import math

from filmkit.studio.animatic.render.kernel import bare, inlined
from filmkit.studio.animatic.render.noise import scatter
from filmkit.studio.animatic.render.point import Triple
from filmkit.studio.animatic.render.scene import F64, Haze, Light, View
from filmkit.studio.animatic.render.shadow import Shadow, lit_once
from filmkit.studio.animatic.world import F32

STEPS = 24
DEEPEST = 40.0
"""Metres the air is followed: beyond, shafts would be spread too thin."""


@inlined
def _shaft(
    ray: Triple, length: float, view: View, light: Light, haze: Haze, shadow: Shadow, turn: float
) -> float:
    """The key's light scattered towards the eye along a ray."""
    total = 0.0
    for k in range(STEPS):
        t = length * (k + turn) / STEPS
        reached = lit_once(
            view.eye[0] + ray[0] * t,
            view.eye[1] + ray[1] * t,
            view.eye[2] + ray[2] * t,
            shadow.matrix,
            shadow.depth,
        )
        total += reached * math.exp(-t * haze.shafts)
    into = 0.5 + 0.5 * (ray[0] * light.key[0] + ray[1] * light.key[1] + ray[2] * light.key[2])
    square = max(into, 0.0) * max(into, 0.0)
    return total * length / STEPS * haze.shafts * (0.35 + 1.625 * square * square)


@inlined
def _halo(ray: Triple, length: float, view: View, haze: Haze, lamp: F64) -> float:
    """A lamp's light scattered along a ray, in closed form."""
    dx = lamp[0] - view.eye[0]
    dy = lamp[1] - view.eye[1]
    dz = lamp[2] - view.eye[2]
    along = dx * ray[0] + dy * ray[1] + dz * ray[2]
    aside = math.sqrt(max(dx * dx + dy * dy + dz * dz - along * along, 0.004)) + lamp[6] * 0.3
    if aside > lamp[7]:
        return 0.0
    fade = 1.0 - aside / lamp[7]
    fade *= fade
    if lamp[11] > -1.5:
        # the air before a spot glows for who looks into it, and hardly for who stands behind
        away = math.sqrt(dx * dx + dy * dy + dz * dz) + 1e-6
        facing = max(-(dx * lamp[8] + dy * lamp[9] + dz * lamp[10]) / away, 0.0)
        fade *= 0.05 + 0.95 * facing * facing * facing
    return (math.atan((length - along) / aside) + math.atan(along / aside)) / aside * haze.halo * fade


@bare
def scatter_light(
    depth: F32, view: View, light: Light, haze: Haze, shadow: Shadow, lamps: F64, out: F32
) -> None:
    """Fill `out`, of any lower resolution, with light to be added to the picture."""
    height, width = out.shape[0], out.shape[1]
    tall, wide = depth.shape
    f = view.focal
    for y in range(height):
        for x in range(width):
            px = (x + 0.5) * wide / width
            py = (y + 0.5) * tall / height
            dx = px - view.center_x
            dy = view.center_y - py
            rx = dx * view.right[0] + dy * view.up[0] + f * view.forward[0]
            ry = dx * view.right[1] + dy * view.up[1] + f * view.forward[1]
            rz = dx * view.right[2] + dy * view.up[2] + f * view.forward[2]
            r = 1.0 / math.sqrt(rx * rx + ry * ry + rz * rz)
            ray = (rx * r, ry * r, rz * r)
            length = min(depth[int(py), int(px)] / (f * r), DEEPEST)
            k = 0.0
            if haze.shafts > 0 and shadow.on:
                k = _shaft(ray, length, view, light, haze, shadow, scatter(x, y, 5))
            c0 = k * light.key_color[0]
            c1 = k * light.key_color[1]
            c2 = k * light.key_color[2]
            if haze.halo > 0:
                for n in range(lamps.shape[0]):
                    k = _halo(ray, length, view, haze, lamps[n])
                    c0 += k * lamps[n, 3]
                    c1 += k * lamps[n, 4]
                    c2 += k * lamps[n, 5]
            out[y, x, 0] = c0
            out[y, x, 1] = c1
            out[y, x, 2] = c2
