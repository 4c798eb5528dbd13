"""What is made for a hand, put down: laid flat on a table, or leant upright. Knows no thing."""

import math

from filmkit.studio.animatic.geometry.mesh import transform
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.world import Mesh, Vec


def laid(mesh: Mesh, turn: Vec = (0.0, 0.0, 0.0)) -> Mesh:
    """Turned, and put with the middle of its foot on the origin."""
    made = transform(mesh, placement((0.0, 0.0, 0.0), turn))
    low, high = made.vertices.min(0), made.vertices.max(0)
    x, _, z = ((low + high) / 2).tolist()
    return transform(made, placement((-x, -float(low[1]), -z)))


def leaning(mesh: Mesh) -> Mesh:
    """What lies along z with its front to -y, stood up on its end, its front to +z, a little aslant."""
    return laid(mesh, (-math.pi / 2 - 0.12, 0.0, 0.10))


def upright(mesh: Mesh, far_end_up: bool = False, turned: float = 0.0) -> Mesh:
    """What lies along z with its top up, stood on its end, its top to +z, a little aslant; then turned about
    the vertical, for what would show its edge."""
    stood = laid(
        mesh, (-math.pi / 2 + 0.10, math.pi, 0.06) if far_end_up else (math.pi / 2 - 0.10, 0.15, 0.06)
    )
    return laid(stood, (0.0, turned, 0.0)) if turned else stood
