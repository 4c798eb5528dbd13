"""Outlines: where shapes end, from depth; and where tones meet, from the picture itself. Knows no art."""

import cv2
import numpy as np

from filmkit.studio.animatic.arts.sheet import blurred
from filmkit.studio.animatic.world import F32

_JUMP, _SURE = 0.035, 0.14
"""Share of the nearness by which it bends at an outline: where a line begins, and where it is whole."""
_FULL, _FAINT = 16.0, 0.4
"""Metres up to which a line is whole; beyond, air makes it fainter, but no fainter than this."""
_CROWDED = 0.20
"""Share of the pixels of a neighbourhood that are outline: beyond it they are foliage, and fade."""


def outlines(depth: F32, thick: float) -> F32:
    """0..1: how much of a line there is, `thick` pixels wide.

    One over the distance is even along every flat surface however it lies, so what bends it is an edge or
    a crease.
    """
    near = 1.0 / np.maximum(depth, np.float32(0.05))
    bend = np.abs(cv2.Laplacian(near, cv2.CV_32F, ksize=3)) * np.float32(0.25)
    # Beyond the picture's edge nothing is known, and mirrored it would bend.
    bend[[0, -1]] = 0
    bend[:, [0, -1]] = 0
    most = cv2.dilate(near, np.ones((3, 3), np.uint8))
    line = np.clip((bend / most - _JUMP) * np.float32(1 / (_SURE - _JUMP)), 0, 1)
    line *= np.clip(most * np.float32(_FULL), _FAINT, 1)
    return _inked(_thinned(line, thick), thick)


def contours(tone: F32, thick: float, fine: float = 1.0) -> F32:
    """0..1: lines where the picture is darker than round about; the larger `fine`, the more of them."""
    narrow, wide = blurred(tone, 0.6 * thick), blurred(tone, 1.1 * thick)
    darker = wide * np.float32(1.0) - narrow - np.float32(0.006 / fine)
    return np.asarray(np.clip(darker * np.float32(38 * fine), 0, 1), np.float32)


def _thinned(line: F32, thick: float) -> F32:
    """Fainter where everything is an outline."""
    crowd = blurred(line, 7 * max(thick, 1.0))
    return np.asarray(line / (1 + (crowd / np.float32(_CROWDED)) ** 3), np.float32)


def _inked(line: F32, thick: float) -> F32:
    """As wide as a pen: the edges themselves are two pixels wide."""
    return np.asarray(np.clip(blurred(line, max(0.45 * thick, 0.5)) * np.float32(1.9), 0, 1), np.float32)
