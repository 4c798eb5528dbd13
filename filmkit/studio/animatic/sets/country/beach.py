"""A beach: sand that falls to a lazy sea, surf that runs up it, palms, a parasol. Knows nobody on it.

The sea lies towards -z, the land behind the camera. A wide view looks along the shore, so that sand, surf and
palms are in one picture.
"""

import math
from collections.abc import Callable

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.land.palms import palm
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.world import Mark, Material, Mesh, Pattern

VIEW = {"view": Mark((-14.0, 1.4, 13.0), 0.0, 2.5), "look": Mark((12.0, 0.0, -3.0), 0.0, 2.2)}
"""From where a beach is best seen, and the point that is looked at: along the shore and out to sea."""
PALMS = (
    (5.6, 1.8, 7.4),
    (8.0, 4.2, 8.8),
    (10.5, 1.6, 7.8),
    (13.5, 4.6, 9.4),
    (17.0, 2.4, 8.4),
    (-6.8, 1.6, 7.8),
    (-11.5, 3.6, 9.0),
)
"""Where palms stand, x and z, and how tall they are, metres."""
ISLAND = f.patterned((0.05, 0.095, 0.06), Pattern.PLASTER, 0.1)
FOAM = Finish((0.80, 0.83, 0.84), Material(0.7, 0.15))
EBB, RUN = 5.6, 0.85
"""Seconds from one wave on the sand to the next, and how far it runs up and back, metres."""


def on_sand(c: Carpenter, seed: int, slope: Callable[[F64, F64], F64]) -> None:
    """Palms that lean over the sand, a parasol and two chairs, an island far out."""
    for k, (x, z, tall) in enumerate(PALMS):
        y = float(slope(np.array(x), np.array(z)))
        c.tilted(palm(seed % 97 + k, tall), (x, y - 0.1, z), (0.0, 1.7 * k, 0.16))
    c.rod((-4.6, 0.2, 1.6), (-4.5, 2.5, 1.6), 0.035, f.OAK, 8)
    for k in range(12):
        a, b = k * math.tau / 12, (k + 1) * math.tau / 12
        cloth = f.plain((0.52, 0.06, 0.05) if k % 2 else (0.62, 0.60, 0.55), 0.2, 0.06)
        rim = [(-4.5 + 1.5 * math.sin(t), 2.1, 1.6 + 1.5 * math.cos(t)) for t in (a, b)]
        c.sheet([rim[0], rim[1], (-4.5, 2.6, 1.6), (-4.5, 2.6, 1.6)], cloth)
        c.sheet([rim[1], rim[0], (-4.5, 2.55, 1.6), (-4.5, 2.55, 1.6)], cloth)
    for x in (-5.2, -3.7):
        c.box((x, 0.62, 2.2), (0.6, 0.07, 1.2), f.LINEN, (0.05, 0, 0))
        c.box((x, 0.95, 2.95), (0.6, 0.07, 0.8), f.LINEN, (-0.9, 0, 0))
    for x, z, long in ((46.0, -170.0, 46.0), (84.0, -176.0, 30.0)):
        hill = primitives.sphere((long, 0.3 * long, 0.55 * long), 26)
        c.part(hill, ISLAND, (x, -3.0, z))


def surf(seed: int, slope: Callable[[F64, F64], F64]) -> Callable[[float], Mesh]:
    """The white edge of the sea that runs up the sand and back, and two low breakers behind it."""
    x = np.linspace(-55.0, 55.0, 180)
    start = float(np.random.default_rng(seed).uniform(0, 6.0))
    ragged = 0.30 * np.sin(0.55 * x + start) + 0.16 * np.sin(1.7 * x + 2 * start) + 0.07 * np.sin(4.3 * x)
    triangles = grid_triangles(3, len(x) - 1)

    def ribbon(build: MeshBuilder, z: F64, wide: F64, high: float) -> None:
        rows = [z + wide * share for share in (0.0, -0.3, -0.7, -1.0)]
        lifts = (0.02, 0.05 + high, 0.05 + 0.8 * high, 0.01)
        points = [
            np.stack([x, np.maximum(slope(x, row), 0.0) + lift, row], 1)
            for row, lift in zip(rows, lifts, strict=True)
        ]
        up = np.tile((0.0, 1.0, 0.2), (4 * len(x), 1))
        build.add(part_of(np.concatenate(points), up, triangles), FOAM.color, FOAM.material)

    def at(seconds: float) -> Mesh:
        build = MeshBuilder()
        beat = math.tau * seconds / EBB
        edge = 0.2 + RUN * math.sin(beat) + ragged + 0.25 * np.sin(0.23 * x + beat)
        ribbon(build, edge, 0.42 + 0.14 * np.sin(2.3 * x + start), 0.0)
        for k in range(2):
            comes = (seconds / EBB + 0.5 * k) % 1.0
            out = -6.5 + 5.5 * comes + 1.4 * ragged + 0.5 * np.sin(0.31 * x + 2.1 * k)
            wide = np.clip(0.5 * math.sin(math.pi * comes) + 0.35 * np.sin(0.9 * x + 3.0 * k), 0.0, None)
            ribbon(build, out, wide, 0.16 * math.sin(math.pi * comes))
        return build.build()

    return at
