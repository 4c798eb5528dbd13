"""What is tried on a bench: something set on water, a drop that runs down, a point that is pressed in.

Knows no words. Each is made for a part of the shot, 0 to 1: what moves comes down, and all else stays.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from filmkit.studio.animatic.geometry.mesh import merge, transform
from filmkit.studio.animatic.geometry.transform import ORIGIN, placement
from filmkit.studio.animatic.props.kit.bits import (
    CM,
    Bit,
    ball,
    box,
    hoop,
    lying,
    made,
    plate,
    post,
    put,
    ring_of,
    rod,
    swollen,
    tube,
    turned,
)
from filmkit.studio.animatic.props.kit.matter import DROP
from filmkit.studio.animatic.world import Mesh, Vec

COMES_DOWN = (0.06, 0.48)
"""The parts of the shot between which a thing is set on water; a drop and a point take all of it."""
POPPED = 0.84
"""The part of the shot after which a balloon that is pierced is gone."""
_LEVEL, _FROM = 9.6, 13.0
"""How high water stands in its bowl, and from how high over it something is let down, centimetres."""
_LEAN = -0.42
"""How far what a drop runs down leans back, radians."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What stays, and what comes down from one place to another."""

    stays: Sequence[Bit]
    moves: Sequence[Bit]
    first: Vec
    last: Vec
    between: tuple[float, float] = (0.08, 0.86)
    rings: float = 0.0
    """How far the rings go that it makes in water, centimetres."""
    pops: bool = False


_BOWL = (
    swollen([(0, 0), (7, 0.4), (12.6, 5), (15, 12)], "clear"),
    hoop(15, 0.3, "pale", (0, 12, 0)),
    hoop(7, 0.3, "pale", (0, 0.4, 0)),
    swollen([(0, 0.6), (6.4, 1.0), (11.6, 5), (13.9, _LEVEL), (0, _LEVEL)], "water"),
)
_POND = (
    *ring_of(17, 41, (ball(8.5, 3.5, 7, "stone", (0, 3.5, 0)),)),
    post(39, 1.4, "water"),
)
_FLOATING: Mapping[str, Sequence[Bit]] = {
    "spoon": (tube([(-9, 0.6, 0), (2, 0.3, 0), (6, 0, 0)], (0.5, 0.35, 0.3), "bright"),
              ball(3, 0.6, 1.9, "bright", (8, 0, 0))),
    "cork": (lying(1.9, 5, "tan", (0, 0.3, 0), "x"),),
    "toy boat": (box(13, 3, 5.4, "wood", (0, -0.8, 0), bevel=1.5),
                 rod((0, 2, 0), (0, 12, 0), 0.3, "dark wood"),
                 plate([(0.4, 3.4), (5.2, 3.4), (0.4, 11.4)], 0.3, "white"),
                 plate([(-0.5, 3.4), (-4, 3.4), (-0.5, 9.6)], 0.3, "red")),
    "toy duck": (ball(5.2, 3.6, 4, "yellow", (0, 1.4, 0)), ball(2.8, 2.7, 2.7, "yellow", (3.6, 6, 0)),
                 ball(1.6, 0.6, 1.2, "orange", (6.4, 5.6, 0)), ball(0.45, 0.5, 0.4, "black", (5.4, 7, 1.7))),
    "coin": (post(2.9, 0.5, "gold"), hoop(2.6, 0.2, "gold", (0, 0.5, 0))),
    "styrofoam": (box(8, 3.4, 6, "white", (0, -0.6, 0), bevel=0.5),),
    "cotton ball": ring_of(6, 1.4, (ball(2.5, 2.3, 2.4, "white", (0, 1.4, 0)),)),
    "net": (*(rod((x, 0.4, -8), (x, 0.4, 8), 0.18, "tan") for x in range(-8, 9, 2)),
            *(rod((-8, 0.4, z), (8, 0.4, z), 0.18, "tan") for z in range(-8, 9, 2))),
    "leaf": (plate([(-6, 0), (-2, 2.6), (3, 2), (7, 0), (3, -2), (-2, -2.6)], 0.3, "leaf", (0, 0.4, 0),
                   (-math.pi / 2, 0, 0)),),
}  # fmt: skip
_DROP = (ball(3.3, 3.2, 3.0, DROP, ORIGIN), ball(0.6, 1.0, 0.4, "lamp", (-1.4, 1.5, 2.4), (0, 0, -0.5)))
_SURFACES: Mapping[str, Sequence[Bit]] = {
    "mirror": (box(36, 46, 2, "gold", (0, 0, -1.8), bevel=0.8), box(31, 41, 1, "bright", (0, 2.5, -0.6))),
    "pane": (box(44, 40, 0.8, "clear"), *(box(50, 3, 3, "black", (0, y, 0)) for y in (-3, 40)),
             *(box(3, 40, 3, "black", (s * 23.5, 0, 0)) for s in (-1, 1))),
    "plate": (put((turned([(0, 0), (10, 0), (18, 1.8), (18.4, 2.4), (10.4, 0.9), (0, 0.9)], "white", fine=56),
                   hoop(16.6, 0.25, "blue", (0, 2.1, 0))), (0, 20, 0), (math.pi / 2, 0, 0)),),
    "marble": (box(46, 40, 4, "pale", (0, 0, -2), bevel=0.6),
               *(tube([(-22, 6 + 9 * k, 0), (-8, 10 + 8 * k, 0), (6, 7 + 9 * k, 0), (22, 13 + 8 * k, 0)],
                      0.22, "grey") for k in range(4))),
    "metal": (box(46, 40, 1, "steel", (0, 0, -0.5)),),
}  # fmt: skip
_CUP = (
    swollen([(8, 0), (9.4, 1), (12.4, 16), (13, 29), (12, 29), (11, 16), (0, 2)], "sky", fine=48),
    hoop(12.5, 0.6, "sky", (0, 29, 0)),
)
_POINTS: Mapping[str, Sequence[Bit]] = {
    "needle": (tube([(0, 0, 0), (0, 4, 0), (0, 17, 0)], (0.06, 0.6, 0.7), "bright"),
               ball(0.9, 1.4, 0.9, "bright", (0, 17, 0))),
    "pencil": (tube([(0, 0, 0), (0, 1.2, 0)], (0.06, 0.3), "black"),
               tube([(0, 1.2, 0), (0, 3.4, 0)], (0.3, 0.95), "tan"),
               tube([(0, 3.4, 0), (0, 17, 0)], 0.95, "yellow"), post(1.0, 1.6, "pink", (0, 17, 0))),
}  # fmt: skip
_PIERCED: Mapping[str, tuple[Sequence[Bit], float]] = {
    "mattress": ((box(52, 9, 30, "blue", bevel=4),
                  *(lying(3.4, 29, "blue", (-21 + 7 * k, 8.4, 0)) for k in range(7))), 11.4),
    "balloon": ((swollen([(0, 0), (7, 1.6), (11, 8), (10, 15), (4, 20), (0, 20.6)], "red", fine=40),
                 ball(1.3, 0.8, 1.3, "red", (9.6, 1.4, 4))), 20.6),
    "sheet": ((hoop(19, 0.9, "wood", (0, 12, 0)), post(18.6, 0.3, "pale", (0, 11.8, 0)),
               *ring_of(4, 18, (post(0.9, 12, "wood"),))), 12.1),
}  # fmt: skip
"""What is pierced, and how high it is in the middle, centimetres."""


def _run_down(surface: str) -> Trial:
    """A drop on what leans back."""
    low, high = (6.0, 30.0) if surface != "plate" else (5.0, 35.0)
    up = (math.cos(_LEAN), math.sin(_LEAN))
    first, last = ((0.0, y * up[0] + 1.2, y * up[1] + 1.6) for y in (high, low))
    stand = rod((0, 30, 30 * math.tan(_LEAN) - 1.5), (0, 0, -26), 0.8, "iron")
    return Trial((put(_SURFACES[surface], (0, 0.6, 0), (_LEAN, 0, 0)), stand), _DROP, first, last)


TRIALS: Mapping[str, Trial] = {
    **{f"{name} set afloat": Trial(_BOWL, bits, (0, _LEVEL + _FROM, 0), (0, _LEVEL, 0), COMES_DOWN, 11.0)
       for name, bits in _FLOATING.items()},
    **{f"{name} on pond": Trial(_POND, (put(bits, scale=1.7),), (0, 22, 0), (0, 1.6, 0), COMES_DOWN, 30.0)
       for name, bits in _FLOATING.items()},
    **{f"drop down a {surface}": _run_down(surface) for surface in _SURFACES},
    "drop down a cup": Trial(_CUP, _DROP, (0, 31, 13.2), (0, 3.4, 17), (0.25, 0.86)),
    **{f"{point} into a {what}":
       Trial(stays, bits, (0, top + 9, 0), (0, top - 2.6, 0), pops=what == "balloon")
       for point, bits in _POINTS.items() for what, (stays, top) in _PIERCED.items()},
}  # fmt: skip
"""By name."""


@lru_cache(maxsize=4)
def _parts(name: str) -> tuple[Mesh, Mesh, Vec]:
    """What stays, what moves, and where both go so that it stands at first in the middle of its foot."""
    trial = TRIALS[name]
    stays, moves = made(trial.stays), made(trial.moves)
    points = np.concatenate([stays.vertices, moves.vertices + CM * np.array(trial.first, np.float32)])
    low, high = points.min(0).tolist(), points.max(0).tolist()
    return stays, moves, (-(low[0] + high[0]) / 2, -low[1], -(low[2] + high[2]) / 2)


def tried(name: str, part: float = 0.0) -> Mesh:
    """It so far through the shot."""
    trial = TRIALS[name]
    stays, moves, foot = _parts(name)
    begins, ends = trial.between
    share = min(max((part - begins) / (ends - begins), 0.0), 1.0)
    share = share * share * (3 - 2 * share)
    at = np.array(trial.first) + (np.array(trial.last) - np.array(trial.first)) * share
    x, y, z = (float(CM * each) for each in at)
    come = transform(moves, placement((x, y, z), ORIGIN))
    if trial.pops and part > POPPED:
        return transform(come, placement(foot))
    return transform(merge([stays, come, *_rings(trial, part)]), placement(foot))


def _rings(trial: Trial, part: float) -> list[Mesh]:
    """What runs out over water from where something came down."""
    since = part - trial.between[1]
    if not trial.rings or since <= 0:
        return []
    wide = [trial.rings * min(k * since / 0.5, 1.0) for k in (1.0, 0.62, 0.3)]
    return [made((hoop(max(each, 1.0), 0.22, "ice", trial.last),)) for each in wide]
