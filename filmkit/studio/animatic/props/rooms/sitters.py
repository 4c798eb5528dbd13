"""People too far to be anyone: diners at a table, a waiter passing behind glass.

Knows no cast. They are shapes to be seen through a window, never from near.
"""

import numpy as np

from filmkit.studio.animatic.geometry.distance import Solid, cone, ellipsoid
from filmkit.studio.animatic.geometry.nets import surface
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Spot
from filmkit.studio.animatic.world import Color, Mesh

SKIN: Color = (0.46, 0.29, 0.21)
HAIR: tuple[Color, ...] = ((0.05, 0.03, 0.02), (0.12, 0.06, 0.03), (0.25, 0.22, 0.20))
CLOTH: tuple[Color, ...] = ((0.10, 0.10, 0.13), (0.34, 0.06, 0.08), (0.10, 0.16, 0.20), (0.55, 0.50, 0.42))


def diner(seed: int) -> Mesh:
    """Someone seated at a table, seen from the hips up, the origin on the floor under the seat."""
    chance = np.random.default_rng(seed)
    lean, reach = chance.uniform(0.02, 0.14), chance.uniform(0.0, 0.12)
    trunk = [
        ellipsoid((0, 0.52, 0), (0.18, 0.16, 0.15), blend=0.06),
        cone((0, 0.55, 0), (0, 0.98, lean), 0.15, 0.17, blend=0.05),
        *(_arm(s, 1.02, lean, reach * (1 if s > 0 else 0.3)) for s in (-1, 1)),
        *(
            cone((s * 0.16, 0.80, lean + 0.12), (s * 0.08, 0.80, lean + 0.38), 0.045, 0.035, blend=0.03)
            for s in (-1, 1)
        ),
    ]
    return _dressed(
        trunk, (0.0, 1.28, lean * 1.5), CLOTH[int(chance.integers(4))], HAIR[int(chance.integers(3))]
    )


def waiter() -> Mesh:
    """Someone upright with a tray at the shoulder, walking towards +x."""
    trunk = [
        cone((0, 0.95, 0), (0, 1.36, 0), 0.14, 0.16, blend=0.05),
        cone((-0.14, 0.06, 0.05), (0, 0.9, 0), 0.06, 0.09, blend=0.05),
        cone((0.14, 0.06, -0.05), (0, 0.9, 0), 0.06, 0.09, blend=0.05),
        cone((0, 1.36, 0.17), (0.16, 1.16, 0.26), 0.055, 0.045, blend=0.03),
        cone((0.16, 1.16, 0.26), (0.10, 1.44, 0.24), 0.045, 0.035, blend=0.03),
    ]
    c = Carpenter()
    c.put(_dressed(trunk, (0.03, 1.62, 0.0), (0.50, 0.49, 0.47), HAIR[0]), Spot((0, 0, 0)))
    c.post((0.10, 1.47, 0.24), 0.20, 0.015, f.BRIGHT_STEEL, 16)
    for x, z in ((0.05, 0.20), (0.16, 0.28)):
        c.turned(
            (x, 1.485, z),
            [(0.0, 0), (0.03, 0), (0.01, 0.02), (0.01, 0.08), (0.04, 0.12), (0.035, 0.18)],
            f.GLASS,
            8,
        )
    return c.done()


def _arm(side: float, height: float, lean: float, lift: float) -> Solid:
    shoulder, elbow = (side * 0.18, height, lean), (side * 0.22, height - 0.24 + lift, lean + 0.10)
    return cone(shoulder, elbow, 0.06, 0.05, blend=0.04)


def _dressed(trunk: list[Solid], head: tuple[float, float, float], cloth: Color, hair: Color) -> Mesh:
    x, y, z = head
    c = Carpenter()
    c.part(surface(trunk, 0.035), f.patterned(cloth, f.TABLECLOTH.material.pattern, 1.0, 0.2, 0.05))
    c.part(
        surface(
            [
                ellipsoid((x, y, z), (0.085, 0.115, 0.10)),
                cone((x, y - 0.2, z - 0.03), (x, y - 0.08, z - 0.01), 0.05, 0.05),
            ],
            0.03,
        ),
        f.plain(SKIN, 0.3, 0.08),
    )
    c.ball((x, y + 0.035, z - 0.025), (0.098, 0.105, 0.105), f.plain(hair, 0.4, 0.2), 12)
    return c.done()


def cook() -> Mesh:
    """Someone in white bent over a stove, seen from behind or out of focus."""
    trunk = [
        cone((0, 0.90, 0), (0, 1.34, 0.06), 0.15, 0.17, blend=0.05),
        *(cone((s * 0.10, 0.07, 0), (s * 0.09, 0.9, 0), 0.07, 0.10, blend=0.04) for s in (-1, 1)),
        *(cone((s * 0.19, 1.34, 0.06), (s * 0.25, 1.10, 0.14), 0.06, 0.05, blend=0.04) for s in (-1, 1)),
        *(cone((s * 0.25, 1.10, 0.14), (s * 0.14, 1.08, 0.40), 0.05, 0.04, blend=0.03) for s in (-1, 1)),
    ]
    c = Carpenter()
    c.put(_dressed(trunk, (0.0, 1.60, 0.10), (0.62, 0.61, 0.58), HAIR[0]), Spot((0, 0, 0)))
    toque = f.plain((0.70, 0.69, 0.66), 0.2, 0.05)
    c.turned((0, 1.66, 0.09), [(0.10, 0), (0.10, 0.10), (0.125, 0.16), (0.11, 0.22), (0, 0.23)], toque, 16)
    return c.done()
