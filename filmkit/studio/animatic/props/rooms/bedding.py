"""What a bedroom has: beds, pillows, wardrobes, clothes thrown over a chair, toys.

Knows no room. Everything stands on its own origin, its back at -z, and faces +z.
"""

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import Part, part_of
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.props.rooms.lounge import cushion
from filmkit.studio.animatic.world import Color, Mesh, Pattern


def bed(width: float, cover: Color, accent: Color, wood: Finish = f.DARK_OAK) -> Mesh:
    """A made bed, its head at -z: a blanket turned down, pillows, a throw at the foot; 0.5 m high."""
    c = Carpenter()
    long = 2.05
    c.box((0, 0.20, 0), (width + 0.06, 0.16, long), wood, bevel=0.02)
    c.boxes(
        [Block((s * width * 0.46, 0.06, t * 0.9), (0.08, 0.12, 0.08)) for s in (-1, 1) for t in (-1, 1)], wood
    )
    c.box((0, 0.38, 0.01), (width, 0.22, long - 0.06), f.TABLECLOTH, bevel=0.07)
    c.part(_blanket(width, long), f.patterned(cover, Pattern.FABRIC, 0.5, 0.1, 0.03))
    c.box((0, 0.535, -0.36), (width + 0.05, 0.045, 0.26), f.TABLECLOTH, bevel=0.02)
    c.box(
        (0, 0.537, 0.66),
        (width + 0.09, 0.04, 0.42),
        f.patterned(accent, Pattern.FABRIC, 0.4, 0.1, 0.02),
        bevel=0.018,
    )
    for s in (-1, 1):
        c.tilted(pillow(0.62), (s * width * 0.25, 0.53, -0.74), (-0.55, 0.06 * s, 0.0))
    c.tilted(cushion(0.40, accent), (0.04, 0.52, -0.52), (-0.5, 0.12, 0.04))
    c.box((0, 0.66, -long / 2 - 0.03), (width + 0.16, 0.98, 0.07), wood, bevel=0.03)
    return c.done()


def _blanket(width: float, long: float) -> Part:
    """A quilt that swells, falls over both sides and ends in soft waves."""
    u, v = (a.ravel() for a in np.meshgrid(np.linspace(-1, 1, 33), np.linspace(0, 1, 21), indexing="ij"))
    aside, below = np.clip((np.abs(u) - 0.86) / 0.14, 0, 1), np.clip((v - 0.90) / 0.10, 0, 1)
    over = np.maximum(aside, below)
    x = np.sign(u) * (np.minimum(np.abs(u), 0.86) / 0.86 * (width / 2 + 0.01) + 0.03 * aside)
    z = -0.30 + np.minimum(v, 0.90) / 0.90 * (long / 2 + 0.295) + 0.03 * below
    quilt = 0.008 * np.abs(np.sin(u * 9.4) * np.sin(v * 9.4)) + 0.004 * np.sin(u * 5 + v * 7)
    y = 0.512 + quilt - over * (0.27 + 0.012 * np.sin(v * 26 + u * 14))
    points = np.stack([x, y, z], 1)
    normals = np.stack(
        [np.sign(u) * aside * 2 + 0.12 * np.cos(u * 18.8), 1.05 - over, below * 2 + 0.10 * np.cos(v * 18.8)],
        1,
    )
    return part_of(points, normals, primitives.grid_triangles(32, 20))


def pillow(width: float) -> Mesh:
    """A bed pillow standing on its long edge."""
    c = Carpenter()
    c.tilted(cushion(width * 0.74, (0.72, 0.71, 0.68)), (-width * 0.12, 0, 0), (0, 0, 0))
    c.tilted(cushion(width * 0.74, (0.72, 0.71, 0.68)), (width * 0.12, 0, 0), (0, 0, 0))
    return c.done()


def wardrobe(width: float, height: float, wood: Finish) -> Mesh:
    """A tall cupboard of two doors."""
    c = Carpenter()
    c.box((0, height / 2, 0), (width, height, 0.56), wood, bevel=0.01)
    c.box((0, height + 0.02, 0.01), (width + 0.08, 0.06, 0.62), wood, bevel=0.015)
    for s in (-1, 1):
        x = s * width / 4
        c.box((x, height / 2 + 0.04, 0.286), (width / 2 - 0.03, height - 0.18, 0.02), wood, bevel=0.008)
        for y, h in ((height * 0.30, height * 0.36), (height * 0.72, height * 0.38)):
            c.box((x, y, 0.298), (width / 2 - 0.18, h, 0.016), wood, bevel=0.006)
        c.ball((s * 0.05, height * 0.5, 0.32), 0.016, f.BRASS, 10)
    return c.done()


def garment(color: Color) -> Mesh:
    """A shirt thrown over the back of a chair that stands at the same place."""
    c = Carpenter()
    cloth = f.patterned(color, Pattern.FABRIC, 0.5, 0.1, 0.02)
    u, v = (a.ravel() for a in np.meshgrid(np.linspace(-1, 1, 17), np.linspace(-1, 1, 17), indexing="ij"))
    fold = 0.018 * np.sin(u * 7.0 + v) + 0.010 * np.sin(u * 15.0)
    hang = np.abs(v)
    x = u * (0.22 + 0.03 * hang)
    y = 0.955 - 0.34 * np.clip(hang - 0.08, 0, 1) ** 1.1 + 0.3 * fold
    z = -0.275 + np.sign(v) * np.minimum(hang, 0.35) * 0.10 + fold
    normals = np.stack([-np.cos(u * 7.0 + v) * 0.5, 0.4 - 0.3 * hang, np.sign(v) * (0.2 + hang)], 1)
    c.part(part_of(np.stack([x, y, z], 1), normals, primitives.grid_triangles(16, 16)), cloth)
    return c.done()


def toys(seed: int) -> Mesh:
    """Bricks and a ball on the floor."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    tints: tuple[Color, ...] = (
        (0.55, 0.08, 0.05),
        (0.06, 0.20, 0.42),
        (0.60, 0.42, 0.05),
        (0.10, 0.30, 0.10),
    )
    for i in range(11):
        x, z = (float(v) for v in chance.normal(0, 0.30, 2))
        turn = float(chance.uniform(0, 3))
        c.box((x, 0.035, z), (0.07, 0.07, 0.07), f.plain(tints[i % 4], 0.5, 0.2), (0.0, turn, 0.0), 0.006)
    c.ball((0.55, 0.11, 0.25), 0.11, f.plain(tints[0], 0.7, 0.3), 22)
    return c.done()
