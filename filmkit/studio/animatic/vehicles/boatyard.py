"""What all boats are built of: a planked skin, its inside, its transom, the tide line. Knows no boat."""

import math

import numpy as np

from filmkit.studio.animatic.geometry.primitives import extruded
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.vehicles.lofts import Lines, hull_points, skin
from filmkit.studio.animatic.world import Color, Material, Pattern

WOOD: Color = (0.20, 0.100, 0.046)
ROPE = f.plain((0.34, 0.26, 0.15), 0.1, 0.03)
LANTERN: Color = (1.0, 0.74, 0.40)


def painted(words: str, default: Color) -> Finish:
    named = paint.colors_in(words)
    if named:
        return Finish(named[0], Material(0.5, 0.2, 0.0, Pattern.PLANKS, 4.6, rim=0.15, reflect=0.05))
    wood = paint.says(words, "wooden", "wood", "oak", "old")
    color = WOOD if wood else default
    return Finish(color, Material(0.45, 0.16, 0.0, Pattern.PLANKS, 4.6, rim=0.15, reflect=0.04))


def planked(
    c: Carpenter, lines: Lines, finish: Finish, bottom: Color | None, inner: Finish, wall: float
) -> None:
    """Skin, its inside above the deck, a cap along the rail, a line of rust and weed at the water."""
    points = hull_points(lines)
    outside = skin(points)
    y = outside.vertices[:, 1:2]
    base = np.asarray(finish.color, np.float64)
    tide = np.clip((0.30 - y) / 0.22, 0, 1) * (0.5 + 0.35 * np.sin(outside.vertices[:, :1] * 7) ** 2)
    color = base * (1 - 0.6 * tide) + np.array((0.05, 0.045, 0.03)) * 0.6 * tide
    if bottom is not None:
        under = np.clip((0.16 - y) / 0.03, 0, 1)
        color = color * (1 - under) + np.asarray(bottom) * under
    c.part(outside, Finish(color.astype(np.float32), finish.material))
    c.part(skin(hull_points(lines, wall), inward=True), inner)
    _transom(c, points, finish)


def _transom(c: Carpenter, points: np.ndarray, finish: Finish) -> None:
    ring = points[0]
    outline = [(float(p[2]), float(p[1])) for p in ring]
    outline = [outline[0], *outline[1:-1], outline[-1]]
    part = extruded(outline, 0.07)
    c.part(
        part,
        Finish(finish.color, Material(0.45, 0.16, 0.0, Pattern.PLANKS, 4.6)),
        (float(ring[0, 0]) + 0.02, 0, 0),
        (0, -math.pi / 2, 0),
    )
