"""From linear light to picture: exposure, filmic curve, split tone, vignette, grain.

Knows no scene. Half a stop more or less is not a different picture: the shoulder keeps lamps from
clipping, and the brightest colours go towards white as on film.
"""

from functools import lru_cache
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.render.batch import BLOCK
from filmkit.studio.animatic.render.kernel import bare, step
from filmkit.studio.animatic.world import F32, Grade, Vec

GRAIN_SIDE = 512
GREEN, BLUE, GRAIN = BLOCK, 2 * BLOCK, 3 * BLOCK
"""Rows of what is kept of a piece of a row, after red."""
F = np.float32


class Print(NamedTuple):
    """A grade as plain numbers."""

    exposure: float
    bloom: float
    vignette: float
    white: Vec
    shadows: Vec
    highlights: Vec
    saturation: float
    grain: float


def print_of(grade: Grade) -> Print:
    """The grade for the kernel."""
    return Print(
        float(grade.exposure),
        float(grade.bloom),
        float(grade.vignette),
        (float(grade.white[0]), float(grade.white[1]), float(grade.white[2])),
        (float(grade.shadows[0]), float(grade.shadows[1]), float(grade.shadows[2])),
        (float(grade.highlights[0]), float(grade.highlights[1]), float(grade.highlights[2])),
        float(grade.saturation),
        float(grade.grain),
    )


@lru_cache(maxsize=2)
def grain_plate(frame_width: int, frame_height: int) -> F32:
    """Grain as coarse for the frame at any size: a square, repeated until any row of the frame fits.

    Every shot has the same, and begins in it elsewhere with every frame.
    """
    plate = np.random.default_rng(0).normal(size=(GRAIN_SIDE, GRAIN_SIDE)).astype(np.float32)
    plate = cv2.GaussianBlur(plate, (0, 0), 0.7 * max(1.0, frame_height / 900))
    return np.tile(np.asarray(plate / plate.std(), np.float32), (1, 1 + -(-frame_width // GRAIN_SIDE)))


@step
def _curve(x: np.float32) -> np.float32:
    """Filmic: toe, straight, shoulder; then for the screen."""
    x = max(F(0.0), x)
    return np.sqrt(min((x * (F(2.51) * x + F(0.03))) / (x * (F(2.43) * x + F(0.59)) + F(0.14)), F(1.0)))


@step
def _byte(
    value: np.float32, tint: np.float32, mean: np.float32, saturation: np.float32, speck: np.float32
) -> np.float32:
    """Toned, saturated and grainy, for rounding down."""
    value = mean + (value + tint - mean) * saturation + speck
    return min(max(value * F(255.0) + F(0.5), F(0.0)), F(255.0))


@step
def _print(count: int, values: F32, left: int, width: int, vertical: float, look: Print) -> None:
    """Turn `count` pixels of a row, from column `left` on, from light to numbers for the screen."""
    exposure = F(look.exposure)
    across = F(1.0 / width)
    begin = F((left + 0.5) / width - 0.5)
    vignette = F(look.vignette * 2.2)
    centre = F(1.0 - look.vignette * vertical * vertical * 2.0)
    white_r, white_g, white_b = F(look.white[0]), F(look.white[1]), F(look.white[2])
    low_r, low_g, low_b = F(look.shadows[0]), F(look.shadows[1]), F(look.shadows[2])
    high_r, high_g, high_b = F(look.highlights[0]), F(look.highlights[1]), F(look.highlights[2])
    saturation = F(look.saturation)
    coarse = F(look.grain)
    for n in range(count):
        vx = F(n) * across + begin
        k = exposure * (centre - vignette * vx * vx)
        r = values[n] * k * white_r
        g = values[GREEN + n] * k * white_g
        b = values[BLUE + n] * k * white_b
        bright = F(0.2126) * r + F(0.7152) * g + F(0.0722) * b
        t = min(max((bright - F(0.8)) * F(1.0 / 5.2), F(0.0)), F(1.0))
        fade = t * t * (F(3.0) - F(2.0) * t) * F(0.55)
        r = _curve(r + (bright - r) * fade)
        g = _curve(g + (bright - g) * fade)
        b = _curve(b + (bright - b) * fade)
        tone = F(0.3) * r + F(0.59) * g + F(0.11) * b
        dark = (F(1.0) - tone) * (F(1.0) - tone)
        bright = tone * tone
        speck = values[GRAIN + n] * coarse * (F(1.15) - tone)
        values[n] = _byte(r, low_r * dark + high_r * bright, tone, saturation, speck)
        values[GREEN + n] = _byte(g, low_g * dark + high_g * bright, tone, saturation, speck)
        values[BLUE + n] = _byte(b, low_b * dark + high_b * bright, tone, saturation, speck)


@bare
def develop(
    light: F32,
    glow: F32,
    top: int,
    frame_height: int,
    look: Print,
    grain: F32,
    shift_x: int,
    shift_y: int,
    values: F32,
    out: NDArray[np.uint8],
) -> None:
    """Fill the rows of `out` from `top` on, out of `frame_height` rows.

    `grain` is wide enough for a row that begins at any of its first `GRAIN_SIDE` columns; `values`,
    of 4 * BLOCK, is scratch.
    """
    width = light.shape[1]
    bloom = F(look.bloom)
    for y in range(light.shape[0]):
        row = y + top
        for left in range(0, width, BLOCK):
            count = min(BLOCK, width - left)
            for n in range(count):
                x = np.uint64(left + n)
                values[n] = light[y, x, 0] + glow[y, x, 0] * bloom
                values[GREEN + n] = light[y, x, 1] + glow[y, x, 1] * bloom * F(0.92)
                values[BLUE + n] = light[y, x, 2] + glow[y, x, 2] * bloom * F(0.85)
                values[GRAIN + n] = grain[(row + shift_y) % GRAIN_SIDE, shift_x + x]
            _print(count, values, left, width, (row + 0.5) / frame_height - 0.5, look)
            for n in range(count):
                x = np.uint64(left + n)
                out[row, x, 0] = np.uint8(np.int32(values[n]))
                out[row, x, 1] = np.uint8(np.int32(values[GREEN + n]))
                out[row, x, 2] = np.uint8(np.int32(values[BLUE + n]))
