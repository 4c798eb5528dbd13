"""What people sit and lie among at home: sofa, rug, fireplace, television, lamps, beds, plants.

Knows no room. Everything stands on its own origin, its back at -z, and faces +z.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import part_of
from filmkit.studio.animatic.props.land import greenery
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern, Vec

SEAT = 0.43
"""Height of a sofa's cushions."""


def cushion(size: float, color: Color) -> Mesh:
    """A soft square cushion standing on its edge, facing +z."""
    c = Carpenter()
    u = np.linspace(-1, 1, 13)
    x, y = (a.ravel() for a in np.meshgrid(u, u, indexing="ij"))
    puff = 0.30 * np.clip((1 - x**4) * (1 - y**4), 0, 1) ** 0.5
    pinch = 1 - 0.10 * np.abs(x * y)
    for s in (-1.0, 1.0):
        points = np.stack([x * pinch, y * pinch + 1.0, s * puff], 1) * size / 2
        normal = np.stack([x * np.abs(x), y * np.abs(y), s * (1.15 - np.maximum(np.abs(x), np.abs(y)))], 1)
        c.part(part_of(points, normal, primitives.grid_triangles(12, 12)), f.TABLECLOTH.tinted(color))
    return c.done()


def sofa(width: float, color: Color, accent: Color, legs: Finish = f.DARK_OAK) -> Mesh:
    """A sofa for three with loose cushions and a throw over one arm."""
    c, cloth = Carpenter(), f.TABLECLOTH.tinted(color)
    inner = width - 0.40
    c.box((0, 0.24, 0.02), (width - 0.06, 0.20, 0.84), cloth, bevel=0.04)
    seats = 3 if width > 1.9 else 2
    for k in range(seats):
        x = inner * ((k + 0.5) / seats - 0.5)
        c.box((x, SEAT - 0.08, 0.08), (inner / seats - 0.012, 0.16, 0.76), cloth, bevel=0.055)
        c.box((x, 0.66, -0.27), (inner / seats - 0.012, 0.46, 0.19), cloth, (-0.22, 0.0, 0.0), 0.07)
    c.box((0, 0.52, -0.40), (width - 0.10, 0.66, 0.12), cloth, (-0.10, 0.0, 0.0), 0.05)
    for s in (-1, 1):
        c.box((s * (width / 2 - 0.10), 0.42, 0.02), (0.20, 0.42, 0.88), cloth, bevel=0.07)
    feet = [(s * (width / 2 - 0.12), t) for s in (-1, 1) for t in (-0.33, 0.36)]
    for x, z in feet:
        c.turned((x, 0, z), [(0.016, 0), (0.026, 0.15), (0, 0.15)], legs, 8)
    for x, turn, tint in ((-inner * 0.40, 0.28, accent), (inner * 0.36, -0.2, (0.40, 0.36, 0.29))):
        c.tilted(cushion(0.42, tint), (x, SEAT, -0.06), (-0.30, turn, 0.10))
    _throw(c, width / 2 - 0.10, accent)
    return c.done()


def _throw(c: Carpenter, x: float, color: Color) -> None:
    """A folded blanket laid over an arm."""
    wool = f.patterned(color, Pattern.FABRIC, 0.4, 0.1, 0.02)
    c.box((x, 0.645, 0.10), (0.26, 0.035, 0.40), wool, (0.0, 0.06, 0.0), 0.016)
    c.box((x + 0.125, 0.48, 0.10), (0.026, 0.34, 0.40), wool, (0.0, 0.06, 0.04), 0.012)
    c.box((x - 0.125, 0.55, 0.10), (0.026, 0.20, 0.40), wool, (0.0, 0.06, -0.04), 0.012)


def rug(width: float, depth: float, ground: Color, border: Color, figure: Color) -> Mesh:
    """A woven carpet lying on the floor: border, field and medallion, fringed at both ends."""
    c = Carpenter()
    nx, nz = 78, 52
    sheet = primitives.floor(width, depth, (nx, nz))
    x, z = np.abs(sheet.vertices[:, 0]) / (width / 2), np.abs(sheet.vertices[:, 2]) / (depth / 2)
    edge = np.maximum(1 - (1 - x) * width / depth, z)
    color = np.tile(np.array(ground), (len(x), 1))
    color[np.hypot(x * 1.3, z * 1.1) < 0.50] = figure
    color[np.hypot(x * 1.3, z * 1.1) < 0.34] = border
    color[(x + z > 1.32) & (edge < 0.80)] = figure
    color[(edge > 0.80) & (edge < 0.94)] = border
    color[(edge > 0.85) & (edge < 0.89)] = figure
    weave = Material(0.05, 0.02, 0.0, Pattern.FABRIC, 0.35)
    c.part(sheet, Finish(color.astype(np.float32), weave), (0, 0.012, 0))
    c.box((0, 0.006, 0), (width, 0.011, depth), Finish(border, weave))
    threads = [
        Block((s * (width / 2 + 0.03), 0.006, float(t)), (0.06, 0.006, 0.012))
        for s in (-1, 1)
        for t in np.linspace(-depth / 2 + 0.02, depth / 2 - 0.02, 46)
    ]
    c.boxes(threads, f.LINEN)
    return c.done()


def low_table(width: float = 1.1, depth: float = 0.6, wood: Finish = f.DARK_OAK) -> Mesh:
    """A coffee table with a shelf below; its top is 0.41 m up."""
    c = Carpenter()
    c.box((0, 0.395, 0), (width, 0.032, depth), wood, bevel=0.010)
    c.box((0, 0.16, 0), (width - 0.14, 0.02, depth - 0.12), wood)
    for s in (-1, 1):
        for t in (-1, 1):
            x, z = s * (width / 2 - 0.06), t * (depth / 2 - 0.06)
            c.turned((x, 0, z), [(0.014, 0), (0.024, 0.38), (0, 0.38)], wood, 10)
    return c.done()


def books(seed: int, count: int = 3) -> Mesh:
    """A few books stacked flat, askew."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    tints: tuple[Color, ...] = (
        (0.24, 0.05, 0.035),
        (0.05, 0.10, 0.14),
        (0.34, 0.26, 0.14),
        (0.08, 0.13, 0.08),
    )
    y = 0.0
    for i in range(count):
        thick = float(chance.uniform(0.022, 0.045))
        turn: Vec = (0.0, float(chance.normal(0, 0.22)), 0.0)
        size = float(chance.uniform(0.9, 1.05))
        c.box((0, y + thick / 2, 0), (0.15 * size, thick * 0.8, 0.215 * size), f.PAPER, turn)
        for s in (-1, 1):
            cover = (0, y + thick / 2 + s * thick * 0.45, 0)
            c.box(cover, (0.16 * size, 0.004, 0.225 * size), f.plain(tints[(seed + i) % 4], 0.5, 0.2), turn)
        c.box(
            (-0.078 * size, y + thick / 2, 0),
            (0.006, thick, 0.225 * size),
            f.plain(tints[(seed + i) % 4]),
            turn,
        )
        y += thick
    return c.done()


def table_lamp(lit: bool, height: float = 0.5, foot: Finish = f.BRASS) -> Mesh:
    """A lamp with a cloth shade for a side table."""
    c = Carpenter()
    h = height
    c.turned(
        (0, 0, 0),
        [
            (0.07, 0),
            (0.07, 0.015),
            (0.02, 0.04),
            (0.05, h * 0.22),
            (0.045, h * 0.32),
            (0.012, h * 0.5),
            (0.01, h * 0.62),
        ],
        foot,
        18,
    )
    shade = f.glowing((1.0, 0.66, 0.36), 2.6) if lit else f.CURTAIN
    c.turned((0, h * 0.56, 0), [(0.155, 0), (0.10, h * 0.44)], shade, 22)
    return c.done()


def television(width: float = 1.25, lit: bool = False) -> Mesh:
    """A flat screen on a low board; it glows when somebody left it on."""
    c = Carpenter()
    c.put(_board(width + 0.4), Spot((0, 0, 0)))
    h = width * 0.56
    c.box((0, 0.50 + h / 2, 0.0), (width, h, 0.04), f.plain((0.008, 0.008, 0.009), 0.8, 0.4), bevel=0.008)
    screen = f.glowing((0.35, 0.55, 1.0), 1.4) if lit else f.plain((0.012, 0.013, 0.016), 0.98, 0.9)
    c.box((0, 0.50 + h / 2, 0.021), (width - 0.03, h - 0.03, 0.004), screen)
    c.box((0, 0.475, 0.0), (0.4, 0.05, 0.16), f.plain((0.012, 0.012, 0.013)))
    return c.done()


def _board(width: float) -> Mesh:
    c = Carpenter()
    c.box((0, 0.30, 0), (width, 0.30, 0.42), f.OAK, bevel=0.008)
    doors = [Block((width * k, 0.30, 0.214), (width / 3 - 0.02, 0.26, 0.012)) for k in (-0.333, 0.0, 0.333)]
    c.boxes(doors, f.OAK.tinted((0.44, 0.27, 0.15)))
    c.boxes([Block((s * (width / 2 - 0.1), 0.075, 0), (0.04, 0.15, 0.36)) for s in (-1, 1)], f.IRON)
    return c.done()


def fireplace(lit: bool, stone: Finish) -> Mesh:
    """A chimney breast with a mantel, its hearth open; logs lie ready or glow."""
    c = Carpenter()
    brick = f.patterned((0.075, 0.045, 0.035), Pattern.STONE, 7.0, 0.1, 0.04)
    c.boxes([Block((s * 0.62, 0.55, 0.16), (0.26, 1.10, 0.34)) for s in (-1, 1)], stone)
    c.box((0, 0.96, 0.16), (1.0, 0.28, 0.34), stone)
    c.box((0, 1.15, 0.20), (1.72, 0.07, 0.46), stone, bevel=0.014)
    c.box((0, 1.08, 0.17), (1.58, 0.07, 0.38), stone)
    c.boxes([Block((s * 0.62, 0.09, 0.18), (0.30, 0.18, 0.38)) for s in (-1, 1)], stone)
    c.box((0, 0.41, 0.012), (1.0, 0.82, 0.02), brick)
    c.box(
        (0, 0.02, 0.40), (1.7, 0.04, 0.62), f.patterned((0.10, 0.10, 0.105), Pattern.PLASTER, 2.0, 0.5, 0.2)
    )
    logs = f.glowing((1.0, 0.22, 0.04), 1.1) if lit else f.BARK
    for i, (x, z, turn) in enumerate(((-0.08, 0.10, 0.15), (0.10, 0.20, -0.25), (0.0, 0.14, 0.6))):
        y = 0.11 + 0.085 * (i == 2)
        dx, dz = 0.27 * math.cos(turn), 0.27 * math.sin(turn)
        c.rod((x - dx, y, z - dz), (x + dx, y, z + dz), 0.048, f.BARK, 9)
        c.rod(
            (x - dx * 0.6, y + 0.012, z - dz * 0.6), (x + dx * 0.6, y + 0.012, z + dz * 0.6), 0.040, logs, 7
        )
    for x in (-0.3, 0.3):
        c.tube([(x, 0.04, 0.30), (x, 0.20, 0.32), (x, 0.06, 0.05)], 0.014, f.IRON, 6)
    return c.done()


def pot_plant(seed: int, height: float = 1.1) -> Mesh:
    """A leafy plant in a glazed pot."""
    c = Carpenter()
    glaze = f.plain((0.30, 0.29, 0.27), 0.7, 0.4)
    r = 0.12 + 0.06 * height
    c.turned(
        (0, 0, 0),
        [(r * 0.72, 0), (r, r * 1.5), (r * 1.05, r * 1.62), (r * 0.9, r * 1.62), (0, r * 1.4)],
        glaze,
        22,
    )
    leaf = greenery.fern(seed, height * 0.66, (0.022, 0.055, 0.018), (0.070, 0.150, 0.042), 13, 6, 0.36)
    c.put(leaf, Spot((0, r * 1.5, 0)))
    return c.done()
