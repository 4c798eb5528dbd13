"""What the wind moves: a mesh that bends above its foot, as a closed form of time.

Knows no plant and no cloth. Whatever stands low stays where it is.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.world import F32, Mesh


def swaying(mesh: Mesh, lift: F32, reach: float = 0.05, pace: float = 1.0) -> Callable[[float], Mesh]:
    """The mesh with each point carried by up to `reach` metres times its own `lift`."""
    x, z = mesh.vertices[:, 0], mesh.vertices[:, 2]
    phase = x * 0.55 + z * 0.38
    ripple = x * 2.3 - z * 1.7

    def at(seconds: float) -> Mesh:
        t = seconds * pace
        push = 0.65 * np.sin(1.1 * t + phase) + 0.25 * np.sin(2.7 * t + ripple) + 0.35
        move = np.zeros_like(mesh.vertices)
        move[:, 0] = push * lift * reach
        move[:, 2] = 0.5 * np.sin(1.7 * t + ripple) * lift * reach
        return replace(mesh, vertices=mesh.vertices + move)

    return at
