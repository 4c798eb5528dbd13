"""What one knows a country by: a temple, a castle, a pyramid, a ring of stones.

Knows no country. Everything stands on its own origin and faces +z.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.props.land.ground import rock
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.world import Mesh, Pattern

MARBLE = f.patterned((0.44, 0.405, 0.34), Pattern.PLASTER, 0.9, 0.2, 0.06)
ASHLAR = f.patterned((0.27, 0.245, 0.215), Pattern.STONE, 1.3, 0.15, 0.05)
SANDSTONE = f.patterned((0.44, 0.33, 0.205), Pattern.STONE, 0.75, 0.1, 0.03)
PITCH, HIGH = 3.1, 8.0
"""Between the columns of a temple, and their height."""


def column(height: float, whole: bool = True) -> Mesh:
    """A fluted column on its base; one that is not whole has lost its capital."""
    c = Carpenter()
    a = np.linspace(0, math.tau, 41)
    for low, high in zip(np.linspace(0, height, 4)[:-1], np.linspace(0, height, 4)[1:], strict=True):
        profile = [(0.62 - 0.14 * float(y) / HIGH, float(y)) for y in (low + 0.02, high - 0.02)]
        c.turned((0, 0, 0), profile, MARBLE, 20)
    ribs = [(0.60 * math.sin(t), 0.60 * math.cos(t)) for t in a[:-1:2]]
    top = 1 - 0.14 * height / HIGH / 0.62
    for x, z in ribs:
        c.rod((x, 0.1, z), (x * top, height - 0.1, z * top), 0.045, MARBLE, 4)
    c.box((0, 0.12, 0), (1.5, 0.24, 1.5), MARBLE, bevel=0.04)
    if whole:
        c.turned((0, height - 0.1, 0), [(0.46, 0), (0.72, 0.32), (0.74, 0.42)], MARBLE, 20)
        c.box((0, height + 0.42, 0), (1.6, 0.30, 1.6), MARBLE, bevel=0.03)
    else:
        c.part(rock(int(height * 10), 0.46), MARBLE, (0, height - 0.1, 0))
    return c.done()


def temple(seed: int, ruined: bool) -> Mesh:
    """Six columns by nine on three steps; a ruin has lost its roof and every third column."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    wide, deep = PITCH * 5, PITCH * 8
    for k in range(3):
        grow = 2.6 + 1.5 * (2 - k)
        c.box((0, 0.25 + 0.5 * k, 0), (wide + grow, 0.5, deep + grow), MARBLE, bevel=0.03)
    whole, spots = column(HIGH), [(x, z) for x in range(6) for z in range(9) if x in (0, 5) or z in (0, 8)]
    for i, (x, z) in enumerate(spots):
        at = (PITCH * x - wide / 2, 1.5, PITCH * z - deep / 2)
        if not ruined or chance.random() < 0.6 or z == 8:
            c.put(whole, Spot(at))
        elif chance.random() < 0.75:
            c.put(column(float(chance.uniform(1.4, 6.2)), False), Spot(at, i))
    top = 1.5 + HIGH + 0.57
    rows = [
        Block((0, top + 0.55, s * deep / 2), (wide + 1.6, 1.1, 1.4)) for s in ((1,) if ruined else (-1, 1))
    ]
    if not ruined:
        rows += [Block((s * wide / 2, top + 0.55, 0), (1.4, 1.1, deep + 1.4)) for s in (-1, 1)]
        gable = primitives.extruded([(-wide / 2 - 0.9, 0), (wide / 2 + 0.9, 0), (0, 2.9)], deep + 1.6)
        c.part(gable, MARBLE, (0, top + 1.1, 0))
        c.box((0, 5.5, -1.0), (wide - 6.0, 8.0, deep - 9.0), MARBLE.tinted((0.34, 0.30, 0.25)))
    c.boxes(rows, MARBLE)
    c.box((0, top + 1.22, deep / 2), (wide + 2.2, 0.26, 1.9), MARBLE, bevel=0.03)
    for _ in range(9 if ruined else 0):
        across, before = float(chance.uniform(-wide, wide)), deep / 2 + float(chance.uniform(2.5, 8.0))
        turn, long = float(chance.uniform(0, 3)), float(chance.uniform(0.9, 2.2))
        c.post((across, 0.5, before), 0.52, long, MARBLE, 18, (math.pi / 2, turn, 0.0))
    return c.done()


def castle(night: bool) -> Mesh:
    """A curtain wall between round towers, a gate in it, a keep behind."""
    c = Carpenter()
    for x, z, r, h in (
        (-15, 0, 3.2, 13),
        (15, 0, 3.2, 13),
        (-4, 0.6, 2.3, 12),
        (4, 0.6, 2.3, 12),
        (-13, -18, 3.0, 12),
        (13, -18, 3.0, 12),
    ):
        _tower(c, (x, z), r, h, night)
    for x0, x1 in ((-15, -4), (4, 15)):
        _wall(c, x0, x1, 0.0, 9.0)
    _wall(c, -4, 4, 0.6, 9.6, 5.4)
    gate = f.DARK_OAK.tinted((0.07, 0.04, 0.025))
    c.box((0, 2.6, 0.4), (4.0, 5.2, 0.5), gate)
    c.boxes([Block((-1.6 + 0.8 * k, 2.6, 0.70), (0.10, 5.2, 0.08)) for k in range(5)], f.IRON)
    c.boxes([Block((s * 14, 4.5, -9), (1.6, 9.0, 18)) for s in (-1, 1)], ASHLAR)
    c.box((1, 9.0, -12), (12, 18.0, 10), ASHLAR)
    c.boxes(
        [
            Block((1 + x, 18.5, -12 + z), (1.3, 1.2, 0.7))
            for x in np.arange(-5.4, 6, 2.7)
            for z in (-4.7, 4.7)
        ],
        ASHLAR,
    )
    lit = f.glowing((1.0, 0.58, 0.22), 1.6) if night else f.plain((0.02, 0.02, 0.022))
    c.boxes([Block((1 + x, y, -6.97), (0.7, 1.7, 0.1)) for x in (-3.6, 0.0, 3.6) for y in (8.6, 13.4)], lit)
    c.turned((7.2, 18, -16), [(2.1, 0), (2.1, 5.5), (2.5, 5.8), (2.5, 6.6), (2.3, 6.6)], ASHLAR, 20)
    c.turned((7.2, 24.4, -16), [(2.6, 0), (0, 5.2)], f.SLATE_ROOF, 20)
    return c.done()


def _tower(c: Carpenter, at: tuple[float, float], radius: float, height: float, night: bool) -> None:
    x, z = at
    r, h = radius, height
    c.turned(
        (x, -2, z),
        [
            (r * 1.12, 0),
            (r * 1.04, 3),
            (r, 4),
            (r, h + 1.0),
            (r * 1.16, h + 1.8),
            (r * 1.16, h + 2.6),
            (r, h + 2.6),
        ],
        ASHLAR,
        26,
    )
    for k in range(10):
        a = k * math.tau / 10
        c.box(
            (x + r * 1.08 * math.sin(a), h + 1.0, z + r * 1.08 * math.cos(a)),
            (r * 0.36, 1.0, 0.5),
            ASHLAR,
            (0, a, 0),
        )
    lit = f.glowing((1.0, 0.58, 0.22), 1.4) if night else f.plain((0.02, 0.02, 0.022))
    c.boxes(
        [Block((x + 0.3 * k - 0.3, 3.2 + 3.4 * k, z + r - 0.03), (0.26, 1.3, 0.14)) for k in range(3)], lit
    )


def _wall(c: Carpenter, left: float, right: float, z: float, height: float, bottom: float = -2.0) -> None:
    c.box(((left + right) / 2, (height + bottom) / 2, z), (right - left, height - bottom, 1.6), ASHLAR)
    count = int((right - left) / 1.9)
    step = (right - left) / count
    c.boxes(
        [
            Block((left + step * (k + 0.5), height + 0.5, z + 0.5), (step * 0.55, 1.0, 0.6))
            for k in range(count)
        ],
        ASHLAR,
    )


def pyramid(width: float, courses: int = 26) -> Mesh:
    """A stepped pyramid, its casing gone but for the tip."""
    c = Carpenter()
    high = width * 0.62
    rows = []
    for k in range(courses):
        side = width * (1 - k / courses)
        rows.append(Block((0, high * (k + 0.5) / courses, 0), (side, high / courses, side)))
    c.boxes(rows, SANDSTONE)
    smooth = Finish((0.52, 0.42, 0.28), SANDSTONE.material)
    c.turned((0, high * 0.86, 0), [(width * 0.107, 0), (0, high * 0.16)], smooth, 4, (0.0, math.pi / 4, 0.0))
    return c.done()


def stone_circle(seed: int) -> Mesh:
    """Standing stones in a ring, some still bridged, some fallen."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    grey = f.patterned((0.20, 0.195, 0.18), Pattern.ROCK, 0.7, 0.15, 0.05)
    count, reach = 16, 9.5
    for k in range(count):
        a = k * math.tau / count
        x, z = reach * math.sin(a), reach * math.cos(a)
        tilt = (float(chance.normal(0, 0.03)), a, float(chance.normal(0, 0.03)))
        if k in (3, 10):
            c.box((x, 0.45, z), (1.7, 0.9, 4.0), grey, (0.0, a + 0.6, 0.05), 0.25)
            continue
        c.box((x, 2.0, z), (1.75, 4.6, 0.95), grey, tilt, 0.22)
        if k % 16 in (0, 1, 5, 6, 7, 13, 14) and k + 1 not in (3, 10):
            b = a + math.tau / count / 2
            c.box(
                (reach * math.sin(b), 4.65, reach * math.cos(b)), (4.1, 0.8, 1.0), grey, (0.0, b, 0.0), 0.15
            )
    return c.done()
