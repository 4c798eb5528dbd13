"""A lighthouse. Knows no coast."""

import math

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter
from filmkit.studio.animatic.world import Pattern, Vec

LAMP = 8.4
"""Metres of its lamp over its foot."""


def lighthouse(c: Carpenter, lamp: Vec) -> None:
    """A tower with a red band and a keeper's house; `lamp` is where its light burns."""
    x, y, z = lamp
    tower = f.patterned((0.62, 0.60, 0.56), Pattern.PLASTER, 1.0, 0.2, 0.06)
    foot = y - LAMP
    c.turned((x, foot, z), [(1.35, 0), (1.30, 0.3), (0.86, 7.0), (1.2, 7.2), (1.2, 7.4), (0, 7.4)], tower, 26)
    c.turned((x, foot + 2.6, z), [(1.185, 0), (1.10, 1.4)], tower.tinted((0.40, 0.06, 0.04)), 26)
    c.boxes(
        [
            Block((x + 1.15 * math.cos(a), foot + 7.75, z + 1.15 * math.sin(a)), (0.04, 0.7, 0.04))
            for a in np.linspace(0, 6.28, 13)
        ],
        f.IRON,
    )
    c.part(primitives.torus(1.15, 0.03, 26, 6), f.IRON, (x, foot + 8.1, z))
    c.turned((x, foot + 7.4, z), [(0.62, 0), (0.62, 0.5)], f.IRON, 16)
    c.ball((x, y, z), 0.42, f.glowing((1.0, 0.86, 0.62), 16.0), 14)
    c.boxes(
        [
            Block((x + 0.62 * math.cos(a), y + 0.1, z + 0.62 * math.sin(a)), (0.05, 1.3, 0.05))
            for a in np.linspace(0, 6.28, 9)
        ],
        f.IRON,
    )
    c.turned((x, y + 0.7, z), [(0.78, 0), (0.66, 0.12), (0.12, 0.62), (0.05, 0.9), (0, 0.92)], f.IRON, 18)
    for k, high in enumerate((1.2, 4.0)):
        c.box((x - 0.2 * k, foot + high, z + 1.2 - 0.19 * k), (0.34, 0.7, 0.2), f.DARK)
    c.box((x + 3.6, foot + 0.7, z - 0.4), (3.4, 2.2, 2.6), tower)
    c.part(
        primitives.extruded([(-1.95, 0), (1.95, 0), (0, 1.2)], 3.0),
        f.SLATE_ROOF,
        (x + 3.6, foot + 1.8, z - 0.4),
    )
    c.box((x + 3.0, foot + 0.95, z + 0.92), (0.5, 0.6, 0.05), f.glowing((1.0, 0.65, 0.30), 1.4))
