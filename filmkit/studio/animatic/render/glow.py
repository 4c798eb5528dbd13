"""Light that spreads in the lens and in the film: bloom and halation.

Knows no scene. Wide blurs go through a sixteenth of the resolution: at full size they would cost
forty times as much.
"""

import cv2
import numpy as np

from filmkit.studio.animatic.render.sheets import ADDED, Sheets
from filmkit.studio.animatic.world import F32

THRESHOLD = 0.55
CLIP = 14.0
"""A lamp is no brighter than this to the lens."""


def glow(picture: F32, halation: float, frame_width: int, sheets: Sheets) -> F32:
    """Light to add, at the picture's size; `halation` gives the film's red ring, 0..1."""
    tall, wide = picture.shape[:2]
    scale = frame_width / 1280
    quarter = (max(1, wide // 4), max(1, tall // 4))
    sixteenth = (max(1, wide // 16), max(1, tall // 16))
    bright = cv2.resize(
        np.minimum(picture, CLIP, out=sheets.floats(ADDED, tall, wide, 3)),
        quarter,
        interpolation=cv2.INTER_AREA,
    )
    bright = np.maximum(bright - THRESHOLD, 0)
    small = cv2.resize(bright, sixteenth, interpolation=cv2.INTER_AREA)

    def blurred(source: F32, sigma: float) -> F32:
        return np.asarray(cv2.resize(cv2.GaussianBlur(source, (0, 0), sigma * scale), quarter), np.float32)

    spread = blurred(bright, 2.2) * 0.5
    spread += blurred(small, 2.0) * 0.5
    spread += blurred(small, 7.0) * np.array([0.385, 0.315, 0.28], np.float32)
    if halation > 0:
        strength = blurred(bright, 4.0).max(axis=2, keepdims=True)
        spread += strength * np.array([1.0, 0.22, 0.06], np.float32) * np.float32(halation)
    whole = sheets.floats(ADDED, tall, wide, 3)
    return np.asarray(cv2.resize(spread, (wide, tall), whole, interpolation=cv2.INTER_LINEAR), np.float32)
