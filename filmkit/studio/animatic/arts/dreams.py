"""Surrealism: another sky where there was one, or where a wall was; a moon too near, stones that float,
a clock that melts. Knows no words.
"""

import math
from functools import lru_cache

import cv2
import numpy as np

from filmkit.studio.animatic.arts.plates import clouds
from filmkit.studio.animatic.arts.sheet import Picture, Sheet, light_of, printed, saturated, thrice, tone_of
from filmkit.studio.animatic.world import F32

FAR = 5e4
"""Metres: farther than any shape, so it is the sky."""
HILLS = 45.0
"""Metres: what hangs in the air is before whatever is farther."""
_PLATE = 256
"""Pixels across the plate that a clock or a stone is drawn on."""
_TICKS = 12


def surreal(sheet: Sheet) -> Picture:
    """What is far gives way to another sky, with things in it that have no business there; lines bend."""
    width, height = sheet.size
    picture = _bent(light_of(sheet), sheet)
    depth = _bent(np.minimum(sheet.depth, np.float32(2 * FAR)), sheet)
    far = _far(depth)
    picture = saturated(picture, 1.45, 1.10)
    # A wall keeps some of its light and shade: it is a wall still, and a sky.
    shade = 0.72 + 0.55 * tone_of(picture)
    walls = np.clip((np.float32(FAR) - depth) * np.float32(1e9), 0, 1)
    sky = _sky(width, height) * thrice(1 + (shade - 1) * walls * np.float32(0.6))
    picture = picture + (sky - picture) * thrice(far)
    behind = np.maximum(far, np.clip((depth - np.float32(HILLS)) * np.float32(0.1), 0, 1))
    for plate, at, long, turn in _guests(sheet):
        _hang(picture, behind, plate, at, long, turn)
    return printed(np.asarray(picture, np.float32))


def _bent(values: F32, sheet: Sheet) -> F32:
    """Upright lines sway a little, as in a warm wind."""
    width, height = sheet.size
    rows = np.arange(height, dtype=np.float32)[:, None]
    sway = 0.011 * height * np.sin(rows * np.float32(2.6 * math.pi / height) + 0.05 * sheet.number)
    x = np.arange(width, dtype=np.float32)[None] + sway.astype(np.float32)
    y = np.ascontiguousarray(np.broadcast_to(rows, x.shape))
    return np.asarray(cv2.remap(values, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT), np.float32)


def _far(depth: F32) -> F32:
    """0 for what is near, 1 for the sky; without one, for the farthest wall, above the middle."""
    open_ = np.clip((depth - np.float32(0.6 * FAR)) * np.float32(5 / FAR), 0, 1)
    if float(open_.mean()) > 0.12:
        return np.asarray(open_, np.float32)
    height = depth.shape[0]
    upper = depth[: height // 2]
    low, high = np.percentile(upper[::4, ::4], (22, 44))
    wall = np.clip((depth - low) / max(float(high - low), 0.05 * float(low) + 0.05), 0, 1)
    fall = np.clip(1.75 - 2.0 * np.arange(height, dtype=np.float32) / height, 0, 0.94)[:, None]
    return np.asarray(np.maximum(wall * fall, open_), np.float32)


@lru_cache(maxsize=4)
def _sky(width: int, height: int) -> F32:
    """Turquoise above, rose below, round white clouds, a moon many times too large."""
    t = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    high, middle, low = np.array([[0.05, 0.30, 0.55], [0.30, 0.72, 0.74], [0.98, 0.70, 0.52]], np.float32)
    base = np.where(t < 0.4, high + (middle - high) * t / 0.4, middle + (low - middle) * (t - 0.4) / 0.6)
    base = np.ascontiguousarray(np.broadcast_to(base, (height, width, 3)), np.float32)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32) / np.float32(height)
    across = np.hypot(x - 0.80 * width / height, y - 0.20) / 0.19
    disc = np.clip((1 - across) * 40, 0, 1)
    marks = 0.92 + 0.05 * clouds(width, height, 9, 41)
    moon = np.array([1.0, 0.93, 0.78], np.float32) * thrice(marks * (1 - 0.18 * across**2 * disc))
    base = base + (moon - base) * thrice(disc)
    puffs = np.clip(clouds(width, height, 5, 44) * 1.6 - 1.3, 0, 1) * (1 - 0.6 * disc)
    return np.asarray(base + (np.float32(0.97) - base) * thrice(puffs), np.float32)


def _guests(sheet: Sheet) -> list[tuple[F32, tuple[float, float], float, float]]:
    """What hangs in the air: its plate, where (in heights), how large, how it leans. It bobs."""
    wide = sheet.size[0] / sheet.size[1]
    bob = 0.012 * math.sin(0.06 * sheet.number)
    return [
        (_clock(), (0.17 * wide, 0.44 + bob), 0.98, 10.0),
        (_stone(1), (0.44 * wide, 0.13 - bob), 0.24, 0.0),
        (_stone(2), (0.62 * wide, 0.34 + 0.7 * bob), 0.15, 8.0),
        (_stone(3), (0.93 * wide, 0.48 - 0.8 * bob), 0.20, -6.0),
    ]


def _hang(picture: F32, far: F32, plate: F32, at: tuple[float, float], long: float, turn: float) -> None:
    """A plate before what is far, and behind what is near."""
    height, width = picture.shape[:2]
    scale = long * height / plate.shape[0]
    way = cv2.getRotationMatrix2D((plate.shape[1] / 2, plate.shape[0] / 2), turn, scale)
    way[:, 2] += np.array(at) * height - (plate.shape[1] / 2, plate.shape[0] / 2)
    small = cv2.GaussianBlur(plate, (0, 0), 0.45 / scale) if scale < 0.7 else plate
    laid = cv2.warpAffine(small, way, (width, height), flags=cv2.INTER_LINEAR)
    share = laid[..., 3] * np.clip(far * 1.25, 0, 1)
    picture += (laid[..., :3] - picture) * thrice(share)


@lru_cache(maxsize=1)
def _clock() -> F32:
    """A watch with a golden rim whose lower half has run."""
    n = _PLATE
    plate = np.zeros((n, n, 4), np.float32)
    middle = (n // 2, n // 2)

    def disc(radius: float, color: tuple[float, float, float]) -> None:
        cv2.circle(plate, middle, round(radius * n), (*color, 1.0), -1, cv2.LINE_AA)

    disc(0.46, (0.42, 0.26, 0.07))
    disc(0.44, (0.86, 0.62, 0.22))
    disc(0.385, (0.96, 0.93, 0.84))
    for hour in range(_TICKS):
        a = math.tau * hour / _TICKS
        ends = [(n / 2 + r * n * math.sin(a), n / 2 - r * n * math.cos(a)) for r in (0.30, 0.36)]
        one, two = (tuple(round(v) for v in end) for end in ends)
        cv2.line(plate, one, two, (0.10, 0.09, 0.10, 1.0), 8 if hour % 3 == 0 else 4, cv2.LINE_AA)
    for a, long, thick in ((0.9, 0.26, 6), (-0.95, 0.18, 9)):
        tip = (round(n / 2 + long * n * math.sin(a)), round(n / 2 - long * n * math.cos(a)))
        cv2.line(plate, middle, tip, (0.10, 0.09, 0.10, 1.0), thick, cv2.LINE_AA)
    plate[..., :3] *= plate[..., 3:] > 0.5
    return _run(plate)


def _run(plate: F32) -> F32:
    """The plate twice as high, its lower part drawn out in drops."""
    n = plate.shape[0]
    x, y = np.meshgrid(np.arange(n, dtype=np.float32), np.arange(2 * n, dtype=np.float32))
    u = x / n
    drops = 0.34 + 0.30 * np.exp(-(((u - 0.72) / 0.10) ** 2)) + 0.20 * np.exp(-(((u - 0.34) / 0.08) ** 2))
    sag = 1 + 2.6 * drops
    below = np.maximum(y - np.float32(0.55 * n), 0)
    source = np.minimum(y, np.float32(0.55 * n)) + below / sag
    return np.asarray(cv2.remap(plate, x, source.astype(np.float32), cv2.INTER_LINEAR), np.float32)


@lru_cache(maxsize=4)
def _stone(kind: int) -> F32:
    """A rock with grass on it, as torn from the ground."""
    n = _PLATE
    rng = np.random.default_rng((51, kind))
    y, x = np.mgrid[0:n, 0:n].astype(np.float32) / np.float32(n) * 2 - 1
    rough = clouds(n, n, 5, 50 + kind)
    low = np.abs(x) / 0.92 + np.maximum(y + 0.18, 0) / 1.05 + 0.06 * rough
    body = np.clip((1 - low) * 24, 0, 1) * np.clip((y + 0.20 + 0.02 * rough) * 40, 0, 1)
    light = 0.75 - 0.35 * x + 0.14 * rough
    plate = np.dstack([light * c for c in (0.52, 0.42, 0.36)] + [body]).astype(np.float32)
    grass = np.clip((0.02 + 0.05 * rough - y) * 30, 0, 1)
    plate[..., :3] += (
        np.array([0.30, 0.56, 0.16], np.float32) * (0.9 + 0.1 * float(rng.random())) - plate[..., :3]
    ) * grass[..., None]
    return np.asarray(plate, np.float32)
