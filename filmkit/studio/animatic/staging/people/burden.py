"""How large a thing is that somebody carries: no larger than a child can carry it.

Knows no words.
"""

from filmkit.studio.animatic.figures.looks.appearance import Appearance
from filmkit.studio.animatic.geometry.mesh import transform
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.world import Mesh

GROWN = 1.7
"""Metres."""
BURDENS = ("suitcase", "bag")
"""What hangs from a hand and would drag on the ground."""


def carried_by(look: Appearance, mesh: Mesh, name: str) -> Mesh:
    """A thing in somebody's hand; luggage of a child is as much smaller as the child is."""
    k = look.height / GROWN if name in BURDENS else 1.0
    return transform(mesh, placement(scale=k)) if k < 0.9 else mesh
