"""Pixel art: blocks of a few colours. Knows no words."""

from functools import lru_cache

import cv2
import numpy as np

from filmkit.studio.animatic.arts.sheet import Picture, Sheet
from filmkit.studio.animatic.world import F32

_ROWS = 100
"""Blocks on the height: a face is still one."""
_LEVELS = 32
PALETTE = np.array(
    [
        (20, 16, 28), (44, 38, 56), (74, 70, 88), (110, 108, 122), (152, 154, 164), (200, 204, 208),
        (246, 246, 240), (38, 28, 24), (78, 46, 34), (122, 72, 44), (168, 106, 62), (210, 152, 96),
        (238, 196, 146), (252, 228, 194), (96, 22, 38), (164, 36, 44), (222, 66, 52), (240, 120, 84),
        (236, 142, 40), (250, 196, 72), (254, 236, 140), (24, 56, 44), (42, 96, 56), (86, 142, 62),
        (146, 186, 88), (200, 218, 138), (20, 34, 78), (36, 66, 136), (54, 112, 188), (92, 164, 222),
        (160, 210, 240), (28, 96, 112), (60, 156, 160), (74, 36, 92), (128, 62, 140), (190, 104, 178),
        (240, 168, 200), (214, 40, 120), (92, 84, 78), (136, 124, 110), (178, 164, 146), (108, 132, 138),
        (164, 180, 180), (92, 108, 90), (138, 150, 128),
    ],
    np.float32,
)  # fmt: skip
_BAYER = np.array([(0, 8, 2, 10), (12, 4, 14, 6), (3, 11, 1, 9), (15, 7, 13, 5)], np.float32) / 16 - 0.47


def pixelled(sheet: Sheet) -> Picture:
    """Blocks in the nearest of a few colours, those between two of them by turns; shapes are edged darker."""
    width, height = sheet.size
    side = max(2, round(height / _ROWS))
    size = (-(-width // side), -(-height // side))
    small = cv2.resize(sheet.picture, (size[0] * side, size[1] * side), interpolation=cv2.INTER_LINEAR)
    small = cv2.resize(small, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    grey = small.mean(axis=2, keepdims=True)
    small = (grey + (small - grey) * 1.35 - 118) * 1.12 + 126
    small *= 1 - 0.55 * _edges(sheet.depth, size)[..., None]
    turns = np.tile(_BAYER, (size[1] // 4 + 1, size[0] // 4 + 1))[: size[1], : size[0]]
    which = np.clip((small + 13 * turns[..., None]) * (_LEVELS / 255), 0, _LEVELS - 1).astype(np.int32)
    blocks = _nearest()[which[..., 0], which[..., 1], which[..., 2]]
    return np.ascontiguousarray(np.repeat(np.repeat(blocks, side, 0), side, 1)[:height, :width])


def _edges(depth: F32, size: tuple[int, int]) -> F32:
    """The blocks just outside of a shape that stands well before what is behind it."""
    near = cv2.resize(1.0 / np.maximum(depth, np.float32(0.05)), size, interpolation=cv2.INTER_NEAREST)
    most = cv2.dilate(near, cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3)))
    return np.asarray((most > 1.22 * near + 0.01).astype(np.float32), np.float32)


@lru_cache(maxsize=1)
def _nearest() -> Picture:
    """The colour of the palette nearest to each of 32 steps of red, green and blue, as the eye sees it."""
    k = (np.arange(_LEVELS, dtype=np.float32) + 0.5) * (255 / _LEVELS)
    every = np.stack(np.meshgrid(k, k, k, indexing="ij"), -1).reshape(-1, 3)
    mine, theirs = (cv2.cvtColor(c[None] / 255, cv2.COLOR_RGB2Lab)[0] for c in (every, PALETTE))
    best = ((mine[:, None] - theirs[None]) ** 2).sum(axis=2).argmin(axis=1)
    return PALETTE[best].astype(np.uint8).reshape(_LEVELS, _LEVELS, _LEVELS, 3)
