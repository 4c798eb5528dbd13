"""A walk-in closet at home, for `chamber`: rails and shelves from wall to wall, shoes, boxes, a rug."""

import math

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.props.rooms.lounge import rug
from filmkit.studio.animatic.sets.grounds.sights import Extra
from filmkit.studio.animatic.sets.making.fixtures import dress, stood
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import Room
from filmkit.studio.animatic.sets.making.wares import boot, hat, parcel, shoe
from filmkit.studio.animatic.world import Color, Lamp, Mesh

WHITE = f.plain((0.50, 0.48, 0.44), 0.4, 0.15)
CLOTH: tuple[Color, ...] = (
    (0.42, 0.40, 0.36), (0.07, 0.09, 0.16), (0.30, 0.07, 0.07), (0.20, 0.25, 0.17), (0.36, 0.25, 0.14),
    (0.10, 0.10, 0.11), (0.32, 0.37, 0.43),
)  # fmt: skip
"""What hangs and lies there is of a household's quiet colours."""
BAY = 1.3
"""Metres of one bay between its uprights."""


def closet(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Bays on three walls, a rug, a lamp over it."""
    first = brief.seed % len(CLOTH)
    for k, x in enumerate((-BAY, 0.0, BAY)):
        c.put(_bay(first + 2 * k, long=k == 1), Spot((x, 0.0, room.back + 0.28)))
    for k, z in enumerate((-1.9, -0.6)):
        c.put(_bay(first + 3 * k + 1, long=k == 0), Spot((room.right - 0.28, 0.0, z), -math.pi / 2))
        c.put(_bay(first + 3 * k + 4, long=k == 1), Spot((room.left + 0.28, 0.0, z), math.pi / 2))
    c.put(rug(1.5, 1.1, (0.40, 0.36, 0.30), (0.24, 0.10, 0.08), (0.30, 0.26, 0.22)), Spot((0.0, 0.0, -0.7)))
    c.put(furniture.pendant(True, 0.35), Spot((0.0, room.height, -0.9)))
    return Extra((Lamp((0.0, room.height - 0.7, -0.9), (4.0, 3.1, 2.0), 0.4, 5.0),))


def _bay(first: int, long: bool) -> Mesh:
    """Uprights and shelves, open towards +z: coats or shirts on a rail, shoes under it, boxes over it."""
    c = Carpenter()
    boards = (0.14, 1.86) if long else (0.14, 0.5, 0.86, 1.86)
    c.boxes(
        [Block((s * (BAY / 2 - 0.012), 1.1, 0.0), (0.024, 2.2, 0.5)) for s in (-1, 1)]
        + [Block((0.0, y, 0.0), (BAY, 0.024, 0.5)) for y in boards]
        + [Block((0.0, 1.1, -0.25), (BAY, 2.2, 0.02))],
        WHITE,
    )
    c.rod((-BAY / 2, 1.76, 0.0), (BAY / 2, 1.76, 0.0), 0.014, f.BRIGHT_STEEL, 8)
    tints = [CLOTH[(first + k) % len(CLOTH)] for k in range(len(CLOTH))]
    for k in range(9):
        hung = dress(tints[(k * 3) % 7], (1.15 if long else 0.62) + 0.06 * (k % 3))
        c.put(hung, Spot((-0.52 + 0.13 * k, 1.74, 0.0), 0.12 * math.sin(2.0 * k)))
    for k in range(4):
        x = -0.48 + 0.32 * k
        stood(c, (shoe if (k + first) % 3 else boot)(tints[k]), (x, 0.152, 0.08), 0.16, math.pi / 2)
        stood(c, (parcel if (k + first) % 2 else hat)(tints[6 - k]), (x, 1.872, 0.0), 0.20)
        if not long:
            for level, y in enumerate((0.512, 0.872)):
                c.boxes(
                    [
                        Block((x, y + 0.03 + 0.05 * n, 0.04), (0.26, 0.045, 0.34))
                        for n in range(3 + (k + level) % 2)
                    ],
                    f.plain(tints[(k + 3 * level) % 7], 0.3, 0.08),
                )
    return c.done()
