"""What hangs over streets: paper lanterns, lit signs, strings of bulbs.

Knows no street.
"""

import math

import numpy as np

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.world import Color, Material, Mesh, Vec


def lantern(color: Color, radius: float, lit: bool, segments: int = 12) -> Mesh:
    """A round paper lantern, hung by its top; its middle is the origin."""
    c = Carpenter()
    r = radius
    paper = Finish(color, Material(0.1, 0.03, emission=2.2 if lit else 0.05, translucency=0.8))
    ribs = [(r * 0.42, -r * 0.95)]
    for k in range(7):
        a = math.pi * (k / 6 - 0.5) * 0.86
        ribs.append((r * math.cos(a) * (1.0 if k % 2 else 0.94), r * math.sin(a)))
    c.turned((0, 0, 0), [*ribs, (r * 0.42, r * 0.95)], paper, segments)
    for y in (-0.98, 0.98):
        c.post((0, y * r - 0.01, 0), r * 0.44, 0.03, f.DARK, 8)
    c.rod((0, -r, 0), (0, -r * 1.7, 0), 0.012, f.plain((0.30, 0.03, 0.02)), 4)
    return c.done()


def sign(seed: int, color: Color, lit: bool, tall: float = 2.2) -> Mesh:
    """An upright shop sign that sticks out along x: glowing strokes that almost read, in a frame."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    c.box((0, 0, 0), (0.62, tall, 0.14), f.plain((0.020, 0.020, 0.024), 0.6, 0.3), bevel=0.03)
    tube = f.glowing(color, 4.2 if lit else 0.25)
    for s in (-1, 1):
        c.boxes([Block((x, 0, s * 0.075), (0.020, tall - 0.1, 0.015)) for x in (-0.27, 0.27)], tube)
        c.boxes(
            [Block((0, y, s * 0.075), (0.55, 0.020, 0.015)) for y in (-tall / 2 + 0.05, tall / 2 - 0.05)],
            tube,
        )
        for k in range(round(tall / 0.5) - 1):
            y = tall / 2 - 0.5 - 0.5 * k
            c.boxes(_strokes(chance, y, s * 0.078), tube)
    return c.done()


def _strokes(chance: np.random.Generator, y: float, z: float) -> list[Block]:
    """One character: a few level and upright strokes in a square."""
    blocks = [
        Block((0.0, y + 0.12, z), (0.34, 0.030, 0.012)),
        Block((0.0, y - 0.14, z), (0.38, 0.030, 0.012)),
    ]
    for _ in range(3):
        x, up = float(chance.uniform(-0.15, 0.15)), float(chance.uniform(-0.05, 0.08))
        if chance.random() < 0.5:
            blocks.append(Block((x, y + up, z), (0.030, float(chance.uniform(0.16, 0.30)), 0.012)))
        else:
            blocks.append(Block((x * 0.4, y + up, z), (float(chance.uniform(0.16, 0.32)), 0.030, 0.012)))
    return blocks


def garland(c: Carpenter, start: Vec, end: Vec, sag: float, bulbs: int, lit: bool) -> None:
    """A wire that hangs between two points, bare bulbs along it."""
    t = np.linspace(0, 1, max(9, bulbs + 1))
    line = np.outer(1 - t, start) + np.outer(t, end)
    line[:, 1] -= sag * 4 * t * (1 - t)
    c.tube(line, 0.008, f.IRON, 3)
    glow = f.glowing(f.LAMPLIGHT, 11.0 if lit else 0.4)
    for k in range(bulbs):
        u = (k + 0.5) / bulbs
        at = [a + (b - a) * u for a, b in zip(start, end, strict=True)]
        c.ball((at[0], at[1] - sag * 4 * u * (1 - u) - 0.06, at[2]), 0.042, glow, 6)
