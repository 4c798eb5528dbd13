"""Pixels that need no light of their own: those between four that see the same thing and look alike.

Knows no light. Every second pixel of every second row is lit first; one between them is their mean when all
are of one surface and hardly differ, or when the lens blurs it: half of most pictures.
"""

from typing import NamedTuple

import numpy as np

from filmkit.studio.animatic.render.kernel import inlined
from filmkit.studio.animatic.render.point import PATTERN, SCALE
from filmkit.studio.animatic.render.samples import Seen
from filmkit.studio.animatic.render.scene import Shapes, View
from filmkit.studio.animatic.world import F32, I32, CameraPose, Pattern, Vec

LINED = {Pattern.STONE: 0.08, Pattern.TILES: 0.06, Pattern.COBBLES: 0.09, Pattern.FACADE: 0.05}
"""Patterns with joints, and how wide those are, in repeats."""
HARD = (
    Pattern.MARBLE,
    Pattern.PLANKS,
    Pattern.SKIN,
    Pattern.EYE,
    Pattern.GINGHAM,
    Pattern.ROCK,
    Pattern.STRIPES,
    Pattern.CHECKS,
    Pattern.FLOWERS,
    Pattern.DELFT,
    Pattern.DOTS,
    Pattern.SEQUINS,
    Pattern.RIBS,
)
"""Patterns with lines finer than two pixels, which would be lost between them."""
FINEST = np.array([LINED.get(each, -1.0 if each in HARD else 0.0) for each in sorted(Pattern)])
"""Repeats that the finest line of each pattern is wide: 0 when it has none, below it when it is too fine."""
WIDTH = 2.0
"""Pixels: a line as wide as this is seen by one of two pixels with one between them."""
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
    focal: float = 0.0
    """Its length, in pixels; 0: patterns with lines are lit everywhere."""
    eye: Vec = (0.0, 0.0, 0.0)


SHARP = Lens(0.0, 0.0)


def lens_of(pose: CameraPose, view: View, width: int) -> Lens:
    """The lens of a picture so many pixels wide."""
    return Lens(1.0 / pose.focus, pose.aperture * width / 2, view.focal, view.eye)


@inlined
def surface_of(t: int, shapes: Shapes) -> np.int32:
    """A number for what a pixel sees alone; nought stands for anything else."""
    return np.int32(shapes.materials[t] + 1)


@inlined
def _coarse(t: np.uint64, depth: np.float32, lens: Lens, shapes: Shapes) -> bool:
    """Whether no line of the pattern of a triangle, seen at that depth, fits between two pixels."""
    material = shapes.palette[shapes.materials[t]]
    finest = FINEST[np.uint64(material[PATTERN])]
    if finest <= 0.0:
        return bool(finest == 0.0)
    at = np.uint64(shapes.triangles[t, 0])
    place, normal = shapes.vertices[at], shapes.normals[at]
    # How far the eye is from the plane; over the distance, by how much lines are seen foreshortened.
    away = (lens.eye[0] - place[0]) * normal[0] + (lens.eye[1] - place[1]) * normal[1]
    away = min(abs(away + (lens.eye[2] - place[2]) * normal[2]), depth)
    return bool(finest * lens.focal * away > WIDTH * material[SCALE] * depth * depth)


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
        if not _coarse(np.uint64(t), seen.depth[y, x], lens, shapes):
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
