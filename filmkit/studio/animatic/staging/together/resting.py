"""How high one thing rests on another: where the two touch, and not where the higher ends.

Knows no scene. Both are looked at from above, on a grid.
"""

from collections.abc import Mapping

import numpy as np

from filmkit.studio.animatic.props.land.perches import HIGH, LOW
from filmkit.studio.animatic.staging.things.things import Thing
from filmkit.studio.animatic.world import F32, Vec

SEATS: Mapping[str, float] = {
    "chair": 0.47, "armchair": 0.46, "sofa": 0.46, "bench": 0.46, "bed": 0.55,
    "branch": HIGH, "wire": HIGH, "snowy branch": LOW, "blossoming branch": LOW,
    "swing": 0.51, "seesaw": 0.62, "trampoline": 0.62,
    "lotus": 0.03, "lily pad": 0.03, "water lily": 0.03,
}  # fmt: skip
"""What one is on lower than its top: the height of the seat, metres."""
CELLS = 26
"""Across the wider of what rests, so many cells."""
MOST = 24
"""Points along a side of a triangle at most."""


def rested(one: object, other: object, relation: str, move: Vec, lift: float) -> tuple[Vec, float]:
    """How far one goes, and the other is lifted, for the upper of two things to rest on the lower."""
    if not (isinstance(one, Thing) and isinstance(other, Thing)):
        return move, lift
    if relation == "on" and other.kind not in SEATS and (rests := resting(one, other)) is not None:
        return (move[0], other.at[1] + rests - one.at[1], move[2]), lift
    if relation == "below" and lift and (rests := resting(other, one)) is not None:
        return move, one.at[1] + rests - other.at[1]
    return move, lift


def borne_at(thing: Thing) -> float:
    """Metres over its foot that a thing has its top at in its middle, where who is on it sits."""
    points = _about_foot(thing)
    cell = max(float((points.max(0) - points.min(0))[[0, 2]].max()) / CELLS, 1e-3)
    near = [y for (i, k), y in _ends(_sampled(thing, points, cell), cell, 1.0).items() if abs(i) + abs(k) < 5]
    return max(near, default=thing.size[1])


def resting(upper: Thing, lower: Thing) -> float | None:
    """Metres over the foot of `lower` that `upper` has its foot at, its middle over the other's; None: they
    meet nowhere."""
    above, below = _about_foot(upper), _about_foot(lower)
    cell = float((above.max(0) - above.min(0))[[0, 2]].max()) / CELLS
    tops = _ends(_sampled(lower, below, cell), cell, 1.0)
    feet = _ends(_sampled(upper, above, cell), cell, -1.0)
    common = tops.keys() & feet.keys()
    return max((tops[at] + feet[at] for at in common), default=None)


def _about_foot(thing: Thing) -> F32:
    x, y, z = thing.at
    return np.asarray(thing.placed().vertices - np.array((x, y, z), np.float32), np.float32)


def _sampled(thing: Thing, points: F32, cell: float) -> F32:
    """Points all over a surface, no farther apart than a cell."""
    triangles = thing.placed().triangles
    a, b, c = (points[triangles[:, k]] for k in range(3))
    longest = np.max([np.linalg.norm(p - q, axis=1) for p, q in ((a, b), (b, c), (c, a))], axis=0)
    counts = np.clip(np.ceil(longest / cell).astype(int), 1, MOST)
    out = []
    for count in np.unique(counts):
        some = counts == count
        for i in range(count + 1):
            for k in range(count + 1 - i):
                u, v = i / count, k / count
                out.append(a[some] + u * (b[some] - a[some]) + v * (c[some] - a[some]))
    return np.concatenate(out)


def _ends(points: F32, cell: float, way: float) -> dict[tuple[int, int], float]:
    """Highest (`way` 1) or lowest (-1, negated) point of each cell."""
    found: dict[tuple[int, int], float] = {}
    cells = np.floor(points[:, (0, 2)] / cell).astype(int)
    order = np.argsort(way * points[:, 1])
    for (i, k), y in zip(cells[order].tolist(), (way * points[order, 1]).tolist(), strict=True):
        found[i, k] = y
    return found
