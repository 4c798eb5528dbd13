"""Line and hatching: pencil, charcoal, ink, coloured pencil, a blueprint. Knows no words."""

from typing import NamedTuple

import cv2
import numpy as np

from filmkit.studio.animatic.arts.lines import contours, outlines
from filmkit.studio.animatic.arts.plates import clouds, hatching, paper
from filmkit.studio.animatic.arts.sheet import (
    Picture,
    Sheet,
    blended,
    blurred,
    light_of,
    printed,
    saturated,
    thrice,
    tone_of,
)
from filmkit.studio.animatic.world import F32, Color


class Point(NamedTuple):
    """What is drawn with, on what."""

    paper: Color = (0.96, 0.95, 0.92)
    lead: Color = (0.13, 0.13, 0.15)
    line: float = 1.2
    """Pixels wide on 360 lines."""
    apart: float = 3.2
    """From one stroke of the hatching to the next."""
    hatched: tuple[tuple[float, float], ...] = ((0.74, 38.0), (0.48, 74.0), (0.27, -22.0))
    """Tones below which strokes are laid, and how they lie, degrees."""
    dark: float = 0.85
    """How strong the hatching is."""
    smudge: float = 0.34
    """How much tone is rubbed in."""
    tooth: float = 0.30
    """How much the paper's grain breaks the lead."""
    colours: float = 0.0
    """Of the picture, in place of the lead's own."""
    black: float = 0.0
    """A tone below which it is all black."""


PENCIL = Point()
CHARCOAL = Point(
    paper=(0.90, 0.87, 0.81),
    lead=(0.09, 0.085, 0.085),
    line=2.2,
    apart=5.0,
    hatched=((0.62, 42.0), (0.36, 64.0)),
    dark=0.6,
    smudge=0.85,
    tooth=0.24,
)
PEN = Point(
    paper=(0.97, 0.96, 0.93),
    lead=(0.05, 0.05, 0.07),
    line=1.3,
    apart=3.4,
    hatched=((0.66, 40.0), (0.42, -42.0), (0.25, 4.0)),
    dark=1.0,
    smudge=0.0,
    tooth=0.05,
    black=0.09,
)
CRAYONS = Point(lead=(0.22, 0.18, 0.20), apart=3.4, dark=0.75, smudge=0.55, tooth=0.35, colours=1.5)
BLUEPRINT = Point(
    paper=(0.10, 0.22, 0.46), lead=(0.90, 0.94, 1.0), line=1.0, hatched=((0.32, 45.0),), dark=0.35,
    smudge=0.0, tooth=0.12,
)  # fmt: skip


def sketched(sheet: Sheet, point: Point) -> Picture:
    """Drawn by hand."""
    width, height = sheet.size
    light = light_of(sheet)
    tone = _spread(tone_of(light))
    thick = max(point.line * sheet.unit, 0.9)
    soft = blurred(tone, 1.2 * sheet.unit)
    lead = _hatched(soft, point, sheet)
    lead = np.maximum(lead, np.float32(point.smudge) * np.clip(1 - 1.15 * soft, 0, 1))
    ends = outlines(sheet.depth, thick)
    within = contours(tone, thick, 1.1) * np.float32(0.85)
    lead = np.maximum(lead, np.maximum(ends, within))
    if point.black:
        lead = np.maximum(lead, np.clip((point.black - soft) * 30, 0, 1))
    grain = paper(width, height)
    lead = np.clip(lead * (1 - np.float32(point.tooth) * grain * (1.2 - lead)), 0, 1)
    white = 1 + np.float32(0.018) * grain
    blank: F32 = np.asarray(cv2.merge([part * white for part in point.paper]), np.float32)
    if not point.colours:
        return printed(blended(blank, point.lead, lead))
    own = np.clip(saturated(light, point.colours), 0, 1) * np.float32(0.92)
    ink = blended(own, point.lead, 1 - np.float32(0.86) * (1 - ends))
    return printed(blank + (ink - blank) * thrice(lead))


def _spread(tone: F32) -> F32:
    """From white paper to the darkest lead, whatever the hour: a night is drawn with light in it too."""
    low, high = np.percentile(tone[::4, ::4], (3, 97))
    return np.asarray(np.clip((tone - low) / max(high - low, 0.25), 0, 1) ** np.float32(0.8), np.float32)


def _hatched(tone: F32, point: Point, sheet: Sheet) -> F32:
    width, height = sheet.size
    apart = max(point.apart * sheet.unit, 2.6)
    total = np.zeros((height, width), np.float32)
    wander = np.float32(0.05) * clouds(width, height, 9, 3)
    for kind, (below, degrees) in enumerate(point.hatched):
        much = np.clip((np.float32(below) - tone + wander) * 5, 0, 1)
        total = (
            np.maximum(total, much * hatching(width, height, degrees, apart, kind))
            + np.float32(0.12) * much * total
        )
    return np.asarray(total * np.float32(point.dark), np.float32)
