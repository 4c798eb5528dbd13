"""What a bathroom has: toilet, basin, hair drier; and a bed. Knows no room.

Each stands or lies on the origin, its front to +z.
"""

import math

from filmkit.studio.animatic.geometry.distance import cone, ellipsoid
from filmkit.studio.animatic.geometry.nets import surface
from filmkit.studio.animatic.geometry.primitives import torus
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.world import Material, Mesh, Pattern

PORCELAIN = Finish((0.74, 0.735, 0.72), Material(0.92, 0.5, rim=0.3, reflect=0.08))


def toilet() -> Mesh:
    """Bowl, seat, lid up, cistern."""
    c = Carpenter()
    bowl = [
        cone((0, 0.10, -0.05), (0, 0.16, -0.02), 0.12, 0.13, blend=0.08, flat=1.25),
        ellipsoid((0, 0.34, 0.04), (0.19, 0.12, 0.26), blend=0.10),
        ellipsoid((0, 0.50, 0.06), (0.14, 0.16, 0.19), cut=True, blend=0.02),
    ]
    c.part(surface(bowl, 0.016, settle=1), PORCELAIN)
    c.box((0, 0.02, -0.05), (0.24, 0.04, 0.34), PORCELAIN, bevel=0.015)
    ring = torus(0.17, 0.028, 36, 10)
    c.part(ring, PORCELAIN, (0, 0.425, 0.06))
    c.box((0, 0.62, -0.175), (0.37, 0.42, 0.035), PORCELAIN, turn=(0.12, 0, 0), bevel=0.015)
    c.box((0, 0.60, -0.30), (0.40, 0.38, 0.19), PORCELAIN, bevel=0.03)
    c.box((0, 0.80, -0.30), (0.42, 0.035, 0.21), PORCELAIN, bevel=0.012)
    c.post((0, 0.818, -0.30), 0.025, 0.012, f.BRIGHT_STEEL, 16)
    return c.done()


def sink() -> Mesh:
    """A basin on a pillar, with a tap."""
    c = Carpenter()
    c.turned((0, 0, 0), [(0.13, 0.0), (0.10, 0.04), (0.085, 0.55), (0.12, 0.70)], PORCELAIN, 28)
    basin = [
        ellipsoid((0, 0.80, 0), (0.29, 0.15, 0.23), blend=0.05),
        ellipsoid((0, 0.94, 0.02), (0.225, 0.17, 0.165), cut=True, blend=0.03),
        ellipsoid((0, 1.2, 0), (1, 0.33, 1), cut=True, blend=0.01),
    ]
    c.part(surface(basin, 0.014, settle=1), PORCELAIN)
    c.tube(
        [(0, 0.87, -0.17), (0, 1.03, -0.17), (0, 1.06, -0.11), (0, 1.01, -0.05)], 0.018, f.BRIGHT_STEEL, 12
    )
    for s in (-1.0, 1.0):
        c.post((s * 0.10, 0.87, -0.16), 0.016, 0.04, f.BRIGHT_STEEL, 12)
        c.box((s * 0.10, 0.92, -0.16), (0.07, 0.014, 0.014), f.BRIGHT_STEEL, bevel=0.004)
    return c.done()


def hair_drier() -> Mesh:
    """A nozzle, a round back, a handle."""
    c = Carpenter()
    c.turned(
        (0.10, 0.17, 0),
        [(0.035, 0.0), (0.040, 0.09), (0.052, 0.15), (0.048, 0.19), (0.0, 0.20)],
        f.RED,
        26,
        (0, 0, math.pi / 2),
    )
    c.turned((0.10, 0.17, 0), [(0.035, 0.0), (0.024, -0.045)], f.PLASTIC, 22, (0, 0, math.pi / 2))
    c.tube([(-0.045, 0.14, 0), (-0.055, 0.02, 0)], (0.024, 0.020), f.RED, 12)
    c.tube(
        [(-0.055, 0.02, 0), (-0.06, 0.006, 0.02), (-0.16, 0.006, 0.07), (-0.10, 0.006, 0.13)],
        0.005,
        f.PLASTIC,
        6,
    )
    return c.done()


def bed() -> Mesh:
    """A double bed with a headboard, pillows, a cover."""
    c = Carpenter()
    c.box((0, 0.22, 0), (1.66, 0.26, 2.06), f.OAK, bevel=0.02)
    c.box((0, 0.62, -1.03), (1.70, 1.05, 0.07), f.OAK, bevel=0.03)
    c.box((0, 0.44, 0), (1.58, 0.22, 1.98), f.plain((0.70, 0.69, 0.66), 0.1, 0.03), bevel=0.07)
    c.box(
        (0, 0.47, 0.32),
        (1.66, 0.24, 1.42),
        f.patterned((0.10, 0.20, 0.34), Pattern.FABRIC, 1.5, 0.1, 0.03),
        bevel=0.08,
    )
    for s in (-1.0, 1.0):
        c.ball((s * 0.38, 0.60, -0.70), (0.33, 0.10, 0.22), f.plain((0.74, 0.73, 0.70), 0.1, 0.03), 20)
    return c.done()
