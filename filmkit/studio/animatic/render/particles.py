"""What floats and falls: streaks and discs of light, hidden by what stands nearer.

Knows no weather. Discs that cover are given far ones first; for what only adds light, order is
nothing.
"""

import math

from filmkit.studio.animatic.render.kernel import bare, inlined, step
from filmkit.studio.animatic.render.noise import smooth
from filmkit.studio.animatic.render.scene import View
from filmkit.studio.animatic.world import F32

LARGEST = 0.12
"""Radius of the largest disc, in widths of the frame."""


@step
def _onto(points: F32, i: int, view: View) -> tuple[float, float, float]:
    """Pixel and depth of a point; depth first tells whether the pixel means anything."""
    dx = points[i, 0] - view.eye[0]
    dy = points[i, 1] - view.eye[1]
    dz = points[i, 2] - view.eye[2]
    z = dx * view.forward[0] + dy * view.forward[1] + dz * view.forward[2]
    if z < 0.1:
        return 0.0, 0.0, z
    x = dx * view.right[0] + dy * view.right[1] + dz * view.right[2]
    y = dx * view.up[0] + dy * view.up[1] + dz * view.up[2]
    return view.focal * x / z + view.center_x, view.center_y - view.focal * y / z, z


@bare
def draw_streaks(
    start: F32, end: F32, color: F32, width: float, alpha: float, view: View, depth: F32, out: F32
) -> None:
    """Add line segments, fading to both ends; thinner than a pixel, they are fainter instead."""
    tall, wide = depth.shape
    for i in range(start.shape[0]):
        x0, y0, z0 = _onto(start, i, view)
        x1, y1, z1 = _onto(end, i, view)
        if z0 < 0.3 or z1 < 0.3:
            continue
        long_x = abs(x1 - x0)
        long_y = abs(y1 - y0)
        count = int(max(long_x, long_y)) + 1
        # One this long passes right before the lens: a bar across the frame, not a drop.
        if count > tall * 1.25:
            continue
        natural = width * view.focal / z0
        broad = max(natural, 0.6)
        strength = alpha * min(1.0, natural / 0.6) / max(1.0, broad * 0.5)
        around = int(broad) + 1
        for k in range(count):
            t = (k + 0.5) / count
            fx = x0 + (x1 - x0) * t
            fy = y0 + (y1 - y0) * t
            here = strength * 4.0 * t * (1.0 - t)
            for o in range(-around, around + 1):
                x = math.floor(fx) + (o if long_y >= long_x else 0)
                y = math.floor(fy) + (0 if long_y >= long_x else o)
                if x < 0 or y < 0 or x >= wide or y >= tall or depth[y, x] < z0:
                    continue
                off = abs(x + 0.5 - fx) if long_y >= long_x else abs(y + 0.5 - fy)
                k0 = max(0.0, 1.0 - off / (broad + 0.5)) * here
                out[y, x, 0] += color[i, 0] * k0
                out[y, x, 1] += color[i, 1] * k0
                out[y, x, 2] += color[i, 2] * k0


@inlined
def _stamp(
    px: float,
    py: float,
    z: float,
    radius: float,
    soft: float,
    strength: float,
    body: float,
    cover: float,
    color: tuple[float, float, float],
    depth: F32,
    out: F32,
) -> None:
    """One disc: an in-focus puff fades to its edge, an out-of-focus speck is a flat round."""
    tall, wide = depth.shape
    for y in range(max(0, int(py - radius)), min(tall - 1, int(py + radius)) + 1):
        for x in range(max(0, int(px - radius)), min(wide - 1, int(px + radius)) + 1):
            behind = depth[y, x] - z
            if behind < 0:
                continue
            dx = x + 0.5 - px
            dy = y + 0.5 - py
            square = dx * dx + dy * dy
            k = min(1.0, max(0.0, radius + 0.5 - math.sqrt(square)))
            round_ = max(0.0, 1.0 - square / (radius * radius))
            k = (k + (1.6 * round_ * round_ - k) * soft) * strength
            # A puff does not end in a line where it meets a wall.
            k *= min(1.0, behind / body)
            keep = 1.0 - min(k * cover, 1.0)
            out[y, x, 0] = out[y, x, 0] * keep + color[0] * k
            out[y, x, 1] = out[y, x, 1] * keep + color[1] * k
            out[y, x, 2] = out[y, x, 2] * keep + color[2] * k


@bare
def draw_discs(
    center: F32,
    color: F32,
    size: F32,
    cover: float,
    focus: float,
    aperture: float,
    view: View,
    depth: F32,
    out: F32,
) -> None:
    """Add discs; out of focus they grow and thin out, keeping their light."""
    tall, wide = depth.shape
    largest = LARGEST * wide
    for i in range(center.shape[0]):
        px, py, z = _onto(center, i, view)
        if z < 0.15:
            continue
        natural = size[i] * view.focal / z
        blur = aperture * abs(1.0 / focus - 1.0 / z) * wide
        radius = max(0.7, math.sqrt(natural * natural + blur * blur))
        if radius > largest or px < -radius or py < -radius or px > wide + radius or py > tall + radius:
            continue
        # What comes too near for its size goes softly, not at once.
        strength = min(1.0, natural * natural / (radius * radius)) * smooth(largest, 0.6 * largest, radius)
        soft = smooth(1.5, 6.0, natural) * natural / radius
        body = max(0.5 * size[i], 1e-4)
        tint = (color[i, 0], color[i, 1], color[i, 2])
        _stamp(px, py, z, radius, soft, strength, body, cover, tint, depth, out)
