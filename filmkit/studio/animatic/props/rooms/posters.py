"""Posters of towns: what a town is known by, flat, over its name. Knows no room.

Each hangs by its middle and faces +z; heights are parts of the sheet's own.
"""

from itertools import pairwise

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.props.making.lettering import lettering
from filmkit.studio.animatic.world import Mesh

TOWER = (
    (0.00, 0.36, 0.24),
    (0.17, 0.24, 0.10),
    (0.36, 0.15, 0.0),
    (0.40, 0.15, 0.0),
    (0.62, 0.06, 0.0),
    (1.0, 0.008, 0.0),
)
"""A tower of iron from its feet to its tip: height, and how far out each leg goes and begins."""
DECKS = ((0.17, 0.30), (0.38, 0.19), (0.63, 0.085))
"""Its galleries: height and half width."""
LOW, HIGH = -0.26, 0.44
"""Where it stands on the sheet, and how far up it goes."""


def of_paris(width: float, height: float) -> Mesh:
    """The tower before a red evening sky."""
    c = Carpenter()
    ink, paper = f.plain((0.030, 0.040, 0.075), 0.2, 0.05), f.plain((0.62, 0.55, 0.42), 0.3, 0.08)
    sky, sun = f.plain((0.55, 0.16, 0.065), 0.3, 0.08), f.plain((0.72, 0.46, 0.12))
    c.box((0, 0, 0.012), (width, height, 0.024), f.DARK_OAK, bevel=0.006)
    c.box((0, 0, 0.020), (0.93 * width, 0.94 * height, 0.014), paper)
    c.box((0, 0.06 * height, 0.024), (0.84 * width, 0.70 * height, 0.010), sky)
    c.ball((0.18 * width, 0.20 * height, 0.026), (0.13 * width, 0.13 * width, 0.006), sun, 24)
    tall = (HIGH - LOW) * height

    def at(x: float, up: float) -> tuple[float, float, float]:
        return x * 0.9 * width, LOW * height + up * tall, 0.034

    for (low, out, into), (high, narrow, inner) in pairwise(TOWER):
        for side in (-1, 1):
            leg = [(into, low), (out, low), (narrow, high), (inner, high)]
            corners = [at(side * x, up) for x, up in leg]
            c.sheet(corners if side > 0 else corners[::-1], ink)
    for up, half in DECKS:
        x, y, z = at(half, up)
        c.box((0, y, z), (2 * x, 0.018 * height, 0.006), ink)
    c.part(lettering("PARIS", 0.09 * height, 0.17, 0.004), ink, (0.0, -0.43 * height, 0.029))
    return c.done()
