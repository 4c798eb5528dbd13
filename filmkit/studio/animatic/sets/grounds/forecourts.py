"""What stands before and on houses with a purpose: flags, columns, steeples, porches, balconies, tents.

Knows no words; `houses` puts them to the fronts of `civic`.
"""

import math

from filmkit.studio.animatic.props.buildings.parked import parked
from filmkit.studio.animatic.props.land import gardens
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.grounds.civic import CONCRETE, LOGS, Front, X, Z
from filmkit.studio.animatic.sets.grounds.sights import BLOOMS, Extra, posts
from filmkit.studio.animatic.sets.making.fixtures import BRIGHT, crates
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.vehicles.vehicles import vehicle_of
from filmkit.studio.animatic.world import Color, Pattern

CAMP = Front(LOGS, 1.0, 1)


def with_vehicle(
    kind_of: str, words: str, dx: float, yaw: float, c: Carpenter, kind: Front, brief: SetBrief
) -> None:
    it = vehicle_of(kind_of, words, brief.night, 3)
    if it is not None:
        c.put(it.drawn(0.0, (X + dx, 0.0, Z + 4.6), yaw), Spot((0, 0, 0)))


def with_flag(tints: tuple[Color, ...], c: Carpenter, kind: Front, brief: SetBrief) -> None:
    """A flag on a mast to the left of the door."""
    x, z = X - 4.4, Z + 3.4
    c.rod((x, 0, z), (x, 6.6, z), 0.06, f.BRIGHT_STEEL, 8)
    c.ball((x, 6.7, z), 0.1, f.BRASS, 8)
    for k, tint in enumerate(tints):
        c.box((x + 0.95, 6.2 - 0.42 * k, z), (1.8, 0.42, 0.03), f.plain(tint))


def with_columns(c: Carpenter, kind: Front, brief: SetBrief) -> None:
    """Six columns under a gable, steps before them."""
    stone = f.patterned((0.50, 0.47, 0.41), Pattern.PLASTER, 1.0)
    for k in range(6):
        x = X + (k - 2.5) * 1.9
        c.turned((x, 0.9, Z + 1.6), [(0.5, 0), (0.42, 0.2), (0.36, 4.0), (0.5, 4.4), (0, 4.4)], stone, 16)
    c.box((X, 5.6, Z + 1.2), (11.6, 0.8, 2.2), stone)
    c.sheet(
        [(X - 6.0, 6.0, Z + 2.31), (X + 6.0, 6.0, Z + 2.31), (X, 8.2, Z + 2.31), (X, 8.2, Z + 2.31)], stone
    )
    for k in range(6):
        c.box((X, 0.075 + 0.15 * k, Z + 2.4 - 0.28 * k), (12.4, 0.15, 3.6), stone)


def with_steeple(c: Carpenter, kind: Front, brief: SetBrief) -> None:
    """A bell tower with a spire and a cross over the door, pointed windows."""
    z = Z - kind.back
    c.box((X, 6.4, z - 0.4), (3.2, 12.8, 3.2), kind.wall)
    c.turned((X, 12.8, z - 0.4), [(2.5, 0), (0.05, 6.4), (0, 6.5)], f.SLATE_ROOF, 4, (0, math.pi / 4, 0))
    gold = f.BRASS
    c.boxes(
        [Block((X, 19.9, z - 0.4), (0.14, 1.6, 0.14)), Block((X, 20.1, z - 0.4), (0.9, 0.14, 0.14))], gold
    )
    c.boxes(
        [Block((X, 4.6, z + 1.25), (0.16, 1.7, 0.1)), Block((X, 4.9, z + 1.25), (1.0, 0.16, 0.1))],
        f.plain((0.6, 0.58, 0.52)),
    )
    pane = f.glowing((0.5, 0.3, 0.9), 0.9) if brief.night else f.plain((0.05, 0.07, 0.16), 0.9, 0.6)
    for s in (-1, 1):
        c.box((X + s * 3.0, 2.5, z + 0.04), (0.8, 2.4, 0.06), pane)
        c.sheet(
            [
                (X + s * 3.0 - 0.4, 3.7, z + 0.07),
                (X + s * 3.0 + 0.4, 3.7, z + 0.07),
                (X + s * 3.0, 4.4, z + 0.07),
                (X + s * 3.0, 4.4, z + 0.07),
            ],
            pane,
        )
    c.box((X, 1.3, z + 1.25), (1.5, 2.6, 0.1), f.DARK_OAK)
    c.boxes([Block((X, 10.6, z + 1.22), (1.1, 1.8, 0.06))], f.plain((0.02, 0.02, 0.02)))
    for k in range(5):
        c.put(gardens.headstone(k), Spot((X - 7.6 + 1.1 * k, 0, -9.0 - 0.8 * (k % 2)), 0.1 * k))


def with_porch(c: Carpenter, kind: Front, brief: SetBrief) -> None:
    """A roof on posts before the door, a bench, flowers, a picket fence."""
    z = Z - kind.back
    paint = f.plain((0.60, 0.59, 0.55), 0.3, 0.1)
    w = min(kind.wide - 1.0, 6.4)
    c.box((X, 0.2, z + 1.1), (w, 0.4, 2.2), f.PALE_BOARDS)
    c.boxes([Block((X + a * w / 2, 1.5, z + 2.0), (0.14, 2.6, 0.14)) for a in (-1, -0.4, 0.4, 1)], paint)
    c.sheet(
        [
            (X - w / 2 - 0.3, 2.7, z + 2.5),
            (X + w / 2 + 0.3, 2.7, z + 2.5),
            (X + w / 2 + 0.3, 3.4, z),
            (X - w / 2 - 0.3, 3.4, z),
        ],
        kind.cover,
        (6, 2),
    )
    c.boxes(
        [Block((X + s * w * 0.35, 0.95, z + 2.0), (w * 0.28, 0.06, 0.06)) for s in (-1, 1)]
        + [
            Block((X + s * (w * 0.22 + 0.22 * k), 0.68, z + 2.0), (0.04, 0.55, 0.04))
            for s in (-1, 1)
            for k in range(7)
        ],
        paint,
    )
    c.put(furniture.bench(1.5), Spot((X - w * 0.3, 0.4, z + 0.6)))
    for k in range(4):
        c.put(
            gardens.flower_bed(0.7, brief.seed % 97 + k, BLOOMS),
            Spot((X - w / 2 - 0.6 + (w + 1.2) * k / 3, 0.02, z + 2.9)),
        )
    for s in (-1, 1):
        c.boxes(
            [Block((X + s * (2.0 + 0.32 * k), 0.45, z + 5.2), (0.10, 0.9, 0.03)) for k in range(20)]
            + [Block((X + s * 5.0, y, z + 5.17), (6.4, 0.07, 0.03)) for y in (0.3, 0.7)],
            paint,
        )


def with_balconies(c: Carpenter, kind: Front, brief: SetBrief) -> None:
    """A balcony before every second window, washing on some, boxes of cool air."""
    count = max(2, round(kind.wide / 2.7))
    z = Z - kind.back
    for level in range(1, kind.storeys):
        for k in range(0, count, 2):
            x, y = X + (k - (count - 1) / 2) * kind.wide / count, level * kind.storey + 0.55
            c.box((x, y, z + 0.6), (2.3, 0.14, 1.2), CONCRETE)
            c.boxes(
                [Block((x, y + 0.9, z + 1.17), (2.3, 0.06, 0.06))]
                + [Block((x - 1.1 + 0.2 * j, y + 0.48, z + 1.17), (0.03, 0.9, 0.03)) for j in range(12)],
                f.IRON,
            )
            if (level + k) % 3 == 0:
                c.boxes(
                    [Block((x - 0.7 + 0.5 * j, y + 0.75, z + 1.22), (0.4, 0.6, 0.02)) for j in range(3)],
                    f.plain(BRIGHT[(level + k) % 7]),
                )
    c.put(parked(2), Spot((X - 5.0, 0, Z + 4.5), math.pi / 2))


def with_bays(c: Carpenter, kind: Front, brief: SetBrief) -> None:
    """A platform with bays, bumpers, boxes, a lorry backed up to it."""
    c.box((X, 0.55, Z + 1.6), (kind.wide, 1.1, 3.2), CONCRETE)
    c.boxes(
        [Block((X - 6.0 + 1.5 * k, 0.7, Z + 3.22), (0.3, 0.5, 0.1)) for k in range(9)],
        f.plain((0.6, 0.46, 0.03)),
    )
    crates(c, ((X - 4.0, Z + 4.4, 0.8), (X - 3.1, Z + 4.7, 0.7), (X + 1.8, Z + 4.8, 0.9)))
    truck = vehicle_of("truck", "white truck", False, 4)
    if truck is not None:
        c.put(truck.drawn(0.0, (X + 5.4, 0.0, Z + 7.6), 0.0), Spot((0, 0, 0)))


def with_pub(c: Carpenter, kind: Front, brief: SetBrief) -> None:
    """A sign that hangs, tubs of flowers, tables outside."""
    x, z = X - 3.6, Z + 0.9
    c.rod((x, 4.2, Z), (x, 4.2, Z + 1.6), 0.05, f.IRON, 6)
    c.box((x, 3.5, Z + 1.1), (0.06, 1.1, 0.9), f.plain((0.20, 0.03, 0.03)))
    for k in range(5):
        at = (X - 4.5 + 2.3 * k, 0.3, z)
        c.turned((at[0], 0, z), [(0.3, 0), (0.36, 0.45), (0.3, 0.45)], f.OAK, 14)
        c.ball((at[0], 0.65, z), (0.4, 0.3, 0.36), f.FOLIAGE.tinted((0.05, 0.13, 0.03)), 10)
        for j in range(6):
            c.ball(
                (at[0] + 0.3 * math.sin(2.4 * j), 0.8, z + 0.25 * math.cos(2.4 * j)),
                0.07,
                f.plain(BRIGHT[(k + j) % 5]),
                6,
            )


def _pitched_tents(c: Carpenter, kind: Front, brief: SetBrief) -> None:
    """Green tents in a row, a lorry, sandbags, a watch tower with a lamp."""
    khaki = f.patterned((0.14, 0.155, 0.075), Pattern.FABRIC, 0.8)
    for k in range(4):
        x, z = -7.5 + 5.0 * k, -13.0 - 1.5 * (k % 2)
        corner = [(x - 2.0, 0, z + 2.5), (x + 2.0, 0, z + 2.5), (x, 2.7, z + 2.5), (x, 2.7, z + 2.5)]
        c.sheet(corner, khaki)
        c.sheet(
            [(x - 0.45, 0, z + 2.52), (x + 0.45, 0, z + 2.52), (x, 2.0, z + 2.52), (x, 2.0, z + 2.52)],
            f.plain((0.03, 0.035, 0.02)),
        )
        for s in (-1, 1):
            side = [
                (x + s * 2.0, 0, z + 2.5),
                (x + s * 2.0, 0, z - 3.0),
                (x, 2.7, z - 3.0),
                (x, 2.7, z + 2.5),
            ]
            c.sheet(side if s > 0 else side[::-1], khaki, (2, 3))
    bag = f.patterned((0.34, 0.28, 0.17), Pattern.FABRIC, 1.0)
    for k in range(14):
        for j in range(3):
            c.ball((2.2 + 0.5 * k + 0.25 * (j % 2), 0.13 + 0.22 * j, -6.4), (0.28, 0.13, 0.18), bag, 8)
    x, z = -6.4, -19.0
    c.boxes(
        [Block((x + a * 1.1, 3.0, z + b * 1.1), (0.18, 6.0, 0.18)) for a in (-1, 1) for b in (-1, 1)]
        + [Block((x, 5.9, z), (2.9, 0.16, 2.9)), Block((x, 6.5, z + 1.3), (2.6, 1.0, 0.1))],
        f.BEAM,
    )
    c.sheet([(x - 1.8, 8.0, z + 1.8), (x + 1.8, 8.0, z + 1.8), (x, 9.0, z), (x, 9.0, z)], khaki)
    truck = vehicle_of("truck", "green army truck", False, 4)
    if truck is not None:
        c.put(truck.drawn(0.0, (8.6, 0.0, -10.5), 0.9), Spot((0, 0, 0)))
    with_flag(((0.12, 0.15, 0.06), (0.30, 0.26, 0.12)), c, kind, brief)


def army(c: Carpenter, brief: SetBrief) -> Extra:
    """A camp of soldiers."""
    _pitched_tents(c, CAMP, brief)
    return Extra(posts(c, ((-4.6, -5.0), (6.6, -9.0)), brief.night))
