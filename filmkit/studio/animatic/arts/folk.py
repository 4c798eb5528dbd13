"""Madhubani: bright flat colours in double outlines, filled with fine lines, in a border. Knows no words."""

from functools import lru_cache

import cv2
import numpy as np

from filmkit.studio.animatic.arts.lines import contours, outlines
from filmkit.studio.animatic.arts.plates import hatching, paper
from filmkit.studio.animatic.arts.sheet import (
    Picture,
    Sheet,
    blended,
    flattened,
    printed,
    saturated,
    thrice,
    tone_of,
)
from filmkit.studio.animatic.world import F32, Color

PIGMENTS = np.array(
    [
        (246, 232, 200), (238, 178, 40), (226, 116, 28), (204, 40, 40), (214, 64, 124), (120, 32, 84),
        (30, 120, 70), (120, 164, 46), (24, 88, 150), (70, 158, 190), (122, 64, 30), (34, 26, 30),
    ],
    np.float32,
)  # fmt: skip
"""Rice paper, turmeric, palash orange, kusum red, rose, plum, leaf greens, indigo, sky, earth, lampblack."""
CREAM: Color = (0.965, 0.910, 0.785)
INK: Color = (0.10, 0.07, 0.08)
FAR = 5e4
"""Metres: farther than any shape, so it is the sky."""
BORDER = 0.075
"""Width of the border in heights of the picture."""
_LEVELS = 32


def madhubani(sheet: Sheet) -> Picture:
    """No tone and no depth: whatever is dark is the deeper colour, whatever is empty has leaves and dots."""
    width, height = sheet.size
    light = flattened(sheet.picture, sheet.unit)
    tone = tone_of(light)
    low, high = np.percentile(tone[::4, ::4], (3, 97))
    lifted = np.clip((tone - low) / max(float(high - low), 0.25), 0, 1)
    even = printed(
        saturated(light, 2.1) * thrice((0.35 + 0.60 * lifted) / np.maximum(tone, np.float32(0.04)))
    )
    red, green, blue = (each.astype(np.int32) for each in cv2.split(even >> 3))
    flat = _nearest().take((red * _LEVELS + green) * _LEVELS + blue, axis=0)
    flat = _filled(flat, lifted, sheet)
    sky = (sheet.depth > FAR).astype(np.float32)
    flat = blended(flat, CREAM, sky)
    flat = blended(flat, (0.80, 0.16, 0.16), sky * _strewn(width, height)[0])
    flat = blended(flat, (0.12, 0.45, 0.28), sky * _strewn(width, height)[1])
    flat = _outlined(flat, lifted, sheet)
    bordered = _border(width, height)
    flat = flat + (bordered[..., :3] - flat) * bordered[..., 3:]
    return printed(np.asarray(flat * thrice(1 + 0.03 * paper(width, height)), np.float32))


@lru_cache(maxsize=1)
def _nearest() -> F32:
    """For each of 32 steps of red, green and blue, the pigment that is nearest to the eye."""
    k = (np.arange(_LEVELS, dtype=np.float32) + 0.5) * (255 / _LEVELS)
    every = np.stack(np.meshgrid(k, k, k, indexing="ij"), -1).reshape(-1, 3)
    mine, theirs = (cv2.cvtColor(c[None] / 255, cv2.COLOR_RGB2Lab)[0] for c in (every, PIGMENTS))
    weight = np.array([0.6, 1.4, 1.4], np.float32)
    best = ((mine[:, None] - theirs[None]) ** 2 * weight).sum(axis=2).argmin(axis=1)
    return np.asarray(PIGMENTS[best] / 255, np.float32)


def _filled(flat: F32, tone: F32, sheet: Sheet) -> F32:
    """Kachni: areas are filled with lines side by side, crossed where it is dark."""
    width, height = sheet.size
    apart = 4.2 * max(sheet.unit, 0.6)
    one, two = (hatching(width, height, turn, apart, kind) for turn, kind in ((52, 31), (-38, 32)))
    dark = np.clip((np.float32(0.62) - tone) * 3, 0, 1)
    share = np.float32(0.34) * one + np.float32(0.34) * two * dark
    return np.asarray(flat * thrice(1 - share), np.float32)


def _outlined(flat: F32, tone: F32, sheet: Sheet) -> F32:
    """Two lines side by side, paper between them."""
    thick = max(4.6 * sheet.unit, 2.4)
    flat = blended(flat, INK, outlines(sheet.depth, thick))
    flat = blended(flat, CREAM, np.clip(1.6 * outlines(sheet.depth, 0.34 * thick) - 0.5, 0, 1))
    own = contours(tone, max(0.34 * thick, 0.9), 0.9)
    return blended(flat, INK, own)


@lru_cache(maxsize=4)
def _strewn(width: int, height: int) -> tuple[F32, F32]:
    """Flowers of dots, and leaves, for where there is nothing."""
    flowers, leaves = np.zeros((2, height, width), np.float32)
    apart = height / 9
    for row in range(10):
        for column in range(round(width / apart) + 1):
            x, y = (column + 0.5 * (row % 2)) * apart, row * apart
            if (row + column) % 2:
                for turn in range(6):
                    a = turn * np.pi / 3
                    at = (x + 0.13 * apart * np.cos(a), y + 0.13 * apart * np.sin(a))
                    _dot(flowers, at, 0.045 * apart)
                _dot(leaves, (x, y), 0.05 * apart)
            else:
                for lean in (-38, 38):
                    _leaf(leaves, (x, y), 0.17 * apart, lean)
    return flowers, leaves


def _dot(plate: F32, at: tuple[float, float], radius: float) -> None:
    middle = (round(at[0] * 16), round(at[1] * 16))
    cv2.circle(plate, middle, max(round(radius * 16), 10), 1.0, -1, cv2.LINE_AA, 4)


def _leaf(plate: F32, at: tuple[float, float], long: float, lean: float) -> None:
    axes = (max(round(long * 16), 16), max(round(0.34 * long * 16), 8))
    aside = long if lean > 0 else -long
    middle = (round((at[0] + 0.6 * aside) * 16), round(at[1] * 16))
    cv2.ellipse(plate, middle, axes, 90 + lean, 0, 360, 1.0, -1, cv2.LINE_AA, 4)


@lru_cache(maxsize=4)
def _border(width: int, height: int) -> F32:
    """Triangles and dots between two lines, all round; the last channel is how much of it there is."""
    band = max(4, round(BORDER * height))
    plate = np.zeros((height, width, 4), np.float32)
    plate[..., :3] = (0.93, 0.70, 0.16)
    plate[..., 3] = 1.0
    for long, at in ((width, 0), (width, 1), (height, 2), (height, 3)):
        strip = _strip(long, band)
        if at < 2:
            plate[(slice(0, band), slice(height - band, None))[at], :, :3] = strip[:: 1 if at else -1]
        else:
            turned = strip.swapaxes(0, 1)
            plate[:, (slice(0, band), slice(width - band, None))[at - 2], :3] = (
                turned if at == 3 else turned[:, ::-1]
            )
    plate[band : height - band, band : width - band, 3] = 0.0
    return plate


def _strip(long: int, band: int) -> F32:
    """A piece of border: its outer edge is the last row."""
    strip = np.empty((band, long, 3), np.float32)
    strip[:] = (0.93, 0.70, 0.16)
    teeth = max(1, round(long / band))
    for tooth in range(teeth):
        x0, x1 = tooth * long / teeth, (tooth + 1) * long / teeth
        low, high = 0.22 * band, 0.86 * band
        points = [(x0, high), (x1, high), ((x0 + x1) / 2, low)]
        corners = (np.array(points) * 16).round().astype(np.int32)
        colour = (0.78, 0.14, 0.14) if tooth % 2 else (0.10, 0.42, 0.30)
        cv2.fillConvexPoly(strip, corners, colour, cv2.LINE_AA, 4)
        middle = (round((x0 + x1) * 8), round(0.66 * band * 16))
        cv2.circle(strip, middle, round(0.11 * band * 16), CREAM, -1, cv2.LINE_AA, 4)
    edge = max(1, round(0.07 * band))
    for first in (0, round(0.13 * band), band - edge):
        strip[first : first + edge] = INK
    return strip
