"""Water and pigment on paper: watercolour, and ink with a wet brush. Knows no words."""

from functools import lru_cache

import cv2
import numpy as np

from filmkit.studio.animatic.arts.lines import contours, outlines
from filmkit.studio.animatic.arts.plates import clouds, paper
from filmkit.studio.animatic.arts.sheet import (
    Picture,
    Sheet,
    blended,
    blurred,
    flattened,
    printed,
    saturated,
    thrice,
    tone_of,
)
from filmkit.studio.animatic.world import F32, Color

PAPER = np.array([0.975, 0.962, 0.930], np.float32)
GRAPHITE: Color = (0.20, 0.20, 0.24)
INK: Color = (0.10, 0.11, 0.13)
INK_PAPER: Color = (0.945, 0.925, 0.870)


def watercolour(sheet: Sheet) -> Picture:
    """Pale washes with wandering edges where pigment pools, on rough paper that stays white round about."""
    width, height = sheet.size
    light = _wandered(flattened(sheet.picture, sheet.unit), sheet)
    tone = tone_of(light)
    wash = saturated(light, 1.6)
    wash = np.float32(0.15) + np.float32(0.88) * cv2.pow(np.clip(wash, 0, 1), 0.58)
    pooled = _pooled(tone_of(wash))
    blot = clouds(width, height, 5, 1)
    density = 1.0 + 0.16 * blot + 0.10 * paper(width, height) + 1.5 * pooled
    painted = _denser(np.clip(wash, 0, 1), density)
    thick = max(0.9 * sheet.unit, 0.8)
    pencil = np.maximum(0.45 * outlines(sheet.depth, thick), 0.30 * contours(tone, thick, 0.7))
    painted = blended(painted, GRAPHITE, 0.72 * pencil)
    laid = blended(painted, (1.0, 1.0, 1.0), 1 - _border(width, height))
    return printed(laid * _rough(width, height))


@lru_cache(maxsize=4)
def _rough(width: int, height: int) -> F32:
    """Watercolour paper."""
    return np.asarray(PAPER * thrice(1 + 0.018 * paper(width, height)), np.float32)


def ink_wash(sheet: Sheet) -> Picture:
    """Sumi-e: greys of one ink, wet where they meet, and lines of a brush."""
    width, height = sheet.size
    tone = tone_of(_wandered(flattened(sheet.picture, sheet.unit), sheet))
    low, high = np.percentile(tone[::4, ::4], (3, 92))
    tone = np.clip((tone - low) / max(float(high - low), 0.25), 0, 1)
    wash = 0.16 + 0.84 * (np.floor(tone * 4) + np.clip((tone * 4) % 1 * 2.4 - 0.7, 0, 1)) / 4
    wet = np.clip(blurred(np.asarray(wash, np.float32), 1.6 * sheet.unit), 0, 1)
    density = 1 + 0.22 * clouds(width, height, 5, 2) + 0.12 * paper(width, height) + 1.2 * _pooled(wet)
    painted = _denser(wet, density)
    thick = max(1.9 * sheet.unit, 1.0)
    broken = np.clip(1.1 + 0.5 * clouds(width, height, 12, 4), 0.25, 1)
    brush = np.maximum(outlines(sheet.depth, thick), 0.7 * contours(tone, thick, 0.8)) * broken
    bare = 1 - (1 - painted * (1 - 0.88 * brush)) * _border(width, height)
    return printed(cv2.merge([ink + (white - ink) * bare for ink, white in zip(INK, INK_PAPER, strict=True)]))


def _wandered(light: F32, sheet: Sheet) -> F32:
    """Edges as a wet brush leaves them."""
    x, y = _wander(*sheet.size)
    return np.asarray(cv2.remap(light, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.float32)


@lru_cache(maxsize=4)
def _wander(width: int, height: int) -> tuple[F32, F32]:
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    much = np.float32(max(1.7 * height / 360, 0.8))
    return x + much * clouds(width, height, 28, 5), y + much * clouds(width, height, 28, 6)


def _pooled(tone: F32) -> F32:
    """0..1: where a wash ends, and so dries darker."""
    across, down = cv2.Sobel(tone, cv2.CV_32F, 1, 0), cv2.Sobel(tone, cv2.CV_32F, 0, 1)
    return np.asarray(np.clip(cv2.magnitude(across, down) * np.float32(0.55), 0, 0.6), np.float32)


def _denser(wash: F32, density: F32) -> F32:
    """More or less of the same pigment on the same paper: white stays white, and black black."""
    much = density - 1
    return np.asarray(
        np.clip(wash - (wash - wash * wash) * (thrice(much) if wash.ndim == 3 else much), 0, 1), np.float32
    )


@lru_cache(maxsize=4)
def _border(width: int, height: int) -> F32:
    """1 where it is painted; towards the edges of the paper brushes stop where they like."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    inside = np.minimum(np.minimum(x, width - 1 - x), np.minimum(y, height - 1 - y)) / np.float32(height)
    ragged = inside - 0.035 - 0.014 * clouds(width, height, 4, 8)
    return np.asarray(np.clip(ragged * 90, 0, 1), np.float32)
