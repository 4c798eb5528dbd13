"""What places are built from: where a room ends, a lamp's colour, upright pieces, the ground.

Knows no place.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.flat.paper import Cut, Layer
from filmkit.studio.animatic.world import Color

LAMP: Color = (2.4, 1.5, 0.6)
BEHIND = -60.0
"""Metres: ground and walls go on to behind the camera."""
WALL = 3.2
"""Metres behind the subject of a room's far wall."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a place is built from."""

    rng: np.random.Generator
    dark: bool
    """Lamps burn."""
    sky: Color
    """Of what is seen through windows, as it shines."""


def box(x: float, y: float, w: float, h: float, z: float) -> list[tuple[float, float, float]]:
    """An upright piece, from its lower left corner."""
    return [(x, y, z), (x + w, y, z), (x + w, y + h, z), (x, y + h, z)]


def ground(color: Color, near: float = BEHIND, far: float = 400.0) -> Layer:
    wide = 900.0
    return Layer((Cut([(-wide, 0, far), (wide, 0, far), (60, 0, near), (-60, 0, near)], color),), 0.0, 0.0)


def times(color: Color, k: float) -> Color:
    return (color[0] * k, color[1] * k, color[2] * k)


Build = Callable[[Asked], Iterator[Layer]]
"""Makes a place, the farthest first."""
