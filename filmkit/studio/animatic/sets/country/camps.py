"""A camp in open country: tents about a fire, logs to sit on. Knows no people."""

import math
from collections.abc import Callable

from filmkit.studio.animatic.geometry.mesh import transform
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.props.land import rural
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Spot
from filmkit.studio.animatic.props.of_deeds import fires
from filmkit.studio.animatic.sets.country.country import Land
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Mesh

TENTS = ((-3.6, -3.4, 0.6), (4.8, -4.6, -0.7), (0.8, -10.5, 0.1), (-7.6, -9.6, 0.5))
"""x, z and the way they are turned; the first stands alone where no site is named."""
FIRE = (1.0, -4.6)
BURNING = ("campfire", "camp fire", "bonfire", "fire", "by the fire")
"""Words by which a fire of their own is there."""


def pitch(c: Carpenter, land: Land, brief: SetBrief) -> tuple[Callable[[float], Mesh], ...]:
    """One tent where one is named, and all of a site; what of it moves."""
    site = brief.mentions("campsite", "campground", "camping site", "tents", "summer camp")
    for x, z, yaw in TENTS if site else TENTS[:1]:
        c.put(rural.tent(brief.night), Spot((x, land.at(x, z), z), yaw))
    if not site or brief.mentions(*BURNING):
        return ()
    x, z = FIRE
    y = land.at(x, z)
    for k in range(3):
        a = 0.5 + 2.1 * k
        at = (x + 1.5 * math.cos(a), y + 0.16, z + 1.5 * math.sin(a))
        dx, dz = 0.7 * math.sin(a), -0.7 * math.cos(a)
        c.rod((at[0] - dx, at[1], at[2] - dz), (at[0] + dx, at[1], at[2] + dz), 0.17, f.BEAM, 10)
    placed = placement((x, y, z), (0.0, 0.0, 0.0), 1.3)
    return (lambda seconds: transform(fires.campfire(seconds), placed),)
