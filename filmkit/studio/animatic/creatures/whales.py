"""Great swimmers with fins: shark, dolphin, orca, whale.

Knows no water. The middle of the body is at the place given.
"""

from filmkit.studio.animatic.creatures.coats import Coat, mixed
from filmkit.studio.animatic.creatures.hides import EYE, WET
from filmkit.studio.animatic.creatures.puppet import Puppet, Swing, Wave, measured, moulded, soft
from filmkit.studio.animatic.creatures.quadruped import Painter
from filmkit.studio.animatic.geometry.distance import Solid, cone, ellipsoid
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, transform
from filmkit.studio.animatic.geometry.primitives import sphere
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.world import Color, Vec

DARK: Color = (0.012, 0.012, 0.014)
PALE: Color = (0.62, 0.62, 0.60)
SIDES = (-1.0, 1.0)


def shark(coat: Coat, seed: int) -> Puppet:
    """Three and a half metres, its tail upright."""
    solids = [
        cone((1.72, 0.05, 0), (1.15, 0.03, 0), 0.045, 0.22, blend=0.05, flat=0.85),
        cone((1.15, 0.03, 0), (0.45, 0.0, 0), 0.22, 0.34, blend=0.05, flat=0.85),
        cone((0.45, 0.0, 0), (-0.25, 0.0, 0), 0.34, 0.30, blend=0.05, flat=0.85),
        cone((-0.25, 0.0, 0), (-1.45, 0.05, 0), 0.30, 0.075, blend=0.05, flat=0.85),
        cone((0.35, 0.28, 0), (-0.05, 0.86, 0), 0.20, 0.04, blend=0.06, flat=0.22),
        cone((-0.95, 0.14, 0), (-1.12, 0.32, 0), 0.07, 0.02, blend=0.05, flat=0.3),
        cone((-1.42, 0.06, 0), (-1.85, 0.72, 0), 0.12, 0.03, blend=0.06, flat=0.22),
        cone((-1.42, 0.03, 0), (-1.68, -0.34, 0), 0.10, 0.03, blend=0.06, flat=0.22),
    ]
    mouth = cone((1.46, -0.17, 0), (1.02, -0.20, 0), 0.03, 0.022, cut=True, blend=0.03)
    gills = [
        cone(
            (0.78 - 0.09 * k, 0.14, s * 0.33),
            (0.74 - 0.09 * k, -0.10, s * 0.33),
            0.014,
            0.014,
            cut=True,
            blend=0.01,
        )
        for k in range(4)
        for s in SIDES
    ]
    return _finned(
        "shark",
        [*solids, mouth, *gills],
        coat.ground((0.13, 0.16, 0.19)),
        (0.55, -0.16, 0.26),
        0.62,
        (1.22, 0.08, 0.225),
        Wave(0.055, 0.6, 0.55),
        seed,
    )


def dolphin(coat: Coat, seed: int) -> Puppet:
    """Two and a half metres, with a beak and a level tail."""
    solids = [
        cone((1.28, -0.09, 0), (0.95, -0.05, 0), 0.05, 0.075, blend=0.05),
        cone((0.86, 0.0, 0), (0.35, 0.0, 0), 0.18, 0.27, blend=0.08, flat=0.9),
        cone((0.35, 0.0, 0), (-0.25, 0.0, 0), 0.27, 0.21, blend=0.08, flat=0.9),
        cone((-0.25, 0.0, 0), (-1.05, 0.0, 0), 0.21, 0.055, blend=0.08, flat=0.85),
        cone((0.05, 0.20, 0), (-0.22, 0.52, 0), 0.13, 0.03, blend=0.06, flat=0.25),
    ]
    return _finned(
        "dolphin",
        [*solids, *_fluke(-1.12, 0.36)],
        coat.ground((0.17, 0.21, 0.25)),
        (0.42, -0.14, 0.2),
        0.40,
        (0.82, 0.03, 0.165),
        Wave(0.06, 0.5, 0.8, upright=True),
        seed,
    )


def orca(coat: Coat, seed: int) -> Puppet:
    """Black and white, with a tall fin."""
    solids = [
        cone((1.15, -0.02, 0), (0.35, 0.0, 0), 0.20, 0.34, blend=0.08, flat=0.9),
        cone((0.35, 0.0, 0), (-0.35, 0.0, 0), 0.34, 0.26, blend=0.08, flat=0.9),
        cone((-0.35, 0.0, 0), (-1.25, 0.0, 0), 0.26, 0.06, blend=0.12, flat=0.85),
        cone((0.10, 0.26, 0), (-0.10, 0.95, 0), 0.16, 0.03, blend=0.06, flat=0.22),
    ]
    spots = [ellipsoid((0.88, 0.12, s * 0.24), (0.17, 0.07, 0.12)) for s in SIDES]
    return _finned(
        "orca",
        [*solids, *_fluke(-1.3, 0.45)],
        (0.016, 0.016, 0.02),
        (0.5, -0.16, 0.26),
        0.5,
        (1.05, 0.03, 0.2),
        Wave(0.08, 0.6, 0.6, upright=True),
        seed,
        spots,
        2.2,
    )


def whale(coat: Coat, seed: int) -> Puppet:
    """Twelve metres, blunt, with grooves under the chin."""
    solids = [
        cone((1.15, 0.02, 0), (0.35, 0.0, 0), 0.27, 0.36, blend=0.1, flat=0.92),
        cone((0.35, 0.0, 0), (-0.35, 0.02, 0), 0.36, 0.26, blend=0.1, flat=0.92),
        cone((-0.35, 0.02, 0), (-1.30, 0.08, 0), 0.26, 0.055, blend=0.12, flat=0.85),
        cone((-0.55, 0.22, 0), (-0.68, 0.32, 0), 0.06, 0.02, blend=0.05, flat=0.4),
    ]
    grooves = [
        cone(
            (1.2, -0.24 + 0.05 * abs(k), 0.085 * k),
            (0.15, -0.34 + 0.05 * abs(k), 0.10 * k),
            0.012,
            0.012,
            cut=True,
            blend=0.02,
        )
        for k in range(-3, 4)
    ]
    return _finned(
        "whale",
        [*solids, *grooves, *_fluke(-1.38, 0.52)],
        coat.ground((0.075, 0.10, 0.13)),
        (0.45, -0.2, 0.28),
        0.75,
        (0.95, -0.10, 0.30),
        Wave(0.06, 0.5, 0.3, upright=True),
        seed,
        grown=4.6,
    )


def _fluke(x: float, wide: float) -> list[Solid]:
    return [
        ellipsoid(
            (x - 0.12 - 0.10 * k, 0.01, s * wide * (0.25 + 0.32 * k)),
            (0.15 - 0.03 * k, 0.032, wide * 0.42),
            blend=0.05,
        )
        for s in SIDES
        for k in (0, 1)
    ]


def _finned(
    name: str,
    solids: list[Solid],
    back: Color,
    joint: Vec,
    fin: float,
    eye: Vec,
    wave: Wave,
    seed: int,
    spots: list[Solid] | None = None,
    grown: float = 1.0,
) -> Puppet:
    """A body with a pale belly, two eyes and two fins that paddle."""
    belly = cone((1.4, -0.36, 0), (-0.9, -0.22, 0), 0.26, 0.12, blend=0.1)
    painter = Painter(back).patch(PALE, [belly], 0.05)
    if spots:
        painter.patch(PALE, spots, 0.015)
    made = MeshBuilder()
    moulded(made, solids, 0.030, painter, WET)
    x, y, z = eye
    for s in SIDES:
        made.add(sphere(0.035, 10), DARK, EYE, placement((x, y, s * z)))
    paddle = []
    for s in SIDES:
        blade = [
            ellipsoid(
                (-0.10 - 0.10 * k, 0.0, s * fin * (0.25 + 0.35 * k)),
                (0.16 - 0.05 * k, 0.03, fin * 0.36),
                blend=0.05,
            )
            for k in (0, 1)
        ]
        at = (joint[0], joint[1], s * joint[2])
        paddle.append(
            Swing(
                soft(blade, 0.026, mixed(back, DARK, 0.2), WET),
                at,
                (0.16 * s, 0.0, 0.0),
                0.4,
                0.0,
                (s * 0.42, 0.0, 0.0),
            )
        )
    body = transform(made.build(), placement(scale=grown))
    parts = tuple(
        Swing(transform(p.mesh, placement(scale=grown)), _grown(p.at, grown), p.turn, p.rate, p.phase, p.rest)
        for p in paddle
    )
    return measured(Puppet(name, (1, 1, 3), body, parts, wave, phase=seed % 628 / 100))


def _grown(at: Vec, k: float) -> Vec:
    return at[0] * k, at[1] * k, at[2] * k
