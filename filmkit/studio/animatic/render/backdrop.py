"""The sky behind a tile of the picture: drawn coarsely, and given to pixels between.

Knows no surfaces. Clouds cost much and change slowly from pixel to pixel; what has an edge, the sun's
disc and stars, is asked for every pixel.
"""

import math

from filmkit.studio.animatic.render.kernel import step
from filmkit.studio.animatic.render.point import Triple
from filmkit.studio.animatic.render.scene import Dome, View
from filmkit.studio.animatic.render.sky import sharp_sky, soft_sky
from filmkit.studio.animatic.world import F32

BRIGHTEST = 24.0
"""One sample may not outshine the pixel: edges of highlights would crawl."""
WIDE, TALL = 16, 12
"""Pixels of a tile: with a few edges in it, one batch of points."""
FINE = 700.0
"""From this focal length on, in pixels, the sky is drawn at every fourth pixel, else at every second."""


@step
def _ray(x: float, y: float, view: View) -> Triple:
    """Which way a place in the picture looks."""
    dx = x - view.center_x
    dy = view.center_y - y
    f = view.focal
    rx = dx * view.right[0] + dy * view.up[0] + f * view.forward[0]
    ry = dx * view.right[1] + dy * view.up[1] + f * view.forward[1]
    rz = dx * view.right[2] + dy * view.up[2] + f * view.forward[2]
    n = 1.0 / math.sqrt(rx * rx + ry * ry + rz * rz)
    return (rx * n, ry * n, rz * n)


@step
def draw_sky(left: int, top: int, stride: int, view: View, dome: Dome, plain: bool, beyond: F32) -> None:
    """The soft sky behind a tile, at every `stride` pixels: it changes slowly, and its clouds cost much."""
    for j in range(TALL // stride + 1):
        for i in range(WIDE // stride + 1):
            ray = _ray(left + i * stride, top + j * stride, view)
            color, cover = soft_sky(ray[0], ray[1], ray[2], dome, plain)
            beyond[j, i, 0] = color[0]
            beyond[j, i, 1] = color[1]
            beyond[j, i, 2] = color[2]
            beyond[j, i, 3] = cover


@step
def add_sky(
    share: float,
    x: int,
    y: int,
    corner: tuple[int, int, int],
    view: View,
    dome: Dome,
    plain: bool,
    beyond: F32,
    out: F32,
) -> None:
    """Give a pixel its share of sky."""
    left, top, stride = corner
    u = (x + 0.5 - left) / stride
    v = (y + 0.5 - top) / stride
    i = int(u)
    j = int(v)
    u -= i
    v -= j
    a = (1.0 - u) * (1.0 - v)
    b = u * (1.0 - v)
    c = (1.0 - u) * v
    d = u * v
    cover = (
        a * beyond[j, i, 3] + b * beyond[j, i + 1, 3] + c * beyond[j + 1, i, 3] + d * beyond[j + 1, i + 1, 3]
    )
    sharp = (0.0, 0.0, 0.0)
    if dome.stars > 0 or dome.disc > 0:
        ray = _ray(x + 0.5, y + 0.5, view)
        sharp = sharp_sky(ray[0], ray[1], ray[2], dome, cover, plain)
    for k in range(3):
        soft = (
            a * beyond[j, i, k]
            + b * beyond[j, i + 1, k]
            + c * beyond[j + 1, i, k]
            + d * beyond[j + 1, i + 1, k]
        )
        out[y, x, k] += share * min(soft + sharp[k], BRIGHTEST)
