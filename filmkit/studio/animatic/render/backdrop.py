"""The sky behind a tile of the picture: drawn coarsely, and given to pixels between.

Knows no surfaces. Clouds cost much and change slowly from pixel to pixel; what has an edge, the sun's
disc and stars, is asked for every pixel.
"""

import math
from typing import NamedTuple

import numpy as np

from filmkit.studio.animatic.render.kernel import step
from filmkit.studio.animatic.render.point import Triple
from filmkit.studio.animatic.render.scene import Dome, View
from filmkit.studio.animatic.render.sheets import Sheets
from filmkit.studio.animatic.render.sky import sharp_sky, soft_sky
from filmkit.studio.animatic.world import F32, I32

BRIGHTEST = 24.0
"""One sample may not outshine the pixel: edges of highlights would crawl."""
WIDE, TALL = 16, 12
"""Pixels of a tile: with a few edges in it, one batch of points."""
FINE = 700.0
"""From this focal length on, in pixels, the sky is drawn at every fourth pixel, else at every second."""


class Beyond(NamedTuple):
    """The soft sky at every `stride` pixels: it changes slowly, and its clouds cost much."""

    soft: F32
    """Colour and cover of clouds."""
    drawn: I32
    """One for each tile that has it, two where there is also what has an edge."""
    stride: int


def beyond_for(tall: int, wide: int, focal: float, sheets: Sheets) -> Beyond:
    """Room for the sky behind a picture; nothing is drawn yet."""
    stride = 4 if focal > FINE else 2
    down, across = -(-tall // TALL), -(-wide // WIDE)
    soft = sheets.floats("sky", down * TALL // stride + 1, across * WIDE // stride + 1, 4)
    return Beyond(soft, np.zeros((down, across), np.int32), stride)


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
def _draw(left: int, top: int, view: View, dome: Dome, plain: bool, beyond: Beyond) -> None:
    """The soft sky behind a tile."""
    stride = beyond.stride
    for j in range(top // stride, (top + TALL) // stride + 1):
        for i in range(left // stride, (left + WIDE) // stride + 1):
            ray = _ray(float(i * stride), float(j * stride), view)
            color, cover = soft_sky(ray[0], ray[1], ray[2], dome, 1.0, plain)
            beyond.soft[j, i, 0] = color[0]
            beyond.soft[j, i, 1] = color[1]
            beyond.soft[j, i, 2] = color[2]
            beyond.soft[j, i, 3] = cover


@step
def _edged(left: int, top: int, view: View, dome: Dome, plain: bool) -> bool:
    """Whether stars or the disc of the sun may be behind a tile."""
    if dome.stars > 0 and not plain:
        return True
    if dome.disc <= 0:
        return False
    x, y, z = _ray(left + WIDE / 2, top + TALL / 2, view)
    sun = dome.sun_direction
    away = math.acos(min(max(x * sun[0] + y * sun[1] + z * sun[2], -1.0), 1.0))
    return bool(away < math.acos(max(1.0 - dome.disc, -1.0)) + (WIDE + TALL) / view.focal)


@step
def add_sky(
    share: float, x: int, y: int, view: View, dome: Dome, plain: bool, beyond: Beyond, out: F32
) -> None:
    """Give a pixel its share of sky."""
    down = y // TALL
    right = x // WIDE
    if not beyond.drawn[down, right]:
        _draw(right * WIDE, down * TALL, view, dome, plain, beyond)
        beyond.drawn[down, right] = 2 if _edged(right * WIDE, down * TALL, view, dome, plain) else 1
    u = (x + 0.5) / beyond.stride
    v = (y + 0.5) / beyond.stride
    i = int(u)
    j = int(v)
    u -= i
    v -= j
    a = (1.0 - u) * (1.0 - v)
    b = u * (1.0 - v)
    c = (1.0 - u) * v
    d = u * v
    soft = beyond.soft
    cover = a * soft[j, i, 3] + b * soft[j, i + 1, 3] + c * soft[j + 1, i, 3] + d * soft[j + 1, i + 1, 3]
    sharp = (0.0, 0.0, 0.0)
    if beyond.drawn[down, right] == 2:
        ray = _ray(x + 0.5, y + 0.5, view)
        sharp = sharp_sky(ray[0], ray[1], ray[2], dome, cover, plain)
    for k in range(3):
        here = a * soft[j, i, k] + b * soft[j, i + 1, k]
        here += c * soft[j + 1, i, k] + d * soft[j + 1, i + 1, k]
        out[y, x, k] += share * min(here + sharp[k], BRIGHTEST)
