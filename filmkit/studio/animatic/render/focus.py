"""Depth of field: what is out of focus becomes discs, at half resolution.

Knows no scene. Sharp places keep their full-resolution pixels.
"""

import math

import cv2
import numpy as np

from filmkit.studio.animatic.render.kernel import bare
from filmkit.studio.animatic.render.noise import DISC, RINGS, scatter
from filmkit.studio.animatic.world import F32

WIDEST = 0.02
"""Largest radius of blur, in widths of the frame: more would cost more taps than 32."""


@bare
def _gather(picture: F32, blur: F32, out: F32) -> None:
    """Each pixel collects what spreads over it. `blur` is in pixels, negative before the focus."""
    height, width = blur.shape
    for y in range(height):
        for x in range(width):
            own = blur[y, x]
            spread = own
            # Near things bleed over what is sharp behind them.
            for k in range(0, 32, 4):
                i = min(max(int(x + 9.0 * DISC[k, 0]), 0), width - 1)
                j = min(max(int(y + 9.0 * DISC[k, 1]), 0), height - 1)
                if blur[j, i] < 0:
                    spread = max(abs(spread), -blur[j, i])
            radius = abs(spread)
            if radius < 0.6:
                out[y, x, 0] = picture[y, x, 0]
                out[y, x, 1] = picture[y, x, 1]
                out[y, x, 2] = picture[y, x, 2]
                continue
            turn = scatter(x, y, 23) * 1.2
            c = math.cos(turn) * radius
            s = math.sin(turn) * radius
            r = 0.0
            g = 0.0
            b = 0.0
            total = 1e-6
            for k in range(32):
                i = int(x + DISC[k, 0] * c - DISC[k, 1] * s + 0.5)
                j = int(y + DISC[k, 0] * s + DISC[k, 1] * c + 0.5)
                if i < 0 or j < 0 or i >= width or j >= height:
                    continue
                there = blur[j, i]
                # A tap counts when its own disc reaches here, or it lies behind something blurred.
                weight = 0.06
                if abs(there) + 1.0 >= radius * RINGS[k] and (there <= own + 0.5 or own > 0):
                    weight = 1.0
                if own <= 0.5 and there > abs(own) + 1.0:
                    weight = 0.04
                r += picture[j, i, 0] * weight
                g += picture[j, i, 1] * weight
                b += picture[j, i, 2] * weight
                total += weight
            out[y, x, 0] = r / total
            out[y, x, 1] = g / total
            out[y, x, 2] = b / total


def defocus(picture: F32, depth: F32, focus: float, aperture: float, frame_width: int) -> F32:
    """The picture with only `focus` metres sharp."""
    tall, wide = depth.shape
    half = (max(1, wide // 2), max(1, tall // 2))
    far = cv2.resize(depth, half, interpolation=cv2.INTER_NEAREST)
    limit = WIDEST * frame_width
    blur = np.clip(aperture * (1 / focus - 1 / far) * (frame_width / 2), -limit, limit).astype(np.float32)
    small = cv2.resize(picture, half, interpolation=cv2.INTER_AREA)
    spread = np.empty_like(small)
    _gather(small, blur, spread)
    spread = cv2.GaussianBlur(spread, (0, 0), 0.8)
    near = cv2.GaussianBlur(np.maximum(-blur, 0), (0, 0), 3)
    cover = np.clip((np.maximum(np.abs(blur), near) - 0.5) / 1.2, 0, 1)
    cover = cv2.resize(cover, (wide, tall))[..., None]
    spread = cv2.resize(spread, (wide, tall), interpolation=cv2.INTER_CUBIC)
    return np.asarray(picture + (spread - picture) * cover, np.float32)
