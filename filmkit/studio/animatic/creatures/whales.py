"""Great swimmers with fins: shark, dolphin, orca, whale.

Knows no water. The middle of the body is at the place given.
"""

import math
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.creatures.coats import Coat, mixed
from filmkit.studio.animatic.creatures.hides import EYE, WET
from filmkit.studio.animatic.creatures.puppet import Puppet, Swing, Wave, measured, moulded, soft
from filmkit.studio.animatic.creatures.quadruped import Painter
from filmkit.studio.animatic.geometry.distance import Solid, cone, ellipsoid
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, merge, transform
from filmkit.studio.animatic.geometry.primitives import lathe, sphere
from filmkit.studio.animatic.geometry.transform import F64, placement
from filmkit.studio.animatic.world import F32, Color, Mesh, Vec

DARK: Color = (0.012, 0.012, 0.014)
PALE: Color = (0.62, 0.62, 0.60)
SIDES = (-1.0, 1.0)


def shark(coat: Coat, seed: int) -> Puppet:
    """Three and a half metres: a blunt nose over a mouth of teeth, gills, a white belly, its tail upright."""
    solids = [
        cone((1.58, 0.09, 0), (1.15, 0.03, 0), 0.10, 0.26, blend=0.06, flat=0.95),
        cone((1.40, -0.07, 0), (1.05, -0.12, 0), 0.09, 0.18, blend=0.04, flat=1.1),
        cone((1.15, 0.03, 0), (0.40, 0.0, 0), 0.27, 0.40, blend=0.05, flat=0.85),
        cone((0.40, 0.0, 0), (-0.30, 0.0, 0), 0.40, 0.32, blend=0.05, flat=0.85),
        cone((-0.30, 0.0, 0), (-1.45, 0.05, 0), 0.32, 0.075, blend=0.05, flat=0.85),
        cone((0.42, 0.30, 0), (-0.12, 0.98, 0), 0.26, 0.035, blend=0.06, flat=0.2),
        cone((0.15, 0.34, 0), (-0.18, 0.92, 0), 0.20, 0.035, blend=0.06, flat=0.2),
        cone((-0.90, 0.16, 0), (-1.08, 0.36, 0), 0.08, 0.02, blend=0.05, flat=0.3),
        cone((-0.85, -0.16, 0), (-1.08, -0.34, 0), 0.09, 0.02, blend=0.05, flat=0.3),
        cone((-1.40, 0.08, 0), (-1.86, 0.84, 0), 0.17, 0.03, blend=0.06, flat=0.2),
        cone((-1.40, 0.02, 0), (-1.74, -0.56, 0), 0.15, 0.03, blend=0.06, flat=0.2),
    ]
    back = coat.ground((0.10, 0.14, 0.18))
    made = _finned(
        "shark",
        solids,
        _marked_as_a_shark(back),
        back,
        (0.62, -0.16, 0.28),
        0.85,
        (1.24, 0.12, 0.225),
        Wave(0.055, 0.6, 0.55),
        seed,
    )
    return replace(made, body=merge((made.body, _teeth(made.body.vertices))))


def _marked_as_a_shark(back: Color) -> Painter:
    """White from below as far as half up, five gills a side, and the dark of the mouth."""

    def below(p: F64) -> F64:
        return np.asarray(np.clip(0.5 - (p[:, 1] + 0.05 + 0.03 * np.abs(p[:, 0])) / 0.05, 0, 1), np.float64)

    gills = [
        cone((0.86 - 0.10 * k, 0.14, 0), (0.80 - 0.10 * k, -0.16, 0), 0.020, 0.020, flat=40.0)
        for k in range(5)
    ]
    painter = Painter(back).marked((0.66, 0.68, 0.68), below)
    return painter.patch(DARK, gills, 0.008).patch((0.10, 0.016, 0.016), [_MOUTH], 0.012)


_MOUTH = cone((1.52, -0.075, 0), (1.05, -0.125, 0), 0.035, 0.055, flat=40.0)
"""The gape, right through the head: its corner lies farther back and lower."""


def _teeth(skin: F32) -> Mesh:
    """A row of white points where the gape meets the skin, on either side."""
    made = MeshBuilder()
    for k in range(10):
        x, y = 1.50 - 0.045 * k, -0.065 - 0.005 * k
        near = skin[np.hypot(skin[:, 0] - x, skin[:, 1] - y) < 0.05]
        wide = float(np.abs(near[:, 2]).max())
        for s in SIDES:
            tooth = placement((x, y, s * (wide - 0.004)), (math.pi, 0, 0))
            made.add(lathe(((0.0, 0.06), (0.020, 0.0), (0.0, 0.0)), 6), (0.8, 0.8, 0.76), WET, tooth)
    return made.build()


def dolphin(coat: Coat, seed: int) -> Puppet:
    """Two and a half metres, with a beak and a level tail."""
    solids = [
        cone((1.28, -0.09, 0), (0.95, -0.05, 0), 0.05, 0.075, blend=0.05),
        cone((0.86, 0.0, 0), (0.35, 0.0, 0), 0.18, 0.27, blend=0.08, flat=0.9),
        cone((0.35, 0.0, 0), (-0.25, 0.0, 0), 0.27, 0.21, blend=0.08, flat=0.9),
        cone((-0.25, 0.0, 0), (-1.05, 0.0, 0), 0.21, 0.055, blend=0.08, flat=0.85),
        cone((0.05, 0.20, 0), (-0.22, 0.52, 0), 0.13, 0.03, blend=0.06, flat=0.25),
    ]
    back = coat.ground((0.17, 0.21, 0.25))
    return _finned(
        "dolphin",
        [*solids, *_fluke(-1.12, 0.36)],
        _pale_below(back),
        back,
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
    back = (0.016, 0.016, 0.02)
    return _finned(
        "orca",
        [*solids, *_fluke(-1.3, 0.45)],
        _pale_below(back).patch(PALE, spots, 0.015),
        back,
        (0.5, -0.16, 0.26),
        0.5,
        (1.05, 0.03, 0.2),
        Wave(0.08, 0.6, 0.6, upright=True),
        seed,
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
    back = coat.ground((0.075, 0.10, 0.13))
    return _finned(
        "whale",
        [*solids, *grooves, *_fluke(-1.38, 0.52)],
        _pale_below(back),
        back,
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
    painter: Painter,
    back: Color,
    joint: Vec,
    fin: float,
    eye: Vec,
    wave: Wave,
    seed: int,
    grown: float = 1.0,
) -> Puppet:
    """A body, two eyes and two fins of the back's colour that paddle."""
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


def _pale_below(back: Color) -> Painter:
    belly = cone((1.4, -0.36, 0), (-0.9, -0.22, 0), 0.26, 0.12, blend=0.1)
    return Painter(back).patch(PALE, [belly], 0.05)


def _grown(at: Vec, k: float) -> Vec:
    return at[0] * k, at[1] * k, at[2] * k
