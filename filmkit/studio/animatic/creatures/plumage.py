"""What birds on their feet have in common: eyes, legs, beak.

Knows no air. Drawn along x with the beak ahead, feet on the ground.
"""

import math
from collections.abc import Sequence

from filmkit.studio.animatic.creatures.hides import EYE, HORN
from filmkit.studio.animatic.creatures.puppet import Swing
from filmkit.studio.animatic.geometry.mesh import MeshBuilder
from filmkit.studio.animatic.geometry.primitives import sphere, tube
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.world import Color, Vec

DARK: Color = (0.012, 0.012, 0.014)
WHITE: Color = (0.64, 0.63, 0.60)
ORANGE: Color = (0.55, 0.22, 0.02)
SIDES = (-1.0, 1.0)


def eyes(made: MeshBuilder, at: Vec, r: float, iris: Color = DARK) -> None:
    x, y, z = at
    for s in SIDES:
        made.add(sphere(r, 12), iris, EYE, placement((x, y, s * z)))
        if iris is not DARK:
            made.add(
                sphere((r * 0.5, r * 0.62, r * 0.62), 10),
                DARK,
                EYE,
                placement((x + 0.62 * r, y, s * (z + 0.1 * r))),
            )


def shanks(
    color: Color, hip: float, apart: float, r: float, knee: float = 0.0, bend: float = 0.0
) -> list[Swing]:
    """Two thin legs that swing from the hip, with three toes."""
    out = []
    for s in SIDES:
        made = MeshBuilder()
        path = (
            [(0, 0, 0), (bend, -(hip - knee) * 0.95, 0), (0, -hip + 0.6 * r, 0)]
            if knee
            else [(0, 0, 0), (0, -hip + 0.6 * r, 0)]
        )
        made.add(tube(path, [r * 1.25, *[r] * (len(path) - 1)], 7), color, HORN)
        for toe in (-0.5, 0.0, 0.5):
            end = (4.2 * r * math.cos(toe), -hip + 0.35 * r, 4.2 * r * math.sin(toe))
            made.add(tube([(0, -hip + 0.7 * r, 0), end], (r * 0.9, r * 0.5), 6), color, HORN)
        out.append(Swing(made.build(), (0.0, hip, s * apart), (0, 0, 0.38), 1.1, 0.5 * (s > 0)))
    return out


def beak(
    made: MeshBuilder, root: Vec, path: Sequence[tuple[float, float]], r: Sequence[float], color: Color
) -> None:
    points = [(root[0] + x, root[1] + y, 0.0) for x, y in path]
    made.add(tube(points, list(r), 8), color, HORN)
