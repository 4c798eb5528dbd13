"""Flat tones and outlines: woodblock prints, comics, anime, cartoons. Knows no words."""

from functools import lru_cache
from typing import NamedTuple

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
    relit,
    saturated,
    stepped,
    thrice,
    tone_of,
)
from filmkit.studio.animatic.world import F32, Color

_WASHI = np.array([0.985, 0.955, 0.875], np.float32)
"""What the paper leaves of each colour."""
FAR = 5e4
"""Metres: farther than any shape, so it is the sky."""
_LEVELS = 32
"""Steps of a channel by which the nearest pigment is looked up."""


class Cel(NamedTuple):
    """How flat and how loud a drawing is."""

    steps: int = 4
    hard: float = 4.0
    colours: float = 1.3
    light: float = 1.12
    """Times as bright."""
    outline: float = 1.5
    """Pixels wide on 360 lines."""
    inner: float = 0.7
    """How strong the lines within a shape are."""
    ink: Color = (0.06, 0.05, 0.07)
    dots: float = 0.0
    """How strongly shadows are screened."""


CARTOON = Cel(steps=3, hard=5.0, outline=1.9)
ANIME = Cel(steps=5, hard=2.5, colours=1.32, light=1.26, outline=0.85, inner=0.45, ink=(0.20, 0.12, 0.16))
EMOJI = Cel(steps=3, hard=5.0, colours=1.45, light=1.75, outline=1.6, inner=0.10, ink=(0.46, 0.24, 0.05))
COMIC = Cel(hard=8.0, colours=1.7, light=1.2, outline=2.2, inner=1.0, ink=(0.03, 0.02, 0.04), dots=0.45)


def cel(sheet: Sheet, asked: Cel) -> Picture:
    """Painted in flat tones, and inked."""
    light = flattened(sheet.picture, sheet.unit)
    tone = tone_of(light)
    lifted = np.clip(tone * np.float32(asked.light), 0, 1) ** np.float32(0.86)
    flat = relit(saturated(light, asked.colours), tone, stepped(lifted, asked.steps, asked.hard))
    if asked.dots:
        flat *= 1 - np.float32(asked.dots) * thrice(_screened(lifted, sheet))
    return printed(_inked(flat, tone, sheet, asked.outline, asked.inner, asked.ink))


def _inked(flat: F32, tone: F32, sheet: Sheet, outline: float, inner: float, ink: Color) -> F32:
    thick = max(outline * sheet.unit, 0.9)
    line = outlines(sheet.depth, thick)
    own = contours(tone, max(0.8 * thick, 0.9), 0.8) * np.float32(inner)
    return blended(flat, ink, np.maximum(line, own))


def _screened(tone: F32, sheet: Sheet) -> F32:
    """Round dots, the larger the darker it is."""
    height, width = tone.shape
    return np.asarray(np.clip((_dots(width, height) - tone * np.float32(1.7)) * 4, 0, 1), np.float32)


@lru_cache(maxsize=4)
def _dots(width: int, height: int) -> F32:
    apart = max(3.2, 5.0 * height / 360)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32) * np.float32(np.pi / apart)
    return np.asarray(0.5 + 0.25 * (np.cos(x + y) + np.cos(x - y)), np.float32)


PIGMENTS = np.array(
    [
        (30, 28, 38), (20, 40, 92), (32, 70, 136), (74, 122, 172), (140, 178, 200), (198, 212, 208),
        (246, 234, 204), (230, 206, 158), (214, 166, 88), (178, 112, 52), (112, 70, 46), (66, 54, 56),
        (196, 52, 38), (222, 112, 78), (238, 182, 152), (62, 92, 66), (112, 142, 92), (170, 184, 132),
        (140, 34, 50), (156, 160, 80), (112, 112, 122), (180, 174, 160),
    ],
    np.float32,
)  # fmt: skip
"""Sumi ink, indigo and Prussian blue, paper, ochre, earth, vermilion, rose, moss, stone: RGB, 0..255."""


@lru_cache(maxsize=1)
def _nearest_pigments() -> F32:
    """For each of 32 steps of red, green and blue, the pigment that is nearest to the eye."""
    k = (np.arange(_LEVELS, dtype=np.float32) + 0.5) * (255 / _LEVELS)
    every = np.stack(np.meshgrid(k, k, k, indexing="ij"), -1).reshape(-1, 3)
    mine, theirs = _lab(every), _lab(PIGMENTS)
    far = ((mine[:, None] - theirs[None]) ** 2 * np.array([1.0, 1.3, 1.3], np.float32)).sum(axis=2)
    share = np.exp(-far / 90)
    # Neighbouring pigments mix a little, or a gradient would boil at its borders.
    return np.asarray((share @ PIGMENTS) / np.maximum(share.sum(axis=1), 1e-12)[:, None] / 255, np.float32)


def _lab(colours: F32) -> F32:
    return np.asarray(
        cv2.cvtColor((colours / 255)[None].astype(np.float32), cv2.COLOR_RGB2Lab)[0], np.float32
    )


def woodblock(sheet: Sheet) -> Picture:
    """Ukiyo-e: flat areas of few pigments, ink outlines, a sky that darkens upwards, the block's grain."""
    width, height = sheet.size
    light = flattened(sheet.picture, sheet.unit)
    tone = tone_of(light)
    low, high = np.percentile(tone[::4, ::4], (2, 97))
    lifted = np.clip((tone - low) / max(float(high - low), 0.4), 0, 1) ** np.float32(0.8)
    flat = relit(saturated(light, 1.7), tone, 0.10 + 0.90 * stepped(lifted, 5, 4.0))
    red, green, blue = (each.astype(np.int32) for each in cv2.split(printed(flat) >> 3))
    flat = _nearest_pigments().take((red * _LEVELS + green) * _LEVELS + blue, axis=0)
    flat = _bokashi(flat, sheet, float(tone.mean()))
    flat = _inked(flat, lifted, sheet, 1.8, 0.85, (0.10, 0.10, 0.14))
    grain = 0.024 * paper(width, height) + 0.014 * _wood(width, height)
    return printed(flat * _WASHI * thrice(1 + grain))


def _bokashi(flat: F32, sheet: Sheet, tone: float) -> F32:
    """The printer's wiped band: where there is sky, paper below and deep blue above."""
    sky = (sheet.depth > FAR).astype(np.float32)
    share = float(sky.mean())
    if share < 0.04:
        return flat
    height = sheet.size[1]
    low = max(0.25, min(1.0, 1.1 * float(sky.mean(axis=1).cumsum().max()) / height + 0.1))
    down = np.clip(np.arange(height, dtype=np.float32) / (height * low), 0, 1)[:, None, None]
    day = min(1.0, max(0.0, (tone - 0.16) / 0.2))
    deep = np.array([0.10, 0.19, 0.38], np.float32) * np.float32(0.6 + 0.6 * day)
    pale = np.array([0.93, 0.87, 0.74], np.float32) * np.float32(day) + np.array(
        [0.22, 0.32, 0.48], np.float32
    ) * np.float32(1 - day)
    blend = np.clip(down * 2.2, 0, 1) ** 0.7
    band = deep + (pale - deep) * blend
    k = (0.72 * blurred(sky, 0.8 * sheet.unit))[..., None]
    return np.asarray(flat + (band - flat) * k, np.float32)


@lru_cache(maxsize=4)
def _wood(width: int, height: int) -> F32:
    """The grain of the block: long lines that wander."""
    fine = np.random.default_rng(5).normal(size=(height, 1)).astype(np.float32)
    fine = cv2.GaussianBlur(fine, (1, 0), 0.0, sigmaY=0.8 * max(1.0, height / 360)) if height > 2 else fine
    rows = np.arange(height, dtype=np.float32)[:, None] + clouds(width, height, 2, 7) * np.float32(
        height / 90
    )
    picked = fine[np.clip(rows, 0, height - 1).astype(np.int32), 0]
    return np.asarray(picked / max(float(picked.std()), 1e-3), np.float32)
