"""Pixels that need no light of their own: those between four that see the same thing and look alike.

Knows no light. Every second pixel of every second row is lit first; one between them is their mean when all
are of one surface and hardly differ, or when the lens blurs it: half of most pictures.
"""

from typing import NamedTuple

import numpy as np

from filmkit.studio.animatic.render.kernel import inlined
from filmkit.studio.animatic.render.point import PATTERN
from filmkit.studio.animatic.render.samples import Seen
from filmkit.studio.animatic.render.scene import Shapes
from filmkit.studio.animatic.world import F32, I32, CameraPose, Pattern

HARD = (
    Pattern.STONE,
    Pattern.MARBLE,
    Pattern.PLANKS,
    Pattern.SKIN,
    Pattern.FACADE,
    Pattern.COBBLES,
    Pattern.TILES,
    Pattern.EYE,
    Pattern.GINGHAM,
    Pattern.ROCK,
    Pattern.STRIPES,
    Pattern.CHECKS,
    Pattern.FLOWERS,
    Pattern.DOTS,
    Pattern.SEQUINS,
    Pattern.RIBS,
)
"""Patterns with lines finer than two pixels, which would be lost between them."""
SOFT = np.array([each not in HARD for each in sorted(Pattern)])
ALIKE, DARK = np.float32(0.06), np.float32(0.003)
"""By how much neighbours may differ: of the brighter; and of light that is dark anyhow."""
BLURRED = np.float32(2.0)
"""Radius of blur, in pixels of half the resolution, from which no pixel is seen by itself."""


class Lens(NamedTuple):
    """What the lens will blur."""

    focus: float
    """One over the metres that are sharp."""
    strength: float
    """Radius of blur, in pixels of half the resolution, for each dioptre away from there."""


SHARP = Lens(0.0, 0.0)


def lens_of(pose: CameraPose, width: int) -> Lens:
    """The lens of a picture so many pixels wide."""
    return Lens(1.0 / pose.focus, pose.aperture * width / 2)


@inlined
def surface_of(t: int, shapes: Shapes) -> np.int32:
    """A number for what a pixel sees alone; nought stands for anything else."""
    return np.int32(shapes.materials[t] + 1)


@inlined
def spared(x: int, y: int, t: int, seen: Seen, shapes: Shapes, lens: Lens, kept: I32, out: F32) -> bool:
    """Whether a pixel that sees `t` alone was mixed from its neighbours; `kept` says what those see."""
    left = x >> 1
    right = (x + 1) >> 1
    top = y >> 1
    bottom = (y + 1) >> 1
    if right >= kept.shape[1] or bottom >= kept.shape[0]:
        return False
    own = surface_of(t, shapes)
    if kept[top, left] != own or kept[top, right] != own or kept[bottom, left] != own:
        return False
    if kept[bottom, right] != own:
        return False
    away = lens.focus - np.float32(1.0) / seen.depth[y, x]
    if abs(lens.strength * away) < BLURRED:
        if not SOFT[int(shapes.palette[own - 1, PATTERN])]:
            return False
        for c in range(3):
            a = out[2 * top, 2 * left, c]
            b = out[2 * top, 2 * right, c]
            d = out[2 * bottom, 2 * left, c]
            e = out[2 * bottom, 2 * right, c]
            most = max(max(a, b), max(d, e))
            if most - min(min(a, b), min(d, e)) > ALIKE * most + DARK:
                return False
    for c in range(3):
        above = out[2 * top, 2 * left, c] + out[2 * top, 2 * right, c]
        below = out[2 * bottom, 2 * left, c] + out[2 * bottom, 2 * right, c]
        out[y, x, c] = (above + below) * np.float32(0.25)
    return True
