"""Pitches, courts and courses, with what is played with on them and who watches: builders for `grounds`.

Knows no players. Lines are painted on the ground a finger high, so that they are never hidden by it.
"""

import math
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.props.buildings import works
from filmkit.studio.animatic.props.in_hand import sports
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Spot
from filmkit.studio.animatic.sets.grounds.sights import Extra
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Lamp, Pattern

PAINT = f.plain((0.60, 0.60, 0.57), 0.3, 0.1)
DIRT = f.patterned((0.34, 0.19, 0.105), Pattern.SAND, 1.8, 0.1, 0.03)
MOWN = (
    f.patterned((0.085, 0.165, 0.035), Pattern.GRASS, 0.6),
    f.patterned((0.115, 0.205, 0.05), Pattern.GRASS, 0.6),
)


def _mown(c: Carpenter, half: float, back: float, front: float, stripe: float = 4.0) -> None:
    """Grass cut to and fro, in stripes along x."""
    for k in range(int((front - back) / stripe)):
        c.box((0, 0.0, front - stripe * (k + 0.5)), (2 * half, 0.02, stripe), MOWN[k % 2])


def _bowl(c: Carpenter, brief: SetBrief, back: float, side: float, wide: float = 34.0) -> tuple[Lamp, ...]:
    """Stands behind and on both sides, floodlights over them."""
    for k, x in enumerate((-wide, 0.0, wide)):
        c.put(sports.stand(wide - 1.0, 13, brief.seed % 997 + k), Spot((x, 0, back)))
    for s in (-1, 1):
        for k in range(2):
            c.put(
                sports.stand(30.0, 11, brief.seed % 997 + 5 + k + s),
                Spot((s * side, 0, back + 22.0 + 31.0 * k), -s * math.pi / 2),
            )
    lamps = []
    for x in (-wide * 0.9, wide * 0.9):
        c.put(works.mast(26.0, brief.night), Spot((x, 0, back - 12.0)))
        lamps.append(Lamp((x * 0.5, 15.0, back * 0.5), (150.0, 154.0, 160.0), 2.5, 70.0))
    return (*lamps, Lamp((2.5, 8.0, 2.0), (34.0, 35.0, 36.0), 1.0, 26.0))


def football(c: Carpenter, brief: SetBrief) -> Extra:
    """A football pitch towards one goal, full stands round it."""
    _mown(c, 34.0, -30.0, 22.0)
    c.boxes(
        [Block((0, 0.02, z), (68, 0.02, 0.12)) for z in (-18.0,)]
        + [Block((s * 9.0, 0.02, -15.0), (0.12, 0.02, 6.0)) for s in (-1, 1)]
        + [Block((0, 0.02, -12.0), (18.1, 0.02, 0.12)), Block((0, 0.02, -2.6), (34.0, 0.02, 0.12))]
        + [Block((s * 17.0, 0.02, -10.3), (0.12, 0.02, 15.4)) for s in (-1, 1)],
        PAINT,
    )
    c.put(sports.goal(), Spot((1.6, 0, -18.0)))
    for k in range(6):
        c.box((-30.0 + 12.0 * k, 0.55, -23.0), (11.6, 1.0, 0.1), f.plain(sports.CLOTHES[k], 0.4, 0.2))
    return Extra(_bowl(c, brief, -30.0, 40.0))


def gridiron(c: Carpenter, brief: SetBrief) -> Extra:
    """A field of American football: lines every five yards, the yellow fork, stands."""
    _mown(c, 30.0, -34.0, 22.0, 4.57)
    lines = [Block((0, 0.02, 13.7 - 4.57 * k), (48.8, 0.02, 0.12)) for k in range(8)]
    ticks = [
        Block((x, 0.02, 13.7 - 0.914 * k), (0.6, 0.02, 0.1))
        for k in range(38)
        for x in (-2.8, 2.8, -23.5, 23.5)
    ]
    c.boxes([*lines, *ticks, *(Block((s * 24.4, 0.02, -6.0), (0.3, 0.02, 44.0)) for s in (-1, 1))], PAINT)
    c.box((0, 0.012, -23.0), (48.8, 0.02, 9.0), f.plain((0.06, 0.10, 0.34), 0.2, 0.05))
    c.put(sports.uprights(), Spot((1.8, 0, -27.6)))
    return Extra(_bowl(c, brief, -36.0, 36.0))


def baseball(c: Carpenter, brief: SetBrief) -> Extra:
    """From behind the plate's corner: the dirt of the diamond, white lines, bags, the wall and the stands."""
    _mown(c, 60.0, -62.0, 22.0, 6.0)
    c.turned((0, 0.012, -17.0), [(19.0, 0), (0, 0.001)], DIRT, 40)
    c.box((0, 0.022, -15.0), (15.6, 0.01, 15.6), MOWN[1], (0, math.pi / 4, 0))
    c.turned((0, 0.012, 2.2), [(4.4, 0), (0, 0.001)], DIRT, 30)
    c.turned((0, 0.03, -14.2), [(2.7, 0), (0.6, 0.25), (0, 0.25)], DIRT, 24)
    for s in (-1, 1):
        c.box((s * 21.0, 0.03, -19.0), (0.14, 0.01, 62.0), PAINT, (0, s * math.pi / 4, 0))
        c.box((s * 13.5, 0.06, -13.0), (0.45, 0.09, 0.45), PAINT, (0, math.pi / 4, 0))
    c.boxes(
        [
            Block((0, 0.06, -26.6), (0.45, 0.09, 0.45)),
            Block((0, 0.28, -14.2), (0.6, 0.04, 0.16)),
            Block((0, 0.03, 1.4), (0.45, 0.02, 0.45)),
        ],
        PAINT,
    )
    for s in (-1, 1):
        c.boxes([Block((s * 1.1 + dx, 0.025, 1.4), (0.08, 0.01, 1.9)) for dx in (-0.6, 0.6)], PAINT)
    for k in range(13):
        a = math.pi * (0.66 + 0.68 * k / 12)
        c.box(
            (62 * math.sin(a), 1.5, 62 * math.cos(a) + 2),
            (17.0, 3.0, 0.4),
            f.plain((0.03, 0.13, 0.07)),
            (0, a, 0),
        )
    c.box((15.0, 9.0, -66.0), (16.0, 8.0, 0.6), f.plain((0.02, 0.03, 0.035)))
    for k in range(4):
        c.boxes(
            [
                Block((9.5 + 1.3 * j, 6.6 + 1.6 * k, -65.6), (0.7, 0.8, 0.1))
                for j in range(9)
                if (j * 3 + k) % 4
            ],
            f.glowing((1.0, 0.72, 0.25), 3.0 if brief.night else 1.2),
        )
    return Extra(_bowl(c, brief, -68.0, 62.0, 40.0))


def track(c: Carpenter, brief: SetBrief) -> Extra:
    """Red lanes that come towards us and bend away, grass within, a stand."""
    clay, bend = f.patterned((0.36, 0.085, 0.05), Pattern.SAND, 2.0, 0.2, 0.06), -26.0
    c.box((1.0, 0.01, -2.0), (9.8, 0.02, 48.0), clay)
    for k in range(9):
        c.box((-3.9 + 1.22 * k, 0.025, -2.0), (0.06, 0.01, 48.0), PAINT)
    inner, middle = 17.0, -3.9 - 17.0
    angle = np.linspace(0, math.pi, 29)
    for a, b in pairwise(angle):
        for r0, r1, tint, y in (
            (inner, inner + 9.8, clay, 0.02),
            *((inner + 1.22 * k - 0.03, inner + 1.22 * k + 0.03, PAINT, 0.032) for k in range(9)),
        ):
            corners = [
                (middle + r * math.cos(t), y, bend - r * math.sin(t))
                for r, t in ((r0, a), (r1, a), (r1, b), (r0, b))
            ]
            c.sheet(corners, tint)
    c.boxes([Block((-3.3 + 1.22 * k, 0.03, 4.2), (0.5, 0.012, 0.7)) for k in range(8)], PAINT)
    for k in range(8):
        c.boxes([Block((-3.3 + 1.22 * k, 0.9, -9.0), (1.0, 0.09, 0.05))] if k in (0, 2, 5, 7) else [], PAINT)
        if k in (0, 2, 5, 7):
            c.boxes(
                [Block((-3.3 + 1.22 * k + s * 0.45, 0.45, -9.0), (0.05, 0.9, 0.05)) for s in (-1, 1)], f.IRON
            )
    c.put(sports.stand(50.0, 9, brief.seed % 997, 0.5), Spot((12.0, 0, -16.0), -math.pi / 2 + 0.25))
    c.put(works.mast(20.0, brief.night), Spot((15.0, 0, -44.0)), Spot((-30.0, 0, -52.0)))
    c.put(sports.stand(60.0, 9, brief.seed % 997 + 3, 0.5), Spot((-8.0, 0, -64.0)))
    return Extra(
        (
            Lamp((2.5, 6.0, 3.0), (12.0, 12.5, 13.0), 1.0, 15.0),
            Lamp((0.0, 12.0, -18.0), (90.0, 92.0, 95.0), 2.0, 50.0),
        )
    )


def tennis(c: Carpenter, brief: SetBrief) -> Extra:
    """A clay court: lines, the net across, a fence, the umpire's chair."""
    rows = [Block((s * w, 0.012, -5.0), (0.06, 0.012, 23.8)) for s in (-1, 1) for w in (4.1, 5.5)]
    rows += [Block((0, 0.012, z), (11.0, 0.012, 0.08)) for z in (6.9, 1.4, -11.4, -16.9)] + [
        Block((0, 0.012, -5.0), (0.06, 0.012, 12.8))
    ]
    c.boxes(rows, PAINT)
    c.put(sports.net(), Spot((0, 0, -5.0)))
    c.boxes(
        [Block((x, 1.0, -5.4 + dz), (0.06, 2.0, 0.06)) for x in (6.4, 7.1) for dz in (0.0, 0.7)]
        + [Block((6.75, 1.6, -5.05), (0.8, 0.06, 0.8)), Block((7.1, 2.0, -5.05), (0.06, 0.8, 0.8))],
        f.plain((0.05, 0.16, 0.08)),
    )
    _fence(c, -21.0, 12.0, 4.0)
    return Extra(
        (
            Lamp((0, 6.0, -6.0), (18.0, 18.5, 19.0), 1.5, 22.0),
            Lamp((2.0, 5.0, 3.0), (8.0, 8.2, 8.5), 0.8, 12.0),
        )
    )


def _fence(c: Carpenter, z: float, half: float, high: float) -> None:
    """Netting on posts behind a court and along its sides."""
    wire = f.plain((0.10, 0.13, 0.11), 0.4, 0.2)
    posts = [Block((-half + 3.0 * k, high / 2, z), (0.09, high, 0.09)) for k in range(int(half / 1.5) + 1)]
    mesh = [Block((0, y, z), (2 * half, 0.02, 0.02)) for y in np.arange(0.2, high, 0.35)]
    mesh += [Block((float(x), high / 2, z), (0.02, high, 0.02)) for x in np.arange(-half, half, 0.45)]
    for s in (-1, 1):
        posts += [Block((s * half, high / 2, z + 3.0 * k), (0.09, high, 0.09)) for k in range(8)]
        mesh += [Block((s * half, y, z + 11.0), (0.02, 0.02, 22.0)) for y in np.arange(0.2, high, 0.5)]
    c.boxes([*posts, *mesh], wire)


def basketball(c: Carpenter, brief: SetBrief) -> Extra:
    """A court in the street: a hoop, painted key, a wire fence, a wall with paint on it."""
    c.box((1.4, 0.008, -4.6), (15.0, 0.012, 15.0), f.plain((0.09, 0.20, 0.16), 0.3, 0.1))
    c.box((1.4, 0.014, -8.2), (4.9, 0.012, 5.8), f.plain((0.36, 0.11, 0.045), 0.3, 0.1))
    c.boxes(
        [Block((1.4 + x, 0.02, -8.2), (0.08, 0.012, 5.8)) for x in (-2.45, 2.45)]
        + [Block((1.4, 0.02, z), (4.9, 0.012, 0.08)) for z in (-5.3, -11.1)]
        + [Block((1.4 + s * 7.5, 0.02, -4.6), (0.08, 0.012, 15.0)) for s in (-1, 1)]
        + [Block((1.4, 0.02, z), (15.0, 0.012, 0.08)) for z in (2.9, -12.1)],
        PAINT,
    )
    for r, z in ((1.8, -5.3), (6.7, -10.6)):
        arc = [(1.4 + r * math.sin(a), 0.02, z + r * math.cos(a)) for a in np.linspace(-1.57, 1.57, 25)]
        c.tube(arc, 0.035, PAINT, 4)
    c.put(sports.hoop(), Spot((1.4, 0, -10.2)))
    _fence(c, -13.2, 12.0, 4.0)
    return Extra(
        (
            Lamp((1.4, 5.0, -8.0), (10.0, 8.4, 5.6), 0.8, 14.0),
            Lamp((2.5, 4.5, 2.0), (6.0, 5.0, 3.4), 0.8, 10.0),
        )
    )


def golf(c: Carpenter, brief: SetBrief) -> Extra:
    """A green with its flag, bunkers of sand, a fairway between trees, a pond."""
    fine = f.patterned((0.12, 0.25, 0.06), Pattern.PLASTER, 0.6)
    c.turned((2.2, 0.015, -11.0), [(6.4, 0), (0, 0.02)], fine, 40)
    c.boxes([Block((0, 0.008, -46.0), (22.0, 0.012, 70.0))], MOWN[1])
    c.put(sports.flag(), Spot((2.4, 0.02, -9.6)))
    sand = f.patterned((0.62, 0.53, 0.36), Pattern.SAND, 2.0)
    for x, z, r in ((-4.8, -10.0, 2.0), (8.4, -15.5, 2.6), (-6.6, -16.0, 1.6)):
        c.turned((x, 0.02, z), [(r, 0), (r * 0.8, 0.03), (0, -0.0)], sand, 26)
        c.turned((x - r * 0.6, 0.022, z + r * 0.4), [(r * 0.7, 0), (0, 0.01)], sand, 22)
    for k, (x, z) in enumerate(((-26, -40), (24, -36), (-30, -64), (30, -70))):
        c.ball((x, -2.2, z), (17.0, 5.0, 13.0), MOWN[k % 2], 18)
    return Extra((Lamp((2.0, 4.0, -4.0), (3.0, 3.0, 3.2), 0.8, 12.0),))


def skatepark(c: Carpenter, brief: SetBrief) -> Extra:
    """Ramps of concrete, a rail, a wall with paint on it."""
    smooth = f.patterned((0.36, 0.355, 0.34), Pattern.PLASTER, 0.5, 0.4, 0.15)
    for x, z, yaw, wide in ((2.0, -9.0, 0.0, 10.0), (-9.5, -5.0, 1.2, 7.0)):
        ramp = Carpenter()
        steps = [(1.8 * (1 - math.sin(a)), 1.8 * (1 - math.cos(a))) for a in np.linspace(0, 1.5, 12)]
        for (u0, y0), (u1, y1) in pairwise(steps):
            ramp.sheet(
                [(-wide / 2, y0, u0), (wide / 2, y0, u0), (wide / 2, y1, u1), (-wide / 2, y1, u1)], smooth
            )
        ramp.box((0, 0.83, -1.0), (wide, 1.66, 2.0), smooth)
        ramp.rod((-wide / 2, 1.68, 0.02), (wide / 2, 1.68, 0.02), 0.05, f.BRIGHT_STEEL, 8)
        c.put(ramp.done(), Spot((x, 0, z), yaw))
    c.rod((-3.6, 0.45, -4.6), (-0.8, 0.45, -6.0), 0.04, f.BRIGHT_STEEL, 8)
    c.boxes([Block((x, 0.22, z), (0.06, 0.45, 0.06)) for x, z in ((-3.4, -4.7), (-1.0, -5.9))], f.IRON)
    c.box((2.0, 2.0, -13.0), (26.0, 4.0, 0.4), smooth)
    chance = brief.accidents()
    for k in range(14):
        tint = sports.CLOTHES[k % 6]
        at = (float(chance.uniform(-9, 13)), float(chance.uniform(0.9, 3.1)), -12.78)
        c.box(
            at,
            (float(chance.uniform(0.8, 2.2)), float(chance.uniform(0.5, 1.1)), 0.02),
            f.plain(tint),
            (0, 0, float(chance.normal(0, 0.3))),
        )
    return Extra(
        (
            Lamp((2.5, 4.5, 2.0), (6.0, 5.0, 3.4), 0.8, 10.0),
            Lamp((1.0, 5.0, -8.0), (10.0, 8.4, 5.6), 0.8, 14.0),
        )
    )
