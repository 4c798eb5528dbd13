"""What rooms are furnished with: tables, chairs, benches, shelves, frames, lamps, clocks, books.

Knows no room. Everything stands on its own origin and faces +z.
"""

import math
from dataclasses import replace
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms.paintings import canvas
from filmkit.studio.animatic.world import Color, Mesh


def plinth() -> Mesh:
    """What small things are shown on before paper: as broad as the picture, of paper itself."""
    c = Carpenter()
    paper = Finish((0.66, 0.66, 0.64), replace(f.PLASTER.material, emission=0.4))
    c.box((0, 0.38, 0), (5.0, 0.76, 1.8), paper, bevel=0.02)
    return c.done()


def table(width: float, depth: float, height: float = 0.76, wood: Finish = f.OAK) -> Mesh:
    """A table with four square legs."""
    c = Carpenter()
    c.box((0, height - 0.025, 0), (width, 0.05, depth), wood, bevel=0.008)
    c.boxes(
        [Block((0, height - 0.10, s * (depth / 2 - 0.07)), (width - 0.2, 0.10, 0.025)) for s in (-1, 1)], wood
    )
    c.boxes(
        [Block((s * (width / 2 - 0.08), height - 0.10, 0), (0.025, 0.10, depth - 0.2)) for s in (-1, 1)], wood
    )
    legs = [(s * (width / 2 - 0.08), t * (depth / 2 - 0.08)) for s in (-1, 1) for t in (-1, 1)]
    c.boxes([Block((x, (height - 0.05) / 2, z), (0.075, height - 0.05, 0.075)) for x, z in legs], wood)
    return c.done()


def chair(wood: Finish = f.DARK_OAK) -> Mesh:
    """A plain chair with slats; whoever sits in it faces +z."""
    c = Carpenter()
    c.box((0, 0.44, 0), (0.42, 0.04, 0.40), wood, bevel=0.01)
    for s in (-1, 1):
        c.tube([(s * 0.18, 0, 0.17), (s * 0.18, 0.44, 0.17)], 0.02, wood, 6)
        c.tube(
            [(s * 0.17, 0, -0.20), (s * 0.18, 0.45, -0.18), (s * 0.185, 0.92, -0.27)],
            (0.022, 0.022, 0.016),
            wood,
            6,
        )
    for y, z, h in ((0.86, -0.262, 0.08), (0.70, -0.232, 0.05), (0.57, -0.206, 0.05)):
        c.box((0, y, z), (0.36, h, 0.018), wood, (-0.16, 0.0, 0.0))
    c.boxes([Block((0, 0.2, 0.17), (0.34, 0.02, 0.02)), Block((0, 0.22, -0.19), (0.34, 0.02, 0.02))], wood)
    return c.done()


def bench(length: float = 2.2, wood: Finish = f.DARK_OAK) -> Mesh:
    """A public bench of slats on iron feet, along x."""
    c = Carpenter()
    for i in range(4):
        c.box((0, 0.45, -0.18 + 0.12 * i), (length, 0.035, 0.10), wood, bevel=0.006)
    for i in range(3):
        c.box((0, 0.60 + 0.13 * i, -0.27 - 0.025 * i), (length, 0.10, 0.03), wood, (-0.2, 0.0, 0.0), 0.006)
    for x in (-length * 0.42, 0.0, length * 0.42):
        c.boxes(
            [Block((x, 0.21, 0.16), (0.06, 0.43, 0.06)), Block((x, 0.42, -0.02), (0.06, 0.04, 0.44))], f.IRON
        )
        c.tube([(x, 0.0, -0.26), (x, 0.45, -0.23), (x, 0.95, -0.35)], 0.03, f.IRON, 6)
    return c.done()


def shelf(width: float, depth: float = 0.26, wood: Finish = f.OAK) -> Mesh:
    """One board on two brackets; the origin is under its back edge's middle."""
    c = Carpenter()
    c.box((0, 0.017, depth / 2), (width, 0.034, depth), wood)
    for x in (-width * 0.38, width * 0.38):
        c.boxes(
            [
                Block((x, -0.08, 0.02), (0.03, 0.16, 0.03)),
                Block((x, -0.012, depth * 0.4), (0.03, 0.025, depth * 0.8)),
            ],
            f.IRON,
        )
    return c.done()


def cupboard(width: float, height: float, depth: float, paint: Finish, doors: int = 2) -> Mesh:
    """A low cupboard with panelled doors under a wooden top."""
    c = Carpenter()
    c.box((0, height / 2, 0), (width, height, depth), paint)
    c.box((0, height + 0.02, 0.01), (width + 0.08, 0.045, depth + 0.06), f.OAK, bevel=0.006)
    w = width / doors
    for i in range(doors):
        x = (i + 0.5) * w - width / 2
        c.box((x, height / 2, depth / 2 + 0.012), (w - 0.06, height - 0.10, 0.024), paint, bevel=0.008)
        c.box((x, height / 2, depth / 2 + 0.024), (w - 0.20, height - 0.24, 0.016), paint, bevel=0.006)
        c.ball(
            (x + w * 0.36 * (1 if i % 2 == 0 else -1), height * 0.55, depth / 2 + 0.045), 0.016, f.BRASS, 10
        )
    return c.done()


def bookshelf(width: float, height: float, seed: int, wood: Finish = f.DARK_OAK) -> Mesh:
    """A bookcase, nearly full."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    depth, levels = 0.28, max(2, round(height / 0.36))
    step = height / levels
    sides = [Block((s * (width / 2 - 0.015), height / 2, 0), (0.03, height, depth)) for s in (-1, 1)]
    boards = [Block((0, step * i, 0), (width, 0.025, depth)) for i in range(levels + 1)]
    c.boxes([*sides, *boards, Block((0, height / 2, -depth / 2), (width, height, 0.015))], wood)
    bindings: tuple[Color, ...] = (
        (0.20, 0.04, 0.03),
        (0.05, 0.09, 0.13),
        (0.08, 0.12, 0.06),
        (0.30, 0.22, 0.12),
        (0.42, 0.38, 0.30),
    )
    rows: dict[int, list[Block]] = {}
    for level in range(levels):
        x = -width / 2 + 0.04
        while x < width / 2 - 0.10:
            thick, tall = chance.uniform(0.018, 0.05), step * chance.uniform(0.62, 0.88)
            if chance.random() < 0.93:
                at = (x + thick / 2, level * step + 0.0125 + tall / 2, 0.02)
                rows.setdefault(int(chance.integers(len(bindings))), []).append(
                    Block(at, (thick * 0.94, tall, 0.19))
                )
            x += thick
    for key, blocks in rows.items():
        c.boxes(blocks, f.plain(bindings[key], 0.3, 0.12))
    return c.done()


def picture(width: float, height: float, seed: int) -> Mesh:
    """A framed painting to hang on a wall, by its middle."""
    c = Carpenter()
    c.box((0, 0, 0.015), (width, height, 0.03), (f.BRASS, f.DARK_OAK)[seed // 2 % 2], bevel=0.01)
    c.put(canvas(width - 0.09, height - 0.09, seed), Spot((0.0, 0.0, 0.034)))
    return c.done()


def open_book() -> Mesh:
    """A book left open on a table, its spine along z."""
    c = Carpenter()
    for side in (-1, 1):
        curve = [(0.0, 0.012), (side * 0.03, 0.022), (side * 0.08, 0.018), (side * 0.125, 0.010)]
        for (x0, y0), (x1, y1) in pairwise(curve):
            corners = [(x0, y0, 0.09), (x1, y1, 0.09), (x1, y1, -0.09), (x0, y0, -0.09)]
            c.sheet(corners if side > 0 else corners[::-1], f.PAPER)
        c.box((side * 0.065, 0.005, 0), (0.13, 0.010, 0.185), f.plain((0.16, 0.04, 0.03)))
        c.boxes(
            [
                Block((side * 0.075, 0.0206 - 0.004 * (x > 0.09), z), (0.07, 0.0006, 0.003))
                for x in (0.05,)
                for z in np.linspace(-0.07, 0.07, 13)
            ],
            f.plain((0.25, 0.23, 0.20)),
        )
    return c.done()


def pendant(lit: bool, cord: float = 0.9) -> Mesh:
    """A hanging lamp with a metal shade; the bulb is the origin."""
    c = Carpenter()
    c.turned(
        (0, -0.04, 0),
        [(0.20, 0.0), (0.17, 0.07), (0.07, 0.17), (0.035, 0.22)],
        f.plain((0.04, 0.04, 0.045), 0.7, 0.4, 0.5),
        20,
    )
    c.ball((0, 0, 0), 0.055, f.glowing((1.0, 0.75, 0.48), 14.0 if lit else 0.2), 12)
    c.rod((0, 0.17, 0), (0, 0.17 + cord, 0), 0.008, f.IRON)
    return c.done()


def floor_lamp(lit: bool) -> Mesh:
    """A standing lamp with a cloth shade; its light is 1.5 m up."""
    c = Carpenter()
    c.turned((0, 0, 0), [(0.16, 0), (0.15, 0.025), (0.02, 0.04), (0.014, 1.36), (0, 1.36)], f.BRASS, 14)
    shade = f.glowing((1.0, 0.70, 0.40), 2.2) if lit else f.CURTAIN
    c.turned((0, 1.34, 0), [(0.22, 0), (0.15, 0.30)], shade, 20)
    return c.done()


def armchair(color: Color) -> Mesh:
    """A round upholstered chair."""
    c = Carpenter()
    cloth = f.TABLECLOTH.tinted(color)
    c.box((0, 0.32, 0.02), (0.62, 0.22, 0.66), cloth, bevel=0.07)
    c.box((0, 0.66, -0.30), (0.70, 0.74, 0.18), cloth, (-0.14, 0.0, 0.0), 0.08)
    for s in (-1, 1):
        c.box((s * 0.37, 0.44, 0.0), (0.16, 0.36, 0.68), cloth, bevel=0.07)
    c.boxes(
        [Block((s * 0.30, 0.10, t * 0.26), (0.05, 0.20, 0.05)) for s in (-1, 1) for t in (-1, 1)], f.DARK_OAK
    )
    return c.done()


def wall_clock(radius: float, hour: float, lit: bool, case: float = 1.1) -> Mesh:
    """A clock face towards +z with its hands at an hour of 0..12, its middle on the origin; `case` is how far
    its case goes, in radii of the face."""
    c = Carpenter()
    r = radius
    facing = (math.pi / 2, 0.0, 0.0)
    c.turned(
        (0, 0, 0),
        [(r, -0.10), (r * case, -0.06), (r * case, 0.10 - 0.2 * r * (case - 1.1)), (r, 0.07), (0, 0.07)],
        f.DARK_OAK,
        36,
        facing,
    )
    face = f.glowing((1.0, 0.93, 0.78), 1.5) if lit else f.plain((0.80, 0.77, 0.70))
    c.post((0, 0, 0.08), r * 0.95, 0.012, face, 36, facing)
    black = f.plain((0.01, 0.01, 0.01))
    for k in range(12):
        a, long = k * math.pi / 6, 0.20 if k % 3 == 0 else 0.11
        at = (0.80 * r * math.sin(a), 0.80 * r * math.cos(a), 0.098)
        c.box(at, (0.05 * r, long * r, 0.008), black, (0.0, 0.0, -a))
    for turn, long, wide in ((hour / 12, 0.50, 0.07), (hour % 1.0, 0.76, 0.045)):
        a = turn * 2 * math.pi
        at = (long * r / 2 * math.sin(a), long * r / 2 * math.cos(a), 0.108)
        c.box(at, (wide * r, long * r, 0.008), black, (0.0, 0.0, -a))
    return c.done()
