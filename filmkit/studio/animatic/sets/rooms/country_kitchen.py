"""A farmhouse kitchen: a low window on the left, a long table, dough, herbs hung from a beam.

Knows no cooks and no weather. Whoever works stands behind the table and faces +z; the window is in
the left wall, so a low sun falls across the table.
"""

import math

import numpy as np

from filmkit.studio.animatic.props.buildings.walls import Opening, pierced, window_bars
from filmkit.studio.animatic.props.food import food, kitchenware
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Discs, Lamp, Mark, Particles, Set, Vec

LEFT, RIGHT, BACK, FRONT = -2.35, 3.4, -3.1, 3.4
CEILING = 2.70
TABLE: Vec = (-0.10, 0.0, -0.75)
TOP = 0.785
"""Height of the table."""
DOUGH: Vec = (TABLE[0] - 0.22, TOP + 0.002, TABLE[2] - 0.24)
WINDOW = Opening(-1.1, 1.6, 0.95, 2.15)
"""In the left wall; its x is the room's z."""
BLOSSOMS: tuple[Color, ...] = ((0.85, 0.65, 0.15), (0.80, 0.30, 0.30), (0.85, 0.80, 0.70))

MARKS = {
    "center": Mark((-0.10, 0.0, -1.42)),
    "work": Mark((-0.10, 0.0, -1.42), 0.0, TOP),
    "left": Mark((-0.48, 0.0, -1.40), 0.30, TOP),
    "right": Mark((0.10, 0.0, -1.50), -0.42, TOP),
    "far": Mark((1.6, 0.0, -2.2), -0.3),
    "seat": Mark((1.55, 0.0, -0.55), -math.pi / 2, 0.46),
    "open": Mark((0.1, 0.0, 0.75)),
    "dough": Mark(DOUGH),
    "path-start": Mark((2.7, 0.0, -1.7), -math.pi / 2),
    "path-end": Mark((0.7, 0.0, -1.8), -math.pi / 2),
    "view": Mark((1.05, 0.0, 2.3), 0.0, 1.45),
    "look": Mark((-0.25, 0.0, -1.3), 0.0, 1.12),
}


def country_kitchen(brief: SetBrief) -> Set:
    """The kitchen, in use."""
    c, chance = Carpenter(), brief.accidents()
    _room(c)
    _window(c)
    _table(c)
    _dresser(c, chance)
    _hearth(c, brief.night)
    _beams(c)
    _garden(c)
    return Set(
        "country-kitchen",
        c.done(),
        MARKS,
        practicals=_lamps(brief.night),
        windows=(((LEFT, 1.55, WINDOW.x), (1.0, 0.0, 0.0)),),
        interior=True,
        surface=TOP,
        room=((LEFT + 0.35, 0.25, BACK + 0.9), (RIGHT - 0.25, 2.45, FRONT - 0.25)),
        air=(_dust(brief.seed),),
    )


def _room(c: Carpenter) -> None:
    c.floor((LEFT - 0.2, 0, BACK), (RIGHT, 0, FRONT), f.TERRACOTTA, (8, 8))
    c.boxes(
        [
            Block(((LEFT + RIGHT) / 2, 1.4, BACK - 0.06), (RIGHT - LEFT + 0.5, 2.8, 0.12)),
            Block((RIGHT + 0.06, 1.4, 0.15), (0.12, 2.8, 6.6)),
        ],
        f.PLASTER,
    )
    for block in pierced(LEFT - 0.2, RIGHT, 0, 2.8, [Opening(1.9, 1.0, 0.0, 2.05)], 0.12):
        (x, y, _), size = block
        c.box((x, y, FRONT + 0.06), size, f.PLASTER)
    c.box((1.9, 1.02, FRONT + 0.10), (1.0, 2.04, 0.06), f.DARK_OAK)
    c.ball((1.52, 1.02, FRONT + 0.04), 0.03, f.BRASS, 10)
    c.box(((LEFT + RIGHT) / 2, CEILING + 0.05, 0.1), (6.2, 0.1, 6.8), f.PLASTER.tinted((0.42, 0.34, 0.25)))
    c.boxes([Block(((LEFT + RIGHT) / 2, 0.06, BACK + 0.02), (5.8, 0.12, 0.03))], f.OAK)


def _window(c: Carpenter) -> None:
    """The left wall, its deep window, sill and curtains."""
    paint = f.plain((0.50, 0.44, 0.34))
    for block in pierced(BACK, FRONT, 0, 2.8, [WINDOW], 0.3):
        (z, y, _), (long, high, deep) = block
        c.box((LEFT - 0.15, y, z), (deep, high, long), f.PLASTER)
    for block in window_bars(WINDOW, 2, 2, 0.045):
        (z, y, _), (long, high, _) = block
        c.box((LEFT - 0.18, y, z), (0.06, high, long), paint)
    c.box((LEFT + 0.04, 0.93, WINDOW.x), (0.34, 0.04, 1.8), f.OAK, bevel=0.006)
    for z, gather in ((WINDOW.x - 0.92, 1.0), (WINDOW.x + 0.92, -1.0)):
        _curtain(c, z, gather)
    c.rod((LEFT + 0.10, 2.27, WINDOW.x - 1.2), (LEFT + 0.10, 2.27, WINDOW.x + 1.2), 0.012, f.IRON)
    c.put(kitchenware.jug(0.16, (0.62, 0.58, 0.48)), Spot((LEFT + 0.08, 0.95, WINDOW.x - 0.5)))
    c.put(food.bouquet(4, BLOSSOMS, 0.14), Spot((LEFT + 0.08, 1.10, WINDOW.x - 0.5)))
    for i in range(3):
        c.put(food.tomato(0.034), Spot((LEFT + 0.06, 0.95, WINDOW.x + 0.24 + 0.09 * i)))


def _curtain(c: Carpenter, z: float, gather: float) -> None:
    """Cloth in folds, drawn towards one side."""
    for i in range(14):
        a, b = i / 14, (i + 1) / 14
        xa, xb = (LEFT + 0.11 + 0.03 * math.sin(k * 16.0) for k in (a, b))
        za, zb = ((k - 0.5) * 0.42 for k in (a, b))
        low = [(xa, 0.98, z + za + 0.05 * gather), (xb, 0.98, z + zb + 0.05 * gather)]
        high = [(xb, 2.26, z + zb * 0.8), (xa, 2.26, z + za * 0.8)]
        c.sheet([*low[::-1], *high[::-1]], f.CURTAIN)


def _table(c: Carpenter) -> None:
    x, _, z = TABLE
    c.put(furniture.table(1.9, 0.95, TOP), Spot(TABLE))
    y = TOP + 0.002
    cloth = f.GINGHAM
    c.sheet(
        [(x - 0.48, y, z + 0.42), (x + 0.52, y, z + 0.42), (x + 0.52, y, z - 0.38), (x - 0.48, y, z - 0.38)],
        cloth,
        (4, 4),
    )
    drop = z + 0.482
    c.sheet(
        [(x - 0.48, y, drop), (x + 0.52, y, drop), (x + 0.52, y, z + 0.42), (x - 0.48, y, z + 0.42)], cloth
    )
    c.sheet(
        [(x - 0.48, TOP - 0.2, drop), (x + 0.52, TOP - 0.2, drop), (x + 0.52, y, drop), (x - 0.48, y, drop)],
        cloth,
    )
    c.put(food.flour(6, 0.16), Spot((x - 0.20, y, z - 0.22)))
    c.put(food.dough(0.12), Spot(DOUGH))
    c.put(kitchenware.bowl(0.15, f.CHINA.tinted((0.78, 0.74, 0.66))), Spot((x + 0.38, y, z + 0.12)))
    c.ball((x + 0.38, y + 0.075, z + 0.12), (0.125, 0.05, 0.125), f.PLASTER.tinted((0.80, 0.75, 0.66)), 20)
    c.put(kitchenware.rolling_pin(), Spot((x - 0.36, y, z + 0.20), 0.5))
    c.put(kitchenware.jug(), Spot((x + 0.74, TOP, z - 0.16)))
    c.put(food.bouquet(2, BLOSSOMS), Spot((x + 0.74, TOP + 0.20, z - 0.16)))
    c.put(food.loaf(), Spot((x - 0.72, TOP, z - 0.10), 0.7))
    for i, (dx, dz) in enumerate(((0.16, 0.24), (0.22, 0.18), (-0.66, 0.22))):
        egg = f.plain((0.72, 0.58, 0.44) if i else (0.80, 0.74, 0.66), 0.4, 0.15)
        c.ball((x + dx, y + 0.022, z + dz), (0.028, 0.022, 0.022), egg, 14)
    c.put(furniture.chair(), Spot((1.55, 0, -0.55), -math.pi / 2), Spot((-0.3, 0, 0.2), math.pi))


def _dresser(c: Carpenter, chance: np.random.Generator) -> None:
    """The dresser on the back wall: plates on their rims, pots, jars."""
    x = 1.0
    c.put(
        furniture.cupboard(2.2, 0.90, 0.5, f.DARK_OAK.tinted((0.24, 0.30, 0.26)), 3),
        Spot((x, 0, BACK + 0.28)),
    )
    colors: tuple[Color, ...] = ((0.75, 0.72, 0.66), (0.35, 0.45, 0.55), (0.70, 0.62, 0.48))
    for level, y in enumerate((1.35, 1.80)):
        c.put(furniture.shelf(2.2), Spot((x, y, BACK + 0.01)))
        for i in range(7):
            dish = kitchenware.plate(0.125, f.CHINA.tinted(colors[(i + level) % 3]), 24)
            c.tilted(dish, (x - 0.9 + 0.3 * i, y + 0.16, BACK + 0.09), (math.pi / 2 - 0.16, 0.0, 0.0))
    metals = (f.COPPER, f.CHINA.tinted((0.75, 0.70, 0.60)), f.TERRACOTTA.tinted((0.35, 0.16, 0.09)))
    for i in range(6):
        r, h = float(chance.uniform(0.07, 0.12)), float(chance.uniform(0.10, 0.22))
        c.put(kitchenware.pot(r, h, metals[i % 3]), Spot((x - 0.85 + 0.34 * i, 0.945, BACK + 0.28)))
    c.tilted(furniture.wall_clock(0.15, 4.6, False), (-0.55, 1.95, BACK + 0.03), (0, 0, 0))
    c.put(furniture.picture(0.5, 0.36, 3), Spot((-1.35, 1.75, BACK + 0.005)))


def _hearth(c: Carpenter, night: bool) -> None:
    """An iron stove on the right wall and a basket of wood: what a reverse angle meets."""
    c.box((RIGHT - 0.36, 0.45, 0.9), (0.7, 0.8, 1.0), f.IRON, bevel=0.03)
    c.box((RIGHT - 0.72, 0.42, 0.9), (0.02, 0.30, 0.40), f.glowing((1.0, 0.40, 0.10), 2.5 if night else 0.5))
    c.box((RIGHT - 0.36, 0.87, 0.9), (0.78, 0.05, 1.08), f.IRON, bevel=0.01)
    c.tube([(RIGHT - 0.25, 0.88, 0.7), (RIGHT - 0.25, 2.4, 0.7), (RIGHT + 0.1, 2.6, 0.7)], 0.07, f.IRON, 10)
    c.put(kitchenware.pot(0.14, 0.20, f.COPPER), Spot((RIGHT - 0.40, 0.90, 1.05)))
    c.put(
        furniture.cupboard(1.5, 0.85, 0.5, f.DARK_OAK.tinted((0.24, 0.30, 0.26))),
        Spot((-1.2, 0, FRONT - 0.28), math.pi),
    )
    c.put(kitchenware.bowl(0.16), Spot((-1.5, 0.9, FRONT - 0.3)))
    c.put(food.loaf(), Spot((-0.9, 0.9, FRONT - 0.3), 0.4))
    c.put(furniture.picture(0.7, 0.5, 8), Spot((-1.1, 1.7, FRONT - 0.005), math.pi))
    for k in range(7):
        c.rod(
            (2.7, 0.06 + 0.07 * (k // 4), 1.7 + 0.10 * (k % 4)),
            (3.2, 0.06 + 0.07 * (k // 4), 1.72 + 0.10 * (k % 4)),
            0.045,
            f.BARK,
            8,
        )


def _beams(c: Carpenter) -> None:
    middle = (LEFT + RIGHT) / 2
    for z in (-2.4, -1.2, 0.0, 1.2, 2.4):
        c.box((middle, CEILING - 0.08, z), (5.8, 0.17, 0.17), f.BEAM, bevel=0.02)
    greens: tuple[Color, ...] = ((0.13, 0.17, 0.06), (0.19, 0.19, 0.08), (0.20, 0.12, 0.14))
    for i in range(8):
        bunch = food.herb_bunch(i, greens[i % 3], 0.26 + 0.03 * (i % 3))
        c.put(bunch, Spot((-1.9 + 0.36 * i, CEILING - 0.16, -2.32), 0.8 * i))
    for i in range(4):
        c.put(
            food.herb_bunch(i + 20, greens[i % 3], 0.24),
            Spot((1.3 + 0.4 * i, CEILING - 0.16, -1.12), 0.8 * i),
        )
    c.put(
        kitchenware.hanging_pan(0.15),
        Spot((-1.0, CEILING - 0.17, -1.15), 0.3),
        Spot((2.9, CEILING - 0.17, -1.15), -0.4),
    )


def _garden(c: Carpenter) -> None:
    c.floor((-34, -0.3, -18), (LEFT - 0.6, -0.3, 14), f.MEADOW, (6, 6))
    for i in range(8):
        height = 2.0 + 0.4 * (i % 2)
        c.ball(
            (-9.0 - 2.0 * (i % 3), 1.1, 4.0 - 2.0 * i),
            (1.6, height, 1.5),
            f.MEADOW.tinted((0.20, 0.32, 0.08)),
            14,
        )


def _lamps(night: bool) -> tuple[Lamp, ...]:
    """Light that the window's sun leaves in the room; at night a lamp over the table."""
    if night:
        return (
            Lamp((TABLE[0], 1.95, TABLE[2]), (3.2, 1.9, 0.9), 0.25, 6.0),
            Lamp((RIGHT - 0.9, 0.5, 0.9), (1.2, 0.45, 0.12), 0.3, 3.0),
        )
    return (
        Lamp((LEFT + 0.45, 1.6, WINDOW.x), (2.0, 1.55, 0.95), 0.6, 4.5),
        Lamp((TABLE[0] - 0.1, 0.95, TABLE[2]), (0.5, 0.36, 0.20), 0.4, 2.2),
        Lamp((0.6, 1.9, 1.6), (0.55, 0.42, 0.30), 0.8, 4.0),
    )


def _dust(seed: int) -> Particles:
    """Dust that turns in the window's light."""
    chance = np.random.default_rng(seed)
    low, high = np.array((LEFT + 0.15, 0.5, -2.6)), np.array((1.4, 2.4, 0.6))
    start, phase = chance.uniform(low, high, (380, 3)), chance.uniform(0, 6.28, (380, 3))
    color = np.outer(chance.uniform(0.1, 0.8, 380), (1.0, 0.74, 0.44)).astype(np.float32)
    size = (chance.uniform(0.5, 1.3, 380) * 0.0022).astype(np.float32)

    def at(seconds: float) -> Discs:
        drifted = start + np.array((0.02, 0.012, 0.0)) * seconds + 0.1 * np.sin(seconds * 0.5 + phase)
        return Discs((low + (drifted - low) % (high - low)).astype(np.float32), color, size)

    return at
