"""From linear light to picture: exposure, filmic curve, split tone, vignette, grain.

Knows no scene. Half a stop more or less is not a different picture: the shoulder keeps lamps from
clipping, and the brightest colours go towards white as on film.
"""

import math
from typing import NamedTuple

import cv2
import numpy as np

from filmkit.studio.animatic.render.kernel import bare, step
from filmkit.studio.animatic.render.noise import smooth
from filmkit.studio.animatic.world import F32, Grade, Vec

GRAIN_SIDE = 512


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


def grain_plate(seed: int, frame_height: int) -> F32:
    """A square of grain, as coarse for the frame at any size."""
    plate = np.random.default_rng(seed).normal(size=(GRAIN_SIDE, GRAIN_SIDE)).astype(np.float32)
    plate = cv2.GaussianBlur(plate, (0, 0), 0.7 * max(1.0, frame_height / 900))
    return np.asarray(plate / plate.std(), np.float32)


@step
def _curve(x: float) -> float:
    """Filmic: toe, straight, shoulder; then for the screen."""
    x = max(0.0, x)
    return math.sqrt(min((x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14), 1.0))


@step
def _toned(
    value: float, low: float, high: float, dark: float, light: float, mean: float, saturation: float
) -> float:
    """Split tone and saturation of one channel."""
    value = value + low * dark + high * light
    return mean + (value - mean) * saturation


@step
def _byte(value: float) -> float:
    """Rounded when stored."""
    return min(max(value * 255.0 + 0.5, 0.0), 255.0)


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
    out: F32,
) -> None:
    """Fill the rows of `out` from `top` on, out of `frame_height` rows."""
    height, width = light.shape[0], light.shape[1]
    for y in range(height):
        row = y + top
        vy = (row + 0.5) / frame_height - 0.5
        for x in range(width):
            vx = (x + 0.5) / width - 0.5
            k = look.exposure * (1.0 - look.vignette * (vx * vx * 2.2 + vy * vy * 2.0))
            r = (light[y, x, 0] + glow[y, x, 0] * look.bloom) * k * look.white[0]
            g = (light[y, x, 1] + glow[y, x, 1] * look.bloom * 0.92) * k * look.white[1]
            b = (light[y, x, 2] + glow[y, x, 2] * look.bloom * 0.85) * k * look.white[2]
            bright = 0.2126 * r + 0.7152 * g + 0.0722 * b
            fade = smooth(0.8, 6.0, bright) * 0.55
            r = _curve(r + (bright - r) * fade)
            g = _curve(g + (bright - g) * fade)
            b = _curve(b + (bright - b) * fade)
            tone = 0.3 * r + 0.59 * g + 0.11 * b
            dark = (1.0 - tone) * (1.0 - tone)
            lit = tone * tone
            speck = (
                grain[(row + shift_y) % GRAIN_SIDE, (x + shift_x) % GRAIN_SIDE] * look.grain * (1.15 - tone)
            )
            s = look.saturation
            out[row, x, 0] = _byte(_toned(r, look.shadows[0], look.highlights[0], dark, lit, tone, s) + speck)
            out[row, x, 1] = _byte(_toned(g, look.shadows[1], look.highlights[1], dark, lit, tone, s) + speck)
            out[row, x, 2] = _byte(_toned(b, look.shadows[2], look.highlights[2], dark, lit, tone, s) + speck)
