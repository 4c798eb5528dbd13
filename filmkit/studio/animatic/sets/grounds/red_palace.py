"""A Moorish palace: red walls and square towers with battlements, an arcade of horseshoe arches at a pool.

Knows no people. The towers stand behind whoever is in the middle, the pool leads up to them.
"""

import math
from collections.abc import Iterator

from filmkit.studio.animatic.props.land.kinds_of_tree import column
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.sets.grounds.sights import WATER, Extra, posts
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Lamp, Pattern

RED = f.patterned((0.40, 0.165, 0.085), Pattern.STONE, 0.55, 0.15, 0.05)
STUCCO = f.patterned((0.60, 0.50, 0.36), Pattern.PLASTER, 0.8, 0.2, 0.06)
TILE = f.patterned((0.34, 0.145, 0.075), Pattern.TILES, 1.6, 0.2, 0.06)
SHADE = f.plain((0.030, 0.018, 0.012))
HEDGE = f.patterned((0.045, 0.095, 0.028), Pattern.FOLIAGE, 2.0)
FRONT = -46.0
"""Where the arcade stands."""
TOWERS = (
    (-30.0, -62.0, 13.0, 24.0),
    (7.0, -60.0, 15.0, 29.0),
    (33.0, -70.0, 12.0, 20.0),
    (-9.0, -78.0, 11.0, 26.0),
)
"""Each x, z, width and height."""


def red_palace(c: Carpenter, brief: SetBrief) -> Extra:
    """The palace, its court before it."""
    for x, z, wide, tall in TOWERS:
        _tower(c, x, z, wide, tall)
    c.box((2.0, 6.0, -72.0), (96.0, 12.0, 6.0), RED)
    c.boxes(_merlons(2.0, -69.2, 96.0, 12.0), RED)
    _arcade(c)
    c.floor((-1.9, 0.05, FRONT + 6.0), (3.7, 0.05, -11.0), WATER, (6, 16))
    for x in (-3.0, 4.8):
        c.box((x, 0.45, (FRONT + 6.0 - 11.0) / 2), (1.1, 0.9, -FRONT - 17.0), HEDGE, bevel=0.06)
    for x, z in ((-17.0, -40.0), (-21.0, -34.0), (19.0, -41.0), (24.0, -35.0), (28.0, -43.0)):
        c.put(column(brief.seed % 997, 8.0), Spot((x, 0.0, z), 0.3 * x, 1.25))
    glow = tuple(Lamp((x, 2.4, FRONT + 5.0), (34.0, 20.0, 8.0), 1.5, 40.0) for x in (-18.0, 0.0, 18.0))
    return Extra((*glow, *posts(c, ((-5.0, -7.0), (6.6, -9.0)), brief.night)), water=0.05)


def _tower(c: Carpenter, x: float, z: float, wide: float, tall: float) -> None:
    """Square, with a row of twin windows high up and merlons round its top."""
    c.box((x, tall / 2, z), (wide, tall, wide), RED)
    front = z + wide / 2
    for side in (front - 0.25, z - wide / 2 + 0.25):
        c.boxes(_merlons(x, side, wide, tall), RED)
    for k in (-1, 0, 1):
        for step in (-0.55, 0.55):
            _arch(c, x + 0.28 * wide * k + step, 0.72 * tall, front, 0.42, 1.5)


def _merlons(x: float, z: float, wide: float, foot: float) -> Iterator[Block]:
    """Teeth along the top of a wall."""
    count = max(int(wide / 2.0), 3)
    for k in range(count):
        at = x - wide / 2 + (k + 0.5) * wide / count
        yield Block((at, foot + 0.65, z), (0.55 * wide / count, 1.3, 0.5))


def _arch(c: Carpenter, x: float, foot: float, z: float, radius: float, tall: float) -> None:
    """A horseshoe: a round head wider than the opening under it, in a pale frame."""
    for grow, finish, out in ((1.28, STUCCO, 0.05), (1.0, SHADE, 0.11)):
        r = radius * grow
        c.box((x, foot + tall / 2, z + out / 2), (1.62 * r, tall, out), finish)
        c.post((x, foot + tall + 0.45 * radius, z), r, out, finish, 26, (math.pi / 2, 0.0, 0.0))


def _arcade(c: Carpenter) -> None:
    """A low hall of pale stucco with seven horseshoe arches under a tiled roof."""
    c.box((0.9, 4.0, FRONT - 2.5), (34.0, 8.0, 5.0), STUCCO)
    c.box((0.9, 8.2, FRONT - 2.3), (35.4, 0.5, 6.2), TILE)
    c.sheet(
        [
            (-17.2, 8.4, FRONT + 1.0),
            (19.0, 8.4, FRONT + 1.0),
            (19.0, 10.4, FRONT - 3.0),
            (-17.2, 10.4, FRONT - 3.0),
        ],
        TILE,
        (12, 3),
    )
    frame = Finish((0.50, 0.22, 0.11), STUCCO.material)
    for k in range(7):
        x = 0.9 + 4.6 * (k - 3)
        c.box((x, 3.7, FRONT + 0.03), (4.0, 6.6, 0.06), frame)
        _arch(c, x, 0.0, FRONT + 0.06, 1.45 if k != 3 else 1.7, 3.2)
        for side in (-1, 1):
            c.post((x + side * 2.15, 0.0, FRONT + 0.5), 0.17, 4.2, STUCCO, 12)
