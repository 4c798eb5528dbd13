"""What games are played with and watched from: goals, nets, a hoop, a stand full of people, a diamond, lanes.

Knows no place. Each stands on its own origin and faces +z.
"""

import math

import numpy as np

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter
from filmkit.studio.animatic.world import Color, Mesh, Pattern

WHITE = f.plain((0.64, 0.63, 0.60), 0.4, 0.15)
CLOTHES: tuple[Color, ...] = (
    (0.40, 0.05, 0.04),
    (0.06, 0.12, 0.34),
    (0.55, 0.53, 0.48),
    (0.06, 0.06, 0.07),
    (0.46, 0.34, 0.05),
    (0.10, 0.26, 0.14),
)


def goal(wide: float = 7.3, high: float = 2.44) -> Mesh:
    """A football goal with its net."""
    c = Carpenter()
    for s in (-1, 1):
        c.rod((s * wide / 2, 0, 0), (s * wide / 2, high, 0), 0.07, WHITE, 8)
        c.rod((s * wide / 2, high, 0), (s * wide / 2, 0, -1.9), 0.03, WHITE, 5)
    c.rod((-wide / 2, high, 0), (wide / 2, high, 0), 0.07, WHITE, 8)
    cord = f.plain((0.52, 0.52, 0.50))
    for k in range(23):
        x = wide * (k / 22 - 0.5)
        c.rod((x, high, 0), (x, 0, -1.9), 0.012, cord, 3)
    for k in range(9):
        t = k / 8
        c.rod((-wide / 2, high * (1 - t), -1.9 * t), (wide / 2, high * (1 - t), -1.9 * t), 0.012, cord, 3)
    return c.done()


def uprights() -> Mesh:
    """The goal of American football: a yellow fork."""
    c, paint = Carpenter(), f.plain((0.62, 0.46, 0.03), 0.5, 0.25)
    c.rod((0, 0, 0), (0, 3.0, 0), 0.18, paint, 10)
    c.rod((-2.8, 3.0, 0), (2.8, 3.0, 0), 0.10, paint, 8)
    for s in (-1, 1):
        c.rod((s * 2.8, 3.0, 0), (s * 2.8, 10.0, 0), 0.09, paint, 8)
    return c.done()


def stand(wide: float, rows: int, seed: int, full: float = 0.7) -> Mesh:
    """A grandstand: steps, a roof on posts, and spectators as dots of colour."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    step = f.patterned((0.30, 0.295, 0.285), Pattern.PLASTER, 0.6)
    c.boxes(
        [Block((0, 1.2 + 0.45 * k, -0.85 * k), (wide, 0.45 + 0.9 * k * 0 + 2.4, 0.9)) for k in range(rows)],
        step,
    )
    c.box((0, 0.6, 0.5), (wide, 1.2, 0.15), f.plain((0.05, 0.13, 0.30), 0.4, 0.2))
    seats: list[list[Block]] = [[] for _ in CLOTHES]
    heads = []
    for k in range(rows):
        for x in np.arange(-wide / 2 + 0.4, wide / 2, 0.75):
            if chance.random() < full:
                at = (float(x) + float(chance.normal(0, 0.06)), 2.75 + 0.45 * k, -0.85 * k)
                seats[int(chance.integers(6))].append(Block(at, (0.42, 0.62, 0.34)))
                heads.append(Block((at[0], at[1] + 0.42, at[2]), (0.20, 0.24, 0.20)))
    for blocks, tint in zip(seats, CLOTHES, strict=True):
        c.boxes(blocks, f.plain(tint))
    c.boxes(heads[::2], f.plain((0.42, 0.27, 0.19)))
    c.boxes(heads[1::2], f.plain((0.16, 0.09, 0.06)))
    high, deep = 5.2 + 0.45 * rows, 0.85 * rows
    c.box(
        (0, high, -deep * 0.45),
        (wide + 1, 0.3, deep + 2.5),
        f.STEEL.tinted((0.42, 0.43, 0.44)),
        (-0.08, 0, 0),
    )
    c.boxes(
        [
            Block((float(x), high / 2, -deep + 0.4), (0.3, high, 0.3))
            for x in np.linspace(-wide / 2 + 0.5, wide / 2 - 0.5, max(3, int(wide / 7)))
        ],
        f.IRON,
    )
    return c.done()


def hoop() -> Mesh:
    """A basketball hoop on its post."""
    c = Carpenter()
    c.tube([(0, 0, -1.2), (0, 2.4, -1.2), (0, 3.2, -0.3)], 0.09, f.IRON, 8)
    c.box((0, 3.5, 0), (1.8, 1.05, 0.05), WHITE)
    red = f.plain((0.60, 0.08, 0.02), 0.5, 0.2)
    c.boxes(
        [Block((x, 3.42, 0.035), (0.04, 0.45, 0.01)) for x in (-0.3, 0.3)]
        + [Block((0, y, 0.035), (0.64, 0.04, 0.01)) for y in (3.2, 3.64)],
        red,
    )
    ring = [(0.23 * math.sin(a), 3.05, 0.28 + 0.23 * math.cos(a)) for a in np.linspace(0, math.tau, 21)]
    c.tube(ring, 0.022, red, 6)
    cord = f.plain((0.6, 0.6, 0.58))
    for a in np.linspace(0, math.tau, 13)[:-1]:
        c.rod(
            (0.23 * math.sin(a), 3.05, 0.28 + 0.23 * math.cos(a)),
            (0.13 * math.sin(a + 0.4), 2.62, 0.28 + 0.13 * math.cos(a + 0.4)),
            0.008,
            cord,
            3,
        )
    return c.done()


def net(wide: float = 11.0, high: float = 1.0) -> Mesh:
    """A tennis net between its posts, along x."""
    c, cord = Carpenter(), f.plain((0.05, 0.05, 0.05))
    for s in (-1, 1):
        c.rod((s * wide / 2, 0, 0), (s * wide / 2, high + 0.1, 0), 0.05, f.IRON, 8)
    c.boxes([Block((0, high, 0), (wide, 0.08, 0.03))], WHITE)
    c.boxes([Block((0, y, 0), (wide, 0.012, 0.01)) for y in np.arange(0.1, high, 0.1)], cord)
    c.boxes(
        [Block((float(x), high / 2, 0), (0.012, high, 0.01)) for x in np.arange(-wide / 2, wide / 2, 0.14)],
        cord,
    )
    return c.done()


def flag(tall: float = 2.3) -> Mesh:
    """The flag of a golf green in its hole."""
    c = Carpenter()
    c.rod((0, 0, 0), (0, tall, 0), 0.02, WHITE, 6)
    c.sheet(
        [(0, tall - 0.5, 0.01), (0.7, tall - 0.25, 0.01), (0, tall, 0.01), (0, tall, 0.01)],
        f.plain((0.55, 0.03, 0.02)),
    )
    c.sheet(
        [(0.7, tall - 0.25, -0.01), (0, tall - 0.5, -0.01), (0, tall, -0.01), (0, tall, -0.01)],
        f.plain((0.55, 0.03, 0.02)),
    )
    c.turned((0, 0.012, 0), [(0.09, 0), (0, 0)], f.plain((0.01, 0.01, 0.01)), 14)
    return c.done()
