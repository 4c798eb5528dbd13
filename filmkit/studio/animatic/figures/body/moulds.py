"""Forms of people, cast once in a process: a coat of another colour has the form it had.

Knows no bodies and no colours.
"""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from filmkit.studio.animatic.geometry.distance import WIDTH, Solid, table
from filmkit.studio.animatic.geometry.mesh import Part
from filmkit.studio.animatic.geometry.nets import surface


def cast(solids: Sequence[Solid], step: float, settle: int = 0) -> Part:
    """The surface of the united solids. Others have its arrays too: write in none of them."""
    return _cast(table(solids).tobytes(), step, settle)


@lru_cache(
    maxsize=64
)  # two people, each measured coarsely and drawn finer: some 11 forms each, 0.1 MB a form
def _cast(rows: bytes, step: float, settle: int) -> Part:
    solids = np.frombuffer(rows, np.float64).reshape(-1, WIDTH)
    return surface([Solid(tuple(row)) for row in solids.tolist()], step, settle)
