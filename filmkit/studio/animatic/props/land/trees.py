"""Trees without leaves.

Knows no season and no place. A tree stands on its own origin.
"""

import numpy as np

from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.world import Mesh


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
