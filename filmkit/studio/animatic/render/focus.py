"""Depth of field: what is out of focus becomes discs, at half resolution.

Knows no scene. Sharp places keep their full-resolution pixels.
"""

import math

import cv2
import numpy as np

from filmkit.studio.animatic.render.kernel import bare, inlined, step
from filmkit.studio.animatic.render.noise import DISC, RINGS, scatter
from filmkit.studio.animatic.render.sheets import ADDED, LISTED, Sheets
from filmkit.studio.animatic.world import F32

WIDEST = 0.02
"""Largest radius of blur, in widths of the frame: more would cost more taps than 32."""


NEARBY = 9.0
"""Pixels of half the resolution over which near things bleed."""
FEW, FEWEST = 5.0, 1.6
"""Discs of a smaller radius are smooth with every second tap; with every fourth."""
F = np.float32
TAPS, RADII = DISC.astype(F), RINGS.astype(F)


SEEN = 0.5
"""Radius up to which nothing is blurred."""
BROAD = F(1.5)
"""Radius of blur from which a pixel hardly differs from its neighbours."""
ALIKE, DARK = F(0.15), F(0.01)
"""By how much they differ at most, of the brightest; and of light that is dark anyhow."""


@step
def _collect(x: int, y: int, picture: F32, blur: F32, near: F32, out: F32) -> None:
    """One pixel collects what spreads over it."""
    height, width = blur.shape
    own = blur[y, x]
    spread = own
    if near[y >> 3, x >> 3] > 0:
        for k in range(0, 32, 4):
            i = min(max(int(F(x) + F(NEARBY) * TAPS[k, 0]), 0), width - 1)
            j = min(max(int(F(y) + F(NEARBY) * TAPS[k, 1]), 0), height - 1)
            if blur[j, i] < 0:
                spread = max(abs(spread), -blur[j, i])
    radius = abs(spread)
    if radius < F(0.6):
        out[y, x, 0] = picture[y, x, 0]
        out[y, x, 1] = picture[y, x, 1]
        out[y, x, 2] = picture[y, x, 2]
        return
    turn = scatter(x, y, 23) * 1.2
    c = F(math.cos(turn)) * radius
    s = F(math.sin(turn)) * radius
    r = F(0.0)
    g = F(0.0)
    b = F(0.0)
    total = F(1e-6)
    stride = 4 if radius < F(FEWEST) else 2 if radius < F(FEW) else 1
    for k in range(0, 32, stride):
        i = int(F(x) + TAPS[k, 0] * c - TAPS[k, 1] * s + F(0.5))
        j = int(F(y) + TAPS[k, 0] * s + TAPS[k, 1] * c + F(0.5))
        if i < 0 or j < 0 or i >= width or j >= height:
            continue
        u = np.uint64(i)
        v = np.uint64(j)
        there = blur[v, u]
        # A tap counts when its own disc reaches here, or it lies behind something blurred.
        weight = F(0.06)
        if abs(there) + F(1.0) >= radius * RADII[k] and (there <= own + F(0.5) or own > 0):
            weight = F(1.0)
        if own <= F(0.5) and there > abs(own) + F(1.0):
            weight = F(0.04)
        r += picture[v, u, 0] * weight
        g += picture[v, u, 1] * weight
        b += picture[v, u, 2] * weight
        total += weight
    over = F(1.0) / total
    out[y, x, 0] = r * over
    out[y, x, 1] = g * over
    out[y, x, 2] = b * over


@inlined
def _between(x: int, y: int, blur: F32, out: F32) -> bool:
    """Whether a pixel was mixed from the four round it that are known: all are much blurred, and alike."""
    left, right, top, bottom = x & ~1, (x + 1) & ~1, y & ~1, (y + 1) & ~1
    if right >= blur.shape[1] or bottom >= blur.shape[0]:
        return False
    own = blur[y, x]
    a, b, c, d = blur[top, left], blur[top, right], blur[bottom, left], blur[bottom, right]
    low, high = min(min(a, b), min(c, d)), max(max(a, b), max(c, d))
    if min(low, own) < BROAD and max(high, own) > -BROAD:
        return False
    for k in range(3):
        a, b, c, d = out[top, left, k], out[top, right, k], out[bottom, left, k], out[bottom, right, k]
        low, high = min(min(a, b), min(c, d)), max(max(a, b), max(c, d))
        if high - low > ALIKE * high + DARK:
            return False
        out[y, x, k] = (a + b + c + d) * F(0.25)
    return True


@bare
def _gather(picture: F32, blur: F32, near: F32, out: F32) -> None:
    """Each pixel collects what spreads over it. `blur` is in pixels, negative before the focus.

    `near`, at an eighth of the size, is above nought where such may be in reach.
    """
    height, width = blur.shape
    for y in range(0, height, 2):
        for x in range(0, width, 2):
            _collect(x, y, picture, blur, near, out)
    for y in range(height):
        for x in range(1 - (y & 1), width, 2 - (y & 1)):
            if not _between(x, y, blur, out):
                _collect(x, y, picture, blur, near, out)


@bare
def _mix(picture: F32, spread: F32, cover: F32) -> None:
    """Lay `spread` over the picture where `cover`, 0..1 at about half the size, says so."""
    height, width = picture.shape[:2]
    tall, wide = cover.shape
    down, across = F(tall) / F(height), F(wide) / F(width)
    for y in range(height):
        v = min(max((F(y) + F(0.5)) * down - F(0.5), F(0.0)), F(tall - 1))
        top = int(v)
        low = min(top + 1, tall - 1)
        v -= F(top)
        for x in range(width):
            u = min(max((F(x) + F(0.5)) * across - F(0.5), F(0.0)), F(wide - 1))
            left = int(u)
            right = min(left + 1, wide - 1)
            u -= F(left)
            above = cover[top, left] + (cover[top, right] - cover[top, left]) * u
            under = cover[low, left] + (cover[low, right] - cover[low, left]) * u
            k = above + (under - above) * v
            if k > 0:
                for c in range(3):
                    picture[y, x, c] += (spread[y, x, c] - picture[y, x, c]) * k


def defocus(
    picture: F32, depth: F32, focus: float, aperture: float, frame_width: int, sheets: Sheets
) -> None:
    """Leave only `focus` metres of the picture sharp."""
    tall, wide = depth.shape
    half = (max(1, wide // 2), max(1, tall // 2))
    far = cv2.resize(depth, half, interpolation=cv2.INTER_NEAREST)
    limit = WIDEST * frame_width
    blur = np.clip(aperture * (1 / focus - 1 / far) * (frame_width / 2), -limit, limit).astype(np.float32)
    if max(-blur.min(), blur.max()) <= SEEN:  # all is sharp
        return
    small = cv2.resize(picture, half, interpolation=cv2.INTER_AREA)
    before = np.maximum(-blur, 0)
    spread = sheets.floats(LISTED, *small.shape)
    _gather(small, blur, _around(before), spread)
    spread = cv2.GaussianBlur(spread, (0, 0), 0.8, small)
    near = cv2.GaussianBlur(before, (0, 0), 3)
    cover = np.clip((np.maximum(np.abs(blur), near) - SEEN) / 1.2, 0, 1)
    spread = cv2.resize(
        spread, (wide, tall), sheets.floats(ADDED, tall, wide, 3), interpolation=cv2.INTER_CUBIC
    )
    _mix(picture, spread, cover)


def _around(before: F32) -> F32:
    """Where anything before the focus is in reach, an eighth of the size."""
    tall, wide = before.shape
    blocks = np.zeros((-(-tall // 8) * 8, -(-wide // 8) * 8), np.float32)
    blocks[:tall, :wide] = before
    most = blocks.reshape(blocks.shape[0] // 8, 8, -1, 8).max(axis=(1, 3))
    return np.asarray(cv2.dilate(most, np.ones((5, 5), np.uint8)), np.float32)
