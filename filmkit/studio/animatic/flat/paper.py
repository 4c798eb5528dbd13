"""Cut paper in layers, filmed by a camera that looks straight ahead: shapes to pixels.

Knows no words. A shape is a polygon in metres: x to the right, y up from the ground, z away from the
subject's plane. Layers nearer throw a soft shadow on those behind, which is what makes it a board.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.world import Color

Picture = NDArray[np.uint8]
F32 = NDArray[np.float32]
Points = Sequence[tuple[float, float, float]]
NEAREST = 0.6
"""Metres before the lens: nearer, a corner would fly off; behind it, the ground goes on to here."""
_SHIFT = 4
"""Bits of a pixel's fraction that edges are drawn with."""


@dataclass(frozen=True, slots=True)
class Cut:
    """One piece of paper."""

    points: Points
    color: Color
    """Linear; above 1 it shines by itself."""
    lit: bool = False
    """It shines: the light of the hour does not reach it."""


@dataclass(frozen=True, slots=True)
class Layer:
    """Pieces at about one distance, the lowest first."""

    cuts: tuple[Cut, ...]
    far: float = 0.0
    """Metres behind the subject, for the haze."""
    shadow: float = 1.0


@dataclass(frozen=True, slots=True)
class Eye:
    """The camera."""

    x: float
    y: float
    away: float
    """Metres before the subject's plane."""
    focal: float
    """In heights of the frame."""
    turn: tuple[float, float] = (0.0, 0.0)
    """Shift of the picture in heights, for pans and tilts."""


@dataclass(frozen=True, slots=True)
class Tone:
    """What the hour does to paper."""

    light: Color
    haze: Color
    """As seen."""
    clear: float
    """Metres over which two thirds of a colour are lost."""
    exposure: float


def seen(color: Color, tone: Tone, far: float, lit: bool) -> tuple[float, float, float]:
    """A paper's colour on the screen, 0..1."""
    light = (1.0, 1.0, 1.0) if lit else tone.light
    flat = [c * k * tone.exposure for c, k in zip(color, light, strict=True)]
    shown = [min((v * (2.51 * v + 0.03)) / (v * (2.43 * v + 0.59) + 0.14), 1.0) ** 0.5 for v in flat]
    cover = 0.0 if lit else 1.0 - float(np.exp(-max(far, 0.0) / tone.clear))
    r, g, b = (s + (h - s) * cover for s, h in zip(shown, tone.haze, strict=True))
    return (r, g, b)


def onto(points: Points, eye: Eye, width: int, height: int) -> NDArray[np.int32]:
    """Corners as pixels with a fraction."""
    rows = np.asarray(points, np.float64)
    depth = np.maximum(rows[:, 2] + eye.away, NEAREST)
    scale = eye.focal * height / depth
    x = width / 2 + (rows[:, 0] - eye.x) * scale - eye.turn[0] * height
    y = height / 2 - (rows[:, 1] - eye.y) * scale + eye.turn[1] * height
    limit = 60.0 * width
    return np.rint(np.clip(np.stack([x, y], 1), -limit, limit) * (1 << _SHIFT)).astype(np.int32)


def lay(picture: F32, depth: F32, layer: Layer, eye: Eye, tone: Tone) -> None:
    """Lay a layer on the picture, 0..1, with the shadow it throws, and on the metres to what is seen."""
    height, width = picture.shape[:2]
    shapes = [(cut, onto(cut.points, eye, width, height)) for cut in layer.cuts]
    if layer.shadow > 0:
        mask = np.zeros((height, width), np.float32)
        off = np.array([0.006, 0.010]) * height * layer.shadow * (1 << _SHIFT)
        for cut, corners in shapes:
            if not cut.lit:
                cv2.fillPoly(mask, [corners + off.astype(np.int32)], 1.0, cv2.LINE_8, _SHIFT)
        mask = cv2.GaussianBlur(mask, (0, 0), max(0.6, 0.008 * height))
        picture *= 1.0 - 0.42 * mask[..., None]
    # Edges are smooth in whole numbers alone, so the shapes go through a picture of bytes.
    paper = np.rint(picture * 255).astype(np.uint8)
    for cut, corners in shapes:
        r, g, b = (255 * c for c in seen(cut.color, tone, layer.far, cut.lit))
        cv2.fillPoly(paper, [corners], (r, g, b), cv2.LINE_AA, _SHIFT)
        cv2.fillPoly(depth, [corners], eye.away + layer.far, cv2.LINE_8, _SHIFT)
    picture[:] = paper.astype(np.float32) / 255
