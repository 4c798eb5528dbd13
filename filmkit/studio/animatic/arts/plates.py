"""Paper, noise and hatching, made once for a size: what a finish lays its picture on. Knows no picture."""

from functools import lru_cache

import cv2
import numpy as np

from filmkit.studio.animatic.world import F32

_PAPER, _CLOUDS, _HATCH = 11, 12, 13
"""Seeds: every shot is on the same paper."""


def _normal(values: F32) -> F32:
    return np.asarray((values - values.mean()) / values.std(), np.float32)


@lru_cache(maxsize=8)
def paper(width: int, height: int) -> F32:
    """The tooth of paper, of mean 0 and deviation 1."""
    rng = np.random.default_rng(_PAPER)
    fine = rng.normal(size=(height, width)).astype(np.float32)
    unit = max(1.0, height / 360)
    return _normal(
        cv2.GaussianBlur(fine, (0, 0), 0.55 * unit) * unit
        + 1.6 * unit * cv2.GaussianBlur(fine, (0, 0), 1.5 * unit)
    )


@lru_cache(maxsize=16)
def clouds(width: int, height: int, cells: float, kind: int = 0) -> F32:
    """Soft blots, `cells` of them on the height, finer ones within; mean 0 and deviation 1."""
    total = np.zeros((height, width), np.float32)
    for octave in range(3):
        rows = max(3, round(cells * 2**octave))
        rng = np.random.default_rng((_CLOUDS, kind, octave))
        small = rng.normal(size=(rows, max(3, round(rows * width / height)))).astype(np.float32)
        total += cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC) * np.float32(0.55**octave)
    return _normal(total)


@lru_cache(maxsize=16)
def hatching(width: int, height: int, degrees: float, apart: float, kind: int = 0) -> F32:
    """Strokes side by side, `apart` pixels from one to the next: 0 between them, 1 in their middle. No two
    are as long or as dark as each other."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    turn = np.float32(np.deg2rad(degrees))
    along = x * np.cos(turn) + y * np.sin(turn)
    across = y * np.cos(turn) - x * np.sin(turn)
    across += np.float32(0.7 * apart) * clouds(width, height, 4, 20 + kind)
    line = np.floor(across / np.float32(apart))
    rng = np.random.default_rng((_HATCH, kind))
    own = rng.random((3, 4096)).astype(np.float32)
    which = line.astype(np.int32) & 4095
    length = np.float32(apart) * (8 + 14 * own[1, which])
    part = np.floor(along / length + own[0, which] * 7).astype(np.int32)
    dark = own[2, (which * 31 + part * 17) & 4095]
    near = np.abs(across / np.float32(apart) - line - np.float32(0.5)) * 2
    return np.asarray(np.clip(1.25 - 1.5 * near, 0, 1) * (0.45 + 0.55 * dark), np.float32)
