"""Birds on long legs: flamingo, heron, ostrich.

Knows no air. Drawn along x with the beak ahead, feet on the ground.
"""

import math
from collections.abc import Sequence

import numpy as np

from filmkit.studio.animatic.creatures.coats import Coat
from filmkit.studio.animatic.creatures.hides import FEATHER
from filmkit.studio.animatic.creatures.plumage import (
    DARK,
    WHITE,
    beak,
    eyes,
    shanks,
)
from filmkit.studio.animatic.creatures.puppet import Puppet, Swing, measured, moulded
from filmkit.studio.animatic.creatures.quadruped import Painter
from filmkit.studio.animatic.geometry.distance import Solid, cone, ellipsoid
from filmkit.studio.animatic.geometry.mesh import MeshBuilder
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.world import Color


def _wader(
    coat: Coat,
    seed: int,
    name: str,
    own: Color,
    tall: float,
    legs: Color,
    bill: Sequence[tuple[float, float]],
    tail: Color,
) -> Puppet:
    """Long legs, a level body, a neck like an S."""
    color = coat.ground(own)
    k = tall
    t = np.linspace(0, 1, 14)
    neck = np.stack([0.14 + 0.10 * np.sin(math.tau * t) * 0.9 + 0.10 * t, 0.60 + 0.50 * t, 0 * t], 1)
    solids: list[Solid] = [
        ellipsoid((0.0, 0.60, 0), (0.21, 0.12, 0.115), blend=0.06),
        cone((-0.12, 0.60, 0), (-0.28, 0.53, 0), 0.085, 0.03, blend=0.05),
    ]
    for i in range(13):
        solids.append(
            cone(tuple(neck[i]), tuple(neck[i + 1]), 0.052 - 0.0022 * i, 0.052 - 0.0022 * (i + 1), blend=0.03)
        )
    head = neck[-1]
    solids.append(ellipsoid((head[0] + 0.02, head[1], 0), (0.055, 0.042, 0.038), blend=0.02))
    made = MeshBuilder()
    moulded(
        made,
        solids,
        0.013,
        Painter(color).patch(tail, [ellipsoid((-0.26, 0.55, 0), (0.1, 0.06, 0.1))], 0.03),
        FEATHER,
    )
    beak(
        made,
        (float(head[0]) + 0.06, float(head[1]), 0),
        bill,
        (0.022, 0.020, 0.003),
        (0.06, 0.05, 0.045) if name == "flamingo" else (0.50, 0.24, 0.05),
    )
    eyes(made, (float(head[0]) + 0.04, float(head[1]) + 0.012, 0.032), 0.008)
    swings = shanks(legs, 0.52, 0.05, 0.011, 0.26, -0.03)
    body = MeshBuilder().add_mesh(made.build(), placement(scale=k)).build()
    grown = tuple(
        Swing(
            MeshBuilder().add_mesh(s.mesh, placement(scale=k)).build(),
            (s.at[0] * k, s.at[1] * k, s.at[2] * k),
            s.turn,
            s.rate,
            s.phase,
        )
        for s in swings
    )
    return measured(Puppet(name, (1, 1, 1), body, grown, phase=seed % 628 / 100))


def flamingo(coat: Coat, seed: int) -> Puppet:
    """Pink, with a bent bill."""
    return _wader(
        coat,
        seed,
        "flamingo",
        (0.66, 0.26, 0.26),
        1.2,
        (0.60, 0.26, 0.26),
        ((0, 0), (0.06, -0.02), (0.07, -0.075)),
        DARK,
    )


def heron(coat: Coat, seed: int) -> Puppet:
    """Grey, with a dagger of a bill."""
    return _wader(
        coat,
        seed,
        "heron",
        (0.26, 0.29, 0.33),
        0.95,
        (0.20, 0.17, 0.10),
        ((0, 0), (0.09, -0.01), (0.19, -0.02)),
        DARK,
    )


def ostrich(coat: Coat, seed: int) -> Puppet:
    """A great dark body on bare legs, a bare neck."""
    dark, skin = coat.ground((0.020, 0.018, 0.018)), (0.50, 0.36, 0.28)
    solids = [
        ellipsoid((0.0, 1.15, 0), (0.48, 0.30, 0.28), blend=0.1),
        cone((-0.35, 1.2, 0), (-0.6, 1.3, 0), 0.16, 0.1, blend=0.08),
    ]
    bare = [
        cone((0.35, 1.20, 0), (0.50, 1.55, 0), 0.10, 0.06, blend=0.06),
        cone((0.50, 1.55, 0), (0.52, 2.10, 0), 0.06, 0.045, blend=0.05),
        ellipsoid((0.57, 2.16, 0), (0.10, 0.07, 0.065), blend=0.04),
    ]
    made = MeshBuilder()
    moulded(
        made,
        solids,
        0.026,
        Painter(dark).patch(WHITE, [ellipsoid((-0.6, 1.3, 0), (0.16, 0.16, 0.2))], 0.03),
        FEATHER,
    )
    moulded(made, bare, 0.018, Painter(skin), FEATHER)
    beak(
        made,
        (0.64, 2.15, 0),
        ((0, 0), (0.08, -0.01), (0.12, -0.015)),
        (0.035, 0.026, 0.005),
        (0.40, 0.28, 0.16),
    )
    eyes(made, (0.60, 2.185, 0.055), 0.018)
    legs = shanks(skin, 1.0, 0.12, 0.036, 0.5, -0.08)
    return measured(Puppet("ostrich", (1, 1, 1), made.build(), tuple(legs), phase=seed % 628 / 100))
