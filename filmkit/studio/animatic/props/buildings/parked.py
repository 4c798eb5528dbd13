"""Cars that only stand there: a few hundred triangles each, for streets and car parks full of them.

Knows no street; whoever drives takes a `vehicles` car.
"""

import math

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.world import Color, Material, Mesh

PAINTS: tuple[Color, ...] = (
    (0.020, 0.022, 0.028), (0.30, 0.025, 0.025), (0.36, 0.37, 0.38), (0.03, 0.075, 0.20), (0.58, 0.58, 0.56),
    (0.05, 0.12, 0.09), (0.56, 0.38, 0.03),
)  # fmt: skip
SALOON = (
    [(-2.2, 0.28), (2.15, 0.28), (2.25, 0.55), (2.05, 0.78), (0.95, 0.90), (-1.55, 0.93), (-2.2, 0.80)],
    [(-1.55, 0.88), (1.0, 0.86), (0.35, 1.40), (-0.95, 1.42)],
)
HATCH = (
    [(-1.85, 0.28), (1.95, 0.28), (2.05, 0.55), (1.80, 0.82), (0.95, 0.95), (-1.85, 0.98)],
    [(-1.85, 0.93), (1.0, 0.90), (0.25, 1.50), (-1.65, 1.50)],
)
VAN = (
    [(-2.4, 0.30), (2.3, 0.30), (2.4, 0.70), (2.1, 1.05), (1.4, 1.15), (-2.4, 1.15)],
    [(-2.4, 1.1), (1.55, 1.1), (0.85, 2.0), (-2.35, 2.05)],
)
OLD = (
    [(-2.0, 0.32), (2.0, 0.32), (2.05, 0.62), (1.75, 0.92), (0.75, 1.00), (-1.4, 1.02), (-2.0, 0.75)],
    [(-1.45, 0.95), (0.85, 0.95), (0.55, 1.55), (-0.9, 1.56)],
)


def parked(number: int, old: bool = False) -> Mesh:
    """One car, its nose at +z; the number chooses its form and its paint."""
    shape, glass = OLD if old else (SALOON, HATCH, SALOON, VAN)[number % 4]
    c = Carpenter()
    paint = Finish(PAINTS[(number * 3 + old) % len(PAINTS)], Material(0.95, 0.7, reflect=0.45, rim=0.3))
    turn = (0.0, -math.pi / 2, 0.0)
    c.part(primitives.extruded(shape, 1.70), paint, (0, 0, 0), turn)
    c.part(primitives.extruded([(x * 0.985, y) for x, y in shape], 1.80), paint, (0, 0.04, 0), turn, 0.96)
    pane = f.plain((0.02, 0.026, 0.032), 0.98, 0.9)
    c.part(primitives.extruded(glass, 1.44), pane, (0, 0, 0), turn)
    roof = [
        glass[2],
        glass[3],
        (glass[3][0] + 0.06, glass[3][1] + 0.06),
        (glass[2][0] - 0.06, glass[2][1] + 0.06),
    ]
    c.part(primitives.extruded(roof, 1.46), paint, (0, 0, 0), turn)
    middle = (glass[2][0] + glass[3][0]) / 2
    for x in (glass[3][0], middle, glass[2][0]):
        c.rod((0.725, 0.92, x), (0.725, glass[2][1], x), 0.03, paint, 4)
        c.rod((-0.725, 0.92, x), (-0.725, glass[2][1], x), 0.03, paint, 4)
    nose, tail = shape[2][0] if len(shape) > 2 else 2.2, shape[0][0]
    for z in (nose - 0.85, tail + 0.85):
        for s in (-1, 1):
            c.post(
                (s * 0.93, 0.33, z),
                0.33,
                0.20,
                f.plain((0.015, 0.015, 0.016), 0.3, 0.1),
                18,
                (0, 0, s * math.pi / 2),
            )
            c.post((s * 0.935, 0.33, z), 0.18, 0.02, f.BRIGHT_STEEL, 12, (0, 0, -s * math.pi / 2))
    c.boxes(
        [Block((s * 0.62, 0.66, nose - 0.04), (0.34, 0.14, 0.08)) for s in (-1, 1)],
        f.plain((0.6, 0.6, 0.56), 0.98, 0.9),
    )
    c.boxes(
        [Block((s * 0.66, 0.72, tail), (0.28, 0.14, 0.06)) for s in (-1, 1)],
        f.plain((0.30, 0.01, 0.01), 0.9, 0.6),
    )
    c.boxes(
        [Block((0, 0.40, nose - 0.02), (1.6, 0.14, 0.10)), Block((0, 0.40, tail), (1.6, 0.14, 0.10))],
        f.BRIGHT_STEEL if old else f.plain((0.04, 0.04, 0.042)),
    )
    return c.done()
