"""What stands about a house: flowers in a vase, a plant in its pot, a stove; and a ball player's glove.

Knows no room. Each stands or lies on the origin, its front to +z.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry.mesh import part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.props.food import food
from filmkit.studio.animatic.props.land import greenery
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.world import Color, Material, Mesh

BLOOMS: tuple[Color, ...] = ((0.85, 0.65, 0.15), (0.80, 0.30, 0.30), (0.85, 0.80, 0.70))
ENAMEL = Finish((0.62, 0.62, 0.60), Material(0.8, 0.4, rim=0.15))
HIDE = f.plain((0.27, 0.105, 0.035), 0.45, 0.18)
LACE = f.plain((0.46, 0.25, 0.10), 0.3, 0.1)


def flower_vase() -> Mesh:
    """A bellied vase with field flowers in it."""
    c = Carpenter()
    glaze = Finish((0.07, 0.16, 0.30), Material(0.92, 0.5, rim=0.3, reflect=0.10))
    belly = [
        (0.045, 0.0), (0.050, 0.01), (0.085, 0.07), (0.092, 0.12), (0.070, 0.18), (0.038, 0.23),
        (0.036, 0.25), (0.052, 0.275), (0.046, 0.275), (0.0, 0.24),
    ]  # fmt: skip
    c.turned((0, 0, 0), belly, glaze, 30)
    c.put(food.bouquet(2, BLOOMS, 0.24), Spot((0, 0.27, 0)))
    return c.done()


def potted_plant() -> Mesh:
    """Broad leaves that arch out of a clay pot."""
    c, chance = Carpenter(), np.random.default_rng(7)
    clay = f.plain((0.42, 0.175, 0.085), 0.25, 0.08)
    c.turned(
        (0, 0, 0), [(0.10, 0), (0.15, 0.24), (0.17, 0.24), (0.17, 0.29), (0.15, 0.29), (0, 0.26)], clay, 28
    )
    c.turned((0, 0.262, 0), [(0.15, 0), (0, 0.005)], f.plain((0.05, 0.035, 0.025)), 20)
    for k in range(17):
        a, long = 2.4 * k, float(chance.uniform(0.34, 0.62))
        rise, t = float(chance.uniform(0.5, 1.15)), np.linspace(0.0, 1.0, 9)
        out, up = long * t * (1.1 - 0.25 * rise), long * (rise * 1.4 * t - 0.75 * t * t)
        wide = 0.075 * np.sin(np.pi * np.clip(t * 0.92 + 0.08, 0, 1)) ** 0.8
        rows = []
        for s in (-1.0, 0.0, 1.0):
            x, z = out * math.sin(a) + s * wide * math.cos(a), out * math.cos(a) - s * wide * math.sin(a)
            rows.append(np.stack([x, 0.27 + up + 0.02 * abs(s), z], 1))
        points = np.concatenate(rows)
        shade = np.tile(0.25 + 0.75 * t, 3)
        tint = greenery.shaded((0.018, 0.075, 0.020), (0.075, 0.215, 0.045), shade)
        leaf = part_of(points, np.tile((0.0, 1.0, 0.0), (27, 1)), grid_triangles(2, 8))
        c.part(leaf, Finish(tint, Material(0.55, 0.2, translucency=0.5)))
    return c.done()


def stove(pot: bool = True) -> Mesh:
    """A kitchen stove: a glass door with its rail, knobs in a row, four rings, a pot on one."""
    c = Carpenter()
    c.box((0, 0.44, 0), (0.62, 0.88, 0.60), ENAMEL, bevel=0.015)
    c.box((0, 0.36, 0.303), (0.54, 0.46, 0.02), f.plain((0.10, 0.10, 0.105), 0.8, 0.4), bevel=0.01)
    c.box((0, 0.36, 0.316), (0.40, 0.28, 0.006), f.glowing((0.9, 0.34, 0.08), 0.35))
    c.boxes([Block((0, y, 0.321), (0.40, 0.006, 0.004)) for y in (0.28, 0.34, 0.40, 0.46)], f.IRON)
    c.rod((-0.24, 0.635, 0.36), (0.24, 0.635, 0.36), 0.014, f.BRIGHT_STEEL, 10)
    for k in range(5):
        c.post((-0.22 + 0.11 * k, 0.755, 0.30), 0.026, 0.035, f.IRON, 16, (math.pi / 2, 0.0, 0.0))
    for x in (-0.16, 0.16):
        for z in (-0.14, 0.14):
            c.post((x, 0.88, z), 0.085, 0.012, f.IRON, 24)
            c.post((x, 0.89, z), 0.045, 0.012, f.plain((0.08, 0.08, 0.085), 0.6, 0.3), 18)
    if pot:
        c.turned(
            (-0.16, 0.905, -0.14),
            [(0.09, 0), (0.10, 0.01), (0.10, 0.12), (0.105, 0.125), (0.0, 0.135)],
            f.COPPER,
            26,
        )
    return c.done()


def ball_glove() -> Mesh:
    """A leather glove with four thick fingers, a thumb and a laced web, its palm to the front."""
    c = Carpenter()
    c.ball((0, 0.09, 0), (0.105, 0.095, 0.050), HIDE, 22)
    c.ball((0, 0.095, 0.030), (0.070, 0.062, 0.026), f.plain((0.19, 0.070, 0.022), 0.4, 0.15), 18)
    for x, tall, lean in (
        (0.080, 0.235, 0.030),
        (0.035, 0.262, 0.010),
        (-0.012, 0.258, -0.012),
        (-0.056, 0.232, -0.030),
    ):
        path = [(x, 0.09, 0.0), (x + lean * 0.6, 0.17, -0.010), (x + lean, tall, 0.018)]
        c.tube(path, (0.031, 0.029, 0.022), HIDE, 12)
    c.tube(
        [(-0.085, 0.06, 0.01), (-0.142, 0.115, 0.015), (-0.150, 0.185, 0.035)],
        (0.034, 0.031, 0.023),
        HIDE,
        12,
    )
    for k in range(4):
        y = 0.115 + 0.026 * k
        c.rod((-0.140, y, 0.022), (-0.062, y + 0.014, 0.008), 0.006, LACE, 6)
        c.rod((-0.078 - 0.017 * k, 0.105, 0.014), (-0.082 - 0.017 * k, 0.205, 0.020), 0.005, LACE, 6)
    c.box((0, 0.012, 0), (0.135, 0.026, 0.085), HIDE, bevel=0.012)
    for x in (-0.01, 0.03):
        c.rod((x - 0.02, 0.215, 0.012), (x + 0.04, 0.215, 0.012), 0.005, LACE, 6)
    return c.done()
