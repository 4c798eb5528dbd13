"""What cafes, bars and restaurants are furnished with: counters, machines, tables, benches, stools, boards.

Knows no room. Everything stands on its own origin and faces +z.
"""

import math
from collections.abc import Callable

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import transform
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.props.food import kitchenware
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.world import Color, Mesh, Pattern, Vec

TABLE, BAR, SEAT = 0.74, 1.04, 0.45
"""Heights of a table, of the bar, of a seat."""


def bistro_table(top: Finish, cloth: bool = False) -> Mesh:
    """A round table on one iron foot; a white cloth hides it to the knee."""
    c = Carpenter()
    c.turned(
        (0, 0, 0),
        [(0.23, 0), (0.21, 0.025), (0.05, 0.05), (0.035, 0.10), (0.035, 0.68), (0.09, 0.71)],
        f.PLASTIC,
        16,
    )
    c.turned((0, TABLE - 0.028, 0), [(0, 0), (0.36, 0), (0.372, 0.012), (0.36, 0.028), (0, 0.028)], top, 30)
    if cloth:
        a = np.linspace(0, math.tau, 49)
        wave = 0.045 * np.sin(a * 9)
        rim = [(0.375 * math.sin(t), TABLE + 0.003, 0.375 * math.cos(t)) for t in a]
        hem = [
            ((0.41 + w) * math.sin(t), TABLE - 0.34, (0.41 + w) * math.cos(t))
            for t, w in zip(a, wave, strict=True)
        ]
        for i in range(48):
            c.sheet([hem[i], hem[i + 1], rim[i + 1], rim[i]], f.TABLECLOTH)
        c.turned((0, TABLE + 0.001, 0), [(0.376, 0), (0.37, 0.003), (0, 0.003)], f.TABLECLOTH, 48)
    return c.done()


def cup() -> Mesh:
    """A cup of coffee on its saucer, with a spoon."""
    c = Carpenter()
    c.turned((0, 0, 0), [(0, 0), (0.035, 0.002), (0.072, 0.012), (0.070, 0.015), (0, 0.006)], f.CHINA, 20)
    c.turned(
        (0, 0.008, 0), [(0.022, 0), (0.036, 0.03), (0.041, 0.062), (0.038, 0.062), (0.034, 0.03)], f.CHINA, 20
    )
    c.post((0, 0.058, 0), 0.037, 0.004, f.plain((0.10, 0.045, 0.02), 0.9, 0.5), 18)
    c.tube([(0.045, 0.055, 0), (0.062, 0.045, 0), (0.040, 0.028, 0)], 0.005, f.CHINA, 6)
    c.tilted(kitchenware.spoon(), (-0.045, 0.012, 0.01), (0, 0.6, 0), 0.55)
    return c.done()


def bench(length: float, color: Color) -> Mesh:
    """An upholstered bench against a wall, its back in buttoned panels."""
    c = Carpenter()
    hide = f.plain(color, 0.65, 0.30, 0.15)
    c.box((0, 0.17, 0.02), (length, 0.34, 0.44), f.DARK_OAK)
    panels = max(1, round(length / 0.62))
    for k in range(panels):
        x = length * ((k + 0.5) / panels - 0.5)
        c.box((x, 0.40, 0.02), (length / panels - 0.008, 0.13, 0.50), hide, bevel=0.045)
        c.box((x, 0.76, -0.19), (length / panels - 0.008, 0.56, 0.12), hide, (-0.10, 0.0, 0.0), 0.045)
        for dx, y in ((-0.12, 0.82), (0.12, 0.82), (0.0, 0.68)):
            c.ball((x + dx, y, -0.128 - 0.10 * (y - 0.76)), 0.013, f.BRASS, 6)
    c.box((0, 1.08, -0.24), (length, 0.07, 0.10), f.DARK_OAK, bevel=0.012)
    return c.done()


def counter(length: float, front: Finish, top: Finish) -> Mesh:
    """A bar in panels with a thick top and a brass foot rail; its front is at z = 0.30."""
    c = Carpenter()
    c.box((0, BAR / 2 - 0.03, 0), (length, BAR - 0.06, 0.52), front)
    c.box((0, BAR - 0.025, 0.02), (length + 0.08, 0.05, 0.68), top, bevel=0.012)
    count = max(2, round(length / 0.75))
    for k in range(count):
        x = length * ((k + 0.5) / count - 0.5)
        c.box((x, 0.52, 0.268), (length / count - 0.14, 0.66, 0.018), front, bevel=0.008)
    c.box((0, 0.06, 0.27), (length, 0.12, 0.03), f.DARK_OAK)
    c.rod((-length / 2 + 0.1, 0.20, 0.42), (length / 2 - 0.1, 0.20, 0.42), 0.022, f.BRASS, 8)
    for k in range(count + 1):
        x = (length - 0.3) * (k / count - 0.5)
        c.rod((x, 0.20, 0.26), (x, 0.20, 0.42), 0.012, f.BRASS, 6)
    return c.done()


def espresso_machine() -> Mesh:
    """A coffee machine seen from its guests' side, cups warming on top."""
    c = Carpenter()
    c.box((0, 0.27, 0), (0.82, 0.36, 0.46), f.BRIGHT_STEEL, bevel=0.05)
    c.box((0, 0.05, 0.02), (0.86, 0.10, 0.52), f.STEEL, bevel=0.02)
    c.box((0, 0.27, 0.236), (0.60, 0.20, 0.012), f.plain((0.34, 0.03, 0.025), 0.8, 0.4), bevel=0.004)
    c.box((0, 0.46, 0), (0.80, 0.02, 0.42), f.STEEL)
    for x in (-0.36, -0.22, -0.08, 0.06, 0.20, 0.34):
        for z in (-0.12, 0.03, 0.16):
            c.turned((x, 0.47, z), [(0.026, 0), (0.04, 0.055), (0.036, 0.055), (0.024, 0.01)], f.CHINA, 12)
    for s in (-1, 1):
        c.tube(
            [(s * 0.38, 0.30, 0.20), (s * 0.44, 0.20, 0.26), (s * 0.43, 0.06, 0.27)], 0.008, f.BRIGHT_STEEL, 6
        )
    return c.done()


def pastry_case(seed: int, lit: bool, width: float = 1.1) -> Mesh:
    """A glass case of cakes to set on a counter."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    frame = f.BRASS
    for x in (-width / 2, width / 2):
        c.rod((x, 0, 0.22), (x, 0.42, 0.16), 0.010, frame, 6)
        c.rod((x, 0, -0.22), (x, 0.42, -0.22), 0.010, frame, 6)
    for y, z in ((0.42, 0.16), (0.42, -0.22), (0.0, 0.22)):
        c.rod((-width / 2, y, z), (width / 2, y, z), 0.010, frame, 6)
    c.box((0, 0.405, 0.0), (width - 0.06, 0.012, 0.05), f.glowing((1.0, 0.80, 0.52), 7.0 if lit else 1.2))
    crust: tuple[Color, ...] = (
        (0.42, 0.20, 0.06),
        (0.55, 0.36, 0.16),
        (0.16, 0.06, 0.03),
        (0.62, 0.20, 0.20),
        (0.66, 0.58, 0.42),
    )
    for y, deep in ((0.012, 0.40), (0.21, 0.30)):
        c.box((0, y - 0.006, -0.02), (width - 0.04, 0.012, deep), f.CHINA if y < 0.1 else f.GLASS)
        for k in range(6):
            x, tint = width * ((k + 0.5) / 6 - 0.5), crust[int(chance.integers(5))]
            for z in (-0.09, 0.05):
                cake = f.patterned(tint, Pattern.FOOD, 1.5, 0.5, 0.2)
                if k % 2:
                    c.turned((x, y, z), [(0.055, 0), (0.060, 0.05), (0.045, 0.062), (0, 0.075)], cake, 14)
                else:
                    c.ball((x, y + 0.03, z), (0.065, 0.035, 0.040), cake, 12)
    return c.done()


def stool(color: Color) -> Mesh:
    """A bar stool; its seat is 0.76 m up."""
    c = Carpenter()
    c.turned((0, 0, 0), [(0.20, 0), (0.19, 0.02), (0.03, 0.04), (0.025, 0.68)], f.BRIGHT_STEEL, 16)
    c.turned(
        (0, 0.68, 0),
        [(0.15, 0), (0.18, 0.02), (0.185, 0.06), (0.15, 0.085), (0, 0.09)],
        f.plain(color, 0.65, 0.3),
        20,
    )
    c.part(primitives.torus(0.16, 0.012, 20, 6), f.BRIGHT_STEEL, (0, 0.28, 0))
    return c.done()


def menu_board(seed: int, width: float = 1.3, height: float = 0.95) -> Mesh:
    """A slate with a list in chalk, by its middle."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    c.box((0, 0, 0.015), (width, height, 0.03), f.DARK_OAK, bevel=0.01)
    c.box(
        (0, 0, 0.031),
        (width - 0.10, height - 0.10, 0.004),
        f.patterned((0.020, 0.022, 0.022), Pattern.PLASTER, 2.0, 0.2, 0.05),
    )
    chalk = f.plain((0.55, 0.54, 0.48), 0.05, 0.02)
    c.box((0, height * 0.36, 0.034), (width * 0.46, 0.045, 0.002), chalk)
    rows = []
    for k in range(6):
        y = height * (0.22 - 0.105 * k)
        rows.append(
            Block((-width * 0.14, y, 0.034), (float(chance.uniform(0.25, 0.48)) * width, 0.016, 0.002))
        )
        rows.append(Block((width * 0.34, y, 0.034), (0.10, 0.016, 0.002)))
    c.boxes(rows, chalk)
    return c.done()


def bottle_shelf(length: float, seed: int, lit: bool, levels: int = 3) -> Mesh:
    """Shelves of bottles and glasses before a mirror, a strip of light under each; the foot is the origin."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    tints: tuple[Color, ...] = (
        (0.045, 0.085, 0.028),
        (0.22, 0.115, 0.022),
        (0.040, 0.050, 0.062),
        (0.17, 0.030, 0.018),
        (0.30, 0.26, 0.18),
    )
    glass = Finish((0.16, 0.155, 0.15), f.GLASS.material)
    c.box((0, 0.24 * levels, -0.01), (length, 0.48 * levels + 0.1, 0.02), glass)
    kinds = [kitchenware.bottle(0.25 + 0.025 * k, tints[k]) for k in range(5)]
    for level in range(levels):
        y = 0.46 * level
        c.box((0, y, 0.12), (length, 0.03, 0.24), f.DARK_OAK)
        c.box(
            (0, y + 0.018, 0.012),
            (length - 0.06, 0.010, 0.02),
            f.glowing((1.0, 0.66, 0.32), 3.4 if lit else 0.4),
        )
        for k in range(int(length / 0.125)):
            if chance.random() < 0.9:
                x = length * ((k + 0.5) / int(length / 0.125) - 0.5)
                c.put(kinds[int(chance.integers(5))], Spot((x, y + 0.015, 0.13)))
    return c.done()


def fan(at: Vec, speed: float = 1.6) -> Callable[[float], Mesh]:
    """A ceiling fan that turns; `at` is its hub."""
    c = Carpenter()
    c.turned((0, -0.08, 0), [(0, 0), (0.09, 0.01), (0.10, 0.12), (0.05, 0.16)], f.BRASS, 18)
    c.rod((0, 0.05, 0), (0, 0.5, 0), 0.016, f.BRASS, 8)
    for k in range(4):
        a = k * math.pi / 2
        middle = (0.42 * math.sin(a), 0.0, 0.42 * math.cos(a))
        c.box(middle, (0.13, 0.012, 0.56), f.DARK_OAK, (0.0, a, 0.18), 0.004)
    still = c.done()
    return lambda seconds: transform(still, placement(at, (0.0, speed * seconds, 0.0)))
