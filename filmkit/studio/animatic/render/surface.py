"""What a pattern decides about one point: the columns of its scratch row.

Knows no pattern. A row is plain numbers so that kernels can keep one and reuse it.
"""

from filmkit.studio.animatic.render.kernel import step
from filmkit.studio.animatic.render.scene import F64

RED, GREEN, BLUE = 0, 1, 2
GLOSS = 3
"""Factor on gloss and highlight."""
GLOW = 4
"""Three columns: what emission multiplies; negative where it is the colour itself."""
BEND = 7
"""Three columns: added to the normal."""
REFLECT = 10
"""Factor on reflection."""
COLUMNS = 11


@step
def fresh(surface: F64, r: float, g: float, b: float) -> None:
    """A plain point of this colour."""
    surface[RED] = r
    surface[GREEN] = g
    surface[BLUE] = b
    surface[GLOSS] = 1.0
    surface[GLOW] = -1.0
    surface[BEND] = 0.0
    surface[BEND + 1] = 0.0
    surface[BEND + 2] = 0.0
    surface[REFLECT] = 1.0


@step
def dim(surface: F64, r: float, g: float, b: float) -> None:
    """Multiply the colour."""
    surface[RED] *= r
    surface[GREEN] *= g
    surface[BLUE] *= b


@step
def blend(surface: F64, r: float, g: float, b: float, t: float) -> None:
    """Move the colour towards another."""
    surface[RED] += (r - surface[RED]) * t
    surface[GREEN] += (g - surface[GREEN]) * t
    surface[BLUE] += (b - surface[BLUE]) * t
