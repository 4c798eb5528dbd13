"""A runway seen from the taxiway beside it: markings, lights in rows, the tower and hangars beyond.

Puts no aeroplane there: one that is named comes down on it or leaves it by itself.
"""

import math

from filmkit.studio.animatic.props.buildings import works
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Spot
from filmkit.studio.animatic.sets.grounds.civic import TAR
from filmkit.studio.animatic.sets.grounds.sights import Extra
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Lamp, Mark, Mesh

MIDDLE, HALF = -62.0, 21.0
"""Metres behind the middle of the place at which its centre line runs, and from there to its edges."""
NEAR = -9.0
"""Where the taxiway ends and grass begins."""
WIND = -26.0
"""Where the sock stands."""
LONG = 330.0
SLANT = -0.42
"""Radians it is turned, so that what goes along it is seen from before its wings."""
WHITE = f.plain((0.62, 0.61, 0.58))
YELLOW = f.plain((0.56, 0.40, 0.04))
GLASS = f.plain((0.05, 0.08, 0.10), 0.95, 0.8)


def runway(c: Carpenter, brief: SetBrief) -> Extra:
    """The camera stands on the taxiway and looks across it; to the right it comes nearer."""
    c.box((0.0, 0.0, 10.0 + NEAR), (LONG, 0.04, 20.0), TAR)
    c.box((0.0, 0.03, NEAR + 4.0), (LONG, 0.02, 0.3), YELLOW)
    blue = f.glowing((0.15, 0.35, 1.0), 12.0 if brief.night else 0.8)
    for k in range(34):
        c.ball((-160.0 + 10.0 * k, 0.25, NEAR - 0.8), 0.14, blue, 6)
    c.put(_strip(brief.night), Spot((0.0, 0.0, MIDDLE), SLANT))
    _buildings(c, brief.night)
    return Extra(
        (
            Lamp((-20.0, 12.0, MIDDLE + 12.0), (150.0, 130.0, 95.0), 2.0, 70.0),
            Lamp((24.0, 12.0, MIDDLE + 12.0), (150.0, 130.0, 95.0), 2.0, 70.0),
        ),
        runway=Mark((0.0, 0.06, MIDDLE), math.pi / 2 + SLANT),
    )


def _strip(night: bool) -> Mesh:
    """What is landed on, along x, with its markings and its lights."""
    c = Carpenter()
    c.box((0.0, 0.02, 0.0), (LONG, 0.06, 2 * HALF), TAR)
    dashes = [Block((-150.0 + 12.0 * k, 0.06, 0.0), (7.0, 0.02, 0.9)) for k in range(26)]
    edges = [Block((0.0, 0.06, s * (HALF - 1.2)), (LONG, 0.02, 0.9)) for s in (-1, 1)]
    bars = [Block((-34.0, 0.06, s * (3.2 + 3.6 * k)), (17.0, 0.02, 1.7)) for s in (-1, 1) for k in range(4)]
    c.boxes([*dashes, *edges, *bars], WHITE)
    lamp = f.glowing((1.0, 0.85, 0.5), 12.0 if night else 1.0)
    for k in range(34):
        for s in (-1, 1):
            c.ball((-160.0 + 10.0 * k, 0.35, s * (HALF + 0.8)), 0.22, lamp, 6)
    return c.done()


def _buildings(c: Carpenter, night: bool) -> None:
    """A tower, a terminal and hangars on the far side, and a sock that shows the wind."""
    glass = f.glowing((1.0, 0.8, 0.5), 1.2) if night else GLASS
    c.box((-58.0, 5.0, -140.0), (70.0, 10.0, 16.0), works.CONCRETE)
    c.box((-58.0, 5.4, -131.9), (68.0, 3.4, 0.2), glass)
    c.turned((-8.0, 0.0, -128.0), [(3.0, 0), (2.3, 20.0), (4.6, 22.0), (4.6, 22.8)], works.CONCRETE, 20)
    c.turned((-8.0, 22.8, -128.0), [(4.4, 0), (5.2, 3.6)], glass, 8)
    c.turned(
        (-8.0, 26.4, -128.0), [(5.6, 0), (5.0, 0.6), (0.3, 1.2), (0.1, 6.0), (0, 6.0)], works.CONCRETE, 8
    )
    for x in (34.0, 62.0, 90.0):
        c.box((x, 4.5, -136.0), (24.0, 9.0, 20.0), f.STEEL)
        c.turned(
            (x, 4.5, -146.0),
            [(0.0, 0.0), (12.0, 0.0), (12.0, 20.0), (0.0, 20.0)],
            f.SLATE_ROOF,
            24,
            (math.pi / 2, 0.0, 0.0),
        )
        c.box((x, 3.6, -125.9), (18.0, 7.2, 0.2), f.plain((0.12, 0.15, 0.18)))
    c.rod((26.0, 0.0, WIND), (26.0, 6.0, MIDDLE + HALF + 9.0), 0.09, f.STEEL, 8)
    sock = [(0.42, 0.0), (0.34, 1.2), (0.24, 2.4)]
    c.turned((30.1, 5.7, WIND), sock, f.plain((0.75, 0.16, 0.02)), 14, (0.0, 0.0, -math.pi / 2 - 0.15))
