"""Trees, bare and in leaf.

Knows no season and no place. A tree stands on its own origin.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry.transform import F64, unit
from filmkit.studio.animatic.props import finishes as f
from filmkit.studio.animatic.props.carpenter import Carpenter, Finish
from filmkit.studio.animatic.props.food import leaves
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern


def bare_tree(seed: int, height: float = 6.0) -> Mesh:
    """A winter tree: a trunk that forks until it is twigs."""
    c, chance = Carpenter(), np.random.default_rng(seed)

    def grow(foot: F64, along: F64, length: float, radius: float, depth: int) -> None:
        tip = foot + along * length
        bend = (foot + tip) / 2 + chance.normal(0, 0.06 * length, 3)
        c.tube([foot, bend, tip], (radius, radius * 0.85, radius * 0.68), f.BARK, 7 if depth > 2 else 5)
        if depth == 0:
            return
        for _ in range(2 if depth < 4 else 3):
            lean = along + chance.normal(0, 0.52, 3) + (0.0, 0.18, 0.0)
            grow(
                tip,
                lean / np.linalg.norm(lean),
                length * chance.uniform(0.62, 0.82),
                radius * 0.64,
                depth - 1,
            )

    grow(np.zeros(3), np.array([0.0, 1.0, 0.0]), height * 0.30, height * 0.022, 5)
    return c.done()


GREENS: tuple[Color, ...] = ((0.060, 0.115, 0.028), (0.085, 0.150, 0.036), (0.125, 0.190, 0.050))


def leafy_tree(seed: int, height: float = 6.0, sprays: int = 70) -> Mesh:
    """A summer tree: a forked trunk and clouds of leaves, each leaf a spray seen from afar."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    fork = height * 0.34
    c.tube(
        [(0, 0, 0), (0.04 * height * 0.2, fork * 0.5, 0), (0, fork, 0)],
        (0.030 * height, 0.024 * height, 0.02 * height),
        f.BARK,
        8,
    )
    clouds = []
    for i in range(8):
        angle, reach = i * 2.4, height * float(chance.uniform(0.05, 0.24))
        y = height * float(chance.uniform(0.52, 0.86)) - 0.35 * reach
        clouds.append(
            (
                np.array((reach * math.cos(angle), y, reach * math.sin(angle))),
                height * float(chance.uniform(0.13, 0.19)),
            )
        )
    for middle, radius in clouds:
        c.tube(
            np.array([(0, fork * 0.95, 0), middle * (0.5, 0.78, 0.5), middle]),
            (0.015 * height, 0.010 * height, 0.004 * height),
            f.BARK,
            5,
        )
        core = Finish(GREENS[0], Material(0.2, 0.05, 0.0, Pattern.FOLIAGE, 5.0))
        c.ball((float(middle[0]), float(middle[1]), float(middle[2])), radius * 0.78, core, 10)
        way = unit(chance.normal(size=(sprays, 3)))
        way[:, 1] = np.abs(way[:, 1]) * 0.85 - 0.25
        foot = middle + way * (0.70, 0.58, 0.70) * radius
        along = way + chance.normal(0, 0.45, (sprays, 3)) - (0, 0.25, 0)
        size = chance.uniform(0.30, 0.62, sprays) * radius
        for k, tint in enumerate(GREENS):
            own = slice(k, None, 3)
            cloth = Finish(tint, Material(0.3, 0.1, 0.0, Pattern.FOLIAGE, 9.0, translucency=0.8))
            c.part(leaves(foot[own], along[own], size[own], 0.55, chance), cloth)
    return c.done()
