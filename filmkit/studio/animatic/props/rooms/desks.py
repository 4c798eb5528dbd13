"""What people work at: desks, screens, swivel chairs, lamps on arms, papers, boards, school benches.

Knows no room. Everything stands on its own origin and is used from -z: whoever sits there faces +z.
"""

import math
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.world import Color, Mesh, Pattern

TOP = 0.74
BLACK = f.plain((0.014, 0.014, 0.016), 0.6, 0.3)
GREY = f.plain((0.30, 0.30, 0.30), 0.5, 0.2)
PALE = f.patterned((0.46, 0.40, 0.32), Pattern.PLANKS, 5.0, 0.45, 0.18)


def desk(width: float = 1.5, wood: Finish = PALE, metal: Finish = GREY) -> Mesh:
    """An office desk with a drawer pedestal and a modesty panel."""
    c = Carpenter()
    c.box((0, TOP - 0.016, 0), (width, 0.032, 0.72), wood, bevel=0.006)
    for s in (-1, 1):
        c.boxes(
            [Block((s * (width / 2 - 0.05), 0.36, z), (0.045, 0.72, 0.045)) for z in (-0.30, 0.30)]
            + [Block((s * (width / 2 - 0.05), 0.03, 0), (0.045, 0.04, 0.66))],
            metal,
        )
    c.box((0, 0.48, 0.29), (width - 0.2, 0.36, 0.02), wood)
    x = width / 2 - 0.30
    c.box((x, 0.40, -0.04), (0.40, 0.58, 0.56), metal, bevel=0.01)
    for k in range(3):
        c.box((x, 0.22 + 0.19 * k, -0.325), (0.38, 0.175, 0.012), metal.tinted((0.36, 0.36, 0.36)))
        c.box((x, 0.26 + 0.19 * k, -0.337), (0.12, 0.014, 0.014), f.BRIGHT_STEEL)
    return c.done()


def screen(lit: bool, seed: int = 0) -> Mesh:
    """A monitor that faces -z, with windows of something on it."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    c.box((0, 0.008, 0.02), (0.24, 0.014, 0.18), BLACK, bevel=0.004)
    c.box((0, 0.12, 0.04), (0.05, 0.22, 0.03), BLACK)
    c.box((0, 0.33, 0), (0.56, 0.34, 0.03), BLACK, bevel=0.008)
    glow: Color = (0.42, 0.62, 1.0)
    c.box(
        (0, 0.335, -0.0155),
        (0.53, 0.305, 0.003),
        f.glowing(glow, 0.55) if lit else f.plain((0.01, 0.011, 0.013), 0.95, 0.8),
    )
    if lit:
        text = [
            Block(
                (float(chance.uniform(-0.16, -0.08)), 0.45 - 0.024 * k, -0.018),
                (float(chance.uniform(0.06, 0.2)), 0.010, 0.002),
            )
            for k in range(10)
        ]
        c.boxes(text, f.glowing((0.85, 0.92, 1.0), 1.7))
        c.boxes([Block((0.15, 0.36, -0.018), (0.17, 0.20, 0.002))], f.glowing((0.16, 0.42, 0.62), 1.3))
    return c.done()


def keyboard() -> Mesh:
    """Keys in rows, and a mouse beside."""
    c = Carpenter()
    c.box((0, 0.010, 0), (0.43, 0.018, 0.14), BLACK, bevel=0.005)
    keys = [
        Block((-0.19 + 0.027 * i, 0.021, -0.045 + 0.03 * j), (0.022, 0.006, 0.022))
        for i in range(15)
        for j in range(4)
    ]
    c.boxes(keys, f.plain((0.10, 0.10, 0.105)))
    c.ball((0.29, 0.012, 0), (0.03, 0.016, 0.05), BLACK, 12)
    return c.done()


def papers(seed: int, count: int = 5) -> Mesh:
    """A slipping stack of written sheets and a pen."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    for k in range(count):
        turn = float(chance.normal(0, 0.12))
        c.box(
            (float(chance.normal(0, 0.008)), 0.002 + 0.003 * k, float(chance.normal(0, 0.008))),
            (0.21, 0.0025, 0.297),
            f.PAPER,
            (0, turn, 0),
        )
    y = 0.002 + 0.003 * count
    c.boxes(
        [
            Block((-0.01, y, -0.11 + 0.022 * k), (0.15 - 0.05 * (k % 4 == 3), 0.0008, 0.004))
            for k in range(10)
        ],
        f.plain((0.12, 0.12, 0.16)),
    )
    c.rod((0.05, y + 0.005, -0.05), (0.14, y + 0.005, 0.06), 0.0045, f.plain((0.03, 0.05, 0.16), 0.7, 0.4))
    return c.done()


def arm_lamp(lit: bool, color: Color = (0.03, 0.09, 0.07)) -> Mesh:
    """A desk lamp on a jointed arm; its light falls from 0.42 m up, 0.2 m to -x."""
    c, paint = Carpenter(), f.plain(color, 0.7, 0.4)
    c.turned((0, 0, 0), [(0.09, 0), (0.088, 0.018), (0.02, 0.03), (0, 0.03)], paint, 18)
    c.tube([(0, 0.03, 0), (0.10, 0.28, 0)], 0.010, paint, 6)
    c.tube([(0.10, 0.28, 0), (-0.13, 0.50, 0)], 0.009, paint, 6)
    c.ball((0.10, 0.28, 0), 0.018, f.BRASS, 8)
    c.turned(
        (-0.20, 0.40, 0), [(0.10, 0), (0.085, 0.05), (0.035, 0.12), (0.02, 0.15)], paint, 18, (0, 0, -0.35)
    )
    c.ball((-0.195, 0.425, 0), 0.035, f.glowing((1.0, 0.76, 0.46), 14.0 if lit else 0.2), 10)
    return c.done()


def shining_lamp() -> Mesh:
    """The same by itself, with the pool of light under it."""
    c = Carpenter()
    c.put(arm_lamp(True), Spot((0.0, 0.0, 0.0), 0.0))
    for k, (radius, shine) in enumerate(((0.13, 0.12), (0.11, 0.25), (0.08, 0.45), (0.05, 0.6))):
        top = 0.001 + 0.0006 * k
        c.turned((-0.21, 0, 0.03), [(radius, 0), (0, top)], f.glowing((0.90, 0.62, 0.32), shine), 40)
    return c.done()


def swivel_chair(color: Color = (0.05, 0.06, 0.07)) -> Mesh:
    """An office chair on castors; its seat is 0.47 m up."""
    c, cloth = Carpenter(), f.patterned(color, Pattern.FABRIC, 0.4, 0.2, 0.05)
    c.box((0, 0.445, 0.02), (0.48, 0.075, 0.46), cloth, bevel=0.03)
    c.box((0, 0.80, -0.23), (0.44, 0.50, 0.07), cloth, (-0.12, 0.0, 0.0), 0.03)
    c.tube([(0, 0.42, -0.12), (0, 0.44, -0.26), (0, 0.66, -0.25)], 0.022, BLACK, 6)
    c.post((0, 0.10, 0), 0.028, 0.32, BLACK, 10)
    for k in range(5):
        a = k * math.tau / 5 + 0.3
        x, z = 0.28 * math.sin(a), 0.28 * math.cos(a)
        c.tube([(0, 0.12, 0), (x, 0.075, z)], (0.028, 0.018), BLACK, 6)
        c.ball((x, 0.032, z), 0.032, BLACK, 8)
    for s in (-1, 1):
        c.tube([(s * 0.22, 0.44, 0.0), (s * 0.27, 0.50, 0.0), (s * 0.27, 0.64, -0.02)], 0.014, BLACK, 5)
        c.box((s * 0.27, 0.65, 0.02), (0.05, 0.025, 0.24), BLACK, bevel=0.01)
    return c.done()


def workplace(seed: int, lit: bool, lamp: bool = False) -> Mesh:
    """A desk in use, without its chair: screen, keys, papers, a mug."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    c.put(desk(), Spot((0, 0, 0)))
    side = 1.0 if seed % 2 else -1.0
    c.put(screen(lit, seed), Spot((0.10 * side, TOP, 0.14), 0.12 * side))
    c.put(keyboard(), Spot((0.05 * side, TOP, -0.14), 0.04))
    c.put(papers(seed), Spot((-0.45 * side, TOP, -0.05), float(chance.normal(0, 0.2))))
    mug: Color = ((0.42, 0.07, 0.05), (0.62, 0.60, 0.55), (0.06, 0.14, 0.20))[seed % 3]
    c.turned(
        (0.46 * side, TOP, -0.12),
        [(0, 0), (0.038, 0), (0.040, 0.095), (0.036, 0.095), (0.034, 0.02)],
        f.CHINA.tinted(mug),
        16,
    )
    for k in range(4):
        tint: Color = ((0.20, 0.05, 0.04), (0.06, 0.10, 0.16), (0.10, 0.14, 0.09), (0.40, 0.36, 0.28))[
            (seed + k) % 4
        ]
        c.box((0.56 * side + 0.05 * k * side - 0.1, TOP + 0.15, 0.22), (0.042, 0.30, 0.24), f.plain(tint))
    if lamp:
        c.put(arm_lamp(True), Spot((-0.55 * side, TOP, 0.18), 0.0 if side < 0 else math.pi))
    return c.done()


def whiteboard(seed: int, width: float = 2.2) -> Mesh:
    """A board somebody has planned on, by its middle."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    c.box((0, 0, 0.010), (width, 1.15, 0.02), GREY.tinted((0.44, 0.44, 0.44)), bevel=0.006)
    c.box((0, 0, 0.022), (width - 0.06, 1.09, 0.006), f.plain((0.66, 0.67, 0.67), 0.8, 0.3))
    inks = [f.plain(t) for t in ((0.02, 0.04, 0.16), (0.30, 0.02, 0.02), (0.02, 0.12, 0.05))]
    for k in range(3):
        x = width * (0.31 * k - 0.31)
        outline = [Block((x, 0.34 + d, 0.027), (0.44, 0.010, 0.002)) for d in (-0.12, 0.12)]
        outline += [Block((x + d, 0.34, 0.027), (0.010, 0.24, 0.002)) for d in (-0.22, 0.22)]
        c.boxes(outline, inks[k])
        rows = [
            Block((x - 0.05, 0.08 - 0.085 * n, 0.027), (float(chance.uniform(0.18, 0.42)), 0.014, 0.002))
            for n in range(6)
        ]
        c.boxes(rows, inks[(k + 1) % 3])
    c.box((0, -0.60, 0.06), (width * 0.6, 0.02, 0.09), GREY)
    return c.done()


def blackboard(width: float = 3.4) -> Mesh:
    """A school board with a drawing in chalk, by its middle."""
    c = Carpenter()
    c.box((0, 0, 0.014), (width, 1.32, 0.028), f.DARK_OAK, bevel=0.008)
    c.box(
        (0, 0, 0.030),
        (width - 0.12, 1.20, 0.008),
        f.patterned((0.022, 0.048, 0.038), Pattern.PLASTER, 1.6, 0.2, 0.06),
    )
    chalk = f.plain((0.56, 0.56, 0.52), 0.05, 0.02)
    z, x = 0.037, width * 0.26
    ring = np.linspace(0, math.tau, 33)
    c.part(
        primitives.tube(
            np.stack([x + 0.36 * np.cos(ring), 0.02 + 0.36 * np.sin(ring), np.full(33, z)], 1), 0.006, 4
        ),
        chalk,
    )
    corners = [(x + 0.36 * math.cos(a), 0.02 + 0.36 * math.sin(a), z) for a in (0.5, 2.5, 4.4, 0.5)]
    for a, b in pairwise(corners):
        c.rod(a, b, 0.005, chalk, 4)
    chance = np.random.default_rng(5)
    for row in range(5):
        at, y = -width * 0.44, 0.40 - 0.19 * row
        while at < width * 0.02:
            long = float(chance.uniform(0.06, 0.20))
            lift = chance.uniform(-0.018, 0.018, 7)
            path = np.stack([np.linspace(at, at + long, 7), y + lift, np.full(7, z)], 1)
            c.part(primitives.tube(path, 0.005, 3), chalk)
            at += long + 0.06
    c.box((0, -0.68, 0.08), (width * 0.9, 0.02, 0.12), f.DARK_OAK)
    c.boxes([Block((x, -0.662, 0.09), (0.08, 0.014, 0.014)) for x in (-0.4, 0.1, 0.5)], chalk)
    return c.done()


def school_desk(seed: int) -> Mesh:
    """A bench and desk for two, used from -z; its seat is 0.43 m up."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    c.box((0, 0.70, 0.12), (1.15, 0.03, 0.46), f.OAK, (0.10, 0.0, 0.0), 0.006)
    c.box((0, 0.60, 0.14), (1.05, 0.012, 0.36), f.DARK_OAK)
    c.box((0, 0.425, -0.36), (1.15, 0.03, 0.30), f.OAK, bevel=0.006)
    c.box((0, 0.74, -0.53), (1.15, 0.22, 0.022), f.OAK, (-0.12, 0.0, 0.0), 0.006)
    for s in (-1, 1):
        x = s * 0.50
        c.tube([(x, 0, 0.30), (x, 0.66, 0.24)], 0.018, f.IRON, 6)
        c.tube([(x, 0.05, 0.30), (x, 0.05, -0.50)], 0.016, f.IRON, 6)
        c.tube([(x, 0.05, -0.30), (x, 0.42, -0.36), (x, 0.82, -0.53)], 0.016, f.IRON, 6)
    for s in (-1, 1):
        if chance.random() < 0.7:
            tint: Color = ((0.34, 0.05, 0.05), (0.06, 0.14, 0.28), (0.12, 0.22, 0.08))[
                int(chance.integers(3))
            ]
            turn = float(chance.normal(0, 0.2))
            c.box((s * 0.28, 0.735, 0.10), (0.16, 0.014, 0.21), f.plain(tint), (0.10, turn, 0.0))
        if chance.random() < 0.4:
            c.box((s * 0.27, 0.735, 0.12), (0.21, 0.003, 0.28), f.PAPER, (0.10, 0.1 * s, 0.0))
    return c.done()
