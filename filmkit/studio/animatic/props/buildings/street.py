"""What stands in a street: lamp posts, planters, a parked car, house fronts.

Knows no street. Everything stands on its own origin and faces +z.
"""

import numpy as np

from filmkit.studio.animatic.geometry.distance import block, cone
from filmkit.studio.animatic.geometry.nets import surface
from filmkit.studio.animatic.props.buildings.walls import Opening, pierced, railing, window_bars
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.world import Color, Material, Mesh

HEAD = 4.0
"""Height of a street lamp's light."""


def lamp_post(lit: bool) -> Mesh:
    """An old cast-iron street lamp."""
    c = Carpenter()
    c.turned(
        (0, 0, 0),
        [
            (0.19, 0),
            (0.19, 0.12),
            (0.13, 0.2),
            (0.11, 0.7),
            (0.07, 0.85),
            (0.055, 3.55),
            (0.09, 3.6),
            (0.06, 3.7),
        ],
        f.IRON,
        12,
    )
    c.turned((0, HEAD - 0.26, 0), [(0.07, 0), (0.16, 0.1), (0.2, 0.42)], _lantern(lit), 8)
    c.turned((0, HEAD + 0.16, 0), [(0.24, 0), (0.22, 0.05), (0.09, 0.17), (0.03, 0.27), (0, 0.3)], f.IRON, 8)
    return c.done()


def _lantern(lit: bool) -> Finish:
    return f.glowing((1.0, 0.72, 0.42), 9.0) if lit else f.plain((0.30, 0.30, 0.28), 0.9, 0.6)


def planter() -> Mesh:
    """A clipped shrub of two balls in a box."""
    c = Carpenter()
    c.box((0, 0.28, 0), (0.5, 0.56, 0.5), f.DARK, bevel=0.02)
    c.box((0, 0.58, 0), (0.56, 0.05, 0.56), f.DARK)
    c.post((0, 0.6, 0), 0.03, 0.7, f.BARK, 8)
    for y, r in ((0.84, 0.29), (1.30, 0.21)):
        c.ball((0, y, 0), r, f.FOLIAGE, 18)
    return c.done()


def parked_car(color: Color = (0.012, 0.014, 0.020)) -> Mesh:
    """A small rounded saloon of another time, along x, its nose at +x."""
    body = [
        block((0, 0.55, 0), (2.1, 0.30, 0.85), 0.22, blend=0.10),
        block((-0.1, 0.98, 0), (1.05, 0.30, 0.72), 0.28, blend=0.25),
        *(cone((x, 0.33, -0.9), (x, 0.33, 0.9), 0.36, 0.36, blend=0.02, cut=True) for x in (-1.3, 1.3)),
    ]
    c = Carpenter()
    paint = Finish(color, Material(0.95, 0.8, reflect=0.5, rim=0.5))
    c.part(surface(body, 0.06), paint)
    for x in (-1.3, 1.3):
        for z in (-0.64, 0.80):
            c.post((x, 0.33, z), 0.32, 0.16, f.IRON, 18, (-np.pi / 2, 0.0, 0.0))
            c.post((x, 0.33, z + 0.005), 0.17, 0.16, f.BRIGHT_STEEL, 14, (-np.pi / 2, 0.0, 0.0))
    glass = f.plain((0.02, 0.025, 0.03), 0.98, 0.9)
    for side in (-1, 1):
        for x, w in ((-0.50, 0.62), (0.26, 0.66)):
            c.box((x, 1.02, side * 0.705), (w, 0.30, 0.03), glass, bevel=0.012)
    c.boxes(
        [Block((2.11, 0.42, 0), (0.06, 0.10, 1.5)), Block((-2.11, 0.42, 0), (0.06, 0.10, 1.5))],
        f.BRIGHT_STEEL,
    )
    for z in (-0.6, 0.6):
        c.ball((2.04, 0.66, z), (0.06, 0.11, 0.11), f.plain((0.5, 0.5, 0.46), 0.98, 0.9), 12)
        c.ball((-2.06, 0.64, z), (0.04, 0.07, 0.09), f.plain((0.25, 0.01, 0.01), 0.9, 0.6), 10)
    return c.done()


def house_front(
    width: float,
    floors: int,
    seed: int,
    night: bool,
    color: Color = (0.27, 0.235, 0.20),
    floor_height: float = 2.9,
    balconies: bool = True,
    door: bool = True,
) -> Mesh:
    """A house front, its foot on the origin's middle: windows in rows, a few lit, a roof."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    wall = f.STONE.tinted(color)
    count = max(2, round(width / 2.6))
    places = [width * ((i + 0.5) / count - 0.5) for i in range(count)]
    for storey in range(floors):
        base = storey * floor_height
        holes = [Opening(x, 1.1, base + 0.65, base + 2.35) for x in places]
        c.boxes(pierced(-width / 2, width / 2, base, base + floor_height, holes), wall)
        if door and storey == 0:
            middle = holes.pop(count // 2)
            front_door(c, middle.x, middle.top)
        for hole in holes:
            _sash(c, hole, night and chance.random() < 0.30, chance.random())
            if balconies:
                c.boxes(railing(hole.x, hole.bottom, 0.16, hole.width + 0.1), f.IRON)
    top = floors * floor_height
    c.boxes(
        [Block((0, y, 0.06), (width, 0.10, 0.16)) for y in (floor_height, top)]
        + [Block((0, 0.2, 0.04), (width, 0.4, 0.1))],
        f.TRIM,
    )
    h = width / 2
    c.sheet([(-h, top, 0), (h, top, 0), (h, top + 2.2, -1.6), (-h, top + 2.2, -1.6)], f.SLATE_ROOF)
    c.box((h * 0.4, top + 2.2, -1.5), (0.9, 1.2, 0.6), wall)
    return c.done()


def front_door(c: Carpenter, x: float, top: float) -> None:
    """A panelled house door before the wall at z = 0, with its frame and step; `top` is its height."""
    wood = f.DARK_OAK.tinted((0.10, 0.05, 0.03))
    c.box((x, top / 2, 0.012), (1.12, top, 0.03), wood)
    c.boxes(
        [
            Block((x + s * 0.26, y, 0.035), (0.38, h, 0.02))
            for s in (-1, 1)
            for y, h in ((0.5, 0.6), (1.45, 1.0))
        ],
        wood,
    )
    c.boxes([Block((x + s * 0.62, top / 2, 0.04), (0.14, top + 0.1, 0.10)) for s in (-1, 1)], f.TRIM)
    c.box((x, top + 0.08, 0.08), (1.5, 0.16, 0.22), f.TRIM)
    c.box((x, 0.07, 0.22), (1.5, 0.14, 0.44), f.TRIM)
    c.ball((x + 0.42, 1.02, 0.06), 0.035, f.BRASS, 8)


def _sash(c: Carpenter, hole: Opening, lit: bool, warmth: float) -> None:
    middle = (hole.bottom + hole.top) / 2
    glow = f.glowing((1.0, 0.50 + 0.12 * warmth, 0.18 + 0.12 * warmth), 0.55 + 0.25 * warmth)
    dark = Finish((0.02, 0.025, 0.035), Material(0.9, 0.6, reflect=0.4))
    c.box((hole.x, middle, -0.2), (hole.width, hole.top - hole.bottom, 0.05), glow if lit else dark)
    if lit:
        curtain = f.plain((0.20, 0.12, 0.07))
        drop = (hole.width * 0.16, hole.top - hole.bottom, 0.01)
        c.boxes([Block((hole.x + s * hole.width * 0.42, middle, -0.165), drop) for s in (-1, 1)], curtain)
    c.boxes(window_bars(hole, 2, 3), f.DARK)
    c.box((hole.x, hole.bottom - 0.04, 0.05), (hole.width + 0.2, 0.09, 0.3), f.TRIM)
